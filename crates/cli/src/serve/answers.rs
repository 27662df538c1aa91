//! What the preview answers: the files of the folder, as a careful host would send them.

use std::path::PathBuf;

use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_LENGTH, CONTENT_TYPE, IF_MODIFIED_SINCE, LAST_MODIFIED};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::{Router, get};
use tower_http::services::{ServeDir, ServeFile};

use super::Current;
use super::reload::{self, Changes};
use crate::build::is_asset;

/// A page is read whole when the reload script is added; none comes near this size.
const LONGEST_PAGE: usize = 16 << 20;

/// The answers of the preview; with `changes`, pages reload themselves.
pub(crate) fn router(root: PathBuf, headers: Current, changes: Option<Changes>) -> Router {
    let not_found = ServeFile::new(root.join("404.html"));
    let files = ServeDir::new(root).not_found_service(not_found);
    let mut router = Router::new().fallback_service(files);
    if let Some(changes) = changes {
        let script = || async { ([(CONTENT_TYPE, "text/javascript")], reload::SCRIPT) };
        let build = changes.clone();
        router = router
            .layer(middleware::map_response(move |answer: Response| {
                let build = *build.borrow();
                with_reload(answer, build)
            }))
            .route("/__preview/reload.js", get(script))
            .route("/__preview/events", get(async move || reload::events(changes.clone())));
    }
    router.layer(middleware::from_fn_with_state(headers, careful))
}

/// Adds the headers that every answer carries.
async fn careful(State(current): State<Current>, mut request: Request, next: Next) -> Response {
    let is_asset = is_asset(request.uri().path());
    let is_head = request.method() == Method::HEAD;
    if !is_asset {
        // Two builds within a second have the same date: a page must be sent again, not confirmed by date.
        request.headers_mut().remove(IF_MODIFIED_SINCE);
    }
    let mut answer = next.run(request).await;
    let is_found = answer.status() == StatusCode::OK || answer.status() == StatusCode::PARTIAL_CONTENT;
    let is_kept = is_asset && is_found;
    let headers = answer.headers_mut();
    if let Ok(current) = current.read() {
        for (name, value) in &current.always {
            if let (Ok(name), Ok(value)) = (name.parse::<HeaderName>(), value.parse()) {
                headers.insert(name, value);
            }
        }
        let cache = if is_kept { current.kept } else { current.asked };
        headers.insert(CACHE_CONTROL, HeaderValue::from_static(cache));
    }
    if !is_asset {
        headers.remove(LAST_MODIFIED);
    }
    with_charset(headers);
    if is_head {
        *answer.body_mut() = Body::empty();
    }
    answer
}

/// Text is UTF-8; the media types that file names suggest do not say so.
fn with_charset(headers: &mut HeaderMap) {
    const TEXTS: [&str; 6] =
        ["text/html", "text/css", "text/javascript", "text/plain", "text/markdown", "application/json"];
    let kind = headers.get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    if let Some(text) = TEXTS.into_iter().find(|text| kind == Some(text))
        && let Ok(full) = HeaderValue::from_str(&format!("{text}; charset=utf-8"))
    {
        headers.insert(CONTENT_TYPE, full);
    }
}

