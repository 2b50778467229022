//! Seminars and the parts of their plans.

use crate::columns::Time;
use crate::{Reader, StoreError, Writer};
use chrono::NaiveDateTime;
use kafedra_model::application::OtherSeminar;
use kafedra_model::ids::SeminarId;
use kafedra_model::listing::SeminarSummary;
use kafedra_model::seminar::{Card, Part, Plan, Seminar};
use rusqlite::{OptionalExtension, params};

impl Reader<'_> {
    /// All seminars, by date and then by id.
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn seminars(&self) -> Result<Vec<SeminarSummary>, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT seminar.id, seminar.created, card.body, json_extract(agenda.body, '$.title')
             FROM seminar
             JOIN plan_part AS card ON card.seminar_id = seminar.id AND card.noun = 'card'
             LEFT JOIN plan_part AS agenda
                 ON agenda.seminar_id = seminar.id AND agenda.noun = 'agenda'
             ORDER BY json_extract(card.body, '$.date'), seminar.id",
        )?;
        let rows = statement.query_map([], |row| {
            let body: String = row.get(2)?;
            let title: Option<String> = row.get(3)?;
            Ok((SeminarId(row.get(0)?), row.get(1)?, body, title))
        })?;
        let mut seminars = Vec::new();
        for row in rows {
            let (id, Time(created), body, title) = row?;
            seminars.push(self.summary(id, created, &body, title.unwrap_or_default())?);
        }
        Ok(seminars)
    }

    /// # Errors
    /// The database cannot be read.
    pub fn seminar_exists(&self, seminar: SeminarId) -> Result<bool, StoreError> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT 1 FROM seminar WHERE id = ?1")?;
        Ok(statement.exists([seminar.0])?)
    }

    /// The plan with all its parts.
    ///
    /// # Errors
    /// [`StoreError::NoSuchSeminar`]; [`StoreError::Unreadable`] when a part is not what its
    /// noun says.
    pub fn plan(&self, seminar: SeminarId) -> Result<Plan, StoreError> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT noun, body FROM plan_part WHERE seminar_id = ?1")?;
        let rows = statement.query_map([seminar.0], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let mut card = None;
        let mut others = Vec::new();
        for row in rows {
            let (noun, body): (String, String) = row?;
            let part = read_part(&noun, &body)?;
            if let Part::Card(found) = part {
                card = Some(found);
            } else {
                others.push(part);
            }
        }
        let mut plan = Plan::new(card.ok_or(StoreError::NoSuchSeminar(seminar))?);
        for part in others {
            plan.replace(part);
        }
        Ok(plan)
    }

    /// The seminar as the rules and the documents look at it.
    ///
    /// # Errors
    /// As [`Reader::plan`].
    pub fn seminar(&self, seminar: SeminarId) -> Result<Seminar, StoreError> {
        self.snapshot(|reader| {
            let mut others = reader.every_seminar()?;
            others.retain(|other| other.id != seminar);
            reader.seminar_beside(seminar, others)
        })
    }

    /// The same where the others are known already.
    ///
    /// # Errors
    /// As [`Reader::plan`].
    pub fn seminar_beside(
        &self,
        seminar: SeminarId,
        others: Vec<OtherSeminar>,
    ) -> Result<Seminar, StoreError> {
        Ok(Seminar {
            id: seminar,
            plan: self.plan(seminar)?,
            photos: self.photos(seminar)?,
            papers: self.papers(seminar)?,
            attendance: self.attendance(seminar)?,
            others,
        })
    }

    /// What the rules of one seminar need of the others, by date and then by id.
    ///
    /// # Errors
    /// [`StoreError::Unreadable`] when a card is none.
    pub fn every_seminar(&self) -> Result<Vec<OtherSeminar>, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT card.seminar_id, card.body, json_extract(stages.body, '$.withdrawn') IS NOT NULL
             FROM plan_part AS card
             LEFT JOIN plan_part AS stages
                 ON stages.seminar_id = card.seminar_id AND stages.noun = 'stages'
             WHERE card.noun = 'card'
             ORDER BY json_extract(card.body, '$.date'), card.seminar_id",
        )?;
        let rows = statement.query_map([], |row| {
            Ok((SeminarId(row.get(0)?), row.get(1)?, row.get(2)?))
        })?;
        rows.map(|row| {
            let (id, body, withdrawn): (SeminarId, String, bool) = row?;
            let card: Card =
                serde_json::from_str(&body).map_err(|_| StoreError::Unreadable { what: "card" })?;
            Ok(OtherSeminar {
                id,
                pack: card.pack,
                country: card.country,
                city: card.city,
                date: card.date,
                partner: card.partner.name,
                experienced: card.experienced,
                application_sent: card.application_sent,
                application_approved: card.application_approved,
                withdrawn,
            })
        })
        .collect()
    }

    /// When the seminar was made, if there is one.
    pub(crate) fn created(&self, seminar: SeminarId) -> Result<NaiveDateTime, StoreError> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT created FROM seminar WHERE id = ?1")?;
        let created = statement
            .query_row([seminar.0], |row| row.get(0))
            .optional()?;
        let Time(created) = created.ok_or(StoreError::NoSuchSeminar(seminar))?;
        Ok(created)
    }

    fn summary(
        &self,
        id: SeminarId,
        created: NaiveDateTime,
        card: &str,
        title: String,
    ) -> Result<SeminarSummary, StoreError> {
        let card: Card =
            serde_json::from_str(card).map_err(|_| StoreError::Unreadable { what: "card" })?;
        let attendance = self.attendance(id)?;
        Ok(SeminarSummary {
            id,
            created,
            title,
            city: card.city,
            date: card.date,
            pack: card.pack,
            pack_version: card.pack_version,
            partner: card.partner.name,
            planned_listeners: card.planned_listeners,
            registered: attendance.registered,
            attended: attendance.attended,
        })
    }
}

