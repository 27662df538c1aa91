//! The `veiviser` command: check, build and preview a site; look at a single flow.
//!
//! Thin commands over `site` (the only reader of files) and the app's rendering.

mod build;
mod check;
mod flow;
mod hosting;
mod serve;
mod teams;

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Result;
use build::{Compression, Plan};
use clap::{Args, Parser, Subcommand, ValueEnum};
use hosting::Headers;

/// Checks, builds and shows a Veiviser site.
#[derive(Parser)]
#[command(name = "veiviser", version)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Say everything that is wrong with a site; fails on any error.
    Check {
        #[command(flatten)]
        site: SiteArgs,
        /// How to print the findings.
        #[arg(long, value_enum, default_value_t)]
        format: Format,
    },
    /// Write the whole static site.
    Build {
        #[command(flatten)]
        site: SiteArgs,
        #[command(flatten)]
        folders: Folders,
        /// Write a compressed copy (.br, .gz) beside each file, for servers that send what lies ready.
        #[arg(long)]
        compress: bool,
        /// Add two languages that nobody speaks, made from the source language: one accented and longer, one from right
        /// to left. They show what was never translated and what has no room. For trying, not for readers.
        #[arg(long)]
        pseudo: bool,
    },
    /// Build, serve on this machine, and build again when something changes.
    Serve {
        #[command(flatten)]
        site: SiteArgs,
        #[command(flatten)]
        folders: Folders,
        /// The port; the first free one from 8080 if none is given.
        #[arg(long, default_value_t = 0)]
        port: u16,
        /// Serve what is built, without watching files.
        #[arg(long)]
        no_reload: bool,
    },
    /// Make the guide a personal app in Teams: a folder to zip and upload, or a word on what is wrong with one.
    TeamsApp {
        #[command(flatten)]
        site: SiteArgs,
        #[command(flatten)]
        app: teams::TeamsArgs,
    },
    /// Look at one flow file by itself; it needs no texts.
    Flow {
        #[command(subcommand)]
        command: flow::FlowCommand,
    },
}

#[derive(Args)]
struct SiteArgs {
    /// The folder that holds `content/` and `locales/`.
    #[arg(default_value = ".")]
    site: PathBuf,
}

#[derive(Args)]
struct Folders {
    /// The folder with the app bundle; `app` in the site's folder (of a package), or what Trunk left in `target/app`.
    #[arg(long, env = "TRUNK_STAGING_DIR")]
    app: Option<PathBuf>,
    /// The folder to write.
    #[arg(long, default_value = "dist")]
    out: PathBuf,
}

#[derive(Clone, Copy, Default, ValueEnum)]
enum Format {
    /// For people.
    #[default]
    Text,
    /// For programs.
    Json,
}

fn main() -> ExitCode {
    match run(Cli::parse().command) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn plan(site: SiteArgs, folders: Folders, compression: Compression) -> Plan {
    let packed = || Some(site.site.join("app")).filter(|folder| folder.is_dir());
    let app = folders.app.or_else(packed).unwrap_or_else(|| "target/app".into());
    Plan { root: site.site, app, out: folders.out, compression, pseudo: false }
}

fn run(command: Command) -> Result<ExitCode> {
    match command {
        Command::Check { site, format } => check::run(&site.site, format),
        Command::Build { site, folders, compress, pseudo } => {
            let compression = if compress { Compression::Beside } else { Compression::None };
            let plan = Plan { pseudo, ..plan(site, folders, compression) };
            println!("{}", build::build(&plan)?.summary);
            Ok(ExitCode::SUCCESS)
        }
        Command::Serve { site, folders, port, no_reload } => {
            let plan = plan(site, folders, Compression::None);
            let (root, mut watch) = (plan.out.clone(), Vec::new());
            let headers = if no_reload {
                Headers::of(&check::load(&plan.root)?.0)
            } else {
                let built = build::build(&plan)?;
                println!("{}", built.summary);
                let folders = ["content", "locales", "public"].map(|folder| plan.root.join(folder));
                watch.extend(folders.into_iter().filter(|folder| folder.is_dir()));
                built.headers
            };
            serve::serve(serve::Preview { root, port, watch, headers }, move || build::build(&plan))?;
            Ok(ExitCode::SUCCESS)
        }
        Command::TeamsApp { site, app } => {
            println!("{}", teams::run(&site.site, &app)?);
            Ok(ExitCode::SUCCESS)
        }
        Command::Flow { command } => flow::run(command),
    }
}