/// Adds the reload script to a page, as its last element: no position within the page changes.
async fn with_reload(answer: Response, build: u64) -> Response {
    let is_page =
        answer.headers().get(CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    if !is_page {
        return answer;
    }
    let (mut parts, body) = answer.into_parts();
    let Ok(page) = to_bytes(body, LONGEST_PAGE).await else {
        return (StatusCode::INTERNAL_SERVER_ERROR, "the page cannot be read").into_response();
    };
    let mut page = page.to_vec();
    page.extend_from_slice(
        format!("<script src=\"/__preview/reload.js?build={build}\" defer></script>\n").as_bytes(),
    );
    parts.headers.remove(CONTENT_LENGTH);
    Response::from_parts(parts, Body::from(page))
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use std::sync::{Arc, RwLock};

    use tower::ServiceExt;

    use crate::hosting::Headers;

    use super::*;

    /// A built folder of two pages and an asset, and a file beside it that nobody may read.
    fn folder() -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        let write = |path: &str, text: &str| {
            let file = folder.path().join(path);
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(file, text).unwrap();
        };
        write("secret.txt", "secret");
        write("dist/index.html", "<p>start");
        write("dist/404.html", "<p>lost");
        write("dist/nb-NO/choose/purpose=talk/index.html", "<p>state");
        write("dist/assets/app.js", "1");
        folder
    }

    /// The headers of a site that says nothing about them.
    fn headers() -> Current {
        Arc::new(RwLock::new(Headers::of(&site::Site::default())))
    }

    fn policy() -> String {
        headers().read().unwrap().always[0].1.clone()
    }

    /// Asks for a path; `status, header, body`, where the header is the one named.
    fn ask(root: &Path, changes: Option<Changes>, path: &str, header: &str) -> (u16, String, String) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let request = Request::builder().uri(path).body(Body::empty()).unwrap();
            let answer = router(root.join("dist"), headers(), changes).oneshot(request).await.unwrap();
            let value = answer.headers().get(header).map(|value| value.to_str().unwrap().to_owned());
            let status = answer.status().as_u16();
            let body = to_bytes(answer.into_body(), LONGEST_PAGE).await.unwrap();
            (status, value.unwrap_or_default(), String::from_utf8(body.to_vec()).unwrap())
        })
    }

    fn check(path: &str, header: &str, expected: (u16, &str, &str)) {
        let (status, value, body) = ask(folder().path(), None, path, header);
        assert_eq!((status, value.as_str(), body.as_str()), expected, "{path}");
    }

    #[test]
    fn a_folder_is_its_page_and_gets_its_slash() {
        check("/", "content-type", (200, "text/html; charset=utf-8", "<p>start"));
        check("/nb-NO/choose/purpose=talk/", "cache-control", (200, "no-cache", "<p>state"));
        check("/nb-NO/choose/purpose=talk?x=1", "location", (307, "/nb-NO/choose/purpose=talk/?x=1", ""));
    }

    #[test]
    fn what_is_not_there_is_the_404_page_with_its_status() {
        check("/nb-NO/nothing/", "content-security-policy", (404, &policy(), "<p>lost"));
        check("/assets/old.js", "cache-control", (404, "no-cache", "<p>lost"));
    }

    #[test]
    fn nothing_outside_the_folder_is_read() {
        for path in
            ["/../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "/assets/..%5c..%5csecret.txt"]
        {
            check(path, "x-content-type-options", (404, "nosniff", "<p>lost"));
        }
    }

    #[test]
    fn assets_may_be_kept_for_ever() {
        let kept = "public, max-age=31536000, immutable";
        check("/assets/app.js", "cache-control", (200, kept, "1"));
        check("/assets/app.js", "content-type", (200, "text/javascript; charset=utf-8", "1"));
    }

    #[test]
    fn the_reload_script_is_the_last_element_of_a_page_and_in_nothing_else() {
        let (_tell, changes) = tokio::sync::watch::channel(7);
        let folder = folder();
        let (_, _, body) = ask(folder.path(), Some(changes.clone()), "/", "etag");
        assert_eq!(body, "<p>start<script src=\"/__preview/reload.js?build=7\" defer></script>\n");
        let (_, policy, script) =
            ask(folder.path(), Some(changes.clone()), "/__preview/reload.js", "content-security-policy");
        assert_eq!((policy.as_str(), script.as_str()), (self::policy().as_str(), reload::SCRIPT));
        let (_, _, asset) = ask(folder.path(), Some(changes), "/assets/app.js", "etag");
        assert_eq!(asset, "1");
    }
}
