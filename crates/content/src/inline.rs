//! Lines: text, marks and links inside a block.
//!
//! Entry points: [`Reader::line`] and [`Reader::marked`].

use std::mem;

use page::{Inline, Locale};
use pulldown_cmark::{Event, LinkType, Tag};

use crate::Span;
use crate::leftover::leftovers;
use crate::link::{self, IDS, is_id};
use crate::prose::inline_text;
use crate::reader::Reader;

impl Reader<'_> {
    /// The line of text from here to the next block or end.
    pub(crate) fn line(&mut self) -> Vec<Inline> {
        let mut line = Vec::new();
        while self.cursor.is_in_line() {
            self.inline(&mut line);
        }
        line
    }

    /// The line of an element that has just been opened, and its end.
    pub(crate) fn marked(&mut self, span: Span) -> Vec<Inline> {
        let start = span.start;
        let inside = self.enter(span, Self::line).unwrap_or_else(|text| vec![Inline::Text(text)]);
        self.marked = start;
        inside
    }

    fn inline(&mut self, line: &mut Vec<Inline>) {
        if matches!(self.cursor.peek(), Some((Event::Text(_) | Event::SoftBreak, _))) {
            return self.run(line);
        }
        let Some((event, span)) = self.cursor.advance() else { return };
        match event {
            Event::Code(code) => line.push(Inline::Code(code.to_string())),
            Event::HardBreak => line.push(Inline::Break),
            Event::InlineHtml(html) | Event::Html(html) => {
                self.raw_html(span);
                text(line, &html);
            }
            Event::FootnoteReference(label) => {
                self.unsupported(span, &format!("the footnote `[^{label}]`"), "write it in the text");
                text(line, &format!("[^{label}]"));
            }
            Event::TaskListMarker(_) => {
                self.unsupported(span, "a box to tick", "write the item without brackets");
            }
            Event::Start(Tag::Strong) => {
                let inside = self.marked(span);
                line.push(Inline::Strong(inside));
            }
            Event::Start(Tag::Emphasis) => {
                let inside = self.marked(span);
                line.push(Inline::Emphasis(inside));
            }
            Event::Start(Tag::Link { link_type, dest_url, title, .. }) => {
                let address = match link_type {
                    LinkType::Email => format!("mailto:{dest_url}"),
                    _ => dest_url.to_string(),
                };
                if !title.is_empty() {
                    let help = "say it in the text of the link";
                    self.warning(
                        "article-link-title",
                        span.clone(),
                        "the title of a link is not shown",
                        help,
                    );
                }
                self.link(&address, span, line);
            }
            Event::Start(Tag::Image { dest_url, .. }) => {
                let help = "describe it in words";
                let message = format!("the image `{dest_url}` is not shown: images are not supported yet");
                self.error("article-image", span.clone(), message, help);
                append(line, self.marked(span));
            }
            Event::Start(_) => {
                self.unsupported(span.clone(), "struck text", "leave it out");
                append(line, self.marked(span));
            }
            // What is left needs an option that is off, or is not part of a line.
            _ => {}
        }
    }

    /// A run of plain text, to the next mark.
    fn run(&mut self, line: &mut Vec<Inline>) {
        let before = self.cursor.end;
        let start = self.cursor.peek().map_or(before, |(_, span)| span.start);
        let mut run = String::new();
        while let Some((event, _)) = self.cursor.peek() {
            match event {
                Event::Text(piece) => run.push_str(piece),
                Event::SoftBreak => run.push(' '),
                _ => break,
            }
            self.cursor.advance();
        }
        let span = start..self.cursor.end.max(start);
        // An escaped brace does not touch what is before it: the backslash stands between.
        let mark = if before == start { self.language_mark(span.clone(), line) } else { 0 };
        self.findings.extend(leftovers(self.text, start + mark..span.end, self.is_link));
        self.prose.push(start + mark..span.end);
        text(line, run.get(mark..).unwrap_or_default());
    }

    /// Reads `{en}` at the start of the span, marks the element before it, and returns the length read.
    fn language_mark(&mut self, span: Span, line: &mut Vec<Inline>) -> usize {
        let source = &self.text[span.clone()];
        let is_marked = matches!(
            line.last(),
            Some(Inline::Strong(_) | Inline::Emphasis(_) | Inline::Code(_) | Inline::Link { .. })
        );
        let Some(rest) = source.strip_prefix('{').filter(|rest| is_marked && !rest.starts_with('#')) else {
            return 0;
        };
        let tag = rest.split_once('}').map(|(tag, _)| tag);
        let Some(lang) = tag.and_then(Locale::new) else {
            let length = tag.map_or(1, |tag| tag.len() + 2);
            let mark = &source[..length];
            let message = format!("`{mark}` is not a language mark");
            let help = "write a language tag such as `{en}`, or put a space before the brace";
            self.error("article-language-mark", span.start..span.start + length, message, help);
            return 0;
        };
        let marked = self.marked;
        self.prose.retain(|known| known.start < marked);
        if let Some(marked) = line.pop() {
            line.push(Inline::Foreign { lang: lang.as_str().to_owned(), text: vec![marked] });
        }
        lang.as_str().len() + 2
    }

    fn link(&mut self, address: &str, span: Span, line: &mut Vec<Inline>) {
        let was_link = mem::replace(&mut self.is_link, true);
        let inside = self.marked(span.clone());
        self.is_link = was_link;
        if let Some(claim) = address.strip_prefix("claim:") {
            return self.claim(claim, inside, span, line);
        }
        let to = match link::target(address) {
            Ok(to) => to,
            Err(fault) => {
                self.error(fault.code, span, fault.message, &fault.help);
                return append(line, inside);
            }
        };
        if inline_text(&inside).trim().is_empty() {
            let message = format!("the link to `{address}` has no text");
            self.error(
                "article-link-empty",
                span.clone(),
                message,
                "write where it leads between the brackets",
            );
        }
        self.references.links.push((to.clone(), span));
        line.push(Inline::Link { to, text: inside });
    }

    /// A source mark. It sticks to the statement before it, so that it never starts a line.
    fn claim(&mut self, claim: &str, inside: Vec<Inline>, span: Span, line: &mut Vec<Inline>) {
        if !inside.is_empty() {
            let help = "leave the brackets empty, behind the statement: `[](claim:name)`";
            self.error("article-claim", span.clone(), "a source mark has no text of its own", help);
            append(line, inside);
        }
        if !is_id(claim) {
            return self.error("article-id", span, format!("`{claim}` is not the id of a claim"), IDS);
        }
        if let Some(Inline::Text(before)) = line.last_mut() {
            before.truncate(before.trim_end().len());
        }
        if matches!(line.last(), Some(Inline::Text(before)) if before.is_empty()) {
            line.pop();
        }
        self.references.claims.push((claim.to_owned(), span));
        line.push(Inline::Claim(claim.to_owned()));
    }
}

/// Adds text, merged with text before it.
fn text(line: &mut Vec<Inline>, more: &str) {
    match line.last_mut() {
        _ if more.is_empty() => {}
        Some(Inline::Text(text)) => text.push_str(more),
        _ => line.push(Inline::Text(more.to_owned())),
    }
}

/// Adds what is left of an element whose mark is not kept.
fn append(line: &mut Vec<Inline>, inside: Vec<Inline>) {
    for inline in inside {
        match inline {
            Inline::Text(more) => text(line, &more),
            inline => line.push(inline),
        }
    }
}
