//! What follows from a scenario's seminar besides findings: dates, money, documents, notes.

mod programme;

pub use programme::{agenda, ratings};

use crate::expectation::fact_text;
use crate::scenario::Scenario;
use kafedra_documents::{Input, Season, StageRow};
use kafedra_model::documents::DocumentKind;
use kafedra_model::finding::{Fact, Phase};
use kafedra_model::money::Kopecks;
use kafedra_model::pack::{AnsweredBy, Pack};
use kafedra_model::settlement::{Effect, Settlement};
use kafedra_model::timeline::TimelineEntry;
use kafedra_organizer::stage_row;
use kafedra_words::Words;
use std::collections::{BTreeMap, BTreeSet};

/// Every line of a plan block must be a date of the plan: `2017-04-05 report time=10:00 off fact=value`.
///
/// # Errors
/// The lines that no date fits, with the dates of that id.
pub fn plan(block: &str, pack: &Pack, scenario: &Scenario) -> Result<(), String> {
    let entries = kafedra_rules::timeline(pack, &scenario.seminar, scenario.today);
    let written: Vec<(String, Vec<String>)> = entries.iter().map(written_date).collect();
    each_line(block, |line| {
        let mut words = line.split_whitespace();
        let date = words.next().unwrap_or_default();
        let id = words.next().unwrap_or_default();
        let rest: Vec<&str> = words.collect();
        let fits = |(head, values): &&(String, Vec<String>)| {
            *head == format!("{date} {id}") && rest.iter().all(|w| values.iter().any(|v| v == w))
        };
        if written.iter().any(|entry| fits(&entry)) {
            return Ok(());
        }
        let alike = written.iter().filter(|(head, _)| head.ends_with(id));
        let alike: Vec<String> = alike
            .map(|(head, values)| format!("{head} {}", values.join(" ")))
            .collect();
        Err(format!("there is {alike:?}"))
    })
}

/// Every line of a money block must hold: `upper 20500.00`, `penalty PEN-07 10`, `step few F-02 came=24` …
///
/// # Errors
/// The lines that do not hold, with all figures of that name.
pub fn money(block: &str, pack: &Pack, scenario: &Scenario) -> Result<(), String> {
    let settlement = kafedra_rules::settle(pack, &scenario.seminar, scenario.today);
    let forecast = kafedra_rules::forecast(pack, &scenario.seminar);
    let mut figures = figures(&settlement);
    figures.push(format!("needed {}", forecast.needed));
    figures.push(format!(
        "expected {}-{}",
        forecast.expected_low, forecast.expected_high
    ));
    figures.push(format!(
        "neglected {}-{}",
        forecast.neglected_low, forecast.neglected_high
    ));
    figures.push(format!("hall_too_small {}", forecast.hall_too_small));
    figures.extend(forecast.limit.map(|limit| format!("limit {limit}")));
    each_line(block, |line| {
        let wanted: Vec<&str> = words(line);
        let fits = |figure: &String| {
            let has = words(figure);
            // Numbers in order at the beginning, facts anywhere.
            let facts = wanted.iter().position(|word| word.contains('='));
            let (head, facts) = wanted.split_at(facts.unwrap_or(wanted.len()));
            let begins = has.len() >= head.len() && has.iter().zip(head).all(|(a, b)| same(a, b));
            begins && facts.iter().all(|fact| has.contains(fact))
        };
        if figures.iter().any(fits) {
            return Ok(());
        }
        let name = wanted.first().copied().unwrap_or_default();
        let alike = figures
            .iter()
            .filter(|figure| figure.split(' ').next() == Some(name));
        Err(format!("there is {:#?}", alike.collect::<Vec<_>>()))
    })
}

