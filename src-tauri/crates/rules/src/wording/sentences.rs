//! What parts two words of a text: nothing, a colon, a comma, a bracket, or the end of a sentence.
//!
//! The rules of Unicode for sentences (UAX 29) know no abbreviations and end one after «ул.» and «г.» before a capital,
//! so the dots of Russian abbreviations are told here.

/// What stands between a word and the one before it, the weakest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Gap {
    /// Quotes, dashes, blanks.
    Joined,
    Colon,
    /// The words belong to different clauses or parts of a sentence.
    Parted,
    /// A sentence or line begins with the word.
    Ended,
}

/// What comes before and behind a gap.
pub(super) struct Around<'t> {
    pub(super) gap: &'t str,
    /// The two words before, as they stand in the text, the nearest last.
    pub(super) before: [&'t str; 2],
    pub(super) next: &'t str,
}

impl Gap {
    pub(super) fn of(around: &Around<'_>) -> Self {
        let gap = around.gap;
        // A single dot without a blank is part of a time, a number or an address.
        if gap == "." {
            return Self::Parted;
        }
        let gap = if around.is_abbreviated() {
            gap.get(1..).unwrap_or_default()
        } else {
            gap
        };
        let strength = |letter: char| match letter {
            '.' | '!' | '?' | '…' | '\n' | ';' => Self::Ended,
            ',' | '(' | ')' | '|' | '[' | ']' => Self::Parted,
            ':' => Self::Colon,
            _ => Self::Joined,
        };
        gap.chars().map(strength).max().unwrap_or(Self::Joined)
    }
}

impl Around<'_> {
    /// Whether the dot that the gap begins with belongs to the word before it.
    fn is_abbreviated(&self) -> bool {
        if !self.gap.starts_with('.') {
            return false;
        }
        let [earlier, word] = self.before;
        let lower = word.to_lowercase();
        let after_number = earlier.ends_with(|letter: char| letter.is_ascii_digit());
        let closes = CLOSING.contains(&lower.as_str())
            || (lower.chars().count() == 1 && (after_number || matches!(earlier, "т" | "Т")));
        if closes {
            return !(begins_with_capital(self.next) && lower != "е" && lower != "к");
        }
        is_initial(word) || OPENING.contains(&lower.as_str())
    }
}

/// «И. И. Иванов», «д. 5», «т. е.».
fn is_initial(word: &str) -> bool {
    let mut letters = word.chars();
    let one = letters.next().is_some_and(char::is_alphabetic) && letters.next().is_none();
    one && !matches!(word, "я" | "Я")
}

fn begins_with_capital(word: &str) -> bool {
    word.starts_with(char::is_uppercase)
}

/// After these something always follows.
const OPENING: [&str; 38] = [
    "ул",
    "просп",
    "пр",
    "пер",
    "пл",
    "пос",
    "наб",
    "обл",
    "респ",
    "мкр",
    "бул",
    "туп",
    "стр",
    "корп",
    "влад",
    "кв",
    "оф",
    "каб",
    "ауд",
    "эт",
    "пом",
    "подъезд",
    "им",
    "св",
    "тел",
    "моб",
    "доб",
    "эл",
    "проф",
    "доц",
    "акад",
    "канд",
    "ком",
    "гл",
    "рис",
    "напр",
    "ст",
    "см",
];

/// These end a sentence when a capital follows.
const CLOSING: [&str; 12] = [
    "др", "руб", "коп", "тыс", "млн", "млрд", "мин", "час", "сек", "гг", "чел", "шт",
];

#[cfg(test)]
mod tests {
    use super::super::tokens::Tokens;

    /// The text cut where a sentence begins.
    fn cut(text: &str) -> Vec<&str> {
        let tokens = Tokens::of(text);
        let mut begins: Vec<usize> = (0..tokens.len())
            .filter(|at| tokens.begins(*at))
            .map(|at| tokens.span(at, at + 1).0)
            .collect();
        begins.push(text.len());
        begins
            .windows(2)
            .filter_map(|pair| text.get(pair[0]..pair[1]))
            .map(str::trim)
            .collect()
    }

    #[test]
    fn abbreviations_end_no_sentence() {
        for whole in [
            "Семинар пройдёт по адресу ул. Ленина, д. 5, корп. 2",
            "Ждём вас в г. Казань",
            "Докладчик И. И. Иванов, канд. техн наук",
            "Расскажем, т. е. покажем на примерах",
            "Задачи, проекты и т. д. в одном окне",
            "CRM, задачи и др. инструменты",
            "Займёт 20 мин. времени",
            "Отель им. Пушкина, оф. 12",
            "Начало в 10.00",
        ] {
            assert_eq!(cut(whole), [whole]);
        }
    }

    #[test]
    fn sentences_end_where_they_end() {
        let cases: [(&str, &[&str]); 6] = [
            ("Приходите. Ждём!", &["Приходите.", "Ждём!"]),
            ("В 2017 г. Мы ждём вас", &["В 2017 г.", "Мы ждём вас"]),
            ("Стоит 500 руб. Приходите", &["Стоит 500 руб.", "Приходите"]),
            (
                "Задачи, CRM и др. Приходите",
                &["Задачи, CRM и др.", "Приходите"],
            ),
            ("Задачи и т. д. Приходите", &["Задачи и т. д.", "Приходите"]),
            (
                "Первая строка\nвторая строка",
                &["Первая строка", "вторая строка"],
            ),
        ];
        for (text, sentences) in cases {
            assert_eq!(cut(text), sentences);
        }
    }
}
