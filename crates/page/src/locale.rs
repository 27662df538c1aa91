//! A language tag.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A BCP 47 language tag such as `nb-NO`, written as authors write it: it is also a folder name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Locale(String);

/// Languages written from right to left (CLDR, script of the language's default locale).
const RIGHT_TO_LEFT: [&str; 6] = ["ar", "he", "fa", "ur", "ps", "sd"];

impl Locale {
    /// The tag, if it has the shape of one: letters first, then parts of letters and digits joined by `-`.
    pub fn new(tag: &str) -> Option<Self> {
        let mut parts = tag.split('-');
        let language = parts
            .next()
            .is_some_and(|p| (2..=3).contains(&p.len()) && p.bytes().all(|b| b.is_ascii_lowercase()));
        let rest = parts.all(|p| (2..=8).contains(&p.len()) && p.bytes().all(|b| b.is_ascii_alphanumeric()));
        (language && rest).then(|| Self(tag.to_owned()))
    }

    /// The tag as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The language without region or script: `nb` for `nb-NO`.
    pub fn language(&self) -> &str {
        self.0.split('-').next().unwrap_or(&self.0)
    }

    /// An address in the reader's language: Microsoft Learn has it in the path, and authors write its
    /// pages without. Other addresses stay as they are.
    pub fn localised(&self, url: &str) -> String {
        const LEARN: &str = "https://learn.microsoft.com/";
        match url.strip_prefix(LEARN) {
            Some(rest) => format!("{LEARN}{}/{rest}", self.0.to_lowercase()),
            None => url.to_owned(),
        }
    }

    /// The direction of its writing, as HTML's `dir` wants it.
    pub fn direction(&self) -> &'static str {
        if RIGHT_TO_LEFT.contains(&self.language()) { "rtl" } else { "ltr" }
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
