//! Text for people or one JSON document for programs, on stdout; messages on stderr.

use kafedra_organizer::{Error, Language};
use kafedra_words::Words;
use serde::Serialize;
use std::io::Write;

pub(crate) struct Output {
    json: bool,
    language: Language,
    words: Words,
}

impl Output {
    pub(crate) fn new(json: bool, language: Language) -> Self {
        Self {
            json,
            language,
            words: Words::new(language, &[]),
        }
    }

    pub(crate) fn language(&self) -> Language {
        self.language
    }

    /// The answer: `value` for programs, or the lines of `text` for people.
    pub(crate) fn answer(&self, value: &impl Serialize, text: impl FnOnce(&Words) -> Vec<String>) {
        let mut stdout = std::io::stdout().lock();
        if self.json {
            let json = serde_json::to_string_pretty(value).unwrap_or_default();
            // A closed pipe is the reader's wish, not an error.
            let _ = writeln!(stdout, "{json}");
            return;
        }
        for line in text(&self.words) {
            let _ = writeln!(stdout, "{line}");
        }
    }

    pub(crate) fn error(&self, error: &Error) {
        let explained = error.explain(self.language);
        let _ = writeln!(
            std::io::stderr(),
            "{}\n{}",
            explained.message,
            explained.hint
        );
    }
}
