//! The lists at their edges: the day before, the 48 hours, a weekend, somebody who registers later.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod answers;
mod refusals;

use super::*;
use crate::testing::{day, seminar};
use chrono::NaiveTime;
use kafedra_model::ids::{ContactId, MailingId};
use kafedra_model::registration::{ContactAttempt, ContactKind, Person, Registration};
use kafedra_model::reminders::{Mailing, MailingReceipt};
use kafedra_model::venue::VenueChange;
use proptest::prelude::*;
use std::collections::BTreeSet;
use uuid::Uuid;

/// A seminar in Казань on Wednesday 29 March with so many people, all of 10 March, 12:00.
struct World {
    seminar: Seminar,
    registrations: Vec<Registration>,
    contacts: Vec<ContactAttempt>,
    receipts: Vec<MailingReceipt>,
    without_mailings: BTreeSet<PersonId>,
}

/// Read once: properties ask for it thousands of times.
fn pack() -> &'static Pack {
    static PACK: std::sync::OnceLock<Pack> = std::sync::OnceLock::new();
    PACK.get_or_init(crate::testing::pack)
}

fn at(text: &str) -> NaiveDateTime {
    format!("{text}:00").parse().unwrap()
}

fn id(number: usize) -> PersonId {
    PersonId(Uuid::from_u128(number as u128))
}

fn mailing(number: u128) -> MailingId {
    MailingId(Uuid::from_u128(number))
}

impl World {
    fn of(people: usize) -> Self {
        let mut world = Self {
            seminar: seminar("Казань", "2017-03-29"),
            registrations: Vec::new(),
            contacts: Vec::new(),
            receipts: Vec::new(),
            without_mailings: BTreeSet::new(),
        };
        (0..people).for_each(|_| world.register("2017-03-10T12:00"));
        world
    }

    fn register(&mut self, when: &str) {
        let number = self.registrations.len();
        let person = Person {
            last_name: format!("Слушатель{number:03}"),
            email: format!("p{number}@example.org"),
            phone: "+79170000000".to_owned(),
            ..Person::default()
        };
        self.registrations.push(Registration {
            id: id(number),
            person,
            registered: at(when),
            status: RegistrationStatus::Confirmed,
            confirmed: Some(at(when)),
            refused: None,
            refusal_reason: String::new(),
            staff: false,
            walk_in: false,
        });
        let attendance = &mut self.seminar.attendance;
        attendance.registered += 1;
        attendance.first_registration = Some(day("2017-03-10"));
    }

    fn mail(&mut self, kind: MailingKind, sent: &str, people: &[usize]) {
        let number = self.seminar.plan.reminders.mailings.len() as u128 + 1;
        self.seminar.plan.reminders.mailings.push(Mailing {
            id: mailing(number),
            kind,
            sent: day(sent),
            at: NaiveTime::from_hms_opt(9, 0, 0),
            recipients: u32::try_from(people.len()).unwrap(),
            named: true,
        });
        let got = people.iter().map(|person| MailingReceipt {
            mailing: mailing(number),
            person: id(*person),
        });
        self.receipts.extend(got);
    }

    fn call(&mut self, person: usize, when: &str, outcome: ContactOutcome) {
        let number = self.contacts.len() as u128;
        self.contacts.push(ContactAttempt {
            id: ContactId(Uuid::from_u128(number)),
            person: id(person),
            kind: ContactKind::Call,
            at: at(when),
            outcome,
        });
    }

    fn people(&self) -> People<'_> {
        People {
            registrations: &self.registrations,
            contacts: &self.contacts,
            receipts: &self.receipts,
            without_mailings: &self.without_mailings,
        }
    }

    fn state(&self, now: &str) -> ReminderState {
        state(pack(), &self.seminar, &self.people(), at(now))
    }

    fn deed(&self, kind: ReminderKind, now: &str) -> Reminder {
        let deeds = self.state(now).deeds;
        deeds.into_iter().find(|deed| deed.kind == kind).unwrap()
    }

    fn letters(&self, kind: ReminderKind, scope: Scope, today: &str) -> Vec<PersonId> {
        audience(
            pack(),
            &self.seminar,
            &self.people(),
            kind,
            scope,
            day(today),
        )
    }
}

#[test]
fn who_refused_mailings_is_in_no_audience_of_them_and_hears_of_a_new_address() {
    let mut world = World::of(3);
    world.without_mailings.insert(id(1));
    let to = |kind| world.letters(kind, Scope::Everyone, "2017-03-19");
    assert_eq!(to(ReminderKind::Weekly), [id(0), id(2)]);
    assert_eq!(to(ReminderKind::Final), [id(0), id(2)]);
    assert_eq!(to(ReminderKind::Presentations), [id(0), id(2)]);
    assert_eq!(to(ReminderKind::Confirmation).len(), 3);
    assert_eq!(
        world
            .deed(ReminderKind::Weekly, "2017-03-19T09:00")
            .audience,
        2
    );
    assert_eq!(
        world.deed(ReminderKind::Call, "2017-03-19T09:00").audience,
        3
    );
}

