//! Kafedra beside the plain way of doing the same, and beside the time it may take, in one run: `cargo xtask bench`.

#![expect(
    clippy::unwrap_used,
    reason = "a measurement stops at the first surprise"
)]
#![expect(clippy::print_stdout, reason = "a measurement prints its table")]

mod arrival;
mod import;
mod people;
mod rules;
mod search;

use std::time::Duration;

/// All measurements, or those whose name is given.
fn main() {
    let wanted: Vec<String> = std::env::args()
        .skip(1)
        .filter(|word| !word.starts_with('-'))
        .collect();
    let chosen = |name: &str| wanted.is_empty() || wanted.iter().any(|word| word == name);
    if ["search", "arrival", "import"].into_iter().any(chosen) {
        ratios(chosen);
    }
    if chosen("rules") {
        println!(
            "\n{:<52} {:>12} {:>12} {:>8}",
            "", "Kafedra", "allowed", "used"
        );
        rules::measure();
    }
}

fn ratios(chosen: impl Fn(&str) -> bool) {
    println!(
        "{:<44} {:>14} {:>14} {:>8}",
        "", "Kafedra", "plain", "ratio"
    );
    let all: [(&str, fn()); 3] = [
        ("search", search::measure),
        ("arrival", arrival::measure),
        ("import", import::measure),
    ];
    for (_, measure) in all.into_iter().filter(|(name, _)| chosen(name)) {
        measure();
    }
}

/// One line of the table; the ratio says how many times longer the plain way takes.
fn row(name: &str, ours: Duration, plain: Duration) {
    let ratio = plain.as_secs_f64() / ours.as_secs_f64().max(1e-9);
    println!(
        "{name:<44} {:>14} {:>14} {ratio:>7.1}×",
        show(ours),
        show(plain)
    );
}

/// One line about a time that has a limit.
fn allowed(name: &str, ours: Duration, limit: Duration) {
    let used = ours.as_secs_f64() * 100.0 / limit.as_secs_f64();
    println!(
        "{name:<52} {:>12} {:>12} {used:>7.0}%",
        show(ours),
        show(limit)
    );
}

fn show(time: Duration) -> String {
    match time.as_secs_f64() {
        s if s >= 1.0 => format!("{s:.2} s"),
        s if s >= 1e-3 => format!("{:.2} ms", s * 1e3),
        s => format!("{:.1} µs", s * 1e6),
    }
}

/// The value below which `percent` of the sorted times lie.
fn percentile(times: &mut [Duration], percent: usize) -> Duration {
    times.sort_unstable();
    times[(times.len() - 1) * percent / 100]
}
