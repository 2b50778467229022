//! Lists of people from files: looked at, taken in, remembered, and what is given back of them.

use crate::error::Error;
use crate::files;
use crate::organizer::Organizer;
use crate::registrations::put_into_words;
use crate::view::Written;
use kafedra_imports::{Action, Country, Known, Outcome, Sheet, refused_file};
use kafedra_model::ids::SeminarId;
use kafedra_model::imports::{
    ImportChoice, ImportPreview, ImportProblem, ImportSummary, Mapping, PersonField,
};
use kafedra_model::registration::RegistrationStatus;
use kafedra_words::Words;
use std::path::Path;

/// Mappings live among the settings of the workspace under this name and the captions of their columns.
const REMEMBERED: &str = "import-columns\n";

impl Organizer {
    /// What a file holds, how its columns were understood, and what it is to the people in the list; nothing is taken
    /// over yet.
    ///
    /// # Errors
    /// [`crate::ErrorCode::ImportRefused`] saying what the file is instead of a list of people.
    pub fn preview_import(
        &mut self,
        id: SeminarId,
        token: &str,
        mapping: Option<Mapping>,
    ) -> Result<ImportPreview, Error> {
        let upload = self.uploads.get(token)?;
        let words = Words::new(self.settings().language, &[]);
        let sheet = self.sheet(id, &upload.name, &upload.bytes)?;
        let remembered = self.remembered(&sheet)?;
        let known = remembered.is_some()
            && mapping
                .as_ref()
                .is_none_or(|m| Some(m) == remembered.as_ref());
        let mapping = mapping
            .or(remembered)
            .unwrap_or_else(|| kafedra_imports::guess_mapping(&sheet));
        let mut outcome = kafedra_imports::read(&sheet, &mapping);
        let list = self.list_beside(id)?;
        let comparison = (!list.is_empty()).then(|| {
            let known = list.known();
            let plan = plan_of(&known, &mut outcome);
            kafedra_imports::compare(&known, &plan, &list.by_hand)
        });
        let mut preview = kafedra_imports::preview_of(&sheet, &mapping, outcome);
        preview.comparison = comparison;
        preview.remembered = known;
        put_into_words(&mut preview.problems, &words);
        Ok(preview)
    }

    /// Takes a list in: new people, and of the changes those that were chosen; all in one transaction, or nothing.
    ///
    /// # Errors
    /// As [`Organizer::preview_import`].
    pub fn import_people(
        &mut self,
        id: SeminarId,
        token: &str,
        mapping: &Mapping,
        choice: &ImportChoice,
    ) -> Result<ImportSummary, Error> {
        let upload = self.uploads.get(token)?.clone();
        self.import_bytes_of_people(
            id,
            &upload.name,
            &upload.bytes,
            Some(mapping),
            choice,
            false,
        )
    }

    /// Reads a file of people with the mapping guessed, and takes what it says anew; a dry run changes nothing.
    ///
    /// # Errors
    /// As [`Organizer::import_people`].
    pub fn import_people_file(
        &mut self,
        id: SeminarId,
        path: &Path,
        dry_run: bool,
    ) -> Result<ImportSummary, Error> {
        self.import_chosen_file(id, path, &ImportChoice::default(), dry_run)
    }

    /// As [`Organizer::import_people_file`], with a choice of what is taken.
    ///
    /// # Errors
    /// As [`Organizer::import_people`].
    pub fn import_chosen_file(
        &mut self,
        id: SeminarId,
        path: &Path,
        choice: &ImportChoice,
        dry_run: bool,
    ) -> Result<ImportSummary, Error> {
        let name = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        let bytes = files::read(path)?;
        self.import_bytes_of_people(id, &name, &bytes, None, choice, dry_run)
    }

    fn import_bytes_of_people(
        &mut self,
        id: SeminarId,
        name: &str,
        bytes: &[u8],
        mapping: Option<&Mapping>,
        choice: &ImportChoice,
        dry_run: bool,
    ) -> Result<ImportSummary, Error> {
        let words = Words::new(self.settings().language, &[]);
        let sheet = self.sheet(id, name, bytes)?;
        let chosen = mapping.cloned();
        let mapping = match &chosen {
            Some(mapping) => mapping.clone(),
            None => self
                .remembered(&sheet)?
                .unwrap_or_else(|| kafedra_imports::guess_mapping(&sheet)),
        };
        let mut outcome = kafedra_imports::read(&sheet, &mapping);
        let list = self.list_beside(id)?;
        let actions = plan_of(&list.known(), &mut outcome);
        let taken = kafedra_imports::taken(&actions, choice, &list.by_hand);
        if !dry_run {
            self.carry_out(id, &sheet, list, &actions, &taken)?;
            if let Some(chosen) = &chosen {
                self.remember(&sheet, chosen)?;
            }
        }
        let mut summary = kafedra_imports::summarise(&sheet, &mapping, outcome, &actions, &taken);
        self.tell_limit(id, &mut summary, dry_run)?;
        put_into_words(&mut summary.refused, &words);
        put_into_words(&mut summary.warnings, &words);
        Ok(summary)
    }

