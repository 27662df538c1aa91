//! The guide for authors of flows is right: its files are written, its commands run, and they print what it says.

use std::fmt::Write as _;
use std::process::Command;

const GUIDE: &str = include_str!("../../../docs/authoring.md");

#[test]
fn every_command_of_the_guide_prints_what_the_guide_says() {
    let folder = tempfile::tempdir().unwrap();
    let (guide, _) = GUIDE.split_once("\n## A whole site").unwrap();
    let (mut files, mut commands) = (0, 0);
    for block in guide.split("\n```").skip(1).step_by(2) {
        let (language, text) = block.split_once('\n').unwrap();
        let text = format!("{text}\n");
        if let ("toml", Some(named)) = (language, text.strip_prefix("# ")) {
            let (name, _) = named.split_once('\n').unwrap();
            std::fs::write(folder.path().join(name), &text).unwrap();
            files += 1;
        }
        if !text.starts_with("$ ") {
            continue;
        }
        let mut printed = String::new();
        for line in text.lines().filter_map(|line| line.strip_prefix("$ veiviser ")) {
            let mut command = Command::new(env!("CARGO_BIN_EXE_veiviser"));
            let output = command.args(line.split(' ')).current_dir(folder.path()).output().unwrap();
            let said = String::from_utf8(output.stdout).unwrap();
            let _ = write!(printed, "$ veiviser {line}\n{said}");
            commands += 1;
        }
        assert_eq!(printed, text);
    }
    assert_eq!((files, commands), (7, 5));
}
