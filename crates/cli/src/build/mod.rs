//! `veiviser build`: from a site in memory to a folder that any web server can serve.
//!
//! Entry point: [`build`]. The new folder is held in memory, written beside the old one and swapped in at the end,
//! so that an error at any point leaves the old one whole. Two builds of the same input are equal.

mod bundle;
mod compare;
mod compress;
mod draft;
mod embed;
mod guides;
pub(crate) mod library;
mod map;
mod offline;
mod output;
mod pages;
mod refers;
mod script;
mod search;
mod states;
mod style;
mod wasm;

use std::path::PathBuf;

use anyhow::{Result, bail};
use page::{Body, Locale, Names, Page, PageFile};
use rayon::prelude::*;
use serde::Serialize;
use site::Site;
use veiviser::document::{self, Assets, Document, Frame, Framing, Lost, Shell};
use veiviser::guide::Guide;
use veiviser::stamp::{PAGE_FILE, Stamp};
use veiviser::words::{Word, Words};

use crate::check;
use crate::hosting::{self, Headers};
pub(crate) use compress::Compression;
use draft::Draft;
pub(crate) use output::is_asset;
use output::{BUILD_ID, File, Output, Written, has_ending};
pub(crate) use script::code;

/// Where a build reads and writes, and what it leaves.
pub(crate) struct Plan {
    /// The folder that holds `content/` and `locales/`.
    pub(crate) root: PathBuf,
    /// The app bundle that Trunk built.
    pub(crate) app: PathBuf,
    /// The folder to write.
    pub(crate) out: PathBuf,
    /// Whether compressed copies lie beside the files.
    pub(crate) compression: Compression,
    /// Whether the pseudo languages are added.
    pub(crate) pseudo: bool,
}

/// What was built.
pub(crate) struct Built {
    /// What was done, in a line; warnings before it.
    pub(crate) summary: String,
    /// What a server sends with it.
    pub(crate) headers: Headers,
}

/// Builds a site.
pub(crate) fn build(plan: &Plan) -> Result<Built> {
    output::put_back(&plan.out)?;
    let (mut site, report) = check::load(&plan.root)?;
    if report.errors > 0 {
        bail!(
            "the site has findings, nothing was written\n\n{}{}",
            report.text(),
            check::summary(report.errors, report.warnings)
        );
    }
    if plan.pseudo {
        site::pseudo::add(&mut site);
    }
    let bundle = bundle::Bundle::find(&plan.app)?;
    let mut output = Output::beside(&plan.out)?;
    let names = names(&site);
    // Each language, and the folder of frames, has assets of its own beside its pages.
    let folders: Vec<&str> = names.locales.iter().map(Locale::as_str).chain([embed::FOLDER]).collect();
    output.copy_folder(&plan.root.join("public"))?;
    let assets = assets(&site, &bundle, &folders, &mut output)?;
    let mut rooms = Vec::new();
    for locale in &names.locales {
        rooms.push(Room::new(&site, locale, &names, &mut output)?);
    }
    let frame = embed::frame(&rooms);
    let common = Common { site: &site, assets: &assets, names: &names, frame: &frame };
    let mut listed = Vec::new();
    for room in &mut rooms {
        // Everything of a page at once, while its tree is at hand; then the tree is gone.
        let pages = std::mem::take(&mut room.pages);
        let made = pages.into_par_iter().map(|page| files(room, &page.laid_out(&room.words), &common));
        for (files, line) in made.collect::<Result<Vec<_>>>()? {
            output.add(files)?;
            listed.push(line);
        }
    }
    embed::write(&mut output, &site, &rooms, &common)?;
    front(&mut output, &site, &rooms, &assets, &names, BUILD_ID, &mut listed)?;
    let pages = listed.len();
    let index = BuildIndex {
        build: BUILD_ID,
        locales: &names.locales,
        flows: &names.flows,
        pages: &listed,
        frames: std::iter::once("").chain(frame.pages.iter().map(String::as_str)).collect(),
    };
    output.write("build.json", serde_json::to_string_pretty(&index)?.as_bytes())?;
    host_check(&site, &assets, &names, &mut output)?;
    for (path, text) in hosting::files(&site, &folders) {
        output.write(&path, text.as_bytes())?;
    }
    output.write(offline::FILE, offline::worker(&site, &names, &output).as_bytes())?;
    let Written { build, bytes } = output.finish(plan.compression)?;
    let shown = if report.warnings > 0 {
        format!("{}{}\n", report.text(), check::summary(report.errors, report.warnings))
    } else {
        String::new()
    };
    let summary = format!(
        "{shown}{pages} pages, {} MB, build {build} in {}",
        bytes.div_ceil(1_000_000),
        plan.out.display()
    );
    Ok(Built { summary, headers: Headers::of(&site) })
}

