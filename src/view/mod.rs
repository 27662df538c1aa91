//! A page as nodes: pure functions of page data, the same natively and in the browser.
//!
//! Entry point: [`page`]. Two rules keep the browser's half working under Trusted Types: no element
//! is fully static (the macro would turn it into a template set by `innerHTML`), so decorations stand
//! in braces; and `inner_html` appears once, in [`Body::Prerendered`], where hydration leaves it alone.

mod article;
mod compare;
mod home;
mod ladder;
mod outcome;
mod parts;
mod prose;
mod question;

use std::sync::Arc;

use leptos::prelude::*;
use page::{Body, Page};

use crate::words::Words;

/// What every view needs beside its own data.
#[derive(Clone)]
pub struct Frame {
    /// What leads to the site's root: `../../` natively, an absolute address in the browser.
    pub base: String,
    /// The interface messages of the page's locale.
    pub words: Arc<Words>,
}

/// The content of the hydrated element: the main part and, in a flow, the trail beside it.
pub fn page(page: Page, frame: &Frame) -> AnyView {
    match page.body {
        Body::Prerendered(html) => main(None, view! { <div class="sheet" inner_html=html></div> }.into_any()),
        Body::Languages(entries) => main(Some("languages"), home::languages(entries, frame)),
        Body::NotFound(entries) => main(Some("not-found"), home::not_found(entries, frame)),
        Body::Home(home) => main(Some("home"), home::home(home, frame)),
        Body::Article(article) => {
            main(Some("article"), article::article(page.title, page.description, *article, &page.locale, frame))
        }
        Body::Compare(compare) => main(Some("compare"), compare::compare(page.title, page.description, compare, frame)),
        Body::Question(question) => {
            let trail = parts::trail(question.trail.clone(), frame);
            beside(main(Some("question"), question::question(*question, frame)), trail)
        }
        Body::Outcome(outcome) => {
            let trail = parts::trail(outcome.trail.clone(), frame);
            let main_part = main(Some("outcome"), outcome::outcome(*outcome, &page.locale, frame));
            beside(main_part, trail)
        }
    }
}

/// The view inside the main element alone, for the native program: what [`Body::Prerendered`] holds.
pub fn sheet(page: Page, frame: &Frame) -> AnyView {
    match page.body {
        Body::Languages(entries) => home::languages(entries, frame),
        Body::NotFound(entries) => home::not_found(entries, frame),
        Body::Home(home) => home::home(home, frame),
        Body::Article(article) => article::article(page.title, page.description, *article, &page.locale, frame),
        Body::Compare(compare) => compare::compare(page.title, page.description, compare, frame),
        Body::Question(_) | Body::Outcome(_) | Body::Prerendered(_) => ().into_any(),
    }
}

fn main(kind: Option<&'static str>, content: AnyView) -> AnyView {
    view! { <main id="main" data-kind=kind>{content}</main> }.into_any()
}

fn beside(main: AnyView, aside: AnyView) -> AnyView {
    view! { <div class="columns">{main}{aside}</div> }.into_any()
}
