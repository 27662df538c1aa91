//! Single cases that the laws meet too rarely: each was asked for by a mutant that lived (`docs/mutants.md`).

use std::fmt::Write;

use veiviser_decision::{
    Flow, Format, Given, Kind, Model, Policy, Trail, change, check, decide, flips, paths, report, walk,
};

fn flow(text: &str) -> Flow {
    let parsed = Flow::parse(text);
    assert!(parsed.is_sound(), "{:?}", parsed.findings);
    parsed.value.expect("a sound flow")
}

/// The findings of a flow without a model: code and message.
fn found(text: &str) -> Vec<String> {
    let parsed = Flow::parse(text);
    let findings = parsed.value.as_ref().map(|flow| check(flow, &parsed.spans, None, &[]));
    let all = parsed.findings.iter().chain(findings.iter().flatten());
    all.map(|finding| format!("{} {}", finding.code, finding.message)).collect()
}

#[test]
fn where_nothing_fits_the_other_outcome_recommends_what_it_names() {
    let flow = flow(
        r#"
start = "a"
model = "m"
[questions.a]
answers = [{ id = "x", to = "best", needs = ["fly"] }]
[outcomes.best]
recommend = "least"
otherwise = "call"
[outcomes.call]
recommend = "phone"
"#,
    );
    let model = Model::parse(
        "exposure = [\"phone\"]\n[capabilities]\nfly = { phone = { no = true, claim = \"k\" } }\ntalk = { phone = { yes = true, claim = \"k\" } }\n",
    );
    let model = model.value.expect("a sound model");
    let walked = walk(&flow, &Trail::parse("a=x").0);
    let decision = decide(&flow, Some(&model), &Policy::default(), &walked).expect("it ends");
    assert_eq!((decision.outcome.as_str(), decision.recommended), ("call", vec!["phone".into()]));
    // The proof sees that what the other outcome names does not fit either.
    let codes: Vec<&str> = check(&flow, &veiviser_decision::Spans::default(), Some(&model), &[])
        .iter()
        .map(|finding| finding.code)
        .collect();
    assert_eq!(codes, ["F051"]);
}

#[test]
fn changing_an_answer_by_an_old_name_of_its_question_drops_nothing() {
    let flow = flow(
        r#"
start = "a"
[questions.a]
aliases = ["old-a"]
answers = [{ id = "x", to = "b" }, { id = "y", to = "b" }]
[questions.b]
answers = [{ id = "x", to = "end" }, { id = "y", to = "other" }]
[outcomes.end]
[outcomes.other]
"#,
    );
    let trail = Trail::parse("a=x/b=y");
    let changed = change(&flow, &trail, &"old-a".into(), Given::Choice("y".into()));
    assert_eq!((changed.trail.to_string(), changed.dropped), ("a=y/b=y".to_owned(), Vec::new()));
}

#[test]
fn a_listed_answer_that_cannot_have_been_given_is_found_beside_one_that_can() {
    let text = |listed: &str| {
        format!(
            r#"
start = "a"
[questions.a]
answers = [{{ id = "x", to = "b" }}, {{ id = "y", to = "b" }}, {{ id = "z", to = "end" }}]
[questions.b]
answers = [
  {{ id = "go", to = "end", when = {{ a = [{listed}] }} }},
  {{ id = "go", to = "other", unless = {{ a = [{listed}] }} }},
]
[outcomes.end]
[outcomes.other]
"#
        )
    };
    let none: [&str; 0] = [];
    assert_eq!(found(&text("\"x\"")), none);
    assert_eq!(found(&text("\"x\", \"z\"")), ["F038 `a` = `z` holds on no trail to `b`"; 2]);
    assert_eq!(found(&text("\"x\", \"unanswered\"")), ["F038 `a` is always answered where `b` tests it"; 2]);
    assert_eq!(
        found(&text("\"x\", \"z\", \"unanswered\"")),
        [
            "F038 `a` = `z` holds on no trail to `b`",
            "F038 `a` is always answered where `b` tests it",
            "F038 `a` = `z` holds on no trail to `b`",
            "F038 `a` is always answered where `b` tests it"
        ]
    );
}

#[test]
fn a_value_question_with_two_ways_that_hold_is_ambiguous() {
    let text = r#"
start = "a"
[questions.a]
answers = [{ id = "x", to = "v" }, { id = "y", to = "v" }]
[questions.v]
kind = "value"
next = [{ to = "one", when = { a = ["x"] } }, { to = "two", when = { a = ["x", "y"] } }]
[outcomes.one]
[outcomes.two]
"#;
    assert_eq!(found(text), ["F033 `v` has more than one way on that holds here"]);
}

