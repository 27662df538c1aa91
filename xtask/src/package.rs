//! What is given to people who have no Rust: the built site, and the program, texts and app bundle to build it again
//! with settings of their own. As `.zip` (Windows opens it by itself) and `.tar.gz` (Linux does), with their checksums.
//!
//! Entry point: [`make`]. Invariant: equal input gives equal bytes, since files stand in the order of their paths and
//! are dated by the commit and the build they belong to.

mod archive;

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};
use serde::Deserialize;
use sha2::{Digest, Sha256};

use crate::build;
use crate::run::{files_below, output, run, say};
use crate::tree::Tree;
use archive::{Date, Entry};

/// The folder that one finds after unpacking. A short name: some paths in it are long, and Windows counts.
const FOLDER: &str = "veiviser";
/// What is copied as it is.
const COPIED: [&str; 4] = ["content", "docs", "locales", "public"];
/// Single files: from the repository, and their names in the package.
const FILES: [(&str, &str); 4] = [
    ("xtask/src/package/readme.txt", "README.txt"),
    ("xtask/src/package/les-meg.txt", "LES-MEG.txt"),
    ("LICENSE-APACHE", "LICENSE-APACHE"),
    ("LICENSE-MIT", "LICENSE-MIT"),
];

/// Writes `veiviser.zip`, `veiviser.tar.gz` and `SHA256SUMS` into `out`.
pub(crate) fn make(tree: &Tree, program: Option<PathBuf>, out: &Path) -> Result<()> {
    build::bundle(tree)?;
    let program = program.map_or_else(|| build::portable(tree), Ok)?;
    let out = tree.path("").join(out);
    let stage = out.join(FOLDER);
    let _ = fs::remove_dir_all(&stage);
    lay_out(tree, &program, &stage)?;
    run(build::veiviser(tree).arg("build").arg(&stage).arg("--out").arg(stage.join("dist")))?;
    say(&format!("packing {}", stage.display()));
    let entries = entries(&stage)?;
    let date = date(tree, &stage)?;
    let archives =
        [("veiviser.zip", archive::zip(&entries, date)?), ("veiviser.tar.gz", archive::tar(&entries, date)?)];
    let mut sums = String::new();
    for (name, bytes) in &archives {
        let path = out.join(name);
        fs::write(&path, bytes).with_context(|| format!("{} cannot be written", path.display()))?;
        let hash: String = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        let _ = writeln!(sums, "{hash}  {name}");
        println!("{} ({} MB)", path.display(), bytes.len().div_ceil(1_000_000));
    }
    fs::write(out.join("SHA256SUMS"), sums).context("SHA256SUMS cannot be written")?;
    fs::remove_dir_all(&stage).context("the folder that was packed cannot be removed")
}

/// Everything but the built site.
fn lay_out(tree: &Tree, program: &Path, stage: &Path) -> Result<()> {
    let copy = |from: &Path, to: &Path| -> Result<()> {
        to.parent().map_or(Ok(()), fs::create_dir_all)?;
        fs::copy(from, to).with_context(|| format!("{} cannot be copied", from.display()))?;
        Ok(())
    };
    for folder in COPIED {
        let root = tree.path(folder);
        for file in files_below(&root).with_context(|| format!("{folder}/ cannot be read"))? {
            copy(&file, &stage.join(folder).join(file.strip_prefix(&root)?))?;
        }
    }
    for file in files_below(&tree.bundle())? {
        if file.extension().is_some_and(|ending| ending == "js" || ending == "wasm") {
            copy(&file, &stage.join("app").join(file.file_name().unwrap_or_default()))?;
        }
    }
    for (from, name) in FILES {
        copy(&tree.path(from), &stage.join(name))?;
    }
    let is_windows = program.extension().is_some_and(|ending| ending == "exe");
    let name = if is_windows { "veiviser.exe" } else { "veiviser" };
    copy(program, &stage.join(name))
}

/// The files of the folder, by path.
fn entries(stage: &Path) -> Result<Vec<Entry>> {
    let mut entries = Vec::new();
    for file in files_below(stage)? {
        let below = file.strip_prefix(stage)?;
        let parts: Vec<_> = below.iter().map(|part| part.to_string_lossy()).collect();
        let path = format!("{FOLDER}/{}", parts.join("/"));
        let is_program =
            below.parent() == Some(Path::new("")) && below.file_stem() == Some("veiviser".as_ref());
        entries.push(Entry { path, bytes: fs::read(&file)?, is_program });
    }
    entries.sort_by(|one, other| one.path.cmp(&other.path));
    Ok(entries)
}

/// The day of the last commit, and a time that the build gives: servers tell versions of a file apart by date and size,
/// and two builds often have pages of equal size.
fn date(tree: &Tree, stage: &Path) -> Result<Date> {
    #[derive(Deserialize)]
    struct Built {
        build: String,
    }
    let text = fs::read_to_string(stage.join("dist/build.json")).context("the package has no built site")?;
    let built: Built = serde_json::from_str(&text).context("build.json is not readable")?;
    let mut git = Command::new("git");
    let said = output(git.args(["log", "-1", "--format=%ct"]).current_dir(&tree.root));
    let seconds = said.and_then(|said| said.parse().ok()).unwrap_or_default();
    Ok(Date::new(seconds, &built.build))
}
