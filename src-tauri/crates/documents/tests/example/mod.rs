//! A seminar as they really are: long names, six talks, a hundred and fifty people.

mod day;
mod people;
mod team;

pub(crate) use day::{lottery, run_sheet};
pub(crate) use people::{contacts, people};

use chrono::{NaiveDate, NaiveTime};
use kafedra_model::agenda::{Agenda, Block, BlockKind, Speaker, SpeakerCategory};
use kafedra_model::application::{Application, HeldSeminar};
use kafedra_model::estimate::{Estimate, EstimateLine};
use kafedra_model::hall::{Hall, HallMark, Layout};
use kafedra_model::ids::{BlockId, LineId, PaperId, QuestionId, SeminarId};
use kafedra_model::kit::{Kit, PostalAddress};
use kafedra_model::money::Kopecks;
use kafedra_model::pack::{
    ChecklistItem, ChecklistPage, FutureRefusal, Penalty, PenaltyTrigger, QuestionnaireTemplate,
    SeasonQuestion,
};
use kafedra_model::papers::{Paper, PaperKind};
use kafedra_model::questionnaire::{OwnQuestion, Question, QuestionKind, Questionnaire};
use kafedra_model::registration::Attendance;
use kafedra_model::seminar::{Card, Partner, Plan, Seminar};
use kafedra_model::team::Role;
use kafedra_model::venue::{Venue, Venues};
use std::collections::{BTreeMap, BTreeSet};

pub(crate) fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("the tests name real days")
}

pub(crate) fn clock(hour: u32, minute: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, minute, 0).expect("the tests name real times")
}

pub(crate) fn seminar() -> Seminar {
    let mut plan = Plan::new(card());
    plan.application = application();
    plan.agenda = agenda();
    plan.venues = venues();
    plan.team = team::team();
    plan.hall = hall();
    plan.estimate = Estimate {
        lines: lines(),
        organizers: Vec::new(),
    };
    plan.questionnaire = Questionnaire {
        own_questions: vec![own_question()],
    };
    plan.kit = kit();
    let line = plan.estimate.lines[0].id;
    let paper = |kind, sum| Paper {
        id: PaperId::default(),
        line,
        kind,
        sum: Kopecks::roubles(sum),
        name: "act.pdf".into(),
        hash: String::new(),
        bytes: 1,
    };
    let papers = vec![
        paper(PaperKind::Act, 10_000),
        paper(PaperKind::PaymentOrder, 8_000),
    ];
    Seminar {
        id: SeminarId::default(),
        plan,
        photos: Vec::new(),
        papers,
        attendance: Attendance::default(),
        others: Vec::new(),
    }
}

pub(crate) fn template() -> QuestionnaireTemplate {
    let question = |id: &str, text: &str, kind, answers: &[&str]| SeasonQuestion {
        id: id.into(),
        text: text.into(),
        kind,
        answers: answers.iter().map(|answer| (*answer).to_owned()).collect(),
    };
    QuestionnaireTemplate {
        sample: true,
        title: "Анкета слушателя".into(),
        questions: vec![
            question(
                "overall",
                "Как вы оцениваете семинар в целом?",
                QuestionKind::Scale,
                &[],
            ),
            question(
                "useful",
                "Какой доклад был для вас самым полезным?",
                QuestionKind::Open,
                &[],
            ),
            question(
                "size",
                "Сколько сотрудников в вашей компании?",
                QuestionKind::Single,
                &["до 10", "11–50", "51–250", "больше 250"],
            ),
            question(
                "plans",
                "Что из этого вы хотите наладить в ближайшие полгода?",
                QuestionKind::Multiple,
                &[
                    "учёт клиентов и сделок",
                    "задачи и сроки",
                    "документооборот и согласования",
                    "общение в компании",
                    "телефонию",
                    "пока ничего",
                ],
            ),
        ],
        source: "L598".into(),
    }
}

fn card() -> Card {
    Card {
        pack: "b24-2017-spring".into(),
        pack_version: 1,
        country: "RU".into(),
        city: "Казань".into(),
        date: day(2017, 3, 29),
        start: clock(10, 0),
        planned_listeners: 75,
        experienced: true,
        partner: Partner {
            name: "ООО «Интегратор Поволжье»".into(),
            city: "Казань".into(),
            site: "seminar.example.org".into(),
            phone: "+7 000 123-45-67".into(),
            email: "seminar@example.org".into(),
        },
        application_sent: None,
        application_approved: None,
    }
}

