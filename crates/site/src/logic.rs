//! Flows and models with their files.

use std::path::Path;

use decision::{Flow, Model, Spans};
use indexmap::IndexMap;

use crate::files::{self, File};
use crate::{Error, Finding};

/// The flows and models of a site.
#[derive(Clone, Debug, Default)]
pub struct Logic {
    /// `content/flows/*.toml` by file name.
    pub flows: IndexMap<String, PlacedFlow>,
    /// `content/models/*.toml` by file name.
    pub models: IndexMap<String, PlacedModel>,
}

/// A flow with its place.
#[derive(Clone, Debug)]
pub struct PlacedFlow {
    /// The flow, as far as it could be read.
    pub flow: Flow,
    pub(crate) spans: Spans,
    pub(crate) file: File,
    pub(crate) broken: bool,
}

/// A model with its place.
#[derive(Clone, Debug)]
pub struct PlacedModel {
    /// The model, as far as it could be read.
    pub model: Model,
    pub(crate) spans: Spans,
    pub(crate) file: File,
    pub(crate) broken: bool,
}

pub(crate) fn load(root: &Path, findings: &mut Vec<Finding>) -> Result<Logic, Error> {
    let mut logic = Logic::default();
    for file in files::folder(root, "content/flows", "toml", findings)? {
        let parsed = Flow::parse(&file.text);
        let broken = report(&file, parsed.findings, findings);
        if let Some(flow) = parsed.value {
            let id = file.stem.clone();
            logic.flows.insert(id, PlacedFlow { flow, spans: parsed.spans, file, broken });
        }
    }
    for file in files::folder(root, "content/models", "toml", findings)? {
        let parsed = Model::parse(&file.text);
        let broken = report(&file, parsed.findings, findings);
        if let Some(model) = parsed.value {
            let id = file.stem.clone();
            logic.models.insert(id, PlacedModel { model, spans: parsed.spans, file, broken });
        }
    }
    Ok(logic)
}

/// Takes over the engine's findings; true if one is an error.
fn report(file: &File, found: Vec<decision::Finding>, findings: &mut Vec<Finding>) -> bool {
    let broken = found.iter().any(|one| one.severity == decision::Severity::Error);
    findings.extend(found.into_iter().map(|one| Finding::of_decision(file, one)));
    broken
}
