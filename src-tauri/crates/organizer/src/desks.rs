//! Several desks by file: what a desk saw goes out, comes in elsewhere, and what clashes is shown to a person.

use crate::desk::Entry;
use crate::error::{Error, ErrorCode};
use crate::files;
use crate::organizer::{Organizer, write};
use crate::view::Written;
use crate::{clock, files::legal_name};
use chrono::NaiveDateTime;
use kafedra_checkin::clash;
use kafedra_model::checkin::{ArrivalEvent, ArrivalFile, ArrivalKind, Mark};
use kafedra_model::ids::{PersonId, SeminarId};
use kafedra_model::listing::PersonRow;
use kafedra_model::registration::Registration;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// No clock of a desk is after the year 2500; a reading far ahead would stop every desk that took it in.
const LATEST_MILLIS: u64 = 1 << 44;
/// No desk, operator or note is longer, in letters.
const LONGEST: usize = 500;

/// What the log says about all desks, and what a person has to look at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct DesksView {
    /// By name.
    pub desks: Vec<DeskSummary>,
    pub gaps: Vec<DeskGap>,
    /// Names that two computers have given their desk.
    pub reused: Vec<String>,
    pub clashes: Vec<ClashView>,
    pub twins: Vec<TwinView>,
    /// Arrivals of people of whom this copy has no registration.
    pub unnamed: u32,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct DeskSummary {
    pub name: String,
    /// It is this computer's own.
    pub own: bool,
    pub events: u32,
    /// Local time of the last one.
    pub last: NaiveDateTime,
}

/// Events of a desk that have not come here: the first and the last missing number.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct DeskGap {
    pub desk: String,
    pub first: u32,
    pub last: u32,
}

/// One person with all arrivals and all kits that stand, in their order; the first counts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct ClashView {
    pub person: PersonId,
    pub row: Option<PersonRow>,
    pub arrivals: Vec<Mark>,
    pub kits: Vec<Mark>,
    pub seen: bool,
}

/// A walk-in, and somebody in the list who looks like the same person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct TwinView {
    pub walk_in: PersonRow,
    pub other: PersonRow,
}

/// What a person says to a clash.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum ClashAnswer {
    /// The same person, marked twice: both marks stay, the first counts.
    Keep,
    /// The later marks were meant for somebody else: they are taken back.
    Undo,
}

/// What came of a file of another desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, specta::Type)]
pub struct MergedDesk {
    pub added: u32,
    /// Already here, and the same.
    pub known: u32,
    /// Already here with other contents; the one that was here stays.
    pub contradicting: u32,
    /// Registrations that came along and were not here.
    pub people: u32,
    /// People with a repeated mark who were not there before.
    pub clashes: u32,
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

    /// # Errors
    /// [`ErrorCode::NoSuchSeminar`].
    pub fn desks(&self, id: SeminarId) -> Result<DesksView, Error> {
        let events = self.store.read().arrivals(id)?;
        let people = self.store.read().registrations(id)?;
        let door = kafedra_checkin::fold(&events);
        let known: BTreeSet<PersonId> = people.iter().map(|r| r.id).collect();
        let nameless = |(person, state): &(&PersonId, &kafedra_model::checkin::PersonState)| {
            state.arrival.is_some() && !known.contains(person)
        };
        let mut clashes = Vec::new();
        for clash in clash::clashes(&door, &events) {
            clashes.push(self.clash_view(id, clash)?);
        }
        let mut twins = Vec::new();
        for twin in clash::twins(&door, &events, &people) {
            twins.push(TwinView {
                walk_in: self.person(id, twin.walk_in)?,
                other: self.person(id, twin.other)?,
            });
        }
        let reused: BTreeSet<String> = door.reused.iter().map(|(desk, _)| desk.clone()).collect();
        Ok(DesksView {
            desks: self.summaries(&events),
            gaps: gaps(&door),
            reused: reused.into_iter().collect(),
            clashes,
            twins,
            unnamed: count(door.people.iter().filter(nameless).count()),
        })
    }

    /// What a person says to a clash, written to the log.
    ///
    /// # Errors
    /// [`ErrorCode::NoSuchThing`] when there is none any more.
    pub fn settle_clash(
        &mut self,
        id: SeminarId,
        person: PersonId,
        answer: ClashAnswer,
    ) -> Result<DesksView, Error> {
        let events = self.store.read().arrivals(id)?;
        let door = kafedra_checkin::fold(&events);
        let state = door.people.get(&person);
        let entry = |event| match answer {
            ClashAnswer::Undo => Entry::undo(event, person),
            ClashAnswer::Keep => {
                let note = clash::SEEN.to_owned();
                let mut entry = Entry::of(ArrivalKind::Noted { note }, person);
                entry.refers_to = Some(event);
                entry
            }
        };
        let entries: Vec<Entry> = state
            .into_iter()
            .flat_map(clash::repeats)
            .map(entry)
            .collect();
        if entries.is_empty() {
            return Err(Error::new(ErrorCode::NoSuchThing).with("thing", "clash"));
        }
        self.record(id, None, entries, clock::now())?;
        self.desks(id)
    }

