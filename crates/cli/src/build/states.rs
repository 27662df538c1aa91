//! The states of a flow that get a page: breadth first, whole levels, up to the budget.

use decision::{Flow, Given, Pair, Position, Trail, walk};
use page::Page;
use veiviser::guide::Guide;
use veiviser::present::{self, State};
use veiviser::words::Words;

/// The longest trail that gets a page when there may be at most `budget` pages. The first question always does.
pub(super) fn depth(flow: &Flow, budget: usize) -> usize {
    let mut level = vec![Trail::default()];
    let mut count = 1;
    let mut depth = 0;
    loop {
        level = next(flow, &level);
        count += level.len();
        if level.is_empty() || count > budget {
            return depth;
        }
        depth += 1;
    }
}

/// The pages of these states.
pub(super) fn pages(guide: &Guide, words: &Words) -> Vec<Page> {
    let mut level = vec![Trail::default()];
    let mut pages = Vec::new();
    for depth in 0..=guide.prerendered {
        let states = level.iter().map(|trail| State { trail: trail.to_string(), keep: String::new() });
        pages.extend(states.map(|state| present::state(guide, words, &state)));
        if depth < guide.prerendered {
            level = next(&guide.flow, &level);
        }
    }
    pages
}

/// Every state one answer further. Picked sets are too many and typed text is unknown: they open
/// through the first page.
fn next(flow: &Flow, level: &[Trail]) -> Vec<Trail> {
    let mut found = Vec::new();
    for trail in level {
        let Position::Question { id, question, offered, .. } = walk(flow, &trail.0).position else {
            continue;
        };
        if question.kind != decision::Kind::Choice {
            continue;
        }
        for offer in offered {
            let mut longer = trail.clone();
            longer.0.push(Pair { question: id.clone(), given: Given::Choice(offer.id.clone()) });
            found.push(longer);
        }
    }
    found
}
