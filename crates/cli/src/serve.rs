//! The preview: the built folder on this machine, with the headers that a host should send, and live reload.
//!
//! Entry point: [`serve`]. Invariants: it listens on loopback only, answers from the built folder only, and sends
//! the [`Headers`] of the site with every answer, so that a breach shows while one works.

pub(crate) mod answers;
mod reload;

use std::io::ErrorKind;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::PathBuf;
use std::sync::{Arc, RwLock};

use anyhow::{Context, Result, bail};

use crate::build::Built;
use crate::hosting::Headers;

/// The headers as of the last build.
type Current = Arc<RwLock<Headers>>;

/// The first port that is tried when none was asked for.
const FIRST_PORT: u16 = 8080;
/// How many ports after it are tried before the system chooses one.
const TRIES: u16 = 20;

/// What to serve, and where.
pub(crate) struct Preview {
    /// The built folder.
    pub(crate) root: PathBuf,
    /// The port to listen on; 0 for the first free one.
    pub(crate) port: u16,
    /// Files and folders whose change calls for a rebuild; empty for a preview without live reload.
    pub(crate) watch: Vec<PathBuf>,
    /// What is sent with every answer; a rebuild may change it.
    pub(crate) headers: Headers,
}

/// Serves until the program is stopped.
///
/// `rebuild` runs when something watched changed: what it returns is printed and open pages load again; its error
/// (the findings) is printed and the pages stay as they were.
pub(crate) fn serve(preview: Preview, rebuild: impl Fn() -> Result<Built> + Send + 'static) -> Result<()> {
    if !preview.root.is_dir() {
        bail!("{} is not there\n  help: run `veiviser build` first", preview.root.display());
    }
    let listener = listen(preview.port)?;
    let address = listener.local_addr().context("the address of the preview is not known")?;
    let headers = Arc::new(RwLock::new(preview.headers));
    let changes = if preview.watch.is_empty() {
        None
    } else {
        Some(reload::watch(&preview.watch, Arc::clone(&headers), rebuild)?)
    };
    println!("{} is served at http://{address}/", preview.root.display());
    if changes.is_some() {
        println!("changes of content, messages and public files show by themselves; stop with Ctrl+C");
    }
    let router = answers::router(preview.root, headers, changes);
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .context("the preview cannot start its event loop")?;
    runtime.block_on(async {
        listener.set_nonblocking(true)?;
        let listener = tokio::net::TcpListener::from_std(listener)?;
        axum::serve(listener, router).await
    })?;
    Ok(())
}

/// Takes the port that was asked for, or the first free one.
fn listen(port: u16) -> Result<TcpListener> {
    let bind = |port| TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, port)));
    if port == 0 {
        let free = (FIRST_PORT..FIRST_PORT + TRIES).find_map(|port| bind(port).ok());
        return free.map_or_else(|| bind(0), Ok).context("no port is free on 127.0.0.1");
    }
    match bind(port) {
        Err(error) if error.kind() == ErrorKind::AddrInUse => {
            bail!("port {port} is taken by another program\n  help: name another one, or leave `--port` out")
        }
        bound => bound.with_context(|| format!("cannot listen on port {port}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_taken_port_is_one_clear_sentence() {
        let taken = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let port = taken.local_addr().unwrap().port();
        let message = listen(port).unwrap_err().to_string();
        assert!(message.contains(&format!("port {port} is taken")), "{message}");
    }

    #[test]
    fn without_a_wish_a_free_port_is_found() {
        let first = listen(0).unwrap();
        let second = listen(0).unwrap();
        assert_ne!(first.local_addr().unwrap().port(), second.local_addr().unwrap().port());
    }
}
