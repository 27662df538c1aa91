//! Everything that one flow needs in one locale: the data that the browser loads once, to decide,
//! explain and show without asking anybody again.
//!
//! The native program fills a [`Guide`] from the site; [`crate::present`] turns it into pages.

use decision::{Flow, Model, Policy};
use page::{Claim, Locale, Node, Role, Source};
use phrase::Phrases;
use serde::{Deserialize, Serialize};

/// One flow in one locale.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Guide {
    /// The flow's id.
    pub id: String,
    /// The locale of all its texts.
    pub locale: Locale,
    /// Its structure.
    pub flow: Flow,
    /// The model it decides by, with its id.
    pub model: Option<(String, Model)>,
    /// What the hosting organisation allows.
    pub policy: Policy,
    /// How to get an option that is not simply allowed, by option.
    pub permits: Table<PermitNote>,
    /// The messages of flow and model.
    pub words: Phrases,
    /// What to show with an option, and the claims behind the warning of a fact.
    pub options: Table<Guidance>,
    /// The pictures of options, laid out, by option.
    pub pictures: Table<Node>,
    /// What to show with an outcome that recommends nothing.
    pub outcomes: Table<Guidance>,
    /// The tasks that outcomes show, by id.
    pub tasks: Table<TaskNodes>,
    /// The claims behind them and behind the model, by id.
    pub claims: Table<Claim>,
    /// The sources of these claims, by id.
    pub sources: Table<Source>,
    /// The mail address of the helpdesk, for ready messages.
    pub helpdesk_mail: Option<String>,
    /// The address that opens a chat with the helpdesk in Teams, up to the message.
    pub helpdesk_chat: Option<String>,
    /// The longest trail that has a page of its own; longer ones open through the first page.
    pub prerendered: usize,
}

/// Why an option is not simply allowed, in the reader's language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PermitNote {
    /// Why it is blocked, and who can change that.
    pub reason: Option<String>,
    /// Where to ask for it (an address).
    pub at: Option<String>,
}

/// What to do and to read once the result is known.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Guidance {
    /// The article about it: slug and title.
    pub article: Option<(String, String)>,
    /// The tasks, in the order to do them.
    pub tasks: Vec<String>,
    /// Tasks that ask somebody else to do it, with whom they ask.
    pub asks: Vec<(String, Role)>,
    /// Claims to name as sources.
    pub claims: Vec<String>,
}

/// Named values in the order in which they are looked at. A list is all that a few dozen entries need,
/// and it costs the browser a fraction of the code of a search tree.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table<T>(Vec<(String, T)>);

impl<T> Table<T> {
    /// The value called `name`.
    pub fn get(&self, name: &str) -> Option<&T> {
        self.0.iter().find(|(known, _)| known == name).map(|(_, value)| value)
    }

    /// All values.
    pub fn values(&self) -> impl Iterator<Item = &T> {
        self.0.iter().map(|(_, value)| value)
    }
}

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> FromIterator<(String, T)> for Table<T> {
    fn from_iter<I: IntoIterator<Item = (String, T)>>(entries: I) -> Self {
        Self(entries.into_iter().collect())
    }
}

/// A task, laid out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TaskNodes {
    /// Who does it.
    pub role: Role,
    /// Its heading and steps.
    pub nodes: Node,
    /// The claims that its steps refer to, in order.
    pub claims: Vec<String>,
}
