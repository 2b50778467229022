//! The rules beside the time they may take: one seminar, one with a hundred thousand registrations, and the table of a
//! manager with a thousand.

use crate::people::{PEOPLE, csv};
use crate::{allowed, percentile};
use kafedra_model::ids::SeminarId;
use kafedra_model::seminar::Plan;
use kafedra_organizer::{Example, Opening, Organizer, pack_data};
use kafedra_store::{Store, StoreError};
use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};
use uuid::Uuid;

const SEMINARS: usize = 1_000;

pub(crate) fn measure() {
    let folder = tempfile::tempdir().unwrap();
    let workspace = folder.path().join("workspace");
    let mut organizer = open(&workspace);
    let id = organizer.example(Example::Kazan).unwrap();
    one_seminar(&organizer, id);
    many_registrations(&mut organizer, id, folder.path());
    let plan = organizer.seminar(id).unwrap().plan;
    drop(organizer);
    many_seminars(&workspace, &plan);
}

fn open(workspace: &Path) -> Organizer {
    let opening = Opening {
        folder: Some(workspace.to_owned()),
        today: "2017-04-20".parse().ok(),
        ..Opening::default()
    };
    Organizer::open(opening).unwrap()
}

fn one_seminar(organizer: &Organizer, id: SeminarId) {
    let seminar = organizer.seminar(id).unwrap();
    let pack = pack_data(&seminar.plan.card.pack).unwrap();
    let today = "2017-04-20".parse().unwrap();
    let ms = Duration::from_millis;
    allowed(
        "check of a worked example",
        often(|| kafedra_rules::check(&pack, &seminar, today).len()),
        ms(1),
    );
    allowed(
        "settlement of a worked example",
        often(|| kafedra_rules::settle(&pack, &seminar, today).steps.len()),
        ms(1),
    );
    allowed(
        "check of a worked example, from the disk, in words",
        often(|| organizer.check(id).unwrap().len()),
        ms(20),
    );
}

fn many_registrations(organizer: &mut Organizer, id: SeminarId, folder: &Path) {
    let file = folder.join("people.csv");
    std::fs::write(&file, csv()).unwrap();
    organizer.import_people_file(id, &file, false).unwrap();
    let name = format!("check with {PEOPLE} registrations, from the disk");
    let time = often(|| organizer.check(id).unwrap().len());
    allowed(&name, time, Duration::from_millis(20));
}

/// The table that a manager opens first: what is wrong with every seminar and what it brings.
fn many_seminars(workspace: &Path, plan: &Plan) {
    let database = workspace.join("kafedra.db");
    let mut store = Store::open(&database, &workspace.join("backups")).unwrap();
    store
        .write(|writer| {
            for index in 0..SEMINARS {
                let mut plan = plan.clone();
                plan.card.city = format!("Город {}", index % 200);
                let id = SeminarId(Uuid::from_u128(
                    0x0191_0000_0000_7000_8000_0000_0000_0000 + index as u128,
                ));
                writer.create_seminar(id, Default::default(), &plan)?;
            }
            Ok::<_, StoreError>(())
        })
        .unwrap();
    drop(store);
    let organizer = open(workspace);
    let start = Instant::now();
    assert_eq!(organizer.seminars().unwrap().len(), SEMINARS + 1);
    let name = format!("table of {SEMINARS} seminars with findings and money");
    allowed(&name, start.elapsed(), Duration::from_secs(1));
}

/// The middle of fifty times.
fn often<T>(work: impl Fn() -> T) -> Duration {
    let mut times: Vec<Duration> = (0..50)
        .map(|_| {
            let start = Instant::now();
            black_box(work());
            start.elapsed()
        })
        .collect();
    percentile(&mut times, 50)
}
