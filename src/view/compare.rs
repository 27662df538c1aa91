//! The options of a model side by side.

use page::{Cell, CellAnswer, Compare, Element, Node, el};

use super::parts;
use crate::words::{Word, Words};

/// The main part of a comparison page.
pub(super) fn compare(title: String, description: String, compare: Compare, words: &Words) -> Node {
    let column = |text: String| el("th").attr("scope", "col").child(text);
    let head: Node = compare.options.into_iter().map(column).collect();
    let rows = compare.rows.into_iter().map(|row| {
        let marks: Node =
            row.claims.iter().map(|claim| parts::marks(&compare.sources, claim, words)).collect();
        let cells: Node = row.cells.into_iter().map(|one| cell(one, words)).collect();
        el("tr").child(el("th").attr("scope", "row").child(row.need).child(marks)).child(cells)
    });
    let table = el("table")
        .class("compare")
        .child(el("thead").child(el("tr").child(column(words.word(Word::CompareNeed))).child(head)))
        .child(el("tbody").child(rows.collect::<Node>()));
    let scroll = el("div")
        .class("scroll")
        .attr("tabindex", "0")
        .attr("role", "region")
        .attr("aria-label", words.word(Word::CompareCaption))
        .child(table);
    Node::Many(vec![
        parts::heading(title).into(),
        el("p").class("lead").child(description).into(),
        scroll.into(),
        parts::sources(compare.sources, words),
    ])
}

fn cell(cell: Cell, words: &Words) -> Element {
    let (name, word) = match cell.answer {
        CellAnswer::Yes => ("yes", Word::Yes),
        CellAnswer::No => ("no", Word::No),
        CellAnswer::If => ("if", Word::OnlyIf),
    };
    el("td")
        .attr("data-answer", name)
        .child(el("strong").child(words.word(word)))
        .child(cell.condition.map(|text| el("span").class("condition").child(text)))
}
