//! A whole keystroke at the desk: search, and the twelve people as they are shown, from the disk.

use crate::people::PEOPLE;
use crate::search::{TYPED, keystrokes};
use crate::table::{percentile, timed, within};
use crate::workspace::crowded;
use kafedra_model::listing::PeopleQuery;
use kafedra_organizer::Example;
use std::time::Duration;

pub(crate) fn measure() {
    let folder = tempfile::tempdir().unwrap();
    let (mut organizer, id) = crowded(&folder.path().join("workspace"), Example::Kazan);
    let first = timed(|| organizer.desk_search(id, "а").unwrap());
    let (mut desk, mut table) = (Vec::new(), Vec::new());
    for _ in 0..5 {
        for part in TYPED.into_iter().flat_map(keystrokes) {
            desk.push(timed(|| organizer.desk_search(id, &part).unwrap().len()));
            let page = PeopleQuery::default();
            table.push(timed(|| organizer.people_page(id, &part, page).unwrap()));
        }
    }
    let limit = Duration::from_millis(5);
    let name = format!("desk with {PEOPLE} people, per keystroke, p99");
    within(&name, percentile(&mut desk, 99), limit);
    let name = format!("table of {PEOPLE} people, per keystroke, p99");
    within(&name, percentile(&mut table, 99), Duration::from_millis(16));
    let name = "the first keystroke, which makes the index";
    within(name, first, Duration::from_secs(1));
}
