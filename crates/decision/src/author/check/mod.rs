//! The proof: every rule, on every reachable trail, under every policy.
//!
//! Entry points: [`check`] for a flow, [`check_model`] for a model. Names are followed first
//! (`names`), then every reachable state (`reach`), then every end is judged twice (`proof`).
//!
//! Invariant: a finding with a path is true of that very path; nothing is guessed from the drawing alone.

mod doubt;
mod model;
mod names;
mod proof;
mod reach;
mod tested;

pub use model::{check_model, check_uses};

use doubt::Doubt;

use super::{Finding, Spans};
use crate::{
    Flow, Model, Policy,
    space::{Effects, Graph, Space},
};

/// Everything wrong with a flow beyond its form: names that lead nowhere, trails that go wrong, ends that
/// the model does not support. `spans` come from [`Flow::parse`]; without a model only the model's part is left out.
///
/// ```
/// use veiviser_decision::{Flow, check};
/// let parsed = Flow::parse(r#"
///     start = "a"
///     [questions.a]
///     answers = [{ id = "x", to = "end" }, { id = "y", to = "ennd" }]
///     [outcomes.end]
/// "#);
/// let findings = check(&parsed.value.unwrap(), &parsed.spans, None, &[]);
/// assert_eq!(findings[0].message, "answer `y` of `a` leads to `ennd`, which does not exist");
/// assert_eq!(findings[0].help, "write `end` if that is meant");
/// ```
pub fn check(flow: &Flow, spans: &Spans, model: Option<&Model>, policies: &[Policy]) -> Vec<Finding> {
    let mut findings = names::check(flow, spans, model);
    let doubt = Doubt::of(&findings);
    let Some((space, graph)) = explore(flow) else {
        findings.push(too_large(spans, "flow"));
        return sorted(findings);
    };
    findings.extend(reach::check(&space, &graph, spans, doubt));
    findings.extend(tested::check(&space, &graph, spans, doubt));
    findings.extend(proof::check(flow, spans, model, policies, doubt));
    sorted(findings)
}

/// All states; with single answers told apart if that is feasible, and else as coarse as the tests are.
fn explore(flow: &Flow) -> Option<(Space<'_>, Graph)> {
    [true, false].into_iter().find_map(|fine| {
        let space = Space::new(flow, Effects::Ignored, fine)?;
        let graph = Graph::new(&space);
        graph.is_complete.then_some((space, graph))
    })
}

fn too_large(spans: &Spans, what: &str) -> Finding {
    let help = "split the flow, or merge tests and needs so that fewer combinations matter";
    Finding::error("F056", format!("the {what} has too many distinguishable trails to be proven"), help)
        .at(spans.get("start"))
}

/// In the order of the file, errors before warnings at the same place, each only once.
pub(super) fn sorted(mut findings: Vec<Finding>) -> Vec<Finding> {
    findings.sort_by(|a, b| {
        let key = |f: &Finding| (f.span.as_ref().map_or(usize::MAX, |span| span.start), f.severity, f.code);
        key(a).cmp(&key(b)).then_with(|| a.message.cmp(&b.message))
    });
    findings.dedup_by(|a, b| a.code == b.code && a.message == b.message && a.span == b.span);
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_equal_findings_are_one() {
        let finding = |code: &'static str, message: &str, at: usize| {
            Finding::error(code, message.to_owned(), "help").at(Some(at..at + 1))
        };
        let all = [
            finding("F001", "a", 1),
            finding("F001", "a", 1),
            finding("F001", "a", 2),
            finding("F001", "b", 2),
            finding("F002", "b", 2),
        ];
        let kept = sorted(all.to_vec());
        assert_eq!(
            kept.iter().map(|finding| (finding.code, finding.message.as_str())).collect::<Vec<_>>(),
            [("F001", "a"), ("F001", "a"), ("F001", "b"), ("F002", "b")]
        );
    }
}
