//! The participants get a simple promo code.
//!
//! Asked for from some days before the seminar on; a code with blanks or one that is long is not simple.
//!
//! Facts: `case` (`missing` or `not_simple`), `letters`, `max_letters`.

use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::finding::Severity;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

/// From how many days before the seminar the code is asked for, and how long it may be.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct PromoCode {
    from_days: u32,
    max_letters: usize,
}

impl Check for PromoCode {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, today: NaiveDate) -> Vec<Observation> {
        let code = seminar.plan.kit.promo_code.trim();
        let letters = code.chars().count();
        let wanted = season.days_before(self.from_days) <= today && today <= season.date();
        let blanks = code.contains(char::is_whitespace);
        let (case, severity) = if code.is_empty() && wanted {
            ("missing", Severity::Warning)
        } else if letters > self.max_letters || blanks {
            ("not_simple", Severity::Info)
        } else {
            return Vec::new();
        };
        let observation = Observation::new()
            .fact("case", case)
            .fact("letters", letters)
            .fact("max_letters", self.max_letters)
            .severity(severity);
        vec![observation]
    }
}
