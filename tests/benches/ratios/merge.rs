//! The logs of twenty desks put together, file by file, each on the disk before the next.

use crate::people::id;
use crate::table::{timed, within};
use crate::workspace::{crowded, open, store};
use kafedra_model::checkin::{ArrivalEvent, ArrivalKind};
use kafedra_model::ids::{EventId, SeminarId};
use kafedra_organizer::Example;
use kafedra_store::StoreError;
use std::path::{Path, PathBuf};
use std::time::Duration;
use uuid::Uuid;

const DESKS: usize = 20;
const ARRIVALS: usize = 5_000;
/// Every so many-th person was marked at the desk before as well.
const CLASH: usize = 10;

pub(crate) fn measure() {
    let folder = tempfile::tempdir().unwrap();
    let (mut organizer, seminar) = crowded(&folder.path().join("workspace"), Example::Kazan);
    let before = organizer.counters(seminar).unwrap().arrived;
    let plan = organizer.seminar(seminar).unwrap().plan;
    let files: Vec<PathBuf> = (0..DESKS)
        .map(|desk| {
            let copy = folder.path().join(format!("desk-{desk}"));
            std::fs::create_dir_all(&copy).unwrap();
            let made: Result<(), StoreError> = store(&copy).write(|writer| {
                writer.create_seminar(seminar, Default::default(), &plan)?;
                writer.merge_arrivals(seminar, &log(desk)).map(|_| ())
            });
            made.unwrap();
            exported(&copy, seminar)
        })
        .collect();
    let time = timed(|| {
        for file in &files {
            organizer.merge_arrivals(seminar, file).unwrap();
        }
    });
    let unique = DESKS * (ARRIVALS - ARRIVALS / CLASH) + ARRIVALS / CLASH;
    let arrived = organizer.counters(seminar).unwrap().arrived - before;
    assert_eq!(arrived as usize, unique, "each person counts once");
    let name = format!("merge of {DESKS} desks × {ARRIVALS} arrivals");
    within(&name, time, Duration::from_secs(1));
}

/// What one desk has marked; the first people of each are those whom the desk before it marked last.
fn log(desk: usize) -> Vec<ArrivalEvent> {
    let step = ARRIVALS - ARRIVALS / CLASH;
    let start = "2017-04-20T10:00:00".parse().unwrap();
    let event = |index: usize| {
        let number = (desk * ARRIVALS + index) as u128;
        ArrivalEvent {
            id: EventId(Uuid::from_u128(
                0x0192_0000_0000_7000_8000_0000_0000_0000 + number,
            )),
            desk: format!("Стойка {}", desk + 1),
            sequence: u32::try_from(index + 1).unwrap(),
            kind: ArrivalKind::Arrived,
            person: id(desk * step + index),
            clock: (1_492_682_400_000 + (index as u64)) << 16,
            at: start,
            operator: "Анна".to_owned(),
            refers_to: None,
        }
    };
    (0..ARRIVALS).map(event).collect()
}

/// The file that the desk gives away.
fn exported(workspace: &Path, seminar: SeminarId) -> PathBuf {
    let file = workspace.join("arrivals.json");
    let organizer = open(workspace);
    organizer.export_arrivals(seminar, &file).unwrap();
    file
}
