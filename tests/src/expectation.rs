//! What a scenario expects, and how it differs from what the rules found.

use kafedra_model::finding::{Fact, Finding, Fix, Severity};

/// One line of a findings block: `PRG-13 error "12 инструментов" minutes=30 fix=set_minutes:40`.
///
/// The quoted words are the beginning of the subject's label. Blanks in values are written as `_`. Besides the facts,
/// `fix` and `penalty` can be asked for. What a line does not name may be anything.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Expected {
    text: String,
    rule: String,
    severity: String,
    label: Option<String>,
    values: Vec<(String, String)>,
}

/// Compares a findings block with findings; every line wants exactly one finding, every finding one line.
///
/// # Errors
/// A readable list of what is missing and what is too much, or the line that cannot be read.
pub fn compare(block: &str, findings: &[&Finding]) -> Result<(), String> {
    let lines = block.lines().map(str::trim);
    let expected: Vec<Expected> = lines
        .filter(|line| !line.is_empty() && *line != "none")
        .map(read)
        .collect::<Result<_, _>>()?;
    let mut left: Vec<&Finding> = findings.to_vec();
    let mut missing = Vec::new();
    for wanted in &expected {
        match left.iter().position(|finding| wanted.fits(finding)) {
            Some(index) => {
                left.remove(index);
            }
            None => missing.push(format!("  missing: {}", wanted.text)),
        }
    }
    let extra = left
        .into_iter()
        .map(|finding| format!("  extra:   {}", written(finding)));
    let difference: Vec<String> = missing.into_iter().chain(extra).collect();
    if difference.is_empty() {
        Ok(())
    } else {
        Err(difference.join("\n"))
    }
}

/// A finding in full, the way a findings block writes it.
#[must_use]
pub fn written(finding: &Finding) -> String {
    let mut words = vec![finding.rule.clone(), severity(finding.severity).to_owned()];
    if let Some(subject) = &finding.subject {
        words.push(format!("\"{}\"", subject.label));
    }
    words.extend(
        values(finding)
            .into_iter()
            .map(|(name, value)| format!("{name}={value}")),
    );
    words.join(" ")
}

impl Expected {
    fn fits(&self, finding: &Finding) -> bool {
        let label = finding.subject.as_ref().map(|subject| &subject.label);
        let label_fits = match &self.label {
            Some(beginning) => label.is_some_and(|label| label.starts_with(beginning)),
            None => true,
        };
        let values = values(finding);
        self.rule == finding.rule
            && self.severity == severity(finding.severity)
            && label_fits
            && self.values.iter().all(|value| values.contains(value))
    }
}

fn read(line: &str) -> Result<Expected, String> {
    let unreadable = |why: &str| format!("  the line «{line}» cannot be read: {why}");
    let (head, label, tail) = match line.split_once('"') {
        Some((head, rest)) => {
            let (label, tail) = rest
                .split_once('"')
                .ok_or_else(|| unreadable("a quote is not closed"))?;
            (head, Some(label.to_owned()), tail)
        }
        None => (line, None, ""),
    };
    let mut words = head.split_whitespace().chain(tail.split_whitespace());
    let mut word = |what: &str| {
        words
            .next()
            .map(str::to_owned)
            .ok_or_else(|| unreadable(what))
    };
    let rule = word("the rule is missing")?;
    let severity = word("the severity is missing")?;
    if !["error", "warning", "info"].contains(&severity.as_str()) {
        return Err(unreadable("the second word is error, warning or info"));
    }
    let values = words
        .map(|word| {
            let (name, value) = word
                .split_once('=')
                .ok_or_else(|| unreadable("values are written name=value"))?;
            Ok((name.to_owned(), value.to_owned()))
        })
        .collect::<Result<_, String>>()?;
    Ok(Expected {
        text: line.to_owned(),
        rule,
        severity,
        label,
        values,
    })
}

fn values(finding: &Finding) -> Vec<(String, String)> {
    let mut values: Vec<(String, String)> = finding
        .facts
        .iter()
        .map(|(name, fact)| (name.clone(), fact_text(fact)))
        .collect();
    if let Some(fix) = &finding.fix {
        values.push(("fix".to_owned(), fix_text(fix)));
    }
    let consequence = finding.consequence.as_ref();
    let penalty = consequence.and_then(|consequence| consequence.penalty.clone());
    let penalty = penalty.unwrap_or_else(|| "none".to_owned());
    values.push(("penalty".to_owned(), penalty));
    if let Some(consequence) = consequence {
        values.push(("costs".to_owned(), consequence.points.to_string()));
        let told_by = consequence.told_by.clone();
        values.extend(told_by.map(|rule| ("told_by".to_owned(), rule)));
    }
    values
}

