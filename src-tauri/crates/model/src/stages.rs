//! Stages of approval: first submission, resubmissions and approval kept apart (AMB-02).

use crate::agenda::Agenda;
use crate::ids::SubmissionId;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What was sent and approved, by stage id of the season pack (`programme`, `estimate` …).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, specta::Type)]
#[serde(default, deny_unknown_fields)]
pub struct Stages {
    pub records: BTreeMap<String, StageRecord>,
    /// The agenda as it was approved, to tell what has changed since (PEN-13).
    pub approved_agenda: Option<Agenda>,
    /// Changes of the approved agenda that the coordinator agreed to.
    pub agenda_changes_agreed: bool,
    pub withdrawn: Option<NaiveDate>,
}

#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, specta::Type)]
#[serde(default, deny_unknown_fields)]
pub struct StageRecord {
    /// In order of sending; the first is the first submission, the others are resubmissions.
    pub submissions: Vec<Submission>,
    pub approved: Option<NaiveDate>,
    pub task_link: String,
    /// Day by which the coordinator asked for the material, when one was named (ELG-07).
    pub asked_by: Option<NaiveDate>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct Submission {
    pub id: SubmissionId,
    pub sent: NaiveDate,
    /// When the coordinator returned it with remarks.
    pub returned: Option<NaiveDate>,
    pub remarks: String,
}
