//! What the public sees: the venue, the landing page, announcements and the words in them.

use crate::announcements::Channel;
use crate::hall::Layout;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct VenueRules {
    pub equipment: Vec<EquipmentNeed>,
    /// Minutes the rent must exceed the whole programme (VEN-10).
    pub rent_extra_minutes: u32,
    /// Minutes needed before registration starts (VEN-11).
    pub setup_minutes: u32,
    /// The programme that the rent must exceed begins with the first talk instead of registration (AMB-59).
    #[serde(default)]
    pub rent_from_first_talk: bool,
    pub banned_layouts: Vec<Layout>,
    /// From so many days before the seminar a change of venue excludes (VEN-16).
    pub freeze_days: u32,
    /// Direction signs; the programme says "several" (AMB-63).
    pub direction_signs_min: u32,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct EquipmentNeed {
    pub kind: String,
    pub count: u32,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct LandingRules {
    /// Labels of the mandatory form fields, literally (LND-23).
    pub required_fields: Vec<String>,
    /// The field that asks where the listener heard of the seminar.
    pub source_field: String,
    pub source_answers: Vec<String>,
    pub source_answers_min: u32,
    /// Spellings of the brand, without case, that a host name must not contain (LND-05).
    pub banned_in_domain: Vec<String>,
    /// Hosts of event databases and form services (LND-38).
    pub denied_hosts: Vec<String>,
    /// Hosts of the vendor's own forms and sites; whether they are third parties is open (AMB-56).
    #[serde(default)]
    pub vendor_hosts: Vec<String>,
    /// Forms and pages on `vendor_hosts` are as good as one's own.
    #[serde(default)]
    pub vendor_hosts_allowed: bool,
}

/// Word lists of the wording check (annex 2). Words are stems: `конференци` finds every form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct AnnouncingRules {
    /// The season's hashtag may stand in a mailing to a cold base, though it names the product (AMB-28).
    #[serde(default)]
    pub cold_hashtag_allowed: bool,
    /// Of a mailing to a cold base only the text is read for names, not the subject, the sender and the links (AMB-29).
    #[serde(default)]
    pub cold_text_only: bool,
    /// Stage that has to be approved before the partner announces anything (ANN-23).
    pub after_stage: String,
    /// Event names that must not stand in place of "семинар" (PRG-02).
    pub banned_event_words: Vec<NamedWord>,
    /// Further event names that are only warned about.
    pub doubtful_event_words: Vec<NamedWord>,
    /// The word the event must be called by, as a stem.
    pub event_stem: String,
    /// Ways to write the vendor's and the product's name, normalised.
    pub brands: Vec<String>,
    /// Words that may stand between the event word and the brand in a forbidden phrase ("от", "из").
    pub joining_words: Vec<String>,
    /// Stems that may stand there too and make a company of the brand ("компани").
    #[serde(default)]
    pub company_words: Vec<String>,
    /// Stems that may stand there too and make the brand what is spoken about ("по", "продукт").
    #[serde(default)]
    pub topic_words: Vec<String>,
    /// Those of them that name the vendor.
    pub vendor_brands: Vec<String>,
    pub conditional_phrase: ConditionalPhrase,
    /// Stems that make the vendor an organizer or speaker when they stand next to its name (LND-39, LND-41).
    pub vendor_roles: Vec<String>,
    /// Those of them that also make a product the host or speaker.
    #[serde(default)]
    pub product_roles: Vec<String>,
    /// Stems of other words for the event ("встреч"), between a role and the name.
    #[serde(default)]
    pub meeting_words: Vec<String>,
    /// Stems that make the vendor an allowed partner.
    pub vendor_partner_stems: Vec<String>,
    /// Phrases that are never flagged.
    pub allowed_phrases: Vec<String>,
    /// Words before an event word that make it the name of a block (AMB-25).
    pub block_contexts: Vec<String>,
    /// Words right after an event word that make it the name of a block.
    pub block_names: Vec<String>,
    /// Stems an announcement must contain (ANN-07).
    pub required_words: Vec<WordForms>,
    /// Length of the model campaign in weeks (REG-14).
    pub sample_campaign_weeks: u32,
    /// Channels that bring least and are not compensated (ANN-17).
    pub weak_channels: Vec<Channel>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct NamedWord {
    pub word: String,
    pub stem: String,
    /// A block of the programme may be called so (AMB-25).
    #[serde(default)]
    pub block: bool,
}

/// Wrong unless the text names the partner as organizer (L130).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct ConditionalPhrase {
    pub phrase: String,
    /// Stems that, next to the partner's name, make it the organizer.
    pub organizer_stems: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct WordForms {
    pub id: String,
    pub stems: Vec<String>,
    /// Beginnings of next words with which it says something else ("бесплатная парковка").
    #[serde(default)]
    pub not_before: Vec<String>,
}
