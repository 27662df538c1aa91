//! `veiviser flow diff`: which paths end elsewhere in another version of a flow file or of a whole site.

#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise, in its helpers too")]
#![expect(clippy::needless_pass_by_value, reason = "a case reads better without a reference")]
#![expect(clippy::needless_raw_string_hashes, reason = "expect-test writes them")]

mod program;

use std::fmt::Write;
use std::fs;
use std::path::Path;

use expect_test::{Expect, expect};
use program::{Run, veiviser};
use serde_json::json;

const OLD: &str = r#"
start = "thing"
[questions.thing]
answers = [{ id = "cup", to = "tools" }, { id = "sofa", to = "movers" }, { id = "letter", to = "post" }]
[questions.tools]
kind = "multi"
answers = [{ id = "box" }, { id = "tape" }, { id = "foam" }]
to = "parcel"
[outcomes.parcel]
[outcomes.movers]
[outcomes.post]
"#;

const NEW: &str = r#"
start = "what"
[questions.what]
aliases = ["thing"]
answers = [{ id = "mug", aliases = ["cup"], to = "tools" }, { id = "sofa", to = "stairs" }, { id = "plant", to = "bike" }]
[questions.stairs]
answers = [{ id = "yes", to = "movers" }, { id = "no", to = "bike" }]
[questions.tools]
kind = "multi"
answers = [{ id = "box" }, { id = "tape" }, { id = "foam" }]
next = [{ to = "parcel", when = { tools = ["foam"] } }, { to = "bike", unless = { tools = ["foam"] } }]
[outcomes.parcel]
[outcomes.movers]
[outcomes.bike]
"#;

/// A folder with an old and a new flow.
fn files(old: &str, new: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("old.toml"), old).unwrap();
    fs::write(folder.path().join("new.toml"), new).unwrap();
    folder
}

fn diff(folder: &Path, old: &str, new: &str, format: &str) -> Run {
    veiviser(folder, ["flow", "diff", old, new, "--format", format])
}

fn check(old: &str, new: &str, code: i32, expected: Expect) {
    let folder = files(old, new);
    let run = diff(folder.path(), "old.toml", "new.toml", "text");
    expected.assert_eq(&format!("{}{}", run.out, run.err));
    assert_eq!(run.code, code);
}

