//! Judges every end twice: by walking the flow, and by reading the stated needs and facts against the table.

use std::collections::BTreeSet;

use super::{
    super::{Finding, Spans, nearest::offer},
    doubt::Doubt,
    too_large,
};
use crate::{
    Decision, Flow, Id, Model, Outcome, Permit, Policy, Recommend, Trail, Verdict, decide,
    space::{Bits, Effects, Graph, Space},
    walk::Steps,
};

pub(super) fn check(
    flow: &Flow,
    spans: &Spans,
    model: Option<&Model>,
    policies: &[Policy],
    doubt: Doubt,
) -> Vec<Finding> {
    let Some(model) = model.filter(|_| !doubt.model) else { return Vec::new() };
    let mut proof =
        Proof { flow, spans, model, reported: BTreeSet::new(), used: BTreeSet::new(), findings: Vec::new() };
    proof.policies(policies);
    let graph = Space::new(flow, Effects::Judged(model), false).map(|space| (Graph::new(&space), space));
    let Some((graph, space)) = graph.filter(|(graph, _)| graph.is_complete) else {
        proof.findings.push(too_large(spans, "flow with its model"));
        return proof.findings;
    };
    for (n, end) in graph.ends.iter().enumerate() {
        proof.end(&space, end.outcome, &end.state, &graph.trail_to_end(&space, n), policies);
    }
    if !doubt.targets && !doubt.tests {
        proof.unused();
    }
    proof.findings
}

