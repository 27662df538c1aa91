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
            Tag::BlockQuote(None) if self.is_outdated(&span) => {
                let body = self.outdated(span.clone());
                blocks.push(self.alert(Alert::Outdated, body, span));
            }
            Tag::BlockQuote(None) => {
                let before = self.prose.len();
                let body = self.inside(span);
                self.prose.truncate(before); // somebody else's words
                blocks.push(Block::Quote(body));
            }
            Tag::BlockQuote(Some(kind)) => {
                let body = self.inside(span.clone());
                blocks.push(self.alert(alert(kind), body, span));
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
        if INSERTIONS.iter().any(|(sign, ..)| self.text[span.clone()].starts_with(sign)) {
            self.cursor.skip_line();
            return self.insert(span, blocks);
        }
        let line = self.line();
        if !line.is_empty() {
            blocks.push(Block::Paragraph(line));
        }
    }

    /// A paragraph of insertions, one a line.
    fn insert(&mut self, span: Span, blocks: &mut Vec<Block>) {
        let source = &self.text[span.clone()];
        let Some(all) = source.lines().map(insertion).collect::<Option<Vec<_>>>() else {
            let known =
                INSERTIONS.iter().find(|(sign, ..)| source.starts_with(sign)).unwrap_or(&INSERTIONS[0]);
            let (what, help) = (known.1, format!("write `{}`, alone in its paragraph", known.2));
            self.error("article-include", span, format!("this inserts no {what}"), &help);
            return blocks.push(Block::Paragraph(vec![Inline::Text(source.to_owned())]));
        };
        for block in all {
            match &block {
                Block::Task(id) => {
                    if !self.inserts_tasks {
                        let help = "write the steps here, or insert both tasks in the article";
                        let message = "a task cannot insert a task";
                        self.error("article-include-nested", span.clone(), message, help);
                    }
                    self.references.tasks.push((id.clone(), span.clone()));
                }
                Block::Command { id, .. } => self.references.commands.push((id.clone(), span.clone())),
                Block::AppLink { id, .. } => self.references.app_links.push((id.clone(), span.clone())),
                _ => {}
            }
            blocks.push(block);
        }
    }

    fn alert(&mut self, kind: Alert, body: Vec<Block>, span: Span) -> Block {
        if body.is_empty() {
            let help = "write its text on the next line, after `> `";
            self.error("article-alert", span, "a note without text", help);
        }
        Block::Alert { kind, body }
    }

    /// Whether the first line of a quotation holds nothing but the one sign that the parser does not know.
    fn is_outdated(&self, span: &Span) -> bool {
        let first = self.text[span.clone()].lines().next().unwrap_or_default();
        first.trim_start_matches('>').trim() == OUTDATED
    }

    /// The blocks of a quotation behind its sign.
    fn outdated(&mut self, span: Span) -> Vec<Block> {
        let end = span.start + self.text[span.clone()].find(OUTDATED).unwrap_or_default() + OUTDATED.len();
        let body = self.enter(span, |reader| {
            let mut blocks = Vec::new();
            if let Some((Event::Start(Tag::Paragraph), _)) = reader.cursor.peek() {
                reader.cursor.advance();
                while reader.cursor.is_in_line()
                    && reader.cursor.peek().is_some_and(|(event, at)| {
                        at.start < end || matches!(event, Event::SoftBreak) && reader.cursor.end <= end
                    })
                {
                    reader.cursor.advance();
                }
                reader.paragraph(&mut blocks);
                reader.cursor.close();
            }
            blocks.append(&mut reader.blocks());
            blocks
        });
        body.unwrap_or_else(|text| vec![Block::Paragraph(vec![Inline::Text(text)])])
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

/// The sign of a note about what readers find elsewhere and is true no more.
const OUTDATED: &str = "[!OUTDATED]";

fn alert(kind: BlockQuoteKind) -> Alert {
    match kind {
        BlockQuoteKind::Note => Alert::Note,
        BlockQuoteKind::Tip => Alert::Tip,
        BlockQuoteKind::Important => Alert::Important,
        BlockQuoteKind::Warning => Alert::Warning,
        BlockQuoteKind::Caution => Alert::Caution,
    }
}

/// What can be inserted: its sign, its name, and how it is written.
pub(crate) const INSERTIONS: [(&str, &str, &str); 3] = [
    ("[!INCLUDE", "task", "[!INCLUDE [title](tasks/name.md)]"),
    ("[!COMMAND", "command", "[!COMMAND [title](name)]"),
    ("[!LINK", "app link", "[!LINK [title](name)]"),
];

/// What a line such as `[!INCLUDE [Turn it on](tasks/turn-on.md)]` inserts.
fn insertion(line: &str) -> Option<Block> {
    let (sign, rest) = line.trim().strip_suffix(']')?.split_once(' ')?;
    let (title, address) = rest.trim().strip_prefix('[')?.split_once("](")?;
    let name = address.strip_suffix(')')?;
    let (id, title) = (name.to_owned(), title.trim().to_owned());
    let block = match sign {
        "[!INCLUDE" => Block::Task(name.strip_prefix("tasks/")?.strip_suffix(".md")?.to_owned()),
        "[!COMMAND" => Block::Command { id, title },
        "[!LINK" => Block::AppLink { id, title },
        _ => return None,
    };
    let is_whole = match &block {
        Block::Task(id) => is_id(id),
        Block::Command { id, title } | Block::AppLink { id, title } => is_id(id) && !title.is_empty(),
        _ => false,
    };
    is_whole.then_some(block)
}
