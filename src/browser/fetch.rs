//! Data files: fetched, and read without a copy of their texts in between.

use gloo_net::http::{Request, Response};
use serde::de::DeserializeOwned;

/// The text of a file of this site; `None` if it cannot be had.
pub(super) async fn text(url: &str) -> Option<String> {
    get(url).await?.text().await.ok()
}

/// A data file; `None` if it cannot be had or is of another version.
pub(super) async fn data<T: DeserializeOwned>(url: &str) -> Option<T> {
    postcard::from_bytes(&get(url).await?.binary().await.ok()?).ok()
}

async fn get(url: &str) -> Option<Response> {
    Request::get(url).send().await.ok().filter(Response::ok)
}
