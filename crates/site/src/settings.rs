//! `content/site.toml` and `content/policy.toml`: the site's languages and the organisation's rules.

use std::ops::Range;
use std::path::Path;

use decision::{Id, Permit, Policy};
use indexmap::IndexMap;
use page::Locale;
use serde::Deserialize;
use toml::Spanned;

use crate::brand::{Brand, BrandFile};
use crate::embed::{self, Embed};
use crate::files::{self, File};
use crate::offline::{Offline, OfflineFile};
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
    /// Where the site stands on its server: `/`, or `/help/teams/`. Server configurations name it, and the page that is
    /// shown when nothing is at an address starts its links there. Every other page works anywhere without it.
    pub mount: Option<String>,
    /// How pages link to each other.
    pub links: Links,
    /// How it is shown inside other pages.
    pub embed: Embed,
    /// The organisation's name, logo and colour.
    pub brand: Brand,
    /// Reading without a network.
    pub offline: Offline,
    /// Where readers say that something is wrong.
    pub feedback: Feedback,
    pub(crate) file: File,
    /// Where each entry of `flows` stands.
    pub(crate) flow_spans: Vec<Range<usize>>,
}

/// How pages link to each other.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Links {
    /// Counted from the page: the folder works at any place, and at several at once.
    #[default]
    Relative,
    /// From the root of the server, starting with `mount`: right also where a server strips slashes below a path.
    Absolute,
}

impl Settings {
    /// The place on the server, or the root where none is said.
    pub fn mount(&self) -> &str {
        self.mount.as_deref().unwrap_or("/")
    }

    /// What every link starts with; none where links count from the page.
    pub fn link_start(&self) -> Option<&str> {
        (self.links == Links::Absolute).then(|| self.mount())
    }
}

/// Where readers say that something on a page is wrong: nothing is shown without one of these.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Feedback {
    /// A mail address.
    pub email: Option<String>,
    /// The page where an issue is opened; `title` and `body` are added to its address.
    pub issue: Option<String>,
}

/// One language.
#[derive(Clone, Debug, Default)]
pub struct LocaleSettings {
    /// Its name in itself.
    pub name: String,
    /// What is shown instead of what is missing, best first.
    pub fallback: Vec<Locale>,
    /// Everything must be there: what is missing is an error. A language under way is shown with what
    /// it has, and what it lacks is a warning.
    pub complete: bool,
    /// Readers get it. One that is not offered is still what others fall back to.
    pub offered: bool,
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
#[derive(Clone, Debug, Default)]
pub struct Contact {
    /// A mail address.
    pub email: Option<String>,
    /// A page.
    pub url: Option<String>,
    /// The name under which it is reached in Teams.
    pub teams: Option<String>,
}

/// How an option is allowed.
#[derive(Clone, Debug, Default)]
pub struct PermitSettings {
    /// Allowed, on request or blocked.
    pub permit: Permit,
    /// Where to ask for it.
    pub at: Option<String>,
    /// The message that says why, and who can change it.
    pub reason: Option<String>,
}

impl Settings {
    /// The languages that readers get.
    pub fn offered(&self) -> impl Iterator<Item = &Locale> {
        self.locales.iter().filter(|(_, settings)| settings.offered).map(|(locale, _)| locale)
    }

