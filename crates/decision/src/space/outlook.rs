//! What can still come: how many questions, and whether the result can still change.

use serde::{Deserialize, Serialize};

use super::{Effects, Graph, Space};
use crate::{Flow, Id, Model, Trail, Walk, verdict::result, walk::Steps};

/// States that are looked at to answer a reader at once.
const MOST_NODES: usize = 1 << 15;

/// How many questions are still to answer, the current one included, over all answers that can follow.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Remaining {
    /// On the shortest way.
    pub min: usize,
    /// On the longest way.
    pub max: usize,
}

/// How many questions follow after `trail`, from `question` on.
pub(crate) fn remaining(flow: &Flow, trail: &Trail, question: &Id) -> Remaining {
    let unknown = Remaining { min: 1, max: flow.questions.len().saturating_sub(trail.0.len()).max(1) };
    let Some(space) = Space::new(flow, Effects::Ignored, false) else { return unknown };
    let Some(graph) = ahead(&space, trail, question) else { return unknown };
    let totals = graph.totals();
    // Without a way to any end only the question itself is sure.
    if totals.paths == 0 {
        Remaining { min: 1, max: 1 }
    } else {
        Remaining { min: totals.min, max: totals.max }
    }
}

fn ahead(space: &Space<'_>, trail: &Trail, question: &Id) -> Option<Graph> {
    let index = space.flow.questions.index_of(question)?;
    let graph = Graph::from(space, index, space.after(trail, index), MOST_NODES);
    graph.is_complete.then_some(graph)
}

/// The end of a trail: what is shown and what is recommended there.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct End {
    /// The outcome, after `otherwise`.
    pub outcome: Id,
    /// The recommended options.
    pub recommended: Vec<Id>,
}

impl End {
    /// The end of a finished walk.
    pub(crate) fn of(flow: &Flow, model: Option<&Model>, walk: &Walk<'_>) -> Option<Self> {
        let (outcome, recommended) = result(flow, model, walk)?;
        Some(Self { outcome, recommended })
    }

    /// The end that a complete trail leads to.
    pub(crate) fn at(flow: &Flow, model: Option<&Model>, trail: &Trail) -> Option<Self> {
        let mut steps = Steps::new(flow);
        trail
            .0
            .iter()
            .all(|pair| steps.take(&pair.given))
            .then(|| Self::of(flow, model, &steps.finish_at_outcome()?))?
    }
}

/// The end that every remaining answer leads to, if they all agree: a reader can finish early.
///
/// ```
/// use veiviser_decision::{Flow, Trail, settled, walk};
/// let flow = Flow::parse(r#"
///     start = "a"
///     [questions.a]
///     answers = [{ id = "x", to = "b" }, { id = "y", to = "c" }]
///     [questions.b]
///     answers = [{ id = "x", to = "end" }, { id = "y", to = "end" }]
///     [questions.c]
///     answers = [{ id = "x", to = "end" }, { id = "y", to = "other" }]
///     [outcomes.end]
///     [outcomes.other]
/// "#).value.unwrap();
/// assert!(settled(&flow, None, &walk(&flow, &[])).is_none());
/// assert!(settled(&flow, None, &walk(&flow, &Trail::parse("a=y").0)).is_none());
/// assert_eq!(settled(&flow, None, &walk(&flow, &Trail::parse("a=x").0)).unwrap().outcome, "end");
/// ```
pub fn settled(flow: &Flow, model: Option<&Model>, walk: &Walk<'_>) -> Option<End> {
    let Some(question) = walk.question() else { return End::of(flow, model, walk) };
    let space = Space::new(flow, model.map_or(Effects::Ignored, Effects::Judged), false)?;
    let graph = ahead(&space, &walk.trail, question)?;
    let mut ends = (0..graph.ends.len()).map(|end| {
        let mut trail = walk.trail.clone();
        trail.0.extend(graph.trail_to_end(&space, end).0);
        End::at(flow, model, &trail)
    });
    let first = ends.next()??;
    ends.all(|end| end.as_ref() == Some(&first)).then_some(first)
}
