//! For every code a file that has it, with the message as an author reads it.
#![allow(
    clippy::needless_raw_string_hashes,
    clippy::needless_pass_by_value,
    clippy::format_push_string,
    clippy::needless_for_each,
    reason = "short cases matter more here"
)]

use expect_test::{Expect, expect};
use veiviser_decision::{
    Finding, Flow, Id, Model, Permit, Policy, Severity, check as prove, check_model, check_uses,
};

/// A model of two options for flows that need one.
const MODEL: &str = r#"
exposure = ["walk", "car"]
[options.walk]
requires = ["near"]
[options.car]
excluded-by = ["no-licence"]
[capabilities.carry]
walk = { no = true, claim = "c1" }
car = { yes = true, claim = "c1" }
[capabilities.exercise]
walk = { yes = true, claim = "c1" }
car = { no = true, claim = "c1" }
"#;

fn check(text: &str, expected: Expect) {
    let parsed = Flow::parse(text);
    let mut findings = parsed.findings.clone();
    if parsed.is_sound() {
        let flow = parsed.value.expect("a sound file has a value");
        let model = Model::parse(MODEL).value.expect("the model is sound");
        let blocked = Policy { options: [(Id::from("car"), Permit::Blocked)].into_iter().collect() };
        let strange = Policy { options: [(Id::from("cart"), Permit::Blocked)].into_iter().collect() };
        let policies: &[Policy] = match text.lines().next() {
            Some("# blocked") => &[blocked],
            Some("# strange") => &[strange],
            _ => &[],
        };
        findings.extend(prove(&flow, &parsed.spans, Some(&model), policies));
    }
    expected.assert_eq(&shown(text, &findings));
}

fn check_table(text: &str, expected: Expect) {
    let parsed = Model::parse(text);
    let mut findings = parsed.findings.clone();
    if parsed.is_sound() {
        let flow = Flow::parse(
            "start = \"a\"\nmodel = \"m\"\n[questions.a]\nanswers = [{ id = \"x\", to = \"end\", facts = [\"near\"] }]\n[outcomes.end]\n",
        );
        let model = parsed.value.expect("a sound file has a value");
        findings.extend(check_model(&model, &parsed.spans));
        findings.extend(check_uses(&model, &parsed.spans, &[&flow.value.expect("the flow is sound")]));
    }
    expected.assert_eq(&shown(text, &findings));
}

fn shown(text: &str, findings: &[Finding]) -> String {
    let mut out = String::new();
    for finding in findings {
        let place = finding.span.as_ref().map_or_else(String::new, |span| {
            let before = &text[..span.start];
            let column = before.chars().rev().take_while(|c| *c != '\n').count() + 1;
            format!("{}:{column} ", before.matches('\n').count() + 1)
        });
        let word = if finding.severity == Severity::Error { "" } else { "warning " };
        out += &format!("{} {word}{place}{}\n  help: {}\n", finding.code, finding.message, finding.help);
        out += &finding.path.as_ref().map_or_else(String::new, |path| format!("  path: {path}\n"));
    }
    out
}

