//! Data files: fetched and read.

use gloo_net::http::{Request, Response};
use serde::de::DeserializeOwned;

/// A data file; `None` if it cannot be had or is of another version.
pub(super) async fn data<T: DeserializeOwned>(url: &str) -> Option<T> {
    let answer = Request::get(url).send().await.ok().filter(Response::ok)?;
    postcard::from_bytes(&answer.binary().await.ok()?).ok()
}
