//! `public/`: files that are copied into the built folder as they are. They are not opened here; only their names can
//! be wrong.

use std::path::Path;

use crate::files::File;
use crate::{Error, Finding};

/// The folder of files that are named after their content, in the built folder and in the configurations of servers.
const KEPT: &str = "assets";

/// Does any file get an address that browsers keep for ever?
pub(crate) fn check(root: &Path, findings: &mut Vec<Finding>) -> Result<(), Error> {
    let mut paths = Vec::new();
    list(root, "public", &mut paths)?;
    paths.sort();
    for path in paths {
        // Many disks and servers do not mind the case.
        let is_kept = |folder: &&str| folder.eq_ignore_ascii_case(KEPT);
        let (folders, name) = path.rsplit_once('/').unwrap_or(("", &path));
        if !folders.split('/').any(|folder| is_kept(&folder)) {
            continue;
        }
        let elsewhere: Vec<_> = folders.split('/').filter(|folder| !is_kept(folder)).chain([name]).collect();
        findings.push(Finding::error(
            &File { path: path.clone(), ..File::default() },
            &(0..0),
            "public-assets",
            "servers tell browsers to keep files of a folder `assets` for ever: readers would never see a newer one",
            format!("give the folder another name, or move the file to `{}`", elsewhere.join("/")),
        ));
    }
    Ok(())
}

/// The paths of the files in a folder of the site and in the folders below; none if it does not exist.
fn list(root: &Path, folder: &str, paths: &mut Vec<String>) -> Result<(), Error> {
    let full = root.join(folder);
    if !full.is_dir() {
        return Ok(());
    }
    let failed = |source| Error::Read { path: full.clone(), source };
    for entry in std::fs::read_dir(&full).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        let path = format!("{folder}/{}", entry.file_name().to_string_lossy());
        if entry.file_type().map_err(failed)?.is_dir() {
            list(root, &path, paths)?;
        } else {
            paths.push(path);
        }
    }
    Ok(())
}
