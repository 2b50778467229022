//! Phone numbers in one form, so that equal numbers are equal texts.

/// `written` as `+7` and ten digits, or as `+` and the digits of another country. `None` if it is no whole number.
///
/// Russian numbers are known by eleven digits that begin with 8 or 7 and by ten that begin with anything but 0;
/// Belarusian ones dialled as `80…` and Ukrainian ones as `0…` get their countries. Words behind the number, as
/// an extension, are left out.
#[must_use]
pub fn normalise(written: &str) -> Option<String> {
    let (number, _) = split_extension(written);
    let plus = number.trim_start().starts_with('+') || number.contains("(+");
    let digits: String = digits_only(number)?;
    let international = |digits: &str| is_international(digits).then(|| format!("+{digits}"));
    let length = digits.len();
    if plus {
        return match length {
            // «+8 916…» is a slip of habit: no country begins so with eleven digits that are Russian.
            11 if digits.starts_with("89") || digits.starts_with("84") => {
                Some(format!("+7{}", &digits[1..]))
            }
            11 if digits.starts_with('7') => international(&digits),
            _ if digits.starts_with('7') => None,
            _ => international(&digits),
        };
    }
    match length {
        // Numbers kept in a spreadsheet as numbers lose their plus, texts do not.
        10 if digits.starts_with('0') => Some(format!("+38{digits}")),
        10 if !digits.starts_with(['1', '2']) => Some(format!("+7{digits}")),
        11 if digits.starts_with("80") => Some(format!("+375{}", &digits[2..])),
        11 if digits.starts_with('8') || digits.starts_with('7') => {
            Some(format!("+7{}", &digits[1..]))
        }
        12.. if digits.starts_with("810") => international(&digits[3..]),
        12.. if digits.starts_with("00") => international(&digits[2..]),
        12 if COUNTRIES.iter().any(|country| digits.starts_with(country)) => international(&digits),
        _ => None,
    }
}

/// The country of a seminar, by its code of ISO 3166.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Country(Option<phonenumber::country::Id>);

impl Country {
    /// Russia for a code that nobody knows.
    #[must_use]
    pub fn of(code: &str) -> Self {
        // Abkhazia, which has no code of its own, has Russian numbers.
        let code = if code == "GE-AB" { "RU" } else { code };
        Self(code.trim().to_ascii_uppercase().parse().ok())
    }

    fn id(self) -> phonenumber::country::Id {
        self.0.unwrap_or(phonenumber::country::Id::RU)
    }

    /// The country code and the ways of dialling that [`normalise`] knows by itself.
    fn is_plain(self) -> bool {
        use phonenumber::country::Id::{KZ, RU};
        matches!(self.id(), RU | KZ)
    }
}

/// As [`normalise`], for a seminar in `country`: its own numbers need no code.
///
/// Numbers with `+`, and nearly all others of Russia and Kazakhstan, are known at a glance; the rest is looked up in
/// the numbering plans of all countries, which takes a hundred times as long.
#[must_use]
pub fn normalise_in(written: &str, country: Country) -> Option<String> {
    let (number, _) = split_extension(written);
    let full = number.trim_start().starts_with('+');
    if (country.is_plain() || full)
        && let Some(known) = normalise(written)
    {
        return Some(known);
    }
    // Dates, prices and words are no numbers of any country.
    let digits = number.chars().filter(char::is_ascii_digit).count();
    if !(7..=15).contains(&digits) || digits_only(number).is_none() {
        return None;
    }
    let parsed = phonenumber::parse(Some(country.id()), number).ok();
    let valid = parsed.filter(phonenumber::PhoneNumber::is_valid);
    let found = valid.map(|number| number.format().mode(phonenumber::Mode::E164).to_string());
    if full {
        // With its code, a number is not looked for in other countries.
        return found;
    }
    found.or_else(|| normalise(written))
}

/// Whether somebody could be called at `written`, be it only within a city.
pub(crate) fn is_plausible(written: &str) -> bool {
    let count = split_extension(written)
        .0
        .chars()
        .filter(char::is_ascii_digit)
        .count();
    (5..=15).contains(&count)
}