#[test]
fn f001_not_toml() {
    check(
        "start = \n[questions.a\n",
        expect![[r#"
        F001 1:9 not valid TOML: string values must be quoted, expected literal string
          help: mend the TOML: every value is `key = value`, text in quotes, lists in brackets
        F001 2:13 not valid TOML: unclosed table, expected `]`
          help: mend the TOML: every value is `key = value`, text in quotes, lists in brackets
    "#]],
    );
    check(
        "start = \"a\"\nstart = \"b\"\n[questions.a]\n[questions.a]\n",
        expect![[r#"
        F001 2:1 not valid TOML: duplicate key
          help: mend the TOML: every value is `key = value`, text in quotes, lists in brackets
        F001 4:12 not valid TOML: duplicate key
          help: mend the TOML: every value is `key = value`, text in quotes, lists in brackets
    "#]],
    );
}

#[test]
fn f002_unknown_key() {
    check(
        "start = \"a\"\n[questions.a]\nanswer = []\nanswers = [{ id = \"x\", to = \"end\", neds = [] }]\n[outcomes.end]\ncolour = 1\n",
        expect![[r#"
            F002 3:1 unknown key `answer`
              help: write `answers` if that is meant
            F002 4:36 unknown key `neds`
              help: write `needs` if that is meant
            F002 6:1 unknown key `colour`
              help: use one of: recommend, otherwise, because
        "#]],
    );
}

#[test]
fn f003_wrong_type() {
    check(
        r#"
start = 7
model = ["m"]
[questions]
b = 3
[questions.a]
kind = "many"
answers = "x"
aliases = [1]
[questions.c]
kind = "multi"
min = "two"
max = -1
to = "end"
answers = [{ id = "x", when = [] }, 4]
[outcomes.end]
because = "yes"
"#,
        expect![[r#"
            F003 2:9 expected text, found integer
              help: write the name in quotes: "name"
            F003 3:9 expected text, found array
              help: write the name in quotes: "name"
            F003 5:5 expected a table, found integer
              help: write one table for each: [questions.name]
            F003 7:8 unknown kind of question
              help: write "choice", "multi" or "value"
            F003 8:11 expected a list, found string
              help: write answers = [{ id = "…", … }, …]
            F003 9:12 expected text, found integer
              help: write the name in quotes: "name"
            F003 12:7 expected a whole number of 0 or more, found string
              help: write a number without quotes
            F003 13:7 expected a whole number of 0 or more, found integer
              help: write a number without quotes
            F003 15:31 expected a table, found array
              help: write { question = ["answer", …] }
            F003 15:37 expected a table, found integer
              help: write answers = [{ id = "…", … }, …]
            F003 17:11 expected true or false, found string
              help: write true or false without quotes
        "#]],
    );
}

#[test]
fn f004_missing_key() {
    check(
        "",
        expect![[r#"
        F004 1:1 the file has no `start`
          help: add `start = "…"` with the name of the first question
        F004 1:1 the file has no `questions`
          help: add a question: [questions.name]
        F004 1:1 the file has no `outcomes`
          help: add an outcome: [outcomes.name]
    "#]],
    );
    check(
        "start = \"a\"\n[questions.a]\nanswers = [{ to = \"end\" }, { id = \"x\" }]\n[questions.b]\nkind = \"value\"\n[questions.c]\nkind = \"multi\"\nanswers = [{ id = \"x\" }]\nnext = [{}]\n[outcomes.end]\n",
        expect![[r#"
            F004 3:12 `questions.a.answers.0` has no `id`
              help: add `id = "…"`: the name of the answer
            F004 3:28 `questions.a.answers.1` has no `to`
              help: add `to = "…"`: the question or outcome that follows
            F004 4:12 `questions.b` does not say what follows
              help: add `to = "…"` or `next = [{ to = "…", when = {…} }]`
            F004 9:9 `questions.c.next.0` has no `to`
              help: add `to = "…"`: the question or outcome that follows
        "#]],
    );
}

#[test]
fn f005_malformed_name() {
    check(
        "start = \"Start here\"\n[questions.\"a b\"]\nanswers = [{ id = \"x_1\", to = \"-\" }]\n[outcomes.\"\"]\n",
        expect![[r#"
            F005 1:9 `Start here` cannot be a name
              help: use lower-case words of a-z and 0-9 joined by hyphens, beginning with a letter
            F005 2:12 `a b` cannot be a name
              help: use lower-case words of a-z and 0-9 joined by hyphens, beginning with a letter
            F005 3:19 `x_1` cannot be a name
              help: use lower-case words of a-z and 0-9 joined by hyphens, beginning with a letter
            F005 3:31 `-` cannot be a name
              help: use lower-case words of a-z and 0-9 joined by hyphens, beginning with a letter
            F005 4:11 `` cannot be a name
              help: use lower-case words of a-z and 0-9 joined by hyphens, beginning with a letter
        "#]],
    );
}

#[test]
fn f006_name_used_twice() {
    check(
        r#"
start = "a"
[questions.a]
aliases = ["b"]
answers = [{ id = "x", to = "b", aliases = ["y"] }, { id = "y", to = "b" }, { id = "unanswered", to = "b" }]
[questions.b]
aliases = ["c"]
answers = [{ id = "x", to = "a-end", aliases = ["z"] }, { id = "y", to = "c", aliases = ["z"] }]
[questions.c]
answers = [{ id = "x", to = "a-end" }, { id = "y", to = "b" }]
[outcomes.a-end]
[outcomes.c]
"#,
        expect![[r#"
            F040 warning 3:12 the answer to `a` changes nothing
              help: remove the question, or let an answer lead elsewhere or state something
            F006 4:12 alias `b` of `a` already means `b`
              help: remove the alias
            F006 5:45 alias `y` of answer `x` already means `y`
              help: remove the alias
            F006 5:77 an answer of `a` is called `unanswered`, which means something in tests
              help: rename the answer
            F006 7:12 alias `c` of `b` already means `c`
              help: remove the alias
            F006 8:90 alias `z` of answer `y` already means `x`
              help: remove the alias
            F035 10:57 `c` leads back to `b`, which is already answered
              help: lead on to a question that is still open, or to an outcome
              path: a=x/b=y/c=y
            F006 12:11 `c` is both a question and an outcome
              help: rename one of them
        "#]],
    );
    check(
        "start = \"a\"\n[questions.a]\nanswers = [{ id = \"x\", to = \"end\", when = { a = [\"x\", \"x\"] } }]\n[outcomes.end]\n",
        expect![[r#"
            F006 3:55 `x` is listed twice
              help: remove one of them
        "#]],
    );
}

#[test]
fn f007_question_without_answers() {
    check(
        "start = \"a\"\n[questions.a]\n[questions.b]\nanswers = []\n[questions.c]\nkind = \"multi\"\nto = \"end\"\n[outcomes.end]\n",
        expect![[r#"
            F007 2:12 `questions.a` has no answers
              help: add answers = [{ id = "…", … }], or write kind = "value"
            F007 3:12 `questions.b` has no answers
              help: add answers = [{ id = "…", … }], or write kind = "value"
            F007 5:12 `questions.c` has no answers
              help: add answers = [{ id = "…", … }], or write kind = "value"
        "#]],
    );
}

#[test]
fn f008_key_of_another_kind() {
    check(
        r#"
start = "a"
[questions.a]
to = "end"
min = 1
answers = [{ id = "x", to = "b" }]
[questions.b]
kind = "multi"
to = "c"
next = [{ to = "c" }]
answers = [{ id = "x", to = "c" }]
[questions.c]
kind = "value"
to = "end"
max = 1
answers = [{ id = "x" }]
[outcomes.end]
"#,
        expect![[r#"
            F008 4:6 `to` does not belong to a choice question
              help: give each answer its own `to`, or write kind = "multi"
            F008 5:7 `min` does not belong to a choice question
              help: remove it, or write kind = "multi"
            F008 10:8 `to` and `next` exclude each other
              help: keep the one that is meant
            F008 11:29 `to` does not belong to an answer of a multi question
              help: move it to the question: `to = "…"`, or `next = [{ to = "…", when = {…} }]`
            F008 15:7 `max` does not belong to a value question
              help: remove it: a value question has no answers to pick
            F008 16:11 `answers` does not belong to a value question
              help: remove it: a value question has no answers to pick
        "#]],
    );
}

#[test]
fn f009_impossible_numbers() {
    for (min, max, expected) in [
        (
            3,
            "",
            expect![[r#"
            F040 warning 2:12 the answer to `a` changes nothing
              help: remove the question, or let an answer lead elsewhere or state something
            F009 4:7 `a` wants at least 3 of 2 answers
              help: set min and max so that min ≤ max ≤ number of answers
        "#]],
        ),
        (
            0,
            "max = 0",
            expect![[r#"
            F040 warning 2:12 the answer to `a` changes nothing
              help: remove the question, or let an answer lead elsewhere or state something
            F009 5:7 `a` allows no answer
              help: set min and max so that min ≤ max ≤ number of answers
        "#]],
        ),
        (
            2,
            "max = 1",
            expect![[r#"
            F040 warning 2:12 the answer to `a` changes nothing
              help: remove the question, or let an answer lead elsewhere or state something
            F009 5:7 `a` wants at least 2 and at most 1 answers
              help: set min and max so that min ≤ max ≤ number of answers
        "#]],
        ),
        (
            1,
            "max = 3",
            expect![[r#"
            F040 warning 2:12 the answer to `a` changes nothing
              help: remove the question, or let an answer lead elsewhere or state something
            F009 5:7 `a` allows 3 of 2 answers
              help: set min and max so that min ≤ max ≤ number of answers
        "#]],
        ),
    ] {
        let text = format!(
            "start = \"a\"\n[questions.a]\nkind = \"multi\"\nmin = {min}\n{max}\nto = \"end\"\nanswers = [{{ id = \"x\" }}, {{ id = \"y\" }}]\n[outcomes.end]\n"
        );
        check(&text, expected);
    }
}

#[test]
fn f010_start_is_no_question() {
    check(
        "start = \"b\"\n[questions.a]\nanswers = [{ id = \"x\", to = \"end\" }, { id = \"y\", to = \"end\" }]\n[outcomes.end]\n",
        expect![[r#"
            F010 1:9 the flow starts at `b`, which does not exist
              help: use one of: a
            F040 warning 2:12 the answer to `a` changes nothing
              help: remove the question, or let an answer lead elsewhere or state something
        "#]],
    );
    check(
        "start = \"end\"\n[questions.a]\nanswers = [{ id = \"x\", to = \"end\" }, { id = \"y\", to = \"end\" }]\n[outcomes.end]\n",
        expect![[r#"
            F010 1:9 the flow starts at `end`, which is an outcome
              help: use one of: a
            F040 warning 2:12 the answer to `a` changes nothing
              help: remove the question, or let an answer lead elsewhere or state something
        "#]],
    );
}

#[test]
fn f011_target_does_not_exist() {
    check(
        "start = \"a\"\n[questions.a]\nanswers = [{ id = \"x\", to = \"ende\" }, { id = \"y\", to = \"b\" }]\n[questions.b]\nkind = \"value\"\nto = \"elsewhere\"\n[outcomes.end]\n",
        expect![[r#"
            F011 3:29 answer `x` of `a` leads to `ende`, which does not exist
              help: write `end` if that is meant
            F011 6:6 `b` leads to `elsewhere`, which does not exist
              help: use one of: a, b, end
        "#]],
    );
}

#[test]
fn f012_reasons_that_nobody_gave() {
    check(
        r#"
start = "a"
said-by = { late = ["b"], lat = ["a"] }
[questions.a]
answers = [{ id = "x", to = "end", facts = ["late"] }]
[outcomes.end]
"#,
        expect![[r#"
            F012 3:21 `said-by` names `b`, which is no question
              help: use one of: a
            F012 3:27 `said-by` explains `lat`, which no answer states
              help: write `late` if that is meant
        "#]],
    );
}

#[test]
fn f012_to_f015_tests_of_nothing() {
    check(
        r#"
start = "a"
[questions.a]
answers = [{ id = "x", to = "v" }, { id = "y", to = "v" }]
[questions.v]
kind = "value"
to = "b"
[questions.b]
answers = [
  { id = "x", to = "end", when = { aa = ["x"] } },
  { id = "y", to = "end", when = { a = ["z", "unanswered"] } },
  { id = "z", to = "end", when = { b = ["x"] } },
  { id = "u", to = "end", when = { v = ["typed"] } },
  { id = "w", to = "end", unless = { a = [] } },
]
[outcomes.end]
"#,
        expect![[r#"
            F012 10:36 a test reads `aa`, which is no question
              help: write `a` if that is meant
            F013 11:41 a test reads `a` = `z`, which is no answer of it
              help: use one of: x, y
            F014 12:36 an answer of `b` depends on the answer to `b` itself
              help: test an earlier question
            F014 13:41 a test reads what was typed at `v`, which never routes
              help: list only "unanswered", or ask a choice question
            F015 14:38 the test of `a` lists no answer, so it never holds
              help: list an answer, or remove the test
        "#]],
    );
}

#[test]
fn f016_otherwise_without_use() {
    check(
        r#"
start = "a"
model = "m"
[questions.a]
answers = [{ id = "x", to = "one" }, { id = "y", to = "two" }, { id = "z", to = "three" }]
[outcomes.one]
otherwise = "two"
[outcomes.two]
recommend = "least"
otherwise = "thre"
[outcomes.three]
recommend = "least"
otherwise = "two"
"#,
        expect![[r#"
            F016 7:13 outcome `one` has `otherwise` without recommend = "least"
              help: remove it, or write recommend = "least"
            F016 10:13 outcome `two` falls back to `thre`, which is no outcome
              help: write `three` if that is meant
            F016 13:13 outcome `three` falls back to `two`, which looks for the least exposing option again
              help: fall back to an outcome without recommend = "least"
        "#]],
    );
}

#[test]
fn f017_to_f020_names_of_the_model() {
    check(
        r#"
start = "a"
model = "m"
[questions.a]
answers = [{ id = "x", to = "end", needs = ["carri"] }, { id = "y", to = "end", facts = ["nears", "sunny"] }]
[outcomes.end]
recommend = "bike"
"#,
        expect![[r#"
            F018 5:45 answer `x` needs `carri`, which the model does not have
              help: write `carry` if that is meant
            F019 warning 5:90 answer `y` states the fact `nears`, which no option reads
              help: write `near` if that is meant
            F017 7:13 outcome `end` recommends `bike`, which the model does not have
              help: use one of: walk, car, least
        "#]],
    );
    check(
        "start = \"a\"\n[questions.a]\nanswers = [{ id = \"x\", to = \"end\", needs = [\"carry\"], facts = [\"near\"] }]\n[outcomes.end]\nrecommend = \"least\"\n",
        expect![[r#"
            F020 3:44 answer `x` states needs, but the flow has no model to read them
              help: add `model = "…"` at the top, or remove them
            F020 5:13 outcome `end` recommends the least exposing option, but the flow has no model
              help: add `model = "…"` at the top, or name an option
        "#]],
    );
}

#[test]
fn f030_dead_end() {
    check(
        r#"
start = "a"
[questions.a]
answers = [{ id = "x", to = "b" }, { id = "y", to = "c" }]
[questions.b]
answers = [{ id = "x", to = "end", when = { a = ["y"] } }]
[questions.c]
kind = "multi"
min = 2
to = "b"
answers = [{ id = "x" }, { id = "y", when = { a = ["x"] } }]
[outcomes.end]
"#,
        expect![[r#"
            F030 5:12 `b` cannot be answered here: a dead end
              help: add an answer that holds on this trail
              path: a=x
            F040 warning 5:12 the answer to `b` changes nothing
              help: remove the question, or let an answer lead elsewhere or state something
            F032 6:12 answer `x` of `b` has no entry that holds here
              help: add an entry for this case, or widen `when`; on every trail exactly one entry must hold
              path: a=x
            F038 6:50 `a` = `y` holds on no trail to `b`
              help: remove it from the test, or lead such a trail here
            F030 7:12 `c` cannot be answered here: a dead end
              help: add an answer that holds on this trail
              path: a=y
            F037 7:12 this way on from `c` holds on no trail
              help: correct its tests, or remove it
            F040 warning 7:12 the answer to `c` changes nothing
              help: remove the question, or let an answer lead elsewhere or state something
            F032 11:26 answer `y` of `c` has no entry that holds here
              help: add an entry for this case, or widen `when`; on every trail exactly one entry must hold
              path: a=y
            F038 11:52 `a` = `x` holds on no trail to `c`
              help: remove it from the test, or lead such a trail here
            F039 12:11 no trail reaches the outcome `end`
              help: lead an answer to it, or remove it
        "#]],
    );
}

#[test]
fn f031_and_f032_not_exactly_one_entry() {
    check(
        r#"
start = "a"
[questions.a]
answers = [{ id = "x", to = "b" }, { id = "y", to = "b" }, { id = "z", to = "b" }]
[questions.b]
answers = [
  { id = "go", to = "one", when = { a = ["x"] } },
  { id = "go", to = "two", when = { a = ["x", "y"] } },
  { id = "stop", to = "two" },
]
[outcomes.one]
[outcomes.two]
"#,
        expect![[r#"
            F032 7:3 answer `go` of `b` has no entry that holds here
              help: add an entry for this case, or widen `when`; on every trail exactly one entry must hold
              path: a=z
            F031 8:3 answer `go` of `b` has more than one entry that holds here
              help: narrow `when` or add `unless`, so that on every trail exactly one entry holds
              path: a=x
        "#]],
    );
}

#[test]
fn f033_and_f034_not_exactly_one_way_on() {
    check(
        r#"
start = "a"
[questions.a]
kind = "multi"
next = [{ to = "one", when = { a = ["x"] } }, { to = "two", when = { a = ["y"] } }]
answers = [{ id = "x" }, { id = "y" }, { id = "z" }]
[outcomes.one]
[outcomes.two]
"#,
        expect![[r#"
            F033 5:8 `a` has more than one way on that holds here
              help: narrow `when` or add `unless`, so that exactly one way on holds
              path: a=x,y
            F034 5:8 `a` has no way on that holds here
              help: add a way on for this case, or widen `when`
              path: a=z
        "#]],
    );
}

#[test]
fn f035_cycle_on_a_reachable_trail() {
    check(
        r#"
start = "a"
[questions.a]
answers = [{ id = "x", to = "b" }, { id = "y", to = "end" }]
[questions.b]
answers = [{ id = "x", to = "a" }, { id = "y", to = "end" }]
[outcomes.end]
"#,
        expect![[r#"
            F035 6:29 `b` leads back to `a`, which is already answered
              help: lead on to a question that is still open, or to an outcome
              path: a=x/b=x
        "#]],
    );
}

#[test]
fn two_branches_may_ask_in_opposite_order() {
    check(
        r#"
start = "a"
[questions.a]
answers = [{ id = "x", to = "b" }, { id = "y", to = "c" }]
[questions.b]
answers = [
  { id = "go", to = "c", when = { a = ["x"] } },
  { id = "go", to = "end", when = { a = ["y"] } },
]
[questions.c]
answers = [
  { id = "go", to = "b", when = { a = ["y"] } },
  { id = "go", to = "end", when = { b = ["go"] } },
]
[outcomes.end]
"#,
        expect![],
    );
}

#[test]
fn f036_to_f039_nothing_reaches_it() {
    check(
        r#"
start = "a"
[questions.a]
answers = [{ id = "x", to = "b" }, { id = "y", to = "end" }]
[questions.b]
answers = [
  { id = "go", to = "c", when = { a = ["x"] } },
  { id = "go", to = "end", when = { a = ["y"] } },
]
[questions.c]
kind = "multi"
min = 0
answers = [{ id = "x" }, { id = "y" }]
next = [
  { to = "end", when = { b = ["go"] } },
  { to = "end", when = { a = ["unanswered"] } },
]
[questions.lost]
answers = [{ id = "x", to = "end" }, { id = "y", to = "nobody" }]
[outcomes.end]
[outcomes.nobody]
"#,
        expect![[r#"
            F037 8:3 this entry of answer `go` of `b` holds on no trail
              help: correct its tests, or remove it
            F038 8:42 `a` = `y` holds on no trail to `b`
              help: remove it from the test, or lead such a trail here
            F037 16:3 this way on from `c` holds on no trail
              help: correct its tests, or remove it
            F038 16:31 `a` is always answered where `c` tests it
              help: remove it from the test, or lead such a trail here
            F036 18:12 no trail reaches the question `lost`
              help: lead an answer to it, or remove it
            F039 21:11 no trail reaches the outcome `nobody`
              help: lead an answer to it, or remove it
        "#]],
    );
}

#[test]
fn f040_the_answer_changes_nothing() {
    check(
        "start = \"a\"\n[questions.a]\nanswers = [{ id = \"x\", to = \"b\" }, { id = \"y\", to = \"b\" }]\n[questions.b]\nkind = \"multi\"\nto = \"end\"\nanswers = [{ id = \"x\" }]\n[outcomes.end]\n",
        expect![[r#"
            F040 warning 2:12 the answer to `a` changes nothing
              help: remove the question, or let an answer lead elsewhere or state something
            F040 warning 4:12 the answer to `b` changes nothing
              help: remove the question, or let an answer lead elsewhere or state something
        "#]],
    );
}

#[test]
fn f050_no_option_fits() {
    check(
        r#"
start = "a"
model = "m"
[questions.a]
answers = [{ id = "both", to = "end", needs = ["carry", "exercise"] }, { id = "one", to = "end", needs = ["carry"] }]
[outcomes.end]
recommend = "least"
"#,
        expect![[r#"
            F050 6:11 at outcome `end` no option fits
              help: add `otherwise = "…"` to the outcome, or lead this trail elsewhere; closest is `car`: lacks `exercise`
              path: a=both
        "#]],
    );
}

#[test]
fn f051_and_f052_the_named_option_is_not_the_right_one() {
    check(
        r#"
start = "a"
model = "m"
[questions.a]
answers = [
  { id = "lacks", to = "drive", needs = ["exercise"] },
  { id = "barred", to = "drive", facts = ["no-licence"] },
  { id = "far", to = "stroll" },
  { id = "near", to = "drive", facts = ["near"] },
]
[outcomes.drive]
recommend = "car"
[outcomes.stroll]
recommend = "walk"
"#,
        expect![[r#"
            F051 12:13 outcome `drive` recommends `car`, which does not fit: lacks `exercise`
              help: recommend another option, lead this trail elsewhere, or correct the model
              path: a=lacks
            F052 12:13 outcome `drive` recommends `car`, but `walk` exposes less and fits
              help: recommend the less exposing option, or set because = true and give the reason in words
              path: a=near
            F051 14:13 outcome `stroll` recommends `walk`, which does not fit: requires `near`
              help: recommend another option, lead this trail elsewhere, or correct the model
              path: a=far
        "#]],
    );
}

#[test]
fn f053_and_f054_reasons_and_fallbacks_without_need() {
    check(
        r#"
start = "a"
model = "m"
[questions.a]
answers = [{ id = "x", to = "drive", needs = ["carry"] }, { id = "y", to = "best", facts = ["near"] }]
[outcomes.drive]
recommend = "car"
because = true
[outcomes.best]
recommend = "least"
otherwise = "ask"
[outcomes.ask]
"#,
        expect![[r#"
            F053 warning 8:11 outcome `drive` never needs its `because`: nothing less exposing fits
              help: remove `because`
            F054 warning 11:13 outcome `best` never needs its `otherwise`: some option always fits
              help: remove `otherwise`
        "#]],
    );
}

#[test]
fn f056_too_large_to_prove() {
    let mut text = String::from("start = \"a\"\n[questions.a]\nkind = \"multi\"\nto = \"b\"\nanswers = [\n");
    let names: Vec<String> = (0..20).map(|n| format!("x{n}")).collect();
    names.iter().for_each(|name| text += &format!("{{ id = \"{name}\" }},\n"));
    text += "]\n[questions.b]\nkind = \"multi\"\nanswers = [{ id = \"x\" }, { id = \"y\" }]\nnext = [\n";
    names.iter().for_each(|name| text += &format!("{{ to = \"end\", when = {{ a = [\"{name}\"] }} }},\n"));
    check(
        &(text + "]\n[outcomes.end]\n"),
        expect![[r#"
        F056 1:9 the flow has too many distinguishable trails to be proven
          help: split the flow, or merge tests and needs so that fewer combinations matter
    "#]],
    );
}

#[test]
fn f060_and_f061_policies() {
    let flow = "start = \"a\"\nmodel = \"m\"\n[questions.a]\nanswers = [{ id = \"x\", to = \"end\", needs = [\"carry\"] }]\n[outcomes.end]\nrecommend = \"least\"\n";
    check(
        &format!("# strange\n{flow}"),
        expect![[r#"
        F060 the policy speaks of `cart`, which the model does not have
          help: write `car` if that is meant
    "#]],
    );
    check(
        &format!("# blocked\n{flow}"),
        expect![[r#"
        F061 warning 6:11 the policy blocks `car` and allows nothing else that fits
          help: make it on-request, or say in the request who can help
          path: a=x
    "#]],
    );
}

#[test]
fn models_have_findings_too() {
    check_table(
        "",
        expect![[r#"
        F004 1:1 the file has no `exposure`
          help: add `exposure = ["…"]`: every option, the least exposing first
        F004 1:1 the file has no `capabilities`
          help: add a capability: [capabilities.name]
    "#]],
    );
    check_table(
        "exposure = []\n[capabilities]\n",
        expect![[r#"
        M007 1:12 the model has no options
          help: list them in `exposure`, the least exposing first
    "#]],
    );
    check_table(
        "exposure = [\"a\", [\"b\", \"a\"], 3]\n[capabilities]\n",
        expect![[r#"
        F006 1:18 option `a` is listed twice
          help: remove one of them
        F003 1:30 expected text, found integer
          help: write the name in quotes: "name"
    "#]],
    );
    check_table(
        "exposure = [\"a\"]\n[capabilities.c]\na = { yes = true, no = true, claim = \"k\" }\n[capabilities.d]\na = { yes = false, claim = \"k\" }\n[capabilities.e]\na = { if = 1, claim = \"k\" }\n[capabilities.f]\na = { yes = true }\n",
        expect![[r#"
            M001 3:5 cell `a` must say exactly one of yes, no and if
              help: write { yes = true, claim = "…" }, { no = true, … } or { if = "condition", … }
            M001 5:5 cell `a` must say exactly one of yes, no and if
              help: write { yes = true, claim = "…" }, { no = true, … } or { if = "condition", … }
            F003 7:12 expected text, found integer
              help: write the name in quotes: "name"
            F004 9:5 `capabilities.f.a` has no `claim`
              help: add `claim = "…"`: the statement that supports it
        "#]],
    );
    check_table(
        "exposure = [\"least\", \"walk\"]\n[options.wolk]\n[options.walk]\nrequires = [\"near\"]\nexcluded-by = [\"near\"]\n[capabilities.c]\nwalk = { no = true, claim = \"k\" }\nwalks = { no = true, claim = \"k\" }\n",
        expect![[r#"
            M006 1:13 an option is called `least`, which means something in outcomes
              help: rename the option
            M002 2:10 option `wolk` has no place in `exposure`
              help: write `walk` if that is meant
            M005 3:10 option `walk` requires `near` and is ruled out by it
              help: remove one of them
            M003 6:15 capability `c` says nothing about `least`
              help: add least = { yes = true, claim = "…" }, or no, or if = "condition"
            M004 8:1 capability `c` speaks of `walks`, which is no option
              help: write `walk` if that is meant
        "#]],
    );
    check_table(
        "exposure = [\"walk\"]\n[groups]\nfar = [\"carry\", \"cary\"]\nnear = [\"carry\"]\n[capabilities.carry]\nwalk = { no = true, claim = \"k\" }\n[capabilities.ride]\nwalk = { no = true, claim = \"k\" }\n",
        expect![[r#"
            M010 3:17 group `far` lists `cary`, which is no capability
              help: write `carry` if that is meant
            M011 4:9 capability `carry` stands in the groups `far` and `near`
              help: leave it in one of them
            M012 7:15 capability `ride` stands in no group
              help: add it to one of: far, near
        "#]],
    );
    check_table(
        "exposure = [\"walk\"]\ngroups = 3\n[capabilities]\n",
        expect![[r#"
        F003 2:10 expected a table, found integer
          help: write [groups] with lists of capabilities: talk = ["chat", "call"]
    "#]],
    );
    check_table(
        "exposure = [\"walk\"]\n[options.walk]\nrequires = [\"nera\"]\nexcluded-by = [\"rain\"]\n[capabilities]\n",
        expect![[r#"
            M008 3:13 option `walk` requires `nera`, which no answer states
              help: write `near` if that is meant
            M009 warning 4:16 option `walk` is ruled out by `rain`, which no answer states
              help: use one of: near
        "#]],
    );
}
