//! Until when a registration may be refused, and who may still be.

use super::*;

#[test]
fn a_refusal_has_48_hours_and_never_the_day_before() {
    let (pack, seminar) = (pack(), seminar("Казань", "2017-03-29"));
    let season = Season::of(pack, &seminar);
    let until = |registered| refuse_until(&season, at(registered));
    assert_eq!(until("2017-03-10T12:00"), at("2017-03-12T12:00"));
    // Eight in the evening two days before: midnight is the end.
    assert_eq!(until("2017-03-27T20:00"), at("2017-03-28T00:00"));
    assert_eq!(until("2017-03-26T00:00"), at("2017-03-28T00:00"));

    let mut world = World::of(1);
    world.registrations[0].status = RegistrationStatus::Received;
    let clock = |now| {
        let clock = world.state(now).clocks.remove(0);
        (clock.minutes_left, clock.alarm)
    };
    assert_eq!(clock("2017-03-11T11:59"), (24 * 60 + 1, false));
    assert_eq!(clock("2017-03-11T12:00"), (24 * 60, true));
    assert_eq!(clock("2017-03-12T11:59"), (1, true));
    assert_eq!(
        clock("2017-03-12T12:00"),
        (0, false),
        "it is too late for an alarm"
    );
}

#[test]
fn nobody_is_refused_after_a_confirmation_the_hours_or_on_the_last_day() {
    let mut world = World::of(3);
    for (registration, when) in world.registrations.iter_mut().zip([
        "2017-03-10T12:00",
        "2017-03-27T20:00",
        "2017-03-11T09:00",
    ]) {
        registration.registered = at(when);
        registration.status = RegistrationStatus::Received;
        registration.confirmed = None;
    }
    let lock = |world: &World, person: usize, now| {
        refusal_lock(
            pack(),
            &world.seminar,
            &world.registrations[person],
            at(now),
        )
    };
    assert_eq!(lock(&world, 0, "2017-03-12T11:59"), None);
    let hours = Some(RefusalLock::Hours(at("2017-03-12T12:00")));
    assert_eq!(lock(&world, 0, "2017-03-12T12:00"), hours);
    assert_eq!(lock(&world, 1, "2017-03-27T23:59"), None);
    let last_day = Some(RefusalLock::DayBefore(at("2017-03-28T00:00")));
    assert_eq!(lock(&world, 1, "2017-03-28T00:00"), last_day);
    assert_eq!(lock(&world, 1, "2017-03-29T10:00"), last_day);

    let offered = |world: &World, now| -> Vec<PersonId> {
        let open = refusable(pack(), &world.seminar, &world.people(), at(now));
        open.iter().map(|clock| clock.person).collect()
    };
    assert_eq!(offered(&world, "2017-03-12T00:00"), [id(1), id(2), id(0)]);
    world.registrations[2].confirmed = Some(at("2017-03-11T10:00"));
    assert_eq!(offered(&world, "2017-03-12T00:00"), [id(1), id(0)]);
    let confirmed = Some(RefusalLock::Confirmed(at("2017-03-11T10:00")));
    assert_eq!(lock(&world, 2, "2017-03-12T00:00"), confirmed);
    world.registrations[2].staff = true;
    assert_eq!(lock(&world, 2, "2017-03-29T12:00"), None);
}
