//! What authors need and readers do not: reading TOML, findings, the proof.

mod check;
mod finding;
mod flow_file;
mod model_file;
mod nearest;
mod reader;

pub use check::{check, check_model, check_uses};
pub use finding::{Finding, Parsed, Severity, Spans};
