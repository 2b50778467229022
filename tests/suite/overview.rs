//! The table of all seminars says of each what the seminar says of itself.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

#[path = "folder.rs"]
mod folder;

use folder::open;
use kafedra_model::finding::Severity;
use kafedra_model::ids::SeminarId;
use kafedra_model::rulings::Ruling;
use kafedra_model::seminar::Part;
use kafedra_organizer::{Example, NewSeminar, Organizer, pack_data};
use kafedra_rules::Rulebook;

const TODAY: &str = "2017-04-20";

/// Examples, neighbours in one city under several names, one of another season's reading, one withdrawn.
fn workspace(organizer: &mut Organizer) -> Vec<SeminarId> {
    let mut ids: Vec<SeminarId> = [Example::Kazan, Example::Moscow, Example::Tomsk]
        .map(|example| organizer.example(example).unwrap())
        .into();
    for (city, date) in [
        ("г. Kazan", "2017-04-06"),
        ("казань", "2017-03-29"),
        ("", "2017-03-29"),
    ] {
        let seminar = NewSeminar {
            pack: "b24-2017-spring".to_owned(),
            city: city.to_owned(),
            date: date.parse().unwrap(),
            start: None,
        };
        ids.push(organizer.create(&seminar).unwrap());
    }
    for (id, reading) in [
        (ids[1], "exclusive"),
        (ids[3], "exclusive"),
        (ids[4], "inclusive"),
    ] {
        let ruling = Ruling {
            reading: reading.to_owned(),
            value: None,
            on: None,
            note: String::new(),
        };
        organizer.rule(id, "AMB-01", Some(ruling)).unwrap();
    }
    let mut stages = organizer.seminar(ids[4]).unwrap().plan.stages;
    stages.withdrawn = "2017-03-20".parse().ok();
    assert!(stages.withdrawn.is_some());
    organizer.save_part(ids[4], Part::Stages(stages)).unwrap();
    ids
}

#[test]
fn a_row_says_what_check_and_settle_say() {
    let folder = tempfile::tempdir().unwrap();
    let mut organizer = open(folder.path());
    let ids = workspace(&mut organizer);
    let rows = organizer.seminars().unwrap();
    assert_eq!(rows.len(), ids.len());
    assert!(rows.is_sorted_by_key(|row| (row.date, row.id)));
    for row in rows {
        let seminar = organizer.seminar(row.id).unwrap();
        let findings = organizer.check(row.id).unwrap();
        let count = |severity| findings.iter().filter(|f| f.severity == severity).count();
        let settled = organizer.settle(row.id).unwrap();
        assert_eq!(row.errors as usize, count(Severity::Error), "{row:?}");
        assert_eq!(row.warnings as usize, count(Severity::Warning), "{row:?}");
        assert_eq!(row.points_net, settled.points.net, "{row:?}");
        assert_eq!(row.upper_kopecks, settled.compensation.upper_kopecks);
        assert_eq!(row.excluded, settled.excluded);
        assert_eq!(row.city, seminar.plan.card.city);
        assert_eq!(row.registered, seminar.attendance.registered);
        assert_eq!(row.attended, seminar.attendance.attended);
    }
}

#[test]
fn one_look_gives_what_two_give() {
    let folder = tempfile::tempdir().unwrap();
    let mut organizer = open(folder.path());
    let ids = workspace(&mut organizer);
    let pack = pack_data("b24-2017-spring").unwrap();
    let rules = Rulebook::of(pack.clone());
    for day in [TODAY, "2017-03-01", "2017-06-30"] {
        let today = day.parse().unwrap();
        for id in &ids {
            let seminar = organizer.seminar(*id).unwrap();
            let outcome = rules.outcome(&seminar, today);
            assert_eq!(outcome.findings, rules.check(&seminar, today));
            assert_eq!(
                outcome.findings,
                kafedra_rules::check(&pack, &seminar, today)
            );
            assert_eq!(outcome.settlement, rules.settle(&seminar, today));
            assert_eq!(
                outcome.settlement,
                kafedra_rules::settle(&pack, &seminar, today)
            );
        }
    }
}
