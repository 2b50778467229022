//! What a heading says its column holds, in Russian and English.

use crate::heading_words::{BARE_NAMES, EXACT, NOT_PEOPLE, PARTS, PERSON_WORDS};
use crate::sheet::Row;
use crate::{email, phone};
use kafedra_model::folding::fold;
use kafedra_model::imports::PersonField;

/// What a heading means, and how surely: headings that speak of the person go before general ones.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Meaning {
    pub(crate) field: PersonField,
    pub(crate) sureness: u8,
    /// The heading says «Имя» or "Name": a first name beside a column of last names, else all of the name.
    pub(crate) bare_name: bool,
}

/// Rows above the headings: titles, blank lines.
const MAX_TITLES: usize = 12;

/// The row of headings, if there is one.
pub(crate) fn find(rows: &[Row]) -> Option<usize> {
    let mut best: Option<(usize, usize)> = None;
    for (index, row) in rows.iter().take(MAX_TITLES).enumerate() {
        let known = count(row.cells.iter());
        // Below a title one known word may be chance; in the first row it is a heading.
        let enough = known > 1 || (known == 1 && index == 0);
        if enough && best.is_none_or(|(most, _)| known > most) {
            best = Some((known, index));
        }
    }
    best.map(|(_, index)| index)
}

/// How many different fields the best row of headings in `rows` names.
pub(crate) fn recognised(rows: &[Row]) -> usize {
    find(rows).map_or(0, |index| count(rows[index].cells.iter()))
}

/// How many different fields these cells name as headings; 0 if one of them is an address or a number.
pub(crate) fn count<'a>(cells: impl Iterator<Item = &'a str>) -> usize {
    let mut fields = Vec::new();
    for cell in cells {
        if email::normalise(cell).is_some() || phone::normalise(cell).is_some() {
            return 0;
        }
        if let Some(meaning) = meaning(cell)
            && !fields.contains(&meaning.field)
        {
            fields.push(meaning.field);
        }
    }
    fields.len()
}

/// What `heading` says.
pub(crate) fn meaning(heading: &str) -> Option<Meaning> {
    if heading.len() > 300 {
        return None;
    }
    if is_attendee_number(heading) {
        return Some(sure(PersonField::Ticket, 3));
    }
    let folded = fold(heading);
    let mut words: Vec<&str> = folded.split(' ').filter(|word| !word.is_empty()).collect();
    let all = words.len();
    words.retain(|word| !PERSON_WORDS.contains(word));
    let person = words.len() < all;
    let core = words.join(" ");
    if is_mailing(&core) {
        return Some(sure(PersonField::MailingConsent, 2));
    }
    if is_consent(&core) {
        return Some(sure(PersonField::Consent, 2));
    }
    if core.is_empty() {
        return person.then(|| sure(PersonField::FullName, 1));
    }
    if BARE_NAMES.contains(&core.as_str()) {
        let bare_name = !person || core == "имя";
        return Some(Meaning {
            bare_name,
            ..sure(PersonField::FullName, 2 + u8::from(person))
        });
    }
    let exact = EXACT
        .iter()
        .find(|(_, names)| names.contains(&core.as_str()));
    if let Some((field, _)) = exact {
        return Some(sure(*field, 2 + u8::from(person)));
    }
    let part = PARTS
        .iter()
        .find(|(_, parts)| parts.iter().any(|part| core.contains(part)));
    let excluded = NOT_PEOPLE.iter().any(|word| core.contains(word));
    part.filter(|_| !excluded).map(|(field, _)| sure(*field, 1))
}

/// As Eventbrite counts attendees; without its last sign the heading would speak of names.
fn is_attendee_number(heading: &str) -> bool {
    let heading = heading.trim().to_lowercase();
    matches!(
        heading.as_str(),
        "attendee #" | "attendee no." | "attendee no"
    )
}

/// Columns that say whether somebody wants mailings.
fn is_mailing(core: &str) -> bool {
    const WHOLE: [&str; 8] = [
        "подписка",
        "рассылка",
        "newsletter",
        "newsletter opt in",
        "marketing opt in",
        "email opt in",
        "marketing consent",
        "opt in",
    ];
    const MAILINGS: [&str; 6] = [
        "рассылк",
        "newsletter",
        "mailing",
        "marketing",
        "рекламн",
        "информационных материалов",
    ];
    let wanted = [
        "подписка на",
        "подписаться",
        "получать",
        "subscribe",
        "receive",
    ];
    let mailing = MAILINGS.iter().any(|word| core.contains(word));
    WHOLE.contains(&core)
        || mailing && (is_consent(core) || wanted.iter().any(|word| core.contains(word)))
}

/// Columns of other consents, whatever it is that is agreed to.
fn is_consent(core: &str) -> bool {
    let words = ["согласие", "согласен", "согласна", "consent", "i agree"];
    words.iter().any(|word| core.contains(word))
}

fn sure(field: PersonField, sureness: u8) -> Meaning {
    Meaning {
        field,
        sureness,
        bare_name: false,
    }
}

#[cfg(test)]
mod tests {
    use super::{count, meaning};
    use kafedra_model::imports::PersonField::{
        Company, Email, FullName, HeardFrom, LastName, MiddleName, Phone, Position, Registered,
    };

    #[test]
    fn headings_of_known_exports_are_understood() {
        for (heading, field) in [
            ("Фамилия *", LastName),
            ("LAST_NAME", LastName),
            ("Имя", FullName),
            ("SECOND_NAME", MiddleName),
            ("Ф.И.О.", FullName),
            ("ФИО участника", FullName),
            ("Фамилия, имя, отчество", FullName),
            ("Attendee name: Family name", LastName),
            ("Название компании", Company),
            ("COMPANY_TITLE", Company),
            ("Ваша должность", Position),
            ("E-mail", Email),
            ("Адрес электронной почты", Email),
            ("Attendee email", Email),
            ("Контактный телефон (мобильный)", Phone),
            ("PHONE_WORK", Phone),
            ("Откуда узнали о семинаре?", HeardFrom),
            ("Registration date", Registered),
        ] {
            assert_eq!(
                meaning(heading).map(|meaning| meaning.field),
                Some(field),
                "of {heading:?}"
            );
        }
        for other in [
            "Event Name",
            "Ticket Type",
            "Order #",
            "ZIP code",
            "",
            "Почтовый индекс",
            "E-mail address verified",
        ] {
            assert_eq!(meaning(other), None, "of {other:?}");
        }
        assert!(
            meaning("Attendee email").map(|m| m.sureness) > meaning("Email").map(|m| m.sureness)
        );
    }

    #[test]
    fn a_row_with_an_address_in_it_is_no_row_of_headings() {
        assert_eq!(count(["Имя", "E-mail", "Телефон"].into_iter()), 3);
        assert_eq!(count(["Имя", "ivan@example.org"].into_iter()), 0);
        assert_eq!(count(["Иванов", "Пётр"].into_iter()), 0);
    }
}
