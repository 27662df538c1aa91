//! The options of a model side by side.

use page::{Cell, CellAnswer, Compare, Element, Node, el};

use super::parts;
use crate::words::{Word, Words};

/// The main part of a comparison page.
pub(super) fn compare(title: String, description: String, compare: Compare, words: &Words) -> Node {
    let column = |text: String| el("th").attr("scope", "col").add(text);
    let head: Node = compare.options.into_iter().map(column).collect();
    let rows = compare.rows.into_iter().map(|row| {
        let marks: Node =
            row.claims.iter().map(|claim| parts::marks(&compare.sources, claim, words)).collect();
        let cells: Node = row.cells.into_iter().map(|one| cell(one, words)).collect();
        el("tr").add(el("th").attr("scope", "row").add(row.need).add(marks)).add(cells)
    });
    let table = el("table")
        .class("compare")
        .add(el("thead").add(el("tr").add(column(words.word(Word::CompareNeed))).add(head)))
        .add(el("tbody").add(rows.collect::<Node>()));
    let scroll = el("div")
        .class("scroll")
        .attr("tabindex", "0")
        .attr("role", "region")
        .attr("aria-label", words.word(Word::CompareCaption))
        .add(table);
    Node::Many(vec![
        parts::heading(title).into(),
        el("p").class("lead").add(description).into(),
        scroll.into(),
        parts::sources(compare.sources, words).into(),
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
        .add(el("strong").add(words.word(word)))
        .add(cell.condition.map(|text| el("span").class("condition").add(text)))
}
