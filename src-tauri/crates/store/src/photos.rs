//! Photos of the day: what is known of them; the files lie in `media/`.

use crate::columns::{Time, signed, time};
use crate::{Reader, StoreError, Writer};
use kafedra_model::ids::{PhotoId, SeminarId};
use kafedra_model::photos::Photo;
use rusqlite::{OptionalExtension, Row, Statement, params};
use std::collections::BTreeSet;

const COLUMNS: &str = "id, stage, name, hash, bytes, width, height, orientation, taken";

impl Reader<'_> {
    /// All photos of the seminar, by id: in the order in which they were taken in.
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn photos(&self, seminar: SeminarId) -> Result<Vec<Photo>, StoreError> {
        let mut statement = self.connection.prepare_cached(&format!(
            "SELECT {COLUMNS} FROM photo WHERE seminar_id = ?1 ORDER BY id"
        ))?;
        let rows = statement.query_map([seminar.0], read_photo)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The hash of every photo and paper of every seminar: files that must be kept.
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn media_hashes(&self) -> Result<BTreeSet<String>, StoreError> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT hash FROM photo UNION SELECT hash FROM paper")?;
        let rows = statement.query_map([], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

impl Writer<'_> {
    /// # Errors
    /// [`StoreError::NoSuchSeminar`], [`StoreError::IdTaken`].
    pub fn insert_photos(&self, seminar: SeminarId, photos: &[Photo]) -> Result<(), StoreError> {
        self.require_seminar(seminar)?;
        let mut statement = self.transaction.prepare_cached(
            "INSERT INTO photo (seminar_id, id, stage, name, hash, bytes, width, height,
                 orientation, taken)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
        )?;
        for photo in photos {
            execute(&mut statement, seminar, photo)?;
        }
        Ok(())
    }

    /// # Errors
    /// [`StoreError::NoSuchRow`].
    pub fn update_photo(&self, seminar: SeminarId, photo: &Photo) -> Result<(), StoreError> {
        let mut statement = self.transaction.prepare_cached(
            "UPDATE photo SET stage = ?3, name = ?4, hash = ?5, bytes = ?6, width = ?7,
                 height = ?8, orientation = ?9, taken = ?10
             WHERE seminar_id = ?1 AND id = ?2",
        )?;
        match execute(&mut statement, seminar, photo)? {
            0 => Err(StoreError::NoSuchRow { table: "photo" }),
            _ => Ok(()),
        }
    }

    /// # Errors
    /// [`StoreError::NoSuchRow`].
    pub fn delete_photo(&self, seminar: SeminarId, photo: PhotoId) -> Result<Photo, StoreError> {
        let mut statement = self.transaction.prepare_cached(&format!(
            "DELETE FROM photo WHERE seminar_id = ?1 AND id = ?2 RETURNING {COLUMNS}"
        ))?;
        statement
            .query_row([seminar.0, photo.0], read_photo)
            .optional()?
            .ok_or(StoreError::NoSuchRow { table: "photo" })
    }
}

fn read_photo(row: &Row<'_>) -> rusqlite::Result<Photo> {
    let taken: Option<Time> = row.get(8)?;
    Ok(Photo {
        id: PhotoId(row.get(0)?),
        stage: row.get(1)?,
        name: row.get(2)?,
        hash: row.get(3)?,
        bytes: row.get::<_, i64>(4)?.unsigned_abs(),
        width: row.get(5)?,
        height: row.get(6)?,
        orientation: row.get(7)?,
        taken: taken.map(|Time(at)| at),
    })
}

fn execute(
    statement: &mut Statement<'_>,
    seminar: SeminarId,
    photo: &Photo,
) -> Result<usize, StoreError> {
    Ok(statement.execute(params![
        seminar.0,
        photo.id.0,
        photo.stage,
        photo.name,
        photo.hash,
        signed(photo.bytes, "photo.bytes")?,
        photo.width,
        photo.height,
        photo.orientation,
        time(photo.taken),
    ])?)
}
