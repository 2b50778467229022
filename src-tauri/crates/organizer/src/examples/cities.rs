//! Казань, Москва and Томск of catalogue part (f).

use super::programme::{Speakers, agenda, speaker};
use super::story::{Story, day};
use kafedra_model::agenda::SpeakerCategory::{Client, Outside};
use kafedra_model::announcements::Channel;
use kafedra_model::checklist::TickOutcome::Broken;
use kafedra_model::pack::Pack;
use kafedra_model::reminders::MailingKind::{Final, Presentations, Weekly};

/// Example 2: 120 registrations, 24 came, four penalties.
pub(crate) fn kazan(pack: &Pack) -> Story {
    let (partner, address) = ("СекретКонтора", "Казань, ул. Учебная, 7");
    let mut story = Story::new(pack, 17, "Казань", day(2017, 3, 29), partner);
    (story.registered, story.came) = (120, 24);
    story.organizer(partner, true);
    story.line(
        "hall_rent",
        "Аренда конференц-зала, 5 часов",
        18_000,
        18_000,
    );
    story.line(
        "hall_equipment_rent",
        "Проектор и второй микрофон",
        4_000,
        4_000,
    );
    story.line("coffee_break", "Кофе-брейк для слушателей", 12_000, 12_000);
    story.line("announcing", "Анонс на городском портале", 7_000, 7_000);
    story.announced(
        Channel::Portal,
        "Городской портал",
        &notice(pack, partner, address),
        approved(),
        day(2017, 3, 13),
    );
    story.line("announcing", "Пост в городской группе", 5_000, 5_000);
    story.announced(
        Channel::SocialNetwork,
        "Городская группа",
        &bad_post(pack, partner, address),
        approved(),
        day(2017, 3, 14),
    );
    story.line("contextual_ads", "Контекстная реклама", 9_000, 9_000);
    story.line("reminder_calls", "Обзвон с напоминанием", 6_000, 6_000);
    story.venue(pack, "Бизнес-центр «Полюс»", address, 10, 8);
    story.plan.card.planned_listeners = 75;
    story.kit(pack, 90);
    programme(&mut story, pack, Vec::new());
    stages(
        &mut story,
        day(2017, 3, 8),
        day(2017, 3, 10),
        day(2017, 3, 6),
        day(2017, 3, 10),
    );
    story.mailing(Weekly, day(2017, 3, 16), 70);
    story.mailing(Final, day(2017, 3, 28), 104);
    story.mailing(Presentations, day(2017, 3, 31), 120);
    story.plan.report.uploaded = Some(day(2017, 4, 6));
    story
}

/// Example 1: 31 listeners, all in order, costs above the cap.
pub(crate) fn moscow(pack: &Pack) -> Story {
    let (partner, address) = ("СекретКонтора", "Москва, ул. Учебная, 1");
    let mut story = Story::new(pack, 31, "Москва", day(2017, 4, 6), partner);
    (story.registered, story.came) = (80, 31);
    story.organizer(partner, true);
    story.line(
        "hall_rent",
        "Аренда конференц-зала, 5 часов",
        25_000,
        25_000,
    );
    story.line(
        "hall_equipment_rent",
        "Проектор, второй микрофон",
        6_000,
        6_500,
    );
    story.line("coffee_break", "Кофе-брейк для слушателей", 14_000, 13_200);
    story.line(
        "unbranded_notepads",
        "Блокноты без логотипа, 50 штук",
        3_000,
        3_000,
    );
    story.line(
        "announcing",
        "Баннер на городском портале, 5 дней",
        8_000,
        8_000,
    );
    story.announced(
        Channel::Portal,
        "Городской портал",
        &notice(pack, partner, address),
        approved(),
        day(2017, 3, 20),
    );
    story.line("announcing", "Рассылка директорам компаний", 6_000, 6_000);
    story.announced(
        Channel::Mailing,
        "База деловых рассылок",
        &notice(pack, partner, address),
        approved(),
        day(2017, 3, 21),
    );
    story.venue(pack, "Деловой центр «Берег»", address, 10, 5);
    story.kit(pack, 60);
    let longer = chrono::TimeDelta::minutes(30);
    story.plan.venues.rent_to = story.plan.venues.rent_to.map(|to| to + longer);
    let trainer = speaker("Ершов Михаил", "Школа руководителя", Outside);
    let talk = (
        "Как ставить задачи, чтобы их выполняли",
        ["три вопроса перед поручением", "что делать с «я не понял»"],
        trainer,
    );
    programme(&mut story, pack, vec![talk]);
    stages(
        &mut story,
        day(2017, 3, 2),
        day(2017, 3, 7),
        day(2017, 3, 14),
        day(2017, 3, 17),
    );
    for date in [day(2017, 3, 16), day(2017, 3, 23), day(2017, 3, 30)] {
        story.mailing(Weekly, date, 80);
    }
    story.mailing(Final, day(2017, 4, 5), 76);
    story.mailing(Presentations, day(2017, 4, 7), 80);
    story.plan.report.uploaded = Some(day(2017, 4, 12));
    story.plan.report.accepted = Some(day(2017, 4, 13));
    story
}

