//! A folder under construction: written beside the one it replaces, swapped in when it is whole.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use sha2::{Digest, Sha256};

/// How much of a hash stands in a file name: 40 bits keep a million files apart.
const HASH_BYTES: usize = 5;

/// The folder.
pub(super) struct Output {
    /// Where it will stand.
    target: PathBuf,
    /// Where it is written.
    building: PathBuf,
    /// Over all hashed files: equal input gives an equal id.
    digest: Sha256,
    size: u64,
}

impl Output {
    /// An empty folder beside `target`; what an earlier, broken run left there is removed.
    pub(super) fn beside(target: &Path) -> Result<Self> {
        let target = std::path::absolute(target)?;
        let ours = target.join("build.json").is_file();
        let empty = !target.exists() || target.read_dir().is_ok_and(|mut entries| entries.next().is_none());
        if !ours && !empty {
            bail!(
                "`{}` holds something else than a built site; name another folder or empty it",
                target.display()
            );
        }
        let building = with_suffix(&target, ".new");
        if building.exists() {
            fs::remove_dir_all(&building)
                .with_context(|| format!("cannot empty `{}`", building.display()))?;
        }
        fs::create_dir_all(&building).with_context(|| format!("cannot create `{}`", building.display()))?;
        Ok(Self { target, building, digest: Sha256::new(), size: 0 })
    }

    /// Writes a file; its folders are made.
    pub(super) fn write(&mut self, path: &str, bytes: &[u8]) -> Result<()> {
        let full = self.building.join(path);
        if full.exists() {
            bail!("`{path}` is written twice: a file of public/ has the name of a page; give it another");
        }
        if let Some(folder) = full.parent() {
            fs::create_dir_all(folder).with_context(|| format!("cannot create `{}`", folder.display()))?;
        }
        self.size += bytes.len() as u64;
        fs::write(&full, bytes).with_context(|| format!("cannot write `{}`", full.display()))
    }

    /// Writes an asset under a name that says its content, so that it can be cached for ever; returns its path.
    pub(super) fn hashed(&mut self, name: &str, ending: &str, bytes: &[u8]) -> Result<String> {
        let hash = hex(&Sha256::digest(bytes));
        self.digest.update(name.as_bytes());
        self.digest.update(bytes);
        let path = format!("assets/{name}.{hash}.{ending}");
        self.write(&path, bytes)?;
        Ok(path)
    }

    /// Copies the files of a folder as they are; nothing if it does not exist.
    pub(super) fn copy_folder(&mut self, from: &Path) -> Result<()> {
        if from.is_dir() { self.copy(from, "") } else { Ok(()) }
    }

    fn copy(&mut self, from: &Path, under: &str) -> Result<()> {
        let mut entries: Vec<_> = fs::read_dir(from)?.collect::<Result<_, _>>()?;
        entries.sort_by_key(fs::DirEntry::file_name);
        for entry in entries {
            let name = format!("{under}{}", entry.file_name().to_string_lossy());
            if entry.file_type()?.is_dir() {
                self.copy(&entry.path(), &format!("{name}/"))?;
            } else {
                let bytes = fs::read(entry.path())?;
                self.digest.update(&bytes);
                self.write(&name, &bytes)?;
            }
        }
        Ok(())
    }

    /// The name of this build, by everything hashed so far.
    pub(super) fn build_id(&self) -> String {
        hex(&self.digest.clone().finalize())
    }

    /// Puts the new folder in the place of the old one; returns its size in bytes.
    pub(super) fn swap(self) -> Result<u64> {
        let old = with_suffix(&self.target, ".old");
        if old.exists() {
            fs::remove_dir_all(&old).with_context(|| format!("cannot remove `{}`", old.display()))?;
        }
        if self.target.exists() {
            fs::rename(&self.target, &old)
                .with_context(|| format!("cannot move `{}` aside", self.target.display()))?;
        }
        if let Err(error) = fs::rename(&self.building, &self.target) {
            // The old folder is whole: put it back.
            let _ = fs::rename(&old, &self.target);
            return Err(error)
                .with_context(|| format!("cannot move the new folder to `{}`", self.target.display()));
        }
        let _ = fs::remove_dir_all(&old);
        Ok(self.size)
    }
}

fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    PathBuf::from(name)
}

fn hex(hash: &[u8]) -> String {
    hash.iter().take(HASH_BYTES).map(|byte| format!("{byte:02x}")).collect()
}
