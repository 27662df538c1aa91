//! The home page and the choice of language.

use page::{Element, Entry, Home, Node, el};

use super::{ladder, parts};
use crate::words::{Word, Words};

/// The home page: the ways in first, then the options on their ladder, then the articles.
pub(super) fn home(home: Home, words: &Words) -> Node {
    let ways = home.flows.into_iter().map(|flow| {
        let card = parts::link(&flow.to, el("strong").child(flow.title))
            .class("way")
            .child(el("span").class("hint").child(flow.text))
            .child(el("span").class("button").child(words.word(Word::HomeStart)));
        el("li").child(card)
    });
    let rungs = home.ladder.into_iter().map(|(option, picture)| {
        let name = parts::link(&option.to, el("strong").child(option.title));
        el("li").class("rung").child(picture).child(name).child(el("p").child(option.text))
    });
    let hero = el("div")
        .class("hero")
        .child(parts::heading(words.word(Word::SiteLead)))
        .child(el("p").class("lead").child(words.word(Word::SiteAbout)))
        .child(
            el("ul")
                .class("ways")
                .attr("aria-label", words.word(Word::HomeWays))
                .child(ways.collect::<Node>()),
        );
    let lead = el("p").child(words.word(Word::HomeLadderLead));
    let options = parts::section("options", words.word(Word::HomeLadder), lead)
        .child(ladder::ends(words, rungs.collect()));
    let articles = parts::section("articles", words.word(Word::HomeArticles), cards(home.articles))
        .attr("id", "articles");
    Node::Many(vec![hero.into(), options.into(), articles.into()])
}

/// The choice of language.
pub(super) fn languages(entries: Vec<Entry>, words: &Words) -> Node {
    let heading = parts::heading(words.word(Word::LanguagesHeading));
    Node::Many(vec![heading.into(), cards(entries).into()])
}

/// A list of links, each with a second line.
pub(super) fn cards(entries: Vec<Entry>) -> Element {
    let items: Node = entries
        .into_iter()
        .map(|entry| {
            let lang = entry.lang.as_ref().map(ToString::to_string);
            let title = parts::link(&entry.to, entry.title).attr("hreflang", lang.clone());
            el("li").attr("lang", lang).child(title).child(el("p").child(entry.text))
        })
        .collect();
    el("ul").class("cards").child(items)
}
