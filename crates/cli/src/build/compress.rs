//! Compressed copies beside the files, for servers that send what lies ready (`.br`, `.gz`).

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::io::Write;

use anyhow::Result;
use rayon::prelude::*;

use super::output::{has_ending, is_asset};

/// Whether compressed copies are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Compression {
    /// Files alone.
    None,
    /// A `.br` and a `.gz` beside each file that gets smaller by it.
    Beside,
}

/// What compresses; pictures and fonts are compressed already.
const ENDINGS: [&str; 10] = ["html", "css", "js", "json", "txt", "md", "svg", "xml", "wasm", "bin"];
/// Less than this fits into one packet anyway.
const SMALLEST: usize = 512;
/// Assets are kept for ever and worth the time; pages are many.
const ASSET_QUALITY: i32 = 11;
const PAGE_QUALITY: i32 = 5;
/// The window, as a power of two: no larger than browsers take.
const WINDOW: i32 = 22;

/// Compresses what is worth it, on all processors, and hands each copy on.
pub(super) fn all(
    files: &BTreeMap<String, Vec<u8>>,
    write: impl Fn(&str, &[u8]) -> Result<()> + Sync,
) -> Result<()> {
    let mut worth: Vec<_> =
        files.iter().filter(|(path, bytes)| has_ending(path, &ENDINGS) && bytes.len() >= SMALLEST).collect();
    // The slow ones first, one by one: none is left for one processor alone at the end.
    worth.sort_by_key(|(path, bytes)| Reverse((is_asset(path), bytes.len())));
    worth.par_iter().with_max_len(1).try_for_each(|(path, bytes)| {
        for (ending, copy) in [("br", brotli(path, bytes)?), ("gz", gzip(bytes)?)] {
            if copy.len() < bytes.len() {
                write(&format!("{path}.{ending}"), &copy)?;
            }
        }
        Ok(())
    })
}

fn brotli(path: &str, bytes: &[u8]) -> Result<Vec<u8>> {
    let quality = if is_asset(path) { ASSET_QUALITY } else { PAGE_QUALITY };
    let mut copy = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams { quality, lgwin: WINDOW, ..Default::default() };
    brotli::BrotliCompress(&mut &*bytes, &mut copy, &parameters)?;
    Ok(copy)
}

fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?)
}