impl Writer<'_> {
    /// # Errors
    /// [`StoreError::SeminarExists`].
    pub fn create_seminar(
        &self,
        seminar: SeminarId,
        created: NaiveDateTime,
        plan: &Plan,
    ) -> Result<(), StoreError> {
        if self.read().seminar_exists(seminar)? {
            return Err(StoreError::SeminarExists(seminar));
        }
        let mut statement = self
            .transaction
            .prepare_cached("INSERT INTO seminar (id, created) VALUES (?1, ?2)")?;
        statement.execute(params![seminar.0, Time(created)])?;
        for part in plan.clone().into_parts() {
            self.save_part(seminar, &part)?;
        }
        Ok(())
    }

    /// Deletes the seminar with everything in it.
    ///
    /// # Errors
    /// [`StoreError::NoSuchSeminar`].
    pub fn delete_seminar(&self, seminar: SeminarId) -> Result<(), StoreError> {
        let mut statement = self
            .transaction
            .prepare_cached("DELETE FROM seminar WHERE id = ?1")?;
        if statement.execute([seminar.0])? == 0 {
            return Err(StoreError::NoSuchSeminar(seminar));
        }
        self.forget_log(seminar)
    }

    /// Puts a part of the plan in place of the one with the same noun.
    ///
    /// # Errors
    /// [`StoreError::NoSuchSeminar`].
    pub fn save_part(&self, seminar: SeminarId, part: &Part) -> Result<(), StoreError> {
        self.require_seminar(seminar)?;
        let mut statement = self.transaction.prepare_cached(
            "INSERT INTO plan_part (seminar_id, noun, body) VALUES (?1, ?2, ?3)
             ON CONFLICT (seminar_id, noun) DO UPDATE SET body = excluded.body",
        )?;
        statement.execute(params![seminar.0, part.noun(), part_body(part)?])?;
        Ok(())
    }

    pub(crate) fn require_seminar(&self, seminar: SeminarId) -> Result<(), StoreError> {
        if self.read().seminar_exists(seminar)? {
            Ok(())
        } else {
            Err(StoreError::NoSuchSeminar(seminar))
        }
    }
}

/// The value of the part alone; its noun has a column of its own.
fn part_body(part: &Part) -> Result<String, StoreError> {
    let unwritable = StoreError::Unreadable { what: part.noun() };
    let tagged = serde_json::to_value(part).map_err(|_| unwritable.clone())?;
    let body = tagged.get("value").ok_or(unwritable)?;
    Ok(body.to_string())
}

fn read_part(noun: &str, body: &str) -> Result<Part, StoreError> {
    let tagged = format!(r#"{{"noun":"{noun}","value":{body}}}"#);
    serde_json::from_str(&tagged).map_err(|_| StoreError::Unreadable { what: "plan_part" })
}
