use sha2::{Digest, Sha256};
use std::fmt::Write as _;
use std::io::{self, Read, Write};

const CHUNK: usize = 64 << 10;

/// SHA-256 of all that `reader` gives, as 64 lower-case hexadecimal digits.
///
/// # Errors
/// Whatever the reader says.
pub fn fingerprint(reader: impl Read) -> io::Result<String> {
    copy_hashed(reader, io::sink())
        .map(|copied| copied.sha256)
        .map_err(|error| error.error)
}

pub(crate) struct Copied {
    pub(crate) sha256: String,
    pub(crate) bytes: u64,
}

/// Which end of a copy failed.
pub(crate) struct CopyError {
    pub(crate) reading: bool,
    pub(crate) error: io::Error,
}

/// Copies piece by piece, so that a film takes no more memory than a letter.
pub(crate) fn copy_hashed(mut from: impl Read, mut to: impl Write) -> Result<Copied, CopyError> {
    let mut hasher = Sha256::new();
    let mut bytes = 0;
    let mut chunk = vec![0; CHUNK];
    loop {
        let read = match from.read(&mut chunk) {
            Ok(0) => break,
            Ok(read) => read,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => {
                return Err(CopyError {
                    reading: true,
                    error,
                });
            }
        };
        hasher.update(&chunk[..read]);
        to.write_all(&chunk[..read]).map_err(|error| CopyError {
            reading: false,
            error,
        })?;
        bytes += read as u64;
    }
    Ok(Copied {
        sha256: hex(&hasher.finalize()),
        bytes,
    })
}

fn hex(digest: &[u8]) -> String {
    let mut text = String::with_capacity(64);
    for byte in digest {
        write!(text, "{byte:02x}").expect("writing to a String cannot fail");
    }
    text
}
