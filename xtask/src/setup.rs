//! What must be there before something can be built.

use std::path::PathBuf;

use anyhow::Result;

use crate::tools;
use crate::tree::Tree;

/// Installs what building needs; returns the folders to put on PATH.
pub(crate) fn for_build(tree: &Tree) -> Result<Vec<PathBuf>> {
    tools::rust_target(tools::WASM)?;
    Ok(vec![tools::trunk(tree)?.install(tree)?, tools::wasm_bindgen(tree)?.install(tree)?])
}
