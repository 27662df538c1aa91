//! Does every fact have its proof, and is everything that is named there?

use indexmap::IndexMap;

use crate::facts::Confidence;
use crate::files::File;
use crate::settings::CLOUDS;
use crate::{Finding, Site};

pub(super) fn check(site: &Site, findings: &mut Vec<Finding>) {
    claims(site, findings);
    destinations(site, findings);
    guidance(site, findings);
    pictures(site, findings);
    cells(site, findings);
    for (name, file, span) in tasks_shown_nowhere(site) {
        findings.push(Finding::warning(
            file,
            &span,
            "task-unused",
            format!("no article and no guidance shows the task `{name}`"),
            "name it in content/guidance.toml or insert it in an article, or delete it",
        ));
    }
}

fn claims(site: &Site, findings: &mut Vec<Finding>) {
    let facts = &site.facts;
    for (id, (at, entry)) in &facts.claims {
        let file = &facts.files.claims[*at];
        let claim = &entry.value;
        if claim.sources.is_empty() {
            findings.push(Finding::error(
                file,
                &entry.span,
                "claim-source",
                format!("the claim `{id}` has no source"),
                "name at least one entry of content/sources.toml",
            ));
        }
        let is_known =
            |source: &String| facts.sources.contains_key(source) || site.is_faulty(&facts.files.sources.path);
        for source in claim.sources.iter().filter(|source| !is_known(source)) {
            let help = super::nearest(source, facts.sources.keys().map(String::as_str));
            findings.push(Finding::error(
                file,
                &entry.span,
                "claim-source",
                format!("the source `{source}` of claim `{id}` does not exist"),
                format!("add it to content/sources.toml, or name another{help}"),
            ));
        }
        if claim.confidence == Confidence::Low && claim.doubt.is_none() {
            findings.push(Finding::error(
                file,
                &entry.span,
                "claim-doubt",
                format!("the claim `{id}` is not confirmed, and readers are not told so"),
                "add `doubt = \"name\"`, and the message `doubt_name` that says what to check; or leave it out",
            ));
        }
        if claim.verified.date.is_none() {
            findings.push(Finding::error(
                file,
                &entry.span,
                "claim-date",
                format!("the claim `{id}` does not say when it was checked"),
                "write `verified = 2026-11-22`",
            ));
        }
    }
    for (id, entry) in &facts.sources {
        let secure = entry.value.url.as_ref().is_none_or(|url| url.starts_with("https://"));
        if !secure {
            findings.push(Finding::error(
                &facts.files.sources,
                &entry.span,
                "source-address",
                format!("the address of the source `{id}` does not start with `https://`"),
                "write the whole secure address",
            ));
        }
    }
}

fn destinations(site: &Site, findings: &mut Vec<Finding>) {
    let file = &site.facts.files.destinations;
    for (id, entry) in &site.facts.destinations {
        claim(site, file, &entry.span, &entry.value.claim, findings);
        addresses(file, &entry.span, id, &entry.value.urls, findings);
    }
}

/// The claim that something rests on exists.
pub(super) fn claim(
    site: &Site,
    file: &File,
    span: &std::ops::Range<usize>,
    id: &str,
    findings: &mut Vec<Finding>,
) {
    if !has_claim(site, id) {
        findings.push(missing(file, span, "claim", id, "content/claims/"));
    }
}

/// Every address belongs to a cloud and is secure.
pub(super) fn addresses(
    file: &File,
    span: &std::ops::Range<usize>,
    id: &str,
    urls: &IndexMap<String, String>,
    findings: &mut Vec<Finding>,
) {
    for (cloud, url) in urls {
        if !CLOUDS.contains(&cloud.as_str()) {
            findings.push(Finding::error(
                file,
                span,
                "destination-cloud",
                format!("`{id}` has an address for `{cloud}`, which is not a cloud"),
                format!("write one of: {}", CLOUDS.join(", ")),
            ));
        }
        if !url.starts_with("https://") {
            findings.push(Finding::error(
                file,
                span,
                "destination-address",
                format!("the address of `{id}` for `{cloud}` does not start with `https://`"),
                "write the whole secure address",
            ));
        }
    }
}

