//! How much of an announcement is about something else than the seminar (COM-11, F-21).

use kafedra_model::announcements::{Announcement, PassageTopic};
use kafedra_model::pack::{Pack, ShareLimit};

/// Characters of the marked passages, blanks included (AMB-51).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Volume {
    pub off_topic: usize,
    pub all: usize,
}

/// The volume of what is marked; nothing is counted while nothing is.
#[must_use]
pub fn volume(pack: &Pack, item: &Announcement) -> Volume {
    let problem_on_topic = pack.compensation.problem_on_topic;
    let mut volume = Volume {
        off_topic: 0,
        all: 0,
    };
    for passage in &item.passages {
        let characters = passage.text.chars().count();
        volume.all += characters;
        let on_topic = match passage.about {
            PassageTopic::Seminar => true,
            PassageTopic::Problem => problem_on_topic,
            PassageTopic::Company | PassageTopic::Product | PassageTopic::Other => false,
        };
        if !on_topic {
            volume.off_topic += characters;
        }
    }
    volume
}

impl Volume {
    /// Exactly the limit is still allowed. Nothing is above it until the passages are marked.
    #[must_use]
    pub fn is_above(self, limit: ShareLimit) -> bool {
        let off_topic = self.off_topic as u128 * u128::from(limit.of);
        off_topic > self.all as u128 * u128::from(limit.parts)
    }

    /// How many characters have to go for the text to keep the limit.
    #[must_use]
    pub fn to_cut(self, limit: ShareLimit) -> usize {
        let on_topic = self.all.saturating_sub(self.off_topic) as u128;
        let rest = u128::from(limit.of.saturating_sub(limit.parts)).max(1);
        let allowed = on_topic * u128::from(limit.parts) / rest;
        let allowed = usize::try_from(allowed).unwrap_or(usize::MAX);
        self.off_topic.saturating_sub(allowed)
    }
}
