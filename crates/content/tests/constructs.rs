//! What each construct of the dialect becomes: one small text, the blocks, and no findings.

#![expect(clippy::needless_raw_string_hashes, reason = "expect-test writes them")]

use expect_test::{Expect, expect};
use veiviser_content::{article, line_column, lix, plain};

const FRONT: &str = "+++\ntitle = \"T\"\ndescription = \"D\"\naudience = [\"owner\"]\norder = 1\nverified = 2026-11-22\n+++\n";

/// Reads the text below sound front matter; the blocks stand one a line.
#[expect(clippy::needless_pass_by_value, reason = "a case reads better without a reference")]
fn check(markdown: &str, expected: Expect) {
    let document = article(&format!("{FRONT}{markdown}"));
    let blocks: Vec<_> = document.blocks.iter().map(|block| format!("{block:?}")).collect();
    let findings: Vec<_> = document.findings.iter().map(|finding| format!("! {}", finding.message)).collect();
    expected.assert_eq(&[blocks, findings].concat().join("\n"));
}

#[test]
fn headings_have_ids_and_marks() {
    check(
        "## Turn *it* on {#turn-on}\n### Then `off` {#then-off}\n",
        expect![[r#"
        Heading { level: 2, id: "turn-on", text: [Text("Turn "), Emphasis([Text("it")]), Text(" on")] }
        Heading { level: 3, id: "then-off", text: [Text("Then "), Code("off")] }"#]],
    );
    check(
        "## Use **External collaboration**{en} {#use}\n",
        expect![[
            r#"Heading { level: 2, id: "use", text: [Text("Use "), Foreign { lang: "en", text: [Strong([Text("External collaboration")])] }] }"#
        ]],
    );
    check(
        "Setext heading {#setext}\n---\n",
        expect![[r#"Heading { level: 2, id: "setext", text: [Text("Setext heading")] }"#]],
    );
}

#[test]
fn paragraphs_keep_hard_breaks_and_join_soft_ones() {
    check(
        "one\ntwo  \nthree\\\nfour\n\nfive &amp; \\*six\\* \"seven\" -- «eight»",
        expect![[r#"
        Paragraph([Text("one two"), Break, Text("three"), Break, Text("four")])
        Paragraph([Text("five & *six* \"seven\" -- «eight»")])"#]],
    );
    check(
        "line one\r\nline two\r\n\r\nnext\r\n",
        expect![[r#"
        Paragraph([Text("line one line two")])
        Paragraph([Text("next")])"#]],
    );
}

#[test]
fn marks_nest_and_text_between_them_is_merged() {
    check(
        "a **b *c* d** `e  f` g",
        expect![[
            r#"Paragraph([Text("a "), Strong([Text("b "), Emphasis([Text("c")]), Text(" d")]), Text(" "), Code("e  f"), Text(" g")])"#
        ]],
    );
}

#[test]
fn a_language_mark_wraps_what_stands_before_it() {
    check(
        "Velg **External collaboration**{en} og *Guest*{en-GB}, `Set-CsX`{en}.",
        expect![[
            r#"Paragraph([Text("Velg "), Foreign { lang: "en", text: [Strong([Text("External collaboration")])] }, Text(" og "), Foreign { lang: "en-GB", text: [Emphasis([Text("Guest")])] }, Text(", "), Foreign { lang: "en", text: [Code("Set-CsX")] }, Text(".")])"#
        ]],
    );
    check(
        "Se [the docs](https://learn.microsoft.com){en} og \\{en}.",
        expect![[
            r#"Paragraph([Text("Se "), Foreign { lang: "en", text: [Link { to: Outside("https://learn.microsoft.com"), text: [Text("the docs")] }] }, Text(" og {en}.")])"#
        ]],
    );
    check(
        "**[Guests](guest-access.md)**{en}{en-US",
        expect![[
            r#"Paragraph([Foreign { lang: "en", text: [Strong([Link { to: Article { slug: "guest-access", anchor: None }, text: [Text("Guests")] }])] }, Text("{en-US")])"#
        ]],
    );
    check(
        "[**Guest**{en} access](guest-access.md)",
        expect![[
            r#"Paragraph([Link { to: Article { slug: "guest-access", anchor: None }, text: [Foreign { lang: "en", text: [Strong([Text("Guest")])] }, Text(" access")] }])"#
        ]],
    );
}

#[test]
fn links_lead_to_typed_targets() {
    check(
        "[a](overview.md) [b](overview.md#part-2) [c](#here)",
        expect![[
            r#"Paragraph([Link { to: Article { slug: "overview", anchor: None }, text: [Text("a")] }, Text(" "), Link { to: Article { slug: "overview", anchor: Some("part-2") }, text: [Text("b")] }, Text(" "), Link { to: Anchor("here"), text: [Text("c")] }])"#
        ]],
    );
    check(
        "[a](admin:teams-external-access) [b](compare:access)",
        expect![[
            r#"Paragraph([Link { to: Destination("teams-external-access"), text: [Text("a")] }, Text(" "), Link { to: Compare("access"), text: [Text("b")] }])"#
        ]],
    );
    check(
        "[a](flow:choose) [b](flow:choose/purpose=talk/needs=chat,share-files/)",
        expect![[
            r#"Paragraph([Link { to: Flow { flow: "choose", trail: "" }, text: [Text("a")] }, Text(" "), Link { to: Flow { flow: "choose", trail: "purpose=talk/needs=chat,share-files" }, text: [Text("b")] }])"#
        ]],
    );
    check(
        "[a](https://example.com/x?y#z) [b](mailto:a@example.com) <https://example.com> <a@example.com>",
        expect![[
            r#"Paragraph([Link { to: Outside("https://example.com/x?y#z"), text: [Text("a")] }, Text(" "), Link { to: Outside("mailto:a@example.com"), text: [Text("b")] }, Text(" "), Link { to: Outside("https://example.com"), text: [Text("https://example.com")] }, Text(" "), Link { to: Outside("mailto:a@example.com"), text: [Text("a@example.com")] }])"#
        ]],
    );
    check(
        "[a][b]\n\n[b]: overview.md\n",
        expect![[
            r#"Paragraph([Link { to: Article { slug: "overview", anchor: None }, text: [Text("a")] }])"#
        ]],
    );
}

#[test]
fn a_source_mark_sticks_to_its_statement() {
    check(
        "Guests can chat. [](claim:b2) So can\n[](claim:b3)[](claim:b4)",
        expect![[
            r#"Paragraph([Text("Guests can chat."), Claim("b2"), Text(" So can"), Claim("b3"), Claim("b4")])"#
        ]],
    );
    check("**Yes**[](claim:b2)", expect![[r#"Paragraph([Strong([Text("Yes")]), Claim("b2")])"#]]);
}

#[test]
fn lists_and_steps_hold_blocks_whether_tight_or_loose() {
    check(
        "- a\n- b\n  - c\n",
        expect![[
            r#"List([[Paragraph([Text("a")])], [Paragraph([Text("b")]), List([[Paragraph([Text("c")])]])]])"#
        ]],
    );
    check(
        "1. a\n\n   more\n2. b\n   ```powershell\n   Get-X\n   ```\n",
        expect![[
            r#"Steps([[Paragraph([Text("a")]), Paragraph([Text("more")])], [Paragraph([Text("b")]), Code { language: "powershell", text: "Get-X" }]])"#
        ]],
    );
    check(
        "- a\n  ***\n  b\n- \n",
        expect![[r#"List([[Paragraph([Text("a")]), Rule, Paragraph([Text("b")])], []])"#]],
    );
}

#[test]
fn tables_have_one_header_and_even_rows() {
    check(
        "| a | **b** |\n| --- | --- |\n| c | `d \\| e` |\n| f | |\n",
        expect![[
            r#"Table { header: [[Text("a")], [Strong([Text("b")])]], rows: [[[Text("c")], [Code("d | e")]], [[Text("f")], []]] }"#
        ]],
    );
    check(
        "> a | b\n> --- | ---\n> c | d\n",
        expect![[
            r#"Quote([Table { header: [[Text("a")], [Text("b")]], rows: [[[Text("c")], [Text("d")]]] }])"#
        ]],
    );
}

#[test]
fn notes_quotations_code_and_rules() {
    check(
        "> [!NOTE]\n> a\n>\n> - b\n\n> [!tip]\n> c\n",
        expect![[r#"
        Alert { kind: Note, body: [Paragraph([Text("a")]), List([[Paragraph([Text("b")])]])] }
        Alert { kind: Tip, body: [Paragraph([Text("c")])] }"#]],
    );
    check(
        "> [!IMPORTANT]\n> a\n\n> [!WARNING]\n> b\n\n> [!CAUTION]\n> c\n",
        expect![[r#"
        Alert { kind: Important, body: [Paragraph([Text("a")])] }
        Alert { kind: Warning, body: [Paragraph([Text("b")])] }
        Alert { kind: Caution, body: [Paragraph([Text("c")])] }"#]],
    );
    check(
        "> a\n> b\n\n***\n\n```powershell title\nGet-CsTenant\r\n\r\n{en}\n```\n",
        expect![[r#"
        Quote([Paragraph([Text("a b")])])
        Rule
        Code { language: "powershell", text: "Get-CsTenant\n\n{en}" }"#]],
    );
}

#[test]
fn insertions_stand_alone_in_their_paragraph() {
    check("[!INCLUDE [Turn it on](tasks/turn-on.md)]\n", expect![[r#"Task("turn-on")"#]]);
    check(
        "- [!INCLUDE [a](tasks/a.md)]\n  [!INCLUDE [b](tasks/b.md)]\n",
        expect![[r#"List([[Task("a"), Task("b")]])"#]],
    );
    check(
        "1. Gjør det:\n\n   [!COMMAND [Tillat et domene](allow-domain)]\n\n[!LINK [Start en chat](teams-chat)]\n",
        expect![[r#"
            Steps([[Paragraph([Text("Gjør det:")]), Command { id: "allow-domain", title: "Tillat et domene" }]])
            AppLink { id: "teams-chat", title: "Start en chat" }"#]],
    );
}

#[test]
fn a_note_about_what_is_true_no_more() {
    check(
        "> [!OUTDATED]\n> Gjester er av.\n> Nei.\n>\n> - a\n\n>[!OUTDATED]\n>\n> b\n\n> [!OUTDATED] c\n",
        expect![[r#"
            Alert { kind: Outdated, body: [Paragraph([Text("Gjester er av. Nei.")]), List([[Paragraph([Text("a")])]])] }
            Alert { kind: Outdated, body: [Paragraph([Text("b")])] }
            Quote([Paragraph([Text("[!OUTDATED] c")])])
            ! `[!OUTDATED]` starts no note"#]],
    );
}

#[test]
fn blanks_and_escaped_signs_are_text() {
    check(
        "Hei [navn], [ ] {navn} \\[!NOTE] \\[^1] {bruker-id} 2 * 3 \\*\\*",
        expect![[r#"Paragraph([Text("Hei [navn], [ ] {navn} [!NOTE] [^1] {bruker-id} 2 * 3 **")])"#]],
    );
}

#[test]
fn references_have_their_places() {
    let text = "## A {#a}\n[b](b.md)[](claim:c) [d](#a)\n\n[!INCLUDE [e](tasks/e.md)]\n";
    expect![[r#"
        References {
            anchors: [
                (
                    "a",
                    0..9,
                ),
            ],
            links: [
                (
                    Article {
                        slug: "b",
                        anchor: None,
                    },
                    10..19,
                ),
                (
                    Anchor(
                        "a",
                    ),
                    31..38,
                ),
            ],
            claims: [
                (
                    "c",
                    19..30,
                ),
            ],
            tasks: [
                (
                    "e",
                    40..66,
                ),
            ],
            commands: [],
            app_links: [],
        }
    "#]]
    .assert_debug_eq(&article(text).references);
}

#[test]
fn plain_text_has_the_words_and_nothing_else() {
    let text = "## Head {#h}\n\nA **b**[](claim:c)  \nc\n- d\n  1. e\n\n| f | g |\n|---|---|\n| h | i |\n\n> [!TIP]\n> `j`\n\n```\nk\nl\n```\n";
    expect![[r#"
        Head
        A b
        c
        d
        e
        f	g
        h	i
        j
        k
        l"#]]
    .assert_eq(&plain(&article(text).blocks));
}

#[test]
fn lines_and_columns_count_from_one_in_characters() {
    let text = "æøå\nb";
    for (offset, expected) in
        [(0, (1, 1)), (2, (1, 2)), (3, (1, 2)), (6, (1, 4)), (7, (2, 1)), (8, (2, 2)), (99, (2, 2))]
    {
        assert_eq!(line_column(text, offset), expected, "{offset}");
    }
}

#[test]
fn lix_counts_sentences_and_long_words() {
    let check =
        |text: &str, expected: f64| assert!((lix(text) - expected).abs() < 0.001, "{text}: {}", lix(text));
    check("", 0.0);
    check("– …", 0.0);
    check("Dette er en prat.", 4.0);
    check("Samarbeid er fint. Gjester kan, f.eks. i kanaler, snakke!", 4.5 + 100.0 * 3.0 / 9.0);
    check("Overskrift\nTekst: mer tekst", 4.0 / 3.0 + 25.0);
    check("Han sa «nei.» Vi gikk", 2.5);
}
