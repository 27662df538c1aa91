//! Trunk and wasm-bindgen in a cache folder keyed by version.
//!
//! Entry point: [`Tool::install`]. Invariant: a folder of the cache is whole, because an installation happens under
//! another name and is renamed at its end.

use std::fs;
use std::path::{Path, PathBuf};
use std::process;

use anyhow::{Context, Result};
use serde::Deserialize;

use crate::run::{cargo, on_path, output, path_with, run, say};
use crate::tree::Tree;

/// A program that comes as a crate.
pub(crate) struct Tool {
    package: &'static str,
    program: &'static str,
    version: String,
    /// Whether the crate builds with the dependencies it was published with.
    locked: bool,
    minutes: u8,
}

/// Trunk, in the version that Trunk.toml asks for.
pub(crate) fn trunk(tree: &Tree) -> Result<Tool> {
    #[derive(Deserialize)]
    struct Settings {
        #[serde(rename = "trunk-version")]
        version: String,
    }
    let text = fs::read_to_string(tree.path("Trunk.toml")).context("Trunk.toml cannot be read")?;
    let settings: Settings = toml::from_str(&text).context("Trunk.toml has no readable `trunk-version`")?;
    let version = settings.version.trim_start_matches('=').to_owned();
    Ok(Tool { package: "trunk", program: "trunk", version, locked: true, minutes: 8 })
}

/// wasm-bindgen, in the version of Cargo.lock: another one refuses our wasm.
pub(crate) fn wasm_bindgen(tree: &Tree) -> Result<Tool> {
    #[derive(Deserialize)]
    struct Lock {
        package: Vec<Package>,
    }
    #[derive(Deserialize)]
    struct Package {
        name: String,
        version: String,
    }
    let text = fs::read_to_string(tree.path("Cargo.lock")).context("Cargo.lock cannot be read")?;
    let lock: Lock = toml::from_str(&text).context("Cargo.lock is not a lock file")?;
    let version = lock
        .package
        .into_iter()
        .find(|package| package.name == "wasm-bindgen")
        .context("Cargo.lock has no wasm-bindgen\n  help: run `cargo update --workspace`")?
        .version;
    // Its own lock file names versions that a registry mirror may not have.
    Ok(Tool { package: "wasm-bindgen-cli", program: "wasm-bindgen", version, locked: false, minutes: 4 })
}

impl Tool {
    /// The folder with the program, installed first if it is not there.
    pub(crate) fn install(&self, tree: &Tree) -> Result<PathBuf> {
        let Self { package, program, version, .. } = self;
        let home = tree.cache.join(format!("{package}-{version}"));
        let bin = home.join("bin");
        if bin.join(format!("{program}{}", std::env::consts::EXE_SUFFIX)).is_file() {
            return Ok(bin);
        }
        let unfinished = tree.cache.join(format!("{package}-{version}.{}.unfinished", process::id()));
        fs::create_dir_all(&unfinished)
            .with_context(|| format!("cannot write to the cache folder {}", tree.cache.display()))?;
        let installed = if on_path("cargo-binstall").is_some() {
            self.fetch(&unfinished)
        } else {
            self.compile(&unfinished)
        };
        if let Err(error) = installed {
            let _ = fs::remove_dir_all(&unfinished);
            return Err(error.context(format!("{package} {version} could not be installed")));
        }
        // What stands there has no program in it: it is not ours to keep.
        let _ = fs::remove_dir_all(&home);
        fs::rename(&unfinished, &home).with_context(|| format!("cannot rename to {}", home.display()))?;
        Ok(bin)
    }

    /// Downloads a prebuilt program: seconds instead of minutes. Compiles where that fails.
    fn fetch(&self, root: &Path) -> Result<()> {
        say(&format!("installing {} {} with cargo binstall", self.package, self.version));
        let mut command = cargo();
        command
            .args(["binstall", "--no-confirm", "--no-track", "--disable-strategies", "compile", "--root"])
            .arg(root);
        command.arg(format!("{}@={}", self.package, self.version));
        run(&mut command).or_else(|_| self.compile(root))
    }

    /// Builds the program from its crate. An unoptimised one is built sooner and quick enough.
    fn compile(&self, root: &Path) -> Result<()> {
        let Self { package, version, minutes, .. } = self;
        say(&format!(
            "installing {package} {version}: about {minutes} minutes, once (seconds with `cargo binstall`)"
        ));
        let mut command = cargo();
        command.args(["install", "--debug", "--no-track", "--version", version, "--root"]).arg(root);
        if self.locked {
            command.arg("--locked");
        }
        // Outside the repository: our profiles and target folder are not the tool's.
        command.arg(package).current_dir(root).env("CARGO_TARGET_DIR", root.join("target"));
        // Cargo would advise to put this passing folder on PATH.
        run(command.env("PATH", path_with(&[root.join("bin")])?))?;
        let _ = fs::remove_dir_all(root.join("target"));
        Ok(())
    }
}

/// What Rust builds for the browser.
pub(crate) const WASM: &str = "wasm32-unknown-unknown";

/// Makes sure that Rust can build for `target`.
pub(crate) fn rust_target(target: &str) -> Result<()> {
    let mut rustc = process::Command::new("rustc");
    let libraries = output(rustc.args(["--print", "target-libdir", "--target", target])).map(PathBuf::from);
    if libraries.is_some_and(|folder| folder.is_dir()) {
        return Ok(());
    }
    if on_path("rustup").is_none() {
        anyhow::bail!(
            "the Rust target {target} is missing, and there is no rustup to add it\n  \
             help: install Rust from https://rustup.rs, or your system's package for this target"
        );
    }
    say(&format!("adding the Rust target {target}"));
    run(process::Command::new("rustup").args(["target", "add", target]))
}
