//! An article: prose with its contents beside it and its sources below.

use page::{Article, Entry, Locale};

use super::{Element, Frame, Node, el, parts, prose};
use crate::words::Word;

/// The main part of an article page.
pub(super) fn article(title: String, description: String, article: Article, locale: &Locale, frame: &Frame) -> Node {
    let words = &frame.words;
    let scope = prose::Scope { locale, library: &article.library, sources: &article.sources, frame };
    let lang = article.shown_in.as_ref().map(|(locale, _)| locale.to_string());
    let notice = article.shown_in.as_ref().map(|(_, name)| {
        // The notice is in the page's language, around prose in another.
        let text = words.with(Word::FallbackNotice, &[("language", name)]);
        el("p").class("notice").attr("lang", locale.to_string()).add(text)
    });
    let around = el("div")
        .class("around")
        .add(neighbour(article.previous, Word::Previous, "prev", frame))
        .add(neighbour(article.next, Word::Next, "next", frame));
    let prose = el("article")
        .class("prose")
        .attr("lang", lang)
        .add(notice)
        .add(parts::heading(title))
        .add(el("p").class("lead").add(description))
        .add(prose::blocks(&article.blocks, &scope))
        .add(parts::sources(article.sources.clone(), frame))
        .add(el("p").class("verified").add(words.with(Word::Verified, &[("date", &article.verified)])))
        .add(around);
    el("div").class("columns").add(prose).add(contents(&article.contents, frame)).into()
}

/// The headings of the page, where there are several.
fn contents(headings: &[(String, String)], frame: &Frame) -> Option<Element> {
    (headings.len() > 1).then(|| {
        let items = headings.iter().map(|(id, text)| el("li").add(parts::link(format!("#{id}"), text.clone())));
        let title = el("h2").attr("id", "contents-heading").add(frame.words.word(Word::OnThisPage));
        el("nav")
            .class("contents")
            .attr("aria-labelledby", "contents-heading")
            .add(title)
            .add(el("ul").add(items.collect::<Node>()))
    })
}

fn neighbour(entry: Option<Entry>, word: Word, rel: &'static str, frame: &Frame) -> Option<Element> {
    entry.map(|entry| {
        let said = el("span").add(frame.words.word(word));
        parts::link(entry.to.href(&frame.base), said).attr("rel", rel).add(" ").add(el("strong").add(entry.title))
    })
}
