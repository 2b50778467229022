//! One way to compare what people type: the same letters for search, for duplicates and for sorting.

use unicode_normalization::{UnicodeNormalization, is_nfc};

/// `text` as it is compared: NFC, lower case, ё as е (й stays), apostrophes dropped, every run of other
/// characters that are neither letters nor digits as one space, none at the ends.
#[must_use]
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    if is_composed(text) || is_nfc(text) {
        push_folded(&mut folded, text.chars());
    } else {
        push_folded(&mut folded, text.nfc());
    }
    folded
}

/// Whether the text holds nothing but ASCII, Cyrillic and «quotes», of which nothing can be put together: nearly all
/// texts do, and this tells it several times quicker than the tables.
fn is_composed(text: &str) -> bool {
    let plain = |byte: u8| byte < 0xC0 || matches!(byte, 0xC2 | 0xD0 | 0xD1);
    text.bytes().all(plain)
}

fn push_folded(folded: &mut String, chars: impl Iterator<Item = char>) {
    let mut gap = false;
    for c in chars {
        if let Some(letter) = usual(c) {
            push(folded, &mut gap, letter);
            continue;
        }
        for lower in c.to_lowercase().filter(|lower| !is_dropped(*lower)) {
            if lower.is_alphanumeric() {
                push(folded, &mut gap, if lower == 'ё' { 'е' } else { lower });
            } else {
                gap = true;
            }
        }
    }
}

fn push(folded: &mut String, gap: &mut bool, letter: char) {
    if std::mem::take(gap) && !folded.is_empty() {
        folded.push(' ');
    }
    folded.push(letter);
}

/// The letter or digit as it is compared, for those that nearly all texts are made of; told without tables.
#[must_use]
pub fn usual(c: char) -> Option<char> {
    match c {
        'а'..='я' | 'a'..='z' | '0'..='9' => Some(c),
        'A'..='Z' => Some(c.to_ascii_lowercase()),
        'А'..='Я' => char::from_u32(u32::from(c) + 0x20),
        'ё' | 'Ё' => Some('е'),
        _ => None,
    }
}

/// Apostrophes, soft hyphens, zero-width characters and combining marks.
fn is_dropped(c: char) -> bool {
    matches!(c, '\'' | '’' | '‘' | 'ʼ' | '`' | '´' | '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}' | '\u{300}'..='\u{36f}')
}

#[cfg(test)]
mod tests {
    use super::fold;
    use proptest::prelude::*;

    #[test]
    fn case_yo_marks_and_punctuation_make_no_difference() {
        for (written, folded) in [
            (
                "  Королёва-Семёнова,\u{a0}Алёна ",
                "королева семенова алена",
            ),
            ("Короле\u{308}ва", "королева"),
            ("и\u{306}од Йод", "йод йод"),
            ("О’Коннор D'Arc", "оконнор darc"),
            ("ООО «Ромашка-2»", "ооо ромашка 2"),
            ("İzmir", "izmir"),
            ("—", ""),
        ] {
            assert_eq!(fold(written), folded, "of {written:?}");
        }
    }

    proptest! {
        #[test]
        fn usual_letters_are_folded_as_the_tables_say(c in any::<char>()) {
            if let Some(letter) = super::usual(c) {
                let lower: Vec<char> = c.to_lowercase().collect();
                let plain = if lower == ['ё'] { vec!['е'] } else { lower };
                prop_assert_eq!(plain, vec![letter]);
                prop_assert!(letter.is_alphanumeric() && !super::is_dropped(letter));
            }
        }

        #[test]
        fn what_is_composed_at_a_glance_is_so(text in "[ -~А-яЁё«»\u{300}-\u{308}]{0,12}") {
            prop_assert!(!super::is_composed(&text) || super::is_nfc(&text));
        }

        #[test]
        fn folding_twice_changes_nothing(text in "\\PC{0,40}") {
            let once = fold(&text);
            prop_assert_eq!(fold(&once), once.clone());
            prop_assert!(!once.starts_with(' ') && !once.ends_with(' ') && !once.contains("  "));
        }
    }
}