#[test]
fn each_of_two_ways_to_the_same_place_holds() {
    let none: [&str; 0] = [];
    let text = r#"
start = "a"
[questions.a]
kind = "multi"
answers = [{ id = "x" }, { id = "y" }, { id = "z" }]
next = [
  { to = "one", when = { a = ["x"] } },
  { to = "one", when = { a = ["y"] }, unless = { a = ["x"] } },
  { to = "two", unless = { a = ["x", "y"] } },
]
[outcomes.one]
[outcomes.two]
"#;
    assert_eq!(found(text), none);
}

#[test]
fn the_shortest_selection_stands_for_those_like_it() {
    let flow = flow(
        r#"
start = "a"
[questions.a]
kind = "multi"
answers = [
  { id = "saw", facts = ["cuts"] },
  { id = "drill", facts = ["bores"] },
  { id = "kit", facts = ["cuts", "bores"] },
]
to = "end"
[outcomes.end]
"#,
    );
    let all: Vec<String> = paths(&flow).map(|path| format!("{} x{}", path.trail, path.selections)).collect();
    assert_eq!(all, ["a=saw x1", "a=drill x1", "a=kit x5"]);
}

#[test]
fn the_change_of_a_selection_is_the_nearest_one() {
    let flow = flow(
        r#"
start = "a"
[questions.a]
kind = "multi"
answers = [{ id = "p" }, { id = "q" }, { id = "r" }, { id = "s" }]
next = [{ to = "one", when = { a = ["r"] } }, { to = "two", unless = { a = ["r"] } }]
[outcomes.one]
[outcomes.two]
"#,
    );
    let check = |from: &str, to: &str| {
        let flips = flips(&flow, None, &Policy::default(), &Trail::parse(from));
        let found: Vec<String> = flips.iter().map(|flip| flip.trail.to_string()).collect();
        assert_eq!(found, [to], "from {from}");
    };
    check("a=p,q", "a=p,q,r");
    check("a=q,r,s", "a=q,s");
    check("a=r", "a=p");
}

#[test]
fn as_many_picks_as_there_are_may_be_asked_for() {
    let none: [&str; 0] = [];
    let text = |min: usize, max: usize, answers: &str| {
        format!(
            "start = \"a\"\n[questions.a]\nkind = \"multi\"\nmin = {min}\nmax = {max}\nanswers = [{answers}]\nnext = [{{ to = \"one\", when = {{ a = [\"x\"] }} }}, {{ to = \"two\", unless = {{ a = [\"x\"] }} }}]\n[outcomes.one]\n[outcomes.two]\n"
        )
    };
    let two = "{ id = \"x\" }, { id = \"y\" }";
    assert_eq!(found(&text(1, 1, two)), none);
    assert_eq!(found(&text(0, 2, two)), none);
    assert!(
        found(&text(2, 1, two)).iter().any(|line| line.starts_with("F013") || line.contains("at most 1"))
    );
    let empty =
        found("start = \"a\"\n[questions.a]\nkind = \"multi\"\nanswers = []\nto = \"one\"\n[outcomes.one]\n");
    assert!(empty.iter().any(|line| line == "F007 `questions.a` has no answers"), "{empty:?}");
    assert!(!empty.iter().any(|line| line.contains("at least")), "{empty:?}");
}

#[test]
fn a_kind_that_need_not_be_written_may_be_and_every_format_is_read() {
    let text = |kind: &str| {
        format!(
            "start = \"a\"\n[questions.a]\nkind = \"{kind}\"\nanswers = [{{ id = \"x\", to = \"v\" }}, {{ id = \"y\", to = \"end\" }}]\n\
             [questions.v]\nkind = \"value\"\nformat = \"domain\"\nto = \"w\"\n[questions.w]\nkind = \"value\"\nformat = \"email\"\nto = \"t\"\n\
             [questions.t]\nkind = \"value\"\nformat = \"text\"\nto = \"end\"\n[outcomes.end]\n"
        )
    };
    let flow = flow(&text("choice"));
    assert_eq!(flow.questions["a"].kind, Kind::Choice);
    let formats = ["v", "w", "t"].map(|id| flow.questions[id].format);
    assert_eq!(formats, [Format::Domain, Format::Email, Format::Text]);
    let wrong = Flow::parse(&text("choice").replace("\"email\"", "\"mail\"")).findings;
    let wrong: Vec<(&str, &str, &str)> =
        wrong.iter().map(|finding| (finding.code, finding.message.as_str(), finding.help.as_str())).collect();
    assert_eq!(wrong, [("F003", "unknown format of a value", "write \"text\", \"domain\" or \"email\"")]);
    let misplaced = Flow::parse(&text("choice").replace("kind = \"choice\"", "format = \"text\"")).findings;
    let misplaced: Vec<(&str, &str)> =
        misplaced.iter().map(|finding| (finding.code, finding.help.as_str())).collect();
    assert_eq!(misplaced, [("F008", "remove it, or write kind = \"value\"")]);
}

