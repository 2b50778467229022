//! What a cell says about a consent.

use crate::dates;
use kafedra_model::consent::Consent;
use kafedra_model::folding::fold;

/// Letters of a source that are kept.
const LONGEST: usize = 300;

/// A filled cell under a heading that asks for a consent: a plain «no» in any form is a refusal, a date is a consent of
/// that day, and anything else is a consent, because forms write the whole sentence into the cell.
pub(crate) fn read(heading: &str, text: &str) -> Consent {
    let folded = fold(text);
    let on = dates::parse(text).map(|moment| moment.date());
    let sign = folded.is_empty();
    let given = if sign {
        !is_crossed(text)
    } else {
        !is_no(&folded)
    };
    let plain = on.is_some() || !given || sign || is_yes(&folded) || folded == fold(heading);
    let source = match (plain, heading) {
        (_, "") => text.to_owned(),
        (true, heading) => heading.to_owned(),
        (false, heading) => format!("{heading}: {text}"),
    };
    Consent {
        given,
        on,
        source: source.chars().take(LONGEST).collect(),
    }
}

/// Signs that are no words: a dash or a cross of a box that was left out.
fn is_crossed(text: &str) -> bool {
    const SIGNS: [&str; 6] = ["-", "–", "—", "✗", "✘", "❌"];
    SIGNS.contains(&text.trim())
}

fn is_no(folded: &str) -> bool {
    const WORDS: [&str; 12] = [
        "0",
        "нет",
        "no",
        "false",
        "ложь",
        "off",
        "n",
        "н",
        "отказ",
        "отказался",
        "отказалась",
        "nein",
    ];
    const BEGINNINGS: [&str; 7] = [
        "не ",
        "нет ",
        "no ",
        "not ",
        "отказ",
        "i do not ",
        "i don t ",
    ];
    WORDS.contains(&folded) || BEGINNINGS.iter().any(|start| folded.starts_with(start))
}

fn is_yes(folded: &str) -> bool {
    const WORDS: [&str; 14] = [
        "1",
        "да",
        "yes",
        "true",
        "истина",
        "on",
        "y",
        "д",
        "x",
        "х",
        "согласен",
        "согласна",
        "ja",
        "agree",
    ];
    WORDS.contains(&folded)
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn a_plain_no_is_a_refusal_and_a_sentence_is_not() {
        for no in [
            "Нет",
            "no",
            "FALSE",
            "0",
            "-",
            "Не согласен",
            "нет, спасибо",
        ] {
            assert!(!read("Согласие", no).given, "{no}");
        }
        for yes in [
            "Да",
            "x",
            "+",
            "✓",
            "Согласен на обработку персональных данных",
            "Нетология, согласен",
        ] {
            assert!(read("Согласие", yes).given, "{yes}");
        }
    }

    #[test]
    fn a_date_is_the_day_of_the_consent_and_the_heading_its_source() {
        let consent = read("Согласие на рассылку", "12.03.2017");
        assert_eq!(
            consent.on.map(|on| on.to_string()).as_deref(),
            Some("2017-03-12")
        );
        assert_eq!(consent.source, "Согласие на рассылку");
        assert_eq!(read("", "да").source, "да");
    }
}
