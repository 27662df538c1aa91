//! The engine natively and in wasm: both must say the same of every flow of `tests/flows`.

use std::process::Command;

use anyhow::Result;

use crate::run::{cargo, run, succeeds};
use crate::suite::Counts;
use crate::tree::Tree;

/// Builds `fuzz/agree` twice and compares what it says. `node` runs the wasm.
pub(crate) fn compare(tree: &Tree, mut node: Command) -> Result<Counts> {
    let (folder, target) = (tree.path("fuzz/agree"), tree.path("target/agree"));
    let cargo = |arguments: &[&str]| {
        let mut command = cargo();
        command.args(arguments).arg("--target-dir").arg(&target).current_dir(&folder);
        command
    };
    run(cargo(&["run", "--quiet", "--bin", "veiviser-agree"]).arg("--").arg(&target))?;
    let wasm = "wasm32-unknown-unknown";
    run(&mut cargo(&["build", "--quiet", "--release", "--lib", "--target", wasm, "--no-default-features"]))?;
    let built = target.join(wasm).join("release/veiviser_agree.wasm");
    Ok(Counts::one(succeeds(node.arg(folder.join("agree.mjs")).arg(built).arg(&target))?))
}
