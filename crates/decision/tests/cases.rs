//! Single cases that the laws meet too rarely: each was asked for by a mutant that lived (`docs/mutants.md`).

use veiviser_decision::{Flow, Given, Model, Policy, Trail, change, check, decide, flips, paths, walk};

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
