//! A page as a text of its own: to be pasted into a mail, a case, a wiki.
//!
//! Entry point: [`record`]. It reads the same tree of nodes that is shown, so a copied result can
//! never say anything else than the page. What only makes sense on the page is left out: buttons, the
//! numbers of sources, links that change an answer.

use page::{Element, Node, Value};

/// How the text is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// For people: no signs but dashes and numbers.
    Plain,
    /// Markdown, as `CommonMark` has it.
    Markdown,
}

/// Classes of what makes sense on the page only.
const OFF_RECORD: [&str; 6] = ["visually-hidden", "do", "what-changes", "again", "notice", "anchor"];

/// What stands before every line of a quotation.
const QUOTE: &str = "> ";

/// The text of a page. `base` is the absolute address of the site's root.
pub fn record(node: &Node, style: Style, base: &str) -> String {
    let mut writer = Writer { style, base, out: String::new(), line: String::new(), indent: Vec::new() };
    writer.node(node);
    writer.paragraph();
    writer.out.trim_end().to_owned() + "\n"
}

struct Writer<'a> {
    style: Style,
    base: &'a str,
    /// Finished lines.
    out: String,
    /// The text of the paragraph under way.
    line: String,
    /// What stands before every line, by depth: the first line of an item has a mark of its own.
    indent: Vec<Indent>,
}

struct Indent {
    first: String,
    rest: String,
    is_used: bool,
}

impl Writer<'_> {
    fn node(&mut self, node: &Node) {
        match node {
            Node::Text(text) => self.text(text),
            Node::Many(nodes) => nodes.iter().for_each(|node| self.node(node)),
            Node::Mark(_) => {}
            Node::Element(element) => self.element(element),
        }
    }

    fn element(&mut self, element: &Element) {
        let class = match attribute(element, "class") {
            Some(Value::Text(class)) => class.as_ref(),
            _ => "",
        };
        if OFF_RECORD.contains(&class) {
            return;
        }
        match element.tag.as_ref() {
            "h1" => self.heading("# ", element),
            "h2" => self.heading("## ", element),
            "h3" => self.heading("### ", element),
            "h4" => self.heading("#### ", element),
            "ul" => self.list(element, false),
            "ol" => self.list(element, true),
            "blockquote" => {
                self.within(QUOTE, QUOTE, element);
                self.blank();
            }
            "br" => self.line.push('\n'),
            "strong" => self.strong(element),
            // Marks of sources: the list at the end has the numbers.
            "sup" | "svg" | "button" => {}
            "a" if class == "said" => self.children(element),
            "a" => self.link(element),
            "span" | "em" | "code" => self.children(element),
            _ => {
                self.paragraph();
                self.children(element);
                self.paragraph();
            }
        }
    }

    fn children(&mut self, element: &Element) {
        element.children.iter().for_each(|node| self.node(node));
    }

    fn heading(&mut self, mark: &str, element: &Element) {
        self.paragraph();
        if self.style == Style::Markdown {
            self.line.push_str(mark);
        }
        self.children(element);
        self.paragraph();
    }

    fn list(&mut self, list: &Element, is_numbered: bool) {
        self.paragraph();
        let items = list.children.iter().flat_map(flat).filter(|item| item.tag == "li");
        for (at, item) in items.enumerate() {
            let mark = if is_numbered { format!("{}. ", at + 1) } else { "- ".to_owned() };
            let rest = " ".repeat(mark.len());
            self.within(&mark, &rest, item);
        }
        self.blank();
    }

    fn within(&mut self, first: &str, rest: &str, element: &Element) {
        self.paragraph();
        self.indent.push(Indent { first: first.to_owned(), rest: rest.to_owned(), is_used: false });
        self.children(element);
        self.paragraph();
        self.indent.pop();
    }

    fn strong(&mut self, element: &Element) {
        let mark = if self.style == Style::Markdown { "**" } else { "" };
        self.line.push_str(mark);
        self.children(element);
        self.line.push_str(mark);
    }

    fn link(&mut self, element: &Element) {
        let to = match attribute(element, "href") {
            Some(Value::Place(path)) => format!("{}{path}", self.base),
            Some(Value::Text(url)) if url.starts_with("https://") => url.clone().into_owned(),
            // A place on the page, or a mail: nothing to open from elsewhere.
            _ => return self.children(element),
        };
        if self.style == Style::Markdown {
            self.line.push('[');
            self.children(element);
            self.line.push_str("](");
            self.line.push_str(&to);
            self.line.push(')');
        } else {
            self.children(element);
            self.line.push_str(" (");
            self.line.push_str(&to);
            self.line.push(')');
        }
    }

    fn text(&mut self, text: &str) {
        for char in text.chars() {
            // Signs that Markdown would take for its own.
            if self.style == Style::Markdown && "\\*_`<".contains(char) {
                self.line.push('\\');
            }
            self.line.push(char);
        }
    }

    /// Ends the paragraph under way.
    fn paragraph(&mut self) {
        let line = std::mem::take(&mut self.line);
        let line = line.trim();
        if line.is_empty() {
            return;
        }
        // Two paragraphs of a quotation stay two.
        if let Some(Indent { first, is_used: true, .. }) = self.indent.last()
            && first == QUOTE
        {
            self.out.push_str(QUOTE.trim_end());
            self.out.push('\n');
        }
        for part in line.lines() {
            for level in &mut self.indent {
                self.out.push_str(if level.is_used { &level.rest } else { &level.first });
                level.is_used = true;
            }
            self.out.push_str(part.trim());
            self.out.push('\n');
        }
        if self.indent.is_empty() {
            self.out.push('\n');
        }
    }

    /// An empty line, once.
    fn blank(&mut self) {
        if self.indent.is_empty() && !self.out.ends_with("\n\n") {
            self.out.push('\n');
        }
    }
}

