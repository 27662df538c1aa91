//! Every option from least to most access given, and one sentence each: why, or why not.

use decision::{Decision, Id, Permit, Stated, Trail, Verdict};
use page::{Address, Reason, Rung};

use super::{Context, trail};
use crate::words::Word;

/// More sentences than this about one option are not read.
const SENTENCES: usize = 3;

/// The ladder of a decision.
pub(super) fn ladder(cx: &Context<'_>, answers: &Trail, decision: &Decision) -> Vec<Rung> {
    decision
        .verdicts
        .iter()
        .map(|(option, verdict)| {
            let recommended = decision.recommended.contains(option);
            Rung {
                option: option.to_string(),
                label: cx.option(option.as_str()),
                recommended,
                sentences: sentences(cx, answers, option, verdict, recommended),
            }
        })
        .collect()
}

fn sentences(
    cx: &Context<'_>,
    answers: &Trail,
    option: &Id,
    verdict: &Verdict,
    recommended: bool,
) -> Vec<Reason> {
    let plain = |text: String| Reason { text, answer: None };
    let beyond = || cx.words.attribute(&cx.model_id("option", option.as_str()), "beyond").map(plain);
    let mut sentences: Vec<Reason> = Vec::new();
    if verdict.fits() {
        sentences.push(plain(cx.words.word(if recommended { Word::Fits } else { Word::FitsToo })));
        // Those of the recommended option stand with the warnings.
        for (condition, ..) in verdict.conditions.iter().filter(|_| !recommended) {
            sentences.push(plain(cx.words.text(&cx.model_id("if", condition.as_str()))));
        }
        if !verdict.beyond.is_empty() {
            sentences.extend(beyond());
        }
    } else {
        for stated in &verdict.excluded {
            sentences.push(because(cx, answers, "fact", "excludes", stated));
        }
        for stated in &verdict.lacks {
            sentences.push(because(cx, answers, "need", "lacks", stated));
        }
        for fact in &verdict.requires {
            let id = cx.model_id("fact", fact.as_str());
            let answer = unestablished(cx, answers, fact);
            sentences.extend(cx.words.attribute(&id, "requires").map(|text| Reason { text, answer }));
        }
    }
    match verdict.permit {
        Permit::Allowed => {}
        Permit::OnRequest => sentences.push(plain(cx.words.word(Word::OnRequest))),
        Permit::Blocked => sentences.push(plain(cx.words.word(Word::Blocked))),
    }
    let mut seen: Vec<String> = Vec::new();
    sentences.retain(|reason| {
        let new = !seen.contains(&reason.text);
        seen.push(reason.text.clone());
        new
    });
    sentences.truncate(SENTENCES);
    together(sentences)
}

/// Sentences that follow from one answer follow one another, and the answer is quoted once.
pub(super) fn together(reasons: Vec<Reason>) -> Vec<Reason> {
    let mut all: Vec<Reason> = Vec::new();
    for reason in reasons {
        match all.iter_mut().find(|known| known.answer.is_some() && known.answer == reason.answer) {
            Some(known) => {
                known.text.push(' ');
                known.text.push_str(&reason.text);
            }
            None => all.push(reason),
        }
    }
    all
}

/// A sentence of the model with the answer that made it matter.
pub(super) fn because(
    cx: &Context<'_>,
    answers: &Trail,
    kind: &str,
    attribute: &str,
    stated: &Stated,
) -> Reason {
    let id = cx.model_id(kind, stated.id.as_str());
    let text = cx.words.attribute(&id, attribute).unwrap_or_else(|| cx.words.text(&id));
    let said_by = cx.guide.flow.said_by.get(&stated.id);
    let earlier = said_by.and_then(|listed| answers.0.iter().find(|pair| listed.contains(&pair.question)));
    let (question, answer) = match earlier {
        Some(pair) => (&pair.question, cx.spoken(pair)),
        None => (&stated.question, cx.answer(stated.question.as_str(), stated.answer.as_str())),
    };
    Reason { text, answer: Some(quoted(cx, answers, question, &answer)) }
}

/// What was answered instead, to the last question where another answer would have established the fact.
fn unestablished(cx: &Context<'_>, answers: &Trail, fact: &Id) -> Option<(String, Address)> {
    let pair = answers.0.iter().rev().find(|pair| {
        let asked = cx.guide.flow.questions.get(&pair.question);
        asked.is_some_and(|asked| asked.answers.iter().any(|answer| answer.facts.contains(fact)))
    })?;
    Some(quoted(cx, answers, &pair.question, &cx.spoken(pair)))
}

/// An answer in the reader's ears, and the place to change it.
fn quoted(cx: &Context<'_>, answers: &Trail, question: &Id, answer: &str) -> (String, Address) {
    let said = if cx.is_shared(question, answer) {
        let values = [("answer", answer), ("question", &cx.question(question.as_str()))];
        cx.words.with(Word::YouAnsweredTo, &values)
    } else {
        cx.words.with(Word::YouAnswered, &[("answer", answer)])
    };
    (said, trail::change(cx, answers, &Trail::default(), question))
}
