//! What the columns of a file mean, until somebody says otherwise.

use crate::cells::clean;
use crate::first_names::{is_first_name, is_patronymic};
use crate::headings::{self, Meaning};
use crate::sheet::{Row, Sheet};
use crate::{dates, email, names, phone, source};
use kafedra_model::imports::{Mapping, NameOrder, NameVotes, PersonField};

/// Rows that are looked at where headings say nothing.
const SAMPLE: usize = 200;

/// Guesses by headings and, where these say nothing of names, addresses and numbers, by what stands below.
#[must_use]
pub fn guess_mapping(sheet: &Sheet) -> Mapping {
    let header = sheet.header.is_some();
    let mut columns = vec![None; sheet.width()];
    let mut english = false;
    if let Some(row) = sheet.heading_row(header) {
        columns = by_headings(row, columns.len());
        english = row.cells.iter().all(|cell| !cell.contains(is_cyrillic));
    }
    let rows: Vec<&Row> = sheet.data(header).iter().take(SAMPLE).collect();
    by_content(&rows, &mut columns);
    let votes = vote(&rows, &columns);
    let mut mapping = Mapping {
        header,
        name_order: NameOrder::default(),
        columns,
    };
    if let Some(source) = sheet.source {
        source::adjust(source, &mut mapping);
    }
    if let Some(order) = name_order(votes, &rows, &mapping.columns, english) {
        mapping.name_order = order;
    }
    mapping
}

/// What the full names of a file tell of their order, if they stand in one cell.
pub(crate) fn name_votes(sheet: &Sheet, mapping: &Mapping) -> Option<NameVotes> {
    let rows: Vec<&Row> = sheet.data(mapping.header).iter().take(SAMPLE).collect();
    mapping
        .columns
        .contains(&Some(PersonField::FullName))
        .then(|| vote(&rows, &mapping.columns))
}

fn by_headings(row: &Row, width: usize) -> Vec<Option<PersonField>> {
    let mut meanings: Vec<Option<Meaning>> = row.cells.iter().map(headings::meaning).collect();
    meanings.resize(width, None);
    let has = |meanings: &[Option<Meaning>], field| {
        meanings
            .iter()
            .flatten()
            .any(|meaning| meaning.field == field)
    };
    if has(&meanings, PersonField::LastName) && !has(&meanings, PersonField::FirstName) {
        for meaning in meanings
            .iter_mut()
            .flatten()
            .filter(|meaning| meaning.bare_name)
        {
            meaning.field = PersonField::FirstName;
        }
    }
    if has(&meanings, PersonField::LastName) && has(&meanings, PersonField::FirstName) {
        meanings.iter_mut().for_each(|meaning| {
            *meaning = meaning.filter(|meaning| meaning.field != PersonField::FullName);
        });
    }
    let mut columns: Vec<Option<PersonField>> = Vec::with_capacity(width);
    for meaning in &meanings {
        columns.push(meaning.and_then(|meaning| {
            let rivals = || {
                meanings
                    .iter()
                    .flatten()
                    .filter(|rival| rival.field == meaning.field)
            };
            let surest = rivals().all(|rival| rival.sureness <= meaning.sureness);
            let taken = is_single(meaning.field) && columns.contains(&Some(meaning.field));
            (surest && !taken).then_some(meaning.field)
        }));
    }
    columns
}

/// Fields that one column holds; of the others, the first filled cell counts.
fn is_single(field: PersonField) -> bool {
    match field {
        PersonField::LastName
        | PersonField::FirstName
        | PersonField::MiddleName
        | PersonField::FullName
        | PersonField::Registered
        | PersonField::Status
        | PersonField::Ticket => true,
        PersonField::Company
        | PersonField::Position
        | PersonField::Email
        | PersonField::Phone
        | PersonField::HeardFrom
        | PersonField::Consent
        | PersonField::MailingConsent
        | PersonField::Note => false,
    }
}

