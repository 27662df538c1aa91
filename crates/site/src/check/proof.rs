//! Does every path of every flow end well, and does every story end as told?

use decision::{Id, Trail, decide, walk};

use crate::{Finding, Site};

pub(super) fn check(site: &Site, findings: &mut Vec<Finding>) {
    for (id, placed) in &site.logic.flows {
        if placed.broken {
            continue;
        }
        let model = placed.flow.model.as_ref().map(|name| (name, site.logic.models.get(name.as_str())));
        if let Some((name, None)) = model {
            findings.push(Finding::error(
                &placed.file,
                &(0..0),
                "flow-model",
                format!("the flow `{id}` decides by the model `{name}`, which does not exist"),
                format!("write content/models/{name}.toml, or correct the name"),
            ));
            continue;
        }
        let model = model.and_then(|(_, model)| model).filter(|model| !model.broken);
        let policies = [decision::Policy::default(), site.policy.policy()];
        let found = decision::check(&placed.flow, &placed.spans, model.map(|model| &model.model), &policies);
        findings.extend(found.into_iter().map(|one| Finding::of_decision(&placed.file, one)));
    }
    for flow in site.settings.flows.iter().filter(|flow| !site.logic.flows.contains_key(*flow)) {
        findings.push(Finding::error(
            &site.facts.files.stories,
            &(0..0),
            "site-flow",
            format!("site.toml offers the flow `{flow}`, which does not exist"),
            format!("write content/flows/{flow}.toml, or correct the list"),
        ));
    }
    for (id, placed) in site.logic.models.iter().filter(|(_, placed)| !placed.broken) {
        let users = site.logic.flows.values().map(|flow| &flow.flow);
        let users: Vec<_> = users.filter(|flow| flow.model.as_ref().is_some_and(|name| name.as_str() == id)).collect();
        let found = decision::check_model(&placed.model, &placed.spans).into_iter();
        let uses = decision::check_uses(&placed.model, &placed.spans, &users);
        findings.extend(found.chain(uses).map(|one| Finding::of_decision(&placed.file, one)));
    }
    stories(site, findings);
}

fn stories(site: &Site, findings: &mut Vec<Finding>) {
    let file = &site.facts.files.stories;
    for (name, entry) in &site.facts.stories {
        let story = &entry.value;
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
        let model = flow.model.as_ref().and_then(|name| site.logic.models.get(name.as_str())).map(|m| &m.model);
        let Some(decision) = decide(flow, model, &site.policy.policy(), &walked).filter(|_| walked.dropped.is_empty())
        else {
            let kept = walked.trail.to_string();
            findings.push(Finding::error(
                file,
                &entry.span,
                "story-answers",
                format!("the story `{name}` does not reach an end; the flow follows it to `{kept}`"),
                walked.question().map_or("correct its answers".to_owned(), |id| format!("answer `{id}` next")),
            ));
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
            let known = flow.outcomes.contains_key(id) || model.is_some_and(|m| m.exposure.contains(&Id::from(id.as_str())));
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
