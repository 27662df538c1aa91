//! What a change of a flow or its model does to decisions.

use std::collections::HashMap;

use serde::Serialize;

use crate::{
    Answer, End, Flow, Given, Id, Kind, Model, Pair, Path, Question, Tests, Trail,
    flow::UNANSWERED,
    paths::enumerate,
    space::{Effects, Sizes},
    walk::Steps,
};

/// A path of the old version that ends elsewhere in the new one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Moved {
    /// The answers, as the old version asks for them. Of selections that move alike the shortest and first.
    pub trail: Trail,
    /// How many selections move alike; 1 without multi questions.
    pub selections: u64,
    /// Where they led.
    pub before: End,
    /// Where they lead now.
    pub after: Landing,
}

/// Where the answers of an old path lead now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Landing {
    /// To an end.
    End(End),
    /// To a question that waits, because it is new or the old answer is not accepted any more.
    Asks(Id),
    /// To another end, reached before all answers were used.
    Early(End),
}

/// Which paths of the old version end elsewhere now.
///
/// Every trail of the old version is followed in the new one as a saved link would be, with aliases, and the
/// ends are compared: the outcome after `otherwise`, and what it recommends. This is exact, also for multi
/// questions: selections are taken together only if neither version tells them apart, by tests, needs, facts,
/// how many may be picked, or by asking for a choice now. Typed text is never in a link and is not compared.
///
/// A flow that is too large to be enumerated is compared as far as [`paths`](crate::paths()) comes.
///
/// ```
/// use veiviser_decision::{Flow, diff};
/// let flow = |end: &str| Flow::parse(&format!(r#"
///     start = "a"
///     [questions.a]
///     answers = [{{ id = "x", to = "one" }}, {{ id = "y", to = "{end}" }}]
///     [outcomes.one]
///     [outcomes.two]
/// "#)).value.unwrap();
/// let (old, new) = (flow("two"), flow("one"));
/// let moved = diff((&old, None), (&new, None));
/// assert_eq!(moved.len(), 1);
/// assert_eq!(moved[0].trail.to_string(), "a=y");
/// ```
pub fn diff(old: (&Flow, Option<&Model>), new: (&Flow, Option<&Model>)) -> Vec<Moved> {
    let marked = mark(old.0, new.0);
    let sizes = sizes(old.0, new.0);
    let compare = |path: Path| {
        let before = End::at(old.0, old.1, &path.trail)?;
        let after = land(new, &path.trail)?;
        let Path { trail, selections, .. } = path;
        (after != Landing::End(before.clone())).then_some(Moved { trail, selections, before, after })
    };
    enumerate(&marked, Effects::Counted(&sizes)).filter_map(compare).collect()
}

/// The question that a link of the old version means in the new one.
fn now<'f>(new: &'f Flow, id: &Id) -> Option<(&'f Id, &'f Question)> {
    let renamed = || new.questions.iter().find(|(_, question)| question.aliases.contains(id));
    new.questions.entry_of(id).or_else(renamed)
}

/// The numbers of picks that the new flow tells apart.
fn sizes(old: &Flow, new: &Flow) -> Sizes {
    let told = |(id, question): (&Id, &Question)| {
        let (_, now) = now(new, id).filter(|_| question.kind == Kind::Multi)?;
        let sizes = match now.kind {
            Kind::Choice => vec![1, 2],
            Kind::Multi => std::iter::once(now.min).chain(now.max.map(|max| max.saturating_add(1))).collect(),
            Kind::Value => Vec::new(),
        };
        Some((id.clone(), sizes))
    };
    old.questions.iter().filter_map(told).collect()
}

/// A pair as it comes out of a link, which does not say whether one answer was chosen or picked.
fn linked(pair: &Pair) -> Given {
    match &pair.given {
        Given::Picked(ids) => match ids.as_slice() {
            [] => Given::Typed(None),
            [one] => Given::Choice(one.clone()),
            _ => pair.given.clone(),
        },
        given => given.clone(),
    }
}

