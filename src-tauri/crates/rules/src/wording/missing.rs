//! What an announcement must name and does not (ANN-04, ANN-07, ANN-10, ANN-13, ANN-14, ANN-24).

use super::lexicon::Lexicon;
use super::tokens::Tokens;
use super::{TextContext, TextKind, WordingFinding, WordingProblem};
use kafedra_model::pack::Pack;

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
            let has = |stem: &String| {
                tokens
                    .words()
                    .iter()
                    .any(|word| word.starts_with(stem.as_str()))
            };
            words.stems.iter().any(has)
        })
    };
    let names = |wanted: &str| wanted.trim().is_empty() || tokens.contain(&Tokens::of(wanted));
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
            names(&context.partner),
            context.partner.as_str(),
        ),
        (WordingProblem::MissingContact, contact, ""),
        (
            WordingProblem::MissingAddress,
            names(&context.address),
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

/// Host and path without scheme, `www.` and trailing slash.
fn bare_link(url: &str) -> String {
    let url = url.trim().to_lowercase();
    let url = url.split_once("://").map_or(url.as_str(), |(_, rest)| rest);
    let url = url.strip_prefix("www.").unwrap_or(url);
    url.trim_end_matches('/').to_owned()
}
