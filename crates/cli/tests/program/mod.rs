//! The built program, run as an author runs it.

use std::path::Path;
use std::process::Command;

use serde_json::Value;

/// What a run of the program left behind.
pub(crate) struct Run {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Run {
    /// What it printed, as JSON.
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}: {} {}", self.out, self.err))
    }
}

/// Runs `veiviser` with these arguments in this folder.
pub(crate) fn veiviser<const N: usize>(folder: &Path, arguments: [&str; N]) -> Run {
    let mut command = Command::new(env!("CARGO_BIN_EXE_veiviser"));
    let output =
        command.args(arguments).current_dir(folder).env_remove("TRUNK_STAGING_DIR").output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    Run { code: output.status.code().unwrap(), out: text(output.stdout), err: text(output.stderr) }
}
