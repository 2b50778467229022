//! Slips in a season file, and the sentence that the one who writes it reads for each.

use kafedra_organizer::{Language, check_pack_file};
use kafedra_rules::pack::PackProblem;
use kafedra_tests::{SEASON, season_ftl};
use std::fmt::Write;

/// What was done to the season's file, the text that stands in it once, and what stands there instead.
const SLIPS: &[(&str, &str, &str)] = &[
    // What cannot be read.
    ("a misspelt key", "cap_kopecks = ", "cap_kopek = "),
    (
        "a key from nowhere",
        "bonus_valid_years = 1 ",
        "favourite_colour = \"red\"\nbonus_valid_years = 1 ",
    ),
    ("a misspelt section", "[points]", "[pionts]"),
    ("a number as a text", "base = 120 ", "base = \"120\" "),
    ("a text as a number", "city = \"Казань\"", "city = 16"),
    (
        "a number in place of a list",
        "vendor_partner_stems = [\"партнер\", \"интегратор\", \"франчайзи\", \"клиент\", \"пользовател\"]",
        "vendor_partner_stems = 12",
    ),
    (
        "a word as a switch",
        "deadline_inclusive = true",
        "deadline_inclusive = \"да\"",
    ),
    (
        "a missing value",
        "deadline_inclusive = true",
        "# nothing here",
    ),
    (
        "a date without quotes",
        "campaign_start = \"2017-03-13\"",
        "campaign_start = 2017-03-13",
    ),
    (
        "a date that no calendar has",
        "campaign_start = \"2017-03-13\"",
        "campaign_start = \"2017-02-31\"",
    ),
    (
        "a date as people write it",
        "campaign_start = \"2017-03-13\"",
        "campaign_start = \"13.03.2017\"",
    ),
    (
        "a misspelt choice",
        "lateness_unit = \"calendar_day\"",
        "lateness_unit = \"calendar_days\"",
    ),
    (
        "a number below zero",
        "minimum_large_city = 25",
        "minimum_large_city = -25",
    ),
    ("nothing behind the sign", "version = 1", "version = "),
    (
        "a quote left open",
        "hashtag = \"#про_Битрикс24\"",
        "hashtag = \"#про_Битрикс24",
    ),
    (
        "quotes left out",
        "hashtag = \"#про_Битрикс24\"",
        "hashtag = #про_Битрикс24",
    ),
    ("a key twice", "version = 1", "version = 1\nversion = 2"),
    (
        "a list left open",
        "banned_layouts = [\"round_table\"]",
        "banned_layouts = [\"round_table\"",
    ),
    // Dates.
    (
        "the season ends before it begins",
        "event_to = \"2017-04-08\"",
        "event_to = \"2017-03-08\"",
    ),
    (
        "a stage due after the seminars",
        "due = \"2017-03-07\"",
        "due = \"2018-03-07\"",
    ),
    (
        "a stage due before applications",
        "due = \"2017-03-07\"",
        "due = \"2016-03-07\"",
    ),
    (
        "a stage due after its own week",
        "{ week = 1, due = \"2017-03-10\" }",
        "{ week = 1, due = \"2017-04-10\" }",
    ),
    (
        "a stage for a week that is not there",
        "{ week = 2, due = \"2017-03-17\" }",
        "{ week = 3, due = \"2017-03-17\" }",
    ),
    (
        "a stage with two kinds of date",
        "due_by_week = [                       # L34, L532",
        "due = \"2017-03-09\"\ndue_by_week = [",
    ),
    (
        "a stage that waits for itself",
        "after = \"programme\" ",
        "after = \"postal_address\" ",
    ),
    (
        "a week outside the season",
        "to = \"2017-04-02\"",
        "to = \"2017-05-02\"",
    ),
    (
        "weeks with a hole",
        "from = \"2017-04-03\", to = \"2017-04-08\"",
        "from = \"2017-04-06\", to = \"2017-04-08\"",
    ),
    (
        "a week twice",
        "{ number = 2, from = \"2017-04-03\"",
        "{ number = 1, from = \"2017-04-03\"",
    ),
    (
        "a day off of another year",
        "\"2017-02-23\", \"2017-02-24\"",
        "\"2016-02-23\", \"2017-02-24\"",
    ),
    (
        "a working weekend that is a Monday",
        "working_weekends = [\"2018-04-28\"",
        "working_weekends = [\"2018-04-30\"",
    ),
    (
        "a calendar that misses the season",
        "country = \"RU\"\nyear = 2017\ndays_off = [\n    \"2017-01-02\", \"2017-01-03\", \"2017-01-04\", \"2017-01-05\", \"2017-01-06\",\n    \"2017-02-23\", \"2017-02-24\", \"2017-03-08\",\n    \"2017-05-01\", \"2017-05-08\", \"2017-05-09\", \"2017-06-12\", \"2017-11-06\",\n]",
        "country = \"RU\"\nyear = 2019\ndays_off = []",
    ),
    // Ids and references.
    (
        "an id twice",
        "id = \"PEN-02\"\non = ",
        "id = \"PEN-01\"\non = ",
    ),
    (
        "an id in Russian",
        "id = \"hall_rent\"",
        "id = \"аренда зала\"",
    ),
    (
        "a misspelt check",
        "check = \"season_window\"",
        "check = \"season_windw\"",
    ),
    (
        "a parameter that the check does not know",
        "check = \"first_talk\"\nwith = { never = \"product\" }",
        "check = \"first_talk\"\nwith = { never = \"product\", days = 3 }",
    ),
    (
        "a parameter of the wrong type",
        "with = { max_letters = 120 }",
        "with = { max_letters = \"сто двадцать\" }",
    ),
    ("a missing parameter", "with = { max_letters = 120 }", ""),
    (
        "a rule about a stage that is not there",
        "with = { stage = \"announce_plan\" }",
        "with = { stage = \"announcement_plan\" }",
    ),
    (
        "a rule about a cost that is not there",
        "with = { cost = \"contextual_ads\" }",
        "with = { cost = \"context_ads\" }",
    ),
    (
        "a rule about a slot that is not there",
        "with = { slot = \"M6\" }",
        "with = { slot = \"M7\" }",
    ),
    (
        "a rule about a tick that is not there",
        "with = { item = \"DAY-33\" }",
        "with = { item = \"DAY-99\" }",
    ),
    (
        "a tick with a penalty that is not there",
        "photo = \"registration\"\npenalty = \"PEN-18\"\nitems = [\"DAY-11\"]",
        "photo = \"registration\"\npenalty = \"PEN-81\"\nitems = [\"DAY-11\"]",
    ),
    (
        "a country without a calendar",
        "default_calendar = \"RU\"",
        "default_calendar = \"Россия\"",
    ),
    // Numbers.
    (
        "penalties that overlap",
        "late_to = 2\nliteral = 2",
        "late_to = 3\nliteral = 2",
    ),
    (
        "a day of lateness without a penalty",
        "late_from = 5\nliteral = 4",
        "late_from = 7\nliteral = 4",
    ),
    (
        "a penalty that costs nothing",
        "on = \"decoration_broken\"\npoints = 20",
        "on = \"decoration_broken\"\npoints = 0",
    ),
    (
        "points with a minus",
        "on = \"decoration_broken\"\npoints = 20",
        "on = \"decoration_broken\"\npoints = -20",
    ),
    (
        "a penalty of no stage",
        "on = \"stage_not_approved\"\nstage = \"landing\"",
        "on = \"stage_not_approved\"",
    ),
    (
        "a sum below zero",
        "cap_kopecks = 5_000_000",
        "cap_kopecks = -5_000_000",
    ),
    (
        "the least above the most",
        "points_min = 2 ",
        "points_min = 5 ",
    ),
    (
        "nothing is paid where everything would be",
        "zero_below = 3 ",
        "zero_below = 20 ",
    ),
    (
        "more than the whole",
        "bonus_percent = 80 ",
        "bonus_percent = 180 ",
    ),
    (
        "a division by nothing",
        "below_minimum_divisor = 2 ",
        "below_minimum_divisor = 0 ",
    ),
    (
        "a time that no clock shows",
        "final_mail_latest = \"12:00\"",
        "final_mail_latest = \"25:00\"",
    ),
    (
        "an empty list",
        "photo_stages = [\"registration\", \"decoration\", \"full_hall\", \"coffee_break\"]",
        "photo_stages = []",
    ),
    (
        "cities without a turnout",
        "cities = [\"*\"]",
        "cities = [\"Казань\"]",
    ),
    (
        "a rule from nowhere",
        "source = \"L28, L5, L50\"",
        "source = \"\"",
    ),
];

