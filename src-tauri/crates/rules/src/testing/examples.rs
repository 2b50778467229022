//! The three worked examples of the catalogue, part (f), as facts of a seminar.

use super::{day, record, seminar};
use kafedra_model::agenda::{Block, BlockKind, Speaker, SpeakerCategory};
use kafedra_model::announcements::{Announcement, Channel};
use kafedra_model::checklist::{Tick, TickOutcome};
use kafedra_model::estimate::{EstimateLine, Organizer};
use kafedra_model::ids::{AnnouncementId, BlockId, LineId, MailingId, OrganizerId, PaperId};
use kafedra_model::money::Kopecks;
use kafedra_model::papers::{Paper, PaperKind};
use kafedra_model::reminders::{Mailing, MailingKind};
use kafedra_model::seminar::Seminar;

/// Example 1: all in order, costs above the cap.
pub(crate) fn moscow() -> Seminar {
    let mut seminar = prepared("Москва", "2017-04-06", 31, 80);
    mails(
        &mut seminar,
        &["2017-03-16", "2017-03-23", "2017-03-30"],
        "2017-04-05",
    );
    let good = announce(&mut seminar, "Бесплатный семинар, нужна регистрация", true);
    line(&mut seminar, "hall_rent", 25_000, 25_000);
    line(&mut seminar, "hall_equipment_rent", 6_000, 6_500);
    line(&mut seminar, "coffee_break", 14_000, 13_200);
    line(&mut seminar, "unbranded_notepads", 3_000, 3_000);
    line(&mut seminar, "announcing", 8_000, 8_000);
    line(&mut seminar, "announcing", 6_000, 6_000).announcement = Some(good);
    speakers(
        &mut seminar,
        &[SpeakerCategory::Outside, SpeakerCategory::Client],
    );
    seminar.plan.report.uploaded = Some(day("2017-04-12"));
    seminar.plan.report.accepted = Some(day("2017-04-13"));
    seminar
}

/// Example 2: 24 of 120 came, four penalties.
pub(crate) fn kazan() -> Seminar {
    let mut seminar = prepared("Казань", "2017-03-29", 24, 120);
    let landing = record(&["2017-03-08"], Some("2017-03-10"));
    seminar
        .plan
        .stages
        .records
        .insert("landing".to_owned(), landing);
    mails(&mut seminar, &["2017-03-16"], "2017-03-28");
    let bad = announce(&mut seminar, "Приглашаем на мастер-класс!", true);
    line(&mut seminar, "hall_rent", 18_000, 18_000);
    line(&mut seminar, "hall_equipment_rent", 4_000, 4_000);
    line(&mut seminar, "coffee_break", 12_000, 12_000);
    line(&mut seminar, "announcing", 7_000, 7_000);
    line(&mut seminar, "announcing", 5_000, 5_000).announcement = Some(bad);
    line(&mut seminar, "contextual_ads", 9_000, 9_000);
    line(&mut seminar, "reminder_calls", 6_000, 6_000);
    seminar.plan.report.uploaded = Some(day("2017-04-06"));
    seminar
}

/// Example 3: two organizers, three outside speakers, pens missing and kits on chairs.
pub(crate) fn tomsk() -> Seminar {
    let mut seminar = prepared("Томск", "2017-04-05", 18, 40);
    mails(
        &mut seminar,
        &["2017-03-16", "2017-03-23", "2017-03-30"],
        "2017-04-04",
    );
    let unseen = announce(&mut seminar, "Бесплатный семинар, нужна регистрация", false);
    let (a, b) = (organizer(1), organizer(2));
    seminar.plan.estimate.organizers = vec![
        Organizer {
            id: a,
            name: "A".to_owned(),
            gives_product_talks: true,
        },
        Organizer {
            id: b,
            name: "B".to_owned(),
            gives_product_talks: false,
        },
    ];
    line(&mut seminar, "hall_rent", 30_000, 30_000).organizer = Some(a);
    line(&mut seminar, "hall_equipment_rent", 5_000, 5_000).organizer = Some(a);
    line(&mut seminar, "coffee_break", 15_000, 15_000).organizer = Some(b);
    line(&mut seminar, "announcing", 10_000, 10_000).organizer = Some(b);
    let mailing = line(&mut seminar, "announcing", 10_000, 10_000);
    mailing.organizer = Some(b);
    mailing.announcement = Some(unseen);
    speakers(&mut seminar, &[SpeakerCategory::Outside; 3]);
    for tick in ["KIT-13-pen", "DAY-18"] {
        let broken = Tick {
            outcome: TickOutcome::Broken,
            on: Some(day("2017-04-05")),
            note: String::new(),
        };
        seminar.plan.checklist.ticks.insert(tick.to_owned(), broken);
    }
    seminar.plan.report.uploaded = Some(day("2017-04-11"));
    seminar
}

