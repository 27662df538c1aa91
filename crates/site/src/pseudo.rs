//! Languages that nobody speaks, made from the source language: what stays in plain letters was never translated, what
//! is cut off had no room for a longer language, and what stays on its side does not follow the direction of writing.
//!
//! Entry point: [`add`], on a site that was loaded and checked. The tags are those of CLDR: `en-XA` is accented and
//! about 40 % longer, `ar-XB` also runs from right to left. Ids, addresses, code, values and words in a marked
//! language stay.

use std::fmt::Write;

use page::{Block, Inline, Locale};

use crate::{Catalog, LocaleSettings, Messages, Site};

/// Whether words run from right to left, by tag.
const LANGUAGES: [(&str, bool); 2] = [("en-XA", false), ("ar-XB", true)];

/// Adds them, after the languages of the site.
pub fn add(site: &mut Site) {
    let Some(source) = site.settings.source_locale.clone() else { return };
    let Some(catalog) = site.catalogs.get(&source).cloned() else { return };
    let name = site.settings.locales.get(&source).map(|settings| settings.name.clone()).unwrap_or_default();
    for (tag, reversed) in LANGUAGES {
        let Some(locale) = Locale::new(tag) else { continue };
        let mut catalog = catalog.clone();
        in_catalog(&mut catalog, reversed);
        let settings =
            LocaleSettings { name: say(&name, reversed), offered: true, ..LocaleSettings::default() };
        site.settings.locales.insert(locale.clone(), settings);
        site.catalogs.insert(locale, catalog);
    }
}

fn in_catalog(catalog: &mut Catalog, reversed: bool) {
    let say = |text: &mut String| *text = say(text, reversed);
    for article in catalog.articles.values_mut() {
        say(&mut article.front.title);
        say(&mut article.front.description);
        in_blocks(&mut article.blocks, &say);
    }
    for task in catalog.tasks.values_mut() {
        say(&mut task.front.title);
        in_blocks(&mut task.blocks, &say);
    }
    in_messages(&mut catalog.messages, reversed);
}

/// The texts of messages, which [`Messages`] knows the places of.
fn in_messages(messages: &mut Messages, reversed: bool) {
    for (file, places) in messages.files.iter_mut().zip(&mut messages.prose) {
        // From the end, so that the places before stay true.
        for place in std::mem::take(places).into_iter().rev() {
            let said = say(&file.text[place.clone()], reversed);
            file.text.replace_range(place, &said);
        }
    }
}

fn in_blocks(blocks: &mut [Block], say: &impl Fn(&mut String)) {
    for block in blocks {
        match block {
            Block::Heading { text, .. } | Block::Paragraph(text) => in_line(text, say),
            Block::List(items) | Block::Steps(items) => {
                for item in items {
                    in_blocks(item, say);
                }
            }
            Block::Table { header, rows } => {
                header.iter_mut().chain(rows.iter_mut().flatten()).for_each(|cell| in_line(cell, say));
            }
            Block::Alert { body, .. } | Block::Quote(body) => in_blocks(body, say),
            Block::Command { title, .. } | Block::AppLink { title, .. } => say(title),
            Block::Code { .. } | Block::Task(_) | Block::Rule => {}
        }
    }
}

fn in_line(line: &mut [Inline], say: &impl Fn(&mut String)) {
    for inline in line {
        match inline {
            Inline::Text(text) => say(text),
            Inline::Strong(text) | Inline::Emphasis(text) | Inline::Link { text, .. } => in_line(text, say),
            Inline::Code(_) | Inline::Foreign { .. } | Inline::Claim(_) | Inline::Break => {}
        }
    }
}

/// The text in brackets, accented, its vowels twice; the white space around it stays. Text without a letter stays.
///
/// The brackets are none of Fluent's or Markdown's, since what is said is read again.
fn say(text: &str, reversed: bool) -> String {
    let inside = text.trim();
    if !inside.contains(char::is_alphabetic) {
        return text.to_owned();
    }
    let start = text.len() - text.trim_start().len();
    let mut said = format!("{}⟦", &text[..start]);
    for (at, line) in inside.split('\n').enumerate() {
        said.push_str(if at > 0 { "\n" } else { "" });
        for (at, word) in line.split(' ').enumerate() {
            said.push_str(if at > 0 { " " } else { "" });
            let long: String = word.chars().flat_map(accented).collect();
            // Within override and pop each letter runs from right to left; the marks outside make it a strong word.
            let _ = if reversed && !long.is_empty() {
                write!(said, "\u{200f}\u{202e}{long}\u{202c}\u{200f}")
            } else {
                write!(said, "{long}")
            };
        }
    }
    said + "⟧" + &text[start + inside.len()..]
}

/// A letter with an accent, so that it can still be read; a vowel twice.
fn accented(letter: char) -> impl Iterator<Item = char> {
    const PLAIN: &str = "aeiouyAEIOUYbcdfghjklmnpqrstvwxzBCDFGHJKLMNPQRSTVWXZ";
    const SAID: &str = "åéîöûýÅÉÎÖÛÝƀçðƒĝĥĵķļɱñþǫŕšţṽŵẋžƁÇÐƑĜĤĴĶĻṀÑÞǪŔŠŢṼŴẊŽ";
    let at = PLAIN.chars().position(|plain| plain == letter);
    let said = at.and_then(|at| SAID.chars().nth(at)).unwrap_or(letter);
    std::iter::repeat_n(said, if at.is_some_and(|at| at < 12) { 2 } else { 1 })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &str) {
        assert_eq!(say(text, false), expected);
    }

    #[test]
    fn texts_are_longer_accented_and_in_brackets() {
        check("Open the chat.", "⟦ÖÖþééñ ţĥéé çĥååţ.⟧");
        check(" of at most ", " ⟦ööƒ ååţ ɱööšţ⟧ ");
        check("one\n  two", "⟦ööñéé\n  ţŵöö⟧");
        for text in ["", " \n", " – ", "2026-11-25"] {
            check(text, text);
        }
    }

    #[test]
    fn every_word_of_the_reversed_language_is_overridden() {
        let said = say("Open it", true);
        assert_eq!(said, "⟦\u{200f}\u{202e}ÖÖþééñ\u{202c}\u{200f} \u{200f}\u{202e}îîţ\u{202c}\u{200f}⟧");
    }

    #[test]
    fn values_and_ids_of_messages_stay() {
        let text = "hits = Results: { $count }\nmany = { $count ->\n    [one] One file\n   *[other] { $count } files\n }\n";
        let resource = fluent_syntax::parser::parse(text).unwrap_or_else(|(resource, _)| resource);
        let mut messages = Messages {
            prose: vec![crate::messages::texts_of(&resource, text)],
            files: vec![crate::files::File { text: text.to_owned(), ..crate::files::File::default() }],
            ..Messages::default()
        };
        in_messages(&mut messages, false);
        let expected = "hits = ⟦Ŕééšûûļţš:⟧ { $count }\nmany = { $count ->\n    [one] ⟦ÖÖñéé ƒîîļéé⟧\n   *[other] { $count } ⟦ƒîîļééš⟧\n }\n";
        assert_eq!(messages.files[0].text, expected);
    }
}
