//! Rules about every reachable state: something can be answered, exactly one entry holds, the way goes on, and
//! everything written is reached by some trail.

use std::collections::BTreeSet;

use super::{
    super::{Finding, Spans},
    doubt::Doubt,
};
use crate::{
    Kind, Recommend,
    space::{Graph, Link, Move, Space, Stop},
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
    /// The first trail to an error is one of the shortest; later ones say nothing new.
    reported: BTreeSet<(&'static str, String)>,
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
    fn add(&mut self, finding: Finding, place: &str, node: usize, step: Option<&Move>) {
        if !self.reported.insert((finding.code, place.to_owned())) {
            return;
        }
        let mut trail = self.graph.trail_to(self.space, node);
        trail.0.extend(step.map(|step| self.space.pair(self.graph.nodes[node].question, step)));
        self.findings.push(finding.at(self.spans.get(place)).on(&trail));
    }

    fn node(&mut self, node: usize, open: &mut Open) {
        let question = self.graph.nodes[node].question;
        let asked = &self.space.asked[question];
        let state = &self.graph.nodes[node].state;
        open.questions.insert(question);
        let place = format!("questions.{}", asked.id);
        let mut offered = 0;
        for named in &asked.answers {
            let holding: Vec<usize> = named
                .entries
                .iter()
                .filter(|entry| entry.gate.is_open(state))
                .map(|entry| entry.index)
                .collect();
            open.entries.extend(holding.iter().map(|&index| (question, index)));
            offered += usize::from(!holding.is_empty());
            let (code, at, what, help) = match holding.len() {
                1 => continue,
                0 => (
                    "F032",
                    named.entries[0].index,
                    "has no entry that holds here",
                    "add an entry for this case, or widen `when`; on every trail exactly one entry must hold",
                ),
                _ => (
                    "F031",
                    holding[1],
                    "has more than one entry that holds here",
                    "narrow `when` or add `unless`, so that on every trail exactly one entry holds",
                ),
            };
            if !self.doubt.tests && asked.question.kind != Kind::Value {
                let message = format!("answer `{}` of `{}` {what}", named.id, asked.id);
                self.add(Finding::error(code, message, help), &format!("{place}.answers.{at}"), node, None);
            }
        }
        let needed = match asked.question.kind {
            Kind::Choice => 1,
            Kind::Multi => asked.question.min,
            Kind::Value => 0,
        };
        if offered < needed && !asked.answers.is_empty() && needed <= asked.answers.len() {
            let message = format!("`{}` cannot be answered here: a dead end", asked.id);
            let help = "add an answer that holds on this trail";
            self.add(Finding::error("F030", message, help), &place, node, None);
        }
        for n in 0..self.graph.nodes[node].links.len() {
            self.link(node, n, open);
        }
    }

    fn link(&mut self, node: usize, n: usize, open: &mut Open) {
        let question = self.graph.nodes[node].question;
        let (asked, link) = (&self.space.asked[question], &self.graph.nodes[node].links[n]);
        let place = format!("questions.{}", asked.id);
        open.ways.extend(link.ways.iter().map(|&way| (question, way)));
        if link.is_ambiguous && !self.doubt.tests {
            let message = format!("`{}` has more than one way on that holds here", asked.id);
            let help = "narrow `when` or add `unless`, so that exactly one way on holds";
            self.add(
                Finding::error("F033", message, help),
                &format!("{place}.next"),
                node,
                Some(&link.answer),
            );
        }
        match link.to {
            Link::Stop(Stop::NoWay) if !self.doubt.tests && !asked.ways.is_empty() => {
                let message = format!("`{}` has no way on that holds here", asked.id);
                let help = "add a way on for this case, or widen `when`";
                self.add(
                    Finding::error("F034", message, help),
                    &format!("{place}.next"),
                    node,
                    Some(&link.answer),
                );
            }
            Link::Stop(Stop::Again(next)) => {
                let message = format!(
                    "`{}` leads back to `{}`, which is already answered",
                    asked.id, self.space.asked[next].id
                );
                let help = "lead on to a question that is still open, or to an outcome";
                let finding = Finding::error("F035", message, help);
                let state = &self.graph.nodes[node].state;
                let entry = match &link.answer {
                    Move::Answer(answer) => {
                        let entries = &asked.answers[*answer as usize].entries;
                        entries.iter().find(|entry| entry.gate.is_open(state)).map(|entry| entry.index)
                    }
                    _ => None,
                };
                let place =
                    entry.map_or_else(|| place.clone(), |index| format!("{place}.answers.{index}.to"));
                self.add(finding, &place, node, Some(&link.answer));
            }
            _ => {}
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
