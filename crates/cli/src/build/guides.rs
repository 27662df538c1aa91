//! The data of one flow in one locale.

use std::collections::BTreeMap;

use page::{Library, Locale};
use site::{Guidance as Written, Site};
use veiviser::guide::{Guidance, Guide, PermitNote};
use veiviser::present;
use veiviser::words::Words;

use super::{library, states};

/// The guide of `flow`; `pages` is how many of its states may have a page of their own.
pub(super) fn guide(site: &Site, locale: &Locale, flow: &str, words: &Words, all: &Library, pages: usize) -> Guide {
    let placed = &site.logic.flows[flow];
    let model = placed.flow.model.as_ref().and_then(|name| {
        site.logic.models.get(name.as_str()).map(|placed| (name.to_string(), placed.model.clone()))
    });
    let guidance = |owner: &str| -> BTreeMap<String, Guidance> {
        site.facts.guidance_of(owner).map(|(name, written)| (name.to_owned(), resolved(site, locale, written))).collect()
    };
    let options = model.as_ref().map(|(name, _)| guidance(name)).unwrap_or_default();
    let outcomes = guidance(flow);
    let files: Vec<&str> = model.iter().map(|(name, _)| name.as_str()).chain([flow]).collect();
    let permits = site.policy.permits.iter().map(|(option, settings)| {
        let reason = settings.reason.as_ref().map(|id| words.text(id));
        (option.clone(), PermitNote { reason, at: settings.at.clone() })
    });
    let mut guide = Guide {
        id: flow.to_owned(),
        locale: locale.clone(),
        flow: placed.flow.clone(),
        policy: site.policy.policy(),
        permits: permits.collect(),
        words: library::sources(site, locale, &files),
        library: Library::default(),
        helpdesk_mail: site.policy.helpdesk.email.clone(),
        prerendered: 0,
        options,
        outcomes,
        model,
    };
    guide.library = needed(&guide, all);
    guide.prerendered = states::depth(&guide.flow, pages);
    guide
}

fn resolved(site: &Site, locale: &Locale, written: &Written) -> Guidance {
    let title = |slug: &String| {
        let articles = library::chain(site, locale).into_iter().filter_map(|(_, catalog)| catalog.articles.get(slug));
        articles.map(|article| (slug.clone(), article.front.title.clone())).next()
    };
    Guidance {
        article: written.article.as_ref().and_then(title),
        tasks: written.tasks.clone(),
        claims: written.claims.clone(),
    }
}

/// The part of the library that this flow can show.
fn needed(guide: &Guide, all: &Library) -> Library {
    let shown = || guide.options.values().chain(guide.outcomes.values());
    let tasks: Vec<page::Block> =
        shown().flat_map(|guidance| &guidance.tasks).map(|id| page::Block::Task(id.clone())).collect();
    let mut part = present::gather(all, &tasks);
    let mut claims: Vec<String> = shown().flat_map(|guidance| guidance.claims.clone()).collect();
    claims.extend(part.tasks.values().flat_map(|task| present::claims_of(&task.blocks)));
    if let Some((_, model)) = &guide.model {
        claims.extend(model.capabilities.values().flat_map(|row| row.values()).map(|cell| cell.claim.to_string()));
    }
    for id in claims {
        let Some(claim) = all.claims.get(&id) else { continue };
        for source in &claim.sources {
            if let Some(found) = all.sources.get(source) {
                part.sources.insert(source.clone(), found.clone());
            }
        }
        part.claims.insert(id, claim.clone());
    }
    part
}
