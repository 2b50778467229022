//! Kafedra beside the plain way of doing the same, in one run: `cargo xtask bench`.

#![expect(
    clippy::unwrap_used,
    reason = "a measurement stops at the first surprise"
)]
#![expect(clippy::print_stdout, reason = "a measurement prints its table")]

mod arrival;
mod import;
mod people;
mod search;

use std::time::Duration;

fn main() {
    println!(
        "{:<44} {:>14} {:>14} {:>8}",
        "", "Kafedra", "plain", "ratio"
    );
    search::measure();
    arrival::measure();
    import::measure();
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
