//! How many will come, how many registrations are needed, and when to close the list (F-11..F-13).

use crate::season::Season;
use chrono::NaiveDate;
use kafedra_model::forecast::{RegistrationDay, RegistrationForecast};
use kafedra_model::pack::Pack;
use kafedra_model::registration::{Registration, RegistrationStatus};
use kafedra_model::seminar::Seminar;
use std::collections::BTreeMap;

/// A mistyped year must not make a picture of a thousand years.
const MOST_DAYS: usize = 730;

/// The forecast for the seminar's registrations.
#[must_use]
pub fn forecast(pack: &Pack, seminar: &Seminar) -> RegistrationForecast {
    let season = Season::of(pack, seminar);
    let registered = seminar.attendance.registered;
    let turnout = season.turnout();
    let rules = &pack.registrations;
    let (expected_low, expected_high) = expected_listeners(registered, turnout);
    let neglected = (rules.neglected_low_percent, rules.neglected_high_percent);
    let (neglected_low, neglected_high) = expected_listeners(registered, neglected);
    let minimum = season.minimum_listeners();
    let needed = registrations_needed(&season, minimum);
    let limit = registration_limit(&season, seminar);
    RegistrationForecast {
        minimum,
        expected_low,
        expected_high,
        neglected_low,
        neglected_high,
        needed,
        limit,
        hall_too_small: limit.is_some_and(|limit| limit < needed),
        full: limit.is_some_and(|limit| limit <= registered),
        over: limit.map_or(0, |limit| registered.saturating_sub(limit)),
    }
}

/// Registrations by day, from the first one to today, at the latest to the day of the seminar.
#[must_use]
pub fn by_day(
    seminar: &Seminar,
    registrations: &[Registration],
    today: NaiveDate,
) -> Vec<RegistrationDay> {
    let standing = [RegistrationStatus::Received, RegistrationStatus::Confirmed];
    let mut counts: BTreeMap<NaiveDate, u32> = BTreeMap::new();
    for one in registrations {
        if !one.staff && !one.walk_in && standing.contains(&one.status) {
            *counts.entry(one.registered.date()).or_default() += 1;
        }
    }
    let Some((first, last)) = counts.keys().next().zip(counts.keys().next_back()) else {
        return Vec::new();
    };
    // Somebody may have registered on a day that is still to come by the date that is reckoned with.
    let end = today.min(seminar.plan.card.date).max(*last);
    let mut total = 0;
    let days = first
        .iter_days()
        .take_while(|date| *date <= end)
        .take(MOST_DAYS);
    days.map(|date| {
        let new = counts.get(&date).copied().unwrap_or(0);
        total += new;
        RegistrationDay { date, new, total }
    })
    .collect()
}

/// New registrations a day that are still needed for the minimum until the day before the seminar, and the days.
#[must_use]
pub fn pace(pack: &Pack, seminar: &Seminar, today: NaiveDate) -> (u32, u32) {
    let left = seminar
        .plan
        .card
        .date
        .signed_duration_since(today)
        .num_days();
    let days = u32::try_from(left).unwrap_or(0);
    let lacking = forecast(pack, seminar)
        .needed
        .saturating_sub(seminar.attendance.registered);
    (if days == 0 { 0 } else { lacking.div_ceil(days) }, days)
}

/// Listeners to expect of so many registrations at a turnout in percent, low and high (F-12).
#[must_use]
pub fn expected_listeners(registered: u32, (low, high): (u32, u32)) -> (u32, u32) {
    let low = u64::from(registered) * u64::from(low) / 100;
    let high = (u64::from(registered) * u64::from(high)).div_ceil(100);
    (small(low), small(high))
}

/// Registrations that bring `target` listeners at the city's low turnout (F-13).
#[must_use]
pub fn registrations_needed(season: &Season<'_>, target: u32) -> u32 {
    needed(target, season.turnout().0)
}

/// Registrations at which the list closes: enough for the plan at mean turnout, and at high turnout nobody
/// without a seat (F-11); or as many as are planned, where registrations are what is counted (AMB-36). None while
/// neither the plan nor the seats are known.
#[must_use]
pub fn registration_limit(season: &Season<'_>, seminar: &Seminar) -> Option<u32> {
    let planned = seminar.plan.card.planned_listeners;
    let closes_at_planned = season.pack.registrations.closes_at_planned;
    let limit = limit(planned, seats(seminar), season.turnout());
    if closes_at_planned && planned > 0 {
        return limit.map(|limit| limit.min(planned));
    }
    limit
}

