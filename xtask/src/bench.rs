//! Numbers for a person to read: sizes of design section 9, and how long checking and building take.
//!
//! Times are printed, never judged: machines differ. Sizes are judged by [`crate::budget`].

use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Result, bail};

use crate::browser::Browser;
use crate::build::{self, Profile};
use crate::run::line;
use crate::sizes;
use crate::tree::Tree;

/// Builds the site and prints its numbers.
pub(crate) fn print(tree: &Tree) -> Result<()> {
    let browser = Browser::prepare(tree)?;
    build::site(tree)?;
    let sizes = sizes::measure(tree)?;
    println!("first view of the longest page of each kind, brotli 11, bytes");
    println!("  {:<12} {:>7} {:>7} {:>7}  page", "kind", "HTML", "CSS", "total");
    for (kind, view) in &sizes.first_views {
        println!("  {kind:<12} {:>7} {:>7} {:>7}  /{}", view.html, view.css, view.total(), view.path);
    }
    println!("after the first paint, brotli 11, bytes");
    println!("  JS {}  wasm {}  together {}", sizes.js, sizes.wasm, sizes.js + sizes.wasm);
    println!("built folder");
    for (locale, share) in &sizes.shares {
        println!("  {locale:<6} {} pages, {:.1} MB", share.pages, megabytes(share.bytes));
    }
    let program = build::veiviser_file(tree, Profile::Release)?;
    let out = tree.path("target/bench-dist");
    let here = |arguments: &[&str]| {
        let mut command = Command::new(&program);
        command.args(arguments).current_dir(&tree.root);
        command
    };
    let check = median(times(9, || here(&["check", "."]))?);
    let build = median(times(5, || {
        let mut command = here(&["build", ".", "--out"]);
        command.arg(&out);
        command
    })?);
    println!("time, median");
    println!("  veiviser check {:.0} ms  veiviser build {:.0} ms", millis(check), millis(build));
    browser.task(tree, "bench", None)
}

/// The times of some runs of a program.
fn times(runs: usize, command: impl Fn() -> Command) -> Result<Vec<Duration>> {
    (0..runs).map(|_| time(&mut command())).collect()
}

/// The time of a run of a program, its output thrown away.
pub(crate) fn time(command: &mut Command) -> Result<Duration> {
    command.stdout(Stdio::null()).stderr(Stdio::null());
    let start = Instant::now();
    if !command.status()?.success() {
        bail!("`{}` failed while it was measured\n  help: run it by hand to see why", line(command));
    }
    Ok(start.elapsed())
}

/// The one in the middle.
pub(crate) fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

/// A time in milliseconds.
pub(crate) fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

#[expect(clippy::cast_precision_loss, reason = "a folder of 2^53 bytes is not built")]
fn megabytes(bytes: u64) -> f64 {
    bytes as f64 / 1e6
}