/// The number, and what stands behind it as its extension.
pub(crate) fn split_extension(written: &str) -> (&str, &str) {
    const MARKS: [&str; 6] = ["доб", "вн", "ext", "x", "#", "Доб"];
    let bare = |byte: u8| byte.is_ascii_digit() || matches!(byte, b'+' | b'(' | b')' | b'-' | b' ');
    if written.bytes().all(bare) {
        // Nearly all numbers of nearly all files.
        return (written, "");
    }
    let at = MARKS.iter().filter_map(|mark| written.find(mark)).min();
    written.split_at(at.unwrap_or(written.len()))
}

/// Neighbours whose numbers are written in full and whose plus is lost most often.
const COUNTRIES: [&str; 9] = [
    "375", "380", "373", "374", "992", "993", "994", "996", "998",
];

/// `None` if anything stands among the digits that does not belong into a number.
fn digits_only(number: &str) -> Option<String> {
    let mut digits = String::with_capacity(16);
    // A number kept by a spreadsheet as a fraction.
    let number = number.trim().strip_suffix(".0").unwrap_or(number.trim());
    for c in number.chars() {
        match c {
            '0'..='9' => digits.push(c),
            ' ' | '-' | '(' | ')' | '.' | '+' | '/' | '\u{a0}' | '–' | '—' | '‑' | '_' => {}
            _ if digits.is_empty() && (c.is_alphabetic() || c == ':') => {}
            _ => return None,
        }
    }
    Some(digits)
}

/// E.164: eight to fifteen digits; no country begins with 0.
fn is_international(digits: &str) -> bool {
    (8..=15).contains(&digits.len()) && !digits.starts_with('0')
}

#[cfg(test)]
mod tests {
    use super::{Country, is_plausible, normalise, normalise_in};

    #[test]
    fn a_number_without_a_code_is_of_the_country_of_the_seminar() {
        for (country, written, kept) in [
            ("BY", "029 123-45-67", Some("+375291234567")),
            ("BY", "8 029 123 45 67", Some("+375291234567")),
            ("UA", "067 123 45 67", Some("+380671234567")),
            ("KZ", "8 701 123 45 67", Some("+77011234567")),
            ("RU", "8 916 123 45 67", Some("+79161234567")),
            ("BY", "+7 916 123 45 67", Some("+79161234567")),
            ("DE", "030 1234567", Some("+49301234567")),
            ("XX", "916 123 45 67", Some("+79161234567")),
            ("RU", "23-45-67", None),
            ("BY", "нет", None),
        ] {
            assert_eq!(
                normalise_in(written, Country::of(country)).as_deref(),
                kept,
                "of {written:?} in {country}"
            );
        }
    }

    #[test]
    fn russian_numbers_come_to_one_form() {
        for written in [
            "+7 (916) 123-45-67",
            "8 916 123 45 67",
            "89161234567",
            "79161234567",
            "79161234567.0",
            "9161234567",
            "+7\u{a0}916\u{a0}123–45–67",
            "8-916-123-45-67 доб. 12",
            "тел.: 8(916)1234567",
            "+89161234567",
        ] {
            assert_eq!(
                normalise(written).as_deref(),
                Some("+79161234567"),
                "of {written:?}"
            );
        }
    }

    #[test]
    fn other_countries_keep_their_codes() {
        for (written, kept) in [
            ("+375 29 123-45-67", "+375291234567"),
            ("8 029 123-45-67", "+375291234567"),
            ("375291234567", "+375291234567"),
            ("810 998 90 123 45 67", "+998901234567"),
            ("00 49 30 1234567", "+49301234567"),
            ("+1 212 555 0100", "+12125550100"),
            ("+7 701 123 45 67", "+77011234567"),
            ("067 123 45 67", "+380671234567"),
        ] {
            assert_eq!(normalise(written).as_deref(), Some(kept), "of {written:?}");
        }
    }

    #[test]
    fn what_is_no_whole_number_is_left_alone() {
        for written in [
            "",
            "нет",
            "123-45-67",
            "7,91612E+10",
            "+7 916 123",
            "8916123456789",
            "@ivanov",
            "1234567890123456789",
        ] {
            assert_eq!(normalise(written), None, "of {written:?}");
        }
        assert!(is_plausible("23-45-67") && !is_plausible("нет") && !is_plausible("112"));
    }
}
