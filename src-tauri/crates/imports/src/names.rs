//! A full name taken apart.

use crate::first_names::{is_first_name, is_patronymic};
use kafedra_model::imports::NameOrder;

/// Last, first and middle name.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Name {
    pub(crate) last: String,
    pub(crate) first: String,
    pub(crate) middle: String,
}

/// Takes a full name apart by what its words say of themselves, else in the order `usual`.
pub(crate) fn split(full: &str, usual: NameOrder) -> Name {
    if let Some((last, rest)) = full.split_once(',') {
        // "Smith, John": a comma stands only behind a last name.
        let (first, middle) = rest.trim().split_once(' ').unwrap_or((rest.trim(), ""));
        return name(last.trim(), first, middle.trim());
    }
    let words: Vec<&str> = full.split(' ').filter(|word| !word.is_empty()).collect();
    let order = order(&words).unwrap_or(usual);
    match (words.as_slice(), order) {
        ([], _) => Name::default(),
        ([only], _) if is_first_name(only) => name("", only, ""),
        ([only], _) => name(only, "", ""),
        ([first, middle], _) if is_patronymic(middle) && !is_patronymic(first) => {
            name("", first, middle)
        }
        ([last, first], NameOrder::LastFirst) | ([first, last], NameOrder::FirstLast) => {
            name(last, first, "")
        }
        ([last, first, middle @ ..], NameOrder::LastFirst) => name(last, first, &middle.join(" ")),
        ([first, middle @ .., last], NameOrder::FirstLast) => name(last, first, &middle.join(" ")),
    }
}

/// The order that the words of a full name tell, if they do.
pub(crate) fn order(words: &[&str]) -> Option<NameOrder> {
    match words {
        [_, _, middle, ..] if is_patronymic(middle) => Some(NameOrder::LastFirst),
        [_, _, _, suffix] if is_patronymic(suffix) => Some(NameOrder::LastFirst),
        [_, middle, _] if is_patronymic(middle) => Some(NameOrder::FirstLast),
        [one, two, ..] => match (is_first_name(one), is_first_name(two)) {
            (true, false) => Some(NameOrder::FirstLast),
            (false, true) => Some(NameOrder::LastFirst),
            _ => None,
        },
        _ => None,
    }
}

fn name(last: &str, first: &str, middle: &str) -> Name {
    Name {
        last: last.to_owned(),
        first: first.to_owned(),
        middle: middle.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::{name, split};
    use kafedra_model::imports::NameOrder::{FirstLast, LastFirst};

    #[test]
    fn the_words_tell_which_is_which() {
        for (full, parts) in [
            ("Иванов Пётр Сергеевич", ["Иванов", "Пётр", "Сергеевич"]),
            ("Пётр Сергеевич Иванов", ["Иванов", "Пётр", "Сергеевич"]),
            (
                "Абрамович Роман Аркадьевич",
                ["Абрамович", "Роман", "Аркадьевич"],
            ),
            ("Анна Петрова", ["Петрова", "Анна", ""]),
            ("Петрова Анна", ["Петрова", "Анна", ""]),
            ("Алиев Али Вагиф оглы", ["Алиев", "Али", "Вагиф оглы"]),
            ("Ольга Ивановна", ["", "Ольга", "Ивановна"]),
            ("Мария", ["", "Мария", ""]),
            ("Шварц", ["Шварц", "", ""]),
            ("Smith, John Fitzgerald", ["Smith", "John", "Fitzgerald"]),
        ] {
            for usual in [LastFirst, FirstLast] {
                assert_eq!(
                    split(full, usual),
                    name(parts[0], parts[1], parts[2]),
                    "of {full:?}"
                );
            }
        }
    }

    #[test]
    fn the_usual_order_decides_what_the_words_do_not_tell() {
        assert_eq!(split("Ким Чен", LastFirst), name("Ким", "Чен", ""));
        assert_eq!(split("John Smith", FirstLast), name("Smith", "John", ""));
        assert_eq!(
            split("Juan Carlos Pérez", FirstLast),
            name("Pérez", "Juan", "Carlos")
        );
    }
}