#[test]
fn an_option_that_stands_alone_has_no_equals() {
    let model =
        Model::parse("exposure = [\"one\", [\"two\"], [\"three\", \"four\"]]\n[capabilities]\n").value;
    let model = model.expect("a sound model");
    assert_eq!(model.equals, [["three", "four"]]);
    assert_eq!(model.rank(&"four".into()), Some(2));
}

#[test]
fn while_the_form_is_wrong_nothing_is_said_about_what_no_trail_reaches() {
    let text = "start = \"a\"\n[questions.a]\nanswers = [{ id = \"x\", to = \"end\" }, { id = \"y\", to = \"last\" }]\n[outcomes.end]\n[outcomes.last]\n[outcomes.lost]\n";
    let codes = |text: &str| -> Vec<&'static str> {
        report::check_text(text).errors.iter().map(|item| item.code).collect()
    };
    assert_eq!(codes(text), ["F039"]);
    assert_eq!(codes(&text.replace("[outcomes.last]", "[outcomes.last]\nrecomend = \"x\"")), ["F002"]);
    // What is wrong whatever the form says is told beside it.
    assert_eq!(codes(&text.replace("\"last\" }", "\"least\", too = 1 }")), ["F011", "F002"]);
}

#[test]
fn a_flow_that_cannot_be_counted_still_has_its_questions_and_outcomes_counted() {
    let mut text = String::from("start = \"q0\"\n");
    for n in 0..5000 {
        let to = if n < 4999 { format!("q{}", n + 1) } else { "end".to_owned() };
        let _ = writeln!(text, "[questions.q{n}]\nanswers = [{{ id = \"a\", to = \"{to}\" }}]");
    }
    let totals = report::totals(&flow(&(text + "[outcomes.end]\n")));
    assert_eq!((totals.questions, totals.outcomes, totals.paths), (5000, 1, 0));
}

#[test]
fn a_name_of_any_length_is_shown_with_its_first_sixty_letters() {
    let sixty = "å".repeat(60);
    let message =
        |key: &str| found(&format!("\"{key}\" = 1\n")).into_iter().find(|line| line.starts_with("F002"));
    assert_eq!(message(&sixty), Some(format!("F002 unknown key `{sixty}`")));
    assert_eq!(message(&format!("{sixty}å")), Some(format!("F002 unknown key `{sixty}…`")));
    assert_eq!(message("a\\tb"), Some("F002 unknown key `a·b`".to_owned()));
}

#[test]
fn of_two_changes_of_a_selection_that_are_equally_small_the_shorter_selection_is_shown() {
    let flow = flow(
        r#"
start = "a"
[questions.a]
kind = "multi"
answers = [{ id = "p" }, { id = "q" }, { id = "r" }]
next = [
  { to = "one", when = { a = ["p"] }, unless = { a = ["r"] } },
  { to = "two", when = { a = ["r"] } },
  { to = "two", unless = { a = ["p", "r"] } },
]
[outcomes.one]
[outcomes.two]
"#,
    );
    let flips = flips(&flow, None, &Policy::default(), &Trail::parse("a=p,q"));
    let found: Vec<String> = flips.iter().map(|flip| flip.trail.to_string()).collect();
    assert_eq!(found, ["a=q"]);
}

#[test]
fn an_ambiguous_answer_is_told_once_whatever_entries_collide() {
    let text = r#"
start = "a"
[questions.a]
answers = [{ id = "x", to = "b" }, { id = "y", to = "b" }]
[questions.b]
answers = [
  { id = "go", to = "end" },
  { id = "go", to = "end", when = { a = ["x"] } },
  { id = "go", to = "end", when = { a = ["y"] } },
  { id = "no", to = "other" },
]
[outcomes.end]
[outcomes.other]
"#;
    assert_eq!(found(text), ["F031 answer `go` of `b` has more than one entry that holds here"]);
}

