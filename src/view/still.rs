//! HTML of what is never hydrated: a tree printed as it stands, without a copy of it.

use std::borrow::Cow;

use page::{Element, Node, Value};

use super::live::address;

/// In what the printed tree differs from the one that is printed.
pub(crate) trait Edit {
    /// The name that an element gets; `None` leaves it out with everything in it.
    fn tag<'a>(&self, element: &'a Element) -> Option<&'a str> {
        Some(&element.tag)
    }

    /// Another element to print in the place of this one.
    fn instead(&self, _element: &Element) -> Option<Element> {
        None
    }

    /// The value that an attribute gets; `None` leaves it out.
    fn value<'a>(&self, name: &str, value: &'a Value) -> Option<Cow<'a, str>>;
}

/// No difference but that places become addresses; the text leads to the site's root.
pub(crate) struct Plain<'a>(pub(crate) &'a str);

impl Edit for Plain<'_> {
    fn value<'a>(&self, _name: &str, value: &'a Value) -> Option<Cow<'a, str>> {
        Some(match value {
            Value::Text(text) => text.as_ref().into(),
            Value::Place(path) => address(self.0, path).into(),
        })
    }
}

/// Elements that have no end tag, of those that we use.
const VOID: [&str; 2] = ["br", "input"];

/// The HTML of a tree, edited.
pub(crate) fn still(node: &Node, edit: &impl Edit) -> String {
    let mut html = String::new();
    print(node, edit, &mut html);
    html
}

/// Adds the HTML of a tree, edited.
pub(crate) fn print(node: &Node, edit: &impl Edit, html: &mut String) {
    match node {
        Node::Text(words) => text(words, html),
        Node::Many(nodes) => nodes.iter().for_each(|node| print(node, edit, html)),
        Node::Mark(_) => {}
        Node::Element(element) => match edit.instead(element) {
            Some(other) => print_element(&other, edit, html),
            None => print_element(element, edit, html),
        },
    }
}

fn print_element(element: &Element, edit: &impl Edit, html: &mut String) {
    let Some(tag) = edit.tag(element) else { return };
    html.push('<');
    html.push_str(tag);
    for (name, value) in &element.attributes {
        if let Some(text) = edit.value(name, value) {
            html.push(' ');
            html.push_str(name);
            html.push_str("=\"");
            escaped(&text, html);
            html.push('"');
        }
    }
    html.push('>');
    if VOID.contains(&tag) {
        return;
    }
    match &element.html {
        Some(inside) => html.push_str(inside),
        None => element.children.iter().for_each(|child| print(child, edit, html)),
    }
    html.push_str("</");
    html.push_str(tag);
    html.push('>');
}

/// Adds what stands between elements.
fn text(text: &str, html: &mut String) {
    escape(text, |byte| matches!(byte, b'&' | b'<' | b'>'), html);
}

/// Adds the value of an attribute.
pub(crate) fn escaped(text: &str, html: &mut String) {
    escape(text, |byte| matches!(byte, b'&' | b'<' | b'>' | b'"'), html);
}

fn escape(text: &str, is_special: impl Fn(u8) -> bool, html: &mut String) {
    let mut rest = text;
    // Most texts have none; to look at all bytes at once takes less time than to look for the first.
    if !text.bytes().fold(false, |found, byte| found | is_special(byte)) {
        return html.push_str(text);
    }
    while let Some(at) = rest.bytes().position(&is_special) {
        html.push_str(&rest[..at]);
        html.push_str(match rest.as_bytes()[at] {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            _ => "&quot;",
        });
        rest = &rest[at + 1..];
    }
    html.push_str(rest);
}

#[cfg(test)]
mod tests {
    use page::el;

    use super::*;
    use crate::view::live::{MARK, live};

    /// What is printed is what Leptos prints, without its marks.
    fn check(node: impl Into<Node>, expected: &str) {
        let node = node.into();
        assert_eq!(still(&node, &Plain("../")), expected);
        let theirs = leptos::prelude::RenderHtml::to_html(live(node, "../"));
        assert_eq!(theirs.replace(MARK, ""), expected);
    }

    #[test]
    fn elements_print_as_leptos_prints_them() {
        check(el("p").class("a").child("b").child("c"), r#"<p class="a">bc</p>"#);
        check(el("a").place("href", "nb-NO/".into()), r#"<a href="../nb-NO/"></a>"#);
        check(el("p").child(el("br")).child(el("input").attr("value", "")), r#"<p><br><input value=""></p>"#);
        check(el("main").html("<b>".into()), "<main><b></main>");
        check(
            el("svg").attr("viewBox", "0 0 1 1").child(el("path")),
            r#"<svg viewBox="0 0 1 1"><path></path></svg>"#,
        );
        check(Node::Many(vec![Node::NONE, "t".into()]), "t");
        assert_eq!(still(&Node::Mark("claim".into()), &Plain("")), "");
    }

    #[test]
    fn texts_and_values_are_escaped() {
        check(el("p").attr("title", "\"<å>&"), r#"<p title="&quot;&lt;å&gt;&amp;"></p>"#);
        check(el("p").child("1 < 2 & 3 > 2 – å"), "<p>1 &lt; 2 &amp; 3 &gt; 2 – å</p>");
    }
}
