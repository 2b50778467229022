//! One landing page with one form, on a domain of the partner's own.
//!
//! Facts: `case` (`duplicate`, `no_domain`), `url`.

use crate::wording::{has_domain, lies_on};
use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct LandingPages {
    /// Which of the two is looked at.
    case: LandingPagesCase,
    /// A page with the form on the partner's own site is no duplicate (AMB-65).
    #[serde(default)]
    own_site: bool,
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
enum LandingPagesCase {
    Duplicate,
    NoDomain,
}

impl Check for LandingPages {
    fn run(&self, _season: &Season<'_>, seminar: &Seminar, _today: NaiveDate) -> Vec<Observation> {
        let landing = &seminar.plan.landing;
        let told = |case: &str, url: &String| {
            Observation::new()
                .fact("case", case)
                .fact("url", url.clone())
        };
        match self.case {
            LandingPagesCase::Duplicate => landing
                .other_pages
                .iter()
                .filter(|url| !url.trim().is_empty() && url.trim() != landing.url.trim())
                .filter(|url| !(self.own_site && lies_on(url, &landing.own_site_url)))
                .map(|url| told("duplicate", url))
                .collect(),
            LandingPagesCase::NoDomain => {
                let url = Some(&landing.url).filter(|url| !url.trim().is_empty());
                let bare = url.filter(|url| !has_domain(url));
                bare.map(|url| told("no_domain", url)).into_iter().collect()
            }
        }
    }
}
