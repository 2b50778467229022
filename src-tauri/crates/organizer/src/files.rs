//! Writing files so that they are either there whole or not at all.

use crate::error::Error;
use std::io::Write;
use std::path::Path;

/// Writes `bytes` to a temporary name beside `path`, syncs it and renames it into place.
///
/// # Errors
/// [`Error::File`] naming the file when the disk refuses.
pub(crate) fn write_atomically(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    let write = || -> std::io::Result<()> {
        let folder = path.parent().unwrap_or_else(|| Path::new("."));
        std::fs::create_dir_all(folder)?;
        let mut file = tempfile::NamedTempFile::new_in(folder)?;
        file.write_all(bytes)?;
        file.as_file().sync_all()?;
        file.persist(path)?;
        Ok(())
    };
    write().map_err(|source| Error::file(path, &source))
}

/// # Errors
/// [`Error::File`] naming the file when it can't be read.
pub(crate) fn read(path: &Path) -> Result<Vec<u8>, Error> {
    std::fs::read(path).map_err(|source| Error::file(path, &source))
}

/// # Errors
/// [`Error::File`] naming the file when nothing can be learnt of it.
pub(crate) fn size(path: &Path) -> Result<u64, Error> {
    let known = std::fs::metadata(path).map(|metadata| metadata.len());
    known.map_err(|source| Error::file(path, &source))
}

/// A file name that is legal everywhere: letters, digits, dots and hyphens, at most 80 characters.
pub(crate) fn legal_name(text: &str) -> String {
    let mut name = String::new();
    for c in text.chars().take(80) {
        let legal = c.is_alphanumeric() || c == '.';
        match (legal, name.ends_with('-')) {
            (true, _) => name.push(c),
            (false, false) => name.push('-'),
            (false, true) => {}
        }
    }
    name.trim_matches(['-', '.']).to_owned()
}

#[cfg(test)]
mod tests {
    #[test]
    fn names_are_legal_on_every_system() {
        assert_eq!(
            super::legal_name("Ростов-на-Дону: 29/03 «зал»"),
            "Ростов-на-Дону-29-03-зал"
        );
        assert_eq!(super::legal_name("..\\con?"), "con");
    }
}
