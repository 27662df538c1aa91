//! Everything that one flow needs in one locale: the data that the browser loads once, to decide,
//! explain and show without asking anybody again.
//!
//! The native program fills a [`Guide`] from the site; [`crate::present`] turns it into pages.

use std::collections::BTreeMap;

use decision::{Flow, Model, Policy};
use page::{Library, Locale};
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
    pub permits: BTreeMap<String, PermitNote>,
    /// The FTL texts of flow and model (the fallback's first).
    pub words: Vec<String>,
    /// What to show with an option.
    pub options: BTreeMap<String, Guidance>,
    /// What to show with an outcome that recommends nothing.
    pub outcomes: BTreeMap<String, Guidance>,
    /// What prose refers to.
    pub library: Library,
    /// The mail address of the helpdesk, for ready messages.
    pub helpdesk_mail: Option<String>,
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
    /// Claims to name as sources.
    pub claims: Vec<String>,
}
