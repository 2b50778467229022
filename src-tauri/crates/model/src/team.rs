//! Who answers for what (PLN-01, PLN-04, DAY-*).

use crate::ids::MemberId;
use chrono::NaiveTime;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, specta::Type)]
#[serde(default, deny_unknown_fields)]
pub struct Team {
    pub members: Vec<Member>,
    pub coordinator: Coordinator,
}

/// The vendor's coordinator of this seminar (ELG-05).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, specta::Type)]
#[serde(default, deny_unknown_fields)]
pub struct Coordinator {
    pub name: String,
    pub phone: String,
    pub email: String,
    pub group_link: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct Member {
    pub id: MemberId,
    pub name: String,
    pub phone: String,
    pub email: String,
    pub roles: BTreeSet<Role>,
    /// When the member comes to the venue.
    pub arrives: Option<NaiveTime>,
}

#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, specta::Type,
)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    Responsible,
    DeskManager,
    Moderator,
    MicrophoneCarrier,
    SpeakerMinder,
    CateringMinder,
    Guide,
    Photographer,
    LeadManager,
}
