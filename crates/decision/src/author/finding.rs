//! What was found in a file, where, and how to mend it.

use std::{collections::BTreeMap, ops::Range};

use serde::Serialize;

/// How much a finding matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// The site cannot be built.
    Error,
    /// Worth a look.
    Warning,
}

/// One thing that was found. Codes are stable; `docs/findings.md` describes each.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The stable code.
    pub code: &'static str,
    /// How much it matters.
    pub severity: Severity,
    /// What is wrong: lower case, the thing named in backticks.
    pub message: String,
    /// How to mend it: one imperative sentence.
    pub help: String,
    /// Where, in bytes of the file.
    pub span: Option<Range<usize>>,
    /// The shortest trail that shows it, printed.
    pub path: Option<String>,
}

impl Finding {
    pub(crate) fn error(code: &'static str, message: impl Into<String>, help: impl Into<String>) -> Self {
        Self {
            code,
            severity: Severity::Error,
            message: message.into(),
            help: help.into(),
            span: None,
            path: None,
        }
    }

    pub(crate) fn warning(code: &'static str, message: impl Into<String>, help: impl Into<String>) -> Self {
        Self { severity: Severity::Warning, ..Self::error(code, message, help) }
    }

    pub(crate) fn at(mut self, span: Option<Range<usize>>) -> Self {
        self.span = span;
        self
    }

    pub(crate) fn on(mut self, path: &impl ToString) -> Self {
        self.path = Some(path.to_string());
        self
    }
}

/// What came out of reading a file: all findings, and the value unless the file is not TOML at all.
/// With errors among the findings the value is what could be read.
#[derive(Debug, Clone)]
pub struct Parsed<T> {
    /// The value, complete only without errors.
    pub value: Option<T>,
    /// Everything found, in the order of the file.
    pub findings: Vec<Finding>,
    /// Where each part of the value stands; for [`check`](crate::check).
    pub spans: Spans,
}

impl<T> Parsed<T> {
    /// Whether the value can be relied on.
    pub fn is_sound(&self) -> bool {
        self.value.is_some() && self.findings.iter().all(|finding| finding.severity != Severity::Error)
    }
}

/// Where each part of a file stands, by its dotted path: `questions.purpose.answers.0.to`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Spans(BTreeMap<String, Range<usize>>);

impl Spans {
    /// The place of `path`, or of the nearest thing around it.
    ///
    /// ```
    /// use veiviser_decision::Flow;
    /// let parsed = Flow::parse("start = \"a\"\n[questions.a]\n");
    /// assert_eq!(parsed.spans.get("questions.a.answers.0"), Some(23..24));
    /// ```
    pub fn get(&self, path: &str) -> Option<Range<usize>> {
        let mut path = path;
        loop {
            if let Some(span) = self.0.get(path) {
                return Some(span.clone());
            }
            path = &path[..path.rfind('.')?];
        }
    }

    pub(crate) fn set(&mut self, path: &str, span: Range<usize>) {
        self.0.insert(path.to_owned(), span);
    }
}
