//! Photos of the day: taken in by copy, shown by thumbnail.

use crate::error::{Error, ErrorCode};
use crate::files;
use crate::organizer::{Organizer, new_id};
use crate::uploads::Upload;
use crate::view::{RefusedFile, Saved, Taken};
use kafedra_model::ids::{PhotoId, SeminarId};
use kafedra_model::photos::Photo;
use kafedra_photos::storage;
use kafedra_words::Words;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Longest side of a thumbnail in pixels.
const THUMBNAIL: u32 = 960;

impl Organizer {
    /// Takes pictures in; damaged ones are named and the good ones kept.
    ///
    /// # Errors
    /// [`ErrorCode::NoSuchThing`] for an unknown stage; disk and database trouble.
    pub fn add_photo_files(
        &mut self,
        id: SeminarId,
        stage: &str,
        paths: &[PathBuf],
    ) -> Result<Taken, Error> {
        let read = |path: &PathBuf| {
            Ok(Upload {
                name: file_name(path),
                bytes: files::read(path)?,
            })
        };
        let uploads = paths.iter().map(read).collect::<Result<Vec<_>, Error>>()?;
        self.add_photos(id, stage, uploads)
    }

    /// # Errors
    /// As [`Organizer::add_photo_files`].
    pub fn add_uploaded_photos(
        &mut self,
        id: SeminarId,
        stage: &str,
        tokens: &[String],
    ) -> Result<Taken, Error> {
        let uploads = tokens
            .iter()
            .map(|t| self.uploads.take(t))
            .collect::<Result<Vec<_>, Error>>()?;
        self.add_photos(id, stage, uploads)
    }

    /// # Errors
    /// [`ErrorCode::NoSuchThing`] for an unknown stage or photo.
    pub fn move_photo(
        &mut self,
        id: SeminarId,
        photo: PhotoId,
        stage: &str,
    ) -> Result<Saved, Error> {
        self.known_stage(id, stage)?;
        let photos = self.store.read().photos(id)?;
        let found = photos.into_iter().find(|p| p.id == photo);
        let found =
            found.ok_or_else(|| Error::new(ErrorCode::NoSuchThing).with("thing", "photo"))?;
        let moved = Photo {
            stage: stage.to_owned(),
            ..found
        };
        self.store.write(|w| w.update_photo(id, &moved))?;
        self.saved(id)
    }

    /// Takes a photo out of the seminar; its file stays in the store of originals.
    ///
    /// # Errors
    /// [`ErrorCode::NoSuchThing`].
    pub fn remove_photo(&mut self, id: SeminarId, photo: PhotoId) -> Result<Saved, Error> {
        self.store.write(|w| w.delete_photo(id, photo))?;
        self.saved(id)
    }

    /// JPEG of the upright thumbnail of an original, made when it is not there.
    ///
    /// # Errors
    /// When there is no such original, or it can't be read as a picture.
    pub fn thumbnail(&self, hash: &str) -> Result<Vec<u8>, Error> {
        if let Ok(bytes) = std::fs::read(self.thumbnail_path(hash)?) {
            return Ok(bytes);
        }
        let original = storage::read(&self.media(), hash).map_err(|e| storage_error(&e))?;
        let intake = kafedra_photos::intake(hash, &original, THUMBNAIL).map_err(|refusal| {
            Error::new(ErrorCode::PhotoRefused)
                .with("file", hash)
                .with("problem", refusal.code())
        })?;
        self.keep_thumbnail(hash, &intake.thumbnail);
        Ok(intake.thumbnail)
    }

    pub(crate) fn media(&self) -> PathBuf {
        self.folder.join("media")
    }

    fn add_photos(
        &mut self,
        id: SeminarId,
        stage: &str,
        uploads: Vec<Upload>,
    ) -> Result<Taken, Error> {
        let words = self.known_stage(id, stage)?;
        let mut known: Vec<String> = self
            .store
            .read()
            .photos(id)?
            .into_iter()
            .map(|p| p.hash)
            .collect();
        let mut taken = Taken {
            added: 0,
            already: 0,
            refused: Vec::new(),
        };
        let mut photos = Vec::new();
        for upload in uploads {
            match kafedra_photos::intake(&upload.name, &upload.bytes, THUMBNAIL) {
                Err(refusal) => taken
                    .refused
                    .push(refused(&upload.name, refusal.code(), &words)),
                Ok(intake) if known.contains(&intake.examined.sha256) => taken.already += 1,
                Ok(intake) => {
                    let hash = storage::put(&self.media(), &upload.bytes)
                        .map_err(|e| storage_error(&e))?;
                    self.keep_thumbnail(&hash, &intake.thumbnail);
                    known.push(hash);
                    photos.push(photo(stage, upload.name, &intake.examined));
                    taken.added += 1;
                }
            }
        }
        self.store.write(|w| w.insert_photos(id, &photos))?;
        Ok(taken)
    }

    /// Words of the season, when `stage` is one of its photo stages.
    fn known_stage(&self, id: SeminarId, stage: &str) -> Result<Arc<Words>, Error> {
        let season = self.season_of(id)?;
        if season
            .pack
            .day
            .photo_stages
            .iter()
            .any(|known| known == stage)
        {
            return Ok(season.words(self.settings().language));
        }
        Err(Error::new(ErrorCode::NoSuchThing).with("thing", stage))
    }

    fn thumbnail_path(&self, hash: &str) -> Result<PathBuf, Error> {
        let path =
            storage::path(&self.folder.join("cache"), hash).map_err(|e| storage_error(&e))?;
        Ok(path.with_extension("jpg"))
    }

    /// The cache may be deleted at any time, so a thumbnail that can't be kept is no trouble.
    fn keep_thumbnail(&self, hash: &str, bytes: &[u8]) {
        if let Ok(path) = self.thumbnail_path(hash) {
            let _ = files::write_atomically(&path, bytes);
        }
    }
}

/// The name of a file without its folder.
pub(crate) fn file_name(path: &Path) -> String {
    path.file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}

pub(crate) fn storage_error(error: &storage::StorageError) -> Error {
    match error {
        storage::StorageError::Disk { path, source, .. } => Error::file(path, source),
        storage::StorageError::NotAHash(_) => {
            Error::new(ErrorCode::NoSuchThing).with("thing", "file")
        }
    }
}

pub(crate) fn refused(name: &str, code: &str, words: &Words) -> RefusedFile {
    RefusedFile {
        name: name.to_owned(),
        code: code.to_owned(),
        problem: words.word(&format!("file-refusal-{code}")),
    }
}

fn photo(stage: &str, name: String, examined: &kafedra_photos::Examined) -> Photo {
    Photo {
        id: PhotoId(new_id()),
        stage: stage.to_owned(),
        name,
        hash: examined.sha256.clone(),
        bytes: examined.bytes,
        width: examined.width,
        height: examined.height,
        orientation: examined.orientation,
        taken: examined.taken,
    }
}
