//! The system packages that building and testing need, and installing the missing ones.

use std::collections::BTreeSet;
use std::process::Command;

use crate::step::{Failure, Outcome, answer, step};

/// What a chore is going to do, and so what the system has to have.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// Compile the program and open its window.
    Build,
    /// Also drive the window without a display.
    Drive,
    /// Measure, the window too, beside what people use instead.
    Measure,
}

/// A C compiler, pkg-config and the system's web view.
const BUILD: &[&str] = &[
    "build-essential",
    "pkg-config",
    "libwebkit2gtk-4.1-dev",
    "librsvg2-dev",
    "fonts-dejavu-core",
];
/// A display in memory and the driver of the web view.
const DRIVE: &[&str] = &["webkit2gtk-driver", "xvfb"];
/// What people use instead: the database's own shell, and the usual reader of workbooks.
const MEASURE: &[&str] = &["sqlite3", "python3-openpyxl"];

/// Makes sure that the system can do `purpose`: on Debian and its children by installing what is
/// missing, on another Linux by looking for it and naming it.
pub(crate) fn ensure(purpose: Purpose) -> Outcome {
    if !cfg!(target_os = "linux") {
        // macOS and Windows bring a web view of their own; only the compiler is needed, and cargo
        // itself names that one.
        return Ok(());
    }
    if answer(Command::new("dpkg-query").arg("--version")).is_none() {
        return look_for_programs(purpose);
    }
    let missing = missing_packages(&packages(purpose));
    if missing.is_empty() {
        return Ok(());
    }
    install(&missing)
}

fn packages(purpose: Purpose) -> Vec<&'static str> {
    match purpose {
        Purpose::Build => BUILD.to_vec(),
        Purpose::Drive => [BUILD, DRIVE].concat(),
        Purpose::Measure => [BUILD, DRIVE, MEASURE].concat(),
    }
}

fn missing_packages(wanted: &[&'static str]) -> Vec<&'static str> {
    let mut query = Command::new("dpkg-query");
    query
        .args(["--show", "--showformat", "${Package} ${db:Status-Status}\n"])
        .args(wanted);
    // The query fails as a whole when one package is unknown, yet prints the others.
    let printed = query
        .output()
        .map(|output| output.stdout)
        .unwrap_or_default();
    not_installed(wanted, &String::from_utf8_lossy(&printed))
}

/// Those of `wanted` that no line `package installed` names; a removed package has other words.
fn not_installed(wanted: &[&'static str], printed: &str) -> Vec<&'static str> {
    let installed: BTreeSet<&str> = printed
        .lines()
        .filter_map(|line| line.strip_suffix(" installed"))
        .collect();
    wanted
        .iter()
        .copied()
        .filter(|package| !installed.contains(package))
        .collect()
}

fn install(missing: &[&str]) -> Outcome {
    let list = missing.join(" ");
    let Some(prefix) = prefix_of_root() else {
        return Err(Failure(format!(
            "these system packages are missing: {list}. Install them with\n\n  \
             sudo apt-get update && sudo apt-get install --yes --no-install-recommends {list}\n\n\
             and start the same chore again."
        )));
    };
    let apt = |words: &[&str]| {
        let mut command = Command::new(prefix[0]);
        command
            .args(&prefix[1..])
            .args(["DEBIAN_FRONTEND=noninteractive", "apt-get"]);
        command.args(["-o", "DPkg::Lock::Timeout=300"]).args(words);
        command
    };
    let advice = "Check the network and the package sources, then start the same chore again.";
    step(
        "Reading the system's package lists",
        &mut apt(&["update"]),
        advice,
    )?;
    let mut install = apt(&["install", "--yes", "--no-install-recommends"]);
    step(
        &format!("Installing system packages: {list}"),
        install.args(missing),
        advice,
    )
}

/// The words before a command that make it run with the rights to install, if this person has
/// them without typing a password.
fn prefix_of_root() -> Option<&'static [&'static str]> {
    if answer(Command::new("id").arg("-u")).as_deref() == Some("0") {
        return Some(&["env"]);
    }
    answer(Command::new("sudo").args(["-n", "true"]))?;
    Some(&["sudo", "-n", "env"])
}

/// For systems without dpkg: the same needs, found by asking for the programs themselves.
fn look_for_programs(purpose: Purpose) -> Outcome {
    let needs: &[(&str, &[&str])] = &[
        ("a C compiler (cc)", &["cc", "--version"]),
        (
            "the WebKitGTK 4.1 development files",
            &["pkg-config", "--exists", "webkit2gtk-4.1"],
        ),
        ("Xvfb", &["sh", "-c", "command -v Xvfb"]),
        (
            "WebKitWebDriver",
            &["sh", "-c", "command -v WebKitWebDriver"],
        ),
        ("the sqlite3 shell", &["sqlite3", "--version"]),
    ];
    let asked = match purpose {
        Purpose::Build => &needs[..2],
        Purpose::Drive => &needs[..4],
        Purpose::Measure => needs,
    };
    let absent: Vec<&str> = asked
        .iter()
        .filter(|(_, call)| answer(Command::new(call[0]).args(&call[1..])).is_none())
        .map(|(name, _)| *name)
        .collect();
    if absent.is_empty() {
        return Ok(());
    }
    Err(Failure(format!(
        "this system lacks {}. Install it with the system's package manager and start the same \
         chore again.",
        absent.join(", ")
    )))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_installed_packages_count() {
        let printed = "xvfb installed\nsqlite3 config-files\n";
        let missing = not_installed(&["pkg-config", "sqlite3", "xvfb"], printed);
        assert_eq!(
            missing,
            ["pkg-config", "sqlite3"],
            "one was never known, one was removed"
        );
    }
}
