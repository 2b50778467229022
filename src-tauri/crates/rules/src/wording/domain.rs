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
    host_among(&rules.denied_hosts, url)
}

/// The one of `hosts` that `url` lies on.
pub(crate) fn host_among(hosts: &[String], url: &str) -> Option<String> {
    let host = host(url);
    let mut hosts = hosts.iter();
    hosts.find(|known| is_inside(&host, known)).cloned()
}

/// Whether `url` lies on the host of `site` or inside its domain.
pub(crate) fn lies_on(url: &str, site: &str) -> bool {
    let (host, site) = (host(url), host(site));
    let site = site.strip_prefix("www.").unwrap_or(&site);
    !site.is_empty() && is_inside(&host, site)
}

/// The host of `url` when it is none of those of `sites`, nor inside their domains or around them. A path without a host
/// lies where its page does, and without any site nothing is elsewhere.
pub(crate) fn is_elsewhere(url: &str, sites: &[&str]) -> Option<String> {
    let url = url.trim();
    let named = url.contains("://") || url.starts_with("//");
    let sites: Vec<&str> = sites
        .iter()
        .copied()
        .filter(|site| has_domain(site))
        .collect();
    let own = |site: &&str| lies_on(url, site) || lies_on(site, url);
    let elsewhere = named && has_domain(url) && !sites.is_empty() && !sites.iter().any(own);
    elsewhere.then(|| host(url))
}

fn is_inside(host: &str, domain: &str) -> bool {
    host == domain || host.ends_with(&format!(".{domain}"))
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
    let rest = rest.trim_start_matches('/');
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let host = host.rsplit('@').next().unwrap_or_default();
    host.split(':').next().unwrap_or_default().to_owned()
}
