//! What the agenda measures, and what listeners think of its talks.

use super::each_line;
use crate::scenario::Scenario;
use kafedra_model::agenda::{Agenda, Span};
use kafedra_model::pack::Pack;

/// Every line of an agenda block must hold: `total 185-200`, `break 6 percent=50-55 talks=3/2`, `block 2 M1 20 points=3` …
///
/// # Errors
/// The lines that do not hold, with all measures.
pub fn agenda(block: &str, pack: &Pack, scenario: &Scenario) -> Result<(), String> {
    let measured = measures(pack, &scenario.seminar.plan.agenda);
    each_line(block, |line| {
        let fits = |measure: &String| {
            let mut has = measure.split(' ');
            line.split_whitespace()
                .all(|word| has.any(|one| one == word))
        };
        if measured.iter().any(fits) {
            return Ok(());
        }
        Err(format!("there is {measured:#?}"))
    })
}

fn measures(pack: &Pack, agenda: &Agenda) -> Vec<String> {
    let measure = kafedra_rules::agenda_measure(pack, agenda);
    let mut measures = vec![
        format!("total {}", span(measure.total)),
        format!("business {}", span(measure.business)),
        format!("mandatory {}", span(measure.mandatory)),
    ];
    for one in &measure.breaks {
        let place = agenda.blocks.iter().position(|block| block.id == one.block);
        measures.push(format!(
            "break {} before={} after={} percent={} talks={}/{}",
            place.map_or(0, |place| place + 1),
            span(one.before),
            span(one.after),
            span(one.percent),
            one.talks_before,
            one.talks_after
        ));
    }
    for (number, block) in (1..).zip(&agenda.blocks) {
        let slot = block.slot.as_deref();
        let table = slot.and_then(|slot| pack.slot(slot)).map(|slot| Span {
            from: slot.minutes_min,
            to: slot.minutes_max,
        });
        let table = table.map_or_else(|| "none".to_owned(), span);
        let length = span(Span {
            from: block.minutes,
            to: block.minutes_to.unwrap_or(block.minutes),
        });
        let (slot, points) = (slot.unwrap_or("own"), block.points.len());
        measures.push(format!(
            "block {number} {slot} {length} points={points} table={table}"
        ));
    }
    measures
}

/// The lines of a ratings block are exactly what listeners think of the talks: `"Title" 433 marks=3 liked`.
///
/// # Errors
/// All ratings, when they are others.
pub fn ratings(block: &str, scenario: &Scenario) -> Result<(), String> {
    let ratings = kafedra_rules::talk_ratings(&scenario.seminar.plan);
    let written = ratings.iter().map(|one| {
        let verdict = serde_json::to_value(one.verdict).unwrap_or_default();
        let verdict = verdict.as_str().unwrap_or_default().to_owned();
        let mean = one.mean_hundredths;
        let mean = mean.map_or_else(|| "none".to_owned(), |mean| mean.to_string());
        format!("\"{}\" {mean} marks={} {verdict}", one.title, one.marks)
    });
    let written: Vec<String> = written.collect();
    let wanted: Vec<&str> = block
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .collect();
    if wanted == written || (wanted == ["none"] && written.is_empty()) {
        Ok(())
    } else {
        Err(format!("  there is {written:#?}"))
    }
}

/// `20`, or `15-30` where something is left open.
fn span(span: Span) -> String {
    if span.from == span.to {
        span.from.to_string()
    } else {
        format!("{}-{}", span.from, span.to)
    }
}
