//! A page as nodes: pure functions of page data, the same natively and in the browser.
//!
//! Entry points: [`page`] for the content of the hydrated element, [`sheet`] for the inside of a page
//! that is never built again.

mod article;
mod compare;
mod home;
mod ladder;
mod node;
mod outcome;
mod parts;
mod prose;
mod question;

use std::sync::Arc;

use page::{Body, Page};

use crate::words::Words;

pub use node::{Element, Node, el, live};

/// What every view needs beside its own data.
#[derive(Clone)]
pub struct Frame {
    /// What leads to the site's root: `../../` natively, an absolute address in the browser.
    pub base: String,
    /// The interface messages of the page's locale.
    pub words: Arc<Words>,
}

/// The content of the hydrated element: the main part and, in a flow, the trail beside it.
pub fn page(page: Page, frame: &Frame) -> Node {
    let main = |kind: &'static str| el("main").attr("id", "main").attr("data-kind", kind);
    let kind = page.body.kind();
    match page.body {
        Body::Prerendered(html) => el("main").attr("id", "main").html(html).into(),
        Body::Question(question) => {
            let trail = parts::trail(question.trail.clone(), frame);
            beside(main(kind).add(question::question(*question, frame)), trail)
        }
        Body::Outcome(outcome) => {
            let trail = parts::trail(outcome.trail.clone(), frame);
            beside(main(kind).add(outcome::outcome(*outcome, &page.locale, frame)), trail)
        }
        _ => main(kind).add(sheet(page, frame)).into(),
    }
}

/// The inside of the main element of a page that is not a state of a flow.
pub fn sheet(page: Page, frame: &Frame) -> Node {
    match page.body {
        Body::Languages(entries) => home::languages(entries, frame),
        Body::NotFound(entries) => home::not_found(entries, frame),
        Body::Home(home) => home::home(home, frame),
        Body::Article(article) => article::article(page.title, page.description, *article, &page.locale, frame),
        Body::Compare(compare) => compare::compare(page.title, page.description, compare, frame),
        Body::Question(_) | Body::Outcome(_) | Body::Prerendered(_) => Node::Many(Vec::new()),
    }
}

fn beside(main: Element, aside: Element) -> Node {
    el("div").class("columns").add(main).add(aside).into()
}
