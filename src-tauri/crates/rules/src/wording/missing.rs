//! What an announcement must name and does not (ANN-04, ANN-07, ANN-10, ANN-13, ANN-14, ANN-24).

use super::forms::{denies, same_root};
use super::lexicon::Lexicon;
use super::tokens::Tokens;
use super::{TextContext, TextKind, WordingFinding, WordingProblem};
use kafedra_model::pack::{Pack, WordForms};

/// Everything that the text does not name; it stands nowhere, so it is put at the end.
pub(super) fn missing(
    pack: &Pack,
    lexicon: &Lexicon,
    kind: TextKind,
    tokens: &Tokens,
    text: &str,
    context: &TextContext,
) -> Vec<WordingFinding> {
    let has_stem = |id: &str| {
        let words = pack
            .announcing
            .required_words
            .iter()
            .find(|words| words.id == id);
        words.is_none_or(|words| {
            let has = |stem: &String| (0..tokens.len()).any(|at| promises(tokens, at, words, stem));
            words.stems.iter().any(has)
        })
    };
    let digits = |text: &str| {
        text.chars()
            .filter(char::is_ascii_digit)
            .collect::<String>()
    };
    let phone = digits(&context.phone);
    let phone = phone
        .get(phone.len().saturating_sub(10)..)
        .unwrap_or_default();
    let lower = text.to_lowercase();
    let email = context.email.trim().to_lowercase();
    let contact = (phone.is_empty() && email.is_empty())
        || (!phone.is_empty() && digits(text).contains(phone))
        || (!email.is_empty() && lower.contains(&email));
    let link = bare_link(&context.landing_url);
    let wanted = [
        (
            WordingProblem::MissingTitle,
            tokens.contain(&lexicon.title),
            pack.title.as_str(),
        ),
        (WordingProblem::MissingFree, has_stem("free"), ""),
        (
            WordingProblem::MissingRegistration,
            has_stem("registration"),
            "",
        ),
        (
            WordingProblem::MissingPartner,
            context.partner.trim().is_empty() || tokens.name(&Tokens::of(&context.partner)),
            context.partner.as_str(),
        ),
        (WordingProblem::MissingContact, contact, ""),
        (
            WordingProblem::MissingAddress,
            has_address(tokens, &context.address),
            context.address.as_str(),
        ),
        (
            WordingProblem::MissingLink,
            lower.contains(&link) || kind == TextKind::Landing,
            link.as_str(),
        ),
        (
            WordingProblem::MissingHashtag,
            kind != TextKind::Social || lower.contains(&pack.hashtag.to_lowercase()),
            pack.hashtag.as_str(),
        ),
    ];
    wanted
        .into_iter()
        .filter(|(_, present, _)| !present)
        .map(|(problem, _, words)| WordingFinding {
            start: text.len(),
            end: text.len(),
            problem,
            words: words.to_owned(),
        })
        .collect()
}

/// Whether the word says it: «регистрация не нужна», «без регистрации» and «бесплатная парковка» do not.
fn promises(tokens: &Tokens, at: usize, words: &WordForms, stem: &str) -> bool {
    let denied_before = at > 0 && tokens.touch(at) && denies(tokens.word(at - 1));
    let denied_after = tokens.touch(at + 1) && denies(tokens.word(at + 1));
    let next = tokens.word(at + 1);
    let of_other = words
        .not_before
        .iter()
        .any(|other| next.starts_with(other.as_str()));
    tokens.word(at).starts_with(stem) && !denied_before && !denied_after && !of_other
}

/// Whether street and house are named, in whatever order and with whatever abbreviations.
fn has_address(tokens: &Tokens, address: &str) -> bool {
    let address = Tokens::of(address);
    let telling = address
        .words()
        .into_iter()
        .filter(|word| !is_address_label(word));
    let named = |word: &str| tokens.words().into_iter().any(|here| same_root(here, word));
    telling.into_iter().all(named)
}

/// The postal index and «улица», «дом», «г.»: an address is found without them.
fn is_address_label(word: &str) -> bool {
    const LABELS: [&str; 22] = [
        "г",
        "город",
        "ул",
        "улица",
        "пр",
        "проспект",
        "просп",
        "пер",
        "переулок",
        "пл",
        "площадь",
        "наб",
        "набережная",
        "ш",
        "шоссе",
        "д",
        "дом",
        "стр",
        "строение",
        "корп",
        "корпус",
        "россия",
    ];
    let index = word.len() == 6 && word.bytes().all(|byte| byte.is_ascii_digit());
    index || LABELS.contains(&word)
}

/// Host and path without scheme, `www.` and trailing slash.
fn bare_link(url: &str) -> String {
    let url = url.trim().to_lowercase();
    let url = url.split_once("://").map_or(url.as_str(), |(_, rest)| rest);
    let url = url.strip_prefix("www.").unwrap_or(url);
    url.trim_end_matches('/').to_owned()
}
