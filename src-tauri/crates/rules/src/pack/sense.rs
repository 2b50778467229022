//! What no type can say: dates inside the season, unique ids, references that lead somewhere.

mod dates;
mod ids;
mod penalties;
pub(super) mod readings;
mod references;
mod values;

use super::PackProblem;
use super::document::Document;
use kafedra_model::pack::Pack;

/// Everything in a readable pack that makes no sense.
pub(super) fn problems(pack: &Pack, document: &Document<'_>) -> Vec<PackProblem> {
    let mut problems = own_problems(pack, document);
    problems.extend(readings::problems(pack, document));
    problems
}

/// The same without a look at the readings of open questions.
fn own_problems(pack: &Pack, document: &Document<'_>) -> Vec<PackProblem> {
    let mut problems = dates::problems(pack, document);
    problems.extend(ids::problems(pack, document));
    problems.extend(references::problems(pack, document));
    problems.extend(penalties::problems(pack, document));
    problems.extend(values::problems(pack, document));
    problems
}
