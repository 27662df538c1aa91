//! What is wrong, where, and what to do: every code has a case.

#![expect(clippy::needless_raw_string_hashes, reason = "expect-test writes them")]

mod report;

use expect_test::{Expect, expect};
use report::report;
use veiviser_content::{CODES, article, task};

const FRONT: &str = "+++\ntitle = \"T\"\ndescription = \"D\"\naudience = [\"owner\"]\norder = 1\nverified = 2026-11-22\n+++\n";

/// Reads the text below sound front matter of seven lines.
#[expect(clippy::needless_pass_by_value, reason = "a case reads better without a reference")]
fn check(markdown: &str, expected: Expect) {
    let text = format!("{FRONT}{markdown}");
    expected.assert_eq(&report(&text, &article(&text).findings));
}

#[test]
fn headings() {
    check(
        "# Title {#title}\n##### Five {#five}\n",
        expect![[r#"
            8:1 error article-heading-level: heading `Title` has level 1
              in `# Title {#title}`
              help: use `##`, `###` or `####`: the title is in the front matter
            9:1 error article-heading-level: heading `Five` has level 5
              in `##### Five {#five}`
              help: use `##`, `###` or `####`: the title is in the front matter
        "#]],
    );
    check(
        "### Deep {#deep}\n## Two {#two}\n#### Four {#four}\n",
        expect![[r#"
            8:1 error article-heading-skip: heading `Deep` has level 3 below level 1
              in `### Deep {#deep}`
              help: write it with `##`
            10:1 error article-heading-skip: heading `Four` has level 4 below level 2
              in `#### Four {#four}`
              help: write it with `###`
        "#]],
    );
    check(
        "## No id\n",
        expect![[r#"
            8:1 error article-heading-id: heading `No id` has no id
              in `## No id`
              help: add an id, equal in all languages, at the end: `{#turn-on}`
        "#]],
    );
    check(
        "## Bad {#Bad_Id}\n## A {#a}\n### B {#a}\n",
        expect![[r#"
            8:1 error article-id: `Bad_Id` is not an id
              in `## Bad {#Bad_Id}`
              help: write lower-case words and digits joined by `-`, a letter first: `turn-on`
            10:1 error article-id-twice: two headings have the id `a`
              in `### B {#a}`
              help: give one of the headings another id
        "#]],
    );
    check(
        "## A {#a .class}\n## **B**{en}\n## C {#c width=3}\n",
        expect![[r#"
            8:1 error article-heading-attribute: `class` in the braces of a heading means nothing here
              in `## A {#a .class}`
              help: leave only the id in the braces: `{#name}`
            9:1 error article-heading-attribute: `en` in the braces of a heading means nothing here
              in `## **B**{en}`
              help: add the id behind the language mark: `{en} {#name}`
            9:1 error article-heading-id: heading `B` has no id
              in `## **B**{en}`
              help: add an id, equal in all languages, at the end: `{#turn-on}`
            10:1 error article-heading-attribute: `width` in the braces of a heading means nothing here
              in `## C {#c width=3}`
              help: leave only the id in the braces: `{#name}`
        "#]],
    );
    check(
        "## {#empty}\n",
        expect![[r#"
            8:1 error article-heading-empty: a heading has no text
              in `## {#empty}`
              help: write its text
        "#]],
    );
    check(
        "- ## In a list {#in-a-list}\n",
        expect![[r#"
            8:3 error article-heading-nested: heading `In a list` stands inside a list or a quotation
              in `## In a list {#in-a-list}`
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
            8:30 error article-link-relative: the link leads nowhere
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
}

#[test]
fn ids_in_links_and_what_is_almost_a_link() {
    check(
        "[a](#Here) [b](admin:) [c](flow:) [d](compare:A) [e](x.md#Y) [](claim:)",
        expect![[r#"
            8:1 error article-id: `Here` is not an id
              in `[a](#Here)`
              help: write lower-case words and digits joined by `-`, a letter first: `turn-on`
            8:12 error article-id: the id is missing
              in `[b](admin:)`
              help: write lower-case words and digits joined by `-`, a letter first: `turn-on`
            8:24 error article-id: the id is missing
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
              help: start a quotation with a line that holds only `> [!NOTE]`, TIP, IMPORTANT, WARNING, CAUTION or OUTDATED
            11:3 error article-alert: `[!NOTE]` starts no note
              in `[!NOTE`
              help: start a quotation with a line that holds only `> [!NOTE]`, TIP, IMPORTANT, WARNING, CAUTION or OUTDATED
            13:1 error article-alert: `[!VIDEO]` starts no note
              in `[!VIDEO`
              help: start a quotation with a line that holds only `> [!NOTE]`, TIP, IMPORTANT, WARNING, CAUTION or OUTDATED
            13:9 warning article-bare-address: an address that is not a link
              in `https://`
              help: write `[text](address)` or `<address>`
            15:1 error article-alert: a note without text
              in `> [!NOTE]`
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
    check(
        "[!COMMAND [](a)]\n\n[!COMMAND a]\n\n[!LINK [a](B)]\n\nSee [!COMMAND\n\n> [!OUTDATED]\n",
        expect![[r#"
            8:1 error article-include: this inserts no command
              in `[!COMMAND [](a)]`
              help: write `[!COMMAND [title](name)]`, alone in its paragraph
            10:1 error article-include: this inserts no command
              in `[!COMMAND a]`
              help: write `[!COMMAND [title](name)]`, alone in its paragraph
            12:1 error article-include: this inserts no app link
              in `[!LINK [a](B)]`
              help: write `[!LINK [title](name)]`, alone in its paragraph
            14:5 error article-include: an insertion in the middle of a text
              in `[!COMMAND`
              help: write `[!COMMAND [title](name)]`, alone in its paragraph
            16:1 error article-alert: a note without text
              in `> [!OUTDATED]`
              help: write its text on the next line, after `> `
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
              in `| a | b |\n| :-- | --- |\n| c | d | e |\n| f | g | |\n| h |`
              help: remove the colons from the line below the header
            10:1 error article-table-row: a row with more cells than the header
              in `| c | d | e |`
              help: write as many cells as the header has, each between `|`
            11:1 error article-table-row: a row with more cells than the header
              in `| f | g | |`
              help: write as many cells as the header has, each between `|`
            12:1 warning article-table-row: a row with fewer cells than the header
              in `| h |`
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
              in `3. a\n4. b`
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
              in `[^1]: note`
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
              in `code`
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
              in `>>>>>>>>>>>>>>>> deep`
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
fn every_code_has_a_case() {
    let cases = [include_str!("findings.rs"), include_str!("front.rs")].concat();
    for (code, _) in CODES {
        assert!(cases.contains(&format!(" {code}: ")), "no case shows `{code}`");
    }
}
