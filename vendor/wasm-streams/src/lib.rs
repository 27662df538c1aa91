//! An empty stand-in for `wasm-streams`, which Leptos pulls in for server functions.
//!
//! Veiviser is static and calls no server function, but the real crate exports classes to JavaScript,
//! and exports cannot be dropped by any linker: they and what hangs on them were a tenth of our wasm
//! (`docs/performance.md`). This crate has the same names and no exports. Nothing of it is ever called.

use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;
use wasm_bindgen::JsValue;

/// A stream that is always at its end.
pub struct ReadableStream(web_sys::ReadableStream);

impl ReadableStream {
    /// Takes the handle.
    pub fn from_raw(raw: web_sys::ReadableStream) -> Self {
        Self(raw)
    }

    /// Would send a stream to a server.
    ///
    /// # Panics
    ///
    /// Always: there is no server.
    pub fn from_stream<S: Stream<Item = Result<JsValue, JsValue>> + 'static>(_: S) -> Self {
        panic!("a static site has no server functions")
    }

    /// Gives the handle back.
    pub fn into_raw(self) -> web_sys::ReadableStream {
        self.0
    }

    /// Nothing to read.
    pub fn into_stream(self) -> Empty {
        Empty
    }
}

/// The end of a stream.
pub struct Empty;

impl Stream for Empty {
    type Item = Result<JsValue, JsValue>;

    fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(None)
    }
}
