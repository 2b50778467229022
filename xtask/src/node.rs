//! The window's own tools: installing them from the lock file, and running their scripts.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use crate::project;
use crate::step::{Failure, Outcome, announce, answer, run, step};

/// The first version that the window's build tools accept.
const OLDEST_NODE: (u32, u32) = (20, 19);

/// Installs the window's packages when the lock file has changed, and builds its pages.
pub(crate) fn build_pages() -> Outcome {
    check_node()?;
    install_packages()?;
    script(
        "Building the window's pages",
        "build",
        "Mend what it names above.",
    )
}

/// Announces and runs one script of `ui/package.json`.
pub(crate) fn script(what: &str, name: &str, advice: &str) -> Outcome {
    let mut command = npm();
    step(what, command.args(["run", "--silent", name]), advice)
}

fn check_node() -> Outcome {
    let (major, minor) = OLDEST_NODE;
    let wanted = format!(
        "Node.js {major}.{minor} or newer is needed to build the window. Install it, with npm, \
         from your system's packages or from nodejs.org, and start the same chore again"
    );
    let Some(version) = answer(Command::new("node").arg("--version")) else {
        return Err(Failure(format!("there is no `node` here. {wanted}.")));
    };
    if answer(npm().arg("--version")).is_none() {
        return Err(Failure(format!("there is no `npm` here. {wanted}.")));
    }
    if parse_version(&version) < Some(OLDEST_NODE) {
        return Err(Failure(format!("this is Node.js {version}. {wanted}.")));
    }
    Ok(())
}

/// `v20.19.1` → `(20, 19)`.
fn parse_version(text: &str) -> Option<(u32, u32)> {
    let mut numbers = text.trim_start_matches('v').split('.').map(str::parse);
    Some((numbers.next()?.ok()?, numbers.next()?.ok()?))
}

fn install_packages() -> Outcome {
    let lock = project::ui().join("package-lock.json");
    let wanted = fs::read(&lock)
        .map_err(|error| Failure(format!("{} cannot be read ({error}).", lock.display())))?;
    if fs::read(stamp()).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    announce("Installing the window's packages");
    let advice = "Check the network and npm's registry setting, then start the same chore again.";
    run(npm().args(["ci", "--no-audit", "--no-fund"]), advice)?;
    fs::write(stamp(), wanted).map_err(|error| {
        Failure(format!(
            "{} cannot be written ({error}).",
            stamp().display()
        ))
    })
}

/// A copy of the lock file that `node_modules` was filled from. `npm ci` empties the folder first,
/// so that an interrupted installation leaves no stamp.
fn stamp() -> PathBuf {
    project::ui()
        .join("node_modules")
        .join(".installed-from.json")
}

fn npm() -> Command {
    let mut command = Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" });
    command.current_dir(project::ui());
    command
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_compare_by_number() {
        assert_eq!(parse_version("v20.19.1"), Some((20, 19)));
        assert!(
            parse_version("v9.99.0") < Some(OLDEST_NODE),
            "9 is older than 20"
        );
        assert!(
            parse_version("nonsense") < Some(OLDEST_NODE),
            "an unknown version is not enough"
        );
    }
}
