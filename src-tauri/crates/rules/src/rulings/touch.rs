//! Which open questions concern a seminar.

use crate::season::Season;
use chrono::NaiveDate;
use kafedra_model::agenda::{BlockKind, SpeakerCategory};
use kafedra_model::announcements::Channel;
use kafedra_model::finding::Finding;
use kafedra_model::pack::{OpenQuestion, Pack, Touch};
use kafedra_model::seminar::Seminar;
use kafedra_model::settlement::Settlement;
use std::collections::BTreeSet;

/// What was seen of the seminar, asked once for all questions.
pub(super) struct Seen<'a> {
    seminar: &'a Seminar,
    today: NaiveDate,
    flags: &'a [String],
    /// Rules and rows of the penalty table that are broken.
    broken: BTreeSet<&'a str>,
    call_on_day_off: bool,
    call_threshold: u32,
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
        let rules = &pack.registrations;
        let days = rules.call_days_before_below..=rules.call_days_before_above;
        let day_off = |days: u32| !season.calendar.is_working_day(season.days_before(days));
        let rows = settlement.penalties.iter();
        let findings = findings.iter().map(|finding| finding.rule.as_str());
        Self {
            seminar,
            today,
            flags: &settlement.flags,
            broken: rows
                .map(|row| row.penalty.as_str())
                .chain(findings)
                .collect(),
            call_on_day_off: days.into_iter().any(day_off),
            call_threshold: rules.call_threshold,
        }
    }

    pub(super) fn touches(&self, question: &OpenQuestion) -> bool {
        let plan = &self.seminar.plan;
        let card = &plan.card;
        let mut blocks = plan.agenda.blocks.iter();
        let mut announcements = plan.announcements.items.iter();
        match question.touch {
            Touch::Always => true,
            Touch::Flagged => self.flags.contains(&question.id),
            Touch::Broken => {
                let mut items = question.items.iter();
                items.any(|item| self.broken.contains(item.as_str()))
            }
            Touch::BeforeApplication => card.application_approved.is_none(),
            Touch::AfterDay => self.today > card.date,
            Touch::OutsideSpeakers => blocks.any(|block| {
                block.speakers.iter().any(|speaker| {
                    matches!(
                        speaker.category,
                        SpeakerCategory::Outside
                            | SpeakerCategory::Client
                            | SpeakerCategory::Partner
                    )
                })
            }),
            Touch::Workshop => blocks.any(|block| block.kind == BlockKind::Workshop),
            Touch::ColdMailing => announcements.any(|one| one.channel == Channel::ColdMailing),
            Touch::AtCallThreshold => self.seminar.attendance.registered == self.call_threshold,
            Touch::CallOnDayOff => self.call_on_day_off,
            Touch::VenueChanged => !plan.venues.changes.is_empty(),
        }
    }
}
