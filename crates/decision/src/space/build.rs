//! Numbers a flow.

use std::{cell::RefCell, collections::HashMap};

use super::{Asked, Bits, Effects, Entry, Gate, MOST_QUESTIONS, MOST_TESTS, Named, Space, Test, To, Way};
use crate::{Flow, Gives, Id, Kind, Model, Question, Tests, flow::UNANSWERED, map::sorted};

impl<'f> Space<'f> {
    /// Numbers `flow`; nothing if it is too large to be followed exhaustively.
    ///
    /// With `fine`, states also remember which of several listed answers was given.
    pub(crate) fn new(flow: &'f Flow, effects: Effects<'f>, fine: bool) -> Option<Self> {
        if flow.questions.len() > MOST_QUESTIONS {
            return None;
        }
        let mut register = Register::new(flow, fine);
        let mut names = EffectNames::new(effects);
        let asked: Vec<Asked<'f>> =
            flow.questions.iter().map(|(id, question)| register.question(id, question, &mut names)).collect();

        let (tests, numbers) = (register.tests, register.known);
        if tests.len() > MOST_TESTS {
            return None;
        }
        let answered_from = tests.len();
        let effects_from = answered_from + asked.len();
        let bits = effects_from + names.count;
        let mut space = Self {
            flow,
            asked,
            start: to(flow, &flow.start),
            tests,
            numbers,
            answered_from,
            effects_from,
            bits,
            model: names.model,
            required: names.facts,
            classes: RefCell::default(),
        };
        if names.model.is_none() {
            space.required.clear();
        }
        space.required.values_mut().for_each(|bit| *bit += effects_from);
        space.link(effects_from);
        if fine {
            space.remember_listed_answers();
        }
        Some(space)
    }

    /// Fills in what needs all numbers: who reads what, and what each state must remember.
    fn link(&mut self, effects_from: usize) {
        for (bit, test) in self.tests.iter().enumerate() {
            let Some(question) = test.question else { continue };
            self.asked[question].read_by.push(bit);
            for &answer in &test.answers {
                self.asked[question].answers[answer].makes.push(bit);
            }
        }
        for asked in &mut self.asked {
            let mut keep = Bits::new(self.bits);
            for gate in asked.gates() {
                gate.when.iter().chain(&gate.unless).for_each(|&test| keep.set(test, true));
            }
            asked.sizes.iter_mut().for_each(|(_, bit)| *bit += effects_from);
            for entry in asked.answers.iter_mut().flat_map(|named| &mut named.entries) {
                entry.effects.iter_mut().for_each(|effect| *effect += effects_from);
            }
            (effects_from..self.bits).for_each(|effect| keep.set(effect, true));
            asked.keep = keep;
        }
        self.remember_what_follows();
    }

    /// A state must remember what any later question reads, and whether it was answered before.
    fn remember_what_follows(&mut self) {
        let order = self.back_to_front();
        let mut changed = true;
        while changed {
            changed = false;
            for &question in &order {
                let mut keep = std::mem::replace(&mut self.asked[question].keep, Bits::new(0));
                for next in self.asked[question].targets() {
                    let answered = self.answered_from + next;
                    changed |= !keep.get(answered);
                    keep.set(answered, true);
                    if next != question {
                        changed |= keep.add(&self.asked[next].keep);
                    }
                }
                self.asked[question].keep = keep;
            }
        }
    }

    /// Whoever remembers a test of several things remembers the single ones too, where there are such tests.
    fn remember_listed_answers(&mut self) {
        let parts: Vec<Vec<usize>> = self.tests.iter().map(|test| self.parts(test)).collect();
        for asked in &mut self.asked {
            for (bit, parts) in parts.iter().enumerate() {
                if asked.keep.get(bit) {
                    for &part in parts {
                        asked.keep.set(part, true);
                    }
                }
            }
        }
    }

