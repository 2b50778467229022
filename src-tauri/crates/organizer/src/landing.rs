//! The landing page as it is begun.

use crate::error::Error;
use crate::organizer::Organizer;
use crate::view::Saved;
use kafedra_model::ids::SeminarId;
use kafedra_model::landing::LandingContent;
use kafedra_model::seminar::Part;

impl Organizer {
    /// Describes the page with what the season asks for and the plan knows; a page that is described stays as it is.
    ///
    /// # Errors
    /// [`crate::ErrorCode::NoSuchSeminar`], or when the database refuses.
    pub fn begin_landing(&mut self, id: SeminarId) -> Result<Saved, Error> {
        let (seminar, pack, _) = self.with_season(id)?;
        let plan = seminar.plan;
        let mut landing = plan.landing.clone();
        let begin = || LandingContent::started(&pack, plan.card.date).with_known(&plan);
        landing.content.get_or_insert_with(begin);
        self.save_part(id, Part::Landing(landing))
    }
}
