//! Everything that follows from a seminar and today's date.

use crate::error::Error;
use crate::files::legal_name;
use crate::organizer::Organizer;
use crate::speech;
use crate::view::{Assessment, Saved};
use chrono::NaiveDate;
use kafedra_model::application::OtherSeminar;
use kafedra_model::finding::Finding;
use kafedra_model::ids::SeminarId;
use kafedra_model::pack::Pack;
use kafedra_model::rulings::{QuestionState, Ruling};
use kafedra_model::seminar::{Part, Seminar};
use kafedra_model::settlement::Settlement;
use kafedra_model::timeline::{TimelineEntry, WhatIf};
use kafedra_rules::{Outcome, Rulebook};
use kafedra_words::Words;
use std::sync::Arc;

impl Organizer {
    /// A whole seminar as the rules and the documents want it; of the other seminars only those in its city.
    ///
    /// # Errors
    /// [`crate::ErrorCode::NoSuchSeminar`].
    pub fn seminar(&self, id: SeminarId) -> Result<Seminar, Error> {
        let mut seminar = self.store.read().seminar(id)?;
        let card = &seminar.plan.card;
        if let Ok(season) = self.packs.season(&card.pack) {
            let city = season.cities.key(&card.city);
            let same = |other: &OtherSeminar| season.cities.key(&other.city) == city;
            seminar.others.retain(same);
            self.notice_waiting(&mut seminar)?;
        }
        Ok(seminar)
    }

    /// Broken rules, worst first, in words.
    ///
    /// # Errors
    /// [`crate::ErrorCode::NoSuchSeminar`].
    pub fn check(&self, id: SeminarId) -> Result<Vec<Finding>, Error> {
        let (seminar, pack, words) = self.with_season(id)?;
        Ok(findings(&pack, &seminar, self.today(), &words))
    }

    /// Open questions of the programme that concern the seminar, and how they are read, in words.
    ///
    /// # Errors
    /// [`crate::ErrorCode::NoSuchSeminar`].
    pub fn questions(&self, id: SeminarId) -> Result<Vec<QuestionState>, Error> {
        Ok(self.assess(&self.seminar(id)?)?.questions)
    }

    /// Records what the coordinator answered to an open question; none takes the answer back.
    ///
    /// # Errors
    /// [`crate::ErrorCode::NoSuchThing`] when the season has no such question or reading, or the reading
    /// asks for a number that the answer does not name.
    pub fn rule(
        &mut self,
        id: SeminarId,
        question: &str,
        ruling: Option<Ruling>,
    ) -> Result<Saved, Error> {
        let seminar = self.seminar(id)?;
        let pack = &self.packs.season(&seminar.plan.card.pack)?.pack;
        let missing = |thing: &str| Error::new(crate::ErrorCode::NoSuchThing).with("thing", thing);
        let known = pack.questions.iter().find(|known| known.id == question);
        let known = known.ok_or_else(|| missing(question))?;
        let mut rulings = seminar.plan.rulings;
        match ruling {
            Some(ruling) => {
                let mut readings = known.readings.iter();
                let reading = readings.find(|reading| reading.id == ruling.reading);
                let reading = reading.ok_or_else(|| missing(&ruling.reading))?;
                if reading.asks.is_some() && ruling.value.is_none() {
                    return Err(missing("value"));
                }
                rulings.answers.insert(question.to_owned(), ruling);
            }
            None => {
                rulings.answers.remove(question);
            }
        }
        self.save_part(id, Part::Rulings(rulings))
    }

    /// Points and compensation, step by step, in words.
    ///
    /// # Errors
    /// [`crate::ErrorCode::NoSuchSeminar`].
    pub fn settle(&self, id: SeminarId) -> Result<Settlement, Error> {
        let (seminar, pack, words) = self.with_season(id)?;
        Ok(settlement(&pack, &seminar, self.today(), &words))
    }

    /// Every date of the seminar, in words.
    ///
    /// # Errors
    /// [`crate::ErrorCode::NoSuchSeminar`].
    pub fn timeline(&self, id: SeminarId) -> Result<Vec<TimelineEntry>, Error> {
        let (seminar, pack, words) = self.with_season(id)?;
        Ok(timeline(&pack, &seminar, self.today(), &words))
    }

