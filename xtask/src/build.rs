//! Building and serving the site.
//!
//! Trunk builds the app bundle and its hook writes the site (see Trunk.toml). Where no input of the bundle changed,
//! only the second half runs, in the native program: Trunk would spend seconds to find that nothing is new.

use std::collections::hash_map::DefaultHasher;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::hash::{Hash, Hasher};
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};
use serde::Deserialize;

use crate::run::{cargo, files_below, output, path_with, run, say};
use crate::tree::Tree;
use crate::{setup, tools};

/// Leaves the whole site in dist/.
pub(crate) fn site(tree: &Tree) -> Result<()> {
    if bundle(tree)? {
        return Ok(());
    }
    say("the app bundle is up to date; writing the site");
    run(veiviser(tree).args(["build", "."]))
}

/// Makes sure that the app bundle is there; whether it was built, and dist/ with it.
pub(crate) fn bundle(tree: &Tree) -> Result<bool> {
    let tools = setup::for_build(tree)?;
    let inputs = bundle_inputs(tree)?;
    let stamp = tree.path("target/app.stamp");
    if is_bundle_there(tree) && fs::read_to_string(&stamp).is_ok_and(|old| old == inputs) {
        return Ok(false);
    }
    // Findings now, not after minutes of compiling for the browser.
    run(veiviser(tree).args(["check", "."]))?;
    say("building the app for the browser, then the site");
    let _ = fs::remove_file(&stamp);
    let mut trunk = Command::new("trunk");
    trunk.args(["--log", "warn"]);
    // Trunk reads NO_COLOR as its own flag and stops at the usual value `1`.
    trunk.args(["build", "--skip-version-check"]).current_dir(&tree.root).env_remove("NO_COLOR");
    run(trunk.env("PATH", path_with(&tools)?))?;
    fs::write(&stamp, inputs).context("target/app.stamp cannot be written")?;
    Ok(true)
}

/// Leaves the site with the pseudo languages in target/pseudo: what the browser tests look at, and no reader.
pub(crate) fn pseudo(tree: &Tree) -> Result<()> {
    say("writing the site with the pseudo languages");
    run(veiviser(tree).args(["build", ".", "--pseudo", "--out"]).arg(tree.pseudo()))
}

/// Builds, then serves until it is stopped.
pub(crate) fn serve(tree: &Tree, port: Option<u16>) -> Result<()> {
    site(tree)?;
    let mut command = veiviser(tree);
    command.args(["serve", "."]);
    if let Some(port) = port {
        command.args(["--port", &port.to_string()]);
    }
    run(&mut command)
}

/// The native program, built where it is out of date.
pub(crate) fn veiviser(tree: &Tree) -> Command {
    let mut command = cargo();
    command.args(["run", "--quiet", "--package", "veiviser-cli", "--"]).current_dir(&tree.root);
    command
}

/// Which build of the native program.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Profile {
    /// What development and the tests use: the tests have compiled most of it already.
    Dev,
    /// What authors are given, and what is measured.
    Release,
}

/// The native program's file, built where it is out of date.
pub(crate) fn veiviser_file(tree: &Tree, profile: Profile) -> Result<PathBuf> {
    let mut command = cargo();
    command.args(["build", "--quiet", "--package", "veiviser-cli"]).current_dir(&tree.root);
    let folder = match profile {
        Profile::Dev => "debug",
        Profile::Release => {
            command.arg("--release");
            "release"
        }
    };
    run(&mut command)?;
    let name = format!("veiviser{}", std::env::consts::EXE_SUFFIX);
    Ok(metadata(tree)?.target_directory.join(folder).join(name))
}

/// Whether Trunk left a bundle that a site can use.
fn is_bundle_there(tree: &Tree) -> bool {
    let files = files_below(&tree.bundle()).unwrap_or_default();
    files.iter().any(|file| file.extension().is_some_and(|extension| extension == "wasm"))
}

/// The native program as it is given away, for systems like this one. On Linux it needs no library of the system, so
/// that it runs on every Linux of this processor. Paths of this machine are no part of it.
pub(crate) fn portable(tree: &Tree) -> Result<PathBuf> {
    let mut command = cargo();
    command.args(["build", "--quiet", "--release", "--package", "veiviser-cli"]).current_dir(&tree.root);
    let mut folder = metadata(tree)?.target_directory;
    if cfg!(target_os = "linux") {
        let target = format!("{}-unknown-linux-musl", std::env::consts::ARCH);
        tools::rust_target(&target)?;
        let variable = format!("CARGO_TARGET_{}_RUSTFLAGS", target.replace('-', "_").to_uppercase());
        let crates =
            std::env::var("CARGO_HOME").or_else(|_| std::env::var("HOME").map(|home| home + "/.cargo"));
        let remap = |from: &str, to: &str| format!("--remap-path-prefix={from}={to} ");
        let flags =
            remap(&tree.root.display().to_string(), "") + &remap(&crates.unwrap_or_default(), "crates");
        command.args(["--target", &target]).env(variable, flags.trim_end());
        folder.push(target);
    }
    say("building the program that is given away");
    run(&mut command)?;
    Ok(folder.join("release").join(format!("veiviser{}", std::env::consts::EXE_SUFFIX)))
}

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
    target_directory: PathBuf,
}

#[derive(Deserialize)]
struct Package {
    name: String,
    manifest_path: PathBuf,
    dependencies: Vec<Dependency>,
}

#[derive(Deserialize)]
struct Dependency {
    path: Option<PathBuf>,
    kind: Option<String>,
}

fn metadata(tree: &Tree) -> Result<Metadata> {
    let mut command = cargo();
    command.args(["metadata", "--no-deps", "--format-version", "1"]).current_dir(&tree.root);
    let text = output(&mut command).context("`cargo metadata` failed\n  help: run it to see why")?;
    serde_json::from_str(&text).context("`cargo metadata` printed something else than expected")
}

/// One text for all that the bundle is made of: the app, the crates it uses, the settings of the build.
fn bundle_inputs(tree: &Tree) -> Result<String> {
    let packages = metadata(tree)?.packages;
    let by_folder: BTreeMap<&Path, &Package> =
        packages.iter().filter_map(|package| Some((package.manifest_path.parent()?, package))).collect();
    let app =
        packages.iter().find(|package| package.name == "veiviser").context("the app is the root package")?;
    let mut used = BTreeSet::new();
    let mut open = vec![app];
    while let Some(package) = open.pop() {
        if used.insert(&package.manifest_path) {
            let normal =
                package.dependencies.iter().filter(|dependency| dependency.kind.as_deref() != Some("dev"));
            open.extend(normal.filter_map(|dependency| by_folder.get(dependency.path.as_deref()?)));
        }
    }
    let settings = ["Cargo.lock", "Trunk.toml", "index.html", "rust-toolchain.toml", ".cargo/config.toml"];
    let mut files: Vec<PathBuf> = settings.iter().map(|name| tree.path(name)).collect();
    for manifest in used {
        files.push(manifest.clone());
        files.extend(
            manifest.parent().map(|folder| files_below(&folder.join("src"))).transpose()?.unwrap_or_default(),
        );
    }
    let mut hasher = DefaultHasher::new();
    for file in files {
        let content = fs::read(&file).with_context(|| format!("{} cannot be read", file.display()))?;
        file.strip_prefix(&tree.root).unwrap_or(&file).hash(&mut hasher);
        content.hash(&mut hasher);
    }
    Ok(format!("{:016x}\n", hasher.finish()))
}
