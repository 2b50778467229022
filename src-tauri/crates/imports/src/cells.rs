//! A cell as it was meant.

use std::borrow::Cow;

/// `cell` on one line: blanks of every kind as single spaces, none at the ends, nothing invisible in it.
///
/// `="+7916…"` and `'+7916…`, which keep spreadsheets from reckoning, are taken off. A formula stays the text it is.
pub(crate) fn clean(cell: &str) -> Cow<'_, str> {
    let cell = unprotected(cell.trim());
    if is_clean(cell) {
        return Cow::Borrowed(cell);
    }
    let mut line = String::with_capacity(cell.len());
    let mut gap = false;
    for c in cell.chars() {
        if is_invisible(c) {
            continue;
        }
        if c.is_whitespace() || c.is_control() {
            gap = true;
            continue;
        }
        if gap && !line.is_empty() {
            line.push(' ');
        }
        gap = false;
        line.push(c);
    }
    Cow::Owned(line)
}

fn unprotected(cell: &str) -> &str {
    if let Some(text) = cell
        .strip_prefix("=\"")
        .and_then(|rest| rest.strip_suffix('"'))
    {
        return text.trim();
    }
    match cell.strip_prefix('\'') {
        Some(rest) if rest.starts_with(['=', '+', '-', '@']) => rest,
        _ => cell,
    }
}

fn is_clean(cell: &str) -> bool {
    let mut before = b'x';
    for byte in cell.bytes() {
        if byte < b' ' || byte == 0x7F || (byte == b' ' && before == b' ') {
            return false;
        }
        before = byte;
    }
    // Every blank and every invisible character beyond ASCII begins with one of these bytes.
    !cell
        .bytes()
        .any(|byte| matches!(byte, 0xC2 | 0xE1 | 0xE2 | 0xE3 | 0xEF))
}

/// Soft hyphen, zero-width characters, marks of writing direction, byte order mark.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2064}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::clean;

    #[test]
    fn blanks_and_invisible_characters_go_formulas_stay_text() {
        for (cell, meant) in [
            ("  Иванов\u{a0}\u{a0}Пётр \r\n", "Иванов Пётр"),
            ("Ива\u{ad}нов\u{200b}", "Иванов"),
            ("две\nстроки", "две строки"),
            ("=\"89161234567\"", "89161234567"),
            ("'+79161234567", "+79161234567"),
            ("'Аль-Хорезми", "'Аль-Хорезми"),
            ("=cmd|' /C calc'!A0", "=cmd|' /C calc'!A0"),
            ("«Ромашка» — ООО", "«Ромашка» — ООО"),
            ("\u{3000}\u{2003}", ""),
        ] {
            assert_eq!(clean(cell), meant, "of {cell:?}");
        }
    }
}
