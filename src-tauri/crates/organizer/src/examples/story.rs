//! What a worked example tells, before it is rows and files.

use crate::organizer::new_id;
use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};
use kafedra_model::announcements::{Announcement, Channel};
use kafedra_model::application::{Application, EntryTest, HeldSeminar};
use kafedra_model::checklist::{Tick, TickOutcome};
use kafedra_model::estimate::{EstimateLine, Organizer};
use kafedra_model::ids::{
    AnnouncementId, LineId, MailingId, MemberId, OrganizerId, SubmissionId, VenueId,
};
use kafedra_model::landing::LandingContent;
use kafedra_model::money::Kopecks;
use kafedra_model::pack::Pack;
use kafedra_model::reminders::{Mailing, MailingKind};
use kafedra_model::seminar::{Card, Partner, Plan};
use kafedra_model::stages::{StageRecord, Submission};
use kafedra_model::team::{Member, Role};
use kafedra_model::venue::Venue;
use std::collections::{BTreeMap, BTreeSet};

pub(crate) struct Story {
    pub(crate) seed: u64,
    pub(crate) plan: Plan,
    pub(crate) registered: usize,
    pub(crate) came: usize,
    /// A kit went into the hands of everybody who came.
    pub(crate) kits: bool,
    /// One paper for each of these lines.
    pub(crate) papers: Vec<(LineId, Kopecks)>,
}

impl Story {
    /// A seminar of an experienced partner with everything about the day in order.
    pub(crate) fn new(pack: &Pack, seed: u64, city: &str, date: NaiveDate, partner: &str) -> Self {
        let mut plan = Plan::new(Card {
            pack: pack.id.clone(),
            pack_version: pack.version,
            country: pack
                .countries
                .first()
                .map(|c| c.name.clone())
                .unwrap_or_default(),
            city: city.to_owned(),
            date,
            start: time(10, 0),
            planned_listeners: 50,
            experienced: true,
            partner: Partner {
                name: partner.to_owned(),
                city: city.to_owned(),
                site: "https://partner.example.org".to_owned(),
                phone: "+75550000001".to_owned(),
                email: "office@example.org".to_owned(),
            },
            application_sent: Some(day(2017, 1, 30)),
            application_approved: Some(day(2017, 2, 3)),
        });
        plan.landing.url = "https://partner.example.org/seminar".to_owned();
        plan.landing.own_site_url = "https://partner.example.org/news/seminar".to_owned();
        plan.landing.form_tested = true;
        plan.landing.screen_tested = true;
        plan.landing.letter_tested = true;
        plan.landing.content = Some(page(pack, &plan.card));
        plan.report.task_filled = true;
        plan.report.presentations_url = "https://partner.example.org/slides".to_owned();
        plan.report.photos_url = "https://partner.example.org/photos".to_owned();
        let mut story = Self {
            seed,
            plan,
            registered: 0,
            came: 0,
            kits: true,
            papers: Vec::new(),
        };
        story.team();
        story.application();
        story.everything_ticked(pack);
        story
    }

    pub(crate) fn created(&self) -> NaiveDateTime {
        day(2017, 1, 23).and_time(time(9, 0))
    }

    /// When the `take`-th photo of the `index`-th stage was taken.
    pub(crate) fn moment(&self, index: usize, take: u32) -> NaiveDateTime {
        let minutes = i64::try_from(index).unwrap_or(0) * 25 + i64::from(take) * 4 + 5;
        self.plan.card.date.and_time(self.plan.card.start) + TimeDelta::minutes(minutes)
    }

    pub(crate) fn stage(&mut self, stage: &str, sent: NaiveDate, approved: NaiveDate) {
        let submission = Submission {
            id: SubmissionId(new_id()),
            sent,
            returned: None,
            remarks: String::new(),
        };
        let record = StageRecord {
            submissions: vec![submission],
            approved: Some(approved),
            task_link: format!("https://portal.example.org/group/tasks/{stage}"),
            asked_by: None,
        };
        self.plan.stages.records.insert(stage.to_owned(), record);
    }

