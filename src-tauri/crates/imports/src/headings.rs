//! What a heading says its column holds, in Russian and English.

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
    let folded = fold(heading);
    let mut words: Vec<&str> = folded.split(' ').filter(|word| !word.is_empty()).collect();
    let all = words.len();
    words.retain(|word| !PERSON_WORDS.contains(word));
    let person = words.len() < all;
    let core = words.join(" ");
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

fn sure(field: PersonField, sureness: u8) -> Meaning {
    Meaning {
        field,
        sureness,
        bare_name: false,
    }
}

/// Say only whose the column is.
const PERSON_WORDS: [&str; 22] = [
    "attendee",
    "participant",
    "visitor",
    "guest",
    "listener",
    "your",
    "участник",
    "участника",
    "слушатель",
    "слушателя",
    "гость",
    "гостя",
    "посетителя",
    "клиента",
    "ваш",
    "ваша",
    "ваше",
    "вашей",
    "ваши",
    "укажите",
    "введите",
    "обязательно",
];

const BARE_NAMES: [&str; 4] = ["имя", "name", "names", "nimi"];

/// Whole headings, folded.
const EXACT: [(PersonField, &[&str]); 12] = [
    (
        PersonField::LastName,
        &[
            "фамилия",
            "last name",
            "lastname",
            "surname",
            "family name",
            "last",
            "second name surname",
        ],
    ),
    (
        PersonField::FirstName,
        &[
            "first name",
            "firstname",
            "first",
            "given name",
            "given names",
            "forename",
            "имена",
        ],
    ),
    (
        PersonField::MiddleName,
        &[
            "отчество",
            "middle name",
            "middlename",
            "second name",
            "patronymic",
            "отчество при наличии",
        ],
    ),
    (
        PersonField::FullName,
        &[
            "фио",
            "ф и о",
            "full name",
            "fullname",
            "contact",
            "contact name",
            "контакт",
            "контактное лицо",
            "person",
            "фио полностью",
            "ф и о полностью",
        ],
    ),
    (
        PersonField::Company,
        &[
            "компания",
            "название компании",
            "наименование компании",
            "организация",
            "название организации",
            "наименование организации",
            "место работы",
            "фирма",
            "предприятие",
            "юридическое лицо",
            "юрлицо",
            "company",
            "company name",
            "company title",
            "organization",
            "organisation",
            "organization name",
            "affiliation",
            "employer",
            "firm",
        ],
    ),
    (
        PersonField::Position,
        &[
            "должность",
            "позиция",
            "position",
            "job title",
            "jobtitle",
            "post",
            "job",
            "role",
            "кем работаете",
        ],
    ),
    (
        PersonField::Email,
        &[
            "e mail",
            "email",
            "mail",
            "почта",
            "электронная почта",
            "эл почта",
            "эл адрес",
            "адрес электронной почты",
            "электронный адрес",
            "имейл",
            "емейл",
            "мейл",
            "e mail адрес",
            "email адрес",
            "адрес e mail",
            "email address",
            "e mail address",
            "email work",
            "email home",
            "email other",
            "рабочий e mail",
            "частный e mail",
            "другой e mail",
        ],
    ),
    (
        PersonField::Phone,
        &[
            "телефон",
            "тел",
            "номер телефона",
            "контактный телефон",
            "мобильный телефон",
            "мобильный",
            "моб телефон",
            "моб тел",
            "сотовый",
            "сотовый телефон",
            "рабочий телефон",
            "другой телефон",
            "phone",
            "phone number",
            "telephone",
            "tel",
            "mobile",
            "mobile phone",
            "mobile number",
            "cell",
            "cell phone",
            "contact phone",
            "phone work",
            "phone mobile",
            "phone home",
            "phone other",
            "телефон для связи",
        ],
    ),
    (
        PersonField::HeardFrom,
        &[
            "источник",
            "source",
            "source id",
            "source description",
            "heard from",
            "referral",
            "откуда о нас узнали",
        ],
    ),
    (
        PersonField::Note,
        &[
            "примечание",
            "примечания",
            "комментарий",
            "комментарии",
            "заметка",
            "заметки",
            "note",
            "notes",
            "comment",
            "comments",
            "remarks",
            "remark",
        ],
    ),
    (
        PersonField::Registered,
        &[
            "дата регистрации",
            "время регистрации",
            "дата и время регистрации",
            "дата заявки",
            "дата создания",
            "создано",
            "дата",
            "отметка времени",
            "timestamp",
            "registered",
            "registered at",
            "registration date",
            "registration time",
            "order date",
            "created",
            "created at",
            "created date",
            "date",
            "submission date",
            "submitted at",
            "time",
        ],
    ),
    (
        PersonField::Status,
        &[
            "статус",
            "статус заявки",
            "статус регистрации",
            "status",
            "registration status",
            "registration state",
            "order status",
            "status id",
        ],
    ),
];

/// Parts of longer headings, in the order in which they are tried.
const PARTS: [(PersonField, &[&str]); 11] = [
    (
        PersonField::HeardFrom,
        &[
            "откуда вы",
            "откуда узнали",
            "откуда вы узнали",
            "как вы узнали",
            "как узнали",
            "how did you hear",
            "where did you hear",
            "hear about",
        ],
    ),
    (
        PersonField::FullName,
        &[
            "фамилия имя",
            "имя фамилия",
            "фамилия и имя",
            "имя и фамилия",
            "имя отчество фамилия",
            "last and first name",
            "first and last name",
            "фио ",
            "full name",
        ],
    ),
    (
        PersonField::LastName,
        &["фамилия", "family name", "last name", "surname"],
    ),
    (
        PersonField::FirstName,
        &["given name", "first name", "ваше имя"],
    ),
    (PersonField::MiddleName, &["отчество", "middle name"]),
    (
        PersonField::Email,
        &["e mail", "email", "электронная почта", "электронной почты"],
    ),
    (PersonField::Phone, &["телефон", "phone"]),
    (
        PersonField::Company,
        &[
            "название компании",
            "название организации",
            "компания",
            "организация",
            "company",
        ],
    ),
    (PersonField::Position, &["должность", "job title"]),
    (
        PersonField::Registered,
        &["дата регистрации", "registration date"],
    ),
    (PersonField::Note, &["комментари", "примечани"]),
];

/// Headings with these words speak of something else, as the company's site or the ticket's name.
const NOT_PEOPLE: [&str; 14] = [
    "event",
    "мероприят",
    "ticket",
    "билет",
    "product",
    "сайт",
    "site",
    "адрес компании",
    "верифи",
    "verified",
    "отправлен",
    "sent",
    "согласие",
    "consent",
];

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
