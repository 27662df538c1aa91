//! What prose refers to, resolved for one locale and the organisation's cloud.

use std::collections::BTreeSet;

use page::{Claim, Destination, Library, Locale, Source, Task};
use phrase::Phrases;
use site::{Catalog, Site};
use veiviser::words::Words;

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
pub(super) fn words(site: &Site, locale: &Locale) -> Words {
    let catalogs = chain(site, locale);
    Words::new(locale, catalogs.iter().rev().flat_map(|(_, catalog)| catalog.messages.sources()))
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
        library.destinations.insert(
            id.to_owned(),
            Destination {
                name: words.text(&message),
                product: words.text(&format!("product_{}", destination.product)),
                url: url.and_then(|url| with_tenant(url, site.policy.sharepoint_tenant.as_deref())),
                path: words.attribute(&message, "path").unwrap_or_default(),
                path_old: words.attribute(&message, "path-old"),
                role: words.text(&format!("role_{}", destination.role)),
            },
        );
    }
    for (id, claim) in site.facts.claims() {
        let verified = claim.verified.date.map(|date| date.to_string()).unwrap_or_default();
        library.claims.insert(id.to_owned(), Claim { sources: claim.sources.clone(), verified });
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

/// Addresses of SharePoint carry the organisation's name; without it there is no address.
fn with_tenant(url: &str, tenant: Option<&str>) -> Option<String> {
    const BLANK: &str = "{tenant}";
    if !url.contains(BLANK) {
        return Some(url.to_owned());
    }
    let plain = |name: &&str| name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    tenant.filter(plain).map(|tenant| url.replace(BLANK, tenant))
}
