//! What each option can do, and what the hosting organisation permits.

use serde::{Deserialize, Serialize};

use crate::{Id, Map};

/// The table that decides: options against capabilities, and the order of exposure.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Model {
    /// Every option, the least exposing first.
    pub exposure: Vec<Id>,
    /// Options that expose equally much; each group stands together in `exposure`.
    #[serde(default)]
    pub equals: Vec<Vec<Id>>,
    /// The facts that options ask for or cannot live with.
    #[serde(default)]
    pub options: Map<Terms>,
    /// For each capability, what each option says.
    pub capabilities: Map<Map<Cell>>,
    /// The capabilities by subject, for those who show the table. No decision reads it, so it does not travel.
    #[serde(skip)]
    pub groups: Map<Vec<Id>>,
}

/// The facts that one option depends on.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Terms {
    /// Facts that must be established.
    #[serde(default)]
    pub requires: Vec<Id>,
    /// Facts that rule the option out.
    #[serde(default, rename = "excluded-by")]
    pub excluded_by: Vec<Id>,
}

/// What one option says to one capability.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cell {
    /// Yes, no, or under a condition.
    pub gives: Gives,
    /// The claim that supports it.
    pub claim: Id,
}

/// Whether an option gives a capability.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Gives {
    /// Always.
    Yes,
    /// Never.
    No,
    /// Under a condition that is shown.
    If(Id),
}

impl Model {
    /// What `option` says to `capability`; nothing where the table has a hole.
    pub fn cell(&self, capability: &Id, option: &Id) -> Option<&Cell> {
        self.capabilities.get(capability)?.get(option)
    }

    /// The options that expose as much as `option`, itself included, in exposure order.
    pub fn equals_of<'m>(&'m self, option: &'m Id) -> &'m [Id] {
        match self.equals.iter().find(|group| group.contains(option)) {
            Some(group) => group,
            None => std::slice::from_ref(option),
        }
    }

    /// The place of `option` in the order of exposure; equals share the first of their places.
    pub fn rank(&self, option: &Id) -> Option<usize> {
        let first = self.equals_of(option).first()?;
        self.exposure.iter().position(|o| o == first)
    }
}

/// What the hosting organisation says to one option.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Permit {
    /// Go ahead.
    #[default]
    Allowed,
    /// Ask first.
    OnRequest,
    /// No.
    Blocked,
}

/// What the hosting organisation permits. It can only restrict; an option it does not name is allowed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Policy {
    /// Permits by option.
    #[serde(default)]
    pub options: Map<Permit>,
}

impl Policy {
    /// What the policy says to `option`.
    pub fn permit(&self, option: &Id) -> Permit {
        self.options.get(option).copied().unwrap_or_default()
    }
}
