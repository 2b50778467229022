use super::Outcome;
use crate::output::Output;
use kafedra_model::finding::{Finding, Phase, Severity};
use kafedra_model::ids::SeminarId;
use kafedra_model::rulings::QuestionState;
use kafedra_model::settlement::{PenaltyEntry, Settlement};
use kafedra_organizer::{Error, Organizer};
use kafedra_words::Words;

pub(crate) fn check(
    organizer: &Organizer,
    id: SeminarId,
    phase: Option<&str>,
    output: &Output,
) -> Result<Outcome, Error> {
    let mut findings = organizer.check(id)?;
    findings.retain(|finding| phase.is_none_or(|phase| phase_name(finding.phase) == phase));
    let mut questions = organizer.questions(id)?;
    questions.retain(|question| phase.is_none_or(|phase| phase_name(question.phase) == phase));
    output.answer(&findings, |words| {
        let mut lines: Vec<String> = findings.iter().map(|f| finding_line(f, words)).collect();
        if !questions.is_empty() {
            lines.push(String::new());
            lines.push(words.word("cli-questions"));
        }
        lines.extend(questions.iter().flat_map(question_lines));
        lines
    });
    Ok(Outcome::fine_if(
        !findings.iter().any(|f| f.severity == Severity::Error),
    ))
}

pub(crate) fn settle(
    organizer: &Organizer,
    id: SeminarId,
    output: &Output,
) -> Result<Outcome, Error> {
    let settlement = organizer.settle(id)?;
    let pack = organizer.seminar(id)?.plan.card.pack;
    let season = organizer.words(&pack)?;
    output.answer(&settlement, |words| {
        settlement_lines(&settlement, words, &season)
    });
    Ok(Outcome::Fine)
}

/// The question and its readings, the one that holds marked.
pub(super) fn question_lines(question: &QuestionState) -> Vec<String> {
    let mut lines = vec![format!("{}  {}", question.id, question.text)];
    for reading in &question.readings {
        let sign = if reading.chosen { '●' } else { '○' };
        let value = question.ruling.as_ref().and_then(|ruling| ruling.value);
        let value = value.filter(|_| reading.chosen && reading.asks);
        let value = value.map(|value| format!(": {value}")).unwrap_or_default();
        lines.push(format!(
            "        {sign} {}  {}{value}",
            reading.id, reading.text
        ));
    }
    lines
}

fn finding_line(finding: &Finding, words: &Words) -> String {
    let sign = match finding.severity {
        Severity::Error => words.word("cli-error"),
        Severity::Warning => words.word("cli-warning"),
        Severity::Info => words.word("cli-info"),
    };
    let mut line = format!("{sign}  {}  {}", finding.rule, finding.text);
    if !finding.remedy.is_empty() {
        line.push_str(&format!("\n        {}", finding.remedy));
    }
    if let Some(consequence) = &finding.consequence {
        let penalty = consequence.penalty.as_deref().unwrap_or_default();
        let told_by = consequence.told_by.as_deref();
        let args = [
            ("penalty", penalty.into()),
            ("points", consequence.points.into()),
            ("rule", told_by.unwrap_or_default().into()),
        ];
        let key = match told_by {
            Some(_) => "cli-told-by",
            None if consequence.excluded => "cli-excluded",
            None => "cli-points",
        };
        line.push_str(&format!("\n        {}", words.text(key, &args)));
    }
    format!("{line}\n        {}", finding.source)
}

/// Steps with their rules, the ledger, the shares, what one more listener would bring, the sums, and the open
/// questions as sentences of the season.
fn settlement_lines(settlement: &Settlement, words: &Words, season: &Words) -> Vec<String> {
    let compensation = &settlement.compensation;
    let steps = settlement.steps.iter();
    let mut lines: Vec<String> = steps
        .map(|step| format!("{}  {}", step.rule, step.text))
        .collect();
    lines.extend(
        settlement
            .penalties
            .iter()
            .map(|row| ledger_line(row, words)),
    );
    for share in &compensation.shares {
        lines.push(format!("{}  {}", words.money(share.kopecks), share.name));
    }
    lines.extend(settlement.one_more.map(|gain| {
        let args = [
            ("sum", words.money(gain.kopecks).into()),
            ("points", i64::from(gain.points).into()),
        ];
        words.text("cli-one-more", &args)
    }));
    lines.push(words.text(
        "cli-settled",
        &[
            ("upper", words.money(compensation.upper_kopecks).into()),
            ("sure", words.money(compensation.sure_kopecks).into()),
            ("net", i64::from(settlement.points.net).into()),
            ("paid", i64::from(settlement.points.paid).into()),
        ],
    ));
    if compensation.strict_kopecks != compensation.upper_kopecks {
        let strict = words.money(compensation.strict_kopecks);
        lines.push(words.text("cli-strict", &[("strict", strict.into())]));
    }
    let flags = settlement.flags.iter();
    lines.extend(flags.map(|flag| format!("{flag}  {}", season.word(&format!("flag-{flag}")))));
    lines
}

/// A row of the ledger: its effect and the worst case beside it, the day, and the cause.
fn ledger_line(row: &PenaltyEntry, words: &Words) -> String {
    let effect = match (row.excludes, row.nothing_awarded) {
        (true, _) => "excluded",
        (false, true) => "nothing",
        (false, false) => "points",
    };
    let worse = if row.worst_points > row.points {
        "yes"
    } else {
        "no"
    };
    let cost = words.text(
        "cli-ledger",
        &[
            ("effect", effect.into()),
            ("points", i64::from(row.points).into()),
            ("worse", worse.into()),
            ("worst", i64::from(row.worst_points).into()),
        ],
    );
    let day = row.date.map(|date| words.date_short(date));
    let day = day.map(|day| format!("  {day}")).unwrap_or_default();
    format!("{}  {cost}{day}  {}", row.penalty, row.text)
}

/// The phase as JSON writes it.
fn phase_name(phase: Phase) -> String {
    let value = serde_json::to_value(phase).unwrap_or_default();
    value.as_str().unwrap_or_default().to_owned()
}
