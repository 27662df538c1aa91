//! `[offline]` of `content/site.toml`: reading without a network.

use std::ops::Range;

use serde::Deserialize;
use toml::Spanned;

use crate::{Finding, Site};

/// Whether readers' browsers keep the guide.
#[derive(Clone, Debug, Default)]
pub struct Offline {
    /// Off unless the site says otherwise.
    pub enabled: bool,
    /// Articles that are kept from the first visit on, besides the home page and the flows.
    pub core: Vec<String>,
    spans: Vec<Range<usize>>,
}

/// The section as it is written.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct OfflineFile {
    enabled: bool,
    core: Vec<Spanned<String>>,
}

impl OfflineFile {
    /// The section.
    pub(crate) fn read(self) -> Offline {
        let spans = self.core.iter().map(Spanned::span).collect();
        Offline {
            enabled: self.enabled,
            core: self.core.into_iter().map(Spanned::into_inner).collect(),
            spans,
        }
    }
}

/// Does every article exist that is to be kept?
pub(crate) fn check(site: &Site, findings: &mut Vec<Finding>) {
    let offline = &site.settings.offline;
    for (slug, span) in offline.core.iter().zip(&offline.spans) {
        if !site.catalogs.values().any(|catalog| catalog.articles.contains_key(slug)) {
            findings.push(Finding::error(
                &site.settings.file,
                span,
                "offline-article",
                format!("there is no article `{slug}` to keep for reading without a network"),
                "write the name of an article's file without `.md`, or remove it; home page and flows are kept anyway",
            ));
        }
    }
}
