//! Address books: every vCard of a file is a row.

use crate::refusal::Refusal;
use crate::sheet::{Rows, Sheet};
use calcard::vcard::{VCard, VCardProperty, VCardValue};
use calcard::{Entry, Parser};
use csv::StringRecord;
use kafedra_model::imports::SheetFormat;

/// Captions of the columns, which say to the mapping what is in them.
const COLUMNS: [&str; 10] = [
    "Last name",
    "First name",
    "Middle name",
    "Full name",
    "Company",
    "Job title",
    "Phone",
    "Email",
    "Phone other",
    "Note",
];

/// A card begins somewhere at the start; nothing else does so.
pub(crate) fn is_vcard(text: &str) -> bool {
    let start = text.trim_start().get(..11);
    start.is_some_and(|start| start.eq_ignore_ascii_case("BEGIN:VCARD"))
}

/// Reads vCard 2.1, 3.0 and 4.0; what is no card between cards is passed over.
pub(crate) fn open(text: &str, encoding: &str) -> Result<Sheet, Refusal> {
    let mut rows = Rows::default();
    rows.push(1, StringRecord::from(COLUMNS.to_vec()))?;
    let text = with_line_ends(text);
    let mut parser = Parser::new(&text);
    let mut number = 1_u32;
    // Every entry takes at least one byte, so that a parser that stands still ends as well.
    for _ in 0..=text.len() {
        let entry = parser.entry();
        if let Entry::VCard(card) = &entry {
            number = number.saturating_add(1);
            rows.push(number, StringRecord::from(cells(card).to_vec()))?;
        }
        if entry == Entry::Eof {
            break;
        }
    }
    if rows.len() < 2 {
        return Err(Refusal::Empty);
    }
    Ok(Sheet {
        format: SheetFormat::VCard,
        encoding: Some(encoding.to_owned()),
        rows: rows.into_vec(),
        ..Sheet::default()
    })
}

/// The Macintosh of old ended lines by a carriage return alone.
fn with_line_ends(text: &str) -> String {
    let mut text = if text.contains('\n') {
        text.to_owned()
    } else {
        text.replace('\r', "\r\n")
    };
    // The last line of a file that was cut short counts as well.
    text.push_str("\r\n");
    text
}

fn cells(card: &VCard) -> [String; COLUMNS.len()] {
    let mut name = components(card, &VCardProperty::N);
    name.resize(3, String::new());
    let full = if name.iter().all(String::is_empty) {
        components(card, &VCardProperty::Fn).join(" ")
    } else {
        String::new()
    };
    let phones = texts(card, &VCardProperty::Tel);
    let mut phones = phones
        .iter()
        .map(|phone| phone.strip_prefix("tel:").unwrap_or(phone));
    let first_phone = phones.next().unwrap_or_default().to_owned();
    let [last, first, middle] = [0, 1, 2].map(|part| std::mem::take(&mut name[part]));
    [
        last,
        first,
        middle,
        full,
        components(card, &VCardProperty::Org)
            .into_iter()
            .next()
            .unwrap_or_default(),
        texts(card, &VCardProperty::Title).join("; "),
        first_phone,
        texts(card, &VCardProperty::Email).join(", "),
        phones.collect::<Vec<_>>().join(", "),
        texts(card, &VCardProperty::Note).join("; "),
    ]
}

/// All values of a property, each as one text.
fn texts(card: &VCard, property: &VCardProperty) -> Vec<String> {
    let entries = card.entries.iter().filter(|entry| entry.name == *property);
    let values = entries
        .flat_map(|entry| &entry.values)
        .map(|value| text(value).join(" "));
    values.filter(|text| !text.trim().is_empty()).collect()
}

/// The parts of the first such property.
fn components(card: &VCard, property: &VCardProperty) -> Vec<String> {
    let entry = card.entries.iter().find(|entry| entry.name == *property);
    entry.map_or_else(Vec::new, |entry| {
        entry.values.iter().flat_map(text).collect()
    })
}

fn text(value: &VCardValue) -> Vec<String> {
    if let VCardValue::Text(text) = value {
        vec![text.clone()]
    } else if let VCardValue::Component(parts) = value {
        parts.clone()
    } else {
        // Moments, pictures and numbers, which are not read.
        Vec::new()
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

    use super::open;

    fn rows(text: &str) -> Vec<Vec<String>> {
        let sheet = open(text, "UTF-8").unwrap();
        let row = |row: crate::sheet::Row| row.cells.iter().map(str::to_owned).collect();
        sheet.rows.into_iter().skip(1).map(row).collect()
    }

    #[test]
    fn a_card_of_every_version_is_a_row() {
        let cards = "BEGIN:VCARD\r\nVERSION:2.1\r\n\
            N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D0=98=D0=B2=D0=B0=D0=BD=\r\n=D0=BE=D0=B2;=D0=9F=D1=91=D1=82=D1=80;;;\r\n\
            TEL;CELL:+7 916 123-45-67\r\nTEL;WORK:8 495 111-22-33\r\nEND:VCARD\r\n\
            BEGIN:VCARD\r\nVERSION:3.0\r\nN:Ким;Анна;Сергеевна;;\r\nFN:Анна Ким\r\nORG:ООО «Ромаш\r\n ка»;Отдел продаж\r\n\
            TITLE:Директор\r\nEMAIL;TYPE=INTERNET:kim@example.org\r\nNOTE:раз\\, два\r\nEND:VCARD\r\n\
            BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Пётр Первый\r\nTEL;VALUE=uri:tel:+79161234568\r\nEND:VCARD";
        let rows = rows(cards);
        assert_eq!(rows.len(), 3);
        assert_eq!(rows[0][..2], ["Иванов", "Пётр"]);
        assert_eq!(
            (rows[0][6].as_str(), rows[0][8].as_str()),
            ("+7 916 123-45-67", "8 495 111-22-33")
        );
        assert_eq!(rows[1][..3], ["Ким", "Анна", "Сергеевна"]);
        assert_eq!(rows[1][4], "ООО «Ромашка»");
        assert_eq!(
            (
                rows[1][5].as_str(),
                rows[1][7].as_str(),
                rows[1][9].as_str()
            ),
            ("Директор", "kim@example.org", "раз, два")
        );
        assert_eq!(
            (rows[2][3].as_str(), rows[2][6].as_str()),
            ("Пётр Первый", "+79161234568")
        );
    }
}
