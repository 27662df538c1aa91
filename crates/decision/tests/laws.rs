//! Laws that hold for every flow, on generated flows against the slow but obvious way.

#[path = "shared/large.rs"]
mod large;
mod shared;

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use shared::{all_given, all_trails, all_trails_after, end, flows, models, policies, sound_flows, step};
use veiviser_decision::{
    Flow, Given, Id, Kind, Model, Outcome, Pair, Permit, Policy, Position, Recommend, Remaining, Severity,
    Spans, Trail, Verdict, Version, change, check, decide, diff, flips, gather, graph, paths, report,
    settled, walk,
};

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_panics(flow in flows(), other in flows(), model in models(), policy in policies(), text in "[a-q0-3=,/-]{0,40}") {
        check(&flow, &Spans::default(), Some(&model), std::slice::from_ref(&policy));
        check(&flow, &Spans::default(), None, &[]);
        report::totals(&flow);
        graph::mermaid(&flow);
        graph::dot(&flow);
        diff(version(&flow, Some(&model), &policy), version(&other, Some(&model), &policy));
        let trail = Trail::parse(&text);
        let walked = walk(&flow, &trail.0);
        settled(&flow, Some(&model), &walked);
        prop_assert_eq!(walked.trail.0.len() + walked.dropped.len(), trail.0.len());
        flips(&flow, Some(&model), &policy, &trail);
    }

    #[test]
    fn enumeration_equals_trying_everything(flow in flows()) {
        let Some(trails) = all_trails(&flow) else { return Ok(()) };
        let mut expected: BTreeMap<Effect, u64> = BTreeMap::new();
        for trail in &trails {
            *expected.entry(effect(&flow, trail)).or_default() += 1;
        }
        let mut found: BTreeMap<Effect, u64> = BTreeMap::new();
        let mut seen: BTreeSet<Trail> = BTreeSet::new();
        for path in paths(&flow) {
            let replay = walk(&flow, &path.trail.0);
            prop_assert!(replay.dropped.is_empty());
            prop_assert_eq!(&replay.trail, &path.trail);
            prop_assert_eq!(replay.outcome(), Some(&path.outcome));
            *found.entry(effect(&flow, &path.trail)).or_default() += path.selections;
            prop_assert!(seen.insert(path.trail));
        }
        prop_assert_eq!(found, expected);
        let totals = report::totals(&flow);
        prop_assert_eq!(totals.paths, seen.len() as u64);
        prop_assert_eq!(totals.min, seen.iter().map(|t| t.0.len()).min().unwrap_or(0));
        prop_assert_eq!(totals.max, seen.iter().map(|t| t.0.len()).max().unwrap_or(0));
    }

    #[test]
    fn paths_that_behave_alike_are_one(flow in flows()) {
        // Two paths that differ in one selection only must differ in what they state or in what follows.
        let all: Vec<Trail> = paths(&flow).take(300).map(|path| path.trail).collect();
        for (n, one) in all.iter().enumerate() {
            for other in &all[n + 1..] {
                let differing = one.0.iter().zip(&other.0).filter(|(a, b)| a != b).count();
                let is_selection = one.0.iter().zip(&other.0).all(|(a, b)| a == b || matches!(a.given, Given::Picked(_)) && a.question == b.question);
                if one.0.len() == other.0.len() && differing == 1 && is_selection && effect(&flow, one) == effect(&flow, other) {
                    let (at, _) = one.0.iter().zip(&other.0).enumerate().find(|(_, (a, b))| a != b).expect("they differ");
                    prop_assert!(reads_differently(&flow, &one.0[at], &other.0[at]), "{} {}", one, other);
                }
            }
        }
    }

    #[test]
    fn remaining_is_the_shortest_and_longest_way(flow in prop_oneof![flows().boxed(), sound_flows().boxed()]) {
        for path in paths(&flow).take(5) {
            for n in 0..path.trail.0.len() {
                let prefix = Trail(path.trail.0[..n].to_vec());
                let Some(trails) = all_trails_after(&flow, &prefix) else { return Ok(()) };
                let lengths = || trails.iter().map(|trail| trail.0.len() - n);
                let expected = Remaining { min: lengths().min().unwrap_or(1), max: lengths().max().unwrap_or(1) };
                let Position::Question { remaining, .. } = walk(&flow, &prefix.0).position else { panic!("a prefix ends") };
                prop_assert_eq!(remaining, expected);
            }
        }
    }

    #[test]
    fn printed_and_parsed_trails_are_equal(flow in flows()) {
        for path in paths(&flow).take(20) {
            let printed = path.trail.to_string();
            let parsed = Trail::parse(&printed);
            prop_assert_eq!(parsed.to_string(), printed);
            let walked = walk(&flow, &parsed.0);
            prop_assert_eq!(walked.trail, path.trail);
            prop_assert!(walked.dropped.is_empty());
        }
    }

    #[test]
    fn a_prefix_is_a_walk_and_the_rest_is_dropped(flow in flows(), junk in "[a-q]{1,4}=[a-q]{1,4}") {
        for path in paths(&flow).take(10) {
            for n in 0..=path.trail.0.len() {
                let (kept, rest) = path.trail.0.split_at(n);
                let walked = walk(&flow, kept);
                prop_assert_eq!(&walked.trail.0[..], kept);
                prop_assert_eq!(walked.question(), rest.first().map(|pair| &pair.question));
                let mut broken = kept.to_vec();
                broken.push(Pair::parse(&junk));
                broken.extend(rest.to_vec());
                let after = walk(&flow, &broken);
                prop_assert_eq!(&after.trail.0[..], kept);
                prop_assert_eq!(after.dropped.len(), rest.len() + 1);
                prop_assert_eq!((after.needs, after.facts), (walked.needs, walked.facts));
            }
        }
    }

    #[test]
    fn old_names_become_new_ones(flow in sound_flows()) {
        for path in paths(&flow).take(10) {
            let old = path.trail.to_string().replace('q', "old-q").replace("=a", "=old-a").replace(",a", ",old-a");
            let walked = walk(&flow, &Trail::parse(&old).0);
            prop_assert_eq!(walked.trail, path.trail);
        }
    }

    #[test]
    fn one_changed_answer_keeps_the_rest(flow in flows()) {
        for path in paths(&flow).take(10) {
            for pair in &path.trail.0 {
                let at = path.trail.0.iter().position(|other| other == pair).expect("it is there");
                let here = walk(&flow, &path.trail.0[..at]);
                for given in all_given(&here).into_iter().take(6) {
                    let changed = change(&flow, &path.trail, &pair.question, given.clone());
                    let expected = follow(&flow, &path.trail, &pair.question, &given);
                    prop_assert_eq!(&changed.trail, &expected);
                    prop_assert_eq!(changed.trail.0.len() + changed.dropped.len(), path.trail.0.len());
                    // Nothing that was dropped has any influence.
                    let alone = walk(&flow, &changed.trail.0);
                    prop_assert_eq!(alone.question(), changed.question());
                    prop_assert_eq!((alone.needs, alone.facts), (changed.needs, changed.facts));
                }
                let same = change(&flow, &path.trail, &pair.question, pair.given.clone());
                prop_assert_eq!(&same.trail, &path.trail);
            }
        }
    }

    #[test]
    fn order_does_not_matter_when_answers_are_gathered(flow in flows()) {
        for path in paths(&flow).take(10) {
            let mut pairs = path.trail.0.clone();
            pairs.reverse();
            prop_assert_eq!(gather(&flow, &pairs).trail, path.trail);
        }
    }

    #[test]
    fn flips_are_the_smallest_changes(flow in flows(), model in models()) {
        let Some(trails) = all_trails(&flow) else { return Ok(()) };
        for path in paths(&flow).take(4) {
            let found = flips(&flow, Some(&model), &Policy::default(), &path.trail);
            let mut cheapest: BTreeMap<Vec<Id>, usize> = BTreeMap::new();
            let here = result(&flow, &model, &path.trail);
            for trail in &trails {
                let there = result(&flow, &model, trail);
                if there != here {
                    let cost = cost(&path.trail, trail);
                    cheapest.entry(there).and_modify(|known| *known = cost.min(*known)).or_insert(cost);
                }
            }
            prop_assert_eq!(found.len(), cheapest.len().min(3));
            let mut costs: Vec<usize> = cheapest.values().copied().collect();
            costs.sort_unstable();
            for (flip, expected) in found.iter().zip(costs) {
                prop_assert_eq!(cost(&path.trail, &flip.trail), expected);
                let there = result(&flow, &model, &flip.trail);
                prop_assert_eq!(cheapest[&there], expected);
                let end = end(&flow, Some(&model), &flip.trail);
                prop_assert_eq!((&end.outcome, &end.recommended), (&flip.outcome, &flip.recommended));
                prop_assert!(flip.changes.iter().all(|pair| flip.trail.0.contains(pair) && !path.trail.0.contains(pair)));
            }
            prop_assert_eq!(&found, &flips(&flow, Some(&model), &Policy::default(), &path.trail));
        }
    }

    #[test]
    fn settled_means_that_all_remaining_ends_agree(flow in prop_oneof![flows().boxed(), sound_flows().boxed()], model in models()) {
        for path in paths(&flow).take(4) {
            for n in 0..path.trail.0.len() {
                let prefix = Trail(path.trail.0[..n].to_vec());
                let Some(trails) = all_trails_after(&flow, &prefix) else { return Ok(()) };
                let ends: BTreeSet<_> = trails.iter().map(|trail| end(&flow, Some(&model), trail)).collect();
                let expected = if ends.len() == 1 { ends.into_iter().next() } else { None };
                prop_assert_eq!(settled(&flow, Some(&model), &walk(&flow, &prefix.0)), expected);
            }
        }
    }

    #[test]
    fn a_policy_restricts_and_changes_no_recommendation(flow in flows(), model in models(), policy in policies()) {
        for path in paths(&flow).take(20) {
            let walked = walk(&flow, &path.trail.0);
            let open = decide(&flow, Some(&model), &Policy::default(), &walked).expect("it ended");
            let restricted = decide(&flow, Some(&model), &policy, &walked).expect("it ended");
            prop_assert_eq!((&open.outcome, &open.recommended), (&restricted.outcome, &restricted.recommended));
            prop_assert!(open.blocked.is_none());
            let is_open = restricted.recommended.is_empty() || restricted.recommended.iter().any(|o| policy.permit(o) == Permit::Allowed);
            prop_assert_eq!(restricted.blocked.is_none(), is_open);
            if let Some(blocked) = restricted.blocked {
                let first = model.exposure.iter().find(|o| {
                    policy.permit(o) == Permit::Allowed
                        && !open.recommended.contains(o)
                        && open.verdict(o).is_some_and(Verdict::fits)
                });
                prop_assert_eq!(blocked.next.as_ref(), first);
            }
        }
    }

    #[test]
    fn what_the_proof_accepts_has_no_fault_on_any_trail(flow in prop_oneof![flows().boxed(), sound_flows().boxed()], model in models()) {
        let Some(faults) = faults(&flow, &model) else { return Ok(()) };
        let findings = check(&flow, &Spans::default(), Some(&model), &[]);
        let names = ["F010", "F011", "F012", "F013", "F014", "F015", "F016", "F017", "F018", "F020"];
        if findings.iter().any(|finding| names.contains(&finding.code)) {
            return Ok(());
        }
        let codes: BTreeSet<&str> = findings.iter().map(|finding| finding.code).collect();
        let found: BTreeSet<&str> = codes.intersection(&BTreeSet::from(TRAIL_CODES)).copied().collect();
        prop_assert_eq!(found, faults);
        for finding in &findings {
            prop_assert!(finding.code != "F055" && finding.code != "F056", "{:?}", finding);
            prop_assert_eq!(finding.path.is_some(), TRAIL_CODES.contains(&finding.code));
        }
        prop_assert!(findings.iter().all(|finding| !finding.help.is_empty() && finding.severity <= Severity::Warning));
    }

    #[test]
    fn data_survives_json(flow in flows(), model in models(), policy in policies()) {
        let again: Flow = serde_json::from_str(&serde_json::to_string(&flow)?)?;
        prop_assert_eq!(&again, &flow);
        let again: Model = serde_json::from_str(&serde_json::to_string(&model)?)?;
        prop_assert_eq!(&again, &model);
        let again: Policy = serde_json::from_str(&serde_json::to_string(&policy)?)?;
        prop_assert_eq!(&again, &policy);
    }

    #[test]
    fn a_flow_does_not_differ_from_itself(flow in flows(), model in models(), policy in policies()) {
        let itself = version(&flow, Some(&model), &policy);
        let difference = diff(itself, itself);
        prop_assert!(difference.is_empty() && difference.is_complete, "{:?}", difference);
    }

    /// Selection by selection, as saved links: as many must end elsewhere as the difference counts.
    #[test]
    fn differences_are_exact(
        old in flows(), new in flows(), model in models(), strict in policies(), lax in policies(), is_renewed in any::<bool>(),
    ) {
        // Half of the cases change nothing but the policy.
        let new = if is_renewed { new } else { old.clone() };
        let Some(trails) = all_trails(&old) else { return Ok(()) };
        let moved = diff(version(&old, Some(&model), &strict), version(&new, Some(&model), &lax)).moved;
        let said = |flow: &Flow, policy: &Policy, trail: &Trail| {
            let decision = decide(flow, Some(&model), policy, &walk(flow, &trail.0)).expect("a complete trail");
            (decision.outcome, decision.recommended, decision.blocked)
        };
        let moves = |trail: &Trail| {
            let link = Trail::parse(&trail.to_string());
            let walked = walk(&new, &link.0);
            !walked.dropped.is_empty()
                || walked.question().is_some()
                || said(&new, &lax, &link) != said(&old, &strict, trail)
        };
        prop_assert!(moved.iter().all(|moved| moves(&moved.trail)));
        let counted: u64 = moved.iter().map(|moved| moved.selections).sum();
        prop_assert_eq!(counted, trails.iter().filter(|trail| moves(trail)).count() as u64);
    }

    /// The same where only a question's kind or the number of picks changes.
    #[test]
    fn differences_of_one_question_are_exact(
        old in flows(), at in any::<proptest::sample::Index>(), min in 0..4usize, max in proptest::option::of(0..4usize),
        kind in prop_oneof![Just(Kind::Multi), Just(Kind::Choice)],
    ) {
        let Some(trails) = all_trails(&old) else { return Ok(()) };
        let mut new = old.clone();
        let name = at.get(&old.questions.keys().cloned().collect::<Vec<Id>>()).clone();
        if let Some(question) = new.questions.get_mut(&name) {
            (question.min, question.max, question.kind) = (min, max, kind);
            let to = question.to.clone().or(question.next.first().map(|way| way.to.clone()));
            question.answers.iter_mut().for_each(|answer| answer.to = answer.to.clone().or(to.clone()));
        }
        let said = |flow: &Flow, trail: &Trail| {
            let outcome = walk(flow, &trail.0).outcome().cloned().expect("a complete trail");
            (flow.outcomes[&outcome].recommend.clone().filter(|recommend| *recommend != Recommend::Least), outcome)
        };
        let moves = |trail: &Trail| {
            let link = Trail::parse(&trail.to_string());
            let walked = walk(&new, &link.0);
            !walked.dropped.is_empty() || walked.question().is_some() || said(&new, &link) != said(&old, trail)
        };
        let all = Policy::default();
        let moved = diff(version(&old, None, &all), version(&new, None, &all)).moved;
        let counted: u64 = moved.iter().map(|moved| moved.selections).sum();
        prop_assert_eq!(counted, trails.iter().filter(|trail| moves(trail)).count() as u64);
    }
}

