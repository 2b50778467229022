//! Lines about the landing page, what stands on it, and its form.

use super::Draft;
use super::line::{Line, Problem, named};
use kafedra_model::landing::{
    Captcha, FormField, Landing, LandingContent, LandingForm, NotePlace, Section, TalkOrder,
};

/// `landing [url <address>] [own-site <address>] [tested] [closed] [notice <text>] [other-page <address>]…`
pub(super) fn landing(draft: &mut Draft<'_>, line: &mut Line) -> Result<(), Problem> {
    let landing = &mut draft.seminar.plan.landing;
    while let Some(word) = line.next() {
        match word.as_str() {
            "url" => landing.url = line.word("the address")?,
            "own-site" => landing.own_site_url = line.word("the address")?,
            "other-page" => landing.other_pages.push(line.word("the address")?),
            "closed" => landing.closed = true,
            "notice" => landing.closed_text = line.word("the notice")?,
            "tested" => {
                landing.form_tested = true;
                landing.screen_tested = true;
                landing.letter_tested = true;
            }
            other => return Err(format!("«{other}» is not known of a landing page")),
        }
    }
    Ok(())
}

/// `page [full] [title|description|audience|address|venue|person|phone|email "…"] [date <day>]
/// [sections <name>,<name>…] [without <section>]… [speaker-first] [no-logo] [sells] [foreign-photos]`;
/// `full` is a page with everything the season asks for.
pub(super) fn page(draft: &mut Draft<'_>, line: &mut Line) -> Result<(), Problem> {
    if line.accept("full") {
        draft.seminar.plan.landing.content = Some(full(draft));
    }
    let content = content(&mut draft.seminar.plan.landing);
    while let Some(word) = line.next() {
        match word.as_str() {
            "title" => content.title = line.word("the title")?,
            "description" => content.description = line.word("the description")?,
            "audience" => content.audience = line.word("the audience")?,
            "address" => content.address = line.word("the address")?,
            "venue" => content.venue = line.word("the venue")?,
            "person" => content.contact_person = line.word("the person")?,
            "phone" => content.phone = line.word("the phone")?,
            "email" => content.email = line.word("the address")?,
            "date" => content.date = Some(line.date("the date")?),
            "no-date" => content.date = None,
            "sections" => content.sections = sections(&line.word("the sections")?)?,
            "without" => {
                let section: Section = named(&line.word("the section")?, "the section")?;
                content.sections.retain(|known| *known != section);
            }
            "speaker-first" => content.talk_order = TalkOrder::TitleSpeakerPoints,
            "no-logo" => content.organizer_logo = false,
            "sells" => content.sells = true,
            "foreign-photos" => content.foreign_photos = true,
            other => return Err(format!("«{other}» is not known of a page")),
        }
    }
    Ok(())
}

/// `form [action <address>] [no-fields] [optional|without <field>] [answers <field> "…,…"] [note "…"|no-note]
/// [note-after] [selects] [selection-note "…"] [no-accepted] [no-rejected] [no-reason] [no-retry] [no-letter]
/// [asks-confirmation] [captcha easy|complex] [no-phone]`
pub(super) fn form(draft: &mut Draft<'_>, line: &mut Line) -> Result<(), Problem> {
    let form = &mut content(&mut draft.seminar.plan.landing).form;
    while let Some(word) = line.next() {
        match word.as_str() {
            "action" => form.action_url = line.word("the address")?,
            "no-fields" => form.fields.clear(),
            "field" => form.fields.push(FormField {
                name: line.word("the field")?,
                ..FormField::default()
            }),
            "without" => {
                let name = line.word("the field")?;
                form.fields.retain(|field| field.name != name);
            }
            "optional" => field(form, &line.word("the field")?)?.required = false,
            "answers" => {
                let field = field(form, &line.word("the field")?)?;
                let answers = line.word("the answers")?;
                field.options = answers.split(',').map(str::to_owned).collect();
            }
            "note" => form.required_note = line.word("the note")?,
            "no-note" => form.required_note.clear(),
            "note-after" => form.required_note_place = NotePlace::AfterForm,
            "selects" => form.selects = true,
            "selection-note" => form.selection_note = line.word("the note")?,
            "no-accepted" => form.accepted_text.clear(),
            "no-rejected" => form.rejected_text.clear(),
            "no-reason" => form.rejection_gives_reason = false,
            "no-retry" => form.retry = false,
            "no-letter" => form.confirmation_letter = false,
            "asks-confirmation" => form.asks_confirmation = true,
            "captcha" => form.captcha = named::<Captcha>(&line.word("the kind")?, "the kind")?,
            "no-phone" => form.by_phone = false,
            other => return Err(format!("«{other}» is not known of a form")),
        }
    }
    Ok(())
}

fn content(landing: &mut Landing) -> &mut LandingContent {
    landing.content.get_or_insert_with(LandingContent::default)
}

fn sections(names: &str) -> Result<Vec<Section>, Problem> {
    names
        .split(',')
        .map(|name| named(name, "the section"))
        .collect()
}

fn field<'f>(form: &'f mut LandingForm, name: &str) -> Result<&'f mut FormField, Problem> {
    let mut fields = form.fields.iter_mut();
    fields
        .find(|field| field.name == name)
        .ok_or_else(|| format!("the form has no field «{name}»"))
}

fn full(draft: &Draft<'_>) -> LandingContent {
    let card = &draft.seminar.plan.card;
    let mut content = LandingContent::started(draft.pack, card.date);
    "ул. Тестовая, 1".clone_into(&mut content.address);
    "Отель".clone_into(&mut content.venue);
    "Покажем двенадцать инструментов.".clone_into(&mut content.description);
    "Руководители небольших компаний.".clone_into(&mut content.audience);
    "+7 000 000-00-00".clone_into(&mut content.phone);
    "seminar@example.org".clone_into(&mut content.email);
    "Имя Фамилия".clone_into(&mut content.contact_person);
    content
}
