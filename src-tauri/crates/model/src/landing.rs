//! The landing page, what stands on it, and the announcement on the partner's own site.

use crate::pack::Pack;
use crate::seminar::Plan;
use chrono::NaiveDate;
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
    /// Since when; unknown when it was only ticked.
    pub closed_on: Option<NaiveDate>,
    /// What people read who come too late: the page's notice and the letter of refusal (REG-02, LND-29).
    pub closed_text: String,
    /// Other pages that hold the registration form (LND-04).
    pub other_pages: Vec<String>,
    /// What the page holds; nothing until the organizer describes it.
    pub content: Option<LandingContent>,
}

/// What a visitor of the page sees (LND-07 to LND-44).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, specta::Type)]
#[serde(default, deny_unknown_fields)]
pub struct LandingContent {
    /// In the order of the page.
    pub sections: Vec<Section>,
    pub title: String,
    pub date: Option<NaiveDate>,
    pub address: String,
    pub venue: String,
    pub description: String,
    pub audience: String,
    pub talk_order: TalkOrder,
    pub phone: String,
    pub email: String,
    pub contact_person: String,
    pub organizer_logo: bool,
    pub vendor_logo: bool,
    /// Prices or offers of services stand on the page (LND-40).
    pub sells: bool,
    /// Photos of other organizers' seminars stand on the page (LND-42).
    pub foreign_photos: bool,
    pub form: LandingForm,
}

/// A part of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum Section {
    Title,
    Description,
    Audience,
    /// Written out on the page.
    Programme,
    /// A file with the programme, which is only an extra (LND-12).
    ProgrammeFile,
    Place,
    RouteMap,
    Form,
    Contacts,
    Other,
}

/// In what order a talk is told (LND-18).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum TalkOrder {
    #[default]
    TitlePointsSpeaker,
    TitleSpeakerPoints,
}

/// The registration form and what it answers.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, specta::Type)]
#[serde(default, deny_unknown_fields)]
pub struct LandingForm {
    /// Where the form sends its fields; empty is the page itself.
    pub action_url: String,
    pub fields: Vec<FormField>,
    /// The remark that tells which fields are required (LND-26).
    pub required_note: String,
    pub required_note_place: NotePlace,
    /// The organizer picks the listeners by hand (LND-27).
    pub selects: bool,
    /// The remark that the organizer may refuse.
    pub selection_note: String,
    pub accepted_text: String,
    pub rejected_text: String,
    pub rejection_gives_reason: bool,
    pub retry: bool,
    pub confirmation_letter: bool,
    /// A listener has to confirm by a link, which is forbidden (LND-32).
    pub asks_confirmation: bool,
    pub captcha: Captcha,
    /// Registration by phone is offered, entered into the same form (LND-37).
    pub by_phone: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, specta::Type)]
#[serde(default, deny_unknown_fields)]
pub struct FormField {
    pub name: String,
    pub required: bool,
    /// Answers to choose from; none for a field to write in.
    pub options: Vec<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum NotePlace {
    #[default]
    BeforeForm,
    AfterForm,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum Captcha {
    #[default]
    Absent,
    Easy,
    Complex,
}

impl LandingContent {
    /// A page with the season's title, sections and form; what the partner alone knows stays empty.
    #[must_use]
    pub fn started(pack: &Pack, date: NaiveDate) -> Self {
        Self {
            sections: vec![
                Section::Title,
                Section::Description,
                Section::Audience,
                Section::Programme,
                Section::Form,
                Section::Place,
                Section::RouteMap,
                Section::Contacts,
            ],
            title: pack.title.clone(),
            date: Some(date),
            organizer_logo: true,
            form: LandingForm::started(pack),
            ..Self::default()
        }
    }

    /// The same page with what the plan knows already: the chosen venue, the audience and the partner's contacts.
    #[must_use]
    pub fn with_known(mut self, plan: &Plan) -> Self {
        if let Some(venue) = plan.venues.chosen_venue() {
            self.address.clone_from(&venue.address);
            self.venue.clone_from(&venue.name);
        }
        self.audience.clone_from(&plan.application.audience);
        self.phone.clone_from(&plan.card.partner.phone);
        self.email.clone_from(&plan.card.partner.email);
        self
    }
}

impl LandingForm {
    fn started(pack: &Pack) -> Self {
        let rules = &pack.landing;
        let field = |name: &String| FormField {
            name: name.clone(),
            required: true,
            options: if *name == rules.source_field {
                let answers = rules.source_answers.iter().cloned();
                answers.chain(["Другое".to_owned()]).collect()
            } else {
                Vec::new()
            },
        };
        Self {
            fields: rules.required_fields.iter().map(field).collect(),
            required_note: "Все поля обязательны для заполнения.".to_owned(),
            accepted_text: "Заявка принята.".to_owned(),
            rejected_text: "Заявка отклонена.".to_owned(),
            rejection_gives_reason: true,
            retry: true,
            confirmation_letter: true,
            by_phone: true,
            ..Self::default()
        }
    }
}