/// What a page loads before it is painted, and the script after.
///
/// Each language, and the folder of frames, has a copy of both beside its pages. Pages ask for the nearest one, so that they find
/// it also where a server strips the slash and all addresses count from one folder further up: there
/// lie the copies of the root (`docs/hosting.md`).
fn assets(site: &Site, bundle: &bundle::Bundle, folders: &[&str], output: &mut Output) -> Result<Assets> {
    let brand = &site.settings.brand;
    // The root has one of each, and so has each folder.
    let shared = |output: &mut Output, name: &str, ending: &str, bytes: &[u8]| -> Result<String> {
        let path = output.hashed(name, ending, bytes)?;
        folders.iter().try_for_each(|folder| output.write(&format!("{folder}/{path}"), bytes))?;
        Ok(path)
    };
    let mut logo = None;
    if let Some(picture) = &brand.logo {
        let path = shared(output, "logo", picture.ending, &picture.bytes)?;
        logo = path.strip_prefix("assets/").map(str::to_owned);
    }
    let style = shared(output, "veiviser", "css", style::first(brand, logo.as_deref()).as_bytes())?;
    let later = shared(output, "later", "css", style::later().as_bytes())?;
    let mut extras = Vec::new();
    for (name, text) in style::extras() {
        extras.push((name, shared(output, name, "css", text.as_bytes())?));
    }
    let mut icon = None;
    if let Some(picture) = output.get("icon.svg").map(<[u8]>::to_vec) {
        icon = Some(shared(output, "icon", "svg", &picture)?);
    }
    let frame = output.hashed("frame", "js", embed::frame_script(site).as_bytes())?;
    let search = search::scripts(output)?;
    let asked_for = [("FRAME_SCRIPT", frame.as_str()), ("SEARCH_SCRIPT", &search)];
    let boot = bundle.write(folders, asked_for, site.settings.offline.enabled, output)?;
    Ok(Assets { style, later, extras, boot, icon })
}

/// The page for whoever hosts the site.
fn host_check(site: &Site, assets: &Assets, names: &Names, output: &mut Output) -> Result<()> {
    let app = output.assets().find(|path| path.starts_with("assets/app.") && has_ending(path, &["wasm"]));
    let script = hosting::check::script(site, &names.locales, &assets.style, app.unwrap_or_default());
    let script = output.hashed("check", "js", script.as_bytes())?;
    let own = output.hashed("check", "css", hosting::check::STYLE.as_bytes())?;
    output.write("check.html", hosting::check::page(&assets.style, &own, &script).as_bytes())
}

/// `build.json`: every page with what a tool needs to find it.
#[derive(Serialize)]
struct BuildIndex<'a> {
    build: &'a str,
    locales: &'a [Locale],
    flows: &'a [String],
    pages: &'a [Listed],
    /// The paths of the pages that have a variant for frames, below `embed/`.
    frames: Vec<&'a str>,
}

/// A line of `build.json`.
#[derive(Serialize)]
struct Listed {
    path: String,
    locale: Option<Locale>,
    kind: &'static str,
    title: String,
}

/// What every page is made with.
struct Common<'a> {
    site: &'a Site,
    assets: &'a Assets,
    names: &'a Names,
    frame: &'a Frame,
}

/// Everything about one locale.
struct Room {
    locale: Locale,
    words: Words,
    /// Its pages, until their files are made.
    pages: Vec<Draft>,
    words_file: String,
    guides: Vec<(String, String)>,
    shell: pages::ShellParts,
    /// What every link starts with; none where links count from the page.
    link_start: Option<String>,
}

/// What leads from a page to the root of the site, and to the nearest folder with `assets`.
struct Ways {
    base: String,
    near: String,
}

impl Room {
    fn new(site: &Site, locale: &Locale, names: &Names, output: &mut Output) -> Result<Self> {
        let words = library::words(site, locale);
        let library = library::library(site, locale, &words);
        let mut all = pages::pages(site, locale, &words, &library);
        // Each flow has its map.
        let room_for_states = site.settings.pages_per_locale.saturating_sub(all.len() + names.flows.len());
        let flows = names.flows.iter().map(|flow| &site.logic.flows[flow].flow);
        let shares = states::shares(flows, room_for_states);
        let made = names.flows.par_iter().zip(shares).with_max_len(1).map(|(flow, share)| {
            let guide: Guide = guides::guide(site, locale, flow, &words, &library, share);
            let states = states::pages(&guide, &words).into_iter().map(Draft::from);
            let pages: Vec<Draft> = std::iter::once(pages::map(&guide, &words)).chain(states).collect();
            postcard::to_allocvec(&guide).map(|data| (flow, data, pages))
        });
        let mut guides = Vec::new();
        for (flow, data, pages) in made.collect::<Result<Vec<_>, _>>()? {
            let file = output.hashed(&format!("{flow}.{locale}"), "bin", &data)?;
            guides.push((flow.clone(), file));
            all.extend(pages);
        }
        let interface = words.only(|id| Word::ALL.iter().any(|word| word.is_shared() && word.id() == id));
        let words_file =
            output.hashed(&format!("words.{locale}"), "bin", &postcard::to_allocvec(&interface)?)?;
        let index = search::index(site, locale, &words, &library, &all)?;
        let index = output.hashed(&format!("search.{locale}"), "json", &index)?;
        let shell = pages::shell(site, locale, names, &words).searching(index);
        let link_start = site.settings.link_start().map(str::to_owned);
        Ok(Self { locale: locale.clone(), words, pages: all, words_file, guides, shell, link_start })
    }

