//! `veiviser check`: all findings of a site, for people or for programs.

use std::path::Path;
use std::process::ExitCode;

use anyhow::Result;
use site::{Finding, Report, Site};
use veiviser::words::Word;

use crate::Format;

/// Checks the site and prints the findings; fails on any error.
pub(crate) fn run(root: &Path, format: Format) -> Result<ExitCode> {
    let (_, report) = load(root)?;
    match format {
        Format::Text => {
            print!("{}", report.text());
            println!("{}", summary(report.errors, report.warnings));
        }
        Format::Json => println!("{}", serde_json::to_string_pretty(&report)?),
    }
    Ok(if report.errors == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// The site with everything that is wrong with it.
pub(crate) fn load(root: &Path) -> Result<(Site, Report)> {
    let (site, mut findings) = site::load(root)?;
    let interface: Vec<&str> = Word::ALL.iter().map(|word| word.id()).collect();
    let more: Vec<Finding> = site::check(&site, &interface);
    findings.extend(more);
    Ok((site, Report::new(findings)))
}

/// `no findings`, or how many of which kind.
pub(crate) fn summary(errors: usize, warnings: usize) -> String {
    let plural = |number: usize, word: &str| format!("{number} {word}{}", if number == 1 { "" } else { "s" });
    match (errors, warnings) {
        (0, 0) => "no findings".to_owned(),
        (errors, warnings) => format!("{}, {}", plural(errors, "error"), plural(warnings, "warning")),
    }
}
