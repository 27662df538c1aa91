//! Names that only one of two versions has.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::{Answer, Flow, Id, Question};

/// Names that mean nothing in the other version. The answers of a question that stands here are not listed again.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Names {
    /// Questions.
    pub questions: Vec<Id>,
    /// Answers, each with its question.
    pub answers: Vec<(Id, Id)>,
    /// Outcomes.
    pub outcomes: Vec<Id>,
}

/// Old names that are kept as aliases of new ones.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Renamed {
    /// Questions: the old name and the new one.
    pub questions: Vec<(Id, Id)>,
    /// Answers: the question as it is called now, the old name and the new one.
    pub answers: Vec<(Id, Id, Id)>,
}

impl Names {
    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.questions.is_empty() && self.answers.is_empty() && self.outcomes.is_empty()
    }
}

impl Renamed {
    /// Whether nothing was renamed.
    pub fn is_empty(&self) -> bool {
        self.questions.is_empty() && self.answers.is_empty()
    }
}

/// What is gone, what has appeared, and what is called otherwise now.
pub(super) fn compare(old: &Flow, new: &Flow) -> (Names, Names, Renamed) {
    let (mut gone, mut appeared, mut renamed) = (Names::default(), Names::default(), Renamed::default());
    let mut known: BTreeSet<&Id> = BTreeSet::new();
    for (before, question) in old.questions.iter() {
        let Some((id, today)) = now(new, before) else {
            gone.questions.push(before.clone());
            continue;
        };
        known.insert(id);
        if id != before {
            renamed.questions.push((before.clone(), id.clone()));
        }
        let mut kept: BTreeSet<&Id> = BTreeSet::new();
        for answer in distinct(question) {
            match meant(today, answer).first() {
                None => gone.answers.push((before.clone(), answer.clone())),
                Some(entry) => {
                    kept.insert(&entry.id);
                    if entry.id != *answer {
                        renamed.answers.push((id.clone(), answer.clone(), entry.id.clone()));
                    }
                }
            }
        }
        let fresh = distinct(today).into_iter().filter(|answer| !kept.contains(answer));
        appeared.answers.extend(fresh.map(|answer| (id.clone(), answer.clone())));
    }
    appeared.questions = new.questions.keys().filter(|id| !known.contains(id)).cloned().collect();
    gone.outcomes = old.outcomes.keys().filter(|id| !new.outcomes.contains_key(id)).cloned().collect();
    appeared.outcomes = new.outcomes.keys().filter(|id| !old.outcomes.contains_key(id)).cloned().collect();
    (gone, appeared, renamed)
}

/// The answers of a question, each once, in listed order.
fn distinct(question: &Question) -> Vec<&Id> {
    let mut seen = BTreeSet::new();
    question.answers.iter().map(|answer| &answer.id).filter(|id| seen.insert(*id)).collect()
}

/// The question that a link of the old version means in the new one.
pub(super) fn now<'f>(new: &'f Flow, id: &Id) -> Option<(&'f Id, &'f Question)> {
    let renamed = || new.questions.iter().find(|(_, question)| question.aliases.contains(id));
    new.questions.entry_of(id).or_else(renamed)
}

/// The entries of today that a link means by `id`.
pub(super) fn meant<'q>(question: &'q Question, id: &Id) -> Vec<&'q Answer> {
    question.answers.iter().filter(|now| now.id == *id || now.aliases.contains(id)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn flow(text: &str) -> Flow {
        Flow::parse(text).value.expect("a flow")
    }

    #[test]
    fn names_come_go_and_change() {
        let old = flow(
            r#"
start = "thing"
[questions.thing]
answers = [{ id = "cup", to = "box" }, { id = "cup", to = "box" }, { id = "letter", to = "post" }]
[questions.box]
answers = [{ id = "yes", to = "post" }]
[outcomes.post]
"#,
        );
        let new = flow(
            r#"
start = "what"
[questions.what]
aliases = ["thing"]
answers = [{ id = "mug", aliases = ["cup"], to = "bike" }, { id = "plant", to = "bike" }, { id = "plant", to = "bike" }]
[questions.stairs]
answers = [{ id = "yes", to = "bike" }]
[outcomes.bike]
"#,
        );
        let (gone, appeared, renamed) = compare(&old, &new);
        let ids = |ids: &[&str]| ids.iter().map(|id| Id::from(*id)).collect::<Vec<_>>();
        let named = |questions, answers: &[(&str, &str)], outcomes| Names {
            questions: ids(questions),
            answers: answers.iter().map(|(question, id)| ((*question).into(), (*id).into())).collect(),
            outcomes: ids(outcomes),
        };
        assert_eq!(gone, named(&["box"], &[("thing", "letter")], &["post"]));
        assert_eq!(appeared, named(&["stairs"], &[("what", "plant")], &["bike"]));
        let answers = vec![("what".into(), "cup".into(), "mug".into())];
        assert_eq!(renamed, Renamed { questions: vec![("thing".into(), "what".into())], answers });
        let (gone, appeared, renamed) = compare(&new, &new);
        assert!(gone.is_empty() && appeared.is_empty() && renamed.is_empty());
    }

    #[test]
    fn one_name_of_any_kind_is_something_to_tell() {
        assert!(!Names { questions: vec!["a".into()], ..Names::default() }.is_empty());
        assert!(!Names { answers: vec![("a".into(), "b".into())], ..Names::default() }.is_empty());
        assert!(!Names { outcomes: vec!["a".into()], ..Names::default() }.is_empty());
        assert!(!Renamed { questions: vec![("a".into(), "b".into())], ..Renamed::default() }.is_empty());
        let answers = vec![("a".into(), "b".into(), "c".into())];
        assert!(!Renamed { answers, ..Renamed::default() }.is_empty());
    }
}
