//! Does every link, anchor, claim, task and admin page that a text names exist?

use content::References;
use page::{Locale, Target};

use crate::files::File;
use crate::{Catalog, Finding, Site};

pub(super) fn check(site: &Site, findings: &mut Vec<Finding>) {
    for (locale, catalog) in &site.catalogs {
        for (slug, article) in &catalog.articles {
            Text { site, locale, catalog, file: &article.file, slug: Some(slug) }.check(&article.references, findings);
            let taken = site.logic.flows.contains_key(slug) || slug == "compare" || slug == "search" || slug == "tasks";
            if taken {
                findings.push(Finding::error(
                    &article.file,
                    &(0..0),
                    "article-name",
                    format!("`{slug}` is already the address of something else"),
                    "give the file another name",
                ));
            }
        }
        for task in catalog.tasks.values() {
            Text { site, locale, catalog, file: &task.file, slug: None }.check(&task.references, findings);
        }
    }
}

struct Text<'a> {
    site: &'a Site,
    locale: &'a Locale,
    catalog: &'a Catalog,
    file: &'a File,
    slug: Option<&'a str>,
}

impl Text<'_> {
    fn check(&self, references: &References, findings: &mut Vec<Finding>) {
        for (target, span) in &references.links {
            if let Some((code, message, help)) = self.target(target, references) {
                findings.push(Finding::error(self.file, span, code, message, help));
            }
        }
        for (claim, span) in &references.claims {
            if !self.site.facts.claims.contains_key(claim) {
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
        for (task, span) in &references.tasks {
            if !self.catalog.tasks.contains_key(task) {
                let help = super::nearest(task, self.catalog.tasks.keys().map(String::as_str));
                findings.push(Finding::error(
                    self.file,
                    span,
                    "link-task",
                    format!("the task `{task}` does not exist in {}", self.locale),
                    format!("write content/{}/tasks/{task}.md, or name another{help}", self.locale),
                ));
            }
        }
    }

    fn target(&self, target: &Target, own: &References) -> Option<(&'static str, String, String)> {
        let site = self.site;
        match target {
            Target::Outside(_) => None,
            Target::Anchor(anchor) => self.anchor(anchor, own, self.slug.unwrap_or_default()),
            Target::Article { slug, anchor } => {
                let fallbacks = site.settings.locales.get(self.locale).map(|l| l.fallback.as_slice()).unwrap_or_default();
                let mut catalogs =
                    std::iter::once(self.catalog).chain(fallbacks.iter().filter_map(|l| site.catalogs.get(l)));
                match catalogs.find_map(|catalog| catalog.articles.get(slug)) {
                    None => Some((
                        "link-article",
                        format!("the article `{slug}` does not exist in {}", self.locale),
                        format!(
                            "write content/{}/{slug}.md, or name another{}",
                            self.locale,
                            super::nearest(slug, self.catalog.articles.keys().map(String::as_str))
                        ),
                    )),
                    Some(article) => anchor.as_ref().and_then(|anchor| self.anchor(anchor, &article.references, slug)),
                }
            }
            Target::Flow { flow, trail } => match site.logic.flows.get(flow) {
                None => Some((
                    "link-flow",
                    format!("the flow `{flow}` does not exist"),
                    format!("name another{}", super::nearest(flow, site.logic.flows.keys().map(String::as_str))),
                )),
                Some(placed) => {
                    let trail = decision::Trail::parse(trail);
                    let walked = decision::walk(&placed.flow, &trail.0);
                    let lost = walked.dropped.first()?;
                    Some((
                        "link-trail",
                        format!("the flow `{flow}` does not ask for `{lost}` after `{}`", walked.trail),
                        "correct the answers of the link".to_owned(),
                    ))
                }
            },
            Target::Compare(model) => (!site.logic.models.contains_key(model)).then(|| {
                (
                    "link-model",
                    format!("the model `{model}` does not exist"),
                    format!("name another{}", super::nearest(model, site.logic.models.keys().map(String::as_str))),
                )
            }),
            Target::Destination(id) => (!site.facts.destinations.contains_key(id)).then(|| {
                let known = site.facts.destinations.keys().map(String::as_str);
                (
                    "link-destination",
                    format!("the admin page `{id}` does not exist"),
                    format!("add it to content/destinations.toml, or name another{}", super::nearest(id, known)),
                )
            }),
        }
    }

    fn anchor(&self, anchor: &str, there: &References, slug: &str) -> Option<(&'static str, String, String)> {
        let known = || there.anchors.iter().map(|(id, _)| id.as_str());
        if known().any(|id| id == anchor) {
            return None;
        }
        Some((
            "link-anchor",
            format!("there is no heading `#{anchor}` in `{slug}`"),
            format!("add `{{#{anchor}}}` to a heading there, or name another{}", super::nearest(anchor, known())),
        ))
    }
}
