//! Points and compensation of a seminar, step by step (F-01..F-10).

use crate::finding::{Fact, Subject};
use crate::ids::{LineId, OrganizerId};
use crate::money::Kopecks;
use crate::report::OrderKind;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What a seminar brings, and how that was reckoned.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct Settlement {
    /// Listeners the reckoning uses; the planned number while the day is still to come.
    pub listeners: u32,
    pub listeners_assumed: bool,
    pub minimum: u32,
    pub excluded: bool,
    /// What the exclusion takes is for the coordinator to say (AMB-46).
    pub exclusion_open: bool,
    pub points: Points,
    pub compensation: Compensation,
    /// Every line of the estimate and what of it counts (F-03).
    pub lines: Vec<LineOutcome>,
    /// Every row of the penalty table that the facts set off.
    pub penalties: Vec<PenaltyEntry>,
    /// The four conditions of full compensation (F-10).
    pub conditions: Vec<Condition>,
    /// In the order of evaluation.
    pub steps: Vec<SettlementStep>,
    /// Ambiguities of the programme that touch this result, `AMB-…`, sorted.
    pub flags: Vec<String>,
    /// What one more listener would bring; none when nothing changes.
    pub one_more: Option<OneMoreListener>,
    pub credit: Credit,
    pub effect: Effect,
}

/// Points of the organizer (F-09). Signed, because deductions can exceed what was earned (AMB-11).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Points {
    pub base: i32,
    /// Sum of the penalty rows, once per cause where the programme leaves it open.
    pub penalties: i32,
    pub net: i32,
    /// Never below zero.
    pub paid: i32,
    /// Net in the other order of halving and deducting (AMB-09).
    pub alternative_net: i32,
    /// Net when only the largest row of one cause counts (AMB-12).
    pub unstacked_net: i32,
    /// Net when every open case is counted singly (AMB-13).
    pub worst_net: i32,
    /// Name of the company that receives them (COM-25).
    pub recipient: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Compensation {
    /// What no open question can take away; zero while a reduction of unknown size is possible.
    pub sure_kopecks: Kopecks,
    /// The most there can be.
    pub upper_kopecks: Kopecks,
    /// The strict reading of unapproved texts: they cost the whole compensation (AMB-07).
    pub strict_kopecks: Kopecks,
    /// Sum of what counts, before the cap.
    pub eligible_kopecks: Kopecks,
    pub cap_kopecks: Kopecks,
    pub spent_kopecks: Kopecks,
    /// What the organizers pay themselves, measured by the upper figure.
    pub own_cost_kopecks: Kopecks,
    /// The upper figure, shared by costs (F-07).
    pub shares: Vec<Share>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Share {
    /// None when the estimate names no organizer.
    pub organizer: Option<OrganizerId>,
    pub name: String,
    pub eligible_kopecks: Kopecks,
    pub kopecks: Kopecks,
}

/// One line of the estimate after cleaning.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct LineOutcome {
    pub line: LineId,
    pub title: String,
    pub agreed_kopecks: Kopecks,
    pub papers_kopecks: Kopecks,
    /// What the line costs by what is known: the papers, or else the agreed sum, or else the planned one.
    pub spent_kopecks: Kopecks,
    pub eligible_kopecks: Kopecks,
    pub reason: LineReason,
}

/// Why a line counts as it does; the first that holds.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, specta::Type,
)]
#[serde(rename_all = "snake_case")]
pub enum LineReason {
    /// The whole agreed sum counts.
    Agreed,
    /// The papers say less than was agreed.
    PapersLess,
    /// The papers say more than was agreed.
    AgreedLess,
    /// Papers are still to come; counts in the upper figure only.
    PapersExpected,
    /// The estimate is not approved yet; counts as planned, in the upper figure only.
    AgreementExpected,
    UnknownKind,
    /// The kind is not paid back (EST-11..EST-27).
    NotCompensable,
    /// Not in the approved estimate (EST-02).
    NotAgreed,
    Branded,
    SecondCoffeeBreak,
    /// Announced without approval beforehand (EST-25).
    Unapproved,
    /// The announcement breaks the wording rules (PEN-12).
    BadPositioning,
    /// Too much of the text is about something else than the seminar (COM-11).
    OffTopic,
    NoPapers,
    /// Barter without an offset paper (COM-14).
    NoOffset,
}

