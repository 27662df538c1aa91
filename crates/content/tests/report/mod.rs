//! Findings as text.

use veiviser_content::{Finding, line_column};

/// Place, severity, code and message of each finding, the text at its place, and its help.
pub(crate) fn report(text: &str, findings: &[Finding]) -> String {
    let line = |finding: &Finding| {
        let (line, column) = line_column(text, finding.span.start);
        let place = text[finding.span.clone()].escape_debug();
        let severity = format!("{:?}", finding.severity).to_lowercase();
        format!(
            "{line}:{column} {severity} {}: {}\n  in `{place}`\n  help: {}\n",
            finding.code, finding.message, finding.help
        )
    };
    findings.iter().map(line).collect()
}
