//! Numbers and texts that cannot be meant.

use crate::pack::PackProblem;
use crate::pack::document::Document;
use crate::pack::problem::Told;
use chrono::NaiveTime;
use kafedra_model::pack::Pack;

pub(super) fn problems(pack: &Pack, document: &Document<'_>) -> Vec<PackProblem> {
    let mut problems = ranges(pack, document);
    problems.extend(percents(pack, document));
    problems.extend(negative(pack, document));
    problems.extend(sources(pack, document));
    problems.extend(empty_lists(pack, document));
    problems.extend(others(pack, document));
    problems
}

fn others(pack: &Pack, document: &Document<'_>) -> Vec<PackProblem> {
    let mut problems = Vec::new();
    if pack.listeners.below_minimum_divisor == 0 {
        problems.push(document.problem("listeners.below_minimum_divisor", "zero"));
    }
    if pack.points.recipient_number == Some(0) {
        problems.push(document.problem("points.recipient_number", "zero"));
    }
    let share = pack.compensation.offtopic_text_limit;
    if share.of == 0 {
        problems.push(document.problem("compensation.offtopic_text_limit.of", "zero"));
    }
    let latest = &pack.registrations.final_mail_latest;
    if NaiveTime::parse_from_str(latest, "%H:%M").is_err() {
        let told = document.problem("registrations.final_mail_latest", "no-time");
        problems.push(told.fact("text", latest.as_str()));
    }
    let every_city = |city: &String| city == "*";
    let turnout = &pack.registrations.turnout;
    let rest = turnout
        .iter()
        .any(|entry| entry.cities.iter().any(every_city));
    if !rest && !turnout.is_empty() {
        problems.push(document.problem("registrations.turnout", "turnout-rest"));
    }
    problems
}

/// Pairs of a lower and an upper figure; the path is the lower one's.
fn ranges(pack: &Pack, document: &Document<'_>) -> Vec<PackProblem> {
    let slots = pack.programme.slots.iter().enumerate().map(|(i, slot)| {
        (
            format!("programme.slots.{i}"),
            ("minutes_min", slot.minutes_min),
            ("minutes_max", slot.minutes_max),
        )
    });
    let turnout = pack.registrations.turnout.iter().enumerate();
    let turnout = turnout.map(|(i, entry)| {
        (
            format!("registrations.turnout.{i}"),
            ("low_percent", entry.low_percent),
            ("high_percent", entry.high_percent),
        )
    });
    let late = pack.penalties.iter().enumerate().filter_map(|(i, row)| {
        let from = row.late_from?;
        let to = row.late_to?;
        Some((
            format!("penalties.{i}"),
            ("late_from", from),
            ("late_to", to),
        ))
    });
    slots
        .chain(turnout)
        .chain(late)
        .chain(single_ranges(pack))
        .filter(|(_, (_, low), (_, high))| low > high)
        .map(|(path, (low_name, low), (high_name, high))| {
            document
                .problem(&format!("{path}.{low_name}"), "low-above-high")
                .fact("low_name", low_name)
                .fact("low", low)
                .fact("high_name", high_name)
                .fact("high", high)
        })
        .collect()
}

