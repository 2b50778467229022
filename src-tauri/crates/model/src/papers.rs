//! Accounting papers behind the cost lines (COM-13, COM-14, EST-28).

use crate::ids::{LineId, PaperId};
use crate::money::Kopecks;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct Paper {
    pub id: PaperId,
    pub line: LineId,
    pub kind: PaperKind,
    /// The sum on the paper.
    pub sum: Kopecks,
    /// File name as it was taken in.
    pub name: String,
    /// SHA-256 of the file, lower-case hexadecimal.
    pub hash: String,
    /// Size of the file in bytes.
    #[specta(type = u32)]
    pub bytes: u64,
}

#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, specta::Type,
)]
#[serde(rename_all = "snake_case")]
pub enum PaperKind {
    PaymentOrder,
    Act,
    Invoice,
    Receipt,
    /// Netting of a barter deal.
    Offset,
}
