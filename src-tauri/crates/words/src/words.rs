//! The catalogue of one language, ready to speak.

use crate::language::Language;
use crate::numbers;
use crate::value::Value;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use kafedra_model::finding::Fact;
use std::collections::BTreeMap;
use unic_langid::LanguageIdentifier;

/// Language, file name and text of every file of the catalogue.
static SOURCES: &[(&str, &str, &str)] = include!(concat!(env!("OUT_DIR"), "/catalogue.rs"));

/// All words of one language: the catalogue's, and those of a season pack.
pub struct Words {
    language: Language,
    bundle: FluentBundle<FluentResource>,
    problems: Vec<String>,
}

impl Words {
    /// The catalogue of `language`, and after it the FTL texts `extra`, which may not repeat its keys.
    #[must_use]
    pub fn new(language: Language, extra: &[&str]) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![identifier(language)]);
        // Isolation marks would be copied along with names and dates and confuse searches.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(match language {
            Language::Ru => |value, _| grouped(value, Language::Ru),
            Language::En => |value, _| grouped(value, Language::En),
        }));
        let mut words = Self {
            language,
            bundle,
            problems: Vec::new(),
        };
        for (file, text) in catalogue(language) {
            words.add(file, text);
        }
        for text in extra {
            words.add("pack", text);
        }
        words
    }

    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.bundle
            .get_message(key)
            .is_some_and(|message| message.value().is_some())
    }

    /// The words for `key`; a key that is missing comes back as «⟨key⟩», so that it is seen.
    #[must_use]
    pub fn word(&self, key: &str) -> String {
        self.text(key, &[])
    }

    /// The words for `key` with `args` put in.
    #[must_use]
    pub fn text(&self, key: &str, args: &[(&str, Value)]) -> String {
        let mut fluent = FluentArgs::with_capacity(args.len());
        for (name, value) in args {
            fluent.set(*name, self.fluent(value));
        }
        self.format(key, &fluent)
    }

    /// The words for `key` with measured facts put in: facts named `…_kopecks` as money, ISO dates as dates.
    #[must_use]
    pub fn say(&self, key: &str, facts: &BTreeMap<String, Fact>) -> String {
        self.format(key, &self.facts(facts))
    }

    /// The attribute `.name` of `key` with measured facts put in, if the catalogue has it.
    #[must_use]
    pub fn attribute(
        &self,
        key: &str,
        name: &str,
        facts: &BTreeMap<String, Fact>,
    ) -> Option<String> {
        let message = self.bundle.get_message(key)?;
        let pattern = message.get_attribute(name)?.value();
        let mut errors = Vec::new();
        let said = self
            .bundle
            .format_pattern(pattern, Some(&self.facts(facts)), &mut errors);
        Some(said.into_owned())
    }

    /// What is wrong with the texts themselves: syntax, keys given twice. Empty for a sound catalogue.
    #[must_use]
    pub fn problems(&self) -> &[String] {
        &self.problems
    }

    fn add(&mut self, file: &str, text: &str) {
        let resource =
            FluentResource::try_new(text.to_owned()).unwrap_or_else(|(readable, errors)| {
                let code = self.language;
                self.problems
                    .extend(errors.iter().map(|error| format!("{code}/{file}: {error}")));
                readable
            });
        if let Err(errors) = self.bundle.add_resource(resource) {
            let code = self.language;
            self.problems
                .extend(errors.iter().map(|error| format!("{code}/{file}: {error}")));
        }
    }

    /// A variable that a message wants and does not get is written as `{$name}` by Fluent itself, which is as visible
    /// as a missing key.
    fn format(&self, key: &str, args: &FluentArgs<'_>) -> String {
        let Some(pattern) = self
            .bundle
            .get_message(key)
            .and_then(|message| message.value())
        else {
            return format!("⟨{key}⟩");
        };
        let mut errors = Vec::new();
        self.bundle
            .format_pattern(pattern, Some(args), &mut errors)
            .into_owned()
    }

    fn facts<'f>(&self, facts: &'f BTreeMap<String, Fact>) -> FluentArgs<'f> {
        let mut fluent = FluentArgs::with_capacity(facts.len());
        for (name, fact) in facts {
            fluent.set(name.as_str(), self.fluent(&Value::of_fact(name, fact)));
        }
        fluent
    }

    fn fluent(&self, value: &Value) -> FluentValue<'static> {
        match value {
            Value::Number(number) => FluentValue::from(*number),
            Value::Text(text) => FluentValue::from(text.clone()),
            Value::Money(kopecks) => FluentValue::from(self.money(*kopecks)),
            Value::Date(date) => FluentValue::from(self.date(*date)),
        }
    }
}

/// File name and text of the catalogue's files in `language`, by name.
pub fn catalogue(language: Language) -> impl Iterator<Item = (&'static str, &'static str)> {
    SOURCES
        .iter()
        .filter(move |(code, _, _)| *code == language.code())
        .map(|(_, file, text)| (*file, *text))
}

fn identifier(language: Language) -> LanguageIdentifier {
    language
        .code()
        .parse()
        .expect("two-letter codes are language identifiers")
}

/// Thousands apart, as in the window; what is no whole number is left to Fluent.
fn grouped(value: &FluentValue<'_>, language: Language) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    #[expect(
        clippy::cast_possible_truncation,
        reason = "counts and minutes are far below 2^53"
    )]
    let whole = number.value as i64;
    #[expect(
        clippy::cast_precision_loss,
        clippy::float_cmp,
        reason = "asks whether anything was lost"
    )]
    let exact = whole as f64 == number.value;
    exact.then(|| numbers::grouped(whole, language))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PACK: &str = "penalty-X = Снято { $points ->\n    [one] { $points } балл\n    [few] { $points } балла\n   *[many] { $points } баллов\n}\nlimit = Не больше { $cap_kopecks }, до { $due }, до { $people } человек\n    .remedy = До { $due }\n";

    #[test]
    fn the_words_of_a_pack_inflect_and_carry_facts() {
        let words = Words::new(Language::Ru, &[PACK]);
        assert_eq!(
            words.text("penalty-X", &[("points", 21.into())]),
            "Снято 21 балл"
        );
        assert_eq!(
            words.text("penalty-X", &[("points", 3.into())]),
            "Снято 3 балла"
        );
        let facts = BTreeMap::from([
            ("cap_kopecks".to_owned(), Fact::Number(5_000_000)),
            ("due".to_owned(), Fact::Text("2017-02-22".to_owned())),
            ("people".to_owned(), Fact::Number(100_000)),
        ]);
        let said = words.say("limit", &facts).replace('\u{a0}', " ");
        assert_eq!(
            said,
            "Не больше 50 000,00 ₽, до 22 февраля 2017, до 100 000 человек"
        );
    }

    #[test]
    fn what_is_missing_is_seen_and_what_is_broken_is_told() {
        let words = Words::new(Language::En, &["month-1 = Again\nbroken = {"]);
        assert_eq!(words.word("no-such-key"), "⟨no-such-key⟩");
        assert!(!words.has("no-such-key") && words.has("month-1"));
        assert_eq!(
            words.word("month-1"),
            "January",
            "the catalogue's own words stand"
        );
        let of_the_pack = words
            .problems()
            .iter()
            .filter(|problem| problem.starts_with("en/pack:"));
        assert_eq!(of_the_pack.count(), 2, "{:?}", words.problems());
    }

    #[test]
    fn words_can_be_shared_between_threads() {
        fn shared<T: Send + Sync>() {}
        shared::<Words>();
    }
}
