//! Several desks by file in real workspaces.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

#[path = "corrections.rs"]
mod corrections;
#[path = "folder.rs"]
mod folder;

use folder::open;
use kafedra_model::checkin::{DeskCounters, Verdict};
use kafedra_model::ids::{PersonId, SeminarId};
use kafedra_model::registration::Person;
use kafedra_organizer::{ClashAnswer, ErrorCode, Example, MergedDesk, Organizer, WalkIn};
use std::path::PathBuf;
use tempfile::TempDir;

/// Two computers with the same seminar, desks «1» and «2».
struct Desks {
    folders: [TempDir; 2],
    here: Organizer,
    there: Organizer,
    id: SeminarId,
}

impl Desks {
    fn new() -> Self {
        let folders = [tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap()];
        let (mut here, mut there) = (open(folders[0].path()), open(folders[1].path()));
        let id = here.example(Example::Moscow).unwrap();
        let seminar = folders[0].path().join("seminar.json");
        here.export(id, &seminar).unwrap();
        there.import(&seminar).unwrap();
        there.sit_at(Some("2".to_owned()));
        Self {
            folders,
            here,
            there,
            id,
        }
    }

    fn absent(&mut self) -> Vec<PersonId> {
        let rows = self
            .here
            .people_page(self.id, "", Default::default())
            .unwrap()
            .rows;
        rows.into_iter()
            .filter(|row| row.presence.arrival.is_none())
            .map(|row| row.registration.id)
            .collect()
    }

    /// What desk 2 has written, as a file.
    fn file(&self) -> PathBuf {
        let file = self.folders[1].path().join("отметки.json");
        self.there.export_arrivals(self.id, &file).unwrap();
        file
    }
}

fn guest(name: &str, phone: &str) -> WalkIn {
    WalkIn {
        name: name.to_owned(),
        company: "ООО «Облако»".to_owned(),
        phone: phone.to_owned(),
        kit: true,
    }
}

fn heads(counters: DeskCounters) -> (u32, u32, u32) {
    (counters.arrived, counters.walk_ins, counters.kits_handed)
}

#[test]
fn two_desks_merge_by_file_in_any_order_and_any_number_of_times() {
    let mut desks = Desks::new();
    let (id, absent) = (desks.id, desks.absent());
    desks.here.arrive(id, absent[0], true).unwrap();
    desks.here.arrive(id, absent[1], true).unwrap();
    desks.there.arrive(id, absent[1], true).unwrap();
    desks.there.arrive(id, absent[2], true).unwrap();
    let ours = desks.folders[0].path().join("1.json");
    desks.here.export_arrivals(id, &ours).unwrap();
    let theirs = desks.file();
    for _ in 0..2 {
        desks.here.merge_arrivals(id, &theirs).unwrap();
        desks.there.merge_arrivals(id, &ours).unwrap();
    }
    let (here, there) = (
        desks.here.counters(id).unwrap(),
        desks.there.counters(id).unwrap(),
    );
    assert_eq!((here.arrived, there.arrived), (34, 34));
    assert_eq!(here.kits_handed, there.kits_handed);
}

#[test]
fn a_clash_keeps_both_marks_and_a_person_says_what_it_means() {
    let mut desks = Desks::new();
    let (id, absent) = (desks.id, desks.absent());
    for person in [absent[0], absent[1]] {
        desks.here.arrive(id, person, true).unwrap();
        desks.there.arrive(id, person, true).unwrap();
    }
    let file = desks.file();
    let merged = desks.here.merge_arrivals(id, &file).unwrap();
    assert_eq!((merged.added, merged.clashes), (4, 2));
    let before = heads(desks.here.counters(id).unwrap());

    let view = desks.here.desks(id).unwrap();
    let clash = |person| {
        view.clashes
            .iter()
            .find(|clash| clash.person == person)
            .unwrap()
    };
    let marked_at: Vec<&str> = clash(absent[0])
        .arrivals
        .iter()
        .map(|mark| mark.desk.as_str())
        .collect();
    assert_eq!(marked_at, ["1", "2"]);
    assert_eq!(
        clash(absent[0]).kits.len(),
        2,
        "the kit was given twice, and it is seen"
    );
    assert!(!clash(absent[0]).seen);

    let view = desks
        .here
        .settle_clash(id, absent[0], ClashAnswer::Keep)
        .unwrap();
    let kept = view
        .clashes
        .iter()
        .find(|clash| clash.person == absent[0])
        .unwrap();
    assert!(
        kept.seen && kept.arrivals.len() == 2,
        "both stay in the log"
    );
    let view = desks
        .here
        .settle_clash(id, absent[1], ClashAnswer::Undo)
        .unwrap();
    assert!(view.clashes.iter().all(|clash| clash.person != absent[1]));
    assert_eq!(
        heads(desks.here.counters(id).unwrap()),
        before,
        "the first mark counts as before"
    );

    desks.here.merge_arrivals(id, &file).unwrap();
    assert_eq!(
        desks.here.desks(id).unwrap(),
        view,
        "the answers stand when the file comes again"
    );
    let error = desks
        .here
        .settle_clash(id, absent[1], ClashAnswer::Keep)
        .unwrap_err();
    assert_eq!(error.code, ErrorCode::NoSuchThing);
}

