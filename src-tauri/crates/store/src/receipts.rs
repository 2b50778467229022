//! Who got which mailing.

use crate::{Reader, StoreError, Writer};
use kafedra_model::ids::{MailingId, PersonId, SeminarId};
use kafedra_model::reminders::MailingReceipt;

impl Reader<'_> {
    /// All receipts of the seminar, by mailing and person.
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn receipts(&self, seminar: SeminarId) -> Result<Vec<MailingReceipt>, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT mailing, person FROM mailing_receipt WHERE seminar_id = ?1 ORDER BY mailing, person",
        )?;
        let rows = statement.query_map([seminar.0], |row| {
            Ok(MailingReceipt {
                mailing: MailingId(row.get(0)?),
                person: PersonId(row.get(1)?),
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

impl Writer<'_> {
    /// A receipt that is there already stays as it is.
    ///
    /// # Errors
    /// [`StoreError::NoSuchPerson`] for one who is not in the seminar.
    pub fn insert_receipts(
        &self,
        seminar: SeminarId,
        receipts: &[MailingReceipt],
    ) -> Result<(), StoreError> {
        let mut statement = self.transaction.prepare_cached(
            "INSERT INTO mailing_receipt (seminar_id, mailing, person) VALUES (?1, ?2, ?3)
             ON CONFLICT DO NOTHING",
        )?;
        for receipt in receipts {
            let inserted = statement.execute([seminar.0, receipt.mailing.0, receipt.person.0]);
            inserted.map_err(|error| match StoreError::from(error) {
                error if error.is_dangling() => StoreError::NoSuchPerson(receipt.person),
                error => error,
            })?;
        }
        Ok(())
    }
}