/// Fills in fields that no heading named.
fn by_content(rows: &[&Row], columns: &mut [Option<PersonField>]) {
    let shares: Vec<Shares> = (0..columns.len())
        .map(|column| Shares::of(rows, column))
        .collect();
    let mut give = |field: PersonField, score: fn(&Shares) -> usize, least: usize| {
        if columns.contains(&Some(field)) {
            return;
        }
        let free = (0..columns.len()).filter(|&column| columns[column].is_none());
        let best = free.max_by_key(|&column| (score(&shares[column]), std::cmp::Reverse(column)));
        if let Some(column) = best.filter(|&column| score(&shares[column]) >= least) {
            columns[column] = Some(field);
        }
    };
    give(PersonField::Email, |shares| shares.email, 50);
    give(PersonField::Phone, |shares| shares.phone, 50);
    let named = [
        PersonField::FullName,
        PersonField::LastName,
        PersonField::FirstName,
    ];
    if columns.iter().flatten().any(|field| named.contains(field)) {
        return;
    }
    let mut give = |field: PersonField, score: fn(&Shares) -> usize, least: usize| {
        let free = (0..columns.len()).filter(|&column| columns[column].is_none());
        let best = free.max_by_key(|&column| (score(&shares[column]), std::cmp::Reverse(column)));
        let best = best.filter(|&column| score(&shares[column]) >= least);
        if let Some(column) = best {
            columns[column] = Some(field);
        }
        best
    };
    give(PersonField::MiddleName, |shares| shares.patronymic, 50);
    if give(PersonField::FullName, |shares| shares.full_name, 40).is_none()
        && let Some(first) = give(PersonField::FirstName, |shares| shares.first_name, 40)
    {
        beside(first, &shares, columns);
    }
    if !columns.contains(&Some(PersonField::FullName))
        && !columns.contains(&Some(PersonField::FirstName))
    {
        // Names that nobody knows: the first column of words, whatever it is, and only if there is no better.
        give_words(&shares, columns);
    }
    let free = (0..columns.len()).filter(|&column| columns[column].is_none());
    let company = free.max_by_key(|&column| (shares[column].company, std::cmp::Reverse(column)));
    if let Some(column) = company.filter(|&column| shares[column].company >= 20) {
        columns[column] = Some(PersonField::Company);
    }
}

/// Last names stand beside first names, usually before them.
fn beside(first: usize, shares: &[Shares], columns: &mut [Option<PersonField>]) {
    let before = first.checked_sub(1);
    let beside = [before, Some(first + 1)].into_iter().flatten();
    let mut free = beside.filter(|&column| columns.get(column).is_some_and(Option::is_none));
    if let Some(column) = free.find(|&column| shares[column].word >= 50) {
        columns[column] = Some(PersonField::LastName);
    }
}

fn give_words(shares: &[Shares], columns: &mut [Option<PersonField>]) {
    let free =
        (0..columns.len()).find(|&column| columns[column].is_none() && shares[column].words >= 80);
    let contacts = [PersonField::Email, PersonField::Phone];
    let of_people = columns.len() == 1
        || columns
            .iter()
            .flatten()
            .any(|field| contacts.contains(field));
    // Single words in a table of numbers are names of goods or of months as well.
    let free = free.filter(|&column| of_people || shares[column].word * 2 <= shares[column].words);
    if let Some(column) = free {
        columns[column] = Some(PersonField::FullName);
    }
}

/// What the filled cells of a column look like, in per cent of them.
#[derive(Default)]
struct Shares {
    email: usize,
    phone: usize,
    patronymic: usize,
    first_name: usize,
    /// Two to four words of which one is a first name or a patronymic.
    full_name: usize,
    company: usize,
    /// One capitalised word.
    word: usize,
    /// One to four capitalised words.
    words: usize,
}

