//! A season as one seminar meets it: its week, its due dates, its thresholds.

use crate::calendar::WorkCalendar;
use crate::cities::{self, CityNames};
use crate::rulebook::Checks;
use crate::vocabulary::Vocabulary;
use crate::wording::{TextContext, TextKind, WordingFinding};
use chrono::{Days, NaiveDate};
use kafedra_model::pack::{Pack, StageRules, Turnout};
use kafedra_model::seminar::{Card, Seminar};
use std::cell::{Cell, OnceCell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

/// The pack seen from one seminar's city, country and date.
#[derive(Debug, Clone)]
pub struct Season<'a> {
    pub pack: &'a Pack,
    pub calendar: WorkCalendar<'a>,
    /// Of the rules of the pack, where they are run.
    pub(crate) checks: Option<&'a Checks>,
    /// The pack's own where a rulebook has it at hand.
    vocabulary: Option<&'a Vocabulary>,
    /// Made when first asked for where there is none at hand.
    own_vocabulary: OnceCell<Vocabulary>,
    city: String,
    /// The city as the season compares it.
    city_key: OnceCell<String>,
    home_country: bool,
    date: NaiveDate,
    /// Several rules look at the same texts.
    texts: Texts,
    /// What the rules of the programme said, once they have been run over the seminar.
    pub(crate) programme_kept: Cell<Option<bool>>,
}

type Texts = RefCell<BTreeMap<(TextKind, String, TextContext), Rc<[WordingFinding]>>>;

impl<'a> Season<'a> {
    #[must_use]
    pub fn of(pack: &'a Pack, seminar: &Seminar) -> Self {
        Self::of_card(pack, &seminar.plan.card)
    }

    #[must_use]
    pub fn of_card(pack: &'a Pack, card: &Card) -> Self {
        let folded = cities::fold(&card.country);
        let home = pack.countries.first();
        let home_country = home.is_none_or(|home| {
            folded.is_empty()
                || cities::fold(&home.code) == folded
                || cities::fold(&home.name) == folded
        });
        Self {
            pack,
            calendar: WorkCalendar::of(pack, &card.country),
            checks: None,
            vocabulary: None,
            own_vocabulary: OnceCell::new(),
            city: card.city.clone(),
            city_key: OnceCell::new(),
            home_country,
            date: card.date,
            texts: Texts::default(),
            programme_kept: Cell::default(),
        }
    }

    /// The same with what a rulebook has at hand.
    pub(crate) fn with(self, checks: &'a Checks, vocabulary: &'a Vocabulary) -> Self {
        Self {
            checks: Some(checks),
            vocabulary: Some(vocabulary),
            ..self
        }
    }

    fn vocabulary(&self) -> &Vocabulary {
        let own = || Vocabulary::of(self.pack);
        match self.vocabulary {
            Some(vocabulary) => vocabulary,
            None => self.own_vocabulary.get_or_init(own),
        }
    }

    /// What is wrong or missing in a text; read once, however often it is asked for.
    pub(crate) fn wording(
        &self,
        kind: TextKind,
        text: &str,
        context: &TextContext,
    ) -> Rc<[WordingFinding]> {
        let key = (kind, text.to_owned(), context.clone());
        let mut texts = self.texts.borrow_mut();
        let known = texts.entry(key);
        let check = || {
            let lexicon = &self.vocabulary().lexicon;
            lexicon.check(self.pack, kind, text, context).into()
        };
        known.or_insert_with(check).clone()
    }

    /// The seminar's city, the same for all its names.
    fn city_key(&self) -> &str {
        let key = || self.vocabulary().cities.key(&self.city);
        self.city_key.get_or_init(key)
    }

    /// Whether the seminar is in this city, however it is written; a city without a name is none.
    pub(crate) fn is_in_city(&self, city: &str) -> bool {
        !self.city_key().is_empty() && self.city_key() == self.vocabulary().cities.key(city)
    }

    /// Day of the seminar, "D" of the catalogue.
    #[must_use]
    pub fn date(&self) -> NaiveDate {
        self.date
    }

    /// `days` before the seminar.
    #[must_use]
    pub fn days_before(&self, days: u32) -> NaiveDate {
        self.date
            .checked_sub_days(Days::new(u64::from(days)))
            .unwrap_or(self.date)
    }

    /// `days` after the seminar.
    #[must_use]
    pub fn days_after(&self, days: u32) -> NaiveDate {
        self.date
            .checked_add_days(Days::new(u64::from(days)))
            .unwrap_or(self.date)
    }