/// Example 3: two organizers, 18 came, three outside speakers, kits without pens on the chairs.
pub(crate) fn tomsk(pack: &Pack) -> Story {
    let (partner, address) = ("СекретКонтора", "Томск, ул. Учебная, 3");
    let mut story = Story::new(pack, 70, "Томск", day(2017, 4, 5), partner);
    (story.registered, story.came, story.kits) = (40, 18, false);
    let first = story.organizer(partner, true);
    let second = story.organizer("Три сосны", false);
    story.line(
        "hall_rent",
        "Аренда конференц-зала, 6 часов",
        30_000,
        30_000,
    );
    story.line("hall_equipment_rent", "Проектор и микрофоны", 5_000, 5_000);
    story.line("coffee_break", "Кофе-брейк для слушателей", 15_000, 15_000);
    story.line("announcing", "Анонс на городском портале", 10_000, 10_000);
    story.announced(
        Channel::Portal,
        "Городской портал",
        &notice(pack, partner, address),
        approved(),
        day(2017, 3, 15),
    );
    story.line("announcing", "Рассылка по базе подписчиков", 10_000, 10_000);
    story.announced(
        Channel::Mailing,
        "База подписчиков",
        &notice(pack, partner, address),
        None,
        day(2017, 3, 20),
    );
    for (index, line) in story.plan.estimate.lines.iter_mut().enumerate() {
        line.organizer = Some(if index < 2 { first } else { second });
    }
    story.venue(pack, "Гостиница «Кедр»", address, 6, 6);
    story.plan.card.planned_listeners = 30;
    story.kit(pack, 30);
    story.plan.venues.rent_to = story
        .plan
        .venues
        .rent_to
        .map(|to| to + chrono::TimeDelta::hours(1));
    let guests = [
        (
            "Как удержать хорошего продавца",
            ["чем платить, кроме денег", "как готовить замену"],
            "Павлова Вера",
            "Кадровое бюро «Колос»",
        ),
        (
            "Договор без лишних страниц",
            ["пять обязательных пунктов", "что проверять перед подписью"],
            "Исаев Роман",
            "Юридическая группа «Полюс»",
        ),
        (
            "Собрание за двадцать минут",
            ["повестка заранее", "решение в конце"],
            "Макарова Юлия",
            "Клуб директоров",
        ),
    ];
    let guests = guests
        .map(|(title, points, name, company)| (title, points, speaker(name, company, Outside)));
    programme(&mut story, pack, guests.into());
    stages(
        &mut story,
        day(2017, 3, 2),
        day(2017, 3, 7),
        day(2017, 3, 14),
        day(2017, 3, 17),
    );
    for date in [day(2017, 3, 16), day(2017, 3, 23), day(2017, 3, 30)] {
        story.mailing(Weekly, date, 40);
    }
    story.mailing(Final, day(2017, 4, 4), 38);
    story.mailing(Presentations, day(2017, 4, 7), 40);
    story.tick("KIT-13-pen", Broken, "ручек в посылке не было");
    story.plan.kit.received.insert("pens".to_owned(), 0);
    story
        .plan
        .kit
        .received
        .insert("pen_1c_bitrix".to_owned(), 0);
    story.tick("DAY-18", Broken, "пакеты лежали на стульях");
    story.plan.report.uploaded = Some(day(2017, 4, 11));
    story
}

fn programme(
    story: &mut Story,
    pack: &Pack,
    guests: Vec<(
        &'static str,
        [&'static str; 2],
        kafedra_model::agenda::Speaker,
    )>,
) {
    let speakers = Speakers {
        company: "СекретКонтора",
        own: ["Соколов Павел", "Орлова Мария"],
        story: (
            "Как «Три сосны» сократили срок заказа с 9 до 4 дней с помощью Битрикс24",
            speaker("Тарасова Елена", "Мебельная фабрика «Три сосны»", Client),
        ),
        guests,
    };
    story.plan.agenda = agenda(pack, &speakers);
    story.plan.stages.approved_agenda = Some(story.plan.agenda.clone());
}

fn stages(
    story: &mut Story,
    landing_sent: chrono::NaiveDate,
    landing_approved: chrono::NaiveDate,
    plan_sent: chrono::NaiveDate,
    plan_approved: chrono::NaiveDate,
) {
    story.stage("programme", day(2017, 2, 17), day(2017, 2, 21));
    story.stage("postal_address", day(2017, 2, 21), day(2017, 2, 21));
    story.stage("estimate", day(2017, 2, 22), day(2017, 3, 1));
    story.stage("landing", landing_sent, landing_approved);
    story.stage("announce_plan", plan_sent, plan_approved);
}

fn approved() -> Option<chrono::NaiveDate> {
    Some(day(2017, 3, 12))
}

/// A text as the programme wants it: title, organizer, free, registration, address and contact.
fn notice(pack: &Pack, partner: &str, address: &str) -> String {
    format!(
        "{}. Организатор — компания «{partner}». Участие бесплатное, нужна регистрация: \
         https://partner.example.org/seminar. Адрес: {address}. \
         Вопросы — Орлова Мария, +7 555 000-00-02, office@example.org. {}",
        pack.title, pack.hashtag,
    )
}

fn bad_post(pack: &Pack, partner: &str, address: &str) -> String {
    format!(
        "Приходите на мастер-класс для руководителей! {}",
        notice(pack, partner, address)
    )
}
