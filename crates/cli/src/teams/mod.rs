//! `veiviser teams-app`: the guide as a personal app in Teams: a manifest and two icons.
//!
//! Entry points: [`make`] fills the template and writes the folder, [`check`] judges a folder. The rules
//! are those of Microsoft's published schema, version 1.17, as far as a personal tab is concerned.

mod rules;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use clap::Args;
use serde_json::Value;
use veiviser::words::Word;

use crate::build::library;
use crate::check;

const TEMPLATE: &str = include_str!("manifest.json");
const COLOR: &[u8] = include_bytes!("color.png");
const OUTLINE: &[u8] = include_bytes!("outline.png");

/// What the manifest says besides what the site knows.
#[derive(Args)]
pub(crate) struct TeamsArgs {
    /// Only say what is wrong with the app in this folder.
    #[arg(long, value_name = "FOLDER", conflicts_with_all = ["id", "out"])]
    check: Option<PathBuf>,
    /// The id of the app: a GUID of your own, the same for ever.
    #[arg(long, required_unless_present = "check")]
    id: Option<String>,
    /// Grows with every change that Teams shall notice.
    #[arg(long, default_value = "1.0.0")]
    app_version: String,
    /// Who publishes it, in 32 letters.
    #[arg(long, required_unless_present = "check")]
    developer: Option<String>,
    /// The page about privacy; the guide itself if none is given.
    #[arg(long)]
    privacy: Option<String>,
    /// The page about terms of use; the guide itself if none is given.
    #[arg(long)]
    terms: Option<String>,
    /// The folder to write.
    #[arg(long, default_value = "teams-app")]
    out: PathBuf,
}

/// Runs the command; returns what was done, in a line.
pub(crate) fn run(root: &Path, args: &TeamsArgs) -> Result<String> {
    match &args.check {
        Some(folder) => check(folder),
        None => make(root, args),
    }
}

/// Fills the template from the site and writes the folder, if nothing is wrong with it.
fn make(root: &Path, args: &TeamsArgs) -> Result<String> {
    let (site, _) = check::load(root)?;
    let Some(address) = &site.settings.embed.base_url else {
        bail!("content/site.toml does not say where the guide stands\n  help: add `[embed]` with `base-url`");
    };
    let (Some(locale), Some(flow)) = (&site.settings.default_locale, site.settings.flows.first()) else {
        bail!("the site has no default language or no flow\n  help: run `veiviser check`");
    };
    let words = library::words(&site, locale);
    let domain = address.split("://").last().and_then(|rest| rest.split(['/', ':']).next());
    let filled = [
        ("version", args.app_version.as_str()),
        ("id", args.id.as_deref().unwrap_or_default()),
        ("developer", args.developer.as_deref().unwrap_or_default()),
        ("privacy", args.privacy.as_deref().unwrap_or(address)),
        ("terms", args.terms.as_deref().unwrap_or(address)),
        ("address", address),
        ("domain", domain.unwrap_or_default()),
        ("flow", flow),
        ("name", &words.word(Word::SiteName)),
        ("short", &words.word(Word::SiteLead)),
        ("full", &words.word(Word::SiteAbout)),
    ];
    let mut manifest: Value = serde_json::from_str(TEMPLATE).context("the template is no JSON")?;
    fill(&mut manifest, &filled);
    report(&rules::faults(&manifest, COLOR, OUTLINE))?;
    fs::create_dir_all(&args.out).with_context(|| format!("cannot create `{}`", args.out.display()))?;
    let text = serde_json::to_string_pretty(&manifest)? + "\n";
    for (name, bytes) in [("manifest.json", text.as_bytes()), ("color.png", COLOR), ("outline.png", OUTLINE)]
    {
        let path = args.out.join(name);
        fs::write(&path, bytes).with_context(|| format!("cannot write `{}`", path.display()))?;
    }
    Ok(format!("the Teams app is in {}; put its three files into a zip and upload that", args.out.display()))
}

/// Judges a folder that somebody may have changed.
fn check(folder: &Path) -> Result<String> {
    let read = |name: &str| {
        let path = folder.join(name);
        fs::read(&path).with_context(|| format!("cannot read `{}`", path.display()))
    };
    let manifest: Value =
        serde_json::from_slice(&read("manifest.json")?).context("manifest.json is no JSON")?;
    let icon = |kind: &str| read(manifest["icons"][kind].as_str().unwrap_or("missing.png"));
    report(&rules::faults(&manifest, &icon("color")?, &icon("outline")?))?;
    Ok("no findings".to_owned())
}

fn report(faults: &[String]) -> Result<()> {
    if faults.is_empty() {
        return Ok(());
    }
    bail!("Teams would refuse this app\n  {}", faults.join("\n  "))
}

/// Puts the values into the texts of the template.
fn fill(value: &mut Value, filled: &[(&str, &str)]) {
    match value {
        Value::String(text) => {
            for (name, value) in filled {
                *text = text.replace(&format!("{{{{{name}}}}}"), value);
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| fill(item, filled)),
        Value::Object(members) => members.values_mut().for_each(|member| fill(member, filled)),
        _ => {}
    }
}