/// One row of the penalty table, set off.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct PenaltyEntry {
    /// `PEN-01` … `PEN-25`.
    pub penalty: String,
    pub subject: Option<Subject>,
    /// When the cause happened, where one day can be named.
    pub date: Option<NaiveDate>,
    pub facts: BTreeMap<String, Fact>,
    pub cases: u32,
    /// Points taken off by the usual reading.
    pub points: i32,
    /// Points taken off when every case counts.
    pub worst_points: i32,
    pub excludes: bool,
    pub nothing_awarded: bool,
    pub no_info_support: bool,
    pub future_refusal: bool,
    /// Rows of one cause carry the same group.
    pub same_cause: Option<String>,
    pub flags: Vec<String>,
    /// One sentence in the chosen language; empty until the organizer puts it into words.
    pub text: String,
}

/// A condition of full compensation and points (COM-26).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Condition {
    /// `programme`, `approval_dates`, `own_site`, `report`.
    pub id: String,
    pub state: ConditionState,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum ConditionState {
    Met,
    Failed,
    /// Its day has not come yet.
    Open,
}

/// One step of the reckoning: the rule that asks for it and its numbers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct SettlementStep {
    /// Formula of the catalogue, `F-01` … `F-10`.
    pub rule: String,
    /// Names the sentence: `step-<key>` in the pack's words.
    pub key: String,
    pub facts: BTreeMap<String, Fact>,
    /// One sentence in the chosen language; empty until the organizer puts it into words.
    pub text: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct OneMoreListener {
    pub listeners: u32,
    /// Gain of the upper figure.
    pub kopecks: Kopecks,
    /// Gain of the net points.
    pub points: i32,
}

/// When the money comes and what it buys (COM-03, COM-04, COM-27, F-19).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Credit {
    /// The bonus pays its part of the list price, so that one has to be entered (AMB-50).
    pub of_list_price: bool,
    /// Latest day of crediting; none until the report is accepted.
    pub credited_by: Option<NaiveDate>,
    pub lapses: Option<NaiveDate>,
    /// Price after partner discount that the bonus can pay its part of.
    pub buys_kopecks: Kopecks,
    pub cash_kopecks: Kopecks,
    /// Each line of the order, what the bonus pays of it and what is paid in cash.
    pub orders: Vec<OrderOutcome>,
    /// What the order asks of the bonus account in all.
    pub ordered_kopecks: Kopecks,
    /// What of it the upper figure of the compensation does not cover.
    pub short_kopecks: Kopecks,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct OrderOutcome {
    pub title: String,
    pub kind: OrderKind,
    pub price_kopecks: Kopecks,
    /// Whether the bonus account buys this kind at all (COM-05).
    pub bonus_buys: bool,
    pub bonus_kopecks: Kopecks,
    pub cash_kopecks: Kopecks,
}

/// What the seminar cost and what came of it (LEA-08, F-24).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Effect {
    pub spent_kopecks: Kopecks,
    /// Spent less the upper figure of the compensation.
    pub net_cost_kopecks: Kopecks,
    /// Spent less what is sure of the compensation.
    pub worst_net_cost_kopecks: Kopecks,
    /// Registrants, listeners, hot clients, contracts, in this order.
    pub costs: Vec<CostPer>,
    /// Income from contracts signed with leads.
    pub contracts_kopecks: Kopecks,
    /// Rewards for clients who registered with the promo code (F-20).
    pub referral_kopecks: Kopecks,
    pub income_kopecks: Kopecks,
    /// Income less the net cost; below zero while the seminar has not paid for itself.
    pub result_kopecks: Kopecks,
    pub referrals: Vec<ReferralOutcome>,
}

/// Cost of one registrant, listener, hot client or contract.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct CostPer {
    /// `registrant`, `listener`, `hot_client`, `contract`.
    pub id: String,
    pub count: u32,
    /// Of all that was spent; none while there is nobody to share it among.
    pub spent_kopecks: Option<Kopecks>,
    /// Of what is left after the compensation.
    pub net_kopecks: Option<Kopecks>,
}

/// What one client's payments bring (F-20).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct ReferralOutcome {
    pub client: String,
    /// Last day of the reward.
    pub until: NaiveDate,
    pub first_kopecks: Kopecks,
    /// Sum of the later payments inside the years.
    pub later_kopecks: Kopecks,
    /// Sum of the payments that come after the last day.
    pub too_late_kopecks: Kopecks,
    pub reward_kopecks: Kopecks,
}