#[test]
fn the_weekly_letter_is_due_seven_days_after_the_last_one() {
    let mut world = World::of(3);
    let due = |world: &World, now| {
        let deed = world.deed(ReminderKind::Weekly, now);
        (deed.state, deed.due, deed.missing)
    };
    assert_eq!(
        due(&world, "2017-03-16T09:00"),
        (ReminderStatus::Ahead, Some(day("2017-03-17")), 3)
    );
    assert_eq!(
        due(&world, "2017-03-17T09:00"),
        (ReminderStatus::Open, Some(day("2017-03-17")), 3)
    );
    assert_eq!(
        due(&world, "2017-03-18T09:00"),
        (ReminderStatus::Late, Some(day("2017-03-17")), 3)
    );
    world.mail(MailingKind::Weekly, "2017-03-17", &[0, 1, 2]);
    assert_eq!(
        due(&world, "2017-03-18T09:00"),
        (ReminderStatus::Ahead, Some(day("2017-03-24")), 0)
    );
    world.register("2017-03-18T10:00");
    let coverage = world.deed(ReminderKind::Weekly, "2017-03-19T09:00");
    assert_eq!(
        (coverage.audience, coverage.reached, coverage.percent),
        (4, 3, 75)
    );
    assert_eq!(
        world.letters(ReminderKind::Weekly, Scope::Missing, "2017-03-19"),
        [id(3)]
    );
    assert_eq!(
        world
            .letters(ReminderKind::Weekly, Scope::Everyone, "2017-03-19")
            .len(),
        4
    );
    // From the day of the last letter on there is no weekly one: 28 March is the day before.
    world.mail(MailingKind::Weekly, "2017-03-21", &[0, 1, 2, 3]);
    assert_eq!(due(&world, "2017-03-22T09:00").0, ReminderStatus::Idle);
}

#[test]
fn one_who_was_left_out_brings_the_next_letter_forward() {
    let mut world = World::of(2);
    world.mail(MailingKind::Weekly, "2017-03-15", &[0]);
    let deed = world.deed(ReminderKind::Weekly, "2017-03-16T09:00");
    assert_eq!((deed.due, deed.missing), (Some(day("2017-03-17")), 1));
}

#[test]
fn a_mailing_known_by_its_number_went_to_all_who_had_registered() {
    let mut world = World::of(2);
    world.mail(MailingKind::Weekly, "2017-03-15", &[]);
    world.seminar.plan.reminders.mailings[0].named = false;
    world.register("2017-03-15T23:59");
    world.register("2017-03-16T00:00");
    let deed = world.deed(ReminderKind::Weekly, "2017-03-16T09:00");
    assert_eq!((deed.reached, deed.missing), (3, 1));
}

#[test]
fn calls_begin_two_days_before_and_with_a_hundred_people_three() {
    let few = World::of(99);
    let calls = few.deed(ReminderKind::Call, "2017-03-26T09:00");
    // The 26th is a Sunday: the window stays where it is (AMB-31).
    assert_eq!(
        (calls.state, calls.from, calls.due),
        (
            ReminderStatus::Ahead,
            Some(day("2017-03-27")),
            Some(day("2017-03-27"))
        )
    );
    let mut many = World::of(100);
    let calls = many.deed(ReminderKind::Call, "2017-03-26T09:00");
    assert_eq!(
        (calls.state, calls.from, calls.due),
        (
            ReminderStatus::Open,
            Some(day("2017-03-26")),
            Some(day("2017-03-27"))
        )
    );
    assert_eq!(
        many.deed(ReminderKind::Call, "2017-03-28T09:00").state,
        ReminderStatus::Late
    );
    for person in 0..100 {
        many.call(person, "2017-03-27T12:00", ContactOutcome::NotReached);
    }
    let calls = many.deed(ReminderKind::Call, "2017-03-28T09:00");
    assert_eq!(
        (calls.state, calls.percent),
        (ReminderStatus::Done, 100),
        "an attempt is a call"
    );
    assert_eq!(many.state("2017-03-28T09:00").calls.not_reached, 100);
}

#[test]
fn who_did_not_answer_comes_again_after_all_others() {
    let mut world = World::of(4);
    world.call(0, "2017-03-27T10:00", ContactOutcome::NotReached);
    world.call(1, "2017-03-27T10:05", ContactOutcome::WillCome);
    world.call(3, "2017-03-27T09:00", ContactOutcome::NotReached);
    let (progress, queue) = call_queue(&world.seminar, &world.people());
    assert_eq!(queue, [id(2), id(3), id(0)]);
    assert_eq!(
        (
            progress.never_called,
            progress.not_reached,
            progress.will_come
        ),
        (1, 2, 1)
    );
    world.call(1, "2017-03-27T11:00", ContactOutcome::NotReached);
    let (progress, _) = call_queue(&world.seminar, &world.people());
    assert_eq!(progress.will_come, 1, "what was said is not lost");
}

#[test]
fn nobody_is_confirmed_once_the_day_has_come() {
    let world = World::of(2);
    let state = |now| world.deed(ReminderKind::Confirmation, now).state;
    assert_eq!(state("2017-03-28T09:00"), ReminderStatus::Open);
    assert_eq!(state("2017-03-29T09:00"), ReminderStatus::Idle);
}

