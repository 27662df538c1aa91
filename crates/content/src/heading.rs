//! Headings: level 2 to 4, each with an id that is an anchor in all languages.

use page::{Block, Locale};

use crate::Span;
use crate::link::{IDS, is_id};
use crate::prose::inline_text;
use crate::reader::Reader;

impl Reader<'_> {
    /// The heading that has just been opened, and its end. `extra` is what stands in its braces besides the id.
    pub(crate) fn heading(&mut self, level: u8, id: &str, extra: Option<&str>, span: Span) -> Block {
        let text = self.marked(span.clone());
        let words = inline_text(&text);
        if words.trim().is_empty() {
            self.error("article-heading-empty", span.clone(), "a heading has no text", "write its text");
        }
        let level = self.level(level, &words, span.clone());
        if self.depth > 0 {
            let message = format!("heading `{words}` stands inside a list or a quotation");
            let help = "move the heading out, or write it as strong text";
            self.error("article-heading-nested", span.clone(), message, help);
        }
        if let Some(extra) = extra {
            let help = match Locale::new(extra) {
                Some(_) => "add the id behind the language mark: `{en} {#name}`",
                None => "leave only the id in the braces: `{#name}`",
            };
            let message = format!("`{extra}` in the braces of a heading means nothing here");
            self.error("article-heading-attribute", span.clone(), message, help);
        }
        self.anchor(id, &words, span);
        Block::Heading { level, id: id.to_owned(), text }
    }

    /// The nearest level that an article has.
    fn level(&mut self, level: u8, words: &str, span: Span) -> u8 {
        let help = "use `##`, `###` or `####`: the title is in the front matter";
        if !(2..=4).contains(&level) {
            self.error("article-heading-level", span, format!("heading `{words}` has level {level}"), help);
        } else if level > self.level + 1 {
            let message = format!("heading `{words}` has level {level} below level {}", self.level);
            let help = format!("write it with `{}`", "#".repeat(usize::from(self.level) + 1));
            self.error("article-heading-skip", span, message, &help);
        }
        self.level = level.clamp(2, 4);
        self.level
    }

    fn anchor(&mut self, id: &str, words: &str, span: Span) {
        if id.is_empty() {
            let help = "add an id, equal in all languages, at the end: `{#turn-on}`";
            return self.error("article-heading-id", span, format!("heading `{words}` has no id"), help);
        }
        if !is_id(id) {
            self.error("article-id", span.clone(), format!("`{id}` is not an id"), IDS);
        }
        if self.references.anchors.iter().any(|(known, _)| known == id) {
            let help = "give one of the headings another id";
            self.error("article-id-twice", span.clone(), format!("two headings have the id `{id}`"), help);
        }
        self.references.anchors.push((id.to_owned(), self.trimmed(span)));
    }
}