struct Proof<'f> {
    flow: &'f Flow,
    spans: &'f Spans,
    model: &'f Model,
    /// Ends come in the order of their shortest trails, so the first of equal findings is the one to show.
    reported: BTreeSet<(&'static str, String)>,
    /// Outcomes whose `otherwise` or `because` was needed.
    used: BTreeSet<(&'static str, Id)>,
    findings: Vec<Finding>,
}

/// What the table says about one end, without walking.
pub(super) struct Table {
    pub(super) fits: Vec<bool>,
}

impl Proof<'_> {
    fn add(&mut self, finding: Finding, place: &str, trail: &Trail) {
        if self.reported.insert((finding.code, finding.message.clone())) {
            self.findings.push(finding.at(self.spans.get(place)).on(trail));
        }
    }

    fn policies(&mut self, policies: &[Policy]) {
        for option in policies.iter().flat_map(|policy| policy.options.keys()) {
            if !self.model.exposure.contains(option) && self.reported.insert(("F060", option.to_string())) {
                let message = format!("the policy speaks of `{option}`, which the model does not have");
                let help = offer(option.as_str(), self.model.exposure.iter().map(Id::as_str));
                self.findings.push(Finding::error("F060", message, help));
            }
        }
    }

    fn end(&mut self, space: &Space<'_>, outcome: usize, state: &Bits, trail: &Trail, policies: &[Policy]) {
        let mut steps = Steps::new(self.flow);
        let is_followed = trail.0.iter().all(|pair| steps.take(&pair.given));
        let walked = steps.finish_at_outcome().filter(|_| is_followed);
        let decision =
            walked.as_ref().and_then(|walk| decide(self.flow, Some(self.model), &Policy::default(), walk));
        let (Some(walk), Some(decision)) = (walked, decision) else {
            self.disagree("it does not end", trail);
            return;
        };
        let table =
            Table { fits: (0..self.model.exposure.len()).map(|place| space.fits(place, state)).collect() };
        if let Some((id, outcome)) = self.flow.outcomes.at(outcome) {
            let expected = expected(self.flow, self.model, (id, outcome), &table);
            for difference in differences(self.model, &decision, &table, &expected) {
                self.disagree(&difference, trail);
            }
            self.outcome(id, outcome, &decision, trail);
        }
        for policy in policies {
            let restricted = decide(self.flow, Some(self.model), policy, &walk);
            self.restricted(&decision, restricted.as_ref(), policy, trail);
        }
    }

    fn disagree(&mut self, what: &str, trail: &Trail) {
        let message = format!("walking the flow and reading the table disagree: {what}");
        self.add(Finding::error("F055", message, "report this as an error of the program"), "start", trail);
    }

    /// What is recommended meets everything stated, and nothing less exposing does.
    fn outcome(&mut self, id: &Id, outcome: &Outcome, decision: &Decision, trail: &Trail) {
        if outcome.recommend == Some(Recommend::Least) {
            let none_fits = decision.verdicts.iter().all(|(_, verdict)| !verdict.fits());
            if none_fits && outcome.otherwise.is_none() {
                let message = format!("at outcome `{id}` no option fits");
                let help = format!(
                    "add `otherwise = \"…\"` to the outcome, or lead this trail elsewhere; {}",
                    nearest_fit(decision)
                );
                self.add(Finding::error("F050", message, help), &format!("outcomes.{id}"), trail);
            }
            if none_fits {
                self.used.insert(("otherwise", id.clone()));
            }
            if !none_fits {
                return;
            }
        }
        let Some((shown, named)) = self.flow.outcomes.entry_of(&decision.outcome) else { return };
        let [option] = &decision.recommended[..] else { return };
        let Some(verdict) = decision.verdict(option) else { return };
        if !verdict.fits() {
            let message =
                format!("outcome `{shown}` recommends `{option}`, which does not fit: {}", why_not(verdict));
            let help = "recommend another option, lead this trail elsewhere, or correct the model";
            self.add(Finding::error("F051", message, help), &format!("outcomes.{shown}.recommend"), trail);
            return;
        }
        let rank = self.model.rank(option);
        let less =
            decision.verdicts.iter().find(|(other, verdict)| verdict.fits() && self.model.rank(other) < rank);
        if let Some((less, _)) = less {
            if named.because {
                self.used.insert(("because", shown.clone()));
            } else {
                let message =
                    format!("outcome `{shown}` recommends `{option}`, but `{less}` exposes less and fits");
                let help =
                    "recommend the less exposing option, or set because = true and give the reason in words";
                self.add(
                    Finding::error("F052", message, help),
                    &format!("outcomes.{shown}.recommend"),
                    trail,
                );
            }
        }
    }

    /// A policy changes no recommendation, and where it blocks one, the next option fits and is allowed.
    fn restricted(&mut self, open: &Decision, restricted: Option<&Decision>, policy: &Policy, trail: &Trail) {
        let Some(restricted) = restricted else {
            return self.disagree("under a policy it does not end", trail);
        };
        if restricted.recommended != open.recommended || restricted.outcome != open.outcome {
            return self.disagree("a policy changes what is recommended", trail);
        }
        let Some(blocked) = &restricted.blocked else { return };
        if let Some(next) = &blocked.next {
            let is_open =
                policy.permit(next) == Permit::Allowed && open.verdict(next).is_some_and(Verdict::fits);
            if !is_open {
                self.disagree("a policy widens what is allowed", trail);
            }
        } else if blocked.permit == Permit::Blocked {
            let options: Vec<&str> = open.recommended.iter().map(Id::as_str).collect();
            let options = options.join("`, `");
            let message = format!("the policy blocks `{options}` and allows nothing else that fits");
            let help = "make it on-request, or say in the request who can help";
            self.add(Finding::warning("F061", message, help), &format!("outcomes.{}", open.outcome), trail);
        }
    }

    /// Fallbacks and reasons that no trail needs.
    fn unused(&mut self) {
        for (id, outcome) in self.flow.outcomes.iter() {
            let place = format!("outcomes.{id}");
            if outcome.recommend == Some(Recommend::Least)
                && outcome.otherwise.is_some()
                && !self.used.contains(&("otherwise", id.clone()))
            {
                let message = format!("outcome `{id}` never needs its `otherwise`: some option always fits");
                let finding = Finding::warning("F054", message, "remove `otherwise`");
                self.findings.push(finding.at(self.spans.get(&format!("{place}.otherwise"))));
            }
            if outcome.because && !self.used.contains(&("because", id.clone())) {
                let message = format!("outcome `{id}` never needs its `because`: nothing less exposing fits");
                let finding = Finding::warning("F053", message, "remove `because`");
                self.findings.push(finding.at(self.spans.get(&format!("{place}.because"))));
            }
        }
    }
}

/// The option that comes closest, as a hint.
fn nearest_fit(decision: &Decision) -> String {
    let troubles = |verdict: &Verdict| verdict.lacks.len() + verdict.requires.len() + verdict.excluded.len();
    let nearest = decision.verdicts.iter().min_by_key(|(_, verdict)| troubles(verdict));
    nearest.map_or_else(
        || "the model has no option".to_owned(),
        |(option, verdict)| format!("closest is `{option}`: {}", why_not(verdict)),
    )
}

/// In a few words, why an option does not fit.
fn why_not(verdict: &Verdict) -> String {
    let mut reasons: Vec<String> = Vec::new();
    reasons.extend(verdict.lacks.iter().map(|need| format!("lacks `{}`", need.id)));
    reasons.extend(verdict.requires.iter().map(|fact| format!("requires `{fact}`")));
    reasons.extend(verdict.excluded.iter().map(|fact| format!("ruled out by `{}`", fact.id)));
    reasons.dedup();
    reasons.join(", ")
}

