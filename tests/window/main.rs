//! The real window, driven as a person would drive it.
//!
//! The window opens in the built program through WebKitWebDriver, so these tests need a display:
//! `cargo xtask test` and `cargo xtask demo` bring one. They wait for what shall be seen, never for
//! time, and one window is open at a time.
#![cfg(target_os = "linux")]

mod agenda;
mod barriers;
#[expect(dead_code, reason = "the measurements of the rooms use all of it")]
#[path = "../benches/ratios/people.rs"]
mod crowd;
mod day;
mod demo;
mod driver;
mod forms;
mod made;
mod measure;
mod memory;
mod pages;
mod people;
mod photos;
mod rehearsal;
mod reminders;
mod report;
mod screens;
mod session;
mod start;
mod window;
