//! Talks by the marks of listeners (LEA-07).

use kafedra_model::agenda::Block;
use kafedra_model::questionnaire::{AnswerSheet, OwnQuestion, TalkRating, TalkVerdict};
use kafedra_model::seminar::Plan;

/// A mean from here on is a success, one below [`FAIR`] a failure; the programme names no figures (L676).
const GOOD: u32 = 400;
const FAIR: u32 = 300;
/// Fewer marks are the opinion of single people.
const FEWEST: u32 = 3;

/// The talks about which the questionnaire asks, the best first; equal ones in the order of the agenda.
#[must_use]
pub fn talk_ratings(plan: &Plan) -> Vec<TalkRating> {
    let blocks = plan.agenda.blocks.iter();
    let mut ratings: Vec<TalkRating> = blocks
        .filter_map(|block| {
            let asked = asked(&plan.questionnaire.own_questions, block)?;
            Some(rating(block, asked, &plan.answers.sheets))
        })
        .collect();
    ratings.sort_by_key(|rating| std::cmp::Reverse(rating.mean_hundredths));
    ratings
}

fn asked<'q>(questions: &'q [OwnQuestion], block: &Block) -> Option<&'q OwnQuestion> {
    let mut questions = questions.iter();
    questions.find(|question| question.talk == Some(block.id))
}

fn rating(block: &Block, asked: &OwnQuestion, sheets: &[AnswerSheet]) -> TalkRating {
    let question = asked.id.to_string();
    let given = sheets.iter().filter_map(|sheet| mark(sheet, &question));
    let (marks, sum) = given.fold((0_u32, 0_u32), |(marks, sum), mark| (marks + 1, sum + mark));
    let mean_hundredths = (sum * 200 + marks).checked_div(marks * 2);
    TalkRating {
        block: block.id,
        title: block.title.clone(),
        marks,
        mean_hundredths,
        verdict: verdict(mean_hundredths, marks),
    }
}

/// A mark from 1 to 5; somebody who gave none or several has no say.
fn mark(sheet: &AnswerSheet, question: &str) -> Option<u32> {
    let [mark] = sheet.answers.get(question)?.as_slice() else {
        return None;
    };
    mark.trim()
        .parse()
        .ok()
        .filter(|mark| (1..=5).contains(mark))
}

fn verdict(mean: Option<u32>, marks: u32) -> TalkVerdict {
    match mean {
        Some(mean) if marks >= FEWEST && mean >= GOOD => TalkVerdict::Liked,
        Some(mean) if marks >= FEWEST && mean >= FAIR => TalkVerdict::Fair,
        Some(_) if marks >= FEWEST => TalkVerdict::Disliked,
        Some(_) | None => TalkVerdict::Open,
    }
}