    /// A line with its agreed sum and the sum on its paper, in roubles.
    pub(crate) fn line(&mut self, kind: &str, title: &str, agreed: i64, on_paper: i64) -> LineId {
        let id = LineId(new_id());
        self.plan.estimate.lines.push(EstimateLine {
            id,
            kind: kind.to_owned(),
            title: title.to_owned(),
            detail: String::new(),
            planned: Kopecks::roubles(agreed),
            agreed: Some(Kopecks::roubles(agreed)),
            organizer: None,
            announcement: None,
            barter: false,
            branded: false,
        });
        self.papers.push((id, Kopecks::roubles(on_paper)));
        id
    }

    /// Ties the last line to an announcement in a channel, itemised.
    pub(crate) fn announced(
        &mut self,
        channel: Channel,
        place: &str,
        text: &str,
        approved: Option<NaiveDate>,
        published: NaiveDate,
    ) {
        let id = AnnouncementId(new_id());
        self.plan.announcements.items.push(Announcement {
            place: place.to_owned(),
            text: text.to_owned(),
            planned: Some(published),
            approved,
            published: Some(published),
            url: self.plan.landing.url.clone(),
            ..Announcement::new(id, channel)
        });
        if let Some(line) = self.plan.estimate.lines.last_mut() {
            line.announcement = Some(id);
            line.detail = format!("{place}, с {}", published.format("%d.%m.%Y"));
        }
    }

    pub(crate) fn organizer(&mut self, name: &str, gives_product_talks: bool) -> OrganizerId {
        let id = OrganizerId(new_id());
        let organizer = Organizer {
            id,
            name: name.to_owned(),
            gives_product_talks,
        };
        self.plan.estimate.organizers.push(organizer);
        id
    }

    pub(crate) fn mailing(&mut self, kind: MailingKind, sent: NaiveDate, recipients: usize) {
        self.plan.reminders.mailings.push(Mailing {
            id: MailingId(new_id()),
            kind,
            sent,
            at: Some(time(9, 0)),
            recipients: u32::try_from(recipients).unwrap_or(u32::MAX),
            named: false,
        });
    }

    /// A hall in theatre seating with the equipment of the programme, rented from 9 to 14.
    pub(crate) fn venue(&mut self, pack: &Pack, name: &str, address: &str, rows: u32, seats: u32) {
        let venue = Venue {
            id: VenueId(new_id()),
            name: name.to_owned(),
            kind: "business_centre".to_owned(),
            address: address.to_owned(),
            hall: "Конференц-зал".to_owned(),
            capacity: rows * seats,
            cost: self
                .plan
                .estimate
                .lines
                .first()
                .map_or(Kopecks::ZERO, |line| line.planned),
            equipment: pack
                .venue
                .equipment
                .iter()
                .map(|e| (e.kind.clone(), e.count))
                .collect(),
            catering_outside_hall: Some(true),
            room_for_desk: Some(true),
            near_transport: Some(true),
            parking: Some(true),
            screen_visible: Some(true),
            visited: Some(day(2017, 2, 9)),
            technician: "дежурный инженер, +75550000007".to_owned(),
            caterer: "кафе при зале, +75550000008".to_owned(),
            ..Venue::default()
        };
        self.plan.venues.chosen = Some(venue.id);
        self.plan.venues.candidates.push(venue);
        self.plan.venues.rent_from = Some(time(9, 0));
        self.plan.venues.rent_to = Some(time(14, 0));
        self.plan.hall.rows = rows;
        self.plan.hall.seats_per_row = seats;
        self.plan.hall.aisle_after = Some(seats / 2);
        self.plan.hall.marks = marks();
        self.plan.card.planned_listeners = rows * seats;
    }

    pub(crate) fn tick(&mut self, item: &str, outcome: TickOutcome, note: &str) {
        let tick = Tick {
            outcome,
            on: Some(self.plan.card.date),
            note: note.to_owned(),
        };
        self.plan.checklist.ticks.insert(item.to_owned(), tick);
    }

