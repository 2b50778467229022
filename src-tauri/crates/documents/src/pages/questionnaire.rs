//! The questionnaire: the season's questions untouched, the partner's own after them (QST-01..05).

use super::{place_and_date, seminar_title};
use crate::Input;
use crate::page::{Blank, Block, Document, Paper, Running, Style};
use kafedra_model::questionnaire::QuestionKind;

pub(crate) fn document(input: &Input<'_>) -> Document {
    let words = input.words;
    let template = input.season.questionnaire;
    let label = words.word("questionnaire-label");
    let place = place_and_date(input);
    let mut blocks = vec![
        Block::text(Style::Eyebrow, place.clone()),
        Block::Gap(1.0),
        Block::text(Style::Title, template.title.clone()),
        Block::Gap(1.5),
        Block::text(Style::Lead, words.word("questionnaire-request")),
    ];
    if template.sample {
        blocks.extend([
            Block::Gap(4.0),
            Block::Notice(words.word("questionnaire-sample")),
        ]);
    }
    blocks.push(Block::Gap(3.0));
    blocks.extend(about_you(input));
    blocks.extend(questions(input));
    blocks.extend([
        Block::Gap(6.0),
        Block::text(Style::Small, words.word("questionnaire-consent")),
    ]);
    let head = if template.sample {
        words.word("questionnaire-sample-short")
    } else {
        label.clone()
    };
    Document {
        title: format!("{label}. {place}"),
        paper: Paper::Portrait,
        running: Some(Running::new(
            format!("{head} · {place}"),
            seminar_title(input),
        )),
        blocks,
        shrinks: true,
    }
}

fn about_you(input: &Input<'_>) -> Vec<Block> {
    let blank = |key: &str, share| Blank {
        label: input.words.word(key),
        share,
    };
    vec![
        Block::Blanks(vec![blank("questionnaire-name", 1.0)]),
        Block::Blanks(vec![
            blank("questionnaire-company", 1.2),
            blank("questionnaire-position", 1.0),
        ]),
        Block::Blanks(vec![
            blank("questionnaire-phone", 1.0),
            blank("questionnaire-email", 1.2),
        ]),
    ]
}

fn questions(input: &Input<'_>) -> Vec<Block> {
    let season = input
        .season
        .questionnaire
        .questions
        .iter()
        .map(|question| (&question.text, question.kind, &question.answers));
    let own = input
        .seminar
        .plan
        .questionnaire
        .own_questions
        .iter()
        .map(|own| &own.question);
    let own = own.map(|question| (&question.text, question.kind, &question.answers));
    let mut blocks = Vec::new();
    for (number, (text, kind, answers)) in (1..).zip(season.chain(own)) {
        let question = vec![
            Block::Gap(6.0),
            Block::text(Style::Strong, format!("{number}.\u{a0}{text}")),
            Block::Gap(1.8),
            answer(input, kind, answers),
        ];
        blocks.push(Block::Together(question));
    }
    blocks
}

fn answer(input: &Input<'_>, kind: QuestionKind, answers: &[String]) -> Block {
    match kind {
        QuestionKind::Open => Block::Lines(2),
        QuestionKind::Single => Block::Choices {
            several: false,
            answers: answers.to_vec(),
        },
        QuestionKind::Multiple => Block::Choices {
            several: true,
            answers: answers.to_vec(),
        },
        QuestionKind::Scale => Block::Scale {
            low: input.words.word("questionnaire-scale-low"),
            high: input.words.word("questionnaire-scale-high"),
        },
    }
}
