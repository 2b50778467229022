//! The counts of a seminar, each from an index of its own.

use crate::columns::{Time, date};
use crate::{Reader, StoreError};
use chrono::{NaiveDate, NaiveDateTime};
use kafedra_model::ids::SeminarId;
use kafedra_model::registration::Attendance;
use rusqlite::Row;

impl Reader<'_> {
    /// Who registered, who was called and who came. Source: F-02, AMB-37.
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn attendance(&self, seminar: SeminarId) -> Result<Attendance, StoreError> {
        let mut attendance = Attendance {
            first_registration: self.first_registration(seminar)?,
            refused_after_confirmation: self.refused_after_confirmation(seminar)?,
            ..Attendance::default()
        };
        self.count_registrations(seminar, &mut attendance)?;
        self.refusals(seminar, &mut attendance)?;
        self.count_arrivals(seminar, &mut attendance)?;
        (attendance.first_call, attendance.last_call) = self.calls(seminar)?;
        Ok(attendance)
    }

    /// Registrations after `from` and not after `to` that nobody has answered: how many, and when the first came
    /// (REG-16).
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn unanswered(
        &self,
        seminar: SeminarId,
        from: NaiveDateTime,
        to: NaiveDateTime,
    ) -> Result<(u32, Option<NaiveDateTime>), StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT count(*), min(registered) FROM registration INDEXED BY registration_by_time
             WHERE seminar_id = ?1 AND registered > ?2 AND registered <= ?3
                 AND status = 'received' AND staff = 0 AND walk_in = 0",
        )?;
        let found = statement.query_row((seminar.0, Time(from), Time(to)), |row| {
            Ok((row.get(0)?, row.get::<_, Option<Time>>(1)?))
        })?;
        Ok((found.0, found.1.map(|Time(first)| first)))
    }

    fn count_registrations(
        &self,
        seminar: SeminarId,
        attendance: &mut Attendance,
    ) -> Result<(), StoreError> {
        // One range of the index for each count is several times quicker than groups.
        let mut statement = self.connection.prepare_cached(
            "WITH listener AS (
                 SELECT status, calls FROM registration INDEXED BY registration_counted
                 WHERE seminar_id = ?1 AND staff = 0 AND walk_in = 0)
             SELECT
                 (SELECT count(*) FROM listener WHERE status = 'received'),
                 (SELECT count(*) FROM listener WHERE status = 'confirmed'),
                 (SELECT count(*) FROM listener WHERE status = 'refused'),
                 (SELECT count(*) FROM listener WHERE status = 'received' AND calls > 0),
                 (SELECT count(*) FROM listener WHERE status = 'confirmed' AND calls > 0)",
        )?;
        let count = |row: &Row<'_>, column| row.get::<_, u32>(column);
        statement.query_row([seminar.0], |row| {
            attendance.registered = count(row, 0)? + count(row, 1)?;
            attendance.refused = count(row, 2)?;
            attendance.called = count(row, 3)? + count(row, 4)?;
            Ok(())
        })?;
        Ok(())
    }

    /// PEN-15: one who was refused first and confirmed later is no such case.
    fn refused_after_confirmation(&self, seminar: SeminarId) -> Result<u32, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT count(*) FROM registration
             WHERE seminar_id = ?1 AND staff = 0 AND walk_in = 0 AND status = 'refused'
                 AND confirmed IS NOT NULL AND (refused IS NULL OR refused >= confirmed)",
        )?;
        Ok(statement.query_row([seminar.0], |row| row.get(0))?)
    }

    /// How late refusals came; refused people are few.
    fn refusals(&self, seminar: SeminarId, attendance: &mut Attendance) -> Result<(), StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT registered, refused FROM registration INDEXED BY registration_counted
             WHERE seminar_id = ?1 AND staff = 0 AND walk_in = 0 AND status = 'refused' AND refused IS NOT NULL",
        )?;
        let rows = statement.query_map([seminar.0], |row| Ok((row.get(0)?, row.get(1)?)))?;
        for row in rows {
            let (Time(registered), Time(refused)) = row?;
            let minutes = refused.signed_duration_since(registered).num_minutes();
            let minutes = u32::try_from(minutes.max(0)).unwrap_or(u32::MAX);
            attendance.slowest_refusal_minutes = attendance.slowest_refusal_minutes.max(minutes);
            attendance.last_refusal = attendance.last_refusal.max(Some(refused.date()));
        }
        Ok(())
    }

    fn first_registration(&self, seminar: SeminarId) -> Result<Option<NaiveDate>, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT registered FROM registration INDEXED BY registration_by_time
             WHERE seminar_id = ?1 AND staff = 0 AND walk_in = 0
             ORDER BY registered LIMIT 1",
        )?;
        let mut rows = statement.query([seminar.0])?;
        match rows.next()? {
            Some(row) => Ok(date(Some(row.get(0)?))),
            None => Ok(None),
        }
    }

    fn count_arrivals(
        &self,
        seminar: SeminarId,
        attendance: &mut Attendance,
    ) -> Result<(), StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT coalesce(sum(attended), 0), coalesce(sum(walked_in), 0), coalesce(sum(has_kit), 0),
                 coalesce(sum(attended = 0 AND arrival IS NOT NULL AND leader = person), 0)
             FROM presence
             WHERE seminar_id = ?1",
        )?;
        let counts = statement.query_row([seminar.0], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
        })?;
        (
            attendance.attended,
            attendance.walk_ins,
            attendance.kits_handed,
            attendance.staff_attended,
        ) = counts;
        Ok(())
    }

    /// Dates of the first and of the last call.
    fn calls(
        &self,
        seminar: SeminarId,
    ) -> Result<(Option<NaiveDate>, Option<NaiveDate>), StoreError> {
        // Two lookups: with both in one SELECT, SQLite would read every call.
        let mut statement = self.connection.prepare_cached(
            "SELECT
                 (SELECT min(at) FROM contact_attempt WHERE seminar_id = ?1 AND kind = 'call'),
                 (SELECT max(at) FROM contact_attempt WHERE seminar_id = ?1 AND kind = 'call')",
        )?;
        let calls: (Option<Time>, Option<Time>) =
            statement.query_row([seminar.0], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok((date(calls.0), date(calls.1)))
    }
}
