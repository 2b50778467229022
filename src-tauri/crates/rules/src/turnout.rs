//! What the partner's own finished seminars say about turnout (F-12 learned).
//!
//! The share is that of all seminars together. Its interval is Wilson's score interval (E. B. Wilson, "Probable
//! inference, the law of succession, and statistical inference", JASA 22, 1927, 209-212) at 95 %. People of one evening
//! are not independent of each other: weather and traffic keep all of them at home. So the interval is widened by the
//! dispersion between the seminars, Pearson's statistic over its degrees of freedom where that exceeds 1 (P. McCullagh,
//! J. A. Nelder, "Generalized Linear Models", 2nd ed. 1989, section 4.5.2), as if there were that many fewer people.

use crate::forecast::expected_listeners;
use kafedra_model::forecast::Experience;

/// The normal deviate of 95 %.
const Z: f64 = 1.96;
/// From so many seminars on their spread says something.
const ENOUGH_SEMINARS: usize = 3;
/// From so many registrations on.
const ENOUGH_PEOPLE: u32 = 100;

/// Registrations of one finished seminar, and how many of them came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Finished {
    pub registered: u32,
    pub attended: u32,
}

/// The share that came and its interval; none when nobody had registered.
#[must_use]
pub fn experience(finished: &[Finished], registered_now: u32) -> Option<Experience> {
    let finished: Vec<Finished> = finished
        .iter()
        .filter(|one| one.registered > 0)
        .map(|one| Finished {
            attended: one.attended.min(one.registered),
            ..*one
        })
        .collect();
    let sum =
        |number: fn(&Finished) -> u32| finished.iter().map(number).fold(0_u32, u32::saturating_add);
    let (registered, attended) = (sum(|one| one.registered), sum(|one| one.attended));
    if registered == 0 {
        return None;
    }
    let share = f64::from(attended) / f64::from(registered);
    let people = f64::from(registered) / dispersion(&finished, share);
    let (low, high) = wilson(share, people);
    let low_percent = percent((low * 100.0).floor());
    let high_percent = percent((high * 100.0).ceil());
    let (expected_low, expected_high) =
        expected_listeners(registered_now, (low_percent, high_percent));
    Some(Experience {
        seminars: u32::try_from(finished.len()).unwrap_or(u32::MAX),
        registered,
        attended,
        percent: percent((share * 100.0).round()),
        low_percent,
        high_percent,
        expected_low,
        expected_high,
        enough: finished.len() >= ENOUGH_SEMINARS && registered >= ENOUGH_PEOPLE,
    })
}

/// How much wider than chance the seminars lie apart; 1 at least.
fn dispersion(finished: &[Finished], share: f64) -> f64 {
    let variance = share * (1.0 - share);
    if finished.len() < 2 || variance <= 0.0 {
        return 1.0;
    }
    let pearson: f64 = finished
        .iter()
        .map(|one| {
            let people = f64::from(one.registered);
            let off = f64::from(one.attended) - people * share;
            off * off / (people * variance)
        })
        .sum();
    let freedom = f64::from(u32::try_from(finished.len() - 1).unwrap_or(u32::MAX));
    (pearson / freedom).max(1.0)
}

/// Wilson's score interval for a share seen in so many people.
fn wilson(share: f64, people: f64) -> (f64, f64) {
    let squared = Z * Z / people;
    let centre = share + squared / 2.0;
    let half = Z * (share * (1.0 - share) / people + squared / (4.0 * people)).sqrt();
    let (low, high) = (
        (centre - half) / (1.0 + squared),
        (centre + half) / (1.0 + squared),
    );
    (low.clamp(0.0, 1.0), high.clamp(0.0, 1.0))
}

/// A whole number between 0 and 100.
fn percent(number: f64) -> u32 {
    (0..=100_u32)
        .rev()
        .find(|whole| f64::from(*whole) <= number)
        .unwrap_or(0)
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]
    use super::*;
    use proptest::prelude::*;

    fn of(finished: &[(u32, u32)]) -> Option<Experience> {
        let finished: Vec<Finished> = finished
            .iter()
            .map(|(registered, attended)| Finished {
                registered: *registered,
                attended: *attended,
            })
            .collect();
        experience(&finished, 100)
    }

    #[test]
    fn one_seminar_is_wilsons_interval_and_not_enough() {
        // Wilson for 60 of 100: 0.5020 to 0.6906.
        let one = of(&[(100, 60)]).unwrap();
        assert_eq!(
            (one.percent, one.low_percent, one.high_percent),
            (60, 50, 70)
        );
        assert_eq!((one.expected_low, one.expected_high), (50, 70));
        assert!(!one.enough);
        assert_eq!(of(&[]), None);
        assert_eq!(of(&[(0, 0)]), None);
    }

    #[test]
    fn seminars_that_lie_far_apart_say_less() {
        let alike = of(&[(100, 60), (100, 61), (100, 59)]).unwrap();
        let apart = of(&[(100, 30), (100, 60), (100, 90)]).unwrap();
        assert!(alike.enough && apart.enough);
        assert_eq!(alike.percent, apart.percent);
        let width = |one: Experience| one.high_percent - one.low_percent;
        assert_eq!((width(alike), width(apart) > 40), (12, true));
    }

    proptest! {
        #[test]
        fn the_share_lies_in_its_interval(seminars in prop::collection::vec((0_u32..500, 0_u32..600), 0..8)) {
            if let Some(one) = of(&seminars) {
                prop_assert!(one.low_percent <= one.percent && one.percent <= one.high_percent);
                prop_assert!(one.high_percent <= 100);
                prop_assert!(one.expected_low <= one.expected_high);
            }
        }

        #[test]
        fn the_same_share_of_more_people_is_known_better(n in 1_u32..200, k in 0_u32..200, times in 2_u32..20) {
            let k = k.min(n);
            let few = of(&[(n, k)]).unwrap();
            let many = of(&[(n * times, k * times)]).unwrap();
            prop_assert!(many.low_percent >= few.low_percent);
            prop_assert!(many.high_percent <= few.high_percent);
        }
    }
}
