//! Seminars: begin, open, delete, carry from copy to copy.

use crate::clock;
use crate::error::{Error, ErrorCode};
use crate::files;
use crate::organizer::{Organizer, new_id, write};
use crate::view::{Example, NewSeminar, SeminarView, Written};
use chrono::NaiveTime;
use kafedra_model::dump::{DumpHeader, FORMAT, SeminarDump, VERSION};
use kafedra_model::ids::SeminarId;
use kafedra_model::seminar::{Card, Partner, Plan};
use std::path::Path;

impl Organizer {
    /// # Errors
    /// [`ErrorCode::NoSuchPack`], or when the database refuses.
    pub fn create(&mut self, new: &NewSeminar) -> Result<SeminarId, Error> {
        let pack = &self.packs.season(&new.pack)?.pack;
        let ten = NaiveTime::from_hms_opt(10, 0, 0).unwrap_or_default();
        let mut plan = Plan::new(Card {
            pack: pack.id.clone(),
            pack_version: pack.version,
            country: pack
                .countries
                .first()
                .map(|c| c.name.clone())
                .unwrap_or_default(),
            city: new.city.trim().to_owned(),
            date: new.date,
            start: new.start.unwrap_or(ten),
            planned_listeners: pack.listeners.first_time_plan,
            experienced: false,
            partner: Partner::default(),
            application_sent: None,
            application_approved: None,
        });
        plan.agenda.title.clone_from(&pack.title);
        let id = SeminarId(new_id());
        let created = clock::now();
        self.store.write(|w| w.create_seminar(id, created, &plan))?;
        Ok(id)
    }

    /// A worked example with its people, papers and photos; each call makes another copy.
    ///
    /// # Errors
    /// When the disk or the database refuses; nothing is left then.
    pub fn example(&mut self, example: Example) -> Result<SeminarId, Error> {
        crate::examples::make(self, example)
    }

    /// # Errors
    /// [`ErrorCode::NoSuchSeminar`].
    pub fn open_seminar(&mut self, id: SeminarId) -> Result<SeminarView, Error> {
        let seminar = self.seminar(id)?;
        let assessment = self.assess(&seminar)?;
        Ok(SeminarView {
            id,
            plan: seminar.plan,
            assessment,
        })
    }

    /// Removes a seminar with its people; a copy of the database is made before.
    ///
    /// # Errors
    /// [`ErrorCode::NoSuchSeminar`], or when the copy can't be made.
    pub fn delete(&mut self, id: SeminarId) -> Result<(), Error> {
        let name = format!("before-delete-{}.db", clock::now().format("%Y%m%d-%H%M%S"));
        self.backup(&self.folder.join("backups").join(name))?;
        self.store.write(|w| w.delete_seminar(id))?;
        self.rosters.remove(&id);
        self.undo.forget(id);
        Ok(())
    }

    /// Copies the whole database, while it is in use.
    ///
    /// # Errors
    /// When the disk refuses.
    pub fn backup(&self, path: &Path) -> Result<(), Error> {
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder).map_err(|source| Error::file(folder, &source))?;
        }
        Ok(self.store.backup_to(path)?)
    }

    /// One seminar as a JSON file; the same seminar gives the same bytes.
    ///
    /// # Errors
    /// [`ErrorCode::NoSuchSeminar`], or when the file can't be written.
    pub fn export(&self, id: SeminarId, path: &Path) -> Result<Written, Error> {
        let dump = self.store.read().seminar_dump(id)?;
        let mut json = serde_json::to_vec_pretty(&dump).map_err(|e| Error::trouble(&e))?;
        json.push(b'\n');
        write(path, &json)
    }

    /// # Errors
    /// As [`Organizer::export`].
    pub fn export_to_output(&self, id: SeminarId) -> Result<Written, Error> {
        let folder = self.output_folder(id)?;
        self.export(
            id,
            &self
                .folder
                .join("output")
                .join(&folder)
                .join("seminar.json"),
        )
    }

    /// # Errors
    /// [`ErrorCode::SeminarFileBroken`] with line and column, [`ErrorCode::SeminarFileNewer`],
    /// [`ErrorCode::SeminarExists`].
    pub fn import(&mut self, path: &Path) -> Result<SeminarId, Error> {
        let bytes = files::read(path)?;
        let name = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        self.import_bytes(&name, &bytes)
    }

    /// # Errors
    /// As [`Organizer::import`].
    pub fn import_upload(&mut self, token: &str) -> Result<SeminarId, Error> {
        let upload = self.uploads.take(token)?;
        self.import_bytes(&upload.name, &upload.bytes)
    }

    fn import_bytes(&mut self, name: &str, bytes: &[u8]) -> Result<SeminarId, Error> {
        let dump = read_dump(name, bytes)?;
        self.store.write(|w| w.seminar_insert(&dump))?;
        Ok(dump.id)
    }
}

fn read_dump(name: &str, bytes: &[u8]) -> Result<SeminarDump, Error> {
    let broken = |e: serde_json::Error| {
        Error::new(ErrorCode::SeminarFileBroken)
            .with("file", name)
            .with("line", e.line())
            .with("column", e.column())
    };
    let header: DumpHeader = serde_json::from_slice(bytes).map_err(broken)?;
    if header.format != FORMAT {
        return Err(Error::new(ErrorCode::SeminarFileBroken)
            .with("file", name)
            .with("line", 1_u32)
            .with("column", 1_u32));
    }
    if header.version > VERSION {
        return Err(Error::new(ErrorCode::SeminarFileNewer).with("file", name));
    }
    serde_json::from_slice(bytes).map_err(broken)
}
