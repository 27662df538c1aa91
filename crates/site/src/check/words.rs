//! Is every message there that something asks for, and is every message asked for?

use std::collections::BTreeMap;

use decision::{Flow, Gives, Kind, Model};

use crate::{Finding, Messages, Site};

/// What asks for a message.
#[derive(Clone, Debug)]
struct Need {
    /// The file (without locale) in which it belongs, for the help line.
    home: String,
    /// Missing is an error; `false` marks a message that may be there.
    required: bool,
}

pub(super) fn check(site: &Site, interface: &[&str], findings: &mut Vec<Finding>) {
    let needs = needs(site, interface);
    let source = site.settings.source_locale.as_ref().and_then(|locale| site.catalogs.get(locale));
    for (locale, catalog) in &site.catalogs {
        let messages = &catalog.messages;
        for fault in phrase::compile(messages.sources()).faults {
            let place = fault.at..fault.at;
            let file = &messages.files[fault.source];
            findings.push(Finding::error(file, &place, "words-construct", fault.message, fault.help));
        }
        for (id, need) in needs.iter().filter(|(id, need)| need.required && !messages.has(id)) {
            let missing = missing(locale.as_str(), id, &need.home, messages);
            findings.push(missing.unless_complete(site.settings.is_complete(locale)));
        }
        for (id, placed) in &messages.known {
            let file = &messages.files[placed.file];
            if !needs.contains_key(id) && needs_are_known(site, &file.stem) {
                let help = super::nearest(id, needs.keys().map(String::as_str));
                findings.push(Finding::error(
                    file,
                    &placed.span,
                    "words-unused",
                    format!("nothing asks for the message `{id}`"),
                    format!("delete it, or correct its id{help}"),
                ));
            }
            for name in placed.repeats.iter().filter(|name| !messages.has(name)) {
                findings.push(Finding::error(
                    file,
                    &placed.span,
                    "words-reference",
                    format!("`{id}` repeats `{name}`, which does not exist in {locale}"),
                    "add it, or write its text here",
                ));
            }
            let theirs = source.and_then(|catalog| catalog.messages.known.get(id));
            if let Some(theirs) = theirs
                && theirs.variables != placed.variables
            {
                findings.push(Finding::error(
                    file,
                    &placed.span,
                    "words-values",
                    format!(
                        "`{id}` uses {} where the source language uses {}",
                        list(&placed.variables),
                        list(&theirs.variables)
                    ),
                    "use the same values in every language",
                ));
            }
        }
    }
}

/// Whether everything that can ask for the messages of this file was read.
fn needs_are_known(site: &Site, stem: &str) -> bool {
    let faulty = |stem: &str| site.is_faulty(&format!("content/{stem}.toml"));
    match stem {
        "ui" => true,
        "destinations" => !faulty("destinations") && !faulty("commands"),
        "blanks" => !faulty("commands") && !faulty("links"),
        "links" | "policy" => !faulty(stem),
        "doubts" => !site.has_faulty_in("content/claims/"),
        _ => {
            let pictures = &site.facts.files.pictures.path;
            !site.has_faulty_in("content/flows/")
                && !site.has_faulty_in("content/models/")
                && !site.is_faulty(pictures)
        }
    }
}

fn list(variables: &[String]) -> String {
    match variables {
        [] => "no value".to_owned(),
        some => some.iter().map(|name| format!("`${name}`")).collect::<Vec<_>>().join(", "),
    }
}

/// A missing message stands at the end of the file in which it belongs.
fn missing(locale: &str, id: &str, home: &str, messages: &Messages) -> Finding {
    let path = format!("locales/{locale}/{home}.ftl");
    let found = messages.files.iter().find(|file| file.path == path);
    let empty = crate::files::File { path, ..crate::files::File::default() };
    let file = found.unwrap_or(&empty);
    let line = match id.split_once('.') {
        Some((message, attribute)) => format!("`.{attribute} = …` to the message `{message}`"),
        None => format!("`{id} = …`"),
    };
    let end = file.text.len();
    let help = format!("add {line}");
    Finding::error(
        file,
        &(end..end),
        "words-missing",
        format!("the message `{id}` is missing in {locale}"),
        help,
    )
}

