//! Host names that must not carry the brand (LND-05), and hosts whose forms are not taken (LND-38).

use kafedra_model::pack::LandingRules;

/// The spelling of the brand that the host of `url` contains, punycode decoded.
#[must_use]
pub fn domain_has_brand(rules: &LandingRules, url: &str) -> Option<String> {
    let host = host(url);
    let (unicode, _) = idna::domain_to_unicode(&host);
    let bare = |text: &str| text.to_lowercase().replace(['-', '_'], "");
    let names = [bare(&host), bare(&unicode)];
    let spellings = rules.banned_in_domain.iter();
    spellings
        .filter(|spelling| names.iter().any(|name| name.contains(&bare(spelling))))
        .map(String::clone)
        .next()
}

/// The denied service that `url` lies on.
#[must_use]
pub fn host_is_denied(rules: &LandingRules, url: &str) -> Option<String> {
    let host = host(url);
    let denied = rules.denied_hosts.iter();
    denied
        .filter(|denied| host == **denied || host.ends_with(&format!(".{denied}")))
        .map(String::clone)
        .next()
}

/// Whether `url` names a domain rather than a bare machine or a numeric address (LND-02).
#[must_use]
pub fn has_domain(url: &str) -> bool {
    let host = host(url);
    let last = host.rsplit('.').next().unwrap_or_default();
    host.contains('.') && last.chars().any(char::is_alphabetic)
}

fn host(url: &str) -> String {
    let url = url.trim().to_lowercase();
    let rest = url.split_once("://").map_or(url.as_str(), |(_, rest)| rest);
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let host = host.rsplit('@').next().unwrap_or_default();
    host.split(':').next().unwrap_or_default().to_owned()
}
