//! A thousand articles, built by us and by Hugo: design section 9 compares the two.
//!
//! The articles are those of the site's source language, again and again under other names. Hugo gets them with a bare
//! theme; our pages are checked and have their sources, tasks, search, data files, variants for frames and fragments. The
//! flows, which Hugo does not have, have their first page and their map; the page after each answer is the app's. Every
//! run writes a folder of its own: to remove the one before would be measured too, and makes some file systems slow.

use std::cell::Cell;
use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::bench::{median, millis, time};
use crate::build::{self, Profile};
use crate::run::{files_below, on_path, say};
use crate::tree::Tree;

/// How many articles there are besides the site's own.
const ARTICLES: usize = 1000;
/// The language that is built, the source of the others.
const LOCALE: &str = "en-US";
const RUNS: usize = 9;

const CONFIG: &str =
    "baseURL = \"https://a.example/\"\ndisableKinds = [\"RSS\", \"sitemap\", \"taxonomy\", \"term\"]\n";
const PAGE: &str = "<!doctype html><html lang=\"en\"><title>{{ .Title }}</title><main><h1>{{ .Title }}</h1>\
                    <p>{{ .Description }}</p>{{ .TableOfContents }}{{ .Content }}</main></html>";
const LIST: &str = "<!doctype html><html lang=\"en\"><title>All</title>\
                    {{ range .Pages }}<a href=\"{{ .RelPermalink }}\">{{ .Title }}</a>{{ end }}</html>";

/// Builds both some times and prints the medians. Nothing is judged: machines differ.
pub(crate) fn print(tree: &Tree) -> Result<()> {
    let Some(hugo) = on_path("hugo") else {
        bail!(
            "Hugo is missing; it is what our time is compared with\n  help: `apt-get install hugo`, or https://gohugo.io"
        );
    };
    say("a thousand articles, built by us and by Hugo");
    let program = build::veiviser_file(tree, Profile::Release)?;
    let folder = tree.path("target/thousand");
    let _ = fs::remove_dir_all(&folder);
    let (ours, theirs) = (folder.join("ours"), folder.join("theirs"));
    copy_site(tree, &ours)?;
    fill(&tree.path("content").join(LOCALE), &ours.join("content").join(LOCALE), &theirs.join("content"))?;
    fs::create_dir_all(theirs.join("layouts/_default"))?;
    for (name, text) in [
        ("config.toml", CONFIG),
        ("layouts/_default/single.html", PAGE),
        ("layouts/_default/list.html", LIST),
    ] {
        fs::write(theirs.join(name), text)?;
    }
    let app = tree.path("target/app");
    let run = Cell::new(0);
    let next = |name: &str| {
        run.set(run.get() + 1);
        folder.join(format!("{name}-{}", run.get()))
    };
    let (mut our_times, mut their_times) = (Vec::new(), Vec::new());
    for _ in 0..RUNS {
        our_times.push(time(
            Command::new(&program)
                .args(["build", ".", "--out"])
                .arg(next("our-dist"))
                .arg("--app")
                .arg(&app)
                .current_dir(&ours),
        )?);
        their_times.push(time(
            Command::new(&hugo).args(["--quiet", "-d"]).arg(next("their-dist")).current_dir(&theirs),
        )?);
    }
    let (with, other) = (millis(median(our_times)), millis(median(their_times)));
    println!("{ARTICLES} articles, median of {RUNS}, in turns");
    println!("  Hugo {other:.0} ms");
    println!("  veiviser build {with:.0} ms: {:.2} of Hugo's", with / other);
    fs::remove_dir_all(&folder)?;
    Ok(())
}

/// The site in its source language alone.
fn copy_site(tree: &Tree, to: &Path) -> Result<()> {
    for folder in ["content", "locales", "public"] {
        let from = tree.path(folder);
        for file in files_below(&from)? {
            let below = file.strip_prefix(&from)?;
            let other = below.components().map(|part| part.as_os_str().to_string_lossy().into_owned());
            // Folders and files of another language are named after it.
            let is_other =
                other.into_iter().any(|part| part.get(..5).is_some_and(|tag| tag != LOCALE && is_tag(tag)));
            if !is_other {
                let to = to.join(folder).join(below);
                fs::create_dir_all(to.parent().context("a file lies in a folder")?)?;
                fs::copy(&file, to)?;
            }
        }
    }
    let settings = to.join("content/site.toml");
    let mut table: toml::Table = fs::read_to_string(&settings)?.parse()?;
    table.insert("default-locale".into(), LOCALE.into());
    if let Some(locales) = table.get_mut("locales").and_then(toml::Value::as_table_mut) {
        locales.retain(|locale, _| locale == LOCALE);
    }
    // No room for states.
    table.insert("budget".into(), toml::toml! { pages-per-locale = 1 }.into());
    fs::write(settings, table.to_string())?;
    Ok(())
}

/// Whether a name starts like `nb-NO`.
fn is_tag(text: &str) -> bool {
    let [a, b, dash, c, d] = text.as_bytes() else { return false };
    [a, b].iter().all(|byte| byte.is_ascii_lowercase())
        && *dash == b'-'
        && [c, d].iter().all(|byte| byte.is_ascii_uppercase())
}

/// Writes the articles of a folder again and again, for us and for Hugo, which takes every link as it stands.
fn fill(from: &Path, ours: &Path, theirs: &Path) -> Result<()> {
    fs::create_dir_all(theirs)?;
    let mut articles = Vec::new();
    for entry in fs::read_dir(from)? {
        let path = entry?.path();
        if path.extension().is_some_and(|ending| ending == "md") {
            articles.push((
                path.file_stem().context("a file has a name")?.to_owned(),
                fs::read_to_string(&path)?,
            ));
        }
    }
    articles.sort();
    for (number, (name, text)) in articles.iter().cycle().take(ARTICLES).enumerate() {
        let name = format!("{}-{number}.md", name.to_string_lossy());
        // Titles and places in the order are one page's own.
        let own = |line: &str| match line.split_once(" = ") {
            Some(("title", title)) => format!("title = {} {number}\"", title.trim_end_matches('"')),
            Some(("order", _)) => format!("order = {}", 1000 + number),
            _ => line.to_owned(),
        };
        let text: Vec<String> = text.lines().map(own).collect();
        fs::write(ours.join(&name), text.join("\n") + "\n")?;
        fs::write(theirs.join(&name), text.join("\n") + "\n")?;
    }
    Ok(())
}
