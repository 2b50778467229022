//! What can be wrong with a text, or missing from it.

use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WordingProblem {
    /// «конференция», «мастер-класс», «тренинг» in place of «семинар».
    EventWord,
    /// Words like these that the programme does not name.
    DoubtfulWord,
    /// «семинар 1С-Битрикс», «семинар по Битрикс24».
    SeminarOfVendor,
    /// The vendor as organizer or speaker.
    VendorRole,
    /// «при поддержке 1С-Битрикс» without the partner as organizer.
    SupportWithoutOrganizer,
    /// The brand in a mailing to a cold base.
    BrandInColdMail,
    MissingTitle,
    MissingFree,
    MissingRegistration,
    MissingPartner,
    MissingContact,
    MissingAddress,
    MissingLink,
    MissingHashtag,
}

/// A problem and the bytes of the text it stands at; what is missing stands nowhere.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct WordingFinding {
    pub start: usize,
    pub end: usize,
    pub problem: WordingProblem,
    /// The words as they stand in the text, or the word that is missing.
    pub words: String,
}

impl WordingProblem {
    /// The name that words select on.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::EventWord => "event_word",
            Self::DoubtfulWord => "doubtful_word",
            Self::SeminarOfVendor => "seminar_of_vendor",
            Self::VendorRole => "vendor_role",
            Self::SupportWithoutOrganizer => "support_without_organizer",
            Self::BrandInColdMail => "brand_in_cold_mail",
            Self::MissingTitle => "missing_title",
            Self::MissingFree => "missing_free",
            Self::MissingRegistration => "missing_registration",
            Self::MissingPartner => "missing_partner",
            Self::MissingContact => "missing_contact",
            Self::MissingAddress => "missing_address",
            Self::MissingLink => "missing_link",
            Self::MissingHashtag => "missing_hashtag",
        }
    }

    /// Whether a published text with it is a case of PEN-12.
    #[must_use]
    pub fn is_bad_positioning(self) -> bool {
        matches!(
            self,
            Self::EventWord
                | Self::SeminarOfVendor
                | Self::VendorRole
                | Self::SupportWithoutOrganizer
        )
    }

    /// Whether the programme does not name the word itself.
    #[must_use]
    pub fn is_doubtful(self) -> bool {
        self == Self::DoubtfulWord
    }

    /// Whether something is missing rather than wrong.
    #[must_use]
    pub fn is_missing(self) -> bool {
        matches!(
            self,
            Self::MissingTitle
                | Self::MissingFree
                | Self::MissingRegistration
                | Self::MissingPartner
                | Self::MissingContact
                | Self::MissingAddress
                | Self::MissingLink
                | Self::MissingHashtag
        )
    }
}
