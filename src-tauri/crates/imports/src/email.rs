//! E-mail addresses, checked only so far that nothing that works is turned away.

/// `written` in lower case without what mail programs put around it, or `None` if no letter could reach it.
#[must_use]
pub fn normalise(written: &str) -> Option<String> {
    let address = bare(written.trim())
        .trim()
        .trim_end_matches(['.', ';', ','])
        .to_lowercase();
    let (local, domain) = address.split_once('@')?;
    let sound = !local.is_empty()
        && local.len() <= 64
        && !address.contains(is_out_of_place)
        && domain.contains('.')
        && !domain.contains('@')
        && domain.split('.').all(is_label);
    sound.then_some(address)
}

/// What stands in `Имя <адрес>` or `mailto:адрес`.
fn bare(written: &str) -> &str {
    let inner = written
        .split_once('<')
        .and_then(|(_, rest)| rest.split_once('>'));
    let address = inner.map_or(written, |(address, _)| address);
    let scheme = address
        .get(..7)
        .filter(|scheme| scheme.eq_ignore_ascii_case("mailto:"));
    scheme.map_or(address, |scheme| &address[scheme.len()..])
}

fn is_out_of_place(c: char) -> bool {
    c.is_whitespace()
        || c.is_control()
        || matches!(
            c,
            '<' | '>' | '(' | ')' | ',' | ';' | ':' | '"' | '\\' | '[' | ']' | '\u{fffd}'
        )
}

/// Letters of any alphabet: почта.рф receives mail.
fn is_label(label: &str) -> bool {
    !label.is_empty()
        && label.len() <= 63
        && !label.starts_with('-')
        && !label.ends_with('-')
        && label
            .chars()
            .all(|c| c.is_alphanumeric() || c == '-' || c == '_')
}

#[cfg(test)]
mod tests {
    use super::normalise;

    #[test]
    fn addresses_are_lower_case_and_bare() {
        for (written, kept) in [
            (" Ivan.Petrov@Example.ORG ", "ivan.petrov@example.org"),
            ("Иван Петров <ivan@example.org>", "ivan@example.org"),
            ("mailto:a+b@example.org", "a+b@example.org"),
            ("почта@пример.рф", "почта@пример.рф"),
            ("o'brien@example.org.", "o'brien@example.org"),
        ] {
            assert_eq!(normalise(written).as_deref(), Some(kept), "of {written:?}");
        }
        for broken in [
            "",
            "нет",
            "ivan@",
            "@example.org",
            "ivan@example",
            "a b@example.org",
            "ivan@@example.org",
            "a@b..org",
            "a@-b.org",
        ] {
            assert_eq!(normalise(broken), None, "of {broken:?}");
        }
    }
}