fn version<'v>(flow: &'v Flow, model: Option<&'v Model>, policy: &'v Policy) -> Version<'v> {
    Version { flow, model, policy }
}

type Effect = (Option<Id>, BTreeSet<Id>, BTreeSet<Id>, Vec<(Id, Option<Id>)>);

/// What tells two trails apart from outside: the end, what was stated, and the single answers.
fn effect(flow: &Flow, trail: &Trail) -> Effect {
    let walked = walk(flow, &trail.0);
    let single = |pair: &Pair| match &pair.given {
        Given::Choice(id) => (pair.question.clone(), Some(id.clone())),
        _ => (pair.question.clone(), None),
    };
    (
        walked.outcome().cloned(),
        walked.needs.iter().map(|stated| stated.id.clone()).collect(),
        walked.facts.iter().map(|stated| stated.id.clone()).collect(),
        trail.0.iter().map(single).collect(),
    )
}

/// Whether any test of the flow, or any effect of the answers, tells two selections of one question apart.
fn reads_differently(flow: &Flow, one: &Pair, other: &Pair) -> bool {
    let question = &flow.questions[&one.question];
    let stated = |pair: &Pair| -> BTreeSet<&Id> {
        let entries = question.answers.iter().filter(|answer| pair.given.has(&answer.id));
        entries.flat_map(|answer| answer.needs.iter().chain(&answer.facts)).collect()
    };
    let all = flow.questions.values().flat_map(|question| {
        let answers = question.answers.iter().flat_map(|answer| [&answer.when, &answer.unless]);
        answers.chain(question.next.iter().flat_map(|way| [&way.when, &way.unless]))
    });
    let mut tests = all.filter_map(|tests| tests.get(&one.question));
    stated(one) != stated(other)
        || tests.any(|listed| {
            listed.iter().any(|a| one.given.has(a)) != listed.iter().any(|a| other.given.has(a))
        })
}