fn needs(site: &Site, interface: &[&str]) -> BTreeMap<String, Need> {
    let mut needs = Needs { home: "ui".to_owned(), all: BTreeMap::new() };
    for id in interface {
        needs.must(id);
    }
    for (id, placed) in &site.logic.flows {
        needs.home.clone_from(id);
        of_flow(id, &placed.flow, &mut needs);
    }
    for (id, placed) in &site.logic.models {
        needs.home.clone_from(id);
        of_model(id, &placed.model, site, &mut needs);
    }
    "destinations".clone_into(&mut needs.home);
    for (id, destination) in site.facts.destinations() {
        needs.must(&format!("admin_{id}"));
        needs.must(&format!("admin_{id}.path"));
        needs.may(&format!("admin_{id}.path-old"));
        needs.must(&format!("product_{}", destination.product));
        needs.must(&format!("role_{}", destination.role));
    }
    for (_, command) in site.facts.commands() {
        needs.must(&format!("role_{}", command.role));
    }
    "links".clone_into(&mut needs.home);
    for (id, _) in site.facts.app_links() {
        needs.must(&format!("link_{id}"));
        needs.must(&format!("link_{id}.open"));
        needs.may(&format!("link_{id}.limits"));
    }
    "blanks".clone_into(&mut needs.home);
    let commands = site.facts.commands().flat_map(|(_, command)| &command.blanks);
    for (name, kind) in commands.chain(site.facts.app_links().flat_map(|(_, link)| &link.blanks)) {
        // A blank called like its kind is labelled like it.
        if page::Kind::new(kind).is_none() {
            continue;
        }
        needs.must(&format!("blank_{name}"));
        needs.must(&format!("blank_{kind}"));
        needs.must(&format!("blank_{kind}.error"));
        needs.must(&format!("blank_{kind}.help"));
        needs.may(&format!("blank_{name}.help"));
    }
    "doubts".clone_into(&mut needs.home);
    for doubt in site.facts.claims().filter_map(|(_, claim)| claim.doubt.as_ref()) {
        needs.must(&format!("doubt_{doubt}"));
    }
    "policy".clone_into(&mut needs.home);
    for reason in site.policy.permits.values().filter_map(|permit| permit.reason.as_ref()) {
        needs.must(reason);
    }
    needs.all
}

struct Needs {
    home: String,
    all: BTreeMap<String, Need>,
}

impl Needs {
    fn must(&mut self, id: &str) {
        self.all.insert(id.to_owned(), Need { home: self.home.clone(), required: true });
    }

    fn may(&mut self, id: &str) {
        self.all.entry(id.to_owned()).or_insert_with(|| Need { home: self.home.clone(), required: false });
    }
}

/// What an option and an honest end may say about themselves, besides what they must.
const SAID_OF_AN_END: [&str; 12] = [
    "who",
    "both",
    "ours",
    "theirs",
    "wait",
    "end",
    "warning",
    "request",
    "request-decider",
    "request-owner",
    "request-theirs",
    "request-person",
];

fn of_flow(id: &str, flow: &Flow, needs: &mut Needs) {
    needs.must(id);
    needs.must(&format!("{id}.description"));
    needs.may(&format!("{id}.verdict"));
    for (question, entry) in flow.questions.iter() {
        needs.must(&format!("{id}_{question}"));
        needs.may(&format!("{id}_{question}.help"));
        if entry.kind == Kind::Value {
            needs.may(&format!("{id}_{question}.label"));
        }
        for answer in &entry.answers {
            needs.must(&format!("{id}_{question}_{}", answer.id));
            needs.may(&format!("{id}_{question}_{}.hint", answer.id));
        }
    }
    for (outcome, entry) in flow.outcomes.iter() {
        let message = format!("{id}_outcome_{outcome}");
        if entry.recommend.is_none() {
            needs.must(&message);
            needs.must(&format!("{message}.summary"));
            for attribute in SAID_OF_AN_END.into_iter().chain(["verdict", "next", "request-admin"]) {
                needs.may(&format!("{message}.{attribute}"));
            }
        }
        if entry.because {
            needs.may(&message);
            needs.must(&format!("{message}.because"));
        }
    }
}

fn of_model(id: &str, model: &Model, site: &Site, needs: &mut Needs) {
    needs.must(id);
    needs.must(&format!("{id}.description"));
    for option in &model.exposure {
        let message = format!("{id}_option_{option}");
        needs.must(&message);
        for attribute in ["heading", "summary", "beyond", "wait", "end"] {
            needs.must(&format!("{message}.{attribute}"));
        }
        for attribute in SAID_OF_AN_END {
            needs.may(&format!("{message}.{attribute}"));
        }
    }
    for (capability, cells) in model.capabilities.iter() {
        let message = format!("{id}_need_{capability}");
        needs.must(&message);
        needs.must(&format!("{message}.need"));
        needs.must(&format!("{message}.lacks"));
        for (_, cell) in cells.iter() {
            if let Gives::If(condition) = &cell.gives {
                needs.must(&format!("{id}_if_{condition}"));
            }
        }
    }
    let is_option = |name: &str| model.exposure.iter().any(|option| option.as_str() == name);
    for group in model.groups.keys() {
        needs.must(&format!("{id}_group_{group}"));
    }
    for (option, _) in site.facts.pictures_of(id).filter(|(option, _)| is_option(option)) {
        needs.must(&format!("{id}_option_{option}.picture"));
    }
    for (_, terms) in model.options.iter() {
        for fact in &terms.requires {
            needs.must(&format!("{id}_fact_{fact}.requires"));
        }
        for fact in &terms.excluded_by {
            needs.must(&format!("{id}_fact_{fact}.excludes"));
        }
    }
    let stated = site
        .logic
        .flows
        .values()
        .filter(|placed| placed.flow.model.as_ref().is_some_and(|m| m.as_str() == id));
    for answer in
        stated.flat_map(|placed| placed.flow.questions.values()).flat_map(|question| &question.answers)
    {
        for fact in &answer.facts {
            let message = format!("{id}_fact_{fact}");
            needs.must(&message);
            needs.may(&format!("{message}.warning"));
            for option in &model.exposure {
                needs.may(&format!("{message}.warning-{option}"));
            }
        }
    }
}