/// A fact as a findings block writes it.
#[must_use]
pub fn fact_text(fact: &Fact) -> String {
    match fact {
        Fact::Flag(flag) => flag.to_string(),
        Fact::Number(number) => number.to_string(),
        Fact::Text(text) => text.replace(' ', "_"),
    }
}

fn fix_text(fix: &Fix) -> String {
    match fix {
        Fix::SetMinutes { minutes, .. } => format!("set_minutes:{minutes}"),
        Fix::MoveBlock { position, .. } => format!("move_block:{position}"),
        Fix::AddSlot { slot, option } => match option {
            Some(option) => format!("add_slot:{slot}:{option}"),
            None => format!("add_slot:{slot}"),
        },
        Fix::SetTitle { .. } => "set_title".to_owned(),
        Fix::SetRent { from, to } => {
            format!("set_rent:{}-{}", from.format("%H:%M"), to.format("%H:%M"))
        }
        Fix::SetSeatingLayout { layout } => format!("set_seating_layout:{layout:?}"),
        Fix::SetEntryFree => "set_entry_free".to_owned(),
        Fix::MarkFeedRead { date } => format!("mark_feed_read:{date}"),
        Fix::MarkExperienced => "mark_experienced".to_owned(),
        Fix::SplitLine { announcements, .. } => format!("split_line:{}", announcements.len()),
        Fix::AssignRole { role, .. } => format!("assign_role:{role:?}"),
        Fix::SetPlanned { listeners } => format!("set_planned:{listeners}"),
        Fix::CloseRegistration => "close_registration".to_owned(),
        Fix::SetArrival { time } => format!("set_arrival:{}", time.format("%H:%M")),
        Fix::MarkPrinted { date } => format!("mark_printed:{date}"),
    }
}

fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "info",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kafedra_model::finding::{Phase, Subject};
    use std::collections::BTreeMap;

    #[test]
    fn missing_and_extra_findings_both_fail() {
        let short = finding("PRG-13", Some("12 инструментов"), 30);
        let long = finding("COF-04", None, 40);
        let found = [&short, &long];
        let both = "PRG-13 error \"12\" minutes=30\n\nCOF-04 error minutes=40";
        assert_eq!(compare(both, &found), Ok(()));
        assert_eq!(
            compare("PRG-13 error minutes=20", &found).map_err(|e| e.replace("  ", "")),
            Err("missing: PRG-13 error minutes=20\n\
                 extra: PRG-13 error \"12 инструментов\" minutes=30 penalty=none\n\
                 extra: COF-04 error minutes=40 penalty=none"
                .to_owned())
        );
        assert!(compare("none", &found).is_err(), "none means none at all");
        assert_eq!(compare("none", &[]), Ok(()));
    }

    #[test]
    fn one_line_wants_one_finding() {
        let short = finding("PRG-13", None, 30);
        assert!(compare("PRG-13 error", &[&short, &short]).is_err());
        assert!(compare("PRG-13 error\nPRG-13 error", &[&short]).is_err());
    }

    #[test]
    fn severity_and_label_count() {
        let short = finding("PRG-13", Some("12 инструментов"), 30);
        assert!(compare("PRG-13 warning", &[&short]).is_err());
        assert!(compare("PRG-13 error \"13\"", &[&short]).is_err());
        assert!(compare("PRG-13 maybe", &[&short]).is_err());
        assert!(compare("PRG-13 error minutes", &[&short]).is_err());
    }

    fn finding(rule: &str, label: Option<&str>, minutes: u32) -> Finding {
        Finding {
            rule: rule.to_owned(),
            severity: Severity::Error,
            phase: Phase::Agenda,
            subject: label.map(|label| Subject {
                kind: "block".to_owned(),
                id: "1".to_owned(),
                label: label.to_owned(),
            }),
            facts: BTreeMap::from([("minutes".to_owned(), minutes.into())]),
            consequence: None,
            source: String::new(),
            text: String::new(),
            remedy: String::new(),
            fix: None,
        }
    }
}
