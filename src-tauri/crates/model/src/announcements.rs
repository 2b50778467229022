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
    /// What a mailing or post shows beside its text (AMB-29).
    #[serde(default)]
    pub subject: String,
    #[serde(default)]
    pub sender: String,
    #[serde(default)]
    pub preview: String,
    #[serde(default)]
    pub link_text: String,
    #[serde(default)]
    pub alt_text: String,
    /// The text as the coordinator approved it, where it was kept (ANN-15).
    #[serde(default)]
    pub approved_text: Option<String>,
}

impl Announcement {
    /// One of which nothing is known but where it goes.
    #[must_use]
    pub fn new(id: AnnouncementId, channel: Channel) -> Self {
        Self {
            id,
            channel,
            place: String::new(),
            text: String::new(),
            planned: None,
            approved: None,
            published: None,
            url: String::new(),
            passages: Vec::new(),
            subject: String::new(),
            sender: String::new(),
            preview: String::new(),
            link_text: String::new(),
            alt_text: String::new(),
            approved_text: None,
        }
    }
}

impl Announcement {
    /// Everything that a reader sees, a line for each place.
    #[must_use]
    pub fn visible_text(&self) -> String {
        let places = self.visible_places().into_iter();
        places.map(|(_, text)| text).collect::<Vec<_>>().join("\n")
    }

    /// The places of [`Self::visible_text`] in which something is written, in its order.
    #[must_use]
    pub fn visible_places(&self) -> Vec<(TextPlace, &str)> {
        let places = [
            (TextPlace::Sender, &self.sender),
            (TextPlace::Subject, &self.subject),
            (TextPlace::Preview, &self.preview),
            (TextPlace::Text, &self.text),
            (TextPlace::LinkText, &self.link_text),
            (TextPlace::AltText, &self.alt_text),
        ];
        let texts = places
            .into_iter()
            .map(|(place, text)| (place, text.as_str()));
        texts.filter(|(_, text)| !text.trim().is_empty()).collect()
    }

    /// Whether the text was changed after its approval.
    #[must_use]
    pub fn changed_since_approval(&self) -> bool {
        self.approved_text
            .as_ref()
            .is_some_and(|approved| approved.trim() != self.text.trim())
    }
}

/// Where in an announcement a reader sees words.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, specta::Type,
)]
#[serde(rename_all = "snake_case")]
pub enum TextPlace {
    Sender,
    Subject,
    Preview,
    Text,
    LinkText,
    AltText,
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
