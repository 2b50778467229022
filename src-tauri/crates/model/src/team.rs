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

impl Role {
    /// All roles, in the order in which the day needs them.
    pub const ALL: [Self; 9] = [
        Self::Responsible,
        Self::DeskManager,
        Self::Moderator,
        Self::MicrophoneCarrier,
        Self::SpeakerMinder,
        Self::CateringMinder,
        Self::Guide,
        Self::Photographer,
        Self::LeadManager,
    ];

    /// The name in word keys: `desk-manager`.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Responsible => "responsible",
            Self::DeskManager => "desk-manager",
            Self::Moderator => "moderator",
            Self::MicrophoneCarrier => "microphone-carrier",
            Self::SpeakerMinder => "speaker-minder",
            Self::CateringMinder => "catering-minder",
            Self::Guide => "guide",
            Self::Photographer => "photographer",
            Self::LeadManager => "lead-manager",
        }
    }
}