type Named = (&'static str, u32);

/// Two fields of one section, by the names that they have in the file.
macro_rules! range {
    ($section:literal, $of:expr, $low:ident, $high:ident) => {
        (
            $section.to_owned(),
            (stringify!($low), $of.$low),
            (stringify!($high), $of.$high),
        )
    };
}

fn single_ranges(pack: &Pack) -> Vec<(String, Named, Named)> {
    let (programme, listeners) = (&pack.programme, &pack.listeners);
    let (registrations, leads) = (&pack.registrations, &pack.leads);
    let (band, share) = (
        programme.coffee_middle,
        pack.compensation.offtopic_text_limit,
    );
    vec![
        range!("programme", programme, points_min, points_max),
        range!("programme.coffee_middle", band, from_percent, to_percent),
        range!("listeners", listeners, zero_below, minimum_other_city),
        range!("listeners", listeners, zero_below, minimum_large_city),
        range!(
            "registrations",
            registrations,
            neglected_low_percent,
            neglected_high_percent
        ),
        range!(
            "registrations",
            registrations,
            repeat_weeks_from,
            repeat_weeks_to
        ),
        range!("leads", leads, next_event_weeks_from, next_event_weeks_to),
        // Counted back from the day: the earlier day has the larger number.
        range!("kit", pack.kit, prepare_days_to, prepare_days_from),
        range!(
            "day",
            pack.day,
            equipment_check_minutes_to,
            equipment_check_minutes_from
        ),
        (
            "compensation.offtopic_text_limit".to_owned(),
            ("parts", share.parts),
            // Nothing at all is told as such.
            ("of", share.of.max(1)),
        ),
    ]
}

fn percents(pack: &Pack, document: &Document<'_>) -> Vec<PackProblem> {
    let turnout = pack.registrations.turnout.iter().enumerate();
    let turnout = turnout.map(|(i, entry)| {
        let path = format!("registrations.turnout.{i}.high_percent");
        (path, entry.high_percent)
    });
    let money = &pack.compensation;
    let reward = pack.kit.referral;
    let fixed = [
        ("compensation.bonus_percent", money.bonus_percent),
        (
            "compensation.outside_speaker_reduction_percent",
            money.outside_speaker_reduction_percent.unwrap_or(0),
        ),
        (
            "compensation.incomplete_conditions_reduction_percent",
            money.incomplete_conditions_reduction_percent.unwrap_or(0),
        ),
        (
            "registrations.neglected_high_percent",
            pack.registrations.neglected_high_percent,
        ),
        (
            "programme.coffee_middle.to_percent",
            pack.programme.coffee_middle.to_percent,
        ),
        (
            "kit.referral.first_payment_percent",
            reward.first_payment_percent,
        ),
        (
            "kit.referral.next_payments_percent",
            reward.next_payments_percent,
        ),
    ];
    turnout
        .chain(fixed.map(|(path, value)| (path.to_owned(), value)))
        .filter(|(_, value)| *value > 100)
        .map(|(path, value)| document.problem(&path, "percent").fact("percent", value))
        .collect()
}

fn negative(pack: &Pack, document: &Document<'_>) -> Vec<PackProblem> {
    let penalties = pack.penalties.iter().enumerate();
    let penalties = penalties.map(|(i, row)| {
        let path = format!("penalties.{i}.points");
        (path, i64::from(row.points), "penalty")
    });
    let fixed = [
        ("points.base", i64::from(pack.points.base), "points"),
        (
            "compensation.cap_kopecks",
            pack.compensation.cap_kopecks.0,
            "money",
        ),
    ];
    penalties
        .chain(fixed.map(|(path, value, case)| (path.to_owned(), value, case)))
        .filter(|(_, value, _)| *value < 0)
        .map(|(path, value, case)| {
            document
                .problem(&path, "negative")
                .fact("case", case)
                .fact("value", value)
        })
        .collect()
}

fn sources(pack: &Pack, document: &Document<'_>) -> Vec<PackProblem> {
    let rules = pack.rules.iter().enumerate();
    rules
        .filter(|(_, rule)| rule.source.trim().is_empty())
        .map(|(index, rule)| {
            document
                .problem(&format!("rules.{index}.source"), "no-source")
                .fact("rule", rule.id.as_str())
        })
        .collect()
}

/// Lists without which the season cannot be reckoned.
fn empty_lists(pack: &Pack, document: &Document<'_>) -> Vec<PackProblem> {
    let slots = pack.programme.slots.iter().enumerate();
    let slots = slots.map(|(i, slot)| {
        let path = format!("programme.slots.{i}.talks");
        (path, "talks", slot.talks.is_empty())
    });
    let fixed = [
        ("countries", "countries", pack.countries.is_empty()),
        ("season.weeks", "weeks", pack.season.weeks.is_empty()),
        ("stages", "stages", pack.stages.is_empty()),
        ("cost_kinds", "cost_kinds", pack.cost_kinds.is_empty()),
        ("programme.slots", "slots", pack.programme.slots.is_empty()),
        (
            "registrations.turnout",
            "turnout",
            pack.registrations.turnout.is_empty(),
        ),
        (
            "day.photo_stages",
            "photo_stages",
            pack.day.photo_stages.is_empty(),
        ),
        ("report.pieces", "pieces", pack.report.pieces.is_empty()),
        ("rules", "rules", pack.rules.is_empty()),
    ];
    slots
        .chain(fixed.map(|(path, name, empty)| (path.to_owned(), name, empty)))
        .filter(|(_, _, empty)| *empty)
        .map(|(path, name, _)| document.problem(&path, "empty-list").fact("name", name))
        .collect()
}
