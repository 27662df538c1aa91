//! Where every path of the shipped flows ends: one line each, so that a change of a flow or of the model shows which
//! decisions moved. `UPDATE_EXPECT=1 cargo test -p veiviser-site --test golden` rewrites the tables.

#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use decision::{Id, Model, Permit, Policy, Stated, Verdict, decide, judge, paths, walk};
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

/// What every need and every pair of needs comes to, by the engine, where everything is allowed and under the policy of
/// `tests/golden/policy.toml`. The comparison page, whose script adds up prepared cells, is held against these tables
/// in the browser.
#[test]
fn every_pair_of_needs_comes_to_what_the_tables_say() {
    let (site, _) = veiviser_site::load(&repository()).unwrap();
    for (name, placed) in &site.logic.models {
        for (table, policy) in [("needs", Policy::default()), ("needs-policy", restricting())] {
            let path = repository().join(format!("tests/golden/{table}-{name}.txt"));
            expect_file![path].assert_eq(&needs(&placed.model, &policy));
        }
    }
}

/// The permits of `tests/golden/policy.toml`, which the browser's tests build the shipped site with.
fn restricting() -> Policy {
    let text = std::fs::read_to_string(repository().join("tests/golden/policy.toml")).unwrap();
    let file: toml::Table = text.parse().unwrap();
    let permit = |(option, terms): (&String, &toml::Value)| {
        (Id::from(option.as_str()), terms["permit"].clone().try_into().unwrap())
    };
    Policy { options: file["options"].as_table().unwrap().iter().map(permit).collect() }
}

/// A line for each need and each pair of needs: the options that do it (`?`: under a condition, `~`: on request, `!`:
/// blocked), and the least exposing of those that are not blocked; where that one requires what needs cannot say, the
/// least that does not after it.
fn needs(model: &Model, policy: &Policy) -> String {
    let needs: Vec<&Id> = model.capabilities.keys().collect();
    let mut table = String::new();
    for (at, one) in needs.iter().enumerate() {
        for other in &needs[at..] {
            let stated = |id: &Id| Stated { id: id.clone(), question: Id::default(), answer: Id::default() };
            let picked: Vec<Stated> =
                if one == other { vec![stated(one)] } else { vec![stated(one), stated(other)] };
            let judged = model.exposure.iter().map(|id| (id, judge(model, policy, &picked, &[], id)));
            let able: Vec<(&Id, Verdict)> = judged.filter(|(_, verdict)| verdict.lacks.is_empty()).collect();
            let mut open = able.iter().filter(|(_, verdict)| verdict.permit != Permit::Blocked);
            let first = open.next();
            let second = first.filter(|(_, verdict)| !verdict.fits());
            let second = second.and_then(|_| open.find(|(_, verdict)| verdict.fits()));
            let marked = able.iter().map(|(id, verdict)| format!(" {id}{}", marks(verdict)));
            let least: Vec<&str> = first.into_iter().chain(second).map(|(id, _)| id.as_str()).collect();
            let names: Vec<&str> = picked.iter().map(|need| need.id.as_str()).collect();
            let (names, able, least) = (names.join(","), marked.collect::<String>(), least.join(" / "));
            writeln!(table, "{names}:{able} | {}", if least.is_empty() { "-" } else { &least }).unwrap();
        }
    }
    table
}

fn marks(verdict: &Verdict) -> String {
    let condition = if verdict.conditions.is_empty() { "" } else { "?" };
    let permit = match verdict.permit {
        Permit::Allowed => "",
        Permit::OnRequest => "~",
        Permit::Blocked => "!",
    };
    format!("{condition}{permit}")
}
