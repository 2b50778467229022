//! Opening a session with the program, and asking it until it answers.

use std::time::{Duration, Instant};

use serde_json::json;
use thirtyfour::Capabilities;
use thirtyfour::error::{WebDriverErrorInner, WebDriverResult};
use thirtyfour::prelude::*;

use crate::driver::{PAUSE, program};

/// How long a thing may take to appear; a busy machine needs a part of it, a right program little.
pub(crate) const PATIENCE: Duration = Duration::from_secs(60);
/// Opening hangs without a word when the program refuses to be driven.
const OPENING: Duration = Duration::from_secs(30);

pub(crate) async fn open_session(address: &str) -> WebDriver {
    let mut wishes = Capabilities::new();
    wishes
        .set(
            "webkitgtk:browserOptions",
            json!({ "binary": program(), "args": [] }),
        )
        .expect("the wishes are plain JSON");
    let opening = async {
        WebDriver::builder(address, wishes)
            .request_timeout(OPENING)
            .await
    };
    let session = tokio::time::timeout(OPENING, opening).await;
    session
        .expect("the program lets itself be driven within 30 s")
        .expect("a session opens")
}

/// The first answer of `attempt`, or what stood in its way at the end. What the page is still
/// drawing may vanish between finding and using it, so that counts as "not yet".
pub(crate) async fn answer<T>(
    mut attempt: impl AsyncFnMut() -> WebDriverResult<Option<T>>,
) -> Result<T, String> {
    let end = Instant::now() + PATIENCE;
    loop {
        let obstacle = match attempt().await {
            Ok(Some(value)) => return Ok(value),
            Ok(None) => format!("it was not so for {PATIENCE:?}"),
            Err(error) if passes(&error) => error.to_string(),
            Err(error) => return Err(error.to_string()),
        };
        if Instant::now() >= end {
            return Err(obstacle);
        }
        tokio::time::sleep(PAUSE).await;
    }
}

/// Whether waiting can help.
fn passes(error: &WebDriverError) -> bool {
    matches!(
        error.as_inner(),
        WebDriverErrorInner::NoSuchElement(_)
            | WebDriverErrorInner::StaleElementReference(_)
            | WebDriverErrorInner::ElementNotInteractable(_)
            | WebDriverErrorInner::ElementClickIntercepted(_)
            | WebDriverErrorInner::MoveTargetOutOfBounds(_)
            | WebDriverErrorInner::InvalidElementState(_)
            | WebDriverErrorInner::NotFound(_, _)
    )
}
