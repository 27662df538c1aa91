//! Where things lie: the repository, Cargo's target folder, the cache of tools, the built site.

use std::env;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// The folders that every command works in.
pub(crate) struct Tree {
    /// The root of the repository.
    pub(crate) root: PathBuf,
    /// Tools by name and version; survives a fresh clone.
    pub(crate) cache: PathBuf,
}

impl Tree {
    /// The tree in which cargo was called. What was compiled in is only for a call without cargo: two clones that share
    /// a target folder also share this program.
    pub(crate) fn find() -> Result<Self> {
        let package =
            std::env::var("CARGO_MANIFEST_DIR").unwrap_or_else(|_| env!("CARGO_MANIFEST_DIR").to_owned());
        let root =
            Path::new(&package).parent().context("xtask lies in the root of the repository")?.to_path_buf();
        Ok(Self { root, cache: cache_folder()?.join("veiviser") })
    }

    /// A path below the root, for commands and messages.
    pub(crate) fn path(&self, below: &str) -> PathBuf {
        self.root.join(below)
    }

    /// The built site.
    pub(crate) fn dist(&self) -> PathBuf {
        self.path("dist")
    }

    /// The built site with the pseudo languages.
    pub(crate) fn pseudo(&self) -> PathBuf {
        self.path("target/pseudo")
    }

    /// What Trunk built: the wasm and its loader (`dist` in Trunk.toml).
    pub(crate) fn bundle(&self) -> PathBuf {
        self.path("target/app")
    }

    /// The browser tests, an npm package of their own.
    pub(crate) fn browser_tests(&self) -> PathBuf {
        self.path("tests/browser")
    }
}

/// The user's cache folder, by the conventions of the system.
fn cache_folder() -> Result<PathBuf> {
    let from = |name: &str| env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    if let Some(folder) = from("XDG_CACHE_HOME") {
        return Ok(folder);
    }
    if cfg!(windows) {
        return from("LOCALAPPDATA")
            .context("LOCALAPPDATA is not set\n  help: set XDG_CACHE_HOME to a folder for tools");
    }
    let home = from("HOME").context("HOME is not set\n  help: set XDG_CACHE_HOME to a folder for tools")?;
    Ok(if cfg!(target_os = "macos") { home.join("Library/Caches") } else { home.join(".cache") })
}
