//! The versions of a stage tell one story: sent, returned with remarks, sent again, approved.
//!
//! First submission, repeated ones and approval are counted apart (AMB-02), so a wrong date changes what lateness costs.
//!
//! Facts: `case` (`order` a version is dated before the one it replaces, `returned` it came back before it was sent,
//! `approved` approval is dated before the last version, `unsent` approved without a version, `remarks` the coordinator's
//! remarks are not written down, `future` a date is still to come), `stage`, `version`, `date`, `before_date`.

use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::finding::Severity;
use kafedra_model::pack::StageRules;
use kafedra_model::seminar::Seminar;
use kafedra_model::stages::StageRecord;
use serde::Deserialize;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct StageHistory {}

impl Check for StageHistory {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, today: NaiveDate) -> Vec<Observation> {
        let records = &seminar.plan.stages.records;
        let stages = season.pack.stages.iter();
        let known = stages.filter_map(|rules| Some((rules, records.get(&rules.id)?)));
        known
            .flat_map(|(rules, record)| {
                let doubts = Doubts {
                    rules,
                    record,
                    today,
                };
                let mut found = doubts.versions();
                found.extend(doubts.approval());
                found
            })
            .collect()
    }
}

struct Doubts<'a> {
    rules: &'a StageRules,
    record: &'a StageRecord,
    today: NaiveDate,
}

impl Doubts<'_> {
    fn versions(&self) -> Vec<Observation> {
        let mut found = Vec::new();
        let mut before: Option<NaiveDate> = None;
        for (index, version) in self.record.submissions.iter().enumerate() {
            let told =
                |case: &str, date: NaiveDate| self.told(case, date).fact("version", index + 1);
            let sent = version.sent;
            if let Some(before) = before.filter(|before| sent < *before) {
                found.push(told("order", sent).fact("before_date", before));
            }
            if sent > self.today {
                found.push(told("future", sent));
            }
            if let Some(returned) = version.returned {
                if returned < sent {
                    found.push(told("returned", returned).fact("before_date", sent));
                } else if version.remarks.trim().is_empty() {
                    found.push(told("remarks", returned).severity(Severity::Info));
                }
            }
            before = Some(sent);
        }
        found
    }

    fn approval(&self) -> Option<Observation> {
        let approved = self.record.approved?;
        let told = |case: &str| self.told(case, approved);
        match self.record.submissions.last() {
            _ if approved > self.today => Some(told("future").fact("version", 0_u32)),
            Some(last) if approved < last.sent => {
                Some(told("approved").fact("before_date", last.sent))
            }
            None if !self.rules.given => Some(told("unsent").severity(Severity::Info)),
            Some(_) | None => None,
        }
    }

    fn told(&self, case: &str, date: NaiveDate) -> Observation {
        Observation::about("stage", &self.rules.id, "")
            .fact("case", case)
            .fact("stage", self.rules.id.clone())
            .fact("date", date)
    }
}
