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

use crate::{Finding, Site};

/// All findings about `site`, in no particular order. `interface` are the ids of the messages that
/// the app asks for.
pub fn check(site: &Site, interface: &[&str]) -> Vec<Finding> {
    let mut findings = Vec::new();
    words::check(site, interface, &mut findings);
    names::check(site, &mut findings);
    links::check(site, &mut findings);
    translations::check(site, &mut findings);
    facts::check(site, &mut findings);
    commands::check(site, &mut findings);
    proof::check(site, &mut findings);
    terms::check(site, &mut findings);
    crate::offline::check(site, &mut findings);
    findings
}

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
