//! Every check over a loaded site.
//!
//! Entry point: [`check`]. Each module answers one question and says nothing about the others' faults.

mod commands;
mod facts;
mod links;
mod names;
mod proof;
mod terms;
mod translations;
mod words;

use rayon::prelude::*;

use crate::{Finding, Site};

/// All findings about `site`, in no particular order. `interface` are the ids of the messages that
/// the app asks for.
pub fn check(site: &Site, interface: &[&str]) -> Vec<Finding> {
    let checks: [Check<'_>; 9] = [
        &|findings| words::check(site, interface, findings),
        &|findings| names::check(site, findings),
        &|findings| links::check(site, findings),
        &|findings| translations::check(site, findings),
        &|findings| facts::check(site, findings),
        &|findings| commands::check(site, findings),
        &|findings| proof::check(site, findings),
        &|findings| terms::check(site, findings),
        &|findings| crate::offline::check(site, findings),
    ];
    let found = checks.par_iter().with_max_len(1).flat_map_iter(|check| {
        let mut findings = Vec::new();
        check(&mut findings);
        findings
    });
    found.collect()
}

/// Adds what it finds.
type Check<'a> = &'a (dyn Fn(&mut Vec<Finding>) + Sync);

/// ` Did you mean …`: the known name nearest to a wrong one, for the help line.
fn nearest<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> String {
    let best = known.map(|one| (distance(name, one), one)).min();
    match best {
        Some((far, one)) if far <= name.len().max(4) / 2 => format!("; did you mean `{one}`?"),
        _ => String::new(),
    }
}

/// Edit distance (Levenshtein, one row of the table at a time).
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.chars().enumerate() {
        let mut before = row[0];
        row[0] = i + 1;
        for (j, y) in b.iter().enumerate() {
            let change = before + usize::from(x != *y);
            before = row[j + 1];
            row[j + 1] = change.min(row[j] + 1).min(row[j + 1] + 1);
        }
    }
    row[b.len()]
}
