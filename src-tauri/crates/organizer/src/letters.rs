//! Letters as files: drafts for mail programs, a table for mail merge, a list of addresses.

use crate::clock;
use crate::error::{Error, ErrorCode};
use crate::files;
use crate::organizer::Organizer;
use crate::reminders::Reached;
use crate::view::LettersMade;
use chrono::NaiveDateTime;
use kafedra_documents::letters::{self, Field, Mail, Values};
use kafedra_model::ids::{PersonId, SeminarId};
use kafedra_model::registration::Registration;
use kafedra_model::reminders::{Letter, LetterView, MailingKind, ReminderKind, Scope};
use kafedra_model::seminar::{Part, Seminar};
use kafedra_words::{Language, Words};
use std::path::{Path, PathBuf};

impl Organizer {
    /// A letter as it stands, and how it reads to the first one who gets it.
    ///
    /// # Errors
    /// [`ErrorCode::NoSuchThing`] for a kind that is no letter.
    pub fn letter(&self, id: SeminarId, kind: MailingKind) -> Result<LetterView, Error> {
        let deed = deed_of(kind)?;
        let reached = self.reached(id)?;
        let words = self.words(&reached.seminar.plan.card.pack)?;
        let (letter, own) = wording(&reached.seminar, kind, &words);
        let by_id = reached.by_id();
        let first = reached.audience(deed, Scope::Everyone, self.now());
        let first = first.first().and_then(|person| by_id.get(person).copied());
        let values = values(&reached.seminar, first, &words);
        Ok(LetterView {
            problems: letters::problems(&letter.subject, &letter.text),
            fields: letters::field_names(words.language() == Language::Ru),
            sample_subject: letters::fill(&letter.subject, &values),
            sample_text: letters::fill(&letter.text, &values),
            own,
            letter,
        })
    }

    /// Words a letter anew for this seminar; one without subject and text is the season's again.
    ///
    /// # Errors
    /// [`ErrorCode::NoSuchSeminar`].
    pub fn save_letter(&mut self, id: SeminarId, letter: Letter) -> Result<LetterView, Error> {
        let kind = letter.kind;
        let mut reminders = self.store.read().plan(id)?.reminders;
        reminders.letters.retain(|known| known.kind != kind);
        if !letter.subject.trim().is_empty() || !letter.text.trim().is_empty() {
            reminders.letters.push(letter);
            reminders.letters.sort_by_key(|known| known.kind);
        }
        self.save_part(id, Part::Reminders(reminders))?;
        self.letter(id, kind)
    }

    /// Writes the letters of a kind into a new folder: a draft per person, a table, a list of addresses. Nothing counts
    /// as sent by it.
    ///
    /// # Errors
    /// [`ErrorCode::LetterBroken`] with the first unknown field; when the disk refuses.
    pub fn make_letters(
        &self,
        id: SeminarId,
        kind: MailingKind,
        scope: Scope,
        folder: Option<&Path>,
    ) -> Result<LettersMade, Error> {
        let deed = deed_of(kind)?;
        let reached = self.reached(id)?;
        let words = self.words(&reached.seminar.plan.card.pack)?;
        let letter = sound(wording(&reached.seminar, kind, &words).0)?;
        let now = self.now();
        let audience = reached.audience(deed, scope, now);
        let (people, without): (Vec<PersonId>, Vec<PersonId>) = with_address(&reached, &audience);
        let folder = match folder {
            Some(folder) => folder.to_owned(),
            None => self.letters_folder(id, kind, now)?,
        };
        self.write_letters(&reached, &letter, &people, now, &folder, &words)?;
        Ok(LettersMade {
            folder: folder.display().to_string(),
            without_address: u32::try_from(without.len()).unwrap_or(u32::MAX),
            people,
        })
    }

    /// The confirmation to one person with their invitation attached, as a draft; none for one without an address.
    ///
    /// # Errors
    /// As [`Organizer::make_letters`].
    pub(crate) fn invitation_letter(
        &self,
        id: SeminarId,
        registration: &Registration,
        pdf: (&str, &[u8]),
    ) -> Result<Option<Vec<u8>>, Error> {
        let reached = self.reached(id)?;
        let seminar = &reached.seminar;
        let card = &seminar.plan.card;
        let words = self.words(&card.pack)?;
        let letter = sound(wording(seminar, MailingKind::Confirmation, &words).0)?;
        let draft = draft(seminar, registration, &letter, &words);
        if draft.email.is_empty() {
            return Ok(None);
        }
        let attached = words.word("letter-invitation-attached");
        let mail = Mail {
            from: (&card.partner.name, &card.partner.email),
            to: (&draft.name, &draft.email),
            subject: &draft.subject,
            text: &format!("{}\n\n{attached}\n", draft.text.trim_end()),
            at: clock::told_in(self.now(), kafedra_rules::time_zone(&reached.pack, card)),
            id: &draft.id,
            attached: Some(pdf),
        };
        Ok(Some(letters::eml(&mail).map_err(broken)?))
    }

