//! `veiviser flow diff`: which paths end elsewhere in another version.
//!
//! It ends as `diff` does: with 0 if nothing differs, with 1 if something does, with 2 if the versions cannot be compared.

mod text;

use std::io::{BufWriter, ErrorKind, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Result, bail};
use clap::Args;
use decision::{Difference, Flow, Model, Policy, Version, diff, report};
use indexmap::IndexMap;
use serde::Serialize;
use site::{Finding, Report, Severity};

use crate::{Format, check};

/// What to compare.
#[derive(Args)]
pub(crate) struct DiffArgs {
    /// The old version: a flow file, or the folder of a site.
    old: PathBuf,
    /// The new version, of the same kind.
    new: PathBuf,
    /// How to print the differences.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

/// One side of the comparison.
#[derive(Default)]
struct Side {
    flows: IndexMap<String, Flow>,
    models: IndexMap<String, Model>,
    policy: Policy,
}

/// What is printed.
#[derive(Serialize)]
struct Differences {
    /// Side of both versions.
    flows: Vec<FlowDifference>,
    /// Side that the old version has alone.
    gone: Vec<String>,
    /// Side that the new version has alone.
    appeared: Vec<String>,
    totals: Totals,
}

#[derive(Serialize)]
struct FlowDifference {
    flow: String,
    #[serde(flatten)]
    difference: Difference,
}

#[derive(Serialize)]
struct Totals {
    flows: usize,
    paths: u64,
    moved: usize,
}

impl Differences {
    fn is_empty(&self) -> bool {
        self.gone.is_empty()
            && self.appeared.is_empty()
            && self.flows.iter().all(|flow| flow.difference.is_empty())
    }
}

/// Compares, prints, and says in the exit code what came of it.
pub(crate) fn run(args: &DiffArgs) -> ExitCode {
    match compare(args) {
        Ok(differences) if differences.is_empty() => ExitCode::SUCCESS,
        Ok(_) => ExitCode::from(1),
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::from(2)
        }
    }
}

fn compare(DiffArgs { old, new, format }: &DiffArgs) -> Result<Differences> {
    if old.is_dir() != new.is_dir() {
        bail!("name two flow files, or the folders of two sites");
    }
    let (before, after) = if new.is_dir() {
        (site_at(old)?, site_at(new)?)
    } else {
        // Two files are one flow, whatever they are called.
        let name = new.file_stem().unwrap_or_default().to_string_lossy();
        (file_at(old, &name)?, file_at(new, &name)?)
    };
    let differences = differences(&before, &after);
    if let Some(FlowDifference { flow, difference }) =
        differences.flows.iter().find(|flow| !flow.difference.is_complete)
    {
        bail!("`{flow}` has too many paths: after {} of them the comparison was given up", difference.paths);
    }
    let mut out = BufWriter::new(std::io::stdout().lock());
    let printed = match format {
        Format::Json => serde_json::to_writer_pretty(&mut out, &differences)
            .map_err(std::io::Error::from)
            .and_then(|()| writeln!(out)),
        Format::Text => text::print(&mut out, &differences),
    };
    // A reader such as `head` may close the pipe before the end.
    match printed.and_then(|()| out.flush()) {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => {}
        other => other?,
    }
    Ok(differences)
}

fn differences(old: &Side, new: &Side) -> Differences {
    let mut flows = Vec::new();
    for (name, flow) in &new.flows {
        if let Some(before) = old.flows.get(name) {
            let difference = diff(old.version(before), new.version(flow));
            flows.push(FlowDifference { flow: name.clone(), difference });
        }
    }
    let alone = |one: &Side, other: &Side| -> Vec<String> {
        one.flows.keys().filter(|name| !other.flows.contains_key(*name)).cloned().collect()
    };
    let totals = Totals {
        flows: flows.len(),
        paths: flows.iter().map(|flow| flow.difference.paths).sum(),
        moved: flows.iter().map(|flow| flow.difference.moved.len()).sum(),
    };
    Differences { flows, gone: alone(old, new), appeared: alone(new, old), totals }
}

impl Side {
    fn version<'v>(&'v self, flow: &'v Flow) -> Version<'v> {
        let model = flow.model.as_ref().and_then(|model| self.models.get(model.as_str()));
        Version { flow, model, policy: &self.policy }
    }
}

/// One flow by itself, without its model.
fn file_at(file: &Path, name: &str) -> Result<Side> {
    let text = super::read(file)?;
    let report = report::check_text(&text);
    if !report.errors.is_empty() {
        report.errors.iter().for_each(|item| eprint!("{}", super::told(file, "error", item)));
        bail!("`{}` has errors and cannot be compared", file.display());
    }
    let flow = Flow::parse(&text).value.map(|flow| (name.to_owned(), flow));
    Ok(Side { flows: flow.into_iter().collect(), ..Side::default() })
}

/// The flows of a site with their models, under its policy. Errors elsewhere in the site do not matter.
fn site_at(root: &Path) -> Result<Side> {
    let (site, report) = check::load(root)?;
    let matters = |finding: &Finding| {
        let decides = ["content/flows/", "content/models/", "content/policy.toml"];
        finding.severity == Severity::Error && decides.iter().any(|path| finding.file.starts_with(path))
    };
    let errors: Vec<Finding> = report.findings.into_iter().filter(matters).collect();
    if !errors.is_empty() {
        eprint!("{}", Report::new(errors).text());
        bail!("the flows of `{}` have errors and cannot be compared", root.display());
    }
    Ok(Side {
        flows: site.logic.flows.into_iter().map(|(name, placed)| (name, placed.flow)).collect(),
        models: site.logic.models.into_iter().map(|(name, placed)| (name, placed.model)).collect(),
        policy: site.policy.policy(),
    })
}
