//! The end of a flow: the recommendation, its reasons, and everything to do it.

use decision::{Decision, Id, Permit, Trail, Walk, decide, flips};
use page::{Address, Blocked, FlipView, Next, Outcome, Reason, Role, Route};

use super::{Context, ladder, sources, trail};
use crate::guide::{Guidance, TaskNodes};
use crate::words::Word;

/// The page of the outcome at which `walked` stands.
pub(super) fn outcome(cx: &Context<'_>, walked: &Walk<'_>, dropped: Option<String>) -> Outcome {
    let model = cx.guide.model.as_ref().map(|(_, model)| model);
    let decision = decide(&cx.guide.flow, model, &cx.guide.policy, walked).unwrap_or_else(|| Decision {
        outcome: walked.outcome().cloned().unwrap_or_default(),
        recommended: Vec::new(),
        verdicts: Vec::new(),
        blocked: None,
        because: false,
    });
    let guidance = guidance(cx, &decision);
    let end_id = format!("{}_outcome_{}", cx.guide.id, decision.outcome);
    let option_id = decision.recommended.first().map(|option| cx.model_id("option", option.as_str()));
    // Options and honest ends say the same things about themselves.
    let speaker = option_id.as_ref().unwrap_or(&end_id);
    let says = |name: &str| cx.words.attribute(speaker, name);
    let headings = match decision.recommended.as_slice() {
        [] => vec![cx.words.text(&end_id)],
        options => options
            .iter()
            .map(|option| {
                let id = cx.model_id("option", option.as_str());
                cx.words.attribute(&id, "heading").unwrap_or_else(|| cx.words.text(&id))
            })
            .collect(),
    };
    let kicker =
        says("verdict").or_else(|| cx.words.attribute(&cx.guide.id, "verdict")).unwrap_or_else(|| {
            cx.words.word(if option_id.is_some() { Word::Recommended } else { Word::Finding })
        });
    let pictures = decision.recommended.iter().filter_map(|option| cx.guide.pictures.get(option.as_str()));
    let tasks: Vec<&TaskNodes> = tasks(cx, walked, &guidance);
    let claims = claims(cx, &decision, walked, &guidance, &tasks);
    Outcome {
        id: decision.outcome.to_string(),
        options: decision.recommended.iter().map(ToString::to_string).collect(),
        kicker,
        headings,
        summary: says("summary"),
        who: says("who"),
        pictures: pictures.cloned().collect(),
        reasons: reasons(cx, walked, &decision, &end_id),
        blocked: blocked(cx, &decision),
        ladder: if option_id.is_some() { ladder::ladder(cx, &walked.trail, &decision) } else { Vec::new() },
        flips: changes(cx, walked),
        tasks: tasks.iter().map(|task| task.nodes.clone()).collect(),
        both: says("both"),
        wait: says("wait"),
        end: says("end"),
        warning: says("warning"),
        next: says("next").and_then(|text| next(cx, walked, text)),
        // An administrator does not write to the administrator, but perhaps to the one on the other side.
        request: says(if is(walked, ADMIN) { "request-admin" } else { "request" }).map(|text| {
            let to = cx.guide.helpdesk_mail.clone().unwrap_or_default();
            let mail = mail(&to, &cx.words.word(Word::MailSubject), &text);
            (text, mail)
        }),
        article: guidance.article.as_ref().map(|(slug, title)| {
            (Address::from(Route::Article(cx.guide.locale.clone(), slug.clone())), title.clone())
        }),
        sources: sources::lines(
            cx.words,
            |id| cx.guide.claims.get(id),
            |id| cx.guide.sources.get(id),
            &claims,
        ),
        trail: trail::trail(cx, walked, &Trail::default(), None),
        dropped,
    }
}

fn guidance(cx: &Context<'_>, decision: &Decision) -> Guidance {
    let found = match decision.recommended.first() {
        Some(option) => cx.guide.options.get(option.as_str()),
        None => cx.guide.outcomes.get(decision.outcome.as_str()),
    };
    found.cloned().unwrap_or_default()
}

/// Each need and fact behind the recommendation, the author's own reason first.
fn reasons(cx: &Context<'_>, walked: &Walk<'_>, decision: &Decision, end_id: &str) -> Vec<Reason> {
    let mut reasons: Vec<Reason> = Vec::new();
    if decision.because {
        reasons.extend(cx.words.attribute(end_id, "because").map(|text| Reason { text, answer: None }));
    }
    let Some(option) = decision.recommended.first() else { return reasons };
    let mut seen: Vec<&Id> = Vec::new();
    for need in &walked.needs {
        if !seen.contains(&&need.id) {
            seen.push(&need.id);
            reasons.push(ladder::because(cx, &walked.trail, "need", "need", need));
        }
    }
    let required = cx.guide.model.as_ref().and_then(|(_, model)| model.options.get(option));
    for fact in &walked.facts {
        let counts = required.is_some_and(|terms| terms.requires.contains(&fact.id));
        if counts && !seen.contains(&&fact.id) {
            seen.push(&fact.id);
            reasons.push(ladder::because(cx, &walked.trail, "fact", "", fact));
        }
    }
    reasons
}

