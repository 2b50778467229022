#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use super::*;
use crate::testing::{day, pack, seminar};

fn reviewed(sent: &str) -> (String, bool) {
    let (pack, seminar) = (pack(), seminar("Казань", "2017-03-29"));
    let season = Season::of(&pack, &seminar);
    let review = review(&season, day(sent)).unwrap();
    let Group {
        from,
        to,
        review: on,
    } = review.group;
    (format!("{from} {to} {on}"), review.short_week)
}

#[test]
fn monday_to_thursday_is_reviewed_on_friday() {
    let first = ("2017-01-23 2017-01-26 2017-01-27".to_owned(), false);
    for sent in ["2017-01-23", "2017-01-24", "2017-01-25", "2017-01-26"] {
        assert_eq!(reviewed(sent), first, "{sent}");
    }
}

#[test]
fn friday_and_the_weekend_wait_for_the_next_group() {
    let next = ("2017-01-30 2017-02-02 2017-02-03".to_owned(), false);
    for sent in ["2017-01-27", "2017-01-28", "2017-01-29", "2017-01-30"] {
        assert_eq!(reviewed(sent), next, "{sent}");
    }
}

/// The last day of applications is a Friday: its review falls on the day when the programme should be sent (AMB-40).
#[test]
fn the_last_day_is_reviewed_a_week_later() {
    let last = ("2017-02-13 2017-02-16 2017-02-17".to_owned(), false);
    assert_eq!(reviewed("2017-02-10"), last);
}

/// 23 and 24 February are days off, so three working days are left to collect and nothing to review in (AMB-41).
#[test]
fn a_short_week_has_no_group_and_is_told() {
    let next = "2017-02-27 2017-03-02 2017-03-03".to_owned();
    assert_eq!(reviewed("2017-02-20"), (next.clone(), true));
    assert_eq!(reviewed("2017-02-22"), (next.clone(), true));
    assert_eq!(
        reviewed("2017-02-23"),
        (next, false),
        "nothing of the short week was left, as on any weekend"
    );
}

/// The programme does not say a Friday before a short week; the short one is passed over and told.
#[test]
fn a_friday_before_a_short_week_meets_it_too() {
    let next = "2017-02-27 2017-03-02 2017-03-03".to_owned();
    assert_eq!(reviewed("2017-02-17"), (next, true));
}

#[test]
fn a_calendar_without_working_days_ends_the_search() {
    let mut pack = pack();
    for year in &mut pack.work_years {
        year.days_off = day("2017-01-01").iter_days().take(365).collect();
    }
    let seminar = seminar("Казань", "2017-03-29");
    let season = Season::of(&pack, &seminar);
    assert_eq!(review(&season, day("2017-02-01")), None);
}

/// Every day of the window has a review after it, never on a day off, and later applications are never reviewed earlier.
#[test]
fn reviews_follow_the_order_of_applications() {
    let (pack, seminar) = (pack(), seminar("Казань", "2017-03-29"));
    let season = Season::of(&pack, &seminar);
    let window = pack.season.applications_from.iter_days();
    let window = window.take_while(|day| *day <= pack.season.applications_to);
    let mut last = pack.season.applications_from;
    for sent in window {
        let review = review(&season, sent).unwrap().group.review;
        assert!(sent < review && last <= review, "{sent} {review}");
        assert!(season.calendar.is_working_day(review));
        last = review;
    }
}
