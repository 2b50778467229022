//! How documents are written.

pub(crate) mod csv;
pub(crate) mod eml;
pub(crate) mod ics;
pub(crate) mod pdf;
pub(crate) mod xlsx;
