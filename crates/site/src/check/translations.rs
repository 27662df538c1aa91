//! Does every language say the same things, and is each translation of the newest text?

use crate::files::File;
use crate::{Finding, Site};

/// What is compared between a text and its source.
struct Text<'a> {
    file: &'a File,
    anchors: Vec<&'a str>,
    revision: Option<u32>,
    source_revision: Option<u32>,
}

pub(super) fn check(site: &Site, findings: &mut Vec<Finding>) {
    let Some(source_locale) = &site.settings.source_locale else { return };
    let sources = texts(site, source_locale);
    for locale in site.catalogs.keys().filter(|locale| *locale != source_locale) {
        let theirs = texts(site, locale);
        for (name, source) in &sources {
            match theirs.iter().find(|(other, _)| other == name) {
                None if site.is_faulty(&format!("content/{locale}/{name}.md")) => {}
                None => {
                    let missing = Finding::error(
                        source.file,
                        &(0..0),
                        "translation-missing",
                        format!("`{name}` does not exist in {locale}"),
                        format!("write content/{locale}/{name}.md"),
                    );
                    findings.push(missing.unless_complete(site.settings.is_complete(locale)));
                }
                Some((_, text)) => compare(site, name, source, text, findings),
            }
        }
        let unknown = theirs.iter().filter(|(name, _)| sources.iter().all(|(other, _)| other != name));
        for (name, text) in
            unknown.filter(|(name, _)| !site.is_faulty(&format!("content/{source_locale}/{name}.md")))
        {
            findings.push(Finding::error(
                text.file,
                &(0..0),
                "translation-source",
                format!("`{name}` does not exist in the source language {source_locale}"),
                format!("write content/{source_locale}/{name}.md, or delete this file"),
            ));
        }
    }
    for (name, text) in sources.iter().filter(|(_, text)| text.revision.is_none()) {
        findings.push(Finding::error(
            text.file,
            &(0..0),
            "translation-revision",
            format!("`{name}` has no revision, so translations cannot say which text they follow"),
            "add `revision = 1` to its front matter, and count up when its meaning changes",
        ));
    }
}

fn compare(site: &Site, name: &str, source: &Text<'_>, text: &Text<'_>, findings: &mut Vec<Finding>) {
    if source.revision.is_some() && source.revision != text.source_revision {
        let said = |revision: Option<u32>| revision.map_or("none".to_owned(), |number| number.to_string());
        findings.push(Finding::error(
            text.file,
            &(0..0),
            "translation-stale",
            format!(
                "`{name}` follows revision {} of its source, which is at {}",
                said(text.source_revision),
                said(source.revision)
            ),
            format!("compare it with {}, then write the new number into `source-revision`", source.file.path),
        ));
    }
    if site.is_faulty(&source.file.path) || site.is_faulty(&text.file.path) {
        return; // a heading that cannot be read has no id
    }
    let missing: Vec<_> =
        source.anchors.iter().filter(|id| !text.anchors.contains(id)).map(|id| format!("#{id}")).collect();
    let extra: Vec<_> =
        text.anchors.iter().filter(|id| !source.anchors.contains(id)).map(|id| format!("#{id}")).collect();
    for (ids, what) in
        [(missing, "lacks headings of its source"), (extra, "has headings that its source lacks")]
    {
        if !ids.is_empty() {
            findings.push(Finding::error(
                text.file,
                &(0..0),
                "translation-anchors",
                format!("`{name}` {what}: {}", ids.join(", ")),
                "give the headings the same ids in every language",
            ));
        }
    }
}

fn texts<'a>(site: &'a Site, locale: &page::Locale) -> Vec<(String, Text<'a>)> {
    let Some(catalog) = site.catalogs.get(locale) else { return Vec::new() };
    let articles = catalog.articles.iter().map(|(slug, article)| {
        let anchors = article.references.anchors.iter().map(|(id, _)| id.as_str()).collect();
        let front = &article.front;
        let (revision, source_revision) = (front.revision, front.source_revision);
        (slug.clone(), Text { file: &article.file, anchors, revision, source_revision })
    });
    let tasks = catalog.tasks.iter().map(|(id, task)| {
        let (revision, source_revision) = (task.front.revision, task.front.source_revision);
        (format!("tasks/{id}"), Text { file: &task.file, anchors: Vec::new(), revision, source_revision })
    });
    articles.chain(tasks).collect()
}