/// Follows the old answers and the changed one, question by question.
fn follow(flow: &Flow, old: &Trail, changed: &Id, given: &Given) -> Trail {
    let mut trail = Trail::default();
    while let Some(question) = walk(flow, &trail.0).question() {
        let given = if question == changed { Some(given) } else { old.given(question) };
        match given.and_then(|given| step(flow, &trail, given.clone())) {
            Some(next) => trail = next.trail,
            None => break,
        }
    }
    trail
}

/// What counts as the result: the recommended options, or else the outcome.
fn result(flow: &Flow, model: &Model, trail: &Trail) -> Vec<Id> {
    let end = end(flow, Some(model), trail);
    if end.recommended.is_empty() { vec![end.outcome] } else { end.recommended }
}

/// How many answers must be changed, added or given anew to come from one trail to the other.
fn cost(from: &Trail, to: &Trail) -> usize {
    let one = |pair: &Pair| match (from.given(&pair.question), &pair.given) {
        (None, _) => 1,
        (Some(before), Given::Picked(now)) => {
            let before = before.answers();
            before.iter().filter(|id| !now.contains(id)).count()
                + now.iter().filter(|id| !before.contains(id)).count()
        }
        (Some(before), now) => usize::from(before != now),
    };
    to.0.iter().map(one).sum()
}

