//! A page as a piece of HTML for somebody else's page: no script, no frame, nothing to load.
//!
//! Entry point: [`fragment`]. Invariants: every link is whole, every id and class has a prefix, there
//! is no main heading, and the style sheet inside speaks of the fragment alone.

use std::borrow::Cow;
use std::fmt::Write as _;

use page::{Body, Element, Locale, Node, Page, Route, Value};

use super::escape;
use crate::view::{self, Edit, print};
use crate::words::{Word, Words};

/// What the fragment looks like wherever it is pasted.
const STYLE: &str = include_str!("../style/fragment.css");
/// In front of every class and id: those of the page around are others.
const PREFIX: &str = "veiviser-";
/// What only scripts bring to life, and what leads around in the site.
const LEFT_OUT: [&str; 9] =
    ["button", "dialog", "form", "input", "nav", "script", "select", "template", "textarea"];
/// The same by class: what is filled in goes with its labels.
const LEFT_OUT_CLASSES: [&str; 3] = ["anchor", "around", "fields"];
/// Attributes whose value is a list of ids.
const REFERENCES: [&str; 5] = ["aria-controls", "aria-describedby", "aria-labelledby", "for", "headers"];
/// Data that the style sheet reads; all other is for scripts.
const STYLED: [&str; 4] = ["data-alert", "data-answer", "data-step", "data-unsure"];

/// The main part of `page`; `base` is where the site stands.
pub fn fragment(page: &Page, words: &Words, base: &str) -> String {
    let Page { route, locale, title, .. } = page;
    let name = match route {
        Route::Article(_, name) | Route::Flow(_, name, _) | Route::Compare(_, name) | Route::Map(_, name) => {
            name
        }
        Route::Search(_) => "search",
        Route::Home(_) | Route::Languages => "home",
    };
    let edit = Pasted { base, ids: format!("{PREFIX}{name}-") };
    let mut html = format!(
        r#"<div class="{PREFIX}fragment" lang="{locale}" dir="{}"><style>{}</style>"#,
        Locale::direction(locale),
        style(),
    );
    if let Body::Made(nodes) = &page.body {
        print(nodes, &edit, &mut html);
    } else if let Some(main) = main_of(view::page(page.clone(), words)) {
        main.children.iter().for_each(|child| print(child, &edit, &mut html));
    }
    let _ = writeln!(
        html,
        r#"<p class="{PREFIX}open"><a href="{}{}">{}<span class="{PREFIX}visually-hidden">: {}</span></a></p></div>"#,
        escape(base),
        escape(&route.path()),
        escape(&words.word(Word::EmbedOpen)),
        escape(title),
    );
    html
}

/// The style sheet without comments and line breaks.
fn style() -> String {
    let rules = STYLE.split("/*").enumerate().map(|(at, part)| match part.split_once("*/") {
        Some((_, rules)) if at > 0 => rules,
        _ => part,
    });
    rules.flat_map(str::lines).map(str::trim).collect()
}

fn main_of(node: Node) -> Option<Element> {
    match node {
        Node::Element(element) if element.tag == "main" => Some(*element),
        Node::Element(element) => element.children.into_iter().find_map(main_of),
        Node::Many(nodes) => nodes.into_iter().find_map(main_of),
        Node::Text(_) | Node::Mark(_) => None,
    }
}

/// Printing for a page of somebody else.
struct Pasted<'a> {
    base: &'a str,
    /// In front of every id: two fragments may stand on one page.
    ids: String,
}

