//! An outcome page: the recommendation, why, why not the others, what would change it, what to do.

use leptos::prelude::*;
use page::{Blocked, FlipView, Locale, Outcome, Reason};

use super::{Frame, ladder, parts, prose};
use crate::words::Word;

/// The main part of an outcome page.
pub(super) fn outcome(outcome: Outcome, locale: &Locale, frame: &Frame) -> AnyView {
    let words = &frame.words;
    let recommends = !outcome.options.is_empty();
    let kicker = words.word(if recommends { Word::Recommended } else { Word::Finding });
    let or = words.word(Word::Or);
    let heading = outcome.headings.join(&format!(" {or} "));
    let scope = prose::Scope { locale, library: &outcome.library, sources: &outcome.sources, frame };
    let tasks = outcome.tasks.iter().filter_map(|id| prose::task(id, 3, &scope)).collect_view();
    let has_tasks = !outcome.tasks.is_empty();
    let ladder = (!outcome.ladder.is_empty())
        .then(|| parts::section("why-not", words.word(Word::WhyNot), ladder::ladder(outcome.ladder, frame)));
    let article = outcome.article.map(|(to, title)| {
        let text = words.with(Word::ReadMore, &[("title", &title)]);
        view! { <p class="more"><a href=to.href(&frame.base)>{text}</a></p> }
    });
    view! {
        <>
            {parts::dropped(outcome.dropped)}
            <div class="result" data-outcome=outcome.id data-options=outcome.options.join(" ")>
                <div class="result-head"><p>{kicker}</p>{parts::heading(heading)}</div>
                <div class="result-body">
                    {outcome.summary.map(|text| view! { <p class="lead">{text}</p> })}
                    {because(outcome.reasons, frame)}
                    {outcome.blocked.map(|blocked| barrier(blocked, frame))}
                    {parts::paragraph("note", words.word(Word::KeepInMind), outcome.warning)}
                </div>
            </div>
            {has_tasks.then(|| parts::section("how-to", words.word(Word::HowTo), tasks.into_any()))}
            {parts::paragraph("both", words.word(Word::BothSides), outcome.both)}
            {ladder}
            {flips(outcome.flips, frame)}
            {parts::paragraph("wait", words.word(Word::Waiting), outcome.wait)}
            {parts::paragraph("ending", words.word(Word::Ending), outcome.end)}
            {outcome.request.map(|(text, mail)| request(&text, mail, frame))}
            {article}
            {parts::sources(outcome.sources.clone(), frame)}
        </>
    }
    .into_any()
}

fn because(reasons: Vec<Reason>, frame: &Frame) -> Option<AnyView> {
    (!reasons.is_empty()).then(|| {
        let items = reasons.into_iter().map(|reason| view! { <li>{parts::reason(reason, frame)}</li> });
        view! { <><h2>{frame.words.word(Word::Because)}</h2><ul class="why">{items.collect_view()}</ul></> }.into_any()
    })
}

fn barrier(blocked: Blocked, frame: &Frame) -> AnyView {
    let at = blocked.at.map(|url| parts::outside(url, frame.words.word(Word::RequestAt), frame));
    view! {
        <div class="note" role="note"><p>{blocked.text}{" "}{at}</p>{blocked.next.map(|text| view! { <p>{text}</p> })}</div>
    }
    .into_any()
}

fn flips(flips: Vec<FlipView>, frame: &Frame) -> Option<AnyView> {
    (!flips.is_empty()).then(|| {
        let items = flips.into_iter().map(|flip| {
            view! {
                <li><a class="flip" href=flip.to.href(&frame.base)>{flip.change}{" → "}<strong>{flip.result}</strong></a></li>
            }
        });
        let list = view! { <ul class="flips">{items.collect_view()}</ul> }.into_any();
        parts::section("what-changes", frame.words.word(Word::WhatWouldChange), list)
    })
}

fn request(text: &str, mail: String, frame: &Frame) -> AnyView {
    let words = &frame.words;
    let content = view! {
        <>
            <blockquote class="message">{parts::lines(text)}</blockquote>
            <p><a class="button" href=mail>{words.word(Word::MailMessage)}</a></p>
        </>
    };
    parts::section("request", words.word(Word::ReadyMessage), content.into_any())
}
