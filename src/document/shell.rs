//! What stands around every page: brand, navigation, languages, footer. Never hydrated; after a
//! navigation in the browser only the addresses of the other languages change.

use page::{Address, Element, Entry, Locale, Node, el};

use crate::view::{elsewhere, feedback};
use crate::words::{Word, Words};

/// The content of header and footer on one page.
#[derive(Clone, Debug, Default)]
pub struct Shell {
    /// The home page; none where the locale is not chosen yet.
    pub home: Option<Address>,
    /// The flows.
    pub flows: Vec<Entry>,
    /// The comparisons.
    pub compares: Vec<Entry>,
    /// The same page in every locale.
    pub languages: Vec<Language>,
    /// The page that lists everything, and the index of the search.
    pub search: Option<(Address, String)>,
    /// The helpdesk: text and address.
    pub helpdesk: Option<(String, String)>,
    /// Where to say that something is wrong: an address with `{page}` in place of the page's own.
    pub feedback: Option<String>,
    /// The page about the keyboard.
    pub keyboard: Option<Address>,
    /// The path of the page, for the feedback.
    pub path: String,
}

/// A language that the page exists in.
#[derive(Clone, Debug)]
pub struct Language {
    /// Its tag.
    pub locale: Locale,
    /// Its name in itself.
    pub name: String,
    /// The page in it.
    pub to: Address,
    /// It is the language of this page.
    pub current: bool,
}

/// The id of what the button opens.
const MENU_ID: &str = "menu";

/// Skip link, brand, navigation, languages, theme, search.
pub(super) fn header(shell: &Shell, words: &Words) -> Node {
    let link = |path: String, text: String| el("li").child(el("a").place("href", path).child(text));
    let home = shell.home.as_ref().map(Address::path).unwrap_or_default();
    let flows = shell.flows.iter().map(|flow| link(flow.to.path(), flow.title.clone()));
    let articles =
        shell.home.is_some().then(|| link(format!("{home}#articles"), words.word(Word::NavArticles)));
    let compares = shell.compares.iter().map(|entry| link(entry.to.path(), words.word(Word::NavCompare)));
    let main = el("ul").child(flows.collect::<Node>()).child(articles).child(compares.collect::<Node>());
    let main =
        shell.home.is_some().then(|| el("nav").attr("aria-label", words.word(Word::NavMain)).child(main));
    // Where there is no room, a button opens what else is in the bar; a browser that knows no popover shows it.
    let button = el("button")
        .class("menu-button")
        .attr("type", "button")
        .attr("popovertarget", MENU_ID)
        .child(words.word(Word::Menu));
    let languages = languages(shell, words);
    let theme = theme(words.word(Word::ThemeToggle).into());
    let menu = el("div").class("menu").attr("id", MENU_ID).attr("popover", "").child(main).child(languages);
    let bar = el("header").class("bar").child(brand(home, words));
    let bar =
        if shell.home.is_some() { bar.child(button).child(menu.child(theme)) } else { bar.child(theme) };
    let bar = bar.child(search(shell, words));
    Node::Many(vec![skip(words.word(Word::SkipToContent).into()).into(), bar.into()])
}

/// The link that leads past what stands before the page.
pub(super) fn skip(text: Node) -> Element {
    el("a").class("skip").attr("href", "#main").child(text)
}

/// The name of the guide, which leads home.
pub(super) fn brand(home: String, words: &Words) -> Element {
    el("a").class("brand").place("href", home).child(sign()).child(words.word(Word::SiteName))
}

/// The button between light and dark; the boot script shows it.
pub(super) fn theme(text: Node) -> Element {
    el("button")
        .class("theme")
        .attr("type", "button")
        .attr("data-theme-toggle", "")
        .attr("hidden", "")
        .child(text)
}

/// A link to the page that lists everything; the boot script makes it open the search.
pub(super) fn search(shell: &Shell, words: &Words) -> Option<Element> {
    shell.search.as_ref().map(|(to, index)| {
        el("a")
            .class("search-link")
            .place("href", to.path())
            .attr("data-search", index.clone())
            .attr("aria-keyshortcuts", "Control+K")
            .child(magnifier())
            .child(el("span").child(words.word(Word::Search)))
    })
}

fn languages(shell: &Shell, words: &Words) -> Option<Element> {
    let items = shell.languages.iter().map(|language| {
        let tag = language.locale.to_string();
        let link = el("a")
            .place("href", language.to.path())
            .attr("hreflang", tag.clone())
            .attr("lang", tag)
            .attr("aria-current", language.current.then_some("true"));
        el("li").child(link.child(language.name.clone()))
    });
    let list = el("ul").child(items.collect::<Node>());
    let nav = el("nav").class("languages").attr("aria-label", words.word(Word::NavLanguages));
    (!shell.languages.is_empty()).then(|| nav.child(list))
}

/// A signpost.
fn sign() -> Element {
    icon("M12 3v18M5 5h11l3 2.5L16 10H5zM19 12H8l-3 2.5L8 17h11z")
}

fn magnifier() -> Element {
    icon("M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13M15.3 15.3L21 21")
}

/// A drawing of lines in the colour of the text; it says nothing that the text beside it does not.
fn icon(lines: &'static str) -> Element {
    let path = el("path").attr("d", lines);
    el("svg")
        .attr("viewBox", "0 0 24 24")
        .attr("fill", "none")
        .attr("stroke", "currentColor")
        .attr("stroke-width", "2")
        .attr("stroke-linejoin", "round")
        .attr("aria-hidden", "true")
        .child(path)
}

/// Where the facts come from, and whom to ask.
pub(super) fn footer(shell: &Shell, words: &Words) -> Node {
    el("footer").class("foot").child(footer_lines(shell, words)).into()
}

/// The lines of the footer.
pub(super) fn footer_lines(shell: &Shell, words: &Words) -> Node {
    let helpdesk = shell.helpdesk.as_ref().map(|(text, url)| {
        el("p").child(words.word(Word::FooterHelp)).child(" ").child(elsewhere(
            url.clone(),
            text.clone(),
            words,
        ))
    });
    let keyboard =
        shell.keyboard.as_ref().map(|to| el("a").place("href", to.path()).child(words.word(Word::Keyboard)));
    let feedback = shell
        .feedback
        .as_ref()
        .map(|template| feedback(template.clone(), &shell.path, words.word(Word::Feedback), words));
    let links: Vec<Element> = keyboard.into_iter().chain(feedback).map(|link| el("li").child(link)).collect();
    let links = (!links.is_empty()).then(|| el("ul").child(links));
    Node::Many(vec![el("p").child(words.word(Word::FooterAbout)).into(), helpdesk.into(), links.into()])
}
