//! Files of the site as text with their place: the only code that opens them.

use std::path::Path;

use crate::{Error, Finding};

/// A file that was read.
#[derive(Clone, Debug, Default)]
pub(crate) struct File {
    /// The path in the site's folder, with `/`.
    pub(crate) path: String,
    /// The name without its ending.
    pub(crate) stem: String,
    /// The content.
    pub(crate) text: String,
}

/// What some editors put in front of a text.
const BOM: char = '\u{feff}';

/// Reads one file; `None` if it does not exist.
pub(crate) fn read(root: &Path, path: &str, findings: &mut Vec<Finding>) -> Result<Option<File>, Error> {
    let full = root.join(path);
    if !full.is_file() {
        return Ok(None);
    }
    let bytes = std::fs::read(&full).map_err(|source| Error::Read { path: full, source })?;
    let stem = path.rsplit('/').next().unwrap_or(path);
    let stem = stem.rsplit_once('.').map_or(stem, |(stem, _)| stem).to_owned();
    let mut file = File { path: path.to_owned(), stem, text: String::new() };
    match String::from_utf8(bytes) {
        Ok(mut text) => {
            if text.starts_with(BOM) {
                text.drain(..BOM.len_utf8());
            }
            file.text = text;
        }
        Err(error) => {
            let at = error.utf8_error().valid_up_to();
            file.text = String::from_utf8_lossy(error.as_bytes()).into_owned();
            findings.push(Finding::error(
                &file,
                &(at..at),
                "file-encoding",
                "the file is not UTF-8 from here on",
                "save the file as UTF-8",
            ));
        }
    }
    Ok(Some(file))
}

/// Reads all files of a folder that end in `.{ending}`, sorted by name; none if the folder does not exist.
pub(crate) fn folder(
    root: &Path,
    path: &str,
    ending: &str,
    findings: &mut Vec<Finding>,
) -> Result<Vec<File>, Error> {
    let full = root.join(path);
    if !full.is_dir() {
        return Ok(Vec::new());
    }
    let failed = |source| Error::Read { path: full.clone(), source };
    let mut names = Vec::new();
    for entry in std::fs::read_dir(&full).map_err(failed)? {
        let name = entry.map_err(failed)?.file_name().to_string_lossy().into_owned();
        if name.strip_suffix(ending).is_some_and(|stem| stem.ends_with('.')) && !name.starts_with('.') {
            names.push(name);
        }
    }
    names.sort();
    let mut files = Vec::new();
    for name in names {
        files.extend(read(root, &format!("{path}/{name}"), findings)?);
    }
    Ok(files)
}
