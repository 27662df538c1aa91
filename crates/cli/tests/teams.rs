//! `veiviser teams-app`: what Teams would refuse is said before anything is written.

#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise, in its helpers too")]

#[allow(dead_code, reason = "other tests use the rest")]
mod program;
#[path = "../../site/tests/small/mod.rs"]
#[allow(dead_code, reason = "other tests use the rest")]
mod small;

use std::fs;

use program::{Run, veiviser};
use serde_json::{Value, json};
use tempfile::TempDir;

const ID: &str = "6f1c0d3a-1a52-4a6a-9a3e-3f0c2b6a7d11";

/// A site that says where it stands.
fn placed() -> TempDir {
    let site = small::changed(
        "content/site.toml",
        "order = [\"tea\"]",
        "order = [\"tea\"]\n\n[embed]\nbase-url = \"https://guide.example/help/\"",
    );
    small::site(&[("content/site.toml", &site)])
}

fn make(site: &TempDir, id: &str, developer: &str) -> Run {
    veiviser(site.path(), ["teams-app", ".", "--id", id, "--developer", developer])
}

/// What is said about an app with one value changed.
fn check(at: &str, value: Value, expected: &str) {
    let site = placed();
    assert_eq!(make(&site, ID, "Tea IT").code, 0);
    let file = site.path().join("teams-app/manifest.json");
    let mut manifest: Value = serde_json::from_slice(&fs::read(&file).unwrap()).unwrap();
    *manifest.pointer_mut(at).unwrap() = value;
    fs::write(&file, manifest.to_string()).unwrap();
    let run = veiviser(site.path(), ["teams-app", "--check", "teams-app"]);
    assert_eq!(run.code, 1, "{at}");
    assert!(run.err.contains(expected), "{expected} in {}", run.err);
}

#[test]
fn an_app_is_filled_from_the_site_and_sound() {
    let site = placed();
    let run = make(&site, ID, "Tea IT");
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    let manifest: Value =
        serde_json::from_slice(&fs::read(site.path().join("teams-app/manifest.json")).unwrap()).unwrap();
    assert!(!manifest.to_string().contains("{{"));
    let tab = &manifest["staticTabs"][0];
    assert_eq!(tab["contentUrl"], "https://guide.example/help/embed/?flow=tea&locale={locale}&theme={theme}");
    assert_eq!(manifest["validDomains"], json!(["guide.example"]));
    let again = veiviser(site.path(), ["teams-app", "--check", "teams-app"]);
    assert_eq!((again.code, again.out.as_str()), (0, "no findings\n"));
}

#[test]
fn everything_wrong_is_said_at_once_and_nothing_is_written() {
    let site = placed();
    let run = make(&site, "tea", &"x".repeat(33));
    assert_eq!(run.code, 1);
    for fault in ["/id: `tea` is no GUID", "/developer/name: 33 characters; 32 are allowed"] {
        assert!(run.err.contains(fault), "{fault} in {}", run.err);
    }
    assert!(!site.path().join("teams-app").exists());
}

#[test]
fn a_site_that_does_not_know_its_place_is_told_what_to_write() {
    let run = make(&small::site(&[]), ID, "Tea IT");
    assert_eq!(run.code, 1);
    assert!(run.err.contains("base-url"), "{}", run.err);
}

#[test]
fn what_teams_would_refuse() {
    check("/version", json!("1.0"), "/version: `1.0` is not three numbers");
    check("/name/short", json!("x".repeat(31)), "/name/short: 31 characters; 30 are allowed");
    check("/description/short", json!(""), "/description/short: missing");
    check("/developer/privacyUrl", json!("http://a.example"), "is not an https address");
    check("/validDomains", json!(["https://guide.example"]), "is not a host");
    check("/validDomains", json!(["*.b.example"]), "its host is not among /validDomains");
    check("/staticTabs", json!([]), "/staticTabs: there must be one tab");
    check("/staticTabs/0/scopes", json!(["team"]), "write [\"personal\"]");
    check("/icons/color", json!("outline.png"), "/icons/color: 32 x 32; it must be a PNG of 192 x 192");
    check("/icons/outline", json!("manifest.json"), "/icons/outline: no PNG");
    check("/accentColor", json!("blue"), "/accentColor: write `#`");
}
