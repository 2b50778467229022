//! What was typed, taken apart into words and digits.

use kafedra_model::folding::fold;

/// Digits from here on are looked for in phone numbers.
pub(crate) const PHONE_DIGITS: usize = 3;
/// Words typed beyond this many are not looked for.
pub(crate) const MAX_TOKENS: usize = 6;
const MAX_TYPED: usize = 120;

/// A search: every token must be found, each in a word of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Query {
    /// The longest first: it leaves the fewest people to look at.
    pub(crate) tokens: Vec<Token>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Token {
    pub(crate) text: String,
    /// Looked for in phone numbers too, as given and, after a leading 8, as `7…` at the beginning.
    pub(crate) phone: bool,
    /// One letter is an initial: it stands at the beginning of a word.
    pub(crate) initial: bool,
}

impl Query {
    /// `None` if fewer than two letters or digits were typed: nobody should be shown by accident.
    pub(crate) fn parse(typed: &str) -> Option<Self> {
        let cut: String = typed.chars().take(MAX_TYPED).collect();
        let folded = fold(&cut);
        if folded.chars().filter(|c| *c != ' ').count() < 2 {
            return None;
        }
        if let Some(number) = whole_number(&folded) {
            let tokens = vec![Token::new(&number)];
            return Some(Self { tokens });
        }
        let mut tokens: Vec<Token> = folded.split(' ').map(Token::new).collect();
        tokens.sort_by_key(|token| std::cmp::Reverse(token.text.len()));
        tokens.truncate(MAX_TOKENS);
        Some(Self { tokens })
    }
}

impl Token {
    fn new(text: &str) -> Self {
        let digits = text.bytes().all(|byte| byte.is_ascii_digit());
        Self {
            text: text.to_owned(),
            phone: digits && text.len() >= PHONE_DIGITS,
            initial: text.chars().count() == 1,
        }
    }
}

/// «8 (916) 123-45» is one number, however it is spaced.
fn whole_number(folded: &str) -> Option<String> {
    let digits: String = folded.chars().filter(char::is_ascii_digit).collect();
    let only_digits = folded.chars().all(|c| c == ' ' || c.is_ascii_digit());
    (only_digits && digits.len() >= PHONE_DIGITS).then_some(digits)
}

#[cfg(test)]
mod tests {
    use super::Query;

    fn tokens(typed: &str) -> Option<Vec<String>> {
        Query::parse(typed).map(|query| query.tokens.into_iter().map(|token| token.text).collect())
    }

    #[test]
    fn words_and_numbers_come_apart() {
        let words =
            |list: &[&str]| Some(list.iter().map(|&word| word.to_owned()).collect::<Vec<_>>());
        assert_eq!(tokens(" Ёл"), words(&["ел"]));
        assert_eq!(tokens("и Петров-Водкин"), words(&["петров", "водкин", "и"]));
        assert_eq!(tokens("+7 (916) 123-45"), words(&["791612345"]));
        assert_eq!(tokens("иванов 45 67"), words(&["иванов", "45", "67"]));
        assert_eq!(tokens("и"), None, "one letter shows nobody");
        assert_eq!(tokens(" - "), None);
    }
}
