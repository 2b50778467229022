//! The seminar as a whole: what the rules look at and the documents print.

use crate::agenda::Agenda;
use crate::announcements::Announcements;
use crate::application::{Application, OtherSeminar};
use crate::checklist::Checklist;
use crate::day::Day;
use crate::estimate::Estimate;
use crate::hall::Hall;
use crate::ids::SeminarId;
use crate::kit::Kit;
use crate::landing::Landing;
use crate::leads::Leads;
use crate::papers::Paper;
use crate::photos::Photo;
use crate::questionnaire::{Answers, Questionnaire};
use crate::registration::Attendance;
use crate::reminders::Reminders;
use crate::report::Report;
use crate::rulings::Rulings;
use crate::stages::Stages;
use crate::team::Team;
use crate::venue::Venues;
use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Seminar {
    pub id: SeminarId,
    pub plan: Plan,
    pub photos: Vec<Photo>,
    pub papers: Vec<Paper>,
    pub attendance: Attendance,
    /// The other seminars of the workspace, by date and id; not part of this one's file.
    #[serde(skip)]
    pub others: Vec<OtherSeminar>,
}

/// Everything that is planned and edited whole, one part at a time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct Plan {
    pub card: Card,
    /// Seminars exported before there was an application page have none.
    #[serde(default)]
    pub application: Application,
    pub team: Team,
    pub stages: Stages,
    pub venues: Venues,
    pub hall: Hall,
    pub kit: Kit,
    pub agenda: Agenda,
    pub estimate: Estimate,
    pub landing: Landing,
    pub announcements: Announcements,
    pub reminders: Reminders,
    pub questionnaire: Questionnaire,
    pub answers: Answers,
    pub checklist: Checklist,
    pub report: Report,
    pub leads: Leads,
    #[serde(default)]
    pub rulings: Rulings,
    /// Seminars exported before there was a run sheet have none.
    #[serde(default)]
    pub day: Day,
}

/// The seminar's card: what, where and when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct Card {
    /// Id and version of the season pack that the seminar was planned with.
    pub pack: String,
    pub pack_version: u32,
    pub country: String,
    pub city: String,
    pub date: NaiveDate,
    /// When registration of listeners begins.
    pub start: NaiveTime,
    /// Listeners the partner plans for.
    pub planned_listeners: u32,
    /// The partner has held IT seminars before (VEN-06, ELG-18).
    pub experienced: bool,
    pub partner: Partner,
    pub application_sent: Option<NaiveDate>,
    pub application_approved: Option<NaiveDate>,
}

#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, specta::Type)]
#[serde(default, deny_unknown_fields)]
pub struct Partner {
    pub name: String,
    pub city: String,
    pub site: String,
    pub phone: String,
    pub email: String,
}

/// One part of the plan, tagged by its noun: the unit of saving and of undo.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(tag = "noun", content = "value", rename_all = "snake_case")]
pub enum Part {
    Card(Card),
    Application(Application),
    Team(Team),
    Stages(Stages),
    Venues(Venues),
    Hall(Hall),
    Kit(Kit),
    Agenda(Agenda),
    Estimate(Estimate),
    Landing(Landing),
    Announcements(Announcements),
    Reminders(Reminders),
    Questionnaire(Questionnaire),
    Answers(Answers),
    Checklist(Checklist),
    Report(Report),
    Leads(Leads),
    Rulings(Rulings),
    Day(Day),
}

impl Part {
    /// The noun that names the part in the database and on the wire.
    #[must_use]
    pub fn noun(&self) -> &'static str {
        match self {
            Self::Card(_) => "card",
            Self::Application(_) => "application",
            Self::Team(_) => "team",
            Self::Stages(_) => "stages",
            Self::Venues(_) => "venues",
            Self::Hall(_) => "hall",
            Self::Kit(_) => "kit",
            Self::Agenda(_) => "agenda",
            Self::Estimate(_) => "estimate",
            Self::Landing(_) => "landing",
            Self::Announcements(_) => "announcements",
            Self::Reminders(_) => "reminders",
            Self::Questionnaire(_) => "questionnaire",
            Self::Answers(_) => "answers",
            Self::Checklist(_) => "checklist",
            Self::Report(_) => "report",
            Self::Leads(_) => "leads",
            Self::Rulings(_) => "rulings",
            Self::Day(_) => "day",
        }
    }
}

impl Plan {
    /// A plan with nothing but its card.
    #[must_use]
    pub fn new(card: Card) -> Self {
        Self {
            card,
            application: Application::default(),
            team: Team::default(),
            stages: Stages::default(),
            venues: Venues::default(),
            hall: Hall::default(),
            kit: Kit::default(),
            agenda: Agenda::default(),
            estimate: Estimate::default(),
            landing: Landing::default(),
            announcements: Announcements::default(),
            reminders: Reminders::default(),
            questionnaire: Questionnaire::default(),
            answers: Answers::default(),
            checklist: Checklist::default(),
            report: Report::default(),
            leads: Leads::default(),
            rulings: Rulings::default(),
            day: Day::default(),
        }
    }

    /// Puts `part` in place and gives back the one that stood there.
    pub fn replace(&mut self, part: Part) -> Part {
        use std::mem::replace;
        match part {
            Part::Card(new) => Part::Card(replace(&mut self.card, new)),
            Part::Application(new) => Part::Application(replace(&mut self.application, new)),
            Part::Team(new) => Part::Team(replace(&mut self.team, new)),
            Part::Stages(new) => Part::Stages(replace(&mut self.stages, new)),
            Part::Venues(new) => Part::Venues(replace(&mut self.venues, new)),
            Part::Hall(new) => Part::Hall(replace(&mut self.hall, new)),
            Part::Kit(new) => Part::Kit(replace(&mut self.kit, new)),
            Part::Agenda(new) => Part::Agenda(replace(&mut self.agenda, new)),
            Part::Estimate(new) => Part::Estimate(replace(&mut self.estimate, new)),
            Part::Landing(new) => Part::Landing(replace(&mut self.landing, new)),
            Part::Announcements(new) => Part::Announcements(replace(&mut self.announcements, new)),
            Part::Reminders(new) => Part::Reminders(replace(&mut self.reminders, new)),
            Part::Questionnaire(new) => Part::Questionnaire(replace(&mut self.questionnaire, new)),
            Part::Answers(new) => Part::Answers(replace(&mut self.answers, new)),
            Part::Checklist(new) => Part::Checklist(replace(&mut self.checklist, new)),
            Part::Report(new) => Part::Report(replace(&mut self.report, new)),
            Part::Leads(new) => Part::Leads(replace(&mut self.leads, new)),
            Part::Rulings(new) => Part::Rulings(replace(&mut self.rulings, new)),
            Part::Day(new) => Part::Day(replace(&mut self.day, new)),
        }
    }

    /// All parts, in the fixed order of the nouns.
    #[must_use]
    pub fn into_parts(self) -> Vec<Part> {
        vec![
            Part::Card(self.card),
            Part::Application(self.application),
            Part::Team(self.team),
            Part::Stages(self.stages),
            Part::Venues(self.venues),
            Part::Hall(self.hall),
            Part::Kit(self.kit),
            Part::Agenda(self.agenda),
            Part::Estimate(self.estimate),
            Part::Landing(self.landing),
            Part::Announcements(self.announcements),
            Part::Reminders(self.reminders),
            Part::Questionnaire(self.questionnaire),
            Part::Answers(self.answers),
            Part::Checklist(self.checklist),
            Part::Report(self.report),
            Part::Leads(self.leads),
            Part::Rulings(self.rulings),
            Part::Day(self.day),
        ]
    }
}
