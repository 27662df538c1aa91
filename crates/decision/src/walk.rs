//! From given answers to the current question or outcome.
//!
//! Entry points: [`walk`] for a trail in order, [`gather`] for answers in any order, [`change`] for
//! one changed answer. Invariant: only accepted pairs count; what is dropped influences nothing.

use std::borrow::Cow;

use crate::{
    Answer, Flow, Given, Id, Kind, Outcome, Pair, Question, Remaining, Target, Tests, Trail,
    flow::UNANSWERED, map::order, space,
};

/// Where a list of answers leads.
#[derive(Debug, Clone)]
pub struct Walk<'f> {
    /// The accepted answers, with today's names, in the order in which they were asked.
    pub trail: Trail,
    /// The current question or the outcome.
    pub position: Position<'f>,
    /// What was given but not accepted.
    pub dropped: Vec<Pair>,
    /// Needs that the accepted answers state, each statement by itself.
    pub needs: Vec<Stated>,
    /// Facts that the accepted answers establish, each statement by itself.
    pub facts: Vec<Stated>,
}

/// A need or a fact, with the answer that stated it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Stated {
    /// The capability needed or the fact established.
    pub id: Id,
    /// The question.
    pub question: Id,
    /// The answer.
    pub answer: Id,
}

/// Where a walk stands.
#[derive(Debug, Clone)]
pub enum Position<'f> {
    /// A question waits for its answer.
    Question {
        /// Its name.
        id: &'f Id,
        /// Its definition.
        question: &'f Question,
        /// The answers that can be given here, in listed order; none for a value question.
        offered: Vec<Offer<'f>>,
        /// How many questions are still to answer.
        remaining: Remaining,
    },
    /// The end.
    Outcome {
        /// Its name.
        id: &'f Id,
        /// Its definition.
        outcome: &'f Outcome,
    },
}

/// An answer that can be given at the current question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Offer<'f> {
    /// Its name.
    pub id: &'f Id,
    /// The entry whose tests hold here.
    pub answer: &'f Answer,
}

impl Walk<'_> {
    /// The question that waits, if the walk has not ended.
    pub fn question(&self) -> Option<&Id> {
        match &self.position {
            Position::Question { id, .. } => Some(id),
            Position::Outcome { .. } => None,
        }
    }

    /// The outcome, if the walk has ended.
    pub fn outcome(&self) -> Option<&Id> {
        match &self.position {
            Position::Question { .. } => None,
            Position::Outcome { id, .. } => Some(id),
        }
    }
}

/// Follows answers in the order given, from the start. The longest valid part is kept; from the
/// first answer that is not asked or not offered, everything is dropped. Aliases become today's names.
pub fn walk<'f>(flow: &'f Flow, pairs: &[Pair]) -> Walk<'f> {
    let mut steps = Steps::new(flow);
    let kept = pairs.iter().take_while(|pair| steps.asks(&pair.question) && steps.take(&pair.given)).count();
    steps.finish(pairs[kept..].to_vec())
}

/// Follows answers in whatever order the flow asks for them. Of two answers to one question the first
/// counts. What is left over when the flow asks for something that was not given is dropped.
pub fn gather<'f>(flow: &'f Flow, pairs: &[Pair]) -> Walk<'f> {
    let mut steps = Steps::new(flow);
    let mut left: Vec<Option<&Pair>> = pairs.iter().map(Some).collect();
    while let Some(place) = left
        .iter()
        .position(|pair| pair.is_some_and(|pair| steps.asks(&pair.question) && steps.can_take(&pair.given)))
    {
        if let Some(pair) = left[place].take() {
            steps.take(&pair.given);
        }
    }
    steps.finish(left.into_iter().flatten().cloned().collect())
}

/// Changes one answer and keeps every later answer that is still asked and still valid, also when
/// the questions now come in another order. A question that is not on the trail is answered if it is the current one.
pub fn change<'f>(flow: &'f Flow, trail: &Trail, question: &Id, given: Given) -> Walk<'f> {
    let question = canonical(flow, question).map_or(question, |(id, _)| id);
    let mut pairs = vec![Pair { question: question.clone(), given }];
    let others = trail
        .0
        .iter()
        .filter(|pair| canonical(flow, &pair.question).map_or(&pair.question, |(id, _)| id) != question);
    pairs.extend(others.cloned());
    gather(flow, &pairs)
}

