//! Files that the walks bring along: people in a table, photos.

use std::fs;
use std::path::{Path, PathBuf};

use encoding_rs::WINDOWS_1251;
use image::{Rgb, RgbImage};

const LAST_NAMES: [&str; 12] = [
    "Соколов",
    "Лебедев",
    "Козлов",
    "Новиков",
    "Морозов",
    "Волков",
    "Зайцев",
    "Павлов",
    "Семёнов",
    "Голубев",
    "Виноградов",
    "Богданов",
];
const FIRST_NAMES: [&str; 10] = [
    "Артём",
    "Борис",
    "Виктор",
    "Глеб",
    "Денис",
    "Егор",
    "Игорь",
    "Кирилл",
    "Максим",
    "Олег",
];

/// The last and the first name in one row of [`people_file`]; no two of 120 are alike.
pub(crate) fn name(index: usize) -> (String, String) {
    let last = LAST_NAMES[index % LAST_NAMES.len()];
    let first = FIRST_NAMES[index / LAST_NAMES.len() % FIRST_NAMES.len()];
    (last.to_owned(), first.to_owned())
}

/// A table as an old spreadsheet program writes it: windows-1251 with semicolons.
pub(crate) fn people_file(folder: &Path, count: usize) -> PathBuf {
    let mut table = String::from("Фамилия;Имя;Компания;Телефон;E-mail\r\n");
    for index in 0..count {
        let (last, first) = name(index);
        table += &format!(
            "{last};{first};ООО «Ромашка {index}»;+7 555 000-{:02}-{:02};guest{index}@example.org\r\n",
            index / 100,
            index % 100,
        );
    }
    let (bytes, _, lost) = WINDOWS_1251.encode(&table);
    assert!(!lost, "windows-1251 has all these letters");
    let file = folder.join("участники.csv");
    fs::write(&file, bytes).expect("the table can be written");
    file
}

/// A list for the door. The first `namesakes` are pairs of one name, told apart by company and phone; the e-mails
/// are in the order of the file.
pub(crate) fn guest_file(folder: &Path, count: usize, namesakes: usize) -> PathBuf {
    let mut table = String::from("Фамилия;Имя;Компания;Телефон;E-mail;Примечание\r\n");
    for index in 0..count {
        let one = if index < namesakes { index / 2 } else { index };
        let (last, first) = name(one);
        let (last, digits) = (format!("{last}{}", suffix(one)), 1000 + index * 7);
        // Nearly the same company would make two namesakes one person.
        let company = if index % 2 == 0 {
            "ООО «Ромашка"
        } else {
            "АО «Гранит"
        };
        let note = if index % 40 == 3 { "VIP" } else { "" };
        table += &format!(
            "{last};{first};{company} {index}»;+7 555 300-{:02}-{:02};guest{index:03}@example.org;{note}\r\n",
            digits / 100,
            digits % 100,
        );
    }
    let file = folder.join("список.csv");
    fs::write(&file, table).expect("the table can be written");
    file
}

/// Beyond 120 the names of [`name`] come again, with another ending.
fn suffix(index: usize) -> &'static str {
    ["", "ский", "енко"][index / 120 % 3]
}

/// A picture of a hall; another `variant` is another picture.
pub(crate) fn photo(folder: &Path, name: &str, variant: u8) -> PathBuf {
    let file = folder.join(name);
    let picture = RgbImage::from_fn(640, 480, |x, y| {
        let floor = y > 300;
        let chair = floor && x % 80 < 50 && y % 60 < 40;
        let light = u8::try_from(y / 4).unwrap_or(u8::MAX);
        match (chair, floor) {
            (true, _) => Rgb([40, 70 + variant * 10, 120]),
            (false, true) => Rgb([150, 120, 90]),
            (false, false) => Rgb([220 - light, 220 - light, 200 + variant]),
        }
    });
    picture.save(&file).expect("the picture can be written");
    file
}

/// A picture whose end was lost on the way.
pub(crate) fn damaged_photo(folder: &Path, name: &str) -> PathBuf {
    let file = photo(folder, name, 9);
    let bytes = fs::read(&file).expect("the picture can be read");
    fs::write(&file, &bytes[..60]).expect("the torn picture can be written");
    file
}
