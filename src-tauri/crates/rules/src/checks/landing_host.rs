//! The landing page's host carries no name of the vendor and is no service for events or forms; neither is the form's.
//!
//! The vendor's own forms and sites count as such services until the coordinator says otherwise (AMB-56). A form that is
//! sent to another host than those of the page and of the own site is a warning: whose it is only a person knows.
//!
//! Facts: `case` (`brand`, `denied`, `vendor`, `elsewhere`), `found`, `url`.

use crate::wording::{domain_has_brand, host_among, host_is_denied, is_elsewhere};
use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::finding::Severity;
use kafedra_model::landing::Landing;
use kafedra_model::pack::LandingRules;
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
        let found = match self.case {
            LandingHostCase::Brand => domain_has_brand(rules, url).map(|found| ("brand", found)),
            LandingHostCase::Denied => denied(rules, landing),
        };
        let told = found.map(|(case, found)| {
            let told = Observation::new()
                .fact("case", case)
                .fact("found", found)
                .fact("url", url.clone());
            if case == "elsewhere" {
                told.severity(Severity::Warning)
            } else {
                told
            }
        });
        told.into_iter().collect()
    }
}

/// The worst of what is wrong with the hosts of the page and of its form.
fn denied(rules: &LandingRules, landing: &Landing) -> Option<(&'static str, String)> {
    let action = landing.content.as_ref().map(|page| &page.form.action_url);
    let urls = || std::iter::once(&landing.url).chain(action);
    let on_vendor = |url: &String| host_among(&rules.vendor_hosts, url);
    let denied = urls().find_map(|url| host_is_denied(rules, url));
    let vendor = urls().find_map(on_vendor);
    let own = [landing.url.as_str(), landing.own_site_url.as_str()];
    let form = action.filter(|action| on_vendor(action).is_none());
    let elsewhere = form.and_then(|action| is_elsewhere(action, &own));
    let vendor = vendor.filter(|_| !rules.vendor_hosts_allowed);
    denied
        .map(|found| ("denied", found))
        .or(vendor.map(|found| ("vendor", found)))
        .or(elsewhere.map(|found| ("elsewhere", found)))
}
