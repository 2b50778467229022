//! The verbs on a real workspace in a folder of its own: what they promise is on the disk.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

#[path = "workspace/day.rs"]
mod day;
#[path = "folder.rs"]
mod folder;
#[path = "workspace/lottery.rs"]
mod lottery;
#[path = "workspace/refusals.rs"]
mod refusals;

use folder::{open, opening};
use kafedra_model::documents::{DocumentKind, Format};
use kafedra_model::finding::Fix;
use kafedra_model::money::Kopecks;
use kafedra_model::seminar::Part;
use kafedra_organizer::{ErrorCode, Example, NewSeminar, Organizer};

#[test]
fn the_three_examples_settle_as_in_the_catalogue() {
    let folder = tempfile::tempdir().unwrap();
    let mut organizer = open(folder.path());
    let expected = [
        (Example::Kazan, Kopecks::roubles(20_500), 0),
        (Example::Moscow, Kopecks::roubles(50_000), 120),
        (Example::Tomsk, Kopecks::roubles(50_000), 80),
    ];
    for (example, upper, points) in expected {
        let id = organizer.example(example).unwrap();
        let settled = organizer.settle(id).unwrap();
        assert_eq!(settled.compensation.upper_kopecks, upper, "{example:?}");
        assert_eq!(
            settled.points.net, points,
            "{example:?} {:?}",
            settled.penalties
        );
        let wordless = settled
            .steps
            .iter()
            .filter(|s| s.text.contains('⟨'))
            .count();
        assert_eq!(wordless, 0, "every step has words: {:?}", settled.steps);
    }
}

#[test]
fn tomsk_shares_by_costs_to_the_kopeck() {
    let folder = tempfile::tempdir().unwrap();
    let mut organizer = open(folder.path());
    let id = organizer.example(Example::Tomsk).unwrap();
    let settled = organizer.settle(id).unwrap();
    let shares: Vec<Kopecks> = settled
        .compensation
        .shares
        .iter()
        .map(|s| s.kopecks)
        .collect();
    assert_eq!(shares, [Kopecks(2_916_667), Kopecks(2_083_333)]);
    assert_eq!(
        settled.compensation.sure_kopecks,
        Kopecks::ZERO,
        "the reduction is unknown"
    );
}

#[test]
fn a_seminar_goes_to_another_copy_and_comes_back_to_the_byte() {
    let (first, second) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let mut here = open(first.path());
    let id = here.example(Example::Kazan).unwrap();
    let (out, back) = (
        first.path().join("out.json"),
        second.path().join("back.json"),
    );
    here.export(id, &out).unwrap();
    let mut there = open(second.path());
    assert_eq!(there.import(&out).unwrap(), id);
    there.export(id, &back).unwrap();
    assert_eq!(std::fs::read(&out).unwrap(), std::fs::read(&back).unwrap());
    let again = there.import(&out).unwrap_err();
    assert_eq!(again.code, ErrorCode::SeminarExists);
}

#[test]
fn a_foreign_or_newer_seminar_file_is_refused_and_nothing_is_taken_over() {
    let folder = tempfile::tempdir().unwrap();
    let mut organizer = open(folder.path());
    let file = folder.path().join("seminar.json");
    for (text, code) in [
        (
            "{\"format\": \"kafedra-seminar\", \"version\": 99}",
            ErrorCode::SeminarFileNewer,
        ),
        (
            "{\"format\": \"something\", \"version\": 1}",
            ErrorCode::SeminarFileBroken,
        ),
        (
            "{\"format\": \"kafedra-seminar\", \"version\": 1}",
            ErrorCode::SeminarFileBroken,
        ),
        ("no json", ErrorCode::SeminarFileBroken),
    ] {
        std::fs::write(&file, text).unwrap();
        let error = organizer.import(&file).unwrap_err();
        assert_eq!(error.code, code, "{text}");
        let explained = error.explain(kafedra_organizer::Language::Ru);
        assert!(
            !explained.message.contains('⟨') && !explained.hint.contains('⟨'),
            "{explained:?}"
        );
    }
    assert!(organizer.seminars().unwrap().is_empty());
}

#[test]
fn a_workspace_opens_once_and_a_newer_one_not_at_all() {
    let folder = tempfile::tempdir().unwrap();
    let first = open(folder.path());
    let second = Organizer::open(opening(folder.path())).err().unwrap();
    assert_eq!(second.code, ErrorCode::WorkspaceLocked);
    drop(first);

    let database = folder.path().join("kafedra.db");
    let mut bytes = std::fs::read(&database).unwrap();
    bytes[60..64].copy_from_slice(&9_999_u32.to_be_bytes());
    std::fs::write(&database, &bytes).unwrap();
    let newer = Organizer::open(opening(folder.path())).err().unwrap();
    assert_eq!(newer.code, ErrorCode::WorkspaceNewer);
    assert_eq!(
        std::fs::read(&database).unwrap(),
        bytes,
        "the newer file is left as it was"
    );
}

