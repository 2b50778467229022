//! The report: what is missing, the package, and its verification.

use crate::error::{Error, ErrorCode};
use crate::files::legal_name;
use crate::organizer::Organizer;
use crate::view::{PackageProblem, Packed, ReportPieceState, ReportState, Verified, Written};
use kafedra_bundle::{Bag, BundleFile, BundleProblem, Content, Verification};
use kafedra_model::documents::{DocumentKind, Format};
use kafedra_model::ids::SeminarId;
use kafedra_model::pack::Pack;
use kafedra_model::seminar::Seminar;
use kafedra_photos::storage;
use kafedra_words::{Value, Words};
use std::fs::File;
use std::io::{BufReader, Cursor, Read, Seek};
use std::path::Path;

impl Organizer {
    /// The pieces that the programme asks for, and how many of each are there.
    ///
    /// # Errors
    /// [`ErrorCode::NoSuchSeminar`].
    pub fn report_state(&self, id: SeminarId) -> Result<ReportState, Error> {
        let (seminar, pack, words) = self.with_season(id)?;
        let mut complete = true;
        let mut pieces = Vec::new();
        for piece in &pack.report.pieces {
            let (present, needed) = count(&piece.id, &seminar, &pack);
            complete &= !piece.required || present >= needed;
            pieces.push(ReportPieceState {
                id: piece.id.clone(),
                title: words.word(&format!("report-piece-{}", piece.id)),
                present,
                needed,
            });
        }
        let season = kafedra_rules::Season::of(&pack, &seminar);
        let due = season.report_due(seminar.plan.report.individual_due);
        Ok(ReportState {
            pieces,
            due: Some(due),
            complete,
        })
    }

    /// # Errors
    /// As [`Organizer::pack_report`].
    pub fn pack_to_output(&self, id: SeminarId) -> Result<Packed, Error> {
        let folder = self.output_folder(id)?;
        let name = format!("{}.zip", self.bag_folder(id)?);
        self.pack_report(id, &self.folder.join("output").join(folder).join(name))
    }

    /// Writes the package to a temporary name, reads it back, and only then gives it its own name.
    /// The same seminar gives the same bytes.
    ///
    /// # Errors
    /// [`ErrorCode::ReportFailed`] when an original is missing or changed; disk trouble.
    pub fn pack_report(&self, id: SeminarId, path: &Path) -> Result<Packed, Error> {
        let (seminar, pack, _) = self.with_season(id)?;
        let files = self.report_files(&seminar)?;
        let folder = self.bag_folder(id)?;
        let info = [
            (
                "Source-Organization".to_owned(),
                seminar.plan.card.partner.name.clone(),
            ),
            ("External-Identifier".to_owned(), id.to_string()),
            ("External-Description".to_owned(), pack.name.clone()),
        ];
        let bag = Bag {
            folder: &folder,
            bagging_date: seminar.plan.card.date,
            info: &info,
            files: &files,
        };
        let trouble = |source: &std::io::Error| Error::file(path, source);
        let parent = path
            .parent()
            .filter(|p| !p.as_os_str().is_empty())
            .unwrap_or(Path::new("."));
        std::fs::create_dir_all(parent).map_err(|e| trouble(&e))?;
        let mut file = tempfile::NamedTempFile::new_in(parent).map_err(|e| trouble(&e))?;
        let packed = kafedra_bundle::pack(&bag, file.as_file_mut()).map_err(|e| failed(&e))?;
        file.as_file().sync_all().map_err(|e| trouble(&e))?;
        let sha256 = kafedra_bundle::fingerprint(file.reopen().map_err(|e| trouble(&e))?)
            .map_err(|e| trouble(&e))?;
        let bytes = file.as_file().metadata().map_err(|e| trouble(&e))?.len();
        file.persist(path).map_err(|e| trouble(&e.error))?;
        Ok(Packed {
            written: Written {
                path: path.display().to_string(),
                bytes: u32::try_from(bytes).unwrap_or(u32::MAX),
            },
            sha256,
            files: u32::try_from(packed.files).unwrap_or(u32::MAX),
        })
    }

    /// # Errors
    /// When the file can't be read; whatever is wrong with the package is in the answer.
    pub fn verify_report(&self, path: &Path) -> Result<Verified, Error> {
        let file = File::open(path).map_err(|e| Error::file(path, &e))?;
        self.verify(BufReader::new(file), path)
    }

    /// # Errors
    /// As [`Organizer::verify_report`].
    pub fn verify_upload(&mut self, token: &str) -> Result<Verified, Error> {
        let upload = self.uploads.take(token)?;
        self.verify(Cursor::new(upload.bytes), Path::new(&upload.name))
    }

    fn verify(&self, reader: impl Read + Seek, path: &Path) -> Result<Verified, Error> {
        let found = kafedra_bundle::verify(reader).map_err(|e| Error::file(path, &e))?;
        let words = Words::new(self.settings().language, &[]);
        Ok(verified(&found, &words))
    }