fn blocked(cx: &Context<'_>, decision: &Decision) -> Option<Blocked> {
    let blocked = decision.blocked.as_ref()?;
    let option = decision.recommended.first()?;
    let note = cx.guide.permits.get(option.as_str());
    let general = match blocked.permit {
        Permit::Blocked => cx.words.word(Word::Blocked),
        Permit::OnRequest | Permit::Allowed => cx.words.word(Word::OnRequest),
    };
    let reason = note.and_then(|note| note.reason.clone());
    Some(Blocked {
        text: reason.map_or(general.clone(), |reason| format!("{general} {reason}")),
        at: note.and_then(|note| note.at.clone()),
        next: blocked
            .next
            .as_ref()
            .map(|next| cx.words.with(Word::NextAllowed, &[("option", &cx.option(next.as_str()))])),
    })
}

fn changes(cx: &Context<'_>, walked: &Walk<'_>) -> Vec<FlipView> {
    let Some((_, model)) = &cx.guide.model else { return Vec::new() };
    flips(&cx.guide.flow, Some(model), &cx.guide.policy, &walked.trail)
        .iter()
        .map(|flip| {
            let changes =
                flip.changes.iter().map(|pair| (cx.question(pair.question.as_str()), cx.spoken(pair)));
            let result = match flip.recommended.first() {
                Some(option) => cx.option(option.as_str()),
                None => cx.words.text(&format!("{}_outcome_{}", cx.guide.id, flip.outcome)),
            };
            FlipView { changes: changes.collect(), result, to: cx.address(&flip.trail, &Trail::default()) }
        })
        .collect()
}

/// By convention the fact that an employee is asking: somebody who cannot change settings.
const EMPLOYEE: &str = "role-employee";
/// By convention the fact that an administrator is asking.
const ADMIN: &str = "role-admin";

fn is(walked: &Walk<'_>, role: &str) -> bool {
    walked.facts.iter().any(|fact| fact.id.as_str() == role)
}

/// For a reader to whom the result was no help: what to try, and the way back to the last question.
fn next(cx: &Context<'_>, walked: &Walk<'_>, text: String) -> Option<Next> {
    let (last, before) = walked.trail.0.split_last()?;
    let to = cx.address(&Trail(before.to_vec()), &Trail::default());
    Some(Next { text, question: cx.question(last.question.as_str()), to })
}

/// The tasks to show: all of them, or an employee's own, who is never sent to an admin page.
fn tasks<'a>(cx: &Context<'a>, walked: &Walk<'_>, guidance: &Guidance) -> Vec<&'a TaskNodes> {
    let is_employee = is(walked, EMPLOYEE);
    let all = guidance.tasks.iter().filter_map(|id| cx.guide.tasks.get(id));
    all.filter(|task| !is_employee || task.role == Role::Employee).collect()
}

/// The claims to name: what the guidance lists, the cells that decided, and what the tasks refer to.
fn claims(
    cx: &Context<'_>,
    decision: &Decision,
    walked: &Walk<'_>,
    guidance: &Guidance,
    tasks: &[&TaskNodes],
) -> Vec<String> {
    let mut claims: Vec<String> = tasks.iter().flat_map(|task| task.claims.iter().cloned()).collect();
    if let (Some(option), Some((_, model))) = (decision.recommended.first(), &cx.guide.model) {
        let cells = walked.needs.iter().filter_map(|need| model.cell(&need.id, option));
        claims.extend(cells.map(|cell| cell.claim.to_string()));
    }
    claims.extend(guidance.claims.iter().cloned());
    claims
}

/// A `mailto:` address with subject and text.
///
/// Everything but unreserved characters is percent-encoded (RFC 6068, RFC 3986), so no text can add
/// a header or a second receiver.
fn mail(to: &str, subject: &str, body: &str) -> String {
    let encode = |text: &str| page::percent(&text.replace('\n', "\r\n"));
    let to = encode(to).replace("%40", "@");
    format!("mailto:{to}?subject={}&body={}", encode(subject), encode(body))
}

#[cfg(test)]
mod tests {
    use super::mail;

    #[test]
    fn no_text_can_add_a_header_or_a_receiver() {
        assert_eq!(
            mail("it@example.org", "Hei & hå", "a\nb?cc=x@y"),
            "mailto:it@example.org?subject=Hei%20%26%20h%C3%A5&body=a%0D%0Ab%3Fcc%3Dx%40y"
        );
        assert_eq!(mail("a@b?cc=x@y", "s", "t"), "mailto:a@b%3Fcc%3Dx@y?subject=s&body=t");
    }
}
