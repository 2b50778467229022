//! Several desks by file: what a desk saw goes out, and comes in elsewhere.
//!
//! With the log travel the registrations of all who are in it: the other copy may not know somebody, or may know
//! less of them. What was corrected there and not here comes along; what was corrected at both is shown to a person, and
//! what is here stays until somebody has chosen.

use crate::corrections::{Corrections, meet};
use crate::desks::count;
use crate::error::{Error, ErrorCode};
use crate::files::{self, legal_name};
use crate::organizer::{Organizer, write};
use crate::view::Written;
use kafedra_checkin::clash;
use kafedra_checkin::corrections::is_correction;
use kafedra_model::checkin::{ArrivalEvent, ArrivalFile, ArrivalKind};
use kafedra_model::history::PersonChangeRecord;
use kafedra_model::ids::{EventId, PersonId, SeminarId};
use kafedra_model::registration::Registration;
use kafedra_store::Met;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;
use std::path::Path;

/// No clock of a desk is after the year 2500; a reading far ahead would stop every desk that took it in.
const LATEST_MILLIS: u64 = 1 << 44;
/// No desk, operator or note is longer, in letters.
const LONGEST: usize = 500;

/// What came of a file of another desk.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, specta::Type)]
pub struct MergedDesk {
    pub added: u32,
    /// Already here, and the same.
    pub known: u32,
    /// Already here with other contents; the one that was here stays.
    pub contradicting: u32,
    /// Registrations that came along and were not here.
    pub people: u32,
    /// Registrations that were here and have got what was blank in them, or what was corrected there.
    pub completed: u32,
    /// Known people of whom the file says something else; what is here stays until somebody chooses.
    pub differing: u32,
    /// People with a repeated mark who were not there before.
    pub clashes: u32,
}

/// What the registrations of another copy come to here.
#[derive(Debug, Default)]
struct News {
    newcomers: Vec<Registration>,
    completed: Vec<Registration>,
    lines: Vec<PersonChangeRecord>,
    differing: u32,
}

impl Organizer {
    /// The arrival log as a file for another copy of the seminar, with the registrations of those who are in it.
    ///
    /// # Errors
    /// [`ErrorCode::NoSuchSeminar`], or when the file can't be written.
    pub fn export_arrivals(&self, id: SeminarId, path: &Path) -> Result<Written, Error> {
        write(path, &self.arrival_file(id)?)
    }

    /// As [`Organizer::export_arrivals`], to the folder of the seminar under `output/`.
    ///
    /// # Errors
    /// As [`Organizer::export_arrivals`].
    pub fn export_arrivals_to_output(&self, id: SeminarId) -> Result<Written, Error> {
        let words = self.words(&self.store.read().plan(id)?.card.pack)?;
        let desk = self.settings().desk.as_str();
        let name = legal_name(&words.text("desks-file", &[("desk", desk.into())]));
        let bytes = self.arrival_file(id)?;
        self.write_output(&self.output_folder(id)?, &format!("{name}.json"), &bytes)
    }

    /// Takes over another copy's log; any order and any number of times gives the same state. A file with
    /// anything wrong in it changes nothing.
    ///
    /// # Errors
    /// [`ErrorCode::ArrivalsBroken`], [`ErrorCode::ArrivalsNewer`], [`ErrorCode::ArrivalsForeign`].
    pub fn merge_arrivals(&mut self, id: SeminarId, path: &Path) -> Result<MergedDesk, Error> {
        let name = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        self.merge_arrival_bytes(id, &name, &files::read(path)?)
    }

    /// As [`Organizer::merge_arrivals`], of a file that the window has handed over.
    ///
    /// # Errors
    /// As [`Organizer::merge_arrivals`].
    pub fn merge_uploaded_arrivals(
        &mut self,
        id: SeminarId,
        token: &str,
    ) -> Result<MergedDesk, Error> {
        let upload = self.uploads.take(token)?;
        self.merge_arrival_bytes(id, &upload.name, &upload.bytes)
    }

