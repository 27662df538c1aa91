//! Everything a reader's browser asks of the engine, as text: natively and in wasm it must be the same.

use std::fmt::Write;

use serde::{Deserialize, Serialize};
use veiviser_decision::{Flow, Model, Policy, Position, change, decide, flips, paths, settled, walk};

/// A flow with its model, as the site ships them.
#[derive(Serialize, Deserialize)]
pub struct Case {
    /// The flow.
    pub flow: Flow,
    /// Its model.
    pub model: Option<Model>,
    /// What is permitted.
    pub policy: Policy,
}

/// Walks every path of every case and writes down all that is said on the way.
pub fn describe(json: &str) -> String {
    let cases: Vec<Case> = serde_json::from_str(json).unwrap_or_default();
    let mut out = serde_json::to_string(&cases).unwrap_or_default();
    for Case { flow, model, policy } in &cases {
        for path in paths(flow).take(300) {
            let _ = writeln!(out, "{} {} {}", path.trail, path.outcome, path.selections);
            for n in 0..path.trail.0.len() {
                let here = walk(flow, &path.trail.0[..n]);
                if let Position::Question { id, offered, remaining, .. } = &here.position {
                    let _ = writeln!(out, "{id} {remaining:?} {:?}", offered.iter().map(|o| o.id).collect::<Vec<_>>());
                }
                let _ = writeln!(out, "{:?} {:?}", settled(flow, model.as_ref(), &here), here.needs);
                let pair = &path.trail.0[n];
                let changed = change(flow, &path.trail, &pair.question, pair.given.clone());
                let _ = writeln!(out, "{} {:?}", changed.trail, changed.dropped);
            }
            let end = walk(flow, &path.trail.0);
            let _ = writeln!(out, "{:?}", decide(flow, model.as_ref(), policy, &end));
            let _ = writeln!(out, "{:?}", flips(flow, model.as_ref(), policy, &path.trail));
        }
    }
    out
}

/// Room for `len` bytes that the host fills.
#[unsafe(no_mangle)]
pub extern "C" fn room(len: usize) -> *mut u8 {
    Box::leak(vec![0; len].into_boxed_slice()).as_mut_ptr()
}

/// Describes the JSON at `at`; returns where the text stands, its length in the eight bytes before it.
///
/// # Safety
/// `at` comes from [`room`] with the same `len`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn run(at: *const u8, len: usize) -> *const u8 {
    let json = unsafe { std::slice::from_raw_parts(at, len) };
    let text = describe(std::str::from_utf8(json).unwrap_or_default());
    let mut bytes = (text.len() as u64).to_le_bytes().to_vec();
    bytes.extend(text.bytes());
    Box::leak(bytes.into_boxed_slice()).as_ptr()
}
