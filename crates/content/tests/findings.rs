//! What is wrong, where, and what to do: every code has a case.

use expect_test::{Expect, expect};
use veiviser_content::{CODES, Finding, article, line_column, task};

const FRONT: &str = "+++\ntitle = \"T\"\ndescription = \"D\"\naudience = [\"owner\"]\norder = 1\nverified = 2026-11-22\n+++\n";

fn report(text: &str, findings: &[Finding]) -> String {
    let line = |finding: &Finding| {
        let (line, column) = line_column(text, finding.span.start);
        let place = text[finding.span.clone()].escape_debug();
        let severity = format!("{:?}", finding.severity).to_lowercase();
        format!(
            "{line}:{column} {severity} {}: {}\n  in `{place}`\n  help: {}\n",
            finding.code, finding.message, finding.help
        )
    };
    findings.iter().map(line).collect()
}

/// Reads the text below sound front matter of seven lines.
#[expect(clippy::needless_pass_by_value, reason = "a case reads better without a reference")]
fn check(markdown: &str, expected: Expect) {
    let text = format!("{FRONT}{markdown}");
    expected.assert_eq(&report(&text, &article(&text).findings));
}

/// Reads these lines as the front matter of an article.
#[expect(clippy::needless_pass_by_value, reason = "a case reads better without a reference")]
fn check_front(front: &str, expected: Expect) {
    let text = format!("+++\n{front}\n+++\ntext\n");
    expected.assert_eq(&report(&text, &article(&text).findings));
}

