//! Foreign files made into people: bytes in, registrations and a list of problems out. No disk, no clock.
//!
//! [`open`] finds out what a file is by its content, [`guess_mapping`] what its columns mean, [`read`] takes
//! people out of it, [`plan_import`] says what becomes of each next to those already known.

mod archive;
mod biff;
mod cancelled;
mod cells;
mod compound;
mod consents;
mod dates;
mod delimiter;
mod duplicates;
pub mod email;
mod encoding;
mod first_names;
mod guess;
mod heading_words;
mod headings;
mod html;
mod index;
mod names;
mod open;
mod pairs;
pub mod phone;
mod preview;
mod read;
mod records;
mod refusal;
mod refused;
mod sameness;
mod sheet;
mod source;
mod text;
mod vcard;
mod workbook;

pub use cancelled::plan_cancelled;
pub use duplicates::{About, Action, Known, plan_import};
pub use guess::guess_mapping;
pub use open::open;
pub use pairs::{Pair, likeness, pairs};
pub use phone::Country;
pub use preview::{Taken, compare, preview, preview_of, summarise, taken};
pub use read::{Incoming, Outcome, read};
pub use refusal::{ImportRefusal, Refusal};
pub use refused::refused_file;
pub use sheet::Sheet;

/// The letters of a text file, in whatever Russian encoding it was written.
///
/// # Errors
/// [`Refusal`], when it is no text.
pub fn text_of(bytes: &[u8]) -> Result<String, Refusal> {
    encoding::decode(bytes).map(|(text, _)| text)
}

/// Last, first and middle name of somebody who said their name in whatever order; last name first when the words
/// do not tell.
#[must_use]
pub fn split_name(full: &str) -> [String; 3] {
    let name = names::split(full, kafedra_model::imports::NameOrder::LastFirst);
    [name.last, name.first, name.middle]
}
