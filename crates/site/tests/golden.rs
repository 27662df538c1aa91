//! Where every path of the shipped flows ends: one line each, so that a change of a flow or of the model shows which
//! decisions moved. `UPDATE_EXPECT=1 cargo test -p veiviser-site --test golden` rewrites the tables.

#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use decision::{decide, paths, walk};
use expect_test::expect_file;

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

#[test]
fn every_path_of_the_shipped_flows_ends_where_the_table_says() {
    let (site, findings) = veiviser_site::load(&repository()).unwrap();
    assert_eq!(findings, [], "the shipped site loads without findings");
    for (name, placed) in &site.logic.flows {
        let model = placed.flow.model.as_ref().map(|id| &site.logic.models[id.as_str()].model);
        let mut table = String::new();
        for path in paths(&placed.flow) {
            let walked = walk(&placed.flow, &path.trail.0);
            let decision = decide(&placed.flow, model, &decision::Policy::default(), &walked).unwrap();
            let end = match decision.recommended.as_slice() {
                [] => decision.outcome.to_string(),
                options => options.iter().map(ToString::to_string).collect::<Vec<_>>().join(" or "),
            };
            writeln!(table, "{end:14} {}", path.trail).unwrap();
        }
        expect_file![repository().join(format!("tests/golden/{name}.txt"))].assert_eq(&table);
    }
}
