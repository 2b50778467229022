//! Files that the window has handed over and that wait to be used.

use crate::error::{Error, ErrorCode};
use std::collections::BTreeMap;

/// At most this many files wait; the oldest make room.
const WAITING: usize = 64;

#[derive(Debug, Default)]
pub(crate) struct Uploads {
    next: u64,
    files: BTreeMap<u64, Upload>,
}

#[derive(Debug, Clone)]
pub(crate) struct Upload {
    pub(crate) name: String,
    pub(crate) bytes: Vec<u8>,
}

impl Uploads {
    pub(crate) fn put(&mut self, name: &str, bytes: Vec<u8>) -> String {
        self.next += 1;
        self.files.insert(
            self.next,
            Upload {
                name: name.to_owned(),
                bytes,
            },
        );
        while self.files.len() > WAITING {
            self.files.pop_first();
        }
        self.next.to_string()
    }

    /// # Errors
    /// [`ErrorCode::NoSuchThing`] when the token is unknown or its file had to make room.
    pub(crate) fn get(&self, token: &str) -> Result<&Upload, Error> {
        let found = token
            .parse()
            .ok()
            .and_then(|number: u64| self.files.get(&number));
        found.ok_or_else(|| Error::new(ErrorCode::NoSuchThing).with("thing", "upload"))
    }

    pub(crate) fn take(&mut self, token: &str) -> Result<Upload, Error> {
        let found = token
            .parse()
            .ok()
            .and_then(|number: u64| self.files.remove(&number));
        found.ok_or_else(|| Error::new(ErrorCode::NoSuchThing).with("thing", "upload"))
    }
}
