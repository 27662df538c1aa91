//! Facts and what hangs on them: claims, sources, destinations, commands, app links, guidance, stories.

use std::path::Path;

use indexmap::IndexMap;
use page::{Picture, Role};
use serde::Deserialize;
use toml::value::Datetime;

use crate::commands::{AppLink, Command};
use crate::files::{self, File};
use crate::table::{self, Entry};
use crate::{Error, Finding};

/// All of them, each with its place.
#[derive(Clone, Debug, Default)]
pub struct Facts {
    /// `content/claims/*.toml`.
    pub(crate) claims: IndexMap<String, (usize, Entry<Claim>)>,
    /// `content/sources.toml`.
    pub(crate) sources: IndexMap<String, Entry<Source>>,
    /// `content/destinations.toml`.
    pub(crate) destinations: IndexMap<String, Entry<Destination>>,
    /// `content/commands.toml`.
    pub(crate) commands: IndexMap<String, Entry<Command>>,
    /// `content/links.toml`.
    pub(crate) app_links: IndexMap<String, Entry<AppLink>>,
    /// `content/guidance.toml`, by `owner.name` (a model's option or a flow's outcome).
    pub(crate) guidance: IndexMap<(String, String), Entry<Guidance>>,
    /// `content/pictures.toml`, by model and option.
    pub(crate) pictures: IndexMap<(String, String), Entry<Picture>>,
    /// `content/stories.toml`.
    pub(crate) stories: IndexMap<String, Entry<Story>>,
    pub(crate) files: FactFiles,
}

/// The files, for findings.
#[derive(Clone, Debug, Default)]
pub(crate) struct FactFiles {
    pub(crate) claims: Vec<File>,
    pub(crate) sources: File,
    pub(crate) destinations: File,
    pub(crate) commands: File,
    pub(crate) app_links: File,
    pub(crate) guidance: File,
    pub(crate) pictures: File,
    pub(crate) stories: File,
}

/// A statement about the world with its proof.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Claim {
    /// The statement, for authors.
    pub about: String,
    /// The sources that say so.
    pub sources: Vec<String>,
    /// How sure it is.
    pub confidence: Confidence,
    /// It is not confirmed: the message `doubt_…` says what to check.
    pub doubt: Option<String>,
    /// When it was last checked.
    pub verified: Datetime,
}

/// How sure a claim is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Confidence {
    /// A current official source says so.
    High,
    /// An older official source or several independent ones say so.
    Medium,
    /// One source that nobody vouches for says so: shown as not confirmed, with what to check.
    Low,
}

/// A page that somebody responsible published.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Its title.
    pub title: String,
    /// Its address, without a language in the path.
    pub url: Option<String>,
    /// The date of the version that was read.
    pub date: Option<toml::Value>,
}

/// An admin page.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Destination {
    /// Its admin centre: the message `product_…`.
    pub product: String,
    /// The least privileged role: the message `role_…`.
    pub role: String,
    /// What supports the address.
    pub claim: String,
    /// The address is no contract and may change.
    #[serde(default)]
    pub may_move: bool,
    /// The address by cloud.
    #[serde(default)]
    pub urls: IndexMap<String, String>,
}

/// What to show with an option or an honest end.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Guidance {
    /// The article about it.
    pub article: Option<String>,
    /// The tasks in order.
    #[serde(default)]
    pub tasks: Vec<String>,
    /// Which of them ask somebody else to do it, and whom.
    #[serde(default)]
    pub asks: IndexMap<String, Role>,
    /// The claims to name.
    #[serde(default)]
    pub claims: Vec<String>,
}

/// A named case with its expected result.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Story {
    /// The flow.
    pub flow: String,
    /// The case, for authors.
    pub about: String,
    /// The trail.
    pub answers: String,
    /// The option or honest end that it leads to.
    pub expect: String,
    /// What a good expert could also say.
    #[serde(default)]
    pub accept: Vec<String>,
    /// Whether it is disputed.
    pub mark: Mark,
}

/// How disputed a story is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mark {
    /// Any other result is wrong.
    Clear,
    /// A reasonable expert could choose otherwise.
    Judgement,
}

