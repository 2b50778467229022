//! Going about in the window: the pages, the worked example, the language and the theme.

use crate::window::Window;

/// A day on which the stories of the worked examples have been told: their reports were sent on
/// 6, 11 and 12 April.
pub(crate) const AFTER_REPORT: &str = "2017-04-14";

/// Every page of an open seminar, in the order of the navigation.
pub(crate) const PAGES: [&str; 21] = [
    "overview",
    "application",
    "stages",
    "team",
    "venue",
    "hall",
    "kit",
    "agenda",
    "estimate",
    "landing",
    "announcements",
    "registrations",
    "reminders",
    "day",
    "desk",
    "questionnaire",
    "photos",
    "papers",
    "report",
    "leads",
    "settlement",
];

impl Window {
    /// Begins with the worked example, as the first start offers it.
    #[track_caller]
    pub(crate) fn begin_with_example(&self) {
        self.click("start-example");
        self.wait_page("overview");
    }

    /// Begins with an empty seminar.
    #[track_caller]
    pub(crate) fn begin_empty(&self, city: &str, date: &str) {
        self.type_text("start-city", city);
        self.type_text("start-date", date);
        self.click("start-create");
        self.wait_page("overview");
    }

    /// Goes to a page by the navigation and waits until it shows its data.
    #[track_caller]
    pub(crate) fn visit(&self, page: &str) {
        self.click(&format!("nav-{page}"));
        self.wait_page(page);
    }

    /// From the desk, which covers the whole window, back into the frame.
    #[track_caller]
    pub(crate) fn leave_desk(&self) {
        self.click("desk-back");
        self.wait_page("overview");
    }

    #[track_caller]
    pub(crate) fn speak(&self, language: &str) {
        self.click("language");
        self.click(&format!("language-{language}"));
        let told = format!("return document.documentElement.lang === '{language}' || null");
        self.wait_script(&format!("the window speaks {language}"), &told);
    }

    #[track_caller]
    pub(crate) fn wear(&self, theme: &str) {
        self.click("theme");
        self.click(&format!("theme-{theme}"));
        let worn = format!(
            "return getComputedStyle(document.documentElement).colorScheme === '{theme}' || null"
        );
        self.wait_script(&format!("the window is {theme}"), &worn);
    }

    /// Types into a field and leaves it, which ends the edit.
    #[track_caller]
    pub(crate) fn fill(&self, id: &str, text: &str) {
        self.type_text(id, text);
        self.press(thirtyfour::Key::Tab + "");
    }

    /// Waits until the page is there and no outline of it any more.
    #[track_caller]
    fn wait_page(&self, page: &str) {
        self.find(&format!("page-{page}"));
        self.wait_count(".skeleton", 0);
    }
}
