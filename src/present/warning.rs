//! What to keep in mind on this very trail: about the option, about what the answers established, and
//! the conditions under which the option fits.

use decision::{Decision, Walk};

use super::Context;

/// The warnings, each once, the option's own first; and the claims behind those of facts.
///
/// A fact may warn whatever the result is (`.warning`), or with one option only (`.warning-external`).
pub(super) fn warnings(
    cx: &Context<'_>,
    walked: &Walk<'_>,
    decision: &Decision,
    own: Option<String>,
) -> (Vec<String>, Vec<String>) {
    let option = decision.recommended.first();
    let mut texts: Vec<String> = own.into_iter().collect();
    let mut claims = Vec::new();
    for fact in &walked.facts {
        let id = cx.model_id("fact", fact.id.as_str());
        let with_option = option.and_then(|option| cx.words.attribute(&id, &format!("warning-{option}")));
        let found: Vec<String> = with_option.into_iter().chain(cx.words.attribute(&id, "warning")).collect();
        if !found.is_empty() {
            texts.extend(found);
            claims.extend(cx.guide.options.get(fact.id.as_str()).iter().flat_map(|fact| fact.claims.clone()));
        }
    }
    let verdict = option.and_then(|option| decision.verdict(option));
    for (condition, ..) in verdict.iter().flat_map(|verdict| &verdict.conditions) {
        texts.push(cx.words.text(&cx.model_id("if", condition.as_str())));
    }
    let mut seen: Vec<String> = Vec::new();
    texts.retain(|text| {
        let is_new = !seen.contains(text);
        seen.push(text.clone());
        is_new
    });
    (texts, claims)
}