/// Every line of a prints block must be part of the document's text.
///
/// # Errors
/// The lines that are not in it, with the whole text; an unknown document.
pub fn prints(
    document: &str,
    block: &str,
    pack: &Pack,
    scenario: &Scenario,
    words: &Words,
) -> Result<(), String> {
    let kind: DocumentKind =
        serde_json::from_value(serde_json::Value::String(document.replace('-', "_")))
            .map_err(|error| format!("  «{document}» is no document: {error}"))?;
    let mut entries = kafedra_rules::timeline(pack, &scenario.seminar, scenario.today);
    for entry in &mut entries {
        let key = entry.id.split('.').next().unwrap_or_default();
        entry.text = words.say(&format!("date-{key}"), &entry.facts);
    }
    let team = &scenario.seminar.plan.team;
    let rows = entries
        .iter()
        .map(|entry| stage_row(entry, pack, team, words));
    let stages: Vec<StageRow> = rows.collect();
    let mut input = Input::new(words, &scenario.seminar, Season::of(pack));
    input.stages = &stages;
    let text = kafedra_documents::lines(kind, &input).map_err(|error| format!("  {error}"))?;
    let text = text.join("\n").replace('\u{a0}', " ");
    each_line(block, |line| {
        if text.contains(&line.replace(" ⏎ ", "\n")) {
            Ok(())
        } else {
            Err(format!("the document says:\n{text}"))
        }
    })
}

/// The lines of a notes block are exactly the notes that are told on the page.
///
/// # Errors
/// What is missing and what is too much; an unknown page.
pub fn notes(page: &str, block: &str, pack: &Pack) -> Result<(), String> {
    let phase: Phase = serde_json::from_value(serde_json::Value::String(page.to_owned()))
        .map_err(|error| format!("  «{page}» is no page: {error}"))?;
    let answers = pack.answers.iter();
    let told: BTreeSet<&str> = answers
        .filter(|answer| answer.by == AnsweredBy::Note && answer.phase == phase)
        .map(|answer| answer.item.as_str())
        .collect();
    let wanted: BTreeSet<&str> = block
        .split_whitespace()
        .filter(|id| *id != "none")
        .collect();
    if wanted == told {
        return Ok(());
    }
    let missing: Vec<_> = wanted.difference(&told).collect();
    let extra: Vec<_> = told.difference(&wanted).collect();
    Err(format!("  missing: {missing:?}\n  extra:   {extra:?}"))
}

/// Whole roubles may be written without kopecks.
fn same(figure: &str, wanted: &str) -> bool {
    figure == wanted || figure.strip_suffix(".00") == Some(wanted)
}

fn each_line(block: &str, holds: impl Fn(&str) -> Result<(), String>) -> Result<(), String> {
    let lines = block.lines().map(str::trim).filter(|line| !line.is_empty());
    let failures: Vec<String> = lines
        .filter_map(|line| {
            let why = holds(line).err()?;
            Some(format!("  does not hold: {line}; {why}"))
        })
        .collect();
    if failures.is_empty() {
        Ok(())
    } else {
        Err(failures.join("\n"))
    }
}

/// A quoted name counts as one word.
fn words(line: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut rest = line.trim();
    while !rest.is_empty() {
        let end = if let Some(inside) = rest.strip_prefix('"') {
            inside.find('"').map_or(rest.len(), |end| end + 2)
        } else {
            rest.find(' ').unwrap_or(rest.len())
        };
        words.push(&rest[..end]);
        rest = rest[end..].trim_start();
    }
    words
}

fn written_date(entry: &TimelineEntry) -> (String, Vec<String>) {
    let mut values = Vec::new();
    values.extend(entry.from.map(|from| format!("from={from}")));
    values.extend(
        entry
            .time
            .map(|time| format!("time={}", time.format("%H:%M"))),
    );
    values.extend(
        entry
            .until
            .map(|until| format!("until={}", until.format("%H:%M"))),
    );
    values.extend(entry.recommended.map(|date| format!("recommended={date}")));
    values.extend(entry.done.map(|done| format!("done={done}")));
    if entry.day_off {
        values.push("off".to_owned());
    }
    values.extend(facts(&entry.facts));
    values.extend(entry.items.iter().cloned());
    (format!("{} {}", entry.date, entry.id), values)
}

fn facts(facts: &BTreeMap<String, Fact>) -> Vec<String> {
    let written = facts
        .iter()
        .map(|(name, fact)| format!("{name}={}", fact_text(fact)));
    written.collect()
}

