//! Printed documents and workbooks.

use crate::error::{Error, ErrorCode};
use crate::organizer::{Organizer, write};
use crate::speech;
use crate::view::Written;
use kafedra_documents::{Input, Season, SettlementSheet, SettlementStep, StageRow};
use kafedra_model::documents::{DocumentKind, Format};
use kafedra_model::finding::Fact;
use kafedra_model::ids::SeminarId;
use kafedra_model::listing::{PeopleQuery, PersonRow};
use kafedra_model::money::Kopecks;
use kafedra_model::pack::Pack;
use kafedra_model::settlement::Settlement;
use kafedra_model::team::{Role, Team};
use kafedra_model::timeline::{DateKind, TimelineEntry};
use kafedra_words::Words;
use std::path::Path;

impl Organizer {
    /// Makes a document; the same seminar and date give the same bytes.
    ///
    /// # Errors
    /// [`ErrorCode::NoSuchSeminar`]; [`ErrorCode::DocumentFailed`] when the document does not come
    /// in that format.
    pub fn render(
        &self,
        id: SeminarId,
        kind: DocumentKind,
        format: Format,
    ) -> Result<Vec<u8>, Error> {
        let mut rows = self.all_people(id)?;
        // Of an erased person a list would show an empty line.
        rows.retain(|row| !row.registration.person.is_erased());
        self.render_for(id, kind, format, &rows)
    }

    /// As [`Organizer::render`], as if these were all people.
    pub(crate) fn render_for(
        &self,
        id: SeminarId,
        kind: DocumentKind,
        format: Format,
        rows: &[PersonRow],
    ) -> Result<Vec<u8>, Error> {
        let (seminar, pack, words) = self.with_season(id)?;
        let today = self.today();
        let mut timeline = kafedra_rules::timeline(&pack, &seminar, today);
        speech::timeline(&mut timeline, &words);
        let mut settlement = pack.settle(&seminar, today);
        speech::settlement(&mut settlement, &words);
        let sheet = settlement_sheet(&settlement, &words);
        let stages: Vec<StageRow> = timeline
            .iter()
            .map(|entry| stage_row(entry, &pack, &seminar.plan.team, &words))
            .collect();
        let mut input = Input::new(&words, &seminar, Season::of(&pack));
        input.registrations = rows;
        let contacts = self.store.read().contacts(id)?;
        input.contacts = &contacts;
        input.stages = &stages;
        input.settlement = Some(&sheet);
        let run_sheet = self.run_sheet(id)?;
        let lottery = self.lottery(id)?;
        input.run_sheet = Some(&run_sheet);
        input.lottery = Some(&lottery);
        kafedra_documents::render(kind, format, &input)
            .map_err(|e| Error::new(ErrorCode::DocumentFailed).with("reason", e.to_string()))
    }

    /// # Errors
    /// As [`Organizer::render`], or when the file can't be written.
    pub fn print(
        &mut self,
        id: SeminarId,
        kind: DocumentKind,
        format: Format,
        path: &Path,
    ) -> Result<Written, Error> {
        let written = write(path, &self.render(id, kind, format)?)?;
        self.tell_printed(id, kind)?;
        Ok(written)
    }

    /// # Errors
    /// As [`Organizer::print`].
    pub fn print_to_output(
        &mut self,
        id: SeminarId,
        kind: DocumentKind,
        format: Format,
    ) -> Result<Written, Error> {
        let bytes = self.render(id, kind, format)?;
        let folder = self.output_folder(id)?;
        let name = self.document_name(id, kind, format)?;
        let written = self.write_output(&folder, &name, &bytes)?;
        self.tell_printed(id, kind)?;
        Ok(written)
    }

    /// Invitations on paper are as good as made for everybody who is on it.
    fn tell_printed(&mut self, id: SeminarId, kind: DocumentKind) -> Result<(), Error> {
        if kind != DocumentKind::Invitations {
            return Ok(());
        }
        let mut rows = self.all_people(id)?;
        rows.retain(|row| !row.registration.person.is_erased());
        let invited = kafedra_documents::sign_in_rows(&rows).into_iter();
        let invited: Vec<_> = invited.map(|row| row.registration.id).collect();
        self.tell_invited(id, &invited, false)
    }

    /// The usual file name of a document.
    ///
    /// # Errors
    /// [`ErrorCode::NoSuchSeminar`].
    pub fn document_name(
        &self,
        id: SeminarId,
        kind: DocumentKind,
        format: Format,
    ) -> Result<String, Error> {
        let (seminar, _, words) = self.with_season(id)?;
        Ok(kafedra_documents::file_name(kind, format, &seminar, &words))
    }

    pub(crate) fn all_people(&self, id: SeminarId) -> Result<Vec<PersonRow>, Error> {
        let query = PeopleQuery {
            limit: u32::MAX,
            ..PeopleQuery::default()
        };
        Ok(self.store.read().people(id, &query)?.rows)
    }
}

/// A date as a row of the printed plan, with whoever has to see to it.
#[must_use]
pub fn stage_row(entry: &TimelineEntry, pack: &Pack, team: &Team, words: &Words) -> StageRow {
    StageRow {
        date: entry.date,
        time: entry.time,
        title: entry.text.clone(),
        better: entry.recommended,
        owner: owner(entry, pack, team, words),
        note: entry.items.join(", "),
        due: matches!(entry.kind, DateKind::Deadline | DateKind::Border),
        done: entry.done == Some(true),
    }
}

/// Who does it: whoever holds the role that the season's ticks of these entries name, otherwise the one who is
/// responsible for the seminar. The role itself while nobody holds it.
fn owner(entry: &TimelineEntry, pack: &Pack, team: &Team, words: &Words) -> String {
    if entry.done.is_none() {
        return String::new();
    }
    let mut ticks = pack.checklist.iter();
    let tick = ticks.find(|tick| tick.items.iter().any(|item| entry.items.contains(item)));
    let role = tick.map_or(Role::Responsible, |tick| tick.who);
    let mut members = team.members.iter();
    let holder = members.find(|member| member.roles.contains(&role));
    match holder.map(|member| member.name.trim()) {
        Some(name) if !name.is_empty() => name.to_owned(),
        Some(_) | None => words.word(&format!("overview-role-{}", role.slug())),
    }
}

fn settlement_sheet(settlement: &Settlement, words: &Words) -> SettlementSheet {
    let compensation = &settlement.compensation;
    SettlementSheet {
        compensation: compensation.upper_kopecks,
        upper_bound: compensation.sure_kopecks != compensation.upper_kopecks,
        points: i64::from(settlement.points.net),
        organizers: compensation
            .shares
            .iter()
            .map(|s| (s.name.clone(), s.kopecks))
            .collect(),
        steps: settlement
            .steps
            .iter()
            .map(|step| SettlementStep {
                rule: step.rule.clone(),
                text: step.text.clone(),
                result: result(step.facts.get("result_kopecks"), words),
            })
            .collect(),
        flags: settlement
            .flags
            .iter()
            .map(|flag| words.word(&format!("flag-{flag}")))
            .collect(),
    }
}

fn result(fact: Option<&Fact>, words: &Words) -> String {
    match fact {
        Some(Fact::Number(kopecks)) => words.money(Kopecks(*kopecks)),
        Some(Fact::Flag(_) | Fact::Text(_)) | None => String::new(),
    }
}
