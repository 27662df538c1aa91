//! The page for addresses where nothing is. A server shows one for all languages, so every part that is said in one
//! carries `data-lost` and `lang`: the boot script leaves those of the reader's, without scripts all stand side by side.

use page::{Element, Locale, Node, NotFound, el};

use super::home;

/// The main part of the page.
pub(super) fn not_found(all: Vec<NotFound>) -> Node {
    let headings = all.iter().map(|one| Node::Many(vec![" ".into(), said(&one.locale, &one.heading).into()]));
    let heading = el("h1").attr("tabindex", "-1").child(headings.collect::<Node>());
    let parts = all.into_iter().map(|one| {
        let search = el("a")
            .class("button")
            .place("href", page::Route::Search(one.locale.clone()).path())
            .attr("data-words", one.search_words)
            .child(one.search);
        let feedback = one.feedback.map(|link| el("p").child(link));
        let up = one.up.map(|up| {
            let here = el("a").attr("href", "./").child(up.here);
            let above = el("a").attr("href", "../").child(up.above);
            let ways = el("p").child(up.text).child(" ").child(here).child(" · ").child(above);
            el("noscript").child(ways)
        });
        in_language(el("div"), &one.locale)
            .child(el("p").class("lead").child(one.lead))
            .child(el("p").class("do").child(search))
            .child(home::cards(one.ways))
            .child(up)
            .child(feedback)
    });
    Node::Many(vec![heading.into(), el("div").class("lost").child(parts.collect::<Node>()).into()])
}

/// A text in one of the languages.
pub(crate) fn said(locale: &Locale, text: &str) -> Element {
    in_language(el("span"), locale).child(text)
}

/// An element that is in one of the languages.
pub(crate) fn in_language(element: Element, locale: &Locale) -> Element {
    element.attr("lang", locale.to_string()).attr("dir", locale.direction()).attr("data-lost", "")
}
