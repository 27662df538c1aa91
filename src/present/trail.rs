//! The answers so far, each with the place to change it.

use decision::{Id, Trail, Walk};
use page::{Address, Route, TrailStep, TrailView};

use super::Context;

/// The trail beside a page; `now` is the question that is asked on it.
pub(super) fn trail(cx: &Context<'_>, walked: &Walk<'_>, keep: &Trail, now: Option<String>) -> TrailView {
    let steps = walked.trail.0.iter().map(|pair| TrailStep {
        question: cx.question(pair.question.as_str()),
        answer: cx.spoken(pair),
        change: change(cx, &walked.trail, keep, &pair.question),
    });
    let start = (!walked.trail.0.is_empty()).then(|| cx.address(&Trail::default(), &Trail::default()));
    let query = (!walked.trail.0.is_empty()).then(|| format!("trail={}", walked.trail));
    let map = Route::Map(cx.guide.locale.clone(), cx.guide.id.clone());
    TrailView { steps: steps.collect(), now, start, map: Some(Address { route: map, query }) }
}

/// Back to a question; its answer and all later ones are kept, to count again after the change.
pub(super) fn change(cx: &Context<'_>, trail: &Trail, keep: &Trail, question: &Id) -> Address {
    let at = trail.0.iter().position(|pair| pair.question == *question).unwrap_or(trail.0.len());
    let (before, after) = trail.0.split_at(at);
    let kept = after.iter().chain(&keep.0).cloned().collect();
    cx.address(&Trail(before.to_vec()), &Trail(kept))
}