#[test]
fn while_a_test_is_wrong_nothing_is_said_about_where_it_holds() {
    let text = r#"
start = "a"
[questions.a]
answers = [{ id = "x", to = "b" }, { id = "y", to = "b" }]
[questions.b]
answers = [
  { id = "go", to = "end", when = { a = ["z"] } },
  { id = "go", to = "end", unless = { a = ["z"] } },
]
[outcomes.end]
"#;
    assert_eq!(found(text), ["F013 a test reads `a` = `z`, which is no answer of it"; 2]);
}

#[test]
fn an_outcome_behind_one_that_no_trail_reaches_is_not_reached_either() {
    let text = r#"
start = "a"
model = "m"
[questions.a]
answers = [{ id = "x", to = "end" }, { id = "y", to = "best" }]
[outcomes.end]
[outcomes.best]
recommend = "least"
otherwise = "ask"
[outcomes.ask]
[outcomes.lost]
recommend = "least"
otherwise = "after"
[outcomes.after]
"#;
    assert_eq!(
        found(text),
        ["F039 no trail reaches the outcome `lost`", "F039 no trail reaches the outcome `after`"]
    );
}

#[test]
fn listed_picks_that_lead_elsewhere_hold_on_no_trail() {
    let text = r#"
start = "a"
[questions.a]
kind = "multi"
answers = [{ id = "x" }, { id = "y" }, { id = "z" }]
next = [{ to = "end", when = { a = ["x", "y"] } }, { to = "b", unless = { a = ["x", "y"] } }]
[questions.b]
answers = [
  { id = "go", to = "end", when = { a = ["x", "y"] } },
  { id = "go", to = "other", unless = { a = ["x", "y"] } },
]
[outcomes.end]
[outcomes.other]
"#;
    assert_eq!(
        found(text),
        [
            "F037 this entry of answer `go` of `b` holds on no trail",
            "F038 `a` = `x` holds on no trail to `b`",
            "F038 `a` = `y` holds on no trail to `b`",
            "F038 `a` = `x` holds on no trail to `b`",
            "F038 `a` = `y` holds on no trail to `b`",
        ]
    );
}

#[test]
fn a_change_behind_many_new_questions_is_found_because_each_state_is_met_once() {
    let mut text = String::from(
        "start = \"a\"\n[questions.a]\nanswers = [{ id = \"x\", to = \"one\" }, { id = \"y\", to = \"q0\" }]\n[outcomes.one]\n[outcomes.two]\n",
    );
    for n in 0..20 {
        let to = if n < 19 { format!("q{}", n + 1) } else { "two".to_owned() };
        let _ = writeln!(
            text,
            "[questions.q{n}]\nanswers = [{{ id = \"x\", to = \"{to}\" }}, {{ id = \"y\", to = \"{to}\" }}]"
        );
    }
    let found = flips(&flow(&text), None, &Policy::default(), &Trail::parse("a=x"));
    assert_eq!(found.iter().map(|flip| flip.changes.len()).collect::<Vec<_>>(), [21]);
}

#[test]
fn an_enumeration_that_had_to_give_up_a_question_says_so() {
    let mut text =
        String::from("start = \"a\"\n[questions.a]\nkind = \"multi\"\nto = \"end\"\nanswers = [\n");
    (0..18).for_each(|n| _ = writeln!(text, "{{ id = \"x{n}\", facts = [\"f{n}\"] }},"));
    let flow = flow(&(text + "]\n[outcomes.end]\n"));
    let mut all = paths(&flow);
    assert_eq!((all.by_ref().count(), all.is_complete()), (0, false));
}

#[test]
fn while_a_target_is_wrong_nothing_is_said_about_reasons_that_no_trail_needs() {
    let text = |target: &str| {
        format!(
            r#"
start = "a"
model = "m"
[questions.a]
answers = [{{ id = "x", to = "named" }}, {{ id = "y", to = "{target}", needs = ["carry"] }}]
[outcomes.named]
recommend = "walk"
because = true
[outcomes.best]
recommend = "least"
otherwise = "named"
"#
        )
    };
    let model = Model::parse(
        "exposure = [\"walk\", \"car\"]\n[capabilities.carry]\nwalk = { no = true, claim = \"c\" }\ncar = { yes = true, claim = \"c\" }\n",
    );
    let model = model.value.expect("a sound model");
    let codes = |target: &str| -> Vec<&'static str> {
        let parsed = Flow::parse(&text(target));
        let flow = parsed.value.expect("a flow");
        check(&flow, &parsed.spans, Some(&model), &[]).iter().map(|finding| finding.code).collect()
    };
    assert_eq!(codes("best"), ["F053", "F054"]);
    assert_eq!(codes("bets"), ["F011"]);
}

