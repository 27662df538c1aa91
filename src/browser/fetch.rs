//! Data files: fetched once, parsed by the browser.

use gloo_net::http::Request;
use serde::de::DeserializeOwned;

/// The text of a file of this site; `None` if it cannot be had.
pub(super) async fn text(url: &str) -> Option<String> {
    let answer = Request::get(url).send().await.ok()?;
    if !answer.ok() {
        return None;
    }
    answer.text().await.ok()
}

/// A data file; `None` if it cannot be had or is of another version.
pub(super) async fn data<T: DeserializeOwned>(url: &str) -> Option<T> {
    parse(&text(url).await?)
}

/// JSON text as data. The browser's parser is already there; ours would be bytes to load.
pub(super) fn parse<T: DeserializeOwned>(text: &str) -> Option<T> {
    serde_wasm_bindgen::from_value(js_sys::JSON::parse(text).ok()?).ok()
}
