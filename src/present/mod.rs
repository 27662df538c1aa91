//! From data and a state of a flow to a [`Page`]: the only place where a decision becomes words.
//!
//! Entry point: [`state`]. Runs natively for every prerendered page and in the browser for every
//! answer. Invariant: pure; the same input gives the same page on both sides.

mod form;
mod ladder;
mod message;
mod outcome;
mod question;
mod sources;
mod todo;
mod trail;
mod warning;

use decision::{Flow, Given, Id, Position, Trail, walk};
use page::{Address, Body, Page, Route};

use crate::guide::Guide;
use crate::words::{Word, Words};

pub use form::selections;
pub use sources::lines;

/// A state of a flow as it stands in an address.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct State {
    /// The answers, as printed.
    pub trail: String,
    /// Answers given before the reader went back to change one; they count again once it is changed.
    pub keep: String,
    /// What the reader typed, by question. It is in no address and never leaves the browser.
    pub typed: Vec<(String, String)>,
}

impl State {
    /// The answers of a printed trail, with what was typed put back in.
    fn answers(&self, printed: &str) -> Trail {
        let mut trail = Trail::parse(printed);
        for pair in &mut trail.0 {
            let typed = self.typed.iter().find(|(question, _)| pair.question.as_str() == question);
            if let (Given::Typed(None), Some((_, text))) = (&pair.given, typed) {
                pair.given = Given::Typed(Some(text.clone()));
            }
        }
        trail
    }
}

/// The address after an answer that no link gives, if the question accepts it.
pub fn answered(guide: &Guide, words: &Words, state: &State, given: &Given) -> Option<Address> {
    let walked = walk(&guide.flow, &state.answers(&state.trail).0);
    let question = walked.question()?;
    if let (Given::Typed(Some(text)), Some(asked)) = (given, guide.flow.questions.get(question))
        && !asked.format.accepts(text)
    {
        return None;
    }
    let cx = Context { guide, words };
    question::accepted(&cx, &walked, &state.answers(&state.keep), given)
}

/// The page of a state. Of a trail that cannot be followed, the longest valid part is shown.
pub fn state(guide: &Guide, words: &Words, state: &State) -> Page {
    let given = state.answers(&state.trail);
    let walked = walk(&guide.flow, &given.0);
    let cx = Context { guide, words };
    let dropped = (!walked.dropped.is_empty()).then(|| {
        let answers: Vec<String> = walked.dropped.iter().map(|pair| cx.spoken(pair)).collect();
        words.with(Word::Dropped, &[("answers", &answers.join(", "))])
    });
    let trail = walked.trail.to_string();
    let (title, kind, body) = match &walked.position {
        Position::Question { id, offered, remaining, .. } => {
            let before = question::Before { keep: state.answers(&state.keep), typed: &state.typed };
            let question = question::question(&cx, &walked, (id, offered, remaining), &before, dropped);
            (question.text.clone(), "question", Body::Question(Box::new(question)))
        }
        Position::Outcome { .. } => {
            let outcome = outcome::outcome(&cx, &walked, dropped);
            (
                outcome.headings.join(&format!(" {} ", words.word(Word::Or))),
                "outcome",
                Body::Outcome(Box::new(outcome)),
            )
        }
    };
    Page {
        route: Route::Flow(guide.locale.clone(), guide.id.clone(), trail),
        locale: guide.locale.clone(),
        title,
        description: words.attribute(&guide.id, "description").unwrap_or_default(),
        kind,
        body,
    }
}

/// What every part of the presentation looks things up in.
struct Context<'a> {
    guide: &'a Guide,
    words: &'a Words,
}

impl Context<'_> {
    /// The id of the message of a question.
    fn question_id(&self, question: &str) -> String {
        format!("{}_{question}", self.guide.id)
    }

    /// The text of a question.
    fn question(&self, question: &str) -> String {
        self.words.text(&self.question_id(question))
    }

    /// The text of an answer.
    fn answer(&self, question: &str, answer: &str) -> String {
        self.words.text(&format!("{}_{question}_{answer}", self.guide.id))
    }

    /// Whether an answer to another question is worded like this one, so that it says nothing by itself: "Yes".
    fn is_shared(&self, question: &Id, text: &str) -> bool {
        self.guide.flow.questions.iter().any(|(id, asked)| {
            id != question
                && asked.answers.iter().any(|one| self.answer(id.as_str(), one.id.as_str()) == text)
        })
    }

    /// What was given, as the reader knows it; as it stands in the address where the flow does not know it.
    fn spoken(&self, pair: &decision::Pair) -> String {
        let known = |answer: &str| {
            let question = self.guide.flow.questions.get(&pair.question);
            question.is_some_and(|q| q.answers.iter().any(|a| a.id.as_str() == answer))
        };
        let answers = pair.given.answers();
        match &pair.given {
            Given::Typed(None) => return self.words.word(Word::NotTyped),
            Given::Picked(picked) if picked.is_empty() => return self.words.word(Word::PickedNone),
            _ => {}
        }
        if !answers.is_empty() && answers.iter().all(|answer| known(answer.as_str())) {
            let texts: Vec<String> =
                answers.iter().map(|a| self.answer(pair.question.as_str(), a.as_str())).collect();
            return texts.join(", ");
        }
        match &pair.given {
            Given::Typed(Some(text)) => text.clone(),
            _ => pair.to_string(),
        }
    }

    /// The message id of something of the model: `access_option_guest`.
    fn model_id(&self, kind: &str, id: &str) -> String {
        let model = self.guide.model.as_ref().map_or("", |(name, _)| name.as_str());
        format!("{model}_{kind}_{id}")
    }

    /// The name of an option.
    fn option(&self, option: &str) -> String {
        self.words.text(&self.model_id("option", option))
    }

    /// The address of a state: a page of its own, or the flow's first page with the trail behind it.
    fn address(&self, trail: &Trail, keep: &Trail) -> Address {
        let flow = |trail: String| Route::Flow(self.guide.locale.clone(), self.guide.id.clone(), trail);
        let mut query = Vec::new();
        let prerendered = trail.0.len() <= self.guide.prerendered
            && trail.0.iter().all(|pair| has_page(&self.guide.flow, pair));
        let route = if prerendered {
            flow(trail.to_string())
        } else {
            query.push(format!("trail={trail}"));
            flow(String::new())
        };
        if !keep.0.is_empty() {
            query.push(format!("keep={keep}"));
        }
        Address { route, query: (!query.is_empty()).then(|| query.join("&")) }
    }
}

/// Questions with at most so many answers to pick have a page behind every selection; there are two to the
/// power of them.
const PICKS_WITH_PAGES: usize = 5;

/// Whether states behind this answer are prerendered. Typed text is not part of the address, so it is one state.
fn has_page(flow: &Flow, pair: &decision::Pair) -> bool {
    let few =
        || flow.questions.get(&pair.question).is_some_and(|asked| asked.answers.len() <= PICKS_WITH_PAGES);
    !matches!(pair.given, Given::Picked(_)) || few()
}
