//! The day of the example: what happens when, and a lottery with somebody who had left.

use super::{clock, day, seminar};
use kafedra_model::agenda::BlockKind;
use kafedra_model::day::{Deed, DeedKind, DeedState, RunSheet};
use kafedra_model::lottery::{DrawBasis, DrawState, DrawnNumber, Lottery};
use kafedra_model::seminar::Seminar;
use kafedra_model::team::Role;

/// The blocks of the agenda with a check before each talk, one line of the checklist and one reminder to photograph.
pub(crate) fn run_sheet() -> RunSheet {
    let seminar = seminar();
    let agenda = &seminar.plan.agenda;
    let mut deeds = Vec::new();
    for (block, times) in agenda
        .blocks
        .iter()
        .zip(agenda.timed(seminar.plan.card.start))
    {
        let name = match block.kind {
            BlockKind::CoffeeBreak => "day-coffee",
            BlockKind::Registration => "day-registration",
            BlockKind::Questions => "day-questions",
            BlockKind::Talk | BlockKind::Story | BlockKind::Workshop | BlockKind::Other => {
                "day-block"
            }
        };
        let starts = day(2017, 3, 29).and_time(times.starts);
        let mut deed = deed(
            format!("{name}:{}", block.id),
            DeedKind::Block,
            Role::Moderator,
            &block.title,
        );
        (deed.planned, deed.starts) = (starts, starts);
        deed.ends = Some(starts + chrono::TimeDelta::minutes(i64::from(block.minutes)));
        deed.speakers.clone_from(&block.speakers);
        deeds.push(deed);
    }
    let at = |mut deed: Deed, hour, minute| {
        let moment = day(2017, 3, 29).and_time(clock(hour, minute));
        (deed.planned, deed.starts) = (moment, moment);
        deed
    };
    deeds.push(at(
        deed(
            "day-open".into(),
            DeedKind::Step,
            Role::Responsible,
            "Команда на месте: оформление и проверка оборудования",
        ),
        9,
        0,
    ));
    deeds.push(at(
        deed(
            "DAY-23".into(),
            DeedKind::Checklist,
            Role::Moderator,
            "Ведущий открыл семинар и представил участников",
        ),
        10,
        30,
    ));
    deeds.push(at(
        deed(
            "DAY-27-end".into(),
            DeedKind::Checklist,
            Role::Moderator,
            "В конце попросили сдать анкеты на стойку",
        ),
        13,
        20,
    ));
    deeds.push(at(
        deed(
            "photos-decoration".into(),
            DeedKind::Photos,
            Role::Photographer,
            "оформление",
        ),
        9,
        45,
    ));
    deeds.push(at(
        deed(
            "day-close".into(),
            DeedKind::Step,
            Role::Responsible,
            "Сборы, конец аренды",
        ),
        13,
        40,
    ));
    deeds.sort_by(|a, b| (a.starts, &a.id).cmp(&(b.starts, &b.id)));
    RunSheet {
        seminar: seminar.id,
        now: day(2017, 3, 29).and_time(clock(9, 30)),
        rehearsal: false,
        deeds,
        present: None,
        next: None,
        shifts: Vec::new(),
        undoable: None,
    }
}

fn deed(id: String, kind: DeedKind, role: Role, text: &str) -> Deed {
    let Seminar { plan, .. } = seminar();
    let start = plan.card.date.and_time(plan.card.start);
    Deed {
        id,
        kind,
        planned: start,
        starts: start,
        ends: None,
        role,
        owners: Vec::new(),
        state: DeedState::Coming,
        text: text.to_owned(),
        speakers: Vec::new(),
        photos: None,
        items: Vec::new(),
    }
}

pub(crate) fn lottery() -> Lottery {
    let at = |minute| day(2017, 3, 29).and_time(clock(13, minute));
    let step = |minute, number, prize, name: &str, absent, redrawn| DrawnNumber {
        id: "00000000-0000-7000-8002-000000000001"
            .parse()
            .expect("an id"),
        at: at(minute),
        number,
        prize,
        name: name.to_owned(),
        company: if name.is_empty() {
            String::new()
        } else {
            "ООО «Волга-Снаб»".to_owned()
        },
        absent,
        redrawn,
    };
    let draw = DrawState {
        id: "00000000-0000-7000-8002-000000000002"
            .parse()
            .expect("an id"),
        at: at(25),
        operator: "Гульнара Ахметова".into(),
        basis: DrawBasis::Numbers,
        participants: 41,
        numbers: "1–41".into(),
        seed: "ель-3f1c9a60d2b84e77a1d0c5b29f4e8a13".into(),
        prizes: vec![
            "Футболка".into(),
            "Кружка".into(),
            "Лицензия «Битрикс24» на год".into(),
        ],
        steps: vec![
            step(26, 17, 0, "Ёлкина Ольга", true, false),
            step(27, 8, 0, "Сафиуллин Дмитрий Александрович", false, true),
            step(29, 33, 1, "", false, false),
        ],
        next: Some(2),
        left: 38,
    };
    Lottery {
        collected: 41,
        named: 30,
        arrived: 52,
        last: Vec::new(),
        given: Default::default(),
        draws: vec![draw],
    }
}
