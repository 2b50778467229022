//! The list of registered people with contacts and who came (RPT-05), for spreadsheets.

use super::names::person_key;
use super::{place_and_date, seminar_title};
use crate::Input;
use crate::sheet::{Sheet, SheetColumn, Value};
use kafedra_model::listing::PersonRow;
use kafedra_model::registration::RegistrationStatus;

pub(crate) fn sheet(input: &Input<'_>) -> Sheet {
    let words = input.words;
    let column =
        |key: &str, width| SheetColumn::new(words.word(&format!("registrations-{key}")), width);
    let mut people: Vec<&PersonRow> = input
        .registrations
        .iter()
        .filter(|row| !row.registration.staff)
        .collect();
    people.sort_by_cached_key(|row| (person_key(&row.registration.person), row.registration.id));
    Sheet {
        name: words.word("registrations-sheet"),
        title: vec![
            words.text(
                "registrations-title",
                &[("place", place_and_date(input).into())],
            ),
            seminar_title(input),
        ],
        columns: vec![
            column("number", 6.0),
            column("last-name", 22.0),
            column("first-name", 14.0),
            column("middle-name", 16.0),
            column("company", 28.0),
            column("position", 22.0),
            column("phone", 19.0),
            column("email", 29.0),
            column("came", 11.0),
            column("arrived", 17.0),
            column("kit", 10.0),
            column("status", 17.0),
            column("registered", 18.0),
            column("heard-from", 22.0),
        ],
        rows: (1..)
            .zip(people)
            .map(|(number, row)| self::row(input, number, row))
            .collect(),
        total: None,
        filters: true,
    }
}

fn row(input: &Input<'_>, number: u32, row: &PersonRow) -> Vec<Value> {
    let person = &row.registration.person;
    let yes = |set: bool| {
        Value::text(if set {
            input.words.word("registrations-yes")
        } else {
            String::new()
        })
    };
    vec![
        Value::Number(number),
        Value::text(person.last_name.trim()),
        Value::text(person.first_name.trim()),
        Value::text(person.middle_name.trim()),
        Value::text(person.company.trim()),
        Value::text(person.position.trim()),
        Value::text(person.phone.trim()),
        Value::text(person.email.trim()),
        yes(row.presence.arrived.is_some()),
        row.presence.arrived.map_or(Value::Empty, Value::Moment),
        yes(row.presence.kit.is_some()),
        Value::text(input.words.word(status(row))),
        Value::Moment(row.registration.registered),
        Value::text(person.heard_from.trim()),
    ]
}

fn status(row: &PersonRow) -> &'static str {
    if row.registration.walk_in {
        return "registrations-walk-in";
    }
    match row.registration.status {
        RegistrationStatus::Received => "registrations-received",
        RegistrationStatus::Confirmed => "registrations-confirmed",
        RegistrationStatus::Refused => "registrations-refused",
        RegistrationStatus::Cancelled => "registrations-cancelled",
    }
}
