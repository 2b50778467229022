//! Accounting papers: PDF files or pictures behind the cost lines.

use crate::error::{Error, ErrorCode};
use crate::files;
use crate::organizer::{Organizer, new_id};
use crate::photos::{file_name, refused, storage_error};
use crate::uploads::Upload;
use crate::view::{Saved, Taken};
use kafedra_model::ids::{LineId, PaperId, SeminarId};
use kafedra_model::money::Kopecks;
use kafedra_model::papers::{Paper, PaperKind};
use kafedra_photos::storage;
use std::path::PathBuf;

impl Organizer {
    /// Takes papers of one line in. The sum stands on the first of them; further files are its
    /// other pages and carry none, so that nothing is counted twice.
    ///
    /// # Errors
    /// [`ErrorCode::NoSuchThing`] for an unknown line; disk and database trouble.
    pub fn add_paper_files(
        &mut self,
        id: SeminarId,
        line: LineId,
        kind: PaperKind,
        sum: Kopecks,
        paths: &[PathBuf],
    ) -> Result<Taken, Error> {
        let read = |path: &PathBuf| {
            Ok(Upload {
                name: file_name(path),
                bytes: files::read(path)?,
            })
        };
        let uploads = paths.iter().map(read).collect::<Result<Vec<_>, Error>>()?;
        self.add_papers(id, line, kind, sum, uploads)
    }

    /// # Errors
    /// As [`Organizer::add_paper_files`].
    pub fn add_uploaded_papers(
        &mut self,
        id: SeminarId,
        line: LineId,
        kind: PaperKind,
        sum: Kopecks,
        tokens: &[String],
    ) -> Result<Taken, Error> {
        let uploads = tokens
            .iter()
            .map(|t| self.uploads.take(t))
            .collect::<Result<Vec<_>, Error>>()?;
        self.add_papers(id, line, kind, sum, uploads)
    }

    /// A line of the estimate by its id or its number from 1, and its agreed sum.
    ///
    /// # Errors
    /// [`ErrorCode::NoSuchThing`].
    pub fn estimate_line(&self, id: SeminarId, line: &str) -> Result<(LineId, Kopecks), Error> {
        let lines = self.store.read().plan(id)?.estimate.lines;
        let by_number = line
            .parse()
            .ok()
            .and_then(|number: usize| number.checked_sub(1));
        let by_id = || lines.iter().position(|known| known.id.to_string() == line);
        let found = by_number.or_else(by_id).and_then(|index| lines.get(index));
        let found =
            found.ok_or_else(|| Error::new(ErrorCode::NoSuchThing).with("thing", "line"))?;
        Ok((found.id, found.agreed.unwrap_or(found.planned)))
    }

    /// # Errors
    /// [`ErrorCode::NoSuchThing`].
    pub fn remove_paper(&mut self, id: SeminarId, paper: PaperId) -> Result<Saved, Error> {
        self.store.write(|w| w.delete_paper(id, paper))?;
        self.saved(id)
    }

    fn add_papers(
        &mut self,
        id: SeminarId,
        line: LineId,
        kind: PaperKind,
        sum: Kopecks,
        uploads: Vec<Upload>,
    ) -> Result<Taken, Error> {
        let (seminar, _, words) = self.with_season(id)?;
        if !seminar
            .plan
            .estimate
            .lines
            .iter()
            .any(|known| known.id == line)
        {
            return Err(Error::new(ErrorCode::NoSuchThing).with("thing", "line"));
        }
        let mut taken = Taken {
            added: 0,
            already: 0,
            refused: Vec::new(),
        };
        let mut papers: Vec<Paper> = Vec::new();
        for upload in uploads {
            if let Err(code) = readable(&upload) {
                taken.refused.push(refused(&upload.name, code, &words));
                continue;
            }
            let hash = storage::put(&self.media(), &upload.bytes).map_err(|e| storage_error(&e))?;
            let known = seminar.papers.iter().chain(&papers);
            if known
                .filter(|paper| paper.line == line)
                .any(|paper| paper.hash == hash)
            {
                taken.already += 1;
                continue;
            }
            let bytes = u64::try_from(upload.bytes.len()).unwrap_or(u64::MAX);
            let sum = if papers.is_empty() {
                sum
            } else {
                Kopecks::ZERO
            };
            let id = PaperId(new_id());
            papers.push(Paper {
                id,
                line,
                kind,
                sum,
                name: upload.name,
                hash,
                bytes,
            });
            taken.added += 1;
        }
        self.store.write(|w| w.insert_papers(id, &papers))?;
        Ok(taken)
    }
}

/// A PDF with its end in place, or a whole picture.
fn readable(upload: &Upload) -> Result<(), &'static str> {
    if !upload.bytes.starts_with(b"%PDF-") {
        let examined = kafedra_photos::examine(&upload.name, &upload.bytes);
        return match examined {
            Ok(_) => Ok(()),
            Err(kafedra_photos::Refusal::NotAPicture { .. }) => Err("not-a-paper"),
            Err(refusal) => Err(refusal.code()),
        };
    }
    let tail = &upload.bytes[upload.bytes.len().saturating_sub(2048)..];
    if tail.windows(5).any(|window| window == b"%%EOF") {
        Ok(())
    } else {
        Err("damaged")
    }
}
