//! What would change the result: the smallest changes of answers.

use std::{
    cmp::Reverse,
    collections::{BinaryHeap, HashMap},
};

use crate::{
    End, Flow, Id, Model, Pair, Policy, Trail,
    space::{Edge, Effects, Move, Next, Space, To},
    walk,
    walk::Steps,
};

/// Results shown besides the present one.
const MOST_FLIPS: usize = 3;

/// States looked at before giving up, so that a reader is answered at once.
const MOST_STATES: usize = 1 << 15;

/// A change of answers that leads to another recommendation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Flip {
    /// The answers that are changed or newly given.
    pub changes: Vec<Pair>,
    /// The whole trail after the change.
    pub trail: Trail,
    /// The outcome there, after `otherwise`.
    pub outcome: Id,
    /// What is recommended there.
    pub recommended: Vec<Id>,
}

/// The smallest changes of answers that change what is recommended on a finished trail: for each
/// other result the cheapest change, cheapest first, at most three.
///
/// Of changes that are equally small, the one nearest to the end of the trail comes first.
/// One changed answer costs one, each answer added to or taken from a multi question costs one, and
/// so does each question that must be answered in addition. Where nothing is recommended, the outcome counts as the result.
/// A policy never changes what is recommended, so it changes no flip.
///
/// ```
/// use veiviser_decision::{Flow, Policy, Trail, flips};
/// let flow = Flow::parse(r#"
///     start = "load"
///     [questions.load]
///     answers = [{ id = "light", to = "way" }, { id = "heavy", to = "van" }]
///     [questions.way]
///     answers = [{ id = "short", to = "walk" }, { id = "long", to = "bus" }]
///     [outcomes.walk]
///     [outcomes.bus]
///     [outcomes.van]
/// "#).value.unwrap();
/// let flips = flips(&flow, None, &Policy::default(), &Trail::parse("load=light/way=short"));
/// let shown: Vec<String> = flips.iter().map(|f| format!("{} -> {}", f.trail, f.outcome)).collect();
/// assert_eq!(shown, ["load=light/way=long -> bus", "load=heavy -> van"]);
/// ```
pub fn flips(flow: &Flow, model: Option<&Model>, _policy: &Policy, trail: &Trail) -> Vec<Flip> {
    let here = walk(flow, &trail.0);
    let Some(end) = End::of(flow, model, &here) else { return Vec::new() };
    let effects = model.map_or(Effects::Ignored, Effects::Judged);
    let Some(space) = Space::new(flow, effects, false) else { return Vec::new() };
    let mut seen = vec![end];
    let mut search = Search::new(&space, &here.trail);
    let mut flips = Vec::new();
    while flips.len() < MOST_FLIPS
        && let Some(trail) = search.next_end()
    {
        let mut steps = Steps::new(flow);
        if !trail.0.iter().all(|pair| steps.take(&pair.given)) {
            continue;
        }
        let Some(end) = steps.finish_at_outcome().and_then(|walk| End::of(flow, model, &walk)) else {
            continue;
        };
        if seen.iter().any(|known| same_result(known, &end)) {
            continue;
        }
        let changes = trail.0.iter().filter(|pair| !here.trail.0.contains(pair)).cloned().collect();
        seen.push(end.clone());
        flips.push(Flip { changes, trail, outcome: end.outcome, recommended: end.recommended });
    }
    flips
}

fn same_result(a: &End, b: &End) -> bool {
    a.recommended == b.recommended && (!a.recommended.is_empty() || a.outcome == b.outcome)
}

/// Visits states by the number of changed answers, fewest first (Dijkstra's order).
struct Search<'s, 'f> {
    space: &'s Space<'f>,
    /// For each question what was answered on the present trail.
    now: Vec<Option<Now>>,
    found: Vec<Found>,
    /// (cost, order of discovery): equal costs come in the order of the listed answers.
    queue: BinaryHeap<Reverse<(Cost, usize)>>,
    best: HashMap<Next, Cost>,
}

/// How many answers differ, and then how far from the end of the present trail they stand.
type Cost = (usize, usize);

/// An answer on the present trail.
#[derive(Clone)]
struct Now {
    /// Picked answers, numbered.
    answers: Vec<u32>,
    /// Questions from here to the end of the trail.
    from_end: usize,
}

struct Found {
    at: Next,
    from: Option<(usize, usize, Move)>,
}

impl<'s, 'f> Search<'s, 'f> {
    fn new(space: &'s Space<'f>, trail: &Trail) -> Self {
        let number = |question: usize, id: &Id| {
            space.asked[question]
                .answers
                .iter()
                .position(|named| named.id == id)
                .and_then(|n| u32::try_from(n).ok())
        };
        let mut now = vec![None; space.asked.len()];
        for (n, Pair { question, given }) in trail.0.iter().enumerate() {
            if let Some(index) = space.flow.questions.index_of(question) {
                let answers = given.answers().iter().filter_map(|id| number(index, id)).collect();
                now[index] = Some(Now { answers, from_end: trail.0.len() - n });
            }
        }
        let mut search =
            Self { space, now, found: Vec::new(), queue: BinaryHeap::new(), best: HashMap::new() };
        if let To::Question(question) = space.start {
            search.meet((0, 0), Next::Question(question, space.blank()), None);
        }
        search
    }

    fn meet(&mut self, cost: Cost, at: Next, from: Option<(usize, usize, Move)>) {
        match self.best.get(&at) {
            Some(&known) if known <= cost => return,
            _ => self.best.insert(at.clone(), cost),
        };
        if self.found.len() < MOST_STATES {
            self.queue.push(Reverse((cost, self.found.len())));
            self.found.push(Found { at, from });
        }
    }

    /// The next cheapest complete trail.
    fn next_end(&mut self) -> Option<Trail> {
        while let Some(Reverse((cost, place))) = self.queue.pop() {
            let at = self.found[place].at.clone();
            if self.best.get(&at).is_some_and(|&best| best < cost) {
                continue;
            }
            let Next::Question(question, state) = at else { return Some(self.trail(place)) };
            let preferred = self.now[question].clone();
            let preferred = preferred.map_or_else(Vec::new, |now| now.answers);
            let (edges, _) = self.space.edges(question, &state, &preferred);
            for edge in edges {
                let more = self.cost(question, &edge);
                if !matches!(edge.next, Next::Stop(_)) {
                    self.meet(
                        (cost.0 + more.0, cost.1 + more.1),
                        edge.next,
                        Some((place, question, edge.step)),
                    );
                }
            }
        }
        None
    }

    fn cost(&self, question: usize, edge: &Edge) -> Cost {
        let Some(now) = &self.now[question] else { return (1, 0) };
        let changed = match &edge.step {
            Move::Answer(answer) => usize::from(!now.answers.contains(answer)),
            Move::Picked(_) => edge.distance,
            Move::Typed => 0,
        };
        (changed, changed * now.from_end)
    }

    fn trail(&self, place: usize) -> Trail {
        let mut pairs = Vec::new();
        let mut from = &self.found[place].from;
        while let Some((before, question, step)) = from {
            pairs.push(self.space.pair(*question, step));
            from = &self.found[*before].from;
        }
        pairs.reverse();
        Trail(pairs)
    }
}
