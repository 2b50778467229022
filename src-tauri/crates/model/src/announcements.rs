//! Announcements: one text or picture in one channel (ANN-*).

use crate::ids::AnnouncementId;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, specta::Type)]
#[serde(default, deny_unknown_fields)]
pub struct Announcements {
    pub items: Vec<Announcement>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct Announcement {
    pub id: AnnouncementId,
    pub channel: Channel,
    /// Where it appears: name of the portal, group, base.
    pub place: String,
    pub text: String,
    pub planned: Option<NaiveDate>,
    pub approved: Option<NaiveDate>,
    pub published: Option<NaiveDate>,
    pub url: String,
    /// The text cut into passages by what they are about; empty until somebody has marked them.
    #[serde(default)]
    pub passages: Vec<Passage>,
}

/// A piece of the text and what it is about (COM-11).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct Passage {
    pub about: PassageTopic,
    pub text: String,
}

/// Only what speaks of the seminar itself is on topic.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, specta::Type,
)]
#[serde(rename_all = "snake_case")]
pub enum PassageTopic {
    Seminar,
    Company,
    Product,
    Problem,
    Other,
}

#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, specta::Type,
)]
// The window's framework has a type `Channel` of its own.
#[serde(rename = "AnnouncementChannel", rename_all = "snake_case")]
pub enum Channel {
    Portal,
    Mailing,
    ColdMailing,
    SocialNetwork,
    PhoneInvitation,
    OwnSite,
    Media,
    ContextualAds,
    Offline,
    Other,
}
