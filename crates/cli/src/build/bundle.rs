//! The app bundle that Trunk built, and the script that starts it.

use std::path::Path;

use anyhow::{Context, Result, bail};

use super::output::Output;
use super::script::code;
use super::wasm::without_names;

/// The start of every page: theme, language, and the app after the first paint.
const BOOT: &str = include_str!("boot.js");
/// What it does more where the site is kept for reading without a network.
const OFFLINE: &str = include_str!("offline/boot.js");

/// The scripts of pages that have one, by the name that the page asks for: comfort, loaded where it is needed.
const PAGE_SCRIPTS: [(&str, &str); 2] =
    [("compare", include_str!("compare.js")), ("map", include_str!("map.js"))];

/// The two files of the app.
pub(super) struct Bundle {
    script: Vec<u8>,
    wasm: Vec<u8>,
}

impl Bundle {
    /// Finds the script and the wasm file in the folder that Trunk wrote.
    pub(super) fn find(app: &Path) -> Result<Self> {
        let one = |ending: &str| -> Result<Vec<u8>> {
            let entries = app.read_dir().with_context(|| {
                format!(
                    "there is no app bundle in `{}`: run `trunk build`, or name its folder with --app",
                    app.display()
                )
            })?;
            let mut found: Vec<_> = entries.filter_map(Result::ok).map(|entry| entry.path()).collect();
            found
                .retain(|path| path.file_name().is_some_and(|name| name.to_string_lossy().ends_with(ending)));
            match found.as_slice() {
                [path] => std::fs::read(path).with_context(|| format!("cannot read `{}`", path.display())),
                [] => bail!("there is no `*{ending}` in `{}`: run `trunk build`", app.display()),
                _ => bail!(
                    "there are several `*{ending}` in `{}`: remove the folder and run `trunk build`",
                    app.display()
                ),
            }
        };
        Ok(Self { script: one(".js")?, wasm: one("_bg.wasm")? })
    }

    /// Writes the bundle and its boot script, a copy of it in each of these folders; returns the script's path.
    /// `asked_for` names the scripts that it loads when they are wanted: the word that stands for each, and its path.
    pub(super) fn write(
        &self,
        folders: &[&str],
        asked_for: [(&str, &str); 2],
        is_offline: bool,
        output: &mut Output,
    ) -> Result<String> {
        let script = output.hashed("app", "js", &self.script)?;
        let wasm = output.hashed("app", "wasm", &without_names(&self.wasm))?;
        let name = |path: &str| path.trim_start_matches("assets/").to_owned();
        let mut boot = code(&BOOT.replace("OFFLINE_PART;\n", if is_offline { OFFLINE } else { "" }))
            .replace("APP_SCRIPT", &name(&script))
            .replace("APP_WASM", &name(&wasm));
        for (word, path) in asked_for {
            boot = boot.replace(word, &name(path));
        }
        for (page, script) in PAGE_SCRIPTS {
            let path = output.hashed(page, "js", code(script).as_bytes())?;
            boot = boot.replace(&format!("{page}.js"), &name(&path));
        }
        let from = |place: &str| boot.replace("WAY_TO_ROOT", place);
        let path = output.hashed("boot", "js", from("../").as_bytes())?;
        for folder in folders {
            output.write(&format!("{folder}/{path}"), from("../../").as_bytes())?;
        }
        Ok(path)
    }
}
