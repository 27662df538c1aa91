//! Rules about a model by itself, and about what flows use of it.

use std::collections::BTreeSet;

use super::{
    super::{Finding, Spans, nearest::offer},
    sorted,
};
use crate::{Flow, Id, Model, flow::LEAST};

/// Everything wrong with a model beyond its form: options without a place, holes and strangers in the table.
///
/// ```
/// use veiviser_decision::{Model, check_model};
/// let parsed = Model::parse(r#"
///     exposure = ["walk", "car"]
///     [capabilities.carry]
///     car = { yes = true, claim = "c1" }
/// "#);
/// let findings = check_model(&parsed.value.unwrap(), &parsed.spans);
/// assert_eq!(findings[0].message, "capability `carry` says nothing about `walk`");
/// ```
pub fn check_model(model: &Model, spans: &Spans) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut add = |finding: Finding, place: &str| findings.push(finding.at(spans.get(place)));
    let options = || model.exposure.iter().map(Id::as_str);

    if model.exposure.is_empty() {
        add(
            Finding::error(
                "M007",
                "the model has no options",
                "list them in `exposure`, the least exposing first",
            ),
            "exposure",
        );
    }
    if model.exposure.iter().any(|option| *option == LEAST) {
        let message = format!("an option is called `{LEAST}`, which means something in outcomes");
        add(Finding::error("M006", message, "rename the option"), &format!("option.{LEAST}"));
    }
    for (option, terms) in model.options.iter() {
        let place = format!("options.{option}");
        if !model.exposure.contains(option) {
            let message = format!("option `{option}` has no place in `exposure`");
            add(Finding::error("M002", message, offer(option.as_str(), options())), &place);
        }
        for fact in terms.requires.iter().filter(|fact| terms.excluded_by.contains(fact)) {
            let message = format!("option `{option}` requires `{fact}` and is ruled out by it");
            add(Finding::error("M005", message, "remove one of them"), &place);
        }
    }
    for (capability, cells) in model.capabilities.iter() {
        let place = format!("capabilities.{capability}");
        for option in model.exposure.iter().filter(|option| !cells.contains_key(option)) {
            let message = format!("capability `{capability}` says nothing about `{option}`");
            let help =
                format!("add {option} = {{ yes = true, claim = \"…\" }}, or no, or if = \"condition\"");
            add(Finding::error("M003", message, help), &place);
        }
        for option in cells.keys().filter(|option| !model.exposure.contains(option)) {
            let message = format!("capability `{capability}` speaks of `{option}`, which is no option");
            add(
                Finding::error("M004", message, offer(option.as_str(), options())),
                &format!("{place}.{option}"),
            );
        }
    }
    check_groups(model, &mut add);
    sorted(findings)
}

/// Where capabilities are grouped, each stands in exactly one group.
fn check_groups(model: &Model, add: &mut impl FnMut(Finding, &str)) {
    let capabilities = || model.capabilities.keys().map(Id::as_str);
    for (group, listed) in model.groups.iter() {
        for (n, capability) in listed.iter().enumerate() {
            let place = format!("groups.{group}.{n}");
            if !model.capabilities.contains_key(capability) {
                let message = format!("group `{group}` lists `{capability}`, which is no capability");
                add(Finding::error("M010", message, offer(capability.as_str(), capabilities())), &place);
            }
            let mut before = model.groups.iter().take_while(|(other, _)| *other != group);
            if let Some((other, _)) = before.find(|(_, listed)| listed.contains(capability)) {
                let message =
                    format!("capability `{capability}` stands in the groups `{other}` and `{group}`");
                add(Finding::error("M011", message, "leave it in one of them"), &place);
            }
        }
    }
    let names: Vec<&str> = model.groups.keys().map(Id::as_str).collect();
    let is_grouped = |capability: &Id| model.groups.values().any(|listed| listed.contains(capability));
    for capability in model.capabilities.keys().filter(|one| !names.is_empty() && !is_grouped(one)) {
        let message = format!("capability `{capability}` stands in no group");
        let help = format!("add it to one of: {}", names.join(", "));
        add(Finding::error("M012", message, help), &format!("capabilities.{capability}"));
    }
}

/// Facts that options read and no answer of any flow states.
pub fn check_uses(model: &Model, spans: &Spans, flows: &[&Flow]) -> Vec<Finding> {
    let answers =
        flows.iter().flat_map(|flow| flow.questions.values()).flat_map(|question| &question.answers);
    let stated: BTreeSet<&str> = answers.flat_map(|answer| &answer.facts).map(Id::as_str).collect();
    let mut findings = Vec::new();
    for (option, terms) in model.options.iter() {
        let mut add = |key: &str, listed: &[Id], finding: fn(String, String) -> Finding, what: &str| {
            for (n, fact) in listed.iter().enumerate().filter(|(_, fact)| !stated.contains(fact.as_str())) {
                let message = format!("option `{option}` {what} `{fact}`, which no answer states");
                let help = offer(fact.as_str(), stated.iter().copied());
                findings.push(finding(message, help).at(spans.get(&format!("options.{option}.{key}.{n}"))));
            }
        };
        add("requires", &terms.requires, |message, help| Finding::error("M008", message, help), "requires");
        add(
            "excluded-by",
            &terms.excluded_by,
            |message, help| Finding::warning("M009", message, help),
            "is ruled out by",
        );
    }
    sorted(findings)
}
