//! Tables: one header row, and rows as wide as it.

use page::{Block, Inline};
use pulldown_cmark::{Alignment, Event, Tag};

use crate::Span;
use crate::reader::Reader;

impl Reader<'_> {
    /// The table that has just been opened, and its end.
    pub(crate) fn table(&mut self, alignments: &[Alignment], span: Span) -> Block {
        if alignments.iter().any(|alignment| *alignment != Alignment::None) {
            let help = "remove the colons from the line below the header";
            self.warning("article-table-align", span, "columns have no alignment here", help);
        }
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
}
