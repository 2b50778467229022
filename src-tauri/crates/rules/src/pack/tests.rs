#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use super::{parse, read};
use crate::testing::{PACK, pack};

#[test]
fn the_season_of_2017_is_whole() {
    let pack = pack();
    assert_eq!(pack.penalties.len(), 25);
    assert_eq!(pack.programme.slots.len(), 6);
    assert_eq!(
        pack.cost_kinds
            .iter()
            .filter(|kind| kind.compensable)
            .count(),
        5
    );
}

#[test]
fn several_slips_are_told_together() {
    let text = PACK
        .replace("base = 120", "bas = 120")
        .replace("city = \"Москва\"", "town = \"Москва\"");
    assert_eq!(parse("pack.toml", &text).unwrap_err().len(), 2);
}

#[test]
fn a_byte_order_mark_is_no_part_of_the_text() {
    let marked = format!("\u{feff}{PACK}");
    assert_eq!(parse("pack.toml", &marked).unwrap(), pack());
}

#[test]
fn bytes_that_are_no_text_are_told_with_their_place() {
    let mut bytes = PACK.as_bytes().to_vec();
    let second = PACK.find('\n').unwrap() + 1;
    bytes[second] = 0xcf;
    let problems = read("pack.toml", &bytes).unwrap_err();
    let told: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert_eq!(told, ["pack.toml:2:1: encoding case=other"]);
}

#[test]
fn any_text_is_answered_without_a_panic() {
    for text in [
        "",
        "[",
        "\u{feff}id = 1",
        "id = \"x\"\nid = \"y\"",
        "rules = 3",
        "[[season]]",
    ] {
        assert!(parse("pack.toml", text).is_err(), "{text:?} is no pack");
    }
    for cut in (0..PACK.len())
        .step_by(997)
        .filter(|cut| PACK.is_char_boundary(*cut))
    {
        let _ = parse("pack.toml", &PACK[..cut]);
    }
}
