#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use super::parse;
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

/// The problems of the pack after one replacement: the line they point to, the place in it, the sentence.
fn broken(from: &str, to: &str) -> String {
    assert_eq!(
        PACK.matches(from).count(),
        1,
        "`{from}` must stand once in the pack"
    );
    let text = PACK.replace(from, to);
    let problems = parse("pack.toml", &text).unwrap_err();
    let told = problems.iter().map(|found| {
        let line = text.lines().nth(found.line as usize - 1).unwrap();
        format!("{line}\n{:>2$} {}", '^', found, found.column as usize)
            .replace(&format!("pack.toml:{}:{}: ", found.line, found.column), "")
    });
    told.collect::<Vec<_>>().join("\n")
}

#[test]
fn a_broken_pack_is_told_where_and_how() {
    let cases = [
        ("an unknown key", "cap_kopecks = ", "cap_kopek = "),
        ("an unknown section", "[points]", "[pionts]"),
        ("a wrong type", "base = 120 ", "base = \"120\" "),
        (
            "a wrong type of a list",
            "large_cities = [ ",
            "large_cities = 12 # [ ",
        ),
        (
            "a missing value",
            "deadline_inclusive = true",
            "# nothing here",
        ),
        (
            "a date without quotes",
            "campaign_start = \"2017-03-13\"",
            "campaign_start = 2017-03-13",
        ),
        (
            "a date that does not exist",
            "campaign_start = \"2017-03-13\"",
            "campaign_start = \"2017-02-31\"",
        ),
        (
            "a date outside the season",
            "due = \"2017-03-07\"",
            "due = \"2018-03-07\"",
        ),
        (
            "a week outside the window",
            "to = \"2017-04-02\"",
            "to = \"2017-05-02\"",
        ),
        (
            "a week that is not there",
            "{ week = 2, due = \"2017-03-17\" }",
            "{ week = 3, due = \"2017-03-17\" }",
        ),
        (
            "an unknown variant",
            "lateness_unit = \"calendar_day\"",
            "lateness_unit = \"calendar_days\"",
        ),
        (
            "an unknown kind of check",
            "check = \"season_window\"",
            "check = \"season_windw\"",
        ),
        (
            "an unknown parameter",
            "check = \"season_window\"",
            "check = \"season_window\"\nwith = { from = 3 }",
        ),
        (
            "an unknown penalty",
            "photo = \"registration\"\npenalty = \"PEN-18\"\nitems = [\"DAY-11\"]",
            "photo = \"registration\"\npenalty = \"PEN-81\"\nitems = [\"DAY-11\"]",
        ),
        (
            "an id that stands twice",
            "id = \"PEN-02\"\non = ",
            "id = \"PEN-01\"\non = ",
        ),
        ("a text that is not TOML", "version = 1", "version = "),
        (
            "upper figure below the lower",
            "low_percent = 40",
            "low_percent = 60",
        ),
    ];
    let mut told = String::new();
    for (name, from, to) in cases {
        told.push_str(&format!("# {name}\n{}\n\n", broken(from, to)));
    }
    insta::assert_snapshot!(told);
}

#[test]
fn several_slips_are_told_together() {
    let text = PACK
        .replace("base = 120", "bas = 120")
        .replace("city = \"Москва\"", "town = \"Москва\"");
    assert_eq!(parse("pack.toml", &text).unwrap_err().len(), 2);
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