    /// The tests of the single things that `test` lists.
    fn parts(&self, test: &Test) -> Vec<usize> {
        let answers = test.answers.iter().map(|&answer| (vec![answer], false));
        let unanswered = test.unanswered.then(|| (Vec::new(), true));
        answers
            .chain(unanswered)
            .filter_map(|(answers, unanswered)| {
                self.test(&Test { question: test.question, answers, unanswered })
            })
            .collect()
    }

    /// Questions in an order in which what follows mostly comes first.
    fn back_to_front(&self) -> Vec<usize> {
        let mut order = Vec::with_capacity(self.asked.len());
        let mut seen = vec![false; self.asked.len()];
        for first in 0..self.asked.len() {
            if seen[first] {
                continue;
            }
            seen[first] = true;
            let mut stack = vec![(first, self.asked[first].targets())];
            while let Some((question, targets)) = stack.last_mut() {
                match targets.pop() {
                    Some(next) if !seen[next] => {
                        seen[next] = true;
                        stack.push((next, self.asked[next].targets()));
                    }
                    Some(_) => {}
                    None => {
                        order.push(*question);
                        stack.pop();
                    }
                }
            }
        }
        order
    }
}

impl Asked<'_> {
    /// Every gate of the question.
    pub(crate) fn gates(&self) -> impl Iterator<Item = &Gate> {
        let entries = self.answers.iter().flat_map(|named| &named.entries).map(|entry| &entry.gate);
        entries.chain(self.ways.iter().map(|way| &way.gate))
    }

    /// The questions that can follow, by the bare drawing.
    pub(crate) fn targets(&self) -> Vec<usize> {
        let entries = self.answers.iter().flat_map(|named| &named.entries).map(|entry| entry.to);
        let all = entries.chain(self.ways.iter().map(|way| way.to));
        let all = all.filter_map(|to| if let To::Question(next) = to { Some(next) } else { None });
        let mut targets = sorted(all.collect());
        targets.dedup();
        targets
    }
}

fn to(flow: &Flow, id: &Id) -> To {
    match flow.questions.index_of(id) {
        Some(index) => To::Question(index),
        None => flow.outcomes.index_of(id).map_or(To::Nowhere, To::Outcome),
    }
}

/// Numbers tests as they are met.
struct Register<'f> {
    flow: &'f Flow,
    fine: bool,
    tests: Vec<Test>,
    known: HashMap<Test, usize>,
    /// For each question, the number of each answer.
    answers: Vec<HashMap<&'f Id, usize>>,
}

impl<'f> Register<'f> {
    fn new(flow: &'f Flow, fine: bool) -> Self {
        let number = |question: &'f Question| {
            let mut numbers = HashMap::new();
            for answer in &question.answers {
                let next = numbers.len();
                numbers.entry(&answer.id).or_insert(next);
            }
            numbers
        };
        let answers = flow.questions.values().map(number).collect();
        Self { flow, fine, tests: Vec::new(), known: HashMap::new(), answers }
    }

    fn question(&mut self, id: &'f Id, question: &'f Question, names: &mut EffectNames<'f>) -> Asked<'f> {
        let mut answers: Vec<Named<'f>> = Vec::new();
        let place = self.flow.questions.index_of(id).unwrap_or_default();
        for (index, answer) in question.answers.iter().enumerate() {
            let number = self.answers[place][&answer.id];
            if number == answers.len() {
                answers.push(Named { id: &answer.id, entries: Vec::new(), makes: Vec::new() });
            }
            let gate = self.gate(&answer.when, &answer.unless);
            let to = answer.to.as_ref().map_or(To::Nowhere, |id| to(self.flow, id));
            let effects = names.of(&answer.needs, &answer.facts);
            answers[number].entries.push(Entry { index, answer, gate, to, effects });
        }
        let mut ways = Vec::new();
        if question.kind != Kind::Choice {
            match &question.to {
                Some(id) => ways.push(Way { gate: Gate::default(), to: to(self.flow, id) }),
                None => {
                    for way in &question.next {
                        ways.push(Way {
                            gate: self.gate(&way.when, &way.unless),
                            to: to(self.flow, &way.to),
                        });
                    }
                }
            }
        }
        let sizes = names.sizes(id);
        Asked { id, question, answers, ways, sizes, read_by: Vec::new(), keep: Bits::new(0) }
    }

    fn gate(&mut self, when: &Tests, unless: &Tests) -> Gate {
        let mut number = |tests: &Tests| tests.iter().map(|(id, listed)| self.test(id, listed)).collect();
        Gate { when: number(when), unless: number(unless) }
    }

    fn test(&mut self, question: &Id, listed: &[Id]) -> usize {
        let question = self.flow.questions.index_of(question);
        let mut answers: Vec<usize> = sorted(question.map_or_else(Vec::new, |question| {
            listed.iter().filter_map(|id| self.answers[question].get(id).copied()).collect()
        }));
        answers.dedup();
        if let Some(asked) = question.filter(|_| self.fine && answers.len() > 1)
            && self.flow.questions.at(asked).is_some_and(|(_, asked)| asked.kind == Kind::Choice)
        {
            for &answer in &answers {
                self.number(Test { question, answers: vec![answer], unanswered: false });
            }
        }
        let unanswered = listed.iter().any(|id| *id == UNANSWERED);
        if self.fine && unanswered && question.is_some() && !answers.is_empty() {
            self.number(Test { question, answers: Vec::new(), unanswered: true });
        }
        self.number(Test { question, answers, unanswered })
    }

    fn number(&mut self, test: Test) -> usize {
        let next = self.tests.len();
        let number = *self.known.entry(test.clone()).or_insert(next);
        if number == next {
            self.tests.push(test);
        }
        number
    }
}

