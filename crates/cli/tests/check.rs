//! `veiviser check`: for people, for programs, and what it tells the shell.

#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise, in its helpers too")]
#![expect(clippy::needless_raw_string_hashes, reason = "expect-test writes them")]

mod program;
#[path = "../../site/tests/small/mod.rs"]
#[allow(dead_code, reason = "other tests use the rest")]
mod small;

use expect_test::{Expect, expect};
use program::veiviser;

/// A change of one place of one file of the small site.
type Edit<'a> = (&'a str, &'a str, &'a str);

fn edited(edits: &[Edit<'_>]) -> tempfile::TempDir {
    let texts: Vec<_> =
        edits.iter().map(|(path, from, to)| (*path, small::changed(path, from, to))).collect();
    let changes: Vec<_> = texts.iter().map(|(path, text)| (*path, text.as_str())).collect();
    small::site(&changes)
}

#[expect(clippy::needless_pass_by_value, reason = "a case reads better without a reference")]
fn check(edits: &[Edit<'_>], code: i32, expected: Expect) {
    let site = edited(edits);
    let run = veiviser(site.path(), ["check"]);
    expected.assert_eq(&run.out);
    assert_eq!((run.code, run.err.as_str()), (code, ""));
    // The same from outside the folder: paths stay those of the site.
    let outside = veiviser(&std::env::temp_dir(), ["check", site.path().to_str().unwrap()]);
    assert_eq!((outside.code, outside.out), (code, run.out));
}

const UNKNOWN_SOURCE: Edit<'_> = ("content/claims/tea.toml", "[\"leaves\"]", "[\"leafs\"]");
const UNLISTED: Edit<'_> = ("content/site.toml", "order = [\"tea\"]", "order = []");

#[test]
fn a_sound_site_has_no_findings() {
    check(
        &[],
        0,
        expect![[r#"
        no findings
    "#]],
    );
}

#[test]
fn an_error_fails() {
    check(
        &[UNKNOWN_SOURCE],
        1,
        expect![[r#"
        content/claims/tea.toml:1:2  error[claim-source]: the source `leafs` of claim `hot` does not exist
            help: add it to content/sources.toml, or name another; did you mean `leaves`?
        1 error, 0 warnings
    "#]],
    );
}

#[test]
fn a_warning_does_not_fail() {
    check(
        &[("content/flows/tea.toml", "facts = [\"late\"]", "facts = [\"late\", \"latte\"]")],
        1,
        expect![[r#"
            content/flows/tea.toml:13:50  warning[F019]: answer `evening` states the fact `latte`, which no option reads
                help: write `late` if that is meant
            locales/en-US/pot.ftl:27:1  error[words-missing]: the message `pot_fact_latte` is missing in en-US
                help: add `pot_fact_latte = …`
            locales/nb-NO/pot.ftl:27:1  error[words-missing]: the message `pot_fact_latte` is missing in nb-NO
                help: add `pot_fact_latte = …`
            2 errors, 1 warning
        "#]],
    );
    check(
        &[
            (
                "content/guidance.toml",
                "[pot.herbal]\narticle = \"brewing\"\ntasks = [\"boil\"]",
                "[pot.herbal]",
            ),
            ("content/policy.toml", "on-request", "blocked"),
        ],
        0,
        expect![[r#"
            content/flows/tea.toml:16:11  warning[F061]: the policy blocks `black` and allows nothing else that fits
                answers: wish=wake/hour=morning
                help: make it on-request, or say in the request who can help
            0 errors, 1 warning
        "#]],
    );
}

#[test]
fn programs_get_the_same_as_people() {
    let site = edited(&[UNKNOWN_SOURCE]);
    let run = veiviser(site.path(), ["check", "--format", "json"]);
    expect![[r#"
        {
          "errors": 1,
          "warnings": 0,
          "findings": [
            {
              "file": "content/claims/tea.toml",
              "line": 1,
              "column": 2,
              "severity": "error",
              "code": "claim-source",
              "message": "the source `leafs` of claim `hot` does not exist",
              "help": "add it to content/sources.toml, or name another; did you mean `leaves`?"
            }
          ]
        }
    "#]]
    .assert_eq(&run.out);
    assert_eq!(run.code, 1);
    let sound = veiviser(edited(&[]).path(), ["check", "--format", "json"]);
    assert_eq!(
        (sound.code, sound.json()),
        (0, serde_json::json!({ "errors": 0, "warnings": 0, "findings": [] }))
    );
}

#[test]
fn a_finding_about_answers_names_them() {
    let site = edited(&[("content/stories.toml", "expect = \"black\"", "expect = \"herbal\"")]);
    let report = veiviser(site.path(), ["check", "--format", "json"]).json();
    assert_eq!(report["findings"][0]["path"], "wish=wake/hour=morning");
}

#[test]
fn what_is_no_site_is_one_sentence() {
    let folder = tempfile::tempdir().unwrap();
    let run = veiviser(folder.path(), ["check"]);
    assert_eq!((run.code, run.out.as_str()), (1, ""));
    expect![[r#"
        error: `.` is not a site: it has no `content/site.toml`. Name the folder that holds `content/` and `locales/`
    "#]].assert_eq(&run.err);
}

#[test]
fn an_unknown_command_is_told_what_there_is() {
    let run = veiviser(&std::env::temp_dir(), ["chek"]);
    assert_eq!(run.code, 2);
    assert!(run.err.contains("check"), "{}", run.err);
}

#[test]
fn a_flow_without_pages_is_a_warning_and_its_links_are_errors() {
    let site = edited(&[UNLISTED]);
    let report = veiviser(site.path(), ["check", "--format", "json"]).json();
    assert_eq!((&report["errors"], &report["warnings"]), (&4.into(), &1.into()));
}
