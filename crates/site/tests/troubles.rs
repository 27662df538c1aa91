//! What every cause of the shipped troubleshooting must offer, on every path that ends there: who can mend it, what it
//! rests on, and something to do for whoever asks, without sending an employee to an admin page.

#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use std::path::Path;

use decision::{paths, walk};
use page::Role;
use veiviser_site::{Catalog, Site};

const FLOW: &str = "troubleshoot";

fn shipped() -> Site {
    let (site, findings) = veiviser_site::load(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")).unwrap();
    assert_eq!(findings, [], "the shipped site loads without findings");
    site
}

/// The file with the words of the flow.
fn words_of(catalog: &Catalog) -> &str {
    catalog.messages.sources().find(|text| text.contains(&format!("\n{FLOW} = "))).unwrap()
}

/// The block of a message of the flow, with its attributes.
fn message<'a>(words: &'a str, id: &str) -> &'a str {
    let start = words.find(&format!("\n{id} = ")).unwrap() + 1;
    let end = words[start..].find("\ntroubleshoot_").map_or(words.len(), |length| start + length);
    &words[start..end]
}

fn says(message: &str, attribute: &str) -> bool {
    message.contains(&format!("\n    .{attribute} ="))
}

#[test]
fn every_cause_names_who_can_mend_it_and_what_it_rests_on() {
    let site = shipped();
    for outcome in site.logic.flows[FLOW].flow.outcomes.keys() {
        for catalog in site.catalogs.values() {
            let words = words_of(catalog);
            assert!(says(message(words, &format!("{FLOW}_outcome_{outcome}")), "who"), "{outcome}");
        }
        let (_, guidance) = site.facts.guidance_of(FLOW).find(|(name, _)| *name == outcome.as_str()).unwrap();
        assert!(guidance.article.is_some() && !guidance.claims.is_empty(), "{outcome}");
    }
}

#[test]
fn whoever_asks_gets_something_to_do_and_only_an_administrator_a_setting() {
    let site = shipped();
    let flow = &site.logic.flows[FLOW].flow;
    for path in paths(flow) {
        let states =
            |fact: &str| walk(flow, &path.trail.0).facts.iter().any(|stated| stated.id.as_str() == fact);
        // The questions about changes and bills are for administrators alone.
        let is_admin = states("role-admin") || path.trail.to_string().starts_with("area=it");
        let (_, guidance) =
            site.facts.guidance_of(FLOW).find(|(name, _)| *name == path.outcome.as_str()).unwrap();
        for catalog in site.catalogs.values() {
            let said = message(words_of(catalog), &format!("{FLOW}_outcome_{}", path.outcome));
            let tasks = || guidance.tasks.iter().map(|task| catalog.tasks[task].front.role);
            let own = |role: Role| states("role-employee") && role != Role::Employee;
            let shown = tasks().filter(|&role| !own(role)).count();
            let message = says(said, if states("role-admin") { "request-admin" } else { "request" });
            // Who can do it alone reads how in one sentence; everybody else gets steps or a message.
            let alone =
                ["    .who = Du selv.", "    .who = You.", "    .who = Ingen ", "    .who = Nobody has "];
            let is_alone = alone.iter().any(|who| said.contains(who)) || said.contains("    .next = ");
            assert!(shown > 0 || message || is_alone, "{}: nothing to do", path.trail);
            let settings = tasks().filter(|role| matches!(role, Role::Admin | Role::TheirAdmin)).count();
            assert!(
                is_admin || states("role-employee") || settings == 0,
                "{}: shows a setting to somebody who was not asked for their role",
                path.trail
            );
        }
    }
}