#[test]
fn a_file_that_is_no_database_is_named_and_kept() {
    let folder = tempfile::tempdir().unwrap();
    let database = folder.path().join("kafedra.db");
    std::fs::write(
        &database,
        "not a database at all, but somebody's notes".repeat(50),
    )
    .unwrap();
    let error = Organizer::open(opening(folder.path())).err().unwrap();
    assert_eq!(error.code, ErrorCode::WorkspaceDamaged);
    assert!(
        std::fs::read_to_string(&database)
            .unwrap()
            .starts_with("not a database")
    );
}

#[test]
fn the_report_package_is_the_same_bytes_twice_and_tampering_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let mut organizer = open(folder.path());
    let id = organizer.example(Example::Moscow).unwrap();
    let (one, two) = (folder.path().join("one.zip"), folder.path().join("two.zip"));
    let packed = organizer.pack_report(id, &one).unwrap();
    organizer.pack_report(id, &two).unwrap();
    let mut bytes = std::fs::read(&one).unwrap();
    assert_eq!(bytes, std::fs::read(&two).unwrap());
    let verified = organizer.verify_report(&one).unwrap();
    assert!(verified.whole, "{:?}", verified.problems);
    assert_eq!(verified.files, packed.files);

    let inside = bytes.windows(4).position(|w| w == b"%PDF").unwrap() + 64;
    bytes[inside] ^= 1;
    std::fs::write(&two, &bytes).unwrap();
    let tampered = organizer.verify_report(&two).unwrap();
    assert!(!tampered.whole);
    assert!(
        tampered.problems.iter().any(|p| p.file.ends_with(".pdf")),
        "{:?}",
        tampered.problems
    );
}

#[test]
fn a_missing_original_stops_the_package_and_leaves_no_file() {
    let folder = tempfile::tempdir().unwrap();
    let mut organizer = open(folder.path());
    let id = organizer.example(Example::Moscow).unwrap();
    std::fs::remove_dir_all(folder.path().join("media")).unwrap();
    let path = folder.path().join("report.zip");
    let error = organizer.pack_report(id, &path).unwrap_err();
    assert_eq!(error.code, ErrorCode::ReportFailed);
    assert!(!path.exists());
}

#[test]
fn an_edit_is_undone_whole_and_an_unchanged_part_is_no_edit() {
    let folder = tempfile::tempdir().unwrap();
    let mut organizer = open(folder.path());
    let id = organizer.example(Example::Kazan).unwrap();
    let before = organizer.open_seminar(id).unwrap().plan;
    organizer
        .save_part(id, Part::Agenda(before.agenda.clone()))
        .unwrap();
    assert_eq!(
        organizer.undo(id).unwrap_err().code,
        ErrorCode::NothingToUndo
    );

    let mut agenda = before.agenda.clone();
    agenda.blocks.pop();
    organizer.save_part(id, Part::Agenda(agenda)).unwrap();
    let undone = organizer.undo(id).unwrap();
    assert_eq!(undone.noun, "agenda");
    assert_eq!(undone.saved.plan, before);
}

#[test]
fn a_programme_of_the_mandatory_blocks_is_broken_and_mended_by_its_own_fix() {
    let folder = tempfile::tempdir().unwrap();
    let mut organizer = open(folder.path());
    let id = organizer
        .create(&NewSeminar {
            pack: "b24-2017-spring".to_owned(),
            city: "Казань".to_owned(),
            date: "2017-03-29".parse().unwrap(),
            start: None,
        })
        .unwrap();
    let saved = organizer.draft_agenda(id).unwrap();
    let about_minutes = |saved: &kafedra_organizer::Saved| {
        let findings = saved.assessment.findings.iter();
        findings
            .filter(|f| f.rule == "PRG-13")
            .cloned()
            .collect::<Vec<_>>()
    };
    assert_eq!(about_minutes(&saved), []);

    let mut agenda = saved.plan.agenda;
    let talk = agenda
        .blocks
        .iter_mut()
        .find(|b| b.slot.as_deref() == Some("M2"))
        .unwrap();
    talk.minutes = 25;
    let broken = organizer.save_part(id, Part::Agenda(agenda)).unwrap();
    let finding = about_minutes(&broken).remove(0);
    assert!(
        finding.text.contains("25") && finding.text.contains("40"),
        "{}",
        finding.text
    );
    let fix = finding.fix.unwrap();
    assert!(
        matches!(fix, Fix::SetMinutes { minutes: 40, .. }),
        "{fix:?}"
    );
    let mended = organizer.apply_fix(id, &fix).unwrap();
    assert_eq!(about_minutes(&mended), []);
}

