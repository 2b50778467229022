//! Which program wrote a file: told by its columns, and named to the user.
//!
//! Captions are translated by some of these programs, so every caption has its synonyms; a list of pretix in a
//! language that is not among them is told by the order codes in its first column.

use crate::first_names::is_first_name;
use crate::sheet::{Row, Sheet};
use crate::{email, phone};
use kafedra_model::folding::fold;
use kafedra_model::imports::{ImportSource, Mapping, NameOrder, PersonField};

/// Of each group one caption, folded, must be there.
type Signature = (ImportSource, &'static [&'static [&'static str]]);

/// From the most to the least particular.
const SIGNATURES: [Signature; 10] = [
    (
        ImportSource::PretixPositions,
        &[
            &["order code", "bestellnummer", "код заказа", "номер заказа"],
            &["position id", "positions id", "id позиции", "номер позиции"],
            &["product", "produkt", "продукт", "товар"],
        ],
    ),
    (
        ImportSource::PretixCheckin,
        &[
            &["order code", "bestellnummer", "код заказа", "номер заказа"],
            &[
                "attendee name",
                "teilnehmername",
                "name des teilnehmers",
                "имя участника",
            ],
            &["checked in", "eingecheckt", "зарегистрирован", "отмечен"],
            &["product", "produkt", "продукт", "товар"],
        ],
    ),
    (
        ImportSource::EventbriteUk,
        &[
            &["order no"],
            &["surname"],
            &["ticket type", "attendee status", "order type"],
        ],
    ),
    (
        ImportSource::EventbriteUs,
        &[
            &["order", "order id"],
            &["last name"],
            &["ticket type", "attendee status", "order type"],
        ],
    ),
    (
        ImportSource::HiEvents,
        &[
            &["public id"],
            &["short id"],
            &["product name", "ticket name", "ticket title"],
        ],
    ),
    (
        ImportSource::Alfio,
        &[
            &["reservationid", "external reference", "reference"],
            &["full name", "first name", "firstname"],
            &["e mail", "email"],
            &["category", "lang", "language", "confirmation"],
        ],
    ),
    (
        ImportSource::Indico,
        &[
            &["registration date", "дата регистрации"],
            &[
                "registration state",
                "состояние регистрации",
                "статус регистрации",
            ],
            &[
                "modification date",
                "created by",
                "check in date",
                "дата изменения",
            ],
        ],
    ),
    (
        ImportSource::BitrixIds,
        &[
            &["last name", "name", "full name", "title"],
            &[
                "status id",
                "source id",
                "assigned by id",
                "company title",
                "opened",
            ],
            &[
                "phone work",
                "phone mobile",
                "email work",
                "phone home",
                "email home",
            ],
        ],
    ),
    (
        ImportSource::BitrixCaptions,
        &[
            &["имя", "фамилия", "имя фамилия"],
            &[
                "название лида",
                "дополнительно об источнике",
                "дополнительно о статусе",
                "доступен для всех",
            ],
            &[
                "рабочий телефон",
                "мобильный телефон",
                "рабочий e mail",
                "частный e mail",
            ],
        ],
    ),
    (
        ImportSource::Timepad,
        &[
            &[
                "номер заказа",
                "код заказа",
                "номер билета",
                "код билета",
                "штрихкод",
            ],
            &[
                "тип билета",
                "категория билета",
                "билет",
                "название билета",
                "тип участия",
            ],
            &["фамилия", "имя", "фио", "имя и фамилия"],
        ],
    ),
];

/// Rows that are looked at where captions say nothing.
const SAMPLE: usize = 50;

/// The program that wrote this table, if it is a known one.
pub(crate) fn recognise(sheet: &Sheet) -> Option<ImportSource> {
    if let Some(headings) = sheet.headings() {
        let folded: Vec<String> = headings.iter().map(|heading| fold(heading)).collect();
        let has = |names: &&[&str]| {
            folded
                .iter()
                .any(|heading| names.contains(&heading.as_str()))
        };
        let known = SIGNATURES.iter().find(|(_, groups)| groups.iter().all(has));
        if let Some((source, _)) = known {
            return Some(*source);
        }
    }
    let data = sheet.data(sheet.header.is_some());
    let rows: Vec<&Row> = data.iter().take(SAMPLE).collect();
    if sheet.header.is_none() && is_indico_import(&rows) {
        return Some(ImportSource::IndicoImport);
    }
    is_pretix(&rows).then_some(ImportSource::PretixCheckin)
}

/// What the program is known to write otherwise than its captions say.
pub(crate) fn adjust(source: ImportSource, mapping: &mut Mapping) {
    if zero_is_empty(Some(source)) {
        // Full names of Bitrix24 are «Имя, Фамилия».
        mapping.name_order = NameOrder::FirstLast;
    }
    if source == ImportSource::IndicoImport {
        // No captions to go by: first_name, last_name, affiliation, position, phone, email.
        mapping.columns = [
            PersonField::FirstName,
            PersonField::LastName,
            PersonField::Company,
            PersonField::Position,
            PersonField::Phone,
            PersonField::Email,
        ]
        .map(Some)
        .to_vec();
    }
}

/// Cells with nothing but `0` are empty for this program.
pub(crate) fn zero_is_empty(source: Option<ImportSource>) -> bool {
    matches!(
        source,
        Some(ImportSource::BitrixIds | ImportSource::BitrixCaptions)
    )
}

/// Six columns that end by a phone and an e-mail, with first names in the first one rather than in the second.
fn is_indico_import(rows: &[&Row]) -> bool {
    let shape = |row: &&Row| {
        row.cells.len() == 6
            && email::normalise(row.cell(5)).is_some()
            && (row.cell(4).is_empty() || phone::normalise(row.cell(4)).is_some())
    };
    let first_names = |column: usize| {
        rows.iter()
            .filter(|row| is_first_name(row.cell(column).trim()))
            .count()
    };
    !rows.is_empty() && rows.iter().all(shape) && first_names(0) > first_names(1)
}

/// A list of pretix in any language: order codes of five letters first, then names.
fn is_pretix(rows: &[&Row]) -> bool {
    let code = |cell: &str| {
        cell.len() == 5
            && cell
                .bytes()
                .all(|byte| byte.is_ascii_uppercase() || matches!(byte, b'3' | b'7' | b'8' | b'9'))
    };
    rows.len() > 1
        && rows
            .iter()
            .all(|row| row.cells.len() >= 8 && code(row.cell(0).trim()))
}