/// The question called `id` now or earlier.
fn canonical<'f>(flow: &'f Flow, id: &Id) -> Option<(&'f Id, &'f Question)> {
    flow.questions
        .entry_of(id)
        .or_else(|| flow.questions.iter().find(|(_, question)| question.aliases.contains(id)))
}

/// Whether the tests hold after the answers of `trail`, with `own` as the answer to `question`.
pub(crate) fn holds(when: &Tests, unless: &Tests, trail: &Trail, own: Option<(&Id, &Given)>) -> bool {
    let test = |(question, listed): (&Id, &Vec<Id>)| {
        let given = match own {
            Some((own, given)) if own == question => Some(given),
            _ => trail.given(question),
        };
        match given {
            Some(given) => listed.iter().any(|answer| given.has(answer)),
            None => listed.iter().any(|answer| *answer == UNANSWERED),
        }
    };
    when.iter().all(test) && !unless.iter().any(test)
}

/// The state of a walk under way.
pub(crate) struct Steps<'f> {
    flow: &'f Flow,
    trail: Trail,
    at: Option<Target<'f>>,
    needs: Vec<Stated>,
    facts: Vec<Stated>,
}

/// An answer that the current question accepts, in today's names.
struct Accepted<'f> {
    given: Given,
    entries: Vec<&'f Answer>,
    to: Target<'f>,
}

impl<'f> Steps<'f> {
    pub(crate) fn new(flow: &'f Flow) -> Self {
        Self {
            flow,
            trail: Trail::default(),
            at: flow.target(&flow.start),
            needs: Vec::new(),
            facts: Vec::new(),
        }
    }

    /// Whether the current question is called `id`, now or earlier.
    pub(crate) fn asks(&self, id: &Id) -> bool {
        matches!(self.at, Some(Target::Question(at, question)) if at == id || question.aliases.contains(id))
    }

