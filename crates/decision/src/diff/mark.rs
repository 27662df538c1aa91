//! What only the new version tells apart, so that selections are taken together only if neither does.

use std::collections::HashMap;

use super::names::{meant, now};
use crate::{Answer, Flow, Id, Kind, Question, Tests, flow::UNANSWERED, space::Sizes};

/// The old flow, in which the answers of multi questions also state what only the new flow tells apart.
pub(super) fn mark(old: &Flow, new: &Flow) -> Flow {
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

/// The numbers of picks that the new flow tells apart.
pub(super) fn sizes(old: &Flow, new: &Flow) -> Sizes {
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
