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
    let scope = prose::Scope { locale, library: &article.library, words };
    let marks = |claim: &str| parts::marks(&article.sources, claim, words);
    let lang = article.shown_in.as_ref().map(|(locale, _)| locale.to_string());
    let notice = article.shown_in.as_ref().map(|(_, name)| {
        // The notice is in the page's language, around prose in another.
        let text = words.with(Word::FallbackNotice, &[("language", name)]);
        el("p").class("notice").attr("lang", locale.to_string()).add(text)
    });
    let around = el("div")
        .class("around")
        .add(neighbour(article.previous, Word::Previous, "prev", words))
        .add(neighbour(article.next, Word::Next, "next", words));
    let prose = el("article")
        .class("prose")
        .attr("lang", lang)
        .add(notice)
        .add(parts::heading(title))
        .add(el("p").class("lead").add(description))
        .add(prose::blocks(&article.blocks, &scope).marked(&marks))
        .add(parts::sources(article.sources.clone(), words))
        .add(el("p").class("verified").add(words.with(Word::Verified, &[("date", &article.verified)])))
        .add(around);
    el("div").class("columns").add(prose).add(contents(&article.contents, words)).into()
}

/// The headings of the page, where there are several.
fn contents(headings: &[(String, String)], words: &Words) -> Option<Element> {
    (headings.len() > 1).then(|| {
        let items =
            headings.iter().map(|(id, text)| el("li").add(parts::anchor(format!("#{id}"), text.clone())));
        let title = el("h2").attr("id", "contents-heading").add(words.word(Word::OnThisPage));
        el("nav")
            .class("contents")
            .attr("aria-labelledby", "contents-heading")
            .add(title)
            .add(el("ul").add(items.collect::<Node>()))
    })
}

fn neighbour(entry: Option<Entry>, word: Word, rel: &'static str, words: &Words) -> Option<Element> {
    entry.map(|entry| {
        let said = el("span").add(words.word(word));
        parts::link(&entry.to, said).attr("rel", rel).add(" ").add(el("strong").add(entry.title))
    })
}
