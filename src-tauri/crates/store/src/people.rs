//! Pages of the list of people: filtered, sorted, a piece at a time.

use crate::columns::{Word, id_list};
use crate::registrations::{COLUMN_COUNT, COLUMNS, read_registration};
use crate::{Reader, StoreError};
use kafedra_model::ids::{PersonId, SeminarId};
use kafedra_model::listing::{ConsentQuery, PeoplePage, PeopleQuery, PeopleSort, PersonRow};
use kafedra_model::registration::Registration;
use rusqlite::types::ToSql;
use rusqlite::{OptionalExtension, Row};

impl Reader<'_> {
    /// A piece of the list of people, and how many the filter lets through in all.
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn people(
        &self,
        seminar: SeminarId,
        query: &PeopleQuery,
    ) -> Result<PeoplePage, StoreError> {
        let filter = Filter::new(seminar, query);
        let total = self.count_people(&filter)?;
        let mut rows = Vec::new();
        for (registration, calls) in self.select_people(&filter, query)? {
            rows.push(self.with_presence(seminar, registration, calls)?);
        }
        Ok(PeoplePage { rows, total })
    }

    /// One person as the list shows them.
    ///
    /// # Errors
    /// The database cannot be read.
    pub fn person_row(
        &self,
        seminar: SeminarId,
        person: PersonId,
    ) -> Result<Option<PersonRow>, StoreError> {
        let mut statement = self.connection.prepare_cached(&format!(
            "SELECT {COLUMNS}, calls FROM registration WHERE seminar_id = ?1 AND id = ?2"
        ))?;
        let found = statement
            .query_row([seminar.0, person.0], read_with_calls)
            .optional()?;
        found
            .map(|(registration, calls)| self.with_presence(seminar, registration, calls))
            .transpose()
    }

    fn count_people(&self, filter: &Filter) -> Result<u32, StoreError> {
        let sql = format!("SELECT count(*) {}", filter.sql(None));
        let mut statement = self.connection.prepare_cached(&sql)?;
        Ok(statement.query_row(&*filter.values(), |row| row.get(0))?)
    }

    fn select_people(
        &self,
        filter: &Filter,
        query: &PeopleQuery,
    ) -> Result<Vec<(Registration, u32)>, StoreError> {
        let sql = format!(
            "SELECT {COLUMNS}, calls {} ORDER BY {} LIMIT ?{} OFFSET ?{}",
            filter.sql(Some(query.sort)),
            order(query),
            filter.values.len() + 1,
            filter.values.len() + 2,
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        let mut values = filter.values();
        values.extend([&query.limit as &dyn ToSql, &query.offset]);
        let rows = statement.query_map(&*values, read_with_calls)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    fn with_presence(
        &self,
        seminar: SeminarId,
        registration: Registration,
        calls: u32,
    ) -> Result<PersonRow, StoreError> {
        Ok(PersonRow {
            presence: self.presence(seminar, registration.id)?,
            last_contact: self.last_contact(seminar, registration.id)?,
            consents: self.consents_of(seminar, registration.id)?,
            registration,
            calls,
        })
    }
}

/// The `FROM` and `WHERE` of a query, and the values of its `?`s.
struct Filter {
    conditions: String,
    values: Vec<Box<dyn ToSql>>,
    has_ids: bool,
    arrived: Option<bool>,
}

impl Filter {
    fn new(seminar: SeminarId, query: &PeopleQuery) -> Self {
        let mut filter = Self {
            conditions: "registration.seminar_id = ?1".to_owned(),
            values: vec![Box::new(seminar.0)],
            has_ids: false,
            arrived: query.arrived,
        };
        if let Some(ids) = &query.ids {
            filter.has_ids = true;
            filter.values.push(Box::new(id_list(ids.iter().copied())));
        }
        if let Some(status) = query.status {
            filter.equal("status", Box::new(Word(status)));
        }
        if let Some(staff) = query.staff {
            filter.equal("staff", Box::new(staff));
        }
        if let Some(walk_in) = query.walk_in {
            filter.equal("walk_in", Box::new(walk_in));
        }
        if let Some(consent) = query.consent {
            filter.consent(consent);
        }
        filter
    }

    fn equal(&mut self, column: &str, value: Box<dyn ToSql>) {
        self.values.push(value);
        let place = self.values.len();
        self.conditions += &format!(" AND {column} = ?{place}");
    }

    fn consent(&mut self, query: ConsentQuery) {
        self.values.push(Box::new(Word(query.kind)));
        let kind = self.values.len();
        let (not, given) = match query.given {
            Some(given) => ("", format!(" AND consent.given = {}", u8::from(given))),
            None => ("NOT ", String::new()),
        };
        self.conditions += &format!(
            " AND {not}EXISTS (SELECT 1 FROM consent WHERE consent.seminar_id = ?1
                 AND consent.person = registration.id AND consent.kind = ?{kind}{given})"
        );
    }

    fn values(&self) -> Vec<&dyn ToSql> {
        self.values.iter().map(AsRef::as_ref).collect()
    }

    /// With `sort`, as a page in that order is read best; without, as people are counted.
    fn sql(&self, sort: Option<PeopleSort>) -> String {
        const PRESENCE: &str = "presence ON presence.seminar_id = registration.seminar_id
            AND presence.person = registration.id";
        let from = if self.has_ids {
            // A cross join keeps this order: few ids are looked up, nobody else is read.
            "json_each(?2) AS given CROSS JOIN registration ON registration.id = unhex(given.value)"
        } else {
            "registration"
        };
        let conditions = &self.conditions;
        let by_arrival = sort == Some(PeopleSort::Arrived);
        // A page in the order of an index of registrations is full long before its end; to
        // count, or by time of arrival, those who came are read first.
        let join = if sort.is_none() || by_arrival {
            "JOIN"
        } else {
            "CROSS JOIN"
        };
        match (self.arrived, by_arrival) {
            (Some(true), _) => format!(
                "FROM {from} {join} {PRESENCE} WHERE {conditions} AND presence.arrived IS NOT NULL"
            ),
            (Some(false), _) => format!(
                "FROM {from} LEFT JOIN {PRESENCE} WHERE {conditions} AND presence.arrived IS NULL"
            ),
            (None, true) => format!("FROM {from} LEFT JOIN {PRESENCE} WHERE {conditions}"),
            (None, false) => format!("FROM {from} WHERE {conditions}"),
        }
    }
}

fn order(query: &PeopleQuery) -> String {
    let columns: &[&str] = match query.sort {
        PeopleSort::Given if query.ids.is_some() => &["given.key"],
        PeopleSort::Name | PeopleSort::Given => &["name_key", "registration.id"],
        PeopleSort::Company => &["company_key", "name_key", "registration.id"],
        PeopleSort::Registered => &["registered", "registration.id"],
        PeopleSort::Arrived => &["presence.arrived", "registration.id"],
    };
    let direction = if query.descending { "DESC" } else { "ASC" };
    let ordered = columns.iter().map(|column| match *column {
        "presence.arrived" => format!("{column} {direction} NULLS LAST"),
        column => format!("{column} {direction}"),
    });
    ordered.collect::<Vec<_>>().join(", ")
}

fn read_with_calls(row: &Row<'_>) -> rusqlite::Result<(Registration, u32)> {
    Ok((read_registration(row)?, row.get(COLUMN_COUNT)?))
}
