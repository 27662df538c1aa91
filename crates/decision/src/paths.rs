//! Every distinguishable path of a flow.

use crate::{
    Flow, Id, Pair, Trail,
    space::{Edge, Effects, Next, Space, To},
};

/// One way through a flow, from the start to an outcome.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Path {
    /// The answers. Of selections that behave alike the shortest and first stands for all.
    pub trail: Trail,
    /// Where it ends, before `otherwise`.
    pub outcome: Id,
    /// How many selections it stands for; 1 without multi questions. Stops counting at `u64::MAX`.
    pub selections: u64,
}

/// Every distinguishable path, one after the other; see [`paths`].
pub struct Paths<'f> {
    space: Option<Space<'f>>,
    stack: Vec<Frame>,
    trail: Vec<Pair>,
    first: Option<Path>,
    is_complete: bool,
}

struct Frame {
    question: usize,
    edges: std::vec::IntoIter<Edge>,
    selections: u64,
}

/// Enumerates the paths in the order of the listed answers, without keeping them in memory.
///
/// Two selections of a multi question are one path if they make the same tests hold and state the same
/// needs and facts. Trails that cannot end (errors of the flow) are left out.
///
/// ```
/// use veiviser_decision::{Flow, paths};
/// let flow = Flow::parse(r#"
///     start = "tools"
///     [questions.tools]
///     kind = "multi"
///     answers = [{ id = "saw" }, { id = "drill" }, { id = "glue" }]
///     next = [
///       { to = "workshop", when = { tools = ["saw", "drill"] } },
///       { to = "kitchen", unless = { tools = ["saw", "drill"] } },
///     ]
///     [outcomes.workshop]
///     [outcomes.kitchen]
/// "#).value.unwrap();
/// let all: Vec<String> = paths(&flow).map(|p| format!("{} -> {} x{}", p.trail, p.outcome, p.selections)).collect();
/// assert_eq!(all, ["tools=saw -> workshop x6", "tools=glue -> kitchen x1"]);
/// ```
pub fn paths(flow: &Flow) -> Paths<'_> {
    enumerate(flow, Effects::Stated)
}

/// Every path that `effects` tell apart.
pub(crate) fn enumerate<'f>(flow: &'f Flow, effects: Effects<'f>) -> Paths<'f> {
    let space = Space::new(flow, effects, false);
    let mut paths =
        Paths { is_complete: space.is_some(), space, stack: Vec::new(), trail: Vec::new(), first: None };
    match paths.space.as_ref().map(|space| (space.start, space.blank())) {
        Some((To::Question(question), state)) => paths.open(question, &state, 1),
        Some((To::Outcome(outcome), _)) => paths.first = paths.path(outcome, 1),
        _ => {}
    }
    paths
}

impl Paths<'_> {
    /// Whether nothing had to be left out because the flow is too large; sure only after the last path.
    pub fn is_complete(&self) -> bool {
        self.is_complete
    }

    fn open(&mut self, question: usize, state: &crate::space::Bits, selections: u64) {
        let Some(space) = &self.space else { return };
        let (edges, is_complete) = space.edges(question, state, &[]);
        self.is_complete &= is_complete;
        self.stack.push(Frame { question, edges: edges.into_iter(), selections });
    }

    fn path(&self, outcome: usize, selections: u64) -> Option<Path> {
        let (outcome, _) = self.space.as_ref()?.flow.outcomes.at(outcome)?;
        Some(Path { trail: Trail(self.trail.clone()), outcome: outcome.clone(), selections })
    }
}

impl Iterator for Paths<'_> {
    type Item = Path;

    fn next(&mut self) -> Option<Path> {
        if let Some(path) = self.first.take() {
            return Some(path);
        }
        loop {
            let depth = self.stack.len();
            let frame = self.stack.last_mut()?;
            let question = frame.question;
            self.trail.truncate(depth - 1);
            let Some(edge) = frame.edges.next() else {
                self.stack.pop();
                continue;
            };
            let selections = frame.selections.saturating_mul(edge.selections);
            self.trail.push(self.space.as_ref()?.pair(question, &edge.step));
            match edge.next {
                Next::Stop(_) => {}
                Next::Question(next, state) => self.open(next, &state, selections),
                Next::Outcome(outcome, _) => return self.path(outcome, selections),
            }
        }
    }
}