fn figures(settlement: &Settlement) -> Vec<String> {
    let (points, sums) = (&settlement.points, &settlement.compensation);
    let mut figures = vec![
        format!("listeners {}", settlement.listeners),
        format!("minimum {}", settlement.minimum),
        format!("excluded {}", settlement.excluded),
        format!("upper {}", roubles(sums.upper_kopecks)),
        format!("sure {}", roubles(sums.sure_kopecks)),
        format!("strict {}", roubles(sums.strict_kopecks)),
        format!("eligible {}", roubles(sums.eligible_kopecks)),
        format!("cap {}", roubles(sums.cap_kopecks)),
        format!("spent {}", roubles(sums.spent_kopecks)),
        format!("own {}", roubles(sums.own_cost_kopecks)),
        format!("points {}", points.net),
        format!("base {}", points.base),
        format!("paid {}", points.paid),
        format!("alternative {}", points.alternative_net),
        format!("unstacked {}", points.unstacked_net),
        format!("worst {}", points.worst_net),
        format!(
            "recipient \"{}\"",
            points.recipient.as_deref().unwrap_or("–")
        ),
        format!(
            "buys {} {}",
            roubles(settlement.credit.buys_kopecks),
            roubles(settlement.credit.cash_kopecks)
        ),
    ];
    for share in &sums.shares {
        figures.push(format!(
            "share \"{}\" {}",
            share.name,
            roubles(share.kopecks)
        ));
    }
    for line in &settlement.lines {
        let reason = serde_json::to_value(line.reason).unwrap_or_default();
        let reason = reason.as_str().unwrap_or_default().to_owned();
        let sum = roubles(line.eligible_kopecks);
        figures.push(format!("line \"{}\" {reason} {sum}", line.title));
    }
    for row in &settlement.penalties {
        let told = facts(&row.facts).join(" ");
        let date = row.date.map(|date| format!(" date={date}"));
        figures.push(format!(
            "penalty {} {} worst={} cases={}{} {told}",
            row.penalty,
            row.points,
            row.worst_points,
            row.cases,
            date.unwrap_or_default()
        ));
    }
    for step in &settlement.steps {
        let told = facts(&step.facts).join(" ");
        figures.push(format!("step {} {} {told}", step.key, step.rule));
    }
    figures.extend(settlement.flags.iter().map(|flag| format!("flag {flag}")));
    for condition in &settlement.conditions {
        let state = serde_json::to_value(condition.state).unwrap_or_default();
        let state = state.as_str().unwrap_or_default().to_owned();
        figures.push(format!("condition {} {state}", condition.id));
    }
    figures.extend(settlement.one_more.map(|one| {
        let gain = roubles(one.kopecks);
        format!("one-more {gain} {}", one.points)
    }));
    let credit = &settlement.credit;
    figures.extend(credit.credited_by.map(|date| format!("credit {date}")));
    figures.extend(credit.lapses.map(|date| format!("lapses {date}")));
    figures.push(format!("short {}", roubles(credit.short_kopecks)));
    for line in &credit.orders {
        let (bonus, cash) = (roubles(line.bonus_kopecks), roubles(line.cash_kopecks));
        figures.push(format!("order \"{}\" {bonus} {cash}", line.title));
    }
    figures.extend(effect(&settlement.effect));
    figures
}

fn effect(effect: &Effect) -> Vec<String> {
    let mut figures = vec![
        format!("net-cost {}", roubles(effect.net_cost_kopecks)),
        format!("worst-net-cost {}", roubles(effect.worst_net_cost_kopecks)),
        format!("income {}", roubles(effect.income_kopecks)),
        format!("result {}", roubles(effect.result_kopecks)),
    ];
    for cost in &effect.costs {
        let sum = |sum: Option<Kopecks>| sum.map_or_else(|| "none".to_owned(), roubles);
        let (spent, net) = (sum(cost.spent_kopecks), sum(cost.net_kopecks));
        figures.push(format!("cost {} {} {spent} {net}", cost.id, cost.count));
    }
    for one in &effect.referrals {
        let reward = roubles(one.reward_kopecks);
        figures.push(format!(
            "reward \"{}\" {reward} until={}",
            one.client, one.until
        ));
    }
    figures
}

/// `20500.00`: roubles and kopecks, as scenarios write them.
fn roubles(sum: Kopecks) -> String {
    let sign = if sum.0 < 0 { "-" } else { "" };
    let kopecks = sum.0.unsigned_abs();
    format!("{sign}{}.{:02}", kopecks / 100, kopecks % 100)
}