    fn report_files(&self, seminar: &Seminar) -> Result<Vec<BundleFile>, Error> {
        let mut files = vec![
            self.rendered(
                seminar,
                DocumentKind::Registrations,
                Format::Xlsx,
                "registrations.xlsx",
            )?,
            self.rendered(
                seminar,
                DocumentKind::Estimate,
                Format::Xlsx,
                "estimate.xlsx",
            )?,
            self.rendered(
                seminar,
                DocumentKind::Programme,
                Format::Pdf,
                "programme.pdf",
            )?,
            self.rendered(
                seminar,
                DocumentKind::Settlement,
                Format::Pdf,
                "settlement.pdf",
            )?,
            json("arrivals.json", &self.store.read().arrivals(seminar.id)?)?,
            json("questionnaires.json", &seminar.plan.answers)?,
        ];
        for (number, photo) in (1..).zip(&seminar.photos) {
            let ending = ending(&photo.name);
            let name = format!("photos/{}/{number:03}.{ending}", legal_name(&photo.stage));
            files.push(self.original(name, &photo.hash)?);
        }
        for (number, paper) in (1..).zip(&seminar.papers) {
            let lines = &seminar.plan.estimate.lines;
            let line = lines
                .iter()
                .position(|line| line.id == paper.line)
                .unwrap_or(0)
                + 1;
            let name = format!("papers/line-{line:02}/{number:03}.{}", ending(&paper.name));
            files.push(self.original(name, &paper.hash)?);
        }
        Ok(files)
    }

    fn rendered(
        &self,
        seminar: &Seminar,
        kind: DocumentKind,
        format: Format,
        name: &str,
    ) -> Result<BundleFile, Error> {
        let bytes = self.render(seminar.id, kind, format)?;
        Ok(BundleFile {
            path: name.to_owned(),
            content: Content::Bytes(bytes),
        })
    }

    /// An original that no longer matches its hash must not go out under the seminar's name.
    fn original(&self, name: String, hash: &str) -> Result<BundleFile, Error> {
        let sound = storage::verify(&self.media(), hash)
            .is_ok_and(|state| matches!(state, storage::Stored::Whole { .. }));
        if !sound {
            return Err(Error::new(ErrorCode::ReportFailed).with("reason", name));
        }
        let path =
            storage::path(&self.media(), hash).map_err(|e| crate::photos::storage_error(&e))?;
        Ok(BundleFile {
            path: name,
            content: Content::File(path),
        })
    }

    fn bag_folder(&self, id: SeminarId) -> Result<String, Error> {
        let date = self.store.read().plan(id)?.card.date;
        Ok(format!(
            "report-{date}-{}",
            &id.0.simple().to_string()[26..]
        ))
    }
}

/// What is there and what is needed of one piece of the report.
fn count(piece: &str, seminar: &Seminar, pack: &Pack) -> (u32, u32) {
    let yes = |holds: bool| (u32::from(holds), 1);
    match piece {
        "task" => yes(seminar.plan.report.task_filled),
        "photos" => photos(seminar, pack),
        "papers" => papers(seminar, pack),
        "registrations" => yes(seminar.attendance.registered + seminar.attendance.walk_ins > 0),
        "questionnaires" => yes(!seminar.plan.answers.sheets.is_empty()),
        "arrivals" => yes(seminar.attendance.attended > 0),
        _ => (1, 1),
    }
}

fn photos(seminar: &Seminar, pack: &Pack) -> (u32, u32) {
    let wanted = pack.day.photos_per_stage_min;
    let of_stage = |stage: &String| {
        let count = seminar
            .photos
            .iter()
            .filter(|photo| photo.stage == *stage)
            .count();
        u32::try_from(count).unwrap_or(u32::MAX).min(wanted)
    };
    let stages = u32::try_from(pack.day.photo_stages.len()).unwrap_or(u32::MAX);
    (
        pack.day.photo_stages.iter().map(of_stage).sum(),
        stages.saturating_mul(wanted),
    )
}

/// Lines that may be paid back, and those of them that have a paper.
fn papers(seminar: &Seminar, pack: &Pack) -> (u32, u32) {
    let lines = seminar.plan.estimate.lines.iter().filter(|line| {
        pack.cost_kind(&line.kind)
            .is_some_and(|kind| kind.compensable)
            && line.agreed.is_some_and(|sum| sum.0 > 0)
    });
    lines.fold((0, 0), |(present, needed), line| {
        let covered = seminar.papers.iter().any(|paper| paper.line == line.id);
        (present + u32::from(covered), needed + 1)
    })
}

fn verified(found: &Verification, words: &Words) -> Verified {
    let problem = |problem: &BundleProblem| {
        let file = problem.path().unwrap_or_default().to_owned();
        let key = format!("package-{}", problem.code());
        let args = [("file", Value::from(file.as_str()))];
        PackageProblem {
            problem: words.text(&key, &args),
            code: problem.code().to_owned(),
            file,
        }
    };
    Verified {
        whole: found.whole,
        files: u32::try_from(found.files).unwrap_or(u32::MAX),
        problems: found.problems.iter().map(problem).collect(),
    }
}

fn json(name: &str, value: &impl serde::Serialize) -> Result<BundleFile, Error> {
    let mut bytes = serde_json::to_vec_pretty(value).map_err(|e| Error::trouble(&e))?;
    bytes.push(b'\n');
    Ok(BundleFile {
        path: name.to_owned(),
        content: Content::Bytes(bytes),
    })
}

/// The ending of a file name in small letters; `bin` when it has none that is plain.
fn ending(name: &str) -> String {
    let ending = name
        .rsplit_once('.')
        .map_or("", |(_, ending)| ending)
        .to_lowercase();
    let plain =
        (1..=5).contains(&ending.len()) && ending.chars().all(|c| c.is_ascii_alphanumeric());
    if plain { ending } else { "bin".to_owned() }
}

fn failed(error: &kafedra_bundle::PackError) -> Error {
    Error::new(ErrorCode::ReportFailed).with("reason", error.to_string())
}
