//! Does every path of every flow end well, and does every story end as told?

use decision::{Id, Trail, decide, walk};

use crate::{Finding, Site};

pub(super) fn check(site: &Site, findings: &mut Vec<Finding>) {
    for (id, placed) in &site.logic.flows {
        if placed.broken {
            continue;
        }
        let model = placed.flow.model.as_ref().map(|name| (name, site.logic.models.get(name.as_str())));
        if let Some((name, None)) = model
            && !site.is_faulty(&format!("content/models/{name}.toml"))
        {
            let near = super::nearest(name.as_str(), site.logic.models.keys().map(String::as_str));
            findings.push(Finding::error(
                &placed.file,
                &placed.spans.get("model").unwrap_or(0..0),
                "flow-model",
                format!("the flow `{id}` decides by the model `{name}`, which does not exist"),
                format!("write content/models/{name}.toml, or correct the name{near}"),
            ));
            continue;
        }
        let model = model.and_then(|(_, model)| model).filter(|model| !model.broken);
        let policies = [decision::Policy::default(), site.policy.policy()];
        let found = decision::check(&placed.flow, &placed.spans, model.map(|model| &model.model), &policies);
        findings.extend(found.into_iter().map(|one| Finding::of_decision(&placed.file, one)));
    }
    offered(site, findings);
    for (id, placed) in site.logic.models.iter().filter(|(_, placed)| !placed.broken) {
        let flows = site.logic.flows.values().map(|flow| &flow.flow);
        let flows: Vec<_> =
            flows.filter(|flow| flow.model.as_ref().is_some_and(|name| name.as_str() == id)).collect();
        let found = decision::check_model(&placed.model, &placed.spans).into_iter();
        let uses = decision::check_uses(&placed.model, &placed.spans, &flows);
        // A flow that cannot be read may state the facts that no other one states.
        let uses = uses.into_iter().filter(|_| !site.has_faulty_in("content/flows/"));
        findings.extend(found.chain(uses).map(|one| Finding::of_decision(&placed.file, one)));
    }
    stories(site, findings);
}

/// The flows that `site.toml` lists, and those that it does not.
fn offered(site: &Site, findings: &mut Vec<Finding>) {
    let settings = &site.settings;
    for (flow, span) in settings.flows.iter().zip(&settings.flow_spans) {
        let path = format!("content/flows/{flow}.toml");
        if !site.logic.flows.contains_key(flow) && !site.is_faulty(&path) {
            findings.push(Finding::error(
                &settings.file,
                span,
                "site-flow",
                format!("the site offers the flow `{flow}`, which does not exist"),
                format!("write {path}, or correct the list"),
            ));
        }
    }
    let is_listed = |flow: &String| settings.flows.contains(flow) || site.is_faulty("content/site.toml");
    for (id, placed) in site.logic.flows.iter().filter(|(id, _)| !is_listed(id)) {
        findings.push(Finding::warning(
            &placed.file,
            &(0..0),
            "flow-unlisted",
            format!("the flow `{id}` has no pages, because the site does not offer it"),
            "list it under `[flows]` in content/site.toml",
        ));
    }
}

fn stories(site: &Site, findings: &mut Vec<Finding>) {
    let file = &site.facts.files.stories;
    for (name, entry) in &site.facts.stories {
        let story = &entry.value;
        if site.is_faulty(&format!("content/flows/{}.toml", story.flow)) {
            continue;
        }
        let Some(placed) = site.logic.flows.get(&story.flow) else {
            findings.push(Finding::error(
                file,
                &entry.span,
                "story-flow",
                format!("the story `{name}` is about the flow `{}`, which does not exist", story.flow),
                "correct the name of the flow",
            ));
            continue;
        };
        let flow = &placed.flow;
        let walked = walk(flow, &Trail::parse(&story.answers).0);
        let model = match &flow.model {
            None => None,
            Some(name) if site.is_faulty(&format!("content/models/{name}.toml")) => continue,
            Some(name) => match site.logic.models.get(name.as_str()) {
                None => continue,
                Some(placed) => Some(&placed.model),
            },
        };
        let Some(decision) =
            decide(flow, model, &site.policy.policy(), &walked).filter(|_| walked.dropped.is_empty())
        else {
            let (why, help) = match (walked.dropped.first(), walked.question()) {
                (Some(lost), _) => {
                    (format!("the flow does not ask for `{lost}` there"), format!("correct `{lost}`"))
                }
                (None, Some(id)) => {
                    (format!("the flow still asks `{id}`"), format!("add `{id}=…` to its answers"))
                }
                (None, None) => ("the flow does not follow it".to_owned(), "correct its answers".to_owned()),
            };
            let message = format!("the story `{name}` does not reach an end: {why}");
            findings.push(Finding::error(file, &entry.span, "story-answers", message, help));
            continue;
        };
        let is = |expected: &str| {
            if decision.recommended.is_empty() {
                decision.outcome.as_str() == expected
            } else {
                decision.recommended.iter().any(|option| option.as_str() == expected)
            }
        };
        if !is(&story.expect) && !story.accept.iter().any(|other| is(other)) {
            let got = decision.recommended.first().unwrap_or(&decision.outcome);
            let mut finding = Finding::error(
                file,
                &entry.span,
                "story-end",
                format!("the story `{name}` ends with `{got}`, not with `{}`", story.expect),
                "change the flow or the model, or the story if the experts changed their mind",
            );
            finding.path = Some(story.answers.clone());
            findings.push(finding);
        }
        for id in std::iter::once(&story.expect).chain(&story.accept) {
            let known = flow.outcomes.contains_key(id)
                || model.is_some_and(|m| m.exposure.contains(&Id::from(id.as_str())));
            if !known {
                findings.push(Finding::error(
                    file,
                    &entry.span,
                    "story-expect",
                    format!("the story `{name}` expects `{id}`, which is neither an option nor an outcome"),
                    "correct the name",
                ));
            }
        }
    }
}
