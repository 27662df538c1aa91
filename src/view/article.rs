//! An article: prose with its contents beside it and its sources below.

use leptos::prelude::*;
use page::{Article, Entry, Locale};

use super::{Frame, parts, prose};
use crate::words::Word;

/// The main part of an article page.
pub(super) fn article(title: String, description: String, article: Article, locale: &Locale, frame: &Frame) -> AnyView {
    let words = &frame.words;
    let scope = prose::Scope { locale, library: &article.library, sources: &article.sources, frame };
    let contents = article.contents.iter().map(|(id, text)| {
        view! { <li><a href=format!("#{id}")>{text.clone()}</a></li> }
    });
    let lang = article.shown_in.as_ref().map(|(locale, _)| locale.to_string());
    let notice = article.shown_in.as_ref().map(|(_, name)| {
        view! { <p class="notice">{words.with(Word::FallbackNotice, &[("language", name)])}</p> }
    });
    let around = |entry: Option<Entry>, word: Word, rel: &'static str| {
        entry.map(|entry| {
            view! {
                <a rel=rel href=entry.to.href(&frame.base)>
                    <span>{words.word(word)}</span>
                    <strong>{entry.title}</strong>
                </a>
            }
        })
    };
    let beside = (article.contents.len() > 1).then(|| {
        view! {
            <nav class="contents" aria-labelledby="contents-heading">
                <h2 id="contents-heading">{words.word(Word::OnThisPage)}</h2>
                <ul>{contents.collect_view()}</ul>
            </nav>
        }
    });
    view! {
        <div class="columns">
            <article class="prose" lang=lang>
                {notice}
                {parts::heading(title)}
                <p class="lead">{description}</p>
                {prose::blocks(&article.blocks, &scope)}
                {parts::sources(article.sources.clone(), frame)}
                <p class="verified">{words.with(Word::Verified, &[("date", &article.verified)])}</p>
                <div class="around">
                    {around(article.previous, Word::Previous, "prev")}
                    {around(article.next, Word::Next, "next")}
                </div>
            </article>
            {beside}
        </div>
    }
    .into_any()
}
