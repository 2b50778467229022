//! What the coordinator's answers change in letters, calls and refusals.

use super::*;

/// The season with one value of its registrations changed.
fn answered(change: impl FnOnce(&mut kafedra_model::pack::RegistrationRules)) -> Pack {
    let mut pack = pack().clone();
    change(&mut pack.registrations);
    pack
}

/// AMB-64.
#[test]
fn the_last_letter_may_be_only_for_those_who_are_sure_or_doubt() {
    let mut world = World::of(4);
    world.call(0, "2017-03-27T10:00", ContactOutcome::WillCome);
    world.call(1, "2017-03-27T10:00", ContactOutcome::InDoubt);
    world.call(2, "2017-03-27T10:00", ContactOutcome::WillNotCome);
    let letters = |pack: &Pack| {
        let (kind, scope) = (ReminderKind::Final, Scope::Missing);
        let today = day("2017-03-28");
        audience(pack, &world.seminar, &world.people(), kind, scope, today)
    };
    assert_eq!(letters(pack()), [id(0), id(1), id(3)]);
    let only_sure = answered(|rules| rules.final_mail_only_sure = true);
    assert_eq!(letters(&only_sure), [id(0), id(1)]);
}

/// AMB-31: 26 March is a Sunday, so with many registrations the calls begin on the Friday before it.
#[test]
fn calls_may_begin_on_the_working_day_before() {
    let world = World::of(2);
    let days = |pack: &Pack| {
        let now = at("2017-03-20T09:00");
        let state = state(pack, &world.seminar, &world.people(), now);
        let mut deeds = state.deeds.into_iter();
        let call = deeds.find(|deed| deed.kind == ReminderKind::Call).unwrap();
        (call.from.unwrap(), call.due.unwrap())
    };
    let many = answered(|rules| rules.call_threshold = 2);
    assert_eq!(days(&many), (day("2017-03-26"), day("2017-03-27")));
    let moved = answered(|rules| {
        rules.call_threshold = 2;
        rules.calls_on_working_days = true;
    });
    assert_eq!(days(&moved), (day("2017-03-24"), day("2017-03-27")));
}

/// AMB-35.
#[test]
fn nobody_is_refused_once_the_receipt_confirms() {
    let mut world = World::of(1);
    world.registrations[0].status = RegistrationStatus::Received;
    world.registrations[0].confirmed = None;
    let now = at("2017-03-10T12:01");
    let lock = |pack: &Pack| refusal_lock(pack, &world.seminar, &world.registrations[0], now);
    assert_eq!(lock(pack()), None);
    let receipt = answered(|rules| rules.receipt_confirms = true);
    let registered = world.registrations[0].registered;
    assert_eq!(lock(&receipt), Some(RefusalLock::Confirmed(registered)));
    let clocks = state(&receipt, &world.seminar, &world.people(), now).clocks;
    assert_eq!(clocks[0].minutes_left, 0);
}