    /// Number of the season's week the seminar lies in (STG-08).
    #[must_use]
    pub fn week(&self) -> Option<u8> {
        self.week_of(self.date)
    }

    /// Number of the season's week that holds the day.
    #[must_use]
    pub fn week_of(&self, date: NaiveDate) -> Option<u8> {
        let weeks = &self.pack.season.weeks;
        weeks
            .iter()
            .find(|week| week.from <= date && date <= week.to)
            .map(|week| week.number)
    }

    /// Last day of a stage for this seminar. A stage whose day depends on the week has none outside
    /// the season's weeks.
    #[must_use]
    pub fn due(&self, stage: &StageRules) -> Option<NaiveDate> {
        let by_week = || {
            let week = self.week()?;
            let entry = stage.due_by_week.iter().find(|due| due.week == week)?;
            Some(entry.due)
        };
        let last = stage.due.or_else(by_week)?;
        if self.pack.deadlines.deadline_inclusive {
            Some(last)
        } else {
            last.pred_opt()
        }
    }

    /// Day by which material of a stage should be sent (STG-15).
    #[must_use]
    pub fn recommended(&self, due: NaiveDate) -> NaiveDate {
        let ahead = self.pack.deadlines.submit_ahead_working_days;
        self.calendar.before(due, ahead)
    }

    /// Whether the seminar is in the programme's first country.
    #[must_use]
    pub fn is_home_country(&self) -> bool {
        self.home_country
    }

    /// Whether the higher minimum holds; cities abroad never count as large (F-01).
    #[must_use]
    pub fn is_large_city(&self) -> bool {
        let listeners = &self.pack.listeners;
        self.home_country && CityNames::among(self.city_key(), &listeners.large_cities)
    }

    /// Fewest listeners for the whole compensation (F-01).
    #[must_use]
    pub fn minimum_listeners(&self) -> u32 {
        let listeners = &self.pack.listeners;
        if self.is_large_city() {
            listeners.minimum_large_city
        } else {
            listeners.minimum_other_city
        }
    }

    /// Mean turnout of registrants in the city, low and high, in percent (F-12).
    #[must_use]
    pub fn turnout(&self) -> (u32, u32) {
        let names = |turnout: &&Turnout| {
            turnout.cities.iter().any(|city| city == "*")
                || CityNames::among(self.city_key(), &turnout.cities)
        };
        let entry = self.pack.registrations.turnout.iter().find(names);
        entry.map_or((100, 100), |turnout| {
            (turnout.low_percent, turnout.high_percent)
        })
    }

    /// Those who came and count: outside people, or everybody in the hall (F-02, AMB-37).
    #[must_use]
    pub fn listeners_came(&self, seminar: &Seminar) -> u32 {
        let attendance = &seminar.attendance;
        if self.pack.listeners.everybody_counts {
            attendance
                .attended
                .saturating_add(attendance.staff_attended)
        } else {
            attendance.attended
        }
    }

    /// First and last day of calling everybody: the earlier one when many have registered (STG-10, F-17). The
    /// programme knows no weekends; the coordinator may have agreed to the working day before (AMB-31).
    #[must_use]
    pub fn call_days(&self) -> (NaiveDate, NaiveDate) {
        let rules = &self.pack.registrations;
        let day = |before: u32| {
            let day = self.days_before(before);
            if rules.calls_on_working_days && !self.calendar.is_working_day(day) {
                self.calendar.before(day, 1)
            } else {
                day
            }
        };
        let early = day(rules.call_days_before_above);
        (early, day(rules.call_days_before_below))
    }

    /// The first day of calling so many registrations.
    #[must_use]
    pub fn calls_begin(&self, registered: u32) -> NaiveDate {
        let (early, late) = self.call_days();
        if registered >= self.pack.registrations.call_threshold {
            early
        } else {
            late
        }
    }

    /// Last day for the report: working days after the seminar, or an earlier date set for it alone
    /// (STG-12, STG-13).
    #[must_use]
    pub fn report_due(&self, individual: Option<NaiveDate>) -> NaiveDate {
        let report = &self.pack.report;
        let general = self.calendar.after(self.date, report.due_working_days);
        match individual {
            Some(set) if report.individual_due_if_earlier => general.min(set),
            Some(set) => set,
            None => general,
        }
    }
}
