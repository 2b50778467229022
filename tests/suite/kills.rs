//! The plug is pulled at the door: a process that marks people is killed at random moments, and whatever it had
//! acknowledged is on the disk, once.
//!
//! Ten kills; `KAFEDRA_KILLS=200` is the long mode. The seed of the moments is printed when something is wrong and
//! can be given again as `KAFEDRA_SEED`.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]
#![expect(
    clippy::print_stdout,
    reason = "the process that is killed acknowledges on its standard output"
)]

#[path = "folder.rs"]
mod folder;

use folder::open;
use kafedra_model::checkin::{ArrivalKind, Verdict};
use kafedra_model::ids::{PersonId, SeminarId};
use kafedra_organizer::{Example, Organizer, WalkIn};
use kafedra_store::Store;
use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

/// What tells the child its workspace and its seminar, with a space between.
const WORK: &str = "KAFEDRA_MARKING";
/// One in so many marks is of somebody who is in no list.
const WALK_INS: usize = 9;

fn main() {
    if let Ok(work) = std::env::var(WORK) {
        return mark_without_end(&work);
    }
    let filter = std::env::args().skip(1).find(|word| !word.starts_with('-'));
    let is_list = std::env::args().any(|word| word == "--list");
    let name = "every_acknowledged_arrival_survives_a_kill";
    if is_list || filter.is_some_and(|filter| !name.contains(&filter)) {
        return;
    }
    every_acknowledged_arrival_survives_a_kill();
    println!("test {name} ... ok");
}

fn every_acknowledged_arrival_survives_a_kill() {
    let from = |name: &str| std::env::var(name).ok().and_then(|text| text.parse().ok());
    let kills: u64 = from("KAFEDRA_KILLS").unwrap_or(10);
    let seed = from("KAFEDRA_SEED").unwrap_or_else(|| u64::from(std::process::id()));
    let folder = tempfile::tempdir().unwrap();
    let mut organizer = open(folder.path());
    let id = organizer.example(Example::Moscow).unwrap();
    let list = people(2_000);
    let file = folder.path().join("list.csv");
    std::fs::write(&file, list).unwrap();
    organizer.import_people_file(id, &file, false).unwrap();
    drop(organizer);

    let mut moments = Moments(seed);
    let mut acknowledged: BTreeMap<PersonId, bool> = BTreeMap::new();
    let before = arrivals(folder.path(), id).len();
    for kill in 1..=kills {
        let told = mark_and_kill(folder.path(), id, &mut moments);
        acknowledged.extend(told);
        let there = arrivals(folder.path(), id);
        for (person, kit) in &acknowledged {
            let found = there.get(person).copied().unwrap_or_default();
            let expected = (1, usize::from(*kit));
            assert_eq!(
                found, expected,
                "kill {kill} of seed {seed}: (arrivals, kits) of {person}"
            );
        }
        assert!(
            there.len() <= before + acknowledged.len() + usize::try_from(kill).unwrap(),
            "kill {kill} of seed {seed}: at most the one mark under way is there unacknowledged"
        );
    }
    assert!(
        !acknowledged.is_empty(),
        "somebody was marked between the kills"
    );
    count_as_folded(folder.path(), id);
}

/// Starts a process that marks, lets it acknowledge some, and kills it.
fn mark_and_kill(folder: &Path, id: SeminarId, moments: &mut Moments) -> Vec<(PersonId, bool)> {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .env(WORK, format!("{id} {}", folder.display()))
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut told = BufReader::new(child.stdout.take().unwrap()).lines();
    let mut acknowledged = Vec::new();
    for _ in 0..moments.below(25) {
        acknowledged.push(acknowledgement(&told.next().unwrap().unwrap()));
    }
    // Somewhere within the next mark or two, not always right behind an acknowledgement.
    std::thread::sleep(Duration::from_micros(moments.below(4_000)));
    child.kill().unwrap();
    child.wait().unwrap();
    // What it had said before the end counts as well; a line that was cut off was not said.
    acknowledged.extend(
        told.map_while(Result::ok)
            .filter(|line| line.ends_with('.'))
            .map(|line| acknowledgement(&line)),
    );
    acknowledged
}

