//! The distinguishable selections of a multi question, without listing all selections.
//!
//! Answers are taken one after the other. Selections that make the same tests hold and have the same
//! effects are kept as one class, with their number and the best of them. The work grows with
//! the number of classes, not with the number of selections.

use std::{
    collections::{BTreeSet, HashMap, hash_map::Entry},
    hash::Hash,
};

use super::{
    Bits, Space,
    edges::{Edge, Move, Next, small},
};

/// Classes of one question after which the flow counts as too large.
const MOST_CLASSES: usize = 1 << 17;

/// Selections that behave alike so far.
#[derive(Clone)]
struct Class {
    number: u64,
    best: Selection,
}

/// Picked answers, with what makes a selection the better example. Smaller is better.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Selection {
    distance: usize,
    size: usize,
    picked: Vec<u32>,
}

impl Class {
    fn join(&mut self, other: Self) {
        self.number = self.number.saturating_add(other.number);
        if other.best < self.best {
            self.best = other.best;
        }
    }
}

pub(super) fn edges(
    space: &Space<'_>,
    question: usize,
    state: &Bits,
    preferred: &[u32],
) -> (Vec<Edge>, bool) {
    let asked = &space.asked[question];
    let (min, max) = (asked.question.min, asked.question.max);
    // Beyond this size it no longer matters how many were picked.
    let cap = max.map_or(min, |max| max.saturating_add(1)).min(asked.answers.len().saturating_add(1));
    if min > asked.answers.len() {
        return (Vec::new(), true);
    }

    let mut after = state.clone();
    space.apply(question, &[], &mut after);
    let matters = matters(space, question);
    let nothing = Selection { distance: 0, size: 0, picked: Vec::new() };
    let mut classes: HashMap<(Bits, usize), Class> = HashMap::new();
    classes.insert((after, 0), Class { number: 1, best: nothing });

    for (answer, named) in asked.answers.iter().enumerate() {
        let Some(entry) = named.entries.iter().find(|entry| entry.gate.is_open(state)) else { continue };
        let wanted = preferred.contains(&small(answer));
        let bits: Vec<usize> = named
            .makes
            .iter()
            .copied()
            .filter(|&test| matters.get(test))
            .chain(entry.effects.iter().copied())
            .collect();

        let before = std::mem::take(&mut classes);
        classes.reserve(before.len() * 2);
        #[expect(clippy::iter_over_hash_type, reason = "joining classes gives the same in every order")]
        for ((state, size), mut class) in before {
            let mut with = class.clone();
            with.best.size += 1;
            with.best.picked.push(small(answer));
            with.best.distance += usize::from(!wanted);
            let mut state_with = state.clone();
            for &bit in &bits {
                state_with.set(bit, true);
            }
            merge(&mut classes, (state_with, (size + 1).min(cap)), with);

            class.best.distance += usize::from(wanted);
            merge(&mut classes, (state, size), class);
        }
        if classes.len() > MOST_CLASSES {
            return (Vec::new(), false);
        }
    }

    // Ambiguous selections stand apart, so that an example of them can be shown.
    let mut results: HashMap<(Next, bool), Class> = HashMap::new();
    let mut ways: HashMap<(Next, bool), BTreeSet<usize>> = HashMap::new();
    #[expect(clippy::iter_over_hash_type, reason = "joining classes gives the same in every order")]
    for ((state, size), class) in classes {
        if size >= min && max.is_none_or(|max| size <= max) {
            let (next, open) = space.way(question, state);
            let key = (next, open.len() > 1);
            ways.entry(key.clone()).or_default().extend(open);
            merge(&mut results, key, class);
        }
    }
    let mut results: Vec<((Next, bool), Class)> = results.into_iter().collect();
    results.sort_by(|(_, a), (_, b)| a.best.cmp(&b.best));
    let edge = |(key, class): ((Next, bool), Class)| Edge {
        step: Move::Picked(class.best.picked.into()),
        selections: class.number,
        is_ambiguous: key.1,
        ways: ways.remove(&key).into_iter().flatten().collect(),
        next: key.0,
        distance: class.best.distance,
    };
    (results.into_iter().map(edge).collect(), true)
}

fn merge<K: Hash + Eq>(classes: &mut HashMap<K, Class>, key: K, class: Class) {
    match classes.entry(key) {
        Entry::Occupied(mut same) => same.get_mut().join(class),
        Entry::Vacant(place) => {
            place.insert(class);
        }
    }
}

/// The tests that the question's own ways read, or any question after it.
fn matters(space: &Space<'_>, question: usize) -> Bits {
    let asked = &space.asked[question];
    let mut matters = Bits::new(space.bits);
    for gate in asked.ways.iter().map(|way| &way.gate) {
        gate.when.iter().chain(&gate.unless).for_each(|&test| matters.set(test, true));
    }
    for next in asked.targets() {
        matters.add(&space.asked[next].keep);
    }
    matters
}
