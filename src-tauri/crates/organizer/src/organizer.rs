//! The opened workspace: its lock, its database, its settings.

use crate::clock;
use crate::error::{Error, ErrorCode};
use crate::packs::{Packs, Season};
use crate::settings::Settings;
use crate::undo::UndoStack;
use crate::uploads::Uploads;
use crate::view::{PackView, WorkspaceInfo, Written};
use chrono::{NaiveDate, NaiveDateTime, TimeDelta};
use kafedra_checkin::Roster;
use kafedra_model::ids::SeminarId;
use kafedra_model::pack::Pack;
use kafedra_store::Store;
use kafedra_words::Words;
use std::collections::BTreeMap;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use uuid::Uuid;

/// Settings live in the database under this name.
const SETTINGS: &str = "settings";

/// Where the workspace is, and what is asked of the program for this run only.
#[derive(Debug, Clone, Default)]
pub struct Opening {
    /// Folder of the workspace; none is the user's own data folder.
    pub folder: Option<PathBuf>,
    /// The date to reckon with, before the one in the settings.
    pub today: Option<NaiveDate>,
    /// How far the program's clock is ahead of the computer's, for a rehearsal at another hour; goes before `today`
    /// and runs past midnight as a clock does.
    pub ahead: TimeDelta,
    /// The language to speak, before the one in the settings.
    pub language: Option<crate::Language>,
}

impl Opening {
    /// `KAFEDRA_WORKSPACE` and `KAFEDRA_TODAY` (YYYY-MM-DD, or YYYY-MM-DDTHH:MM to begin the day's clock at that
    /// time); a date that is none is passed over.
    #[must_use]
    pub fn from_environment() -> Self {
        let text = std::env::var("KAFEDRA_TODAY").unwrap_or_default();
        let moment = NaiveDateTime::parse_from_str(&text, "%Y-%m-%dT%H:%M").ok();
        let folder = std::env::var_os("KAFEDRA_WORKSPACE").filter(|folder| !folder.is_empty());
        Self {
            folder: folder.map(PathBuf::from),
            today: text.parse().ok(),
            ahead: moment.map_or(TimeDelta::zero(), |moment| moment - clock::now()),
            language: None,
        }
    }

    fn folder(&self) -> Result<PathBuf, Error> {
        let own = || dirs::data_dir().map(|folder| folder.join("Kafedra"));
        let found = self.folder.clone().or_else(own);
        found.ok_or_else(|| {
            Error::new(ErrorCode::FileTrouble)
                .with("file", "Kafedra")
                .with("reason", "no folder")
        })
    }
}

/// All verbs are methods of this; they are spread over one file per noun.
pub struct Organizer {
    pub(crate) folder: PathBuf,
    pub(crate) store: Store,
    pub(crate) packs: Packs,
    pub(crate) undo: UndoStack,
    pub(crate) uploads: Uploads,
    /// Search indexes of the seminars whose people were looked for.
    pub(crate) rosters: BTreeMap<SeminarId, Roster>,
    /// What the desk last knew; see [`crate::desk`].
    pub(crate) desk_state: Option<crate::desk::DeskState>,
    settings: Settings,
    pub(crate) opening: Opening,
    /// Held open: the system releases the lock when the program ends, however it ends.
    _lock: File,
}

impl Organizer {
    /// Opens the workspace, and makes it if it is not there.
    ///
    /// # Errors
    /// [`ErrorCode::WorkspaceLocked`] while another copy of the program has it open, and whatever
    /// keeps the database from opening.
    pub fn open(opening: Opening) -> Result<Self, Error> {
        let folder = opening.folder()?;
        std::fs::create_dir_all(&folder).map_err(|source| Error::file(&folder, &source))?;
        let lock = lock(&folder)?;
        let store = Store::open(&folder.join("kafedra.db"), &folder.join("backups"))
            .map_err(|error| Error::opening(error, &folder))?;
        let mut organizer = Self {
            store,
            packs: Packs::load()?,
            undo: UndoStack::default(),
            uploads: Uploads::default(),
            rosters: BTreeMap::new(),
            desk_state: None,
            settings: Settings::default(),
            opening,
            folder,
            _lock: lock,
        };
        organizer.settings = organizer.stored_settings()?;
        Ok(organizer)
    }

    /// Puts a copy of the database back, and says where the present one was copied to before.
    ///
    /// # Errors
    /// When `file` is not a sound database of this program: nothing is changed then.
    pub fn restore(opening: Opening, file: &Path) -> Result<PathBuf, Error> {
        let bytes = crate::files::read(file)?;
        let trial = tempfile::tempdir().map_err(|source| Error::file(file, &source))?;
        let copy = trial.path().join("kafedra.db");
        crate::files::write_atomically(&copy, &bytes)?;
        let sound = Store::open(&copy, trial.path())
            .and_then(|store| store.check_integrity())
            .map_err(|error| Error::opening(error, file))?;
        if !sound.is_sound() {
            return Err(
                Error::new(ErrorCode::WorkspaceDamaged).with("folder", file.display().to_string())
            );
        }
        let organizer = Self::open(opening)?;
        let kept = organizer.backup_path();
        organizer.backup(&kept)?;
        let Self {
            folder,
            store,
            _lock,
            ..
        } = organizer;
        drop(store);
        for leftover in ["kafedra.db-wal", "kafedra.db-shm"] {
            let _ = std::fs::remove_file(folder.join(leftover));
        }
        crate::files::write_atomically(&folder.join("kafedra.db"), &bytes)?;
        Ok(kept)
    }

    /// A new name in the folder of backups.
    #[must_use]
    pub fn backup_path(&self) -> PathBuf {
        let name = format!("kafedra-{}.db", clock::now().format("%Y%m%d-%H%M%S"));
        self.folder.join("backups").join(name)
    }

