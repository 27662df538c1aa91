//! Our own scripts, as they are sent.

/// The script without the lines that only people read.
pub(crate) fn code(script: &str) -> String {
    let lines = script.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//"));
    lines.collect::<Vec<_>>().join("\n")
}