impl Edit for Pasted<'_> {
    fn tag<'a>(&self, element: &'a Element) -> Option<&'a str> {
        let is_left_out =
            |value: &Value| matches!(value, Value::Text(class) if LEFT_OUT_CLASSES.contains(&&**class));
        let is_hidden = element
            .attributes
            .iter()
            .any(|(name, value)| name == "hidden" || (name == "class" && is_left_out(value)));
        (!is_hidden && !LEFT_OUT.contains(&&*element.tag)).then(|| deeper(&element.tag))
    }

    fn value<'a>(&self, name: &str, value: &'a Value) -> Option<Cow<'a, str>> {
        let text = match value {
            Value::Place(path) => return Some(format!("{}{path}", self.base).into()),
            Value::Text(text) => text,
        };
        let each = |prefix: &str| {
            let words = text.split_whitespace().map(|word| format!("{prefix}{word}"));
            words.collect::<Vec<_>>().join(" ")
        };
        let changed = match name {
            "class" => each(PREFIX),
            "id" => each(&self.ids),
            "tabindex" if text == "-1" => return None,
            name if REFERENCES.contains(&name) => each(&self.ids),
            name if name.starts_with("data-") && !STYLED.contains(&name) => return None,
            _ => match text.strip_prefix('#') {
                Some(id) if name == "href" => format!("#{}{id}", self.ids),
                _ if text.contains("url(#") => text.replace("url(#", &format!("url(#{}", self.ids)),
                _ => return Some(text.as_ref().into()),
            },
        };
        Some(changed.into())
    }
}

/// Headings one level down: the main heading is that of the page around.
fn deeper(tag: &str) -> &str {
    match tag {
        "h1" => "h2",
        "h2" => "h3",
        "h3" => "h4",
        "h4" => "h5",
        "h5" => "h6",
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use page::el;

    use super::*;

    fn check(content: impl Into<Node>, expected: &str) {
        let locale = Locale::new("nb-NO").expect("a tag");
        let page = Page {
            route: Route::Article(locale.clone(), "guests".into()),
            locale: locale.clone(),
            title: "Gjester".into(),
            description: String::new(),
            kind: "article",
            body: Body::Made(content.into()),
        };
        let words = Words::new(&locale, ["embed-open = Åpne"]);
        let html = fragment(&page, &words, "https://a.example/teams/");
        let (_, inside) = html.split_once("</style>").expect("a style");
        let (inside, open) = inside.split_once(r#"<p class="veiviser-open">"#).expect("a link to the page");
        assert_eq!(inside, expected);
        assert!(open.starts_with(r#"<a href="https://a.example/teams/nb-NO/guests/">Åpne<"#), "{open}");
    }

    #[test]
    fn names_are_prefixed_and_headings_go_down() {
        check(
            el("h1").attr("tabindex", "-1").attr("id", "x").class("a b").child("T & <t>"),
            r#"<h2 id="veiviser-guests-x" class="veiviser-a veiviser-b">T &amp; &lt;t&gt;</h2>"#,
        );
        check(
            el("section").attr("aria-labelledby", "x y").attr("data-kind", "s").attr("data-alert", "tip"),
            r#"<section aria-labelledby="veiviser-guests-x veiviser-guests-y" data-alert="tip"></section>"#,
        );
    }

    #[test]
    fn links_work_anywhere() {
        check(
            el("a").place("href", "nb-NO/choose/?keep=a=b".into()),
            r#"<a href="https://a.example/teams/nb-NO/choose/?keep=a=b"></a>"#,
        );
        check(el("a").attr("href", "#source-1"), r##"<a href="#veiviser-guests-source-1"></a>"##);
        check(el("a").attr("href", "https://b.example/#c"), r#"<a href="https://b.example/#c"></a>"#);
        check(el("path").attr("fill", "url(#g)"), r#"<path fill="url(#veiviser-guests-g)"></path>"#);
    }

    #[test]
    fn what_needs_scripts_or_leads_around_is_left_out() {
        let parts: Node = ["button", "nav", "form"].map(el).into_iter().collect();
        check(parts, "");
        check(el("div").class("around").child("next"), "");
        check(el("p").attr("hidden", "").child("copied"), "");
    }

    #[test]
    fn the_style_speaks_of_the_fragment_alone() {
        let style = style();
        assert!(
            style.starts_with(".veiviser-fragment:not(#a#b){")
                || style.starts_with(".veiviser-fragment:not(#a#b) {"),
            "{style}"
        );
        // One rule with everything nested in it: what is not inside has no effect.
        let mut depth = 0;
        let closed: Vec<usize> = style
            .char_indices()
            .filter(|(_, c)| match c {
                '{' => {
                    depth += 1;
                    false
                }
                '}' => {
                    depth -= 1;
                    depth == 0
                }
                _ => false,
            })
            .map(|(at, _)| at + 1)
            .collect();
        assert_eq!(closed, [style.len()]);
        assert!(!style.contains("/*") && !style.contains('<'));
    }
}
