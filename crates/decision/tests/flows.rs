//! Whole flows with their golden tables of paths: `tests/flows` at the root of the repository.

use std::{fmt::Write, fs, path::Path};

use expect_test::expect_file;
use veiviser_decision::{
    Flow, Model, Policy, Severity, Stated, Verdict, check, check_model, check_uses, decide, graph, paths,
    report, walk,
};

#[test]
fn every_flow_has_the_paths_of_its_table() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/flows");
    let mut names: Vec<String> = fs::read_dir(&folder)
        .expect("the folder exists")
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter_map(|name| name.strip_suffix(".toml").map(str::to_owned))
        .filter(|name| !name.contains('.'))
        .collect();
    names.sort();
    assert!(names.len() >= 12, "{names:?}");
    for name in names {
        let text = fs::read_to_string(folder.join(format!("{name}.toml"))).expect("the flow can be read");
        let table = fs::read_to_string(folder.join(format!("{name}.model.toml"))).ok();
        let golden = folder.join(format!("{name}.txt"));
        expect_file![golden].assert_eq(&shown(&text, table.as_deref()));
    }
}

fn shown(text: &str, table: Option<&str>) -> String {
    let parsed = Flow::parse(text);
    assert_eq!(parsed.findings, [], "{text}");
    let flow = parsed.value.expect("a flow without findings");
    let model = table.map(|table| {
        let parsed_model = Model::parse(table);
        assert_eq!(parsed_model.findings, [], "{table}");
        let model = parsed_model.value.expect("a model without findings");
        assert_eq!(check_model(&model, &parsed_model.spans), []);
        assert_eq!(check_uses(&model, &parsed_model.spans, &[&flow]), []);
        model
    });
    let findings = check(&flow, &parsed.spans, model.as_ref(), &[Policy::default()]);
    let errors: Vec<_> = findings.iter().filter(|finding| finding.severity == Severity::Error).collect();
    assert!(errors.is_empty(), "{errors:#?}");

    let totals = report::totals(&flow);
    let mut out = format!(
        "{} questions, {} outcomes, {} paths of {} to {} questions\n",
        totals.questions, totals.outcomes, totals.paths, totals.min, totals.max
    );
    for finding in &findings {
        let _ = writeln!(out, "{} {}", finding.code, finding.message);
    }
    out.push('\n');
    let mut selections = 0;
    for path in paths(&flow) {
        let walked = walk(&flow, &path.trail.0);
        let decision = decide(&flow, model.as_ref(), &Policy::default(), &walked).expect("a path ends");
        let _ = write!(out, "{} -> {}", path.trail, decision.outcome);
        for (n, option) in decision.recommended.iter().enumerate() {
            let _ = write!(out, "{} {option}", if n == 0 { ":" } else { " or" });
        }
        if path.selections > 1 {
            let _ = write!(out, " ({} selections)", path.selections);
        }
        out.push('\n');
        for (option, verdict) in &decision.verdicts {
            let _ = writeln!(out, "    {option} {}", reasons(verdict));
        }
        selections += path.selections;
    }
    let _ = writeln!(out, "\n{selections} selections in all");
    let drawing = graph::mermaid(&flow);
    assert!(drawing.lines().filter(|line| line.contains("->")).all(|line| line.contains("|\"")), "{drawing}");
    let drawing = graph::dot(&flow);
    let edges: Vec<&str> = drawing.lines().filter(|line| line.contains(" -> ")).collect();
    assert!(
        edges.iter().all(|line| line.contains("[label=\"") && !line.contains("[label=\"\"")),
        "{drawing}"
    );
    out
}

fn reasons(verdict: &Verdict) -> String {
    let stated = |stated: &Stated| format!("{} ({}={})", stated.id, stated.question, stated.answer);
    let mut parts = Vec::new();
    parts.extend(verdict.lacks.iter().map(|need| format!("lacks {}", stated(need))));
    parts.extend(verdict.requires.iter().map(|fact| format!("requires {fact}")));
    parts.extend(verdict.excluded.iter().map(|fact| format!("ruled out by {}", stated(fact))));
    if verdict.fits() {
        parts.push("fits".to_owned());
        parts.extend(
            verdict
                .conditions
                .iter()
                .map(|(condition, need, claim)| format!("if {condition} for {need} ({claim})")),
        );
        parts.extend(verdict.beyond.iter().map(|capability| format!("beyond {capability}")));
    }
    parts.join(", ")
}
