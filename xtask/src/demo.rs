//! `cargo xtask demo`: a whole seminar through the real window, and what it leaves behind.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::display::Display;
use crate::packages::Purpose;
use crate::step::{Failure, Outcome, announce, run, step};
use crate::{cargo, project, setup};

pub(crate) fn demo() -> Outcome {
    if !cfg!(target_os = "linux") {
        return Err(Failure(
            "the demo drives the window through WebKitWebDriver, which exists on Linux alone. \
             Use `cargo xtask run` here."
                .into(),
        ));
    }
    setup::setup(Purpose::Drive)?;
    cargo::build(&["--test", "window"])?;
    let place = project::target().join("demo");
    empty(&place)?;
    walk(&place)?;
    verify(&place)?;
    tell(&place)
}

/// Does the job in the window; the walk is one of the window tests.
fn walk(place: &Path) -> Outcome {
    let display = Display::start()?;
    let mut walk = cargo::cargo_for_all("test");
    walk.args(["--test", "window", "--", "--exact", "demo::the_whole_job"]);
    walk.env("KAFEDRA_PICTURES", place);
    display.show(&mut walk);
    let advice =
        "The picture `failed-….png` in target/demo and the log beside it show where it stopped.";
    step(
        "Doing a whole seminar through the real window",
        &mut walk,
        advice,
    )
}

fn verify(place: &Path) -> Outcome {
    let packages = packages_in(place)?;
    if packages.is_empty() {
        return Err(Failure(format!(
            "the walk left no report package in {}, though it ended well. That is an error in \
             tests/window/demo.rs.",
            place.display()
        )));
    }
    announce("Verifying the report package");
    for package in packages {
        let mut command = Command::new(project::program("kafedra-cli"));
        command.args(["report", "verify"]).arg(&package);
        run(
            &mut command,
            "The package is not whole; the lines above name the files.",
        )?;
    }
    Ok(())
}

/// The ZIP files anywhere below `place`, sorted.
fn packages_in(place: &Path) -> Outcome<Vec<PathBuf>> {
    let mut found = files_below(place)?;
    found.retain(|path| path.extension().is_some_and(|extension| extension == "zip"));
    Ok(found)
}

fn tell(place: &Path) -> Outcome {
    announce(&format!(
        "Everything that the demo made is in {}",
        place.display()
    ));
    for path in files_below(place)? {
        println!("  {}", path.strip_prefix(place).unwrap_or(&path).display());
    }
    Ok(())
}

fn files_below(folder: &Path) -> Outcome<Vec<PathBuf>> {
    let unreadable = |error| Failure(format!("{} cannot be read ({error}).", folder.display()));
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).map_err(unreadable)? {
        let path = entry.map_err(unreadable)?.path();
        if path.is_dir() {
            found.extend(files_below(&path)?);
        } else {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

fn empty(folder: &Path) -> Outcome {
    let failed = |error| Failure(format!("{} cannot be emptied ({error}).", folder.display()));
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(failed)?;
    }
    fs::create_dir_all(folder).map_err(failed)
}
