//! The one place that hands a tree of nodes to Leptos.
//!
//! Leptos' own view macro makes a type of its own for every element, and code for each to build,
//! hydrate and rebuild it: 255 KB of it for these pages. One uniform tree needs that code once, 17 KB
//! (`docs/performance.md`). It also cannot contain inert templates, which Leptos would set by
//! `innerHTML` and Trusted Types would refuse.

use leptos::attr::any_attribute::{AnyAttribute, IntoAnyAttribute};
use leptos::attr::custom::custom_attribute;
use leptos::html::{br, custom, input};
use leptos::prelude::*;
use page::{Element, Node, Value};

/// The tree as a Leptos view: printed natively, hydrated or built in the browser. `base` leads to the
/// site's root: `../../` natively, an absolute address in the browser.
///
/// Views are never rebuilt in place: two elements of this kind look alike to Leptos whatever their
/// tags are, so a new page must replace the old one as a whole.
pub fn live(node: Node, base: &str) -> AnyView {
    match node {
        Node::Text(text) => text.into_any(),
        Node::Many(nodes) => flat(nodes, base).into_any(),
        Node::Mark(_) => ().into_any(),
        Node::Element(element) => live_element(*element, base),
    }
}

/// The comment with which Leptos marks places for hydration. Text has its `<` escaped, so this is never text.
#[cfg(not(target_arch = "wasm32"))]
pub(crate) const MARK: &str = "<!>";

fn live_element(element: Element, base: &str) -> AnyView {
    // The elements of ours that have no end tag.
    if element.tag == "br" {
        return br().into_any();
    }
    #[cfg(target_arch = "wasm32")]
    if element.tag == "svg" {
        return super::drawing::Drawing(element).into_any();
    }
    // The browser takes a drawing as it is.
    #[cfg(not(target_arch = "wasm32"))]
    let element = match element.tag.as_ref() {
        "svg" => {
            let html = super::still(&Node::Many(element.children), &super::Plain(base));
            Element { html: Some(html), children: Vec::new(), ..element }
        }
        _ => element,
    };
    let attributes: Vec<AnyAttribute> = element
        .attributes
        .into_iter()
        .map(|(name, value)| {
            let value = match value {
                Value::Text(text) => text,
                Value::Place(path) => address(base, &path).into(),
            };
            custom_attribute(name, value).into_any_attr()
        })
        .collect();
    if element.tag == "input" {
        return input().add_any_attr(attributes).into_any();
    }
    let shell = custom(element.tag).add_any_attr(attributes);
    match element.html {
        Some(html) => shell.inner_html(html).into_any(),
        None => shell.child(flat(element.children, base)).into_any(),
    }
}

/// The address of a place in the site.
pub(super) fn address(base: &str, path: &str) -> String {
    // An empty address would mean this page.
    if base.is_empty() && path.is_empty() { "./".to_owned() } else { format!("{base}{path}") }
}

/// Children without lists inside lists, and with neighbouring texts as one, as a parser would make them.
fn flat(nodes: Vec<Node>, base: &str) -> Vec<AnyView> {
    fn collect(nodes: Vec<Node>, out: &mut Vec<Node>) {
        for node in nodes {
            match (node, out.last_mut()) {
                (Node::Many(more), _) => collect(more, out),
                (Node::Text(more), Some(Node::Text(text))) => text.push_str(&more),
                (node, _) => out.push(node),
            }
        }
    }
    let mut out = Vec::new();
    collect(nodes, &mut out);
    out.into_iter().map(|node| live(node, base)).collect()
}
