//! What authors need and readers do not: reading TOML, findings, the proof.

mod finding;
mod flow_file;
mod model_file;
mod nearest;
mod reader;

pub use finding::{Finding, Parsed, Severity, Spans};
