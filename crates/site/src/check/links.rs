//! Does every link, anchor, claim, task and admin page that a text names exist?

use content::References;
use page::{Locale, Target};
use rayon::prelude::*;

use crate::files::File;
use crate::{Catalog, Finding, Site};

pub(super) fn check(site: &Site, findings: &mut Vec<Finding>) {
    let mut texts = Vec::new();
    for (locale, catalog) in &site.catalogs {
        let text = |file| Text { site, locale, catalog, file };
        for (slug, article) in &catalog.articles {
            texts.push((text(&article.file), &article.references));
            if site.logic.flows.contains_key(slug) || page::TAKEN.contains(&slug.as_str()) {
                findings.push(Finding::error(
                    &article.file,
                    &(0..0),
                    "article-name",
                    format!("`{slug}` is already the address of something else"),
                    "give the file another name",
                ));
            }
        }
        texts.extend(catalog.tasks.values().map(|task| (text(&task.file), &task.references)));
    }
    // A link into a flow walks the flow.
    findings.par_extend(texts.into_par_iter().flat_map_iter(|(text, references)| text.check(references)));
}

struct Text<'a> {
    site: &'a Site,
    locale: &'a Locale,
    catalog: &'a Catalog,
    file: &'a File,
}

impl Text<'_> {
    fn check(&self, references: &References) -> Vec<Finding> {
        let mut findings = Vec::new();
        for (target, span) in &references.links {
            if let Some((code, message, help)) = self.target(target, references) {
                findings.push(Finding::error(self.file, span, code, message, help));
            }
        }
        for (claim, span) in &references.claims {
            if !self.site.facts.claims.contains_key(claim) && !self.site.has_faulty_in("content/claims/") {
                let help = super::nearest(claim, self.site.facts.claims.keys().map(String::as_str));
                findings.push(Finding::error(
                    self.file,
                    span,
                    "link-claim",
                    format!("the claim `{claim}` does not exist"),
                    format!("add it to content/claims/, or name another{help}"),
                ));
            }
        }
        let (commands, app_links) = (&self.site.facts.commands, &self.site.facts.app_links);
        for (id, span) in references.commands.iter().filter(|(id, _)| !commands.contains_key(id)) {
            let near = super::nearest(id, commands.keys().map(String::as_str));
            findings.extend(self.inserted(
                "link-command",
                "command",
                id,
                "content/commands.toml",
                span,
                &near,
            ));
        }
        for (id, span) in references.app_links.iter().filter(|(id, _)| !app_links.contains_key(id)) {
            let near = super::nearest(id, app_links.keys().map(String::as_str));
            findings.extend(self.inserted("link-app", "app link", id, "content/links.toml", span, &near));
        }
        for (task, span) in &references.tasks {
            let path = format!("content/{}/tasks/{task}.md", self.locale);
            if self.catalogs().all(|catalog| !catalog.tasks.contains_key(task)) && !self.site.is_faulty(&path)
            {
                let help = super::nearest(task, self.catalog.tasks.keys().map(String::as_str));
                findings.push(Finding::error(
                    self.file,
                    span,
                    "link-task",
                    format!("the task `{task}` does not exist in {}", self.locale),
                    format!("write {path}, or name another{help}"),
                ));
            }
        }
        findings
    }

    fn inserted(
        &self,
        code: &'static str,
        what: &str,
        id: &str,
        home: &str,
        span: &std::ops::Range<usize>,
        near: &str,
    ) -> Option<Finding> {
        let (message, help) =
            (format!("the {what} `{id}` does not exist"), format!("add it to {home}, or name another{near}"));
        (!self.site.is_faulty(home)).then(|| Finding::error(self.file, span, code, message, help))
    }

    fn target(&self, target: &Target, own: &References) -> Option<(&'static str, String, String)> {
        let site = self.site;
        if self.leads_to_faulty(target) {
            return None;
        }
        match target {
            Target::Outside(_) => None,
            Target::Anchor(anchor) => self.anchor(anchor, own, self.file),
            Target::Article { slug, anchor } => {
                match self.catalogs().find_map(|catalog| catalog.articles.get(slug)) {
                    None => Some((
                        "link-article",
                        format!("the article `{slug}` does not exist in {}", self.locale),
                        format!(
                            "write content/{}/{slug}.md, or name another{}",
                            self.locale,
                            super::nearest(slug, self.catalog.articles.keys().map(String::as_str))
                        ),
                    )),
                    Some(article) => anchor
                        .as_ref()
                        .and_then(|anchor| self.anchor(anchor, &article.references, &article.file)),
                }
            }
            Target::Flow { flow, trail } => match site.logic.flows.get(flow) {
                None => Some((
                    "link-flow",
                    format!("the flow `{flow}` does not exist"),
                    format!(
                        "name another{}",
                        super::nearest(flow, site.logic.flows.keys().map(String::as_str))
                    ),
                )),
                Some(_) if !site.settings.flows.contains(flow) => Some((
                    "link-flow",
                    format!("the flow `{flow}` has no pages"),
                    "list it under `[flows]` in content/site.toml, or name another".to_owned(),
                )),
                Some(placed) => {
                    let trail = decision::Trail::parse(trail);
                    let walked = decision::walk(&placed.flow, &trail.0);
                    let lost = walked.dropped.first()?;
                    let place = match walked.trail.to_string() {
                        start if start.is_empty() => "at its start".to_owned(),
                        trail => format!("after `{trail}`"),
                    };
                    Some((
                        "link-trail",
                        format!("the flow `{flow}` does not ask for `{lost}` {place}"),
                        "correct the answers of the link".to_owned(),
                    ))
                }
            },
            Target::Compare(model) => (!site.logic.models.contains_key(model)).then(|| {
                (
                    "link-model",
                    format!("the model `{model}` does not exist"),
                    format!(
                        "name another{}",
                        super::nearest(model, site.logic.models.keys().map(String::as_str))
                    ),
                )
            }),
            Target::Destination(id) => (!site.facts.destinations.contains_key(id)).then(|| {
                let known = site.facts.destinations.keys().map(String::as_str);
                (
                    "link-destination",
                    format!("the admin page `{id}` does not exist"),
                    format!(
                        "add it to content/destinations.toml, or name another{}",
                        super::nearest(id, known)
                    ),
                )
            }),
        }
    }

    /// Where to look: the text's own language, then its fallbacks. What only these have is `translation-missing`.
    fn catalogs(&self) -> impl Iterator<Item = &Catalog> {
        let own = self.site.settings.locales.get(self.locale);
        let fallbacks = own.map(|settings| settings.fallback.as_slice()).unwrap_or_default();
        std::iter::once(self.catalog)
            .chain(fallbacks.iter().filter_map(|locale| self.site.catalogs.get(locale)))
    }

    /// Whether the target stands in a file with errors of its own: those come first.
    fn leads_to_faulty(&self, target: &Target) -> bool {
        let path = match target {
            Target::Outside(_) | Target::Anchor(_) => return false,
            Target::Article { slug, .. } => format!("content/{}/{slug}.md", self.locale),
            Target::Flow { flow, .. } => format!("content/flows/{flow}.toml"),
            Target::Compare(model) => format!("content/models/{model}.toml"),
            Target::Destination(_) => "content/destinations.toml".to_owned(),
        };
        self.site.is_faulty(&path)
    }

    fn anchor(
        &self,
        anchor: &str,
        there: &References,
        file: &File,
    ) -> Option<(&'static str, String, String)> {
        let known = || there.anchors.iter().map(|(id, _)| id.as_str());
        if known().any(|id| id == anchor) || self.site.is_faulty(&file.path) {
            return None;
        }
        Some((
            "link-anchor",
            format!("there is no heading `#{anchor}` in {}", file.path),
            format!(
                "add `{{#{anchor}}}` to a heading there, or name another{}",
                super::nearest(anchor, known())
            ),
        ))
    }
}
