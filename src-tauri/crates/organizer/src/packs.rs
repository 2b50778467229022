//! The season packs that come with the program.

use crate::error::{Error, ErrorCode};
use crate::speech;
use crate::view::{PackSummary, PackView};
use kafedra_model::pack::Pack;
use kafedra_model::rulings::Rulings;
use kafedra_model::seminar::Plan;
use kafedra_rules::pack::{self, LARGEST_FILE, PackProblem};
use kafedra_rules::{CityNames, Rulebook};
use kafedra_words::{Language, Words};
use std::borrow::Cow;
use std::path::Path;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

/// A season in a folder of `packs/`: its data and its words.
struct Source {
    file: &'static str,
    data: &'static str,
    ru: &'static str,
    en: &'static str,
}

/// How many differing sets of answers are kept at hand.
const MOST_RULED: usize = 32;

/// By name of the folder.
const SOURCES: &[Source] = include!(concat!(env!("OUT_DIR"), "/seasons.rs"));

pub(crate) struct Season {
    /// With its rules ready to run.
    pub(crate) pack: Arc<Rulebook>,
    pub(crate) cities: CityNames,
    source: &'static Source,
    /// The season as answers of the coordinator changed it, the latest last: it takes much longer to make than to use.
    ruled: Mutex<Vec<(Rulings, Arc<Rulebook>)>>,
    /// Read when a language is first spoken.
    ru: OnceLock<Arc<Words>>,
    en: OnceLock<Arc<Words>>,
}

pub(crate) struct Packs {
    /// Newest first.
    seasons: Vec<Season>,
}

impl Packs {
    /// # Errors
    /// [`ErrorCode::PackBroken`] naming file, line and column of the first problem.
    pub(crate) fn load() -> Result<Self, Error> {
        let mut seasons = SOURCES.iter().map(season).collect::<Result<Vec<_>, _>>()?;
        seasons.sort_by_key(|season| std::cmp::Reverse(season.pack.season.event_from));
        Ok(Self { seasons })
    }

    /// # Errors
    /// [`ErrorCode::NoSuchPack`] when the program has no season of that name.
    pub(crate) fn season(&self, id: &str) -> Result<&Season, Error> {
        let found = self.seasons.iter().find(|season| season.pack.id == id);
        found.ok_or_else(|| Error::new(ErrorCode::NoSuchPack).with("pack", id))
    }

    pub(crate) fn summaries(&self) -> Vec<PackSummary> {
        let summary = |season: &Season| PackSummary {
            id: season.pack.id.clone(),
            version: season.pack.version,
            name: season.pack.name.clone(),
            event_from: season.pack.season.event_from,
            event_to: season.pack.season.event_to,
        };
        self.seasons.iter().map(summary).collect()
    }
}

impl Season {
    /// The pack as it is read for a seminar, with what the coordinator answered.
    pub(crate) fn ruled(&self, plan: &Plan) -> Arc<Rulebook> {
        if plan.rulings.answers.is_empty() {
            return Arc::clone(&self.pack);
        }
        let mut known = self.ruled.lock().unwrap_or_else(PoisonError::into_inner);
        let same = known.iter().find(|(rulings, _)| *rulings == plan.rulings);
        if let Some((_, book)) = same {
            return Arc::clone(book);
        }
        let book = match kafedra_rules::ruled(&self.pack, &plan.rulings) {
            Cow::Borrowed(_) => Arc::clone(&self.pack),
            Cow::Owned(pack) => Arc::new(Rulebook::of(pack)),
        };
        if known.len() == MOST_RULED {
            known.remove(0);
        }
        known.push((plan.rulings.clone(), Arc::clone(&book)));
        book
    }

    /// The season's words over the program's own.
    pub(crate) fn words(&self, language: Language) -> Arc<Words> {
        let spoken = match language {
            Language::Ru => &self.ru,
            Language::En => &self.en,
        };
        let words = spoken.get_or_init(|| Words::new(language, &[self.source(language)]).into());
        Arc::clone(words)
    }

    pub(crate) fn view(&self, language: Language) -> PackView {
        PackView {
            pack: Pack::clone(&self.pack),
            words: self.source(language).to_owned(),
        }
    }

    /// The words as they are written, Fluent source.
    pub(crate) fn source(&self, language: Language) -> &'static str {
        match language {
            Language::Ru => self.source.ru,
            Language::En => self.source.en,
        }
    }
}

fn season(source: &'static Source) -> Result<Season, Error> {
    match pack::parse(source.file, source.data) {
        Ok(pack) => Ok(Season {
            cities: CityNames::of(&pack),
            pack: Arc::new(Rulebook::of(pack)),
            source,
            ruled: Mutex::default(),
            ru: OnceLock::new(),
            en: OnceLock::new(),
        }),
        Err(problems) => Err(broken(problems)),
    }
}

/// The seasons that the program knows, without a workspace.
///
/// # Errors
/// [`ErrorCode::PackBroken`].
pub fn pack_summaries() -> Result<Vec<PackSummary>, Error> {
    Ok(Packs::load()?.summaries())
}

/// The data of one season, without a workspace.
///
/// # Errors
/// [`ErrorCode::NoSuchPack`].
pub fn pack_data(id: &str) -> Result<Pack, Error> {
    Ok(Pack::clone(&Packs::load()?.season(id)?.pack))
}

/// Everything that is wrong with a season file, in words; nothing when it is fine. Once the file itself makes sense,
/// so do the words beside it: `ru.ftl` and `en.ftl` say something about every entry.
///
/// # Errors
/// When a file can't be read.
pub fn check_pack_file(path: &Path, language: Language) -> Result<Vec<PackProblem>, Error> {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let size = crate::files::size(path)?;
    let mut problems = match usize::try_from(size) {
        Ok(size) if size <= LARGEST_FILE => {
            let bytes = crate::files::read(path)?;
            match pack::read(&name, &bytes) {
                Ok(pack) => without_words(path, &String::from_utf8_lossy(&bytes), &pack)?,
                Err(problems) => problems,
            }
        }
        too_large => vec![pack::too_large(&name, too_large.unwrap_or(usize::MAX))],
    };
    speech::pack_problems(&mut problems, &Words::new(language, &[]));
    Ok(problems)
}

fn without_words(path: &Path, text: &str, pack: &Pack) -> Result<Vec<PackProblem>, Error> {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let mut problems = Vec::new();
    for language in Language::ALL {
        let file = format!("{}.ftl", language.code());
        let beside = path.with_file_name(&file);
        let said = if beside.exists() {
            String::from_utf8_lossy(&crate::files::read(&beside)?).into_owned()
        } else {
            String::new()
        };
        let words = Words::new(language, &[&said]);
        let known = |word: &str| words.has(word);
        problems.extend(pack::wordless(&name, text, pack, &file, known));
    }
    Ok(problems)
}

/// The pack's problem in the language that errors of the program itself are told in before any window is open.
fn broken(mut problems: Vec<PackProblem>) -> Error {
    speech::pack_problems(&mut problems, &Words::new(Language::default(), &[]));
    let error = Error::new(ErrorCode::PackBroken);
    match problems.first() {
        Some(problem) => error
            .with("file", problem.file.as_str())
            .with("line", problem.line)
            .with("column", problem.column)
            .with("problem", problem.problem.as_str()),
        None => error,
    }
}
