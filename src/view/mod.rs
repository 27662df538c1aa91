//! A page as nodes: pure functions of page data, the same natively and in the browser.
//!
//! Entry points: [`page`] for the content of the hydrated element, [`live`] to hand it to Leptos, and
//! natively [`sheet`] and [`task`] for what the browser gets ready-made.

#[cfg(not(target_arch = "wasm32"))]
mod article;
#[cfg(not(target_arch = "wasm32"))]
mod command;
#[cfg(not(target_arch = "wasm32"))]
mod compare;
#[cfg(target_arch = "wasm32")]
mod drawing;
#[cfg(not(target_arch = "wasm32"))]
mod home;
#[cfg(not(target_arch = "wasm32"))]
mod keyboard;
mod ladder;
mod live;
#[cfg(not(target_arch = "wasm32"))]
mod lost;
#[cfg(not(target_arch = "wasm32"))]
mod map;
mod outcome;
mod parts;
#[cfg(not(target_arch = "wasm32"))]
mod picture;
#[cfg(not(target_arch = "wasm32"))]
mod prose;
mod question;
#[cfg(not(target_arch = "wasm32"))]
mod search;
#[cfg(not(target_arch = "wasm32"))]
mod still;

use page::{Body, Element, Node, Page, el};

use crate::words::Words;

#[cfg(not(target_arch = "wasm32"))]
pub(crate) use live::MARK;
pub use live::live;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) use lost::{in_language, said};
#[cfg(not(target_arch = "wasm32"))]
pub use parts::{PAGE, elsewhere, feedback};
#[cfg(not(target_arch = "wasm32"))]
pub use picture::{figure_of, picture};
#[cfg(not(target_arch = "wasm32"))]
pub use prose::task;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) use still::{Edit, Plain, escaped, print, still};

/// The content of the hydrated element: the main part and, in a flow, the trail beside it.
pub fn page(page: Page, words: &Words) -> Node {
    let main = el("main").attr("id", "main").attr("data-kind", (!page.kind.is_empty()).then_some(page.kind));
    // The address bar may say more than was understood, and `?trail=` hides it: this is where the reader is.
    let at_state = |main: Element| main.attr("data-state", page.route.path());
    match page.body {
        Body::Prerendered(html) => main.html(html).into(),
        Body::Made(nodes) => main.child(nodes).into(),
        Body::Question(question) => {
            let trail = parts::trail(question.trail.clone(), false, words);
            beside(at_state(main).child(question::question(*question, words)), trail)
        }
        Body::Outcome(outcome) => {
            let trail = parts::trail(outcome.trail.clone(), true, words);
            beside(at_state(main).child(outcome::outcome(*outcome, words)), trail)
        }
    }
}

/// The inside of the main element of a page that is not a state of a flow.
#[cfg(not(target_arch = "wasm32"))]
pub fn sheet(
    title: String,
    description: String,
    sheet: page::Sheet,
    locale: &page::Locale,
    words: &Words,
) -> Node {
    use page::Sheet;
    match sheet {
        Sheet::Languages(entries) => home::languages(entries, words),
        Sheet::NotFound(all) => lost::not_found(all),
        Sheet::Home(home) => home::home(home, words),
        Sheet::Article(article) => article::article(title, description, *article, locale, words),
        Sheet::Compare(compare) => compare::compare(title, description, compare, words),
        Sheet::Map(map) => map::map(title, &map, words),
        Sheet::Search(shelves) => search::search(title, description, shelves),
        Sheet::Keyboard(maps) => keyboard::keyboard(title, description, maps, words),
    }
}

fn beside(main: Element, aside: Element) -> Node {
    el("div").class("columns").child(main).child(aside).into()
}
