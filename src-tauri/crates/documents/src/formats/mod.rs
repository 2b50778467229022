//! How documents are written.

pub(crate) mod csv;
pub(crate) mod pdf;
pub(crate) mod xlsx;
