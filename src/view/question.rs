//! A question page: one question, its answers as large targets.

use leptos::prelude::*;
use page::{AnswerView, Answers, Question};

use super::{Frame, parts};
use crate::words::Word;

/// The main part of a question page.
pub(super) fn question(question: Question, frame: &Frame) -> AnyView {
    let help = question.help.map(|help| view! { <p class="lead">{help}</p> });
    let answers = match question.answers {
        Answers::One(answers) => one(answers, frame),
        Answers::Several { .. } | Answers::Typed { .. } => {
            view! { <p class="notice">{frame.words.word(Word::NeedsScript)}</p> }.into_any()
        }
    };
    view! {
        <>
            {parts::dropped(question.dropped)}
            <p class="kicker">{question.progress}</p>
            {parts::heading(question.text)}
            {help}
            {answers}
        </>
    }
    .into_any()
}

fn one(answers: Vec<AnswerView>, frame: &Frame) -> AnyView {
    let items = answers.into_iter().map(|answer| {
        let hint = answer.hint.map(|hint| view! { <span class="hint">{hint}</span> });
        let before =
            answer.before.then(|| view! { <span class="before">{frame.words.word(Word::AnsweredBefore)}</span> });
        view! {
            <li>
                <a class="answer" data-unsure=answer.unsure href=answer.to.href(&frame.base)>
                    <strong>{answer.text}</strong>
                    {hint}
                    {before}
                </a>
            </li>
        }
    });
    view! { <ul class="answers">{items.collect_view()}</ul> }.into_any()
}
