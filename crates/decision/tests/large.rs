//! Flows as large as real ones elsewhere are read, proven and enumerated whole, within memory that is counted and not timed.

mod shared {
    pub mod large;
}

use std::alloc::System;

use cap::Cap;
use shared::large;
use veiviser_decision::{Flow, paths, report, walk};

#[global_allocator]
static MEMORY: Cap<System> = Cap::new(System, usize::MAX);

const MIB: usize = 1 << 20;

/// One test, because the counter counts for the whole program.
#[test]
fn real_sizes_are_proven_and_enumerated() {
    check("eight terms", &large::conditional(), (256, 256), 20);
    check("opposite orders", &large::opposite(), (2_048, 2_048), 5);
    check("4,000 paths through 39 nodes", &large::braided(), (4_096, 4_096), 25);
    check("two multi-selects", &large::screener(), (15_876, 268_369_924), 120);
    check("100,000 paths", &large::deep(5, 10), (100_000, 100_000), 120);
    assert!(MEMORY.max_allocated() < 200 * MIB, "{} bytes at once", MEMORY.max_allocated());
}

/// Reads, proves and enumerates; `work` is how many MiB may be allocated in all, one after the other.
fn check(name: &str, text: &str, (expected, selections): (u64, u64), work: usize) {
    let before = MEMORY.total_allocated();
    let report = report::check_text(text);
    assert_eq!(report.errors, [], "{name}");
    assert_eq!(report.totals.paths, expected, "{name}");
    let flow = Flow::parse(text).value.expect("a flow without errors");
    let (mut found, mut sum) = (0, 0);
    let mut all = paths(&flow);
    for path in all.by_ref() {
        found += 1;
        sum += path.selections;
        if found % 97 == 0 {
            assert_eq!(walk(&flow, &path.trail.0).outcome(), Some(&path.outcome), "{name}: {}", path.trail);
        }
    }
    assert!(all.is_complete());
    assert_eq!((found, sum), (expected, selections), "{name}");
    let used = MEMORY.total_allocated() - before;
    println!("{name}: {} MiB in all, {} MiB at once", used / MIB, MEMORY.max_allocated() / MIB);
    assert!(used < work * MIB, "{name}: {used} bytes in all");
}
