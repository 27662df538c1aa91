//! A question: its answers as links to the states behind them, or as fields to fill in.

use decision::{
    Given, Id, Kind, Offer, Pair, Position, Question as Asked, Remaining, Trail, Walk, change, settled, walk,
};
use page::{Address, AnswerView, Question};

use super::{Context, form, trail};
use crate::words::Word;

/// By convention the answer of somebody who cannot say; it looks different and is as good as the others.
const UNSURE: &str = "unknown";

/// What the reader gave before the page is shown.
pub(super) struct Before<'a> {
    /// Answers from before a change.
    pub(super) keep: Trail,
    /// Typed texts by question.
    pub(super) typed: &'a [(String, String)],
}

/// The page of the question at which `walked` stands: its id, what it offers, and how far it is from there.
pub(super) fn question(
    cx: &Context<'_>,
    walked: &Walk<'_>,
    (id, offered, remaining): (&Id, &[Offer<'_>], &Remaining),
    before: &Before<'_>,
    dropped: Option<String>,
) -> Question {
    let text = cx.question(id.as_str());
    let given = before.keep.given(id);
    let asked = cx.guide.flow.questions.get(id);
    let kind = asked.map_or(Kind::Choice, |asked| asked.kind);
    let links = if kind == Kind::Choice { offered } else { &[] };
    let answers = links.iter().map(|offer| AnswerView {
        text: cx.answer(id.as_str(), offer.id.as_str()),
        hint: hint(cx, id, offer),
        to: after(cx, walked, &before.keep, &Given::Choice(offer.id.clone())),
        unsure: offer.id.as_str() == UNSURE,
        before: given.is_some_and(|given| given.has(offer.id)),
    });
    let form = |asked: &Asked| form::form(cx, walked, (id, asked, offered), before);
    let number = walked.trail.0.len() + 1;
    let total = walked.trail.0.len() + remaining.max;
    let progress = if remaining.min == remaining.max { Word::Progress } else { Word::ProgressAtMost };
    Question {
        progress: cx.words.with(progress, &[("number", &number.to_string()), ("total", &total.to_string())]),
        help: cx.words.attribute(&cx.question_id(id.as_str()), "help"),
        answers: answers.collect(),
        form: asked.filter(|_| kind != Kind::Choice).map(form),
        settled: early(cx, walked),
        trail: trail::trail(cx, walked, &before.keep, Some(text.clone())),
        text,
        dropped,
    }
}

/// What every answer that is left leads to, if they agree. The way there answers nothing for the reader
/// but "I do not know".
fn early(cx: &Context<'_>, walked: &Walk<'_>) -> Option<(String, Option<Address>)> {
    let model = cx.guide.model.as_ref().map(|(_, model)| model);
    let end = settled(&cx.guide.flow, model, walked)?;
    let result = match end.recommended.first() {
        Some(option) => cx.option(option.as_str()),
        None => cx.words.text(&format!("{}_outcome_{}", cx.guide.id, end.outcome)),
    };
    let mut trail = walked.trail.clone();
    let to = loop {
        match walk(&cx.guide.flow, &trail.0).position {
            Position::Outcome { .. } => break Some(cx.address(&trail, &Trail::default())),
            Position::Question { id, offered, .. } => {
                if !offered.iter().any(|offer| offer.id.as_str() == UNSURE) {
                    break None;
                }
                trail.0.push(Pair { question: id.clone(), given: Given::Choice(UNSURE.into()) });
            }
        }
    };
    Some((cx.words.with(Word::Settled, &[("result", &result)]), to))
}

/// Who or what an answer is, in plain words.
pub(super) fn hint(cx: &Context<'_>, id: &Id, offer: &Offer<'_>) -> Option<String> {
    cx.words.attribute(&format!("{}_{id}_{}", cx.guide.id, offer.id), "hint")
}

/// The state after an answer.
pub(super) fn after(cx: &Context<'_>, walked: &Walk<'_>, keep: &Trail, given: &Given) -> Address {
    accepted(cx, walked, keep, given).unwrap_or_else(|| cx.address(&walked.trail, keep))
}

/// The state after an answer, if the question that waits accepts it. Answers kept from before a change
/// count as far as they are still asked.
pub(super) fn accepted(cx: &Context<'_>, walked: &Walk<'_>, keep: &Trail, given: &Given) -> Option<Address> {
    let question = walked.question()?;
    let known: Vec<_> = walked.trail.0.iter().chain(&keep.0).cloned().collect();
    let next = change(&cx.guide.flow, &Trail(known), question, given.clone());
    next.trail.given(question)?;
    // What the flow did not ask for again may be asked for after the next answer; at the end it is forgotten.
    let left = if next.question().is_some() { Trail(next.dropped) } else { Trail::default() };
    Some(cx.address(&next.trail, &left))
}
