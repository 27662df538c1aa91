//! An outcome page: the recommendation, why, why not the others, what would change it, what to do.

use page::{Blocked, Element, FlipView, Next, Node, Outcome, Reason, el};

use super::{ladder, parts};
use crate::words::{Word, Words};

/// The main part of an outcome page.
pub(super) fn outcome(outcome: Outcome, words: &Words) -> Node {
    let heading = outcome.headings.join(&format!(" {} ", words.word(Word::Or)));
    let marks = |claim: &str| parts::marks(&outcome.sources, claim, words);
    let tasks: Vec<Node> = outcome.tasks.into_iter().map(|task| task.marked(&marks)).collect();
    let tasks = (!tasks.is_empty()).then(|| parts::section("how-to", words.word(Word::HowTo), tasks));
    let why_not = (!outcome.ladder.is_empty())
        .then(|| parts::section("why-not", words.word(Word::WhyNot), ladder::ladder(outcome.ladder, words)));
    let article = outcome.article.map(|(to, title)| {
        let text = words.with(Word::ReadMore, &[("title", &title)]);
        el("p").class("more").child(parts::link(&to, text))
    });
    let head =
        el("div").class("result-head").child(el("p").child(outcome.kicker)).child(parts::heading(heading));
    let body = el("div")
        .class("result-body")
        .child(outcome.summary.map(|text| el("p").class("lead").child(text)))
        .child(outcome.pictures)
        .child(because(outcome.reasons, words))
        .child(outcome.who.map(|text| who(&text, words)))
        .child(outcome.blocked.map(|blocked| barrier(blocked, words)))
        .child(parts::paragraphs("note", words.word(Word::KeepInMind), outcome.warning));
    let result = el("div")
        .class("result")
        .attr("data-outcome", outcome.id)
        .attr("data-options", outcome.options.join(" "))
        .child(head)
        .child(body);
    Node::Many(vec![
        parts::dropped(outcome.dropped).into(),
        result.into(),
        why_not.into(),
        flips(outcome.flips, words).into(),
        tasks.into(),
        parts::paragraphs("both", words.word(Word::BothSides), outcome.both).into(),
        parts::paragraphs("wait", words.word(Word::Waiting), outcome.wait).into(),
        parts::paragraphs("ending", words.word(Word::Ending), outcome.end).into(),
        outcome.request.map(|(text, mail)| request(&text, mail, words)).into(),
        outcome.next.map(|way| next(way, words)).into(),
        article.into(),
        parts::sources(outcome.sources.clone(), words),
    ])
}

fn because(reasons: Vec<Reason>, words: &Words) -> Option<Node> {
    (!reasons.is_empty()).then(|| {
        let items = reasons.into_iter().map(|reason| el("li").child(parts::reason(reason)));
        let list = el("ul").class("why").child(items.collect::<Node>());
        Node::Many(vec![el("h2").child(words.word(Word::Because)).into(), list.into()])
    })
}

fn who(text: &str, words: &Words) -> Node {
    Node::Many(vec![el("h2").child(words.word(Word::Who)).into(), parts::lines(text)])
}

fn barrier(blocked: Blocked, words: &Words) -> Element {
    let at = blocked.at.map(|url| parts::outside(url, words.word(Word::RequestAt).into(), words));
    el("div")
        .class("note")
        .attr("role", "note")
        .child(el("p").child(blocked.text).child(" ").child(at))
        .child(blocked.next.map(|text| el("p").child(text)))
}

fn flips(flips: Vec<FlipView>, words: &Words) -> Option<Element> {
    (!flips.is_empty()).then(|| {
        let items = flips.into_iter().map(|flip| {
            let changes = flip.changes.into_iter().map(|(question, answer)| {
                el("span")
                    .class("change")
                    .child(el("span").class("asked").child(question))
                    .child(" ")
                    .child(answer)
                    .child(" ")
            });
            let result = el("span").class("then").child("→ ").child(el("strong").child(flip.result));
            el("li").child(parts::link(&flip.to, changes.collect::<Node>()).class("flip").child(result))
        });
        let list = el("ul").class("flips").child(items.collect::<Node>());
        parts::section("what-changes", words.word(Word::WhatWouldChange), list)
    })
}

/// The way on for a reader to whom the result was no help.
fn next(way: Next, words: &Words) -> Element {
    let again = words.with(Word::AnswerAgain, &[("question", &way.question)]);
    let text = el("p").child(way.text);
    parts::section("no-help", words.word(Word::NoHelp), text)
        .child(el("p").child(parts::link(&way.to, again)))
}

fn request(text: &str, mail: String, words: &Words) -> Element {
    let message = el("blockquote").class("message").attr("id", "request").child(parts::lines(text));
    let send = el("p")
        .class("do")
        .child(parts::copy("request", words.word(Word::CopyMessage)))
        .child(parts::anchor(mail, words.word(Word::MailMessage)).class("button"));
    parts::section("request", words.word(Word::ReadyMessage), message).child(send)
}
