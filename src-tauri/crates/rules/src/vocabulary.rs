//! A pack's names and word lists as they are compared: folded once, not at every look.

use crate::cities::CityNames;
use crate::wording::Lexicon;
use kafedra_model::pack::Pack;

/// What the rules compare texts and cities with.
#[derive(Debug, Clone)]
pub(crate) struct Vocabulary {
    pub(crate) cities: CityNames,
    pub(crate) lexicon: Lexicon,
}

impl Vocabulary {
    pub(crate) fn of(pack: &Pack) -> Self {
        Self {
            cities: CityNames::of(pack),
            lexicon: Lexicon::of(pack),
        }
    }
}
