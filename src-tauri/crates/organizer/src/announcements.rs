//! An announcement read while it is written: what is wrong at which words, and how much is off the topic.

use crate::error::Error;
use crate::organizer::Organizer;
use kafedra_model::announcements::{Announcement, TextPlace};
use kafedra_model::ids::SeminarId;
use kafedra_model::pack::Pack;
use kafedra_rules::passages::volume;
use kafedra_rules::wording::{
    TextContext, WordingFinding, WordingProblem, check_text, is_read, text_context, text_kind,
};
use kafedra_words::Words;
use serde::Serialize;

/// What the rules say of a text that is not saved yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct AnnouncementReading {
    /// In the order of the text, what is missing last; nothing of an empty announcement.
    pub remarks: Vec<WordingRemark>,
    /// None until somebody has marked what the passages are about.
    pub volume: Option<PassageVolume>,
}

/// Words that are wrong or missing. Places count UTF-16 units, as the window's text fields do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct WordingRemark {
    /// None for what is missing: it stands nowhere.
    pub place: Option<TextPlace>,
    pub from: u32,
    pub to: u32,
    /// Only worth a look: the programme does not name the word itself.
    pub doubtful: bool,
    pub problem: String,
    /// The words as they stand in the text, or what is missing.
    pub words: String,
    pub why: String,
    /// What can stand in place of the words, or be added for what is missing.
    pub replacement: Option<String>,
}

/// Characters of the marked passages against the season's limit (COM-11, F-21).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, specta::Type)]
pub struct PassageVolume {
    pub off_topic: u32,
    pub characters: u32,
    /// The limit as a fraction.
    pub parts: u32,
    pub of: u32,
    pub above: bool,
    /// How many characters have to go.
    pub cut: u32,
}

impl Organizer {
    /// Reads an announcement of the seminar as it stands in the dialog, saved or not.
    ///
    /// # Errors
    /// [`crate::ErrorCode::NoSuchSeminar`].
    pub fn read_announcement(
        &self,
        id: SeminarId,
        item: &Announcement,
    ) -> Result<AnnouncementReading, Error> {
        let (seminar, pack, words) = self.with_season(id)?;
        Ok(AnnouncementReading {
            remarks: remarks(&pack, item, &text_context(&seminar), &words),
            volume: passage_volume(&pack, item),
        })
    }
}

fn remarks(
    pack: &Pack,
    item: &Announcement,
    context: &TextContext,
    words: &Words,
) -> Vec<WordingRemark> {
    let text = item.visible_text();
    if text.is_empty() {
        return Vec::new();
    }
    let found = check_text(pack, text_kind(item.channel), &text, context);
    let remark = |found: WordingFinding| {
        let spot = spot(item, &found);
        let problem = found.problem.name();
        WordingRemark {
            place: spot.map(|(place, _, _)| place),
            from: spot.map_or(0, |(_, from, _)| from),
            to: spot.map_or(0, |(_, _, to)| to),
            doubtful: found.problem.is_doubtful(),
            problem: problem.to_owned(),
            why: words.word(&format!("cli-text-{}", problem.replace('_', "-"))),
            replacement: replacement(pack, &found),
            words: found.words,
        }
    };
    let read = found.into_iter().filter(|one| is_read(pack, item, one));
    read.map(remark).collect()
}

/// In which field the words stand, and where in it; the fields lie one after another, a line apart.
fn spot(item: &Announcement, found: &WordingFinding) -> Option<(TextPlace, u32, u32)> {
    if found.problem.is_missing() {
        return None;
    }
    let mut begins = 0;
    for (place, text) in item.visible_places() {
        let ends = begins + text.len();
        if (begins..=ends).contains(&found.start) {
            let units = |at: usize| {
                let before = text.get(..at.saturating_sub(begins).min(text.len()));
                let units = before.unwrap_or(text).encode_utf16().count();
                u32::try_from(units).unwrap_or(u32::MAX)
            };
            return Some((place, units(found.start), units(found.end)));
        }
        begins = ends + 1;
    }
    None
}

/// Official words that put the problem right; other problems need a writer.
fn replacement(pack: &Pack, found: &WordingFinding) -> Option<String> {
    match found.problem {
        WordingProblem::SeminarOfVendor => Some(format!("семинар «{}»", pack.title)),
        WordingProblem::MissingTitle => Some(pack.title.clone()),
        WordingProblem::MissingPartner
        | WordingProblem::MissingAddress
        | WordingProblem::MissingLink
        | WordingProblem::MissingHashtag => Some(found.words.clone()),
        WordingProblem::EventWord
        | WordingProblem::DoubtfulWord
        | WordingProblem::VendorRole
        | WordingProblem::SupportWithoutOrganizer
        | WordingProblem::BrandInColdMail
        | WordingProblem::MissingFree
        | WordingProblem::MissingRegistration
        | WordingProblem::MissingContact => None,
    }
}

fn passage_volume(pack: &Pack, item: &Announcement) -> Option<PassageVolume> {
    let limit = pack.compensation.offtopic_text_limit;
    let volume = volume(pack, item);
    let count = |length: usize| u32::try_from(length).unwrap_or(u32::MAX);
    (volume.all > 0).then(|| PassageVolume {
        off_topic: count(volume.off_topic),
        characters: count(volume.all),
        parts: limit.parts,
        of: limit.of,
        above: volume.is_above(limit),
        cut: count(volume.to_cut(limit)),
    })
}
