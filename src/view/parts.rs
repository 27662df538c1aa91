//! Small parts that several pages share.

use page::{Address, Element, Node, Reason, Sources, TrailView, el};

use crate::words::{Word, Words};

/// A link inside the site.
pub(super) fn link(to: &Address, text: impl Into<Node>) -> Element {
    el("a").place("href", to.path()).child(text)
}

/// A link with an address of its own: outside the site, to a heading, to the mail program.
pub(super) fn anchor(href: String, text: impl Into<Node>) -> Element {
    el("a").attr("href", href).child(text)
}

/// The main heading; it takes the focus after a navigation in the browser.
pub(super) fn heading(text: String) -> Element {
    el("h1").attr("tabindex", "-1").child(text)
}

/// A section with a heading.
#[cfg(not(target_arch = "wasm32"))]
pub(super) fn section(class: &'static str, title: String, content: impl Into<Node>) -> Element {
    el("section").class(class).child(el("h2").child(title)).child(content)
}

/// A section whose heading can be linked to; its class is the id of the heading.
pub(super) fn named(id: &'static str, title: String, content: impl Into<Node>, words: &Words) -> Element {
    el("section").class(id).child(headed("h2", id, title, words)).child(content)
}

/// A section of paragraphs, if there are any.
pub(super) fn paragraphs(
    id: &'static str,
    title: String,
    text: Option<String>,
    words: &Words,
) -> Option<Element> {
    text.map(|text| named(id, title, lines(&text), words))
}

/// A heading, and the link to it beside it.
pub(super) fn headed(tag: &'static str, id: &'static str, title: String, words: &Words) -> Element {
    let link = heading_link(id, &title, words);
    with_link(el(tag).attr("id", id).child(title), link)
}

/// A heading of any kind and its link.
pub(super) fn with_link(heading: Element, link: Element) -> Element {
    el("div").class("headed").child(heading).child(link)
}

/// The link to a heading, which scripts also copy. It stands beside the heading, so that it is no part of its name.
pub(super) fn heading_link(id: &str, title: &str, words: &Words) -> Element {
    anchor(format!("#{id}"), Node::NONE)
        .class("anchor")
        .attr("aria-label", words.with(Word::HeadingLink, &[("heading", title)]))
        .attr("data-copy", id.to_owned())
        .attr("data-copy-as", "link")
}

/// Text with empty lines as paragraphs.
pub(super) fn lines(text: &str) -> Node {
    text.split("\n\n").map(|part| el("p").child(part)).collect()
}

/// A sentence and the answer that stated it.
pub(super) fn reason(reason: Reason) -> Node {
    let answer = reason.answer.map(|(text, to)| [" ".into(), link(&to, text).class("said").into()]);
    Node::Many(std::iter::once(reason.text.into()).chain(answer.into_iter().flatten()).collect())
}

/// A button that copies the text of the element with this id. It is hidden until the app has taken over.
pub(super) fn copy(id: &str, label: String) -> Element {
    el("button")
        .class("copy")
        .attr("type", "button")
        .attr("data-copy", id.to_owned())
        .attr("hidden", "")
        .child(label)
}

/// The answers so far, with a link to change each, and what can be done with the page.
pub(super) fn trail(trail: TrailView, is_end: bool, words: &Words) -> Element {
    let change = words.word(Word::Change);
    let steps = trail.steps.into_iter().map(|step| {
        let name = words.with(Word::ChangeQuestion, &[("question", &step.question)]);
        let again = link(&step.change, change.clone()).class("again").attr("aria-label", name);
        let asked = el("span").class("asked").child(step.question);
        el("li").child(asked).child(" ").child(el("strong").child(step.answer)).child(" ").child(again)
    });
    let now = trail.now.map(|question| {
        el("li").class("now").attr("aria-current", "step").child(el("span").class("asked").child(question))
    });
    let start = trail.start.map(|to| link(&to, words.word(Word::StartOver)).class("button"));
    let map = trail.map.map(|to| link(&to, words.word(Word::MapLink)).class("button"));
    let title = el("h2").attr("id", "trail-heading").child(words.word(Word::YourAnswers));
    let list = el("ol").child(steps.collect::<Node>()).child(now);
    el("aside")
        .class("trail")
        .attr("aria-labelledby", "trail-heading")
        .child(title)
        .child(list)
        .child(el("p").class("do").child(start).child(map).child(actions(is_end, words)))
}

