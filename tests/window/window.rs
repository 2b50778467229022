//! One open window: finding things by what they are, acting on them, and looking at the result.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use serde_json::Value;
use thirtyfour::error::WebDriverResult;
use thirtyfour::prelude::*;
use thirtyfour::{Key, TypingData};
use tokio::runtime::{Builder, Runtime};

use crate::driver::{Driver, program};
use crate::session::{answer, open_session};

/// In parallel on one display windows take the keyboard from each other.
static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());

/// An open window. Closing it ends the program; a test that fails leaves a picture.
pub(crate) struct Window {
    name: String,
    session: WebDriver,
    runtime: Runtime,
    // Ended after the session and before the next window may open, in this order.
    driver: Driver,
    _turn: MutexGuard<'static, ()>,
}

impl Window {
    /// Opens the program on the workspace in `folder`. `name` names the log and the picture of a
    /// failure; `today` is the date that the program reckons with, as `2017-03-29`.
    #[track_caller]
    pub(crate) fn open(name: &str, folder: &Path, today: &str) -> Self {
        // A test that failed while it had the turn has also closed its window.
        let turn = ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner);
        let environment = [
            ("KAFEDRA_WORKSPACE", folder.display().to_string()),
            ("KAFEDRA_TODAY", today.to_owned()),
        ];
        let driver = Driver::start(&environment, &pictures().join(format!("{name}.log")));
        let runtime = Builder::new_multi_thread()
            .worker_threads(1)
            .enable_all()
            .build()
            .expect("a runtime");
        let session = runtime.block_on(open_session(&driver.address()));
        let window = Self {
            name: name.into(),
            session,
            runtime,
            driver,
            _turn: turn,
        };
        window.until("the window shows a page", async || {
            Ok(window
                .session
                .find_all(By::Css("[data-testid]"))
                .await?
                .pop())
        });
        window
    }

    /// Waits for the visible element with this `data-testid`.
    #[track_caller]
    pub(crate) fn find(&self, id: &str) -> WebElement {
        self.until(&format!("`{id}` is seen"), async || self.seen(id).await)
    }

    /// Waits until the element is there and can be used, then clicks it.
    #[track_caller]
    pub(crate) fn click(&self, id: &str) {
        self.until(&format!("`{id}` can be clicked"), async || {
            let Some(element) = self.usable(id).await? else {
                return Ok(None);
            };
            // The driver by itself scrolls no further than to the edge, where a click may miss.
            element.scroll_into_view().await?;
            // A page that still moves would take the click with another element.
            let (before, after) = (element.rect().await?, element.rect().await?);
            if (before.x, before.y) != (after.x, after.y) {
                return Ok(None);
            }
            self.hit(&element).await
        });
    }

    /// Types a text into a field in place of what is there.
    #[track_caller]
    pub(crate) fn type_text(&self, id: &str, text: &str) {
        self.until(&format!("`{id}` can be typed into"), async || {
            let Some(field) = self.usable(id).await? else {
                return Ok(None);
            };
            field.send_keys(Key::Control + "a").await?;
            field.send_keys(TypingData::from(Key::Delete)).await?;
            field.send_keys(text).await.map(Some)
        });
    }

    /// Types into a field as a person or a scanner does who does not look: no look back, one piece.
    #[track_caller]
    pub(crate) fn send(&self, id: &str, keys: impl Into<TypingData>) {
        let keys = keys.into().to_string();
        self.until(&format!("`{id}` takes keys"), async || {
            let field = self.session.find(By::Css(selector(id))).await?;
            field.send_keys(keys.clone()).await.map(Some)
        });
    }

    /// Hands files to a file field, as the system's dialog would. The field may be hidden behind
    /// a button.
    #[track_caller]
    pub(crate) fn upload(&self, id: &str, files: &[PathBuf]) {
        let list: Vec<_> = files
            .iter()
            .map(|file| file.display().to_string())
            .collect();
        self.until(&format!("`{id}` takes files"), async || {
            let field = self.session.find(By::Css(selector(id))).await?;
            field.send_keys(list.join("\n")).await.map(Some)
        });
    }

    /// Presses keys wherever the focus is, such as `Key::Control + "z"`.
    #[track_caller]
    pub(crate) fn press(&self, keys: impl Into<TypingData>) {
        let keys = keys.into().to_string();
        self.until("keys can be pressed", async || {
            let focus = self.session.active_element().await?;
            focus.send_keys(keys.clone()).await.map(Some)
        });
    }

    /// Waits until the element's text holds `part`, and gives the whole text.
    #[track_caller]
    pub(crate) fn wait_text(&self, id: &str, part: &str) -> String {
        let mut last = None;
        let found = self.runtime.block_on(answer(async || {
            let Some(element) = self.seen(id).await? else {
                return Ok(None);
            };
            // The driver's own idea of a text leaves out what is cut off with dots.
            let found = element.prop("innerText").await?.unwrap_or_default();
            let text = last.insert(found);
            Ok(text.contains(part).then(|| text.clone()))
        }));
        match found {
            Ok(text) => text,
            Err(why) => {
                panic!("waited in vain until `{id}` says `{part}`; {why}; it says {last:?}")
            }
        }
    }

    /// The element's text as soon as there is one.
    #[track_caller]
    pub(crate) fn find_text(&self, id: &str) -> String {
        self.until(&format!("`{id}` says something"), async || {
            let Some(element) = self.seen(id).await? else {
                return Ok(None);
            };
            let text = element.prop("innerText").await?.unwrap_or_default();
            Ok(Some(text).filter(|text| !text.is_empty()))
        })
    }

    /// Waits until no such element is seen.
    #[track_caller]
    pub(crate) fn wait_gone(&self, id: &str) {
        self.until(&format!("`{id}` is gone"), async || {
            Ok(self.seen(id).await?.is_none().then_some(()))
        });
    }

    /// Waits until the field holds exactly this text.
    #[track_caller]
    pub(crate) fn wait_input(&self, id: &str, text: &str) {
        self.until(&format!("`{id}` holds `{text}`"), async || {
            let Some(field) = self.seen(id).await? else {
                return Ok(None);
            };
            let held = field.prop("value").await?.unwrap_or_default();
            Ok((held == text).then_some(()))
        });
    }

    /// Reads whatever is shown anew, as F5 would.
    #[track_caller]
    pub(crate) fn refresh(&self) {
        self.until("the page is read anew", async || {
            self.session.refresh().await.map(Some)
        });
    }

    /// Reads the page anew, as after a restart of the window, and waits until it shows its data.
    #[track_caller]
    pub(crate) fn reload(&self, page: &str) {
        self.refresh();
        self.find(&format!("page-{page}"));
        self.wait_count(".skeleton", 0);
    }

    /// Waits until exactly `count` elements match the CSS `selector`.
    #[track_caller]
    pub(crate) fn wait_count(&self, selector: &str, count: usize) {
        self.until(&format!("{count} times `{selector}`"), async || {
            let found = self.session.find_all(By::Css(selector)).await?.len();
            Ok((found == count).then_some(()))
        });
    }

    /// Runs a script in the page and gives what it returns.
    #[track_caller]
    pub(crate) fn script(&self, script: &str) -> Value {
        self.until("a script runs", async || {
            Ok(Some(
                self.session
                    .execute(script, Vec::new())
                    .await?
                    .json()
                    .clone(),
            ))
        })
    }

    /// Makes the window this large, in points, and waits until the page has it.
    #[track_caller]
    pub(crate) fn resize(&self, width: u32, height: u32) {
        self.until(&format!("the window is {width}×{height}"), async || {
            self.session.set_window_rect(0, 0, width, height).await?;
            let rect = self.session.get_window_rect().await?;
            Ok((rect.width == i64::from(width) && rect.height == i64::from(height)).then_some(()))
        });
    }

    /// Waits until the script, which is looked at again and again, gives something.
    #[track_caller]
    pub(crate) fn wait_script(&self, what: &str, script: &str) -> Value {
        self.until(what, async || {
            let found = self.session.execute(script, Vec::new()).await?;
            Ok(Some(found.json().clone()).filter(|value| !value.is_null()))
        })
    }

    /// Waits until the element's attribute has this value.
    #[track_caller]
    pub(crate) fn wait_value(&self, id: &str, attribute: &str, value: &str) {
        self.until(&format!("`{id}` has {attribute}=`{value}`"), async || {
            let Some(element) = self.seen(id).await? else {
                return Ok(None);
            };
            let found = element.attr(attribute).await?;
            Ok(found.filter(|found| found == value).map(drop))
        });
    }

    /// Takes away the messages in the corner, which stay for a while by themselves.
    #[track_caller]
    pub(crate) fn close_toasts(&self) {
        let last = "[data-testid='toast'] > :last-child";
        self.until("the messages are gone", async || {
            let messages = self.session.find_all(By::Css(last)).await?;
            for message in &messages {
                message.click().await?;
            }
            Ok(messages.is_empty().then_some(()))
        });
    }

    /// Waits until, for some frames on end, the fonts and the pictures in sight are there, nothing
    /// is being loaded, and nothing moves. One frame is not enough: what a page asks for once it
    /// stands begins in the next, and what took the place of an outline is drawn in the one after.
    #[track_caller]
    pub(crate) fn wait_settled(&self) {
        self.script(
            "const sight = image => { const box = image.getBoundingClientRect(); \
             return box.bottom > 0 && box.top < innerHeight; }; \
             const still = () => document.fonts.status === 'loaded' \
             && document.querySelector('.skeleton, [aria-busy=\"true\"]') === null \
             && [...document.images].filter(sight) \
             .every(image => image.complete && image.naturalWidth > 0) \
             && document.getAnimations().every(one => one.playState !== 'running'); \
             const look = () => { window.still = still() ? window.still + 1 : 0; \
             if (window.still < 5) requestAnimationFrame(look); }; \
             window.still = 0; look();",
        );
        self.wait_script(
            "the page is settled",
            "return window.still >= 5 ? true : null",
        );
    }

    /// Saves a picture of the settled window as `<name>.png` among the pictures.
    #[track_caller]
    pub(crate) fn picture(&self, name: &str) {
        self.wait_settled();
        self.save_picture(name)
            .expect("a picture of the window can be taken and written");
    }

    /// Ends the program and its driver as a pulled plug would, without a word to either.
    pub(crate) fn kill(self) {
        self.driver.kill();
    }

    /// Closes the window and waits until the program has ended.
    pub(crate) fn close(self) {}

    async fn seen(&self, id: &str) -> WebDriverResult<Option<WebElement>> {
        for element in self.session.find_all(By::Css(selector(id))).await? {
            if element.is_displayed().await? {
                return Ok(Some(element));
            }
        }
        Ok(None)
    }

    async fn usable(&self, id: &str) -> WebDriverResult<Option<WebElement>> {
        let Some(element) = self.seen(id).await? else {
            return Ok(None);
        };
        Ok(element.is_enabled().await?.then_some(element))
    }

    /// Clicks, and says whether the element got it: on a busy machine the page may move between the aim and the click.
    async fn hit(&self, element: &WebElement) -> WebDriverResult<Option<()>> {
        let note = "window.hit = false; \
             arguments[0].addEventListener('click', () => { window.hit = true; }, { once: true, capture: true });";
        self.session.execute(note, vec![element.to_json()?]).await?;
        element.click().await?;
        let hit = self
            .session
            .execute("return window.hit", Vec::new())
            .await?;
        Ok((hit.json() == &Value::Bool(true)).then_some(()))
    }

    /// Tries again and again until there is an answer; fails in the name of the calling test.
    #[track_caller]
    fn until<T>(&self, what: &str, attempt: impl AsyncFnMut() -> WebDriverResult<Option<T>>) -> T {
        match self.runtime.block_on(answer(attempt)) {
            Ok(value) => value,
            Err(obstacle) => panic!("waited in vain until {what}; {obstacle}"),
        }
    }

    fn save_picture(&self, name: &str) -> WebDriverResult<()> {
        let file = pictures().join(format!("{name}.png"));
        self.runtime.block_on(self.session.screenshot(&file))
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        if std::thread::panicking() {
            // The test has already said what is wrong; a missing picture adds nothing to that.
            let _ = self.save_picture(&format!("failed-{}", self.name));
        }
        // If the session is lost, ending the process group closes the program all the same.
        let _ = self.runtime.block_on(self.session.clone().quit());
    }
}

/// Where pictures and logs go: `target/window`, or the folder that the demo asks for.
pub(crate) fn pictures() -> PathBuf {
    let folder = std::env::var_os("KAFEDRA_PICTURES").map_or_else(
        || {
            program()
                .ancestors()
                .nth(2)
                .expect("a target folder")
                .join("window")
        },
        PathBuf::from,
    );
    fs::create_dir_all(&folder).expect("the folder of the pictures can be made");
    folder
}

fn selector(id: &str) -> String {
    format!("[data-testid='{id}']")
}
