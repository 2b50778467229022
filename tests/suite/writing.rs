//! What the window asks while somebody writes: an announcement that is read, a landing page that is begun, the list of
//! leads, and the programme entry by entry.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

#[path = "folder.rs"]
mod folder;

use folder::open;
use kafedra_model::announcements::{Announcement, Channel, Passage, PassageTopic};
use kafedra_model::ids::{AnnouncementId, SeminarId};
use kafedra_organizer::{EntryAnswer, Example, NewSeminar, Organizer};
use std::collections::BTreeSet;

fn example(organizer: &mut Organizer) -> SeminarId {
    organizer.example(Example::Kazan).unwrap()
}

fn announcement(id: SeminarId, channel: Channel, text: &str) -> Announcement {
    Announcement {
        text: text.to_owned(),
        ..Announcement::new(AnnouncementId(id.0), channel)
    }
}

/// The words of a remark cut out of their field as the window does it, by UTF-16 units.
fn cut_out(text: &str, from: u32, to: u32) -> String {
    let units: Vec<u16> = text.encode_utf16().collect();
    String::from_utf16(&units[from as usize..to as usize]).unwrap()
}

#[test]
fn a_remark_stands_at_the_very_words_of_its_field() {
    let folder = tempfile::tempdir().unwrap();
    let mut organizer = open(folder.path());
    let id = example(&mut organizer);
    let text = "🎉 Приходите! Это конференция для руководителей, ведёт Битрикс24.";
    let mut item = announcement(id, Channel::ColdMailing, text);
    "Новости".clone_into(&mut item.sender);
    "👋 Конференция 1С-Битрикс".clone_into(&mut item.subject);
    let read = organizer.read_announcement(id, &item).unwrap();

    let standing: Vec<_> = read
        .remarks
        .iter()
        .filter(|one| one.place.is_some())
        .collect();
    assert!(standing.len() >= 4, "{standing:?}");
    for remark in standing {
        let places = item.visible_places();
        let found = places
            .iter()
            .find(|(place, _)| Some(*place) == remark.place);
        let field = found.unwrap().1;
        assert_eq!(cut_out(field, remark.from, remark.to), remark.words);
        assert!(!remark.why.contains('⟨'), "{remark:?}");
    }
    let problems: BTreeSet<&str> = read
        .remarks
        .iter()
        .map(|one| one.problem.as_str())
        .collect();
    for expected in [
        "event_word",
        "brand_in_cold_mail",
        "missing_title",
        "missing_free",
    ] {
        assert!(problems.contains(expected), "{expected} in {problems:?}");
    }
}

#[test]
fn what_is_missing_offers_the_official_words_and_is_gone_once_they_stand_there() {
    let folder = tempfile::tempdir().unwrap();
    let mut organizer = open(folder.path());
    let id = example(&mut organizer);
    let mut item = announcement(id, Channel::Portal, "Приходите.");
    let before = organizer.read_announcement(id, &item).unwrap().remarks;
    let offered: Vec<String> = before
        .iter()
        .filter_map(|one| one.replacement.clone())
        .collect();
    assert!(
        offered.len() >= 4,
        "title, partner, address, link: {before:?}"
    );
    for words in &offered {
        item.text = format!("{}\n{words}", item.text);
    }
    let after = organizer.read_announcement(id, &item).unwrap().remarks;
    let left: Vec<_> = after
        .iter()
        .filter(|one| one.replacement.is_some())
        .collect();
    assert!(left.is_empty(), "{left:?}");
}

#[test]
fn nothing_is_said_of_an_empty_announcement() {
    let folder = tempfile::tempdir().unwrap();
    let mut organizer = open(folder.path());
    let id = example(&mut organizer);
    let item = announcement(id, Channel::Portal, " \n");
    let read = organizer.read_announcement(id, &item).unwrap();
    assert!(read.remarks.is_empty() && read.volume.is_none(), "{read:?}");
}

#[test]
fn a_third_off_the_topic_is_allowed_and_one_character_more_is_not() {
    let folder = tempfile::tempdir().unwrap();
    let mut organizer = open(folder.path());
    let id = example(&mut organizer);
    let mut item = announcement(id, Channel::Portal, "");
    let passage = |about, length: usize| Passage {
        about,
        text: "я".repeat(length),
    };
    item.passages = vec![
        passage(PassageTopic::Seminar, 20),
        passage(PassageTopic::Company, 10),
    ];
    let edge = organizer
        .read_announcement(id, &item)
        .unwrap()
        .volume
        .unwrap();
    assert_eq!(
        (edge.off_topic, edge.characters, edge.above, edge.cut),
        (10, 30, false, 0)
    );
    item.passages.push(passage(PassageTopic::Problem, 1));
    let over = organizer
        .read_announcement(id, &item)
        .unwrap()
        .volume
        .unwrap();
    assert_eq!(
        (over.off_topic, over.characters, over.above, over.cut),
        (11, 31, true, 1)
    );
}

