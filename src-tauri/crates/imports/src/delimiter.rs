//! What stands between cells.

use crate::headings;
use csv::ReaderBuilder;

/// In the order of trust, should two fit equally well.
const CANDIDATES: [char; 4] = [';', '\t', ',', '|'];
/// Records that are enough to tell.
const RECORDS: usize = 100;
/// Bytes that are looked at.
const HEAD: usize = 128 << 10;

/// The delimiter that a first line `sep=;` names, and the text without that line.
pub(crate) fn declared(text: &str) -> (Option<char>, &str) {
    let (line, rest) = text.split_once('\n').unwrap_or((text, ""));
    let line = line.trim_end_matches('\r');
    let line = line
        .strip_prefix('"')
        .and_then(|line| line.strip_suffix('"'))
        .unwrap_or(line);
    let Some(named) = line
        .get(..4)
        .filter(|word| word.eq_ignore_ascii_case("sep="))
    else {
        return (None, text);
    };
    let mut behind = line[named.len()..].chars();
    match (behind.next(), behind.next()) {
        (Some(delimiter), None) if delimiter.is_ascii() => (Some(delimiter), rest),
        _ => (None, text),
    }
}

/// The delimiter that cuts the rows most evenly; `None` if there is one column.
pub(crate) fn sniff(text: &str) -> Option<char> {
    let head = &text[..text.floor_char_boundary(HEAD)];
    let mut best = (0, None);
    for candidate in CANDIDATES {
        let score = evenness(head, candidate);
        if score > best.0 {
            best = (score, Some(candidate));
        }
    }
    best.1
}

/// Above 0 if most rows have more than one cell; greater for more cells, more even rows and known headings.
fn evenness(head: &str, delimiter: char) -> usize {
    let Ok(byte) = u8::try_from(delimiter) else {
        return 0;
    };
    let mut reader = ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(byte)
        .from_reader(head.as_bytes());
    let mut counts = [0_usize; 64];
    let (mut total, mut known) = (0, 0);
    for record in reader.records().take(RECORDS).flatten() {
        total += 1;
        known = known.max(headings::count(record.iter()));
        counts[record.len().min(counts.len() - 1)] += 1;
    }
    let usual = counts
        .iter()
        .enumerate()
        .skip(2)
        .max_by_key(|(cells, count)| (**count, *cells));
    let Some((cells, &count)) = usual.filter(|(_, count)| **count > 0) else {
        return 0;
    };
    let even = count * 100 / total;
    even * even * (cells.min(12) + 4) + if known > 1 { known * 100_000 } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::{declared, sniff};

    #[test]
    fn the_delimiter_that_cuts_evenly_wins_over_one_inside_cells() {
        assert_eq!(
            sniff("Фамилия;Адрес\nИванов;Казань, Баумана\nКим;Москва, Арбат"),
            Some(';')
        );
        assert_eq!(
            sniff("name,note\nSmith,\"a;b;c\"\nKim,\"d;e;f\""),
            Some(',')
        );
        assert_eq!(sniff("a\tb,c\nd\te\n"), Some('\t'));
        assert_eq!(sniff("a|b\nc|d"), Some('|'));
        assert_eq!(sniff("Иванов\nПетров"), None);
        assert_eq!(sniff(""), None);
    }

    #[test]
    fn a_first_line_may_name_it() {
        assert_eq!(declared("sep=|\r\na;b"), (Some('|'), "a;b"));
        assert_eq!(declared("\"SEP=,\"\na;b"), (Some(','), "a;b"));
        assert_eq!(declared("separate\na;b"), (None, "separate\na;b"));
    }
}
