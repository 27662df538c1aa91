//! Generated flows, and the slow but obvious way to follow them.
#![allow(dead_code, unreachable_pub, reason = "each test uses its part")]

use proptest::{collection::vec, option, prelude::*, sample::subsequence};
use veiviser_decision::{
    Answer, Cell, End, Flow, Format, Given, Gives, Id, Kind, Map, Model, Outcome, Pair, Permit, Policy,
    Position, Question, Recommend, Terms, Tests, Trail, Walk, Way, decide, walk,
};

pub fn id(kind: &str, n: usize) -> Id {
    format!("{kind}{n}").into()
}

fn tests(questions: usize) -> impl Strategy<Value = Tests> {
    let listed = subsequence(vec!["a0", "a1", "a2", "unanswered"], 1..=2);
    let test = (0..questions, listed);
    let tests = vec(test, 0..=2);
    tests.prop_map(|tests| {
        let pair = |(n, listed): (usize, Vec<&str>)| (id("q", n), listed.into_iter().map(Id::from).collect());
        tests.into_iter().map(pair).collect()
    })
}

/// Mostly forward, now and then back (a cycle) or into nothing.
fn target(from: usize, questions: usize) -> impl Strategy<Value = Id> {
    let forward = (from + 1)..(questions + 3).max(from + 2);
    prop_oneof![
        16 => forward.prop_map(move |n| if n < questions { id("q", n) } else { id("o", (n - questions) % 3) }),
        4 => (0..3usize).prop_map(|n| id("o", n)),
        2 => (0..questions).prop_map(|n| id("q", n)),
        1 => Just(Id::from("nowhere")),
    ]
}

fn answer(from: usize, questions: usize, kind: Kind) -> impl Strategy<Value = Answer> {
    let conditional = prop_oneof![3 => Just(Tests::new()).boxed(), 1 => tests(questions).boxed()];
    let unless = prop_oneof![6 => Just(Tests::new()).boxed(), 1 => tests(questions).boxed()];
    let needs = subsequence(vec!["c0", "c1", "c2"], 0..=1);
    let facts = subsequence(vec!["f0", "f1", "f2"], 0..=1);
    (0..4usize, target(from, questions), needs, facts, conditional, unless).prop_map(
        move |(n, to, needs, facts, when, unless)| Answer {
            id: id("a", n),
            to: (kind == Kind::Choice).then_some(to),
            needs: needs.into_iter().map(Id::from).collect(),
            facts: facts.into_iter().map(Id::from).collect(),
            when,
            unless,
            aliases: vec![format!("old-a{n}").into()],
        },
    )
}

fn question(from: usize, questions: usize) -> impl Strategy<Value = Question> {
    let kind = prop_oneof![4 => Just(Kind::Choice), 2 => Just(Kind::Multi), 1 => Just(Kind::Value)];
    kind.prop_flat_map(move |kind| {
        let answers = match kind {
            Kind::Value => Just(Vec::new()).boxed(),
            _ => vec(answer(from, questions, kind), 1..5).boxed(),
        };
        let way = (target(from, questions), tests(questions), tests(questions))
            .prop_map(|(to, when, unless)| Way { to, when, unless });
        let to = option::weighted(0.6, target(from, questions));
        (answers, to, vec(way, 1..4), 0..3usize, option::of(1..4usize)).prop_map(
            move |(mut answers, to, next, min, max)| {
                let is_choice = kind == Kind::Choice;
                if from.is_multiple_of(2) {
                    // Without alternatives most questions are sound, so that trails get somewhere.
                    let mut seen: Vec<Id> = Vec::new();
                    answers.retain(|answer| {
                        let is_new = !seen.contains(&answer.id);
                        seen.push(answer.id.clone());
                        is_new
                    });
                    for answer in &mut answers {
                        (answer.when, answer.unless) = (Tests::new(), Tests::new());
                    }
                }
                Question {
                    kind,
                    format: Format::Text,
                    answers,
                    next: if is_choice || to.is_some() { Vec::new() } else { next },
                    to: to.filter(|_| !is_choice),
                    min: if kind == Kind::Multi { min } else { 1 },
                    max: max.filter(|_| kind == Kind::Multi),
                    aliases: vec![id("old-q", from)],
                }
            },
        )
    })
}

/// Any flow, sound or not: cyclic, contradictory, with every kind of question.
pub fn flows() -> impl Strategy<Value = Flow> {
    (1..6usize).prop_flat_map(|questions| {
        let all: Vec<_> = (0..questions).map(|n| question(n, questions).boxed()).collect();
        let recommend = prop_oneof![
            Just(None),
            Just(Some(Recommend::Least)),
            (0..3usize).prop_map(|n| Some(Recommend::Option(id("x", n))))
        ];
        let outcome = (recommend, any::<bool>(), any::<bool>());
        (all, vec(outcome, 3)).prop_map(|(questions, outcomes)| Flow {
            start: "q0".into(),
            model: Some("m".into()),
            said_by: Tests::default(),
            questions: questions
                .into_iter()
                .enumerate()
                .map(|(n, question)| (id("q", n), question))
                .collect(),
            outcomes: outcomes
                .into_iter()
                .enumerate()
                .map(|(n, (recommend, falls_back, because))| {
                    let falls_back = falls_back && recommend == Some(Recommend::Least) && n < 2;
                    let otherwise = falls_back.then(|| id("o", n + 1));
                    (id("o", n), Outcome { recommend, otherwise, because })
                })
                .collect(),
        })
    })
}

