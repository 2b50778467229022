//! Dates, times and lengths the way the language writes them. The names of months come from the catalogue.

use crate::language::Language;
use crate::words::Words;
use chrono::{Datelike, NaiveDate, NaiveTime, Timelike};

impl Words {
    /// «29 марта 2017», `29 March 2017`. Without «г.», which would give two dots at the end of a sentence.
    #[must_use]
    pub fn date(&self, date: NaiveDate) -> String {
        format!("{} {}", self.day_month(date), date.year())
    }

    /// «29 марта», `29 March`.
    #[must_use]
    pub fn day_month(&self, date: NaiveDate) -> String {
        format!(
            "{}\u{a0}{}",
            date.day(),
            self.word(&format!("month-of-{}", date.month()))
        )
    }

    /// «март 2017», `March 2017`.
    #[must_use]
    pub fn month(&self, date: NaiveDate) -> String {
        format!(
            "{} {}",
            self.word(&format!("month-{}", date.month())),
            date.year()
        )
    }

    /// «ср, 29.03.2017», `Wed, 29/03/2017`.
    #[must_use]
    pub fn date_short(&self, date: NaiveDate) -> String {
        let weekday = self.word(&format!(
            "weekday-short-{}",
            date.weekday().number_from_monday()
        ));
        format!("{weekday}, {}", self.date_digits(date))
    }

    /// «29.03.2017», `29/03/2017`.
    #[must_use]
    pub fn date_digits(&self, date: NaiveDate) -> String {
        let (day, month, year) = (date.day(), date.month(), date.year());
        match self.language() {
            Language::Ru => format!("{day:02}.{month:02}.{year}"),
            Language::En => format!("{day:02}/{month:02}/{year}"),
        }
    }

    /// «среда», `Wednesday`.
    #[must_use]
    pub fn weekday(&self, date: NaiveDate) -> String {
        self.word(&format!("weekday-{}", date.weekday().number_from_monday()))
    }

    /// «9:30», `09:30`.
    #[must_use]
    pub fn time(&self, time: NaiveTime) -> String {
        match self.language() {
            Language::Ru => format!("{}:{:02}", time.hour(), time.minute()),
            Language::En => format!("{:02}:{:02}", time.hour(), time.minute()),
        }
    }

    /// A length in minutes: «1 ч 35 мин», `1 h 35 min`.
    #[must_use]
    pub fn minutes(&self, length: u32) -> String {
        let (hours, minutes) = (length / 60, length % 60);
        let args = [("hours", hours.into()), ("minutes", minutes.into())];
        match (hours, minutes) {
            (0, _) => self.text("format-minutes", &args),
            (_, 0) => self.text("format-hours", &args),
            _ => self.text("format-hours-minutes", &args),
        }
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]
    use super::*;

    #[test]
    fn dates_times_and_lengths_in_both_languages() {
        let (ru, en) = (Words::new(Language::Ru, &[]), Words::new(Language::En, &[]));
        let day = NaiveDate::from_ymd_opt(2017, 3, 29).unwrap();
        assert_eq!(ru.date(day), "29\u{a0}марта 2017");
        assert_eq!(en.date(day), "29\u{a0}March 2017");
        assert_eq!(ru.month(day), "март 2017");
        assert_eq!(ru.date_short(day), "ср, 29.03.2017");
        assert_eq!(en.date_short(day), "Wed, 29/03/2017");
        assert_eq!(ru.weekday(day), "среда");
        let half_past_nine = NaiveTime::from_hms_opt(9, 30, 0).unwrap();
        assert_eq!(
            [ru.time(half_past_nine), en.time(half_past_nine)],
            ["9:30", "09:30"]
        );
        assert_eq!(ru.minutes(95), "1 ч 35 мин");
        assert_eq!(en.minutes(120), "2 h");
        assert_eq!(ru.minutes(0), "0 мин");
    }
}
