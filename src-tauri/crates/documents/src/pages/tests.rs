//! What the documents of the example say, word for word.

use super::outline::outline;
use crate::example;
use crate::page::Document;
use crate::{Input, Season};
use kafedra_model::hall::Hall;
use kafedra_model::invitation;
use kafedra_model::listing::PersonRow;
use kafedra_model::seminar::Seminar;
use kafedra_words::{Language, Words};

fn say(
    language: Language,
    seminar: &Seminar,
    people: &[PersonRow],
    make: fn(&Input<'_>) -> Document,
) -> String {
    let words = Words::new(
        language,
        &["cost-hall_rent = Hall rent\nmaterial-pen = Pen\n"],
    );
    let template = example::template();
    let kit = ["pen".to_owned(), "unnamed_thing".to_owned()];
    let season = Season {
        name: "Программа семинаров",
        hashtag: "#про_Битрикс24",
        kit_contents: &kit,
        kit_shipped: &kit,
        kit_reserve_percent: 10,
        desk_sign: "Регистрация",
        questionnaire: &template,
        checklist: &example::checklist(),
        penalties: &example::penalties(),
    };
    outline(&make(&Input {
        registrations: people,
        contacts: &example::contacts(),
        ..Input::new(&words, seminar, season)
    }))
}

#[test]
fn the_programme_gives_title_points_and_speaker_in_this_order() {
    let seminar = example::seminar();
    insta::assert_snapshot!(
        "programme",
        say(Language::Ru, &seminar, &[], super::programme::document)
    );
}

#[test]
fn the_questionnaire_is_marked_as_a_sample_and_own_questions_come_last() {
    let seminar = example::seminar();
    insta::assert_snapshot!(
        "questionnaire",
        say(Language::Ru, &seminar, &[], super::questionnaire::document)
    );
}

#[test]
fn the_sign_in_list_leaves_out_staff_walk_ins_and_refusals() {
    let seminar = example::seminar();
    let people: Vec<PersonRow> = example::people().into_iter().take(14).collect();
    insta::assert_snapshot!(
        "sign_in_list",
        say(
            Language::En,
            &seminar,
            &people,
            super::sign_in_list::document
        )
    );
}

#[test]
fn the_call_sheet_has_those_who_gave_no_answer_yet() {
    let seminar = example::seminar();
    let people: Vec<PersonRow> = example::people().into_iter().take(14).collect();
    insta::assert_snapshot!(
        "call_sheet",
        say(Language::Ru, &seminar, &people, super::call_sheet::document)
    );
}

#[test]
fn the_run_sheet_leads_the_moderator_through_the_day() {
    let seminar = example::seminar();
    let make = |input: &Input<'_>| super::run_sheet::document(input, &example::run_sheet());
    insta::assert_snapshot!("run_sheet", say(Language::Ru, &seminar, &[], make));
}

#[test]
fn the_briefing_tells_everybody_when_they_come_and_what_falls_to_them() {
    let seminar = example::seminar();
    let make = |input: &Input<'_>| super::briefing::document(input, &example::run_sheet());
    insta::assert_snapshot!("briefing", say(Language::Ru, &seminar, &[], make));
}

#[test]
fn the_protocol_names_the_seed_and_keeps_whoever_had_left() {
    let seminar = example::seminar();
    let make = |input: &Input<'_>| super::lottery_protocol::document(input, &example::lottery());
    insta::assert_snapshot!("lottery_protocol", say(Language::Ru, &seminar, &[], make));
}

#[test]
fn an_invitation_goes_to_every_listener_with_a_code_of_their_own() {
    let seminar = example::seminar();
    let people: Vec<PersonRow> = example::people().into_iter().take(14).collect();
    let said = say(
        Language::Ru,
        &seminar,
        &people,
        super::invitations::document,
    );
    for row in super::sign_in_list::sign_in_rows(&people) {
        let code = invitation::code(row.registration.id);
        assert!(said.contains(&invitation::spelled(&code)), "{code}");
        assert!(
            said.contains(row.registration.person.full_name().trim()),
            "{said}"
        );
    }
    assert_eq!(
        said.matches("Покажите код").count(),
        11,
        "nobody who is refused, staff or here already"
    );
}

#[test]
fn the_estimate_names_kinds_and_dashes_what_is_not_there() {
    let seminar = example::seminar();
    insta::assert_snapshot!(
        "estimate",
        say(Language::Ru, &seminar, &[], super::estimate::document)
    );
}

#[test]
fn the_signs_read_registration_and_lead_three_ways() {
    let seminar = example::seminar();
    insta::assert_snapshot!(
        "signs",
        say(Language::Ru, &seminar, &[], super::signs::document)
    );
}

#[test]
fn the_kit_list_counts_with_the_reserve_and_prints_the_address_in_order() {
    let seminar = example::seminar();
    insta::assert_snapshot!(
        "kit_list",
        say(Language::Ru, &seminar, &[], super::kit_list::document)
    );
}

#[test]
fn the_application_tells_the_vendors_own_seminars_first() {
    let seminar = example::seminar();
    insta::assert_snapshot!(
        "application",
        say(Language::Ru, &seminar, &[], super::application::document)
    );
}

#[test]
fn the_self_check_begins_with_what_costs_points_and_leaves_out_advice() {
    let seminar = example::seminar();
    insta::assert_snapshot!(
        "self_check",
        say(Language::Ru, &seminar, &[], super::self_check::document)
    );
}

#[test]
fn a_hall_without_rows_says_so_and_one_of_millions_is_not_drawn() {
    let mut seminar = example::seminar();
    seminar.plan.hall = Hall::default();
    assert!(
        say(Language::Ru, &seminar, &[], super::hall_plan::document)
            .contains("! План зала ещё не задан")
    );
    seminar.plan.hall = Hall {
        rows: u32::MAX,
        seats_per_row: u32::MAX,
        ..Hall::default()
    };
    assert!(say(Language::Ru, &seminar, &[], super::hall_plan::document).contains("! Зал больше"));
}

#[test]
fn an_empty_seminar_still_gives_documents() {
    let card = example::seminar().plan.card;
    let seminar = Seminar {
        plan: kafedra_model::seminar::Plan::new(card),
        ..example::seminar()
    };
    let pages = [
        super::programme::document,
        super::questionnaire::document,
        super::sign_in_list::document,
        super::invitations::document,
        super::estimate::document,
        super::signs::document,
        super::kit_list::document,
        super::hall_plan::document,
        super::stage_plan::document,
        super::application::document,
        super::self_check::document,
    ];
    for language in Language::ALL {
        for make in pages {
            let said = say(language, &seminar, &[], make);
            assert!(!said.contains('⟨') && !said.contains("{$"), "{said}");
        }
    }
}
