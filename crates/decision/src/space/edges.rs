//! The steps that are possible in a state.

use super::{Bits, Space, To, pick};
use crate::Kind;

/// One way to answer, with everything that behaves like it.
pub(crate) struct Edge {
    /// What is given.
    pub(crate) step: Move,
    /// What follows.
    pub(crate) next: Next,
    /// How many selections behave like this one.
    pub(crate) selections: u64,
    /// Whether more than one way on holds.
    pub(crate) is_ambiguous: bool,
    /// The ways on that hold for some of the selections.
    pub(crate) ways: Vec<usize>,
    /// How many answers differ from the preferred selection.
    pub(crate) distance: usize,
}

/// What is given in one step, as numbers of answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Move {
    Answer(u32),
    Picked(Box<[u32]>),
    Typed,
}

/// What follows a step.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) enum Next {
    /// A question, with the state it remembers.
    Question(usize, Bits),
    /// An outcome, with the state for its effects.
    Outcome(usize, Bits),
    /// An error of the flow.
    Stop(Stop),
}

/// Why a trail cannot go on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Stop {
    /// The target does not exist.
    Nowhere,
    /// No way on holds.
    NoWay,
    /// The question that follows was answered before.
    Again(usize),
}

impl Space<'_> {
    /// The steps possible at `question` in `state`, in listed order, and whether they are all.
    ///
    /// Of the selections that behave alike, the one nearest to `preferred` stands for all, and else the shortest and first.
    pub(crate) fn edges(&self, question: usize, state: &Bits, preferred: &[u32]) -> (Vec<Edge>, bool) {
        let asked = &self.asked[question];
        match asked.question.kind {
            Kind::Choice => (self.choices(question, state), true),
            Kind::Multi => pick::edges(self, question, state, preferred),
            Kind::Value => {
                let mut after = state.clone();
                self.apply(question, &[], &mut after);
                let (next, ways) = self.way(question, after);
                let is_ambiguous = ways.len() > 1;
                (vec![Edge { step: Move::Typed, next, selections: 1, is_ambiguous, ways, distance: 0 }], true)
            }
        }
    }

    fn choices(&self, question: usize, state: &Bits) -> Vec<Edge> {
        let mut edges = Vec::new();
        for (answer, named) in self.asked[question].answers.iter().enumerate() {
            let mut entries = named.entries.iter().enumerate();
            let Some((place, entry)) = entries.find(|(_, entry)| entry.gate.is_open(state)) else { continue };
            let mut after = state.clone();
            self.apply(question, &[(answer, place)], &mut after);
            let step = Move::Answer(small(answer));
            let next = self.arrive(question, entry.to, after);
            edges.push(Edge {
                step,
                next,
                selections: 1,
                is_ambiguous: false,
                ways: Vec::new(),
                distance: 0,
            });
        }
        edges
    }

    /// Where a multi or value question leads in the state after its answer, and the ways that hold.
    pub(super) fn way(&self, question: usize, after: Bits) -> (Next, Vec<usize>) {
        let ways = &self.asked[question].ways;
        let open: Vec<usize> = (0..ways.len()).filter(|&way| ways[way].gate.is_open(&after)).collect();
        let next = match open.first() {
            Some(&way) => self.arrive(question, ways[way].to, after),
            None => Next::Stop(Stop::NoWay),
        };
        (next, open)
    }

    fn arrive(&self, from: usize, to: To, mut after: Bits) -> Next {
        match to {
            To::Nowhere => Next::Stop(Stop::Nowhere),
            To::Question(next) if next == from || self.is_answered(next, &after) => {
                Next::Stop(Stop::Again(next))
            }
            To::Question(next) => {
                after.keep(&self.asked[next].keep);
                Next::Question(next, after)
            }
            To::Outcome(outcome) => {
                (0..self.effects_from).for_each(|bit| after.set(bit, false));
                Next::Outcome(outcome, after)
            }
        }
    }
}

pub(super) fn small(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
