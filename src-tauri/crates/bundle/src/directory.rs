use std::collections::BTreeSet;
use std::io::{self, BufReader, Read, Seek, SeekFrom};

/// The names that the central directory has more than once.
///
/// The ZIP library keeps the last entry of each name and only says that there were others, so the
/// records are walked once more (APPNOTE 4.3.12).
pub(crate) fn duplicate_names(reader: impl Read + Seek, start: u64) -> io::Result<Vec<String>> {
    let mut reader = BufReader::new(reader);
    reader.seek(SeekFrom::Start(start))?;
    let mut seen = BTreeSet::new();
    let mut duplicates = BTreeSet::new();
    while let Some(name) = next_name(&mut reader)? {
        let text = String::from_utf8_lossy(&name).into_owned();
        if !seen.insert(name) {
            duplicates.insert(text);
        }
    }
    Ok(duplicates.into_iter().collect())
}

fn next_name(reader: &mut impl Read) -> io::Result<Option<Vec<u8>>> {
    let mut record = [0; 46];
    match reader.read_exact(&mut record) {
        Ok(()) if record.starts_with(b"PK\x01\x02") => {}
        Ok(()) => return Ok(None),
        Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => return Ok(None),
        Err(error) => return Err(error),
    }
    let length = |at: usize| u16::from_le_bytes([record[at], record[at + 1]]);
    let mut name = vec![0; usize::from(length(28))];
    reader.read_exact(&mut name)?;
    let rest = u64::from(length(30)) + u64::from(length(32));
    io::copy(&mut reader.take(rest), &mut io::sink())?;
    Ok(Some(name))
}
