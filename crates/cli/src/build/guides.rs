//! The data of one flow in one locale.

use page::{Element, Library, Locale, Node, Picture};
use site::{Guidance as Written, Site};
use veiviser::guide::{Guidance, Guide, PermitNote, Table, TaskNodes};
use veiviser::view;
use veiviser::words::Words;

use super::{library, refers, states};

/// The guide of `flow`; `pages` is how many of its states may have a page of their own.
pub(super) fn guide(
    site: &Site,
    locale: &Locale,
    flow: &str,
    words: &Words,
    all: &Library,
    pages: usize,
) -> Guide {
    let placed = &site.logic.flows[flow];
    let model = placed.flow.model.as_ref().and_then(|name| {
        site.logic.models.get(name.as_str()).map(|placed| (name.to_string(), placed.model.clone()))
    });
    let guidance = |owner: &str| -> Table<Guidance> {
        site.facts
            .guidance_of(owner)
            .map(|(name, written)| (name.to_owned(), resolved(site, locale, written)))
            .collect()
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
        pictures: model.iter().flat_map(|(name, _)| pictures(site, name, words)).collect(),
        words: library::phrases(site, locale, words, &files),
        tasks: Table::default(),
        claims: Table::default(),
        sources: Table::default(),
        helpdesk_mail: site.policy.helpdesk.email.clone(),
        helpdesk_chat: chat(site),
        prerendered: 0,
        options,
        outcomes,
        model,
    };
    fill(&mut guide, all, words);
    guide.prerendered = states::depth(&guide.flow, pages);
    guide
}

/// The pictures of a model's options with their labels.
pub(super) fn pictures<'a>(
    site: &'a Site,
    model: &'a str,
    words: &'a Words,
) -> impl Iterator<Item = (String, Node)> {
    drawings(site, model, words)
        .map(|(option, picture, drawing)| (option.to_owned(), view::figure_of(picture, drawing, words)))
}

/// The pictures of a model's options.
pub(super) fn drawings<'a>(
    site: &'a Site,
    model: &'a str,
    words: &'a Words,
) -> impl Iterator<Item = (&'a str, Picture, Element)> {
    site.facts.pictures_of(model).map(move |(option, picture)| {
        let message = format!("{model}_option_{option}");
        let description = words.attribute(&message, "picture").unwrap_or_default();
        (option, picture, view::picture(picture, words.text(&message), description))
    })
}

/// The address that opens a chat with the helpdesk in the Teams of the organisation's cloud, up to the
/// message (Microsoft's documentation of deep links; each cloud has a host of its own).
fn chat(site: &Site) -> Option<String> {
    let host = match site.policy.cloud.as_str() {
        "gcc-high" => "gov.teams.microsoft.us",
        "dod" => "dod.teams.microsoft.us",
        "china" => "teams.microsoftonline.cn",
        _ => "teams.microsoft.com",
    };
    let users = page::percent(site.policy.helpdesk.teams.as_ref()?);
    Some(format!("https://{host}/l/chat/0/0?users={users}&message="))
}

fn resolved(site: &Site, locale: &Locale, written: &Written) -> Guidance {
    let title = |slug: &String| {
        let articles =
            library::chain(site, locale).into_iter().filter_map(|(_, catalog)| catalog.articles.get(slug));
        articles.map(|article| (slug.clone(), article.front.title.clone())).next()
    };
    Guidance {
        article: written.article.as_ref().and_then(title),
        tasks: written.tasks.clone(),
        asks: written.asks.iter().map(|(task, whom)| (task.clone(), *whom)).collect(),
        claims: written.claims.clone(),
    }
}

/// Tasks, claims and sources that this flow can show.
fn fill(guide: &mut Guide, all: &Library, words: &Words) {
    let shown = || guide.options.values().chain(guide.outcomes.values());
    let ids = unique(shown().flat_map(|guidance| guidance.tasks.clone()));
    let tasks = ids.into_iter().filter_map(|id| {
        let task = all.tasks.get(&id)?;
        let nodes = view::task(&id, &guide.locale, all, words);
        Some((id, TaskNodes { role: task.role, nodes, claims: refers::claims_of(&task.blocks, all) }))
    });
    let tasks: Table<TaskNodes> = tasks.collect();
    let cells =
        guide.model.iter().flat_map(|(_, model)| model.capabilities.values().flat_map(decision::Map::values));
    let claims = unique(
        shown()
            .flat_map(|guidance| guidance.claims.clone())
            .chain(tasks.values().flat_map(|task| task.claims.clone()))
            .chain(cells.map(|cell| cell.claim.to_string())),
    );
    guide.claims =
        claims.into_iter().filter_map(|id| Some((id.clone(), all.claims.get(&id)?.clone()))).collect();
    let sources = unique(guide.claims.values().flat_map(|claim| claim.sources.clone()));
    guide.sources =
        sources.into_iter().filter_map(|id| Some((id.clone(), all.sources.get(&id)?.clone()))).collect();
    guide.tasks = tasks;
}

/// Each once, in the order of the first.
fn unique(names: impl Iterator<Item = String>) -> Vec<String> {
    let mut seen = Vec::new();
    for name in names {
        if !seen.contains(&name) {
            seen.push(name);
        }
    }
    seen
}