    /// The question that waits.
    #[cfg(feature = "author")]
    pub(crate) fn question(&self) -> Option<&'f Id> {
        match self.at {
            Some(Target::Question(id, _)) => Some(id),
            _ => None,
        }
    }

    fn can_take(&self, given: &Given) -> bool {
        self.accept(given).is_some()
    }

    /// Answers the current question; false if the answer is not accepted.
    pub(crate) fn take(&mut self, given: &Given) -> bool {
        let (Some(Target::Question(question, _)), Some(accepted)) = (self.at, self.accept(given)) else {
            return false;
        };
        let stated = |id: &Id, entry: &Answer| Stated {
            id: id.clone(),
            question: question.clone(),
            answer: entry.id.clone(),
        };
        for entry in accepted.entries {
            self.needs.extend(entry.needs.iter().map(|id| stated(id, entry)));
            self.facts.extend(entry.facts.iter().map(|id| stated(id, entry)));
        }
        self.trail.0.push(Pair { question: question.clone(), given: accepted.given });
        self.at = Some(accepted.to);
        true
    }

    /// The answers that can be given now, where each is first listed; for each the first entry whose tests hold.
    fn offered(&self, question: &'f Question) -> Vec<Offer<'f>> {
        let order = order(&mut question.answers.iter().map(|answer| &answer.id));
        let mut offered: Vec<Option<Offer<'f>>> = vec![None; order.len()];
        let mut first = None;
        // Entries with the same id follow each other in this order, the first listed first.
        for entry in order.into_iter().map(|entry| entry as usize) {
            let answer = &question.answers[entry];
            let place =
                first.filter(|&place: &usize| question.answers[place].id == answer.id).unwrap_or(entry);
            first = Some(place);
            if offered[place].is_none() && holds(&answer.when, &answer.unless, &self.trail, None) {
                offered[place] = Some(Offer { id: &answer.id, answer });
            }
        }
        offered.into_iter().flatten().collect()
    }

    fn accept(&self, given: &Given) -> Option<Accepted<'f>> {
        let Some(Target::Question(id, question)) = self.at else { return None };
        let (given, entries, to) = match question.kind {
            Kind::Choice => {
                let Given::Choice(name) = given else { return None };
                let entry = find(&self.offered(question), question, name)?;
                (Given::Choice(entry.id.clone()), vec![entry], entry.to.as_ref()?)
            }
            Kind::Multi => {
                let entries = self.pick(question, given)?;
                let given = Given::Picked(entries.iter().map(|entry| entry.id.clone()).collect());
                let to = self.way(id, question, &given)?;
                (given, entries, to)
            }
            Kind::Value => {
                let given = Given::Typed(typed(given));
                let to = self.way(id, question, &given)?;
                (given, Vec::new(), to)
            }
        };
        let to = self.flow.target(to)?;
        let again = matches!(to, Target::Question(next, _) if next == id || self.trail.given(next).is_some());
        (!again).then_some(Accepted { given, entries, to })
    }

    /// The picked entries in listed order, if their number is right.
    fn pick(&self, question: &'f Question, given: &Given) -> Option<Vec<&'f Answer>> {
        let picked = match given {
            Given::Choice(id) => std::slice::from_ref(id),
            Given::Picked(ids) => ids,
            Given::Typed(None) => &[],
            Given::Typed(Some(_)) => return None,
        };
        let offered = self.offered(question);
        let names: Vec<&Answer> =
            picked.iter().map(|name| find(&offered, question, name)).collect::<Option<_>>()?;
        let entries: Vec<&Answer> = offered
            .into_iter()
            .filter(|offer| names.iter().any(|name| name.id == *offer.id))
            .map(|offer| offer.answer)
            .collect();
        let fits = entries.len() >= question.min && question.max.is_none_or(|max| entries.len() <= max);
        fits.then_some(entries)
    }

    /// Where a multi or value question leads.
    fn way(&self, id: &Id, question: &'f Question, given: &Given) -> Option<&'f Id> {
        let own = Some((id, given));
        question.to.as_ref().or_else(|| {
            let way = question.next.iter().find(|way| holds(&way.when, &way.unless, &self.trail, own));
            way.map(|way| &way.to)
        })
    }

    /// The walk, if it has come to an outcome; without looking ahead.
    pub(crate) fn finish_at_outcome(self) -> Option<Walk<'f>> {
        let Some(Target::Outcome(id, outcome)) = self.at else { return None };
        let position = Position::Outcome { id, outcome };
        Some(Walk { trail: self.trail, position, dropped: Vec::new(), needs: self.needs, facts: self.facts })
    }

    fn finish(self, dropped: Vec<Pair>) -> Walk<'f> {
        let position = match self.at {
            Some(Target::Outcome(id, outcome)) => Position::Outcome { id, outcome },
            Some(Target::Question(id, question)) => Position::Question {
                id,
                question,
                offered: self.offered(question),
                remaining: space::remaining(self.flow, &self.trail, id),
            },
            // Only an erroneous flow has no start: a question without answers, never a panic.
            None => Position::Question {
                id: &self.flow.start,
                question: const { &Question::EMPTY },
                offered: Vec::new(),
                remaining: Remaining { min: 1, max: 1 },
            },
        };
        Walk { trail: self.trail, position, dropped, needs: self.needs, facts: self.facts }
    }
}

/// The offered entry called `name` now or earlier. An alias may stand on any entry of its answer.
fn find<'f>(offered: &[Offer<'f>], question: &Question, name: &Id) -> Option<&'f Answer> {
    let name = if offered.iter().any(|offer| offer.id == name) {
        Cow::Borrowed(name)
    } else {
        Cow::Owned(question.answers.iter().find(|answer| answer.aliases.contains(name))?.id.clone())
    };
    offered.iter().find(|offer| *offer.id == *name).map(|offer| offer.answer)
}

fn typed(given: &Given) -> Option<String> {
    match given {
        Given::Typed(text) => text.clone(),
        // A typed word that looks like a name was read as one.
        other => Some(other.to_string()).filter(|text| !text.is_empty()),
    }
}
