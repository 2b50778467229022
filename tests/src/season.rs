//! The season that scenarios play in.

use kafedra_model::pack::Pack;
use kafedra_words::{Language, Words};

/// The text of the pack of spring 2017.
pub const SEASON: &str = include_str!("../../src-tauri/packs/b24-2017-spring/pack.toml");
const RU: &str = include_str!("../../src-tauri/packs/b24-2017-spring/ru.ftl");
const EN: &str = include_str!("../../src-tauri/packs/b24-2017-spring/en.ftl");

/// The pack of spring 2017.
///
/// # Panics
/// When the pack cannot be read, with every reason.
#[must_use]
pub fn season_pack() -> Pack {
    kafedra_rules::pack::parse("pack.toml", SEASON).unwrap_or_else(|problems| {
        let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
        panic!("the season's pack is broken:\n{}", lines.join("\n"))
    })
}

/// The catalogue and the season's own words.
#[must_use]
pub fn season_words(language: Language) -> Words {
    Words::new(language, &[season_ftl(language)])
}

/// The text of the season's own words.
#[must_use]
pub fn season_ftl(language: Language) -> &'static str {
    match language {
        Language::Ru => RU,
        Language::En => EN,
    }
}
