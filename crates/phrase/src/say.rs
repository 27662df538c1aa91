//! The compiled form, and how it becomes text.

use serde::{Deserialize, Serialize};

/// A message or an attribute, ready to be said.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Phrase(pub Vec<Part>);

/// A piece of a phrase.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Part {
    /// As it stands.
    Text(String),
    /// The value of this name.
    Value(String),
    /// One of several phrases, by a value.
    Choice(Choice),
}

/// Phrases to choose from by the value called `by`: the first whose key is the value or, if the value is
/// a whole number, its plural form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    /// The name of the value.
    pub by: String,
    /// Keys with their phrases, in the author's order.
    pub cases: Vec<(String, Phrase)>,
    /// Which of them is said when no key matches.
    pub default: usize,
}

impl Phrase {
    /// The text with these values; `plural` tells the plural form (`one`, `few` …) of a whole number.
    ///
    /// Values are texts; one that is a whole number in plain digits counts as a number. A value that is
    /// missing shows its name, so that a gap is seen and nothing breaks.
    ///
    /// ```
    /// use veiviser_phrase::{Choice, Part, Phrase};
    ///
    /// let text = |text: &str| Phrase(vec![Part::Text(text.to_owned())]);
    /// let cases = vec![("one".to_owned(), text("file")), ("other".to_owned(), text("files"))];
    /// let choice = Choice { by: "count".to_owned(), cases, default: 1 };
    /// let phrase = Phrase(vec![Part::Value("count".into()), Part::Text(" ".into()), Part::Choice(choice)]);
    ///
    /// let english = |number: &str| if number == "1" { "one" } else { "other" }.to_owned();
    /// assert_eq!(phrase.say(&[("count", "1")], &english), "1 file");
    /// assert_eq!(phrase.say(&[("count", "0")], &english), "0 files");
    /// assert_eq!(phrase.say(&[], &english), "{$count} files");
    /// ```
    pub fn say(&self, values: &[(&str, &str)], plural: &dyn Fn(&str) -> String) -> String {
        let mut out = String::new();
        self.add(values, plural, &mut out);
        out
    }

    fn add(&self, values: &[(&str, &str)], plural: &dyn Fn(&str) -> String, out: &mut String) {
        let value = |wanted: &str| values.iter().find(|(name, _)| *name == wanted).map(|(_, value)| *value);
        for part in &self.0 {
            match part {
                Part::Text(text) => out.push_str(text),
                Part::Value(name) => match value(name) {
                    Some(value) => out.push_str(value),
                    None => out.extend(["{$", name, "}"]),
                },
                Part::Choice(choice) => {
                    if let Some(phrase) = choice.phrase(value(&choice.by), plural) {
                        phrase.add(values, plural, out);
                    }
                }
            }
        }
    }
}

impl Choice {
    fn phrase(&self, value: Option<&str>, plural: &dyn Fn(&str) -> String) -> Option<&Phrase> {
        let form = value.filter(|value| is_whole(value)).map(plural);
        let matches = |key: &str| value == Some(key) || form.as_deref() == Some(key);
        let found = self.cases.iter().find(|(key, _)| matches(key));
        found.or_else(|| self.cases.get(self.default)).map(|(_, phrase)| phrase)
    }
}

/// Whether a value is a whole number as people and programs write it. Fifteen digits are exact in any
/// arithmetic.
pub(crate) fn is_whole(value: &str) -> bool {
    let digits = value.strip_prefix('-').unwrap_or(value);
    let plain = (1..=15).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
    plain && (!digits.starts_with('0') || value == "0")
}

/// Phrases by name: `id` of a message, `id.attribute` of an attribute. Sorted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Phrases(Vec<(String, Phrase)>);

impl Phrases {
    /// The phrase of this name.
    pub fn get(&self, name: &str) -> Option<&Phrase> {
        self.0.binary_search_by(|(known, _)| known.as_str().cmp(name)).ok().map(|at| &self.0[at].1)
    }

    /// All of them, in order of their names.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Phrase)> {
        self.0.iter().map(|(name, phrase)| (name.as_str(), phrase))
    }

    /// Only those whose name `keep` accepts.
    #[must_use]
    pub fn only(&self, keep: impl Fn(&str) -> bool) -> Self {
        Self(self.0.iter().filter(|(name, _)| keep(name)).cloned().collect())
    }
}

impl FromIterator<(String, Phrase)> for Phrases {
    fn from_iter<I: IntoIterator<Item = (String, Phrase)>>(phrases: I) -> Self {
        let mut all: Vec<_> = phrases.into_iter().collect();
        all.sort_by(|(a, _), (b, _)| a.cmp(b));
        Self(all)
    }
}
