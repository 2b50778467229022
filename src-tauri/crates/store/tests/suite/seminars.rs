//! Seminars, parts of plans, settings, photos and papers.

use crate::common::{SEMINAR, at, day, person, plan, put, registration, store};
use chrono::Days;
use kafedra_model::ids::{LineId, PaperId, PhotoId, SeminarId};
use kafedra_model::money::Kopecks;
use kafedra_model::papers::{Paper, PaperKind};
use kafedra_model::photos::Photo;
use kafedra_model::seminar::Part;
use kafedra_store::StoreError;
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

const OTHER: SeminarId = SeminarId(Uuid::from_u128(0x5e_0002));

fn photo(n: u128) -> Photo {
    Photo {
        id: PhotoId(Uuid::from_u128(n)),
        stage: "full_hall".to_owned(),
        name: "зал.jpg".to_owned(),
        hash: format!("{n:064x}"),
        bytes: 3_456_789,
        width: 4000,
        height: 3000,
        orientation: 6,
        taken: Some(at(90)),
    }
}

fn paper(n: u128) -> Paper {
    Paper {
        id: PaperId(Uuid::from_u128(n)),
        line: LineId(Uuid::from_u128(7)),
        kind: PaperKind::PaymentOrder,
        sum: Kopecks::roubles(20_500),
        name: "платёжка.pdf".to_owned(),
        hash: format!("{n:064x}"),
        bytes: 12,
    }
}

#[test]
fn seminars_are_listed_by_date_with_their_counts() {
    let mut store = store();
    let earlier = plan("Москва", day() - Days::new(8));
    put(&mut store, |w| {
        w.create_seminar(OTHER, at(0), &earlier)?;
        w.insert_registrations(
            SEMINAR,
            &[registration(1, "Белова"), registration(2, "Ильин")],
        )
    });
    let seminars = store.read().seminars().unwrap();
    let listed: Vec<_> = seminars
        .iter()
        .map(|s| (s.city.as_str(), s.registered))
        .collect();
    assert_eq!(listed, [("Москва", 0), ("Казань", 2)]);
    assert_eq!(seminars[0].partner, "ООО «Пример»");
}

#[test]
fn a_seminar_knows_the_others_of_the_workspace() {
    let mut store = store();
    let third = SeminarId(Uuid::from_u128(0x5e_0003));
    let mut earlier = plan("Москва", day() - Days::new(8));
    earlier.card.application_sent = Some(day() - Days::new(70));
    let mut withdrawn = plan("Казань", day() - Days::new(1));
    withdrawn.stages.withdrawn = Some(day() - Days::new(40));
    put(&mut store, |w| {
        w.create_seminar(third, at(0), &withdrawn)?;
        w.create_seminar(OTHER, at(0), &earlier)
    });
    let others = store.read().seminar(SEMINAR).unwrap().others;
    let seen: Vec<_> = others
        .iter()
        .map(|other| (other.id, other.city.as_str(), other.withdrawn))
        .collect();
    assert_eq!(
        seen,
        [(OTHER, "Москва", false), (third, "Казань", true)],
        "by date, without the seminar itself"
    );
    assert_eq!(others[0].application_sent, earlier.card.application_sent);
    assert_eq!(others[0].partner, "ООО «Пример»");
}

/// A file of the seminar is about this one alone, whatever else the workspace holds.
#[test]
fn others_are_no_part_of_the_seminars_own_data() {
    let mut store = store();
    let alone = serde_json::to_string(&store.read().seminar(SEMINAR).unwrap()).unwrap();
    put(&mut store, |w| {
        w.create_seminar(OTHER, at(0), &plan("Москва", day()))
    });
    let together = serde_json::to_string(&store.read().seminar(SEMINAR).unwrap()).unwrap();
    assert_eq!(alone, together);
}

#[test]
fn a_part_that_is_saved_is_the_part_of_the_plan() {
    let mut store = store();
    let mut expected = store.read().plan(SEMINAR).unwrap();
    expected.agenda.title = "Кейсы внедрения".to_owned();
    expected.report.task_filled = true;
    let parts = [
        Part::Agenda(expected.agenda.clone()),
        Part::Report(expected.report.clone()),
    ];
    put(&mut store, |w| {
        parts.iter().try_for_each(|part| w.save_part(SEMINAR, part))
    });
    assert_eq!(store.read().plan(SEMINAR).unwrap(), expected);
    assert_eq!(store.read().seminars().unwrap()[0].title, "Кейсы внедрения");
}

