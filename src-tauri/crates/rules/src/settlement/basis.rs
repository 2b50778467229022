//! Everything the reckoning starts from, gathered once.

use super::{conditions, lines};
use crate::penalties;
use crate::programme::is_outside;
use crate::season::Season;
use chrono::NaiveDate;
use kafedra_model::agenda::SpeakerCategory;
use kafedra_model::money::Kopecks;
use kafedra_model::pack::Pack;
use kafedra_model::seminar::Seminar;
use kafedra_model::settlement::{Condition, ConditionState, LineOutcome, LineReason, PenaltyEntry};
use std::collections::{BTreeMap, BTreeSet};

pub(super) struct Basis<'a> {
    pub(super) season: Season<'a>,
    pub(super) seminar: &'a Seminar,
    pub(super) minimum: u32,
    pub(super) listeners: u32,
    pub(super) listeners_assumed: bool,
    pub(super) excluded: bool,
    pub(super) nothing_awarded: bool,
    pub(super) penalties: Vec<PenaltyEntry>,
    pub(super) lines: Vec<LineOutcome>,
    pub(super) conditions: Vec<Condition>,
    pub(super) outside: Outside,
    /// Something was published without approval, whether a line pays for it or not (COM-18).
    pub(super) unapproved: bool,
}

/// Speakers and companies that count against the limit (F-06).
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Outside {
    pub(super) speakers: u32,
    pub(super) companies: u32,
    /// Companies of clients, which do not reduce anything (AMB-21).
    pub(super) client_companies: u32,
}

impl<'a> Basis<'a> {
    pub(super) fn of(
        season: Season<'a>,
        seminar: &'a Seminar,
        today: NaiveDate,
        listeners: Option<u32>,
    ) -> Self {
        let penalties = penalties::rows(&season, seminar, today);
        let attended = season.listeners_came(seminar);
        let assumed = listeners.is_none() && attended == 0 && today <= season.date();
        let counted = if assumed {
            seminar.plan.card.planned_listeners
        } else {
            attended
        };
        Self {
            minimum: season.minimum_listeners(),
            listeners: listeners.unwrap_or(counted),
            listeners_assumed: assumed || listeners.is_some(),
            excluded: seminar.plan.report.excluded || penalties.iter().any(|row| row.excludes),
            nothing_awarded: penalties.iter().any(|row| row.nothing_awarded),
            lines: lines::outcomes(&season, seminar, today),
            conditions: conditions::conditions(&season, seminar, today),
            outside: outside(season.pack, seminar),
            unapproved: lines::published_unapproved(seminar, today),
            penalties,
            season,
            seminar,
        }
    }

    pub(super) fn eligible(&self) -> Kopecks {
        self.lines.iter().map(|line| line.eligible_kopecks).sum()
    }

    /// What is agreed and on paper already.
    pub(super) fn certain(&self) -> Kopecks {
        let certain = self.lines.iter().filter(|line| {
            matches!(
                line.reason,
                LineReason::Agreed | LineReason::PapersLess | LineReason::AgreedLess
            )
        });
        certain.map(|line| line.eligible_kopecks).sum()
    }

    /// What the seminar costs, one's own lines included (COM-08, AMB-52).
    pub(super) fn spent(&self) -> Kopecks {
        self.lines.iter().map(|line| line.spent_kopecks).sum()
    }

    /// Whether nothing is awarded, however many came. What an exclusion takes may be for the coordinator to say (AMB-46).
    pub(super) fn is_shut_out(&self) -> bool {
        let negotiable = self.season.pack.compensation.exclusion_negotiable;
        self.nothing_awarded || (self.excluded && !negotiable)
    }

    pub(super) fn too_many_outside(&self) -> bool {
        let rules = &self.season.pack.compensation;
        let clients = if rules.clients_count {
            self.outside.client_companies
        } else {
            0
        };
        let companies = self.outside.companies.saturating_add(clients);
        self.outside.speakers > rules.max_outside_speakers
            || companies > rules.max_outside_companies
    }

    pub(super) fn failed_conditions(&self) -> Vec<&str> {
        let failed = self.conditions.iter();
        failed
            .filter(|condition| condition.state == ConditionState::Failed)
            .map(|condition| condition.id.as_str())
            .collect()
    }

    /// Points taken off by the usual reading.
    pub(super) fn penalty_points(&self) -> i32 {
        if self.season.pack.points.one_row_per_cause {
            return self.unstacked_penalty_points();
        }
        sum(self.penalties.iter().map(|row| row.points))
    }

    /// Points taken off when every open case counts (AMB-13).
    pub(super) fn worst_penalty_points(&self) -> i32 {
        sum(self.penalties.iter().map(|row| row.worst_points))
    }

    /// Points taken off when of one cause only the largest row counts (AMB-12).
    pub(super) fn unstacked_penalty_points(&self) -> i32 {
        let alone = self.penalties.iter().filter(|row| row.same_cause.is_none());
        let mut largest: BTreeMap<&str, i32> = BTreeMap::new();
        for row in &self.penalties {
            if let Some(cause) = row.same_cause.as_deref() {
                let most = largest.entry(cause).or_default();
                *most = row.points.max(*most);
            }
        }
        sum(alone.map(|row| row.points).chain(largest.into_values()))
    }
}

fn sum(points: impl Iterator<Item = i32>) -> i32 {
    points.fold(0, i32::saturating_add)
}

fn outside(pack: &Pack, seminar: &Seminar) -> Outside {
    let mut names = BTreeSet::new();
    let mut companies = BTreeSet::new();
    let mut clients = BTreeSet::new();
    let speakers = seminar
        .plan
        .agenda
        .blocks
        .iter()
        .flat_map(|block| &block.speakers);
    for speaker in speakers {
        let company = crate::cities::fold(&speaker.company);
        if is_outside(pack, speaker.category) {
            names.insert((crate::cities::fold(&speaker.name), company.clone()));
            companies.insert(company);
        } else if speaker.category == SpeakerCategory::Client {
            clients.insert(company);
        }
    }
    let count = |length: usize| u32::try_from(length).unwrap_or(u32::MAX);
    Outside {
        speakers: count(names.len()),
        companies: count(companies.len()),
        client_companies: count(clients.len()),
    }
}