#[test]
fn headings() {
    check(
        "# Title {#title}\n##### Five {#five}\n",
        expect![[r#"
        8:1 error article-heading-level: a heading of level 1
          in `# Title {#title}\n`
          help: use `##`, `###` or `####`: the title is in the front matter
        9:1 error article-heading-level: a heading of level 5
          in `##### Five {#five}\n`
          help: use `##`, `###` or `####`: the title is in the front matter
    "#]],
    );
    check(
        "### Deep {#deep}\n## Two {#two}\n#### Four {#four}\n",
        expect![[r#"
        8:1 error article-heading-skip: a heading of level 3 follows one of level 1
          in `### Deep {#deep}\n`
          help: write it with `##`
        10:1 error article-heading-skip: a heading of level 4 follows one of level 2
          in `#### Four {#four}\n`
          help: write it with `###`
    "#]],
    );
    check(
        "## No id\n",
        expect![[r#"
        8:1 error article-heading-id: heading `No id` has no id
          in `## No id\n`
          help: add an id, equal in all languages, at the end: `{#turn-on}`
    "#]],
    );
    check(
        "## Bad {#Bad_Id}\n## A {#a}\n### B {#a}\n",
        expect![[r#"
        8:1 error article-id: `Bad_Id` is not an id
          in `## Bad {#Bad_Id}\n`
          help: write lower-case words and digits joined by `-`, a letter first: `turn-on`
        10:1 error article-id-twice: two headings have the id `a`
          in `### B {#a}\n`
          help: give one of the headings another id
    "#]],
    );
    check(
        "## A {#a .class}\n## **B**{en}\n## C {#c width=3}\n",
        expect![[r#"
        8:1 error article-heading-attribute: `class` in the braces of a heading means nothing here
          in `## A {#a .class}\n`
          help: leave only the id in the braces: `{#name}`
        9:1 error article-heading-attribute: `en` in the braces of a heading means nothing here
          in `## **B**{en}\n`
          help: add the id behind the language mark: `{en} {#name}`
        9:1 error article-heading-id: heading `B` has no id
          in `## **B**{en}\n`
          help: add an id, equal in all languages, at the end: `{#turn-on}`
        10:1 error article-heading-attribute: `width` in the braces of a heading means nothing here
          in `## C {#c width=3}\n`
          help: leave only the id in the braces: `{#name}`
    "#]],
    );
    check(
        "## {#empty}\n",
        expect![[r#"
        8:1 error article-heading-empty: a heading without text
          in `## {#empty}\n`
          help: write its text
    "#]],
    );
    check(
        "- ## In a list {#in-a-list}\n",
        expect![[r#"
        8:3 error article-heading-nested: a heading inside a list or a quotation
          in `## In a list {#in-a-list}\n`
          help: move the heading out, or write it as strong text
    "#]],
    );
    check(
        "## A {#a} and more {#b}\n\n{#c}\n",
        expect![[r#"
        8:6 error article-heading-id: an id that does not end a heading
          in `{#`
          help: put `{#name}` alone at the end of the heading's line
        10:1 error article-heading-id: an id that does not end a heading
          in `{#`
          help: put `{#name}` alone at the end of the heading's line
    "#]],
    );
}

#[test]
fn raw_html() {
    check(
        "a<br>b\n\n<div class=\"x\">\nc\n</div>\n\n<!-- æ -->\n",
        expect![[r#"
        8:2 error article-raw-html: `<br>` is HTML and is shown as text
          in `<br>`
          help: write it in Markdown, or between backticks if it is meant to be read
        10:1 error article-raw-html: `<div class="x">` is HTML and is shown as text
          in `<div class=\"x\">\nc\n</div>`
          help: write it in Markdown, or between backticks if it is meant to be read
        14:1 error article-raw-html: `<!-- æ -->` is HTML and is shown as text
          in `<!-- æ -->`
          help: write it in Markdown, or between backticks if it is meant to be read
    "#]],
    );
}

#[test]
fn links() {
    check(
        "[a](javascript:alert(1)) [b](http://example.com) [c](claims:x)",
        expect![[r#"
        8:1 error article-link-scheme: `javascript:` is not a kind of link here
          in `[a](javascript:alert(1))`
          help: use `https:`, `mailto:`, `admin:`, `flow:`, `compare:`, `claim:`, or the file of an article
        8:26 error article-link-scheme: `http:` is not a kind of link here
          in `[b](http://example.com)`
          help: use `https:`, `mailto:`, `admin:`, `flow:`, `compare:`, `claim:`, or the file of an article
        8:50 error article-link-scheme: `claims:` is not a kind of link here
          in `[c](claims:x)`
          help: use `https:`, `mailto:`, `admin:`, `flow:`, `compare:`, `claim:`, or the file of an article
    "#]],
    );
    check(
        "[](overview.md) [ ](admin:x) []()",
        expect![[r#"
        8:1 error article-link-empty: the link to `overview.md` has no text
          in `[](overview.md)`
          help: write where it leads between the brackets
        8:17 error article-link-empty: the link to `admin:x` has no text
          in `[ ](admin:x)`
          help: write where it leads between the brackets
        8:30 error article-link-relative: `` is not an article
          in `[]()`
          help: write the file of an article in the same folder: `overview.md` or `overview.md#turn-on`
    "#]],
    );
    check(
        "[a](tasks/a.md) [b](/b) [c](../c.md) [d](Overview.md) [e](image.png)",
        expect![[r#"
        8:1 error article-link-relative: `tasks/a.md` is not an article
          in `[a](tasks/a.md)`
          help: insert the task with `[!INCLUDE [title](tasks/name.md)]`
        8:17 error article-link-relative: `/b` is not an article
          in `[b](/b)`
          help: write the file of an article in the same folder: `overview.md` or `overview.md#turn-on`
        8:25 error article-link-relative: `../c.md` is not an article
          in `[c](../c.md)`
          help: write the file of an article in the same folder: `overview.md` or `overview.md#turn-on`
        8:38 error article-link-relative: `Overview.md` is not an article
          in `[d](Overview.md)`
          help: write the file of an article in the same folder: `overview.md` or `overview.md#turn-on`
        8:55 error article-link-relative: `image.png` is not an article
          in `[e](image.png)`
          help: write the file of an article in the same folder: `overview.md` or `overview.md#turn-on`
    "#]],
    );
    check(
        "[a](https:) [b](mailto:x) [c](<https://a b>) [d](flow:choose/talk)",
        expect![[r#"
        8:1 error article-link-address: `https:` is not a whole address
          in `[a](https:)`
          help: write it as in `https://example.com/page`
        8:13 error article-link-address: `mailto:x` is not a whole address
          in `[b](mailto:x)`
          help: write it as in `mailto:name@example.com`
        8:27 error article-link-address: `https://a b` is not a whole address
          in `[c](<https://a b>)`
          help: write it as in `https://example.com/page`
        8:46 error article-link-address: `talk` is not a trail of answers
          in `[d](flow:choose/talk)`
          help: write it as in the address of the page: `flow:choose/purpose=talk/account=personal`
    "#]],
    );
    check(
        "[a](#Here) [b](admin:) [c](flow:) [d](compare:A) [e](x.md#Y) [](claim:)",
        expect![[r#"
        8:1 error article-id: `Here` is not an id
          in `[a](#Here)`
          help: write lower-case words and digits joined by `-`, a letter first: `turn-on`
        8:12 error article-id: `` is not an id
          in `[b](admin:)`
          help: write lower-case words and digits joined by `-`, a letter first: `turn-on`
        8:24 error article-id: `` is not an id
          in `[c](flow:)`
          help: write lower-case words and digits joined by `-`, a letter first: `turn-on`
        8:35 error article-id: `A` is not an id
          in `[d](compare:A)`
          help: write lower-case words and digits joined by `-`, a letter first: `turn-on`
        8:50 error article-id: `Y` is not an id
          in `[e](x.md#Y)`
          help: write lower-case words and digits joined by `-`, a letter first: `turn-on`
        8:62 error article-id: `` is not the id of a claim
          in `[](claim:)`
          help: write lower-case words and digits joined by `-`, a letter first: `turn-on`
    "#]],
    );
    check(
        "[text](claim:b2) [a](b.md \"title\")",
        expect![[r#"
        8:1 error article-claim: a source mark has no text of its own
          in `[text](claim:b2)`
          help: leave the brackets empty, behind the statement: `[](claim:name)`
        8:18 warning article-link-title: the title of a link is not shown
          in `[a](b.md \"title\")`
          help: say it in the text of the link
    "#]],
    );
    check(
        "[a][nowhere] [b] (c.md) https://example.com http://example.com",
        expect![[r#"
        8:1 error article-link-broken: the link names `nowhere`, which is not defined
          in `[a][nowhere]`
          help: write the address behind the text: `[text](address)`
        8:25 warning article-bare-address: an address that is not a link
          in `https://`
          help: write `[text](address)` or `<address>`
        8:45 warning article-bare-address: an address that is not a link
          in `http://`
          help: write `[text](address)` or `<address>`
    "#]],
    );
}

#[test]
fn notes() {
    check(
        "> [!FOO]\n> a\n\n> [!NOTE] b\n\n[!VIDEO https://x.no]\n\n> [!NOTE]\n",
        expect![[r#"
        8:3 error article-alert: `[!FOO]` starts no note
          in `[!FOO`
          help: start a quotation with a line that holds only `> [!NOTE]`, TIP, IMPORTANT, WARNING or CAUTION
        11:3 error article-alert: `[!NOTE]` starts no note
          in `[!NOTE`
          help: start a quotation with a line that holds only `> [!NOTE]`, TIP, IMPORTANT, WARNING or CAUTION
        13:1 error article-alert: `[!VIDEO]` starts no note
          in `[!VIDEO`
          help: start a quotation with a line that holds only `> [!NOTE]`, TIP, IMPORTANT, WARNING or CAUTION
        13:9 warning article-bare-address: an address that is not a link
          in `https://`
          help: write `[text](address)` or `<address>`
        15:1 error article-alert: a note without text
          in `> [!NOTE]\n`
          help: write its text on the next line, after `> `
    "#]],
    );
}

#[test]
fn language_marks() {
    check(
        "**a**{english} **b**{} *c*{EN} `d`{en **e** {en} f{nb-NO}",
        expect![[r#"
        8:6 error article-language-mark: `{english}` is not a language mark
          in `{english}`
          help: write a language tag such as `{en}`, or put a space before the brace
        8:21 error article-language-mark: `{}` is not a language mark
          in `{}`
          help: write a language tag such as `{en}`, or put a space before the brace
        8:27 error article-language-mark: `{EN}` is not a language mark
          in `{EN}`
          help: write a language tag such as `{en}`, or put a space before the brace
        8:35 error article-language-mark: `{` is not a language mark
          in `{`
          help: write a language tag such as `{en}`, or put a space before the brace
        8:45 error article-language-mark: the language mark `{en}` follows no label
          in `{en}`
          help: put it right behind `**…**`, `*…*`, a link or code
        8:51 error article-language-mark: the language mark `{nb-NO}` follows no label
          in `{nb-NO}`
          help: put it right behind `**…**`, `*…*`, a link or code
    "#]],
    );
}

#[test]
fn insertions() {
    check(
        "[!INCLUDE [a](b.md)]\n\n[!INCLUDE [a](tasks/A.md)]\n\nSee [!INCLUDE [a](tasks/a.md)]\n",
        expect![[r#"
            8:1 error article-include: this inserts no task
              in `[!INCLUDE [a](b.md)]`
              help: write `[!INCLUDE [title](tasks/name.md)]`, alone in its paragraph
            10:1 error article-include: this inserts no task
              in `[!INCLUDE [a](tasks/A.md)]`
              help: write `[!INCLUDE [title](tasks/name.md)]`, alone in its paragraph
            12:5 error article-include: an insertion in the middle of a text
              in `[!INCLUDE`
              help: write `[!INCLUDE [title](tasks/name.md)]`, alone in its paragraph
            12:15 error article-link-relative: `tasks/a.md` is not an article
              in `[a](tasks/a.md)`
              help: insert the task with `[!INCLUDE [title](tasks/name.md)]`
        "#]],
    );
    let text = "+++\ntitle = \"T\"\nrole = \"their-admin\"\nverified = 2026-11-22\n+++\n[!INCLUDE [a](tasks/a.md)]\n";
    expect![[r#"
        6:1 error article-include-nested: a task cannot insert a task
          in `[!INCLUDE [a](tasks/a.md)]`
          help: write the steps here, or insert both tasks in the article
    "#]]
    .assert_eq(&report(text, &task(text).findings));
}

#[test]
fn tables() {
    check(
        "| a | b |\n| :-- | --- |\n| c | d | e |\n| f | g | |\n| h |\n",
        expect![[r#"
        8:1 warning article-table-align: columns have no alignment here
          in `| a | b |\n| :-- | --- |\n| c | d | e |\n| f | g | |\n| h |\n`
          help: remove the colons from the line below the header
        10:1 error article-table-row: a row with more cells than the header
          in `| c | d | e |\n`
          help: write as many cells as the header has, each between `|`
        11:1 error article-table-row: a row with more cells than the header
          in `| f | g | |\n`
          help: write as many cells as the header has, each between `|`
        12:1 warning article-table-row: a row with fewer cells than the header
          in `| h |\n`
          help: write as many cells as the header has, each between `|`
    "#]],
    );
    check(
        "| a | b |\n|---|\n",
        expect![[r#"
        9:1 error article-table: this looks like a table but is none
          in `|--`
          help: give the line below the header one `---` for each cell
    "#]],
    );
}

#[test]
fn lists() {
    check(
        "3. a\n4. b\n\n- [ ] c\n- [x] d\n",
        expect![[r#"
        8:1 warning article-steps-start: steps start at 3, shown as 1
          in `3. a\n4. b\n\n`
          help: start at 1, or indent what stands between the steps so that it belongs to one
        11:3 error article-unsupported: a box to tick is not part of the dialect
          in `[ ]`
          help: write the item without brackets
        12:3 error article-unsupported: a box to tick is not part of the dialect
          in `[x]`
          help: write the item without brackets
    "#]],
    );
}

#[test]
fn what_is_not_part_of_the_dialect() {
    check(
        "![alt *text*](a.png) ~~old~~ a[^1] b[^2]\n\n[^1]: note\n",
        expect![[r#"
        8:1 error article-image: the image `a.png` is not shown: images are not supported yet
          in `![alt *text*](a.png)`
          help: describe it in words
        8:22 error article-unsupported: struck text is not part of the dialect
          in `~~old~~`
          help: leave it out
        8:31 error article-unsupported: the footnote `[^1]` is not part of the dialect
          in `[^1]`
          help: write it in the text
        8:37 error article-unsupported: a footnote is not part of the dialect
          in `[^`
          help: write it in the text
        10:1 error article-unsupported: the footnote `[^1]` is not part of the dialect
          in `[^1]: note\n`
          help: write it in the text
    "#]],
    );
    check(
        "::: zone\n\n    code\n\n**Label **x ** y\n",
        expect![[r#"
        8:1 error article-unsupported: `:::` is not part of the dialect
          in `:::`
          help: use a list, a table or a `> [!NOTE]`
        10:5 warning article-code-indent: indented text is shown as code
          in `code\n`
          help: remove the indent, or put lines of ``` around the code
        12:1 error article-emphasis: `**` stresses nothing
          in `**`
          help: put both `**` right beside the words, without a space
    "#]],
    );
    check(
        &format!("{} deep\n", ">".repeat(40)),
        expect![[r#"
        8:25 error article-depth: this is nested too deep
          in `>>>>>>>>>>>>>>>> deep\n`
          help: write it with fewer levels
    "#]],
    );
}

#[test]
fn a_file_without_text_or_front_matter() {
    check(
        " \n\n",
        expect![[r#"
        8:1 error article-empty: the file has no text
          in ``
          help: write the text below the front matter
    "#]],
    );
    let report = |text: &str| report(text, &article(text).findings);
    expect![[r#"
        1:1 error front-missing: the file has no front matter
          in ``
          help: start the file with a line `+++`, the keys, and a line `+++`
        1:1 error article-empty: the file has no text
          in ``
          help: write the text below the front matter
    "#]]
    .assert_eq(&report(""));
    expect![[r#"
        1:1 error front-syntax: front matter is not closed
          in `+++`
          help: end the front matter with a line `+++`
    "#]]
    .assert_eq(&report("+++\ntitle = \"T\"\n\ntext\n"));
    expect![[r#"
        1:2 error front-missing: the file has no front matter
          in ``
          help: start the file with a line `+++`, the keys, and a line `+++`
    "#]]
    .assert_eq(&report("\u{feff}\n+++\n+++\n"));
}

#[test]
fn front_matter() {
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
              help: write `audience = "employee"`
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
            },
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

#[test]
fn every_code_has_a_case_above() {
    let cases = include_str!("findings.rs");
    for (code, _) in CODES {
        assert!(cases.contains(&format!(" {code}: ")), "no case shows `{code}`");
    }
}