/// A seminar after the day with every stage in time and nothing else wrong.
pub(crate) fn prepared(city: &str, date: &str, attended: u32, registered: u32) -> Seminar {
    let mut seminar = seminar(city, date);
    for stage in &super::pack().stages {
        let approved = record(&["2017-02-15"], Some("2017-02-20"));
        seminar
            .plan
            .stages
            .records
            .insert(stage.id.clone(), approved);
    }
    seminar.plan.landing.own_site_url = "https://romashka.example.org/news".to_owned();
    seminar.plan.card.partner.name = "ООО «Ромашка»".to_owned();
    seminar.attendance.attended = attended;
    seminar.attendance.registered = registered;
    seminar.attendance.called = registered;
    seminar.attendance.first_registration = Some(day("2017-03-09"));
    seminar
}

/// A line whose agreed and documented sums are given in roubles.
pub(crate) fn line<'s>(
    seminar: &'s mut Seminar,
    kind: &str,
    agreed: i64,
    paid: i64,
) -> &'s mut EstimateLine {
    let lines = &mut seminar.plan.estimate.lines;
    let id = LineId(uuid::Uuid::from_u128(100 + lines.len() as u128));
    seminar.papers.push(Paper {
        id: PaperId(id.0),
        line: id,
        kind: PaperKind::Act,
        sum: Kopecks::roubles(paid),
        name: "act.pdf".to_owned(),
        hash: String::new(),
        bytes: 1,
    });
    lines.push(EstimateLine {
        id,
        kind: kind.to_owned(),
        title: kind.to_owned(),
        detail: String::new(),
        planned: Kopecks::roubles(agreed),
        agreed: Some(Kopecks::roubles(agreed)),
        organizer: None,
        announcement: None,
        barter: false,
        branded: false,
    });
    let last = lines.len() - 1;
    &mut lines[last]
}

/// An announcement published on 14 March, approved the day before or not at all.
pub(crate) fn announce(seminar: &mut Seminar, text: &str, approved: bool) -> AnnouncementId {
    let items = &mut seminar.plan.announcements.items;
    let id = AnnouncementId(uuid::Uuid::from_u128(200 + items.len() as u128));
    items.push(Announcement {
        place: "городская группа".to_owned(),
        text: text.to_owned(),
        approved: approved.then(|| day("2017-03-13")),
        published: Some(day("2017-03-14")),
        ..Announcement::new(id, Channel::SocialNetwork)
    });
    id
}

fn mails(seminar: &mut Seminar, weekly: &[&str], last: &str) {
    let weekly = weekly.iter().map(|day| (MailingKind::Weekly, *day));
    let all = weekly.chain([(MailingKind::Final, last)]);
    seminar.plan.reminders.mailings = all
        .map(|(kind, sent)| Mailing {
            id: MailingId::default(),
            kind,
            sent: day(sent),
            at: None,
            recipients: 1,
            named: false,
        })
        .collect();
}

fn organizer(number: u128) -> OrganizerId {
    OrganizerId(uuid::Uuid::from_u128(number))
}

/// A whole programme that keeps every rule, with speakers of these categories in its story.
fn speakers(seminar: &mut Seminar, categories: &[SpeakerCategory]) {
    let speakers = categories
        .iter()
        .enumerate()
        .map(|(index, category)| Speaker {
            name: format!("Докладчик {index}"),
            company: format!("Компания {index}"),
            category: *category,
            ..Speaker::default()
        });
    let pack = super::pack();
    seminar.plan.agenda.title = pack.title.clone();
    for slot in &pack.programme.slots {
        let Some(talk) = slot.talks.first() else {
            continue;
        };
        let title = if talk.model {
            "Завод «Заря»: на 30 % быстрее с Битрикс24"
        } else {
            &talk.title
        };
        let block = Block {
            id: BlockId(uuid::Uuid::from_u128(
                300 + seminar.plan.agenda.blocks.len() as u128,
            )),
            kind: kind(&slot.id),
            slot: Some(slot.id.clone()),
            option: Some(talk.id.clone()),
            title: title.to_owned(),
            points: talk.points.clone(),
            minutes: slot.minutes_min,
            minutes_to: None,
            speakers: Vec::new(),
        };
        seminar.plan.agenda.blocks.push(block);
    }
    seminar.plan.agenda.blocks[4].speakers = speakers.collect();
}

fn kind(slot: &str) -> BlockKind {
    match slot {
        "M3" => BlockKind::CoffeeBreak,
        "M5" => BlockKind::Story,
        "M6" => BlockKind::Questions,
        _ => BlockKind::Talk,
    }
}