/// The codes that speak of one trail.
const TRAIL_CODES: [&str; 9] = ["F030", "F031", "F032", "F033", "F034", "F035", "F050", "F051", "F052"];

/// The codes that a sound flow must not have, found by trying everything.
fn faults(flow: &Flow, model: &Model) -> Option<BTreeSet<&'static str>> {
    let mut faults = BTreeSet::new();
    let mut open = vec![Trail::default()];
    let mut visited = 0;
    while let Some(trail) = open.pop() {
        visited += 1;
        if visited + open.len() > 2000 {
            return None;
        }
        let here = walk(flow, &trail.0);
        match &here.position {
            Position::Outcome { id, outcome } => {
                faults.extend(faults_at_end(flow, model, id, outcome, &here));
            }
            Position::Question { id, question, offered, .. } => {
                let holds = |when: &veiviser_decision::Tests,
                             unless: &veiviser_decision::Tests,
                             own: Option<&Given>| {
                    let test = |(q, listed): (&Id, &Vec<Id>)| {
                        let given = if q == *id { own } else { trail.given(q) };
                        given.map_or(listed.iter().any(|a| *a == "unanswered"), |g| {
                            listed.iter().any(|a| g.has(a))
                        })
                    };
                    when.iter().all(test) && !unless.iter().any(test)
                };
                let names: BTreeSet<&Id> = question.answers.iter().map(|answer| &answer.id).collect();
                for name in names {
                    let entries = question.answers.iter().filter(|answer| answer.id == *name);
                    match entries.filter(|answer| holds(&answer.when, &answer.unless, None)).count() {
                        0 => _ = faults.insert("F032"),
                        1 => {}
                        _ => _ = faults.insert("F031"),
                    }
                }
                let distinct: BTreeSet<&Id> = question.answers.iter().map(|answer| &answer.id).collect();
                let needed = match question.kind {
                    veiviser_decision::Kind::Choice => 1,
                    veiviser_decision::Kind::Multi => question.min,
                    veiviser_decision::Kind::Value => 0,
                };
                if offered.len() < needed && needed <= distinct.len() {
                    faults.insert("F030");
                }
                for given in all_given(&here) {
                    let picked = given.answers().len();
                    let is_multi = question.kind == veiviser_decision::Kind::Multi;
                    if is_multi && (picked < question.min || question.max.is_some_and(|max| picked > max)) {
                        continue;
                    }
                    let to = match question.kind {
                        veiviser_decision::Kind::Choice => {
                            offered.iter().find(|offer| given.has(offer.id)).and_then(|o| o.answer.to.clone())
                        }
                        _ => question.to.clone().or_else(|| {
                            let ways: Vec<_> = question
                                .next
                                .iter()
                                .filter(|way| holds(&way.when, &way.unless, Some(&given)))
                                .collect();
                            match ways.len() {
                                0 => _ = faults.insert("F034"),
                                1 => {}
                                _ => _ = faults.insert("F033"),
                            }
                            ways.first().map(|way| way.to.clone())
                        }),
                    };
                    if let Some(to) = to
                        && flow.questions.contains_key(&to)
                        && (to == **id || trail.given(&to).is_some())
                    {
                        faults.insert("F035");
                    }
                    open.extend(step(flow, &trail, given).map(|walk| walk.trail));
                }
            }
        }
    }
    Some(faults)
}

