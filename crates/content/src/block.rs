//! Blocks: headings, paragraphs, lists, tables and what else stands on its own lines.
//!
//! Entry point: [`Reader::document`]. Lines of text inside a block are read in `inline.rs`.

use page::{Alert, Block, Inline, Locale};
use pulldown_cmark::{BlockQuoteKind, CodeBlockKind, Event, Tag};

use crate::cursor::Cursor;
use crate::link::{IDS, is_id};
use crate::prose::inline_text;
use crate::{Finding, References, Span};

/// How deep blocks and marks may be nested. No prose comes near; it keeps trees, which are dropped and
/// written recursively, from exhausting the stack.
const DEEPEST: usize = 24;

/// Reads the prose of one file.
pub(crate) struct Reader<'t> {
    pub(crate) text: &'t str,
    pub(crate) cursor: Cursor<'t>,
    pub(crate) references: References,
    pub(crate) findings: Vec<Finding>,
    /// How many elements are open.
    pub(crate) depth: usize,
    inserts_tasks: bool,
    /// The level of the heading before; 1 is the title, which the front matter has.
    level: u8,
}

impl<'t> Reader<'t> {
    pub(crate) fn new(text: &'t str, body: usize, inserts_tasks: bool) -> Self {
        let (cursor, findings) = Cursor::new(text, body);
        Self { text, cursor, references: References::default(), findings, depth: 0, inserts_tasks, level: 1 }
    }

    pub(crate) fn document(&mut self) -> Vec<Block> {
        let body = self.cursor.end;
        let blocks = self.blocks();
        if blocks.is_empty() {
            self.error(
                "article-empty",
                body..body,
                "the file has no text",
                "write the text below the front matter",
            );
        }
        blocks
    }

    pub(crate) fn error(&mut self, code: &'static str, span: Span, message: impl Into<String>, help: &str) {
        self.findings.push(Finding::error(code, span, message, help));
    }

    pub(crate) fn warning(&mut self, code: &'static str, span: Span, message: impl Into<String>, help: &str) {
        self.findings.push(Finding::warning(code, span, message, help));
    }

    /// Opens an element, unless it is nested too deep: then its text, without its structure.
    pub(crate) fn enter<T>(&mut self, span: Span, read: impl FnOnce(&mut Self) -> T) -> Result<T, String> {
        if self.depth == DEEPEST {
            self.error("article-depth", span, "this is nested too deep", "write it with fewer levels");
            return Err(self.cursor.close());
        }
        self.depth += 1;
        let inside = read(self);
        self.cursor.close();
        self.depth -= 1;
        Ok(inside)
    }

    /// The blocks of the element that is open.
    fn blocks(&mut self) -> Vec<Block> {
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
                let extra = extra.map(ToString::to_string);
                let id = id.map(|id| id.to_string()).unwrap_or_default();
                blocks.push(self.heading(level as u8, id, extra, span));
            }
            Tag::BlockQuote(kind) => {
                let body = self.inside(span.clone());
                blocks.push(match kind {
                    None => Block::Quote(body),
                    Some(kind) => self.alert(kind, body, span),
                });
            }
            Tag::List(first) => blocks.push(self.list(first, span)),
            Tag::Table(alignments) => {
                if alignments.iter().any(|a| *a != pulldown_cmark::Alignment::None) {
                    let help = "remove the colons from the line below the header";
                    self.warning("article-table-align", span.clone(), "columns have no alignment here", help);
                }
                blocks.push(self.table());
            }
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

    fn heading(&mut self, level: u8, id: String, extra: Option<String>, span: Span) -> Block {
        let text = self.marked(span.clone());
        if !(2..=4).contains(&level) {
            let help = "use `##`, `###` or `####`: the title is in the front matter";
            self.error("article-heading-level", span.clone(), format!("a heading of level {level}"), help);
        } else if level > self.level + 1 {
            let message = format!("a heading of level {level} follows one of level {}", self.level);
            let help = format!("write it with `{}`", "#".repeat(usize::from(self.level) + 1));
            self.error("article-heading-skip", span.clone(), message, &help);
        }
        let level = level.clamp(2, 4);
        self.level = level;
        if self.depth > 0 {
            let help = "move the heading out, or write it as strong text";
            self.error(
                "article-heading-nested",
                span.clone(),
                "a heading inside a list or a quotation",
                help,
            );
        }
        let words = inline_text(&text);
        if words.trim().is_empty() {
            self.error("article-heading-empty", span.clone(), "a heading without text", "write its text");
        }
        if let Some(extra) = extra {
            let help = match Locale::new(&extra) {
                Some(_) => "add the id behind the language mark: `{en} {#name}`",
                None => "leave only the id in the braces: `{#name}`",
            };
            let message = format!("`{extra}` in the braces of a heading means nothing here");
            self.error("article-heading-attribute", span.clone(), message, help);
        }
        self.anchor(&id, &words, span);
        Block::Heading { level, id, text }
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
        self.references.anchors.push((id.to_owned(), span));
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
            self.warning(
                "article-steps-start",
                span.clone(),
                format!("steps start at {number}, shown as 1"),
                help,
            );
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

    fn table(&mut self) -> Block {
        let (mut header, mut rows) = (Vec::new(), Vec::new());
        while let Some((event, span)) = self.cursor.advance() {
            match event {
                Event::Start(Tag::TableHead) => header = self.cells(span),
                Event::Start(_) => rows.push(self.cells(span)),
                _ => break,
            }
        }
        for row in &mut rows {
            row.resize(header.len(), Vec::new());
        }
        Block::Table { header, rows }
    }

    /// The cells of the row that is open; the parser drops what is too much and fills what is too little.
    fn cells(&mut self, row: Span) -> Vec<Vec<Inline>> {
        let mut cells = Vec::new();
        let mut last = row.start..row.start;
        while let Some((Event::Start(_), span)) = self.cursor.advance() {
            last = span.clone();
            cells.push(self.marked(span));
        }
        let rest = self.text[last.end.min(row.end)..row.end].trim();
        let help = "write as many cells as the header has, each between `|`";
        if !rest.strip_prefix('|').unwrap_or(rest).is_empty() {
            self.error("article-table-row", row, "a row with more cells than the header", help);
        } else if last.is_empty() && last.start == row.end {
            self.warning("article-table-row", row, "a row with fewer cells than the header", help);
        }
        cells
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

    pub(crate) fn raw_html(&mut self, span: Span) {
        let html = self.text[span.clone()].trim_end();
        let first = html.lines().next().unwrap_or_default();
        let message = format!("`{first}` is HTML and is shown as text");
        let help = "write it in Markdown, or between backticks if it is meant to be read";
        self.error("article-raw-html", span.start..span.start + html.len(), message, help);
    }

    pub(crate) fn unsupported(&mut self, span: Span, what: &str, help: &str) {
        self.error("article-unsupported", span, format!("{what} is not part of the dialect"), help);
    }
}

/// The task that a line such as `[!INCLUDE [Turn it on](tasks/turn-on.md)]` inserts.
fn included(line: &str) -> Option<&str> {
    let insertion = line.trim().strip_prefix("[!INCLUDE")?.strip_suffix(']')?.trim();
    let (_, address) = insertion.strip_prefix('[')?.split_once("](")?;
    let task = address.strip_suffix(')')?.strip_prefix("tasks/")?.strip_suffix(".md")?;
    is_id(task).then_some(task)
}
