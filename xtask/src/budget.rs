//! Comparing what was built with the limits in tests/budgets.toml.

use std::collections::BTreeMap;
use std::fs;

use anyhow::{Context, Result};
use serde::Deserialize;

use crate::sizes::{self, Sizes};
use crate::suite::Counts;
use crate::tree::Tree;

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Limits {
    first_view: BTreeMap<String, usize>,
    script: Script,
    locale: Locale,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Script {
    js_and_wasm: usize,
    embed: usize,
    search: usize,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Locale {
    pages: usize,
    bytes: usize,
}

/// One line of the table.
struct Row {
    what: String,
    is: usize,
    limit: Option<usize>,
}

/// Prints the table; how many limits were kept.
pub(crate) fn compare(tree: &Tree) -> Result<Counts> {
    let file = tree.path("tests/budgets.toml");
    let text = fs::read_to_string(&file).context("tests/budgets.toml cannot be read")?;
    let limits: Limits = toml::from_str(&text).context("tests/budgets.toml")?;
    let rows = rows(&sizes::measure(tree)?, &limits);
    let mut counts = Counts::default();
    for Row { what, is, limit } in rows {
        let verdict = match limit {
            Some(limit) if is <= limit => "ok",
            Some(_) => "OVER: make it smaller; raise the limit only with a reason beside it",
            None => "NO LIMIT: add one to tests/budgets.toml",
        };
        *(if verdict == "ok" { &mut counts.passed } else { &mut counts.failed }) += 1;
        let limit = limit.map_or_else(|| "-".to_owned(), |limit| limit.to_string());
        println!("  {what:<40} {is:>10}  of {limit:>10}  {verdict}");
    }
    Ok(counts)
}

fn rows(sizes: &Sizes, limits: &Limits) -> Vec<Row> {
    let mut rows: Vec<Row> = Vec::new();
    for (kind, view) in &sizes.first_views {
        let what = format!("first view, {kind} (brotli bytes)");
        rows.push(Row { what, is: view.total(), limit: limits.first_view.get(kind).copied() });
    }
    let what = "JS + wasm (brotli bytes)".to_owned();
    rows.push(Row { what, is: sizes.js + sizes.wasm, limit: Some(limits.script.js_and_wasm) });
    let what = "embed.js (brotli bytes)".to_owned();
    rows.push(Row { what, is: sizes.embed, limit: Some(limits.script.embed) });
    let what = "search, first query (brotli bytes)".to_owned();
    rows.push(Row { what, is: sizes.search, limit: Some(limits.script.search) });
    for (locale, share) in &sizes.shares {
        rows.push(Row {
            what: format!("pages, {locale}"),
            is: share.pages,
            limit: Some(limits.locale.pages),
        });
        let bytes = usize::try_from(share.bytes).unwrap_or(usize::MAX);
        rows.push(Row {
            what: format!("folder, {locale} (bytes)"),
            is: bytes,
            limit: Some(limits.locale.bytes),
        });
    }
    rows
}