fn faults_at_end(
    flow: &Flow,
    model: &Model,
    id: &Id,
    outcome: &veiviser_decision::Outcome,
    walked: &veiviser_decision::Walk<'_>,
) -> Vec<&'static str> {
    let decision = decide(flow, Some(model), &Policy::default(), walked).expect("it ended");
    let fits: Vec<&Id> = decision.verdicts.iter().filter(|(_, v)| v.fits()).map(|(id, _)| id).collect();
    let is_least = outcome.recommend == Some(veiviser_decision::Recommend::Least);
    let mut faults = Vec::new();
    if is_least && fits.is_empty() && outcome.otherwise.is_none() {
        faults.push("F050");
    }
    if let Some(veiviser_decision::Recommend::Option(option)) = &flow.outcomes[&decision.outcome].recommend {
        if !fits.contains(&option) {
            faults.push("F051");
        } else if fits.iter().any(|less| model.rank(less) < model.rank(option))
            && !flow.outcomes[&decision.outcome].because
        {
            faults.push("F052");
        }
    } else if is_least && !fits.is_empty() {
        assert_eq!(decision.outcome, *id);
        assert!(decision.recommended.contains(fits[0]), "the least exposing option that fits");
        assert!(
            decision.recommended.iter().all(|o| fits.contains(&o) && model.rank(o) == model.rank(fits[0]))
        );
    }
    faults
}

