//! A public text from a file, read word by word.

use crate::error::{Error, ErrorCode};
use crate::files;
use crate::organizer::Organizer;
use crate::packs::pack_summaries;
use kafedra_model::ids::SeminarId;
use kafedra_rules::wording::{TextContext, TextKind, check_text, text_context};
use kafedra_words::{Language, Words};
use serde::Serialize;
use std::path::Path;

/// What is wrong or missing in a text, where, and why. Lines and columns count from 1, bytes and letters from 0;
/// what is missing stands at the end of the text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TextRemark {
    pub line: usize,
    pub column: usize,
    pub start: usize,
    pub end: usize,
    pub letters_from: usize,
    pub letters_to: usize,
    /// A doubtful word is only worth a look.
    pub error: bool,
    pub problem: &'static str,
    pub words: String,
    pub why: String,
}

impl Organizer {
    /// The remarks on a text; with a seminar also what its announcements must name.
    ///
    /// # Errors
    /// When the file can't be read or is no text, or there is no such seminar.
    pub fn check_text_file(
        &self,
        path: &Path,
        kind: TextKind,
        seminar: Option<SeminarId>,
        language: Language,
    ) -> Result<Vec<TextRemark>, Error> {
        let text = kafedra_imports::text_of(&files::read(path)?)
            .map_err(|_| Error::new(ErrorCode::ImportRefused))?;
        let (pack, context) = match seminar {
            Some(id) => {
                let seminar = self.seminar(id)?;
                let pack = self.pack(&seminar.plan.card.pack)?;
                (pack, text_context(&seminar))
            }
            None => {
                let newest = pack_summaries()?.pop();
                let newest = newest.ok_or_else(|| Error::new(ErrorCode::NoSuchPack))?;
                (self.pack(&newest.id)?, TextContext::default())
            }
        };
        let words = Words::new(language, &[]);
        let found = check_text(pack, kind, &text, &context);
        Ok(found
            .into_iter()
            .map(|found| {
                let before = text.get(..found.start).unwrap_or_default();
                let line_start = before.rfind('\n').map_or(0, |at| at + 1);
                let letters_from = before.chars().count();
                let here = text.get(found.start..found.end).unwrap_or_default();
                let problem = found.problem.name();
                TextRemark {
                    line: before.matches('\n').count() + 1,
                    column: before.get(line_start..).unwrap_or_default().chars().count() + 1,
                    start: found.start,
                    end: found.end,
                    letters_from,
                    letters_to: letters_from + here.chars().count(),
                    error: !found.problem.is_doubtful(),
                    problem,
                    words: found.words,
                    why: words.word(&format!("cli-text-{}", problem.replace('_', "-"))),
                }
            })
            .collect())
    }
}
