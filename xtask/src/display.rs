//! A display in memory, so that the real window can be driven on a machine without a screen.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use crate::step::{Failure, Outcome, announce};

/// A running Xvfb; it ends with the value.
pub(crate) struct Display {
    server: Child,
    name: String,
}

impl Display {
    /// Starts a display of 1280×800 points on the first free number and waits until it answers.
    pub(crate) fn start() -> Outcome<Self> {
        announce("Starting a display in memory");
        let mut server = Command::new("Xvfb")
            .args([
                "-displayfd",
                "1",
                "-screen",
                "0",
                "1280x800x24",
                "-nolisten",
                "tcp",
            ])
            // The server would start itself anew whenever the last window closes, and a window
            // that opens at that moment would find nobody.
            .arg("-noreset")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| Failure(format!("Xvfb could not be started ({error}).")))?;
        let mut number = String::new();
        if let Some(output) = server.stdout.take() {
            // An empty answer means that the server ended; it is reported below.
            let _ = BufReader::new(output).read_line(&mut number);
        }
        let display = Self {
            server,
            name: format!(":{}", number.trim()),
        };
        if number.trim().is_empty() {
            return Err(Failure(
                "Xvfb ended without opening a display. Start it by hand to see why: \
                 Xvfb -displayfd 1 -nolisten tcp"
                    .into(),
            ));
        }
        Ok(display)
    }

    /// Lets a command, and what it starts, draw on this display and on no other.
    pub(crate) fn show(&self, command: &mut Command) {
        command
            .env("DISPLAY", &self.name)
            .env_remove("WAYLAND_DISPLAY");
        command.env("GDK_BACKEND", "x11");
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        // It may have ended by itself; then there is nothing left to end.
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}
