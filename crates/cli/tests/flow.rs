//! `veiviser flow`: one flow by itself. The flows are those of `tests/flows`, which know nothing of Teams.

#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise, in its helpers too")]

mod program;

use std::path::{Path, PathBuf};

use expect_test::expect;
use program::{Run, veiviser};
use serde_json::{Value, json};

fn flows() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/flows");
    let files = folder.read_dir().unwrap().map(|entry| entry.unwrap().path());
    let is_flow = |path: &PathBuf| {
        let name = path.file_name().unwrap().to_str().unwrap();
        path.extension().is_some_and(|ending| ending == "toml") && !name.contains(".model.")
    };
    let mut flows: Vec<_> = files.filter(is_flow).collect();
    flows.sort();
    assert!(flows.len() > 5);
    flows
}

fn run<const N: usize>(command: &str, file: &Path, more: [&str; N]) -> Run {
    let mut arguments = vec!["flow", command, file.to_str().unwrap()];
    arguments.extend(more);
    let arguments: [&str; 5] = arguments.try_into().unwrap();
    veiviser(&std::env::temp_dir(), arguments)
}

/// A flow in a folder of its own; the folder goes with the first value.
fn written(text: &str) -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("flow.toml");
    std::fs::write(&file, text).unwrap();
    (folder, file)
}

#[test]
fn every_flow_is_sound_and_its_paths_are_as_many_and_as_long_as_the_totals_say() {
    for flow in flows() {
        let checked = run("check", &flow, ["--format", "json"]);
        let report = checked.json();
        let keys: Vec<_> = report.as_object().unwrap().keys().map(String::as_str).collect();
        assert_eq!(keys, ["errors", "totals", "warnings"]);
        assert_eq!((checked.code, &report["errors"]), (0, &json!([])), "{}", flow.display());
        let listed = run("paths", &flow, ["--format", "json"]);
        assert_eq!(listed.code, 0);
        let paths = listed.json();
        let lengths: Vec<usize> =
            paths.as_array().unwrap().iter().map(|path| path["trail"].as_array().unwrap().len()).collect();
        let totals = &report["totals"];
        assert_eq!(totals["paths"], lengths.len(), "{}", flow.display());
        assert_eq!(totals["min"], *lengths.iter().min().unwrap());
        assert_eq!(totals["max"], *lengths.iter().max().unwrap());
        let text: toml::Table = std::fs::read_to_string(&flow).unwrap().parse().unwrap();
        assert_eq!(totals["questions"], text["questions"].as_table().unwrap().len());
        assert_eq!(totals["outcomes"], text["outcomes"].as_table().unwrap().len());
        for path in paths.as_array().unwrap() {
            assert!(text["outcomes"].get(path["outcome"].as_str().unwrap()).is_some(), "{path}");
            for step in path["trail"].as_array().unwrap() {
                let question = &text["questions"][step[0].as_str().unwrap()];
                let is_value = question.get("kind").and_then(toml::Value::as_str) == Some("value");
                assert_eq!((step.as_array().unwrap().len(), step[1].is_null()), (2, is_value), "{path}");
            }
        }
    }
}

#[test]
fn people_get_one_line_a_path() {
    for flow in flows() {
        let programs = run("paths", &flow, ["--format", "json"]).json();
        let people = run("paths", &flow, ["--format", "text"]).out;
        assert_eq!(people.lines().count(), programs.as_array().unwrap().len());
    }
}

#[test]
fn drawings_name_every_question_and_outcome() {
    for flow in flows() {
        let text: toml::Table = std::fs::read_to_string(&flow).unwrap().parse().unwrap();
        let names = ["questions", "outcomes"].iter().flat_map(|of| text[*of].as_table().unwrap().keys());
        let names: Vec<_> = names.collect();
        for (format, start) in [("mermaid", "flowchart"), ("dot", "digraph")] {
            let drawn = run("graph", &flow, ["--format", format]);
            assert_eq!(drawn.code, 0);
            assert!(drawn.out.starts_with(start), "{}", drawn.out);
            for name in &names {
                assert!(drawn.out.contains(name.as_str()), "{name} in {}", drawn.out);
            }
        }
    }
}

#[test]
fn kinds_of_questions_in_paths() {
    let (_folder, flow) = written(
        r#"
start = "things"
[questions.things]
kind = "multi"
answers = [{ id = "cup" }, { id = "sun" }]
next = [{ to = "end", when = { things = ["sun"] } }, { to = "place", unless = { things = ["sun"] } }]
[questions.place]
kind = "value"
to = "end"
[outcomes.end]
"#,
    );
    let run = run("paths", &flow, ["--format", "json"]);
    expect![[r#"
        [{"trail":[["things","cup"],["place",null]],"outcome":"end"},{"trail":[["things","sun"]],"outcome":"end"}]
    "#]].assert_eq(&run.out);
}

#[test]
fn errors_fail_with_place_and_help() {
    let (_folder, flow) =
        written("start = \"a\"\n[questions.a]\nanswers = [{ id = \"x\", to = \"b\" }]\n[outcomes.end]\n");
    let checked = run("check", &flow, ["--format", "json"]);
    assert_eq!(checked.code, 1);
    expect![[r#"
        {
          "errors": [
            {
              "code": "F011",
              "message": "answer `x` of `a` leads to `b`, which does not exist",
              "help": "use one of: a, end",
              "line": 3,
              "column": 29
            }
          ],
          "warnings": [
            {
              "code": "F040",
              "message": "the answer to `a` changes nothing",
              "help": "remove the question, or let an answer lead elsewhere or state something",
              "line": 2,
              "column": 12
            }
          ],
          "totals": {
            "questions": 1,
            "outcomes": 1,
            "paths": 0,
            "min": 0,
            "max": 0
          }
        }
    "#]]
    .assert_eq(&checked.out);
    for (command, format) in [("check", "text"), ("paths", "text"), ("graph", "dot")] {
        let run = run(command, &flow, ["--format", format]);
        assert_eq!(run.code, 1, "{command}");
        let place = format!("{}:3:29  error[F011]: ", flow.display());
        assert!(run.out.starts_with(&place), "{}", run.out);
        assert!(run.out.contains("\n    help: "), "{}", run.out);
    }
}

#[test]
fn broken_toml_is_a_finding_too() {
    let (_folder, flow) = written("start = \"a\"\n[questions.a\n");
    let checked = run("check", &flow, ["--format", "json"]);
    let report = checked.json();
    assert_eq!(
        (checked.code, &report["errors"][0]["code"], &report["errors"][0]["line"]),
        (1, &json!("F001"), &json!(2))
    );
}

#[test]
fn a_file_that_is_not_there_is_one_sentence() {
    let run = run("check", Path::new("nowhere.toml"), ["--format", "json"]);
    assert_eq!((run.code, run.out.as_str()), (1, ""));
    assert!(run.err.starts_with("error: cannot read `nowhere.toml`: "), "{}", run.err);
}

#[test]
fn a_flow_of_a_site_is_checked_without_its_model() {
    let tea = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/sites/small/content/flows/tea.toml");
    let report = run("check", &tea, ["--format", "json"]).json();
    let totals: Value = json!({ "questions": 2, "outcomes": 2, "paths": 3, "min": 1, "max": 2 });
    assert_eq!((&report["errors"], &report["totals"]), (&json!([]), &totals));
}