#[test]
fn at_most_three_flips_the_latest_question_first() {
    let text = "start = \"a\"\n[questions.a]\nanswers = [{ id = \"w\", to = \"b\" }, { id = \"x\", to = \"o1\" }, { id = \"y\", to = \"o2\" }, { id = \"z\", to = \"o3\" }]\n\
        [questions.b]\nanswers = [{ id = \"x\", to = \"o0\" }, { id = \"y\", to = \"o4\" }]\n\
        [outcomes.o0]\n[outcomes.o1]\n[outcomes.o2]\n[outcomes.o3]\n[outcomes.o4]\n";
    let flow = Flow::parse(text).value.expect("a sound flow");
    let found = flips(&flow, None, &Policy::default(), &Trail::parse("a=w/b=x"));
    let shown: Vec<String> = found.iter().map(|flip| flip.trail.to_string()).collect();
    assert_eq!(shown, ["a=w/b=y", "a=x", "a=y"]);
    // At the other ends the only earlier change is the cheaper one.
    let found = flips(&flow, None, &Policy::default(), &Trail::parse("a=x"));
    let shown: Vec<String> = found.iter().map(|flip| flip.trail.to_string()).collect();
    assert_eq!(shown, ["a=y", "a=z", "a=w/b=x"]);
    assert!(flips(&flow, None, &Policy::default(), &Trail::parse("a=w")).is_empty());
}

