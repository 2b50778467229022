//! Numbers and money the way the language writes them.

use crate::language::Language;
use crate::words::Words;
use kafedra_model::money::Kopecks;

const NO_BREAK_SPACE: char = '\u{a0}';
/// The sign of arithmetic, as wide as a plus; a hyphen would be lost before a figure.
const MINUS: &str = "\u{2212}";

impl Words {
    /// Kopecks as roubles: «20 500,00 ₽», `₽20,500.00`.
    #[must_use]
    pub fn money(&self, amount: Kopecks) -> String {
        let point = match self.language() {
            Language::Ru => ',',
            Language::En => '.',
        };
        let kopecks = amount.0.unsigned_abs() % 100;
        self.roubles(amount, &format!("{point}{kopecks:02}"))
    }

    /// Kopecks as roubles without empty kopecks: «20 500 ₽», «29 166,67 ₽».
    #[must_use]
    pub fn money_short(&self, amount: Kopecks) -> String {
        if amount.0 % 100 == 0 {
            self.roubles(amount, "")
        } else {
            self.money(amount)
        }
    }

    /// A whole number with its thousands apart: «100 000», `100,000`.
    #[must_use]
    pub fn number(&self, number: i64) -> String {
        grouped(number, self.language())
    }

    fn roubles(&self, amount: Kopecks, fraction: &str) -> String {
        let sign = if amount.0 < 0 { MINUS } else { "" };
        let whole = separated(amount.0.unsigned_abs() / 100, self.language());
        match self.language() {
            Language::Ru => format!("{sign}{whole}{fraction}{NO_BREAK_SPACE}₽"),
            Language::En => format!("{sign}₽{whole}{fraction}"),
        }
    }
}

pub(crate) fn grouped(number: i64, language: Language) -> String {
    let sign = if number < 0 { MINUS } else { "" };
    format!("{sign}{}", separated(number.unsigned_abs(), language))
}

fn separated(number: u64, language: Language) -> String {
    let separator = match language {
        Language::Ru => NO_BREAK_SPACE,
        Language::En => ',',
    };
    let digits = number.to_string();
    let mut text = String::with_capacity(digits.len() + digits.len() / 3 * 2);
    for (position, digit) in digits.chars().enumerate() {
        if position > 0 && (digits.len() - position).is_multiple_of(3) {
            text.push(separator);
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn money_is_written_as_in_the_window() {
        let (ru, en) = (Words::new(Language::Ru, &[]), Words::new(Language::En, &[]));
        assert_eq!(ru.money(Kopecks(2_050_000)), "20\u{a0}500,00\u{a0}₽");
        assert_eq!(ru.money(Kopecks(2_916_667)), "29\u{a0}166,67\u{a0}₽");
        assert_eq!(ru.money(Kopecks(-5)), "\u{2212}0,05\u{a0}₽");
        assert_eq!(ru.money_short(Kopecks(5_000_000)), "50\u{a0}000\u{a0}₽");
        assert_eq!(en.money(Kopecks(123_456_789)), "₽1,234,567.89");
        assert_eq!(en.money_short(Kopecks(99_900)), "₽999");
    }
}