#[test]
fn walk_ins_of_the_other_desk_come_with_a_name_and_are_united_once() {
    let mut desks = Desks::new();
    let id = desks.id;
    let first = desks.absent()[0];
    let known = desks.here.person(id, first).unwrap().registration;
    let name = format!("{} {}", known.person.first_name, known.person.last_name);
    desks.there.walk_in(id, guest(&name, "")).unwrap();
    desks
        .there
        .walk_in(id, guest("Облаков Пётр", "+7 555 123-45-67"))
        .unwrap();
    let file = desks.file();
    let merged = desks.here.merge_arrivals(id, &file).unwrap();
    assert_eq!(merged.people, 2);
    assert_eq!(desks.here.desk_search(id, "облаков").unwrap().len(), 1);
    desks.here.arrive(id, known.id, false).unwrap();
    let before = heads(desks.here.counters(id).unwrap());

    let view = desks.here.desks(id).unwrap();
    let [twin] = view.twins.as_slice() else {
        panic!("{:?}", view.twins.len())
    };
    assert_eq!(twin.other.registration.id, known.id);
    let walk_in = twin.walk_in.registration.id;
    let view = desks
        .here
        .settle_twins(id, walk_in, known.id, true)
        .unwrap();
    assert!(view.twins.is_empty());
    let after = heads(desks.here.counters(id).unwrap());
    assert_eq!(
        after,
        (before.0 - 1, before.1 - 1, before.2),
        "one person came, registered, with one kit"
    );
    let again = desks.here.arrive(id, known.id, true).unwrap();
    assert!(
        matches!(
            again.verdict,
            Verdict::AlreadyArrived {
                kit_handed: true,
                ..
            }
        ),
        "{:?}",
        again.verdict
    );
    assert_eq!(desks.here.merge_arrivals(id, &file).unwrap().people, 0);
}

#[test]
fn people_whom_only_the_other_desk_knows_and_what_it_wrote_of_others_come_along() {
    let mut desks = Desks::new();
    let (id, absent) = (desks.id, desks.absent());
    let mut late = desks
        .here
        .person(id, absent[0])
        .unwrap()
        .registration
        .person;
    late.last_name = "Опоздавшая".to_owned();
    let late = desks.there.add_person(id, late).unwrap().registration.id;
    desks.there.arrive(id, late, true).unwrap();
    let edit = |organizer: &mut Organizer, person, change: fn(&mut Person)| {
        let mut edited = organizer.person(id, person).unwrap().registration.person;
        change(&mut edited);
        organizer.save_person(id, person, edited).unwrap();
    };
    // Known to both: corrected there alone; corrected at both; erased here.
    edit(&mut desks.there, absent[1], |person| {
        person.company = "Эхо".to_owned()
    });
    edit(&mut desks.here, absent[2], |person| {
        person.last_name = "Здешняя".to_owned()
    });
    edit(&mut desks.there, absent[2], |person| {
        person.last_name = "Тамошняя".to_owned()
    });
    desks.here.erase_person(id, absent[3], &[]).unwrap();
    for person in &absent[1..4] {
        desks.there.arrive(id, *person, false).unwrap();
    }
    let file = desks.file();
    let merged = desks.here.merge_arrivals(id, &file).unwrap();
    assert_eq!((merged.people, merged.completed), (1, 1));
    assert_eq!(merged.differing, 1);
    let here =
        |organizer: &Organizer, person| organizer.person(id, person).unwrap().registration.person;
    assert_eq!(here(&desks.here, absent[1]), here(&desks.there, absent[1]));
    assert_eq!(here(&desks.here, absent[2]).last_name, "Здешняя");
    assert_eq!(here(&desks.here, absent[3]).full_name(), "");
    assert_eq!(desks.here.desks(id).unwrap().unnamed, 0);
    let again = desks.here.merge_arrivals(id, &file).unwrap();
    assert_eq!((again.people, again.completed, again.differing), (0, 0, 1));
}

