//! The HTML tables that some programs save under the name .xls.

use crate::refusal::Refusal;
use crate::sheet::{MAX_COLUMNS, Row, Rows};
use csv::StringRecord;

/// Whether text is a page with a table in it.
pub(crate) fn is_html(text: &str) -> bool {
    const BEGINNINGS: [&str; 6] = [
        "<html",
        "<!doctype html",
        "<table",
        "<meta",
        "<head",
        "<body",
    ];
    let start: String = text
        .trim_start()
        .chars()
        .take(16)
        .collect::<String>()
        .to_lowercase();
    let begins = BEGINNINGS
        .iter()
        .any(|beginning| start.starts_with(beginning));
    begins && find_tag(text, "<table").is_some()
}

/// Rows of the tables of a page, numbered one after another.
pub(crate) fn rows(text: &str) -> Result<Vec<Row>, Refusal> {
    let mut rows = Rows::default();
    let mut table = Table::default();
    let mut rest = text;
    while let Some(at) = rest.find('<') {
        table.text(&rest[..at]);
        let end = rest[at..].find('>').map_or(rest.len(), |end| at + end + 1);
        let tag = &rest[at..end];
        match name(tag).as_str() {
            "!--" => {
                let end = rest[at..]
                    .find("-->")
                    .map_or(rest.len(), |end| at + end + 3);
                rest = &rest[end..];
                continue;
            }
            "script" | "style" => {
                let close = format!("</{}", name(tag));
                rest = find_tag(&rest[end..], &close).map_or("", |close| &rest[end + close..]);
                continue;
            }
            "tr" | "/tr" | "/table" => table.end_row(&mut rows)?,
            "td" | "th" => table.begin_cell(tag),
            "/td" | "/th" => table.end_cell(),
            "br" | "br/" | "/p" | "/div" => table.text(" "),
            _ => {}
        }
        rest = &rest[end..];
    }
    table.end_row(&mut rows)?;
    Ok(rows.into_vec())
}

#[derive(Default)]
struct Table {
    number: u32,
    cells: Vec<String>,
    cell: Option<String>,
    /// Columns beyond the first that the cell stretches over.
    span: usize,
}

impl Table {
    fn text(&mut self, raw: &str) {
        if let Some(cell) = &mut self.cell {
            push_unescaped(cell, raw);
        }
    }

    fn begin_cell(&mut self, tag: &str) {
        self.end_cell();
        self.span = span(tag);
        self.cell = Some(String::new());
    }

    fn end_cell(&mut self) {
        if let Some(cell) = self.cell.take() {
            self.cells.push(cell);
            let width = (self.cells.len() + self.span).min(MAX_COLUMNS);
            self.cells
                .resize(width.max(self.cells.len()), String::new());
        }
    }

    fn end_row(&mut self, rows: &mut Rows) -> Result<(), Refusal> {
        self.end_cell();
        if self.cells.is_empty() {
            return Ok(());
        }
        self.number += 1;
        rows.push(
            self.number,
            StringRecord::from(std::mem::take(&mut self.cells)),
        )
    }
}

fn name(tag: &str) -> String {
    let inner = tag.trim_start_matches('<').trim_end_matches('>');
    if inner.starts_with("!--") {
        return "!--".to_owned();
    }
    let end = inner.find(char::is_whitespace).unwrap_or(inner.len());
    inner[..end].to_ascii_lowercase()
}

fn span(tag: &str) -> usize {
    let lower = tag.to_ascii_lowercase();
    let Some((_, value)) = lower.split_once("colspan") else {
        return 0;
    };
    let digits: String = value
        .trim_start_matches([' ', '=', '"', '\''])
        .chars()
        .take_while(char::is_ascii_digit)
        .collect();
    digits.parse::<usize>().unwrap_or(1).clamp(1, MAX_COLUMNS) - 1
}

/// Where `tag`, lower case, begins in `text` of any case.
fn find_tag(text: &str, tag: &str) -> Option<usize> {
    let at = |from: &usize| {
        text.as_bytes()[*from..].len() >= tag.len()
            && text.as_bytes()[*from..*from + tag.len()].eq_ignore_ascii_case(tag.as_bytes())
    };
    memchr::memchr_iter(b'<', text.as_bytes()).find(at)
}

fn push_unescaped(cell: &mut String, raw: &str) {
    let mut rest = raw;
    while let Some(at) = rest.find('&') {
        cell.push_str(&rest[..at]);
        rest = &rest[at..];
        let end = rest.bytes().take(12).position(|byte| byte == b';');
        match end.and_then(|end| Some((entity(&rest[1..end])?, end))) {
            Some((c, end)) => {
                cell.push(c);
                rest = &rest[end + 1..];
            }
            None => {
                cell.push('&');
                rest = &rest[1..];
            }
        }
    }
    cell.push_str(rest);
}

fn entity(name: &str) -> Option<char> {
    if let Some(number) = name.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(hexadecimal) => u32::from_str_radix(hexadecimal, 16).ok()?,
            None => number.parse().ok()?,
        };
        return char::from_u32(code);
    }
    Some(match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" => '\u{a0}',
        "laquo" => '«',
        "raquo" => '»',
        "mdash" => '—',
        "ndash" => '–',
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

    use super::{is_html, rows};

    #[test]
    fn cells_of_a_page_come_out_as_text() {
        let page = "<!DOCTYPE html><html><head><style>td { a > b }</style></head><body><!-- <td>no</td> --><TABLE>\
            <tr><th>Фамилия<th>Компания</tr>\
            <tr><td>Иванов</td><td>ООО &laquo;Ромашка &amp; Ко&#187; &bogus;<br>Казань</td></tr>\
            <tr><td colspan=\"2\">оба</td><td>третья</td></tr></table>";
        assert!(is_html(page));
        let read: Vec<Vec<String>> = rows(page)
            .unwrap()
            .iter()
            .map(|row| row.cells.iter().map(str::to_owned).collect())
            .collect();
        assert_eq!(read[0], ["Фамилия", "Компания"]);
        assert_eq!(read[1], ["Иванов", "ООО «Ромашка & Ко» &bogus; Казань"]);
        assert_eq!(read[2], ["оба", "", "третья"]);
        assert!(!is_html("Фамилия;<table>"));
    }
}
