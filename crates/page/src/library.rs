//! What prose refers to: tasks, commands, admin pages, claims and their sources, resolved for one locale.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{AppLink, Block, Command};

/// What prose may refer to, resolved for one locale and the organisation's cloud.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Library {
    /// Reusable steps by id.
    pub tasks: BTreeMap<String, Task>,
    /// Admin pages by id.
    pub destinations: BTreeMap<String, Destination>,
    /// PowerShell by id.
    pub commands: BTreeMap<String, Command>,
    /// Links that programs open, by id.
    pub app_links: BTreeMap<String, AppLink>,
    /// Claims by id.
    pub claims: BTreeMap<String, Claim>,
    /// Sources by id.
    pub sources: BTreeMap<String, Source>,
}

/// The steps of one thing to do, by one role.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Task {
    /// What it achieves, as an imperative.
    pub title: String,
    /// Who does it.
    pub role: Role,
    /// The steps.
    pub blocks: Vec<Block>,
}

/// Who does a task.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Anybody at work.
    Employee,
    /// The owner of a team.
    Owner,
    /// An administrator of our organisation.
    Admin,
    /// An administrator of the other organisation.
    TheirAdmin,
}

/// An admin page, for the cloud of the site.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Destination {
    /// Its name.
    pub name: String,
    /// The admin centre it belongs to.
    pub product: String,
    /// Its address; `None` where it is not known for this cloud.
    pub url: Option<String>,
    /// The menu path today.
    pub path: String,
    /// The menu path before.
    pub path_old: Option<String>,
    /// The least privileged role that may change it.
    pub role: String,
    /// The claim behind it, where that is not confirmed: the link says so.
    pub doubtful: Option<String>,
}

/// A statement's proof.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Claim {
    /// The sources that say so, by id.
    pub sources: Vec<String>,
    /// The day on which it was checked (`yyyy-mm-dd`).
    pub verified: String,
    /// It is not confirmed: what the reader should check.
    pub doubt: Option<String>,
}

/// A page that somebody responsible published.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// Its title.
    pub title: String,
    /// Its address, if it can be opened.
    pub url: Option<String>,
    /// Its date (`yyyy-mm-dd`, `yyyy-mm` or `yyyy`), if known.
    pub date: Option<String>,
}
