//! The lines of the estimate as the checks about money see them.

use kafedra_model::announcements::Announcement;
use kafedra_model::estimate::EstimateLine;
use kafedra_model::ids::LineId;
use kafedra_model::money::Kopecks;
use kafedra_model::pack::{CostKind, Pack};
use kafedra_model::papers::{Paper, PaperKind};
use kafedra_model::seminar::Seminar;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// A line with its cost kind.
pub(crate) struct Line<'a> {
    pub(crate) line: &'a EstimateLine,
    pub(crate) kind: Option<&'a CostKind>,
}

/// All lines, in their order.
pub(crate) fn lines<'a>(pack: &'a Pack, seminar: &'a Seminar) -> impl Iterator<Item = Line<'a>> {
    let lines = seminar.plan.estimate.lines.iter();
    lines.map(|line| Line {
        line,
        kind: pack.cost_kind(&line.kind),
    })
}

/// Coffee breaks beyond the number that is paid back. The dearest ones count, so that it does not matter which was
/// entered first.
pub(crate) fn extra_coffee_breaks(pack: &Pack, seminar: &Seminar) -> BTreeSet<LineId> {
    let rules = &pack.compensation;
    let mut breaks: Vec<(Reverse<Kopecks>, LineId)> = lines(pack, seminar)
        .filter(|line| line.line.kind == rules.coffee_break_kind)
        .map(|line| (Reverse(line.sum()), line.line.id))
        .collect();
    breaks.sort_unstable();
    let counted = usize::try_from(rules.max_coffee_breaks).unwrap_or(usize::MAX);
    breaks.into_iter().skip(counted).map(|(_, id)| id).collect()
}

/// The sum on the papers of a line. An invoice, an act and a payment order may speak of the same money,
/// so papers of one kind add up and the largest kind counts.
pub(crate) fn on_papers(seminar: &Seminar, line: LineId) -> Kopecks {
    let mut sums: BTreeMap<PaperKind, Vec<Kopecks>> = BTreeMap::new();
    for paper in seminar.papers.iter().filter(|paper| paper.line == line) {
        sums.entry(paper.kind).or_default().push(paper.sum);
    }
    let sums = sums.into_values().map(|sums| sums.into_iter().sum());
    sums.max().unwrap_or(Kopecks::ZERO)
}

impl<'a> Line<'a> {
    pub(crate) fn is_compensable(&self) -> bool {
        self.kind.is_some_and(|kind| kind.compensable)
    }

    /// Announcing that is paid back once its text was approved.
    pub(crate) fn is_announcing(&self) -> bool {
        self.kind
            .is_some_and(|kind| kind.announcing && kind.compensable)
    }

    /// The sum that counts so far: agreed, or else planned.
    pub(crate) fn sum(&self) -> Kopecks {
        self.line.agreed.unwrap_or(self.line.planned)
    }

    pub(crate) fn papers<'s>(&self, seminar: &'s Seminar) -> impl Iterator<Item = &'s Paper> {
        let id = self.line.id;
        seminar.papers.iter().filter(move |paper| paper.line == id)
    }

    pub(crate) fn paid(&self, seminar: &Seminar) -> Kopecks {
        on_papers(seminar, self.line.id)
    }

    pub(crate) fn announcement(&self, seminar: &'a Seminar) -> Option<&'a Announcement> {
        let id = self.line.announcement?;
        let mut items = seminar.plan.announcements.items.iter();
        items.find(|item| item.id == id)
    }
}
