//! Front matter: what is read, and what is wrong.

mod report;

use expect_test::{Expect, expect};
use report::report;
use veiviser_content::{article, task};

/// Reads these lines as the front matter of an article.
#[expect(clippy::needless_pass_by_value, reason = "a case reads better without a reference")]
fn check_front(front: &str, expected: Expect) {
    let text = format!("+++\n{front}\n+++\ntext\n");
    expected.assert_eq(&report(&text, &article(&text).findings));
}

#[test]
fn keys_that_are_missing_or_wrong() {
    check_front(
        "",
        expect![[r#"
        1:1 error front-missing: front matter lacks `title`
          in `+++`
          help: add `title = "…"`
        1:1 error front-missing: front matter lacks `description`
          in `+++`
          help: add `description = "…"`
        1:1 error front-missing: front matter lacks `audience`
          in `+++`
          help: add `audience = ["employee"]`
        1:1 error front-missing: front matter lacks `order`
          in `+++`
          help: add `order = 10`
        1:1 error front-missing: front matter lacks `verified`
          in `+++`
          help: add `verified = 2026-01-31`
    "#]],
    );
    check_front(
        "title = 1\ndescription = \" \"\naudience = [\"owner\", \"boss\"]\norder = -1\nverified = \"2026-11-22\"\nrevision = \"x\"\nsource-revision = 1.5\nTitle = 2",
        expect![[r#"
            2:9 error front-value: `title` must be text on one line
              in `1`
              help: write `title = "…"`
            3:15 error front-value: `description` must be text on one line
              in `\" \"`
              help: write `description = "…"`
            4:22 error front-value: `audience` must be one of `employee`, `owner`, `admin`
              in `\"boss\"`
              help: write `audience = ["employee"]`
            5:9 error front-value: `order` must be a whole number, 0 or more
              in `-1`
              help: write `order = 10`
            6:12 error front-value: `verified` must be a date without quotation marks
              in `\"2026-11-22\"`
              help: write `verified = 2026-01-31`
            7:12 error front-value: `revision` must be a whole number, 0 or more
              in `\"x\"`
              help: write `revision = 10`
            8:19 error front-value: `source-revision` must be a whole number, 0 or more
              in `1.5`
              help: write `source-revision = 10`
            9:1 error front-key: unknown key `Title`
              in `Title`
              help: remove it, or write one of `title`, `description`, `audience`, `order`, `verified`, `revision`, `source-revision`
        "#]],
    );
    check_front(
        "title = \"T\"\ndescription = \"æ\"\naudience = []\norder = 0x1F\nverified = 2026-11-22T10:00:00Z",
        expect![[r#"
            4:12 error front-value: `audience` must be a list with something in it
              in `[]`
              help: write `audience = ["employee"]`
            6:12 error front-value: `verified` must be a date without quotation marks
              in `2026-11-22T10:00:00Z`
              help: write `verified = 2026-01-31`
        "#]],
    );
    check_front(
        "title = \"T\"\ndescription = \"\"\"a\nb\"\"\"\naudience = [\"owner\", \"owner\"]\norder = 1\nverified = 2026-11-22\n[x]\ny = 1",
        expect![[r#"
            3:15 error front-value: `description` must be text on one line
              in `\"\"\"a\nb\"\"\"`
              help: write `description = "…"`
            5:22 error front-value: `audience` must be a list that names each once
              in `\"owner\"`
              help: write `audience = ["employee"]`
            8:2 error front-key: unknown key `x`
              in `x`
              help: remove it, or write one of `title`, `description`, `audience`, `order`, `verified`, `revision`, `source-revision`
        "#]],
    );
    let text = "+++\ntitle = \"T\"\nrole = \"boss\"\norder = 1\n+++\ntext\n";
    expect![[r#"
        1:1 error front-missing: front matter lacks `verified`
          in `+++`
          help: add `verified = 2026-01-31`
        3:8 error front-value: `role` must be one of `employee`, `owner`, `admin`, `their-admin`
          in `\"boss\"`
          help: write `role = "employee"`
        4:1 error front-key: unknown key `order`
          in `order`
          help: remove it, or write one of `title`, `role`, `verified`, `revision`, `source-revision`
    "#]]
    .assert_eq(&report(text, &task(text).findings));
}

#[test]
fn lines_that_are_not_toml() {
    check_front(
        "title = \ndescription \"æ\"\nverified = 2026-02-30\ntitle = \"x\"",
        expect![[r#"
        2:9 error front-syntax: front matter is not TOML: string values must be quoted, expected literal string
          in ``
          help: write the line as TOML: `key = "text"`, `key = 1`, `key = 2026-01-31` or `key = ["a"]`
        3:13 error front-syntax: front matter is not TOML: key with no value, expected `=`
          in ``
          help: write the line as TOML: `key = "text"`, `key = 1`, `key = 2026-01-31` or `key = ["a"]`
    "#]],
    );
    check_front(
        "verified = 2026-02-30\nrevision = 99999999999999999999\nrevision = 0x_\n[",
        expect![[r#"
        2:12 error front-syntax: front matter is not TOML: invalid date, expected day between 01 and 28
          in `2026-02-30`
          help: write the line as TOML: `key = "text"`, `key = 1`, `key = 2026-01-31` or `key = ["a"]`
        4:1 error front-syntax: front matter is not TOML: duplicate key
          in `revision`
          help: write the line as TOML: `key = "text"`, `key = 1`, `key = 2026-01-31` or `key = ["a"]`
        4:14 error front-syntax: front matter is not TOML: `_` may only go between digits, expected nothing
          in `_`
          help: write the line as TOML: `key = "text"`, `key = 1`, `key = 2026-01-31` or `key = ["a"]`
        5:2 error front-syntax: front matter is not TOML: unquoted keys cannot be empty, expected letters, numbers, `-`, `_`
          in ``
          help: write the line as TOML: `key = "text"`, `key = 1`, `key = 2026-01-31` or `key = ["a"]`
    "#]],
    );
    check_front(
        "order = 1\norder = 2",
        expect![[r#"
        3:1 error front-syntax: front matter is not TOML: duplicate key
          in `order`
          help: write the line as TOML: `key = "text"`, `key = 1`, `key = 2026-01-31` or `key = ["a"]`
    "#]],
    );
    check_front(
        "verified = 2026-02-30",
        expect![[r#"
        2:12 error front-syntax: front matter is not TOML: invalid date, expected day between 01 and 28
          in `2026-02-30`
          help: write the line as TOML: `key = "text"`, `key = 1`, `key = 2026-01-31` or `key = ["a"]`
    "#]],
    );
}

#[test]
fn sound_front_matter_is_read() {
    let text = "\u{feff}+++\r\ntitle = \"T\"\r\ndescription = \"D\"\r\naudience = [\"employee\", \"admin\"]\r\norder = 20\r\nverified = 2026-11-22\r\nrevision = 3\r\n+++\r\nA\r\n";
    expect![[r#"
        Document {
            front: Some(
                ArticleFront {
                    title: "T",
                    description: "D",
                    audience: [
                        Employee,
                        Admin,
                    ],
                    order: 20,
                    verified: Date(
                        "2026-11-22",
                    ),
                    revision: Some(
                        3,
                    ),
                    source_revision: None,
                },
            ),
            blocks: [
                Paragraph(
                    [
                        Text(
                            "A",
                        ),
                    ],
                ),
            ],
            references: References {
                anchors: [],
                links: [],
                claims: [],
                tasks: [],
                commands: [],
                app_links: [],
            },
            prose: [
                128..129,
            ],
            findings: [],
        }
    "#]]
    .assert_debug_eq(&article(text));
    let text =
        "+++\ntitle = \"T\"\nrole = \"their-admin\"\nverified = 2026-11-22\nsource-revision = 2\n+++\nA\n";
    expect![[r#"
        Some(
            TaskFront {
                title: "T",
                role: TheirAdmin,
                verified: Date(
                    "2026-11-22",
                ),
                revision: None,
                source_revision: Some(
                    2,
                ),
            },
        )
    "#]]
    .assert_debug_eq(&task(text).front);
}