/// What can be done with the page as a whole; each shows where the browser can do it.
fn actions(is_end: bool, words: &Words) -> Node {
    let page = |way: &'static str, word: Word| copy("", words.word(word)).attr("data-copy-as", way);
    let act = |name: &'static str, word: Word| {
        el("button").class("act").attr("type", "button").attr("data-do", name).child(words.word(word))
    };
    let all = is_end.then(|| {
        Node::from(vec![
            page("text", Word::CopyText),
            page("markdown", Word::CopyMarkdown),
            act("print", Word::Print),
        ])
    });
    // Whether there is a way to share is known late: at the end, that button moves nothing when it comes.
    Node::Many(vec![page("link", Word::CopyLink).into(), all.into(), act("share", Word::Share).into()])
}

/// What is not confirmed, and the numbered sources: the end of a page.
pub(super) fn sources(sources: Sources, words: &Words) -> Node {
    if sources.list.is_empty() {
        return Node::NONE;
    }
    let doubts = sources.doubts.into_iter().enumerate();
    let doubts: Vec<Element> =
        doubts.map(|(at, (_, text))| el("li").attr("id", format!("doubt-{}", at + 1)).child(text)).collect();
    let doubts = (!doubts.is_empty())
        .then(|| named("doubts", words.word(Word::NotConfirmedHeading), el("ul").child(doubts), words));
    let items = sources.list.into_iter().enumerate().map(|(at, line)| {
        let title = match line.url {
            Some(url) => outside(url, line.title.into(), words),
            None => el("span").child(line.title),
        };
        let dated = el("span").class("dated").child(line.dated);
        el("li").attr("id", format!("source-{}", at + 1)).child(title).child(" ").child(dated)
    });
    let list = el("ol").child(items.collect::<Node>());
    Node::Many(vec![doubts.into(), named("sources", words.word(Word::Sources), list, words).into()])
}

/// Small numbers that lead to the sources behind a claim; and that it is not confirmed, if so.
pub(super) fn marks(sources: &Sources, claim: &str, words: &Words) -> Node {
    Node::Many(vec![numbers(sources.numbers(claim), words).into(), doubt(sources, claim, words).into()])
}

/// The numbers of sources, linked.
pub(super) fn numbers(numbers: &[usize], words: &Words) -> Element {
    let links = numbers.iter().map(|number| {
        let number = number.to_string();
        let name = words.with(Word::SourceMark, &[("number", &number)]);
        anchor(format!("#source-{number}"), number).attr("aria-label", name)
    });
    el("sup").class("marks").child(links.collect::<Node>())
}

/// That a claim is not confirmed, if so.
pub(super) fn doubt(sources: &Sources, claim: &str, words: &Words) -> Option<Node> {
    sources.doubt(claim).map(|number| {
        let link = anchor(format!("#doubt-{number}"), words.word(Word::NotConfirmed)).class("doubt");
        Node::Many(vec![" ".into(), link.into()])
    })
}

/// A link that leaves the site: marked for the eye and for the ear.
pub(super) fn outside(url: String, text: Node, words: &Words) -> Element {
    anchor(url, text).class("outside").attr("rel", "noreferrer").child(leaves(words))
}

/// What stands for the address of the page in the address of the feedback.
#[cfg(not(target_arch = "wasm32"))]
pub const PAGE: &str = "{page}";

/// The link that reports a fault on the page at `path`. Where scripts run, the whole address takes the place of the path:
/// only the reader knows where the site stands.
#[cfg(not(target_arch = "wasm32"))]
pub fn feedback(template: String, path: &str, text: String, words: &Words) -> Element {
    elsewhere(template.replace(PAGE, &page::percent(path)), text, words).attr("data-feedback", template)
}

/// A link to a page or to the mail program: what leaves the site is marked.
#[cfg(not(target_arch = "wasm32"))]
pub fn elsewhere(url: String, text: String, words: &Words) -> Element {
    if url.starts_with("mailto:") { anchor(url, text) } else { outside(url, text.into(), words) }
}

/// What screen readers say after such a link.
pub(super) fn leaves(words: &Words) -> Element {
    el("span").class("visually-hidden").child(format!(" ({})", words.word(Word::OutsideLink)))
}

/// A notice that something of the address was not understood.
pub(super) fn dropped(text: Option<String>) -> Option<Element> {
    text.map(|text| el("p").class("notice").attr("role", "status").child(text))
}
