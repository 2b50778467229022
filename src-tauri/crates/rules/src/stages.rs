//! How late the stages of approval are: first submission, each repeated one, and approval, apart (AMB-02, F-16).

use crate::season::Season;
use chrono::NaiveDate;
use kafedra_model::pack::{LatenessUnit, Penalty, PenaltyTrigger, StageRules};
use kafedra_model::seminar::Seminar;
use kafedra_model::stages::{StageRecord, Submission};

/// One stage of one seminar: what was asked, and what was done.
#[derive(Debug, Clone)]
pub(crate) struct StageState<'a> {
    pub(crate) rules: &'a StageRules,
    pub(crate) due: NaiveDate,
    record: Option<&'a StageRecord>,
    /// By the day of sending, however the list is ordered.
    submissions: Vec<&'a Submission>,
    withdrawn: bool,
}

/// A submission or approval that came late, or is still to come on a day after the last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Late {
    /// When it happened; none while it is still to come.
    pub(crate) date: Option<NaiveDate>,
    /// Days after the last day, at least 1.
    pub(crate) days: u32,
}

/// The stages of the seminar that have a last day, in the order of the pack.
pub(crate) fn stages<'a>(season: &Season<'a>, seminar: &'a Seminar) -> Vec<StageState<'a>> {
    let stages = &seminar.plan.stages;
    let known = season.pack.stages.iter();
    known
        .filter_map(|rules| {
            let record = stages.records.get(&rules.id);
            let mut submissions: Vec<_> =
                record.map_or_else(Vec::new, |record| record.submissions.iter().collect());
            submissions.sort_by_key(|submission| submission.sent);
            Some(StageState {
                rules,
                due: season.due(rules)?,
                record,
                submissions,
                withdrawn: stages.withdrawn.is_some(),
            })
        })
        .collect()
}

impl StageState<'_> {
    pub(crate) fn first_sent(&self) -> Option<NaiveDate> {
        self.submissions.first().map(|first| first.sent)
    }

    pub(crate) fn last_sent(&self) -> Option<NaiveDate> {
        self.submissions.last().map(|last| last.sent)
    }

    /// The coordinator's own day for this stage (ELG-07).
    pub(crate) fn asked_by(&self) -> Option<NaiveDate> {
        self.record?.asked_by
    }

    /// When the material should be sent: some days ahead, or when the coordinator wants it, if that is earlier.
    pub(crate) fn recommended(&self, season: &Season<'_>) -> NaiveDate {
        let ahead = season.recommended(self.due);
        self.asked_by().map_or(ahead, |asked| asked.min(ahead))
    }

    /// When the stage was finished: approved, or given where nothing is approved.
    pub(crate) fn finished(&self) -> Option<NaiveDate> {
        let approved = self.record?.approved;
        if self.rules.given {
            approved.or(self.first_sent())
        } else {
            approved
        }
    }

    /// Whether the coordinator's remarks on the last submission are still without an answer.
    pub(crate) fn has_open_remarks(&self) -> bool {
        let last = self.submissions.last();
        self.finished().is_none() && last.is_some_and(|last| last.returned.is_some())
    }

    /// Lateness of the first submission; nothing when it was in time or approval shows that there was one.
    pub(crate) fn late_first(&self, season: &Season<'_>, today: NaiveDate) -> Option<Late> {
        match self.first_sent() {
            Some(sent) => self.late(season, sent),
            None if self.finished().is_some() => None,
            None => self.pending(season, today),
        }
    }

    /// Lateness of every repeated submission, and of the one still owed to the coordinator's remarks.
    pub(crate) fn late_repeats(&self, season: &Season<'_>, today: NaiveDate) -> Vec<Late> {
        let sent = self.submissions.iter().skip(1);
        let sent = sent.filter_map(|submission| self.late(season, submission.sent));
        let owed = self
            .has_open_remarks()
            .then(|| self.pending(season, today))
            .flatten();
        sent.chain(owed).collect()
    }

    /// The latest submission that came after the last day, and whether it was a repeated one.
    pub(crate) fn late_sent(&self, season: &Season<'_>) -> Option<(Late, bool)> {
        let sent = self.submissions.iter().enumerate();
        let late = sent.filter_map(|(index, submission)| {
            Some((self.late(season, submission.sent)?, index > 0))
        });
        late.max_by_key(|(late, _)| late.days)
    }

    /// Lateness of approval.
    pub(crate) fn late_approval(&self, season: &Season<'_>, today: NaiveDate) -> Option<Late> {
        match self.finished() {
            Some(approved) => self.late(season, approved),
            None => self.pending(season, today),
        }
    }

    /// The latest lateness that falls into a penalty row of this stage.
    pub(crate) fn sets_off(
        &self,
        penalty: &Penalty,
        season: &Season<'_>,
        today: NaiveDate,
    ) -> Option<Late> {
        if penalty.stage.as_deref() != Some(self.rules.id.as_str()) {
            return None;
        }
        let lates = match penalty.on {
            PenaltyTrigger::StageFirstSubmission => {
                self.late_first(season, today).into_iter().collect()
            }
            PenaltyTrigger::StageRepeatedSubmission => self.late_repeats(season, today),
            PenaltyTrigger::StageNotApproved => {
                self.late_approval(season, today).into_iter().collect()
            }
            PenaltyTrigger::BadPositioning
            | PenaltyTrigger::ProgrammeChangedAfterApproval
            | PenaltyTrigger::VenueChanged
            | PenaltyTrigger::RefusedAfterConfirmation
            | PenaltyTrigger::VenueChangeNotNotified
            | PenaltyTrigger::RetentionBroken
            | PenaltyTrigger::DecorationBroken
            | PenaltyTrigger::NoRegistrationProcedure
            | PenaltyTrigger::KitIncomplete
            | PenaltyTrigger::KitNotGivenAtRegistration
            | PenaltyTrigger::KitNotInBrandedBag
            | PenaltyTrigger::ReportLate
            | PenaltyTrigger::EventFraud
            | PenaltyTrigger::ReportFalsified => Vec::new(),
        };
        let from = penalty.late_from.unwrap_or(1);
        let to = penalty.late_to.unwrap_or(u32::MAX);
        lates
            .into_iter()
            .filter(|late| (from..=to).contains(&late.days))
            .max_by_key(|late| late.days)
    }

    fn late(&self, season: &Season<'_>, date: NaiveDate) -> Option<Late> {
        let days = days_late(season, self.due, date);
        (days > 0).then_some(Late {
            date: Some(date),
            days,
        })
    }

    /// What is not there yet is as late as today, unless the partner has withdrawn.
    fn pending(&self, season: &Season<'_>, today: NaiveDate) -> Option<Late> {
        let days = days_late(season, self.due, today);
        (days > 0 && !self.withdrawn).then_some(Late { date: None, days })
    }
}

/// Days from the last day to `date` in the season's unit (AMB-03); 0 when it is not later.
pub(crate) fn days_late(season: &Season<'_>, due: NaiveDate, date: NaiveDate) -> u32 {
    match season.pack.deadlines.lateness_unit {
        LatenessUnit::CalendarDay => {
            u32::try_from(date.signed_duration_since(due).num_days()).unwrap_or(0)
        }
        LatenessUnit::WorkingDay => season.calendar.between(due, date),
    }
}

#[cfg(test)]
mod tests;
