//! Every trail of a flow, seen as states that behave alike.
//!
//! What can still happen at a question depends only on the question, on the outcome of those tests
//! that can still be read, and on which questions can still come back. A [`Space`] numbers all of
//! that once; [`Space::edges`] gives the answers that are possible in a state, and selections of
//! a multi question that no later test and no effect tells apart are one edge.
//!
//! Invariant: two trails with equal state have the same continuations.

mod bits;
mod build;
mod edges;
mod graph;
mod outlook;
mod pick;

use std::{cell::RefCell, collections::HashMap};

pub(crate) use bits::Bits;
#[cfg(feature = "author")]
pub(crate) use edges::Stop;
pub(crate) use edges::{Edge, Move, Next};
pub(crate) use graph::Graph;
#[cfg(feature = "author")]
pub(crate) use graph::{Link, Node, Step};
pub(crate) use outlook::remaining;
pub use outlook::{End, Remaining, settled};

use crate::{Answer, Flow, Given, Id, Model, Pair, Question, Trail};

/// More questions than this are walked but not proven.
pub(crate) const MOST_QUESTIONS: usize = 4096;

/// More different tests than this are walked but not proven.
const MOST_TESTS: usize = 1 << 16;

/// Which consequences of answers tell two trails apart.
#[derive(Clone, Copy)]
pub(crate) enum Effects<'m> {
    /// None: only where the trail can go.
    Ignored,
    /// Every need and every fact.
    Stated,
    /// The same, and whether a multi question got at least so many picks.
    Counted(&'m Sizes),
    /// What the table makes of needs and facts: which options are out, which requirements are met.
    Judged(&'m Model),
}

/// For multi questions, numbers of picks that are told apart from fewer.
pub(crate) type Sizes = HashMap<Id, Vec<usize>>;

/// A flow with everything numbered.
pub(crate) struct Space<'f> {
    pub(crate) flow: &'f Flow,
    pub(crate) asked: Vec<Asked<'f>>,
    pub(crate) start: To,
    pub(crate) tests: Vec<Test>,
    numbers: HashMap<Test, usize>,
    /// Bits of a state: the tests, then the answered questions, then the effects.
    answered_from: usize,
    effects_from: usize,
    bits: usize,
    model: Option<&'f Model>,
    required: HashMap<&'f Id, usize>,
    /// Classes of multi questions that were found before.
    classes: RefCell<HashMap<pick::Basis, pick::Classes>>,
}

/// A question, numbered.
pub(crate) struct Asked<'f> {
    pub(crate) id: &'f Id,
    pub(crate) question: &'f Question,
    pub(crate) answers: Vec<Named<'f>>,
    pub(crate) ways: Vec<Way>,
    /// Numbers of picks that are told apart from fewer, each with its bit.
    sizes: Vec<(usize, usize)>,
    /// Tests that read this question.
    read_by: Vec<usize>,
    /// What a state at this question must remember.
    keep: Bits,
}

/// One answer with its alternatives.
pub(crate) struct Named<'f> {
    pub(crate) id: &'f Id,
    pub(crate) entries: Vec<Entry<'f>>,
    /// Tests that hold when this answer is given.
    makes: Vec<usize>,
}

/// One alternative of an answer.
pub(crate) struct Entry<'f> {
    /// Its place in the question's list.
    pub(crate) index: usize,
    pub(crate) answer: &'f Answer,
    pub(crate) gate: Gate,
    pub(crate) to: To,
    effects: Vec<usize>,
}

/// A way on from a multi or value question.
pub(crate) struct Way {
    pub(crate) gate: Gate,
    pub(crate) to: To,
}

/// The tests that stand before an entry or a way.
#[derive(Default)]
pub(crate) struct Gate {
    pub(crate) when: Vec<usize>,
    pub(crate) unless: Vec<usize>,
}

impl Gate {
    pub(crate) fn is_open(&self, state: &Bits) -> bool {
        self.when.iter().all(|&test| state.get(test)) && !self.unless.iter().any(|&test| state.get(test))
    }
}

/// What follows, numbered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum To {
    Question(usize),
    Outcome(usize),
    Nowhere,
}

/// Whether one of some answers was given to a question.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Test {
    /// None if there is no such question.
    pub(crate) question: Option<usize>,
    /// Answers, numbered, in order.
    pub(crate) answers: Vec<usize>,
    /// Whether it also holds when the question was not asked.
    pub(crate) unanswered: bool,
}

impl Space<'_> {
    /// The number of a test, if it is read anywhere.
    pub(crate) fn test(&self, test: &Test) -> Option<usize> {
        self.numbers.get(test).copied()
    }

    /// The state before any answer.
    pub(crate) fn blank(&self) -> Bits {
        let mut state = Bits::new(self.bits);
        for (bit, test) in self.tests.iter().enumerate() {
            state.set(bit, test.unanswered);
        }
        state
    }

    /// The state after the answers of `trail`, as `question` remembers it.
    pub(crate) fn after(&self, trail: &Trail, question: usize) -> Bits {
        let mut state = self.blank();
        for Pair { question, given } in &trail.0 {
            let Some(index) = self.flow.questions.index_of(question) else { continue };
            let picked: Vec<(usize, usize)> = given
                .answers()
                .iter()
                .filter_map(|id| {
                    let answer = self.asked[index].answers.iter().position(|named| named.id == id)?;
                    let open = |entry: &Entry<'_>| entry.gate.is_open(&state);
                    Some((answer, self.asked[index].answers[answer].entries.iter().position(open)?))
                })
                .collect();
            self.apply(index, &picked, &mut state);
        }
        state.keep(&self.asked[question].keep);
        state
    }

    /// Marks the question as answered by the picked (answer, entry) pairs.
    fn apply(&self, question: usize, picked: &[(usize, usize)], state: &mut Bits) {
        let asked = &self.asked[question];
        for &test in &asked.read_by {
            state.set(test, false);
        }
        for &(answer, entry) in picked {
            let named = &asked.answers[answer];
            named.makes.iter().for_each(|&test| state.set(test, true));
            named.entries[entry].effects.iter().for_each(|&effect| state.set(effect, true));
        }
        state.set(self.answered_from + question, true);
    }

    fn is_answered(&self, question: usize, state: &Bits) -> bool {
        state.get(self.answered_from + question)
    }

    /// Whether the option at `place` of the exposure order fits, by the table alone: none of the
    /// stated needs and facts puts it out, and every fact it requires is there. Only for [`Effects::Judged`].
    pub(crate) fn fits(&self, place: usize, state: &Bits) -> bool {
        let Some(model) = self.model else { return false };
        let required = |fact: &Id| self.required.get(fact).is_some_and(|&bit| state.get(bit));
        let terms = model.options.get(&model.exposure[place]);
        !state.get(self.effects_from + place) && terms.is_none_or(|terms| terms.requires.iter().all(required))
    }

    /// A step as a pair of a trail.
    pub(crate) fn pair(&self, question: usize, step: &Move) -> Pair {
        let asked = &self.asked[question];
        let name = |&answer: &u32| asked.answers[answer as usize].id.clone();
        let given = match step {
            Move::Answer(answer) => Given::Choice(name(answer)),
            Move::Picked(answers) => Given::Picked(answers.iter().map(name).collect()),
            Move::Typed => Given::Typed(None),
        };
        Pair { question: asked.id.clone(), given }
    }
}