    fn arrival_file(&self, id: SeminarId) -> Result<Vec<u8>, Error> {
        let events = self.store.read().arrivals(id)?;
        let corrections = self.corrections(id)?;
        let mut named: BTreeSet<PersonId> = events.iter().map(|event| event.person).collect();
        named.extend(corrections.keys());
        let mut people = self.store.read().registrations(id)?;
        // Somebody without a name was erased here.
        people.retain(|one| named.contains(&one.id) && !one.person.full_name().is_empty());
        let mut file = ArrivalFile {
            format: ArrivalFile::FORMAT.to_owned(),
            version: ArrivalFile::VERSION,
            seminar: id,
            desk: self.settings().desk.clone(),
            events,
            people,
            corrections: corrections.into_values().flatten().collect(),
            checksum: String::new(),
        };
        file.checksum = checksum(&file)?;
        let mut json = serde_json::to_vec_pretty(&file).map_err(|e| Error::trouble(&e))?;
        json.push(b'\n');
        Ok(json)
    }

    fn merge_arrival_bytes(
        &mut self,
        id: SeminarId,
        name: &str,
        bytes: &[u8],
    ) -> Result<MergedDesk, Error> {
        let file = read_file(id, name, bytes)?;
        let united = self.is_anybody_united(id, &file.events)?;
        let earlier = united.then(|| self.store.read().arrivals(id)).transpose()?;
        let news = self.news(id, file.people, file.corrections, &file.desk)?;
        let merged = self.store.write(|w| {
            w.insert_registrations(id, &news.newcomers)?;
            w.update_registrations(id, &news.completed)?;
            w.merge_changes(id, &news.lines)?;
            let merged = w.merge_arrivals(id, &file.events)?;
            if file.events.iter().any(is_note) {
                w.erase_late_notes(id)?;
            }
            Ok::<_, Error>(merged)
        })?;
        for registration in news.newcomers.iter().chain(&news.completed) {
            self.index(id, registration);
        }
        let clashes = match earlier {
            Some(earlier) => clash::added(&earlier, &file.events),
            None => self.clashes_added(id, &file.events, &merged)?,
        };
        Ok(MergedDesk {
            added: merged.counts.added,
            known: merged.counts.known,
            contradicting: merged.counts.contradicting,
            people: count(news.newcomers.len()),
            completed: count(news.completed.len()),
            differing: news.differing,
            clashes: count(clashes),
        })
    }

    /// What registrations of another copy bring to those that are here. Whoever was erased here stays erased.
    fn news(
        &self,
        id: SeminarId,
        people: Vec<Registration>,
        lines: Vec<PersonChangeRecord>,
        desk: &str,
    ) -> Result<News, Error> {
        let mut news = News::default();
        let mut ours = self.corrections(id)?;
        let mut theirs = Corrections::new();
        for line in lines.into_iter().filter(|line| is_correction(&line.change)) {
            theirs.entry(line.person).or_default().push(line);
        }
        for there in people {
            let told = theirs.remove(&there.id).unwrap_or_default();
            let Some(mut here) = self.store.read().registration(id, there.id)? else {
                if self.store.read().merged_into(id, there.id)?.is_none() {
                    news.newcomers.push(there);
                    news.lines.extend(told);
                }
                continue;
            };
            let known = ours.remove(&there.id).unwrap_or_default();
            let nothing_new = here.person == there.person && told == known;
            if nothing_new || here.person.full_name().is_empty() {
                continue;
            }
            let meeting = meet(&here, known, &there, told, desk);
            news.lines.extend(meeting.new);
            news.differing += u32::from(meeting.is_open);
            if here.person != meeting.person {
                here.person = meeting.person;
                news.completed.push(here);
            }
        }
        Ok(news)
    }

