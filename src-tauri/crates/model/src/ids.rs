//! Identifiers: UUIDv7 everywhere, so that two copies of a workspace can merge.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
        #[derive(Serialize, Deserialize, specta::Type)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }

        impl std::str::FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Uuid::parse_str(text).map(Self)
            }
        }
    )*};
}

ids! {
    /// A seminar: one city, one day.
    SeminarId,
    /// A registration, and the person behind it: what the desk calls `PERSON`.
    PersonId,
    /// A list of people that was taken in.
    ImportId,
    /// A line of a person's history.
    ChangeId,
    /// A block of the agenda.
    BlockId,
    /// A line of the estimate.
    LineId,
    /// One of the companies that hold the seminar together.
    OrganizerId,
    /// A candidate venue.
    VenueId,
    /// A member of the team.
    MemberId,
    /// An announcement: one text or picture in one channel.
    AnnouncementId,
    /// One sending of one stage's material to the coordinator.
    SubmissionId,
    /// One mailing of reminders.
    MailingId,
    /// A question that the partner added to the questionnaire.
    QuestionId,
    /// One filled-in questionnaire.
    AnswerSheetId,
    /// A photo of the day.
    PhotoId,
    /// An accounting paper.
    PaperId,
    /// An entry of the arrival log.
    EventId,
    /// One attempt to reach a registered person.
    ContactId,
}