#[test]
fn people_read_what_moves_where_and_which_names_come_and_go() {
    check(
        OLD,
        NEW,
        1,
        expect![[r#"
            new: 3 of 4 paths end elsewhere
              the answer `letter` of `thing` is gone
              the outcome `post` is gone
              the question `stairs` is new
              the answer `plant` of `what` is new
              the outcome `bike` is new
              the question `thing` is called `what` now
              the answer `cup` of `what` is called `mug` now
              parcel -> bike
                thing=cup/tools=box (3 selections)
              movers -> asks `stairs`
                thing=sofa
              post -> asks `what`
                thing=letter
        "#]],
    );
}

#[test]
fn equal_versions_end_well() {
    check(
        OLD,
        OLD,
        0,
        expect![[r#"
        new: 3 paths end as before
    "#]],
    );
}

#[test]
fn an_answer_that_is_asked_no_more_is_told() {
    let new = r#"
start = "thing"
[questions.thing]
answers = [{ id = "cup", to = "parcel" }, { id = "sofa", to = "movers" }, { id = "letter", to = "post" }]
[outcomes.parcel]
[outcomes.movers]
[outcomes.post]
"#;
    check(
        OLD,
        new,
        1,
        expect![[r#"
            new: 1 of 3 paths end elsewhere
              the question `tools` is gone
              parcel -> parcel, without the last answers
                thing=cup/tools=box (7 selections)
        "#]],
    );
}

#[test]
fn programs_get_steps_selections_and_ends() {
    let folder = files(OLD, NEW);
    let run = diff(folder.path(), "old.toml", "new.toml", "json");
    assert_eq!(run.code, 1);
    let report = run.json();
    assert_eq!(report["totals"], json!({ "flows": 1, "paths": 4, "moved": 3 }));
    assert_eq!((&report["gone"], &report["appeared"]), (&json!([]), &json!([])));
    let flow = &report["flows"][0];
    assert_eq!(
        flow["moved"][0],
        json!({
            "trail": [["thing", "cup"], ["tools", "box"]],
            "selections": 3,
            "before": { "outcome": "parcel", "recommended": [] },
            "after": { "end": { "outcome": "bike", "recommended": [] } },
        })
    );
    assert_eq!(flow["moved"][1]["after"], json!({ "asks": "stairs" }));
    assert_eq!(
        flow["gone"],
        json!({ "questions": [], "answers": [["thing", "letter"]], "outcomes": ["post"] })
    );
    assert_eq!(
        flow["appeared"],
        json!({ "questions": ["stairs"], "answers": [["what", "plant"]], "outcomes": ["bike"] })
    );
    assert_eq!(
        flow["renamed"],
        json!({ "questions": [["thing", "what"]], "answers": [["what", "cup", "mug"]] })
    );
    assert_eq!((&flow["flow"], &flow["paths"], &flow["complete"]), (&json!("new"), &json!(4), &json!(true)));
    let run = diff(folder.path(), "old.toml", "old.toml", "json");
    assert_eq!((run.code, run.json()["totals"].clone()), (0, json!({ "flows": 1, "paths": 3, "moved": 0 })));
}

#[test]
fn what_cannot_be_compared_is_trouble() {
    let folder = files(OLD, &OLD.replace("to = \"movers\"", "to = \"mover\""));
    let trouble = |old: &str, new: &str, expected: Expect| {
        let run = diff(folder.path(), old, new, "json");
        assert_eq!((run.code, run.out.as_str()), (2, ""));
        expected.assert_eq(&run.err);
    };
    trouble(
        "old.toml",
        "new.toml",
        expect![[r#"
            new.toml:4:62  error[F011]: answer `sofa` of `thing` leads to `mover`, which does not exist
                help: write `movers` if that is meant
            error: `new.toml` has errors and cannot be compared
        "#]],
    );
    trouble(
        ".",
        "old.toml",
        expect![[r#"
        error: name two flow files, or the folders of two sites
    "#]],
    );
    trouble(
        ".",
        ".",
        expect![[r#"
        error: `.` is not a site: it has no `content/site.toml`. Name the folder that holds `content/` and `locales/`
    "#]],
    );
    let nowhere = diff(folder.path(), "nowhere.toml", "old.toml", "text");
    assert_eq!(nowhere.code, 2);
    assert!(nowhere.err.starts_with("error: cannot read `nowhere.toml`: "), "{}", nowhere.err);
}

#[test]
fn a_flow_with_more_paths_than_anybody_reads_is_trouble() {
    let mut large = String::from("start = \"q0\"\n");
    for n in 0..20 {
        let to = if n < 19 { format!("q{}", n + 1) } else { "end".to_owned() };
        let _ = writeln!(
            large,
            "[questions.q{n}]\nanswers = [{{ id = \"a\", to = \"{to}\" }}, {{ id = \"b\", to = \"{to}\" }}]"
        );
    }
    large += "[outcomes.end]\n";
    check(
        &large,
        &large,
        2,
        expect![[r#"
        error: `new` has too many paths: after 131072 of them the comparison was given up
    "#]],
    );
}

/// The small site, with these places changed.
fn site(changes: &[(&str, &str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let small = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/sites/small");
    copy(&small, folder.path());
    for (file, from, to) in changes {
        let file = folder.path().join(file);
        let text = fs::read_to_string(&file).unwrap();
        assert!(text.contains(from), "{text}");
        fs::write(&file, text.replace(from, to)).unwrap();
    }
    folder
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in from.read_dir().unwrap() {
        let entry = entry.unwrap();
        let (from, to) = (entry.path(), to.join(entry.file_name()));
        if from.is_dir() { copy(&from, &to) } else { _ = fs::copy(from, to).unwrap() }
    }
}

fn check_sites(changes: &[(&str, &str, &str)], code: i32, expected: Expect) {
    let (old, new) = (site(&[]), site(changes));
    let run = diff(new.path(), old.path().to_str().unwrap(), ".", "text");
    expected.assert_eq(&format!("{}{}", run.out, run.err));
    assert_eq!(run.code, code);
}

const TEA: &str = "content/flows/tea.toml";
const POT: &str = "content/models/pot.toml";
const POLICY: &str = "content/policy.toml";

#[test]
fn sites_are_compared_with_their_models_and_policies() {
    check_sites(
        &[],
        0,
        expect![[r#"
        tea: 3 paths end as before
    "#]],
    );
    // Words and articles do not count.
    check_sites(
        &[("content/site.toml", "en-US", "en-GB")],
        0,
        expect![[r#"
        tea: 3 paths end as before
    "#]],
    );
    check_sites(
        &[(POT, "herbal = { no = true, claim = \"awake\" }", "herbal = { yes = true, claim = \"awake\" }")],
        1,
        expect![[r#"
        tea: 2 of 3 paths end elsewhere
          cup: black (on request) -> cup: herbal
            wish=wake/hour=morning
          sleep -> cup: herbal
            wish=wake/hour=evening
    "#]],
    );
    check_sites(
        &[(POT, "[\"herbal\", \"black\"]", "[[\"herbal\", \"black\"]]")],
        1,
        expect![[r#"
        tea: 1 of 3 paths end elsewhere
          cup: herbal -> cup: herbal or black
            wish=calm
    "#]],
    );
    check_sites(
        &[(POLICY, "black", "herbal")],
        1,
        expect![[r#"
        tea: 2 of 3 paths end elsewhere
          cup: herbal -> cup: herbal (on request, next is black)
            wish=calm
          cup: black (on request) -> cup: black
            wish=wake/hour=morning
    "#]],
    );
    check_sites(
        &[
            (TEA, "facts = [\"late\"]", "facts = [\"latte\"]"),
            (POT, "late", "latte"),
            (POLICY, "on-request", "blocked"),
        ],
        1,
        expect![[r#"
        tea: 1 of 3 paths end elsewhere
          cup: black (on request) -> cup: black (blocked)
            wish=wake/hour=morning
    "#]],
    );
}

#[test]
fn flows_of_one_version_only_are_told() {
    let (old, new) = (site(&[]), site(&[]));
    fs::rename(new.path().join(TEA), new.path().join("content/flows/cocoa.toml")).unwrap();
    let run = diff(new.path(), old.path().to_str().unwrap(), ".", "text");
    expect![[r#"
        tea: the flow is gone
        cocoa: the flow is new
    "#]]
    .assert_eq(&run.out);
    assert_eq!(run.code, 1);
    let report = diff(new.path(), old.path().to_str().unwrap(), ".", "json").json();
    assert_eq!((&report["gone"], &report["appeared"]), (&json!(["tea"]), &json!(["cocoa"])));
}

#[test]
fn a_site_whose_flows_have_errors_is_trouble() {
    check_sites(
        &[(TEA, "start = \"wish\"", "start = \"wich\"")],
        2,
        expect![[r#"
        content/flows/tea.toml:1:9  error[F010]: the flow starts at `wich`, which does not exist
            help: write `wish` if that is meant
        error: the flows of `.` have errors and cannot be compared
    "#]],
    );
}
