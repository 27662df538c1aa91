//! A question page: one question, its answers as large targets.

use page::{AnswerView, Element, Node, Question, el};

use super::parts;
use crate::words::{Word, Words};

/// The main part of a question page.
pub(super) fn question(question: Question, words: &Words) -> Node {
    Node::Many(vec![
        parts::dropped(question.dropped).into(),
        el("p").class("kicker").child(question.progress).into(),
        parts::heading(question.text).into(),
        question.help.map(|help| el("p").class("lead").child(help)).into(),
        answers(question.answers, words).into(),
    ])
}

fn answers(answers: Vec<AnswerView>, words: &Words) -> Element {
    let items = answers.into_iter().map(|answer| {
        let hint = answer.hint.map(|hint| el("span").class("hint").child(hint));
        let before =
            answer.before.then(|| el("span").class("before").child(words.word(Word::AnsweredBefore)));
        let card = parts::link(&answer.to, el("strong").child(answer.text))
            .class("answer")
            .attr("data-unsure", answer.unsure.then_some("true"))
            .child(hint)
            .child(before);
        el("li").child(card)
    });
    el("ul").class("answers").child(items.collect::<Node>())
}
