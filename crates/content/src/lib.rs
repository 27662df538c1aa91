//! The Markdown dialect: one file of an author becomes typed blocks with spans.
//!
//! Entry points: [`article`] and [`task`]. A fault in the text never stops the reading: it is a
//! [`Finding`] with a code, a way out and its place, and all of them come at once.
//!
//! Invariants: no I/O; no text panics; every span lies within the text, on character boundaries.
//! What the dialect does not know is kept as text and reported, never passed through.

mod block;
mod cursor;
mod finding;
mod front;
mod heading;
mod inline;
mod keys;
mod leftover;
mod link;
mod prose;
mod reader;
mod table;

use std::ops::Range;

use page::{Block, Target};

pub use finding::{CODES, Finding, Severity};
pub use front::{ArticleFront, Audience, Choice, Date, Role, TaskFront};
pub use link::is_id;
pub use prose::{lix, plain, sentences};

/// A range of bytes in the text of the file.
pub type Span = Range<usize>;

/// One file, read.
#[derive(Clone, Debug, PartialEq)]
pub struct Document<F> {
    /// The front matter, when nothing in it is missing or wrong.
    pub front: Option<F>,
    /// The prose.
    pub blocks: Vec<Block>,
    /// What the prose names outside itself, for whoever holds the other files to resolve.
    pub references: References,
    /// The places of the text that is in the file's own language: no code, no quotation, no marked foreign word.
    pub prose: Vec<Span>,
    /// What is wrong with the file, in the order of the text.
    pub findings: Vec<Finding>,
}

/// Names in a text that mean something in other files, each with its place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct References {
    /// The ids of its headings.
    pub anchors: Vec<(String, Span)>,
    /// Where its links lead.
    pub links: Vec<(Target, Span)>,
    /// The claims that back its statements.
    pub claims: Vec<(String, Span)>,
    /// The tasks inserted in it.
    pub tasks: Vec<(String, Span)>,
    /// The commands shown in it.
    pub commands: Vec<(String, Span)>,
    /// The app links shown in it.
    pub app_links: Vec<(String, Span)>,
}

/// Reads an article: `content/<locale>/<slug>.md`.
pub fn article(text: &str) -> Document<ArticleFront> {
    read(text, true, ArticleFront::read)
}

/// Reads a task, which articles and outcomes insert: `content/<locale>/tasks/<id>.md`.
pub fn task(text: &str) -> Document<TaskFront> {
    read(text, false, TaskFront::read)
}

/// The line and the column of a byte offset, as editors count: from 1, the column in characters.
pub fn line_column(text: &str, offset: usize) -> (usize, usize) {
    let before = &text[..text.floor_char_boundary(offset)];
    let start = before.rfind('\n').map_or(0, |newline| newline + 1);
    (before.matches('\n').count() + 1, before[start..].chars().count() + 1)
}

fn read<F>(
    text: &str,
    inserts_tasks: bool,
    front: impl FnOnce(&mut keys::Keys<'_>) -> Option<F>,
) -> Document<F> {
    let (front, body, mut findings) = front::split(text, front);
    let Some(body) = body else {
        let (blocks, references) = (Vec::new(), References::default());
        return Document { front, blocks, references, prose: Vec::new(), findings };
    };
    let mut reader = reader::Reader::new(text, body, inserts_tasks);
    let blocks = reader.document();
    findings.append(&mut reader.findings);
    findings.sort_by_key(|finding| (finding.span.start, finding.span.end));
    Document { front, blocks, references: reader.references, prose: reader.prose, findings }
}
