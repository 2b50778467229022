//! The phrases of `suite/wording.md`: each is written into a seminar, and the rules say what the row says.

use kafedra_model::finding::{Finding, Severity};
use kafedra_model::pack::Pack;
use kafedra_rules::wording::{TextContext, TextKind, check_text, text_context};
use kafedra_tests::scenario::{self, Scenario};
use kafedra_tests::{expectation, season_pack};

/// Rules about what is said; those about what is left out are asked only by rows that name it.
const SAID: [&str; 9] = [
    "PRG-02", "PRG-03", "ANN-11", "ANN-12", "ANN-19", "LND-16", "LND-39", "LND-41", "REG-02",
];

const PHRASES: &str = include_str!("wording.md");

struct Row<'t> {
    line: usize,
    place: &'t str,
    phrase: String,
    /// Bytes of the phrase that are at fault.
    spans: Vec<(usize, usize)>,
    verdict: &'t str,
    rule: &'t str,
}

#[test]
fn every_phrase_is_judged_as_its_row_says() {
    let pack = season_pack();
    let rows = rows();
    assert!(rows.len() >= 100, "{} phrases", rows.len());
    let wrong: Vec<String> = rows
        .iter()
        .filter_map(|row| difference(row, &pack))
        .collect();
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

/// What the rules say differently, with the line of the row.
fn difference(row: &Row<'_>, pack: &Pack) -> Option<String> {
    let scenario = seminar(row, pack);
    let findings = kafedra_rules::check(pack, &scenario.seminar, scenario.today);
    let told = match row.verdict.strip_prefix("lacks ") {
        Some(lacking) => return lacks(row, lacking, &findings),
        None => findings
            .iter()
            .filter(|finding| SAID.contains(&finding.rule.as_str())),
    };
    let severity = match row.verdict {
        "wrong" => Some(Severity::Error),
        "doubtful" => Some(if row.place == "title" {
            Severity::Warning
        } else {
            Severity::Info
        }),
        _ => None,
    };
    let expected = row.spans.iter().map(|(from, to)| {
        let words = row.phrase.get(*from..*to).unwrap_or_default();
        (row.rule.to_owned(), severity, words.replace(' ', "_"))
    });
    let told: Vec<_> = told.collect();
    let found = told.iter().map(|finding| {
        let words = finding
            .facts
            .get("words")
            .map(expectation::fact_text)
            .unwrap_or_default();
        (finding.rule.clone(), Some(finding.severity), words)
    });
    let same = found.eq(expected) && places(row, pack, &scenario) == row.spans;
    (!same).then(|| {
        let told: Vec<String> = told
            .iter()
            .map(|finding| expectation::written(finding))
            .collect();
        format!(
            "wording.md:{} {} «{}»: {told:?}",
            row.line, row.place, row.phrase
        )
    })
}

/// The bytes that the reader of texts marks in the phrase.
fn places(row: &Row<'_>, pack: &Pack, scenario: &Scenario) -> Vec<(usize, usize)> {
    let (kind, context) = match row.place {
        "cold" | "subject" => (TextKind::ColdMail, text_context(&scenario.seminar)),
        "social" => (TextKind::Social, text_context(&scenario.seminar)),
        "landing" => (TextKind::Landing, text_context(&scenario.seminar)),
        "portal" => (TextKind::Announcement, text_context(&scenario.seminar)),
        _ => (TextKind::Announcement, TextContext::default()),
    };
    let found = check_text(pack, kind, &row.phrase, &context).into_iter();
    let of_talk = |problem: &str| row.place != "talk" || !problem.ends_with("_word");
    found
        .filter(|found| !found.problem.is_missing() && of_talk(found.problem.name()))
        .map(|found| (found.start, found.end))
        .collect()
}

fn lacks(row: &Row<'_>, lacking: &str, findings: &[Finding]) -> Option<String> {
    let mut found: Vec<String> = findings
        .iter()
        .filter(|finding| finding.rule == row.rule)
        .filter_map(|finding| finding.facts.get("problem").map(expectation::fact_text))
        .collect();
    found.sort();
    let expected: Vec<String> = lacking
        .split(", ")
        .map(|what| format!("missing_{what}"))
        .collect();
    (found != expected).then(|| format!("wording.md:{} «{}» lacks {found:?}", row.line, row.phrase))
}

fn seminar(row: &Row<'_>, pack: &Pack) -> Scenario {
    let phrase = &row.phrase;
    let announcement = |channel: &str, field: &str| {
        format!(
            "announcement {channel} \"текст\" approved 2017-03-10 published 2017-03-13 {field} \"{phrase}\""
        )
    };
    let line = match row.place {
        "portal" => announcement("portal", "text"),
        "social" => announcement("social_network", "text"),
        "cold" => announcement("cold_mailing", "text"),
        "subject" => announcement("cold_mailing", "text \"\" subject"),
        "landing" => format!("page full description \"{phrase}\""),
        "title" => format!("title \"{phrase}\""),
        "talk" => format!("own \"{phrase}\" 20 points 2"),
        other => panic!("line {}: «{other}» is no place", row.line),
    };
    let text = format!("seminar Казань 2017-03-29 planned 50\ntoday 2017-03-20\n{line}\n");
    scenario::read(&text, pack).unwrap_or_else(|error| panic!("line {}: {error}", row.line))
}

/// The rows of the tables with a verdict.
fn rows() -> Vec<Row<'static>> {
    let lines = PHRASES.lines().enumerate();
    let rows = lines.filter(|(_, line)| line.starts_with("| ") && !line.starts_with("| Where"));
    rows.filter_map(|(index, line)| {
        let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
        let [place, phrase, verdict, rule, _] = cells[..] else {
            return None;
        };
        let (phrase, spans) = marked(phrase);
        assert_eq!(
            spans.is_empty(),
            !matches!(verdict, "wrong" | "doubtful"),
            "line {}",
            index + 1
        );
        Some(Row {
            line: index + 1,
            place,
            phrase,
            spans,
            verdict,
            rule,
        })
    })
    .collect()
}

/// The phrase without its square brackets, and what stood in them.
fn marked(text: &str) -> (String, Vec<(usize, usize)>) {
    let mut phrase = String::new();
    let mut spans = Vec::new();
    for piece in text.split('[') {
        match piece.split_once(']') {
            Some((inside, rest)) => {
                spans.push((phrase.len(), phrase.len() + inside.len()));
                phrase = phrase + inside + rest;
            }
            None => phrase.push_str(piece),
        }
    }
    (phrase, spans)
}
