//! One attribute of all people in one piece of memory, so that a search is one walk over it.

use memchr::memmem::Finder;

/// Texts one after another, each ended by a line feed, with the place where each begins.
#[derive(Debug, Clone, Default)]
pub(crate) struct Column {
    text: Vec<u8>,
    starts: Vec<u32>,
}

/// Ends every entry; no entry holds it.
const END: u8 = b'\n';

impl Column {
    pub(crate) fn push(&mut self, entry: &str) {
        let start =
            u32::try_from(self.text.len()).expect("four gigabytes of numbers are no seminar");
        self.starts.push(start);
        self.text.extend_from_slice(entry.as_bytes());
        self.text.push(END);
    }

    /// Overwrites the entry at `index`, so that nothing finds it.
    pub(crate) fn clear(&mut self, index: usize) {
        let range = self.start(index)..self.start(index + 1);
        self.text[range].fill(END);
    }

    /// The entry at `index` without its end.
    pub(crate) fn entry(&self, index: usize) -> &[u8] {
        &self.text[self.start(index)..self.start(index + 1) - 1]
    }

    /// Calls `found` with the index of every entry that holds `wanted`, each once.
    pub(crate) fn each_with(&self, wanted: &[u8], mut found: impl FnMut(usize)) {
        let finder = Finder::new(wanted);
        let (mut index, mut from) = (0, 0);
        while let Some(at) = finder.find(&self.text[from..]) {
            while self.start(index + 1) <= from + at {
                index += 1;
            }
            found(index);
            from = self.start(index + 1);
        }
    }

    /// Where the entry at `index` begins; behind the last one, where the text ends.
    fn start(&self, index: usize) -> usize {
        self.starts
            .get(index)
            .map_or(self.text.len(), |&start| start as usize)
    }
}

#[cfg(test)]
mod tests {
    use super::Column;

    #[test]
    fn entries_are_found_once_and_not_after_they_were_cleared() {
        let mut column = Column::default();
        for entry in ["123123", "", "4123", "12"] {
            column.push(entry);
        }
        let found = |column: &Column| {
            let mut indexes = Vec::new();
            column.each_with(b"123", |index| indexes.push(index));
            indexes
        };
        assert_eq!(found(&column), [0, 2]);
        column.clear(0);
        assert_eq!(found(&column), [2]);
        assert_eq!(column.entry(3), b"12");
    }
}
