//! What the commands `veiviser flow …` print as JSON.

use serde::{Serialize, Serializer, ser::SerializeSeq};

use crate::{
    Finding, Flow, Given, Pair, Severity, Spans, Trail, check, paths,
    space::{Effects, Graph, Space},
};

/// The answer to `veiviser flow check --format json`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Report {
    /// What must be mended.
    pub errors: Vec<Item>,
    /// What is worth a look.
    pub warnings: Vec<Item>,
    /// Numbers about the flow.
    pub totals: Totals,
}

/// One finding with its place in lines.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Item {
    /// The stable code.
    pub code: &'static str,
    /// What is wrong.
    pub message: String,
    /// How to mend it.
    pub help: String,
    /// The line, counted from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<usize>,
    /// The column in characters, counted from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub column: Option<usize>,
    /// The shortest trail that shows it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
}

/// Numbers about a flow.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Totals {
    /// Questions.
    pub questions: usize,
    /// Outcomes.
    pub outcomes: usize,
    /// Distinguishable paths that end.
    pub paths: u64,
    /// Questions on the shortest path.
    pub min: usize,
    /// Questions on the longest path.
    pub max: usize,
}

/// Reads and checks one flow file by itself, without its model.
///
/// ```
/// use veiviser_decision::report;
/// let text = "start = \"a\"\n[questions.a]\nanswers = [{ id = \"x\", to = \"b\" }]\n[outcomes.end]\n";
/// let report = report::check_text(text);
/// assert_eq!((report.errors[0].code, report.errors[0].line), ("F011", Some(3)));
/// ```
pub fn check_text(text: &str) -> Report {
    let parsed = Flow::parse(text);
    let mut findings = parsed.findings;
    let mut numbers = Totals::default();
    if let Some(flow) = &parsed.value {
        findings.extend(check_parsed(flow, &parsed.spans, &findings));
        numbers = totals(flow);
    }
    findings.sort_by_key(|finding| finding.span.as_ref().map_or(usize::MAX, |span| span.start));
    report(text, &findings, numbers)
}

/// The proof of a flow whose file has `findings`: while its form is wrong, rules about what no trail reaches say nothing.
fn check_parsed(flow: &Flow, spans: &Spans, findings: &[Finding]) -> Vec<Finding> {
    let broken = findings.iter().any(|finding| finding.severity == Severity::Error);
    let found = check(flow, spans, None, &[]);
    found.into_iter().filter(|finding| !broken || !UNREACHED.contains(&finding.code)).collect()
}

/// Codes that an error of form can cause by itself.
const UNREACHED: [&str; 9] = ["F010", "F030", "F031", "F032", "F034", "F036", "F037", "F038", "F039"];

/// Findings with their places in `text`.
pub fn report(text: &str, findings: &[Finding], totals: Totals) -> Report {
    let starts: Vec<usize> =
        std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
    let item = |finding: &&Finding| {
        let place = finding.span.as_ref().map(|span| {
            let line = starts.partition_point(|&start| start <= span.start);
            let before = text.get(starts[line - 1]..span.start).unwrap_or_default();
            (line, before.chars().count() + 1)
        });
        Item {
            code: finding.code,
            message: finding.message.clone(),
            help: finding.help.clone(),
            line: place.map(|(line, _)| line),
            column: place.map(|(_, column)| column),
            path: finding.path.clone(),
        }
    };
    let of = |severity| findings.iter().filter(move |finding| finding.severity == severity);
    Report {
        errors: of(Severity::Error).map(|finding| item(&finding)).collect(),
        warnings: of(Severity::Warning).map(|finding| item(&finding)).collect(),
        totals,
    }
}

/// Numbers about a flow, counted without listing its paths.
pub fn totals(flow: &Flow) -> Totals {
    let graph = Space::new(flow, Effects::Stated, false).map(|space| Graph::new(&space));
    let counted = graph.filter(|graph| graph.is_complete).map(|graph| graph.totals());
    let (questions, outcomes) = (flow.questions.len(), flow.outcomes.len());
    counted.map_or(Totals { questions, outcomes, ..Totals::default() }, |counted| Totals {
        questions,
        outcomes,
        paths: counted.paths,
        min: counted.min,
        max: counted.max,
    })
}

/// The answer to `veiviser flow paths --format json`: written path by path, never held in memory.
///
/// ```
/// use veiviser_decision::{Flow, report::PathList};
/// let flow = Flow::parse(r#"
///     start = "a"
///     [questions.a]
///     kind = "value"
///     to = "b"
///     [questions.b]
///     answers = [{ id = "x", to = "end" }]
///     [outcomes.end]
/// "#).value.unwrap();
/// assert_eq!(serde_json::to_string(&PathList(&flow)).unwrap(), r#"[{"trail":[["a",null],["b","x"]],"outcome":"end"}]"#);
/// ```
pub struct PathList<'f>(pub &'f Flow);

impl Serialize for PathList<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut list = to.serialize_seq(None)?;
        for path in paths(self.0) {
            list.serialize_element(&Row { trail: &path.trail, outcome: path.outcome.as_str() })?;
        }
        list.end()
    }
}

#[derive(Serialize)]
struct Row<'p> {
    #[serde(serialize_with = "steps")]
    trail: &'p Trail,
    outcome: &'p str,
}

/// A trail as a list of steps.
pub(crate) fn steps<S: Serializer>(trail: &Trail, to: S) -> Result<S::Ok, S::Error> {
    to.collect_seq(trail.0.iter().map(step))
}

/// A `value` question has nothing to show; picked answers stand as in a trail: `a,b`.
fn step(pair: &Pair) -> (&str, Option<String>) {
    let given = match &pair.given {
        Given::Typed(_) => None,
        given => Some(given.to_string()),
    };
    (pair.question.as_str(), given)
}