fn acknowledgement(line: &str) -> (PersonId, bool) {
    let (person, kit) = line.trim_end_matches('.').split_once(' ').unwrap();
    (person.parse().unwrap(), kit == "kit")
}

/// The child: marks one after another and says so, until it is killed.
fn mark_without_end(work: &str) {
    let (id, folder) = work.split_once(' ').unwrap();
    let id: SeminarId = id.parse().unwrap();
    let mut organizer = open(Path::new(folder));
    let query = kafedra_model::listing::PeopleQuery {
        arrived: Some(false),
        limit: 400,
        ..Default::default()
    };
    let absent = organizer.people_page(id, "", query).unwrap().rows;
    let mut absent = absent.into_iter();
    for number in 1_usize.. {
        let kit = number % 2 == 0;
        let next = absent.next().filter(|_| number % WALK_INS != 0);
        let answer = match next {
            Some(row) => organizer.arrive(id, row.registration.id, kit).unwrap(),
            None => walk_in(&mut organizer, id, number, kit),
        };
        if matches!(answer.verdict, Verdict::Welcome { .. }) {
            let kit = if kit { "kit" } else { "none" };
            let line = format!("{} {kit}.\n", answer.person.registration.id);
            // One write, so that a kill cuts between lines at worst.
            std::io::stdout().write_all(line.as_bytes()).unwrap();
            std::io::stdout().flush().unwrap();
        }
    }
}

fn walk_in(
    organizer: &mut Organizer,
    id: SeminarId,
    number: usize,
    kit: bool,
) -> kafedra_organizer::DeskAnswer {
    let guest = WalkIn {
        name: format!("Гостев {number}"),
        company: String::new(),
        phone: String::new(),
        kit,
    };
    organizer.walk_in(id, guest).unwrap()
}

/// How many arrivals and kits each person has in the log of a sound database.
fn arrivals(folder: &Path, id: SeminarId) -> BTreeMap<PersonId, (usize, usize)> {
    let store = Store::open(&folder.join("kafedra.db"), &folder.join("backups")).unwrap();
    let report = store.check_integrity().unwrap();
    assert!(report.is_sound(), "{report:?}");
    let mut people: BTreeMap<PersonId, (usize, usize)> = BTreeMap::new();
    for event in store.read().arrivals(id).unwrap() {
        let marks = people.entry(event.person).or_default();
        match event.kind {
            ArrivalKind::Arrived | ArrivalKind::WalkIn => marks.0 += 1,
            ArrivalKind::KitHanded => marks.1 += 1,
            ArrivalKind::Undone | ArrivalKind::SamePersonAs { .. } | ArrivalKind::Noted { .. } => {}
        }
    }
    people
}

/// The counters kept beside the log are what the log says.
fn count_as_folded(folder: &Path, id: SeminarId) {
    let mut store = Store::open(&folder.join("kafedra.db"), &folder.join("backups")).unwrap();
    let kept = store.read().attendance(id).unwrap();
    store.write(|w| w.rebuild_presence(id)).unwrap();
    assert_eq!(store.read().attendance(id).unwrap(), kept);
}

fn people(count: usize) -> String {
    let mut list = String::from("Фамилия;Имя;Компания;Телефон\r\n");
    for number in 0..count {
        list += &format!(
            "Жданов{number};Олег;ООО «Весна {number}»;+7 555 {:03}-{:02}-{:02}\r\n",
            number / 100,
            number % 100,
            number % 7
        );
    }
    list
}

/// Numbers that look random and come again from the same seed (SplitMix64).
struct Moments(u64);

impl Moments {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (mixed ^ (mixed >> 31)) % end
    }
}