#[test]
fn the_last_letter_goes_the_day_before_to_all_but_those_who_said_no() {
    let mut world = World::of(4);
    world.call(0, "2017-03-27T10:00", ContactOutcome::WillCome);
    world.call(1, "2017-03-27T10:00", ContactOutcome::InDoubt);
    world.call(2, "2017-03-27T10:00", ContactOutcome::WillNotCome);
    let state = |now| world.deed(ReminderKind::Final, now).state;
    assert_eq!(state("2017-03-27T23:59"), ReminderStatus::Ahead);
    assert_eq!(state("2017-03-28T00:00"), ReminderStatus::Open);
    assert_eq!(state("2017-03-29T00:00"), ReminderStatus::Late);
    assert_eq!(
        world.letters(ReminderKind::Final, Scope::Missing, "2017-03-28"),
        [id(0), id(1), id(3)],
        "who was not reached may still come"
    );
    world.mail(MailingKind::Final, "2017-03-28", &[0, 1]);
    assert_eq!(
        world.letters(ReminderKind::Final, Scope::Missing, "2017-03-28"),
        [id(3)]
    );
}

#[test]
fn a_new_address_is_told_to_all_who_had_registered_before() {
    let mut world = World::of(2);
    assert_eq!(
        world
            .deed(ReminderKind::VenueChange, "2017-03-20T09:00")
            .state,
        ReminderStatus::Idle
    );
    world.seminar.plan.venues.changes.push(VenueChange {
        on: day("2017-03-14"),
        told: 0,
        registered: 2,
    });
    world.register("2017-03-15T10:00");
    world.mail(MailingKind::VenueChange, "2017-03-13", &[0, 1]);
    let deed = world.deed(ReminderKind::VenueChange, "2017-03-20T09:00");
    assert_eq!(
        (deed.audience, deed.missing, deed.state),
        (2, 2, ReminderStatus::Open),
        "it told another address"
    );
    world.mail(MailingKind::VenueChange, "2017-03-14", &[0]);
    assert_eq!(
        world.letters(ReminderKind::VenueChange, Scope::Missing, "2017-03-20"),
        [id(1)]
    );
    assert_eq!(
        world
            .deed(ReminderKind::VenueChange, "2017-03-29T09:00")
            .state,
        ReminderStatus::Late
    );
}

#[test]
fn presentations_go_to_everybody_within_three_days() {
    let mut world = World::of(2);
    let state = |world: &World, now| world.deed(ReminderKind::Presentations, now).state;
    assert_eq!(state(&world, "2017-03-28T09:00"), ReminderStatus::Ahead);
    assert_eq!(state(&world, "2017-04-01T23:00"), ReminderStatus::Open);
    assert_eq!(state(&world, "2017-04-02T00:00"), ReminderStatus::Late);
    world.mail(MailingKind::Presentations, "2017-03-30", &[0, 1]);
    assert_eq!(state(&world, "2017-04-02T00:00"), ReminderStatus::Done);
}

proptest! {
    /// Whatever happened: the parts make the whole, and the letters reach exactly those who are missing.
    #[test]
    fn counts_are_whole(
        people in 0_usize..12,
        calls in prop::collection::vec((0_usize..12, 0_u8..4), 0..20),
        mails in prop::collection::vec((0_usize..4, prop::collection::vec(0_usize..12, 0..8)), 0..6),
        today in 10_u32..32,
    ) {
        let mut world = World::of(people);
        for (person, outcome) in calls.into_iter().filter(|(person, _)| *person < people) {
            let outcomes = [ContactOutcome::WillCome, ContactOutcome::InDoubt, ContactOutcome::WillNotCome, ContactOutcome::NotReached];
            world.call(person, "2017-03-27T10:00", outcomes[usize::from(outcome)]);
        }
        for (kind, mut to) in mails {
            to.retain(|person| *person < people);
            let kinds = [MailingKind::Weekly, MailingKind::Final, MailingKind::Presentations, MailingKind::Confirmation];
            world.mail(kinds[kind], "2017-03-15", &to);
        }
        let today = format!("2017-03-{today:02}");
        let state = world.state(&format!("{today}T09:00"));
        for deed in state.deeds {
            prop_assert_eq!(deed.audience, deed.reached + deed.missing);
            prop_assert_eq!(deed.percent == 100, deed.audience > 0 && deed.missing == 0);
            let missing = world.letters(deed.kind, Scope::Missing, &today);
            prop_assert_eq!(missing.len(), deed.missing as usize);
            let everyone = world.letters(deed.kind, Scope::Everyone, &today);
            prop_assert!(missing.iter().all(|one| everyone.contains(one)));
        }
        let (calls, queue) = call_queue(&world.seminar, &world.people());
        prop_assert_eq!(calls.people, calls.will_come + calls.in_doubt + calls.will_not_come + calls.not_reached + calls.never_called);
        prop_assert_eq!(queue.len(), (calls.not_reached + calls.never_called) as usize);
    }
}