    /// Works at this desk from now on, without changing the settings.
    pub fn sit_at(&mut self, desk: Option<String>) {
        if let Some(desk) = desk {
            self.settings.desk = desk;
        }
    }

    #[must_use]
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// The date that the program reckons with.
    #[must_use]
    pub fn today(&self) -> NaiveDate {
        self.now().date()
    }

    /// The moment that the program reckons with: a rehearsal keeps the time and takes another date.
    pub(crate) fn now(&self) -> NaiveDateTime {
        // The clock is read once, so that midnight can't fall between the date and the time.
        let now = clock::now();
        if !self.opening.ahead.is_zero() {
            return now + self.opening.ahead;
        }
        let date = self.opening.today.or(self.settings.today);
        date.map_or(now, |date| date.and_time(now.time()))
    }

    /// The program's clock is not the computer's.
    pub(crate) fn rehearses(&self) -> bool {
        (self.now() - clock::now()).abs() > TimeDelta::minutes(1)
    }

    #[must_use]
    pub fn info(&self) -> WorkspaceInfo {
        WorkspaceInfo {
            folder: self.folder.display().to_string(),
            version: env!("CARGO_PKG_VERSION").to_owned(),
            settings: self.settings.clone(),
            today: self.today(),
            locked_desk: self.locked_desk(),
            packs: self.packs.summaries(),
        }
    }

    /// # Errors
    /// When the database refuses; the settings in force stay.
    pub fn save_settings(&mut self, settings: Settings) -> Result<WorkspaceInfo, Error> {
        let value = serde_json::to_string(&settings).map_err(|e| Error::trouble(&e))?;
        self.store.write(|w| w.set_setting(SETTINGS, &value))?;
        if settings.today != self.settings.today {
            self.opening.today = None;
            self.opening.ahead = TimeDelta::zero();
        }
        self.settings = settings;
        self.opening.language = None;
        Ok(self.info())
    }

    /// # Errors
    /// [`ErrorCode::NoSuchPack`].
    pub fn pack_view(&self, id: &str) -> Result<PackView, Error> {
        Ok(self.packs.season(id)?.view(self.settings.language))
    }

    /// # Errors
    /// [`ErrorCode::NoSuchPack`].
    pub fn pack(&self, id: &str) -> Result<&Pack, Error> {
        Ok(&self.packs.season(id)?.pack)
    }

    /// Words of the program and of a season, in the language of the settings.
    ///
    /// # Errors
    /// [`ErrorCode::NoSuchPack`].
    pub fn words(&self, pack: &str) -> Result<Arc<Words>, Error> {
        Ok(self.packs.season(pack)?.words(self.settings.language))
    }

    /// Keeps a file until another verb asks for it by the token given back.
    pub fn upload(&mut self, name: &str, bytes: Vec<u8>) -> String {
        self.uploads.put(name, bytes)
    }

    /// A file that this program wrote under `output/`, for showing it to the user.
    ///
    /// # Errors
    /// [`ErrorCode::NoSuchThing`] for any other path.
    pub fn written_file(&self, path: &str) -> Result<PathBuf, Error> {
        let inside = |path: &Path| {
            let real = path.canonicalize().ok()?;
            let output = self.folder.join("output").canonicalize().ok()?;
            real.starts_with(output).then_some(real)
        };
        inside(Path::new(path))
            .ok_or_else(|| Error::new(ErrorCode::NoSuchThing).with("thing", "file"))
    }

    /// The system has no file manager that could show `file`.
    #[must_use]
    pub fn cannot_show(&self, file: &Path) -> Error {
        Error::new(ErrorCode::FileTrouble)
            .with("file", file.display().to_string())
            .with("reason", "file manager")
    }

    pub(crate) fn season_of(&self, seminar: SeminarId) -> Result<&Season, Error> {
        let plan = self.store.read().plan(seminar)?;
        self.packs.season(&plan.card.pack)
    }

    /// Writes a file for the user under `output/<seminar>/`.
    pub(crate) fn write_output(
        &self,
        folder: &str,
        name: &str,
        bytes: &[u8],
    ) -> Result<Written, Error> {
        let path = self.folder.join("output").join(folder).join(name);
        write(&path, bytes)
    }

    fn stored_settings(&self) -> Result<Settings, Error> {
        let stored = self.store.read().setting(SETTINGS)?;
        let read = |text: String| serde_json::from_str(&text).ok();
        let mut settings: Settings = stored.and_then(read).unwrap_or_default();
        if let Some(language) = self.opening.language {
            settings.language = language;
        }
        Ok(settings)
    }
}

/// A new identifier; their order is the order of making.
pub(crate) fn new_id() -> Uuid {
    Uuid::now_v7()
}

/// Writes a file whole and says where it is.
pub(crate) fn write(path: &Path, bytes: &[u8]) -> Result<Written, Error> {
    crate::files::write_atomically(path, bytes)?;
    Ok(Written {
        path: path.display().to_string(),
        bytes: u32::try_from(bytes.len()).unwrap_or(u32::MAX),
    })
}

fn lock(folder: &Path) -> Result<File, Error> {
    let path = folder.join("kafedra.lock");
    let file = File::options()
        .create(true)
        .truncate(false)
        .write(true)
        .open(&path)
        .map_err(|source| Error::file(&path, &source))?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(std::fs::TryLockError::WouldBlock) => {
            Err(Error::new(ErrorCode::WorkspaceLocked).with("folder", folder.display().to_string()))
        }
        Err(std::fs::TryLockError::Error(source)) => Err(Error::file(&path, &source)),
    }
}