    fn is_anybody_united(&self, id: SeminarId, events: &[ArrivalEvent]) -> Result<bool, Error> {
        let unite = |event: &ArrivalEvent| matches!(event.kind, ArrivalKind::SamePersonAs { .. });
        Ok(events.iter().any(unite) || self.store.read().has_same_people(id)?)
    }

    /// How many clashes these events have brought, as long as nobody is the same person as another: only people of
    /// whom the log knew something before, or who are marked again in the events themselves, are looked at.
    fn clashes_added(
        &self,
        id: SeminarId,
        events: &[ArrivalEvent],
        merged: &Met,
    ) -> Result<usize, Error> {
        let mut people = clash::marked_again(events.iter());
        people.extend(&merged.people);
        let added = events.iter().zip(&merged.new).filter(|(_, new)| **new);
        let added: BTreeSet<EventId> = added.map(|(event, _)| event.id).collect();
        let mut earlier = self.store.read().arrivals_among(id, &people)?;
        earlier.retain(|event| !added.contains(&event.id));
        Ok(clash::added(&earlier, events))
    }
}

fn is_note(event: &ArrivalEvent) -> bool {
    matches!(event.kind, ArrivalKind::Noted { .. })
}

/// The file with nothing wrong in it, for this seminar.
fn read_file(id: SeminarId, name: &str, bytes: &[u8]) -> Result<ArrivalFile, Error> {
    #[derive(Deserialize)]
    struct Header {
        format: String,
        version: u32,
        seminar: SeminarId,
    }
    let refused = |code| Error::new(code).with("file", name);
    let broken = || refused(ErrorCode::ArrivalsBroken);
    let judge = |format: &str, version: u32, seminar: SeminarId| match () {
        () if format != ArrivalFile::FORMAT => Err(broken()),
        () if version > ArrivalFile::VERSION => Err(refused(ErrorCode::ArrivalsNewer)),
        () if seminar != id => Err(refused(ErrorCode::ArrivalsForeign)),
        () => Ok(()),
    };
    let Ok(mut file) = serde_json::from_slice::<ArrivalFile>(bytes) else {
        // A newer file may look otherwise beyond its first lines.
        let header: Header = serde_json::from_slice(bytes).map_err(|_| broken())?;
        judge(&header.format, header.version, header.seminar)?;
        return Err(broken());
    };
    judge(&file.format, file.version, file.seminar)?;
    let told = std::mem::take(&mut file.checksum);
    if told != checksum(&file)?
        || !file.events.iter().all(is_possible)
        || !file.corrections.iter().all(is_believable)
    {
        return Err(broken());
    }
    Ok(file)
}

fn is_possible(event: &ArrivalEvent) -> bool {
    let note = match &event.kind {
        ArrivalKind::Noted { note } => note.as_str(),
        ArrivalKind::Arrived
        | ArrivalKind::KitHanded
        | ArrivalKind::WalkIn
        | ArrivalKind::Undone
        | ArrivalKind::SamePersonAs { .. } => "",
    };
    let short = |text: &str| text.chars().count() <= LONGEST;
    event.sequence > 0
        && kafedra_checkin::clock::millis(event.clock) < LATEST_MILLIS
        && [event.desk.as_str(), event.operator.as_str(), note]
            .into_iter()
            .all(short)
}

fn is_believable(line: &PersonChangeRecord) -> bool {
    let short = |text: &str| text.chars().count() <= LONGEST;
    kafedra_checkin::clock::millis(line.clock) < LATEST_MILLIS
        && short(&line.desk)
        && short(&line.operator)
}

/// Of the file as it would be written without line breaks and without a checksum.
fn checksum(file: &ArrivalFile) -> Result<String, Error> {
    let bytes = serde_json::to_vec(file).map_err(|e| Error::trouble(&e))?;
    let hash = Sha256::digest(&bytes);
    Ok(hash.iter().map(|byte| format!("{byte:02x}")).collect())
}