    /// From a page so many folders below the root, of which `folder` is the first; at the root, the one to go on to.
    fn ways(&self, depth: usize, folder: &str) -> Ways {
        match &self.link_start {
            Some(start) => Ways { base: start.clone(), near: format!("{start}{folder}/") },
            None if depth == 0 => Ways { base: String::new(), near: format!("{folder}/") },
            None => Ways { base: "../".repeat(depth), near: "../".repeat(depth - 1) },
        }
    }

    fn stamp(&self, page: &Page, names: &Names, build: &str) -> Stamp {
        Stamp {
            route: page.route.clone(),
            build: build.to_owned(),
            names: names.clone(),
            words: self.words_file.clone(),
            guides: self.guides.clone(),
        }
    }
}

fn names(site: &Site) -> Names {
    Names { locales: site.settings.offered().cloned().collect(), flows: site.settings.flows.clone() }
}

/// The files of a page, and its line in `build.json`.
fn files(room: &Room, page: &Page, common: &Common<'_>) -> Result<(Vec<File>, Listed)> {
    let Common { site, assets, names, frame } = common;
    let path = page.route.path();
    let ways = room.ways(page.route.depth(), room.locale.as_str());
    let words = &room.words;
    let shell: Shell = room.shell.around(&page.route, BUILD_ID);
    let stamp = room.stamp(page, names, BUILD_ID);
    let framing = if frame.pages.contains(&path) { Framing::Elsewhere } else { Framing::Itself(frame) };
    let html = document::render(&Document {
        page,
        words,
        base: &ways.base,
        near: &ways.near,
        shell: &shell,
        assets,
        stamp: Some(&stamp),
        names,
        framing,
        lost: &[],
        seeks: false,
    });
    let mut files = vec![(format!("{path}index.html"), html.into_bytes())];
    // A state of a flow is computed in the browser, a page with a script is loaded as it is; the rest is fetched as data.
    if let Body::Made(nodes) = &page.body
        && page.route.extras().is_none()
    {
        let (build, title) = (BUILD_ID.to_owned(), page.title.clone());
        let file = PageFile { build, title, nodes };
        files.push((format!("{path}{PAGE_FILE}"), postcard::to_allocvec(&file)?));
    }
    if frame.pages.contains(&path) {
        files.push(embed::variant(room, page, common));
    }
    files.extend(embed::fragment(site, room, page));
    let locale = Some(room.locale.clone());
    Ok((files, Listed { path, locale, kind: page.kind, title: page.title.clone() }))
}

/// The locale of pages that belong to none.
fn front_room<'a>(site: &Site, rooms: &'a [Room]) -> Option<&'a Room> {
    let default = site.settings.default_locale.as_ref();
    rooms.iter().find(|room| Some(&room.locale) == default).or(rooms.first())
}

/// The choice of language and the page for addresses where nothing is.
fn front<'a>(
    output: &mut Output,
    site: &Site,
    rooms: &'a [Room],
    assets: &Assets,
    names: &Names,
    build: &str,
    listed: &mut Vec<Listed>,
) -> Result<()> {
    let Some(room) = front_room(site, rooms) else { return Ok(()) };
    let page = pages::languages(site, &room.locale, &room.words).laid_out(&room.words);
    let words = &room.words;
    let shell = room.shell.alone();
    let stamp = room.stamp(&page, names, build);
    let ways = room.ways(0, room.locale.as_str()); // where most readers go on to: loaded once
    let html = document::render(&Document {
        page: &page,
        words,
        base: &ways.base,
        near: &ways.near,
        shell: &shell,
        assets,
        stamp: Some(&stamp),
        names,
        framing: Framing::Elsewhere,
        lost: &[],
        seeks: false,
    });
    output.write("index.html", html.as_bytes())?;
    listed.push(Listed { path: String::new(), locale: None, kind: page.kind, title: page.title.clone() });

    // A server shows this page at any depth, so its links start at the root of the server, and its files where the
    // site stands: a setting says it, or the page seeks it. It is in every language, the default one first.
    let others = rooms.iter().filter(|other| other.locale != room.locale);
    let all: Vec<&Room> = std::iter::once(room).chain(others).collect();
    let seeks = site.settings.mount.is_none();
    let page = pages::not_found(&all, room, build, seeks).laid_out(&room.words);
    let lost = |room: &&'a Room| Lost { locale: &room.locale, words: &room.words, shell: room.shell.alone() };
    let lost: Vec<Lost<'a>> = all.iter().map(lost).collect();
    let mount = site.settings.mount();
    let html = document::render(&Document {
        page: &page,
        words,
        base: mount,
        near: mount,
        shell: &shell,
        assets,
        stamp: None,
        names,
        framing: Framing::Elsewhere,
        lost: &lost,
        seeks,
    });
    output.write("404.html", html.as_bytes())
}
