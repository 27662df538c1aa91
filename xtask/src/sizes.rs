//! What a reader downloads, in bytes as a good server sends them (brotli, quality 11).

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsStr;
use std::fs;
use std::io::Write;
use std::path::Path;

use anyhow::{Context, Result};
use serde::Deserialize;

use crate::run::files_below;
use crate::tree::Tree;

/// The heaviest page of a kind: what must arrive before it can be painted.
pub(crate) struct FirstView {
    pub(crate) path: String,
    pub(crate) html: usize,
    pub(crate) css: usize,
}

impl FirstView {
    pub(crate) fn total(&self) -> usize {
        self.html + self.css
    }
}

/// One language's part of the built folder.
#[derive(Default)]
pub(crate) struct Share {
    pub(crate) pages: usize,
    pub(crate) bytes: u64,
}

/// All that is measured of a built site.
pub(crate) struct Sizes {
    /// By page kind.
    pub(crate) first_views: BTreeMap<String, FirstView>,
    pub(crate) js: usize,
    pub(crate) wasm: usize,
    /// The script that other people's pages load; no page of ours does.
    pub(crate) embed: usize,
    /// What the first query of a reader loads: the scripts of the search and the largest index.
    pub(crate) search: usize,
    /// By locale.
    pub(crate) shares: BTreeMap<String, Share>,
}

#[derive(Deserialize)]
struct Built {
    pages: Vec<Page>,
}

#[derive(Deserialize)]
struct Page {
    /// The folder of the page, relative to the site.
    path: String,
    kind: String,
}

/// Measures dist/.
pub(crate) fn measure(tree: &Tree) -> Result<Sizes> {
    let dist = tree.dist();
    let text = fs::read_to_string(dist.join("build.json"))
        .context("dist/build.json cannot be read\n  help: run `cargo xtask build` first")?;
    let built: Built =
        serde_json::from_str(&text).context("dist/build.json does not list the pages as expected")?;
    let (mut js, mut wasm, mut embed) = (0, 0, 0);
    let (mut finding, mut index) = (0, 0);
    let mut shares: BTreeMap<String, Share> = BTreeMap::new();
    // The boot script lies beside the pages of each language; a reader loads one.
    let mut seen = BTreeSet::new();
    for file in files_below(&dist)? {
        let below = file.strip_prefix(&dist)?;
        match file.extension().and_then(|extension| extension.to_str()) {
            Some("js") if below == Path::new("embed.js") => embed = compressed(&fs::read(&file)?)?,
            // The page for hosts is no part of reading.
            Some("js") if below.to_string_lossy().replace('\\', "/").starts_with("assets/check.") => {}
            Some("js") if seen.insert(file.file_name().map(OsStr::to_owned)) => {
                let size = compressed(&fs::read(&file)?)?;
                js += size;
                finding += if of_search(&file) { size } else { 0 };
            }
            Some("json") if of_search(&file) => index = index.max(compressed(&fs::read(&file)?)?),
            Some("wasm") => wasm += compressed(&fs::read(&file)?)?,
            _ => {}
        }
        // A page's variant for frames belongs to its language.
        let owned = below.strip_prefix("embed").unwrap_or(below);
        let first = owned.components().next().map(|part| part.as_os_str().to_string_lossy().into_owned());
        let share = shares.entry(first.unwrap_or_default()).or_default();
        share.pages += usize::from(below.ends_with("index.html"));
        share.bytes += file.metadata()?.len();
    }
    // Folders without a page (assets) are no locale, and neither is the choice of language at the root.
    shares.retain(|name, share| share.pages > 0 && name != "index.html");
    let search = finding + index;
    Ok(Sizes { first_views: heaviest(&dist, built.pages)?, js, wasm, embed, search, shares })
}

/// Whether an asset is asked for only when the search is opened.
fn of_search(file: &Path) -> bool {
    let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    ["search.", "find.", "minisearch."].iter().any(|start| name.starts_with(start))
}

/// The heaviest page of each kind. Compressing all of them would take minutes, so the longest one is taken.
fn heaviest(dist: &Path, pages: Vec<Page>) -> Result<BTreeMap<String, FirstView>> {
    let mut longest: BTreeMap<String, (u64, String)> = BTreeMap::new();
    for Page { path, kind } in pages {
        let file = dist.join(&path).join("index.html");
        let bytes = file
            .metadata()
            .with_context(|| format!("build.json names a page that is not there: {path}"))?
            .len();
        let best = longest.entry(kind).or_default();
        if bytes > best.0 {
            *best = (bytes, path);
        }
    }
    longest.into_iter().map(|(kind, (_, path))| Ok((kind, first_view(dist, path)?))).collect()
}

fn first_view(dist: &Path, path: String) -> Result<FirstView> {
    let folder = dist.join(&path);
    let html = fs::read_to_string(folder.join("index.html"))?;
    let mut css = 0;
    for sheet in style_sheets(&html) {
        let sheet = sheet.trim_start_matches('/');
        let file = [folder.join(sheet), dist.join(sheet)].into_iter().find(|file| file.is_file());
        let file =
            file.with_context(|| format!("{path} asks for the style sheet {sheet}, which is not there"))?;
        css += compressed(&fs::read(file)?)?;
    }
    Ok(FirstView { path, html: compressed(html.as_bytes())?, css })
}

/// The addresses of the style sheets that a page loads before it is painted: those in its head.
fn style_sheets(html: &str) -> Vec<&str> {
    let head = html.split("</head>").next().unwrap_or_default();
    let links = head.split("<link ").skip(1).filter_map(|rest| rest.split('>').next());
    links
        .filter(|link| attribute(link, "rel") == Some("stylesheet"))
        .filter_map(|link| attribute(link, "href"))
        .collect()
}

/// The value of an attribute, quoted or not.
fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let start = tag.find(&format!("{name}="))? + name.len() + 1;
    let value = &tag[start..];
    match value.strip_prefix(['"', '\'']) {
        Some(quoted) => quoted.split(['"', '\'']).next(),
        None => value.split([' ', '/', '>']).next(),
    }
}

/// The length after brotli 11.
pub(crate) fn compressed(bytes: &[u8]) -> Result<usize> {
    let mut counter = Counter(0);
    let mut writer = brotli::CompressorWriter::new(&mut counter, 1 << 16, 11, 22);
    writer.write_all(bytes)?;
    drop(writer);
    Ok(counter.0)
}

/// A place to write to that only counts.
struct Counter(usize);

impl Write for Counter {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0 += bytes.len();
        Ok(bytes.len())
    }
    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn style_sheets_are_found_whatever_their_quotes() {
        let html = r#"<link rel="icon" href="i.svg"><link href="../a.css" rel="stylesheet"><link rel=stylesheet href=b.css>"#;
        assert_eq!(style_sheets(html), ["../a.css", "b.css"]);
    }

    #[test]
    fn repetition_compresses() -> Result<()> {
        let size = compressed("veiviser ".repeat(1000).as_bytes())?;
        assert!(size < 40, "{size}");
        Ok(())
    }
}