#[test]
fn the_option_that_comes_closest_is_the_one_with_the_fewest_reasons_against_it() {
    let text = r#"
start = "a"
model = "m"
[questions.a]
answers = [{ id = "x", to = "best", needs = ["one", "two"], facts = ["wet"] }]
[outcomes.best]
recommend = "least"
"#;
    let model = Model::parse(
        r#"
exposure = ["low", "high"]
[options.high]
excluded-by = ["wet"]
[capabilities.one]
low = { no = true, claim = "c" }
high = { yes = true, claim = "c" }
[capabilities.two]
low = { no = true, claim = "c" }
high = { yes = true, claim = "c" }
"#,
    );
    let (parsed, model) = (Flow::parse(text), model.value.expect("a sound model"));
    let findings = check(&parsed.value.expect("a flow"), &parsed.spans, Some(&model), &[]);
    let help = findings.iter().find(|finding| finding.code == "F050").map(|finding| finding.help.as_str());
    assert_eq!(
        help,
        Some(
            "add `otherwise = \"…\"` to the outcome, or lead this trail elsewhere; closest is `high`: ruled out by `wet`"
        )
    );
}

#[test]
fn a_circle_in_the_drawing_forgets_nothing_that_is_read_behind_it() {
    // Two branches ask p, q, r in opposite order; what w reads must be remembered three questions before it.
    let none: [&str; 0] = [];
    let text = r#"
start = "u"
[questions.u]
answers = [{ id = "a", to = "side" }, { id = "b", to = "side" }]
[questions.side]
answers = [{ id = "up", to = "p" }, { id = "down", to = "r" }]
[questions.p]
answers = [
  { id = "go", to = "q", when = { side = ["up"] } },
  { id = "go", to = "z", when = { side = ["down"] } },
]
[questions.q]
answers = [
  { id = "go", to = "r", when = { side = ["up"] } },
  { id = "go", to = "p", when = { side = ["down"] } },
]
[questions.r]
answers = [
  { id = "go", to = "w", when = { side = ["up"] } },
  { id = "go", to = "q", when = { side = ["down"] } },
]
[questions.z]
answers = [{ id = "stay", to = "end" }, { id = "leave", to = "one" }]
[questions.w]
answers = [
  { id = "go", to = "one", when = { u = ["a"] } },
  { id = "go", to = "two", unless = { u = ["a"] } },
]
[outcomes.end]
[outcomes.one]
[outcomes.two]
"#;
    assert_eq!(found(text), none);
    let all: Vec<String> =
        paths(&flow(text)).map(|path| format!("{} {}", path.trail, path.outcome)).collect();
    assert_eq!(
        all,
        [
            "u=a/side=up/p=go/q=go/r=go/w=go one",
            "u=a/side=down/r=go/q=go/p=go/z=stay end",
            "u=a/side=down/r=go/q=go/p=go/z=leave one",
            "u=b/side=up/p=go/q=go/r=go/w=go two",
            "u=b/side=down/r=go/q=go/p=go/z=stay end",
            "u=b/side=down/r=go/q=go/p=go/z=leave one",
        ]
    );
}

#[test]
fn one_change_far_from_the_end_comes_before_two_near_it() {
    let flow = flow(
        r#"
start = "a"
[questions.a]
answers = [{ id = "x", to = "b" }, { id = "y", to = "one" }]
[questions.b]
answers = [{ id = "x", to = "c" }]
[questions.c]
answers = [{ id = "x", to = "d" }, { id = "y", to = "d" }]
[questions.d]
answers = [
  { id = "x", to = "here" },
  { id = "y", to = "two", when = { c = ["y"] } },
  { id = "y", to = "here", unless = { c = ["y"] } },
]
[outcomes.here]
[outcomes.one]
[outcomes.two]
"#,
    );
    let flips = flips(&flow, None, &Policy::default(), &Trail::parse("a=x/b=x/c=x/d=x"));
    let found: Vec<String> = flips.iter().map(|flip| flip.trail.to_string()).collect();
    assert_eq!(found, ["a=y", "a=x/b=x/c=y/d=y"]);
}
