//! A folder under construction: held in memory, written beside the one it replaces, swapped in when it is whole.
//!
//! Invariant: at every moment the old folder or the new one is whole. A run that breaks off leaves at most a folder
//! `….new` or `….old` beside it, and the next run takes care of both.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::{fs, io};

use anyhow::{Context, Result, bail};
use memchr::memmem;
use rayon::prelude::*;
use sha2::{Digest, Sha256};
use xxhash_rust::xxh3::xxh3_128;

use super::compress::{self, Compression};

/// How much of a hash stands in a file name: 40 bits keep a million files apart.
const HASH_BYTES: usize = 5;

/// Stands for the build's id until everything is written: the id covers every file, and as long as an id is.
pub(super) const BUILD_ID: &str = "%build-id%";

/// A path, and what the file there holds.
pub(super) type File = (String, Vec<u8>);

/// The folder.
pub(super) struct Output {
    /// Where it will stand.
    target: PathBuf,
    /// By path; the order makes two builds equal.
    files: BTreeMap<String, Vec<u8>>,
}

/// What was written.
pub(super) struct Written {
    /// The id of the build: equal input gives an equal id.
    pub(super) build: String,
    /// Its size, without compressed copies.
    pub(super) bytes: usize,
}

impl Output {
    /// An empty folder for `target`; what an earlier, broken run left beside it is put right.
    pub(super) fn beside(target: &Path) -> Result<Self> {
        let target = std::path::absolute(target)?;
        let old = with_suffix(&target, ".old");
        let empty = !target.exists() || target.read_dir().is_ok_and(|mut entries| entries.next().is_none());
        if !is_ours(&target) && !empty {
            bail!(
                "`{}` holds something else than a built site; name another folder or empty it",
                target.display()
            );
        }
        for left in [with_suffix(&target, ".new"), old].iter().filter(|left| left.exists()) {
            fs::remove_dir_all(left).with_context(|| format!("cannot remove `{}`", left.display()))?;
        }
        Ok(Self { target, files: BTreeMap::new() })
    }

    /// Adds a file.
    pub(super) fn write(&mut self, path: &str, bytes: &[u8]) -> Result<()> {
        self.add([(path.to_owned(), bytes.to_owned())])
    }

    /// Adds files.
    pub(super) fn add(&mut self, files: impl IntoIterator<Item = File>) -> Result<()> {
        for (path, bytes) in files {
            if self.files.contains_key(&path) {
                bail!("`{path}` is written twice: a file of public/ has the name of a page; give it another");
            }
            self.files.insert(path, bytes);
        }
        Ok(())
    }

    /// Whether a file of this path was added.
    pub(super) fn has(&self, path: &str) -> bool {
        self.files.contains_key(path)
    }

    /// The paths of the files that are named after their content.
    pub(super) fn assets(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str).filter(|path| is_asset(path))
    }

    /// A file that was added.
    pub(super) fn get(&self, path: &str) -> Option<&[u8]> {
        self.files.get(path).map(Vec::as_slice)
    }

    /// Adds an asset under a name that says its content, so that it can be cached for ever; returns its path.
    pub(super) fn hashed(&mut self, name: &str, ending: &str, bytes: &[u8]) -> Result<String> {
        let path = format!("assets/{name}.{}.{ending}", hex(&Sha256::digest(bytes)));
        self.write(&path, bytes)?;
        Ok(path)
    }

    /// Copies the files of a folder as they are; nothing if it does not exist.
    pub(super) fn copy_folder(&mut self, from: &Path) -> Result<()> {
        if from.is_dir() { self.copy(from, "") } else { Ok(()) }
    }

    fn copy(&mut self, from: &Path, under: &str) -> Result<()> {
        for entry in fs::read_dir(from)? {
            let entry = entry?;
            let name = format!("{under}{}", entry.file_name().to_string_lossy());
            if entry.file_type()?.is_dir() {
                self.copy(&entry.path(), &format!("{name}/"))?;
            } else {
                self.write(&name, &fs::read(entry.path())?)?;
            }
        }
        Ok(())
    }

    /// Writes the folder and puts it in the place of the old one.
    pub(super) fn finish(mut self, compression: Compression) -> Result<Written> {
        let build = self.settle();
        let bytes = self.files.values().map(Vec::len).sum();
        let building = Building(with_suffix(&self.target, ".new"));
        building.make_folders(self.files.keys())?;
        self.files.par_iter().try_for_each(|(path, bytes)| building.write(path, bytes))?;
        if compression == Compression::Beside {
            compress::all(&self.files, |path, bytes| building.write(path, bytes))?;
        }
        swap(&building.0, &self.target)?;
        Ok(Written { build, bytes })
    }

    /// Gives the build its id and writes it where it stands for: everywhere but in files named after their content.
    fn settle(&mut self) -> String {
        let both = |(path, bytes): (&String, &Vec<u8>)| [xxh3_128(path.as_bytes()), xxh3_128(bytes)];
        let digests: Vec<_> = self.files.par_iter().map(both).collect();
        let mut digest = Sha256::new();
        digests.iter().flatten().for_each(|part| digest.update(part.to_be_bytes()));
        let id = hex(&digest.finalize());
        let says_it = |path: &str| !is_asset(path) && has_ending(path, &["html", "js", "json", "bin"]);
        let stand_in = memmem::Finder::new(BUILD_ID);
        self.files.par_iter_mut().filter(|(path, _)| says_it(path)).for_each(|(_, bytes)| {
            replace(bytes, &stand_in, id.as_bytes());
        });
        id
    }
}

