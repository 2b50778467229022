//! Working days of one country, from the season's data.

use chrono::{Datelike, Days, NaiveDate, Weekday};
use kafedra_model::pack::{Pack, WorkYear};

/// Weekdays plus what the season's data say about single years.
#[derive(Debug, Clone)]
pub struct WorkCalendar<'a> {
    country: String,
    borrowed: bool,
    years: Vec<&'a WorkYear>,
}

/// No working-day count of the programme comes near this many calendar days; it bounds the walk when
/// data name every day of a year as off.
const FARTHEST_DAYS: u32 = 3660;

impl<'a> WorkCalendar<'a> {
    /// The calendar of a country. A country without data of its own uses the season's default
    /// calendar (AMB-44).
    #[must_use]
    pub fn of(pack: &'a Pack, country: &str) -> Self {
        let code = country_code(pack, country);
        let has_data = pack.work_years.iter().any(|year| year.country == code);
        let borrowed = !has_data;
        let country = if has_data {
            code
        } else {
            pack.deadlines.default_calendar.clone()
        };
        let years = pack
            .work_years
            .iter()
            .filter(|year| year.country == country)
            .collect();
        Self {
            country,
            borrowed,
            years,
        }
    }

    /// Code of the country whose days are counted.
    #[must_use]
    pub fn country(&self) -> &str {
        &self.country
    }

    /// Whether the seminar's own country has no data and the season's default calendar stands in.
    #[must_use]
    pub fn is_borrowed(&self) -> bool {
        self.borrowed
    }

    /// Whether the data name the year; without it only weekends count as days off.
    #[must_use]
    pub fn knows(&self, year: i32) -> bool {
        self.years.iter().any(|known| known.year == year)
    }

    #[must_use]
    pub fn is_working_day(&self, date: NaiveDate) -> bool {
        let mut years = self.years.iter().filter(|year| year.year == date.year());
        if matches!(date.weekday(), Weekday::Sat | Weekday::Sun) {
            years.any(|year| year.working_weekends.contains(&date))
        } else {
            !years.any(|year| year.days_off.contains(&date))
        }
    }

    /// The `count`-th working day after `from`; the day itself is not counted (F-23).
    #[must_use]
    pub fn after(&self, from: NaiveDate, count: u32) -> NaiveDate {
        self.walk(from, count, |date| date.checked_add_days(Days::new(1)))
    }

    /// The `count`-th working day before `from`; the day itself is not counted.
    #[must_use]
    pub fn before(&self, from: NaiveDate, count: u32) -> NaiveDate {
        self.walk(from, count, |date| date.checked_sub_days(Days::new(1)))
    }

    /// Working days after `from` up to and including `to`; 0 when `to` is not later.
    #[must_use]
    pub fn between(&self, from: NaiveDate, to: NaiveDate) -> u32 {
        let days = from.iter_days().skip(1).take_while(|date| *date <= to);
        let working = days
            .take(FARTHEST_DAYS as usize)
            .filter(|date| self.is_working_day(*date));
        u32::try_from(working.count()).unwrap_or(u32::MAX)
    }

    fn walk(
        &self,
        from: NaiveDate,
        count: u32,
        step: fn(NaiveDate) -> Option<NaiveDate>,
    ) -> NaiveDate {
        let mut date = from;
        let mut left = count;
        for _ in 0..FARTHEST_DAYS {
            if left == 0 {
                break;
            }
            let Some(next) = step(date) else { break };
            date = next;
            left -= u32::from(self.is_working_day(date));
        }
        date
    }
}

/// The code of a country given by code or by name; what is unknown stays as it is.
pub(crate) fn country_code(pack: &Pack, country: &str) -> String {
    let wanted = crate::cities::fold(country);
    pack.countries
        .iter()
        .find(|known| {
            crate::cities::fold(&known.code) == wanted || crate::cities::fold(&known.name) == wanted
        })
        .map_or_else(|| country.trim().to_owned(), |known| known.code.clone())
}
