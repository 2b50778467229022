//! The report after the day (RPT-*), and the coordinator's verdicts.

use crate::money::Kopecks;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, specta::Type)]
#[serde(default, deny_unknown_fields)]
pub struct Report {
    /// Reporting date set for this seminar alone (STG-13).
    pub individual_due: Option<NaiveDate>,
    pub uploaded: Option<NaiveDate>,
    pub accepted: Option<NaiveDate>,
    /// Fields of the report task are all filled (RPT-02).
    pub task_filled: bool,
    pub presentations_url: String,
    pub photos_url: String,
    /// Verdicts of the coordinator (PEN-24, PEN-25, ELG-15).
    pub event_fraud: bool,
    pub data_falsified: bool,
    pub excluded: bool,
    /// What the partner means to buy from the bonus account (COM-03).
    pub orders: Vec<OrderLine>,
}

/// A line of an order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct OrderLine {
    pub title: String,
    pub kind: OrderKind,
    /// After the partner's discount.
    pub price: Kopecks,
    /// Before the discount; it counts only where the bonus pays a part of it (AMB-50).
    #[serde(default)]
    pub list_price: Option<Kopecks>,
}

#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, specta::Type,
)]
#[serde(rename_all = "snake_case")]
pub enum OrderKind {
    Licence,
    Renewal,
    Upgrade,
    PhysicalGoods,
    Marketplace,
    PromoItem,
}
