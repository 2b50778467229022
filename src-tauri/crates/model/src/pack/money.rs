//! Money, points and penalties of a season.

use crate::money::Kopecks;
use crate::report::OrderKind;
use serde::{Deserialize, Serialize};

/// How many listeners must come, and what happens below that (ELG-23..ELG-26).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct ListenerRules {
    pub large_cities: Vec<String>,
    pub minimum_large_city: u32,
    pub minimum_other_city: u32,
    /// Below the minimum compensation and points are divided by this number.
    pub below_minimum_divisor: u32,
    /// With fewer listeners than this nothing is paid.
    pub zero_below: u32,
    /// Planned number advised to those without experience (VEN-06).
    pub first_time_plan: u32,
    /// Everybody in the hall counts as a listener, the team and the speakers too (AMB-37).
    #[serde(default)]
    pub everybody_counts: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct CompensationRules {
    /// Most that one seminar gets back (COM-06, AMB-48).
    pub cap_kopecks: Kopecks,
    /// Part of a licence's price paid from the bonus account, in percent (COM-03).
    pub bonus_percent: u32,
    pub bonus_valid_years: u32,
    /// Kinds of goods that the bonus account buys (COM-05).
    #[serde(default = "licences")]
    pub bonus_buys: Vec<OrderKind>,
    /// Part of a text that may be about other things (COM-11); exactly this much still passes.
    pub offtopic_text_limit: ShareLimit,
    pub max_outside_speakers: u32,
    pub max_outside_companies: u32,
    /// Reduction for more outside speakers in percent; the programme does not state it (AMB-23).
    #[serde(default)]
    pub outside_speaker_reduction_percent: Option<u32>,
    /// Reduction when the conditions of full compensation fail, in percent; not stated either (AMB-08).
    #[serde(default)]
    pub incomplete_conditions_reduction_percent: Option<u32>,
    pub max_coffee_breaks: u32,
    /// Cost kind of the coffee break, of which only so many count.
    pub coffee_break_kind: String,
    /// Stage in which the sums of the lines are agreed.
    pub estimate_stage: String,
    /// Ids of the rules that are "the programme's rules" among the conditions of full compensation begin
    /// with one of these (COM-26).
    pub programme_rules: Vec<String>,
    pub credit_working_days_after_acceptance: u32,
    /// What unapproved texts cost (COM-18).
    #[serde(default)]
    pub unapproved_texts: UnapprovedTexts,
    /// Too few listeners halve the costs before the cap instead of after it (AMB-10).
    #[serde(default)]
    pub halve_before_cap: bool,
    /// The cap holds for each organizer instead of the seminar (AMB-48).
    #[serde(default)]
    pub cap_per_organizer: bool,
    /// Companies of clients count among the outside companies (AMB-21).
    #[serde(default)]
    pub clients_count: bool,
    /// Partners that neither sell nor implement are exempt from the limit too (AMB-22).
    #[serde(default)]
    pub any_partner_exempt: bool,
    /// The coordinator decides what an exclusion leaves: the figures stay as an upper bound, nothing is sure (AMB-46).
    #[serde(default)]
    pub exclusion_negotiable: bool,
    /// The bonus pays its part of the list price, and the partner's discount lowers what is left to pay (AMB-50).
    #[serde(default)]
    pub bonus_of_list_price: bool,
    /// Passages about the problem belong to the seminar's topic (AMB-51).
    #[serde(default)]
    pub problem_on_topic: bool,
}

/// What the compensation loses by texts that nobody approved (AMB-07).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum UnapprovedTexts {
    /// The programme says both: the line counts for the upper figure, everything for the sure one.
    #[default]
    Unknown,
    Line,
    All,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct ShareLimit {
    pub parts: u32,
    pub of: u32,
}

fn licences() -> Vec<OrderKind> {
    vec![OrderKind::Licence, OrderKind::Renewal, OrderKind::Upgrade]
}

