//! An outcome page: the recommendation, why, why not the others, what would change it, what to do.

use page::{Blocked, Element, FlipView, Message, Next, Node, Outcome, Reason, Role, Todo, el};

use super::{ladder, parts};
use crate::words::{Word, Words};

/// The main part of an outcome page.
pub(super) fn outcome(outcome: Outcome, words: &Words) -> Node {
    let heading = outcome.headings.join(&format!(" {} ", words.word(Word::Or)));
    let marks = |claim: &str| parts::marks(&outcome.sources, claim, words);
    let todo: Vec<Node> = outcome.todo.into_iter().map(|one| todo(one, words).marked(&marks)).collect();
    let todo = (!todo.is_empty()).then(|| parts::named("how-to", words.word(Word::HowTo), todo, words));
    let why_not = (!outcome.ladder.is_empty()).then(|| {
        parts::named("why-not", words.word(Word::WhyNot), ladder::ladder(outcome.ladder, words), words)
    });
    let article = outcome.article.map(|(to, title)| {
        let text = words.with(Word::ReadMore, &[("title", &title)]);
        el("p").class("more").child(parts::link(&to, text))
    });
    let head =
        el("div").class("result-head").child(el("p").child(outcome.kicker)).child(parts::heading(heading));
    let body = el("div")
        .class("result-body")
        .child(outcome.summary.map(|text| el("p").class("lead").child(text)))
        .child(outcome.blocked.map(|blocked| barrier(blocked, words)))
        .child(outcome.pictures)
        .child(because(outcome.reasons, words))
        .child(outcome.who.map(|text| who(&text, words)))
        .child(warnings(outcome.warnings, words));
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
        todo.into(),
        both(outcome.both, [outcome.ours, outcome.theirs], words).into(),
        messages(outcome.messages, words).into(),
        parts::paragraphs("wait", words.word(Word::Waiting), outcome.wait, words).into(),
        parts::paragraphs("ending", words.word(Word::Ending), outcome.end, words).into(),
        outcome.next.map(|way| next(way, words)).into(),
        article.into(),
        parts::sources(outcome.sources.clone(), words),
    ])
}

fn because(reasons: Vec<Reason>, words: &Words) -> Option<Node> {
    (!reasons.is_empty()).then(|| {
        let items = reasons.into_iter().map(|reason| el("li").child(parts::reason(reason)));
        let list = el("ul").class("why").child(items.collect::<Node>());
        Node::Many(vec![parts::headed("h2", "because", words.word(Word::Because), words).into(), list.into()])
    })
}

fn who(text: &str, words: &Words) -> Node {
    Node::Many(vec![parts::headed("h2", "who", words.word(Word::Who), words).into(), parts::lines(text)])
}

fn barrier(blocked: Blocked, words: &Words) -> Element {
    let at = blocked.at.map(|url| parts::outside(url, words.word(Word::RequestAt).into(), words));
    el("div")
        .class("note")
        .attr("role", "note")
        .attr("data-alert", blocked.is_blocked.then_some("caution"))
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
        parts::named("what-changes", words.word(Word::WhatWouldChange), list, words)
    })
}

/// The way on for a reader to whom the result was no help.
fn next(way: Next, words: &Words) -> Element {
    let again = words.with(Word::AnswerAgain, &[("question", &way.question)]);
    let text = el("p").child(way.text);
    parts::named("no-help", words.word(Word::NoHelp), text, words)
        .child(el("p").child(parts::link(&way.to, again)))
}

fn warnings(texts: Vec<String>, words: &Words) -> Option<Element> {
    if texts.is_empty() {
        return None;
    }
    let content: Node = match <[String; 1]>::try_from(texts) {
        Ok([text]) => parts::lines(&text),
        Err(texts) => {
            el("ul").child(texts.into_iter().map(|text| el("li").child(text)).collect::<Node>()).into()
        }
    };
    Some(parts::named("note", words.word(Word::KeepInMind), content, words))
}

fn todo(todo: Todo, words: &Words) -> Node {
    let (name, id, word, is_others) = match todo.role {
        Role::Employee => ("you", "do-you", Word::DoYou, false),
        Role::Owner => ("owner", "do-owner", Word::DoOwner, false),
        Role::Admin => ("admin", "do-admin", Word::DoAdmin, true),
        Role::TheirAdmin => ("their-admin", "do-their-admin", Word::DoTheirAdmin, true),
    };
    let title = words.word(word);
    let role = if is_others {
        // Who follows the link finds it open: its target is inside.
        let link = parts::heading_link(id, &title, words).attr("id", id);
        fold(el("h3").child(title), false).child(link)
    } else {
        el("div").child(parts::headed("h3", id, title, words))
    };
    role.class("role").attr("data-role", name).child(todo.tasks).into()
}

/// What opens on request: the page stays short, and what is open is printed.
fn fold(heading: Element, is_open: bool) -> Element {
    el("details").attr("open", is_open.then_some("")).child(el("summary").child(heading))
}

/// What must be true on both sides: in a few sentences, or point by point.
fn both(text: Option<String>, sides: [Vec<String>; 2], words: &Words) -> Option<Element> {
    let side = |(points, (id, word)): (Vec<String>, (&'static str, Word))| {
        let points: Vec<Element> = points.into_iter().map(|text| el("li").child(text)).collect();
        (!points.is_empty()).then(|| {
            el("div")
                .child(parts::headed("h3", id, words.word(word), words))
                .child(el("ul").class("checklist").child(points))
        })
    };
    let lists: Vec<Element> = sides
        .into_iter()
        .zip([("ours", Word::OurSide), ("theirs", Word::TheirSide)])
        .filter_map(side)
        .collect();
    (text.is_some() || !lists.is_empty()).then(|| {
        let text = text.map_or(Node::NONE, |text| parts::lines(&text));
        let lists = (!lists.is_empty()).then(|| el("div").class("sides").child(lists));
        parts::named("both", words.word(Word::BothSides), text, words).child(lists)
    })
}

fn messages(messages: Vec<Message>, words: &Words) -> Option<Element> {
    (!messages.is_empty()).then(|| {
        let lead = el("p").child(words.word(Word::ReadyMessagesLead));
        let all = messages.into_iter().enumerate();
        let all: Node = all.map(|(at, one)| message(one, at == 0, words)).collect();
        parts::named("messages", words.word(Word::ReadyMessages), lead, words).child(all)
    })
}

fn message(message: Message, is_first: bool, words: &Words) -> Element {
    let name = |word: Word| format!("{}: {}", words.word(word), message.to);
    let chat = message.teams.map(|url| {
        let text = words.word(Word::TeamsMessage);
        parts::anchor(url, text)
            .class("button")
            .attr("rel", "noreferrer")
            .attr("aria-label", name(Word::TeamsMessage))
    });
    let copy =
        parts::copy(message.id, words.word(Word::CopyMessage)).attr("aria-label", name(Word::CopyMessage));
    let mail = parts::anchor(message.mail, words.word(Word::MailMessage))
        .class("button")
        .attr("aria-label", name(Word::MailMessage));
    fold(el("h3").child(message.to.clone()), is_first)
        .class("request")
        .child(parts::heading_link(message.id, &message.to, words))
        .child(el("blockquote").class("message").attr("id", message.id).child(parts::lines(&message.text)))
        .child(el("p").class("do").child(copy).child(mail).child(chat))
}
