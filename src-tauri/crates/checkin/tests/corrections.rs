//! Corrections of one person at several desks.

use chrono::NaiveDateTime;
use kafedra_checkin::clock;
use kafedra_checkin::corrections::{Settled, settle};
use kafedra_model::history::{FieldChange, PersonChange, PersonChangeRecord};
use kafedra_model::ids::{ChangeId, PersonId};
use kafedra_model::imports::PersonField;
use kafedra_model::registration::Person;
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// The values of every field that are to be chosen from.
type Open = BTreeMap<PersonField, BTreeSet<String>>;

/// One desk's copy of one person.
#[derive(Debug, Clone)]
struct Copy {
    desk: usize,
    person: Person,
    lines: BTreeMap<ChangeId, PersonChangeRecord>,
    /// Milliseconds by which the clock of this computer is wrong.
    behind: u64,
    written: u128,
}

impl Copy {
    fn new(desk: usize, behind: u64) -> Self {
        let person = Person {
            company: "Эхо".to_owned(),
            phone: "+7 916".to_owned(),
            ..Person::default()
        };
        Self {
            desk,
            person,
            lines: BTreeMap::new(),
            behind,
            written: 0,
        }
    }

    fn settled(&self) -> Settled {
        let lines: Vec<_> = self.lines.values().cloned().collect();
        settle(&self.person, &lines)
    }

    fn write(&mut self, now: u64, change: PersonChange) {
        let latest = self.lines.values().map(|line| line.clock).max();
        self.written += 1;
        let number = self.written * 8 + self.desk as u128;
        let id = ChangeId(Uuid::from_u128(number));
        let line = PersonChangeRecord {
            id,
            person: PersonId(Uuid::nil()),
            at: NaiveDateTime::default(),
            change,
            desk: self.desk.to_string(),
            operator: String::new(),
            clock: clock::next(latest.unwrap_or(0), now.saturating_sub(self.behind)),
        };
        self.lines.insert(id, line);
    }

    fn edit(&mut self, now: u64, field: PersonField, new: &str) {
        let Some(place) = kafedra_model::duplicates::field_mut(&mut self.person, field) else {
            return;
        };
        let old = std::mem::replace(place, new.to_owned());
        if old != new {
            let new = new.to_owned();
            let fields = vec![FieldChange { field, old, new }];
            self.write(now, PersonChange::Edited { fields });
        }
    }

    /// Somebody takes one of the versions of everything that stands open.
    fn choose(&mut self, now: u64, which: usize) {
        for clash in self.settled().clashes {
            let mut over: Vec<String> = clash.versions.into_iter().map(|one| one.value).collect();
            let value = over.remove(which % over.len());
            let field = clash.field;
            self.write(now, PersonChange::Chosen { field, value, over });
            self.person = self.settled().person;
        }
    }

    /// Takes in a file of another desk.
    fn merge(&mut self, other: &Self) {
        for (id, line) in &other.lines {
            self.lines.entry(*id).or_insert_with(|| line.clone());
        }
        self.person = self.settled().person;
    }

    fn open(&self) -> Open {
        let clashes = self.settled().clashes.into_iter();
        clashes
            .map(|clash| {
                let values = clash.versions.into_iter().map(|one| one.value);
                (clash.field, values.collect())
            })
            .collect()
    }

    /// Everything that does not depend on which desk this is: the lines, what is open, the fields that are not.
    fn state(&self) -> (Vec<ChangeId>, Open, Vec<(PersonField, String)>) {
        let open = self.open();
        let fields = kafedra_model::duplicates::fields(&self.person);
        let settled = fields
            .into_iter()
            .filter(|(field, _)| !open.contains_key(field));
        let settled = settled.map(|(field, value)| (field, value.clone()));
        (
            self.lines.keys().copied().collect(),
            open.clone(),
            settled.collect(),
        )
    }
}

fn merged(mut one: Copy, other: &Copy) -> Copy {
    one.merge(other);
    one
}