/// A kind of cost that an estimate line may have. Its name is in the pack's words as `cost-<id>`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct CostKind {
    pub id: String,
    pub compensable: bool,
    /// Lines of this kind announce the seminar: itemised, texts approved beforehand (EST-07, EST-09).
    #[serde(default)]
    pub announcing: bool,
    #[serde(default)]
    pub purpose: Option<CostPurpose>,
    /// Words in a line's name that suggest this kind.
    #[serde(default)]
    pub hints: Vec<String>,
    /// Catalogue id.
    pub item: String,
    pub source: String,
}

/// What a call or mailing is paid for: inviting counts, reminding does not (COM-10, EST-21, EST-22).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum CostPurpose {
    Invite,
    Remind,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct PointsRules {
    pub base: i32,
    pub order: PointsOrder,
    /// Of rows with one cause only the largest is taken (AMB-12).
    #[serde(default)]
    pub one_row_per_cause: bool,
    /// Deductions stop at zero instead of becoming a debt (AMB-11).
    #[serde(default)]
    pub never_negative: bool,
    /// Of several partners with product talks the one in this place of the list of organizers receives the points,
    /// counted from 1 (AMB-49).
    #[serde(default)]
    pub recipient_number: Option<u32>,
}

/// What comes first below the listener minimum; the other order is shown as the alternative (AMB-09).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum PointsOrder {
    HalveThenDeduct,
    DeductThenHalve,
}

/// One row of the penalty table. Its words are in the pack as `penalty-<id>`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct Penalty {
    pub id: String,
    pub on: PenaltyTrigger,
    /// The stage, for the triggers about submissions and approval.
    #[serde(default)]
    pub stage: Option<String>,
    /// First and last day of lateness the row covers; no last day means an open end.
    #[serde(default)]
    pub late_from: Option<u32>,
    #[serde(default)]
    pub late_to: Option<u32>,
    /// The number the programme literally names (AMB-06).
    #[serde(default)]
    pub literal: Option<u32>,
    /// Days before the seminar within which the event counts (AMB-42).
    #[serde(default)]
    pub days_before_max: Option<u32>,
    /// Points taken off, per case or once as `per_case` says.
    #[serde(default)]
    pub points: i32,
    /// The programme says "for each" (only PEN-12).
    #[serde(default)]
    pub per_case: bool,
    /// The programme does not say once or per case: once is the base, per case the worst case (AMB-13).
    #[serde(default)]
    pub per_case_unclear: bool,
    #[serde(default)]
    pub excludes: bool,
    #[serde(default)]
    pub no_info_support: bool,
    /// The cost of the item concerned is not compensated.
    #[serde(default)]
    pub item_cost_lost: bool,
    /// Neither points nor compensation are awarded.
    #[serde(default)]
    pub nothing_awarded: bool,
    #[serde(default)]
    pub future_refusal: FutureRefusal,
    /// Rows with the same group have one cause; whether they add up is open (AMB-12).
    #[serde(default)]
    pub same_cause: Option<String>,
    /// Ambiguities a reader of the row has to know.
    #[serde(default)]
    pub flags: Vec<String>,
    pub source: String,
}

/// What sets a penalty row off.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, specta::Type,
)]
#[serde(rename_all = "snake_case")]
pub enum PenaltyTrigger {
    StageFirstSubmission,
    StageRepeatedSubmission,
    StageNotApproved,
    BadPositioning,
    ProgrammeChangedAfterApproval,
    VenueChanged,
    RefusedAfterConfirmation,
    VenueChangeNotNotified,
    RetentionBroken,
    DecorationBroken,
    NoRegistrationProcedure,
    KitIncomplete,
    KitNotGivenAtRegistration,
    KitNotInBrandedBag,
    ReportLate,
    EventFraud,
    ReportFalsified,
}

/// Whether a row lets the vendor refuse future programmes; `Assumed` where the cell is empty (AMB-45).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum FutureRefusal {
    #[default]
    None,
    Stated,
    Assumed,
}
