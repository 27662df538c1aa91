//! `content/commands.toml` and `content/links.toml`: what readers run or open, with blanks to fill in.

use std::ops::Range;

use indexmap::IndexMap;
use page::Piece;
use serde::Deserialize;

/// PowerShell for one setting.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Command {
    /// The module that has its commands: the line that installs it is derived.
    pub module: String,
    /// The line that connects.
    pub connect: String,
    /// The same, for clouds in which it differs.
    #[serde(default, rename = "connect-in")]
    pub connect_in: IndexMap<String, String>,
    /// Shows how it is, and changes nothing.
    pub look: Option<String>,
    /// Changes it.
    pub change: Option<String>,
    /// Changes it back.
    pub undo: Option<String>,
    /// The least privileged role: the message `role_…`.
    pub role: String,
    /// What supports it.
    pub claim: String,
    /// The kind of each blank, by its name.
    #[serde(default)]
    pub blanks: IndexMap<String, String>,
}

/// A link that a program opens, with what the reader fills in.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AppLink {
    /// What supports it.
    pub claim: String,
    /// The parameters of the query, each with the blank that fills it, in this order.
    pub query: IndexMap<String, String>,
    /// The kind of each blank, by its name.
    pub blanks: IndexMap<String, String>,
    /// The blanks that may stay empty.
    #[serde(default)]
    pub optional: Vec<String>,
    /// The address by cloud, without its query.
    #[serde(default)]
    pub urls: IndexMap<String, String>,
}

impl Command {
    /// Its lines with the keys that hold them.
    pub fn lines(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let connects = self.connect_in.values().map(|line| ("connect-in", line.as_str()));
        let own = [("look", &self.look), ("change", &self.change), ("undo", &self.undo)];
        let own = own.into_iter().filter_map(|(key, line)| Some((key, line.as_deref()?)));
        std::iter::once(("connect", self.connect.as_str())).chain(connects).chain(own)
    }

    /// The line that connects in a cloud.
    pub fn connect(&self, cloud: &str) -> &str {
        self.connect_in.get(cloud).unwrap_or(&self.connect)
    }
}

/// The blanks of a line, `{name}`, with their places in it. Braces around anything else are PowerShell's own.
pub(crate) fn blanks(line: &str) -> impl Iterator<Item = (Range<usize>, &str)> {
    line.match_indices('{').filter_map(|(at, _)| {
        let (name, _) = line[at + 1..].split_once('}')?;
        content::is_id(name).then_some((at..at + name.len() + 2, name))
    })
}

/// A line as text and blanks.
pub fn pieces(line: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut at = 0;
    for (span, name) in blanks(line) {
        pieces.push(Piece::Text(line[at..span.start].to_owned()));
        pieces.push(Piece::Blank(name.to_owned()));
        at = span.end;
    }
    pieces.push(Piece::Text(line[at..].to_owned()));
    pieces.retain(|piece| *piece != Piece::Text(String::new()));
    pieces
}
