//! Forms of words, and the few words of Russian grammar that change what a phrase says.

use rust_stemmers::{Algorithm, Stemmer};
use std::borrow::Cow;

/// Whether the word is a form of the stem: it begins with it, and what follows is an ending. «курсов» is a form of
/// «курс», «Курске» and «курсант» are not.
pub(super) fn stem_fits(word: &str, stem: &str) -> bool {
    let Some(rest) = word.strip_prefix(stem) else {
        return false;
    };
    !stem.is_empty() && (rest.is_empty() || root(word).len() <= stem.len())
}

/// Whether two words are forms of one. Most pairs part at the first letters, before any ending is looked at.
pub(super) fn same_root(one: &str, other: &str) -> bool {
    let alike = || one.chars().take(2).eq(other.chars().take(2));
    one == other || (alike() && root(one) == root(other))
}

/// The word without its endings, as Snowball's rules for Russian cut them.
fn root(word: &str) -> Cow<'_, str> {
    Stemmer::create(Algorithm::Russian).stem(word)
}

/// Says that there is none of what follows: «не мастер-класс», «без спикеров».
pub(super) fn denies(word: &str) -> bool {
    matches!(word, "не" | "ни" | "нет" | "без" | "вместо")
}

/// Denies a noun over its adjective too: «без скучных тренингов», «вместо обычной конференции».
pub(super) fn denies_over_adjective(word: &str, between: &str) -> bool {
    const ENDINGS: [&str; 6] = ["ого", "его", "ой", "ей", "ых", "их"];
    matches!(word, "без" | "вместо") && ENDINGS.iter().any(|ending| between.ends_with(ending))
}

/// Ties a name to its role: «организатором является …».
pub(super) fn ties(word: &str) -> bool {
    const TIES: [&str; 6] = [
        "является",
        "являются",
        "выступает",
        "выступают",
        "станет",
        "будет",
    ];
    TIES.contains(&word)
}

/// A noun after it is not who acts: «о 1С-Битрикс расскажут эксперты».
pub(super) fn is_preposition(word: &str) -> bool {
    const PREPOSITIONS: [&str; 14] = [
        "о",
        "об",
        "про",
        "по",
        "с",
        "со",
        "на",
        "в",
        "для",
        "к",
        "из",
        "от",
        "под",
        "через",
    ];
    PREPOSITIONS.contains(&word)
}

/// Joins those who act together: «1С-Битрикс и Ромашка приглашают».
pub(super) fn joins(word: &str) -> bool {
    matches!(word, "и" | "вместе" | "совместно")
}

/// «ООО», «ИП»: left out in speech.
pub(super) fn is_legal_form(word: &str) -> bool {
    const FORMS: [&str; 10] = [
        "ооо", "оао", "зао", "пао", "ао", "ип", "ано", "тоо", "llc", "ltd",
    ];
    FORMS.contains(&word)
}

/// Before the number of a room: «офис Б24» is no product.
pub(super) fn is_room(word: &str) -> bool {
    const ROOMS: [&str; 12] = [
        "оф",
        "офис",
        "офисе",
        "ауд",
        "аудитория",
        "каб",
        "кабинет",
        "корпус",
        "павильон",
        "стенд",
        "дом",
        "д",
    ];
    ROOMS.contains(&word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_endings_may_follow_a_stem() {
        for (word, stem) in [
            ("конференциями", "конференци"),
            ("курсов", "курс"),
            ("форумах", "форум"),
            ("тренинга", "тренинг"),
            ("классами", "класс"),
            ("организатором", "организатор"),
            ("выступает", "выступа"),
            ("выступлениями", "выступлени"),
            ("компанией", "компани"),
            ("битриксом", "битрикс"),
            ("bitrix24", "bitrix24"),
        ] {
            assert!(stem_fits(word, stem), "{word} is a form of {stem}");
        }
        for (word, stem) in [
            ("курске", "курс"),
            ("курсант", "курс"),
            ("курсантов", "курс"),
            ("форумчане", "форум"),
            ("программист", "программ"),
            ("тренинговый", "тренинг"),
            ("конференционный", "конференци"),
            ("участники", "участи"),
            ("экспертиза", "эксперт"),
            ("слово", ""),
        ] {
            assert!(!stem_fits(word, stem), "{word} is no form of {stem}");
        }
    }

    #[test]
    fn forms_of_one_word_have_one_root() {
        assert!(same_root("ромашкой", "ромашка") && same_root("ленина", "ленина"));
        assert!(!same_root("ромашка", "ромашов"));
    }
}
