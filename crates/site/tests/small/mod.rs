//! A copy of `tests/sites/small` in a temporary folder, with some files changed.

#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

/// The text that deletes a file.
pub(crate) const DELETED: &str = "\0";

/// The root of the repository.
pub(crate) fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The small site with these files written over it; the folder goes with the value.
pub(crate) fn site(changes: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    copy(&repository().join("tests/sites/small"), folder.path());
    for locale in ["en-US", "nb-NO"] {
        let interface = format!("locales/{locale}/ui.ftl");
        fs::copy(repository().join(&interface), folder.path().join(&interface)).unwrap();
    }
    for (path, text) in changes {
        let path = folder.path().join(path);
        if *text == DELETED {
            fs::remove_file(path).unwrap();
        } else {
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
    }
    folder
}

/// The ids that the interface asks for: those of the app's messages.
pub(crate) fn interface() -> Vec<String> {
    let text = fs::read_to_string(repository().join("locales/en-US/ui.ftl")).unwrap();
    let ids = text.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()));
    ids.filter_map(|line| line.split_once(" =")).map(|(id, _)| id.to_owned()).collect()
}

/// A file of the small site with one place changed.
pub(crate) fn changed(path: &str, from: &str, to: &str) -> String {
    let text = fs::read_to_string(repository().join("tests/sites/small").join(path)).unwrap();
    assert!(text.contains(from), "{path} holds `{from}`");
    text.replacen(from, to, 1)
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// All files of a folder and of the folders in it.
pub(crate) fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        if entry.file_type().unwrap().is_dir() {
            found.extend(files(&entry.path()));
        } else {
            found.push(entry.path());
        }
    }
    found.sort();
    found
}
