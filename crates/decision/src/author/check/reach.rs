//! Rules about every reachable state: something can be answered, exactly one entry holds, the way goes on, and
//! everything written is reached by some trail.

use std::collections::BTreeSet;

use super::{
    super::{Finding, Spans},
    doubt::Doubt,
};
use crate::{
    Kind, Recommend,
    space::{Asked, Graph, Link, Move, Node, Space, Step, Stop},
};

pub(super) fn check(space: &Space<'_>, graph: &Graph, spans: &Spans, doubt: Doubt) -> Vec<Finding> {
    let mut reach = Reach { space, graph, spans, doubt, reported: BTreeSet::new(), findings: Vec::new() };
    let mut open = Open::default();
    for node in 0..graph.nodes.len() {
        reach.node(node, &mut open);
    }
    if !doubt.targets {
        reach.unreached(&open);
    }
    reach.findings
}

struct Reach<'s> {
    space: &'s Space<'s>,
    graph: &'s Graph,
    spans: &'s Spans,
    doubt: Doubt,
    /// (code, question, which of its parts)
    reported: BTreeSet<(&'static str, usize, usize)>,
    findings: Vec<Finding>,
}

/// What was seen to be reachable.
#[derive(Default)]
struct Open {
    questions: BTreeSet<usize>,
    entries: BTreeSet<(usize, usize)>,
    ways: BTreeSet<(usize, usize)>,
}

