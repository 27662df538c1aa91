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
            .add(el("strong").add(rung.label))
            .add(el("p").add(sentences))
    });
    ends(words, items.collect())
}

/// The two ends around a list of rungs.
pub(super) fn ends(words: &Words, rungs: Node) -> Element {
    let end = |word: Word| el("p").class("end").add(words.word(word));
    el("div")
        .class("ladder-box")
        .add(end(Word::LadderLeast))
        .add(el("ol").class("ladder").add(rungs))
        .add(end(Word::LadderMost))
}
