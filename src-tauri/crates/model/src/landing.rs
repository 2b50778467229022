//! The landing page and the announcement on the partner's own site.

use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, specta::Type)]
#[serde(default, deny_unknown_fields)]
pub struct Landing {
    pub url: String,
    /// The announcement on the partner's own site (ANN-25, COM-26).
    pub own_site_url: String,
    /// The three tests before the link is sent (LND-36).
    pub form_tested: bool,
    pub screen_tested: bool,
    pub letter_tested: bool,
    /// Registration is closed and the page says so (LND-44).
    pub closed: bool,
}
