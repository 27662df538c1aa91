//! The page that lists everything: what there is to read, to answer and to compare.

use page::{Node, Shelf, el};

use super::parts;

/// The main part of the page.
pub(super) fn search(title: String, description: String, shelves: Vec<Shelf>) -> Node {
    let items = shelves.into_iter().map(|shelf| {
        let lang = shelf.entry.lang.as_ref().map(ToString::to_string);
        let path = shelf.entry.to.path();
        let sections = shelf
            .sections
            .into_iter()
            .map(|(id, text)| el("li").child(el("a").place("href", format!("{path}#{id}")).child(text)));
        let sections: Vec<_> = sections.collect();
        let list = (!sections.is_empty()).then(|| el("ul").child(sections));
        el("li")
            .attr("lang", lang)
            .child(el("h2").child(parts::link(&shelf.entry.to, shelf.entry.title)))
            .child(el("p").child(shelf.entry.text))
            .child(list)
    });
    Node::Many(vec![
        parts::heading(title).into(),
        el("p").class("lead").child(description).into(),
        el("ul").class("shelves").child(items.collect::<Node>()).into(),
    ])
}
