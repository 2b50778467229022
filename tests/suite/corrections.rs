//! Corrections of one person at several desks, in real workspaces: they come together by file, somebody chooses, and
//! everybody learns of it.

use crate::folder::open;
use crate::{Desks, Organizer};
use kafedra_model::history::{HistoryEvent, PersonChange};
use kafedra_model::ids::{PersonId, SeminarId};
use kafedra_model::imports::PersonField;
use kafedra_model::registration::Person;
use kafedra_organizer::ErrorCode;
use std::path::{Path, PathBuf};

fn edit(organizer: &mut Organizer, id: SeminarId, person: PersonId, change: impl Fn(&mut Person)) {
    let mut edited = organizer.person(id, person).unwrap().registration.person;
    change(&mut edited);
    organizer.save_person(id, person, edited).unwrap();
}

fn of(organizer: &Organizer, id: SeminarId, person: PersonId) -> Person {
    organizer.person(id, person).unwrap().registration.person
}

fn file(organizer: &Organizer, id: SeminarId, folder: &Path, name: &str) -> PathBuf {
    let file = folder.join(format!("{name}.json"));
    organizer.export_arrivals(id, &file).unwrap();
    file
}

/// What is to be chosen: «field: value (desk), value (desk)».
fn open_at(organizer: &Organizer, id: SeminarId) -> Vec<String> {
    let view = organizer.desks(id).unwrap();
    let clashes = view.differing.into_iter().flat_map(|one| one.fields);
    clashes
        .map(|clash| {
            let versions = clash.versions.iter();
            let said: Vec<String> = versions
                .map(|one| format!("{} ({} {})", one.value, one.operator, one.desk))
                .collect();
            format!("{:?}: {}", clash.field, said.join(", "))
        })
        .collect()
}

#[test]
fn two_corrections_of_one_field_are_shown_until_one_is_chosen_and_the_choice_travels() {
    let mut desks = Desks::new();
    let (id, who) = (desks.id, desks.absent()[0]);
    let folder = tempfile::tempdir().unwrap();
    let mut third = open(folder.path());
    third
        .import(&desks.folders[0].path().join("seminar.json"))
        .unwrap();
    third.sit_at(Some("3".to_owned()));
    for (organizer, name) in [(&mut desks.here, "Анна"), (&mut desks.there, "Пётр")] {
        let mut settings = organizer.settings().clone();
        settings.operator = name.to_owned();
        organizer.save_settings(settings).unwrap();
    }
    desks.there.sit_at(Some("2".to_owned()));
    edit(&mut desks.here, id, who, |person| {
        person.company = "Заря".to_owned()
    });
    edit(&mut desks.there, id, who, |person| {
        person.company = "Луч".to_owned();
        person.position = "инженер".to_owned();
    });
    let theirs = file(&desks.there, id, folder.path(), "2");
    for _ in 0..2 {
        let merged = desks.here.merge_arrivals(id, &theirs).unwrap();
        assert_eq!(merged.differing, 1);
        assert_eq!(
            open_at(&desks.here, id),
            ["Company: Заря (Анна 1), Луч (Пётр 2)"]
        );
    }
    let here = of(&desks.here, id, who);
    assert_eq!(
        (here.company.as_str(), here.position.as_str()),
        ("Заря", "инженер"),
        "what nobody else corrected has come along"
    );
    let nobody = desks
        .here
        .choose_version(id, who, PersonField::Company, "Полюс");
    assert_eq!(nobody.unwrap_err().code, ErrorCode::NoSuchThing);
    let view = desks
        .here
        .choose_version(id, who, PersonField::Company, "Луч")
        .unwrap();
    assert!(view.differing.is_empty());
    assert_eq!(desks.here.undo(id).unwrap().noun, "choice");
    assert_eq!(open_at(&desks.here, id).len(), 1);
    assert_eq!(of(&desks.here, id, who).company, "Заря");
    desks
        .here
        .choose_version(id, who, PersonField::Company, "Луч")
        .unwrap();

    desks.here.merge_arrivals(id, &theirs).unwrap();
    assert!(
        open_at(&desks.here, id).is_empty(),
        "an old file opens nothing anew"
    );
    let ours = file(&desks.here, id, folder.path(), "1");
    // The third desk gets what it needs in whatever order.
    for source in [&ours, &theirs, &ours] {
        third.merge_arrivals(id, source).unwrap();
    }
    desks.there.merge_arrivals(id, &ours).unwrap();
    let chosen = of(&desks.here, id, who);
    for other in [&desks.there, &third] {
        assert_eq!(of(other, id, who), chosen);
        assert!(open_at(other, id).is_empty());
    }
    let told = third.person_history(id, who).unwrap();
    let chosen = told.iter().find(|entry| {
        matches!(&entry.event, HistoryEvent::Changed { change: PersonChange::Chosen { over, .. } } if over == &["Заря"])
    });
    assert_eq!(chosen.unwrap().operator, "Анна");
}

#[test]
fn whoever_was_erased_is_not_brought_back_by_a_correction_and_files_without_any_are_as_before() {
    let mut desks = Desks::new();
    let (id, absent) = (desks.id, desks.absent());
    let plain = std::fs::read_to_string(desks.file()).unwrap();
    assert!(!plain.contains("corrections"));
    edit(&mut desks.there, id, absent[0], |person| {
        person.company = "Луч".to_owned()
    });
    desks.here.erase_person(id, absent[0], &[]).unwrap();
    let theirs = desks.file();
    let merged = desks.here.merge_arrivals(id, &theirs).unwrap();
    assert_eq!((merged.completed, merged.differing), (0, 0));
    assert!(of(&desks.here, id, absent[0]).is_erased());
    let history = desks.here.person_history(id, absent[0]).unwrap();
    assert!(
        !history
            .iter()
            .any(|entry| matches!(entry.event, HistoryEvent::Changed { .. }))
    );
}
