//! An article: prose with its contents beside it and its sources below.

use page::{Article, Element, Entry, Locale, Node, el};

use super::{parts, prose};
use crate::words::{Word, Words};

/// The main part of an article page.
pub(super) fn article(
    title: String,
    description: String,
    article: Article,
    locale: &Locale,
    words: &Words,
) -> Node {
    let scope = prose::Scope::new(locale, &article.library, words, "page");
    let marks = |claim: &str| parts::marks(&article.sources, claim, words);
    let lang = article.shown_in.as_ref().map(|(locale, _)| locale.to_string());
    let notice = article.shown_in.as_ref().map(|(_, name)| {
        // The notice is in the page's language, around prose in another.
        let text = words.with(Word::FallbackNotice, &[("language", name)]);
        el("p").class("notice").attr("lang", locale.to_string()).child(text)
    });
    let around = el("div")
        .class("around")
        .child(neighbour(article.previous, Word::Previous, "prev", words))
        .child(neighbour(article.next, Word::Next, "next", words));
    let prose = el("div")
        .class("prose")
        .child(prose::blocks(&article.blocks, &scope).marked(&marks))
        .child(parts::sources(article.sources.clone(), words))
        .child(el("p").class("verified").child(words.with(Word::Verified, &[("date", &article.verified)])))
        .child(around);
    // Before the prose, so that what is painted while the page still arrives does not move; beside it where there is room.
    let columns = el("div").class("columns").child(contents(&article.contents, words)).child(prose);
    el("article")
        .attr("lang", lang)
        .child(notice)
        .child(parts::heading(title))
        .child(el("p").class("lead").child(description))
        .child(article.pictures)
        .child(columns)
        .into()
}

/// The id of the contents, for the button that opens them where there is no room beside the text.
const CONTENTS_ID: &str = "contents-list";

/// The headings of the page, where there are several, after the button that opens them on phones.
fn contents(headings: &[(String, String)], words: &Words) -> Option<Node> {
    (headings.len() > 1).then(|| {
        let items =
            headings.iter().map(|(id, text)| el("li").child(parts::anchor(format!("#{id}"), text.clone())));
        let title = el("h2").attr("id", "contents-heading").child(words.word(Word::OnThisPage));
        let button = el("button")
            .class("contents-button")
            .attr("type", "button")
            .attr("popovertarget", CONTENTS_ID)
            .child(words.word(Word::OnThisPage));
        let nav = el("nav")
            .class("contents")
            .attr("id", CONTENTS_ID)
            .attr("popover", "")
            .attr("aria-labelledby", "contents-heading")
            .child(title)
            .child(el("ul").child(items.collect::<Node>()));
        Node::Many(vec![button.into(), nav.into()])
    })
}

fn neighbour(entry: Option<Entry>, word: Word, rel: &'static str, words: &Words) -> Option<Element> {
    entry.map(|entry| {
        let said = el("span").child(words.word(word));
        parts::link(&entry.to, said).attr("rel", rel).child(" ").child(el("strong").child(entry.title))
    })
}
