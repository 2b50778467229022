use super::{MOST, venue_scores};
use kafedra_model::money::Kopecks;
use kafedra_model::venue::{Venue, VenueMarks, VenueScore, Venues};

#[test]
fn the_cheapest_has_the_best_mark_and_the_others_a_share_of_it() {
    let cost = |roubles: &[i64]| -> Vec<Option<u32>> {
        let candidates = roubles.iter().map(|cost| venue(*cost, [4, 4, 4]));
        scores(candidates).iter().map(|one| one.cost).collect()
    };
    assert_eq!(cost(&[10_000, 20_000, 12_500]), [Some(5), Some(3), Some(4)]);
    assert_eq!(cost(&[1, 1_000_000]), [Some(5), Some(1)]);
    assert_eq!(
        cost(&[0, 7_000]),
        [None, Some(5)],
        "an unknown cost has no mark"
    );
}

#[test]
fn a_sum_needs_all_four_marks_within_the_scale() {
    let found = scores([venue(10_000, [5, 5, 5]), venue(0, [5, 9, 0])]);
    let told = |one: &VenueScore| (one.score, one.missing, one.best);
    assert_eq!(
        told(&found[0]),
        (Some(MOST), 0, false),
        "nothing to compare with"
    );
    assert_eq!(told(&found[1]), (None, 3, false));
}

#[test]
fn the_best_are_those_that_nobody_beats() {
    let best = |marks: &[[u8; 3]]| -> Vec<bool> {
        let candidates = marks.iter().map(|marks| venue(10_000, *marks));
        scores(candidates).iter().map(|one| one.best).collect()
    };
    assert_eq!(
        best(&[[3, 4, 5], [5, 5, 2], [1, 1, 1]]),
        [true, true, false]
    );
    assert_eq!(
        best(&[[3, 4, 5], [5, 4, 3]]),
        [false, false],
        "equal ones say nothing"
    );
    assert_eq!(best(&[]), [false; 0]);
}

fn scores(candidates: impl IntoIterator<Item = Venue>) -> Vec<VenueScore> {
    venue_scores(&Venues {
        candidates: candidates.into_iter().collect(),
        ..Venues::default()
    })
}

fn venue(roubles: i64, [place, service, surroundings]: [u8; 3]) -> Venue {
    Venue {
        cost: Kopecks::roubles(roubles),
        marks: VenueMarks {
            place: Some(place),
            service: Some(service),
            surroundings: Some(surroundings),
        },
        ..Venue::default()
    }
}
