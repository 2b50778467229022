//! Money in integer kopecks.

use serde::{Deserialize, Serialize};
use std::iter::Sum;
use std::ops::{Add, AddAssign, Sub};

/// An amount in kopecks; on the wire a plain number.
///
/// Arithmetic saturates: no sum of real costs comes near the limits, and a typing slip of
/// twenty digits must not take the program down.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Default,
    Serialize,
    Deserialize,
    specta::Type,
)]
#[serde(transparent)]
pub struct Kopecks(#[specta(type = i32)] pub i64);

impl Kopecks {
    pub const ZERO: Self = Self(0);

    /// Whole roubles as kopecks.
    #[must_use]
    pub const fn roubles(roubles: i64) -> Self {
        Self(roubles.saturating_mul(100))
    }

    /// The amount times `numerator / denominator`, rounded half up to a kopeck.
    ///
    /// A denominator of zero gives zero.
    #[must_use]
    pub fn fraction(self, numerator: i64, denominator: i64) -> Self {
        if denominator == 0 {
            return Self::ZERO;
        }
        let (n, d) = (i128::from(numerator), i128::from(denominator));
        let product = i128::from(self.0) * n * 2 + d;
        Self(clamp(product.div_euclid(d * 2)))
    }

    /// Splits the amount in proportion to `weights` by largest remainder; the shares add up to
    /// the amount exactly. Earlier shares win ties; weights that are not positive get nothing.
    /// Source: F-07.
    #[must_use]
    pub fn split(self, weights: &[Self]) -> Vec<Self> {
        let weight = |w: &Self| i128::from(w.0.max(0));
        let total: i128 = weights.iter().map(weight).sum();
        if total == 0 {
            return vec![Self::ZERO; weights.len()];
        }
        let amount = i128::from(self.0);
        let mut shares: Vec<i128> = weights
            .iter()
            .map(|w| (amount * weight(w)).div_euclid(total))
            .collect();
        let mut order: Vec<usize> = (0..weights.len()).filter(|i| weights[*i].0 > 0).collect();
        order.sort_by_key(|i| std::cmp::Reverse((amount * weight(&weights[*i])).rem_euclid(total)));
        let missing = amount - shares.iter().sum::<i128>();
        for index in order
            .into_iter()
            .take(usize::try_from(missing).unwrap_or(0))
        {
            shares[index] += 1;
        }
        shares.into_iter().map(|share| Self(clamp(share))).collect()
    }
}

impl Add for Kopecks {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl AddAssign for Kopecks {
    fn add_assign(&mut self, other: Self) {
        *self = *self + other;
    }
}

impl Sub for Kopecks {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }
}

impl Sum for Kopecks {
    /// Saturates once, at the end, so that the order of the amounts does not matter.
    fn sum<I: Iterator<Item = Self>>(amounts: I) -> Self {
        Self(clamp(amounts.map(|amount| i128::from(amount.0)).sum()))
    }
}

fn clamp(value: i128) -> i64 {
    i64::try_from(value).unwrap_or(if value < 0 { i64::MIN } else { i64::MAX })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_two_organizers_of_tomsk_share_to_the_kopeck() {
        let shares =
            Kopecks::roubles(50_000).split(&[Kopecks::roubles(35_000), Kopecks::roubles(25_000)]);
        assert_eq!(shares, [Kopecks(2_916_667), Kopecks(2_083_333)]);
    }

    #[test]
    fn halving_rounds_half_a_kopeck_up() {
        assert_eq!(Kopecks(5).fraction(1, 2), Kopecks(3));
        assert_eq!(Kopecks::roubles(41_000).fraction(1, 2), Kopecks(2_050_000));
    }

    proptest! {
        #[test]
        fn shares_add_up_and_nobody_without_costs_gets_any(
            amount in 0_i64..10_000_000,
            weights in proptest::collection::vec(0_i64..10_000_000, 1..6),
        ) {
            let weights: Vec<_> = weights.into_iter().map(Kopecks).collect();
            let shares = Kopecks(amount).split(&weights);
            let expected = if weights.iter().all(|w| w.0 == 0) { 0 } else { amount };
            prop_assert_eq!(shares.iter().copied().sum::<Kopecks>(), Kopecks(expected));
            for (share, weight) in shares.iter().zip(&weights) {
                prop_assert!(weight.0 > 0 || share.0 == 0);
            }
        }
    }
}
