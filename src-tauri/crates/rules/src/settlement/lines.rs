//! What of each line of the estimate counts (F-03).

use crate::estimate_lines::{extra_coffee_breaks, on_papers};
use crate::passages::volume;
use crate::penalties::bad_words;
use crate::season::Season;
use chrono::NaiveDate;
use kafedra_model::announcements::Announcement;
use kafedra_model::estimate::EstimateLine;
use kafedra_model::money::Kopecks;
use kafedra_model::papers::PaperKind;
use kafedra_model::seminar::Seminar;
use kafedra_model::settlement::{LineOutcome, LineReason};

/// Every line with what counts of it, in the order of the estimate.
pub(super) fn outcomes(
    season: &Season<'_>,
    seminar: &Seminar,
    today: NaiveDate,
) -> Vec<LineOutcome> {
    let extra_breaks = extra_coffee_breaks(season.pack, seminar);
    let outcome = |line: &EstimateLine| {
        let extra = extra_breaks.contains(&line.id);
        let papers = on_papers(seminar, line.id);
        let lost = if extra {
            Some(LineReason::SecondCoffeeBreak)
        } else {
            lost(season, seminar, line, today)
        };
        let (reason, eligible) = match lost {
            Some(reason) => (reason, Kopecks::ZERO),
            None => counted(season, seminar, line, papers, today),
        };
        LineOutcome {
            line: line.id,
            title: line.title.clone(),
            agreed_kopecks: line.agreed.unwrap_or(Kopecks::ZERO),
            papers_kopecks: papers,
            spent_kopecks: spent(line, papers),
            eligible_kopecks: eligible.max(Kopecks::ZERO),
            reason,
        }
    };
    seminar.plan.estimate.lines.iter().map(outcome).collect()
}

/// Whether a text or picture went out before the coordinator had approved it (COM-18).
pub(super) fn published_unapproved(seminar: &Seminar, today: NaiveDate) -> bool {
    let items = &seminar.plan.announcements.items;
    items.iter().any(|item| is_unapproved(item, today))
}

/// What a line costs: the papers, or else the agreed sum, or else the planned one.
fn spent(line: &EstimateLine, papers: Kopecks) -> Kopecks {
    match papers {
        Kopecks::ZERO => line.agreed.unwrap_or(line.planned),
        papers => papers,
    }
}

/// Why nothing of the line counts, whatever its papers say.
fn lost(
    season: &Season<'_>,
    seminar: &Seminar,
    line: &EstimateLine,
    today: NaiveDate,
) -> Option<LineReason> {
    let Some(kind) = season.pack.cost_kind(&line.kind) else {
        return Some(LineReason::UnknownKind);
    };
    if !kind.compensable {
        return Some(LineReason::NotCompensable);
    }
    if line.branded {
        return Some(LineReason::Branded);
    }
    let items = seminar.plan.announcements.items.iter();
    let mut paid_for = items.filter(|item| Some(item.id) == line.announcement);
    let announcement = paid_for.next()?;
    if is_unapproved(announcement, today) {
        return Some(LineReason::Unapproved);
    }
    let published = announcement.published.is_some_and(|date| date <= today);
    let bad = published && !bad_words(season, seminar, announcement).is_empty();
    if bad {
        return Some(LineReason::BadPositioning);
    }
    let limit = season.pack.compensation.offtopic_text_limit;
    let off_topic = volume(season.pack, announcement).is_above(limit);
    off_topic.then_some(LineReason::OffTopic)
}

/// What counts of a line that is not lost: the smaller of the agreed sum and the papers.
fn counted(
    season: &Season<'_>,
    seminar: &Seminar,
    line: &EstimateLine,
    papers: Kopecks,
    today: NaiveDate,
) -> (LineReason, Kopecks) {
    let report = &seminar.plan.report;
    let still_time = report.uploaded.is_none() && today <= season.report_due(report.individual_due);
    let Some(agreed) = line.agreed else {
        let agreeing = &season.pack.compensation.estimate_stage;
        let stage = seminar.plan.stages.records.get(agreeing);
        let open = still_time && stage.is_none_or(|record| record.approved.is_none());
        return if open {
            (LineReason::AgreementExpected, line.planned)
        } else {
            (LineReason::NotAgreed, Kopecks::ZERO)
        };
    };
    let kinds = seminar.papers.iter().filter(|paper| paper.line == line.id);
    let offset = kinds.clone().any(|paper| paper.kind == PaperKind::Offset);
    let missing = if line.barter {
        !offset
    } else {
        kinds.count() == 0
    };
    if missing && still_time {
        return (LineReason::PapersExpected, agreed);
    }
    if missing {
        let reason = if line.barter {
            LineReason::NoOffset
        } else {
            LineReason::NoPapers
        };
        return (reason, Kopecks::ZERO);
    }
    match papers.cmp(&agreed) {
        std::cmp::Ordering::Less => (LineReason::PapersLess, papers),
        std::cmp::Ordering::Equal => (LineReason::Agreed, agreed),
        std::cmp::Ordering::Greater => (LineReason::AgreedLess, agreed),
    }
}

fn is_unapproved(item: &Announcement, today: NaiveDate) -> bool {
    let Some(published) = item.published.filter(|date| *date <= today) else {
        return false;
    };
    item.approved.is_none_or(|approved| approved > published)
}
