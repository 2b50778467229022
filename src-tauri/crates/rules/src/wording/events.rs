//! What the event is called instead of a seminar (PRG-02, ANN-11, LND-16; AMB-25).

use super::WordingFinding;
use super::lexicon::EventWord;
use super::reader::Reader;
use super::tokens::Tokens;

impl Reader<'_> {
    pub(super) fn event_words(&self) -> Vec<WordingFinding> {
        let mut found = Vec::new();
        for event in &self.lexicon.event_words {
            for at in 0..self.tokens.len() {
                let end = at + event.stems.len();
                if self.tokens.stems_at(at, &event.stems) && self.names_the_event(event, at, end) {
                    found.push(self.finding(at, end, event.problem));
                }
            }
        }
        found
    }

    fn names_the_event(&self, event: &EventWord, start: usize, end: usize) -> bool {
        let of_block = event.block && self.names_a_block(start, end);
        !self.is_allowed(start) && !self.denied(start) && !of_block
    }

    /// Whether an event word is the name of a block of the programme and not of the event (AMB-25).
    fn names_a_block(&self, start: usize, end: usize) -> bool {
        let (from, _) = self.tokens.sentence(start);
        let contexts = &self.lexicon.block_contexts;
        let before = |stems: &Tokens| (from..start).any(|at| self.tokens.stems_at(at, stems));
        let right_after = |stems: &Tokens| self.tokens.stems_at(end, stems);
        self.tokens.begins_with_time(self.text, from)
            || (contexts.iter().any(before) && !self.owns_the_programme(start, end))
            || self.lexicon.block_names.iter().any(right_after)
    }

    /// «Программа мастер-класса»: what has a programme is the event.
    fn owns_the_programme(&self, start: usize, end: usize) -> bool {
        let genitive = self.tokens.word(end - 1).ends_with(['а', 'я']);
        let context = |stems: &Tokens| {
            let begins = start.checked_sub(stems.len());
            begins.is_some_and(|at| self.tokens.stems_at(at, stems))
        };
        genitive && self.tokens.touch(start) && self.lexicon.block_contexts.iter().any(context)
    }
}