fn land((flow, model): (&Flow, Option<&Model>), trail: &Trail) -> Option<Landing> {
    let mut steps = Steps::new(flow);
    let used =
        trail.0.iter().take_while(|pair| steps.asks(&pair.question) && steps.take(&linked(pair))).count();
    if let Some(id) = steps.question() {
        return Some(Landing::Asks(id.clone()));
    }
    let end = End::of(flow, model, &steps.finish_at_outcome()?)?;
    Some(if used == trail.0.len() { Landing::End(end) } else { Landing::Early(end) })
}

/// The old flow, in which the answers of multi questions also state what only the new flow tells apart.
fn mark(old: &Flow, new: &Flow) -> Flow {
    let mut read: HashMap<&Id, Vec<&Vec<Id>>> = HashMap::new();
    for question in new.questions.values() {
        let gates = question.answers.iter().map(|answer| (&answer.when, &answer.unless));
        let tests = |(when, unless): (_, _)| -> Vec<(&Id, &Vec<Id>)> {
            Tests::iter(when).chain(Tests::iter(unless)).collect()
        };
        for (id, listed) in
            gates.chain(question.next.iter().map(|way| (&way.when, &way.unless))).flat_map(tests)
        {
            read.entry(id).or_default().push(listed);
        }
    }
    let mut marked = old.clone();
    let names: Vec<Id> = old.questions.keys().cloned().collect();
    for name in &names {
        let Some((id, question)) = now(new, name) else { continue };
        let Some(before) = marked.questions.get_mut(name).filter(|before| before.kind == Kind::Multi) else {
            continue;
        };
        for answer in &mut before.answers {
            let now: Vec<&Answer> = meant(question, &answer.id);
            let mut marks: Vec<String> = Vec::new();
            for now in &now {
                marks.extend(now.needs.iter().map(|need| format!("need {need}")));
                marks.extend(now.facts.iter().map(|fact| format!("fact {fact}")));
                if question.kind == Kind::Choice {
                    let to = now.to.as_ref().map_or("", Id::as_str);
                    marks.push(format!("way {to} {:?} {:?}", now.when, now.unless));
                }
                let tests = read.get(id).into_iter().flatten();
                let holding = tests.filter(|listed| listed.contains(&now.id));
                marks.extend(holding.map(|listed| {
                    let names: Vec<&str> =
                        listed.iter().map(Id::as_str).filter(|id| *id != UNANSWERED).collect();
                    format!("test {id} {}", names.join(","))
                }));
            }
            if now.is_empty() {
                marks.push("gone".to_owned());
            }
            answer.facts.extend(marks.into_iter().map(Id::from));
        }
    }
    marked
}

/// The entries of today that a link means by `id`.
fn meant<'q>(question: &'q Question, id: &Id) -> Vec<&'q Answer> {
    question.answers.iter().filter(|now| now.id == *id || now.aliases.contains(id)).collect()
}

#[cfg(test)]
mod tests {
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
        let moved = diff((&old, None), (new, None));
        let lines: Vec<String> = moved
            .iter()
            .map(|moved| {
                let after = match &moved.after {
                    Landing::End(end) => end.outcome.to_string(),
                    Landing::Asks(id) => format!("asks {id}"),
                    Landing::Early(end) => format!("early {}", end.outcome),
                };
                format!("{} x{} {} -> {after}", moved.trail, moved.selections, moved.before.outcome)
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
    fn a_way_on_by_what_is_picked_splits_the_selections() {
        let new = tools(
            "multi",
            "next = [{ to = \"kitchen\", when = { tools = [\"glue\"] } }, { to = \"shop\", unless = { tools = [\"glue\"] } }]",
        );
        check(&new, &["tools=glue x4 shop -> kitchen"]);
    }
}