    /// Says that two registrations are one person, or that they are not.
    ///
    /// # Errors
    /// [`ErrorCode::NoSuchPerson`].
    pub fn settle_twins(
        &mut self,
        id: SeminarId,
        walk_in: PersonId,
        other: PersonId,
        same: bool,
    ) -> Result<DesksView, Error> {
        for person in [walk_in, other] {
            self.person(id, person)?;
        }
        let kind = if same {
            ArrivalKind::SamePersonAs { other }
        } else {
            ArrivalKind::Noted {
                note: clash::another(other),
            }
        };
        self.record(id, None, vec![Entry::of(kind, walk_in)], clock::now())?;
        self.desks(id)
    }

    fn arrival_file(&self, id: SeminarId) -> Result<Vec<u8>, Error> {
        let events = self.store.read().arrivals(id)?;
        let named: BTreeSet<PersonId> = events.iter().map(|event| event.person).collect();
        let mut people = self.store.read().registrations(id)?;
        people.retain(|registration| registration.walk_in && named.contains(&registration.id));
        let mut file = ArrivalFile {
            format: ArrivalFile::FORMAT.to_owned(),
            version: ArrivalFile::VERSION,
            seminar: id,
            desk: self.settings().desk.clone(),
            events,
            people,
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
        let before = self.store.read().arrivals(id)?;
        let mut newcomers: Vec<Registration> = Vec::new();
        for registration in file.people {
            if self.store.read().person_row(id, registration.id)?.is_none() {
                newcomers.push(registration);
            }
        }
        let merged = self.store.write(|w| {
            w.insert_registrations(id, &newcomers)?;
            w.merge_arrivals(id, &file.events)
        })?;
        for registration in &newcomers {
            self.index(id, registration);
        }
        Ok(MergedDesk {
            added: merged.added,
            known: merged.known,
            contradicting: merged.contradicting,
            people: count(newcomers.len()),
            clashes: count(clash::added(&before, &file.events)),
        })
    }

    fn clash_view(&self, id: SeminarId, clash: clash::Clash) -> Result<ClashView, Error> {
        let state = clash.state;
        Ok(ClashView {
            person: clash.person,
            row: self.store.read().person_row(id, clash.person)?,
            arrivals: state.arrival.into_iter().chain(state.repeats).collect(),
            kits: state.kit.into_iter().chain(state.kit_repeats).collect(),
            seen: clash.seen,
        })
    }

    fn summaries(&self, events: &[ArrivalEvent]) -> Vec<DeskSummary> {
        let mut desks: BTreeMap<&str, DeskSummary> = BTreeMap::new();
        for event in events {
            let desk = desks.entry(&event.desk).or_insert_with(|| DeskSummary {
                name: event.desk.clone(),
                own: event.desk == self.settings().desk,
                events: 0,
                last: event.at,
            });
            desk.events += 1;
            desk.last = desk.last.max(event.at);
        }
        desks.into_values().collect()
    }
}

fn gaps(door: &kafedra_checkin::Door) -> Vec<DeskGap> {
    let all = door.gaps.iter();
    all.flat_map(|(desk, gaps)| {
        gaps.iter().map(|gap| DeskGap {
            desk: desk.clone(),
            first: gap.first,
            last: gap.last,
        })
    })
    .collect()
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
    let header: Header = serde_json::from_slice(bytes).map_err(|_| broken())?;
    if header.format != ArrivalFile::FORMAT {
        return Err(broken());
    }
    if header.version > ArrivalFile::VERSION {
        return Err(refused(ErrorCode::ArrivalsNewer));
    }
    if header.seminar != id {
        return Err(refused(ErrorCode::ArrivalsForeign));
    }
    let mut file: ArrivalFile = serde_json::from_slice(bytes).map_err(|_| broken())?;
    let told = std::mem::take(&mut file.checksum);
    if told != checksum(&file)? || !file.events.iter().all(is_possible) {
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

/// Of the file as it would be written without line breaks and without a checksum.
fn checksum(file: &ArrivalFile) -> Result<String, Error> {
    let bytes = serde_json::to_vec(file).map_err(|e| Error::trouble(&e))?;
    let hash = Sha256::digest(&bytes);
    Ok(hash.iter().map(|byte| format!("{byte:02x}")).collect())
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
