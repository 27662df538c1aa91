//! All reachable states, found breadth first, so that the trail to each is one of the shortest.

use std::collections::{HashMap, hash_map::Entry};

use super::{
    Bits, Space, To,
    edges::{Move, Next, Stop},
};
use crate::Trail;

/// Bytes that the states of one graph may take, roughly.
const MOST_BYTES: usize = 160 << 20;

/// The reachable states and how they hang together.
///
/// Invariant: no state is reached from itself, because answering a question again is a [`Stop`].
#[derive(Default)]
pub(crate) struct Graph {
    pub(crate) nodes: Vec<Node>,
    pub(crate) ends: Vec<GraphEnd>,
    /// False if the flow is too large to be followed exhaustively.
    pub(crate) is_complete: bool,
}

/// A question in one state.
pub(crate) struct Node {
    pub(crate) question: usize,
    pub(crate) state: Bits,
    pub(crate) links: Vec<Step>,
    /// The node and step through which it was found.
    from: Option<(usize, Move)>,
}

/// One step from a node.
pub(crate) struct Step {
    pub(crate) answer: Move,
    pub(crate) to: Link,
    pub(crate) is_ambiguous: bool,
    /// Ways on that hold for some selection of this step.
    pub(crate) ways: Vec<usize>,
}

/// Where a step leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Link {
    Node(usize),
    End(usize),
    Stop(Stop),
}

/// An outcome with one set of effects.
pub(crate) struct GraphEnd {
    pub(crate) outcome: usize,
    pub(crate) state: Bits,
    /// The node and step through which it was found; none if the flow starts at an outcome.
    from: Option<(usize, Move)>,
}

impl Graph {
    /// Everything reachable from the start of the flow.
    pub(crate) fn new(space: &Space<'_>) -> Self {
        let blank = space.blank();
        match space.start {
            To::Question(question) => Self::from(space, question, blank, usize::MAX),
            To::Outcome(outcome) => {
                let end = GraphEnd { outcome, state: blank, from: None };
                Self { ends: vec![end], is_complete: true, ..Self::default() }
            }
            To::Nowhere => Self { is_complete: true, ..Self::default() },
        }
    }

    /// Everything reachable from a question in a state, with at most `most` nodes.
    pub(crate) fn from(space: &Space<'_>, question: usize, mut state: Bits, most: usize) -> Self {
        state.keep(&space.asked[question].keep);
        let size = 200 + space.bits / 4;
        let most = most.min(MOST_BYTES / size);
        let mut graph = Self { is_complete: true, ..Self::default() };
        let mut nodes: HashMap<(usize, Bits), usize> = HashMap::new();
        let mut ends: HashMap<(usize, Bits), usize> = HashMap::new();
        let mut steps = 0;
        nodes.insert((question, state.clone()), 0);
        graph.nodes.push(Node { question, state, links: Vec::new(), from: None });
        let mut at = 0;
        while at < graph.nodes.len() {
            let (edges, is_complete) = space.edges(graph.nodes[at].question, &graph.nodes[at].state, &[]);
            steps += edges.len();
            if !is_complete || graph.nodes.len() > most || steps > MOST_BYTES / 64 {
                graph.is_complete = false;
                break;
            }
            let mut links = Vec::with_capacity(edges.len());
            for edge in edges {
                let from = Some((at, edge.step.clone()));
                let to = match edge.next {
                    Next::Stop(stop) => Link::Stop(stop),
                    Next::Question(question, state) => {
                        let next = graph.nodes.len();
                        Link::Node(match nodes.entry((question, state)) {
                            Entry::Occupied(known) => *known.get(),
                            Entry::Vacant(place) => {
                                let state = place.key().1.clone();
                                graph.nodes.push(Node { question, state, links: Vec::new(), from });
                                *place.insert(next)
                            }
                        })
                    }
                    Next::Outcome(outcome, state) => {
                        let next = graph.ends.len();
                        Link::End(match ends.entry((outcome, state)) {
                            Entry::Occupied(known) => *known.get(),
                            Entry::Vacant(place) => {
                                let state = place.key().1.clone();
                                graph.ends.push(GraphEnd { outcome, state, from });
                                *place.insert(next)
                            }
                        })
                    }
                };
                links.push(Step { answer: edge.step, to, is_ambiguous: edge.is_ambiguous, ways: edge.ways });
            }
            graph.nodes[at].links = links;
            at += 1;
        }
        graph
    }

    /// The trail by which a node was found, from where the graph begins.
    pub(crate) fn trail_to(&self, space: &Space<'_>, node: usize) -> Trail {
        self.unwind(space, self.nodes[node].from.as_ref())
    }

    /// The trail by which an end was found.
    pub(crate) fn trail_to_end(&self, space: &Space<'_>, end: usize) -> Trail {
        self.unwind(space, self.ends[end].from.as_ref())
    }

    fn unwind<'a>(&'a self, space: &Space<'_>, mut from: Option<&'a (usize, Move)>) -> Trail {
        let mut pairs = Vec::new();
        while let Some((node, step)) = from {
            pairs.push(space.pair(self.nodes[*node].question, step));
            from = self.nodes[*node].from.as_ref();
        }
        pairs.reverse();
        Trail(pairs)
    }

    /// Nodes in an order in which what follows comes first.
    pub(crate) fn back_to_front(&self) -> Vec<usize> {
        let mut order = Vec::with_capacity(self.nodes.len());
        let mut seen = vec![false; self.nodes.len()];
        let mut stack: Vec<(usize, usize)> = Vec::new();
        if !self.nodes.is_empty() {
            seen[0] = true;
            stack.push((0, 0));
        }
        while let Some((node, place)) = stack.last_mut() {
            if let Some(link) = self.nodes[*node].links.get(*place) {
                *place += 1;
                if let Link::Node(next) = link.to
                    && !std::mem::replace(&mut seen[next], true)
                {
                    stack.push((next, 0));
                }
            } else {
                order.push(*node);
                stack.pop();
            }
        }
        order
    }

    /// How many distinguishable trails end well, and how many questions the shortest and the longest of them ask.
    pub(crate) fn totals(&self) -> Totals {
        let mut totals = vec![Totals::NONE; self.nodes.len()];
        if self.nodes.is_empty() && !self.ends.is_empty() {
            return Totals { paths: 1, min: 0, max: 0 };
        }
        for node in self.back_to_front() {
            let mut sum = Totals::NONE;
            for link in &self.nodes[node].links {
                match link.to {
                    Link::Node(next) => sum.add(totals[next]),
                    Link::End(_) => sum.add(Totals { paths: 1, min: 0, max: 0 }),
                    Link::Stop(_) => {}
                }
            }
            totals[node] = sum;
        }
        totals.first().copied().unwrap_or(Totals::NONE)
    }
}

/// Numbers about the paths from a node.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Totals {
    pub(crate) paths: u64,
    /// Questions on the shortest and the longest path.
    pub(crate) min: usize,
    pub(crate) max: usize,
}

impl Totals {
    pub(crate) const NONE: Self = Self { paths: 0, min: 0, max: 0 };

    /// Adds the paths that one step more makes of `next`.
    fn add(&mut self, next: Self) {
        if next.paths == 0 {
            return;
        }
        self.min = if self.paths == 0 { next.min + 1 } else { self.min.min(next.min + 1) };
        self.max = self.max.max(next.max + 1);
        self.paths = self.paths.saturating_add(next.paths);
    }
}
