//! The real pack and a bare seminar, for the tests of this crate.
#![expect(
    clippy::unwrap_used,
    reason = "a pack that cannot be read must stop every test"
)]

pub(crate) mod examples;

use chrono::{NaiveDate, NaiveTime};
use kafedra_model::ids::{SeminarId, SubmissionId};
use kafedra_model::pack::Pack;
use kafedra_model::registration::Attendance;
use kafedra_model::seminar::{Card, Partner, Plan, Seminar};
use kafedra_model::stages::{StageRecord, Submission};

/// The text of the season's pack.
pub(crate) const PACK: &str = include_str!("../../../packs/b24-2017-spring/pack.toml");

pub(crate) fn pack() -> Pack {
    crate::pack::parse("pack.toml", PACK)
        .map_err(|problems| problems.iter().map(ToString::to_string).collect::<Vec<_>>())
        .unwrap()
}

/// `2017-03-29`.
pub(crate) fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// A seminar of which only the city and the date are known.
pub(crate) fn seminar(city: &str, date: &str) -> Seminar {
    let card = Card {
        pack: "b24-2017-spring".to_owned(),
        pack_version: 1,
        country: "Россия".to_owned(),
        city: city.to_owned(),
        date: day(date),
        start: NaiveTime::from_hms_opt(10, 0, 0).unwrap(),
        planned_listeners: 50,
        experienced: true,
        partner: Partner::default(),
        application_sent: None,
        application_approved: None,
    };
    Seminar {
        id: SeminarId::default(),
        plan: Plan::new(card),
        photos: Vec::new(),
        papers: Vec::new(),
        attendance: Attendance::default(),
        others: Vec::new(),
    }
}

/// A stage with these days of sending and this day of approval.
pub(crate) fn record(sent: &[&str], approved: Option<&str>) -> StageRecord {
    let submissions = sent.iter().map(|sent| Submission {
        id: SubmissionId::default(),
        sent: day(sent),
        returned: None,
        remarks: String::new(),
    });
    StageRecord {
        submissions: submissions.collect(),
        approved: approved.map(day),
        task_link: String::new(),
        asked_by: None,
    }
}
