//! What a change of a flow, its model or the policy does to decisions.
//!
//! Entry point: [`diff`]. `mark` keeps selections apart that only the new version tells apart, `names` lists what one
//! version has and the other lacks. Invariant: what is counted as moved is what trying every selection would count.

mod mark;
mod names;

use serde::Serialize;

use crate::{
    Blocked, End, Flow, Given, Id, Model, Pair, Path, Policy, Recommend, Trail, Walk, decide,
    paths::enumerate, report::steps, space::Effects, walk::Steps,
};

pub use names::{Names, Renamed};

/// Paths that are compared; more are too many to read, and to wait for.
const MOST_PATHS: usize = 1 << 17;

/// One version of a decision.
#[derive(Debug, Clone, Copy)]
pub struct Version<'v> {
    /// The flow.
    pub flow: &'v Flow,
    /// Its model; without one `least` recommends nothing, and no outcome falls back.
    pub model: Option<&'v Model>,
    /// What the organisation permits.
    pub policy: &'v Policy,
}

/// What differs between two versions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Difference {
    /// Distinguishable paths of the old version that were compared.
    pub paths: u64,
    /// Whether these are all: a very large flow is compared as far as 131,072 paths.
    #[serde(rename = "complete")]
    pub is_complete: bool,
    /// Paths that end elsewhere now, in the order of the old version.
    pub moved: Vec<Moved>,
    /// What the old version has alone.
    pub gone: Names,
    /// What the new version has alone.
    pub appeared: Names,
    /// What is called otherwise now.
    pub renamed: Renamed,
}

impl Difference {
    /// Whether there is nothing to tell.
    pub fn is_empty(&self) -> bool {
        self.moved.is_empty() && self.gone.is_empty() && self.appeared.is_empty() && self.renamed.is_empty()
    }
}

/// A path of the old version that ends elsewhere in the new one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Moved {
    /// The answers, as the old version asks for them. Of selections that move alike the shortest and first.
    #[serde(serialize_with = "steps")]
    pub trail: Trail,
    /// How many selections move alike; 1 without multi questions.
    pub selections: u64,
    /// Where they led.
    pub before: Ending,
    /// Where they lead now.
    pub after: Landing,
}

/// An end under the policy of its version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Ending {
    /// The outcome and what it recommends.
    #[serde(flatten)]
    pub end: End,
    /// Set when the organisation does not simply allow what is recommended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blocked: Option<Blocked>,
}

/// Where the answers of an old path lead now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Landing {
    /// To an end.
    End(Ending),
    /// To a question that waits, because it is new or the old answer is not accepted any more.
    Asks(Id),
    /// To an end that is reached before all answers are used.
    Early(Ending),
}

/// Which paths of the old version end elsewhere now, and which names come and go.
///
/// Every trail of the old version is followed in the new one as a saved link would be, with aliases, and the
/// ends are compared: the outcome after `otherwise`, what it recommends, and what the policy says to that.
/// This is exact, also for multi questions: selections are taken together only if neither version tells them apart, by
/// tests, needs, facts, how many may be picked, or by asking for a choice now. Typed text is never in a link and is not compared.
///
/// ```
/// use veiviser_decision::{Flow, Policy, Version, diff};
/// let flow = |end: &str| Flow::parse(&format!(r#"
///     start = "a"
///     [questions.a]
///     answers = [{{ id = "x", to = "one" }}, {{ id = "y", to = "{end}" }}]
///     [outcomes.one]
///     [outcomes.two]
/// "#)).value.unwrap();
/// let (old, new, policy) = (flow("two"), flow("one"), Policy::default());
/// let version = |flow| Version { flow, model: None, policy: &policy };
/// let difference = diff(version(&old), version(&new));
/// assert_eq!((difference.paths, difference.moved.len()), (2, 1));
/// assert_eq!(difference.moved[0].trail.to_string(), "a=y");
/// ```
pub fn diff(old: Version<'_>, new: Version<'_>) -> Difference {
    let marked = mark::mark(old.flow, new.flow);
    let sizes = mark::sizes(old.flow, new.flow);
    let (gone, appeared, renamed) = names::compare(old.flow, new.flow);
    let mut difference =
        Difference { paths: 0, is_complete: false, moved: Vec::new(), gone, appeared, renamed };
    let mut paths = enumerate(&marked, Effects::Counted(&sizes));
    for Path { trail, selections, .. } in paths.by_ref().take(MOST_PATHS) {
        difference.paths += 1;
        let Some(before) = before(old, &trail) else { continue };
        let Some(after) = land(new, &trail) else { continue };
        if after != Landing::End(before.clone()) {
            difference.moved.push(Moved { trail, selections, before, after });
        }
    }
    difference.is_complete = paths.next().is_none() && paths.is_complete();
    difference
}

