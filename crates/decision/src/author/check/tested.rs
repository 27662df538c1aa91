//! Rules about what is read: every listed answer can matter, and every question changes something.

use std::collections::BTreeSet;

use super::{
    super::{Finding, Spans},
    doubt::Doubt,
};
use crate::{
    Id, Kind, Tests, UNANSWERED,
    space::{Graph, Space, Test},
};

pub(super) fn check(space: &Space<'_>, graph: &Graph, spans: &Spans, doubt: Doubt) -> Vec<Finding> {
    let mut findings = Vec::new();
    if !doubt.targets && !doubt.tests {
        listed(space, graph, spans, &mut findings);
    }
    if !doubt.tests {
        idle(space, spans, &mut findings);
    }
    findings
}

/// Finds listed answers that nobody can have given where they are tested.
fn listed(space: &Space<'_>, graph: &Graph, spans: &Spans, findings: &mut Vec<Finding>) {
    let mut at: Vec<Vec<usize>> = vec![Vec::new(); space.asked.len()];
    let mut offered: BTreeSet<(usize, usize)> = BTreeSet::new();
    for (n, node) in graph.nodes.iter().enumerate() {
        at[node.question].push(n);
        let answers = &space.asked[node.question].answers;
        let open =
            |answer: &usize| answers[*answer].entries.iter().any(|entry| entry.gate.is_open(&node.state));
        offered.extend((0..answers.len()).filter(open).map(|answer| (node.question, answer)));
    }
    for (own, asked) in space.asked.iter().enumerate().filter(|(own, _)| !at[*own].is_empty()) {
        let holds = |bit: usize| at[own].iter().any(|&node| graph.nodes[node].state.get(bit));
        let mut seen = |tests: &Tests, place: String| {
            for (id, listed) in tests.iter() {
                let Some(question) = space.flow.questions.index_of(id) else { continue };
                let all = numbered(space, question, listed);
                for (n, answer) in listed.iter().enumerate() {
                    let single = numbered(space, question, std::slice::from_ref(answer));
                    let is_offered =
                        single.answers.iter().any(|&answer| offered.contains(&(question, answer)));
                    let can_hold = if question == own {
                        is_offered
                    } else {
                        match space.test(&single) {
                            Some(bit) => holds(bit),
                            // Picked answers are not told apart one by one: this one can hold if any can and it is offered.
                            None => is_offered && space.test(&all).is_some_and(holds),
                        }
                    };
                    if !can_hold {
                        let message = if *answer == UNANSWERED {
                            format!("`{id}` is always answered where `{}` tests it", asked.id)
                        } else {
                            format!("`{id}` = `{answer}` holds on no trail to `{}`", asked.id)
                        };
                        let help = "remove it from the test, or lead such a trail here";
                        findings.push(
                            Finding::error("F038", message, help).at(spans.get(&format!("{place}.{id}.{n}"))),
                        );
                    }
                }
            }
        };
        for (n, answer) in asked.question.answers.iter().enumerate() {
            seen(&answer.when, format!("questions.{}.answers.{n}.when", asked.id));
            seen(&answer.unless, format!("questions.{}.answers.{n}.unless", asked.id));
        }
        for (n, way) in asked.question.next.iter().enumerate() {
            seen(&way.when, format!("questions.{}.next.{n}.when", asked.id));
            seen(&way.unless, format!("questions.{}.next.{n}.unless", asked.id));
        }
    }
}

fn numbered(space: &Space<'_>, question: usize, listed: &[Id]) -> Test {
    let names = &space.asked[question].answers;
    let mut answers: Vec<usize> =
        listed.iter().filter_map(|id| names.iter().position(|named| named.id == id)).collect();
    answers.sort_unstable();
    Test { question: Some(question), answers, unanswered: listed.iter().any(|id| *id == UNANSWERED) }
}

/// Finds questions whose answer changes nothing.
fn idle(space: &Space<'_>, spans: &Spans, findings: &mut Vec<Finding>) {
    let read: BTreeSet<usize> =
        space.tests.iter().filter(|test| !test.answers.is_empty()).filter_map(|test| test.question).collect();
    for (_, asked) in space.asked.iter().enumerate().filter(|(n, _)| !read.contains(n)) {
        let entries = || asked.answers.iter().flat_map(|named| &named.entries);
        let is_silent = entries().all(|entry| entry.answer.needs.is_empty() && entry.answer.facts.is_empty());
        let first = entries().next().map(|entry| entry.to);
        let is_idle = match asked.question.kind {
            Kind::Choice => first.is_some() && entries().all(|entry| Some(entry.to) == first),
            Kind::Multi => asked.ways.len() == 1,
            Kind::Value => false,
        };
        if is_silent && is_idle {
            let message = format!("the answer to `{}` changes nothing", asked.id);
            let help = "remove the question, or let an answer lead elsewhere or state something";
            findings.push(
                Finding::warning("F040", message, help).at(spans.get(&format!("questions.{}", asked.id))),
            );
        }
    }
}
