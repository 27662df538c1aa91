//! The developers' door: `cargo xtask serve` and `cargo xtask test` are all that a newcomer needs.
//!
//! Each command installs what it needs and skips what is there. Invariant: whatever is missing and cannot be installed
//! is one sentence with the command that installs it.

mod agree;
mod bench;
mod browser;
mod budget;
mod build;
mod debian;
mod hugo;
mod package;
mod run;
mod setup;
mod sizes;
mod suite;
mod tools;
mod tree;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::tree::Tree;

/// Set up, build, serve, test and measure Veiviser.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Install what building needs: the wasm target, Trunk, wasm-bindgen (the other commands do this themselves)
    Setup,
    /// Build the whole site into dist/
    Build,
    /// Build, then serve dist/ on this machine with live reload of content and messages
    Serve {
        /// The port to listen on; without it the first free one from 8080
        #[arg(long)]
        port: Option<u16>,
    },
    /// Run everything that must pass: native tests, the content check, the build, budgets, a real browser
    Test {
        /// Only the browser tests whose file or title matches (the native part is skipped)
        #[arg(long)]
        browser: Option<String>,
    },
    /// Make the archives for people who have no Rust: the built site, and the program that builds it again
    Package {
        /// The program to put in, built elsewhere; without it one for this system is built
        #[arg(long)]
        program: Option<PathBuf>,
        /// The folder to write
        #[arg(long, default_value = "target/package")]
        out: PathBuf,
    },
    /// Print sizes and times, natively and in a real browser
    Bench {
        /// Instead compare the first paint with that of Starlight, which is installed from npm, and the time that a
        /// thousand articles take with that of Hugo
        #[arg(long)]
        rival: bool,
    },
    /// Take pictures of every page kind in every look and language, for a person to look at
    Shots,
    /// Run axe and html-validate on every page in every look: hours (`test` looks at one page of every shape)
    Axe {
        /// Only the pieces whose title matches, such as `ar-XB` or `nb-NO: pages 5`
        #[arg(long)]
        only: Option<String>,
    },
    /// Compare the sizes of dist/ with tests/budgets.toml
    Budget,
}

fn main() -> ExitCode {
    match carry_out(Arguments::parse().command) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// Runs the command; `false` when it ran to its end and found something wrong.
fn carry_out(command: Command) -> anyhow::Result<bool> {
    let tree = Tree::find()?;
    match command {
        Command::Setup => setup::for_build(&tree).map(|_| true),
        Command::Build => build::site(&tree).map(|()| true),
        Command::Serve { port } => build::serve(&tree, port).map(|()| true),
        Command::Test { browser: Some(filter) } => suite::browser_only(&tree, &filter),
        Command::Test { browser: None } => suite::everything(&tree),
        Command::Package { program, out } => package::make(&tree, program, &out).map(|()| true),
        Command::Bench { rival: true } => {
            suite::task(&tree, "rival", None)?;
            hugo::print(&tree).map(|()| true)
        }
        Command::Bench { rival: false } => bench::print(&tree).map(|()| true),
        Command::Shots => suite::task(&tree, "shots", None).map(|()| true),
        Command::Axe { only } => suite::task(&tree, "everything", only.as_deref()).map(|()| true),
        Command::Budget => budget::compare(&tree).map(|counts| counts.failed == 0),
    }
}
