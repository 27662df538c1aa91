//! The exposure ladder: every option from least to most access given, in the same order everywhere.

use page::Rung;

use page::{Element, Node, el};

use super::parts;
use crate::words::{Word, Words};

/// The ladder of a decision; the recommended rung is lit.
pub(super) fn ladder(rungs: Vec<Rung>, words: &Words) -> Element {
    let items = rungs.into_iter().map(|rung| {
        let sentences: Node =
            rung.sentences.into_iter().flat_map(|one| [parts::reason(one), " ".into()]).collect();
        el("li")
            .class("rung")
            .attr("data-fit", rung.recommended.then_some("true"))
            .attr("data-option", rung.option)
            .child(el("strong").child(rung.label))
            .child(el("p").child(sentences))
    });
    ends(words, items.collect())
}

/// The two ends around a list of rungs.
pub(super) fn ends(words: &Words, rungs: Node) -> Element {
    let end = |word: Word| el("p").class("end").child(words.word(word));
    el("div")
        .class("ladder-box")
        .child(end(Word::LadderLeast))
        .child(el("ol").class("ladder").child(rungs))
        .child(end(Word::LadderMost))
}
