//! The rules beside the time they may take: one seminar, one with a hundred thousand registrations, and the table of a
//! manager with a thousand.

use crate::people::PEOPLE;
use crate::table::{often, timed, within};
use crate::workspace::{crowded, example, open, store};
use kafedra_model::ids::SeminarId;
use kafedra_model::seminar::Plan;
use kafedra_organizer::{Example, Organizer, pack_data};
use kafedra_rules::Rulebook;
use kafedra_store::StoreError;
use std::path::Path;
use std::time::Duration;
use uuid::Uuid;

const SEMINARS: usize = 1_000;

pub(crate) fn measure() {
    let folder = tempfile::tempdir().unwrap();
    let workspace = folder.path().join("workspace");
    let (organizer, id) = example(&workspace, Example::Kazan);
    one_seminar(&organizer, id);
    let plan = organizer.seminar(id).unwrap().plan;
    drop(organizer);
    many_seminars(&workspace, &plan);
    many_registrations(&folder.path().join("crowded"));
}

fn one_seminar(organizer: &Organizer, id: SeminarId) {
    let seminar = organizer.seminar(id).unwrap();
    let rules = Rulebook::of(pack_data(&seminar.plan.card.pack).unwrap());
    let today = "2017-04-20".parse().unwrap();
    let ms = Duration::from_millis;
    within(
        "check of a worked example",
        often(|| rules.check(&seminar, today).len()),
        ms(1),
    );
    within(
        "settlement of a worked example",
        often(|| rules.settle(&seminar, today).steps.len()),
        ms(1),
    );
    within(
        "check of a worked example, from the disk, in words",
        often(|| organizer.check(id).unwrap().len()),
        ms(20),
    );
}

fn many_registrations(workspace: &Path) {
    let (organizer, id) = crowded(workspace, Example::Kazan);
    let name = format!("check with {PEOPLE} registrations, from the disk, in words");
    let time = often(|| organizer.check(id).unwrap().len());
    within(&name, time, Duration::from_millis(20));
}

/// The table that a manager opens first: what is wrong with every seminar and what it brings.
fn many_seminars(workspace: &Path, plan: &Plan) {
    store(workspace)
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
    let organizer = open(workspace);
    let time = timed(|| assert_eq!(organizer.seminars().unwrap().len(), SEMINARS + 1));
    let name = format!("table of {SEMINARS} seminars with findings and money");
    within(&name, time, Duration::from_secs(1));
}
