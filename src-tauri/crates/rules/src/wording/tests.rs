use super::{
    TextContext, TextKind, WordingProblem, check_text, domain_has_brand, host_is_denied, same_words,
};
use crate::testing::pack;
use WordingProblem::*;

fn problems(kind: TextKind, text: &str) -> Vec<(WordingProblem, String)> {
    let found = check_text(&pack(), kind, text, &context());
    let wrong = found
        .into_iter()
        .filter(|found| !found.problem.is_missing());
    wrong.map(|found| (found.problem, found.words)).collect()
}

fn context() -> TextContext {
    TextContext {
        partner: "ООО «Ромашка»".to_owned(),
        phone: "+7 000 111-22-33".to_owned(),
        ..TextContext::default()
    }
}

fn wrong(text: &str, expected: &[(WordingProblem, &str)]) {
    let found = problems(TextKind::Announcement, text);
    let found: Vec<(WordingProblem, &str)> = found.iter().map(|(p, w)| (*p, w.as_str())).collect();
    assert_eq!(found, expected, "in: {text}");
}

#[test]
fn the_wrong_models_of_the_programme_fail() {
    let title = "«Как навести порядок в рабочем хаосе? 12 инструментов современного бизнеса»";
    wrong(
        &format!("Семинар 1С-Битрикс {title}"),
        &[(SeminarOfVendor, "Семинар 1С-Битрикс")],
    );
    wrong(
        &format!("Бесплатный семинар по Битрикс24 {title}"),
        &[(SeminarOfVendor, "семинар по Битрикс24")],
    );
    wrong(
        "Приглашаем на семинар при поддержке «1С-Битрикс»",
        &[(SupportWithoutOrganizer, "при поддержке «1С-Битрикс")],
    );
    wrong(
        "«семинар «1С-Битрикс»»",
        &[(SeminarOfVendor, "семинар «1С-Битрикс")],
    );
    wrong(
        "семинар от компании 1C-Bitrix",
        &[(SeminarOfVendor, "семинар от компании 1C-Bitrix")],
    );
}

#[test]
fn the_right_model_passes() {
    let text = "Бесплатный семинар «Как навести порядок в рабочем хаосе? 12 инструментов современного \
                бизнеса». Организатор – ООО «Ромашка», тел. 8 (000) 111-22-33. Нужна регистрация.";
    let found = check_text(&pack(), TextKind::Announcement, text, &context());
    assert_eq!(
        found,
        [],
        "title, partner, contact, free and registration are all there"
    );
}

#[test]
fn the_event_is_a_seminar_and_nothing_else() {
    wrong(
        "Приглашаем на мастер-класс!",
        &[(EventWord, "мастер-класс")],
    );
    wrong("Наш Мастер класс ждет вас", &[(EventWord, "Мастер класс")]);
    wrong(
        "Расскажем на конференции для директоров",
        &[(EventWord, "конференции")],
    );
    wrong("Бизнес-тренинги в Казани", &[(EventWord, "тренинги")]);
    wrong("Форум предпринимателей", &[(DoubtfulWord, "Форум")]);
}

#[test]
fn what_may_be_said_is_not_flagged() {
    wrong("12:05–12:25 Мастер-класс: настраиваем CRM", &[]);
    wrong("В программе семинара: доклады и мастер-класс", &[]);
    wrong("После доклада мастер-класс по настройке задач", &[]);
    wrong(
        "В конце круглый стол с экспертами. Конференц-зал «Волга».",
        &[],
    );
    wrong(
        "Откуда узнали: На сайте 1С-Битрикс; Из рассылки 1С-Битрикс",
        &[],
    );
    wrong("Ждем вас #про_Битрикс24", &[]);
    wrong(
        "История успеха: 200 офисов объединены с помощью Битрикс24",
        &[],
    );
    wrong("Семинар проводит ООО «Ромашка», партнер 1С-Битрикс", &[]);
    let supported = "Организатор – ООО «Ромашка», при поддержке «1С-Битрикс»";
    wrong(supported, &[]);
}

#[test]
fn the_vendor_neither_organizes_nor_speaks() {
    wrong(
        "Эксперты 1С-Битрикс ответят на вопросы",
        &[(VendorRole, "Эксперты 1С-Битрикс")],
    );
    wrong(
        "1C-Битрикс проводит встречу",
        &[(VendorRole, "1C-Битрикс проводит")],
    );
    wrong(
        "Организатор: компания. Спикеры от 1С Битрикс",
        &[(VendorRole, "Спикеры от 1С Битрикс")],
    );
}

#[test]
fn a_cold_mailing_names_no_brand_at_all() {
    let found = problems(
        TextKind::ColdMail,
        "Тема: порядок. Подробнее #про_Битрикс24, www.bitrix24.ru",
    );
    let words: Vec<&str> = found.iter().map(|(_, words)| words.as_str()).collect();
    assert_eq!(words, ["про_Битрикс24", "bitrix24"]);
}

