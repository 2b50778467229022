use crate::decode::{Picture, decode};
use crate::exif_notes::exif_notes;
use crate::hash::sha256_hex;
use crate::kind::Kind;
use crate::refusal::Refusal;
use crate::thumbnail::draw_thumbnail;
use chrono::NaiveDateTime;

/// A kind of picture that is read and kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Format {
    Jpeg,
    Png,
    WebP,
}

impl Format {
    /// The usual file name ending, without the dot.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Jpeg => "jpg",
            Self::Png => "png",
            Self::WebP => "webp",
        }
    }

    /// The media type, as in `image/jpeg`.
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
            Self::WebP => "image/webp",
        }
    }

    pub(crate) fn kind(self) -> Kind {
        match self {
            Self::Jpeg => Kind::Jpeg,
            Self::Png => Kind::Png,
            Self::WebP => Kind::WebP,
        }
    }
}

/// The facts of a picture that was decoded from its first byte to its last.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Examined {
    /// Of the original bytes, 64 lower-case hexadecimal digits; also its name in [`crate::storage`].
    pub sha256: String,
    /// Pixels, when held upright.
    pub width: u32,
    /// Pixels, when held upright.
    pub height: u32,
    /// Size of the original in bytes.
    pub bytes: u64,
    /// What the bytes are, whatever the name says.
    pub format: Format,
    /// EXIF orientation, 1 to 8; 1 is upright.
    pub orientation: u8,
    /// Exposure by the camera's clock, in its local time.
    pub taken: Option<NaiveDateTime>,
    /// The picture is whole, but some of the camera's notes could not be read.
    pub exif_damaged: bool,
    /// The name ends like another kind of picture.
    pub misnamed: bool,
}

/// A picture's facts and its thumbnail, from one decoding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Intake {
    pub examined: Examined,
    /// JPEG bytes, upright.
    pub thumbnail: Vec<u8>,
}

/// Decides whether `bytes` are a whole picture and says what it is.
///
/// `name` serves only to note a misleading ending. No part of it is kept.
///
/// # Errors
/// A [`Refusal`] if the bytes are not a picture, of a kind not read, damaged or too large.
pub fn examine(name: &str, bytes: &[u8]) -> Result<Examined, Refusal> {
    decode_and_examine(name, bytes).map(|(_, examined)| examined)
}

/// [`examine`] and [`crate::thumbnail`] at the price of one decoding.
///
/// # Errors
/// As [`examine`].
pub fn intake(name: &str, bytes: &[u8], max_side: u32) -> Result<Intake, Refusal> {
    let (picture, examined) = decode_and_examine(name, bytes)?;
    let thumbnail = draw_thumbnail(&picture, examined.orientation, max_side);
    Ok(Intake {
        examined,
        thumbnail,
    })
}

/// The kind of picture, or the refusal that its first bytes call for.
pub(crate) fn format_of(bytes: &[u8]) -> Result<Format, Refusal> {
    if bytes.is_empty() {
        return Err(Refusal::Empty);
    }
    let kind = Kind::of(bytes);
    let read_here = [Format::Jpeg, Format::Png, Format::WebP];
    match read_here.into_iter().find(|format| format.kind() == kind) {
        Some(format) => Ok(format),
        None if kind.is_picture() => Err(Refusal::UnsupportedFormat { format: kind }),
        None => Err(Refusal::NotAPicture { looks_like: kind }),
    }
}

fn decode_and_examine(name: &str, bytes: &[u8]) -> Result<(Picture, Examined), Refusal> {
    let format = format_of(bytes)?;
    let picture = decode(bytes, format)?;
    let notes = exif_notes(bytes);
    let (width, height) = (picture.pixels.width(), picture.pixels.height());
    let on_its_side = notes.orientation >= 5;
    let examined = Examined {
        sha256: sha256_hex(bytes),
        width: if on_its_side { height } else { width },
        height: if on_its_side { width } else { height },
        bytes: bytes.len() as u64,
        format,
        orientation: notes.orientation,
        taken: notes.taken,
        exif_damaged: notes.damaged,
        misnamed: Kind::of_name(name).is_some_and(|promised| promised != format.kind()),
    };
    Ok((picture, examined))
}
