//! What was meant when the keyboard was in the other layout: «bdfyjd» for «иванов», «ыьшер» for «smith».

const LATIN: &str = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.~QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>";
const CYRILLIC: &str = "ёйцукенгшщзхъфывапролджэячсмитьбюЁЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ";

/// `typed` as the same keys give it in the other layout; `None` if that changes nothing.
pub(crate) fn switched(typed: &str) -> Option<String> {
    let other: String = typed.chars().map(switched_key).collect();
    (other != typed).then_some(other)
}

fn switched_key(key: char) -> char {
    let pairs = || LATIN.chars().zip(CYRILLIC.chars());
    pairs()
        .find_map(|(latin, cyrillic)| match key {
            _ if key == latin => Some(cyrillic),
            _ if key == cyrillic => Some(latin),
            _ => None,
        })
        .unwrap_or(key)
}

#[cfg(test)]
mod tests {
    use super::switched;

    #[test]
    fn keys_change_places_both_ways_and_back() {
        for (typed, meant) in [
            ("bdfyjd", "иванов"),
            ("Gtnhjd;", "Петровж"),
            ("ыьшер", "smith"),
            (";erjd", "жуков"),
        ] {
            assert_eq!(switched(typed).as_deref(), Some(meant));
            assert_eq!(switched(meant).as_deref(), Some(typed));
        }
        assert_eq!(switched("+7 916"), None);
    }
}
