//! The estimate: what the seminar costs, line by line, and what is agreed.

use crate::ids::{AnnouncementId, LineId, OrganizerId};
use crate::money::Kopecks;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, specta::Type)]
#[serde(default, deny_unknown_fields)]
pub struct Estimate {
    pub lines: Vec<EstimateLine>,
    /// The companies that hold the seminar; the first one is the partner itself.
    pub organizers: Vec<Organizer>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct EstimateLine {
    pub id: LineId,
    /// Cost kind of the season pack, for instance `hall_rent`.
    pub kind: String,
    /// What is bought, as the coordinator reads it.
    pub title: String,
    /// Where, how long, how many: itemisation of announcing lines (EST-09).
    pub detail: String,
    pub planned: Kopecks,
    /// What the coordinator confirmed; none until then.
    pub agreed: Option<Kopecks>,
    /// The organizer that pays; none stands for the first one.
    pub organizer: Option<OrganizerId>,
    /// The announcement that the line pays for.
    pub announcement: Option<AnnouncementId>,
    pub barter: bool,
    /// Carries the partner's own brand (unbranded notepads are paid back, branded are not).
    pub branded: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct Organizer {
    pub id: OrganizerId,
    pub name: String,
    /// Gives the talks on the vendor's products and so receives the points (COM-25).
    pub gives_product_talks: bool,
}

impl Estimate {
    #[must_use]
    pub fn planned_total(&self) -> Kopecks {
        self.lines.iter().map(|line| line.planned).sum()
    }

    #[must_use]
    pub fn agreed_total(&self) -> Kopecks {
        self.lines.iter().filter_map(|line| line.agreed).sum()
    }
}
