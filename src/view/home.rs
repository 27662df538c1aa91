//! The home page, the choice of language, and the page for addresses where nothing is.

use page::{Entry, Home};

use super::{Frame, Node, el, ladder, parts};
use crate::words::Word;

/// The home page: the ways in first, then the options on their ladder, then the articles.
pub(super) fn home(home: Home, frame: &Frame) -> Node {
    let words = &frame.words;
    let ways = home.flows.into_iter().map(|flow| {
        let card = parts::link(flow.to.href(&frame.base), el("strong").add(flow.title))
            .class("way")
            .add(el("span").class("hint").add(flow.text))
            .add(el("span").class("button").add(words.word(Word::HomeStart)));
        el("li").add(card)
    });
    let rungs = home.ladder.into_iter().map(|option| {
        let name = parts::link(option.to.href(&frame.base), el("strong").add(option.title));
        el("li").class("rung").add(name).add(el("p").add(option.text))
    });
    let hero = el("div")
        .class("hero")
        .add(parts::heading(words.word(Word::SiteLead)))
        .add(el("p").class("lead").add(words.word(Word::SiteAbout)))
        .add(el("ul").class("ways").attr("aria-label", words.word(Word::HomeWays)).add(ways.collect::<Node>()));
    let lead = el("p").add(words.word(Word::HomeLadderLead));
    let options = parts::section("options", words.word(Word::HomeLadder), lead)
        .add(ladder::ends(frame, rungs.collect()));
    let articles = parts::section(
        "articles",
        words.word(Word::HomeArticles),
        parts::entries("cards", home.articles, frame),
    )
    .attr("id", "articles");
    Node::Many(vec![hero.into(), options.into(), articles.into()])
}

/// The choice of language.
pub(super) fn languages(entries: Vec<Entry>, frame: &Frame) -> Node {
    let heading = parts::heading(frame.words.word(Word::LanguagesHeading));
    Node::Many(vec![heading.into(), parts::entries("cards", entries, frame).into()])
}

/// Nothing is at this address.
pub(super) fn not_found(entries: Vec<Entry>, frame: &Frame) -> Node {
    Node::Many(vec![
        parts::heading(frame.words.word(Word::NotFound)).into(),
        el("p").class("lead").add(frame.words.word(Word::NotFoundLead)).into(),
        parts::entries("cards", entries, frame).into(),
    ])
}