impl Reach<'_> {
    /// Whether this is the first trail to an error; it is one of the shortest, and later ones say nothing new.
    fn is_new(&mut self, code: &'static str, question: usize, at: usize) -> bool {
        self.reported.insert((code, question, at))
    }

    fn add(&mut self, finding: Finding, place: &str, node: usize, answer: Option<&Move>) {
        let mut trail = self.graph.trail_to(self.space, node);
        trail.0.extend(answer.map(|answer| self.space.pair(self.graph.nodes[node].question, answer)));
        self.findings.push(finding.at(self.spans.get(place)).on(&trail));
    }

    fn node(&mut self, node: usize, open: &mut Open) {
        let Node { question, state, links, .. } = &self.graph.nodes[node];
        let asked = &self.space.asked[*question];
        open.questions.insert(*question);
        let mut offered = 0;
        for (n, named) in asked.answers.iter().enumerate() {
            let mut holding = named.entries.iter().filter(|entry| entry.gate.is_open(state));
            let (first, second) = (holding.next(), holding.next());
            let all = first.into_iter().chain(second).chain(holding);
            open.entries.extend(all.map(|entry| (*question, entry.index)));
            offered += usize::from(first.is_some());
            let at = match (first, second) {
                (Some(_), Some(second)) => second.index,
                (None, _) => named.entries[0].index,
                (Some(_), None) => continue,
            };
            let code = if second.is_some() { "F031" } else { "F032" };
            if self.doubt.tests || asked.question.kind == Kind::Value || !self.is_new(code, *question, n) {
                continue;
            }
            let (what, help) = if second.is_some() {
                let help = "narrow `when` or add `unless`, so that on every trail exactly one entry holds";
                ("has more than one entry that holds here", help)
            } else {
                let help =
                    "add an entry for this case, or widen `when`; on every trail exactly one entry must hold";
                ("has no entry that holds here", help)
            };
            let message = format!("answer `{}` of `{}` {what}", named.id, asked.id);
            let place = format!("questions.{}.answers.{at}", asked.id);
            self.add(Finding::error(code, message, help), &place, node, None);
        }
        let needed = match asked.question.kind {
            Kind::Choice => 1,
            Kind::Multi => asked.question.min,
            Kind::Value => 0,
        };
        if offered < needed && needed <= asked.answers.len() && self.is_new("F030", *question, 0) {
            let message = format!("`{}` cannot be answered here: a dead end", asked.id);
            let help = "add an answer that holds on this trail";
            let place = format!("questions.{}", asked.id);
            self.add(Finding::error("F030", message, help), &place, node, None);
        }
        for link in links {
            open.ways.extend(link.ways.iter().map(|&way| (*question, way)));
            self.link(node, asked, link);
        }
    }

    fn link(&mut self, node: usize, asked: &Asked<'_>, link: &Step) {
        let Node { question, state, .. } = &self.graph.nodes[node];
        let next_place = || format!("questions.{}.next", asked.id);
        if link.is_ambiguous && !self.doubt.tests && self.is_new("F033", *question, 0) {
            let message = format!("`{}` has more than one way on that holds here", asked.id);
            let help = "narrow `when` or add `unless`, so that exactly one way on holds";
            self.add(Finding::error("F033", message, help), &next_place(), node, Some(&link.answer));
        }
        let no_way = link.to == Link::Stop(Stop::NoWay) && !asked.ways.is_empty();
        if no_way && !self.doubt.tests && self.is_new("F034", *question, 0) {
            let message = format!("`{}` has no way on that holds here", asked.id);
            let help = "add a way on for this case, or widen `when`";
            self.add(Finding::error("F034", message, help), &next_place(), node, Some(&link.answer));
        }
        if let Link::Stop(Stop::Again(next)) = link.to
            && self.is_new("F035", *question, next)
        {
            let entry = match &link.answer {
                Move::Answer(answer) => {
                    asked.answers[*answer as usize].entries.iter().find(|entry| entry.gate.is_open(state))
                }
                _ => None,
            };
            let place = match entry {
                Some(entry) => format!("questions.{}.answers.{}.to", asked.id, entry.index),
                None => format!("questions.{}", asked.id),
            };
            let next = self.space.asked[next].id;
            let message = format!("`{}` leads back to `{next}`, which is already answered", asked.id);
            let help = "lead on to a question that is still open, or to an outcome";
            self.add(Finding::error("F035", message, help), &place, node, Some(&link.answer));
        }
    }

    /// What no trail reaches.
    fn unreached(&mut self, open: &Open) {
        let flow = self.space.flow;
        let mut add = |code, message, help: &str, place: String| {
            self.findings.push(Finding::error(code, message, help).at(self.spans.get(&place)));
        };
        for (question, asked) in self.space.asked.iter().enumerate() {
            if !open.questions.contains(&question) {
                let message = format!("no trail reaches the question `{}`", asked.id);
                add("F036", message, "lead an answer to it, or remove it", format!("questions.{}", asked.id));
                continue;
            }
            if self.doubt.tests || asked.question.kind == Kind::Value {
                continue;
            }
            for named in &asked.answers {
                let dead = |index| !open.entries.contains(&(question, index));
                if named.entries.iter().all(|entry| dead(entry.index)) {
                    // Reported on a trail as having no entry that holds.
                    continue;
                }
                for index in named.entries.iter().map(|entry| entry.index).filter(|&index| dead(index)) {
                    let message =
                        format!("this entry of answer `{}` of `{}` holds on no trail", named.id, asked.id);
                    let place = format!("questions.{}.answers.{index}", asked.id);
                    add("F037", message, "correct its tests, or remove it", place);
                }
            }
        }
        for (question, asked) in self.space.asked.iter().enumerate().filter(|_| !self.doubt.tests) {
            for way in (0..asked.ways.len())
                .filter(|&way| open.questions.contains(&question) && !open.ways.contains(&(question, way)))
            {
                let message = format!("this way on from `{}` holds on no trail", asked.id);
                add(
                    "F037",
                    message,
                    "correct its tests, or remove it",
                    format!("questions.{}.next.{way}", asked.id),
                );
            }
        }
        let mut ends: BTreeSet<usize> = self.graph.ends.iter().map(|end| end.outcome).collect();
        let fallbacks: Vec<usize> = flow
            .outcomes
            .values()
            .enumerate()
            .filter(|(n, outcome)| ends.contains(n) && outcome.recommend == Some(Recommend::Least))
            .filter_map(|(_, outcome)| flow.outcomes.index_of(outcome.otherwise.as_ref()?))
            .collect();
        ends.extend(fallbacks);
        for (_, id) in flow.outcomes.keys().enumerate().filter(|(n, _)| !ends.contains(n)) {
            let message = format!("no trail reaches the outcome `{id}`");
            add("F039", message, "lead an answer to it, or remove it", format!("outcomes.{id}"));
        }
    }
}