/// Numbers effects as they are met.
struct EffectNames<'f> {
    effects: Effects<'f>,
    model: Option<&'f Model>,
    needs: HashMap<&'f Id, usize>,
    facts: HashMap<&'f Id, usize>,
    count: usize,
}

impl<'f> EffectNames<'f> {
    fn new(effects: Effects<'f>) -> Self {
        let mut names = Self { effects, model: None, needs: HashMap::new(), facts: HashMap::new(), count: 0 };
        if let Effects::Judged(model) = effects {
            names.model = Some(model);
            names.count = model.exposure.len();
            for fact in model.options.values().flat_map(|terms| &terms.requires) {
                names.count += usize::from(!names.facts.contains_key(fact));
                let last = names.count - 1;
                names.facts.entry(fact).or_insert(last);
            }
        }
        names
    }

    /// The sizes of `question` that are told apart.
    fn sizes(&mut self, question: &Id) -> Vec<(usize, usize)> {
        let Effects::Counted(sizes) = self.effects else { return Vec::new() };
        let bits = self.count..;
        let sizes: Vec<_> = sizes.get(question).into_iter().flatten().copied().zip(bits).collect();
        self.count += sizes.len();
        sizes
    }

    /// The effects of stating `needs` and `facts`, sorted.
    fn of(&mut self, needs: &'f [Id], facts: &'f [Id]) -> Vec<usize> {
        let mut effects = Vec::new();
        match self.effects {
            Effects::Ignored => {}
            Effects::Stated | Effects::Counted(_) => {
                for (ids, known) in [(needs, &mut self.needs), (facts, &mut self.facts)] {
                    for id in ids {
                        effects.push(*known.entry(id).or_insert(self.count));
                        self.count = self.count.max(effects[effects.len() - 1] + 1);
                    }
                }
            }
            Effects::Judged(model) => {
                effects.extend(facts.iter().filter_map(|fact| self.facts.get(fact)));
                for (place, option) in model.exposure.iter().enumerate() {
                    let lacks = |need: &Id| {
                        model.cell(need, option).is_none_or(|cell| matches!(cell.gives, Gives::No))
                    };
                    let excluded =
                        |terms: &crate::Terms| facts.iter().any(|fact| terms.excluded_by.contains(fact));
                    if needs.iter().any(lacks) || model.options.get(option).is_some_and(excluded) {
                        effects.push(place);
                    }
                }
            }
        }
        let mut effects = sorted(effects);
        effects.dedup();
        effects
    }
}
