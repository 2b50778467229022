//! Where the records of delimited text begin and end, before their cells are cut.

/// A row of text that is not blank.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Record {
    /// Bytes of the text, without the end of the line.
    pub(crate) start: usize,
    pub(crate) end: usize,
    /// As the spreadsheet numbers it, from 1: blank lines are rows, line feeds inside quotation marks are none.
    pub(crate) row: u32,
    /// Quotation marks around cells mean what they should. If not, one is opened and never properly closed; taken
    /// literally it costs one cell, taken as a quotation everything behind it.
    pub(crate) quoted: bool,
}

/// Broken rows beyond this many end the trust in any quotation mark of the file.
const MAX_BROKEN: usize = 1_000;

/// The records of `text`.
pub(crate) fn records(text: &str, delimiter: u8) -> Vec<Record> {
    let bytes = text.as_bytes();
    let mut records = Vec::new();
    let (mut start, mut row, mut broken) = (0, 1_u32, 0);
    while start < bytes.len() {
        let whole = (broken < MAX_BROKEN)
            .then(|| quoted_end(bytes, start, delimiter))
            .flatten();
        let end = whole.unwrap_or_else(|| line_end(bytes, start));
        broken += usize::from(whole.is_none());
        if end > start {
            records.push(Record {
                start,
                end,
                row,
                quoted: whole.is_some(),
            });
        }
        row = row.saturating_add(1);
        let line_feed = bytes.get(end) == Some(&b'\r') && bytes.get(end + 1) == Some(&b'\n');
        start = end + 1 + usize::from(line_feed);
    }
    records
}

/// The end of the record that begins at `start`; `None` if a quotation mark in it is not properly closed.
fn quoted_end(bytes: &[u8], start: usize, delimiter: u8) -> Option<usize> {
    let mut at = start;
    let mut cell_begins = true;
    loop {
        let Some(&byte) = bytes.get(at) else {
            return Some(bytes.len());
        };
        if byte == b'"' && cell_begins {
            let length = closing_quote(&bytes[at + 1..])?;
            let quoted = &bytes[at + 1..at + 1 + length];
            at += length + 2;
            let ends = bytes
                .get(at)
                .is_none_or(|next| *next == delimiter || is_line_end(*next));
            if !ends && quoted.iter().copied().any(is_line_end) {
                // The mark that closes it opens a cell of a later line.
                return None;
            }
            cell_begins = false;
            continue;
        }
        if is_line_end(byte) {
            return Some(at);
        }
        cell_begins = byte == delimiter;
        at += 1;
    }
}

/// How far the quotation mark is that closes what begins here; two together are one mark of the text.
fn closing_quote(bytes: &[u8]) -> Option<usize> {
    let mut from = 0;
    loop {
        let at = from + memchr::memchr(b'"', &bytes[from..])?;
        if bytes.get(at + 1) != Some(&b'"') {
            return Some(at);
        }
        from = at + 2;
    }
}

fn line_end(bytes: &[u8], start: usize) -> usize {
    memchr::memchr2(b'\n', b'\r', &bytes[start..]).map_or(bytes.len(), |length| start + length)
}

fn is_line_end(byte: u8) -> bool {
    matches!(byte, b'\n' | b'\r')
}
