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

    /// Whether the city with this key is one of `cities`, however they are written.
    pub(crate) fn among(key: &str, cities: &[String]) -> bool {
        cities.iter().any(|known| fold(known) == key)
    }
}
