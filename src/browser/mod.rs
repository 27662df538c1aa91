//! The app in the browser: takes over a prerendered page and moves on without loading pages again.
//!
//! Entry point: [`start`], called by the boot script after the first paint. Invariant: nothing here
//! panics on purpose; whatever fails leaves links that work as plain links.

mod app;
mod blanks;
mod copy;
mod dom;
mod fetch;
mod form;
mod plural;

pub(crate) use plural::plural;

use wasm_bindgen::prelude::wasm_bindgen;

use crate::stamp::Stamp;

/// Reads the stamp of the page and takes over; without one the page stays as it is.
#[wasm_bindgen(start)]
pub(crate) fn start() {
    std::panic::set_hook(Box::new(|_| dom::mark("failed")));
    let Some(stamp) = dom::root().and_then(|root| Stamp::read(|name| root.get_attribute(name))) else {
        return;
    };
    let Some(base) = dom::base() else { return };
    wasm_bindgen_futures::spawn_local(app::run(stamp, base));
}
