//! Reminders: who is due for what, letters, calls, and the forecast of registrations.

use super::{Answer, Shared};
use kafedra_model::forecast::RegistrationOutlook;
use kafedra_model::ids::{ContactId, PersonId, SeminarId};
use kafedra_model::refusals::RefusalOffer;
use kafedra_model::registration::ContactOutcome;
use kafedra_model::reminders::{
    CallEntered, CallQueue, Letter, LetterView, MailingKind, ReminderKind, ReminderPeople,
    ReminderState, Scope,
};
use kafedra_organizer::{LettersMade, Saved};

#[tauri::command(async)]
#[specta::specta]
pub fn reminders_state(house: Shared<'_>, id: SeminarId) -> Answer<ReminderState> {
    house.run(|organizer| organizer.reminders(id))
}

#[tauri::command(async)]
#[specta::specta]
pub fn reminders_missing(
    house: Shared<'_>,
    id: SeminarId,
    kind: ReminderKind,
) -> Answer<ReminderPeople> {
    house.run(|organizer| organizer.missing_people(id, kind))
}

#[tauri::command(async)]
#[specta::specta]
pub fn letter_open(house: Shared<'_>, id: SeminarId, kind: MailingKind) -> Answer<LetterView> {
    house.run(|organizer| organizer.letter(id, kind))
}

#[tauri::command(async)]
#[specta::specta]
pub fn letter_save(house: Shared<'_>, id: SeminarId, letter: Letter) -> Answer<LetterView> {
    house.run(|organizer| organizer.save_letter(id, letter))
}

#[tauri::command(async)]
#[specta::specta]
pub fn letters_make(
    house: Shared<'_>,
    id: SeminarId,
    kind: MailingKind,
    scope: Scope,
) -> Answer<LettersMade> {
    house.run(|organizer| organizer.make_letters(id, kind, scope, None))
}

#[tauri::command(async)]
#[specta::specta]
pub fn mailing_record(
    house: Shared<'_>,
    id: SeminarId,
    kind: MailingKind,
    people: Vec<PersonId>,
) -> Answer<Saved> {
    house.run(|organizer| organizer.record_mailing(id, kind, &people))
}

#[tauri::command(async)]
#[specta::specta]
pub fn call_queue(house: Shared<'_>, id: SeminarId, first: Option<PersonId>) -> Answer<CallQueue> {
    house.run(|organizer| organizer.call_queue(id, first))
}

#[tauri::command(async)]
#[specta::specta]
pub fn call_record(
    house: Shared<'_>,
    id: SeminarId,
    person: PersonId,
    outcome: ContactOutcome,
) -> Answer<CallEntered> {
    house.run(|organizer| organizer.record_call(id, person, outcome))
}

#[tauri::command(async)]
#[specta::specta]
pub fn call_undo(house: Shared<'_>, id: SeminarId, contact: ContactId) -> Answer<CallQueue> {
    house.run(|organizer| organizer.undo_call(id, contact))
}

#[tauri::command(async)]
#[specta::specta]
pub fn registration_outlook(house: Shared<'_>, id: SeminarId) -> Answer<RegistrationOutlook> {
    house.run(|organizer| organizer.registration_outlook(id))
}

#[tauri::command(async)]
#[specta::specta]
pub fn registration_close(house: Shared<'_>, id: SeminarId, closed: bool) -> Answer<Saved> {
    house.run(|organizer| organizer.close_registration(id, closed))
}

#[tauri::command(async)]
#[specta::specta]
pub fn refusal_offer(house: Shared<'_>, id: SeminarId) -> Answer<RefusalOffer> {
    house.run(|organizer| organizer.refusal_offer(id))
}

#[tauri::command(async)]
#[specta::specta]
pub fn refuse_people(
    house: Shared<'_>,
    id: SeminarId,
    people: Vec<PersonId>,
    reason: String,
) -> Answer<RefusalOffer> {
    house.run(|organizer| organizer.refuse_people(id, &people, &reason))
}