/// A flow in which every answer leads on and nothing is conditional.
pub fn sound_flows() -> impl Strategy<Value = Flow> {
    flows().prop_map(|mut flow| {
        let last = flow.questions.len();
        let names: Vec<Id> = flow.questions.keys().cloned().collect();
        for (n, name) in names.iter().enumerate() {
            let Some(question) = flow.questions.get_mut(name) else { continue };
            let mend = |to: &mut Id| {
                let is_later = names.iter().position(|name| name == to).is_some_and(|at| at > n);
                if !(is_later || to.as_str().starts_with('o')) {
                    *to = if n + 1 < last { id("q", n + 1) } else { id("o", n % 3) };
                }
            };
            for answer in &mut question.answers {
                (answer.when, answer.unless) = (Tests::new(), Tests::new());
                answer.to.iter_mut().for_each(mend);
            }
            question.to.iter_mut().for_each(mend);
            question.next.truncate(1);
            for way in &mut question.next {
                (way.when, way.unless) = (Tests::new(), Tests::new());
                mend(&mut way.to);
            }
            let mut seen: Vec<Id> = Vec::new();
            question.answers.retain(|answer| {
                let is_new = !seen.contains(&answer.id);
                seen.push(answer.id.clone());
                is_new
            });
            question.min = question.min.min(question.answers.len());
            question.max =
                question.max.map(|max| max.clamp(question.min.max(1), question.answers.len().max(1)));
        }
        flow
    })
}

/// A table of three options and three capabilities.
pub fn models() -> impl Strategy<Value = Model> {
    let gives = prop_oneof![Just(Gives::Yes), Just(Gives::No), Just(Gives::If("cond".into()))];
    let terms = (subsequence(vec!["f0", "f1", "f2"], 0..=1), subsequence(vec!["f0", "f1", "f2"], 0..=1));
    (vec(vec(gives, 3), 3), vec(terms, 3), any::<bool>()).prop_map(|(cells, terms, tied)| Model {
        exposure: (0..3).map(|n| id("x", n)).collect(),
        equals: if tied { vec![vec![id("x", 1), id("x", 2)]] } else { Vec::new() },
        options: (0..3)
            .map(|n| {
                let (requires, excluded_by) = &terms[n];
                let ids = |names: &[&str]| names.iter().map(|name| Id::from(*name)).collect();
                (id("x", n), Terms { requires: ids(requires), excluded_by: ids(excluded_by) })
            })
            .collect(),
        capabilities: (0..3)
            .map(|c| {
                let cell = |x: usize| (id("x", x), Cell { gives: cells[c][x].clone(), claim: "k".into() });
                (id("c", c), (0..3).map(cell).collect::<Map<Cell>>())
            })
            .collect(),
        groups: Map::new(),
    })
}

pub fn policies() -> impl Strategy<Value = Policy> {
    let permit = prop_oneof![Just(Permit::Allowed), Just(Permit::OnRequest), Just(Permit::Blocked)];
    vec(permit, 3).prop_map(|permits| Policy {
        options: permits.into_iter().enumerate().map(|(n, permit)| (id("x", n), permit)).collect(),
    })
}

/// Everything that could be given to the current question, tried out: all subsets for a multi question.
pub fn all_given(walk: &Walk<'_>) -> Vec<Given> {
    let Position::Question { question, offered, .. } = &walk.position else { return Vec::new() };
    match question.kind {
        Kind::Choice => offered.iter().map(|offer| Given::Choice(offer.id.clone())).collect(),
        Kind::Value => vec![Given::Typed(None)],
        Kind::Multi => (0..1usize << offered.len())
            .map(|bits| {
                let picked = offered.iter().enumerate().filter(|(n, _)| bits & (1 << n) != 0);
                Given::Picked(picked.map(|(_, offer)| offer.id.clone()).collect())
            })
            .collect(),
    }
}

/// One answer more, if it is accepted.
pub fn step<'f>(flow: &'f Flow, trail: &Trail, given: Given) -> Option<Walk<'f>> {
    let here = walk(flow, &trail.0);
    let mut pairs = trail.0.clone();
    pairs.push(Pair { question: here.question()?.clone(), given });
    Some(walk(flow, &pairs)).filter(|walk| walk.dropped.is_empty())
}

/// Every complete trail of a small flow, one by one; nothing if there are too many.
pub fn all_trails(flow: &Flow) -> Option<Vec<Trail>> {
    all_trails_after(flow, &Trail::default())
}

/// Every complete trail that begins with `first`.
pub fn all_trails_after(flow: &Flow, first: &Trail) -> Option<Vec<Trail>> {
    let mut open = vec![first.clone()];
    let mut ended = Vec::new();
    while let Some(trail) = open.pop() {
        let here = walk(flow, &trail.0);
        if here.outcome().is_some() {
            ended.push(trail);
        } else {
            let next = all_given(&here).into_iter().filter_map(|given| step(flow, &trail, given));
            open.extend(next.map(|walk| walk.trail));
        }
        if ended.len() + open.len() > 3000 {
            return None;
        }
    }
    Some(ended)
}

/// What a complete trail leads to.
pub fn end(flow: &Flow, model: Option<&Model>, trail: &Trail) -> End {
    let decision = decide(flow, model, &Policy::default(), &walk(flow, &trail.0)).expect("a complete trail");
    End { outcome: decision.outcome, recommended: decision.recommended }
}
