//! Live reload: watches files, rebuilds, and tells open pages.
//!
//! A build has a number. Each page knows the number it was served with, the event stream says the current one, and a
//! page that differs loads again; so a page that slept or a server that was restarted needs no case of its own.

use std::convert::Infallible;
use std::path::PathBuf;
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use anyhow::{Context, Result};
use axum::response::sse::{Event, KeepAlive, Sse};
use notify::{RecursiveMode, Watcher};
use tokio::sync::watch;
use tokio_stream::wrappers::WatchStream;
use tokio_stream::{Stream, StreamExt};

use super::Current;
use crate::build::Built;

/// The number of the current build, and news of the next.
pub(crate) type Changes = watch::Receiver<u64>;

/// Editors write a file in several steps: wait until it has been quiet for this long.
const QUIET: Duration = Duration::from_millis(60);

/// The script of a page; an external file, so that the page's policy holds in the preview too.
pub(crate) const SCRIPT: &str = r#"// Loads the page again when the preview was rebuilt. Only the preview server adds this.
const build = new URL(document.currentScript.src).searchParams.get("build");
new EventSource("/__preview/events").addEventListener("message", (event) => {
  if (event.data !== build) location.reload();
});
"#;

/// Starts to watch in a thread of its own; `rebuild` runs there, one at a time.
pub(crate) fn watch(
    places: &[PathBuf],
    headers: Current,
    rebuild: impl Fn() -> Result<Built> + Send + 'static,
) -> Result<Changes> {
    let (wake, woken) = mpsc::channel();
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<notify::Event>| {
        // Reading counts as an event too, and rebuilding reads: only changes may wake us, or it would never end.
        if event.is_ok_and(|event| !event.kind.is_access()) {
            let _ = wake.send(());
        }
    })
    .context("this system cannot watch files\n  help: use `--no-reload`")?;
    for place in places.iter().filter(|place| place.exists()) {
        watcher
            .watch(place, RecursiveMode::Recursive)
            .with_context(|| format!("cannot watch {}\n  help: use `--no-reload`", place.display()))?;
    }
    // Numbers of an earlier run must not come again: a page left open from then would take itself for current.
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    let (tell, changes) = watch::channel(u64::try_from(now.as_millis()).unwrap_or_default());
    thread::spawn(move || {
        let _watcher = watcher;
        while woken.recv().is_ok() {
            while woken.recv_timeout(QUIET).is_ok() {}
            match rebuild() {
                Ok(built) => {
                    println!("{}", built.summary);
                    if let Ok(mut headers) = headers.write() {
                        *headers = built.headers;
                    }
                    tell.send_modify(|build| *build += 1);
                }
                Err(error) => eprintln!("{error:#}\nthe pages stay as they were"),
            }
        }
    });
    Ok(changes)
}

/// The stream that a page listens to: the number of each build, the current one first.
pub(crate) fn events(changes: Changes) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let numbers = WatchStream::new(changes).map(|build| Ok(Event::default().data(build.to_string())));
    Sse::new(numbers).keep_alive(KeepAlive::default())
}
