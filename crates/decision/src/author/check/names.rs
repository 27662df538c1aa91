//! Follows every name of a flow.

use std::collections::{BTreeMap, BTreeSet};

use super::super::{
    Finding, Spans,
    nearest::{is_slip, offer},
};
use crate::{Answer, Flow, Id, Kind, Model, Question, Recommend, Tests, flow::UNANSWERED};

pub(super) fn check(flow: &Flow, spans: &Spans, model: Option<&Model>) -> Vec<Finding> {
    let mut names = Names { flow, spans, model, findings: Vec::new() };
    names.start();
    names.said_by();
    names.repeated();
    for (id, question) in flow.questions.iter() {
        names.question(id, question);
    }
    names.outcomes();
    names.findings
}

struct Names<'f> {
    flow: &'f Flow,
    spans: &'f Spans,
    model: Option<&'f Model>,
    findings: Vec<Finding>,
}

impl<'f> Names<'f> {
    fn add(&mut self, finding: Finding, path: &str) {
        self.findings.push(finding.at(self.spans.get(path)));
    }

    fn targets(&self) -> impl Iterator<Item = &'f str> + Clone {
        self.flow.questions.keys().chain(self.flow.outcomes.keys()).map(Id::as_str)
    }

    fn start(&mut self) {
        let start = &self.flow.start;
        if start.as_str().is_empty() || self.flow.questions.contains_key(start) {
            return;
        }
        let what = if self.flow.outcomes.contains_key(start) { "is an outcome" } else { "does not exist" };
        let help = offer(start.as_str(), self.flow.questions.keys().map(Id::as_str));
        self.add(
            Finding::error("F010", format!("the flow starts at `{start}`, which {what}"), help),
            "start",
        );
    }

    /// The questions that are given as the reason for something, and what they are to have said.
    fn said_by(&mut self) {
        let flow = self.flow;
        let stated = || {
            let answers = flow.questions.values().flat_map(|question| &question.answers);
            answers.flat_map(|answer| answer.needs.iter().chain(&answer.facts))
        };
        for (id, listed) in flow.said_by.iter() {
            let path = format!("said-by.{id}");
            if !stated().any(|known| known == id) {
                let message = format!("`said-by` explains `{id}`, which no answer states");
                let finding = Finding::error("F012", message, offer(id.as_str(), stated().map(Id::as_str)));
                self.add(finding, &path);
            }
            for (n, question) in
                listed.iter().enumerate().filter(|(_, name)| !flow.questions.contains_key(name))
            {
                let message = format!("`said-by` names `{question}`, which is no question");
                let help = offer(question.as_str(), flow.questions.keys().map(Id::as_str));
                self.add(Finding::error("F012", message, help), &format!("{path}.{n}"));
            }
        }
    }

    /// Names that mean two things: a question and an outcome, or an alias and anything else.
    fn repeated(&mut self) {
        for id in self.flow.outcomes.keys().filter(|id| self.flow.questions.contains_key(*id)) {
            let message = format!("`{id}` is both a question and an outcome");
            self.add(Finding::error("F006", message, "rename one of them"), &format!("outcomes.{id}"));
        }
        let mut aliases: BTreeMap<&Id, &Id> = BTreeMap::new();
        for (id, question) in self.flow.questions.iter() {
            for (n, alias) in question.aliases.iter().enumerate() {
                let taken = self.flow.questions.contains_key(alias).then_some(alias);
                if let Some(other) = taken.or_else(|| aliases.insert(alias, id)) {
                    let message = format!("alias `{alias}` of `{id}` already means `{other}`");
                    self.add(
                        Finding::error("F006", message, "remove the alias"),
                        &format!("questions.{id}.aliases.{n}"),
                    );
                }
            }
        }
    }

    fn question(&mut self, id: &'f Id, question: &'f Question) {
        let path = format!("questions.{id}");
        if let Some(to) = &question.to {
            self.target(&format!("`{id}`"), to, &format!("{path}.to"));
        }
        for (n, way) in question.next.iter().enumerate() {
            let path = format!("{path}.next.{n}");
            self.target(&format!("`{id}`"), &way.to, &format!("{path}.to"));
            self.tests(id, true, &way.when, &format!("{path}.when"));
            self.tests(id, true, &way.unless, &format!("{path}.unless"));
        }
        let mut aliases: BTreeMap<&Id, &Id> = BTreeMap::new();
        let names: BTreeSet<&Id> = question.answers.iter().map(|answer| &answer.id).collect();
        for (n, answer) in question.answers.iter().enumerate() {
            let path = format!("{path}.answers.{n}");
            if answer.id == UNANSWERED {
                let message =
                    format!("an answer of `{id}` is called `{UNANSWERED}`, which means something in tests");
                self.add(Finding::error("F006", message, "rename the answer"), &path);
            }
            if let Some(to) = &answer.to {
                self.target(&format!("answer `{}` of `{id}`", answer.id), to, &format!("{path}.to"));
            }
            self.tests(id, false, &answer.when, &format!("{path}.when"));
            self.tests(id, false, &answer.unless, &format!("{path}.unless"));
            self.stated(answer, &path);
            for (m, alias) in answer.aliases.iter().enumerate() {
                let taken = names.get(alias).copied();
                let other =
                    taken.or_else(|| aliases.insert(alias, &answer.id).filter(|other| **other != answer.id));
                if let Some(other) = other {
                    let message =
                        format!("alias `{alias}` of answer `{}` already means `{other}`", answer.id);
                    self.add(
                        Finding::error("F006", message, "remove the alias"),
                        &format!("{path}.aliases.{m}"),
                    );
                }
            }
        }
        self.picks(id, question, names.len());
    }

    fn picks(&mut self, id: &Id, question: &Question, answers: usize) {
        if question.kind != Kind::Multi || answers == 0 {
            return;
        }
        let (min, max) = (question.min, question.max);
        let (message, key) = if min > answers {
            (format!("`{id}` wants at least {min} of {answers} answers"), "min")
        } else if max == Some(0) {
            (format!("`{id}` allows no answer"), "max")
        } else if let Some(max) = max.filter(|max| *max < min) {
            (format!("`{id}` wants at least {min} and at most {max} answers"), "max")
        } else if let Some(max) = max.filter(|max| *max > answers) {
            (format!("`{id}` allows {max} of {answers} answers"), "max")
        } else {
            return;
        };
        let help = "set min and max so that min ≤ max ≤ number of answers";
        self.add(Finding::error("F009", message, help), &format!("questions.{id}.{key}"));
    }

    fn target(&mut self, who: &str, to: &Id, path: &str) {
        if self.flow.target(to).is_none() {
            let message = format!("{who} leads to `{to}`, which does not exist");
            self.add(Finding::error("F011", message, offer(to.as_str(), self.targets())), path);
        }
    }

    fn tests(&mut self, own: &Id, may_read_own: bool, tests: &Tests, path: &str) {
        for (id, listed) in tests.iter() {
            let path = format!("{path}.{id}");
            let Some(question) = self.flow.questions.get(id) else {
                let others = self.flow.questions.keys().map(Id::as_str).filter(|name| *name != own.as_str());
                let message = format!("a test reads `{id}`, which is no question");
                self.add(Finding::error("F012", message, offer(id.as_str(), others)), &path);
                continue;
            };
            if id == own && !may_read_own {
                let message = format!("an answer of `{id}` depends on the answer to `{id}` itself");
                self.add(Finding::error("F014", message, "test an earlier question"), &path);
                continue;
            }
            if listed.is_empty() {
                let message = format!("the test of `{id}` lists no answer, so it never holds");
                self.add(Finding::error("F015", message, "list an answer, or remove the test"), &path);
            }
            for (n, answer) in listed.iter().enumerate().filter(|(_, answer)| **answer != UNANSWERED) {
                let path = format!("{path}.{n}");
                if question.kind == Kind::Value {
                    let message = format!("a test reads what was typed at `{id}`, which never routes");
                    self.add(
                        Finding::error("F014", message, "list only \"unanswered\", or ask a choice question"),
                        &path,
                    );
                } else if question.answers.iter().all(|known| known.id != *answer) {
                    let message = format!("a test reads `{id}` = `{answer}`, which is no answer of it");
                    let help = offer(answer.as_str(), question.answers.iter().map(|known| known.id.as_str()));
                    self.add(Finding::error("F013", message, help), &path);
                }
            }
        }
    }

    /// The needs and facts of an answer.
    fn stated(&mut self, answer: &'f Answer, path: &str) {
        // Facts are for words and tasks too; needs are for a model alone.
        if self.flow.model.is_none() && !answer.needs.is_empty() {
            let message =
                format!("answer `{}` states needs, but the flow has no model to read them", answer.id);
            let finding = Finding::error("F020", message, "add `model = \"…\"` at the top, or remove them");
            self.add(finding, &format!("{path}.needs"));
        }
        let Some(model) = self.model else { return };
        for (n, need) in
            answer.needs.iter().enumerate().filter(|(_, need)| !model.capabilities.contains_key(need))
        {
            let message = format!("answer `{}` needs `{need}`, which the model does not have", answer.id);
            let help = offer(need.as_str(), model.capabilities.keys().map(Id::as_str));
            self.add(Finding::error("F018", message, help), &format!("{path}.needs.{n}"));
        }
        let read: Vec<&str> = model
            .options
            .values()
            .flat_map(|terms| terms.requires.iter().chain(&terms.excluded_by))
            .map(Id::as_str)
            .collect();
        // Words may speak of a fact that no option reads; one letter beside one that is read is a slip.
        for (n, fact) in answer.facts.iter().enumerate().filter(|(_, fact)| !read.contains(&fact.as_str())) {
            if let Some(meant) = read.iter().find(|known| is_slip(fact.as_str(), known)) {
                let message =
                    format!("answer `{}` states the fact `{fact}`, which no option reads", answer.id);
                let help = format!("write `{meant}` if that is meant");
                self.add(Finding::warning("F019", message, help), &format!("{path}.facts.{n}"));
            }
        }
    }

    fn outcomes(&mut self) {
        for (id, outcome) in self.flow.outcomes.iter() {
            let path = format!("outcomes.{id}");
            let is_least = outcome.recommend == Some(Recommend::Least);
            if is_least && self.flow.model.is_none() {
                let message =
                    format!("outcome `{id}` recommends the least exposing option, but the flow has no model");
                let finding =
                    Finding::error("F020", message, "add `model = \"…\"` at the top, or name an option");
                self.add(finding, &format!("{path}.recommend"));
            }
            if let (Some(Recommend::Option(option)), Some(model)) = (&outcome.recommend, self.model)
                && !model.exposure.contains(option)
            {
                let message = format!("outcome `{id}` recommends `{option}`, which the model does not have");
                let names = model.exposure.iter().map(Id::as_str).chain(["least"]);
                self.add(
                    Finding::error("F017", message, offer(option.as_str(), names)),
                    &format!("{path}.recommend"),
                );
            }
            if let Some(other) = &outcome.otherwise {
                self.otherwise(id, other, is_least, &format!("{path}.otherwise"));
            }
        }
    }

    fn otherwise(&mut self, id: &Id, other: &Id, is_least: bool, path: &str) {
        let (message, help) = match self.flow.outcomes.get(other) {
            _ if !is_least => {
                let message = format!("outcome `{id}` has `otherwise` without recommend = \"least\"");
                (message, "remove it, or write recommend = \"least\"".to_owned())
            }
            None => {
                let others = self.flow.outcomes.keys().map(Id::as_str).filter(|name| *name != id.as_str());
                (
                    format!("outcome `{id}` falls back to `{other}`, which is no outcome"),
                    offer(other.as_str(), others),
                )
            }
            Some(outcome) if outcome.recommend == Some(Recommend::Least) => {
                let message = format!(
                    "outcome `{id}` falls back to `{other}`, which looks for the least exposing option again"
                );
                (message, "fall back to an outcome without recommend = \"least\"".to_owned())
            }
            Some(_) => return,
        };
        self.add(Finding::error("F016", message, help), path);
    }
}
