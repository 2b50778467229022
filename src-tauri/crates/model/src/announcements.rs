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
