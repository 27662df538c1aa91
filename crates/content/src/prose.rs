//! The bare words of blocks, for search and for measures of reading.

use std::slice::from_ref;

use page::{Block, Inline};

/// The text of blocks without marks: one line for each paragraph, heading, row or item.
pub fn plain(blocks: &[Block]) -> String {
    let mut text = String::new();
    for block in blocks {
        let part = match block {
            Block::Heading { text, .. } | Block::Paragraph(text) => inline_text(text),
            Block::List(items) | Block::Steps(items) => lines(items.iter().map(|item| plain(item))),
            Block::Table { header, rows } => lines(from_ref(header).iter().chain(rows).map(|row| cells(row))),
            Block::Alert { body, .. } | Block::Quote(body) => plain(body),
            Block::Code { text, .. } => text.clone(),
            Block::Command { title, .. } | Block::AppLink { title, .. } => title.clone(),
            Block::Task(_) | Block::Rule => String::new(),
        };
        text = lines([text, part].into_iter());
    }
    text
}

/// The text of a line without marks.
pub(crate) fn inline_text(line: &[Inline]) -> String {
    line.iter()
        .map(|inline| match inline {
            Inline::Text(text) | Inline::Code(text) => text.clone(),
            Inline::Strong(text)
            | Inline::Emphasis(text)
            | Inline::Link { text, .. }
            | Inline::Foreign { text, .. } => inline_text(text),
            Inline::Claim(_) => String::new(),
            Inline::Break => "\n".to_owned(),
        })
        .collect()
}

fn cells(row: &[Vec<Inline>]) -> String {
    row.iter().map(|cell| inline_text(cell)).collect::<Vec<_>>().join("\t")
}

fn lines(parts: impl Iterator<Item = String>) -> String {
    parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n")
}

/// The LIX measure of a text: words per sentence, plus long words in a hundred words. Below 30 is very
/// easy, 40 is ordinary prose, above 50 is hard. 0 for a text without words.
///
/// C. H. Björnsson, *Läsbarhet*, Stockholm: Liber, 1968. A long word has more than six letters; a sentence
/// ends at a full stop, a colon, a question or exclamation mark. A line ends one too, because headings and items
/// have no full stop; a full stop before a lower-case word (`f.eks. gjester`) does not.
pub fn lix(text: &str) -> f64 {
    let sentences = sentences(text);
    let words: usize = sentences.iter().map(Vec::len).sum();
    if words == 0 {
        return 0.0;
    }
    let is_long = |word: &&str| word.chars().filter(|c| c.is_alphabetic()).count() > 6;
    let long = sentences.iter().flatten().copied().filter(is_long).count();
    let [words, long, sentences] =
        [words, long, sentences.len()].map(|n| f64::from(u32::try_from(n).unwrap_or(u32::MAX)));
    words / sentences + 100.0 * long / words
}

/// The sentences of a text, each as its words.
pub fn sentences(text: &str) -> Vec<Vec<&str>> {
    let mut sentences = Vec::new();
    for line in text.lines() {
        let tokens: Vec<&str> =
            line.split_whitespace().filter(|token| token.contains(char::is_alphanumeric)).collect();
        let mut sentence = Vec::new();
        for (i, token) in tokens.iter().enumerate() {
            sentence.push(*token);
            let end = token.trim_end_matches(['"', '\'', '»', '”', '’', ')', ']']);
            let ends = match tokens.get(i + 1) {
                None => true,
                Some(next) if end.ends_with('.') => !next.starts_with(char::is_lowercase),
                Some(_) => end.ends_with([':', '?', '!']),
            };
            if ends {
                sentences.push(std::mem::take(&mut sentence));
            }
        }
    }
    sentences
}