impl Facts {
    /// The claims by id.
    pub fn claims(&self) -> impl Iterator<Item = (&str, &Claim)> {
        self.claims.iter().map(|(id, (_, entry))| (id.as_str(), &entry.value))
    }

    /// The sources by id.
    pub fn sources(&self) -> impl Iterator<Item = (&str, &Source)> {
        self.sources.iter().map(|(id, entry)| (id.as_str(), &entry.value))
    }

    /// The destinations by id.
    pub fn destinations(&self) -> impl Iterator<Item = (&str, &Destination)> {
        self.destinations.iter().map(|(id, entry)| (id.as_str(), &entry.value))
    }

    /// The commands by id.
    pub fn commands(&self) -> impl Iterator<Item = (&str, &Command)> {
        self.commands.iter().map(|(id, entry)| (id.as_str(), &entry.value))
    }

    /// The app links by id.
    pub fn app_links(&self) -> impl Iterator<Item = (&str, &AppLink)> {
        self.app_links.iter().map(|(id, entry)| (id.as_str(), &entry.value))
    }

    /// The guidance of everything that belongs to a model or a flow.
    pub fn guidance_of<'a>(&'a self, owner: &'a str) -> impl Iterator<Item = (&'a str, &'a Guidance)> {
        let own = self.guidance.iter().filter(move |((of, _), _)| of == owner);
        own.map(|((_, name), entry)| (name.as_str(), &entry.value))
    }

    /// The pictures of a model's options.
    pub fn pictures_of<'a>(&'a self, model: &'a str) -> impl Iterator<Item = (&'a str, Picture)> {
        let own = self.pictures.iter().filter(move |((of, _), _)| of == model);
        own.map(|((_, option), entry)| (option.as_str(), entry.value))
    }
}

pub(crate) fn load(root: &Path, findings: &mut Vec<Finding>) -> Result<Facts, Error> {
    let mut one = |path: &str| -> Result<File, Error> {
        Ok(files::read(root, path, findings)?
            .unwrap_or_else(|| File { path: path.to_owned(), ..File::default() }))
    };
    let files = FactFiles {
        sources: one("content/sources.toml")?,
        destinations: one("content/destinations.toml")?,
        commands: one("content/commands.toml")?,
        app_links: one("content/links.toml")?,
        guidance: one("content/guidance.toml")?,
        pictures: one("content/pictures.toml")?,
        stories: one("content/stories.toml")?,
        claims: files::folder(root, "content/claims", "toml", findings)?,
    };
    let mut claims: IndexMap<String, (usize, Entry<Claim>)> = IndexMap::new();
    for (at, file) in files.claims.iter().enumerate() {
        for (id, entry) in table::read::<Claim>(file, findings) {
            if let Some((first, _)) = claims.get(&id) {
                findings.push(Finding::error(
                    file,
                    &entry.span,
                    "claim-twice",
                    format!("the claim `{id}` already stands in {}", files.claims[*first].path),
                    "give one of them another id",
                ));
            } else {
                claims.insert(id, (at, entry));
            }
        }
    }
    Ok(Facts {
        claims,
        sources: table::read(&files.sources, findings),
        destinations: table::read(&files.destinations, findings),
        guidance: owned(&files.guidance, findings),
        pictures: owned(&files.pictures, findings),
        commands: table::read(&files.commands, findings),
        app_links: table::read(&files.app_links, findings),
        stories: table::read(&files.stories, findings),
        files,
    })
}

/// Reads `[owner.name]` tables.
fn owned<T: serde::de::DeserializeOwned>(
    file: &File,
    findings: &mut Vec<Finding>,
) -> IndexMap<(String, String), Entry<T>> {
    let owners = table::whole::<IndexMap<String, table::Raw>>(file, findings).unwrap_or_default();
    let mut all = IndexMap::new();
    for (owner, raw) in owners {
        let named = table::entries(file, raw, findings).into_iter();
        all.extend(named.map(|(name, entry)| ((owner.clone(), name), entry)));
    }
    all
}
