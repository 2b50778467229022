//! A look into a compound file (the container of XLS and of encrypted workbooks) before it is read.
//!
//! Its streams are chains of sectors. A chain that bites its own tail would be followed until memory is gone.

use crate::biff;
use crate::refusal::Refusal;

const END_OF_CHAIN: u32 = 0xFFFF_FFFE;
/// Numbers from here on are no sectors.
const RESERVED: u32 = 0xFFFF_FFFA;
const HEADER: usize = 512;
/// Numbers of allocation sectors that stand in the header.
const HEADER_SLOTS: usize = 109;
const DIRECTORY_ENTRY: usize = 128;
const MINI_SECTOR: usize = 64;
/// Streams shorter than this are kept in the mini stream.
const MINI_LIMIT: u64 = 4096;

/// Follows every chain, says whether it is protected by a password, and looks over the workbook in it.
pub(crate) fn inspect(bytes: &[u8]) -> Result<(), Refusal> {
    let file = Compound::read(bytes)?;
    let has = |name: &str| {
        file.entries
            .iter()
            .any(|entry| entry.name.eq_ignore_ascii_case(name))
    };
    if has("EncryptedPackage") {
        return Err(Refusal::PasswordProtected);
    }
    let mut found = Err(Refusal::NotATable);
    for entry in &file.entries {
        if ["Workbook", "Book"]
            .iter()
            .any(|name| entry.name.eq_ignore_ascii_case(name))
        {
            found = biff::inspect(&file.stream(entry)?);
            if found.is_err() {
                break;
            }
        }
    }
    found
}

struct Compound<'a> {
    bytes: &'a [u8],
    sector: usize,
    next: Vec<u32>,
    mini_next: Vec<u32>,
    mini: Vec<u8>,
    entries: Vec<Entry>,
}

struct Entry {
    name: String,
    start: u32,
    length: u64,
}

impl<'a> Compound<'a> {
    fn read(bytes: &'a [u8]) -> Result<Self, Refusal> {
        if bytes.len() < HEADER {
            return Err(Refusal::Truncated);
        }
        let sector = match u16_at(bytes, 30) {
            9 => 512,
            12 => 4096,
            _ => return Err(Refusal::Damaged),
        };
        let mut file = Self {
            bytes,
            sector,
            next: Vec::new(),
            mini_next: Vec::new(),
            mini: Vec::new(),
            entries: Vec::new(),
        };
        for sector in file.allocation_sectors()? {
            file.next.extend(numbers(file.sector_at(sector)?));
        }
        let directory = file.chain(u32_at(bytes, 48), u64::MAX)?;
        file.entries = directory
            .chunks_exact(DIRECTORY_ENTRY)
            .map(|raw| entry(raw, sector))
            .collect();
        let root = file.entries.first().ok_or(Refusal::Damaged)?;
        let (start, length) = (root.start, root.length);
        let mini_sectors = u64::from(u32_at(bytes, 64));
        if mini_sectors > 0 {
            file.mini = file.chain(start, length)?;
            let table = file.chain(u32_at(bytes, 60), mini_sectors * sector as u64)?;
            file.mini_next = numbers(&table).collect();
        }
        Ok(file)
    }

    /// The sectors that hold the table of chains: the first stand in the header, the others in a chain of lists.
    fn allocation_sectors(&self) -> Result<Vec<u32>, Refusal> {
        let header = &self.bytes[HEADER - HEADER_SLOTS * 4..HEADER];
        let mut sectors: Vec<u32> = numbers(header).collect();
        let mut list = u32_at(self.bytes, 68);
        for _ in 0..=self.most_sectors() {
            if list >= RESERVED {
                sectors.retain(|sector| *sector < RESERVED);
                return Ok(sectors);
            }
            let mut more: Vec<u32> = numbers(self.sector_at(list)?).collect();
            list = more.pop().ok_or(Refusal::Damaged)?;
            sectors.extend(more);
        }
        Err(Refusal::Damaged)
    }

    fn stream(&self, entry: &Entry) -> Result<Vec<u8>, Refusal> {
        if entry.length >= MINI_LIMIT {
            return self.chain(entry.start, entry.length);
        }
        let sector_of = |number: u32| {
            let start = number as usize * MINI_SECTOR;
            let end = (start + MINI_SECTOR).min(self.mini.len());
            self.mini.get(start..end).ok_or(Refusal::Truncated)
        };
        let most = self.mini.len() / MINI_SECTOR + 1;
        follow(entry.start, entry.length, most, &self.mini_next, sector_of)
    }

    fn chain(&self, start: u32, length: u64) -> Result<Vec<u8>, Refusal> {
        follow(start, length, self.most_sectors(), &self.next, |number| {
            self.sector_at(number)
        })
    }

    fn most_sectors(&self) -> usize {
        self.bytes.len() / self.sector + 1
    }

    /// The last sector of a file may be short.
    fn sector_at(&self, number: u32) -> Result<&'a [u8], Refusal> {
        let start = (number as usize + 1) * self.sector;
        let end = (start + self.sector).min(self.bytes.len());
        self.bytes
            .get(start..end)
            .filter(|sector| !sector.is_empty())
            .ok_or(Refusal::Truncated)
    }
}

/// Puts the sectors of a chain together, as many as `length` needs.
fn follow<'a>(
    start: u32,
    length: u64,
    most: usize,
    next: &[u32],
    sector: impl Fn(u32) -> Result<&'a [u8], Refusal>,
) -> Result<Vec<u8>, Refusal> {
    let mut content = Vec::new();
    let mut number = start;
    for _ in 0..=most {
        if number == END_OF_CHAIN || content.len() as u64 >= length {
            content.truncate(usize::try_from(length).unwrap_or(usize::MAX));
            return Ok(content);
        }
        content.extend_from_slice(sector(number)?);
        number = match next.get(number as usize) {
            Some(&number) => number,
            None if content.len() as u64 >= length => END_OF_CHAIN,
            None => return Err(Refusal::Damaged),
        };
    }
    Err(Refusal::Damaged)
}

fn entry(raw: &[u8], sector: usize) -> Entry {
    let units: Vec<u16> = raw[..64]
        .chunks_exact(2)
        .map(|pair| u16_at(pair, 0))
        .collect();
    let name = String::from_utf16_lossy(&units);
    // Small-sector files leave rubbish in the upper half of the length.
    let upper = if sector == 512 {
        0
    } else {
        u64::from(u32_at(raw, 124)) << 32
    };
    Entry {
        name: name.split('\0').next().unwrap_or_default().to_owned(),
        start: u32_at(raw, 116),
        length: upper | u64::from(u32_at(raw, 120)),
    }
}

fn numbers(bytes: &[u8]) -> impl Iterator<Item = u32> + '_ {
    bytes.chunks_exact(4).map(|four| u32_at(four, 0))
}

pub(crate) fn u16_at(bytes: &[u8], at: usize) -> u16 {
    bytes
        .get(at..at + 2)
        .map_or(0, |two| u16::from_le_bytes([two[0], two[1]]))
}

pub(crate) fn u32_at(bytes: &[u8], at: usize) -> u32 {
    u32::from(u16_at(bytes, at)) | u32::from(u16_at(bytes, at + 2)) << 16
}
