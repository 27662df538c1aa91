//! The state of reading one file, and how a fault is noted on the way.
//!
//! Entry point: [`Reader::document`]. The constructs are read in `block.rs`, `heading.rs`, `table.rs` and
//! `inline.rs`, each of which adds methods to [`Reader`].

use page::Block;

use crate::cursor::Cursor;
use crate::{Finding, References, Span};

/// How deep blocks and marks may be nested. No prose comes near; it keeps trees, which are dropped and
/// written recursively, from exhausting the stack.
const DEEPEST: usize = 24;

/// Reads the prose of one file.
pub(crate) struct Reader<'t> {
    pub(crate) text: &'t str,
    pub(crate) cursor: Cursor<'t>,
    pub(crate) references: References,
    pub(crate) findings: Vec<Finding>,
    /// The places of its own language.
    pub(crate) prose: Vec<Span>,
    /// Where the element with a mark that ended last began.
    pub(crate) marked: usize,
    /// How many elements are open.
    pub(crate) depth: usize,
    /// Whether the line being read belongs to a link.
    pub(crate) is_link: bool,
    /// Whether tasks may be inserted here.
    pub(crate) inserts_tasks: bool,
    /// The level of the heading before; 1 is the title, which the front matter has.
    pub(crate) level: u8,
}

impl<'t> Reader<'t> {
    pub(crate) fn new(text: &'t str, body: usize, inserts_tasks: bool) -> Self {
        let (cursor, findings) = Cursor::new(text, body);
        let references = References::default();
        Self {
            text,
            cursor,
            references,
            findings,
            prose: Vec::new(),
            marked: body,
            depth: 0,
            is_link: false,
            inserts_tasks,
            level: 1,
        }
    }

    pub(crate) fn document(&mut self) -> Vec<Block> {
        let body = self.cursor.end;
        let blocks = self.blocks();
        if blocks.is_empty() {
            self.error(
                "article-empty",
                body..body,
                "the file has no text",
                "write the text below the front matter",
            );
        }
        blocks
    }

    pub(crate) fn error(&mut self, code: &'static str, span: Span, message: impl Into<String>, help: &str) {
        self.findings.push(Finding::error(code, self.trimmed(span), message, help));
    }

    pub(crate) fn warning(&mut self, code: &'static str, span: Span, message: impl Into<String>, help: &str) {
        self.findings.push(Finding::warning(code, self.trimmed(span), message, help));
    }

    /// The span without the white space at its end: the parser counts the line break as part of a block.
    pub(crate) fn trimmed(&self, span: Span) -> Span {
        span.start..span.start + self.text[span].trim_end().len()
    }

    /// Opens an element, unless it is nested too deep: then its text, without its structure.
    pub(crate) fn enter<T>(&mut self, span: Span, read: impl FnOnce(&mut Self) -> T) -> Result<T, String> {
        if self.depth == DEEPEST {
            self.error("article-depth", span, "this is nested too deep", "write it with fewer levels");
            return Err(self.cursor.close());
        }
        self.depth += 1;
        let inside = read(self);
        self.cursor.close();
        self.depth -= 1;
        Ok(inside)
    }

    pub(crate) fn raw_html(&mut self, span: Span) {
        let first = self.text[span.clone()].lines().next().unwrap_or_default();
        let message = format!("`{first}` is HTML and is shown as text");
        let help = "write it in Markdown, or between backticks if it is meant to be read";
        self.error("article-raw-html", span, message, help);
    }

    pub(crate) fn unsupported(&mut self, span: Span, what: &str, help: &str) {
        self.error("article-unsupported", span, format!("{what} is not part of the dialect"), help);
    }
}
