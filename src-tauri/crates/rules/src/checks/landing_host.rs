//! The landing page's host carries no name of the vendor and is no service for events or forms; neither is the form's.
//!
//! Facts: `case` (`brand`, `denied`), `found`, `url`.

use crate::wording::{domain_has_brand, host_is_denied};
use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct LandingHost {
    /// Which of the two is looked at.
    case: LandingHostCase,
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
enum LandingHostCase {
    Brand,
    Denied,
}

impl Check for LandingHost {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, _today: NaiveDate) -> Vec<Observation> {
        let landing = &seminar.plan.landing;
        let url = &landing.url;
        let rules = &season.pack.landing;
        let action = landing.content.as_ref().map(|page| &page.form.action_url);
        let (case, found) = match self.case {
            LandingHostCase::Brand => ("brand", domain_has_brand(rules, url)),
            LandingHostCase::Denied => {
                let mut urls = std::iter::once(url).chain(action);
                ("denied", urls.find_map(|url| host_is_denied(rules, url)))
            }
        };
        let told = found.map(|found| {
            Observation::new()
                .fact("case", case)
                .fact("found", found)
                .fact("url", url.clone())
        });
        told.into_iter().collect()
    }
}