fn agenda() -> Agenda {
    let block = |kind, title: &str, minutes, points: &[&str], speakers: Vec<Speaker>| Block {
        id: BlockId::default(),
        kind,
        slot: None,
        option: None,
        title: title.into(),
        points: points.iter().map(|point| (*point).to_owned()).collect(),
        minutes,
        minutes_to: None,
        speakers,
    };
    let speaker = |name: &str, position: &str| Speaker {
        name: name.into(),
        company: "ООО «Интегратор Поволжье»".into(),
        position: position.into(),
        phone: "+7 000 765-43-21".into(),
        category: SpeakerCategory::Organizer,
    };
    let orlova = speaker("Наталья Орлова", "руководитель отдела внедрения");
    let safin = speaker("Тимур Сафин", "генеральный директор");
    Agenda {
        title: "Бесплатный семинар «Как навести порядок в рабочем хаосе? 12 инструментов современного бизнеса»".into(),
        blocks: vec![
            block(BlockKind::Registration, "Регистрация", 20, &[], vec![]),
            block(BlockKind::Talk, "Современные тенденции против устаревших стереотипов бизнеса", 15, &["Почему компании теряют клиентов, даже когда продажи растут", "Как изменились привычки покупателей и сотрудников", "Что делать руководителю уже завтра"], vec![safin.clone()]),
            block(BlockKind::Talk, "12 инструментов для отрыва от конкурентов: повышаем эффективность работы компании", 40, &["Общение без совещаний: живая лента, чаты и видеозвонки", "Задачи и проекты: кто, что и к какому сроку", "CRM, документы и отчёты в одном месте"], vec![orlova.clone()]),
            block(BlockKind::CoffeeBreak, "Кофе-брейк", 20, &[], vec![]),
            block(BlockKind::Talk, "Управление проектами: как успеть в срок, не упуская мелочей", 30, &["Диаграмма Ганта без специальной подготовки", "Роли и права в проекте", "Учёт времени и отчёты о загрузке отдела", "Разбор настоящего проекта"], vec![orlova.clone(), safin]),
            block(BlockKind::Story, "Как компания «ДвериНастежь» переходила от бумажных стикеров к онлайн-планированию", 20, &[], vec![Speaker { company: "ООО «ДвериНастежь»".into(), ..speaker("Ильдар Хабибрахманов", "коммерческий директор") }]),
            block(BlockKind::Questions, "Ответы на вопросы слушателей", 30, &[], vec![orlova]),
        ],
    }
}

fn venues() -> Venues {
    let venue = Venue {
        name: "Гостиничный комплекс «Кремлёвская набережная»".into(),
        kind: "hotel".into(),
        address: "Казань, ул. Профессора Нужина, 15, второй подъезд со двора".into(),
        hall: "зал «Идель», 2 этаж".into(),
        capacity: 90,
        cost: Kopecks::roubles(18_000),
        catering_outside_hall: Some(true),
        room_for_desk: Some(true),
        near_transport: Some(true),
        screen_visible: Some(true),
        technician: "Рустем, +7 000 765-43-09".into(),
        ..Venue::default()
    };
    Venues {
        chosen: Some(venue.id),
        candidates: vec![venue],
        ..Venues::default()
    }
}

fn hall() -> Hall {
    Hall {
        layout: Layout::Theatre,
        rows: 8,
        seats_per_row: 10,
        seats_lost: 2,
        aisle_after: Some(5),
        marks: BTreeSet::from([
            HallMark::Screen,
            HallMark::RegistrationDesk,
            HallMark::SpeakersTable,
            HallMark::HandoutTable,
            HallMark::FloorBanner,
            HallMark::WallFlag,
            HallMark::DirectionSigns,
        ]),
        signs: 4,
    }
}