#[test]
fn a_landing_page_begins_with_what_is_known_and_is_never_begun_twice() {
    let folder = tempfile::tempdir().unwrap();
    let mut organizer = open(folder.path());
    let pack = organizer.info().packs.first().unwrap().id.clone();
    let seminar = NewSeminar {
        pack,
        city: "Казань".to_owned(),
        date: "2017-03-29".parse().unwrap(),
        start: None,
    };
    let id = organizer.create(&seminar).unwrap();
    let mut plan = organizer.open_seminar(id).unwrap().plan;
    "+7 843 000-00-00".clone_into(&mut plan.card.partner.phone);
    let card = kafedra_model::seminar::Part::Card(plan.card);
    organizer.save_part(id, card).unwrap();
    let begun = organizer.begin_landing(id).unwrap().plan.landing;
    let content = begun.content.clone().unwrap();
    assert_eq!(content.phone, "+7 843 000-00-00");
    assert_eq!(content.date, "2017-03-29".parse().ok());
    assert_eq!(content.form.fields.len(), 7, "the fields of the season");

    let mut changed = begun;
    "Своё название".clone_into(&mut changed.content.as_mut().unwrap().title);
    let part = kafedra_model::seminar::Part::Landing(changed.clone());
    organizer.save_part(id, part).unwrap();
    assert_eq!(organizer.begin_landing(id).unwrap().plan.landing, changed);
    assert_eq!(organizer.undo(id).unwrap().noun, "landing");
}

#[test]
fn everybody_becomes_a_lead_once_and_undo_takes_them_back() {
    let folder = tempfile::tempdir().unwrap();
    let mut organizer = open(folder.path());
    let id = example(&mut organizer);
    let attendance = organizer.open_seminar(id).unwrap().assessment.attendance;
    let came = organizer.gather_leads(id, true).unwrap().plan.leads.leads;
    assert_eq!(came.len(), attendance.attended as usize);
    let mut owned = came.clone();
    "Ирина".clone_into(&mut owned[0].owner);
    let mut leads = organizer.open_seminar(id).unwrap().plan.leads;
    leads.leads.clone_from(&owned);
    let part = kafedra_model::seminar::Part::Leads(leads);
    organizer.save_part(id, part).unwrap();

    let all = organizer.gather_leads(id, false).unwrap().plan.leads.leads;
    let people: BTreeSet<_> = all.iter().map(|lead| lead.person).collect();
    assert_eq!(people.len(), all.len(), "nobody twice");
    assert_eq!(
        all.len(),
        (attendance.registered + attendance.walk_ins) as usize
    );
    assert_eq!(
        all[..owned.len()],
        owned,
        "who was there stays as they were"
    );
    assert_eq!(
        organizer.gather_leads(id, false).unwrap().plan.leads.leads,
        all
    );
    assert_eq!(organizer.undo(id).unwrap().saved.plan.leads.leads, owned);
}

#[test]
fn every_entry_of_the_programme_is_told_on_a_page() {
    let folder = tempfile::tempdir().unwrap();
    let organizer = open(folder.path());
    let pack = organizer.info().packs.first().unwrap().id.clone();
    let entries = organizer.programme(&pack).unwrap();
    let told: BTreeSet<&str> = entries.iter().map(|entry| entry.item.as_str()).collect();
    let items = include_str!("coverage/items.txt").lines();
    let items = items.filter(|line| !line.starts_with('#'));
    let silent: Vec<&str> = items
        .filter_map(|line| line.split_whitespace().next())
        .filter(|item| !told.contains(item))
        .collect();
    assert!(silent.is_empty(), "{silent:?}");
    for entry in &entries {
        let strange = entry.text.contains(['⟨', '{', '‹']) || entry.text.is_empty();
        assert!(!strange && entry.source.starts_with('L'), "{entry:?}");
    }
    let notes = entries
        .iter()
        .filter(|entry| entry.by == EntryAnswer::Form)
        .count();
    assert!(notes > 0);
}