/// Two seminars of one workspace know each other, and a fee is dropped by its own fix.
#[test]
fn the_application_sees_the_other_seminars_and_is_mended_by_its_own_fix() {
    let folder = tempfile::tempdir().unwrap();
    let mut organizer = open(folder.path());
    let mut create = |city: &str| {
        let seminar = NewSeminar {
            pack: "b24-2017-spring".to_owned(),
            city: city.to_owned(),
            date: "2017-03-29".parse().unwrap(),
            start: None,
        };
        organizer.create(&seminar).unwrap()
    };
    let (id, _) = (create("Казань"), create("г. Kazan"));
    let mut plan = organizer.open_seminar(id).unwrap().plan;
    let found = |saved: &kafedra_organizer::Saved, rule: &str| {
        let mut findings = saved.assessment.findings.iter();
        findings.find(|finding| finding.rule == rule).cloned()
    };
    plan.application.entry_fee = Kopecks::roubles(500);
    let paid = organizer
        .save_part(id, Part::Application(plan.application))
        .unwrap();
    let other = found(&paid, "ELG-10").expect("one seminar per city and week");
    assert!(other.text.contains('2') && !other.text.contains('{'));
    let fee = found(&paid, "ELG-02").expect("seminars are free");
    let free = organizer.apply_fix(id, &fee.fix.unwrap()).unwrap();
    assert_eq!(found(&free, "ELG-02"), None);
    assert_eq!(free.plan.application.entry_fee, Kopecks::ZERO);
    assert_eq!(organizer.undo(id).unwrap().noun, "application");
}

#[test]
fn every_document_comes_in_every_format_it_offers_and_twice_the_same() {
    let folder = tempfile::tempdir().unwrap();
    let mut organizer = open(folder.path());
    let id = organizer.example(Example::Tomsk).unwrap();
    for kind in DocumentKind::ALL {
        for format in kind.formats() {
            let one = organizer.render(id, kind, *format).unwrap();
            assert!(!one.is_empty(), "{kind:?} {format:?}");
            assert_eq!(
                one,
                organizer.render(id, kind, *format).unwrap(),
                "{kind:?} {format:?}"
            );
        }
    }
    let refused = organizer
        .render(id, DocumentKind::Signs, Format::Csv)
        .unwrap_err();
    assert_eq!(refused.code, ErrorCode::DocumentFailed);
}

#[test]
fn damaged_photos_are_named_and_the_good_ones_kept() {
    let folder = tempfile::tempdir().unwrap();
    let mut organizer = open(folder.path());
    let id = organizer.example(Example::Tomsk).unwrap();
    let mut good = std::io::Cursor::new(Vec::new());
    image::RgbImage::from_pixel(64, 48, image::Rgb([200, 120, 40]))
        .write_to(&mut good, image::ImageFormat::Jpeg)
        .unwrap();
    let good = good.into_inner();
    let files = [
        ("good.jpg", good.clone()),
        ("cut.jpg", good[..good.len() / 2].to_vec()),
        ("notes.jpg", b"only text".to_vec()),
    ];
    let paths: Vec<_> = files
        .iter()
        .map(|(name, bytes)| {
            let path = folder.path().join(name);
            std::fs::write(&path, bytes).unwrap();
            path
        })
        .collect();
    let taken = organizer.add_photo_files(id, "full_hall", &paths).unwrap();
    let refused: Vec<_> = taken.refused.iter().map(|f| f.name.as_str()).collect();
    assert_eq!((taken.added, refused), (1, vec!["cut.jpg", "notes.jpg"]));
    assert!(
        taken.refused.iter().all(|f| !f.problem.contains('⟨')),
        "{:?}",
        taken.refused
    );
    let again = organizer
        .add_photo_files(id, "full_hall", &paths[..1])
        .unwrap();
    assert_eq!((again.added, again.already), (0, 1));
}

#[test]
fn a_backup_is_put_back_and_the_present_state_is_kept_beside_it() {
    let folder = tempfile::tempdir().unwrap();
    let mut organizer = open(folder.path());
    let id = organizer.example(Example::Kazan).unwrap();
    let copy = folder.path().join("copy.db");
    organizer.backup(&copy).unwrap();
    organizer.delete(id).unwrap();
    drop(organizer);
    let kept = Organizer::restore(opening(folder.path()), &copy).unwrap();
    assert!(kept.exists());
    assert_eq!(open(folder.path()).seminars().unwrap().len(), 1);
    std::fs::write(&copy, "nonsense").unwrap();
    let refused = Organizer::restore(opening(folder.path()), &copy).unwrap_err();
    assert_eq!(refused.code, ErrorCode::WorkspaceDamaged);
    assert_eq!(open(folder.path()).seminars().unwrap().len(), 1);
}
