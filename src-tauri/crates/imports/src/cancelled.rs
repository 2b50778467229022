//! Registrations that other programs have cancelled: their words for it, and who of the list is meant.

use crate::duplicates::{About, Action, Known, plan_import};
use crate::read::Incoming;
use kafedra_model::consent::Consents;
use kafedra_model::folding::fold;
use kafedra_model::history::FieldChange;
use kafedra_model::ids::PersonId;
use kafedra_model::imports::PersonField;
use kafedra_model::registration::RegistrationStatus;
use std::collections::{BTreeMap, BTreeSet};

/// Puts into `plan` who of the list is cancelled by rows that say so, one action each, and gives these rows: those who
/// stand in the list as coming, and of whom no row of the plan says that they come. A cancelled row says nothing else
/// of anybody.
pub fn plan_cancelled(
    existing: &[Known<'_>],
    cancelled: &[Incoming],
    plan: &mut Vec<Action>,
) -> BTreeSet<u32> {
    let mut rows = BTreeSet::new();
    if cancelled.is_empty() {
        return rows;
    }
    let mut told: BTreeSet<PersonId> = plan
        .iter()
        .filter_map(|action| match action {
            Action::Known { id, .. } => Some(*id),
            Action::Add { .. } | Action::Repeat { .. } => None,
        })
        .collect();
    // Of two registrations that were put into one, the other may still stand.
    let standing: Vec<Known<'_>> = existing.iter().filter(|one| !one.merged).copied().collect();
    let statuses: BTreeMap<PersonId, RegistrationStatus> =
        standing.iter().map(|one| (one.id, one.status)).collect();
    for action in plan_import(&standing, cancelled) {
        let Action::Known { row, id, about, .. } = action else {
            continue;
        };
        let Some(change) = statuses.get(&id).copied().and_then(cancellation) else {
            continue;
        };
        if told.insert(id) {
            rows.insert(row);
            plan.push(Action::Known {
                row,
                id,
                changes: vec![change],
                about: About {
                    consents: Consents::default(),
                    ..about
                },
            });
        }
    }
    plan.sort_by_key(Action::row);
    rows
}

/// `None` for somebody who is not expected anyway.
fn cancellation(status: RegistrationStatus) -> Option<FieldChange> {
    let old = match status {
        RegistrationStatus::Received => "received",
        RegistrationStatus::Confirmed => "confirmed",
        RegistrationStatus::Refused | RegistrationStatus::Cancelled => return None,
    };
    Some(FieldChange {
        field: PersonField::Status,
        old: old.to_owned(),
        new: "cancelled".to_owned(),
    })
}

/// The words of ticket services for registrations that do not stand any more.
pub(crate) fn is_cancelled(status: &str) -> bool {
    const WORDS: [&str; 32] = [
        "refunded",
        "canceled",
        "cancelled",
        "refunded canceled",
        "deleted",
        "transferred",
        "abandoned",
        "rejected",
        "withdrawn",
        "отменен",
        "отменена",
        "отменено",
        "отказ",
        "возврат",
        "expired",
        "invalidated",
        "released",
        "not attending",
        "storniert",
        "abgelaufen",
        "junk",
        "некачественный лид",
        "некачественный",
        "аннулирован",
        "аннулирована",
        "просрочен",
        "просрочено",
        "просрочена",
        "возвращен",
        "возвращено",
        "отклонен",
        "отклонена",
    ];
    WORDS.contains(&fold(status).as_str())
}