/// The elements of a node, lists of nodes opened.
fn flat(node: &Node) -> Vec<&Element> {
    match node {
        Node::Element(element) => vec![element],
        Node::Many(nodes) => nodes.iter().flat_map(flat).collect(),
        Node::Text(_) | Node::Mark(_) => Vec::new(),
    }
}

fn attribute<'e>(element: &'e Element, name: &str) -> Option<&'e Value> {
    element.attributes.iter().find(|(known, _)| known == name).map(|(_, value)| value)
}

#[cfg(test)]
mod tests {
    use super::*;
    use page::el;

    fn check(node: impl Into<Node>, plain: &str, markdown: &str) {
        let node = node.into();
        assert_eq!(record(&node, Style::Plain, "https://x/"), plain);
        assert_eq!(record(&node, Style::Markdown, "https://x/"), markdown);
    }

    #[test]
    fn headings_and_paragraphs_stand_apart() {
        let page = Node::Many(vec![
            el("div").child(el("p").child("Answer")).child(el("h1").child("Invite them")).into(),
            el("section").child(el("h2").child("Why")).child(el("p").child("Because.")).into(),
        ]);
        check(
            page,
            "Answer\n\nInvite them\n\nWhy\n\nBecause.\n",
            "Answer\n\n# Invite them\n\n## Why\n\nBecause.\n",
        );
    }

    #[test]
    fn lists_keep_their_numbers_and_their_depth() {
        let inner = el("ul").child(el("li").child("a")).child(el("li").child("b"));
        let list = el("ol")
            .child(el("li").child(el("div").child(el("strong").child("One")).child(el("p").child("More"))))
            .child(el("li").child("Two").child(inner));
        let page = Node::Many(vec![list.into(), el("p").child("End").into()]);
        check(
            page,
            "1. One\n   More\n2. Two\n   - a\n   - b\n\nEnd\n",
            "1. **One**\n   More\n2. Two\n   - a\n   - b\n\nEnd\n",
        );
    }

    #[test]
    fn links_can_be_opened_from_elsewhere() {
        let line = el("p")
            .child("See ")
            .child(el("a").place("href", "nb-NO/guest/".into()).child("guests"))
            .child(", ")
            .child(
                el("a")
                    .attr("href", "https://y/")
                    .child("y")
                    .child(el("span").class("visually-hidden").child("!")),
            )
            .child(el("a").attr("href", "#source-1").child("."));
        check(
            line,
            "See guests (https://x/nb-NO/guest/), y (https://y/).\n",
            "See [guests](https://x/nb-NO/guest/), [y](https://y/).\n",
        );
    }

    #[test]
    fn messages_are_quoted_and_signs_of_markdown_stay_signs() {
        let quote = el("blockquote").child(el("p").child("Hi *you*")).child(el("p").child("[name] a_b"));
        let page = Node::Many(vec![quote.into(), el("h3").child("Next").into()]);
        check(
            page,
            "> Hi *you*\n>\n> [name] a_b\n\nNext\n",
            "> Hi \\*you\\*\n>\n> [name] a\\_b\n\n### Next\n",
        );
    }

    #[test]
    fn what_only_makes_sense_on_the_page_is_left_out() {
        let said = el("a").class("said").place("href", "x/".into()).child("You said so");
        let page = el("div")
            .child(el("p").child("Kept. ").child(said).child(el("sup").child("1")))
            .child(el("p").class("do").child(el("button").child("Copy")));
        check(page, "Kept. You said so\n", "Kept. You said so\n");
    }
}
