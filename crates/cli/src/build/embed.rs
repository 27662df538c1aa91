//! The guide inside other pages: variants of pages for frames, the script in the frame, and the one
//! that other pages load. Fragments for pages that allow neither frames nor scripts stand beside the pages they are made of.
//!
//! Entry points: [`write`], [`fragments`] and [`frame_script`]. `docs/embedding.md` says how it is used.

use anyhow::Result;
use page::{Names, Page, Route};
use serde_json::json;
use site::Site;
use veiviser::document::{self, Document, Frame, Framing, Shell};
use veiviser::words::Word;

use super::draft::Draft;
use super::output::{BUILD_ID, File, Output};
use super::script::code;
use super::{Common, Room, pages};

/// What the page in the frame does; it is loaded there only.
const FRAME: &str = include_str!("frame.js");
/// What other pages load to show the guide.
const EMBED: &str = include_str!("embed.js");

/// The folder of the variants.
pub(super) const FOLDER: &str = "embed";

/// The script in the frame, which talks to the pages of `[embed] parents` alone.
pub(super) fn frame_script(site: &Site) -> String {
    filled(FRAME, &json!({ "parents": site.settings.embed.parents }))
}

/// Which pages have a variant for frames: all but the ends of flows. Those are most of the site, and their own pages do.
pub(super) fn frame(rooms: &[Room]) -> Frame {
    let pages = rooms.iter().flat_map(|room| &room.pages).map(Draft::page);
    let pages = pages.filter(|page| page.kind != "outcome");
    Frame { pages: pages.map(|page| page.route.path()).collect() }
}

/// Writes `embed.js` and the choice of language for frames.
pub(super) fn write(output: &mut Output, site: &Site, rooms: &[Room], common: &Common<'_>) -> Result<()> {
    output.write("embed.js", embed_script(site, rooms, common.names).as_bytes())?;
    let front = super::front_room(site, rooms);
    output.add(front.map(|room| {
        let page = pages::languages(site, &room.locale, &room.words).laid_out(&room.words);
        variant(room, &page, common)
    }))
}

/// The variant of a page for frames.
pub(super) fn variant(room: &Room, page: &Page, common: &Common<'_>) -> File {
    let stamp = room.stamp(page, common.names, BUILD_ID);
    let ways = room.ways(page.route.depth() + 1, FOLDER);
    let html = document::render(&Document {
        page,
        words: &room.words,
        base: &ways.base,
        near: &ways.near,
        shell: &Shell::default(),
        assets: common.assets,
        stamp: Some(&stamp),
        names: common.names,
        framing: Framing::Variant(common.frame),
        lost: &[],
        seeks: false,
    });
    (format!("{FOLDER}/{}index.html", page.route.path()), html.into_bytes())
}

/// The `fragment.html` of an article or of a first question. Its links start where the site stands: at
/// `[embed] base-url`, or else at its place on its own server.
pub(super) fn fragment(site: &Site, room: &Room, page: &Page) -> Option<File> {
    let is_wanted = match &page.route {
        Route::Article(..) => page.kind == "article",
        Route::Flow(_, _, trail) => trail.is_empty(),
        _ => false,
    };
    let base = site.settings.embed.base_url.as_deref().unwrap_or(site.settings.mount());
    let html = || document::fragment(page, &room.words, base).into_bytes();
    is_wanted.then(|| (format!("{}fragment.html", page.route.path()), html()))
}

/// The script for other pages, with what it must know of the site.
fn embed_script(site: &Site, rooms: &[Room], names: &Names) -> String {
    let words = rooms.iter().map(|room| {
        let words = [Word::SiteName, Word::EmbedOpen].map(|word| room.words.word(word));
        (room.locale.to_string(), json!(words))
    });
    let default = super::front_room(site, rooms).map(|room| room.locale.to_string());
    filled(
        EMBED,
        &json!({
            "locales": words.collect::<serde_json::Map<_, _>>(),
            "fallback": default,
            "flow": names.flows.first(),
        }),
    )
}

/// A script with its blank filled: a JSON value is a JavaScript value.
fn filled(script: &str, site: &serde_json::Value) -> String {
    code(script).replace("SITE", &site.to_string())
}
