//! Fields, drafts and the table, to the byte.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use super::*;
use kafedra_words::Language;
use proptest::prelude::*;

fn mail<'a>(subject: &'a str, text: &'a str) -> Mail<'a> {
    Mail {
        from: ("ООО «Ромашка»", "seminar@example.org"),
        to: ("Ёлкина Анна Петровна", "anna@example.com"),
        subject,
        text,
        at: "2017-03-27T09:30:00+03:00".parse().unwrap(),
        id: "weekly.1",
        attached: None,
    }
}

#[test]
fn a_letter_takes_a_pdf_along_and_is_the_same_each_time() {
    let mut one = mail("Приглашение", "Анна, ваше приглашение во вложении.\n");
    one.attached = Some(("Приглашение 0123456789012.pdf", b"%PDF-1.7 not much of one"));
    let bytes = eml(&one).unwrap();
    assert_eq!(bytes, eml(&one).unwrap());
    insta::assert_snapshot!("eml_with_pdf", String::from_utf8(bytes).unwrap());
}

#[test]
fn a_letter_is_a_draft_to_one_person() {
    let text = "Анна, здравствуйте!\n\nЖдём вас 29 марта в 10:00.\n.\nFrom the team\n";
    let bytes = eml(&mail(
        "Бесплатный семинар 29 марта: ждём вас в Казани, начало регистрации в 10:00",
        text,
    ))
    .unwrap();
    insta::assert_snapshot!("eml", String::from_utf8(bytes).unwrap());
}

#[test]
fn a_header_cannot_be_smuggled_in() {
    let mut one = mail("Семинар\r\nBcc: evil@example.org", "Текст");
    one.to.0 = "Анна\r\nX-Evil: 1";
    let text = String::from_utf8(eml(&one).unwrap()).unwrap();
    let (head, _) = text.split_once("\r\n\r\n").unwrap();
    assert!(
        head.lines()
            .all(|line| !line.starts_with("Bcc:") && !line.starts_with("X-Evil")),
        "{head}"
    );
}

#[test]
fn the_table_runs_no_formula_and_opens_in_excel() {
    let words = Words::new(Language::Ru, &[]);
    let mut evil = mail("Тема; вторая", "=1+1");
    evil.to.0 = "=HYPERLINK(\"http://evil\")";
    let table = merge_table(&[mail("Тема", "Строка\nвторая"), evil], &words).unwrap();
    insta::assert_snapshot!("merge_table", String::from_utf8(table).unwrap());
    let twice = [mail("а", "б"), mail("а", "б")];
    assert_eq!(
        address_list(&twice),
        "anna@example.com; anna@example.com\r\n"
    );
}

#[test]
fn fields_are_filled_in_both_languages_and_unknown_ones_told_with_their_place() {
    let values: Values = [
        (Field::FirstName, "Анна".to_owned()),
        (Field::Partner, "ООО {имя}".to_owned()),
    ]
    .into();
    assert_eq!(
        fill("{имя}, { Name }! {партнер} {что} {", &values),
        "Анна, Анна! ООО {имя} {что} {"
    );
    let found = problems("{тема}", "Ёж {имя} {чтo}\nи {дата\n{{имя}");
    let told: Vec<_> = found
        .iter()
        .map(|one| {
            (
                one.subject,
                one.field.as_str(),
                one.line,
                one.column,
                one.open,
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            (true, "тема", 1, 1, false),
            (false, "чтo", 1, 10, false),
            (false, "дата", 2, 3, true),
            (false, "", 3, 1, true),
        ]
    );
}

#[test]
fn the_letters_of_the_house_have_no_unknown_field() {
    for language in [Language::Ru, Language::En] {
        let words = Words::new(language, &[]);
        for kind in kafedra_model::reminders::MailingKind::LETTERS {
            let (subject, text) = house_letter(&words, kind);
            assert_eq!(problems(&subject, &text), [], "{}", kind.slug());
            assert!(text.lines().count() > 3, "{}", kind.slug());
        }
    }
}

proptest! {
    #[test]
    fn a_text_without_known_fields_stays_as_it_is(text in "[a-z{}Ё \\n]{0,40}") {
        prop_assert_eq!(fill(&text, &Values::new()), text);
    }
}