#[test]
fn what_an_announcement_lacks_is_named() {
    let found = check_text(
        &pack(),
        TextKind::Social,
        "Приходите на семинар!",
        &context(),
    );
    let lacking: Vec<WordingProblem> = found.iter().map(|found| found.problem).collect();
    let expected = [
        MissingTitle,
        MissingFree,
        MissingRegistration,
        MissingPartner,
        MissingContact,
        MissingHashtag,
    ];
    assert_eq!(lacking, expected);
}

#[test]
fn look_alikes_are_seen_through() {
    wrong(
        "cеминар Битpикс24",
        &[(SeminarOfVendor, "cеминар Битpикс24")],
    );
    assert!(same_words(
        "Бесплатный  семинар «А — Ё»",
        "бесплатный семинар \"А-Е\""
    ));
}

#[test]
fn domains_hide_no_brand() {
    let rules = pack().landing;
    assert_eq!(
        domain_has_brand(&rules, "https://seminar-bitrix24.ru/kazan").as_deref(),
        Some("bitrix")
    );
    assert_eq!(
        domain_has_brand(&rules, "http://xn--24-9kc2aam4bkf.xn--p1ai").as_deref(),
        Some("битрикс")
    );
    assert_eq!(
        domain_has_brand(&rules, "https://poryadok.example.org/bitrix"),
        None
    );
    assert_eq!(
        host_is_denied(&rules, "https://club.timepad.ru/event/1").as_deref(),
        Some("timepad.ru")
    );
}

/// Every form in which the event may be called something else.
#[test]
fn forms_of_the_forbidden_words_are_known() {
    let forms = "конференция конференции конференцию конференцией конференций конференциям \
                 конференциями конференциях КОНФЕРЕНЦИЯ Конференция тренинг тренинга тренингу \
                 тренингом тренинге тренинги тренингов тренингам тренингами тренингах ТРЕНИНГ \
                 бизнес-тренинг бизнес-тренинга бизнестренинги мастер-класс мастер-класса \
                 мастер-классу мастер-классом мастер-классе мастер-классы мастер-классов \
                 мастер-классам мастер-классами мастер-классах мастеркласс мастеркласса \
                 мастерклассу мастерклассом мастерклассе мастерклассы мастерклассов \
                 мастерклассам мастерклассами мастерклассах Мастер-Класс МАСТЕР-КЛАСС \
                 мастер–класс мастер—класс мастер‑класс мастер\u{a0}класс мaстеp-клaсс \
                 кoнференция кон\u{ad}ферен\u{ad}ция тре\u{200b}нинг трени\u{301}нг";
    let doubtful = "вебинар вебинару вебинаром вебинаре вебинары вебинаров форум форума форуме \
                    форумы воркшоп воркшопа воркшопе лекция лекции лекцию лекцией курс курса \
                    курсы курсов";
    let split = |forms: &'static str| forms.split(' ').filter(|form| !form.is_empty());
    let known = split(forms).map(|form| (form, EventWord));
    let known: Vec<_> = known
        .chain(split(doubtful).map(|form| (form, DoubtfulWord)))
        .collect();
    assert!(known.len() >= 60, "{} forms", known.len());
    for (form, problem) in known {
        let found = problems(
            TextKind::Announcement,
            &format!("Приглашаем на {form} в Казани"),
        );
        let words: Vec<_> = found.iter().map(|(problem, _)| *problem).collect();
        assert_eq!(words, [problem], "{form}: {found:?}");
    }
}

/// Spans are whole letters, and the words are what stands there.
#[test]
fn spans_are_what_they_say() {
    let pieces = [
        "🎉",
        "Семинар ",
        "«1С-Битрикс»",
        "\u{ad}",
        "\u{301}",
        "мастер\u{200b}-класс ",
        "İ",
        "ß",
        "\n",
        "при поддержке ",
        "Bitrix24 ",
        "#про_Битрикс24 ",
        "\u{feff}",
        "спикеры ",
        "1C ",
        "конференц\u{ad}ии ",
    ];
    for seed in 0..300_usize {
        let text: String = (0..8)
            .map(|at| {
                pieces[(seed * 31 + at * at * (seed % 13 + 3) + seed / 7 * at) % pieces.len()]
            })
            .collect();
        for kind in [TextKind::Announcement, TextKind::ColdMail] {
            for found in check_text(&pack(), kind, &text, &context()) {
                let slice = text.get(found.start..found.end);
                assert!(slice.is_some(), "{text:?}: {found:?}");
                if !found.problem.is_missing() {
                    assert_eq!(slice, Some(found.words.as_str()), "in {text:?}");
                }
            }
        }
    }
}
