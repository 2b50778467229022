//! Numbers and texts that cannot be meant.

use crate::pack::PackProblem;
use crate::pack::document::Document;
use chrono::NaiveTime;
use kafedra_model::pack::{Pack, PenaltyTrigger};

pub(super) fn problems(pack: &Pack, document: &Document<'_>) -> Vec<PackProblem> {
    let mut problems = ranges(pack, document);
    problems.extend(percents(pack, document));
    problems.extend(penalties(pack, document));
    problems.extend(sources(pack, document));
    if pack.listeners.below_minimum_divisor == 0 {
        let problem = "Nothing can be divided by 0.".to_owned();
        problems.push(document.problem("listeners.below_minimum_divisor", problem, ""));
    }
    let latest = &pack.registrations.final_mail_latest;
    if NaiveTime::parse_from_str(latest, "%H:%M").is_err() {
        let problem = format!("`{latest}` is not a time of the day.");
        let hint = "Times are written \"12:00\".";
        problems.push(document.problem("registrations.final_mail_latest", problem, hint));
    }
    problems
}

fn ranges(pack: &Pack, document: &Document<'_>) -> Vec<PackProblem> {
    let slots = pack.programme.slots.iter().enumerate().map(|(i, slot)| {
        (
            format!("programme.slots.{i}.minutes_min"),
            slot.minutes_min,
            slot.minutes_max,
        )
    });
    let turnout = pack
        .registrations
        .turnout
        .iter()
        .enumerate()
        .map(|(i, entry)| {
            let path = format!("registrations.turnout.{i}.low_percent");
            (path, entry.low_percent, entry.high_percent)
        });
    let band = pack.programme.coffee_middle;
    let fixed = [
        (
            "programme.points_min".to_owned(),
            pack.programme.points_min,
            pack.programme.points_max,
        ),
        (
            "programme.coffee_middle.from_percent".to_owned(),
            band.from_percent,
            band.to_percent,
        ),
    ];
    slots
        .chain(turnout)
        .chain(fixed)
        .filter(|(_, low, high)| low > high)
        .map(|(path, low, high)| {
            let problem = format!("The lower figure {low} is above the upper figure {high}.");
            document.problem(&path, problem, "Swap the two.")
        })
        .collect()
}

fn percents(pack: &Pack, document: &Document<'_>) -> Vec<PackProblem> {
    let turnout = pack
        .registrations
        .turnout
        .iter()
        .enumerate()
        .map(|(i, entry)| {
            (
                format!("registrations.turnout.{i}.high_percent"),
                entry.high_percent,
            )
        });
    let fixed = [
        (
            "compensation.bonus_percent",
            pack.compensation.bonus_percent,
        ),
        (
            "registrations.neglected_high_percent",
            pack.registrations.neglected_high_percent,
        ),
        (
            "programme.coffee_middle.to_percent",
            pack.programme.coffee_middle.to_percent,
        ),
    ];
    turnout
        .chain(fixed.map(|(path, value)| (path.to_owned(), value)))
        .filter(|(_, value)| *value > 100)
        .map(|(path, value)| {
            document.problem(&path, format!("{value} % is more than the whole."), "")
        })
        .collect()
}

fn penalties(pack: &Pack, document: &Document<'_>) -> Vec<PackProblem> {
    let mut problems = Vec::new();
    for (index, penalty) in pack.penalties.iter().enumerate() {
        let about_stage = matches!(
            penalty.on,
            PenaltyTrigger::StageFirstSubmission
                | PenaltyTrigger::StageRepeatedSubmission
                | PenaltyTrigger::StageNotApproved
        );
        let path = format!("penalties.{index}");
        if about_stage && (penalty.stage.is_none() || penalty.late_from.is_none()) {
            let problem = format!("Penalty `{}` needs `stage` and `late_from`.", penalty.id);
            problems.push(document.problem(&path, problem, ""));
        }
        if penalty.on == PenaltyTrigger::VenueChanged && penalty.days_before_max.is_none() {
            let problem = format!("Penalty `{}` needs `days_before_max`.", penalty.id);
            problems.push(document.problem(&path, problem, ""));
        }
        if penalty.points < 0 {
            let problem = "Points taken off are written without a minus.".to_owned();
            problems.push(document.problem(&format!("{path}.points"), problem, ""));
        }
    }
    problems
}

fn sources(pack: &Pack, document: &Document<'_>) -> Vec<PackProblem> {
    let rules = pack.rules.iter().enumerate();
    rules
        .filter(|(_, rule)| rule.source.trim().is_empty())
        .map(|(index, rule)| {
            let problem = format!("Rule `{}` does not say where it comes from.", rule.id);
            let hint = "Name the place in the programme document, for example \"L264\".";
            document.problem(&format!("rules.{index}.source"), problem, hint)
        })
        .collect()
}
