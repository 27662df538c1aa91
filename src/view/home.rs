//! The home page, the choice of language, and the page for addresses where nothing is.

use leptos::prelude::*;
use page::{Entry, Home};

use super::{Frame, ladder, parts};
use crate::words::Word;

/// The home page: the ways in first, then the options on their ladder, then the articles.
pub(super) fn home(home: Home, frame: &Frame) -> AnyView {
    let words = &frame.words;
    let ways = home.flows.into_iter().map(|flow| {
        view! {
            <li>
                <a class="way" href=flow.to.href(&frame.base)>
                    <strong>{flow.title}</strong>
                    <span class="hint">{flow.text}</span>
                    <span class="button">{words.word(Word::HomeStart)}</span>
                </a>
            </li>
        }
    });
    let rungs = home.ladder.into_iter().map(|option| {
        view! {
            <li class="rung">
                <a href=option.to.href(&frame.base)><strong>{option.title}</strong></a>
                <p>{option.text}</p>
            </li>
        }
    });
    let rungs = ladder::ends(frame, rungs.collect_view().into_any());
    let ladder = view! { <><p>{words.word(Word::HomeLadderLead)}</p>{rungs}</> }.into_any();
    view! {
        <>
            <div class="hero">
                {parts::heading(words.word(Word::SiteLead))}
                <p class="lead">{words.word(Word::SiteAbout)}</p>
                <ul class="ways" aria-label=words.word(Word::HomeWays)>{ways.collect_view()}</ul>
            </div>
            {parts::section("options", words.word(Word::HomeLadder), ladder)}
            <section class="articles" id="articles">
                <h2>{words.word(Word::HomeArticles)}</h2>
                {parts::entries("cards", home.articles, frame)}
            </section>
        </>
    }
    .into_any()
}

/// The choice of language.
pub(super) fn languages(entries: Vec<Entry>, frame: &Frame) -> AnyView {
    view! {
        <>
            {parts::heading(frame.words.word(Word::LanguagesHeading))}
            {parts::entries("cards", entries, frame)}
        </>
    }
    .into_any()
}

/// Nothing is at this address.
pub(super) fn not_found(entries: Vec<Entry>, frame: &Frame) -> AnyView {
    view! {
        <>
            {parts::heading(frame.words.word(Word::NotFound))}
            <p class="lead">{frame.words.word(Word::NotFoundLead)}</p>
            {parts::entries("cards", entries, frame)}
        </>
    }
    .into_any()
}
