//! Small parts that several pages share.

use page::{Address, Element, Node, Reason, Sources, TrailView, el};

use crate::words::{Word, Words};

/// A link inside the site.
pub(super) fn link(to: &Address, text: impl Into<Node>) -> Element {
    el("a").place("href", to.path()).add(text)
}

/// A link with an address of its own: outside the site, to a heading, to the mail program.
pub(super) fn anchor(href: String, text: impl Into<Node>) -> Element {
    el("a").attr("href", href).add(text)
}

/// The main heading; it takes the focus after a navigation in the browser.
pub(super) fn heading(text: String) -> Element {
    el("h1").attr("tabindex", "-1").add(text)
}

/// A section with a heading.
pub(super) fn section(class: &'static str, title: String, content: impl Into<Node>) -> Element {
    el("section").class(class).add(el("h2").add(title)).add(content)
}

/// A section of paragraphs, if there are any.
pub(super) fn paragraphs(class: &'static str, title: String, text: Option<String>) -> Option<Element> {
    text.map(|text| section(class, title, lines(&text)))
}

/// Text with empty lines as paragraphs.
pub(super) fn lines(text: &str) -> Node {
    text.split("\n\n").map(|part| el("p").add(part)).collect()
}

/// A sentence and the answer that stated it.
pub(super) fn reason(reason: Reason) -> Node {
    let answer = reason.answer.map(|(text, to)| link(&to, text).class("said"));
    Node::Many(vec![reason.text.into(), " ".into(), answer.into()])
}

/// The answers so far, with a link to change each.
pub(super) fn trail(trail: TrailView, words: &Words) -> Element {
    let change = words.word(Word::Change);
    let steps = trail.steps.into_iter().map(|step| {
        let name = words.with(Word::ChangeQuestion, &[("question", &step.question)]);
        let again = link(&step.change, change.clone()).attr("aria-label", name);
        let asked = el("span").class("asked").add(step.question);
        el("li").add(asked).add(el("strong").add(step.answer)).add(" ").add(again)
    });
    let now = trail.now.map(|question| {
        el("li").class("now").attr("aria-current", "step").add(el("span").class("asked").add(question))
    });
    let start = trail.start.map(|to| el("p").add(link(&to, words.word(Word::StartOver))));
    let title = el("h2").attr("id", "trail-heading").add(words.word(Word::YourAnswers));
    let list = el("ol").add(steps.collect::<Node>()).add(now);
    el("aside").class("trail").attr("aria-labelledby", "trail-heading").add(title).add(list).add(start)
}

/// The numbered sources at the end of a page.
pub(super) fn sources(sources: Sources, words: &Words) -> Option<Element> {
    if sources.list.is_empty() {
        return None;
    }
    let items = sources.list.into_iter().enumerate().map(|(at, line)| {
        let title = match line.url {
            Some(url) => outside(url, line.title.into(), words),
            None => el("span").add(line.title),
        };
        let dated = el("span").class("dated").add(line.dated);
        el("li").attr("id", format!("source-{}", at + 1)).add(title).add(" ").add(dated)
    });
    let list = el("ol").add(items.collect::<Node>());
    Some(section("sources", words.word(Word::Sources), list))
}

/// Small numbers that lead to the sources behind a claim.
pub(super) fn marks(sources: &Sources, claim: &str, words: &Words) -> Node {
    let links = sources.numbers(claim).iter().map(|number| {
        let number = number.to_string();
        let name = words.with(Word::SourceMark, &[("number", &number)]);
        anchor(format!("#source-{number}"), number).attr("aria-label", name)
    });
    el("sup").class("marks").add(links.collect::<Node>()).into()
}

/// A link that leaves the site: marked for the eye and for the ear.
pub(super) fn outside(url: String, text: Node, words: &Words) -> Element {
    anchor(url, text).class("outside").attr("rel", "noreferrer").add(leaves(words))
}

/// What screen readers say after such a link.
pub(super) fn leaves(words: &Words) -> Element {
    el("span").class("visually-hidden").add(format!(" ({})", words.word(Word::OutsideLink)))
}

/// A notice that something of the address was not understood.
pub(super) fn dropped(text: Option<String>) -> Option<Element> {
    text.map(|text| el("p").class("notice").attr("role", "status").add(text))
}
