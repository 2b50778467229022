//! The order in which a lottery draws its numbers (DAY-33).
//!
//! Every number is put behind the seed as `seed:number` in UTF-8, and the numbers stand in the order of the SHA-256 of
//! these texts, the smallest first. Nobody who does not know the seed can tell the order, everybody who knows it can
//! work it out with any program that reckons SHA-256, and it is the same in every version of this one; that is why no
//! generator of random numbers from a library stands here.

use kafedra_model::lottery::Draw;
use sha2::{Digest, Sha256};

/// `numbers` in the order in which they are drawn.
#[must_use]
pub fn draw_order(seed: &str, numbers: &[u32]) -> Vec<u32> {
    let mut order = numbers.to_vec();
    order.sort_by_cached_key(|number| (digest(seed, *number), *number));
    order.dedup();
    order
}

/// The number that is drawn next; none when all were drawn.
#[must_use]
pub fn next_number(draw: &Draw) -> Option<u32> {
    let drawn = |number: &u32| draw.steps.iter().any(|step| step.number == *number);
    let mut order = draw_order(&draw.seed, &draw.numbers).into_iter();
    order.find(|number| !drawn(number))
}

fn digest(seed: &str, number: u32) -> [u8; 32] {
    Sha256::digest(format!("{seed}:{number}")).into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    /// Reckoned with `printf 'kafedra:1' | sha256sum` and so on, and sorted.
    #[test]
    fn the_order_is_that_of_the_printed_algorithm() {
        assert_eq!(
            draw_order("kafedra", &[1, 2, 3, 4, 5, 6, 7, 8]),
            [8, 7, 2, 3, 1, 6, 5, 4]
        );
    }

    /// Each of six numbers is first in about a sixth of many lotteries: the chi-square statistic of 5 degrees of
    /// freedom stays below its 99.9 % point.
    #[test]
    fn nobody_is_preferred() {
        let numbers: Vec<u32> = (1..=6).collect();
        let mut first = [0_u32; 6];
        for lottery in 0..6_000 {
            let winner = draw_order(&format!("seed {lottery}"), &numbers)[0];
            first[winner as usize - 1] += 1;
        }
        let off = first.iter().map(|wins| (f64::from(*wins) - 1000.0).powi(2));
        let chi_square = off.sum::<f64>() / 1000.0;
        assert!(chi_square < 20.5, "{first:?}");
    }

    proptest! {
        #[test]
        fn all_are_drawn_once_whatever_their_order(seed in ".{0,40}", numbers in prop::collection::btree_set(1_u32..400, 0..60)) {
            let rising: Vec<u32> = numbers.iter().copied().collect();
            let falling: Vec<u32> = numbers.iter().rev().copied().collect();
            let order = draw_order(&seed, &rising);
            prop_assert_eq!(&order, &draw_order(&seed, &falling));
            prop_assert_eq!(order.iter().copied().collect::<BTreeSet<u32>>(), numbers);
        }

        /// One questionnaire more changes nothing between the others.
        #[test]
        fn the_others_keep_their_order(seed in "[a-z]{1,12}", count in 1_u32..80) {
            let few: Vec<u32> = (1..=count).collect();
            let many: Vec<u32> = (1..=count + 1).collect();
            let mut without = draw_order(&seed, &many);
            without.retain(|number| *number <= count);
            prop_assert_eq!(without, draw_order(&seed, &few));
        }
    }
}
