//! What a check found: what, where, and how to mend it.

use std::fmt::Write as _;
use std::ops::Range;

use serde::Serialize;

use crate::files::File;

/// The codes of all findings of this crate; those of flows and models and of texts come on top.
///
/// They are for ever: documentation has a line for each, and tools may filter on them.
pub const CODES: &[&str] = &[
    "app-link-unused",
    "article-name",
    "blank-kind",
    "blank-place",
    "blank-unknown",
    "blank-unused",
    "brand-colour",
    "brand-contrast",
    "brand-logo",
    "claim-date",
    "claim-doubt",
    "claim-source",
    "claim-twice",
    "command-empty",
    "command-line",
    "command-look",
    "command-module",
    "command-pair",
    "command-unused",
    "destination-address",
    "destination-cloud",
    "embed-address",
    "embed-parent",
    "fact-missing",
    "file-encoding",
    "file-name",
    "flow-model",
    "flow-reserved",
    "flow-unlisted",
    "guidance-missing",
    "guidance-owner",
    "link-anchor",
    "link-app",
    "link-article",
    "link-claim",
    "link-command",
    "link-destination",
    "link-flow",
    "link-model",
    "link-task",
    "link-trail",
    "offline-article",
    "picture-owner",
    "policy-address",
    "policy-cloud",
    "public-assets",
    "site-feedback",
    "site-flow",
    "site-locale",
    "site-mount",
    "site-offered",
    "source-address",
    "story-answers",
    "story-end",
    "story-expect",
    "story-flow",
    "task-unused",
    "term-forbidden",
    "term-missing",
    "terms-pattern",
    "text-english",
    "text-hard",
    "toml-entry",
    "toml-syntax",
    "translation-anchors",
    "translation-missing",
    "translation-revision",
    "translation-source",
    "translation-stale",
    "words-construct",
    "words-missing",
    "words-reference",
    "words-syntax",
    "words-twice",
    "words-unused",
    "words-values",
];

/// How much a finding matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// The site is not built.
    Error,
    /// Worth a look.
    Warning,
}

/// One thing that was found. `docs/findings.md` has a line for every code.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Finding {
    /// The file, relative to the site's folder, with `/`.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1, in characters.
    pub column: usize,
    /// How much it matters.
    pub severity: Severity,
    /// The stable code.
    pub code: &'static str,
    /// What is wrong: lower case, the thing named in backticks.
    pub message: String,
    /// How to mend it: one imperative line.
    pub help: String,
    /// The answers that lead there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
}

impl Finding {
    /// An error at a place in a file.
    pub(crate) fn error(
        file: &File,
        span: &Range<usize>,
        code: &'static str,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> Self {
        debug_assert!(CODES.contains(&code), "{code} stands in CODES");
        Self::at(file, span, code, message.into(), help.into())
    }

    fn at(file: &File, span: &Range<usize>, code: &'static str, message: String, help: String) -> Self {
        let (line, column) = content::line_column(&file.text, span.start);
        Self {
            file: file.path.clone(),
            line,
            column,
            severity: Severity::Error,
            code,
            message,
            help,
            path: None,
        }
    }

    /// A warning at a place in a file.
    pub(crate) fn warning(
        file: &File,
        span: &Range<usize>,
        code: &'static str,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> Self {
        Self { severity: Severity::Warning, ..Self::error(file, span, code, message, help) }
    }

    /// Less grave where a language is still under way and its fallback fills the gap.
    pub(crate) fn unless_complete(self, is_complete: bool) -> Self {
        let severity = if is_complete { self.severity } else { Severity::Warning };
        Self { severity, ..self }
    }

    /// A finding of the decision engine about `file`.
    pub(crate) fn of_decision(file: &File, found: decision::Finding) -> Self {
        let span = found.span.unwrap_or(0..0);
        let severity = match found.severity {
            decision::Severity::Error => Severity::Error,
            decision::Severity::Warning => Severity::Warning,
        };
        let finding = Self::at(file, &span, found.code, found.message, found.help);
        Self { severity, path: found.path, ..finding }
    }

    /// A finding of the Markdown reader about `file`.
    pub(crate) fn of_content(file: &File, found: content::Finding) -> Self {
        let severity = match found.severity {
            content::Severity::Error => Severity::Error,
            content::Severity::Warning => Severity::Warning,
        };
        Self { severity, ..Self::at(file, &found.span, found.code, found.message, found.help) }
    }
}

/// Findings in the order to read them, with their numbers.
#[derive(Clone, Debug, Serialize)]
pub struct Report {
    /// How many errors.
    pub errors: usize,
    /// How many warnings.
    pub warnings: usize,
    /// All of them, by file and place.
    pub findings: Vec<Finding>,
}

impl Report {
    /// Sorts the findings and counts them.
    pub fn new(mut findings: Vec<Finding>) -> Self {
        findings.sort();
        findings.dedup();
        let errors = findings.iter().filter(|found| found.severity == Severity::Error).count();
        Self { errors, warnings: findings.len() - errors, findings }
    }

    /// For people: `file:line:column` first, so that editors and terminals make it a link.
    pub fn text(&self) -> String {
        let mut out = String::new();
        for found in &self.findings {
            let severity = match found.severity {
                Severity::Error => "error",
                Severity::Warning => "warning",
            };
            let Finding { file, line, column, code, message, help, .. } = found;
            let _ = writeln!(out, "{file}:{line}:{column}  {severity}[{code}]: {message}");
            if let Some(path) = &found.path {
                let _ = writeln!(out, "    answers: {path}");
            }
            let _ = writeln!(out, "    help: {help}");
        }
        out
    }
}
