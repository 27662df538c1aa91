//! Drawings of a flow, with a label on every edge.

use std::fmt::Write;

use crate::{Flow, Id, Kind, Question, Tests};

/// The flow as a Mermaid flowchart.
///
/// ```
/// use veiviser_decision::{Flow, graph};
/// let flow = Flow::parse(r#"
///     start = "a"
///     [questions.a]
///     answers = [{ id = "x", to = "end" }, { id = "y", to = "end" }]
///     [outcomes.end]
/// "#).value.unwrap();
/// assert_eq!(graph::mermaid(&flow), r#"flowchart TD
///   q0["a"]
///   q0 -->|"x"| o0
///   q0 -->|"y"| o0
///   o0(["end"])
/// "#);
/// ```
pub fn mermaid(flow: &Flow) -> String {
    let mut out = String::from("flowchart TD\n");
    let quote = |text: &str| text.replace('"', "#quot;");
    for (n, (id, question)) in flow.questions.iter().enumerate() {
        let (open, close) = match question.kind {
            Kind::Choice => ("[", "]"),
            Kind::Multi => ("[[", "]]"),
            Kind::Value => ("[/", "/]"),
        };
        line(&mut out, format_args!("  q{n}{open}\"{}\"{close}", quote(id.as_str())));
        for edge in edges(flow, id, question) {
            line(&mut out, format_args!("  q{n} -->|\"{}\"| {}", quote(&edge.label), edge.to));
        }
    }
    for (n, id) in flow.outcomes.keys().enumerate() {
        line(&mut out, format_args!("  o{n}([\"{}\"])", quote(id.as_str())));
    }
    for (n, outcome) in flow.outcomes.values().enumerate() {
        if let Some(other) = outcome.otherwise.as_ref().and_then(|id| flow.outcomes.index_of(id)) {
            line(&mut out, format_args!("  o{n} -.->|\"nothing fits\"| o{other}"));
        }
    }
    out
}

/// The flow for Graphviz.
pub fn dot(flow: &Flow) -> String {
    let mut out = String::from("digraph flow {\n  node [shape=box];\n");
    let quote = |text: &str| text.replace('\\', "\\\\").replace('"', "\\\"");
    for (n, (id, question)) in flow.questions.iter().enumerate() {
        let shape = match question.kind {
            Kind::Choice => "",
            Kind::Multi => ", peripheries=2",
            Kind::Value => ", shape=parallelogram",
        };
        line(&mut out, format_args!("  q{n} [label=\"{}\"{shape}];", quote(id.as_str())));
        for edge in edges(flow, id, question) {
            line(&mut out, format_args!("  q{n} -> {} [label=\"{}\"];", edge.to, quote(&edge.label)));
        }
    }
    for (n, id) in flow.outcomes.keys().enumerate() {
        line(&mut out, format_args!("  o{n} [label=\"{}\", shape=ellipse];", quote(id.as_str())));
    }
    for (n, outcome) in flow.outcomes.values().enumerate() {
        if let Some(other) = outcome.otherwise.as_ref().and_then(|id| flow.outcomes.index_of(id)) {
            line(&mut out, format_args!("  o{n} -> o{other} [label=\"nothing fits\", style=dashed];"));
        }
    }
    out.push_str("}\n");
    out
}

struct Edge {
    to: String,
    label: String,
}

fn edges(flow: &Flow, id: &Id, question: &Question) -> Vec<Edge> {
    let node = |to: &Id| match (flow.questions.index_of(to), flow.outcomes.index_of(to)) {
        (Some(n), _) => Some(format!("q{n}")),
        (None, Some(n)) => Some(format!("o{n}")),
        (None, None) => None,
    };
    let edge = |to: &Id, label: String| node(to).map(|to| Edge { to, label });
    match question.kind {
        Kind::Choice => {
            let answer = |answer: &crate::Answer| {
                let label = format!("{}{}", answer.id, conditions(" · ", None, &answer.when, &answer.unless));
                edge(answer.to.as_ref()?, label)
            };
            question.answers.iter().filter_map(answer).collect()
        }
        Kind::Multi | Kind::Value => {
            let given = if question.kind == Kind::Value { "typed" } else { "any" };
            let direct = question.to.iter().filter_map(|to| edge(to, given.to_owned()));
            let ways = question.next.iter().filter_map(|way| {
                let label = conditions("", Some(id), &way.when, &way.unless);
                edge(&way.to, if label.is_empty() { given.to_owned() } else { label })
            });
            direct.chain(ways).collect()
        }
    }
}

/// The tests in words: ` · when account: personal or none; not share: files`. The own question needs no name.
fn conditions(lead: &str, own: Option<&Id>, when: &Tests, unless: &Tests) -> String {
    let mut out = String::new();
    let tests = when.iter().map(|test| ("", test)).chain(unless.iter().map(|test| ("not ", test)));
    for (n, (word, (question, listed))) in tests.enumerate() {
        out.push_str(if n == 0 { lead } else { "; " });
        out.push_str(word);
        if own != Some(question) {
            let _ = write!(out, "{question}: ");
        }
        for (n, answer) in listed.iter().enumerate() {
            out.push_str(if n == 0 { "" } else { " or " });
            out.push_str(answer.as_str());
        }
    }
    out
}

fn line(out: &mut String, text: std::fmt::Arguments<'_>) {
    let _ = writeln!(out, "{text}");
}