    /// What sending a stage's material on `date` would cost.
    ///
    /// # Errors
    /// [`crate::ErrorCode::NoSuchSeminar`], or an unknown stage.
    pub fn what_if(&self, id: SeminarId, stage: &str, date: NaiveDate) -> Result<WhatIf, Error> {
        let (seminar, pack, _) = self.with_season(id)?;
        if pack.stage(stage).is_none() {
            return Err(Error::new(crate::ErrorCode::NoSuchThing).with("thing", stage));
        }
        Ok(kafedra_rules::what_if(&pack, &seminar, stage, date))
    }

    /// The answer to an edit.
    pub(crate) fn saved(&self, id: SeminarId) -> Result<Saved, Error> {
        let seminar = self.seminar(id)?;
        let assessment = self.assess(&seminar)?;
        Ok(Saved {
            plan: seminar.plan,
            assessment,
        })
    }

    pub(crate) fn assess(&self, seminar: &Seminar) -> Result<Assessment, Error> {
        let season = self.packs.season(&seminar.plan.card.pack)?;
        let words = season.words(self.settings().language);
        let pack = season.ruled(&seminar.plan);
        let (pack, today) = (&*pack, self.today());
        let Outcome {
            mut findings,
            mut settlement,
        } = pack.outcome(seminar, today);
        speech::findings(&mut findings, &words);
        speech::settlement(&mut settlement, &words);
        Ok(Assessment {
            questions: questions(pack, seminar, today, &findings, &settlement, &words),
            phases: speech::phases(&findings),
            findings,
            timeline: timeline(pack, seminar, today, &words),
            settlement,
            attendance: seminar.attendance.clone(),
            forecast: kafedra_rules::forecast(pack, seminar),
            times: seminar.plan.agenda.timed(seminar.plan.card.start),
            agenda: kafedra_rules::agenda_measure(pack, &seminar.plan.agenda),
            venues: kafedra_rules::venue_scores(&seminar.plan.venues),
            talks: kafedra_rules::talk_ratings(&seminar.plan),
            photos: seminar.photos.clone(),
            papers: seminar.papers.clone(),
            undo: self.undo.next(seminar.id).map(str::to_owned),
        })
    }

    /// Folder of a seminar's files under `output/`: its city, its date and the end of its id.
    pub(crate) fn output_folder(&self, id: SeminarId) -> Result<String, Error> {
        let plan = self.store.read().plan(id)?;
        let tail = &id.0.simple().to_string()[26..];
        Ok(legal_name(&format!(
            "{} {} {tail}",
            plan.card.city, plan.card.date
        )))
    }

    pub(crate) fn with_season(
        &self,
        id: SeminarId,
    ) -> Result<(Seminar, Arc<Rulebook>, Arc<Words>), Error> {
        let seminar = self.seminar(id)?;
        let season = self.packs.season(&seminar.plan.card.pack)?;
        let pack = season.ruled(&seminar.plan);
        Ok((seminar, pack, season.words(self.settings().language)))
    }
}

fn questions(
    pack: &Pack,
    seminar: &Seminar,
    today: NaiveDate,
    findings: &[Finding],
    settlement: &Settlement,
    words: &Words,
) -> Vec<QuestionState> {
    let mut questions = kafedra_rules::questions(pack, seminar, today, findings, settlement);
    speech::questions(&mut questions, words);
    questions
}

fn findings(pack: &Rulebook, seminar: &Seminar, today: NaiveDate, words: &Words) -> Vec<Finding> {
    let mut findings = pack.check(seminar, today);
    speech::findings(&mut findings, words);
    findings
}

fn settlement(pack: &Rulebook, seminar: &Seminar, today: NaiveDate, words: &Words) -> Settlement {
    let mut settlement = pack.settle(seminar, today);
    speech::settlement(&mut settlement, words);
    settlement
}

fn timeline(pack: &Pack, seminar: &Seminar, today: NaiveDate, words: &Words) -> Vec<TimelineEntry> {
    let mut timeline = kafedra_rules::timeline(pack, seminar, today);
    speech::timeline(&mut timeline, words);
    timeline
}
