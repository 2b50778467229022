//! How many will come, how many registrations are needed, and when to close the list (F-11..F-13).

use crate::season::Season;
use kafedra_model::forecast::RegistrationForecast;
use kafedra_model::pack::Pack;
use kafedra_model::seminar::Seminar;

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
    }
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
/// without a seat (F-11). None while neither the plan nor the seats are known.
#[must_use]
pub fn registration_limit(season: &Season<'_>, seminar: &Seminar) -> Option<u32> {
    let planned = seminar.plan.card.planned_listeners;
    limit(planned, seats(seminar), season.turnout())
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
