//! Channels that bring least are left out: they are not paid back either.
//!
//! Facts: `channel`, `place`.

use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::announcements::Channel;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

/// The channels that are looked at; without a list all weak ones of the season.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WeakChannel {
    #[serde(default)]
    channels: Vec<Channel>,
}

impl Check for WeakChannel {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, _today: NaiveDate) -> Vec<Observation> {
        let weak = if self.channels.is_empty() {
            &season.pack.announcing.weak_channels
        } else {
            &self.channels
        };
        let items = seminar.plan.announcements.items.iter();
        items
            .filter(|item| weak.contains(&item.channel))
            .map(|item| {
                Observation::about("announcement", item.id, item.place.clone())
                    .fact("channel", name(item.channel))
                    .fact("place", item.place.clone())
            })
            .collect()
    }
}

/// The name that words select on.
fn name(channel: Channel) -> &'static str {
    match channel {
        Channel::Portal => "portal",
        Channel::Mailing => "mailing",
        Channel::ColdMailing => "cold_mailing",
        Channel::SocialNetwork => "social_network",
        Channel::PhoneInvitation => "phone_invitation",
        Channel::OwnSite => "own_site",
        Channel::Media => "media",
        Channel::ContextualAds => "contextual_ads",
        Channel::Offline => "offline",
        Channel::Other => "other",
    }
}