impl Shares {
    fn of(rows: &[&Row], column: usize) -> Self {
        let mut shares = Self::default();
        let mut filled = 0;
        for row in rows {
            let cell = clean(row.cell(column));
            if !cell.is_empty() {
                filled += 1;
                shares.count(&cell);
            }
        }
        let all = [
            &mut shares.email,
            &mut shares.phone,
            &mut shares.patronymic,
            &mut shares.first_name,
            &mut shares.full_name,
            &mut shares.company,
            &mut shares.word,
            &mut shares.words,
        ];
        for share in all {
            *share = *share * 100 / filled.max(1);
        }
        shares
    }

    fn count(&mut self, cell: &str) {
        self.email += usize::from(email::normalise(cell).is_some());
        let date = dates::parse(cell).is_some();
        self.phone += usize::from(!date && phone::normalise(cell).is_some());
        self.company += usize::from(is_company(cell));
        let words: Vec<&str> = cell.split(' ').collect();
        if words.len() > 4 || !words.iter().all(|word| is_name_word(word)) {
            return;
        }
        self.words += 1;
        if let [word] = words.as_slice() {
            self.word += 1;
            self.patronymic += usize::from(is_patronymic(word));
            self.first_name += usize::from(is_first_name(word));
        } else {
            let tells = words
                .iter()
                .any(|word| is_first_name(word) || is_patronymic(word));
            self.full_name += usize::from(tells);
        }
    }
}

/// Letters only, the first of them a capital, unless it is the end of a patronymic.
fn is_name_word(word: &str) -> bool {
    let letters = word
        .chars()
        .all(|c| c.is_alphabetic() || matches!(c, '-' | '’' | '\'' | '.'));
    letters && (word.starts_with(char::is_uppercase) || is_patronymic(word))
}

fn is_company(cell: &str) -> bool {
    const FORMS: [&str; 12] = [
        "ООО", "ОАО", "ЗАО", "ПАО", "АО", "ИП", "ГК", "LLC", "Ltd", "Inc", "GmbH", "МУП",
    ];
    let quoted = cell.contains('«') || cell.contains('"');
    quoted
        || cell
            .split([' ', '.', ','])
            .any(|word| FORMS.contains(&word))
}

/// What the full names of a column tell, each for itself.
fn vote(rows: &[&Row], columns: &[Option<PersonField>]) -> NameVotes {
    let mut votes = NameVotes::default();
    let Some(column) = full_name(columns) else {
        return votes;
    };
    for row in rows {
        let cell = clean(row.cell(column));
        if cell.is_empty() {
            continue;
        }
        match names::order(&cell.split(' ').collect::<Vec<_>>()) {
            Some(NameOrder::LastFirst) => votes.last_first += 1,
            Some(NameOrder::FirstLast) => votes.first_last += 1,
            None => votes.undecided += 1,
        }
    }
    votes
}

/// The order most of them tell; English headings and no telling names mean the first name first.
fn name_order(
    votes: NameVotes,
    rows: &[&Row],
    columns: &[Option<PersonField>],
    english: bool,
) -> Option<NameOrder> {
    if votes.first_last != votes.last_first {
        let first = votes.first_last > votes.last_first;
        return Some(if first {
            NameOrder::FirstLast
        } else {
            NameOrder::LastFirst
        });
    }
    let column = full_name(columns)?;
    let foreign = |row: &&&Row| {
        let cell = row.cell(column);
        !cell.trim().is_empty() && !cell.contains(is_cyrillic)
    };
    let english = english && rows.iter().filter(foreign).count() * 2 > rows.len();
    english.then_some(NameOrder::FirstLast)
}

fn full_name(columns: &[Option<PersonField>]) -> Option<usize> {
    columns
        .iter()
        .position(|field| *field == Some(PersonField::FullName))
}

fn is_cyrillic(c: char) -> bool {
    matches!(c, '\u{400}'..='\u{52f}')
}
