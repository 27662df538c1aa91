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

/// Reads `[name]` tables. Faults are findings at the entry.
pub(crate) fn read<T: DeserializeOwned>(file: &File, findings: &mut Vec<Finding>) -> IndexMap<String, Entry<T>> {
    let Some(raw) = whole::<IndexMap<Spanned<String>, Spanned<toml::Value>>>(file, findings) else {
        return IndexMap::new();
    };
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
                format!("`{}` cannot be read: {}", name.get_ref(), error.message().trim()),
                "correct the key; docs/authoring.md lists the keys of each file",
            )),
        }
    }
    entries
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
                error.message().trim().to_owned(),
                "correct this place; docs/authoring.md lists the keys of each file",
            ));
        })
        .ok()
}
