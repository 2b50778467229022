//! The programme ends with time to talk to the listeners.
//!
//! What is neither talk nor break, such as drawing the lottery, may come after it. Without such time at all the rule
//! about the mandatory block speaks.
//!
//! Facts: none besides the block that comes too late.

use crate::programme::best_move;
use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::agenda::{Block, BlockKind};
use kafedra_model::seminar::Seminar;
use serde::Deserialize;

/// No parameters.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ClosingQuestions {}

impl Check for ClosingQuestions {
    fn run(&self, _season: &Season<'_>, seminar: &Seminar, _today: NaiveDate) -> Vec<Observation> {
        let blocks = &seminar.plan.agenda.blocks;
        let Some(questions) = last_questions(blocks) else {
            return Vec::new();
        };
        let Some(late) = blocks[questions + 1..].iter().find(|block| holds_up(block)) else {
            return Vec::new();
        };
        let observation = Observation::about("block", late.id, &late.title);
        let fix = best_move(blocks, questions, |order| {
            let questions = last_questions(order)?;
            let after = &order[questions + 1..];
            (!after.iter().any(holds_up)).then_some(0)
        });
        vec![match fix {
            Some(fix) => observation.fix(fix),
            None => observation,
        }]
    }
}

fn last_questions(blocks: &[Block]) -> Option<usize> {
    let is_questions = |block: &Block| block.kind == BlockKind::Questions;
    blocks.iter().rposition(is_questions)
}

fn holds_up(block: &Block) -> bool {
    match block.kind {
        BlockKind::Talk | BlockKind::Story | BlockKind::Workshop | BlockKind::CoffeeBreak => true,
        BlockKind::Registration | BlockKind::Questions | BlockKind::Other => false,
    }
}
