//! The real window, driven as a person would drive it.
//!
//! The window opens in the built program through WebKitWebDriver, so these tests need a display:
//! `cargo xtask test` and `cargo xtask demo` bring one. They wait for what shall be seen, never for
//! time, and one window is open at a time.
#![cfg(target_os = "linux")]

mod agenda;
mod barriers;
mod demo;
mod driver;
mod made;
mod pages;
mod people;
mod photos;
mod report;
mod screens;
mod session;
mod start;
mod window;