    /// The refused rows of an upload as a file that can be corrected and imported again; none if all rows are
    /// fine.
    ///
    /// # Errors
    /// As [`Organizer::preview_import`], or when the file can't be written.
    pub fn save_refused(
        &mut self,
        id: SeminarId,
        token: &str,
        mapping: &Mapping,
    ) -> Result<Option<Written>, Error> {
        let upload = self.uploads.get(token)?.clone();
        let words = Words::new(self.settings().language, &[]);
        let sheet = self.sheet(id, &upload.name, &upload.bytes)?;
        let refused = self.refused(id, &sheet, mapping)?;
        let Some(bytes) = refused_bytes(&sheet, mapping, refused, &words) else {
            return Ok(None);
        };
        let name = words.text("import-refused-file", &[]);
        let folder = self.output_folder(id)?;
        self.write_output(&folder, &format!("{name}.csv"), &bytes)
            .map(Some)
    }

    /// As [`Organizer::save_refused`], for a file on the disk, with the mapping of the last import.
    ///
    /// # Errors
    /// As [`Organizer::import_people_file`], or when `target` can't be written.
    pub fn save_refused_of_file(
        &self,
        id: SeminarId,
        path: &Path,
        mapping: &Mapping,
        target: &Path,
    ) -> Result<Option<Written>, Error> {
        let words = Words::new(self.settings().language, &[]);
        let sheet = self.sheet(id, "", &files::read(path)?)?;
        let refused = self.refused(id, &sheet, mapping)?;
        let bytes = refused_bytes(&sheet, mapping, refused, &words);
        bytes
            .map(|bytes| crate::organizer::write(target, &bytes))
            .transpose()
    }

    /// The rows that nobody could take; those of people who were cancelled by them are none of these.
    fn refused(
        &self,
        id: SeminarId,
        sheet: &Sheet,
        mapping: &Mapping,
    ) -> Result<Vec<ImportProblem>, Error> {
        let mut outcome = kafedra_imports::read(sheet, mapping);
        let list = self.list_beside(id)?;
        let mut before = list.known();
        for known in &mut before {
            known.status = RegistrationStatus::Received;
        }
        plan_of(&before, &mut outcome);
        Ok(outcome.refused)
    }

    /// A list of people as the seminar's country writes its phones.
    pub(crate) fn sheet(&self, id: SeminarId, name: &str, bytes: &[u8]) -> Result<Sheet, Error> {
        let words = Words::new(self.settings().language, &[]);
        let sheet = crate::registrations::open_sheet(name, bytes, &words)?;
        let country = Country::of(&self.store.read().plan(id)?.card.country);
        Ok(sheet.in_country(country))
    }

    /// What was chosen for a file with these columns before.
    pub(crate) fn remembered(&self, sheet: &Sheet) -> Result<Option<Mapping>, Error> {
        let Some(columns) = sheet.columns_key() else {
            return Ok(None);
        };
        let stored = self
            .store
            .read()
            .setting(&format!("{REMEMBERED}{columns}"))?;
        // A mapping of an older version that cannot be read any more is guessed anew.
        Ok(stored.and_then(|text| serde_json::from_str(&text).ok()))
    }

    /// Keeps what was chosen for files with these columns, unless it is what would be guessed anyway.
    pub(crate) fn remember(&mut self, sheet: &Sheet, mapping: &Mapping) -> Result<(), Error> {
        let known = self.remembered(sheet)?;
        let is_guessed = known.is_none() && kafedra_imports::guess_mapping(sheet) == *mapping;
        let Some(columns) = sheet.columns_key().filter(|_| !is_guessed) else {
            return Ok(());
        };
        if known.as_ref() == Some(mapping) {
            return Ok(());
        }
        let value = serde_json::to_string(mapping).map_err(|e| Error::trouble(&e))?;
        self.store
            .write(|w| Ok(w.set_setting(&format!("{REMEMBERED}{columns}"), &value)?))
    }
}

/// What becomes of every row: people who come, and those of the list who have cancelled.
fn plan_of(known: &[Known<'_>], outcome: &mut Outcome) -> Vec<Action> {
    let mut plan = kafedra_imports::plan_import(known, &outcome.people);
    let rows = kafedra_imports::plan_cancelled(known, &outcome.cancelled, &mut plan);
    outcome.take_cancelled(&rows);
    plan
}

fn refused_bytes(
    sheet: &Sheet,
    mapping: &Mapping,
    mut refused: Vec<ImportProblem>,
    words: &Words,
) -> Option<Vec<u8>> {
    put_into_words(&mut refused, words);
    let caption = |field: PersonField| {
        let name = serde_json::to_string(&field).unwrap_or_default();
        words.text(
            &format!("people-field-{}", name.trim_matches('"').replace('_', "-")),
            &[],
        )
    };
    refused_file(
        sheet,
        mapping,
        &refused,
        &words.text("import-refused-column", &[]),
        caption,
    )
}
