//! The options of a model side by side.

use leptos::prelude::*;
use page::{Cell, CellAnswer, Compare, Sources};

use super::{Frame, parts};
use crate::words::Word;

/// The main part of a comparison page.
pub(super) fn compare(title: String, description: String, compare: Compare, frame: &Frame) -> AnyView {
    let words = &frame.words;
    let head = compare.options.into_iter().map(|option| view! { <th scope="col">{option}</th> }).collect_view();
    let rows = compare.rows.into_iter().map(|(need, cells)| {
        let cells = cells.into_iter().map(|one| cell(one, &compare.sources, frame)).collect_view();
        view! { <tr><th scope="row">{need}</th>{cells}</tr> }
    });
    view! {
        <>
            {parts::heading(title)}
            <p class="lead">{description}</p>
            <div class="scroll" tabindex="0" role="region" aria-label=words.word(Word::CompareCaption)>
                <table class="compare">
                    <thead><tr><th scope="col">{words.word(Word::CompareNeed)}</th>{head}</tr></thead>
                    <tbody>{rows.collect_view()}</tbody>
                </table>
            </div>
            {parts::sources(compare.sources.clone(), frame)}
        </>
    }
    .into_any()
}

fn cell(cell: Cell, sources: &Sources, frame: &Frame) -> AnyView {
    let (name, word) = match cell.answer {
        CellAnswer::Yes => ("yes", Word::Yes),
        CellAnswer::No => ("no", Word::No),
        CellAnswer::If => ("if", Word::OnlyIf),
    };
    let condition = cell.condition.map(|text| view! { <span class="condition">{text}</span> });
    let marks = sources.numbers(&cell.claim).iter().map(|number| {
        let number = number.to_string();
        let label = frame.words.with(Word::SourceMark, &[("number", &number)]);
        view! { <a href=format!("#source-{number}") aria-label=label>{number.clone()}</a> }
    });
    view! {
        <td data-answer=name>
            <strong>{frame.words.word(word)}</strong>
            <sup class="marks">{marks.collect_view()}</sup>
            {condition}
        </td>
    }
    .into_any()
}
