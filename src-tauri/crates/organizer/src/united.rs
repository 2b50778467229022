//! Two records as one: what becomes of the answer, of the consents, and of what the plan says of both.

use kafedra_model::consent::{Consent, Consents};
use kafedra_model::duplicates::BeforeMerge;
use kafedra_model::ids::{AnswerSheetId, PersonId};
use kafedra_model::leads::Lead;
use kafedra_model::registration::{Person, Registration, RegistrationStatus};
use kafedra_model::seminar::{Part, Plan};

/// The registration of both: the earlier one, and of two answers the one that keeps a seat.
pub(crate) fn united(kept: &Registration, gone: &Registration, person: Person) -> Registration {
    let earlier = kept.registered.min(gone.registered);
    let rank = |status| match status {
        RegistrationStatus::Confirmed => 0,
        RegistrationStatus::Received => 1,
        RegistrationStatus::Refused => 2,
        RegistrationStatus::Cancelled => 3,
    };
    let status = if rank(gone.status) < rank(kept.status) {
        gone.status
    } else {
        kept.status
    };
    let first = |one: Option<_>, other: Option<_>| one.into_iter().chain(other).min();
    Registration {
        id: kept.id,
        person,
        registered: earlier,
        status,
        confirmed: first(kept.confirmed, gone.confirmed),
        refused: first(kept.refused, gone.refused),
        refusal_reason: [&kept.refusal_reason, &gone.refusal_reason]
            .into_iter()
            .find(|reason| !reason.is_empty())
            .cloned()
            .unwrap_or_default(),
        staff: kept.staff || gone.staff,
        walk_in: kept.walk_in && gone.walk_in,
    }
}

/// Whoever has said no once has said no.
pub(crate) fn stricter(kept: &Consents, gone: &Consents) -> Consents {
    let of = |one: &Option<Consent>, other: &Option<Consent>| {
        let both = || one.iter().chain(other);
        both()
            .find(|consent| !consent.given)
            .or_else(|| both().next())
            .cloned()
    };
    Consents {
        data: of(&kept.data, &gone.data),
        mailing: of(&kept.mailing, &gone.mailing),
    }
}

/// What the plan says of two people, put together.
pub(crate) struct Parts {
    pub(crate) sheets: Vec<AnswerSheetId>,
    pub(crate) lead: Option<Lead>,
    pub(crate) kept_lead: Option<Lead>,
    pub(crate) changed: Vec<Part>,
}

impl Parts {
    pub(crate) fn of(plan: &Plan, gone: PersonId, kept: PersonId) -> Self {
        let mut answers = plan.answers.clone();
        let mut sheets = Vec::new();
        for sheet in answers
            .sheets
            .iter_mut()
            .filter(|one| one.person == Some(gone))
        {
            sheet.person = Some(kept);
            sheets.push(sheet.id);
        }
        let mut leads = plan.leads.clone();
        let lead_of = |person| plan.leads.leads.iter().find(|lead| lead.person == person);
        let (lead, kept_lead) = (lead_of(gone).cloned(), lead_of(kept).cloned());
        if let Some(lead) = &lead {
            leads
                .leads
                .retain(|one| one.person != gone && one.person != kept);
            leads.leads.push(one_lead(kept, lead, kept_lead.as_ref()));
        }
        let mut changed = Vec::new();
        if !sheets.is_empty() {
            changed.push(Part::Answers(answers));
        }
        if lead.is_some() {
            changed.push(Part::Leads(leads));
        }
        Self {
            sheets,
            lead,
            kept_lead,
            changed,
        }
    }

    /// The same taken apart.
    pub(crate) fn back(plan: &Plan, before: &BeforeMerge, kept: PersonId) -> Vec<Part> {
        let mut changed = Vec::new();
        if !before.sheets.is_empty() {
            let mut answers = plan.answers.clone();
            let own = |sheet: &&mut kafedra_model::questionnaire::AnswerSheet| {
                before.sheets.contains(&sheet.id) && sheet.person == Some(kept)
            };
            for sheet in answers.sheets.iter_mut().filter(own) {
                sheet.person = Some(before.registration.id);
            }
            changed.push(Part::Answers(answers));
        }
        if let Some(lead) = &before.lead {
            let mut leads = plan.leads.clone();
            let united = one_lead(kept, lead, before.kept_lead.as_ref());
            if let Some(place) = leads.leads.iter().position(|one| *one == united) {
                leads.leads.remove(place);
                leads.leads.extend(before.kept_lead.clone());
            }
            leads.leads.push(lead.clone());
            changed.push(Part::Leads(leads));
        }
        changed
    }
}

fn one_lead(kept: PersonId, lead: &Lead, kept_lead: Option<&Lead>) -> Lead {
    let Some(first) = kept_lead else {
        return Lead {
            person: kept,
            ..lead.clone()
        };
    };
    let either = |one: &String, other: &String| if one.is_empty() { other } else { one }.clone();
    let both =
        |one: &String, other: &String| match (one.is_empty(), other.is_empty() || one == other) {
            (false, false) => format!("{one}; {other}"),
            _ => either(one, other),
        };
    Lead {
        person: kept,
        owner: either(&first.owner, &lead.owner),
        hot: first.hot || lead.hot,
        next_step: both(&first.next_step, &lead.next_step),
        crm: both(&first.crm, &lead.crm),
        contracts: first
            .contracts
            .iter()
            .chain(&lead.contracts)
            .copied()
            .collect(),
        services: both(&first.services, &lead.services),
    }
}
