//! `check.html`: a page for whoever hosts the site. It asks the server for what readers ask for and says what to mend.
//!
//! Its texts are those of `docs/hosting.md`, in Norwegian and English, whatever languages the site has.

use page::Locale;
use serde_json::json;
use site::Site;

use super::Headers;
use crate::build::code;

const PAGE: &str = include_str!("check/check.html");
const SCRIPT: &str = include_str!("check/check.js");
/// Its own style, after that of the site.
pub(crate) const STYLE: &str = include_str!("check/check.css");

/// The script, with what it compares the server with; `style` and `wasm` are files of the site.
pub(crate) fn script(site: &Site, locales: &[Locale], style: &str, wasm: &str) -> String {
    let Headers { always, kept, .. } = Headers::of(site);
    let knows = json!({
        "headers": always,
        "kept": kept,
        "locales": locales,
        "style": style,
        "wasm": wasm,
        "script": "embed.js",
        "isAbsolute": site.settings.link_start().is_some(),
        "isFramed": !site.settings.embed.parents.is_empty(),
    });
    code(SCRIPT).replace("SITE", &knows.to_string())
}

/// The page with the names of its files.
pub(crate) fn page(style: &str, own: &str, script: &str) -> String {
    PAGE.replace("{style}", style).replace("{own}", own).replace("{script}", script)
}
