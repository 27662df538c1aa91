//! Prose as a tree: what an article or a task says, without any markup language left in it.

use serde::{Deserialize, Serialize};

/// A piece of prose that stands on its own lines.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Block {
    /// A heading; its anchor is equal in all locales.
    Heading {
        /// 2 to 4.
        level: u8,
        /// The anchor.
        id: String,
        /// What it says.
        text: Vec<Inline>,
    },
    /// A paragraph.
    Paragraph(Vec<Inline>),
    /// A bulleted list; each item is a list of blocks.
    List(Vec<Vec<Block>>),
    /// A numbered list: things to do, in order.
    Steps(Vec<Vec<Block>>),
    /// A table with one header row; every row has as many cells as the header.
    Table {
        /// The names of the columns.
        header: Vec<Vec<Inline>>,
        /// The cells, row by row.
        rows: Vec<Vec<Vec<Inline>>>,
    },
    /// A note beside the text.
    Alert {
        /// How grave it is.
        kind: Alert,
        /// What it says.
        body: Vec<Block>,
    },
    /// A block of code or commands.
    Code {
        /// Such as `powershell`; may be empty.
        language: String,
        /// The lines.
        text: String,
    },
    /// A quotation.
    Quote(Vec<Block>),
    /// A reusable task (the steps of one thing to do), by its id.
    Task(String),
    /// PowerShell to copy, by the id of the command.
    Command {
        /// Which one.
        id: String,
        /// What it achieves.
        title: String,
    },
    /// A link that a program opens with what the reader fills in, by its id.
    AppLink {
        /// Which one.
        id: String,
        /// What it opens.
        title: String,
    },
    /// A change of subject.
    Rule,
}

/// The kind of an [`Block::Alert`], from mild to grave.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Alert {
    /// Worth knowing.
    Note,
    /// Makes it easier.
    Tip,
    /// Needed for success.
    Important,
    /// May go wrong.
    Warning,
    /// May do harm.
    Caution,
    /// Was true once, and readers still find it.
    Outdated,
}

/// A piece of prose inside a line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Inline {
    /// Plain text.
    Text(String),
    /// Important text, also a label quoted from a screen.
    Strong(Vec<Inline>),
    /// Stressed text.
    Emphasis(Vec<Inline>),
    /// A name to type or read literally.
    Code(String),
    /// A link.
    Link {
        /// Where it leads.
        to: Target,
        /// Its text.
        text: Vec<Inline>,
    },
    /// Text in another language than the page, such as an English label.
    Foreign {
        /// Its BCP 47 tag.
        lang: String,
        /// What it says.
        text: Vec<Inline>,
    },
    /// A mark that the statement before it is backed by this claim.
    Claim(String),
    /// A line break.
    Break,
}

/// Where a link in prose leads.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Target {
    /// An article of the site, with an optional anchor.
    Article {
        /// Its file name without `.md`.
        slug: String,
        /// A heading of it.
        anchor: Option<String>,
    },
    /// An anchor on the same page.
    Anchor(String),
    /// A flow at a trail (empty: its first question).
    Flow {
        /// Its id.
        flow: String,
        /// The answers, as printed.
        trail: String,
    },
    /// The comparison of a model.
    Compare(String),
    /// An admin page, by its id.
    Destination(String),
    /// An address outside the site.
    Outside(String),
}
