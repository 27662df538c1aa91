//! The whole HTML file around a page: head, shell, hydrated element, stamp. Native only.
//!
//! Entry point: [`render`]. Invariant: no inline script or style and no address of another host in
//! anything that a browser loads by itself.

mod fragment;
mod frame;
mod lost;
mod shell;

use std::fmt::Write as _;
use std::sync::{Arc, Once};

use hydration_context::SsrSharedContext;
use leptos::prelude::*;
use leptos::reactive::owner::Owner;
use page::{Body, Locale, Names, Node, Page};

use crate::stamp::{ANNOUNCE_ID, ROOT_ID, Stamp};
use crate::view::{self, Plain, escaped, live, still};
use crate::words::{Word, Words};

pub use fragment::fragment;
pub use frame::{Frame, Framing};
pub use lost::Lost;
pub use shell::{Language, Shell};

/// The names of the files that every page loads, relative to the site's root.
#[derive(Clone, Debug, Default)]
pub struct Assets {
    /// The style sheet that every page is painted with.
    pub style: String,
    /// The style sheet of what no page shows when it opens.
    pub later: String,
    /// The style sheets of pages with a script of their own, by its name (`page::Route::extras`).
    pub extras: Vec<(&'static str, String)>,
    /// The boot script, which loads the app after the first paint.
    pub boot: String,
    /// The picture in the browser's tab, if the site has one: `public/icon.svg`. Browsers ask for it again at every new
    /// address, answers too, so it has a name that is kept for ever.
    pub icon: Option<String>,
}

/// What a document is made of.
pub struct Document<'a> {
    /// The page.
    pub page: &'a Page,
    /// The interface messages of its locale.
    pub words: &'a Words,
    /// What leads to the site's root: `../../`, or an address.
    pub base: &'a str,
    /// What leads to the nearest copy of `assets`.
    pub near: &'a str,
    /// What stands around it.
    pub shell: &'a Shell,
    /// The files it loads.
    pub assets: &'a Assets,
    /// What the browser takes over from; the page for unknown addresses has none.
    pub stamp: Option<&'a Stamp>,
    /// How to read addresses of this site.
    pub names: &'a Names,
    /// How it is shown in a frame of another page.
    pub framing: Framing<'a>,
    /// It is the page for addresses where nothing is: what stands around it in each language.
    pub lost: &'a [Lost<'a>],
    /// It has to find its files, because no setting says where the site stands.
    pub seeks: bool,
}

/// About as long as what stands around the parts of a file.
const HEAD_BYTES: usize = 2048;

