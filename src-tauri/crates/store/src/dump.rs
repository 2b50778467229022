//! A whole seminar out and in.

use crate::{Reader, StoreError, Writer};
use kafedra_model::dump::{FORMAT, SeminarDump, VERSION};
use kafedra_model::ids::SeminarId;

impl Reader<'_> {
    /// Everything that is known of the seminar, as of one moment; lists are sorted by id.
    ///
    /// # Errors
    /// [`StoreError::NoSuchSeminar`].
    pub fn seminar_dump(&self, seminar: SeminarId) -> Result<SeminarDump, StoreError> {
        self.snapshot(|reader| {
            let mut events = reader.arrivals(seminar)?;
            events.sort_by_key(|event| event.id);
            Ok(SeminarDump {
                format: FORMAT.to_owned(),
                version: VERSION,
                id: seminar,
                created: reader.created(seminar)?,
                plan: reader.plan(seminar)?,
                registrations: reader.registrations(seminar)?,
                contacts: reader.contacts(seminar)?,
                receipts: reader.receipts(seminar)?,
                events,
                photos: reader.photos(seminar)?,
                papers: reader.papers(seminar)?,
                consents: reader.consents(seminar)?,
                imports: reader.imports(seminar)?,
                changes: reader.changes(seminar)?,
                tickets: reader.tickets(seminar)?,
                merged: reader.merged(seminar)?,
                different: reader.different_people(seminar)?,
            })
        })
    }

    /// Runs several reads that all see the same moment, whatever another process writes.
    pub(crate) fn snapshot<T>(
        &self,
        job: impl FnOnce(&Self) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        // Inside a transaction everything is of one moment already.
        if !self.connection.is_autocommit() {
            return job(self);
        }
        let transaction = self.connection.unchecked_transaction()?;
        let outcome = job(self)?;
        transaction.finish()?;
        Ok(outcome)
    }
}

impl Writer<'_> {
    /// Adds the seminar of a file.
    ///
    /// # Errors
    /// [`StoreError::SeminarExists`]; [`StoreError::UnknownFormat`] or
    /// [`StoreError::NewerDump`] when the file is another one; [`StoreError::NoSuchPerson`] or
    /// [`StoreError::IdTaken`] when it contradicts itself.
    pub fn seminar_insert(&self, dump: &SeminarDump) -> Result<(), StoreError> {
        if dump.format != FORMAT {
            return Err(StoreError::UnknownFormat);
        }
        if dump.version > VERSION {
            return Err(StoreError::NewerDump {
                found: dump.version,
                known: VERSION,
            });
        }
        self.create_seminar(dump.id, dump.created, &dump.plan)?;
        self.insert_registrations(dump.id, &dump.registrations)?;
        self.insert_contacts(dump.id, &dump.contacts)?;
        self.insert_receipts(dump.id, &dump.receipts)?;
        self.insert_photos(dump.id, &dump.photos)?;
        self.insert_papers(dump.id, &dump.papers)?;
        for one in &dump.consents {
            self.set_consents(dump.id, one.person, &one.consents)?;
        }
        self.insert_imports(dump.id, &dump.imports)?;
        self.insert_changes(dump.id, &dump.changes)?;
        self.insert_tickets(dump.id, &dump.tickets)?;
        self.insert_merged(dump.id, &dump.merged)?;
        self.insert_different(dump.id, &dump.different)?;
        let merged = self.merge_arrivals(dump.id, &dump.events)?;
        if merged.counts.known + merged.counts.contradicting > 0 {
            return Err(StoreError::IdTaken {
                column: "arrival_event.id".to_owned(),
            });
        }
        Ok(())
    }
}
