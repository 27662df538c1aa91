//! What is wrong with a text, said to the person who can mend it.

use serde::Serialize;

use crate::Span;

/// A fault at a place, with the way out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// A stable name for this kind of fault: one of [`CODES`].
    pub code: &'static str,
    /// Whether the text can be published with it.
    pub severity: Severity,
    /// What is wrong: lower case, with the thing in backticks.
    pub message: String,
    /// What to do, in one imperative line.
    pub help: String,
    /// Where, in bytes of the file.
    pub span: Span,
}

/// How bad a [`Finding`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// The page can be published, but says less than its author meant.
    Warning,
    /// The page is wrong.
    Error,
}

/// The codes of all findings of this crate, with what each is about.
///
/// They are for ever: documentation has a heading for each, and tools may filter on them.
pub const CODES: &[(&str, &str)] = &[
    ("article-alert", "a note of unknown kind, misplaced or empty"),
    ("article-bare-address", "a web address in the text that is not a link"),
    ("article-claim", "a source mark with text of its own"),
    ("article-code-indent", "text that became code because it is indented"),
    ("article-depth", "lists or quotations nested too deep"),
    ("article-emphasis", "stars that stress nothing"),
    ("article-empty", "a file without text"),
    ("article-heading-attribute", "something else than an id in the braces of a heading"),
    ("article-heading-empty", "a heading without text"),
    ("article-heading-id", "a heading without an id, or an id outside a heading"),
    ("article-heading-level", "a heading of a level that articles do not have"),
    ("article-heading-nested", "a heading inside a list or a quotation"),
    ("article-heading-skip", "a heading more than one level below the one before"),
    ("article-id", "an id that is not in kebab case"),
    ("article-id-twice", "two headings with the same id"),
    ("article-image", "an image"),
    ("article-include", "an insertion that is malformed or not on a line of its own"),
    ("article-include-nested", "a task inside a task"),
    ("article-language-mark", "a language mark that is malformed or follows nothing"),
    ("article-link-address", "an address that cannot be right"),
    ("article-link-broken", "brackets that look like a link but are none"),
    ("article-link-empty", "a link without text"),
    ("article-link-relative", "a relative link to something else than an article"),
    ("article-link-scheme", "a link of an unknown kind"),
    ("article-link-title", "a link with a title"),
    ("article-raw-html", "HTML in the text"),
    ("article-steps-start", "numbered steps that do not start at 1"),
    ("article-table", "lines that look like a table but are none"),
    ("article-table-align", "columns with an alignment"),
    ("article-table-row", "a row with more or fewer cells than the header"),
    ("article-unsupported", "Markdown that the dialect does not have"),
    ("front-key", "a key that front matter does not have"),
    ("front-missing", "a file without front matter, or without one of its keys"),
    ("front-syntax", "front matter that is not TOML, or not closed"),
    ("front-value", "a value of the wrong type or form"),
];

impl Finding {
    pub(crate) fn error(code: &'static str, span: Span, message: impl Into<String>, help: &str) -> Self {
        debug_assert!(CODES.iter().any(|(known, _)| *known == code), "{code} stands in CODES");
        // A name quoted from the text may hold a line break, or signs that would steer a terminal.
        let message = message.into().replace(char::is_control, " ");
        let help = help.to_owned();
        Self { code, severity: Severity::Error, message, help, span }
    }

    pub(crate) fn warning(code: &'static str, span: Span, message: impl Into<String>, help: &str) -> Self {
        Self { severity: Severity::Warning, ..Self::error(code, span, message, help) }
    }
}
