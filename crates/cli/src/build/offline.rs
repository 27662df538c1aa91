//! The service worker: opt-in, and a tombstone where it is off, so that switching it off removes it from browsers.

use page::{Names, Route};
use site::Site;
use veiviser::stamp::PAGE_FILE;

use super::output::{BUILD_ID, Output};

/// Where it lies: what it answers for is everything below.
pub(super) const FILE: &str = "sw.js";

const WORKER: &str = include_str!("offline/worker.js");
const TOMBSTONE: &str = include_str!("offline/tombstone.js");

/// The text of `sw.js`.
pub(super) fn worker(site: &Site, names: &Names, output: &Output) -> String {
    if !site.settings.offline.enabled {
        return TOMBSTONE.to_owned();
    }
    let core = serde_json::Value::from(core(site, names, output));
    WORKER.replace("BUILD_ID", BUILD_ID).replace("CORE_FILES", &core.to_string())
}

/// What is kept from the first visit on: all that the app needs, the home pages, every flow, the chosen articles.
fn core(site: &Site, names: &Names, output: &Output) -> Vec<String> {
    let pages = names.locales.iter().flat_map(|locale| {
        let flows = names.flows.iter().map(|flow| Route::Flow(locale.clone(), flow.clone(), String::new()));
        let articles = &site.settings.offline.core;
        let articles = articles.iter().map(|slug| Route::Article(locale.clone(), slug.clone()));
        std::iter::once(Route::Home(locale.clone())).chain(flows).chain(articles)
    });
    let mut paths = vec![String::new()];
    for path in pages.map(|page| page.path()) {
        let data = format!("{path}{PAGE_FILE}");
        if output.has(&data) {
            paths.push(data);
        }
        if output.has(&format!("{path}index.html")) {
            paths.push(path);
        }
    }
    // Frames keep nothing, and what only hosts look at is no part of reading.
    let is_kept = |path: &&str| !path.starts_with(super::embed::FOLDER) && !path.starts_with("assets/check.");
    paths.extend(output.assets().filter(is_kept).map(str::to_owned));
    paths
}
