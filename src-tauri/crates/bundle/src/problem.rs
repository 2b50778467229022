use serde::Serialize;

/// One thing that is wrong with a package. Paths are as in the manifest, control characters shown
/// as escapes; words are the catalogue's, under [`BundleProblem::code`].
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(tag = "code", rename_all = "kebab-case")]
pub enum BundleProblem {
    /// The file is no ZIP archive at all.
    NotAZip,
    /// It begins as a ZIP archive, but its table of contents is cut off or unreadable.
    BrokenZip,
    /// Unpacked it would exceed the limits of [`crate::Limits`]; it was not read further.
    TooLarge,
    /// The archive's two descriptions of an entry disagree, entries overlap, or one is hidden.
    Inconsistent,
    /// There is no `bagit.txt`, so this is not a report package.
    NotABag,
    /// A version of BagIt that is not known here.
    UnknownVersion { found: String },
    /// A line of a manifest or tag file that is not what belongs there; `line` counts from 1.
    BadLine { path: String, line: usize },
    /// The path leads out of the folder that the package is unpacked to.
    UnsafePath { path: String },
    /// A link instead of a file.
    SymbolicLink { path: String },
    /// The content is locked with a password.
    Encrypted { path: String },
    /// The path is there more than once.
    Duplicate { path: String },
    /// The content is not what was packed.
    Changed { path: String },
    /// The content is what was packed, but under another path.
    Renamed { from: String, to: String },
    /// Was packed and is not there.
    Missing { path: String },
    /// Is there and was not packed.
    Extra { path: String },
    /// `Payload-Oxum`, bytes and number of files, differs from what is there.
    CountsDiffer { declared: String, found: String },
}

impl BundleProblem {
    /// The stable name of the problem, under which catalogues keep its words.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NotAZip => "not-a-zip",
            Self::BrokenZip => "broken-zip",
            Self::TooLarge => "too-large",
            Self::Inconsistent => "inconsistent",
            Self::NotABag => "not-a-bag",
            Self::UnknownVersion { .. } => "unknown-version",
            Self::BadLine { .. } => "bad-line",
            Self::UnsafePath { .. } => "unsafe-path",
            Self::SymbolicLink { .. } => "symbolic-link",
            Self::Encrypted { .. } => "encrypted",
            Self::Duplicate { .. } => "duplicate",
            Self::Changed { .. } => "changed",
            Self::Renamed { .. } => "renamed",
            Self::Missing { .. } => "missing",
            Self::Extra { .. } => "extra",
            Self::CountsDiffer { .. } => "counts-differ",
        }
    }

    /// The path that the problem is about, if it is about one; the new one of a renamed file.
    pub fn path(&self) -> Option<&str> {
        match self {
            Self::BadLine { path, .. }
            | Self::UnsafePath { path }
            | Self::SymbolicLink { path }
            | Self::Encrypted { path }
            | Self::Duplicate { path }
            | Self::Changed { path }
            | Self::Renamed { to: path, .. }
            | Self::Missing { path }
            | Self::Extra { path } => Some(path),
            Self::NotAZip
            | Self::BrokenZip
            | Self::TooLarge
            | Self::Inconsistent
            | Self::NotABag
            | Self::UnknownVersion { .. }
            | Self::CountsDiffer { .. } => None,
        }
    }
}

/// Foreign names go to terminals and windows, where control characters could move the cursor.
pub(crate) fn printable(path: &str) -> String {
    let escaped = path.chars().map(|character| {
        if character.is_control() {
            character.escape_default().to_string()
        } else {
            character.into()
        }
    });
    escaped.collect()
}
