//! Midnight passes while the program is open: every verb reckons with the date of its own moment.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use crate::clock;
use crate::error::ErrorCode;
use crate::organizer::{Opening, Organizer};
use crate::view::{NewSeminar, WalkIn};
use chrono::NaiveDateTime;
use kafedra_model::day::DeedState;
use kafedra_model::ids::SeminarId;
use kafedra_model::registration::{ContactOutcome, Person, RegistrationStatus};
use kafedra_model::reminders::MailingKind;
use tempfile::TempDir;

/// A workspace whose clock is set by the test, with a seminar on the sixth of April.
struct House {
    _folder: TempDir,
    organizer: Organizer,
    id: SeminarId,
}

impl House {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let opening = Opening {
            folder: Some(folder.path().to_owned()),
            ..Opening::default()
        };
        let mut organizer = Organizer::open(opening).unwrap();
        let seminar = NewSeminar {
            pack: "b24-2017-spring".to_owned(),
            city: "Казань".to_owned(),
            date: "2017-04-06".parse().unwrap(),
            start: None,
        };
        let id = organizer.create(&seminar).unwrap();
        Self {
            _folder: folder,
            organizer,
            id,
        }
    }

    fn at(&mut self, moment: &str) -> &mut Organizer {
        let moment: NaiveDateTime = moment.parse().unwrap();
        self.organizer.opening.ahead = moment - clock::now();
        &mut self.organizer
    }

    fn register(&mut self, moment: &str, last_name: &str) -> kafedra_model::ids::PersonId {
        let id = self.id;
        let person = Person {
            last_name: last_name.to_owned(),
            email: "somebody@example.org".to_owned(),
            ..Person::default()
        };
        let row = self.at(moment).add_person(id, person).unwrap();
        row.registration.id
    }
}

#[test]
fn the_last_minute_of_the_last_day_to_refuse_is_the_last() {
    let mut house = House::new();
    let id = house.id;
    let kim = house.register("2017-04-04T12:00:00", "Ким");
    let tsoi = house.register("2017-04-04T12:00:00", "Цой");
    let left = house.at("2017-04-04T23:50:00").reminders(id).unwrap();
    assert!(
        left.clocks
            .iter()
            .all(|clock| (9..=10).contains(&clock.minutes_left))
    );
    let refuse = |organizer: &mut Organizer, person| {
        organizer.set_status(id, person, RegistrationStatus::Refused, "зал полон")
    };
    refuse(house.at("2017-04-04T23:50:00"), kim).unwrap();
    let left = house.at("2017-04-05T00:10:00").reminders(id).unwrap();
    assert_eq!((left.clocks.len(), left.clocks[0].minutes_left), (1, 0));
    let late = refuse(house.at("2017-04-05T00:10:00"), tsoi).unwrap_err();
    assert_eq!(late.code, ErrorCode::RefusalLastDay);
}

#[test]
fn letters_and_calls_of_both_sides_of_midnight_are_of_their_own_days() {
    let mut house = House::new();
    let id = house.id;
    let kim = house.register("2017-03-20T12:00:00", "Ким");
    assert_eq!(
        house.at("2017-03-29T23:50:00").info().today.to_string(),
        "2017-03-29"
    );
    let evening = house.at("2017-03-29T23:50:00");
    evening
        .record_mailing(id, MailingKind::Weekly, &[kim])
        .unwrap();
    evening
        .record_call(id, kim, ContactOutcome::NotReached)
        .unwrap();
    let night = house.at("2017-03-30T00:10:00");
    assert_eq!(night.info().today.to_string(), "2017-03-30");
    night
        .record_mailing(id, MailingKind::Weekly, &[kim])
        .unwrap();
    let queue = night
        .record_call(id, kim, ContactOutcome::WillCome)
        .unwrap()
        .queue;
    assert_eq!(queue.progress.will_come, 1, "the later call counts");
    let mailings = night.seminar(id).unwrap().plan.reminders.mailings;
    let days: Vec<String> = mailings.iter().map(|one| one.sent.to_string()).collect();
    assert_eq!(days, ["2017-03-29", "2017-03-30"]);
    let history = night.person_history(id, kim).unwrap();
    assert!(history.is_sorted_by_key(|entry| entry.at) && history.len() == 5);
}

#[test]
fn the_desk_and_the_day_go_on_over_midnight() {
    let mut house = House::new();
    let id = house.id;
    let kim = house.register("2017-04-01T12:00:00", "Ким");
    let evening = house.at("2017-04-06T23:50:00");
    evening.arrive(id, kim, true).unwrap();
    let deed = evening.run_sheet(id).unwrap().deeds[0].id.clone();
    evening.mark_deed(id, &deed, true).unwrap();
    evening.collect_questionnaire(id, Some(kim)).unwrap();
    let night = house.at("2017-04-07T00:10:00");
    let guest = WalkIn {
        name: "Цой Анна".to_owned(),
        company: String::new(),
        phone: String::new(),
        kit: false,
    };
    let answer = night.walk_in(id, guest).unwrap();
    assert_eq!((answer.counters.arrived, answer.counters.walk_ins), (2, 1));
    let days: Vec<String> = night
        .desk_log(id, 5)
        .unwrap()
        .iter()
        .map(|mark| mark.at.date().to_string())
        .collect();
    assert_eq!(days, ["2017-04-07", "2017-04-06"], "the latest first");
    let sheet = night.run_sheet(id).unwrap();
    assert_eq!(sheet.now.date().to_string(), "2017-04-07");
    let marked = sheet.deeds.iter().find(|one| one.id == deed).unwrap();
    assert!(
        matches!(marked.state, DeedState::Done { .. }),
        "{:?}",
        marked.state
    );
    assert_eq!(sheet.present, None, "the day is over");
    let lottery = night.lottery(id).unwrap();
    assert_eq!(
        (lottery.collected, lottery.last[0].at.date().to_string()),
        (1, "2017-04-06".to_owned())
    );
    let undone = night.undo_arrival(id, kim).unwrap();
    assert_eq!(
        undone.counters.arrived, 1,
        "a mark of yesterday is taken back today"
    );
}
