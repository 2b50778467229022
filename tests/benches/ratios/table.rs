//! The table that a run prints: what was measured, what stands beside it, what it may be, and whether it is.

use std::time::{Duration, Instant};

pub(crate) fn heading() {
    println!(
        "\n{:<58} {:>10} {:>10} {:>9} {:>12}",
        "", "Kafedra", "plain way", "ratio", "allowed"
    );
}

/// A time that has a limit.
pub(crate) fn within(name: &str, ours: Duration, limit: Duration) {
    let allowed = format!("≤ {}", show(limit));
    line(name, &show(ours), None, &allowed, ours <= limit);
}

/// A time that the plain way has to take at least `least` times as long for.
pub(crate) fn quicker(name: &str, ours: Duration, plain: Duration, least: f64) {
    let ratio = plain.as_secs_f64() / ours.as_secs_f64().max(1e-9);
    let beside = Some((show(plain), format!("{ratio:.1}× less")));
    let allowed = format!("≥ {least}× less");
    line(name, &show(ours), beside, &allowed, ratio >= least);
}

/// A time beside that of another way that does less, so that no limit holds for it.
pub(crate) fn beside(name: &str, ours: Duration, plain: Duration) {
    let ratio = plain.as_secs_f64() / ours.as_secs_f64().max(1e-9);
    let (ours, plain) = (show(ours), show(plain));
    println!("{name:<58} {ours:>10} {plain:>10} {ratio:>4.1}× less");
}

/// A time that may be at most `most` times that of the plain way.
pub(crate) fn at_most(name: &str, ours: Duration, plain: Duration, most: f64) {
    let ratio = ours.as_secs_f64() / plain.as_secs_f64().max(1e-9);
    let beside = Some((show(plain), format!("{ratio:.2}×")));
    let allowed = format!("≤ {most}×");
    line(name, &show(ours), beside, &allowed, ratio <= most);
}

/// Memory in bytes that has a limit.
pub(crate) fn memory(name: &str, ours: u64, limit: u64) {
    let mib = |bytes: u64| format!("{} MB", bytes / 1_000_000);
    let allowed = format!("≤ {}", mib(limit));
    line(name, &mib(ours), None, &allowed, ours <= limit);
}

/// Something that could not be measured here.
pub(crate) fn absent(name: &str, why: &str) {
    println!("{name:<58} {why:>10}");
}

fn line(name: &str, ours: &str, beside: Option<(String, String)>, allowed: &str, met: bool) {
    let (plain, ratio) = beside.unwrap_or_default();
    let verdict = if met { "met" } else { "NOT MET" };
    println!("{name:<58} {ours:>10} {plain:>10} {ratio:>9} {allowed:>12}  {verdict}");
}

fn show(time: Duration) -> String {
    match time.as_secs_f64() {
        s if s >= 1.0 => format!("{s:.2} s"),
        s if s >= 1e-3 => format!("{:.2} ms", s * 1e3),
        s => format!("{:.1} µs", s * 1e6),
    }
}

/// The value below which `percent` of the times lie.
pub(crate) fn percentile(times: &mut [Duration], percent: usize) -> Duration {
    times.sort_unstable();
    times[(times.len() - 1) * percent / 100]
}

pub(crate) fn timed<T>(work: impl FnOnce() -> T) -> Duration {
    let start = Instant::now();
    std::hint::black_box(work());
    start.elapsed()
}

/// The middle of fifty times.
pub(crate) fn often<T>(work: impl Fn() -> T) -> Duration {
    let mut times: Vec<Duration> = (0..50).map(|_| timed(&work)).collect();
    percentile(&mut times, 50)
}
