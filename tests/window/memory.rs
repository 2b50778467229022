//! How much memory a program and the processes of its web view hold.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::Duration;

use crate::driver::program;

/// A window with nothing in it; it closes with the value.
pub(crate) struct Lonely {
    process: Child,
}

impl Lonely {
    pub(crate) fn open() -> Self {
        let file = program().with_file_name("examples").join("empty_window");
        let process = Command::new(file)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("the empty window is built by `cargo xtask bench`");
        Self { process }
    }

    /// Megabytes once its processes have settled.
    pub(crate) fn megabytes(&self) -> f64 {
        settled(self.process.id()) / (1024.0 * 1024.0)
    }
}

impl Drop for Lonely {
    fn drop(&mut self) {
        // It may have ended by itself; then there is nothing left to end.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Bytes held by the one running program and what it started.
pub(crate) fn of_program() -> f64 {
    let own = program();
    let pid = processes()
        .into_iter()
        .find(|pid| fs::read_link(proc(*pid, "exe")).is_ok_and(|file| file == own))
        .expect("the program runs");
    settled(pid)
}

/// Bytes of a process and all below it, once they change by less than a hundredth in a second.
fn settled(root: u32) -> f64 {
    let mut before = 0.0;
    loop {
        sleep(Duration::from_secs(1));
        let now = family(root);
        if now > 0.0 && (now - before).abs() < now / 100.0 {
            return now;
        }
        before = now;
    }
}

fn family(root: u32) -> f64 {
    let mut members = BTreeSet::from([root]);
    loop {
        let more: Vec<u32> = processes()
            .into_iter()
            .filter(|pid| !members.contains(pid))
            .filter(|pid| parent(*pid).is_some_and(|parent| members.contains(&parent)))
            .collect();
        if more.is_empty() {
            return members.into_iter().map(share).sum();
        }
        members.extend(more);
    }
}

/// Bytes of one process, what it shares with others in equal parts (proportional set size).
fn share(pid: u32) -> f64 {
    let text = fs::read_to_string(proc(pid, "smaps_rollup")).unwrap_or_default();
    let line = text.lines().find(|line| line.starts_with("Pss:"));
    let kilobytes = line.and_then(|line| line.split_whitespace().nth(1)?.parse::<f64>().ok());
    kilobytes.unwrap_or(0.0) * 1024.0
}

fn parent(pid: u32) -> Option<u32> {
    let stat = fs::read_to_string(proc(pid, "stat")).ok()?;
    // pid (name) state parent …; the name may hold spaces and brackets.
    stat.rsplit(')')
        .next()?
        .split_whitespace()
        .nth(1)?
        .parse()
        .ok()
}

fn processes() -> Vec<u32> {
    let entries = fs::read_dir("/proc").expect("Linux shows its processes");
    entries
        .flatten()
        .filter_map(|entry| entry.file_name().to_str()?.parse().ok())
        .collect()
}

fn proc(pid: u32, name: &str) -> PathBuf {
    Path::new("/proc").join(pid.to_string()).join(name)
}
