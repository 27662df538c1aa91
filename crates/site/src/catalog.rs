//! What one locale says: its articles, tasks and messages.

use std::ops::Range;
use std::path::Path;

use content::{ArticleFront, References, TaskFront};
use indexmap::IndexMap;
use page::{Block, Locale};
use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use crate::files::{self, File};
use crate::messages::{self, Messages};
use crate::terms::{self, Terms};
use crate::{Error, Finding, table};

/// The texts of one locale.
#[derive(Clone, Debug, Default)]
pub struct Catalog {
    /// Articles by slug, in the order of their lists.
    pub articles: IndexMap<String, Article>,
    /// Tasks by id.
    pub tasks: IndexMap<String, Task>,
    /// Messages.
    pub messages: Messages,
    pub(crate) terms: Terms,
    /// How its readers' words find pages.
    pub search: SearchWords,
}

/// How the words of a language find pages: `content/<locale>/search.toml`. Without the file, words are
/// found as they are written.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields, default)]
pub struct SearchWords {
    /// Endings that are cut off from words of the texts and of the reader.
    pub endings: Vec<String>,
    /// Words that say nothing about what is looked for.
    pub ignored: Vec<String>,
    /// What readers write, and what we write.
    pub same: IndexMap<String, String>,
}

/// An article.
#[derive(Clone, Debug)]
pub struct Article {
    /// What it says about itself.
    pub front: ArticleFront,
    /// Its prose.
    pub blocks: Vec<Block>,
    pub(crate) references: References,
    pub(crate) prose: Vec<Range<usize>>,
    pub(crate) file: File,
}

/// A task.
#[derive(Clone, Debug)]
pub struct Task {
    /// What it says about itself.
    pub front: TaskFront,
    /// Its steps.
    pub blocks: Vec<Block>,
    pub(crate) references: References,
    pub(crate) prose: Vec<Range<usize>>,
    pub(crate) file: File,
}

pub(crate) fn load(root: &Path, locale: &Locale, findings: &mut Vec<Finding>) -> Result<Catalog, Error> {
    let mut catalog = Catalog {
        messages: messages::load(root, locale.as_str(), findings)?,
        terms: terms::load(root, locale.as_str(), findings)?,
        ..Catalog::default()
    };
    if let Some(file) = files::read(root, &format!("content/{locale}/search.toml"), findings)? {
        catalog.search = table::whole(&file, findings).unwrap_or_default();
    }
    let files = files::folder(root, &format!("content/{locale}"), "md", findings)?;
    let read = files.into_par_iter().map(|file| (content::article(&file.text), file));
    for (read, file) in read.collect::<Vec<_>>() {
        findings.extend(read.findings.into_iter().map(|found| Finding::of_content(&file, found)));
        if let Some(front) = read.front {
            let article =
                Article { front, blocks: read.blocks, references: read.references, prose: read.prose, file };
            catalog.articles.insert(article.file.stem.clone(), article);
        }
    }
    catalog.articles.sort_by(|a, x, b, y| (x.front.order, a).cmp(&(y.front.order, b)));
    for file in files::folder(root, &format!("content/{locale}/tasks"), "md", findings)? {
        let read = content::task(&file.text);
        findings.extend(read.findings.into_iter().map(|found| Finding::of_content(&file, found)));
        if let Some(front) = read.front {
            let task =
                Task { front, blocks: read.blocks, references: read.references, prose: read.prose, file };
            catalog.tasks.insert(task.file.stem.clone(), task);
        }
    }
    Ok(catalog)
}
