use crate::bag::{
    BAGGING_DATE, DECLARATION, DECLARATION_TEXT, INFO, MANIFEST, Manifest, OXUM, PAYLOAD,
    TAG_MANIFEST, manifest_text,
};
use crate::hash::{CopyError, copy_hashed};
use crate::names::{NameProblem, check_paths};
use chrono::NaiveDate;
use std::fs::{self, File};
use std::io::{self, Read, Seek, Write};
use std::path::PathBuf;
use zip::result::ZipError;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, System, ZipWriter};

/// One file of the payload.
#[derive(Debug, Clone)]
pub struct BundleFile {
    /// Where it lies below `data/`, with `/` between folders; see [`check_paths`].
    pub path: String,
    pub content: Content,
}

#[derive(Debug, Clone)]
pub enum Content {
    Bytes(Vec<u8>),
    /// Read piece by piece while packing.
    File(PathBuf),
}

/// All that goes into a package.
#[derive(Debug, Clone, Copy)]
pub struct Bag<'a> {
    /// The one folder at the top of the ZIP: ASCII letters, digits, `-` and `_`, at most 60.
    pub folder: &'a str,
    /// The date to put on the package; part of the input like everything else.
    pub bagging_date: NaiveDate,
    /// Further labels and values of `bag-info.txt`, in this order.
    pub info: &'a [(String, String)],
    /// In any order.
    pub files: &'a [BundleFile],
}

/// What was packed: payload files and their bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Packed {
    pub files: u64,
    pub bytes: u64,
}

#[derive(Debug, thiserror::Error)]
pub enum PackError {
    /// Nothing was written.
    #[error("paths that not every system can unpack: {}", paths(.0))]
    Names(Vec<NameProblem>),
    /// Nothing was written.
    #[error("not a name for the package's folder: {0:?}")]
    Folder(String),
    /// A label that is empty, has a colon or a control character, or is written by the package
    /// itself. Nothing was written.
    #[error("not a label for bag-info.txt: {0:?}")]
    Label(String),
    /// A file to be packed could not be read. What was written so far is no package.
    #[error("{path} could not be read")]
    Source { path: String, source: io::Error },
    /// A file grew or shrank while it was packed. What was written so far is no package.
    #[error("{path} changed while it was packed")]
    SourceChanged { path: String },
    /// The package could not be written; the disk may be full.
    #[error("the package could not be written")]
    Write(#[source] io::Error),
}

/// Writes the package to `out`. The same input gives the same bytes, in whatever order files come.
///
/// Everything is stored as it is: photos, PDF and workbooks are compressed already, and stored
/// bytes do not depend on the version of a compressor.
///
/// # Errors
/// [`PackError`]; before the first byte is written for whatever is wrong with the names.
pub fn pack<W: Write + Seek>(bag: &Bag, out: W) -> Result<Packed, PackError> {
    check(bag)?;
    let mut files: Vec<&BundleFile> = bag.files.iter().collect();
    files.sort_unstable_by(|a, b| a.path.cmp(&b.path));
    let sizes = files
        .iter()
        .map(|file| size(file))
        .collect::<Result<Vec<u64>, _>>()?;
    let packed = Packed {
        files: files.len() as u64,
        bytes: sizes.iter().sum(),
    };

    // Written in the order of the names: the two tag files come before `data/`, both manifests
    // after it, when all checksums are known.
    let mut package = Package {
        zip: ZipWriter::new(out),
        folder: bag.folder,
    };
    let mut tags = Manifest::new();
    let mut manifest = Manifest::new();
    package.add_text(INFO, &info_text(bag, packed), &mut tags)?;
    package.add_text(DECLARATION, DECLARATION_TEXT, &mut tags)?;
    for (file, size) in files.into_iter().zip(sizes) {
        package.add_file(file, size, &mut manifest)?;
    }
    package.add_text(MANIFEST, &manifest_text(&manifest), &mut tags)?;
    let tag_manifest = manifest_text(&tags);
    package.add_text(TAG_MANIFEST, &tag_manifest, &mut tags)?;
    package
        .zip
        .finish()
        .map_err(write_error)?
        .flush()
        .map_err(PackError::Write)?;
    Ok(packed)
}

fn check(bag: &Bag) -> Result<(), PackError> {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_".contains(&byte);
    if bag.folder.is_empty() || bag.folder.len() > 60 || !bag.folder.bytes().all(plain) {
        return Err(PackError::Folder(bag.folder.to_owned()));
    }
    for (label, _) in bag.info {
        let taken = [OXUM, BAGGING_DATE]
            .iter()
            .any(|own| own.eq_ignore_ascii_case(label));
        let broken = label.contains(|c: char| c == ':' || c.is_control());
        if taken || broken || label.is_empty() || label.trim() != label {
            return Err(PackError::Label(label.clone()));
        }
    }
    let problems = check_paths(bag.files.iter().map(|file| file.path.as_str()));
    if problems.is_empty() {
        Ok(())
    } else {
        Err(PackError::Names(problems))
    }
}

fn info_text(bag: &Bag, packed: Packed) -> String {
    // A value is one line; names typed by people may hold line breaks.
    let one_line = |value: &str| value.split_whitespace().collect::<Vec<_>>().join(" ");
    let given = bag
        .info
        .iter()
        .map(|(label, value)| format!("{label}: {}\n", one_line(value)));
    let mut text: String = given.collect();
    text += &format!("{BAGGING_DATE}: {}\n", bag.bagging_date.format("%Y-%m-%d"));
    text += &format!("{OXUM}: {}.{}\n", packed.bytes, packed.files);
    text
}

struct Package<'a, W: Write + Seek> {
    zip: ZipWriter<W>,
    folder: &'a str,
}

