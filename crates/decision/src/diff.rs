//! What a change of a flow or its model does to decisions.

use std::collections::HashMap;

use serde::Serialize;

use crate::{Answer, End, Flow, Id, Kind, Model, Tests, Trail, flow::UNANSWERED, paths, walk::Steps};

/// A path of the old version that ends elsewhere in the new one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Moved {
    /// The answers, as the old version asks for them.
    pub trail: Trail,
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

/// Which paths of the old version end elsewhere now. Answers are followed as a saved link would be, with aliases.
///
/// Exact for every answer, and for selections of multi questions as long as `min` and `max` stay: selections
/// that either version tells apart are compared one by one.
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
    let compare = |path: crate::Path| {
        let before = End::at(old.0, old.1, &path.trail)?;
        let after = land(new, &path.trail)?;
        (after != Landing::End(before.clone())).then_some(Moved { trail: path.trail, before, after })
    };
    paths(&marked).filter_map(compare).collect()
}

fn land((flow, model): (&Flow, Option<&Model>), trail: &Trail) -> Option<Landing> {
    let mut steps = Steps::new(flow);
    let used =
        trail.0.iter().take_while(|pair| steps.asks(&pair.question) && steps.take(&pair.given)).count();
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
    for (id, question) in new.questions.iter().filter(|(_, question)| question.kind == Kind::Multi) {
        let names = std::iter::once(id).chain(&question.aliases);
        for name in names {
            let Some(before) = marked.questions.get_mut(name) else { continue };
            for answer in &mut before.answers {
                let now: Vec<&Answer> = question
                    .answers
                    .iter()
                    .filter(|now| now.id == answer.id || now.aliases.contains(&answer.id))
                    .collect();
                let mut marks: Vec<String> = Vec::new();
                for now in &now {
                    marks.extend(now.needs.iter().map(|need| format!("need {need}")));
                    marks.extend(now.facts.iter().map(|fact| format!("fact {fact}")));
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
    }
    marked
}
