//! The keys of front matter, taken one by one; whatever is left over was not meant to be there.
//!
//! Entry point: [`Keys::new`]. `serde` would stop at the first fault and lose the place of a missing
//! key, so the table is read by hand.

use toml::Spanned;
use toml::de::{DeString, DeTable, DeValue};

use crate::front::{Choice, Date};
use crate::{Finding, Span};

/// A table of front matter being read.
pub(crate) struct Keys<'t> {
    entries: Vec<(Spanned<DeString<'t>>, Spanned<DeValue<'t>>)>,
    /// Where the table starts in the file.
    base: usize,
    /// The opening fence: the place of what is missing.
    fence: Span,
    /// After a fault of syntax a key may be missing for that reason: only the syntax is reported.
    is_broken: bool,
    known: Vec<&'static str>,
    findings: Vec<Finding>,
}

impl<'t> Keys<'t> {
    pub(crate) fn new(text: &'t str, table: Span, fence: Span) -> Self {
        let base = table.start;
        let (entries, errors) = DeTable::parse_recoverable(&text[table.clone()]);
        let findings: Vec<_> = errors
            .iter()
            .map(|error| {
                let span = error.span().map_or(fence.clone(), |at| base + at.start..base + at.end);
                let help = "write the line as TOML: `key = \"text\"`, `key = 1`, `key = 2026-01-31` or `key = [\"a\"]`";
                let what = error.message().lines().collect::<Vec<_>>().join(", ");
                Finding::error("front-syntax", within(text, &span), format!("front matter is not TOML: {what}"), help)
            })
            .collect();
        let entries = entries.into_inner().into_iter().collect();
        Self { entries, base, fence, is_broken: !findings.is_empty(), known: Vec::new(), findings }
    }

    /// What is wrong, once every known key is taken.
    pub(crate) fn finish(mut self) -> Vec<Finding> {
        if self.is_broken {
            return self.findings;
        }
        let help = format!("remove it, or write one of {}", list(self.known.iter().copied()));
        for (key, _) in &self.entries {
            let span = self.base + key.span().start..self.base + key.span().end;
            let message = format!("unknown key `{}`", key.get_ref());
            self.findings.push(Finding::error("front-key", span, message, &help));
        }
        self.findings
    }

    pub(crate) fn text(&mut self, key: &'static str) -> Option<String> {
        let value = self.required(key, "\"…\"")?;
        let text =
            value.get_ref().as_str().map(str::trim).filter(|text| !text.is_empty() && !text.contains('\n'));
        if text.is_none() {
            self.wrong(key, &value, "text on one line", "\"…\"");
        }
        text.map(str::to_owned)
    }

    pub(crate) fn number(&mut self, key: &'static str) -> Option<u32> {
        let value = self.required(key, "10")?;
        self.whole(key, &value)
    }

    pub(crate) fn date(&mut self, key: &'static str) -> Option<Date> {
        let example = "2026-01-31";
        let value = self.required(key, example)?;
        let date = value.get_ref().as_datetime().filter(|d| d.time.is_none() && d.offset.is_none());
        let date = date.and_then(|d| d.date).map(Date::new);
        if date.is_none() {
            self.wrong(key, &value, "a date without quotation marks", example);
        }
        date
    }

    pub(crate) fn choice<T: Choice>(&mut self, key: &'static str) -> Option<T> {
        let example = example::<T>();
        let value = self.required(key, &example)?;
        self.one_of(key, &value, &example)
    }

    /// A list of at least one choice, each at most once.
    pub(crate) fn choices<T: Choice>(&mut self, key: &'static str) -> Option<Vec<T>> {
        let example = format!("[{}]", example::<T>());
        let value = self.required(key, &example)?;
        let Some(items) = value.get_ref().as_array().filter(|items| !items.is_empty()) else {
            self.wrong(key, &value, "a list with something in it", &example);
            return None;
        };
        let mut choices: Vec<T> = Vec::new();
        for item in items {
            let choice: T = self.one_of(key, item, &example)?;
            if choices.iter().any(|known| known.as_str() == choice.as_str()) {
                self.wrong(key, item, "a list that names each once", &example);
                return None;
            }
            choices.push(choice);
        }
        Some(choices)
    }

    /// `revision` and `source-revision`, both optional.
    pub(crate) fn revisions(&mut self) -> (Option<u32>, Option<u32>) {
        let mut revision = |key| self.take(key).and_then(|value| self.whole(key, &value));
        (revision("revision"), revision("source-revision"))
    }

    fn take(&mut self, key: &'static str) -> Option<Spanned<DeValue<'t>>> {
        self.known.push(key);
        let at = self.entries.iter().position(|(name, _)| name.get_ref() == key)?;
        Some(self.entries.swap_remove(at).1)
    }

    fn required(&mut self, key: &'static str, example: &str) -> Option<Spanned<DeValue<'t>>> {
        let value = self.take(key);
        if value.is_none() && !self.is_broken {
            let (message, help) = (format!("front matter lacks `{key}`"), format!("add `{key} = {example}`"));
            self.findings.push(Finding::error("front-missing", self.fence.clone(), message, &help));
        }
        value
    }

    fn whole(&mut self, key: &'static str, value: &Spanned<DeValue<'t>>) -> Option<u32> {
        let number = value.get_ref().as_integer();
        let number = number.and_then(|n| u32::from_str_radix(n.as_str(), n.radix()).ok());
        if number.is_none() {
            self.wrong(key, value, "a whole number, 0 or more", "10");
        }
        number
    }

    fn one_of<T: Choice>(&mut self, key: &str, value: &Spanned<DeValue<'t>>, example: &str) -> Option<T> {
        let word = value.get_ref().as_str();
        let choice = T::ALL.iter().copied().find(|choice| Some(choice.as_str()) == word);
        if choice.is_none() {
            let known = list(T::ALL.iter().map(|choice| choice.as_str()));
            self.wrong(key, value, &format!("one of {known}"), example);
        }
        choice
    }

    fn wrong(&mut self, key: &str, value: &Spanned<DeValue<'t>>, expected: &str, example: &str) {
        if self.is_broken {
            return;
        }
        let span = self.base + value.span().start..self.base + value.span().end;
        let (message, help) = (format!("`{key}` must be {expected}"), format!("write `{key} = {example}`"));
        self.findings.push(Finding::error("front-value", span, message, &help));
    }
}

fn example<T: Choice>() -> String {
    T::ALL.first().map(|choice| format!("\"{}\"", choice.as_str())).unwrap_or_default()
}

fn list<'a>(names: impl Iterator<Item = &'a str>) -> String {
    names.map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

/// The nearest span that lies within the text, on character boundaries.
fn within(text: &str, span: &Span) -> Span {
    let start = text.floor_char_boundary(span.start);
    start..text.ceil_char_boundary(span.end).max(start)
}
