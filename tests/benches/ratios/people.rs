//! A hundred thousand fictional people, the same in every run.

use kafedra_model::ids::PersonId;
use kafedra_model::registration::Person;
use uuid::Uuid;

pub(crate) const PEOPLE: usize = 100_000;

const STEMS: [&str; 40] = [
    "Абрам",
    "Аксён",
    "Баран",
    "Белозёр",
    "Васил",
    "Виноград",
    "Волк",
    "Воробьёв",
    "Гаврил",
    "Голуб",
    "Давыд",
    "Егор",
    "Жук",
    "Зайц",
    "Захар",
    "Иван",
    "Исай",
    "Казак",
    "Карим",
    "Кисел",
    "Ковал",
    "Козл",
    "Крыл",
    "Кузнец",
    "Лебед",
    "Макар",
    "Медвед",
    "Михайл",
    "Мороз",
    "Мурат",
    "Никола",
    "Орл",
    "Павл",
    "Петр",
    "Поляк",
    "Роман",
    "Семён",
    "Сидор",
    "Сокол",
    "Тарас",
];
const ENDINGS: [&str; 8] = ["ов", "ева", "ин", "ина", "ский", "ская", "енко", "ук"];
const FIRST: [&str; 16] = [
    "Алексей",
    "Алёна",
    "Анна",
    "Артём",
    "Вера",
    "Дмитрий",
    "Елена",
    "Иван",
    "Ирина",
    "Мария",
    "Михаил",
    "Наталья",
    "Ольга",
    "Пётр",
    "Сергей",
    "Юлия",
];
const COMPANIES: [&str; 12] = [
    "Берег",
    "ВолгаСтрой",
    "ДомМастер",
    "ИнжПроект",
    "Колос",
    "Логистика",
    "Полюс",
    "РемТехника",
    "ТеплоДом",
    "Три сосны",
    "Торг",
    "Электрон",
];

/// The `index`-th person; a large odd step walks through all combinations.
pub(crate) fn person(index: usize) -> Person {
    let step = index.wrapping_mul(7_919);
    let last = format!("{}{}", STEMS[step % 40], ENDINGS[(step / 40) % 8]);
    Person {
        last_name: last,
        first_name: FIRST[(step / 320) % 16].to_owned(),
        middle_name: String::new(),
        company: format!("ООО «{} {}»", COMPANIES[(step / 5_120) % 12], index % 997),
        position: "директор".to_owned(),
        email: format!("guest{index}@example.org"),
        phone: format!("+7555{index:07}"),
        heard_from: "Городской портал".to_owned(),
        note: String::new(),
    }
}

pub(crate) fn id(index: usize) -> PersonId {
    PersonId(Uuid::from_u128(
        0x0190_0000_0000_7000_8000_0000_0000_0000 + index as u128,
    ))
}

/// The headings of a file of them.
pub(crate) const HEADINGS: [&str; 6] = [
    "Фамилия",
    "Имя",
    "Название компании",
    "Должность",
    "Электронная почта",
    "Контактный телефон",
];

/// The cells of a person in that file.
pub(crate) fn cells(index: usize) -> [String; 6] {
    let p = person(index);
    [
        p.last_name,
        p.first_name,
        p.company,
        p.position,
        p.email,
        p.phone,
    ]
}

/// The first `count` of them as a table.
pub(crate) fn csv(count: usize) -> String {
    let mut text = HEADINGS.join(";") + "\n";
    for index in 0..count {
        text += &cells(index).join(";");
        text.push('\n');
    }
    text
}
