//! Kafedra beside the plain way of doing the same, and beside what it may take, in one run: `cargo xtask bench`.
//!
//! Names of measurements choose among them: `cargo bench -p kafedra-tests --benches -- rules import`.

#![expect(
    clippy::unwrap_used,
    reason = "a measurement stops at the first surprise"
)]
#![expect(clippy::print_stdout, reason = "a measurement prints its table")]

mod arrival;
mod desk;
mod import;
mod memory;
mod merge;
mod people;
mod rules;
mod search;
mod table;
mod workbook;
mod workspace;

/// All measurements, or those whose name is given.
fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    if let [first, rest @ ..] = words.as_slice()
        && first == memory::CHILD
    {
        return memory::child(rest);
    }
    let wanted: Vec<String> = words
        .into_iter()
        .filter(|word| !word.starts_with('-'))
        .collect();
    let all: [(&str, fn()); 7] = [
        ("rules", rules::measure),
        ("search", search::measure),
        ("desk", desk::measure),
        ("arrival", arrival::measure),
        ("merge", merge::measure),
        ("import", import::measure),
        ("workbook", workbook::measure),
    ];
    table::heading();
    for (name, measure) in all {
        if wanted.is_empty() || wanted.iter().any(|word| word == name) {
            measure();
        }
    }
}
