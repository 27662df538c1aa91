//! A question: its answers as links to the states behind them.

use decision::{Given, Id, Offer, Remaining, Trail, Walk, change};
use page::{AnswerView, Question};

use super::{Context, trail};
use crate::words::Word;

/// By convention the answer of somebody who cannot say; it looks different and is as good as the others.
const UNSURE: &str = "unknown";

/// The page of the question at which `walked` stands: its id, what it offers, and how far it is from there.
pub(super) fn question(
    cx: &Context<'_>,
    walked: &Walk<'_>,
    (id, offered, remaining): (&Id, &[Offer<'_>], &Remaining),
    keep: &Trail,
    dropped: Option<String>,
) -> Question {
    let text = cx.question(id.as_str());
    let before = keep.given(id);
    // The site's check refuses other kinds of questions, which this page cannot ask yet.
    let answers = offered.iter().map(|offer| AnswerView {
        text: cx.answer(id.as_str(), offer.id.as_str()),
        hint: cx.words.attribute(&format!("{}_{id}_{}", cx.guide.id, offer.id), "hint"),
        to: after(cx, walked, keep, &Given::Choice(offer.id.clone())),
        unsure: offer.id.as_str() == UNSURE,
        before: before.is_some_and(|given| given.has(offer.id)),
    });
    let number = walked.trail.0.len() + 1;
    let total = walked.trail.0.len() + remaining.max;
    let progress = if remaining.min == remaining.max { Word::Progress } else { Word::ProgressAtMost };
    Question {
        progress: cx.words.with(progress, &[("number", &number.to_string()), ("total", &total.to_string())]),
        help: cx.words.attribute(&cx.question_id(id.as_str()), "help"),
        answers: answers.collect(),
        trail: trail::trail(cx, walked, keep, Some(text.clone())),
        text,
        dropped,
    }
}

/// The state after an answer. Answers kept from before a change count as far as they are still asked.
fn after(cx: &Context<'_>, walked: &Walk<'_>, keep: &Trail, given: &Given) -> page::Address {
    let Some(question) = walked.question() else { return cx.address(&walked.trail, &Trail::default()) };
    let known: Vec<_> = walked.trail.0.iter().chain(&keep.0).cloned().collect();
    let next = change(&cx.guide.flow, &Trail(known), question, given.clone());
    // What the flow did not ask for again may be asked for after the next answer; at the end it is forgotten.
    let left = if next.question().is_some() { Trail(next.dropped) } else { Trail::default() };
    cx.address(&next.trail, &left)
}