fn guidance(site: &Site, findings: &mut Vec<Finding>) {
    let file = &site.facts.files.guidance;
    for ((owner, name), entry) in &site.facts.guidance {
        let option =
            site.logic.models.get(owner).is_some_and(|m| m.model.exposure.iter().any(|o| o.as_str() == name));
        let outcome = site.logic.flows.get(owner).is_some_and(|f| f.flow.outcomes.contains_key(name));
        let fact = states(site, owner, name);
        let uncertain =
            ["models", "flows"].iter().any(|of| site.is_faulty(&format!("content/{of}/{owner}.toml")));
        if !option && !outcome && !fact && !uncertain {
            findings.push(Finding::error(
                file,
                &entry.span,
                "guidance-owner",
                format!("`{owner}.{name}` is no option or fact of a model and no outcome of a flow"),
                "write `[model.option]`, `[model.fact]` or `[flow.outcome]`",
            ));
        }
        for claim in entry.value.claims.iter().filter(|claim| !has_claim(site, claim)) {
            findings.push(missing(file, &entry.span, "claim", claim, "content/claims/"));
        }
        for task in entry.value.asks.keys().filter(|task| !entry.value.tasks.contains(task)) {
            findings.push(Finding::error(
                file,
                &entry.span,
                "fact-missing",
                format!("`asks` names the task `{task}`, which is not among the tasks of `{owner}.{name}`"),
                "add it to `tasks`, or leave it out of `asks`",
            ));
        }
        // What one language lacks and another has is a missing translation.
        for task in entry
            .value
            .tasks
            .iter()
            .filter(|task| site.catalogs.values().all(|c| !c.tasks.contains_key(*task)))
        {
            let found =
                missing(file, &entry.span, "task", task, &format!("content/<locale>/tasks/{task}.md"));
            findings.extend((!is_faulty_somewhere(site, &format!("tasks/{task}"))).then_some(found));
        }
        for slug in entry
            .value
            .article
            .iter()
            .filter(|s| site.catalogs.values().all(|c| !c.articles.contains_key(*s)))
        {
            let found = missing(file, &entry.span, "article", slug, &format!("content/<locale>/{slug}.md"));
            findings.extend((!is_faulty_somewhere(site, slug)).then_some(found));
        }
    }
    if site.is_faulty(&file.path) {
        return;
    }
    for (model, placed) in &site.logic.models {
        for option in &placed.model.exposure {
            if !site.facts.guidance.contains_key(&(model.clone(), option.to_string())) {
                findings.push(Finding::error(
                    file,
                    &(0..0),
                    "guidance-missing",
                    format!("the option `{option}` of `{model}` has no guidance, so its outcome says nothing to do"),
                    format!("add `[{model}.{option}]` with an article, tasks and claims"),
                ));
            }
        }
    }
}

fn pictures(site: &Site, findings: &mut Vec<Finding>) {
    for ((model, option), entry) in &site.facts.pictures {
        let is_option =
            |placed: &crate::PlacedModel| placed.model.exposure.iter().any(|o| o.as_str() == option);
        let is_known = site.logic.models.get(model).is_some_and(is_option);
        if !is_known && !site.is_faulty(&format!("content/models/{model}.toml")) {
            findings.push(Finding::error(
                &site.facts.files.pictures,
                &entry.span,
                "picture-owner",
                format!("`{model}.{option}` is no option of a model"),
                "write `[model.option]`",
            ));
        }
    }
}

fn cells(site: &Site, findings: &mut Vec<Finding>) {
    for placed in site.logic.models.values() {
        for (capability, row) in placed.model.capabilities.iter() {
            for (option, cell) in row.iter().filter(|(_, cell)| !has_claim(site, cell.claim.as_str())) {
                let span =
                    placed.spans.get(&format!("capabilities.{capability}.{option}.claim")).unwrap_or(0..0);
                findings.push(missing(&placed.file, &span, "claim", cell.claim.as_str(), "content/claims/"));
            }
        }
    }
}

/// Whether an answer of a flow that decides by this model states this fact.
fn states(site: &Site, model: &str, fact: &str) -> bool {
    let flows = site.logic.flows.values().map(|placed| &placed.flow);
    flows
        .filter(|flow| flow.model.as_ref().is_some_and(|name| name.as_str() == model))
        .flat_map(|flow| flow.questions.values())
        .flat_map(|question| &question.answers)
        .any(|answer| answer.facts.iter().any(|stated| stated.as_str() == fact))
}

/// Whether the article or task is there in some language, but cannot be read.
fn is_faulty_somewhere(site: &Site, name: &str) -> bool {
    site.catalogs.keys().any(|locale| site.is_faulty(&format!("content/{locale}/{name}.md")))
}

/// Whether the claim exists, as far as that is known.
fn has_claim(site: &Site, id: &str) -> bool {
    site.facts.claims.contains_key(id) || site.has_faulty_in("content/claims/")
}

fn missing(file: &File, span: &std::ops::Range<usize>, kind: &str, id: &str, home: &str) -> Finding {
    Finding::error(
        file,
        span,
        "fact-missing",
        format!("the {kind} `{id}` does not exist"),
        format!("write it in {home}, or name another"),
    )
}

/// Tasks of the first locale that nothing shows; the other locales have the same ones.
fn tasks_shown_nowhere(site: &Site) -> Vec<(&str, &File, std::ops::Range<usize>)> {
    let Some((locale, catalog)) = site.catalogs.first() else { return Vec::new() };
    if site.is_faulty(&site.facts.files.guidance.path) || site.has_faulty_in(&format!("content/{locale}/")) {
        return Vec::new(); // what they show is not known
    }
    let shown = |id: &str| {
        site.facts.guidance.values().any(|entry| entry.value.tasks.iter().any(|task| task == id))
            || catalog
                .articles
                .values()
                .any(|article| article.references.tasks.iter().any(|(task, _)| task == id))
    };
    let unused = catalog.tasks.iter().filter(|(id, _)| !shown(id));
    unused.map(|(id, task)| (id.as_str(), &task.file, 0..0)).collect()
}
