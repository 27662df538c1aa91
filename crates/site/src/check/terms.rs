//! Does a language write what its speakers would: our terms, none of those that only a translation machine
//! would write, nothing left in English, and easy enough for whom it is written?
//!
//! The rules are data: `content/terms/<locale>.toml`. They see the text of a file in its own language: no code, no
//! quotation, no marked foreign word, no address.

use std::ops::Range;

use content::Audience;
use page::{Block, Locale, Role};

use crate::files::File;
use crate::terms::{Terms, whole};
use crate::{Catalog, Finding, Site};

pub(super) fn check(site: &Site, findings: &mut Vec<Finding>) {
    for (locale, catalog) in &site.catalogs {
        for (_, file, prose) in texts(catalog) {
            spoken(locale, &catalog.terms, file, &own(file, &prose), findings);
        }
        for (file, prose) in catalog.messages.files.iter().zip(&catalog.messages.prose) {
            spoken(locale, &catalog.terms, file, &own(file, prose), findings);
        }
        if let Some(limit) = catalog.terms.lix {
            hard(catalog, limit, findings);
        }
        let source = site.settings.source_locale.as_ref().filter(|source| *source != locale);
        if let Some(source) = source.and_then(|source| site.catalogs.get(source)) {
            concepts(source, catalog, findings);
        }
    }
}

/// Articles and tasks: their names, their files, and where they speak their own language.
fn texts(catalog: &Catalog) -> impl Iterator<Item = (String, &File, Vec<Range<usize>>)> {
    let articles = catalog.articles.iter().map(|(slug, article)| {
        let front = [&article.front.title, &article.front.description];
        (slug.clone(), &article.file, with_front(&article.file, &front, &article.prose))
    });
    let tasks = catalog.tasks.iter().map(|(id, task)| {
        (format!("tasks/{id}"), &task.file, with_front(&task.file, &[&task.front.title], &task.prose))
    });
    articles.chain(tasks)
}

fn with_front(file: &File, front: &[&String], prose: &[Range<usize>]) -> Vec<Range<usize>> {
    let found = front.iter().filter_map(|text| file.text.find(text.as_str()).map(|at| at..at + text.len()));
    found.chain(prose.iter().cloned()).collect()
}

/// The text in lower case, at its place: what is not of its own language is a control character, so that offsets stay.
fn own(file: &File, prose: &[Range<usize>]) -> String {
    let mut out = vec![b'\x01'; file.text.len()];
    for span in prose {
        let mut quoted = 0_usize;
        for (at, c) in file.text[span.clone()].char_indices() {
            quoted += usize::from(c == '«');
            if quoted == 0 {
                // `İ` and the like change their length; no Norwegian or English letter does.
                let small =
                    c.to_lowercase().next().filter(|small| small.len_utf8() == c.len_utf8()).unwrap_or(c);
                small.encode_utf8(&mut out[span.start + at..span.start + at + c.len_utf8()]);
            }
            quoted = quoted.saturating_sub(usize::from(c == '»'));
        }
    }
    String::from_utf8(out).unwrap_or_default()
}

fn spoken(locale: &Locale, terms: &Terms, file: &File, own: &str, findings: &mut Vec<Finding>) {
    for rule in &terms.never {
        for at in rule.places(own) {
            let wrong = file.text[at.clone()].split_whitespace().collect::<Vec<_>>().join(" ");
            let wrong = if wrong.is_empty() { file.text[at.clone()].to_owned() } else { wrong };
            findings.push(Finding {
                severity: rule.severity,
                ..Finding::error(
                    file,
                    &at,
                    "term-forbidden",
                    format!("`{wrong}` is not what we write in {locale}"),
                    format!("write {}", rule.write),
                )
            });
        }
    }
    // One finding a line: where a sentence was left, every second word is one.
    for line in own.split_inclusive('\n').filter(|_| !terms.english.is_empty()) {
        let word = line.split(|c: char| !c.is_alphabetic()).find(|word| terms.english.contains(*word));
        if let Some(word) = word {
            let start = (word.as_ptr() as usize).saturating_sub(own.as_ptr() as usize);
            findings.push(Finding::error(
                file,
                &(start..start + word.len()),
                "text-english",
                format!("`{word}` is English in a text in {locale}"),
                "translate it; mark a label that is only known in English: `**Label**{en}`",
            ));
        }
    }
}

/// Articles for employees that are hard to read, with their longest sentences.
fn hard(catalog: &Catalog, limit: f64, findings: &mut Vec<Finding>) {
    let for_employees =
        catalog.articles.values().filter(|article| article.front.audience.contains(&Audience::Employee));
    for article in for_employees {
        let mut text = said(&article.blocks);
        for (task, _) in &article.references.tasks {
            let task = catalog.tasks.get(task).filter(|task| task.front.role == Role::Employee);
            text.extend(task.map(|task| format!("\n{}", said(&task.blocks))));
        }
        let lix = content::lix(&text);
        if lix < limit {
            continue;
        }
        let mut sentences = content::sentences(&text);
        sentences.sort_by_key(|words| std::cmp::Reverse(words.len()));
        let longest = sentences.iter().take(3).map(|words| {
            let start = words.iter().take(6).copied().collect::<Vec<_>>().join(" ");
            format!("«{start} …» ({} words)", words.len())
        });
        findings.push(Finding::warning(
            &article.file,
            &(0..0),
            "text-hard",
            format!("the text measures LIX {lix:.1}; for employees it should be below {limit}"),
            format!(
                "write shorter sentences and shorter words; the longest: {}",
                longest.collect::<Vec<_>>().join(", ")
            ),
        ));
    }
}

/// The words of blocks, without code.
fn said(blocks: &[Block]) -> String {
    let prose: Vec<Block> =
        blocks.iter().filter(|block| !matches!(block, Block::Code { .. })).cloned().collect();
    content::plain(&prose)
}

/// Concepts that the source names and the translation does not.
fn concepts(source: &Catalog, catalog: &Catalog, findings: &mut Vec<Finding>) {
    if catalog.terms.always.is_empty() {
        return;
    }
    let theirs: Vec<_> =
        texts(catalog).map(|(name, file, _)| (name, file, file.text.to_lowercase())).collect();
    for (name, file, prose) in texts(source) {
        let Some((_, translation, lower)) = theirs.iter().find(|(other, ..)| *other == name) else {
            continue;
        };
        let own = own(file, &prose);
        for rule in &catalog.terms.always {
            let Some(at) = whole(&rule.source, &own).next() else { continue };
            // A label that is only known in English stands in the translation as it is.
            if rule.say.is_match(lower) || lower.contains(&own[at.clone()]) {
                continue;
            }
            let (line, column) = content::line_column(&file.text, at.start);
            findings.push(Finding::warning(
                translation,
                &(0..0),
                "term-missing",
                format!(
                    "{}:{line}:{column} says `{}`, and this text nowhere says `{}`",
                    file.path, &file.text[at], rule.said
                ),
                "use our term for it, or correct the rule in content/terms",
            ));
        }
    }
}
