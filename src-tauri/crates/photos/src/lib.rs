//! Image files: foreign bytes in, a checked picture with its facts out.
//!
//! [`examine`] decides whether bytes are a picture that the program keeps, [`thumbnail`] draws it
//! small and upright, [`storage`] keeps the original under its content hash. Nothing in here
//! knows a seminar, a stage or a word of the interface: a refusal is a value with a code, and the
//! words for it are in the catalogue.

mod decode;
mod examine;
mod exif_notes;
mod hash;
mod jpeg;
mod kind;
mod refusal;
pub mod storage;
mod thumbnail;

pub use decode::MOST_PIXELS;
pub use examine::{Examined, Format, Intake, examine, intake};
pub use hash::sha256_hex;
pub use kind::Kind;
pub use refusal::Refusal;
pub use thumbnail::thumbnail;
