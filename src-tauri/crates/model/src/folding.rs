//! One way to compare what people type: the same letters for search, for duplicates and for sorting.

use unicode_normalization::{UnicodeNormalization, is_nfc};

/// `text` as it is compared: NFC, lower case, ё as е (й stays), apostrophes dropped, every run of other
/// characters that are neither letters nor digits as one space, none at the ends.
#[must_use]
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    if is_nfc(text) {
        push_folded(&mut folded, text.chars());
    } else {
        push_folded(&mut folded, text.nfc());
    }
    folded
}

fn push_folded(folded: &mut String, chars: impl Iterator<Item = char>) {
    let mut gap = false;
    for lower in chars.flat_map(char::to_lowercase) {
        if is_dropped(lower) {
            continue;
        }
        if !lower.is_alphanumeric() {
            gap = true;
            continue;
        }
        if gap && !folded.is_empty() {
            folded.push(' ');
        }
        gap = false;
        folded.push(if lower == 'ё' { 'е' } else { lower });
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
        fn folding_twice_changes_nothing(text in "\\PC{0,40}") {
            let once = fold(&text);
            prop_assert_eq!(fold(&once), once.clone());
            prop_assert!(!once.starts_with(' ') && !once.ends_with(' ') && !once.contains("  "));
        }
    }
}
