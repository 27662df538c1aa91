//! Every trail of a flow, seen as states that behave alike.

use serde::{Deserialize, Serialize};

use crate::{Flow, Id, Trail};

/// How many questions are still to answer, the current one included, over all answers that can follow.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Remaining {
    /// On the shortest way.
    pub min: usize,
    /// On the longest way.
    pub max: usize,
}

/// How many questions follow after `trail`, from `question` on.
pub(crate) fn remaining(flow: &Flow, trail: &Trail, _question: &Id) -> Remaining {
    Remaining { min: 1, max: flow.questions.len().saturating_sub(trail.0.len()).max(1) }
}