fn ending(version: Version<'_>, walk: &Walk<'_>) -> Option<Ending> {
    let Version { flow, model, policy } = version;
    if model.is_none() {
        let outcome = walk.outcome()?.clone();
        let recommended = match &flow.outcomes.get(&outcome)?.recommend {
            Some(Recommend::Option(option)) => vec![option.clone()],
            _ => Vec::new(),
        };
        return Some(Ending { end: End { outcome, recommended }, blocked: None });
    }
    let decision = decide(flow, model, policy, walk)?;
    let end = End { outcome: decision.outcome, recommended: decision.recommended };
    Some(Ending { end, blocked: decision.blocked })
}

fn before(old: Version<'_>, trail: &Trail) -> Option<Ending> {
    let mut steps = Steps::new(old.flow);
    trail.0.iter().all(|pair| steps.take(&pair.given)).then_some(())?;
    ending(old, &steps.finish_at_outcome()?)
}

fn land(new: Version<'_>, trail: &Trail) -> Option<Landing> {
    let mut steps = Steps::new(new.flow);
    let used =
        trail.0.iter().take_while(|pair| steps.asks(&pair.question) && steps.take(&linked(pair))).count();
    if let Some(id) = steps.question() {
        return Some(Landing::Asks(id.clone()));
    }
    let end = ending(new, &steps.finish_at_outcome()?)?;
    Some(if used == trail.0.len() { Landing::End(end) } else { Landing::Early(end) })
}

/// A pair as it comes out of a link, which does not say whether one answer was chosen or picked.
fn linked(pair: &Pair) -> Given {
    match &pair.given {
        Given::Picked(ids) => match ids.as_slice() {
            [one] => Given::Choice(one.clone()),
            _ => pair.given.clone(),
        },
        given => given.clone(),
    }
}

#[cfg(test)]
mod tests {
    use std::fmt::Write;

    use super::*;

    fn tools(kind: &str, rest: &str) -> Flow {
        let flow = format!(
            "start = \"tools\"\n[questions.tools]\nkind = \"{kind}\"\nanswers = [{}]\n{rest}\n[outcomes.shop]\n[outcomes.kitchen]",
            ["saw", "drill", "glue"]
                .map(|id| match kind {
                    "choice" => format!("{{ id = \"{id}\", to = \"shop\" }}"),
                    _ => format!("{{ id = \"{id}\" }}"),
                })
                .join(", ")
        );
        Flow::parse(&flow).value.expect("a flow")
    }

    fn check(new: &Flow, expected: &[&str]) {
        let old = tools("multi", "to = \"shop\"");
        let policy = Policy::default();
        let version = |flow| Version { flow, model: None, policy: &policy };
        let lines: Vec<String> = diff(version(&old), version(new))
            .moved
            .iter()
            .map(|moved| {
                let after = match &moved.after {
                    Landing::End(end) => end.end.outcome.to_string(),
                    Landing::Asks(id) => format!("asks {id}"),
                    Landing::Early(end) => format!("early {}", end.end.outcome),
                };
                format!("{} x{} {} -> {after}", moved.trail, moved.selections, moved.before.end.outcome)
            })
            .collect();
        assert_eq!(lines, expected);
    }

    #[test]
    fn the_number_of_picks_is_compared() {
        check(&tools("multi", "to = \"shop\""), &[]);
        check(&tools("multi", "to = \"shop\"\nmin = 2"), &["tools=saw x3 shop -> asks tools"]);
        check(&tools("multi", "to = \"shop\"\nmax = 2"), &["tools=saw,drill,glue x1 shop -> asks tools"]);
        check(
            &tools("multi", "to = \"shop\"\nmin = 2\nmax = 2"),
            &["tools=saw x3 shop -> asks tools", "tools=saw,drill,glue x1 shop -> asks tools"],
        );
    }

    #[test]
    fn a_choice_takes_the_links_with_one_pick() {
        check(&tools("choice", ""), &["tools=saw,drill x4 shop -> asks tools"]);
    }

    #[test]
    fn a_choice_that_leads_to_several_ends_splits_the_selections_of_one() {
        let text = r#"
start = "tools"
[questions.tools]
answers = [{ id = "saw", to = "shop" }, { id = "drill", to = "kitchen" }, { id = "glue", to = "shop" }]
[outcomes.shop]
[outcomes.kitchen]
"#;
        let new = Flow::parse(text).value.expect("a flow");
        check(
            &new,
            &[
                "tools=drill x1 shop -> kitchen",
                "tools=saw,drill x3 shop -> asks tools",
                "tools=saw,glue x1 shop -> asks tools",
            ],
        );
    }