#[test]
fn every_slip_is_told_in_russian() {
    insta::assert_snapshot!(all(Language::Ru));
}

#[test]
fn every_slip_is_told_in_english() {
    insta::assert_snapshot!(all(Language::En));
}

#[test]
fn files_that_are_no_season_are_told_too() {
    let mut wide = vec![0xff, 0xfe];
    wide.extend(SEASON.encode_utf16().flat_map(u16::to_le_bytes));
    let (windows, _, _) = encoding_rs::WINDOWS_1251.encode(SEASON);
    let files: [(&str, Vec<u8>); 7] = [
        ("UTF-16, as an old Notepad saves it", wide),
        ("Windows-1251", windows.into_owned()),
        ("an empty file", Vec::new()),
        ("JSON", b"{ \"id\": \"b24\", \"version\": 1 }".to_vec()),
        ("a letter", "Добрый день!\nПрошу прислать программу.".into()),
        (
            "a picture",
            vec![0x89, b'P', b'N', b'G', 0x0d, 0x0a, 0x1a, 0x0a],
        ),
        ("five megabytes", vec![b' '; 5 * 1024 * 1024]),
    ];
    let mut told = String::new();
    for language in Language::ALL {
        for (name, bytes) in &files {
            let problems = problems(bytes, language);
            let _ = writeln!(told, "# {name}");
            for problem in problems {
                let place = format!("{}:{}", problem.line, problem.column);
                let _ = writeln!(told, "{place} {}\n  {}\n", problem.problem, problem.hint);
            }
        }
    }
    insta::assert_snapshot!(told);
}