fn needed(target: u32, low: u32) -> u32 {
    small((u64::from(target) * 100).div_ceil(u64::from(low.max(1))))
}

/// A number of 0 is unknown.
fn limit(planned: u32, seats: u32, (low, high): (u32, u32)) -> Option<u32> {
    let both = (u64::from(low) + u64::from(high)).max(1);
    let for_plan = (planned > 0).then(|| (u64::from(planned) * 200).div_ceil(both));
    let for_seats = (seats > 0).then(|| u64::from(seats) * 100 / u64::from(high.max(1)));
    for_plan.into_iter().chain(for_seats).min().map(small)
}

/// Seats of the drawn hall or of the chosen venue, whichever is fewer; 0 when unknown.
pub(crate) fn seats(seminar: &Seminar) -> u32 {
    let capacity = seminar
        .plan
        .venues
        .chosen_venue()
        .map_or(0, |venue| venue.capacity);
    let known = [seminar.plan.hall.seats(), capacity];
    known
        .into_iter()
        .filter(|seats| *seats > 0)
        .min()
        .unwrap_or(0)
}

fn small(number: u64) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_examples_of_the_catalogue() {
        assert_eq!(expected_listeners(120, (40, 50)), (48, 60), "Москва");
        assert_eq!(expected_listeners(120, (55, 65)), (66, 78), "Казань");
        assert_eq!(expected_listeners(120, (30, 40)), (36, 48), "neglected");
        assert_eq!(needed(25, 40), 63);
        assert_eq!(needed(25, 55), 46);
        assert_eq!(needed(15, 55), 28);
        assert_eq!(needed(25, 30), 84);
        assert_eq!(limit(50, 50, (40, 50)), Some(100));
        assert_eq!(limit(50, 50, (55, 65)), Some(76));
        assert_eq!(limit(75, 80, (55, 65)), Some(123));
        assert_eq!(limit(0, 0, (55, 65)), None);
    }

    proptest::proptest! {
        /// At the limit nobody stands without a seat, and the registrations needed bring the target at low turnout.
        #[test]
        fn the_limit_seats_everybody_and_what_is_needed_is_enough(
            planned in 0_u32..5_000, seats in 1_u32..5_000, low in 1_u32..100, more in 0_u32..40, target in 1_u32..2_000,
        ) {
            let high = (low + more).min(100);
            let most = limit(planned, seats, (low, high)).unwrap_or(0);
            proptest::prop_assert!(u64::from(most) * u64::from(high) <= u64::from(seats) * 100);
            let enough = needed(target, low);
            proptest::prop_assert!(expected_listeners(enough, (low, high)).0 >= target);
            proptest::prop_assert!(expected_listeners(enough - 1, (low, high)).0 < target);
        }
    }

    #[test]
    fn days_without_registrations_are_there_and_pace_is_rounded_up() {
        use kafedra_model::ids::PersonId;
        let mut seminar = crate::testing::seminar("Казань", "2017-03-29");
        let registered = |day: &str, status| Registration {
            id: PersonId::default(),
            person: kafedra_model::registration::Person::default(),
            registered: crate::testing::day(day).and_time(chrono::NaiveTime::MIN),
            status,
            confirmed: None,
            refused: None,
            refusal_reason: String::new(),
            staff: false,
            walk_in: false,
        };
        let people = [
            registered("2017-03-10", RegistrationStatus::Received),
            registered("2017-03-12", RegistrationStatus::Confirmed),
            registered("2017-03-12", RegistrationStatus::Cancelled),
        ];
        let days = by_day(&seminar, &people, crate::testing::day("2017-03-13"));
        let counts: Vec<(u32, u32)> = days.iter().map(|day| (day.new, day.total)).collect();
        assert_eq!(counts, [(1, 1), (0, 1), (1, 2), (0, 2)]);
        seminar.attendance.registered = 2;
        let pace = |today| {
            pace(
                &crate::testing::pack(),
                &seminar,
                crate::testing::day(today),
            )
        };
        assert_eq!(pace("2017-03-13"), (3, 16), "44 more in 16 days");
        assert_eq!(pace("2017-03-29"), (0, 0));
    }

    #[test]
    fn a_hall_of_thirty_is_too_small_for_moscow() {
        let mut seminar = crate::testing::seminar("Москва", "2017-04-06");
        seminar.plan.hall.rows = 3;
        seminar.plan.hall.seats_per_row = 10;
        let forecast = forecast(&crate::testing::pack(), &seminar);
        assert_eq!((forecast.limit, forecast.needed), (Some(60), 63));
        assert!(forecast.hall_too_small);
    }
}
