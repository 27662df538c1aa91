//! Where every path of the shipped flows ends: one line each, so that a change of a flow or of the model shows which
//! decisions moved. `UPDATE_EXPECT=1 cargo test -p veiviser-site --test golden` rewrites the tables.

#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use decision::{Id, Policy, Stated, decide, judge, paths, walk};
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

/// What every need and every pair of needs comes to, by the engine: the options that do it (`?`: under a condition),
/// and the least exposing one whose requirements are met although nothing is known. The comparison page, whose script
/// adds up prepared cells, is held against this table in the browser.
#[test]
fn every_pair_of_needs_comes_to_what_the_table_says() {
    let (site, _) = veiviser_site::load(&repository()).unwrap();
    for (name, placed) in &site.logic.models {
        let model = &placed.model;
        let needs: Vec<&Id> = model.capabilities.keys().collect();
        let mut table = String::new();
        for (at, one) in needs.iter().enumerate() {
            for other in &needs[at..] {
                let stated =
                    |id: &Id| Stated { id: id.clone(), question: Id::default(), answer: Id::default() };
                let picked: Vec<Stated> =
                    if one == other { vec![stated(one)] } else { vec![stated(one), stated(other)] };
                let judged =
                    model.exposure.iter().map(|id| (id, judge(model, &Policy::default(), &picked, &[], id)));
                let judged: Vec<_> = judged.filter(|(_, verdict)| verdict.lacks.is_empty()).collect();
                let least =
                    judged.iter().find(|(_, verdict)| verdict.fits()).map_or("-", |(id, _)| id.as_str());
                let mark = |conditions: usize| if conditions > 0 { "?" } else { "" };
                let able =
                    judged.iter().map(|(id, verdict)| format!(" {id}{}", mark(verdict.conditions.len())));
                let names: Vec<&str> = picked.iter().map(|need| need.id.as_str()).collect();
                writeln!(table, "{}:{} | {least}", names.join(","), able.collect::<String>()).unwrap();
            }
        }
        expect_file![repository().join(format!("tests/golden/needs-{name}.txt"))].assert_eq(&table);
    }
}
