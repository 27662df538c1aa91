//! What a page says, as data: the language between the native builder and the browser.
//!
//! The builder reads authors' files and makes these values; the views (natively and in wasm) lay them
//! out. Entry points: [`Block`] for prose, [`Route`] for addresses, [`Locale`] for languages.
//!
//! Invariant: no I/O, no parsing of Markdown, TOML or Fluent; only serde.

mod block;
mod locale;
mod route;

pub use block::{Alert, Block, Inline, Target};
pub use locale::Locale;
pub use route::{Names, Route};
