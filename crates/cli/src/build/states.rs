//! The states of a flow that get a page: breadth first, whole levels, up to the budget.

use decision::{Flow, Given, Kind, Pair, Position, Trail, walk};
use page::Page;
use rayon::prelude::*;
use veiviser::guide::Guide;
use veiviser::present::{self, State};
use veiviser::words::Words;

/// How many of `room` pages each flow may have: as many as it has states, and what one leaves goes to the larger ones.
pub(super) fn shares<'a>(flows: impl Iterator<Item = &'a Flow>, room: usize) -> Vec<usize> {
    let needs: Vec<usize> = flows.map(|flow| measure(flow, room).1).collect();
    let mut smallest_first: Vec<usize> = (0..needs.len()).collect();
    smallest_first.sort_by_key(|&at| needs[at]);
    let mut shares = vec![0; needs.len()];
    let mut left = room;
    for (done, at) in smallest_first.into_iter().enumerate() {
        shares[at] = needs[at].min(left / (needs.len() - done));
        left -= shares[at];
    }
    shares
}

/// The longest trail that gets a page when there may be at most `budget` pages. The first question always does.
pub(super) fn depth(flow: &Flow, budget: usize) -> usize {
    measure(flow, budget).0
}

/// The longest trail whose level fits into `budget` pages, and how many states there are up to the first level that
/// does not fit.
fn measure(flow: &Flow, budget: usize) -> (usize, usize) {
    let mut level = vec![Trail::default()];
    let (mut depth, mut count) = (0, 1);
    loop {
        level = next(flow, &level);
        count += level.len();
        if level.is_empty() || count > budget {
            return (depth, count);
        }
        depth += 1;
    }
}

/// The pages of these states.
pub(super) fn pages(guide: &Guide, words: &Words) -> Vec<Page> {
    let states =
        trails(guide).into_par_iter().map(|trail| State { trail: trail.to_string(), ..State::default() });
    states.map(|state| present::state(guide, words, &state)).collect()
}

/// Their trails, the shortest first.
pub(super) fn trails(guide: &Guide) -> Vec<Trail> {
    let mut level = vec![Trail::default()];
    let mut trails = Vec::new();
    for depth in 0..=guide.prerendered {
        let deeper = if depth < guide.prerendered { next(&guide.flow, &level) } else { Vec::new() };
        trails.append(&mut level);
        level = deeper;
    }
    trails
}

/// Every state one answer further that has a page. Large selections are too many: they open through the first page.
fn next(flow: &Flow, level: &[Trail]) -> Vec<Trail> {
    let mut found = Vec::new();
    for trail in level {
        let Position::Question { id, question, offered, .. } = walk(flow, &trail.0).position else {
            continue;
        };
        let given = match question.kind {
            Kind::Choice => offered.iter().map(|offer| Given::Choice(offer.id.clone())).collect(),
            Kind::Multi => present::selections(question, &offered),
            Kind::Value => vec![Given::Typed(None)],
        };
        for given in given {
            let mut longer = trail.clone();
            longer.0.push(Pair { question: id.clone(), given });
            found.push(longer);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A flow with one question of `answers` answers: one state more than that.
    fn flow(answers: usize) -> Flow {
        let answers: Vec<String> =
            (0..answers).map(|n| format!("{{ id = \"a{n}\", to = \"end\" }}")).collect();
        let text =
            format!("start = \"q\"\n[questions.q]\nanswers = [{}]\n[outcomes.end]\n", answers.join(", "));
        Flow::parse(&text).value.expect("a flow")
    }

    fn check(answers: &[usize], room: usize, expected: &[usize]) {
        let flows: Vec<Flow> = answers.iter().map(|&answers| flow(answers)).collect();
        assert_eq!(shares(flows.iter(), room), expected, "{answers:?} in {room}");
    }

    #[test]
    fn what_a_small_flow_leaves_goes_to_the_larger_ones() {
        check(&[9], 100, &[10]);
        check(&[9, 2], 100, &[10, 3]);
        check(&[9, 2], 12, &[9, 3]);
        check(&[9, 9], 12, &[6, 6]);
        check(&[2, 9, 4], 14, &[3, 6, 5]);
        check(&[], 14, &[]);
    }
}
