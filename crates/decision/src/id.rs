//! The name of a question, answer, outcome, option, capability or fact.

use std::{fmt, sync::Arc};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A name that authors give and links carry: `teams-org`. Cheap to clone.
///
/// Any text can be held, so that a broken link can be reported as it was written;
/// [`Id::is_well_formed`] tells whether an author may use it.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(Arc<str>);

impl Id {
    /// The name as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether the name is in kebab case: words of `a-z` and `0-9`, joined by single hyphens,
    /// the first letter not a digit.
    pub fn is_well_formed(&self) -> bool {
        is_kebab(&self.0)
    }
}

pub(crate) fn is_kebab(text: &str) -> bool {
    let letter = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit();
    text.as_bytes().first().is_some_and(u8::is_ascii_lowercase)
        && text.split('-').all(|word| !word.is_empty() && word.bytes().all(letter))
}

impl Default for Id {
    fn default() -> Self {
        Self("".into())
    }
}

impl From<&str> for Id {
    fn from(text: &str) -> Self {
        Self(text.into())
    }
}

impl From<String> for Id {
    fn from(text: String) -> Self {
        Self(text.into())
    }
}

impl AsRef<str> for Id {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl PartialEq<&str> for Id {
    fn eq(&self, other: &&str) -> bool {
        &*self.0 == *other
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl fmt::Debug for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Serialize for Id {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Id {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        String::deserialize(from).map(Self::from)
    }
}

#[cfg(test)]
mod tests {
    use super::Id;

    #[test]
    fn kebab_case_is_well_formed_and_nothing_else() {
        for good in ["a", "teams-org", "m365", "a-1-b"] {
            assert!(Id::from(good).is_well_formed(), "{good}");
        }
        for bad in ["", "-", "A", "1a", "a-", "-a", "a--b", "a_b", "a b", "å", "a/b", "a,b", "a=b"] {
            assert!(!Id::from(bad).is_well_formed(), "{bad}");
        }
    }
}
