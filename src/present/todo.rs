//! What to do now, by who does it.

use decision::Walk;
use page::{Role, Todo};

use super::Context;
use crate::guide::{Guidance, TaskNodes};

/// By convention these facts say who is asking.
const READERS: [(&str, Role); 3] =
    [("role-employee", Role::Employee), ("role-owner", Role::Owner), ("role-admin", Role::Admin)];

/// Who is asking, as far as the answers tell.
pub(super) fn reader(walked: &Walk<'_>) -> Option<Role> {
    let of = |fact: &str| READERS.iter().find(|(name, _)| *name == fact).map(|(_, role)| *role);
    walked.facts.iter().find_map(|fact| of(fact.id.as_str()))
}

/// The tasks to show: an employee is never sent to an admin page, and nobody is told to ask for what
/// they can do themselves.
pub(super) fn tasks<'a>(cx: &Context<'a>, reader: Option<Role>, guidance: &Guidance) -> Vec<&'a TaskNodes> {
    let is_for_reader = |id: &String| {
        let asked = guidance.asks.iter().find(|(task, _)| task == id).map(|(_, whom)| *whom);
        !matches!((reader, asked), (Some(reader), Some(whom)) if reader >= whom)
    };
    let all = guidance.tasks.iter().filter(|id| is_for_reader(id));
    let all = all.filter_map(|id| cx.guide.tasks.get(id));
    all.filter(|task| reader != Some(Role::Employee) || task.role == Role::Employee).collect()
}

/// The tasks by role, the reader's own first. What anybody does is the reader's, and so is what the
/// reader's role does.
pub(super) fn by_role(reader: Option<Role>, tasks: &[&TaskNodes]) -> Vec<Todo> {
    let mut all: Vec<Todo> = Vec::new();
    for role in [Role::Employee, Role::Owner, Role::Admin, Role::TheirAdmin] {
        let own = tasks.iter().filter(|task| {
            let is_readers = reader == Some(task.role);
            role == if is_readers { Role::Employee } else { task.role }
        });
        let tasks: Vec<_> = own.map(|task| task.nodes.clone()).collect();
        if !tasks.is_empty() {
            all.push(Todo { role, tasks });
        }
    }
    all
}
