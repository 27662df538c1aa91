//! Small parts that several pages share.

use leptos::prelude::*;
use page::{Entry, Reason, Sources, TrailView};

use super::Frame;
use crate::words::Word;

/// The main heading; it takes the focus after a navigation in the browser.
pub(super) fn heading(text: String) -> impl IntoView {
    view! { <h1 tabindex="-1">{text}</h1> }
}

/// A section with a heading.
pub(super) fn section(class: &'static str, title: String, content: AnyView) -> AnyView {
    view! { <section class=class><h2>{title}</h2>{content}</section> }.into_any()
}

/// A section of one paragraph, if there is one.
pub(super) fn paragraph(class: &'static str, title: String, text: Option<String>) -> Option<AnyView> {
    text.map(|text| section(class, title, lines(&text)))
}

/// Text with line breaks as paragraphs.
pub(super) fn lines(text: &str) -> AnyView {
    text.split("\n\n").map(|part| view! { <p>{part.to_owned()}</p> }).collect_view().into_any()
}

/// A list of links, each with a second line.
pub(super) fn entries(class: &'static str, entries: Vec<Entry>, frame: &Frame) -> AnyView {
    let items = entries.into_iter().map(|entry| {
        let lang = entry.lang.as_ref().map(ToString::to_string);
        let hreflang = lang.clone();
        view! {
            <li lang=lang>
                <a href=entry.to.href(&frame.base) hreflang=hreflang>{entry.title}</a>
                <p>{entry.text}</p>
            </li>
        }
    });
    view! { <ul class=class>{items.collect_view()}</ul> }.into_any()
}

/// A sentence and the answer that stated it.
pub(super) fn reason(reason: Reason, frame: &Frame) -> AnyView {
    let answer = reason.answer.map(|(text, to)| view! { <a class="said" href=to.href(&frame.base)>{text}</a> });
    view! { <span>{reason.text}{" "}{answer}</span> }.into_any()
}

/// The answers so far, with a link to change each.
pub(super) fn trail(trail: TrailView, frame: &Frame) -> AnyView {
    let words = &frame.words;
    let change = words.word(Word::Change);
    let steps = trail.steps.into_iter().map(|step| {
        let name = words.with(Word::ChangeQuestion, &[("question", &step.question)]);
        view! {
            <li>
                <span class="asked">{step.question}</span>
                <strong>{step.answer}</strong>
                {" "}
                <a href=step.change.href(&frame.base) aria-label=name>{change.clone()}</a>
            </li>
        }
    });
    let now = trail.now.map(|question| {
        view! { <li class="now" aria-current="step"><span class="asked">{question}</span></li> }
    });
    let start = trail.start.map(|to| {
        view! { <p><a href=to.href(&frame.base)>{words.word(Word::StartOver)}</a></p> }
    });
    view! {
        <aside class="trail" aria-labelledby="trail-heading">
            <h2 id="trail-heading">{words.word(Word::YourAnswers)}</h2>
            <ol>{steps.collect_view()}{now}</ol>
            {start}
        </aside>
    }
    .into_any()
}

/// The numbered sources at the end of a page.
pub(super) fn sources(sources: Sources, frame: &Frame) -> Option<AnyView> {
    if sources.list.is_empty() {
        return None;
    }
    let items = sources.list.into_iter().enumerate().map(|(at, line)| {
        let title = match line.url {
            Some(url) => outside(url, line.title, frame),
            None => view! { <span>{line.title}</span> }.into_any(),
        };
        view! { <li id=format!("source-{}", at + 1)>{title}{" "}<span class="dated">{line.dated}</span></li> }
    });
    let list = view! { <ol>{items.collect_view()}</ol> }.into_any();
    Some(section("sources", frame.words.word(Word::Sources), list))
}

/// A link that leaves the site: marked for the eye and for the ear.
pub(super) fn outside(url: String, text: String, frame: &Frame) -> AnyView {
    let said = frame.words.word(Word::OutsideLink);
    view! {
        <a class="outside" href=url rel="noreferrer">
            {text}<span class="visually-hidden">{format!(" ({said})")}</span>
        </a>
    }
    .into_any()
}

/// A notice that something of the address was not understood.
pub(super) fn dropped(text: Option<String>) -> Option<AnyView> {
    text.map(|text| view! { <p class="notice" role="status">{text}</p> }.into_any())
}
