//! Points and compensation of a seminar, in the order of evaluation of the catalogue (F-01..F-10).
//!
//! Excluded, fraud, too few listeners → lines → cap → halving → reductions of unknown size → shares →
//! points. Where the programme leaves the reading open, the safe figure is the result and the others
//! stand beside it with the number of the open question.

mod basis;
mod conditions;
mod credit;
mod effect;
mod lines;
mod reckoning;
mod steps;

pub(crate) use conditions::{conditions, is_of_programme, keeps_programme};
pub(crate) use reckoning::named_recipient;

use crate::rulebook::Checks;
use crate::season::Season;
use crate::vocabulary::Vocabulary;
use basis::Basis;
use chrono::NaiveDate;
use kafedra_model::money::Kopecks;
use kafedra_model::pack::Pack;
use kafedra_model::seminar::Seminar;
use kafedra_model::settlement::{OneMoreListener, Settlement};
use reckoning::Reckoning;

/// What the seminar brings by what is known on the day `today`.
///
/// Until the day is over and nobody has been counted, the planned number of listeners stands in; until the
/// report is due, papers still to come count in the upper figure.
#[must_use]
pub fn settle(pack: &Pack, seminar: &Seminar, today: NaiveDate) -> Settlement {
    settle_for(pack, seminar, today, None)
}

/// The same with another number of listeners, to see what it would change.
#[must_use]
pub fn settle_for(
    pack: &Pack,
    seminar: &Seminar,
    today: NaiveDate,
    listeners: Option<u32>,
) -> Settlement {
    let (checks, vocabulary) = (Checks::of(pack), Vocabulary::of(pack));
    let season = Season::of(pack, seminar).with(&checks, &vocabulary);
    settle_in(season, seminar, today, listeners)
}

pub(crate) fn settle_in(
    season: Season<'_>,
    seminar: &Seminar,
    today: NaiveDate,
    listeners: Option<u32>,
) -> Settlement {
    let basis = Basis::of(season, seminar, today, listeners);
    let reckoning = Reckoning::of(&basis, basis.listeners);
    let compensation = reckoning.compensation(&basis);
    let effect = effect::effect(&basis, &compensation);
    let credit = credit::credit(&basis, reckoning.upper);
    let mut steps = steps::steps(&basis, &reckoning);
    steps.extend(credit::steps(&basis, &credit, reckoning.upper));
    steps.extend(effect::steps(&basis, &effect));
    Settlement {
        listeners: basis.listeners,
        listeners_assumed: basis.listeners_assumed,
        minimum: basis.minimum,
        excluded: basis.excluded,
        exclusion_open: basis.excluded && !basis.is_shut_out(),
        points: reckoning.points(&basis),
        compensation,
        steps,
        flags: reckoning.flags(&basis),
        one_more: one_more(&basis, &reckoning),
        credit,
        effect,
        lines: basis.lines,
        penalties: basis.penalties,
        conditions: basis.conditions,
    }
}

fn one_more(basis: &Basis<'_>, now: &Reckoning) -> Option<OneMoreListener> {
    let listeners = basis.listeners.checked_add(1)?;
    let then = Reckoning::of(basis, listeners);
    let gain = OneMoreListener {
        listeners,
        kopecks: then.upper - now.upper,
        points: then.net.saturating_sub(now.net),
    };
    (gain.kopecks != Kopecks::ZERO || gain.points != 0).then_some(gain)
}

#[cfg(test)]
mod properties;
#[cfg(test)]
mod tests;
