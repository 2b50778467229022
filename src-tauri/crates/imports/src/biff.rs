//! A look through the records of an XLS workbook before it is read.
//!
//! The reader makes room for the rectangle around all cells of a sheet, so two cells in opposite corners of a
//! sheet that claims 65 536 columns ask for a hundred gigabytes.

use crate::compound::{u16_at, u32_at};
use crate::refusal::Refusal;

const END: u16 = 0x000A;
const FILE_PASS: u16 = 0x002F;
const BOUND_SHEET: u16 = 0x0085;
const DIMENSIONS: u16 = 0x0200;
const BEGIN: u16 = 0x0809;
/// Several numbers side by side, six bytes each.
const ROW_OF_NUMBERS: u16 = 0x00BD;
/// Records that begin with the row and the column of a cell.
const CELLS: [u16; 10] = [
    0x0006,
    ROW_OF_NUMBERS,
    0x00BE,
    0x00D6,
    0x00FD,
    0x0201,
    0x0203,
    0x0204,
    0x0205,
    0x027E,
];

/// Cells of all sheets together, empty ones included.
const MAX_CELLS: u64 = 12_000_000;
const MAX_RECORDS: u64 = 20_000_000;

/// Looks through the workbook's own records and those of each sheet it names.
pub(crate) fn inspect(stream: &[u8]) -> Result<(), Refusal> {
    let mut asked = Asked::default();
    for (kind, data) in records(stream) {
        asked.record()?;
        match kind {
            FILE_PASS if u16_at(data, 0) != 0 => return Err(Refusal::PasswordProtected),
            BOUND_SHEET => asked.sheet(
                stream
                    .get(u32_at(data, 0) as usize..)
                    .ok_or(Refusal::Truncated)?,
            )?,
            END => break,
            _ => {}
        }
    }
    Ok(())
}

#[derive(Default)]
struct Asked {
    cells: u64,
    records: u64,
}

impl Asked {
    fn record(&mut self) -> Result<(), Refusal> {
        self.records += 1;
        if self.records > MAX_RECORDS {
            Err(Refusal::TooLarge)
        } else {
            Ok(())
        }
    }

    fn sheet(&mut self, stream: &[u8]) -> Result<(), Refusal> {
        let mut corners: Option<[u32; 4]> = None;
        let mut begun = 0;
        for (kind, data) in records(stream) {
            self.record()?;
            match kind {
                BEGIN => begun += 1,
                END if begun <= 1 => break,
                END => begun -= 1,
                DIMENSIONS => self.dimensions(data)?,
                _ if CELLS.contains(&kind) => {
                    let (row, column) = (u32::from(u16_at(data, 0)), u32::from(u16_at(data, 2)));
                    let more = if kind == ROW_OF_NUMBERS {
                        data.len().saturating_sub(6) / 6
                    } else {
                        0
                    };
                    let last = column + u32::try_from(more).unwrap_or_default();
                    let [top, left, bottom, right] = corners.unwrap_or([row, column, row, last]);
                    corners = Some([
                        top.min(row),
                        left.min(column),
                        bottom.max(row),
                        right.max(last),
                    ]);
                }
                _ => {}
            }
        }
        if let Some([top, left, bottom, right]) = corners {
            self.take(u64::from(bottom - top + 1) * u64::from(right - left + 1))?;
        }
        Ok(())
    }

    /// The rectangle that the sheet says it fills.
    fn dimensions(&mut self, data: &[u8]) -> Result<(), Refusal> {
        let (top, bottom, left, right) = if data.len() == 10 {
            (
                u32::from(u16_at(data, 0)),
                u32::from(u16_at(data, 2)),
                u16_at(data, 4),
                u16_at(data, 6),
            )
        } else {
            (
                u32_at(data, 0),
                u32_at(data, 4),
                u16_at(data, 8),
                u16_at(data, 10),
            )
        };
        let left = if left > 0xFF || right < left { 0 } else { left };
        if bottom != 0 && bottom < top {
            return Err(Refusal::Damaged);
        }
        let rows = u64::from(bottom.saturating_sub(top));
        self.take(rows * u64::from(right.saturating_sub(left)))
    }

    fn take(&mut self, cells: u64) -> Result<(), Refusal> {
        self.cells += cells;
        if self.cells > MAX_CELLS {
            Err(Refusal::TooLarge)
        } else {
            Ok(())
        }
    }
}

/// Kind and data of each whole record.
fn records(stream: &[u8]) -> impl Iterator<Item = (u16, &[u8])> {
    let mut rest = stream;
    std::iter::from_fn(move || {
        let length = usize::from(u16_at(rest, 2));
        let kind = u16_at(rest, 0);
        let data = rest.get(4..4 + length)?;
        rest = &rest[4 + length..];
        Some((kind, data))
    })
}
