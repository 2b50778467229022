//! Accounting papers: what is known of them; the files lie in `media/`.

use crate::columns::{Word, signed};
use crate::{Reader, StoreError, Writer};
use kafedra_model::ids::{LineId, PaperId, SeminarId};
use kafedra_model::money::Kopecks;
use kafedra_model::papers::Paper;
use rusqlite::{OptionalExtension, Row, Statement, params};

const COLUMNS: &str = "id, line, kind, sum, name, hash, bytes";

impl Reader<'_> {
    /// All papers of the seminar, by id: in the order in which they were taken in.
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn papers(&self, seminar: SeminarId) -> Result<Vec<Paper>, StoreError> {
        let mut statement = self.connection.prepare_cached(&format!(
            "SELECT {COLUMNS} FROM paper WHERE seminar_id = ?1 ORDER BY id"
        ))?;
        let rows = statement.query_map([seminar.0], read_paper)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

impl Writer<'_> {
    /// # Errors
    /// [`StoreError::NoSuchSeminar`], [`StoreError::IdTaken`].
    pub fn insert_papers(&self, seminar: SeminarId, papers: &[Paper]) -> Result<(), StoreError> {
        self.require_seminar(seminar)?;
        let mut statement = self.transaction.prepare_cached(
            "INSERT INTO paper (seminar_id, id, line, kind, sum, name, hash, bytes)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        )?;
        for paper in papers {
            execute(&mut statement, seminar, paper)?;
        }
        Ok(())
    }

    /// # Errors
    /// [`StoreError::NoSuchRow`].
    pub fn update_paper(&self, seminar: SeminarId, paper: &Paper) -> Result<(), StoreError> {
        let mut statement = self.transaction.prepare_cached(
            "UPDATE paper SET line = ?3, kind = ?4, sum = ?5, name = ?6, hash = ?7, bytes = ?8
             WHERE seminar_id = ?1 AND id = ?2",
        )?;
        match execute(&mut statement, seminar, paper)? {
            0 => Err(StoreError::NoSuchRow { table: "paper" }),
            _ => Ok(()),
        }
    }

    /// # Errors
    /// [`StoreError::NoSuchRow`].
    pub fn delete_paper(&self, seminar: SeminarId, paper: PaperId) -> Result<Paper, StoreError> {
        let mut statement = self.transaction.prepare_cached(&format!(
            "DELETE FROM paper WHERE seminar_id = ?1 AND id = ?2 RETURNING {COLUMNS}"
        ))?;
        statement
            .query_row([seminar.0, paper.0], read_paper)
            .optional()?
            .ok_or(StoreError::NoSuchRow { table: "paper" })
    }
}

fn read_paper(row: &Row<'_>) -> rusqlite::Result<Paper> {
    let Word(kind) = row.get(2)?;
    Ok(Paper {
        id: PaperId(row.get(0)?),
        line: LineId(row.get(1)?),
        kind,
        sum: Kopecks(row.get(3)?),
        name: row.get(4)?,
        hash: row.get(5)?,
        bytes: row.get::<_, i64>(6)?.unsigned_abs(),
    })
}

fn execute(
    statement: &mut Statement<'_>,
    seminar: SeminarId,
    paper: &Paper,
) -> Result<usize, StoreError> {
    Ok(statement.execute(params![
        seminar.0,
        paper.id.0,
        paper.line.0,
        Word(paper.kind),
        paper.sum.0,
        paper.name,
        paper.hash,
        signed(paper.bytes, "paper.bytes")?,
    ])?)
}
