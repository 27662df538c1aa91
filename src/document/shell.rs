//! What stands around every page: brand, navigation, languages, footer. Never hydrated; after a
//! navigation in the browser only the addresses of the other languages change.

use leptos::prelude::*;
use page::{Address, Entry, Locale};

use crate::view::Frame;
use crate::words::Word;

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
    /// The helpdesk: text and address.
    pub helpdesk: Option<(String, String)>,
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

/// Skip link, brand, navigation, languages, theme.
pub(super) fn header(shell: &Shell, frame: &Frame) -> impl IntoView {
    let words = &frame.words;
    let home = shell.home.as_ref().map_or_else(|| "./".to_owned(), |to| to.href(&frame.base));
    let link = |to: &Address, text: &str| {
        view! { <li><a href=to.href(&frame.base)>{text.to_owned()}</a></li> }
    };
    let articles = shell.home.as_ref().map(|to| {
        view! { <li><a href=format!("{}#articles", to.href(&frame.base))>{words.word(Word::NavArticles)}</a></li> }
    });
    let flows = shell.flows.iter().map(|flow| link(&flow.to, &flow.title)).collect_view();
    let compares = shell.compares.iter().map(|entry| link(&entry.to, &words.word(Word::NavCompare))).collect_view();
    let languages = shell.languages.iter().map(|language| {
        let tag = language.locale.to_string();
        let current = language.current.then_some("true");
        view! {
            <li>
                <a href=language.to.href(&frame.base) hreflang=tag.clone() lang=tag aria-current=current>
                    {language.name.clone()}
                </a>
            </li>
        }
    });
    view! {
        <a class="skip" href="#main">{words.word(Word::SkipToContent)}</a>
        <header class="bar">
            <a class="brand" href=home>
                <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linejoin="round" aria-hidden="true">
                    <path d="M12 3v18M5 5h11l3 2.5L16 10H5zM19 12H8l-3 2.5L8 17h11z"/>
                </svg>
                {words.word(Word::SiteName)}
            </a>
            <nav aria-label=words.word(Word::NavMain)><ul>{flows}{articles}{compares}</ul></nav>
            <nav class="languages" aria-label=words.word(Word::NavLanguages)><ul>{languages.collect_view()}</ul></nav>
            <button type="button" class="theme" data-theme-toggle hidden>{words.word(Word::ThemeToggle)}</button>
        </header>
    }
}

/// Where the facts come from, and whom to ask.
pub(super) fn footer(shell: &Shell, frame: &Frame) -> impl IntoView {
    let words = &frame.words;
    let helpdesk = shell.helpdesk.as_ref().map(|(text, url)| {
        view! { <p>{words.word(Word::FooterHelp)}{" "}<a href=url.clone()>{text.clone()}</a></p> }
    });
    view! { <footer class="foot"><p>{words.word(Word::FooterAbout)}</p>{helpdesk}</footer> }
}
