use chrono::{NaiveDate, NaiveDateTime};
use exif::{Error, Exif, In, Reader, Tag, Value};
use std::io::Cursor;

/// What the camera wrote beside the picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct ExifNotes {
    /// 1 to 8 as in the EXIF standard; 1, upright, when nothing usable is said.
    pub(crate) orientation: u8,
    /// The local time of the camera. The offset is left alone, because cameras seldom have it
    /// right and the day of the seminar is a local day.
    pub(crate) taken: Option<NaiveDateTime>,
    /// Some of the notes could not be read.
    pub(crate) damaged: bool,
}

/// Reads the notes and never fails: a picture with broken notes is still a picture.
pub(crate) fn exif_notes(bytes: &[u8]) -> ExifNotes {
    let mut notes = ExifNotes {
        orientation: 1,
        taken: None,
        damaged: false,
    };
    let read = Reader::new()
        .continue_on_error(true)
        .read_from_container(&mut Cursor::new(bytes))
        .or_else(|error| error.distill_partial_result(|_| notes.damaged = true));
    match read {
        Ok(exif) => {
            notes.orientation = orientation(&exif);
            let (taken, readable) = taken(&exif);
            notes.taken = taken;
            notes.damaged |= !readable;
        }
        Err(Error::NotFound(_)) => {}
        Err(_) => notes.damaged = true,
    }
    notes
}

fn orientation(exif: &Exif) -> u8 {
    exif.get_field(Tag::Orientation, In::PRIMARY)
        .and_then(|field| field.value.get_uint(0))
        .and_then(|value| u8::try_from(value).ok())
        .filter(|value| (1..=8).contains(value))
        .unwrap_or(1)
}

/// The moment of exposure, and whether every date that is there could be read.
///
/// The plain `DateTime` tag is not asked: programs set it when they save.
fn taken(exif: &Exif) -> (Option<NaiveDateTime>, bool) {
    let mut readable = true;
    for tag in [Tag::DateTimeOriginal, Tag::DateTimeDigitized] {
        let Some(field) = exif.get_field(tag, In::PRIMARY) else {
            continue;
        };
        match written_date(&field.value) {
            WrittenDate::At(moment) => return (Some(moment), readable),
            WrittenDate::Unset => {}
            WrittenDate::Unreadable => readable = false,
        }
    }
    (None, readable)
}

enum WrittenDate {
    At(NaiveDateTime),
    /// Blank or zeros, as written by a camera whose clock was never set.
    Unset,
    Unreadable,
}

/// Reads `YYYY:MM:DD HH:MM:SS` with any separators, since programs write `-`, `/` and `T` too.
fn written_date(value: &Value) -> WrittenDate {
    let Value::Ascii(lines) = value else {
        return WrittenDate::Unreadable;
    };
    let text = lines.first().map_or(&[][..], Vec::as_slice);
    if text.iter().all(|byte| b"0: -/\0".contains(byte)) {
        return WrittenDate::Unset;
    }
    let numbers: Vec<u32> = text
        .split(|byte| !byte.is_ascii_digit())
        .filter_map(|digits| std::str::from_utf8(digits).ok()?.parse().ok())
        .collect();
    moment(&numbers).map_or(WrittenDate::Unreadable, WrittenDate::At)
}

fn moment(numbers: &[u32]) -> Option<NaiveDateTime> {
    let &[year, month, day, hour, minute, ref rest @ ..] = numbers else {
        return None;
    };
    let second = rest.first().copied().unwrap_or(0).min(59);
    NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day)?
        .and_hms_opt(hour, minute, second)
}
