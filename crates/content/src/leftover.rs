//! Marks that are still in the text after everything else was read: they were meant as something.

use page::Locale;

use crate::block::INSERTIONS;
use crate::{Finding, Span};

/// What to look for, the code and the message of its finding, and its help.
const SIGNS: [(&str, &str, &str, &str); 8] = [
    ("[^", "article-unsupported", "a footnote is not part of the dialect", "write it in the text"),
    (
        ":::",
        "article-unsupported",
        "`:::` is not part of the dialect",
        "use a list, a table or a `> [!NOTE]`",
    ),
    (
        "{#",
        "article-heading-id",
        "an id that does not end a heading",
        "put `{#name}` alone at the end of the heading's line",
    ),
    (
        "](",
        "article-link-broken",
        "this looks like a link but is none",
        "write `[text](address)` without spaces",
    ),
    (
        "**",
        "article-emphasis",
        "`**` stresses nothing",
        "put both `**` right beside the words, without a space",
    ),
    (
        "|--",
        "article-table",
        "this looks like a table but is none",
        "give the line below the header one `---` for each cell",
    ),
    (
        "https://",
        "article-bare-address",
        "an address that is not a link",
        "write `[text](address)` or `<address>`",
    ),
    (
        "http://",
        "article-bare-address",
        "an address that is not a link",
        "write `[text](address)` or `<address>`",
    ),
];

/// The findings about marks left in this part of the text. The text of a link may well be an address.
pub(crate) fn leftovers(text: &str, span: Span, is_link: bool) -> Vec<Finding> {
    let source = text.get(span.clone()).unwrap_or_default();
    let is_meant = |at: usize| !text[..at].ends_with('\\');
    let mut findings: Vec<Finding> = SIGNS
        .iter()
        .filter(|(_, code, ..)| !(is_link && *code == "article-bare-address"))
        .filter_map(|(sign, code, message, help)| {
            let at = source.match_indices(sign).map(|(at, _)| span.start + at).find(|at| is_meant(*at))?;
            let place = at..at + sign.len();
            Some(match *code {
                "article-bare-address" => Finding::warning(code, place, *message, help),
                code => Finding::error(code, place, *message, help),
            })
        })
        .collect();
    for (at, mark) in brackets(source) {
        if is_meant(span.start + at) {
            findings.push(bracket(mark, span.start + at));
        }
    }
    for (at, mark) in braces(source) {
        if is_meant(span.start + at) {
            let message = format!("the language mark `{mark}` follows no label");
            let help = "put it right behind `**…**`, `*…*`, a link or code";
            let place = span.start + at..span.start + at + mark.len();
            findings.push(Finding::error("article-language-mark", place, message, help));
        }
    }
    findings
}

/// Signs such as `[!NOTE]`, without the closing bracket.
fn brackets(source: &str) -> impl Iterator<Item = (usize, &str)> {
    source.match_indices("[!").filter_map(|(at, sign)| {
        let rest = &source[at + sign.len()..];
        let word = rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len());
        (word > 0).then(|| (at, &source[at..at + sign.len() + word]))
    })
}

fn bracket(mark: &str, at: usize) -> Finding {
    let place = at..at + mark.len();
    if let Some((.., form)) = INSERTIONS.iter().find(|(sign, ..)| mark.eq_ignore_ascii_case(sign)) {
        let help = format!("write `{form}`, alone in its paragraph");
        return Finding::error("article-include", place, "an insertion in the middle of a text", &help);
    }
    let message = format!("`{mark}]` starts no note");
    let help = "start a quotation with a line that holds only `> [!NOTE]`, TIP, IMPORTANT, WARNING, CAUTION or OUTDATED";
    Finding::error("article-alert", place, message, help)
}

/// Language marks such as `{en}`.
fn braces(source: &str) -> impl Iterator<Item = (usize, &str)> {
    source.match_indices('{').filter_map(|(at, _)| {
        let (tag, _) = source[at + 1..].split_once('}')?;
        Locale::new(tag).map(|_| (at, &source[at..at + tag.len() + 2]))
    })
}
