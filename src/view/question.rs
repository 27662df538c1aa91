//! A question page: one question, its answers as large targets.

use page::{Address, AnswerView, Element, Fields, Form, Node, Pick, Question, el};

use super::parts;
use crate::words::{Word, Words};

/// The main part of a question page.
pub(super) fn question(question: Question, words: &Words) -> Node {
    let answer: Node = match question.form {
        Some(filled) => form(filled, words).into(),
        None => answers(question.answers, words).into(),
    };
    Node::Many(vec![
        parts::dropped(question.dropped).into(),
        el("p").class("kicker").child(question.progress).into(),
        parts::heading(question.text).into(),
        question.help.map(|help| el("p").class("lead").child(help)).into(),
        answer,
        question.settled.map(|(text, to)| settled(text, to, words)).into(),
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

/// Fields and the button that goes on. The button does nothing without the app, so it shows when the app
/// is ready (see `pages.css`); the links below it lead on without.
fn form(form: Form, words: &Words) -> Element {
    let error = el("p").class("wrong").attr("id", "wrong").attr("role", "alert");
    let button =
        el("button").class("button continue").attr("type", "button").child(words.word(Word::Continue));
    let around = el("div").class("form").attr("data-question", form.question).attr("data-wrong", form.wrong);
    match form.fields {
        Fields::Picks { picks, selections } => {
            let fields: Node = picks.into_iter().map(pick).collect();
            let fields = el("fieldset")
                .attr("aria-describedby", "wrong")
                .child(el("legend").child(form.label))
                .child(fields);
            around.child(fields).child(error).child(button).child(links(selections, words))
        }
        Fields::Text { text, keyboard, without } => {
            let field = el("input")
                .attr("id", "value")
                .attr("type", "text")
                .attr("inputmode", keyboard)
                .attr("maxlength", "200")
                .attr("autocomplete", "off")
                .attr("autocapitalize", "none")
                .attr("spellcheck", "false")
                .attr("aria-describedby", "private wrong")
                .attr("value", text);
            let private = el("p").class("hint").attr("id", "private").child(words.word(Word::ValuePrivate));
            let without = el("p").child(parts::link(&without, words.word(Word::ValueWithout)));
            around
                .child(el("label").attr("for", "value").child(form.label))
                .child(field)
                .child(private)
                .child(error)
                .child(button)
                .child(without)
        }
    }
}

fn pick(pick: Pick) -> Element {
    let field = el("input")
        .attr("type", "checkbox")
        .attr("value", pick.id)
        .attr("checked", pick.picked.then(String::new));
    let hint = pick.hint.map(|hint| el("span").class("hint").child(hint));
    let text = el("span").child(el("strong").child(pick.text)).child(hint);
    el("label").class("answer pick").child(field).child(text)
}

/// Every selection as a link, for readers without scripts; where there are too many, a word about that.
fn links(selections: Vec<(String, page::Address)>, words: &Words) -> Element {
    if selections.is_empty() {
        return el("p").class("needs-scripts").child(words.word(Word::PickNeedsScripts));
    }
    let items: Node =
        selections.into_iter().map(|(text, to)| el("li").child(parts::link(&to, text))).collect();
    el("details")
        .class("selections")
        .child(el("summary").child(words.word(Word::PickLinks)))
        .child(el("ul").child(items))
}

/// That the result is known already, with the way there.
fn settled(text: String, to: Option<Address>, words: &Words) -> Element {
    let way = to.map(|to| parts::link(&to, words.word(Word::ToResult)));
    el("p").class("settled").child(text).child(" ").child(way)
}