/// The outcome and options that the table alone gives for an outcome of the flow.
fn expected(flow: &Flow, model: &Model, (id, outcome): (&Id, &Outcome), table: &Table) -> (Id, Vec<Id>) {
    let fitting: Vec<&Id> =
        model.exposure.iter().zip(&table.fits).filter(|(_, fits)| **fits).map(|(id, _)| id).collect();
    match (&outcome.recommend, fitting.first()) {
        (None, _) => (id.clone(), Vec::new()),
        (Some(Recommend::Option(option)), _) => (id.clone(), vec![option.clone()]),
        (Some(Recommend::Least), Some(least)) => {
            let level = model.rank(least);
            (id.clone(), fitting.into_iter().filter(|other| model.rank(other) == level).cloned().collect())
        }
        (Some(Recommend::Least), None) => {
            let other = outcome.otherwise.as_ref().and_then(|other| flow.outcomes.entry_of(other));
            let (id, outcome) = other.unwrap_or((id, outcome));
            match &outcome.recommend {
                Some(Recommend::Option(option)) => (id.clone(), vec![option.clone()]),
                _ => (id.clone(), Vec::new()),
            }
        }
    }
}

/// Where the decision of the walk and the table differ.
fn differences(model: &Model, decision: &Decision, table: &Table, expected: &(Id, Vec<Id>)) -> Vec<String> {
    let mut differences = Vec::new();
    for (option, fits) in model.exposure.iter().zip(&table.fits) {
        if decision.verdict(option).is_none_or(|verdict| verdict.fits() != *fits) {
            differences.push(format!("whether `{option}` fits"));
        }
    }
    if (&decision.outcome, &decision.recommended) != (&expected.0, &expected.1) {
        differences.push(format!("what outcome `{}` recommends", decision.outcome));
    }
    differences
}

#[cfg(test)]
mod tests {
    use super::{BTreeSet, Proof, Spans, Table, Trail, differences};
    use crate::{Decision, Flow, Id, Model, Permit, Policy, Stated, Verdict, verdict::Blocked};

    #[test]
    fn a_wrong_verdict_and_a_wrong_choice_are_differences() {
        let model = Model { exposure: vec!["a".into(), "b".into()], ..Model::default() };
        let decision = Decision {
            outcome: "end".into(),
            recommended: vec!["a".into()],
            verdicts: vec![("a".into(), Verdict::default()), ("b".into(), Verdict::default())],
            blocked: None,
            because: false,
        };
        let same = ("end".into(), vec!["a".into()]);
        assert!(differences(&model, &decision, &Table { fits: vec![true, true] }, &same).is_empty());
        let found = differences(
            &model,
            &decision,
            &Table { fits: vec![false, true] },
            &("end".into(), vec!["b".into()]),
        );
        assert_eq!(found, ["whether `a` fits", "what outcome `end` recommends"]);
        let found = differences(
            &model,
            &decision,
            &Table { fits: vec![true, true] },
            &("other".into(), vec!["a".into()]),
        );
        assert_eq!(found, ["what outcome `end` recommends"]);
    }

    /// What a policy may not do, told of decisions that only a wrong program makes.
    #[test]
    fn a_policy_that_decides_or_widens_is_an_error_of_the_program() {
        let (flow, spans) = (Flow::default(), Spans::default());
        let model = Model { exposure: vec!["a".into(), "b".into(), "c".into()], ..Model::default() };
        let lacking = Stated { id: "need".into(), question: "q".into(), answer: "x".into() };
        let open = Decision {
            outcome: "end".into(),
            recommended: vec!["a".into()],
            verdicts: vec![
                ("a".into(), Verdict::default()),
                ("b".into(), Verdict::default()),
                ("c".into(), Verdict { lacks: vec![lacking], ..Verdict::default() }),
            ],
            blocked: None,
            because: false,
        };
        let check = |restricted: Option<Decision>, blocked: &[&str], is_wrong: bool| {
            let options = blocked.iter().map(|option| (Id::from(*option), Permit::Blocked)).collect();
            let (reported, used) = (BTreeSet::new(), BTreeSet::new());
            let mut proof =
                Proof { flow: &flow, spans: &spans, model: &model, reported, used, findings: Vec::new() };
            proof.restricted(&open, restricted.as_ref(), &Policy { options }, &Trail::default());
            let codes: Vec<&str> = proof.findings.iter().map(|finding| finding.code).collect();
            assert_eq!(codes, if is_wrong { vec!["F055"] } else { Vec::new() }, "{restricted:?}");
        };
        let next = |option: &str| {
            let blocked = Some(Blocked { permit: Permit::Blocked, next: Some(option.into()) });
            Some(Decision { blocked, ..open.clone() })
        };
        check(Some(open.clone()), &[], false);
        check(next("b"), &["a"], false);
        check(None, &["a"], true);
        check(Some(Decision { recommended: vec!["b".into()], ..open.clone() }), &["a"], true);
        check(Some(Decision { outcome: "other".into(), ..open.clone() }), &["a"], true);
        check(next("b"), &["a", "b"], true);
        check(next("c"), &["a"], true);
    }
}
