//! Blocks: headings, paragraphs, lists, tables and what else stands on its own lines.
//!
//! Entry point: [`Reader::blocks`]. Headings and tables have files of their own; lines of text inside a
//! block are read in `inline.rs`.

use page::{Alert, Block, Inline};
use pulldown_cmark::{BlockQuoteKind, CodeBlockKind, Event, Tag};

use crate::Span;
use crate::link::is_id;
use crate::reader::Reader;

impl<'t> Reader<'t> {
    /// The blocks of the element that is open.
    pub(crate) fn blocks(&mut self) -> Vec<Block> {
        let mut blocks = Vec::new();
        loop {
            if self.cursor.is_in_line() {
                // The text of a tight list item has no paragraph around it.
                self.paragraph(&mut blocks);
                continue;
            }
            match self.cursor.peek() {
                None | Some((Event::End(_), _)) => return blocks,
                Some(_) => {}
            }
            match self.cursor.advance() {
                Some((Event::Start(tag), span)) => self.block(tag, span, &mut blocks),
                Some(_) => blocks.push(Block::Rule),
                None => return blocks,
            }
        }
    }

    fn block(&mut self, tag: Tag<'t>, span: Span, blocks: &mut Vec<Block>) {
        match tag {
            Tag::Paragraph => {
                self.paragraph(blocks);
                self.cursor.close();
            }
            Tag::Heading { level, id, classes, attrs } => {
                let extra = classes.first().or(attrs.first().map(|(name, _)| name));
                let id = id.as_deref().unwrap_or_default();
                blocks.push(self.heading(level as u8, id, extra.map(|name| &**name), span));
            }
            Tag::BlockQuote(kind) => {
                let body = self.inside(span.clone());
                blocks.push(match kind {
                    None => Block::Quote(body),
                    Some(kind) => self.alert(kind, body, span),
                });
            }
            Tag::List(first) => blocks.push(self.list(first, span)),
            Tag::Table(alignments) => blocks.push(self.table(&alignments, span)),
            Tag::CodeBlock(kind) => blocks.push(self.code(kind, span)),
            Tag::HtmlBlock => {
                self.raw_html(span);
                let html = self.cursor.close();
                blocks.push(Block::Paragraph(vec![Inline::Text(html.trim_end().to_owned())]));
            }
            Tag::FootnoteDefinition(label) => {
                self.unsupported(span.clone(), &format!("the footnote `[^{label}]`"), "write it in the text");
                blocks.append(&mut self.inside(span));
            }
            // What is left needs an option that is off, or cannot stand here.
            _ => blocks.append(&mut self.inside(span)),
        }
    }

    /// The blocks of an element that has just been opened, and its end.
    fn inside(&mut self, span: Span) -> Vec<Block> {
        self.enter(span, Self::blocks).unwrap_or_else(|text| vec![Block::Paragraph(vec![Inline::Text(text)])])
    }

    fn paragraph(&mut self, blocks: &mut Vec<Block>) {
        let span = self.cursor.line();
        if self.text[span.clone()].starts_with("[!INCLUDE") {
            self.cursor.skip_line();
            return self.include(span, blocks);
        }
        let line = self.line();
        if !line.is_empty() {
            blocks.push(Block::Paragraph(line));
        }
    }

    /// A paragraph of insertions, one a line.
    fn include(&mut self, span: Span, blocks: &mut Vec<Block>) {
        let source = &self.text[span.clone()];
        let Some(tasks) = source.lines().map(included).collect::<Option<Vec<_>>>() else {
            let help = "write `[!INCLUDE [title](tasks/name.md)]`, alone in its paragraph";
            self.error("article-include", span, "this inserts no task", help);
            return blocks.push(Block::Paragraph(vec![Inline::Text(source.to_owned())]));
        };
        if !self.inserts_tasks {
            let help = "write the steps here, or insert both tasks in the article";
            self.error("article-include-nested", span.clone(), "a task cannot insert a task", help);
        }
        for task in tasks {
            self.references.tasks.push((task.to_owned(), span.clone()));
            blocks.push(Block::Task(task.to_owned()));
        }
    }

    fn alert(&mut self, kind: BlockQuoteKind, body: Vec<Block>, span: Span) -> Block {
        if body.is_empty() {
            let help = "write its text on the next line, after `> `";
            self.error("article-alert", span, "a note without text", help);
        }
        let kind = match kind {
            BlockQuoteKind::Note => Alert::Note,
            BlockQuoteKind::Tip => Alert::Tip,
            BlockQuoteKind::Important => Alert::Important,
            BlockQuoteKind::Warning => Alert::Warning,
            BlockQuoteKind::Caution => Alert::Caution,
        };
        Block::Alert { kind, body }
    }

    fn list(&mut self, first: Option<u64>, span: Span) -> Block {
        if let Some(number) = first.filter(|number| *number != 1) {
            let help = "start at 1, or indent what stands between the steps so that it belongs to one";
            let message = format!("steps start at {number}, shown as 1");
            self.warning("article-steps-start", span.clone(), message, help);
        }
        let items = self.enter(span, |reader| {
            let mut items = Vec::new();
            while let Some((Event::Start(Tag::Item), _)) = reader.cursor.peek() {
                if let Some((_, span)) = reader.cursor.advance() {
                    items.push(reader.inside(span));
                }
            }
            items
        });
        let items = items.unwrap_or_else(|text| vec![vec![Block::Paragraph(vec![Inline::Text(text)])]]);
        if first.is_some() { Block::Steps(items) } else { Block::List(items) }
    }

    fn code(&mut self, kind: CodeBlockKind<'t>, span: Span) -> Block {
        let language = match kind {
            CodeBlockKind::Fenced(info) => info.split_whitespace().next().unwrap_or_default().to_owned(),
            CodeBlockKind::Indented => {
                let help = "remove the indent, or put lines of ``` around the code";
                self.warning("article-code-indent", span, "indented text is shown as code", help);
                String::new()
            }
        };
        let text = self.cursor.close();
        Block::Code { language, text: text.trim_end_matches('\n').to_owned() }
    }
}

/// The task that a line such as `[!INCLUDE [Turn it on](tasks/turn-on.md)]` inserts.
fn included(line: &str) -> Option<&str> {
    let insertion = line.trim().strip_prefix("[!INCLUDE")?.strip_suffix(']')?.trim();
    let (_, address) = insertion.strip_prefix('[')?.split_once("](")?;
    let task = address.strip_suffix(')')?.strip_prefix("tasks/")?.strip_suffix(".md")?;
    is_id(task).then_some(task)
}
