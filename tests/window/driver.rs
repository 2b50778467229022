//! The driver process and everything that it starts, the program under test among them.

use std::fs::{self, File};
use std::net::{TcpListener, TcpStream};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

/// How often a condition is looked at again.
pub(crate) const PAUSE: Duration = Duration::from_millis(40);
/// Enough for a process to start or to end on a busy machine.
const PATIENCE: Duration = Duration::from_secs(20);

/// A running WebKitWebDriver in a process group of its own; the group ends with the value.
pub(crate) struct Driver {
    process: Child,
    port: u16,
}

impl Driver {
    /// Starts the driver on a free port and waits until it listens. The program that it opens later
    /// inherits `environment`; what both print goes to `log`.
    pub(crate) fn start(environment: &[(&str, String)], log: &Path) -> Self {
        assert!(
            has_display(),
            "there is no display here; run `cargo xtask test`, which brings one"
        );
        let log = File::create(log).expect("the log of the window can be created");
        let port = free_port();
        let process = Command::new("WebKitWebDriver")
            .arg(format!("--port={port}"))
            // Without this the program does not let itself be driven, and opening hangs.
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .envs(environment.iter().map(|(name, value)| (name, value)))
            .stdin(Stdio::null())
            .stdout(log.try_clone().expect("a file handle can be doubled"))
            .stderr(log)
            .process_group(0)
            .spawn()
            .expect("WebKitWebDriver starts; `cargo xtask test` installs it");
        let driver = Self { process, port };
        wait(
            || TcpStream::connect(("127.0.0.1", port)).is_ok(),
            "WebKitWebDriver listens",
        );
        driver
    }

    /// Ends the whole group at once.
    pub(crate) fn kill(&self) {
        signal(self.process.id(), "KILL");
    }

    pub(crate) fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }
}

impl Drop for Driver {
    /// Ends the whole group and waits for it, so that the workspace is free for the next window.
    fn drop(&mut self) {
        let group = self.process.id();
        signal(group, "TERM");
        let end = Instant::now() + PATIENCE;
        while Instant::now() < end && lives(group) {
            // Reaps the driver itself; a dead child that nobody asked about still counts as one.
            let _ = self.process.try_wait();
            sleep(PAUSE);
        }
        if lives(group) {
            signal(group, "KILL");
        }
        let _ = self.process.wait();
    }
}

/// The program that cargo built beside this test.
pub(crate) fn program() -> PathBuf {
    let own = std::env::current_exe().expect("a running test knows its own path");
    let profile = own
        .ancestors()
        .nth(2)
        .expect("tests lie in target/<profile>/deps");
    let program = profile.join("kafedra");
    assert!(
        program.exists(),
        "the program is not built; run `cargo xtask test`, which builds it"
    );
    program
}

fn has_display() -> bool {
    ["DISPLAY", "WAYLAND_DISPLAY"]
        .iter()
        .any(|name| std::env::var_os(name).is_some())
}

fn free_port() -> u16 {
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("some port is free");
    listener
        .local_addr()
        .expect("a bound listener has an address")
        .port()
}

fn signal(group: u32, name: &str) {
    // The group may have ended by itself; then there is nobody to tell.
    let _ = Command::new("kill")
        .args([&format!("-{name}"), "--", &format!("-{group}")])
        .stderr(Stdio::null())
        .status();
}

/// Whether a process of this group still runs. One that has ended, and waits for its parent to
/// notice, does not.
fn lives(group: u32) -> bool {
    let Ok(processes) = fs::read_dir("/proc") else {
        return false;
    };
    processes.flatten().any(|entry| {
        let stat = fs::read_to_string(entry.path().join("stat")).unwrap_or_default();
        // pid (name) state parent group …; the name may hold spaces and brackets.
        let mut words = stat
            .rsplit(')')
            .next()
            .unwrap_or_default()
            .split_whitespace();
        let state = words.next();
        // The first thread of a process may be dead while others still hold its files.
        let threads = fs::read_dir(entry.path().join("task")).map_or(0, Iterator::count);
        let runs = state.is_some_and(|state| state != "Z") || threads > 1;
        runs && words.nth(1) == Some(&group.to_string())
    })
}

fn wait(mut condition: impl FnMut() -> bool, what: &str) {
    let end = Instant::now() + PATIENCE;
    while !condition() {
        assert!(
            Instant::now() < end,
            "waited {PATIENCE:?} in vain until {what}"
        );
        sleep(PAUSE);
    }
}
