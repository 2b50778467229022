//! Lines about promo materials and the kit.

use super::Draft;
use super::line::{Line, Problem};
use kafedra_model::kit::PostalAddress;

/// `address complete` or `address <postcode> <city> <street> <house> <office> <company> <contact> <phone>`; words
/// that are left out are empty, `""` leaves one out in the middle.
pub(super) fn address(draft: &mut Draft<'_>, line: &mut Line) -> Result<(), Problem> {
    let complete = line.accept("complete");
    let mut word = |ready: &str| match complete {
        true => ready.to_owned(),
        false => line.next().unwrap_or_default(),
    };
    draft.seminar.plan.kit.address = PostalAddress {
        postcode: word("420000"),
        city: word("Казань"),
        street: word("Баумана"),
        house: word("1"),
        office: word("2"),
        company: word("СекретКонтора"),
        contact: word("Ответственный"),
        phone: word("+7 000 000-00-00"),
    };
    Ok(())
}

/// `kit <material> <pieces> …`, `kit lottery`, `kit flag-owned`
pub(super) fn kit(draft: &mut Draft<'_>, line: &mut Line) -> Result<(), Problem> {
    let kit = &mut draft.seminar.plan.kit;
    while let Some(word) = line.next() {
        match word.as_str() {
            "lottery" => kit.lottery = true,
            "flag-owned" => kit.flag_owned = true,
            "prize" => kit.prizes.push(line.word("the prize")?),
            "own" => kit.own_items.push(line.word("the own item")?),
            material => {
                let pieces = line.number("the pieces")?;
                kit.received.insert(material.to_owned(), pieces);
            }
        }
    }
    Ok(())
}

/// `promo <code>`
pub(super) fn promo(draft: &mut Draft<'_>, line: &mut Line) -> Result<(), Problem> {
    draft.seminar.plan.kit.promo_code = line.word("the code")?;
    Ok(())
}

/// `printed <day>`
pub(super) fn printed(draft: &mut Draft<'_>, line: &mut Line) -> Result<(), Problem> {
    draft.seminar.plan.kit.printed_on = Some(line.date("the day")?);
    Ok(())
}

/// `packed <n>`
pub(super) fn packed(draft: &mut Draft<'_>, line: &mut Line) -> Result<(), Problem> {
    draft.seminar.plan.kit.packed = line.number("the kits")?;
    Ok(())
}
