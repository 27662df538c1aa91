//! The parser's events as a row that can be looked at ahead of time.
//!
//! Entry point: [`Cursor::new`]. Invariant: events are balanced, as `pulldown-cmark` promises, and
//! spans count from the start of the file, not of the prose.

use pulldown_cmark::{BrokenLink, CowStr, Event, LinkType, Options, Parser, Tag};

use crate::{Finding, Span};

/// What the dialect understands, and what it only recognises in order to report it. Smart punctuation
/// stays off: it knows English quotation marks only.
const OPTIONS: Options = Options::ENABLE_TABLES
    .union(Options::ENABLE_HEADING_ATTRIBUTES)
    .union(Options::ENABLE_GFM)
    .union(Options::ENABLE_FOOTNOTES)
    .union(Options::ENABLE_STRIKETHROUGH)
    .union(Options::ENABLE_TASKLISTS);

/// A place in the row of events.
pub(crate) struct Cursor<'t> {
    events: Vec<(Event<'t>, Span)>,
    next: usize,
    /// Where the event before this place ended.
    pub(crate) end: usize,
}

impl<'t> Cursor<'t> {
    /// The events of the prose that starts at `body`, and what the parser itself finds wrong.
    pub(crate) fn new(text: &'t str, body: usize) -> (Self, Vec<Finding>) {
        let mut findings = Vec::new();
        let mut broken = |link: BrokenLink<'t>| -> Option<(CowStr<'t>, CowStr<'t>)> {
            // `[word]` alone is text; `[words][name]` was meant as a link.
            if matches!(link.link_type, LinkType::Reference | LinkType::Collapsed) {
                let span = body + link.span.start..body + link.span.end;
                let message = format!("the link names `{}`, which is not defined", link.reference);
                let help = "write the address behind the text: `[text](address)`";
                findings.push(Finding::error("article-link-broken", span, message, help));
            }
            None
        };
        let parser = Parser::new_with_broken_link_callback(&text[body..], OPTIONS, Some(&mut broken));
        let events =
            parser.into_offset_iter().map(|(event, at)| (event, body + at.start..body + at.end)).collect();
        (Self { events, next: 0, end: body }, findings)
    }

    pub(crate) fn peek(&self) -> Option<&(Event<'t>, Span)> {
        self.events.get(self.next)
    }

    pub(crate) fn advance(&mut self) -> Option<(Event<'t>, Span)> {
        let event = self.events.get(self.next)?.clone();
        self.next += 1;
        self.end = event.1.end;
        Some(event)
    }

    /// Whether the next event is part of a line of text, not a block or an end.
    pub(crate) fn is_in_line(&self) -> bool {
        self.peek().is_some_and(|(event, _)| is_inline(event))
    }

    /// The span of the line of text from here on.
    pub(crate) fn line(&self) -> Span {
        let rest = self.events.get(self.next..).unwrap_or_default();
        let start = rest.first().map_or(self.end, |(_, span)| span.start);
        let mut depth = 0_usize;
        let line = rest.iter().take_while(|(event, _)| {
            match event {
                Event::Start(_) if is_inline(event) => depth += 1,
                Event::End(_) if depth > 0 => depth -= 1,
                event if !is_inline(event) => return false,
                _ => {}
            }
            true
        });
        start..line.fold(start, |end, (_, span)| end.max(span.end))
    }

    /// Moves behind the line of text.
    pub(crate) fn skip_line(&mut self) {
        while self.is_in_line() {
            if let Some((Event::Start(_), _)) = self.advance() {
                self.close();
            }
        }
    }

    /// Moves behind the end of the element that is open, and returns the text that was still in it.
    pub(crate) fn close(&mut self) -> String {
        let mut text = String::new();
        let mut depth = 1_usize;
        while depth > 0 {
            match self.advance() {
                Some((Event::Start(_), _)) => depth += 1,
                Some((Event::End(_), _)) => depth -= 1,
                Some((
                    Event::Text(piece) | Event::Code(piece) | Event::Html(piece) | Event::InlineHtml(piece),
                    _,
                )) => {
                    text.push_str(&piece);
                }
                Some((Event::SoftBreak | Event::HardBreak, _)) => text.push(' '),
                Some(_) => {}
                None => break,
            }
        }
        text
    }
}

fn is_inline(event: &Event<'_>) -> bool {
    match event {
        Event::Start(tag) => matches!(
            tag,
            Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. } | Tag::Image { .. }
        ),
        Event::End(_) | Event::Rule => false,
        _ => true,
    }
}
