//! A hybrid logical clock: wall time where desks agree on it, and never backwards where they do not.
//!
//! A reading is milliseconds since 1970 shifted left by 16, plus a counter. More than 65 536 marks in one
//! millisecond borrow from the next one, so that readings of one desk always grow.

const COUNTER_BITS: u32 = 16;
const LAST_MILLISECOND: u64 = (1 << (u64::BITS - COUNTER_BITS)) - 1;

/// The reading for a new event of a desk whose last reading was `previous` (0 at first), at `now_millis` since 1970.
#[must_use]
pub fn next(previous: u64, now_millis: u64) -> u64 {
    let wall = now_millis.min(LAST_MILLISECOND) << COUNTER_BITS;
    wall.max(previous.saturating_add(1))
}

/// As [`next`], after the desk has taken in events up to the reading `seen`: what it writes now stands after them.
#[must_use]
pub fn receive(previous: u64, seen: u64, now_millis: u64) -> u64 {
    next(previous.max(seen), now_millis)
}

/// Milliseconds since 1970 of a reading.
#[must_use]
pub fn millis(reading: u64) -> u64 {
    reading >> COUNTER_BITS
}

#[cfg(test)]
mod tests {
    use super::{millis, next, receive};
    use proptest::prelude::*;

    #[test]
    fn a_desk_whose_clock_was_set_back_keeps_counting_up() {
        let noon = 1_490_781_600_000;
        let first = next(0, noon);
        assert_eq!(
            millis(first),
            noon,
            "the wall clock is kept to the millisecond"
        );
        let second = next(first, noon - 3_600_000);
        assert_eq!(
            second,
            first + 1,
            "an hour back is not before the last mark"
        );
        assert_eq!(
            receive(second, first + 9, noon),
            first + 10,
            "stands after what was seen"
        );
    }

    proptest! {
        #[test]
        fn readings_grow_whatever_the_wall_clock_says(walls in prop::collection::vec(0_u64..1 << 50, 1..50)) {
            let mut last = 0;
            for wall in walls {
                let reading = next(last, wall);
                prop_assert!(reading > last);
                last = reading;
            }
        }
    }
}
