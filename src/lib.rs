//! What a reader sees: pages as data laid out by Leptos views, natively as HTML and in the browser live.
//!
//! * [`words`]: the messages of the interface; [`guide`]: the data of one flow; [`present`]: a state of a flow becomes a page.
//! * [`record`]: a page becomes a text to paste elsewhere.
//! * [`view`]: a page becomes nodes. Pure functions of [`page::Page`], the same on both sides.
//! * `document` (native): the whole HTML file around a view. `browser` (wasm): the only code that
//!   touches `window`: hydration, navigation, fetching.

// Leptos' macro expands to deeply nested types.
#![recursion_limit = "256"]

#[cfg(target_arch = "wasm32")]
mod browser;
#[cfg(not(target_arch = "wasm32"))]
pub mod document;
pub mod guide;
pub mod present;
pub mod record;
pub mod stamp;
pub mod view;
pub mod words;
