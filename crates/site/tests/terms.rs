//! The language checks: the small site with rules for Norwegian and one article, and the whole report.
//! `UPDATE_EXPECT=1` rewrites the reports.

#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise, in its helpers too")]
#![expect(clippy::needless_raw_string_hashes, reason = "expect-test writes them")]

#[allow(dead_code, reason = "other tests use the rest")]
mod small;

use expect_test::{Expect, expect};
use veiviser_site::{Report, check as check_site, load};

const RULES: &str = "lix = 40\nenglish = \"the and\"\n\n\
    [[never]]\nfind = 'kjele klokke\\w*|teposer?'\nwrite = \"teblader\"\n\n\
    [[never]]\nfind = 'mugge'\nwrite = \"krus\"\nlevel = \"warning\"\nunless = [\"en varm mugge\"]\n\n\
    [[never]]\nfind = '[“”]'\nwrite = \"« og »\"\n\n\
    [[always]]\nwhere = \"kettles?\"\nsay = \"kjele\\\\w*\"\n";

/// The small site with these rules and these files has these findings.
#[expect(clippy::needless_pass_by_value, reason = "a case reads better without a reference")]
fn check(rules: &str, changes: &[(&str, &str)], expected: Expect) {
    let mut all = vec![("content/terms/nb-NO.toml", rules)];
    all.extend(changes);
    let folder = small::site(&all);
    let (site, mut findings) = load(folder.path()).unwrap();
    let interface = small::interface();
    let interface: Vec<_> = interface.iter().map(String::as_str).collect();
    findings.extend(check_site(&site, &interface));
    // The words of the interface are of the shipped site, not of this one.
    findings.retain(|found| !found.file.ends_with("ui.ftl"));
    expected.assert_eq(&Report::new(findings).text());
}

/// The Norwegian article of the small site with this at its end.
fn article(more: &str) -> String {
    small::changed("content/nb-NO/brewing.md", "Mer i [en bok]", &format!("{more}\n\nMer i [en bok]"))
}

#[test]
fn what_is_not_written_is_found_in_articles_tasks_and_messages() {
    let task = small::changed("content/nb-NO/tasks/boil.md", "Kok vannet", "Kok tepose");
    let words = small::changed("locales/nb-NO/tea.ftl", "Gå og legg deg", "Gå “og” legg deg");
    check(
        RULES,
        &[
            (
                "content/nb-NO/brewing.md",
                &article(
                    "Kjele\nklokken, en mugge, en varm mugge, MUGGEN, teposer. Én tepose,\nflere stappteposer.",
                ),
            ),
            ("content/nb-NO/tasks/boil.md", &task),
            ("locales/nb-NO/tea.ftl", &words),
        ],
        expect![[r#"
            content/nb-NO/brewing.md:19:80  error[term-forbidden]: `Kjele klokken` is not what we write in nb-NO
                help: write teblader
            content/nb-NO/brewing.md:20:13  warning[term-forbidden]: `mugge` is not what we write in nb-NO
                help: write krus
            content/nb-NO/brewing.md:20:43  error[term-forbidden]: `teposer` is not what we write in nb-NO
                help: write teblader
            content/nb-NO/brewing.md:20:55  error[term-forbidden]: `tepose` is not what we write in nb-NO
                help: write teblader
            content/nb-NO/tasks/boil.md:2:14  error[term-forbidden]: `tepose` is not what we write in nb-NO
                help: write teblader
            locales/nb-NO/tea.ftl:12:24  error[term-forbidden]: `“` is not what we write in nb-NO
                help: write « og »
            locales/nb-NO/tea.ftl:12:27  error[term-forbidden]: `”` is not what we write in nb-NO
                help: write « og »
        "#]],
    );
}

#[test]
fn code_quotations_addresses_and_marked_words_are_exempt() {
    let text = "Det står «tepose and the» på **The tepose**{en}, *the*{en} og `tepose`. \
        [Bok](https://books.example/tepose/the)\n\n> Tepose, the\n\n```powershell\nGet-Tepose the\n```";
    check(RULES, &[("content/nb-NO/brewing.md", &article(text))], expect![[""]]);
}

#[test]
fn english_that_was_left() {
    let words = small::changed("locales/nb-NO/tea.ftl", "Gå og legg deg", "Go and lie down");
    check(
        RULES,
        &[
            ("content/nb-NO/brewing.md", &article("Fyll the kettle and drink the tea.\nOg the end. Thema.")),
            ("locales/nb-NO/tea.ftl", &words),
        ],
        expect![[r#"
            content/nb-NO/brewing.md:19:85  error[text-english]: `the` is English in a text in nb-NO
                help: translate it; mark a label that is only known in English: `**Label**{en}`
            content/nb-NO/brewing.md:20:4  error[text-english]: `the` is English in a text in nb-NO
                help: translate it; mark a label that is only known in English: `**Label**{en}`
            locales/nb-NO/tea.ftl:12:24  error[text-english]: `and` is English in a text in nb-NO
                help: translate it; mark a label that is only known in English: `**Label**{en}`
        "#]],
    );
}

#[test]
fn texts_that_are_hard_to_read() {
    let text = "Sammenligningsgrunnlaget forutsetter selvsagt at vannkvaliteten undersøkes fortløpende gjennom \
        laboratorieanalyser utført uavhengig av produksjonsavdelingens kvalitetssikringsrutiner og dokumentasjonskrav. ";
    check(
        RULES,
        &[("content/nb-NO/brewing.md", &article(&text.repeat(3)))],
        expect![[r#"
        content/nb-NO/brewing.md:1:1  warning[text-hard]: the text measures LIX 51.5; for employees it should be below 40
            help: write shorter sentences and shorter words; the longest: «Sammenligningsgrunnlaget forutsetter selvsagt at vannkvaliteten undersøkes …» (16 words), «Sammenligningsgrunnlaget forutsetter selvsagt at vannkvaliteten undersøkes …» (16 words), «Sammenligningsgrunnlaget forutsetter selvsagt at vannkvaliteten undersøkes …» (16 words)
    "#]],
    );
}

#[test]
fn concepts_of_the_source_have_our_term_in_the_translation() {
    let theirs = small::changed("content/en-US/brewing.md", "Boiling water", "A kettle of boiling water");
    check(
        RULES,
        &[("content/en-US/brewing.md", &theirs)],
        expect![[r#"
        content/nb-NO/brewing.md:1:1  warning[term-missing]: content/en-US/brewing.md:10:3 says `kettle`, and this text nowhere says `kjele\w*`
            help: use our term for it, or correct the rule in content/terms
    "#]],
    );
    let ours = article("Fyll kjelen.");
    check(
        RULES,
        &[("content/en-US/brewing.md", &theirs), ("content/nb-NO/brewing.md", &ours)],
        expect![[""]],
    );
}

#[test]
fn patterns_that_are_none() {
    check(
        "[[never]]\nfind = 'a('\nwrite = \"b\"\n[[never]]\nfind = 'a*'\nwrite = \"b\"\n",
        &[],
        expect![[r#"
            content/terms/nb-NO.toml:2:8  error[terms-pattern]: `a(` is not a regular expression: unclosed group
                help: put a backslash before signs that are meant as themselves
            content/terms/nb-NO.toml:5:8  error[terms-pattern]: `a*` is found in an empty text, that is everywhere
                help: write at least one letter that must be there
        "#]],
    );
    check(
        "lix = \"low\"\n",
        &[],
        expect![[r#"
        content/terms/nb-NO.toml:1:7  error[toml-syntax]: invalid type: string "low", expected f64
            help: correct this place; docs/findings.md lists the keys of each file
    "#]],
    );
}
