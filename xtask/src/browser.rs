//! The real browser: Node, the npm packages of tests/browser, Chromium; and one run of its tests.
//!
//! Entry point: [`Browser::prepare`], before anything slow, so that what is missing is said at once.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};
use serde::Deserialize;

use crate::build::{self, Profile};
use crate::debian;
use crate::run::{on_path, output, run, say, succeeds};
use crate::suite::Counts;
use crate::tree::Tree;

/// The oldest Node that the tools of the browser tests support: major and minor version.
const OLDEST_NODE: (u32, u32) = (20, 19);

/// All that the browser tests need.
pub(crate) struct Browser {
    node: PathBuf,
    chromium: PathBuf,
}

impl Browser {
    /// Installs what is missing and can be installed.
    pub(crate) fn prepare(tree: &Tree) -> Result<Self> {
        let node = node()?;
        install_packages(&tree.browser_tests())?;
        servers()?;
        Ok(Self { node, chromium: chromium()? })
    }

    /// Node, for scripts that need no browser.
    pub(crate) fn node(&self) -> Command {
        Command::new(&self.node)
    }

    /// Runs the browser tests against dist/ and target/pseudo; `filter` matches a part of their file names and titles.
    pub(crate) fn test(&self, tree: &Tree, filter: Option<&str>) -> Result<Counts> {
        build::pseudo(tree)?;
        let folder = tree.browser_tests();
        let report = folder.join("results/report.json");
        let _ = fs::remove_file(&report);
        let passed = succeeds(&mut self.playwright(tree, filter)?)?;
        let counts = read(&report)?;
        if !passed && counts.failed == 0 {
            bail!("the browser tests did not run to their end");
        }
        Ok(counts)
    }

    /// Runs a task for a person: pictures, measurements, what takes too long for a test.
    pub(crate) fn task(&self, tree: &Tree, name: &str, only: Option<&str>) -> Result<()> {
        build::pseudo(tree)?;
        run(self.playwright(tree, only)?.env("VEIVISER_TASK", name))
    }

    /// The test runner with what it needs to know; `filter` matches a part of file names and titles.
    fn playwright(&self, tree: &Tree, filter: Option<&str>) -> Result<Command> {
        let program = build::veiviser_file(tree, Profile::Dev)?;
        let mut command = self.node();
        command.args(["node_modules/@playwright/test/cli.js", "test"]).current_dir(tree.browser_tests());
        command.env("VEIVISER_CHROMIUM", &self.chromium).env("VEIVISER_PROGRAM", program);
        if let Some(filter) = filter {
            command.args(["--grep", filter]);
        }
        Ok(command)
    }
}

/// Playwright's own numbers.
fn read(report: &Path) -> Result<Counts> {
    #[derive(Deserialize)]
    struct Report {
        stats: Stats,
    }
    #[derive(Deserialize)]
    struct Stats {
        expected: usize,
        unexpected: usize,
        flaky: usize,
        skipped: usize,
    }
    let text = fs::read_to_string(report).context("the browser tests wrote no report: they did not run")?;
    let Report { stats } =
        serde_json::from_str(&text).context("the report of the browser tests is not readable")?;
    Ok(Counts { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped })
}

/// Node itself, new enough.
fn node() -> Result<PathBuf> {
    const HELP: &str = "help: `apt-get install nodejs npm`, or https://nodejs.org";
    let oldest = format!("{}.{}", OLDEST_NODE.0, OLDEST_NODE.1);
    let Some(node) = on_path("node") else {
        bail!("Node.js is missing; the browser tests need it (version {oldest} or newer)\n  {HELP}");
    };
    let version = output(Command::new(&node).arg("--version")).unwrap_or_default();
    let mut parts = version.trim_start_matches('v').split('.').map_while(|part| part.parse::<u32>().ok());
    if parts.next().zip(parts.next()).is_none_or(|version| version < OLDEST_NODE) {
        bail!("Node.js is {version}; the browser tests need version {oldest} or newer\n  {HELP}");
    }
    Ok(node)
}

/// `npm ci`, when the lock file is not the one of the last installation.
fn install_packages(folder: &Path) -> Result<()> {
    let lock =
        fs::read(folder.join("package-lock.json")).context("tests/browser has no package-lock.json")?;
    let stamp = folder.join("node_modules/.installed-from");
    if fs::read(&stamp).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    let name = if cfg!(windows) { "npm.cmd" } else { "npm" };
    if on_path("npm").is_none() && !cfg!(windows) {
        bail!(
            "npm is missing; it installs the browser tests' runner\n  help: `apt-get install npm`, or https://nodejs.org"
        );
    }
    say("installing the npm packages of tests/browser");
    let mut npm = Command::new(name);
    // The runner would otherwise download browsers of its own.
    npm.args(["ci", "--no-audit", "--no-fund"])
        .current_dir(folder)
        .env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    run(&mut npm)?;
    fs::write(stamp, lock).context("tests/browser/node_modules cannot be written")
}

/// The web servers that the configurations are tried on, installed where that is possible without asking.
fn servers() -> Result<()> {
    const PROGRAMS: [(&str, &str); 3] = [("nginx", "nginx"), ("apache2", "apache2-bin"), ("caddy", "caddy")];
    let is_there = |program: &str| {
        let places = ["/usr/sbin", "/usr/local/sbin"];
        on_path(program).is_some() || places.iter().any(|folder| Path::new(folder).join(program).is_file())
    };
    let missing: Vec<&str> =
        PROGRAMS.iter().filter(|(program, _)| !is_there(program)).map(|(_, package)| *package).collect();
    if missing.is_empty() {
        return Ok(());
    }
    if !debian::can_install() {
        bail!(
            "a web server is missing; the configurations of the built site are tried on it\n  \
             help: `sudo apt-get install {}`",
            missing.join(" ")
        );
    }
    debian::install(&missing)
}

/// The system's Chromium, installed where that is possible without asking.
fn chromium() -> Result<PathBuf> {
    if let Some(found) = find_chromium() {
        return Ok(found);
    }
    if !debian::can_install() {
        bail!(
            "Chromium is missing; the browser tests run in it\n  \
             help: `sudo apt-get install chromium`, or set VEIVISER_CHROMIUM to a Chromium, Chrome or Edge"
        );
    }
    debian::install(&["chromium"])?;
    find_chromium().context("apt-get installed chromium, but it is not on PATH")
}

fn find_chromium() -> Option<PathBuf> {
    const NAMES: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
    const PLACES: [&str; 4] = [
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        r"C:\Program Files\Google\Chrome\Application\chrome.exe",
        r"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];
    let asked = std::env::var_os("VEIVISER_CHROMIUM").map(PathBuf::from);
    let installed = || NAMES.into_iter().find_map(on_path);
    let placed = || PLACES.into_iter().map(PathBuf::from).find(|path| path.is_file());
    asked.or_else(installed).or_else(placed)
}