    /// Address, counts and prints of the kit; the count is that of the kits packed.
    pub(crate) fn kit(&mut self, pack: &Pack, packed: u32) {
        let kit = &mut self.plan.kit;
        let company = self.plan.card.partner.name.clone();
        kit.address.postcode = "420000".to_owned();
        kit.address.city.clone_from(&self.plan.card.city);
        kit.address.street = "ул. Учебная".to_owned();
        kit.address.house = "7".to_owned();
        kit.address.office = "12".to_owned();
        kit.address.company = company;
        kit.address.contact = "Орлова Мария".to_owned();
        kit.address.phone = "+75550000002".to_owned();
        kit.promo_code = "ПОРЯДОК17".to_owned();
        let counted = pack.kit.contents.iter().chain(&pack.kit.shipped);
        kit.received = counted
            .map(|item| (item.clone(), packed))
            .collect::<BTreeMap<_, _>>();
        kit.packed = packed;
        kit.printed_on = self.plan.card.date.checked_sub_days(Days::new(2));
    }

    fn team(&mut self) {
        use Role::{
            CateringMinder, DeskManager, Guide, LeadManager, MicrophoneCarrier, Moderator,
            Photographer, Responsible, SpeakerMinder,
        };
        let members = [
            ("Орлова Мария", vec![Responsible, CateringMinder]),
            ("Белова Анна", vec![DeskManager]),
            ("Соколов Павел", vec![Moderator, SpeakerMinder]),
            ("Жуков Артём", vec![MicrophoneCarrier, Guide, Photographer]),
            ("Киселёва Ольга", vec![LeadManager]),
        ];
        let team = &mut self.plan.team;
        for (number, (name, roles)) in (2..).zip(members) {
            team.members.push(Member {
                id: MemberId(new_id()),
                name: name.to_owned(),
                phone: format!("+7555000000{number}"),
                email: format!("team{number}@example.org"),
                roles: roles.into_iter().collect(),
                arrives: Some(time(9, 0)),
            });
        }
        team.coordinator.name = "Координатор программы".to_owned();
        team.coordinator.phone = "+75550000009".to_owned();
        team.coordinator.email = "coordinator@example.org".to_owned();
        team.coordinator.group_link = "https://portal.example.org/group".to_owned();
    }

    /// What the organizer answered to be taken: two seminars held before, a test passed, entry free.
    fn application(&mut self) {
        let held = |title: &str, held, listeners, vendor_programme| HeldSeminar {
            title: title.to_owned(),
            city: self.plan.card.city.clone(),
            held: Some(held),
            listeners: Some(listeners),
            vendor_programme,
        };
        self.plan.application = Application {
            partner_programme: Some(true),
            experience: vec![
                held("Порядок в продажах", day(2016, 4, 14), 34, true),
                held("Завтрак для директоров", day(2016, 11, 10), 18, false),
            ],
            wants_federal: Some(false),
            test: EntryTest {
                invited: Some(day(2017, 1, 31)),
                due: Some(day(2017, 2, 3)),
                taken: Some(day(2017, 2, 1)),
                mistakes: Some(1),
            },
            audience: "Директора и руководители отделов небольших компаний города".to_owned(),
            existing_clients: Some(2),
            feed_read: Some(self.plan.card.date),
            ..Application::default()
        };
    }

    fn everything_ticked(&mut self, pack: &Pack) {
        for item in &pack.checklist {
            self.tick(&item.id, TickOutcome::Done, "");
        }
    }
}

pub(crate) fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default()
}

pub(crate) fn time(hour: u32, minute: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, minute, 0).unwrap_or_default()
}

fn marks() -> BTreeSet<kafedra_model::hall::HallMark> {
    use kafedra_model::hall::HallMark::{
        DirectionSigns, FloorBanner, HandoutTable, RegistrationDesk, Screen, SpeakersTable,
        WallFlag,
    };
    let marks = [
        Screen,
        RegistrationDesk,
        SpeakersTable,
        HandoutTable,
        FloorBanner,
        WallFlag,
        DirectionSigns,
    ];
    marks.into_iter().collect()
}

/// What the landing page of an example holds.
fn page(pack: &Pack, card: &Card) -> LandingContent {
    let mut page = LandingContent::started(pack, card.date);
    page.address = format!("{}, ул. Учебная, 1", card.city);
    "Бизнес-центр".clone_into(&mut page.venue);
    "Двенадцать инструментов, которые помогают навести порядок в делах за один день."
        .clone_into(&mut page.description);
    "Руководители и собственники небольших компаний.".clone_into(&mut page.audience);
    page.phone.clone_from(&card.partner.phone);
    page.email.clone_from(&card.partner.email);
    "Ответственный за семинар".clone_into(&mut page.contact_person);
    page
}