    /// Whether a language must have everything.
    pub(crate) fn is_complete(&self, locale: &Locale) -> bool {
        self.locales.get(locale).is_none_or(|settings| settings.complete)
    }
}

impl PolicySettings {
    /// The part that the engine reads.
    pub fn policy(&self) -> Policy {
        let options = self.permits.iter().map(|(id, settings)| (Id::from(id.as_str()), settings.permit));
        Policy { options: options.collect() }
    }
}

/// The clouds of design section 4.
pub(crate) const CLOUDS: [&str; 5] = ["worldwide", "gcc", "gcc-high", "dod", "china"];

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct SiteFile {
    default_locale: Spanned<String>,
    source_locale: Spanned<String>,
    locales: IndexMap<Spanned<String>, LocaleFile>,
    flows: FlowsFile,
    budget: BudgetFile,
    mount: Option<Spanned<String>>,
    links: Option<Spanned<Links>>,
    #[serde(default)]
    embed: embed::EmbedFile,
    #[serde(default)]
    brand: BrandFile,
    #[serde(default)]
    offline: OfflineFile,
    #[serde(default)]
    feedback: FeedbackFile,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct FeedbackFile {
    email: Option<Spanned<String>>,
    issue: Option<Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LocaleFile {
    name: String,
    fallback: Vec<Spanned<String>>,
    #[serde(default = "yes")]
    complete: bool,
    #[serde(default = "yes")]
    offered: bool,
}

fn yes() -> bool {
    true
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FlowsFile {
    order: Vec<Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct BudgetFile {
    pages_per_locale: usize,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct PolicyFile {
    cloud: Spanned<String>,
    sharepoint_tenant: Option<String>,
    #[serde(default)]
    helpdesk: HelpdeskFile,
    #[serde(default, rename = "domains")]
    _domains: Domains,
    #[serde(default)]
    options: IndexMap<String, PermitFile>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct HelpdeskFile {
    email: Option<String>,
    teams: Option<Spanned<String>>,
    url: Option<Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PermitFile {
    #[serde(default)]
    permit: Permit,
    at: Option<Spanned<String>>,
    reason: Option<String>,
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
    let Some(file) = files::read(root, "content/site.toml", findings)? else {
        return Ok(Settings::default());
    };
    let Some(mut raw) = table::whole::<SiteFile>(&file, findings) else { return Ok(Settings::default()) };
    let mut locales = IndexMap::new();
    for (tag, entry) in &raw.locales {
        let fallback = entry.fallback.iter().filter_map(|tag| known(&file, tag, &raw, findings)).collect();
        if let Some(locale) = known(&file, tag, &raw, findings)
            && is_first(&file, tag, &locales, findings)
        {
            locales.insert(
                locale,
                LocaleSettings {
                    name: entry.name.clone(),
                    fallback,
                    complete: entry.complete,
                    offered: entry.offered,
                },
            );
        }
    }
    let default_locale = known(&file, &raw.default_locale, &raw, findings);
    if default_locale.as_ref().and_then(|locale| locales.get(locale)).is_some_and(|locale| !locale.offered) {
        findings.push(Finding::error(
            &file,
            &raw.default_locale.span(),
            "site-offered",
            format!(
                "`{}` is the language where readers land, but is not offered",
                raw.default_locale.get_ref()
            ),
            "name a language that is offered, or take `offered = false` away",
        ));
    }
    if let Some(mount) = &raw.mount
        && !(mount.get_ref().starts_with('/') && mount.get_ref().ends_with('/'))
    {
        findings.push(Finding::error(
            &file,
            &mount.span(),
            "site-mount",
            format!("`{}` does not start and end with `/`", mount.get_ref()),
            "write the path of the site on its server, such as `/help/teams/`",
        ));
    }
    // It is written into the configuration of servers.
    if let Some(mount) = &raw.mount
        && !mount.get_ref().bytes().all(|b| b.is_ascii_alphanumeric() || b"/-_.~".contains(&b))
    {
        findings.push(Finding::error(
            &file,
            &mount.span(),
            "site-mount",
            format!("`{}` has characters that do not stand in a path as they are", mount.get_ref()),
            "use letters from a to z, digits and `-`, `_`, `.`, `~` between the slashes",
        ));
    }
    if let Some(links) = &raw.links
        && *links.get_ref() == Links::Absolute
        && raw.mount.is_none()
    {
        findings.push(Finding::error(
            &file,
            &links.span(),
            "site-mount",
            "links shall start at the root of the server, but `mount` does not say where the site stands",
            "add `mount = \"/help/teams/\"`, or `mount = \"/\"`",
        ));
    }
    let feedback = feedback(&file, &raw.feedback, findings);
    let embed = raw.embed.read(&file, findings);
    let brand = std::mem::take(&mut raw.brand).read(root, &file, findings);
    let offline = std::mem::take(&mut raw.offline).read();
    Ok(Settings {
        feedback,
        embed,
        brand,
        offline,
        default_locale,
        source_locale: known(&file, &raw.source_locale, &raw, findings),
        locales,
        flow_spans: raw.flows.order.iter().map(Spanned::span).collect(),
        flows: raw.flows.order.into_iter().map(Spanned::into_inner).collect(),
        pages_per_locale: raw.budget.pages_per_locale,
        mount: raw.mount.map(Spanned::into_inner),
        links: raw.links.map(Spanned::into_inner).unwrap_or_default(),
        file,
    })
}

fn feedback(file: &File, raw: &FeedbackFile, findings: &mut Vec<Finding>) -> Feedback {
    let mut wrong = |text: &Spanned<String>, help: &str| {
        findings.push(Finding::error(
            file,
            &text.span(),
            "site-feedback",
            format!("`{}` is no place to which a reader can write", text.get_ref()),
            help,
        ));
    };
    if let Some(email) = raw.email.as_ref().filter(|email| !is_sign_in_name(email.get_ref())) {
        wrong(email, "write a mail address, such as `guide@contoso.com`");
    }
    if let Some(issue) = raw.issue.as_ref().filter(|issue| !issue.get_ref().starts_with("https://")) {
        wrong(issue, "write the whole secure address, such as `https://github.com/contoso/guide/issues/new`");
    }
    let text = |text: &Option<Spanned<String>>| text.as_ref().map(|text| text.get_ref().clone());
    Feedback { email: text(&raw.email), issue: text(&raw.issue) }
}

/// Whether no earlier tag differs in its capital letters alone; otherwise a finding.
fn is_first(
    file: &File,
    tag: &Spanned<String>,
    earlier: &IndexMap<Locale, LocaleSettings>,
    findings: &mut Vec<Finding>,
) -> bool {
    let name = tag.get_ref();
    let other = earlier.keys().find(|other| other.as_str().eq_ignore_ascii_case(name));
    if let Some(other) = other {
        findings.push(Finding::error(
            file,
            &tag.span(),
            "site-locale",
            format!("`{name}` is `{other}` once more: many disks and servers take them for one folder"),
            "take one of the two tables away",
        ));
    }
    other.is_none()
}

/// A tag that the site lists; otherwise a finding where it is named.
fn known(file: &File, tag: &Spanned<String>, raw: &SiteFile, findings: &mut Vec<Finding>) -> Option<Locale> {
    let name = tag.get_ref();
    let listed = raw.locales.keys().any(|other| other.get_ref() == name);
    let locale = Locale::new(name);
    let (what, help) = match (&locale, listed) {
        (Some(_), true) => return locale,
        (Some(_), false) => (
            "is not a language of this site",
            format!("add a table `[locales.{name}]`, or name one of the listed languages"),
        ),
        (None, _) => ("is not a language tag", "write it as in `en-US`, `nb-NO` or `fr`".to_owned()),
    };
    findings.push(Finding::error(file, &tag.span(), "site-locale", format!("`{name}` {what}"), help));
    None
}

/// Reads `content/policy.toml`; without one everything is allowed.
pub(crate) fn policy(root: &Path, findings: &mut Vec<Finding>) -> Result<PolicySettings, Error> {
    let open = PolicySettings { cloud: CLOUDS[0].to_owned(), ..PolicySettings::default() };
    let Some(file) = files::read(root, "content/policy.toml", findings)? else { return Ok(open) };
    let Some(raw) = table::whole::<PolicyFile>(&file, findings) else { return Ok(open) };
    if !CLOUDS.contains(&raw.cloud.get_ref().as_str()) {
        findings.push(Finding::error(
            &file,
            &raw.cloud.span(),
            "policy-cloud",
            format!("`{}` is not a cloud", raw.cloud.get_ref()),
            format!("write one of: {}", CLOUDS.join(", ")),
        ));
    }
    let addresses = raw.options.values().filter_map(|permit| permit.at.as_ref()).chain(&raw.helpdesk.url);
    for address in addresses.filter(|address| !is_address(address.get_ref())) {
        findings.push(Finding::error(
            &file,
            &address.span(),
            "policy-address",
            format!("`{}` is no address that a reader can open", address.get_ref()),
            "write it with `https://` or `mailto:` in front",
        ));
    }
    if let Some(name) = raw.helpdesk.teams.as_ref().filter(|name| !is_sign_in_name(name.get_ref())) {
        findings.push(Finding::error(
            &file,
            &name.span(),
            "policy-address",
            format!("`{}` is no name that somebody signs in with", name.get_ref()),
            "write it as in `it-help@contoso.com`",
        ));
    }
    let permits = raw.options.into_iter().map(|(id, permit)| {
        let PermitFile { permit, at, reason } = permit;
        (id, PermitSettings { permit, at: at.map(Spanned::into_inner), reason })
    });
    Ok(PolicySettings {
        cloud: raw.cloud.into_inner(),
        sharepoint_tenant: raw.sharepoint_tenant,
        helpdesk: Contact {
            email: raw.helpdesk.email,
            url: raw.helpdesk.url.map(Spanned::into_inner),
            teams: raw.helpdesk.teams.map(Spanned::into_inner),
        },
        permits: permits.collect(),
    })
}

/// Whether this is one name and one domain, as Teams wants them in a link to a chat.
fn is_sign_in_name(text: &str) -> bool {
    let plain =
        |part: &str| !part.is_empty() && !part.contains(|c: char| c.is_whitespace() || "@,;?&".contains(c));
    text.split_once('@').is_some_and(|(name, domain)| plain(name) && plain(domain) && domain.contains('.'))
}

/// Whether the address leads somewhere by itself: anything else would be a link inside the site, or a script.
fn is_address(text: &str) -> bool {
    ["https://", "mailto:"]
        .iter()
        .any(|scheme| text.strip_prefix(scheme).is_some_and(|rest| !rest.is_empty()))
}
