//! Somebody answers for each area of work.
//!
//! Asked for from some days before the seminar to the day itself; afterwards the tick of the day speaks, if the rule
//! names one. The member with the fewest roles who can be free at that time (of several, who was entered first) is
//! proposed: nobody leaves the registration desk, and who speaks to the hall does not walk through it.
//!
//! Facts: `case` (`role`, or `open` and `broken` of the tick), `role`.

use super::checklist_tick;
use crate::{Check, Observation, Season};
use chrono::NaiveDate;
use kafedra_model::finding::{Fix, Severity};
use kafedra_model::seminar::Seminar;
use kafedra_model::team::Role;
use serde::Deserialize;

/// The roles, from when they are asked for, and the item of the checklist that confirms it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RoleFilled {
    roles: Vec<Role>,
    from_days: u32,
    #[serde(default)]
    tick: Option<String>,
}

impl Check for RoleFilled {
    fn run(&self, season: &Season<'_>, seminar: &Seminar, today: NaiveDate) -> Vec<Observation> {
        let mut observations = Vec::new();
        if season.days_before(self.from_days) <= today && today <= season.date() {
            let roles = self.roles.iter().filter(|role| !is_filled(seminar, **role));
            observations.extend(roles.map(|role| self.nobody(seminar, *role)));
        }
        let tick = self.tick.as_deref();
        let tick = tick.and_then(|item| checklist_tick::observe(season, seminar, item, today));
        let role = self.roles.first().map_or("", |role| name(*role));
        observations.extend(tick.map(|tick| tick.fact("role", role)));
        observations
    }
}

impl RoleFilled {
    /// The rule's severity and penalty are those of the tick, if it has one.
    fn nobody(&self, seminar: &Seminar, role: Role) -> Observation {
        let observation = Observation {
            fix: free_member(seminar, role),
            ..Observation::new()
        };
        let observation = observation.fact("case", "role").fact("role", name(role));
        if self.tick.is_some() {
            observation.severity(Severity::Warning).harmless()
        } else {
            observation
        }
    }
}

pub(super) fn free_member(seminar: &Seminar, role: Role) -> Option<Fix> {
    let members = seminar.plan.team.members.iter();
    let named = members.filter(|member| !member.name.trim().is_empty());
    let free = named.filter(|member| member.roles.iter().all(|other| go_together(*other, role)));
    let member = free.min_by_key(|member| (member.roles.len(), member.id))?;
    Some(Fix::AssignRole {
        role,
        member: member.id,
    })
}

/// Whether one person can answer for both.
fn go_together(one: Role, other: Role) -> bool {
    let before_or_after = |role| matches!(role, Role::Responsible | Role::LeadManager);
    let on_stage_or_desk = |role| matches!(role, Role::DeskManager | Role::Moderator);
    before_or_after(one)
        || before_or_after(other)
        || !(on_stage_or_desk(one) || on_stage_or_desk(other))
}

pub(super) fn is_filled(seminar: &Seminar, role: Role) -> bool {
    let mut members = seminar.plan.team.members.iter();
    members.any(|member| member.roles.contains(&role) && !member.name.trim().is_empty())
}

fn name(role: Role) -> &'static str {
    match role {
        Role::Responsible => "responsible",
        Role::DeskManager => "desk_manager",
        Role::Moderator => "moderator",
        Role::MicrophoneCarrier => "microphone_carrier",
        Role::SpeakerMinder => "speaker_minder",
        Role::CateringMinder => "catering_minder",
        Role::Guide => "guide",
        Role::Photographer => "photographer",
        Role::LeadManager => "lead_manager",
    }
}
