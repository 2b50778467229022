//! Names and phones of people, and the order in which lists show them.

use kafedra_model::registration::Person;

/// Sorts as Russian directories do: letters without case, «ё» right after «е», Latin after Cyrillic.
pub(crate) fn sort_key(text: &str) -> Vec<(u8, u32)> {
    text.chars()
        .flat_map(char::to_lowercase)
        .map(letter_key)
        .collect()
}

/// Last name first, then first and middle name, then company.
pub(crate) fn person_key(person: &Person) -> [Vec<(u8, u32)>; 4] {
    [
        &person.last_name,
        &person.first_name,
        &person.middle_name,
        &person.company,
    ]
    .map(|part| sort_key(part.trim()))
}

/// The letter under which a name is found; «Ё» under its own, everything that is no letter under «#».
pub(crate) fn initial(name: &str) -> String {
    match name.trim().chars().next() {
        Some(first) if first.is_alphabetic() => first.to_uppercase().collect(),
        _ => "#".to_owned(),
    }
}

/// «+7 917 123-45-67» for numbers of the Russian plan, others as they are.
#[must_use]
pub fn phone(written: &str) -> String {
    let digits: Vec<char> = written.chars().filter(char::is_ascii_digit).collect();
    let plain = written
        .chars()
        .all(|c| c.is_ascii_digit() || "+-() \u{a0}".contains(c));
    if !plain || digits.len() != 11 || !matches!(digits[0], '7' | '8') {
        return written.trim().to_owned();
    }
    let part = |from: usize, to: usize| digits[from..to].iter().collect::<String>();
    format!(
        "+7\u{a0}{}\u{a0}{}-{}-{}",
        part(1, 4),
        part(4, 7),
        part(7, 9),
        part(9, 11)
    )
}

fn letter_key(letter: char) -> (u8, u32) {
    match letter {
        ' ' | '-' | '\u{a0}' => (0, 0),
        'ё' => (1, u32::from('е') * 2 + 1),
        'а'..='я' => (1, u32::from(letter) * 2),
        _ if letter.is_alphabetic() => (2, u32::from(letter)),
        _ => (0, u32::from(letter)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn yo_stands_right_after_ye() {
        let mut names = [
            "Жуков",
            "Ёлкин",
            "Ежов",
            "Smith",
            "елкина",
            "Абрамов-Ким",
            "Абрамов",
        ];
        names.sort_by_key(|name| sort_key(name));
        assert_eq!(
            names,
            [
                "Абрамов",
                "Абрамов-Ким",
                "Ежов",
                "елкина",
                "Ёлкин",
                "Жуков",
                "Smith"
            ]
        );
    }

    #[test]
    fn phones_are_grouped_and_foreign_ones_left_alone() {
        assert_eq!(phone("8 (917) 1234567"), "+7\u{a0}917\u{a0}123-45-67");
        assert_eq!(phone("+375 29 123-45-67"), "+375 29 123-45-67");
        assert_eq!(phone("8 917 123-45-67 доб. 5"), "8 917 123-45-67 доб. 5");
        assert_eq!(initial(" ёжикова"), "Ё");
    }
}
