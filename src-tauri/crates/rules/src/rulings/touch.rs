//! Which open questions concern a seminar now.

use crate::applications::review;
use crate::programme::official;
use crate::season::Season;
use crate::stages::{StageState, stages};
use chrono::{Days, NaiveDate};
use kafedra_model::agenda::{Block, BlockKind, SpeakerCategory};
use kafedra_model::announcements::Channel;
use kafedra_model::finding::Finding;
use kafedra_model::pack::{OpenQuestion, Pack, Touch};
use kafedra_model::reminders::MailingKind;
use kafedra_model::seminar::Seminar;
use kafedra_model::settlement::Settlement;
use std::collections::BTreeSet;

/// How long before its day a matter is near.
const NEAR_DAYS: u32 = 7;

/// What was seen of the seminar, asked once for all questions.
pub(super) struct Seen<'a> {
    season: Season<'a>,
    seminar: &'a Seminar,
    today: NaiveDate,
    flags: &'a [String],
    /// Rules and rows of the penalty table that are broken.
    broken: BTreeSet<&'a str>,
    stages: Vec<StageState<'a>>,
}

impl<'a> Seen<'a> {
    pub(super) fn of(
        pack: &'a Pack,
        seminar: &'a Seminar,
        today: NaiveDate,
        findings: &'a [Finding],
        settlement: &'a Settlement,
    ) -> Self {
        let season = Season::of(pack, seminar);
        let rows = settlement.penalties.iter();
        let findings = findings.iter().map(|finding| finding.rule.as_str());
        Self {
            stages: stages(&season, seminar),
            season,
            seminar,
            today,
            flags: &settlement.flags,
            broken: rows
                .map(|row| row.penalty.as_str())
                .chain(findings)
                .collect(),
        }
    }

    pub(super) fn touches(&self, question: &OpenQuestion) -> bool {
        let plan = &self.seminar.plan;
        let attendance = &self.seminar.attendance;
        match question.touch {
            Touch::Always => true,
            Touch::Flagged => self.flags.contains(&question.id),
            Touch::Broken => {
                let mut items = question.items.iter();
                items.any(|item| self.broken.contains(item.as_str()))
            }
            Touch::StageNear => self.stages.iter().any(|stage| {
                let named = |item: &String| question.items.contains(item);
                stage.rules.items.iter().any(named) && self.is_stage_near(stage)
            }),
            Touch::WithdrawalNear => self.is_withdrawal_near(),
            Touch::BeforeApplication => plan.card.application_approved.is_none(),
            Touch::ShortWeek => self.is_application_week_short(),
            Touch::ProgrammeOpen => self.is_programme_open(),
            Touch::ProgrammeChanged => {
                let mut approved = plan.stages.approved_agenda.iter();
                let moved = !plan.day.shifts.is_empty();
                approved.any(|approved| moved || *approved != plan.agenda)
            }
            Touch::TitleSpelling => {
                self.is_programme_open() && plan.agenda.title != self.season.pack.title
            }
            Touch::LongTalk => plan.agenda.blocks.iter().any(|block| self.is_long(block)),
            Touch::OutsideSpeakers => plan.agenda.blocks.iter().any(has_outside_speaker),
            Touch::Workshop => {
                let mut blocks = plan.agenda.blocks.iter();
                blocks.any(|block| block.kind == BlockKind::Workshop)
            }
            Touch::ColdMailing => {
                let mut announcements = plan.announcements.items.iter();
                announcements.any(|one| one.channel == Channel::ColdMailing)
            }
            Touch::VenueChanged => !plan.venues.changes.is_empty(),
            Touch::Refusals => {
                let page = plan.landing.content.as_ref();
                attendance.refused > 0 || page.is_some_and(|page| page.form.selects)
            }
            Touch::PlannedReached => self.is_planned_number_reached(),
            Touch::AtCallThreshold => {
                attendance.registered == self.season.pack.registrations.call_threshold
            }
            Touch::CallOnDayOff => self.is_call_on_day_off(),
            Touch::FinalMailNear => self.is_final_mail_near(),
            Touch::DayNear => self.is_day_near(),
            Touch::ReportOpen => self.today >= self.season.date() && plan.report.accepted.is_none(),
            Touch::IndividualReportDay => plan.report.individual_due.is_some(),
            Touch::Orders => !plan.report.orders.is_empty(),
            Touch::Referrals => !plan.leads.referrals.is_empty(),
            Touch::SmallerCity => self.season.is_home_country() && !self.season.is_large_city(),
            Touch::AfterDay => self.today > self.season.date(),
        }
    }

    fn is_stage_near(&self, stage: &StageState<'_>) -> bool {
        let ahead = stage.finished().is_none() && self.today >= stage.recommended(&self.season);
        ahead || stage.last_sent() == Some(stage.due)
    }

    fn is_withdrawal_near(&self) -> bool {
        let last = self.season.pack.season.withdrawal_safe_until;
        match self.seminar.plan.stages.withdrawn {
            Some(withdrawn) => withdrawn == last,
            None => {
                let near = last.checked_sub_days(Days::new(u64::from(NEAR_DAYS)));
                near.is_some_and(|near| near <= self.today) && self.today <= last
            }
        }
    }

    fn is_application_week_short(&self) -> bool {
        let card = &self.seminar.plan.card;
        let sent = card.application_sent.unwrap_or(self.today);
        let short = || review(&self.season, sent).is_some_and(|review| review.short_week);
        card.application_approved.is_none() && short()
    }

    fn is_programme_open(&self) -> bool {
        let plan = &self.seminar.plan;
        !plan.agenda.blocks.is_empty() && plan.stages.approved_agenda.is_none()
    }

    fn is_long(&self, block: &Block) -> bool {
        let pack = self.season.pack;
        let most = usize::try_from(pack.programme.points_max).unwrap_or(usize::MAX);
        official(pack, block).is_some() && block.points.len() > most
    }

    fn is_planned_number_reached(&self) -> bool {
        let planned = self.seminar.plan.card.planned_listeners;
        let open = !self.seminar.plan.landing.closed && self.today < self.season.date();
        open && planned > 0 && self.seminar.attendance.registered >= planned
    }

    fn is_call_on_day_off(&self) -> bool {
        let rules = &self.season.pack.registrations;
        let days = rules.call_days_before_below..=rules.call_days_before_above;
        let calendar = &self.season.calendar;
        let mut days = days.map(|days| self.season.days_before(days));
        self.today < self.season.date() && days.any(|day| !calendar.is_working_day(day))
    }

    fn is_final_mail_near(&self) -> bool {
        let mut mailings = self.seminar.plan.reminders.mailings.iter();
        let sent = mailings.any(|mailing| mailing.kind == MailingKind::Final);
        self.is_day_near() && self.today < self.season.date() && !sent
    }

    fn is_day_near(&self) -> bool {
        self.season.days_before(NEAR_DAYS) <= self.today && self.today <= self.season.date()
    }
}

fn has_outside_speaker(block: &Block) -> bool {
    block.speakers.iter().any(|speaker| {
        matches!(
            speaker.category,
            SpeakerCategory::Outside
                | SpeakerCategory::Client
                | SpeakerCategory::Partner
                | SpeakerCategory::OtherPartner
        )
    })
}