fn lines() -> Vec<EstimateLine> {
    let line =
        |number: u32, kind: &str, title: &str, detail: &str, planned, agreed: Option<i64>| {
            EstimateLine {
                id: line_id(number),
                kind: kind.into(),
                title: title.into(),
                detail: detail.into(),
                planned: Kopecks::roubles(planned),
                agreed: agreed.map(Kopecks::roubles),
                organizer: None,
                announcement: None,
                barter: number == 4,
                branded: false,
            }
        };
    vec![
        line(
            1,
            "hall_rent",
            "Аренда зала «Идель»",
            "9:00–14:00, 80 мест театром",
            18_000,
            Some(18_000),
        ),
        line(
            2,
            "hall_equipment_rent",
            "Проектор и второй микрофон",
            "",
            4_000,
            Some(4_000),
        ),
        line(
            3,
            "coffee_break",
            "Кофе-брейк",
            "75 человек, чай, кофе, выпечка",
            12_000,
            Some(12_000),
        ),
        line(
            4,
            "announcing",
            "Баннер на портале «Бизнес Казани»",
            "Главная страница, 240×400, с 13 по 17 марта, 5 дней; переход на страницу семинара",
            7_000,
            Some(7_000),
        ),
        line(
            5,
            "announcing",
            "=HYPERLINK(\"http://example.org\")",
            "Пост в группе, 1 выход",
            5_000,
            None,
        ),
    ]
}

fn line_id(number: u32) -> LineId {
    format!("00000000-0000-7000-8000-{number:012}")
        .parse()
        .expect("twelve digits end a UUID")
}

fn own_question() -> OwnQuestion {
    OwnQuestion {
        id: QuestionId::default(),
        question: Question {
            text: "О чём рассказать на следующей встрече?".into(),
            kind: QuestionKind::Open,
            answers: Vec::new(),
        },
        talk: None,
    }
}

fn kit() -> Kit {
    Kit {
        address: PostalAddress {
            postcode: "420107".into(),
            city: "Казань".into(),
            street: "ул. Спартаковская".into(),
            house: "6".into(),
            office: "офис 412".into(),
            company: "ООО «Интегратор Поволжье»".into(),
            contact: "Наталья Орлова".into(),
            phone: "+7 000 123-45-67".into(),
        },
        lottery: true,
        prizes: vec!["книга о продажах".into(), "час консультации".into()],
        promo_code: "KAZAN29".into(),
        received: BTreeMap::from([("pens".to_owned(), 100)]),
        own_items: vec!["буклет об услугах".into()],
        packed: 60,
        ..Kit::default()
    }
}

fn application() -> Application {
    let held = |title: &str, listeners, vendor_programme| HeldSeminar {
        title: title.into(),
        city: "Казань".into(),
        held: Some(day(2016, 10, 12)),
        listeners,
        vendor_programme,
    };
    Application {
        partner_programme: Some(true),
        experience: vec![
            held("Учёт без бумаги", None, false),
            held("Неделя порядка", Some(42), true),
        ],
        audience: "Директора и руководители отделов продаж, 10–50 сотрудников".into(),
        ..Application::default()
    }
}

/// One item with a price, one without, one of advice and one that an observer does not see.
pub(crate) fn checklist() -> Vec<ChecklistItem> {
    let item = |id: &str, page, penalty: Option<&str>, advice| ChecklistItem {
        id: id.into(),
        page,
        who: Role::Responsible,
        day: None,
        minutes: None,
        at_close: false,
        needs_photo: None,
        penalty: penalty.map(str::to_owned),
        advice,
        items: vec![id.into()],
        source: String::new(),
    };
    vec![
        item("DAY-20", ChecklistPage::Day, None, false),
        item("DAY-03", ChecklistPage::Day, Some("PEN-18"), false),
        item("SEA-05", ChecklistPage::Seating, None, true),
        item("PLN-02", ChecklistPage::Planning, None, false),
        item("KIT-12", ChecklistPage::Kit, Some("PEN-22"), false),
    ]
}

pub(crate) fn penalties() -> Vec<Penalty> {
    let row = |id: &str, points, excludes| Penalty {
        id: id.into(),
        on: PenaltyTrigger::DecorationBroken,
        stage: None,
        late_from: None,
        late_to: None,
        literal: None,
        days_before_max: None,
        points,
        per_case: false,
        per_case_unclear: false,
        excludes,
        no_info_support: false,
        item_cost_lost: false,
        nothing_awarded: false,
        future_refusal: FutureRefusal::None,
        same_cause: None,
        flags: Vec::new(),
        source: String::new(),
    };
    vec![row("PEN-18", 21, false), row("PEN-22", 0, true)]
}
