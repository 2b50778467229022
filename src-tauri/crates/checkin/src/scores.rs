//! How well everybody answers one word of a search, and several of them together.

use crate::ranking::NOT_FOUND;

/// Stands for the phone number where words have their numbers, which are smaller.
pub(crate) const PHONE: u32 = 1 << 29;
/// Set in the number of a word that a person has twice in one field.
const AGAIN: u32 = 1 << 30;

/// So many words of a person are remembered for each token, and so many tokens can therefore be given a word
/// of their own without looking at the person again.
pub(crate) const TOGETHER: usize = 3;

/// By position, the best words for one token.
#[derive(Debug, Clone)]
pub(crate) struct Scores(Vec<Score>);

/// Ranks, lowest first, each with the word that has it.
#[derive(Debug, Clone, Copy)]
struct Score {
    ranks: [u8; TOGETHER],
    words: [u32; TOGETHER],
}

impl Scores {
    pub(crate) fn new(people: usize) -> Self {
        let nothing = Score {
            ranks: [NOT_FOUND; TOGETHER],
            words: [0; TOGETHER],
        };
        Self(vec![nothing; people])
    }

    /// Takes in that a word of the person at `position`, not told of before, has this rank.
    pub(crate) fn add(&mut self, position: usize, rank: u8, word: u32) {
        let score = &mut self.0[position];
        let (mut rank, mut word) = (rank, word);
        for slot in 0..TOGETHER {
            if score.words[slot] == word && score.ranks[slot] != NOT_FOUND {
                word = word.wrapping_add(AGAIN);
            }
            if rank < score.ranks[slot] {
                std::mem::swap(&mut rank, &mut score.ranks[slot]);
                std::mem::swap(&mut word, &mut score.words[slot]);
            }
        }
    }
}

/// By position, the least sum of a word for each of at most [`TOGETHER`] tokens, never one word for two.
pub(crate) fn sums(scores: &[Scores]) -> Vec<u8> {
    let people = scores.first().map_or(0, |scores| scores.0.len());
    let sum = |position| least(scores, position, &mut [0; TOGETHER], 0);
    match scores {
        [alone] => alone.0.iter().map(|score| score.ranks[0]).collect(),
        _ => (0..people).map(sum).collect(),
    }
}

/// The least sum of the tokens from `token` on, when those before have `taken` their words.
fn least(scores: &[Scores], position: usize, taken: &mut [u32; TOGETHER], token: usize) -> u8 {
    let Some(of_token) = scores.get(token) else {
        return 0;
    };
    let score = of_token.0[position];
    let mut least_sum = NOT_FOUND;
    for (rank, word) in score.ranks.into_iter().zip(score.words) {
        if rank == NOT_FOUND {
            break;
        }
        if !taken[..token].contains(&word) {
            taken[token] = word;
            least_sum =
                least_sum.min(rank.saturating_add(least(scores, position, taken, token + 1)));
        }
    }
    least_sum
}

/// Positions of the `limit` lowest ranks, in their order, and how many people have one.
pub(crate) fn lowest(ranks: &[u8], limit: usize) -> (Vec<usize>, u32) {
    let mut counts = [0_usize; 256];
    for rank in ranks {
        counts[usize::from(*rank)] += 1;
    }
    let total = ranks.len() - counts[usize::from(NOT_FOUND)];
    let mut best = Vec::with_capacity(limit.min(total));
    for wanted in 0..NOT_FOUND {
        if best.len() == limit || best.len() == total {
            break;
        }
        if counts[usize::from(wanted)] > 0 {
            let of_rank = ranks
                .iter()
                .enumerate()
                .filter(|(_, rank)| **rank == wanted);
            let left = limit - best.len();
            best.extend(of_rank.map(|(position, _)| position).take(left));
        }
    }
    (best, u32::try_from(total).unwrap_or(u32::MAX))
}
