//! Packages of Debian, where they can be installed without asking anybody.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};

use crate::run::{on_path, output, run, say};

/// Whether this is a Debian where we may install.
pub(crate) fn can_install() -> bool {
    let is_root = output(Command::new("id").arg("-u")).is_some_and(|id| id == "0");
    is_root && Path::new("/etc/debian_version").exists() && on_path("apt-get").is_some()
}

/// Installs packages. A server among them is not started: the tests start their own.
pub(crate) fn install(packages: &[&str]) -> Result<()> {
    say(&format!("installing Debian's {}", packages.join(", ")));
    let _policy = StartNothing::set()?;
    let apt =
        |words: &[&str]| run(Command::new("apt-get").args(words).env("DEBIAN_FRONTEND", "noninteractive"));
    apt(&["update", "-qq"])?;
    apt(&[&["install", "-y", "-qq", "--no-install-recommends"], packages].concat())
}

/// Debian's own way to say that an installation starts nothing; gone with the value.
struct StartNothing(Option<&'static Path>);

impl StartNothing {
    fn set() -> Result<Self> {
        let file = Path::new("/usr/sbin/policy-rc.d");
        if file.exists() {
            return Ok(Self(None)); // somebody has a policy of their own
        }
        fs::write(file, "#!/bin/sh\nexit 101\n").context("cannot write to /usr/sbin")?;
        run(Command::new("chmod").arg("755").arg(file))?;
        Ok(Self(Some(file)))
    }
}

impl Drop for StartNothing {
    fn drop(&mut self) {
        if let Some(file) = self.0 {
            let _ = fs::remove_file(file);
        }
    }
}
