//! The end of a flow: the recommendation, its reasons, and everything to do it.

use decision::{Decision, Id, Permit, Trail, Walk, decide, flips};
use page::{Address, Blocked, FlipView, Next, Outcome, Reason, Route};

use super::{Context, ladder, message, sources, todo, trail, warning};
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
    let reader = todo::reader(walked);
    let tasks = todo::tasks(cx, reader, &guidance);
    let (warnings, warned) = warning::warnings(cx, walked, &decision, says("warning"));
    let mut claims = claims(cx, &decision, walked, &guidance, &tasks);
    claims.extend(warned);
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
        todo: todo::by_role(reader, &tasks),
        both: says("both"),
        ours: points(says("ours").as_deref()),
        theirs: points(says("theirs").as_deref()),
        wait: says("wait"),
        end: says("end"),
        warnings,
        next: says("next").and_then(|text| next(cx, walked, text)),
        messages: message::messages(cx, reader, speaker, option_id.is_some()),
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

/// The lines of a text, each a point of a list.
fn points(text: Option<&str>) -> Vec<String> {
    text.iter().flat_map(|text| text.lines()).filter(|line| !line.is_empty()).map(str::to_owned).collect()
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
    ladder::together(reasons)
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
        is_blocked: blocked.permit == Permit::Blocked,
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

/// For a reader to whom the result was no help: what to try, and the way back to the last question.
fn next(cx: &Context<'_>, walked: &Walk<'_>, text: String) -> Option<Next> {
    let (last, before) = walked.trail.0.split_last()?;
    let to = cx.address(&Trail(before.to_vec()), &Trail::default());
    Some(Next { text, question: cx.question(last.question.as_str()), to })
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
