//! `veiviser flow`: one flow file by itself, for authors and for other programs; and what a new version changes.

mod diff;

use std::io::{BufWriter, ErrorKind, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result};
use clap::{Subcommand, ValueEnum};
use decision::report::{self, Item, PathList};
use decision::{Flow, graph};

use crate::{Format, check};

/// What to do with a flow file.
#[derive(Subcommand)]
pub(crate) enum FlowCommand {
    /// Prove it and count its paths; fails on any error.
    Check {
        /// The TOML file.
        file: PathBuf,
        /// How to print the findings.
        #[arg(long, value_enum, default_value_t)]
        format: Format,
    },
    /// List every path.
    Paths {
        /// The TOML file.
        file: PathBuf,
        /// How to print them.
        #[arg(long, value_enum, default_value_t)]
        format: Format,
    },
    /// Draw it.
    Graph {
        /// The TOML file.
        file: PathBuf,
        /// The language of the drawing.
        #[arg(long, value_enum, default_value_t)]
        format: Drawing,
    },
    /// Say which paths end elsewhere in a new version; fails with 1 if anything differs, with 2 on errors.
    Diff(diff::DiffArgs),
}

/// The language of a drawing.
#[derive(Clone, Copy, Default, ValueEnum)]
pub(crate) enum Drawing {
    /// Mermaid, which many documentation tools show.
    #[default]
    Mermaid,
    /// Graphviz.
    Dot,
}

/// Runs the command.
pub(crate) fn run(command: FlowCommand) -> Result<ExitCode> {
    match command {
        FlowCommand::Check { file, format } => check_file(&file, format),
        FlowCommand::Paths { file, format } => with_flow(&file, |flow| {
            // A reader such as `head` may close the pipe before the last of many paths.
            let mut out = BufWriter::new(std::io::stdout().lock());
            match format {
                Format::Json => {
                    serde_json::to_writer(&mut out, &PathList(flow)).map_err(std::io::Error::from)?;
                    writeln!(out)?;
                }
                Format::Text => {
                    for path in decision::paths(flow) {
                        writeln!(out, "{} -> {}", path.trail, path.outcome)?;
                    }
                }
            }
            out.flush()
        }),
        FlowCommand::Graph { file, format } => with_flow(&file, |flow| {
            match format {
                Drawing::Mermaid => print!("{}", graph::mermaid(flow)),
                Drawing::Dot => print!("{}", graph::dot(flow)),
            }
            Ok(())
        }),
        FlowCommand::Diff(args) => Ok(diff::run(&args)),
    }
}

fn check_file(file: &Path, format: Format) -> Result<ExitCode> {
    let report = report::check_text(&read(file)?);
    match format {
        Format::Json => println!("{}", serde_json::to_string_pretty(&report)?),
        Format::Text => {
            report.errors.iter().for_each(|item| print!("{}", told(file, "error", item)));
            report.warnings.iter().for_each(|item| print!("{}", told(file, "warning", item)));
            let totals = report.totals;
            println!(
                "{}; {} questions, {} outcomes, {} paths of {} to {} answers",
                check::summary(report.errors.len(), report.warnings.len()),
                totals.questions,
                totals.outcomes,
                totals.paths,
                totals.min,
                totals.max
            );
        }
    }
    Ok(if report.errors.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// A finding in lines, the place first, so that editors and terminals make it a link.
fn told(file: &Path, severity: &str, item: &Item) -> String {
    let (line, column) = (item.line.unwrap_or(1), item.column.unwrap_or(1));
    let path = item.path.iter().map(|path| format!("    answers: {path}\n")).collect::<String>();
    let Item { code, message, help, .. } = item;
    format!("{}:{line}:{column}  {severity}[{code}]: {message}\n{path}    help: {help}\n", file.display())
}

/// Does something with a flow that is right; a flow with errors is shown them instead.
fn with_flow(file: &Path, then: impl FnOnce(&Flow) -> std::io::Result<()>) -> Result<ExitCode> {
    let text = read(file)?;
    let report = report::check_text(&text);
    if !report.errors.is_empty() {
        report.errors.iter().for_each(|item| print!("{}", told(file, "error", item)));
        return Ok(ExitCode::FAILURE);
    }
    if let Some(flow) = Flow::parse(&text).value {
        match then(&flow) {
            Err(error) if error.kind() == ErrorKind::BrokenPipe => {}
            other => other?,
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn read(file: &Path) -> Result<String> {
    std::fs::read_to_string(file).with_context(|| format!("cannot read `{}`", file.display()))
}
