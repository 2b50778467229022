//! Names of cities and countries, compared the way people write them (F-01, AMB-66).

use kafedra_model::pack::Pack;
use std::collections::BTreeMap;

/// Lower case, ё as е, every dash and run of spaces as one blank.
pub(crate) fn fold(name: &str) -> String {
    let folded: String = name
        .chars()
        .flat_map(char::to_lowercase)
        .map(|c| match c {
            'ё' => 'е',
            '-' | '‐' | '‑' | '–' | '—' | '.' | '\u{a0}' => ' ',
            other => other,
        })
        .collect();
    let words: Vec<&str> = folded
        .split_whitespace()
        .filter(|word| !matches!(*word, "г" | "город"))
        .collect();
    words.join(" ")
}

/// The city's name as the season writes it; an unknown city keeps its own.
pub(crate) fn canonical(pack: &Pack, city: &str) -> String {
    let wanted = fold(city);
    pack.application
        .city_aliases
        .iter()
        .find(|alias| {
            fold(&alias.city) == wanted || alias.also.iter().any(|also| fold(also) == wanted)
        })
        .map_or_else(|| city.trim().to_owned(), |alias| alias.city.clone())
}

/// A season's city names, folded once, for comparing many.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CityNames(BTreeMap<String, String>);

impl CityNames {
    #[must_use]
    pub fn of(pack: &Pack) -> Self {
        let mut names = BTreeMap::new();
        for alias in &pack.application.city_aliases {
            let city = fold(&alias.city);
            for name in alias.also.iter().chain([&alias.city]) {
                names.entry(fold(name)).or_insert_with(|| city.clone());
            }
        }
        Self(names)
    }

    /// The same for all names of one city.
    #[must_use]
    pub fn key(&self, city: &str) -> String {
        let folded = fold(city);
        self.0.get(&folded).cloned().unwrap_or(folded)
    }
}

/// Whether the city is one of `cities`, however it is written.
pub(crate) fn among(pack: &Pack, city: &str, cities: &[String]) -> bool {
    let wanted = fold(&canonical(pack, city));
    cities.iter().any(|known| fold(known) == wanted)
}

/// Whether two names mean one city; a city without a name is none.
pub(crate) fn same(pack: &Pack, one: &str, other: &str) -> bool {
    let one = fold(&canonical(pack, one));
    !one.is_empty() && one == fold(&canonical(pack, other))
}