#[test]
fn a_seminar_that_is_there_or_is_not_has_an_error_of_its_own() {
    let mut store = store();
    let again = store.write(|w| w.create_seminar(SEMINAR, at(0), &plan("Омск", day())));
    assert_eq!(again, Err(StoreError::SeminarExists(SEMINAR)));
    let missing = StoreError::NoSuchSeminar(OTHER);
    assert_eq!(store.read().plan(OTHER), Err(missing.clone()));
    assert_eq!(store.read().seminar(OTHER), Err(missing.clone()));
    let part = Part::Report(Default::default());
    assert_eq!(
        store.write(|w| w.save_part(OTHER, &part)),
        Err(missing.clone())
    );
    assert_eq!(
        store.write(|w| w.delete_seminar(OTHER)),
        Err(missing.clone())
    );
    let outcome = store.write(|w| w.insert_registrations(OTHER, &[registration(1, "Белова")]));
    assert_eq!(outcome, Err(missing));
}

#[test]
fn a_failed_write_leaves_nothing_behind() {
    let mut store = store();
    let twice = [registration(1, "Белова"), registration(1, "Белова")];
    let outcome = store.write(|w| {
        w.set_setting("language", "en")?;
        w.insert_registrations(SEMINAR, &twice)
    });
    let error = outcome.unwrap_err();
    assert!(matches!(error, StoreError::IdTaken { .. }), "{error:?}");
    assert!(!error.to_string().contains("Белова"));
    assert_eq!(store.read().setting("language").unwrap(), None);
    assert_eq!(store.read().registrations(SEMINAR).unwrap(), []);
}

#[test]
fn a_deleted_seminar_takes_everything_with_it() {
    let mut store = store();
    put(&mut store, |w| {
        w.insert_registrations(SEMINAR, &[registration(1, "Белова")])?;
        w.insert_photos(SEMINAR, &[photo(1)])?;
        w.delete_seminar(SEMINAR)
    });
    assert_eq!(store.read().seminars().unwrap(), []);
    assert_eq!(store.read().registration(SEMINAR, person(1)).unwrap(), None);
    assert_eq!(store.read().media_hashes().unwrap(), BTreeSet::new());
}

#[test]
fn settings_are_set_changed_and_deleted() {
    let mut store = store();
    put(&mut store, |w| {
        w.set_setting("theme", "dark")?;
        w.set_setting("language", "ru")?;
        w.set_setting("language", "en")?;
        w.delete_setting("theme")
    });
    let expected = BTreeMap::from([("language".to_owned(), "en".to_owned())]);
    assert_eq!(store.read().settings().unwrap(), expected);
}

#[test]
fn photos_come_back_as_they_were_put_in() {
    let mut store = store();
    let moved = Photo {
        stage: "coffee_break".to_owned(),
        taken: None,
        ..photo(2)
    };
    put(&mut store, |w| {
        w.insert_photos(SEMINAR, &[photo(2), photo(1), photo(3)])?;
        w.update_photo(SEMINAR, &moved)
    });
    let deleted = put(&mut store, |w| w.delete_photo(SEMINAR, photo(3).id));
    assert_eq!(deleted, photo(3));
    assert_eq!(store.read().photos(SEMINAR).unwrap(), [photo(1), moved]);
    let outcome = store.write(|w| w.update_photo(SEMINAR, &photo(3)));
    assert_eq!(outcome, Err(StoreError::NoSuchRow { table: "photo" }));
    let huge = Photo {
        bytes: u64::MAX,
        ..photo(4)
    };
    let outcome = store.write(|w| w.insert_photos(SEMINAR, &[huge]));
    assert_eq!(
        outcome,
        Err(StoreError::TooLarge {
            what: "photo.bytes"
        })
    );
}

#[test]
fn papers_come_back_as_they_were_put_in() {
    let mut store = store();
    let act = Paper {
        kind: PaperKind::Act,
        sum: Kopecks(-1),
        ..paper(2)
    };
    put(&mut store, |w| {
        w.insert_papers(SEMINAR, &[paper(2), paper(1), paper(3)])?;
        w.update_paper(SEMINAR, &act)
    });
    let deleted = put(&mut store, |w| w.delete_paper(SEMINAR, paper(3).id));
    assert_eq!(deleted, paper(3));
    let seminar = store.read().seminar(SEMINAR).unwrap();
    assert_eq!(seminar.papers, [paper(1), act]);
    let hashes = BTreeSet::from([paper(1).hash, paper(2).hash]);
    assert_eq!(store.read().media_hashes().unwrap(), hashes);
    let outcome = store.write(|w| w.update_paper(SEMINAR, &paper(3)));
    assert_eq!(outcome, Err(StoreError::NoSuchRow { table: "paper" }));
}
