//! The distinguishable selections of a multi question, without listing all selections.
//!
//! Answers are taken one after the other. Selections that make the same tests hold and have the same
//! effects are kept as one class, with their number and the best of them. The work grows with
//! the number of classes, not with the number of selections.

use std::{
    collections::{HashMap, hash_map::Entry},
    hash::Hash,
    rc::Rc,
};

use super::{
    Bits, Named, Space,
    edges::{Edge, Move, Next, small},
};
use crate::map::sorted;

/// Classes of one question after which the flow counts as too large.
const MOST_CLASSES: usize = 1 << 17;

/// Selections that behave alike so far.
#[derive(Clone)]
pub(super) struct Class {
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

/// The classes of a question, by what they make hold; they depend on which entries are open, not on the rest of the state.
pub(super) type Classes = Rc<[(Bits, Class)]>;

/// What classes depend on: the question, the open entry of each answer, the preferred answers.
pub(super) type Basis = (usize, Vec<Option<usize>>, Vec<u32>);

pub(super) fn edges(
    space: &Space<'_>,
    question: usize,
    state: &Bits,
    preferred: &[u32],
) -> (Vec<Edge>, bool) {
    let open = |named: &Named<'_>| named.entries.iter().position(|entry| entry.gate.is_open(state));
    let basis = (question, space.asked[question].answers.iter().map(open).collect(), preferred.to_vec());
    let known = space.classes.borrow().get(&basis).cloned();
    let classes = if let Some(classes) = known {
        classes
    } else {
        let Some(classes) = classes(space, &basis) else { return (Vec::new(), false) };
        space.classes.borrow_mut().insert(basis, Rc::clone(&classes));
        classes
    };
    let mut after = state.clone();
    space.apply(question, &[], &mut after);

    // Ambiguous selections stand apart, so that an example of them can be shown.
    let mut results: HashMap<(Next, bool), (Class, Vec<usize>)> = HashMap::new();
    for (bits, class) in classes.iter() {
        let mut after = after.clone();
        after.add(bits);
        let (next, open) = space.way(question, after);
        let key = (next, open.len() > 1);
        match results.entry(key) {
            Entry::Occupied(mut same) => {
                let (known, ways) = same.get_mut();
                known.join(class.clone());
                for way in open {
                    if !ways.contains(&way) {
                        ways.push(way);
                    }
                }
            }
            Entry::Vacant(place) => {
                place.insert((class.clone(), open));
            }
        }
    }
    let mut best = Vec::with_capacity(results.len());
    let mut edges = Vec::with_capacity(results.len());
    #[expect(clippy::iter_over_hash_type, reason = "sorted right after")]
    for ((next, is_ambiguous), (class, ways)) in results {
        let edge = Edge {
            step: Move::Picked(class.best.picked.as_slice().into()),
            next,
            selections: class.number,
            is_ambiguous,
            ways,
            distance: class.best.distance,
        };
        best.push((class.best, edges.len()));
        edges.push(Some(edge));
    }
    (sorted(best).into_iter().filter_map(|(_, place)| edges[place].take()).collect(), true)
}

/// Finds the classes; nothing if they are too many.
fn classes(space: &Space<'_>, (question, open, preferred): &Basis) -> Option<Classes> {
    let asked = &space.asked[*question];
    let (min, max) = (asked.question.min, asked.question.max);
    if min > asked.answers.len() {
        return Some(Rc::new([]));
    }
    // Beyond this size it no longer matters how many were picked.
    let cap = max.map_or(min, |max| max.saturating_add(1));
    let cap = asked.sizes.iter().map(|(size, _)| *size).fold(cap, usize::max).min(asked.answers.len() + 1);
    let matters = matters(space, *question);
    let nothing = Selection { distance: 0, size: 0, picked: Vec::new() };
    let mut classes: HashMap<(Bits, usize), Class> = HashMap::new();
    classes.insert((Bits::new(space.bits), 0), Class { number: 1, best: nothing });

    for (answer, named) in asked.answers.iter().enumerate() {
        let Some(entry) = open[answer].map(|entry| &named.entries[entry]) else { continue };
        let wanted = preferred.contains(&small(answer));
        let mut makes = Bits::new(space.bits);
        let tests = named.makes.iter().copied().filter(|&test| matters.get(test));
        tests.chain(entry.effects.iter().copied()).for_each(|bit| makes.set(bit, true));

        let before = std::mem::take(&mut classes);
        classes.reserve(before.len() * 2);
        #[expect(clippy::iter_over_hash_type, reason = "joining classes gives the same in every order")]
        for ((bits, size), mut class) in before {
            let mut with = class.clone();
            with.best.size += 1;
            with.best.picked.push(small(answer));
            with.best.distance += usize::from(!wanted);
            let mut bits_with = bits.clone();
            bits_with.add(&makes);
            merge(&mut classes, (bits_with, (size + 1).min(cap)), with);

            class.best.distance += usize::from(wanted);
            merge(&mut classes, (bits, size), class);
        }
        if classes.len() > MOST_CLASSES {
            return None;
        }
    }

    let mut sized: HashMap<Bits, Class> = HashMap::new();
    #[expect(clippy::iter_over_hash_type, reason = "joining classes gives the same in every order")]
    for ((mut bits, size), class) in classes {
        for &(least, bit) in &asked.sizes {
            bits.set(bit, size >= least);
        }
        if size >= min && max.is_none_or(|max| size <= max) {
            merge(&mut sized, bits, class);
        }
    }
    Some(sized.into_iter().collect())
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

#[cfg(test)]
mod tests {
    use std::fmt::Write;

    use super::*;
    use crate::{Flow, space::Effects};

    #[test]
    fn a_question_with_too_many_classes_is_given_up_wherever_their_number_jumps() {
        let mut text =
            String::from("start = \"a\"\n[questions.a]\nkind = \"multi\"\nto = \"b\"\nanswers = [\n");
        (0..18).for_each(|n| _ = writeln!(text, "{{ id = \"x{n}\" }},"));
        text += "]\n[questions.b]\nkind = \"value\"\nnext = [\n{ to = \"end\", when = { a = [\"x0\", \"x1\"] } },\n";
        (1..18).for_each(|n| _ = writeln!(text, "{{ to = \"end\", when = {{ a = [\"x{n}\"] }} }},"));
        let flow = Flow::parse(&(text + "]\n[outcomes.end]\n")).value.expect("a flow");
        let space = Space::new(&flow, Effects::Ignored, false).expect("a small flow");
        // Three classes of the first two answers, doubled by each of the others: the limit is jumped over.
        let (edges, is_complete) = space.edges(0, &space.blank(), &[]);
        assert_eq!((edges.len(), is_complete), (0, false));
    }
}
