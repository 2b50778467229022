//! May this person come in? An answer with its facts, never a bare yes or no.

use kafedra_model::checkin::{DeskCounters, PersonState, Verdict};
use kafedra_model::registration::{Registration, RegistrationStatus};

/// What the verdict needs to know of a registration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    pub status: RegistrationStatus,
    pub staff: bool,
    pub refusal_reason: String,
}

impl From<&Registration> for Standing {
    fn from(registration: &Registration) -> Self {
        Self {
            status: registration.status,
            staff: registration.staff,
            refusal_reason: registration.refusal_reason.clone(),
        }
    }
}

/// The verdict on a person: `standing` is `None` for somebody who is not registered, `state` for somebody the
/// arrival log does not know.
#[must_use]
pub fn verdict(
    standing: Option<&Standing>,
    state: Option<&PersonState>,
    counters: &DeskCounters,
) -> Verdict {
    let kit_handed = state.is_some_and(|state| state.kit.is_some());
    if let Some(mark) = state.and_then(|state| state.arrival.as_ref()) {
        return Verdict::AlreadyArrived {
            at: mark.at,
            desk: mark.desk.clone(),
            operator: mark.operator.clone(),
            kit_handed,
        };
    }
    let Some(standing) = standing else {
        return Verdict::NotInList;
    };
    match standing.status {
        RegistrationStatus::Refused => Verdict::Refused {
            reason: standing.refusal_reason.clone(),
        },
        RegistrationStatus::Cancelled => Verdict::Cancelled,
        RegistrationStatus::Received | RegistrationStatus::Confirmed => Verdict::Welcome {
            ordinal: (!standing.staff).then_some(counters.arrived + 1),
            staff: standing.staff,
            kit_handed,
            over_seats: !standing.staff
                && counters
                    .seats
                    .is_some_and(|seats| counters.arrived >= seats),
            kits_left: counters
                .kits
                .map(|kits| kits.saturating_sub(counters.kits_handed)),
        },
    }
}
