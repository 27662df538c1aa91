//! What a page tells the browser about itself, in a JSON block: enough to take over, nothing twice.

use std::collections::BTreeMap;

use page::{Names, Route};
use serde::{Deserialize, Serialize};

/// The stamp of a prerendered page.
///
/// The browser trusts it over the address bar: a server may have appended `index.html`, changed the
/// case or rewritten the path, and hydrating the wrong page fails silently.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stamp {
    /// The page.
    pub route: Route,
    /// The build that it belongs to.
    pub build: String,
    /// How to read addresses of this site.
    pub names: Names,
    /// The interface messages of this locale, relative to the site's root.
    pub words: String,
    /// The data of each flow in this locale, relative to the site's root.
    pub guides: BTreeMap<String, String>,
}

/// The id of the element that holds it.
pub const STAMP_ID: &str = "stamp";
/// The id of the element that the browser hydrates.
pub const ROOT_ID: &str = "page";
/// The name of the file beside a page's `index.html` with the page as data.
pub const PAGE_FILE: &str = "page.json";
