//! Russian and English have the same keys with the same variables, in the catalogue and in every season pack.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;
use kafedra_words::{Language, Words, catalogue};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Variables by key.
type Keys = BTreeMap<String, BTreeSet<String>>;

#[test]
fn the_catalogue_says_the_same_in_both_languages() {
    let [ru, en] = Language::ALL.map(|language| {
        catalogue(language)
            .flat_map(|(file, text)| keys(file, text))
            .collect::<Keys>()
    });
    assert!(ru.len() > 30, "the catalogue is compiled in");
    assert_same("locales", &ru, &en);
}

#[test]
fn every_season_pack_says_the_same_in_both_languages() {
    let packs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../packs");
    for pack in std::fs::read_dir(packs).unwrap() {
        let folder = pack.unwrap().path();
        if !folder.is_dir() {
            continue;
        }
        let name = folder.display().to_string();
        let [ru, en] = Language::ALL.map(|language| {
            let file = folder.join(format!("{language}.ftl"));
            let text = std::fs::read_to_string(&file)
                .unwrap_or_else(|error| panic!("{}: {error}", file.display()));
            let words = Words::new(language, &[&text]);
            assert_eq!(
                words.problems(),
                [""; 0],
                "{name}, together with the catalogue"
            );
            keys(&name, &text)
        });
        assert_same(&name, &ru, &en);
    }
}

#[test]
fn no_key_is_given_twice_and_every_file_is_read_whole() {
    for language in Language::ALL {
        assert_eq!(Words::new(language, &[]).problems(), [""; 0]);
    }
}

fn assert_same(place: &str, ru: &Keys, en: &Keys) {
    let only = |one: &Keys, other: &Keys| -> Vec<String> {
        one.keys()
            .filter(|key| !other.contains_key(*key))
            .cloned()
            .collect()
    };
    assert_eq!(only(ru, en), [""; 0], "{place}: keys without English words");
    assert_eq!(only(en, ru), [""; 0], "{place}: keys without Russian words");
    for (key, variables) in ru {
        assert_eq!(
            variables, &en[key],
            "{place}: variables of «{key}», Russian left, English right"
        );
    }
}

fn keys(file: &str, text: &str) -> Keys {
    let resource = parser::parse(text).unwrap_or_else(|(_, errors)| panic!("{file}: {errors:?}"));
    let mut keys = Keys::new();
    for entry in resource.body {
        let Entry::Message(message) = entry else {
            continue;
        };
        let mut variables = BTreeSet::new();
        if let Some(pattern) = &message.value {
            collect(pattern, &mut variables);
        }
        for attribute in &message.attributes {
            collect(&attribute.value, &mut variables);
        }
        keys.insert(message.id.name.to_owned(), variables);
    }
    keys
}

fn collect(pattern: &Pattern<&str>, variables: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else {
            continue;
        };
        match expression {
            Expression::Inline(inline) => collect_inline(inline, variables),
            Expression::Select { selector, variants } => {
                collect_inline(selector, variables);
                for variant in variants {
                    collect(&variant.value, variables);
                }
            }
        }
    }
}

fn collect_inline(expression: &InlineExpression<&str>, variables: &mut BTreeSet<String>) {
    match expression {
        InlineExpression::VariableReference { id } => {
            variables.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                collect_inline(argument, variables);
            }
        }
        InlineExpression::Placeable { expression } => {
            if let Expression::Inline(inline) = expression.as_ref() {
                collect_inline(inline, variables);
            }
        }
        InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. }
        | InlineExpression::MessageReference { .. }
        | InlineExpression::TermReference { .. } => {}
    }
}