    fn write_letters(
        &self,
        reached: &Reached,
        letter: &Letter,
        people: &[PersonId],
        now: NaiveDateTime,
        folder: &Path,
        words: &Words,
    ) -> Result<(), Error> {
        let by_id = reached.by_id();
        let card = &reached.seminar.plan.card;
        let at = clock::told_in(now, kafedra_rules::time_zone(&reached.pack, card));
        let drafts: Vec<Draft> = people
            .iter()
            .filter_map(|person| by_id.get(person).copied())
            .map(|registration| draft(&reached.seminar, registration, letter, words))
            .collect();
        let mails: Vec<Mail<'_>> = drafts
            .iter()
            .map(|draft| Mail {
                from: (&card.partner.name, &card.partner.email),
                to: (&draft.name, &draft.email),
                subject: &draft.subject,
                text: &draft.text,
                at,
                id: &draft.id,
                attached: None,
            })
            .collect();
        for (number, mail) in (1_u32..).zip(&mails) {
            let bytes = letters::eml(mail).map_err(broken)?;
            files::write_atomically(&folder.join(format!("{number:04}.eml")), &bytes)?;
        }
        let table = letters::merge_table(&mails, words).map_err(broken)?;
        let name = |key: &str, ending| format!("{}.{ending}", words.word(key));
        files::write_atomically(&folder.join(name("letters-table-name", "csv")), &table)?;
        let addresses = letters::address_list(&mails);
        files::write_atomically(
            &folder.join(name("letters-addresses-name", "txt")),
            addresses.as_bytes(),
        )
    }

    /// A folder that is not there yet, so that nothing of an earlier day lies among the letters.
    fn letters_folder(
        &self,
        id: SeminarId,
        kind: MailingKind,
        now: NaiveDateTime,
    ) -> Result<PathBuf, Error> {
        let output = self.folder.join("output").join(self.output_folder(id)?);
        let name = format!("letters-{}-{}", kind.slug(), now.date());
        let plain = output.join(&name);
        let numbered = (2_u32..).map(|number| output.join(format!("{name}-{number}")));
        let free = std::iter::once(plain.clone())
            .chain(numbered)
            .find(|path| !path.exists());
        Ok(free.unwrap_or(plain))
    }
}

fn broken(error: kafedra_documents::DocumentError) -> Error {
    Error::new(ErrorCode::DocumentFailed).with("reason", error.to_string())
}

/// The letter, unless it has a field that nobody knows.
fn sound(letter: Letter) -> Result<Letter, Error> {
    match letters::problems(&letter.subject, &letter.text).first() {
        None => Ok(letter),
        Some(problem) => Err(Error::new(ErrorCode::LetterBroken)
            .with("field", problem.field.as_str())
            .with("line", problem.line)
            .with("column", problem.column)),
    }
}

struct Draft {
    id: String,
    name: String,
    email: String,
    subject: String,
    text: String,
}

fn draft(seminar: &Seminar, registration: &Registration, letter: &Letter, words: &Words) -> Draft {
    let values = values(seminar, Some(registration), words);
    Draft {
        id: format!("{}.{}", letter.kind.slug(), registration.id.0.simple()),
        name: registration.person.full_name(),
        email: registration.person.email.trim().to_owned(),
        subject: letters::fill(&letter.subject, &values),
        text: letters::fill(&letter.text, &values),
    }
}

/// The deed that a kind of letter does.
pub(crate) fn deed_of(kind: MailingKind) -> Result<ReminderKind, Error> {
    match kind {
        MailingKind::Confirmation => Ok(ReminderKind::Confirmation),
        MailingKind::Refusal => Ok(ReminderKind::Refusal),
        MailingKind::Weekly => Ok(ReminderKind::Weekly),
        MailingKind::Final => Ok(ReminderKind::Final),
        MailingKind::VenueChange => Ok(ReminderKind::VenueChange),
        MailingKind::Presentations => Ok(ReminderKind::Presentations),
        MailingKind::Sms => Err(Error::new(ErrorCode::NoSuchThing).with("thing", "letter")),
    }
}

/// The seminar's own wording, or else the season's or the program's.
fn wording(seminar: &Seminar, kind: MailingKind, words: &Words) -> (Letter, bool) {
    let own = &seminar.plan.reminders.letters;
    if let Some(letter) = own.iter().find(|letter| letter.kind == kind) {
        return (letter.clone(), true);
    }
    let (subject, text) = letters::house_letter(words, kind);
    let letter = Letter {
        kind,
        subject,
        text,
    };
    (letter, false)
}

fn with_address(reached: &Reached, audience: &[PersonId]) -> (Vec<PersonId>, Vec<PersonId>) {
    let by_id = reached.by_id();
    let written_to = |person: &PersonId| {
        let registration = by_id.get(person);
        registration.is_some_and(|one| !one.person.email.trim().is_empty())
    };
    audience.iter().copied().partition(written_to)
}

fn values(seminar: &Seminar, registration: Option<&Registration>, words: &Words) -> Values {
    let plan = &seminar.plan;
    let card = &plan.card;
    let person = registration.map(|registration| &registration.person);
    let text =
        |of: fn(&kafedra_model::registration::Person) -> String| person.map(of).unwrap_or_default();
    let venue = plan.venues.chosen_venue();
    let first = |person: &kafedra_model::registration::Person| match person.first_name.trim() {
        "" => person.full_name(),
        name => name.to_owned(),
    };
    Values::from([
        (Field::FirstName, text(first)),
        (Field::FullName, text(|person| person.full_name())),
        (Field::Company, text(|person| person.company.clone())),
        (Field::Seminar, plan.agenda.title.clone()),
        (Field::Date, words.date(card.date)),
        (Field::Time, card.start.format("%H:%M").to_string()),
        (Field::City, card.city.clone()),
        (
            Field::Venue,
            venue.map(|one| one.name.clone()).unwrap_or_default(),
        ),
        (
            Field::Address,
            venue.map(|one| one.address.clone()).unwrap_or_default(),
        ),
        (Field::Link, plan.landing.url.clone()),
        (Field::Partner, card.partner.name.clone()),
        (Field::Phone, card.partner.phone.clone()),
        (Field::Presentations, plan.report.presentations_url.clone()),
        (
            Field::Reason,
            registration
                .map(|one| one.refusal_reason.clone())
                .unwrap_or_default(),
        ),
    ])
}