/// Whether a file is named after its content.
pub(crate) fn is_asset(path: &str) -> bool {
    path.split('/').any(|part| part == "assets")
}

/// Whether the path ends in one of these.
pub(super) fn has_ending(path: &str, endings: &[&str]) -> bool {
    path.rsplit_once('.').is_some_and(|(_, ending)| endings.contains(&ending))
}

/// Puts a folder back that a run left aside when it broke off between the two steps of a swap.
pub(super) fn put_back(target: &Path) -> Result<()> {
    let old = with_suffix(&std::path::absolute(target)?, ".old");
    if target.exists() || !is_ours(&old) {
        return Ok(());
    }
    fs::rename(&old, target).with_context(|| format!("cannot put `{}` back", target.display()))
}

/// Writes `new` over every `old`, which is as long.
fn replace(bytes: &mut [u8], old: &memmem::Finder<'_>, new: &[u8]) {
    debug_assert_eq!(old.needle().len(), new.len(), "nothing moves");
    let mut from = 0;
    while let Some(at) = old.find(&bytes[from..]) {
        let end = from + at + new.len();
        bytes[from + at..end].copy_from_slice(new);
        from = end;
    }
}

/// The new folder while it is written; gone with this value unless it was moved.
struct Building(PathBuf);

impl Building {
    /// Makes the folders of these files.
    fn make_folders<'a>(&self, paths: impl Iterator<Item = &'a String>) -> Result<()> {
        let folders = paths.map(|path| path.rsplit_once('/').map_or("", |(folder, _)| folder));
        let folders: BTreeSet<&str> = folders.collect();
        folders.into_par_iter().map(|folder| self.0.join(folder)).try_for_each(|folder| {
            fs::create_dir_all(&folder).with_context(|| format!("cannot create `{}`", folder.display()))
        })
    }

    fn write(&self, path: &str, bytes: &[u8]) -> Result<()> {
        let full = self.0.join(path);
        fs::write(&full, bytes).with_context(|| format!("cannot write `{}`", full.display()))
    }
}

impl Drop for Building {
    fn drop(&mut self) {
        // On a full disk this is the room that everybody waits for. What cannot be removed now is removed next time.
        let _ = remove(&self.0);
    }
}

/// Removes a folder on all processors: half the time for thousands of pages.
fn remove(folder: &Path) -> io::Result<()> {
    let entries = fs::read_dir(folder)?.collect::<io::Result<Vec<_>>>()?;
    entries.into_par_iter().try_for_each(|entry| {
        if entry.file_type()?.is_dir() { remove(&entry.path()) } else { fs::remove_file(entry.path()) }
    })?;
    fs::remove_dir(folder)
}

/// Puts the new folder in the place of the old one, which ends up in the place of the new one or is gone.
fn swap(new: &Path, target: &Path) -> Result<()> {
    if target.exists() && exchange(new, target) {
        return Ok(()); // the old one is removed as what is left of the work
    }
    let old = with_suffix(target, ".old");
    if target.exists() {
        fs::rename(target, &old).with_context(|| format!("cannot move `{}` aside", target.display()))?;
    }
    if let Err(error) = fs::rename(new, target) {
        // The old folder is whole: put it back.
        let _ = fs::rename(&old, target);
        return Err(error).with_context(|| format!("cannot move the new folder to `{}`", target.display()));
    }
    let _ = fs::remove_dir_all(&old);
    Ok(())
}

/// Swaps two folders in one step, so that there is no moment without a site; `false` where the system cannot.
#[cfg(any(target_os = "linux", target_os = "macos"))]
fn exchange(one: &Path, other: &Path) -> bool {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE).is_ok()
}

#[cfg(not(any(target_os = "linux", target_os = "macos")))]
fn exchange(_: &Path, _: &Path) -> bool {
    false
}

/// Whether a built site stands there.
fn is_ours(folder: &Path) -> bool {
    folder.join("build.json").is_file()
}

fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    PathBuf::from(name)
}

fn hex(hash: &[u8]) -> String {
    hash.iter().take(HASH_BYTES).map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_placeholder_is_replaced_wherever_it_stands() {
        let mut bytes = b"%%build-id% and %build-id%%build".to_vec();
        replace(&mut bytes, &memmem::Finder::new(BUILD_ID), b"0123456789");
        assert_eq!(bytes, b"%0123456789 and 0123456789%build");
    }
}
