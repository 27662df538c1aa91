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
    let edges = edges(flow);
    let mut out = String::from("flowchart TD\n");
    let quote = |text: &str| text.replace('"', "#quot;");
    for (n, (id, question)) in flow.questions.iter().enumerate() {
        let (open, close) = match question.kind {
            Kind::Choice => ("[", "]"),
            Kind::Multi => ("[[", "]]"),
            Kind::Value => ("[/", "/]"),
        };
        line(&mut out, format_args!("  q{n}{open}\"{}\"{close}", quote(id.as_str())));
        for (to, label) in drawn(flow, &edges, id, question) {
            line(&mut out, format_args!("  q{n} -->|\"{}\"| {to}", quote(&label)));
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
    let edges = edges(flow);
    let mut out = String::from("digraph flow {\n  node [shape=box];\n");
    let quote = |text: &str| text.replace('\\', "\\\\").replace('"', "\\\"");
    for (n, (id, question)) in flow.questions.iter().enumerate() {
        let shape = match question.kind {
            Kind::Choice => "",
            Kind::Multi => ", peripheries=2",
            Kind::Value => ", shape=parallelogram",
        };
        line(&mut out, format_args!("  q{n} [label=\"{}\"{shape}];", quote(id.as_str())));
        for (to, label) in drawn(flow, &edges, id, question) {
            line(&mut out, format_args!("  q{n} -> {to} [label=\"{}\"];", quote(&label)));
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

/// One way from a question to what follows it.
#[derive(Debug, Clone, Copy)]
pub struct Edge<'f> {
    /// The question.
    pub from: &'f Id,
    /// The question or outcome that follows.
    pub to: &'f Id,
    /// The answer; none where any answer leads this way.
    pub answer: Option<&'f Id>,
    /// What must hold.
    pub when: Option<&'f Tests>,
    /// What may not hold.
    pub unless: Option<&'f Tests>,
}

/// Every way of the flow, in the author's order. Ways to nowhere are left out; the check reports them.
pub fn edges(flow: &Flow) -> Vec<Edge<'_>> {
    let mut edges = Vec::new();
    for (from, question) in flow.questions.iter() {
        let is_there = |to: &Id| flow.target(to).is_some();
        if question.kind == Kind::Choice {
            edges.extend(question.answers.iter().filter_map(|entry| {
                let to = entry.to.as_ref().filter(|to| is_there(to))?;
                let (when, unless) = (Some(&entry.when), Some(&entry.unless));
                Some(Edge { from, to, answer: Some(&entry.id), when, unless })
            }));
            continue;
        }
        let direct = question.to.iter().filter(|to| is_there(to));
        edges.extend(direct.map(|to| Edge { from, to, answer: None, when: None, unless: None }));
        edges.extend(question.next.iter().filter(|way| is_there(&way.to)).map(|way| {
            let (when, unless) = (Some(&way.when), Some(&way.unless));
            Edge { from, to: &way.to, answer: None, when, unless }
        }));
    }
    edges
}

/// The ways on from one question: the number of the target in the drawing, and the label.
fn drawn(flow: &Flow, edges: &[Edge<'_>], from: &Id, question: &Question) -> Vec<(String, String)> {
    let node = |to: &Id| match flow.questions.index_of(to) {
        Some(n) => format!("q{n}"),
        None => format!("o{}", flow.outcomes.index_of(to).unwrap_or_default()),
    };
    let label = |edge: &Edge<'_>| {
        let tests = |lead, own| conditions(lead, own, edge.when, edge.unless);
        if let Some(answer) = edge.answer {
            return format!("{answer}{}", tests(" · ", None));
        }
        let given = if question.kind == Kind::Value { "typed" } else { "any" };
        let label = tests("", Some(from));
        if label.is_empty() { given.to_owned() } else { label }
    };
    let own = edges.iter().filter(|edge| edge.from == from);
    own.map(|edge| (node(edge.to), label(edge))).collect()
}

/// The tests in words: ` · when account: personal or none; not share: files`. The own question needs no name.
fn conditions(lead: &str, own: Option<&Id>, when: Option<&Tests>, unless: Option<&Tests>) -> String {
    let mut out = String::new();
    let when = when.into_iter().flat_map(Tests::iter).map(|test| ("", test));
    let unless = unless.into_iter().flat_map(Tests::iter).map(|test| ("not ", test));
    let tests = when.chain(unless);
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
