//! An act of completed work for a worked example, marked as a sample so that nobody takes it for a paper.

use crate::page::{Blank, Block, Document, Fact, Paper, Style};
use chrono::NaiveDate;
use kafedra_model::money::Kopecks;
use kafedra_words::Words;

pub(crate) fn document(
    words: &Words,
    number: u32,
    date: NaiveDate,
    subject: &str,
    sum: Kopecks,
) -> Document {
    let title = words.text("sample-act-title", &[("number", number.into())]);
    let fact = |key: &str, value: String, share: f32| Fact {
        label: words.word(key),
        value,
        note: String::new(),
        share,
    };
    let blank = |key: &str| Blank {
        label: words.word(key),
        share: 1.0,
    };
    let blocks = vec![
        Block::text(Style::Eyebrow, words.date(date)),
        Block::Gap(1.0),
        Block::text(Style::Title, title.clone()),
        Block::Gap(5.0),
        Block::Notice(words.word("sample-act-notice")),
        Block::Gap(6.0),
        Block::Facts(vec![
            fact("sample-act-subject", subject.to_owned(), 2.0),
            fact("sample-act-sum", words.money(sum), 1.0),
        ]),
        Block::Gap(8.0),
        Block::text(Style::Body, words.word("sample-act-text")),
        Block::Gap(14.0),
        Block::Blanks(vec![
            blank("sample-act-performer"),
            blank("sample-act-customer"),
        ]),
    ];
    Document {
        title,
        paper: Paper::Portrait,
        running: None,
        blocks,
        shrinks: false,
    }
}