#[derive(Debug, Clone)]
enum Step {
    Edit(usize, PersonField, &'static str),
    Choose(usize, usize),
    Merge(usize, usize),
}

fn step() -> impl Strategy<Value = Step> {
    let field = prop::sample::select(vec![PersonField::Company, PersonField::Phone]);
    let value = prop::sample::select(vec!["", "Эхо", "Заря", "Луч"]);
    prop_oneof![
        4 => (0_usize..3, field, value).prop_map(|(desk, field, value)| Step::Edit(desk, field, value)),
        1 => (0_usize..3, 0_usize..3).prop_map(|(desk, which)| Step::Choose(desk, which)),
        2 => (0_usize..3, 0_usize..3).prop_map(|(from, to)| Step::Merge(from, to)),
    ]
}

/// Three desks with the same list and clocks of their own, after all of this.
fn after(steps: Vec<Step>, behind: [u64; 3]) -> [Copy; 3] {
    let mut copies = [0, 1, 2].map(|desk| Copy::new(desk, behind[desk]));
    for (now, step) in (1_000_000_u64..).step_by(500).zip(steps) {
        match step {
            Step::Edit(desk, field, value) => copies[desk].edit(now, field, value),
            Step::Choose(desk, which) => copies[desk].choose(now, which),
            Step::Merge(from, to) => {
                let other = copies[from].clone();
                copies[to].merge(&other);
            }
        }
    }
    copies
}

#[test]
fn a_correction_comes_along_and_two_of_one_field_wait_for_a_choice() {
    let mut here = Copy::new(0, 0);
    let mut there = Copy::new(1, 60_000);
    there.edit(2_000_000, PersonField::Phone, "+7 903");
    here.merge(&there);
    assert_eq!(here.person.phone, "+7 903", "nobody else has corrected it");
    there.edit(2_000_001, PersonField::Company, "Заря");
    here.edit(2_000_002, PersonField::Company, "Луч");
    here.merge(&there);
    assert_eq!(here.person.company, "Луч", "what is here stays");
    let clashes = here.settled().clashes;
    let versions: Vec<(&str, &str)> = clashes[0]
        .versions
        .iter()
        .map(|one| (one.value.as_str(), one.desk.as_str()))
        .collect();
    assert_eq!(versions, [("Заря", "1"), ("Луч", "0")]);
    here.choose(2_000_003, 0);
    assert!(here.open().is_empty() && here.person.company == "Заря");
    there.merge(&here);
    assert!(there.open().is_empty() && there.person.company == "Заря");
    // Its clock is a minute behind, and still its next correction is the later one.
    there.edit(2_000_004, PersonField::Company, "Полюс");
    here.merge(&there);
    assert_eq!(here.person.company, "Полюс");
}

proptest! {
    #[test]
    fn merging_is_commutative_associative_and_idempotent(
        steps in prop::collection::vec(step(), 0..16),
        behind in prop::array::uniform3(0_u64..5_000),
    ) {
        let [a, b, c] = after(steps, behind);
        let ab = merged(a.clone(), &b);
        prop_assert_eq!(merged(b.clone(), &a).state(), ab.state());
        prop_assert_eq!(merged(ab.clone(), &c).state(), merged(a, &merged(b, &c)).state());
        prop_assert_eq!(merged(ab.clone(), &ab).state(), ab.state());
    }

    #[test]
    fn once_everything_is_chosen_all_desks_say_the_same(
        steps in prop::collection::vec(step(), 0..16),
        behind in prop::array::uniform3(0_u64..5_000),
        which in 0_usize..3,
    ) {
        let [mut a, mut b, mut c] = after(steps, behind);
        a.merge(&b);
        a.merge(&c);
        a.choose(9_000_000, which);
        prop_assert!(a.open().is_empty());
        b.merge(&a);
        c.merge(&b);
        prop_assert_eq!(&b.person, &a.person);
        prop_assert_eq!(&c.person, &a.person);
        prop_assert!(c.open().is_empty());
    }
}
