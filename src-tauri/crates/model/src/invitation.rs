//! The number on an invitation: digits only, because a scanner types it whatever the layout of the keyboard.
//!
//! It says nothing about the person; it is the random end of the registration's id and two digits that guard it
//! (ISO 7064, MOD 97-10, as in an IBAN).

use crate::ids::PersonId;

/// Digits of a code: eleven of the id and two that guard them. No phone has thirteen.
pub const DIGITS: usize = 13;
const RANDOM: u128 = 1 << 62;
const NUMBERS: u128 = 100_000_000_000;
const GUARD: u128 = 97;

/// The code of a registration's invitation. Among ten thousand people two have the same one in one seminar of
/// two thousand; then the desk shows both.
#[must_use]
pub fn code(person: PersonId) -> String {
    let number = person.0.as_u128() % RANDOM % NUMBERS;
    let guard = GUARD + 1 - number * 100 % GUARD;
    format!("{number:011}{guard:02}")
}

/// What was typed or scanned, as a code; nothing if it is none or a digit was misread.
#[must_use]
pub fn read(text: &str) -> Option<String> {
    let digits: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    let is_code = digits.len() == DIGITS && digits.bytes().all(|byte| byte.is_ascii_digit());
    let number: u128 = if is_code {
        digits.parse().ok()?
    } else {
        return None;
    };
    (number % GUARD == 1).then_some(digits)
}

/// The code in groups, for reading it out: `0123 4567 890 12`.
#[must_use]
pub fn spelled(code: &str) -> String {
    let mut spelled = String::new();
    for (place, digit) in code.chars().enumerate() {
        if matches!(place, 4 | 8 | 11) {
            spelled.push(' ');
        }
        spelled.push(digit);
    }
    spelled
}

#[cfg(test)]
mod tests {
    use super::{DIGITS, code, read, spelled};
    use crate::ids::PersonId;
    use proptest::prelude::*;
    use uuid::Uuid;

    proptest! {
        #[test]
        fn a_code_is_read_back_and_a_misread_digit_is_noticed(
            id in any::<u128>(), place in 0..DIGITS, other in 1_u8..10,
        ) {
            let code = code(PersonId(Uuid::from_u128(id)));
            prop_assert_eq!(read(&code), Some(code.clone()));
            prop_assert_eq!(read(&format!(" {}\r", spelled(&code))), Some(code.clone()));
            let mut digits = code.clone().into_bytes();
            digits[place] = b'0' + (digits[place] - b'0' + other) % 10;
            prop_assert_eq!(read(&String::from_utf8_lossy(&digits)), None);
            if let Some(next) = code.as_bytes().get(place + 1).filter(|next| **next != code.as_bytes()[place]) {
                let mut swapped = code.clone().into_bytes();
                swapped[place + 1] = swapped[place];
                swapped[place] = *next;
                prop_assert_eq!(read(&String::from_utf8_lossy(&swapped)), None, "swapped digits");
            }
        }
    }

    #[test]
    fn a_phone_and_a_name_are_no_codes() {
        for text in [
            "",
            "+7 916 123-45-67",
            "89161234567",
            "Иванов",
            "٠١٢٣٤٥٦٧٨٩٠١٢",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