#[test]
fn people_who_only_look_alike_are_told_apart_for_good() {
    let mut desks = Desks::new();
    let id = desks.id;
    let first = desks.absent()[0];
    let known = desks.here.person(id, first).unwrap().registration;
    let name = format!("{} {}", known.person.last_name, known.person.first_name);
    let walk_in = desks
        .here
        .walk_in(id, guest(&name, ""))
        .unwrap()
        .person
        .registration
        .id;
    assert_eq!(desks.here.desks(id).unwrap().twins.len(), 1);
    let view = desks
        .here
        .settle_twins(id, walk_in, known.id, false)
        .unwrap();
    assert!(view.twins.is_empty());
}

#[test]
fn what_is_missing_of_a_desk_and_two_desks_of_one_name_are_told() {
    let mut desks = Desks::new();
    let (id, absent) = (desks.id, desks.absent());
    desks.there.arrive(id, absent[0], false).unwrap();
    let early = desks.folders[1].path().join("early.json");
    desks.there.export_arrivals(id, &early).unwrap();
    // The second computer is set up anew from the seminar's file and goes on under the same name.
    let third = tempfile::tempdir().unwrap();
    let mut anew = open(third.path());
    anew.import(&desks.folders[0].path().join("seminar.json"))
        .unwrap();
    anew.sit_at(Some("2".to_owned()));
    anew.arrive(id, absent[1], false).unwrap();
    let other = third.path().join("other.json");
    anew.export_arrivals(id, &other).unwrap();
    desks.here.merge_arrivals(id, &early).unwrap();
    assert_eq!(desks.here.desks(id).unwrap().reused, Vec::<String>::new());
    desks.here.merge_arrivals(id, &other).unwrap();
    let view = desks.here.desks(id).unwrap();
    assert_eq!(view.reused, ["2"]);
    assert!(view.gaps.is_empty());
    let names: Vec<(&str, bool)> = view
        .desks
        .iter()
        .map(|desk| (desk.name.as_str(), desk.own))
        .collect();
    assert_eq!(names, [("1", true), ("2", false)]);
}

#[test]
fn a_damaged_or_foreign_file_changes_nothing_and_says_so() {
    let mut desks = Desks::new();
    let (id, absent) = (desks.id, desks.absent());
    desks.there.arrive(id, absent[0], true).unwrap();
    let whole = std::fs::read_to_string(desks.file()).unwrap();
    let other_seminar = whole.replace(&id.to_string(), "019a0000-0000-7000-8000-000000000001");
    let cases = [
        (
            whole[..whole.len() / 2].to_owned(),
            ErrorCode::ArrivalsBroken,
        ),
        (String::new(), ErrorCode::ArrivalsBroken),
        ("[]".to_owned(), ErrorCode::ArrivalsBroken),
        (
            whole.replace("kafedra-arrivals", "kafedra-seminar"),
            ErrorCode::ArrivalsBroken,
        ),
        (
            whole.replace("\"sequence\": 1,", "\"sequence\": 7,"),
            ErrorCode::ArrivalsBroken,
        ),
        (
            whole.replace("\"version\": 1,", "\"version\": 9,"),
            ErrorCode::ArrivalsNewer,
        ),
        (other_seminar, ErrorCode::ArrivalsForeign),
    ];
    let before = desks.here.counters(id).unwrap();
    let file = desks.folders[0].path().join("broken.json");
    for (text, code) in cases {
        std::fs::write(&file, &text).unwrap();
        let error = desks.here.merge_arrivals(id, &file).unwrap_err();
        assert_eq!(error.code, code, "of {} bytes", text.len());
        let explained = error.explain(kafedra_organizer::Language::Ru);
        assert!(
            explained.message.contains("broken.json") && !explained.message.contains('⟨'),
            "{explained:?}"
        );
    }
    assert_eq!(desks.here.counters(id).unwrap(), before);
    std::fs::write(&file, whole).unwrap();
    let merged = desks.here.merge_arrivals(id, &file).unwrap();
    assert_eq!(
        merged,
        MergedDesk {
            added: 2,
            known: merged.known,
            ..MergedDesk::default()
        }
    );
}