#[test]
fn a_named_option_stays_when_it_does_not_fit_and_the_policy_offers_the_next() {
    let flow = Flow::parse(
        "start = \"a\"\nmodel = \"m\"\n[questions.a]\nanswers = [{ id = \"x\", to = \"end\" }]\n[outcomes.end]\nrecommend = \"two\"\nbecause = true\n",
    );
    let flow = flow.value.expect("a sound flow");
    let model = Model::parse("exposure = [\"one\", \"two\", \"three\"]\n[capabilities]\n")
        .value
        .expect("a sound model");
    let policy =
        |one, two| Policy { options: [(Id::from("one"), one), (Id::from("two"), two)].into_iter().collect() };
    let decided = |policy: &Policy| {
        decide(&flow, Some(&model), policy, &walk(&flow, &Trail::parse("a=x").0)).expect("it ends")
    };
    let decision = decided(&policy(Permit::Allowed, Permit::OnRequest));
    assert!(decision.because);
    assert_eq!(decision.recommended, ["two"]);
    assert_eq!(
        decision.blocked.map(|blocked| (blocked.permit, blocked.next)),
        Some((Permit::OnRequest, Some("one".into())))
    );
    let decision = decided(&policy(Permit::Blocked, Permit::Blocked));
    assert_eq!(
        decision.blocked.map(|blocked| (blocked.permit, blocked.next)),
        Some((Permit::Blocked, Some("three".into())))
    );
    assert_eq!(
        decision.verdicts.iter().map(|(_, verdict)| verdict.permit).collect::<Vec<_>>(),
        [Permit::Blocked, Permit::Blocked, Permit::Allowed]
    );
}

#[test]
fn typed_text_is_kept_in_memory_and_never_printed() {
    let flow = Flow::parse(
        "start = \"v\"\n[questions.v]\nkind = \"value\"\nto = \"m\"\n[questions.m]\nkind = \"multi\"\nto = \"end\"\nanswers = [{ id = \"x\" }, { id = \"y\" }]\n[outcomes.end]\n",
    );
    let flow = flow.value.expect("a sound flow");
    for (text, typed) in [
        ("v=contoso.com/m=x", Some("contoso.com")),
        ("v=contoso/m=x", Some("contoso")),
        ("v=a,b/m=x", Some("a,b")),
        ("v=/m=x", None),
        ("v/m=x", None),
    ] {
        let walked = walk(&flow, &Trail::parse(text).0);
        assert_eq!(walked.trail.0[0].given, Given::Typed(typed.map(str::to_owned)), "{text}");
        assert_eq!(walked.trail.to_string(), "v=/m=x");
        assert_eq!(walked.outcome().map(Id::as_str), Some("end"));
    }
    // One picked answer reads like a choice; typed text, an unknown answer or the wrong number is not accepted.
    for (given, dropped) in [("m=y,x", 0), ("m=y,y", 0), ("m=", 1), ("m=x,z", 1), ("m=A", 1)] {
        let walked = walk(&flow, &Trail::parse(&format!("v=/{given}")).0);
        assert_eq!(walked.dropped.len(), dropped, "{given}");
    }
    assert_eq!(walk(&flow, &Trail::parse("v=/m=y,x").0).trail.to_string(), "v=/m=x,y");
}

#[test]
fn an_answer_to_a_question_that_is_not_asked_changes_nothing() {
    let flow = Flow::parse(
        "start = \"a\"\n[questions.a]\naliases = [\"old\"]\nanswers = [{ id = \"x\", to = \"b\" }, { id = \"y\", to = \"end\" }]\n[questions.b]\nanswers = [{ id = \"x\", to = \"end\" }, { id = \"y\", to = \"other\" }]\n[outcomes.end]\n[outcomes.other]\n",
    );
    let flow = flow.value.expect("a sound flow");
    let trail = Trail::parse("a=y");
    let changed = change(&flow, &trail, &"b".into(), Given::Choice("x".into()));
    assert_eq!((changed.trail, changed.dropped.len()), (trail, 1));
    // The current question is answered, an old name means the question of today, and a wrong answer leaves it open.
    let changed = change(&flow, &Trail::parse("a=x"), &"b".into(), Given::Choice("y".into()));
    assert_eq!(changed.trail.to_string(), "a=x/b=y");
    let changed = change(&flow, &Trail::parse("old=y"), &"old".into(), Given::Choice("x".into()));
    assert_eq!((changed.trail.to_string().as_str(), changed.dropped.len()), ("a=x", 0));
    let changed = change(&flow, &Trail::parse("a=x/b=y"), &"a".into(), Given::Choice("z".into()));
    assert_eq!((changed.question().map(Id::as_str), changed.dropped.len()), (Some("a"), 2));
}

