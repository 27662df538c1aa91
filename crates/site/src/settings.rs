//! `content/site.toml` and `content/policy.toml`: the site's languages and the organisation's rules.

use std::path::Path;

use decision::{Id, Permit, Policy};
use indexmap::IndexMap;
use page::Locale;
use serde::Deserialize;

use crate::files::{self, File};
use crate::{Error, Finding, table};

/// The site: its languages, flows and limits.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    /// Where a reader lands whose browser asks for no language that there is.
    pub default_locale: Option<Locale>,
    /// The language whose revision translations follow.
    pub source_locale: Option<Locale>,
    /// The languages.
    pub locales: IndexMap<Locale, LocaleSettings>,
    /// The flows in the order of the home page.
    pub flows: Vec<String>,
    /// How many pages a locale may have.
    pub pages_per_locale: usize,
    /// Where the site stands on its server, for the page that is shown when nothing is at an address:
    /// `/`, or `/help/teams/`. Every other page works anywhere.
    pub mount: String,
}

/// One language.
#[derive(Clone, Debug, Default)]
pub struct LocaleSettings {
    /// Its name in itself.
    pub name: String,
    /// What is shown instead of what is missing, best first.
    pub fallback: Vec<Locale>,
}

/// What the hosting organisation allows.
#[derive(Clone, Debug, Default)]
pub struct PolicySettings {
    /// Its cloud.
    pub cloud: String,
    /// The first part of its SharePoint address.
    pub sharepoint_tenant: Option<String>,
    /// Where readers get help.
    pub helpdesk: Contact,
    /// How each option is allowed.
    pub permits: IndexMap<String, PermitSettings>,
}

/// Where readers get help.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    /// A mail address.
    pub email: Option<String>,
    /// A page.
    pub url: Option<String>,
}

/// How an option is allowed.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PermitSettings {
    /// Allowed, on request or blocked.
    #[serde(default)]
    pub permit: Permit,
    /// Where to ask for it.
    pub at: Option<String>,
    /// The message that says why, and who can change it.
    pub reason: Option<String>,
}

impl PolicySettings {
    /// The part that the engine reads.
    pub fn policy(&self) -> Policy {
        let options = self.permits.iter().map(|(id, settings)| (Id::from(id.as_str()), settings.permit));
        Policy { options: options.collect() }
    }
}

/// The clouds of design section 4.
const CLOUDS: [&str; 5] = ["worldwide", "gcc", "gcc-high", "dod", "china"];

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct SiteFile {
    default_locale: String,
    source_locale: String,
    locales: IndexMap<String, LocaleFile>,
    flows: FlowsFile,
    budget: BudgetFile,
    #[serde(default = "root")]
    mount: String,
}

fn root() -> String {
    "/".to_owned()
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LocaleFile {
    name: String,
    fallback: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FlowsFile {
    order: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct BudgetFile {
    pages_per_locale: usize,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct PolicyFile {
    cloud: String,
    sharepoint_tenant: Option<String>,
    #[serde(default)]
    helpdesk: Contact,
    #[serde(default, rename = "domains")]
    _domains: Domains,
    #[serde(default)]
    options: IndexMap<String, PermitSettings>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Domains {
    #[serde(rename = "allowed")]
    _allowed: Vec<String>,
    #[serde(rename = "blocked")]
    _blocked: Vec<String>,
}

/// Reads `content/site.toml`.
pub(crate) fn site(root: &Path, findings: &mut Vec<Finding>) -> Result<Settings, Error> {
    let Some(file) = files::read(root, "content/site.toml", findings)? else { return Ok(Settings::default()) };
    let Some(raw) = table::whole::<SiteFile>(&file, findings) else { return Ok(Settings::default()) };
    let mut locales = IndexMap::new();
    for (tag, entry) in &raw.locales {
        let fallback = entry.fallback.iter().filter_map(|tag| known(&file, tag, &raw, findings)).collect();
        if let Some(locale) = known(&file, tag, &raw, findings) {
            locales.insert(locale, LocaleSettings { name: entry.name.clone(), fallback });
        }
    }
    if !(raw.mount.starts_with('/') && raw.mount.ends_with('/')) {
        let at = file.text.find("mount").unwrap_or(0);
        findings.push(Finding::error(
            &file,
            &(at..at),
            "site-mount",
            format!("`{}` does not start and end with `/`", raw.mount),
            "write the path of the site on its server, such as `/help/teams/`",
        ));
    }
    Ok(Settings {
        default_locale: known(&file, &raw.default_locale, &raw, findings),
        source_locale: known(&file, &raw.source_locale, &raw, findings),
        locales,
        flows: raw.flows.order,
        pages_per_locale: raw.budget.pages_per_locale,
        mount: raw.mount,
    })
}

/// A tag that the site lists; otherwise a finding where it is named.
fn known(file: &File, tag: &str, raw: &SiteFile, findings: &mut Vec<Finding>) -> Option<Locale> {
    let listed = raw.locales.contains_key(tag);
    let locale = Locale::new(tag).filter(|_| listed);
    if locale.is_none() {
        let at = file.text.find(&format!("\"{tag}\"")).unwrap_or(0);
        findings.push(Finding::error(
            file,
            &(at..at),
            "site-locale",
            format!("`{tag}` is not a language of this site"),
            format!("add a table `[locales.{tag}]`, or name one of the listed languages"),
        ));
    }
    locale
}

/// Reads `content/policy.toml`; without one everything is allowed.
pub(crate) fn policy(root: &Path, findings: &mut Vec<Finding>) -> Result<PolicySettings, Error> {
    let open = PolicySettings { cloud: CLOUDS[0].to_owned(), ..PolicySettings::default() };
    let Some(file) = files::read(root, "content/policy.toml", findings)? else { return Ok(open) };
    let Some(raw) = table::whole::<PolicyFile>(&file, findings) else { return Ok(open) };
    if !CLOUDS.contains(&raw.cloud.as_str()) {
        let at = file.text.find("cloud").unwrap_or(0);
        findings.push(Finding::error(
            &file,
            &(at..at),
            "policy-cloud",
            format!("`{}` is not a cloud", raw.cloud),
            format!("write one of: {}", CLOUDS.join(", ")),
        ));
    }
    Ok(PolicySettings {
        cloud: raw.cloud,
        sharepoint_tenant: raw.sharepoint_tenant,
        helpdesk: raw.helpdesk,
        permits: raw.options,
    })
}