/// The HTML file.
pub fn render(document: &Document<'_>) -> String {
    let Document { page, words, base, near, shell, assets, stamp, names, framing, seeks, .. } = document;
    let site = words.word(Word::SiteName);
    let title = if page.title == site { site } else { format!("{} – {site}", page.title) };
    let alternates: String = shell
        .languages
        .iter()
        .map(|language| {
            let href = format!("{base}{}", language.to.path());
            format!(r#"<link rel="alternate" hreflang="{}" href="{}">"#, language.locale, escape(&href))
        })
        .collect();
    let ways = if *seeks { lost::ways_up() } else { vec![(*near).to_owned()] };
    let extras = page.route.extras();
    let extras = assets.extras.iter().filter(|(name, _)| Some(*name) == extras).map(|(_, sheet)| sheet);
    let first: Vec<&String> = std::iter::once(&assets.style).chain(extras).collect();
    let styles: String =
        ways.iter().flat_map(|way| first.iter().map(move |sheet| style(way, sheet))).collect();
    // It stays when the app replaces the page; the same one in the middle of the page goes.
    let later: String = ways.iter().map(|way| style(way, &assets.later)).collect();
    let script = |way: &String| format!(r#"<script src="{way}{}" defer></script>"#, assets.boot);
    let scripts: String = ways.iter().map(script).collect();
    // Search engines are shown the page itself.
    let (mode, alternates) = match framing {
        _ if *seeks => (" data-seeks", alternates),
        Framing::Variant(_) => {
            (" data-embed", format!(r#"<link rel="canonical" href="{base}{}">"#, page.route.path()))
        }
        _ => ("", alternates),
    };
    let icon = assets.icon.iter();
    let icon: String =
        icon.map(|icon| format!(r#"<link rel="icon" href="{near}{icon}" type="image/svg+xml">"#)).collect();
    let body = if stamp.is_some() { String::new() } else { names_of(names) };
    let stamp: String = stamp.map_or_else(String::new, |stamp| {
        stamp.attributes().iter().map(|(name, value)| format!(r#" {name}="{}""#, escape(value))).collect()
    });
    let (before, content, after) = html(document);
    // As much as it takes: thousands of files are held in memory until all are there.
    let mut file = String::with_capacity(before.len() + content.len() + after.len() + HEAD_BYTES);
    let _ = write!(
        file,
        concat!(
            r#"<!DOCTYPE html><html lang="{lang}" dir="{dir}" id="{embed}"{mode}><head><meta charset="utf-8">"#,
            r#"<meta name="viewport" content="width=device-width, initial-scale=1">"#,
            r#"<title>{title}</title><meta name="description" content="{description}">"#,
            r#"<meta name="color-scheme" content="light dark">{styles}"#,
            r#"{icon}{alternates}"#,
            r#"{scripts}</head>"#,
            r#"<body{body}>{before}<div id="{root}"{stamp}>{content}</div>{after}"#,
            r#"<div id="{announce}" aria-live="polite"></div>"#,
            r#"<p id="{new_tab_id}" hidden>{new_tab}</p>{later}</body></html>"#,
            "\n"
        ),
        embed = frame::EMBED_ID,
        mode = mode,
        new_tab_id = frame::NEW_TAB_ID,
        new_tab = escape(&words.word(Word::NewTab)),
        later = later,
        lang = page.locale,
        dir = page.locale.direction(),
        title = escape(&title),
        description = escape(&page.description),
        icon = icon,
        styles = styles,
        scripts = scripts,
        alternates = alternates,
        body = body,
        root = ROOT_ID,
        announce = ANNOUNCE_ID,
        before = before,
        content = content,
        after = after,
        stamp = stamp,
    );
    file
}

/// Header, hydrated content and footer as HTML.
fn html(document: &Document<'_>) -> (String, String, String) {
    let Document { page, words, base, shell, framing, lost, .. } = *document;
    let content = match &page.body {
        Body::Made(nodes) => made(document, nodes),
        _ => live_html(document),
    };
    if matches!(framing, Framing::Variant(_)) {
        return (String::new(), content, String::new());
    }
    let (header, footer) = if lost.is_empty() {
        (shell::header(shell, words), shell::footer(shell, words))
    } else {
        (lost::header(lost), lost::footer(lost))
    };
    (still(&header, &Plain(base)), content, still(&footer, &Plain(base)))
}

/// The content of a page that the browser does not build again: hydration takes the inside of its main part as one piece.
fn made(document: &Document<'_>, nodes: &Node) -> String {
    let Document { page, words, base, near, assets, names, framing, seeks, .. } = *document;
    let html = match framing {
        Framing::Elsewhere => still(nodes, &Plain(base)),
        Framing::Variant(frame) => frame.still(nodes, &page.route, names, base),
        Framing::Itself(frame) => still(&frame.twins(nodes.clone(), &page.route, names), &Plain(base)),
    };
    let html = if seeks { html } else { pause(html, &style(near, &assets.later)) };
    // Not `..page.clone()`: that would copy the body, which is most of it, to throw it away.
    let Page { route, locale, title, description, kind, .. } = page;
    let (route, locale, title) = (route.clone(), locale.clone(), title.clone());
    let body = Body::Prerendered(html);
    let page = Page { route, locale, title, description: description.clone(), kind, body };
    still(&view::page(page, words), &Plain(base))
}

/// The content of a state of a flow, with the marks that hydration looks for.
fn live_html(document: &Document<'_>) -> String {
    static EXECUTOR: Once = Once::new();
    // Leptos wants an executor although nothing here is asynchronous; a second call would be an error.
    EXECUTOR.call_once(|| {
        let _ = any_spawner::Executor::init_futures_executor();
    });
    let Document { page, words, base, names, framing, .. } = *document;
    let nodes = view::page(page.clone(), words);
    let nodes = match framing {
        Framing::Elsewhere => nodes,
        Framing::Variant(frame) => frame.links(nodes, &page.route, names),
        Framing::Itself(frame) => frame.twins(nodes, &page.route, names),
    };
    let owner = Owner::new_root(Some(Arc::new(SsrSharedContext::new())));
    let content = owner.with(|| live(nodes, base).to_html());
    owner.unset_with_forced_cleanup();
    // The same comment for a browser; a validator knows this one.
    content.replace(view::MARK, "<!---->")
}

/// A link to a style sheet; `way` leads to its folder.
fn style(way: &str, sheet: &str) -> String {
    format!(r#"<link rel="stylesheet" href="{way}{sheet}">"#)
}

/// A page with a style sheet in the middle: before the first section of an article, else below the lead. A browser paints what
/// stands above before it goes on, and lays out the rest of a long page after that: a reader sees the first screen earlier by
/// a quarter (`docs/performance.md`). The sheet is one that nothing on the page waits for, so a browser that does
/// not do this shows the same.
fn pause(mut html: String, sheet: &str) -> String {
    let after = |from: usize, what: &str| html[from..].find(what).map(|at| from + at);
    let section = after(0, r#"class="prose""#).and_then(|prose| after(prose, r#"<div class="headed">"#));
    let below =
        || after(0, r#"class="lead""#).and_then(|lead| after(lead, "</p>")).map(|end| end + "</p>".len());
    if let Some(at) = section.or_else(below) {
        html.insert_str(at, sheet);
    }
    html
}

/// What the page for unknown addresses must know to find the way back into a flow.
fn names_of(names: &Names) -> String {
    let locales: Vec<&str> = names.locales.iter().map(Locale::as_str).collect();
    format!(r#" data-locales="{}" data-flows="{}""#, locales.join(" "), names.flows.join(" "))
}

fn escape(text: &str) -> String {
    let mut html = String::with_capacity(text.len());
    escaped(text, &mut html);
    html
}
