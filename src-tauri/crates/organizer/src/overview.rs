//! The table of all seminars: what is wrong with each, and what it brings.

use crate::error::Error;
use crate::organizer::Organizer;
use crate::packs::Packs;
use crate::view::SeminarRow;
use chrono::NaiveDate;
use kafedra_model::application::OtherSeminar;
use kafedra_model::finding::Severity;
use kafedra_model::seminar::Seminar;
use kafedra_rules::Season;
use std::collections::BTreeMap;

impl Organizer {
    /// All seminars with what is at stake, by date. Each row says what [`Organizer::check`] and
    /// [`Organizer::settle`] say of its seminar.
    ///
    /// # Errors
    /// When the database can't be read, or a seminar is of a season that the program does not know.
    pub fn seminars(&self) -> Result<Vec<SeminarRow>, Error> {
        let neighbours = Neighbours::of(&self.packs, self.store.read().every_seminar()?)?;
        let today = self.today();
        let mut rows = Vec::with_capacity(neighbours.everyone.len());
        for one in &neighbours.everyone {
            let others = neighbours.others(&self.packs, one)?;
            let mut seminar = self.store.read().seminar_beside(one.id, others)?;
            self.notice_waiting(&mut seminar)?;
            rows.push(row(&self.packs, &seminar, today)?);
        }
        Ok(rows)
    }
}

/// Everyone by season and city, so that each finds its neighbours without a look at all.
struct Neighbours {
    /// By date and then by id.
    everyone: Vec<OtherSeminar>,
    /// Places in `everyone`, by the season that asks and by what it calls the city.
    by_city: BTreeMap<String, BTreeMap<String, Vec<usize>>>,
}

impl Neighbours {
    fn of(packs: &Packs, everyone: Vec<OtherSeminar>) -> Result<Self, Error> {
        let mut by_city: BTreeMap<String, BTreeMap<String, Vec<usize>>> = BTreeMap::new();
        for one in &everyone {
            if by_city.contains_key(&one.pack) {
                continue;
            }
            let names = &packs.season(&one.pack)?.cities;
            let cities = by_city.entry(one.pack.clone()).or_default();
            for (place, one) in everyone.iter().enumerate() {
                cities.entry(names.key(&one.city)).or_default().push(place);
            }
        }
        Ok(Self { everyone, by_city })
    }

    /// The other seminars in the city of this one.
    fn others(&self, packs: &Packs, one: &OtherSeminar) -> Result<Vec<OtherSeminar>, Error> {
        let city = packs.season(&one.pack)?.cities.key(&one.city);
        let cities = self.by_city.get(&one.pack);
        let places = cities.and_then(|cities| cities.get(&city));
        let places = places.into_iter().flatten();
        let others = places.filter_map(|place| self.everyone.get(*place));
        Ok(others.filter(|other| other.id != one.id).cloned().collect())
    }
}

fn row(packs: &Packs, seminar: &Seminar, today: NaiveDate) -> Result<SeminarRow, Error> {
    let card = &seminar.plan.card;
    let pack = packs.season(&card.pack)?.ruled(&seminar.plan);
    let outcome = pack.outcome(seminar, today);
    let count = |severity| {
        let findings = outcome.findings.iter();
        let found = findings.filter(|finding| finding.severity == severity);
        u32::try_from(found.count()).unwrap_or(u32::MAX)
    };
    let report = &seminar.plan.report;
    let settlement = &outcome.settlement;
    Ok(SeminarRow {
        id: seminar.id,
        days_left: i32::try_from((card.date - today).num_days()).unwrap_or(i32::MAX),
        errors: count(Severity::Error),
        warnings: count(Severity::Warning),
        points_net: settlement.points.net,
        upper_kopecks: settlement.compensation.upper_kopecks,
        excluded: settlement.excluded,
        report_due: Some(Season::of(&pack, seminar).report_due(report.individual_due)),
        report_uploaded: report.uploaded,
        pack: card.pack.clone(),
        city: card.city.clone(),
        date: card.date,
        partner: card.partner.name.clone(),
        planned: card.planned_listeners,
        registered: seminar.attendance.registered,
        attended: seminar.attendance.attended,
    })
}