#[test]
fn a_cheaper_way_found_later_is_the_one_shown() {
    let text = "start = \"a\"\n[questions.a]\nanswers = [{ id = \"x\", to = \"m\" }, { id = \"y\", to = \"b\" }]\n\
        [questions.b]\nanswers = [{ id = \"x\", to = \"m\" }]\n\
        [questions.m]\nanswers = [{ id = \"x\", to = \"o0\" }, { id = \"y\", to = \"o1\" }]\n[outcomes.o0]\n[outcomes.o1]\n";
    let flow = Flow::parse(text).value.expect("a sound flow");
    let found = flips(&flow, None, &Policy::default(), &Trail::parse("a=y/b=x/m=x"));
    let shown: Vec<String> = found.iter().map(|flip| flip.trail.to_string()).collect();
    assert_eq!(shown, ["a=y/b=x/m=y"]);
    assert_eq!(found[0].changes, [Pair::parse("m=y")]);
}

#[test]
fn enumeration_says_whether_it_is_complete() {
    let small = Flow::parse(&large::deep(3, 2)).value.expect("a sound flow");
    let mut all = paths(&small);
    assert_eq!(all.by_ref().count(), 8);
    assert!(all.is_complete());
    let chain = Flow::parse(&large::deep(5000, 1)).value.expect("a sound flow");
    let mut none = paths(&chain);
    assert_eq!((none.by_ref().count(), none.is_complete()), (0, false));
    assert!(flips(&chain, None, &Policy::default(), &Trail::default()).is_empty());
}

#[test]
fn a_flow_that_starts_at_its_end_has_one_empty_path() {
    let flow = Flow {
        start: "end".into(),
        outcomes: [(Id::from("end"), Outcome::default())].into_iter().collect(),
        ..Flow::default()
    };
    assert_eq!(walk(&flow, &[]).outcome().map(Id::as_str), Some("end"));
    let all: Vec<_> = paths(&flow).map(|path| (path.trail, path.outcome, path.selections)).collect();
    assert_eq!(all, [(Trail::default(), Id::from("end"), 1)]);
    assert_eq!(report::totals(&flow).paths, 1);
    // Without any start there is a question that nobody can answer, and no panic.
    let nothing = walk(&Flow::default(), &Trail::parse("a=b").0).dropped.len();
    assert_eq!((nothing, paths(&Flow::default()).count()), (1, 0));
}

#[test]
fn needs_stated_twice_are_reported_twice_and_their_condition_once() {
    let flow = Flow::parse(
        r#"
start = "a"
model = "m"
[questions.a]
answers = [{ id = "x", to = "b", needs = ["one", "two"] }]
[questions.b]
answers = [{ id = "x", to = "end", needs = ["one", "three"] }]
[outcomes.end]
recommend = "least"
"#,
    );
    let model = Model::parse(
        r#"
exposure = ["low", "high"]
[capabilities]
one = { low = { no = true, claim = "k1" }, high = { if = "c1", claim = "k1" } }
two = { low = { yes = true, claim = "k2" }, high = { if = "c2", claim = "k2" } }
three = { low = { yes = true, claim = "k3" }, high = { yes = true, claim = "k3" } }
four = { low = { yes = true, claim = "k4" }, high = { if = "c4", claim = "k4" } }
"#,
    );
    let (flow, model) = (flow.value.expect("a sound flow"), model.value.expect("a sound model"));
    let walked = walk(&flow, &Trail::parse("a=x/b=x").0);
    let decision = decide(&flow, Some(&model), &Policy::default(), &walked).expect("it ends");
    assert_eq!(decision.recommended, ["high"]);
    let low = decision.verdict(&"low".into()).expect("an option");
    let lacks: Vec<String> =
        low.lacks.iter().map(|s| format!("{} {}={}", s.id, s.question, s.answer)).collect();
    assert_eq!(lacks, ["one a=x", "one b=x"]);
    let high = decision.verdict(&"high".into()).expect("an option");
    let conditions: Vec<&str> = high.conditions.iter().map(|(condition, _, _)| condition.as_str()).collect();
    assert_eq!(conditions, ["c1", "c2"]);
    assert_eq!(high.beyond, ["four"]);
}
