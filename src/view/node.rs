//! A page as a tree of nodes: what every view returns, and the one place that hands it to Leptos.
//!
//! Leptos' own view macro makes a type of its own for every element, and code for each to build,
//! hydrate and rebuild it: 385 KB of compressed wasm for these pages. One uniform tree needs that
//! code once (`docs/performance.md` has both figures). It also cannot contain inert templates, which
//! Leptos would set by `innerHTML` and Trusted Types would refuse.

use leptos::attr::any_attribute::{AnyAttribute, IntoAnyAttribute};
use leptos::attr::custom::custom_attribute;
use leptos::html::{br, custom};
use leptos::prelude::*;

/// A node of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Node {
    /// An element with its children.
    Element(Element),
    /// Text; it is escaped when printed.
    Text(String),
    /// Nodes side by side.
    Many(Vec<Node>),
}

/// An element.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Element {
    tag: &'static str,
    attributes: Vec<(&'static str, String)>,
    children: Vec<Node>,
    html: Option<String>,
}

/// An element without attributes and children.
pub fn el(tag: &'static str) -> Element {
    Element { tag, attributes: Vec::new(), children: Vec::new(), html: None }
}

impl Element {
    /// With an attribute; `None` leaves it out.
    #[must_use]
    pub fn attr(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.attributes.extend(value.into().0.map(|value| (name, value)));
        self
    }

    /// With a class.
    #[must_use]
    pub fn class(self, class: &'static str) -> Self {
        self.attr("class", class)
    }

    /// With one more child, or several, or none.
    #[must_use]
    pub fn add(mut self, child: impl Into<Node>) -> Self {
        self.children.push(child.into());
        self
    }

    /// With HTML instead of children: printed natively; in the browser an empty text leaves what
    /// hydration finds untouched.
    #[must_use]
    pub fn html(mut self, html: String) -> Self {
        self.html = Some(html);
        self
    }
}

/// The value of an attribute, or none.
pub struct Value(Option<String>);

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self(Some(text.to_owned()))
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self(Some(text))
    }
}

impl<T: Into<Value>> From<Option<T>> for Value {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self(None), Into::into)
    }
}

impl From<&str> for Node {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Node {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<Element> for Node {
    fn from(element: Element) -> Self {
        Self::Element(element)
    }
}

impl<T: Into<Node>> From<Option<T>> for Node {
    fn from(node: Option<T>) -> Self {
        node.map_or(Self::Many(Vec::new()), Into::into)
    }
}

impl<T: Into<Node>> From<Vec<T>> for Node {
    fn from(nodes: Vec<T>) -> Self {
        Self::Many(nodes.into_iter().map(Into::into).collect())
    }
}

impl<T: Into<Node>> FromIterator<T> for Node {
    fn from_iter<I: IntoIterator<Item = T>>(nodes: I) -> Self {
        Self::Many(nodes.into_iter().map(Into::into).collect())
    }
}

/// The tree as a Leptos view: printed natively, hydrated or built in the browser.
///
/// Views are never rebuilt in place: two elements of this kind look alike to Leptos whatever their
/// tags are, so a new page must replace the old one as a whole.
pub fn live(node: Node) -> AnyView {
    match node {
        Node::Text(text) => text.into_any(),
        Node::Many(nodes) => flat(nodes).into_any(),
        // The only element of ours that has no end tag.
        Node::Element(Element { tag: "br", .. }) => br().into_any(),
        Node::Element(element) => {
            let attributes: Vec<AnyAttribute> = element
                .attributes
                .into_iter()
                .map(|(name, value)| custom_attribute(name, value).into_any_attr())
                .collect();
            let shell = custom(element.tag).add_any_attr(attributes);
            match element.html {
                Some(html) => shell.inner_html(html).into_any(),
                None => shell.child(flat(element.children)).into_any(),
            }
        }
    }
}

/// Children without lists inside lists, and with neighbouring texts as one, as a parser would make them.
fn flat(nodes: Vec<Node>) -> Vec<AnyView> {
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
    out.into_iter().map(live).collect()
}
