//! What a reader runs or opens: PowerShell, and links that a program opens.

use serde::{Deserialize, Serialize};

use crate::Blank;

/// PowerShell for one change, or to look at one setting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Command {
    /// The line that installs its module.
    pub install: String,
    /// The line that connects.
    pub connect: Vec<Piece>,
    /// Shows how it is, and changes nothing.
    pub look: Option<Vec<Piece>>,
    /// Changes it, and changes it back.
    pub change: Option<(Vec<Piece>, Vec<Piece>)>,
    /// The least privileged role that may run it.
    pub role: String,
    /// The claim behind it.
    pub claim: String,
    /// What the reader fills in, in the order of the fields.
    pub blanks: Vec<Blank>,
}

/// A part of a line of PowerShell.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Piece {
    /// As it is.
    Text(String),
    /// A blank, by its name.
    Blank(String),
}

/// A link that a program opens, such as a chat in Teams.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AppLink {
    /// The address without its query; `None` where it is not known for this cloud.
    pub url: Option<String>,
    /// What the reader fills in, each with its parameter of the query.
    pub parameters: Vec<(String, Blank)>,
    /// What to do without it, in words.
    pub by_hand: String,
    /// What the text of the link says.
    pub open: String,
    /// What it cannot do.
    pub limits: Option<String>,
    /// The claim behind it.
    pub claim: String,
}