    #[test]
    fn tests_of_different_answers_are_told_apart() {
        let new = tools(
            "multi",
            "next = [{ to = \"kitchen\", when = { tools = [\"glue\"] }, unless = { tools = [\"saw\"] } }, { to = \"shop\", unless = { tools = [\"glue\"] } }, { to = \"shop\", when = { tools = [\"saw\"] } }]",
        );
        check(&new, &["tools=glue x2 shop -> kitchen"]);
    }

    #[test]
    fn a_way_on_by_what_is_picked_splits_the_selections() {
        let new = tools(
            "multi",
            "next = [{ to = \"kitchen\", when = { tools = [\"glue\"] } }, { to = \"shop\", unless = { tools = [\"glue\"] } }]",
        );
        check(&new, &["tools=glue x4 shop -> kitchen"]);
    }

    #[test]
    fn numbers_of_picks_and_answers_of_the_next_question_are_told_apart() {
        let flow = |max: &str, next: &str| {
            let text = format!(
                "start = \"tools\"\n[questions.tools]\nkind = \"multi\"\n{max}to = \"more\"\nanswers = [{{ id = \"saw\" }}, {{ id = \"drill\" }}, {{ id = \"glue\" }}]\n\
                 [questions.more]\nkind = \"multi\"\n{next}\nanswers = [{{ id = \"p\" }}, {{ id = \"r\" }}]\n[outcomes.shop]\n[outcomes.kitchen]\n"
            );
            Flow::parse(&text).value.expect("a flow")
        };
        let (old, new) = (
            flow("", "to = \"shop\""),
            flow(
                "max = 3\n",
                "next = [{ to = \"kitchen\", when = { more = [\"p\"] } }, { to = \"shop\", unless = { more = [\"p\"] } }]",
            ),
        );
        let policy = Policy::default();
        let version = |flow| Version { flow, model: None, policy: &policy };
        let lines: Vec<String> = diff(version(&old), version(&new))
            .moved
            .iter()
            .map(|moved| format!("{} x{}", moved.trail, moved.selections))
            .collect();
        assert_eq!(lines, ["tools=saw/more=p x14"]);
    }

    #[test]
    fn anything_that_differs_is_something_to_tell() {
        let same = Difference {
            paths: 1,
            is_complete: true,
            moved: Vec::new(),
            gone: Names::default(),
            appeared: Names::default(),
            renamed: Renamed::default(),
        };
        assert!(same.is_empty());
        let names = || Names { outcomes: vec!["a".into()], ..Names::default() };
        assert!(!Difference { gone: names(), ..same.clone() }.is_empty());
        assert!(!Difference { appeared: names(), ..same.clone() }.is_empty());
        let renamed = Renamed { questions: vec![("a".into(), "b".into())], ..Renamed::default() };
        assert!(!Difference { renamed, ..same.clone() }.is_empty());
        let ending = Ending { end: End { outcome: "a".into(), recommended: Vec::new() }, blocked: None };
        let moved = vec![Moved {
            trail: Trail::default(),
            selections: 1,
            before: ending,
            after: Landing::Asks("a".into()),
        }];
        assert!(!Difference { moved, ..same }.is_empty());
    }

    #[test]
    fn without_a_model_the_option_that_an_outcome_names_counts() {
        let flow = |option: &str| {
            let text = format!(
                "start = \"a\"\nmodel = \"m\"\n[questions.a]\nanswers = [{{ id = \"x\", to = \"end\" }}, {{ id = \"y\", to = \"best\" }}]\n\
                 [outcomes.end]\nrecommend = \"{option}\"\n[outcomes.best]\nrecommend = \"least\"\notherwise = \"end\"\n"
            );
            Flow::parse(&text).value.expect("a flow")
        };
        let policy = Policy::default();
        let version = |flow| Version { flow, model: None, policy: &policy };
        let difference = diff(version(&flow("van")), version(&flow("car")));
        let lines: Vec<String> = difference
            .moved
            .iter()
            .map(|moved| format!("{} {:?}", moved.trail, moved.before.end.recommended))
            .collect();
        assert_eq!((difference.paths, lines), (2, vec!["a=x [van]".to_owned()]));
    }

    #[test]
    fn a_flow_that_is_not_enumerated_is_not_compared_whole() {
        let mut text = String::from("start = \"q0\"\n[outcomes.end]\n");
        for n in 0..5000 {
            let to = if n < 4999 { format!("q{}", n + 1) } else { "end".to_owned() };
            let _ = writeln!(text, "[questions.q{n}]\nanswers = [{{ id = \"a\", to = \"{to}\" }}]");
        }
        let flow = Flow::parse(&text).value.expect("a flow");
        let policy = Policy::default();
        let version = Version { flow: &flow, model: None, policy: &policy };
        let difference = diff(version, version);
        assert_eq!((difference.paths, difference.is_complete), (0, false));
    }
}
