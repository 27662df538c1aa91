//! The whole site in memory, and everything that can be wrong with it.
//!
//! Entry points: [`load`] reads the folder (the only reader of files), [`check`] judges what was read.
//! Both return findings for all faults at once; only a folder that cannot be read at all is an error.

mod brand;
mod catalog;
mod check;
mod commands;
mod embed;
mod facts;
mod files;
mod finding;
mod logic;
mod messages;
mod offline;
mod powershell;
pub mod pseudo;
mod public;
mod settings;
mod table;
mod terms;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use indexmap::IndexMap;
use page::Locale;

pub use brand::{Brand, Colour, Logo, Palette};
pub use catalog::{Article, Catalog, SearchWords, Task};
pub use check::check;
pub use commands::{AppLink, Command, pieces};
pub use embed::Embed;
pub use facts::{Claim, Destination, Facts, Guidance, Mark, Source, Story};
pub use finding::{CODES, Finding, Report, Severity};
pub use logic::{Logic, PlacedFlow, PlacedModel};
pub use messages::{Messages, Placed};
pub use offline::Offline;
pub use settings::{Contact, LocaleSettings, PermitSettings, PolicySettings, Settings};

/// What stops the program: the folder cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is no site at this place.
    #[error(
        "`{0}` is not a site: it has no `content/site.toml`. Name the folder that holds `content/` and `locales/`"
    )]
    NotASite(PathBuf),
    /// A file or folder could not be read.
    #[error("cannot read `{path}`: {source}")]
    Read {
        /// What was read.
        path: PathBuf,
        /// Why it failed.
        source: std::io::Error,
    },
}

/// A site, as far as it could be read.
#[derive(Clone, Debug, Default)]
pub struct Site {
    /// `content/site.toml`.
    pub settings: Settings,
    /// `content/policy.toml`.
    pub policy: PolicySettings,
    /// Flows and models.
    pub logic: Logic,
    /// Claims, sources, destinations, commands, app links, guidance, stories.
    pub facts: Facts,
    /// Articles, tasks and messages by locale, in the order of the settings.
    pub catalogs: IndexMap<Locale, Catalog>,
    /// Files with errors of their own: what they should have said is not missed elsewhere, so that one
    /// broken file is not a hundred findings.
    faulty: BTreeSet<String>,
}

impl Site {
    /// Whether the file could not be read without errors.
    pub(crate) fn is_faulty(&self, path: &str) -> bool {
        self.faulty.contains(path)
    }

    /// Whether some file of the folder could not be read without errors.
    pub(crate) fn has_faulty_in(&self, folder: &str) -> bool {
        self.faulty.iter().any(|path| path.starts_with(folder))
    }
}

/// Reads the site in `root` (the folder that holds `content/` and `locales/`).
pub fn load(root: &Path) -> Result<(Site, Vec<Finding>), Error> {
    if !root.join("content/site.toml").is_file() {
        return Err(Error::NotASite(root.to_owned()));
    }
    let mut findings = Vec::new();
    let settings = settings::site(root, &mut findings)?;
    let policy = settings::policy(root, &mut findings)?;
    let logic = logic::load(root, &mut findings)?;
    let facts = facts::load(root, &mut findings)?;
    let mut catalogs = IndexMap::new();
    for locale in settings.locales.keys() {
        catalogs.insert(locale.clone(), catalog::load(root, locale, &mut findings)?);
    }
    public::check(root, &mut findings)?;
    let errors = findings.iter().filter(|found| found.severity == Severity::Error);
    let faulty = errors.map(|found| found.file.clone()).collect();
    Ok((Site { settings, policy, logic, facts, catalogs, faulty }, findings))
}
