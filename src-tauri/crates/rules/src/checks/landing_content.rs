//! The landing page holds everything that the programme asks of it, and nothing that it forbids.
//!
//! Looked at once the organizer has described the page. Until its link is sent for approval, what is wrong is only
//! a warning: the page is still being made.
//!
//! Facts: `lacks` (what is missing or wrong), `words` (the field, answer or address that it is about).

use super::seminar_title::is_same;
use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::finding::Severity;
use kafedra_model::landing::{Captcha, LandingContent, LandingForm, NotePlace, Section, TalkOrder};
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct LandingContentCheck {
    /// What is looked at.
    part: LandingPart,
    /// Stage that the link is sent for.
    stage: String,
    /// The coordinator has allowed it (AMB-55).
    #[serde(default)]
    allowed: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum LandingPart {
    Title,
    Date,
    Place,
    Description,
    Audience,
    Programme,
    Form,
    Contacts,
    TalkOrder,
    OrganizerLogo,
    FirstSection,
    WebForm,
    RequiredFields,
    SourceAnswers,
    RequiredNote,
    SelectionNote,
    ResponseScreens,
    RejectionReason,
    Retry,
    ConfirmationLetter,
    NoConfirmation,
    Captcha,
    ByPhone,
    NothingSold,
    OwnPhotos,
    ClosedText,
}

/// What is missing or wrong, and the words it is about.
type Lack = (&'static str, String);

impl Check for LandingContentCheck {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, _today: NaiveDate) -> Vec<Observation> {
        let Some(content) = &seminar.plan.landing.content else {
            return Vec::new();
        };
        let record = seminar.plan.stages.records.get(&self.stage);
        let sent = record.is_some_and(|record| !record.submissions.is_empty());
        self.lacks(season, seminar, content)
            .into_iter()
            .map(|(lacks, words)| {
                let told = Observation::new()
                    .fact("lacks", lacks)
                    .fact("words", words)
                    .fact("sent", sent);
                if lacks == "easy_captcha" {
                    told.severity(Severity::Info)
                } else if sent {
                    told
                } else {
                    told.severity(Severity::Warning)
                }
            })
            .collect()
    }
}

impl LandingContentCheck {
    fn lacks(&self, season: &Season<'_>, seminar: &Seminar, page: &LandingContent) -> Vec<Lack> {
        let rules = &season.pack.landing;
        let form = &page.form;
        let has = |section: Section| page.sections.contains(&section);
        match self.part {
            LandingPart::Title => {
                let same = is_same(season, &page.title);
                unless(same, "title", season.pack.title.as_str())
            }
            LandingPart::Date => date(page, seminar.plan.card.date),
            LandingPart::Place => place(page),
            LandingPart::Description => written(&page.description, "description"),
            LandingPart::Audience => written(&page.audience, "audience"),
            LandingPart::Programme => {
                let lacks = if has(Section::ProgrammeFile) {
                    "only_file"
                } else {
                    "programme"
                };
                unless(has(Section::Programme), lacks, "")
            }
            LandingPart::Form => unless(has(Section::Form), "form", ""),
            LandingPart::Contacts => contacts(page),
            LandingPart::TalkOrder => {
                let right = page.talk_order == TalkOrder::TitlePointsSpeaker;
                unless(right, "talk_order", "")
            }
            LandingPart::OrganizerLogo => {
                let lacks = if page.vendor_logo {
                    "only_vendor"
                } else {
                    "logo"
                };
                unless(page.organizer_logo, lacks, "")
            }
            LandingPart::FirstSection => first_section(page),
            LandingPart::WebForm => unless(!form.fields.is_empty(), "fields", ""),
            LandingPart::RequiredFields => required_fields(form, &rules.required_fields),
            LandingPart::SourceAnswers => source_answers(
                form,
                &rules.source_field,
                &rules.source_answers,
                rules.source_answers_min,
            ),
            LandingPart::RequiredNote => required_note(form),
            LandingPart::SelectionNote => {
                let noted = !form.selects || !form.selection_note.trim().is_empty();
                unless(noted, "selection_note", "")
            }
            LandingPart::ResponseScreens => [
                written(&form.accepted_text, "accepted"),
                written(&form.rejected_text, "rejected"),
            ]
            .concat(),
            LandingPart::RejectionReason => unless(form.rejection_gives_reason, "reason", ""),
            LandingPart::Retry => unless(form.retry, "retry", ""),
            LandingPart::ConfirmationLetter => unless(form.confirmation_letter, "letter", ""),
            LandingPart::NoConfirmation => unless(!form.asks_confirmation, "asks_confirmation", ""),
            LandingPart::Captcha => match form.captcha {
                Captcha::Absent => Vec::new(),
                Captcha::Easy => unless(false, "easy_captcha", ""),
                Captcha::Complex => unless(false, "complex_captcha", ""),
            },
            LandingPart::ByPhone => {
                let offered = form.by_phone && !page.phone.trim().is_empty();
                unless(offered, "by_phone", "")
            }
            LandingPart::NothingSold => unless(!page.sells || self.allowed, "sells", ""),
            LandingPart::OwnPhotos => unless(!page.foreign_photos, "foreign_photos", ""),
            LandingPart::ClosedText => {
                let landing = &seminar.plan.landing;
                let said = !landing.closed || !landing.closed_text.trim().is_empty();
                unless(said, "closed_text", "")
            }
        }
    }
}

fn unless(fine: bool, lacks: &'static str, words: &str) -> Vec<Lack> {
    if fine {
        Vec::new()
    } else {
        vec![(lacks, words.to_owned())]
    }
}

fn written(text: &str, lacks: &'static str) -> Vec<Lack> {
    unless(!text.trim().is_empty(), lacks, "")
}

fn date(page: &LandingContent, held: NaiveDate) -> Vec<Lack> {
    match page.date {
        None => unless(false, "date", ""),
        Some(shown) => unless(shown == held, "other_date", &shown.to_string()),
    }
}

fn place(page: &LandingContent) -> Vec<Lack> {
    let map = page.sections.contains(&Section::RouteMap);
    [
        written(&page.address, "address"),
        written(&page.venue, "venue"),
        unless(map, "route_map", ""),
    ]
    .concat()
}

fn contacts(page: &LandingContent) -> Vec<Lack> {
    [
        written(&page.phone, "phone"),
        written(&page.email, "email"),
        written(&page.contact_person, "person"),
    ]
    .concat()
}

fn first_section(page: &LandingContent) -> Vec<Lack> {
    match page.sections.first() {
        Some(Section::Place | Section::RouteMap) => unless(false, "map_first", ""),
        Some(Section::Programme | Section::ProgrammeFile) => unless(false, "programme_first", ""),
        _ => Vec::new(),
    }
}

/// The names are asked for literally.
fn required_fields(form: &LandingForm, wanted: &[String]) -> Vec<Lack> {
    let lack = |name: &String| {
        let field = form.fields.iter().find(|field| field.name.trim() == name);
        match field {
            None => Some(("field", name.clone())),
            Some(field) if !field.required => Some(("optional", name.clone())),
            Some(_) => None,
        }
    };
    wanted.iter().filter_map(lack).collect()
}

fn source_answers(form: &LandingForm, name: &str, wanted: &[String], least: u32) -> Vec<Lack> {
    let Some(field) = form.fields.iter().find(|field| field.name.trim() == name) else {
        return Vec::new();
    };
    let offered = |answer: &&String| field.options.iter().any(|option| option.trim() == **answer);
    let mut lacks: Vec<Lack> = wanted
        .iter()
        .filter(|answer| !offered(answer))
        .map(|answer| ("answer", answer.clone()))
        .collect();
    if lacks.is_empty() && field.options.len() < usize::try_from(least).unwrap_or(usize::MAX) {
        lacks.push(("few_answers", field.options.len().to_string()));
    }
    lacks
}

/// With all fields required the remark stands before the form; a mark may be explained below it.
fn required_note(form: &LandingForm) -> Vec<Lack> {
    if form.fields.is_empty() {
        return Vec::new();
    }
    let all = form.fields.iter().all(|field| field.required);
    if form.required_note.trim().is_empty() {
        return unless(false, if all { "note_all" } else { "note_mark" }, "");
    }
    let below = form.required_note_place == NotePlace::AfterForm;
    unless(!(all && below), "note_place", "")
}
