//! A page as a tree of nodes: what a view returns, and what a data file holds of a page that the
//! browser need not know how to make.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

/// A node of a page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Node {
    /// An element with its children; apart, because most of a list of nodes is texts.
    Element(Box<Element>),
    /// Text; it is escaped when printed.
    Text(String),
    /// Nodes side by side.
    Many(Vec<Node>),
    /// The numbers of the sources behind a claim, which only the page that it stands on knows.
    Mark(String),
}

/// An element.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Element {
    /// Its name.
    pub tag: Name,
    /// Its attributes.
    pub attributes: Vec<(Name, Value)>,
    /// What is in it.
    pub children: Vec<Node>,
    /// HTML in place of children: printed natively; in the browser an empty text leaves what hydration
    /// finds untouched.
    pub html: Option<String>,
}

/// The name of an element or an attribute.
pub type Name = Cow<'static, str>;

/// The value of an attribute.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Value {
    /// As it is; most are words of ours.
    Text(Cow<'static, str>),
    /// A place in the site, from its root: the page that it stands on knows the way there.
    Place(String),
}

/// An element without attributes and children.
pub fn el(tag: &'static str) -> Element {
    Element { tag: Cow::Borrowed(tag), attributes: Vec::new(), children: Vec::new(), html: None }
}

impl Element {
    /// With an attribute; `None` leaves it out.
    #[must_use]
    pub fn attr(mut self, name: &'static str, value: impl Into<Optional>) -> Self {
        self.attributes.extend(value.into().0.map(|text| (Cow::Borrowed(name), Value::Text(text))));
        self
    }

    /// With an address in the site.
    #[must_use]
    pub fn place(mut self, name: &'static str, path: String) -> Self {
        self.attributes.push((Cow::Borrowed(name), Value::Place(path)));
        self
    }

    /// With a class.
    #[must_use]
    pub fn class(self, class: &'static str) -> Self {
        self.attr("class", class)
    }

    /// With one more child, or several, or none.
    #[must_use]
    pub fn child(mut self, child: impl Into<Node>) -> Self {
        self.children.push(child.into());
        self
    }

    /// With HTML instead of children.
    #[must_use]
    pub fn html(mut self, html: String) -> Self {
        self.html = Some(html);
        self
    }
}

/// The text of an attribute, or none.
pub struct Optional(Option<Cow<'static, str>>);

impl From<&'static str> for Optional {
    fn from(text: &'static str) -> Self {
        Self(Some(Cow::Borrowed(text)))
    }
}

impl From<String> for Optional {
    fn from(text: String) -> Self {
        Self(Some(Cow::Owned(text)))
    }
}

impl<T: Into<Optional>> From<Option<T>> for Optional {
    fn from(text: Option<T>) -> Self {
        text.map_or(Self(None), Into::into)
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
        Self::Element(Box::new(element))
    }
}

impl<T: Into<Node>> From<Option<T>> for Node {
    fn from(node: Option<T>) -> Self {
        node.map_or(Self::NONE, Into::into)
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

impl Node {
    /// Nothing.
    pub const NONE: Self = Self::Many(Vec::new());

    /// The tree with every mark replaced.
    #[must_use]
    pub fn marked(mut self, marks: &impl Fn(&str) -> Self) -> Self {
        self.mark(marks);
        self
    }

    fn mark(&mut self, marks: &impl Fn(&str) -> Self) {
        match self {
            Self::Mark(claim) => *self = marks(claim),
            Self::Text(_) => {}
            Self::Many(nodes) => nodes.iter_mut().for_each(|node| node.mark(marks)),
            Self::Element(element) => element.children.iter_mut().for_each(|node| node.mark(marks)),
        }
    }
}
