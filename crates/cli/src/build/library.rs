//! What prose refers to, resolved for one locale and the organisation's cloud.

use std::collections::BTreeSet;

use indexmap::IndexMap;
use page::{AppLink, Blank, Claim, Command, Destination, Kind, Library, Locale, Source, Task};
use phrase::Phrases;
use site::{Catalog, Site};
use veiviser::words::{Word, Words};

/// The catalogs to look in, the locale's own first, then its fallbacks.
pub(super) fn chain<'a>(site: &'a Site, locale: &Locale) -> Vec<(&'a Locale, &'a Catalog)> {
    let fallback = site.settings.locales.get(locale).map(|l| l.fallback.as_slice()).unwrap_or_default();
    std::iter::once(locale).chain(fallback).filter_map(|l| site.catalogs.get_key_value(l)).collect()
}

/// The messages of these files, as the locale says them.
pub(super) fn phrases(site: &Site, locale: &Locale, words: &Words, files: &[&str]) -> Phrases {
    let chain = chain(site, locale);
    let ids: BTreeSet<&str> = chain.iter().flat_map(|(_, catalog)| catalog.messages.ids_in(files)).collect();
    words.only(|id| ids.contains(id))
}

/// All messages of a locale.
pub(crate) fn words(site: &Site, locale: &Locale) -> Words {
    let catalogs = chain(site, locale);
    let own = own_words(site, locale);
    let sources = catalogs.iter().rev().flat_map(|(_, catalog)| catalog.messages.sources());
    Words::new(locale, sources.chain([own.as_str()]))
}

/// What the settings say instead of a message: the name of the guide.
fn own_words(site: &Site, locale: &Locale) -> String {
    let Some(name) = site.settings.brand.name(locale) else { return String::new() };
    // A brace would open a placeable, a line break would end the message.
    let mut text = String::new();
    for character in name.split_whitespace().collect::<Vec<_>>().join(" ").chars() {
        match character {
            '{' | '}' => text.extend(["{\"", &character.to_string(), "\"}"]),
            other => text.push(other),
        }
    }
    format!("\n{} = {text}\n", Word::SiteName.id())
}

/// The whole library of a locale.
pub(super) fn library(site: &Site, locale: &Locale, words: &Words) -> Library {
    let mut library = Library::default();
    for (_, catalog) in chain(site, locale).into_iter().rev() {
        for (id, task) in &catalog.tasks {
            let role = task.front.role;
            library.tasks.insert(
                id.clone(),
                Task { title: task.front.title.clone(), role, blocks: task.blocks.clone() },
            );
        }
    }
    for (id, destination) in site.facts.destinations() {
        let message = format!("admin_{id}");
        let url = destination.urls.get(&site.policy.cloud);
        let is_doubtful =
            site.facts.claims().any(|(id, claim)| id == destination.claim && claim.doubt.is_some());
        library.destinations.insert(
            id.to_owned(),
            Destination {
                name: words.text(&message),
                product: words.text(&format!("product_{}", destination.product)),
                url: url.and_then(|url| with_tenant(url, site.policy.sharepoint_tenant.as_deref())),
                path: words.attribute(&message, "path").unwrap_or_default(),
                path_old: words.attribute(&message, "path-old"),
                role: words.text(&format!("role_{}", destination.role)),
                doubtful: is_doubtful.then(|| destination.claim.clone()),
            },
        );
    }
    for (id, command) in site.facts.commands() {
        library.commands.insert(id.to_owned(), resolved(site, command, words));
    }
    for (id, link) in site.facts.app_links() {
        let (message, blanks) = (format!("link_{id}"), blanks(site, &link.blanks, &link.optional, words));
        let parameters = link.query.iter().filter_map(|(parameter, name)| {
            Some((parameter.clone(), blanks.iter().find(|blank| blank.name == *name)?.clone()))
        });
        library.app_links.insert(
            id.to_owned(),
            AppLink {
                url: link.urls.get(&site.policy.cloud).cloned(),
                parameters: parameters.collect(),
                by_hand: words.text(&message),
                open: words.attribute(&message, "open").unwrap_or_default(),
                limits: words.attribute(&message, "limits"),
                claim: link.claim.clone(),
            },
        );
    }
    for (id, claim) in site.facts.claims() {
        let doubt = claim.doubt.as_ref().map(|name| words.text(&format!("doubt_{name}")));
        let verified = claim.verified.date.map(|date| date.to_string()).unwrap_or_default();
        library.claims.insert(id.to_owned(), Claim { sources: claim.sources.clone(), verified, doubt });
    }
    for (id, source) in site.facts.sources() {
        let date = source.date.as_ref().map(|date| match date {
            toml::Value::String(text) => text.clone(),
            other => other.to_string(),
        });
        let url = source.url.as_ref().map(|url| locale.localised(url));
        library.sources.insert(id.to_owned(), Source { title: source.title.clone(), url, date });
    }
    library
}

/// A command for the organisation's cloud.
fn resolved(site: &Site, command: &site::Command, words: &Words) -> Command {
    let line = |line: &Option<String>| line.as_deref().map(site::pieces);
    Command {
        install: format!("Install-Module -Name {} -Scope CurrentUser", command.module),
        connect: site::pieces(command.connect(&site.policy.cloud)),
        look: line(&command.look),
        change: line(&command.change).zip(line(&command.undo)),
        role: words.text(&format!("role_{}", command.role)),
        claim: command.claim.clone(),
        blanks: blanks(site, &command.blanks, &[], words),
    }
}

fn blanks(site: &Site, named: &IndexMap<String, String>, optional: &[String], words: &Words) -> Vec<Blank> {
    let blank = |(name, kind): (&String, &String)| {
        let kind = Kind::new(kind)?;
        let (own, general) = (format!("blank_{name}"), format!("blank_{}", kind.as_str()));
        let help = words.attribute(&own, "help").or_else(|| words.attribute(&general, "help"));
        Some(Blank {
            name: name.clone(),
            kind,
            label: words.text(&own),
            help: help.unwrap_or_default(),
            error: words.attribute(&general, "error").unwrap_or_default(),
            around: around(kind, &site.policy.cloud),
            optional: optional.contains(name),
        })
    };
    named.iter().filter_map(blank).collect()
}

/// What stands around the value of a blank in a command.
fn around(kind: Kind, cloud: &str) -> (String, String) {
    let domain = match cloud {
        "gcc-high" => "sharepoint.us",
        "dod" => "sharepoint-mil.us",
        "china" => "sharepoint.cn",
        _ => "sharepoint.com",
    };
    match kind {
        Kind::Sharepoint => ("https://".to_owned(), format!(".{domain}")),
        Kind::SharepointAdmin => ("https://".to_owned(), format!("-admin.{domain}")),
        _ => (String::new(), String::new()),
    }
}

/// Addresses of SharePoint carry the organisation's name; without it there is no address.
fn with_tenant(url: &str, tenant: Option<&str>) -> Option<String> {
    const BLANK: &str = "{tenant}";
    if !url.contains(BLANK) {
        return Some(url.to_owned());
    }
    let plain = |name: &&str| name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    tenant.filter(plain).map(|tenant| url.replace(BLANK, tenant))
}
