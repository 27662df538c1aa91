//! The exposure ladder: every option from least to most access given, in the same order everywhere.

use leptos::prelude::*;
use page::Rung;

use super::{Frame, parts};
use crate::words::Word;

/// The ladder of a decision; the recommended rung is lit.
pub(super) fn ladder(rungs: Vec<Rung>, frame: &Frame) -> AnyView {
    let items = rungs.into_iter().map(|rung| {
        let sentences = rung.sentences.into_iter().map(|sentence| parts::reason(sentence, frame)).collect_view();
        view! {
            <li class="rung" data-fit=rung.recommended data-option=rung.option>
                <strong>{rung.label}</strong>
                <p>{sentences}</p>
            </li>
        }
    });
    ends(frame, items.collect_view().into_any())
}

/// The two ends around a list of rungs.
pub(super) fn ends(frame: &Frame, rungs: AnyView) -> AnyView {
    let words = &frame.words;
    view! {
        <div class="ladder-box">
            <p class="end">{words.word(Word::LadderLeast)}</p>
            <ol class="ladder">{rungs}</ol>
            <p class="end">{words.word(Word::LadderMost)}</p>
        </div>
    }
    .into_any()
}