impl<W: Write + Seek> Package<'_, W> {
    fn add_text(&mut self, path: &str, text: &str, sums: &mut Manifest) -> Result<(), PackError> {
        self.add(path, text.as_bytes(), text.len() as u64, sums)
    }

    fn add_file(
        &mut self,
        file: &BundleFile,
        size: u64,
        manifest: &mut Manifest,
    ) -> Result<(), PackError> {
        let path = format!("{PAYLOAD}{}", file.path);
        match &file.content {
            Content::Bytes(bytes) => self.add(&path, bytes.as_slice(), size, manifest),
            Content::File(place) => {
                let opened = File::open(place).map_err(|source| source_error(file, source))?;
                self.add(&path, opened, size, manifest)
            }
        }
    }

    fn add(
        &mut self,
        path: &str,
        content: impl Read,
        size: u64,
        sums: &mut Manifest,
    ) -> Result<(), PackError> {
        let entry = format!("{}/{path}", self.folder);
        self.zip
            .start_file(entry, options(size))
            .map_err(write_error)?;
        let copied =
            copy_hashed(content, &mut self.zip).map_err(|failed| copy_error(path, failed))?;
        if copied.bytes != size {
            return Err(PackError::SourceChanged {
                path: path.to_owned(),
            });
        }
        sums.insert(path.to_owned(), copied.sha256);
        Ok(())
    }
}

/// The same on every machine: the library would otherwise ask which system it runs on.
fn options(size: u64) -> SimpleFileOptions {
    SimpleFileOptions::default()
        .compression_method(CompressionMethod::Stored)
        .last_modified_time(DateTime::DEFAULT)
        .unix_permissions(0o644)
        .system(System::Unix)
        .large_file(size >= u64::from(u32::MAX))
}

fn size(file: &BundleFile) -> Result<u64, PackError> {
    match &file.content {
        Content::Bytes(bytes) => Ok(bytes.len() as u64),
        Content::File(place) => {
            let known = fs::metadata(place).map_err(|source| source_error(file, source))?;
            Ok(known.len())
        }
    }
}

fn source_error(file: &BundleFile, source: io::Error) -> PackError {
    PackError::Source {
        path: file.path.clone(),
        source,
    }
}

fn copy_error(path: &str, failed: CopyError) -> PackError {
    if failed.reading {
        return PackError::Source {
            path: path.to_owned(),
            source: failed.error,
        };
    }
    PackError::Write(failed.error)
}

fn write_error(error: ZipError) -> PackError {
    PackError::Write(error.into())
}

fn paths(problems: &[NameProblem]) -> String {
    problems
        .iter()
        .map(|problem| problem.path.as_str())
        .collect::<Vec<_>>()
        .join(", ")
}