#[test]
fn the_season_itself_has_no_problem() {
    assert_eq!(sentences(SEASON.as_bytes(), Language::En), "");
}

/// In the window such an entry would show its bare name.
#[test]
fn a_rule_without_words_is_named_at_its_place_for_each_language() {
    let silent = |language| season_ftl(language).replace("\nrule-PRG-13 =", "\nrule-PRG-Z =");
    let told = checked(SEASON.as_bytes(), Language::En, silent);
    let place = SEASON.lines().position(|line| line == "id = \"PRG-13\"");
    let line = u32::try_from(place.expect("the season has the rule") + 1).expect("a small number");
    let say =
        |file| format!("There are no words for this entry: {file} has no line “rule-PRG-13”.");
    let seen: Vec<(u32, String)> = told.into_iter().map(|p| (p.line, p.problem)).collect();
    assert_eq!(seen, ["ru.ftl", "en.ftl"].map(|file| (line, say(file))));
}

#[test]
fn a_text_that_opens_a_hundred_thousand_brackets_is_answered() {
    let deep = format!("id = {}", "[".repeat(100_000));
    assert_ne!(sentences(deep.as_bytes(), Language::Ru), "");
    let tables = format!("id = {}", "{a=".repeat(100_000));
    assert_ne!(sentences(tables.as_bytes(), Language::Ru), "");
}

fn all(language: Language) -> String {
    let mut told = String::new();
    for (name, from, to) in SLIPS {
        assert_eq!(
            SEASON.matches(from).count(),
            1,
            "{name}: `{from}` must stand once in the season's file"
        );
        let said = sentences(SEASON.replace(from, to).as_bytes(), language);
        assert!(!said.is_empty(), "{name} passes unseen");
        let _ = writeln!(told, "# {name}\n{said}");
    }
    told
}

/// The line that a problem points to, a mark below its place, and the two sentences.
fn sentences(bytes: &[u8], language: Language) -> String {
    let text = String::from_utf8_lossy(bytes);
    let mut told = String::new();
    for problem in problems(bytes, language) {
        let line = text.lines().nth(problem.line as usize - 1);
        let line: String = line.unwrap_or_default().chars().take(100).collect();
        let mark = format!("{:>1$}", '^', problem.column as usize);
        let _ = writeln!(
            told,
            "{line}\n{mark} {}\n  {}",
            problem.problem, problem.hint
        );
    }
    told
}

/// What the command line says of a file with this content beside the season's words.
fn problems(bytes: &[u8], language: Language) -> Vec<PackProblem> {
    checked(bytes, language, |language| season_ftl(language).to_owned())
}

fn checked(
    bytes: &[u8],
    language: Language,
    words: impl Fn(Language) -> String,
) -> Vec<PackProblem> {
    let folder = tempfile::tempdir().expect("the temporary folder can be written to");
    let file = folder.path().join("pack.toml");
    std::fs::write(&file, bytes).expect("the temporary folder can be written to");
    for spoken in Language::ALL {
        let beside = folder.path().join(format!("{}.ftl", spoken.code()));
        std::fs::write(beside, words(spoken)).expect("the temporary folder can be written to");
    }
    let problems = check_pack_file(&file, language).expect("the file can be read");
    for problem in &problems {
        for words in [&problem.problem, &problem.hint] {
            assert!(
                !words.is_empty() && !words.contains("{$") && !words.contains('⟨'),
                "{problem}: «{words}» is no sentence"
            );
        }
    }
    problems
}
