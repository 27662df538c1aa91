//! Everything that must pass, and one true closing line.
//!
//! Invariant: the numbers of the closing line cover all that was run, and a part that could not run counts as failed.

use std::ops::AddAssign;

use anyhow::{Result, bail};

use crate::browser::Browser;
use crate::run::{cargo, listen, say, succeeds};
use crate::tree::Tree;
use crate::{agree, budget, build, setup};

/// How many tests of a part passed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Counts {
    pub(crate) passed: usize,
    pub(crate) failed: usize,
    pub(crate) skipped: usize,
}

impl Counts {
    /// A part that is one test.
    pub(crate) fn one(passed: bool) -> Self {
        Self { passed: usize::from(passed), failed: usize::from(!passed), skipped: 0 }
    }
}

impl AddAssign for Counts {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.skipped += other.skipped;
    }
}

/// Runs every part, the later ones too when an earlier one failed; whether all passed.
pub(crate) fn everything(tree: &Tree) -> Result<bool> {
    // What is missing is said now, not after half an hour.
    setup::for_build(tree)?;
    let browser = Browser::prepare(tree)?;
    let mut all = part("native tests", || native(tree));
    all += part("the engine natively and in wasm", || agree::compare(tree, browser.node()));
    all += part("the check of content and flows", || {
        Ok(Counts::one(succeeds(build::veiviser(tree).args(["check", "."]))?))
    });
    let built = part("the build of the site", || build::site(tree).map(|()| Counts::one(true)));
    all += built;
    if built.failed == 0 {
        all += part("size budgets", || budget::compare(tree));
        all += part("browser tests", || browser.test(tree, None));
    } else {
        println!("size budgets and browser tests: not run, because there is no site");
    }
    Ok(close(all))
}

/// Builds, and runs the browser tests that match.
pub(crate) fn browser_only(tree: &Tree, filter: &str) -> Result<bool> {
    let browser = Browser::prepare(tree)?;
    build::site(tree)?;
    Ok(close(browser.test(tree, Some(filter))?))
}

/// Builds, and runs a task of the browser tests (`tests/browser/<name>.task.js`), or those of its pieces that match.
pub(crate) fn task(tree: &Tree, name: &str, only: Option<&str>) -> Result<()> {
    let browser = Browser::prepare(tree)?;
    build::site(tree)?;
    browser.task(tree, name, only)
}

/// Runs one part; an error is said and counts as one failure.
fn part(name: &str, run: impl FnOnce() -> Result<Counts>) -> Counts {
    say(name);
    run().unwrap_or_else(|error| {
        eprintln!("error: {name}: {error:#}");
        Counts::one(false)
    })
}

/// `cargo test` of the whole workspace, counted from the closing line of each test program.
fn native(tree: &Tree) -> Result<Counts> {
    let mut counts = Counts::default();
    let mut command = cargo();
    command.args(["test", "--workspace", "--no-fail-fast"]).current_dir(&tree.root);
    let passed = listen(&mut command, |line| counts += counts_in(line))?;
    match (passed, counts) {
        (true, Counts { passed: 0, .. }) => bail!("`cargo test` ran no test"),
        (false, Counts { failed: 0, .. }) => bail!("`cargo test` failed before its tests ran"),
        _ => Ok(counts),
    }
}

/// The numbers of a line such as `test result: ok. 8 passed; 0 failed; 1 ignored; …`; zeros for any other line.
fn counts_in(line: &str) -> Counts {
    let Some(result) = line.strip_prefix("test result: ") else { return Counts::default() };
    let words: Vec<&str> = result.split([' ', ';']).filter(|word| !word.is_empty()).collect();
    let before = |name| {
        words.windows(2).find(|pair| pair[1] == name).and_then(|pair| pair[0].parse().ok()).unwrap_or(0)
    };
    Counts { passed: before("passed"), failed: before("failed"), skipped: before("ignored") }
}

/// The closing line; whether nothing failed.
fn close(all: Counts) -> bool {
    let skipped = if all.skipped > 0 { format!(", {} skipped", all.skipped) } else { String::new() };
    println!("{} passed, {} failed{skipped}", all.passed, all.failed);
    all.failed == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_closing_line_of_a_test_program_is_counted() {
        let line =
            "test result: ok. 8 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.02s";
        assert_eq!(counts_in(line), Counts { passed: 8, failed: 0, skipped: 1 });
        let line = "test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out";
        assert_eq!(counts_in(line), Counts { passed: 3, failed: 2, skipped: 0 });
        assert_eq!(counts_in("test tests::it_works ... ok"), Counts::default());
    }
}
