//! What the command line prints of a flow: JSON and drawings.
#![allow(clippy::needless_raw_string_hashes, reason = "expect-test writes them")]

use expect_test::expect;
use veiviser_decision::{Flow, graph, report};

const FLOW: &str = r#"
start = "purpose"
[questions.purpose]
answers = [
  { id = "talk", to = "name" },
  { id = "files", to = "name", when = { name = ["unanswered"] } },
]
[questions.name]
kind = "value"
to = "wishes"
[questions.wishes]
kind = "multi"
min = 0
answers = [{ id = "fast" }, { id = "safe" }]
next = [
  { to = "best", when = { wishes = ["safe"], purpose = ["talk", "files"] } },
  { to = "end", unless = { wishes = ["safe"] } },
]
[outcomes.best]
recommend = "least"
otherwise = "end"
[outcomes.end]
"#;

fn flow() -> Flow {
    Flow::parse(FLOW).value.expect("a sound flow")
}

#[test]
fn a_check_as_json() {
    let text = FLOW.replace("to = \"wishes\"", "to = \"wishs\"").replace("otherwise", "otherwize");
    let json = serde_json::to_string_pretty(&report::check_text(&text)).expect("a report is JSON");
    expect![[r#"
        {
          "errors": [
            {
              "code": "F011",
              "message": "`name` leads to `wishs`, which does not exist",
              "help": "write `wishes` if that is meant",
              "line": 10,
              "column": 6
            },
            {
              "code": "F020",
              "message": "outcome `best` recommends the least exposing option, but the flow has no model",
              "help": "add `model = \"…\"` at the top, or name an option",
              "line": 20,
              "column": 13
            },
            {
              "code": "F002",
              "message": "unknown key `otherwize`",
              "help": "write `otherwise` if that is meant",
              "line": 21,
              "column": 1
            }
          ],
          "warnings": [],
          "totals": {
            "questions": 3,
            "outcomes": 2,
            "paths": 0,
            "min": 0,
            "max": 0
          }
        }"#]]
    .assert_eq(&json);
}

#[test]
fn paths_as_json() {
    let json = serde_json::to_string(&report::PathList(&flow())).expect("paths are JSON");
    expect![[r#"
        [{"trail":[["purpose","talk"],["name",null],["wishes",""]],"outcome":"end"},
        {"trail":[["purpose","talk"],["name",null],["wishes","safe"]],"outcome":"best"},
        {"trail":[["purpose","files"],["name",null],["wishes",""]],"outcome":"end"},
        {"trail":[["purpose","files"],["name",null],["wishes","safe"]],"outcome":"best"}]"#]]
    .assert_eq(&json.replace("},", "},\n"));
}

#[test]
fn drawings_have_a_label_on_every_edge() {
    expect![[r#"
        flowchart TD
          q0["purpose"]
          q0 -->|"talk"| q1
          q0 -->|"files · name: unanswered"| q1
          q1[/"name"/]
          q1 -->|"typed"| q2
          q2[["wishes"]]
          q2 -->|"safe; purpose: talk or files"| o0
          q2 -->|"not safe"| o1
          o0(["best"])
          o1(["end"])
          o0 -.->|"nothing fits"| o1
    "#]]
    .assert_eq(&graph::mermaid(&flow()));
    expect![[r#"
        digraph flow {
          node [shape=box];
          q0 [label="purpose"];
          q0 -> q1 [label="talk"];
          q0 -> q1 [label="files · name: unanswered"];
          q1 [label="name", shape=parallelogram];
          q1 -> q2 [label="typed"];
          q2 [label="wishes", peripheries=2];
          q2 -> o0 [label="safe; purpose: talk or files"];
          q2 -> o1 [label="not safe"];
          o0 [label="best", shape=ellipse];
          o1 [label="end", shape=ellipse];
          o0 -> o1 [label="nothing fits", style=dashed];
        }
    "#]]
    .assert_eq(&graph::dot(&flow()));
}
