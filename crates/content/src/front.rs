//! Front matter: what a file says about itself, as TOML between `+++` lines.

use std::fmt;

pub use page::Role;
use serde::{Deserialize, Serialize};

use crate::keys::Keys;
use crate::{Finding, Span};

/// What an article says about itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ArticleFront {
    /// The title, also the page's main heading.
    pub title: String,
    /// One sentence for lists and search.
    pub description: String,
    /// For whom it is written.
    pub audience: Vec<Audience>,
    /// Its position in lists.
    pub order: u32,
    /// When somebody last compared it with its sources.
    pub verified: Date,
    /// In the source language: how often the meaning has changed.
    pub revision: Option<u32>,
    /// In a translation: the revision that it translates.
    pub source_revision: Option<u32>,
}

/// What a task says about itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TaskFront {
    /// The title: an imperative.
    pub title: String,
    /// Who does it.
    pub role: Role,
    /// When somebody last did it.
    pub verified: Date,
    /// In the source language: how often the meaning has changed.
    pub revision: Option<u32>,
    /// In a translation: the revision that it translates.
    pub source_revision: Option<u32>,
}

/// One of a few words that a key may hold.
pub trait Choice: Copy + 'static {
    /// All of them, in the order to show them.
    const ALL: &'static [Self];

    /// The word, as authors write it.
    fn as_str(self) -> &'static str;
}

/// For whom an article is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Audience {
    /// Everybody who works with somebody outside.
    Employee,
    /// The owner of a team.
    Owner,
    /// An administrator.
    Admin,
}

impl Choice for Audience {
    const ALL: &'static [Self] = &[Self::Employee, Self::Owner, Self::Admin];

    fn as_str(self) -> &'static str {
        match self {
            Self::Employee => "employee",
            Self::Owner => "owner",
            Self::Admin => "admin",
        }
    }
}

impl Choice for Role {
    const ALL: &'static [Self] = &[Self::Employee, Self::Owner, Self::Admin, Self::TheirAdmin];

    fn as_str(self) -> &'static str {
        match self {
            Self::Employee => "employee",
            Self::Owner => "owner",
            Self::Admin => "admin",
            Self::TheirAdmin => "their-admin",
        }
    }
}

/// A calendar date that exists, written `yyyy-mm-dd`: dates compare as their text does.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Date(String);

impl Date {
    pub(crate) fn new(date: toml::value::Date) -> Self {
        Self(date.to_string())
    }

    /// The date as `yyyy-mm-dd`.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl ArticleFront {
    pub(crate) fn read(keys: &mut Keys<'_>) -> Option<Self> {
        // Every key is read before any of them can end the reading, so that all findings come at once.
        let (title, description) = (keys.text("title"), keys.text("description"));
        let (audience, order, verified) =
            (keys.choices("audience"), keys.number("order"), keys.date("verified"));
        let (revision, source_revision) = keys.revisions();
        Some(Self {
            title: title?,
            description: description?,
            audience: audience?,
            order: order?,
            verified: verified?,
            revision,
            source_revision,
        })
    }
}

impl TaskFront {
    pub(crate) fn read(keys: &mut Keys<'_>) -> Option<Self> {
        let (title, role, verified) = (keys.text("title"), keys.choice("role"), keys.date("verified"));
        let (revision, source_revision) = keys.revisions();
        Some(Self { title: title?, role: role?, verified: verified?, revision, source_revision })
    }
}

/// The front matter as `read` understands it, the offset where the prose begins (none if the front matter
/// has no end), and what is wrong.
pub(crate) fn split<F>(
    text: &str,
    read: impl FnOnce(&mut Keys<'_>) -> Option<F>,
) -> (Option<F>, Option<usize>, Vec<Finding>) {
    let start = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let mut lines = fences(text, start);
    let open = match lines.next() {
        Some(line) if line.start == start => line,
        _ => {
            let help = "start the file with a line `+++`, the keys, and a line `+++`";
            let finding = Finding::error("front-missing", start..start, "the file has no front matter", help);
            return (None, Some(start), vec![finding]);
        }
    };
    let fence = open.start..open.start + 3;
    let Some(close) = lines.next() else {
        let help = "end the front matter with a line `+++`";
        let finding = Finding::error("front-syntax", fence, "front matter is not closed", help);
        return (None, None, vec![finding]);
    };
    let mut keys = Keys::new(text, open.end..close.start, fence);
    let front = read(&mut keys);
    let findings = keys.finish();
    (front.filter(|_| findings.is_empty()), Some(close.end), findings)
}

/// The lines that hold nothing but `+++`.
fn fences(text: &str, start: usize) -> impl Iterator<Item = Span> {
    let mut at = start;
    let lines = text[start..].split_inclusive('\n').map(move |line| {
        at += line.len();
        (line, at - line.len()..at)
    });
    lines.filter(|(line, _)| line.trim_end() == "+++").map(|(_, span)| span)
}
