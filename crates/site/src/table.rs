//! TOML files that are tables of named entries: every entry is read by itself, so that one broken
//! entry does not hide the others.

use std::ops::Range;

use indexmap::IndexMap;
use serde::de::DeserializeOwned;
use toml::Spanned;

use crate::Finding;
use crate::files::File;

/// An entry with its place.
#[derive(Clone, Debug)]
pub(crate) struct Entry<T> {
    pub(crate) span: Range<usize>,
    pub(crate) value: T,
}

/// A table as it was parsed: names and values with their places.
pub(crate) type Raw = IndexMap<Spanned<String>, Spanned<toml::Value>>;

/// Reads `[name]` tables. Faults are findings at the entry.
pub(crate) fn read<T: DeserializeOwned>(
    file: &File,
    findings: &mut Vec<Finding>,
) -> IndexMap<String, Entry<T>> {
    whole::<Raw>(file, findings).map(|raw| entries(file, raw, findings)).unwrap_or_default()
}

/// Reads the entries of one table.
pub(crate) fn entries<T: DeserializeOwned>(
    file: &File,
    raw: Raw,
    findings: &mut Vec<Finding>,
) -> IndexMap<String, Entry<T>> {
    let mut entries = IndexMap::new();
    for (name, value) in raw {
        let span = name.span();
        match value.into_inner().try_into::<T>() {
            Ok(value) => {
                entries.insert(name.into_inner(), Entry { span, value });
            }
            Err(error) => findings.push(Finding::error(
                file,
                &span,
                "toml-entry",
                format!("`{}` cannot be read: {}", name.get_ref(), one_line(error.message())),
                "correct the key; docs/findings.md lists the keys of each file",
            )),
        }
    }
    entries
}

/// The parser says some things in several lines; a finding is one.
fn one_line(message: &str) -> String {
    message.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(", ")
}

/// Reads a file as one value; a fault is one finding at its place.
pub(crate) fn whole<T: DeserializeOwned>(file: &File, findings: &mut Vec<Finding>) -> Option<T> {
    toml::from_str(&file.text)
        .map_err(|error| {
            let span = error.span().unwrap_or(0..0);
            findings.push(Finding::error(
                file,
                &span,
                "toml-syntax",
                one_line(error.message()),
                "correct this place; docs/findings.md lists the keys of each file",
            ));
        })
        .ok()
}
