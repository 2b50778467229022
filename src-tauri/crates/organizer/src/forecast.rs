//! Registrations by day, what own experience says, and closing the list.

use crate::error::Error;
use crate::organizer::Organizer;
use crate::view::Saved;
use kafedra_model::forecast::{Experience, RegistrationOutlook};
use kafedra_model::ids::SeminarId;
use kafedra_model::seminar::{Part, Seminar};
use kafedra_rules::Season;
use kafedra_rules::turnout::Finished;

impl Organizer {
    /// The registrations by day against what is needed (F-11..F-13).
    ///
    /// # Errors
    /// [`crate::ErrorCode::NoSuchSeminar`].
    pub fn registration_outlook(&self, id: SeminarId) -> Result<RegistrationOutlook, Error> {
        let (seminar, pack, words) = self.with_season(id)?;
        let today = self.today();
        let registrations = self.store.read().registrations(id)?;
        let (pace, days_left) = kafedra_rules::forecast::pace(&pack, &seminar, today);
        let (turnout_low, turnout_high) = Season::of(&pack, &seminar).turnout();
        let own_text = seminar.plan.landing.closed_text.trim();
        Ok(RegistrationOutlook {
            days: kafedra_rules::forecast::by_day(&seminar, &registrations, today),
            pace,
            days_left,
            turnout_low,
            turnout_high,
            experience: self.experience(&seminar)?,
            closing_text: match own_text {
                "" => words.word("registrations-closed-text"),
                text => text.to_owned(),
            },
        })
    }

    /// Closes the list today, or opens it again; a page without its own notice gets the usual one (REG-01, LND-44).
    ///
    /// # Errors
    /// As [`Organizer::save_part`].
    pub fn close_registration(&mut self, id: SeminarId, closed: bool) -> Result<Saved, Error> {
        let (seminar, _, words) = self.with_season(id)?;
        let mut landing = seminar.plan.landing;
        landing.closed = closed;
        landing.closed_on = closed.then(|| self.today());
        if closed && landing.closed_text.trim().is_empty() {
            landing.closed_text = words.word("registrations-closed-text");
        }
        self.save_part(id, Part::Landing(landing))
    }

    /// Turnout at the partner's other seminars that are over, in cities of which the season expects the same.
    fn experience(&self, seminar: &Seminar) -> Result<Option<Experience>, Error> {
        let reader = self.store.read();
        let pack = &self.packs.season(&seminar.plan.card.pack)?.pack;
        let expected = Season::of(pack, seminar).turnout();
        let today = self.today();
        let mut finished = Vec::new();
        for other in reader.seminars()? {
            if other.id == seminar.id || other.date >= today || other.attended == 0 {
                continue;
            }
            let mut card = seminar.plan.card.clone();
            card.city.clone_from(&other.city);
            if Season::of_card(pack, &card).turnout() == expected {
                let attendance = reader.attendance(other.id)?;
                finished.push(Finished {
                    registered: attendance.registered,
                    attended: attendance.attended.saturating_sub(attendance.walk_ins),
                });
            }
        }
        let registered = seminar.attendance.registered;
        Ok(kafedra_rules::turnout::experience(&finished, registered))
    }
}
