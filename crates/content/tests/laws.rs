//! What holds for every text.

use std::ops::Range;

use proptest::prelude::*;
use veiviser_content::{Audience, Choice, Document, References, Role, article, plain, task};

/// Pieces that mean something to the dialect, in any order, between ordinary characters.
fn pieces() -> impl Strategy<Value = String> {
    let signs = vec![
        "+++\n",
        "title = \"x\"\n",
        "verified = 2026-11-22\n",
        "order = 99\n",
        "[x]\n",
        "\"\\n\" = 1\n",
        "&#10;",
        "  \n",
        "---\n",
        "= ",
        "\"",
        "'''",
        "0x",
        "1e9",
        "2026-13-40",
        "# ",
        "## ",
        "#### ",
        " {#id}",
        "{#",
        "{en}",
        "{",
        "}",
        "**",
        "*",
        "_",
        "`",
        "```\n",
        "[",
        "](",
        ")",
        "](a.md)",
        "[](claim:b1)",
        "[!INCLUDE [a](tasks/a.md)]",
        "[!COMMAND [a](b)]",
        "[!LINK [a](b)]\n",
        "[!NOTE]\n",
        "> [!OUTDATED]\n",
        "[^1]",
        "[^1]: ",
        "> ",
        "- ",
        "1. ",
        "3) ",
        "| a | b |\n",
        "|---|---|\n",
        "| ",
        "<b>",
        "<!--",
        "-->",
        "\n",
        "\r\n",
        "\n\n",
        "    ",
        "\t",
        "\\",
        "&amp;",
        "~~",
        "https://x",
        ":::",
        "***\n",
        "æ",
        "👩‍💻",
        "\u{feff}",
        "\0",
        "\u{301}",
    ];
    prop::collection::vec(prop_oneof![prop::sample::select(signs).prop_map(str::to_owned), ".{0,4}"], 0..60)
        .prop_map(|pieces| pieces.concat())
}

fn check<F>(text: &str, document: &Document<F>) -> Result<(), TestCaseError> {
    let inside = |span: &Range<usize>| text.get(span.clone()).is_some();
    for finding in &document.findings {
        prop_assert!(inside(&finding.span), "{finding:?}");
        prop_assert!(!finding.message.is_empty() && !finding.message.contains(char::is_control));
    }
    let References { anchors, links, claims, tasks, commands, app_links } = &document.references;
    for (name, span) in anchors.iter().chain(claims).chain(tasks).chain(commands).chain(app_links) {
        prop_assert!(inside(span), "{name}");
    }
    prop_assert!(links.iter().all(|(_, span)| inside(span)));
    plain(&document.blocks);
    Ok(())
}

proptest! {
    #[test]
    fn any_text_is_read_without_panic_and_every_place_is_in_it(text in prop_oneof![pieces(), "\\PC{0,200}", "(?s).{0,200}"]) {
        check(&text, &article(&text))?;
        check(&text, &task(&text))?;
    }

    #[test]
    fn every_word_of_a_text_without_marks_is_in_the_plain_text(text in "[a-zA-ZæøåÆØÅ0-9,; \n]{0,120}") {
        let document = article(&text);
        let words = plain(&document.blocks);
        let words: Vec<&str> = words.split_whitespace().collect();
        prop_assert_eq!(words, text.split_whitespace().collect::<Vec<_>>());
    }

    #[test]
    fn reading_the_same_text_twice_gives_the_same(text in pieces()) {
        prop_assert_eq!(article(&text), article(&text));
    }
}

#[test]
fn a_hostile_depth_neither_panics_nor_takes_long() {
    for sign in [">", "- ", "*", "[", "1. ", "<b>", "**a ", "[!INCLUDE ", "{en}", "`", "| ", "![", "_a"] {
        let text = sign.repeat(5_000);
        plain(&article(&text).blocks);
    }
}

#[test]
fn a_choice_is_written_as_serde_writes_it() {
    fn check<T: Choice + serde::Serialize>() {
        for choice in T::ALL {
            let written = toml::Value::try_from(choice).ok();
            assert_eq!(written, Some(toml::Value::String(choice.as_str().to_owned())));
        }
    }
    check::<Audience>();
    check::<Role>();
}
