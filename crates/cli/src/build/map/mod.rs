//! The map of a flow: every question, every end and every way between them, drawn and as a list.
//!
//! Entry point: [`map`].

mod layout;
mod text;

use decision::graph::{Edge, edges};
use decision::{Id, Recommend, Tests, Trail, UNANSWERED, walk};
use page::{Address, FlowMap, MapBox, MapCase, MapLine, Route};
use veiviser::guide::Guide;
use veiviser::words::{Word, Words};

use super::states;
use layout::{Link, Size, plan};

/// The map of the guide's flow.
pub(super) fn map(guide: &Guide, words: &Words) -> FlowMap {
    let cx = Context { guide, words };
    let ids: Vec<&Id> = guide.flow.questions.keys().chain(guide.flow.outcomes.keys()).collect();
    let first = first_states(guide);
    let mut boxes: Vec<MapBox> = ids.iter().map(|id| cx.a_box(id, &first)).collect();
    let mut lines = cx.lines(&ids);
    repeat_ends(&mut boxes, &mut lines);
    let sizes: Vec<Size> = boxes.iter().map(text::box_size).collect();
    let wanted: Vec<Link> = lines
        .iter()
        .map(|line| Link { from: line.from, to: line.to, label: text::label_size(line) })
        .collect();
    let plan = plan(&sizes, &wanted);
    for (one, at) in boxes.iter_mut().zip(plan.boxes) {
        one.at = at;
    }
    for (line, (points, label)) in lines.iter_mut().zip(plan.lines) {
        (line.points, line.label) = (points, label);
    }
    FlowMap { size: plan.size, boxes, lines }
}

/// For each question and end that has a page: the shortest trail there.
fn first_states(guide: &Guide) -> Vec<(Id, Trail)> {
    let mut found: Vec<(Id, Trail)> = Vec::new();
    for trail in states::trails(guide) {
        let walked = walk(&guide.flow, &trail.0);
        let id = walked.question().or(walked.outcome()).cloned();
        if let Some(id) = id.filter(|id| found.iter().all(|(known, _)| known != id)) {
            found.push((id, trail));
        }
    }
    found
}

/// Gives each line to an end a box of its own.
fn repeat_ends(boxes: &mut Vec<MapBox>, lines: &mut [MapLine]) {
    for line in lines {
        let after = Some(boxes[line.from].id.clone());
        let end = &mut boxes[line.to];
        if !end.is_end {
            continue;
        }
        if end.after.is_none() {
            end.after = after;
        } else {
            let copy = MapBox { after, ..end.clone() };
            boxes.push(copy);
            line.to = boxes.len() - 1;
        }
    }
}

struct Context<'a> {
    guide: &'a Guide,
    words: &'a Words,
}

impl Context<'_> {
    fn a_box(&self, id: &Id, first: &[(Id, Trail)]) -> MapBox {
        let Guide { locale, id: flow, .. } = self.guide;
        let to = first
            .iter()
            .find(|(known, _)| known == id)
            .map(|(_, trail)| Address::from(Route::Flow(locale.clone(), flow.clone(), trail.to_string())));
        let text = self.name(id);
        let is_end = !self.guide.flow.questions.contains_key(id);
        MapBox {
            id: id.to_string(),
            lines: text::wrap(&text, text::BOX_LINE),
            text,
            is_end,
            after: None,
            to,
            at: page::Rect::default(),
        }
    }

    /// What a question asks, or what an end says.
    fn name(&self, id: &Id) -> String {
        let flow = &self.guide.id;
        let Some(outcome) = self.guide.flow.outcomes.get(id) else {
            return self.words.text(&format!("{flow}_{id}"));
        };
        match (&outcome.recommend, &self.guide.model) {
            (Some(Recommend::Option(option)), Some((model, _))) => {
                self.words.text(&format!("{model}_option_{option}"))
            }
            (Some(_), _) => self.words.word(Word::MapRecommendation),
            (None, _) => self.words.text(&format!("{flow}_outcome_{id}")),
        }
    }

    /// One line for each pair of boxes, with every answer that leads from one to the other.
    fn lines(&self, ids: &[&Id]) -> Vec<MapLine> {
        let place = |id: &Id| ids.iter().position(|known| *known == id);
        let all = edges(&self.guide.flow);
        let mut lines: Vec<MapLine> = Vec::new();
        for edge in &all {
            let (Some(from), Some(to)) = (place(edge.from), place(edge.to)) else { continue };
            let at = lines.iter().position(|line| (line.from, line.to) == (from, to)).unwrap_or_else(|| {
                lines.push(MapLine { from, to, ..MapLine::default() });
                lines.len() - 1
            });
            self.add(&mut lines[at].cases, edge, &all);
        }
        for case in lines.iter_mut().flat_map(|line| &mut line.cases) {
            let wrapped = |text: &String| text::wrap(text, text::LABEL_LINE);
            case.condition_lines = case.condition.iter().flat_map(wrapped).collect();
            let said = |(id, text): &(String, String)| -> Vec<_> {
                wrapped(text).into_iter().map(|line| (id.clone(), line)).collect()
            };
            case.answer_lines = case.answers.iter().flat_map(said).collect();
        }
        lines
    }

    /// Adds what is answered on this way, under the condition that makes it this way.
    fn add(&self, cases: &mut Vec<MapCase>, edge: &Edge<'_>, all: &[Edge<'_>]) {
        let (id, said) = self.answer(edge);
        let mut alternatives =
            all.iter().filter(|other| other.from == edge.from && other.answer == edge.answer);
        // Where the same answer always leads to the same place, its conditions matter to needs and facts only.
        let (when, unless) = if alternatives.all(|other| other.to == edge.to) {
            (None, None)
        } else {
            (edge.when, edge.unless)
        };
        let condition = self.condition(when, unless);
        let (when, unless) = (data(when), data(unless));
        let known = cases.iter().position(|case| (&case.when, &case.unless) == (&when, &unless));
        let at = known.unwrap_or_else(|| {
            cases.push(MapCase { condition, when, unless, ..MapCase::default() });
            cases.len() - 1
        });
        if cases[at].answers.iter().all(|(known, _)| *known != id) {
            cases[at].answers.push((id, said));
        }
    }

    /// The answer that takes this way: its id, empty for any, and its text.
    fn answer(&self, edge: &Edge<'_>) -> (String, String) {
        match edge.answer {
            Some(answer) => (answer.to_string(), self.said(edge.from, answer)),
            None => (String::new(), self.words.word(Word::MapAnyAnswer)),
        }
    }

    fn said(&self, question: &Id, answer: &Id) -> String {
        self.words.text(&format!("{}_{question}_{answer}", self.guide.id))
    }

    fn condition(&self, when: Option<&Tests>, unless: Option<&Tests>) -> Option<String> {
        let tests = |tests: Option<&Tests>, word: Word| -> Vec<String> {
            let tests = tests.into_iter().flat_map(Tests::iter);
            tests.map(|(question, answers)| self.test(question, answers, word)).collect()
        };
        let all = [tests(when, Word::MapAfter), tests(unless, Word::MapNotAfter)].concat();
        (!all.is_empty()).then(|| all.join(", "))
    }

    fn test(&self, question: &Id, answers: &[Id], word: Word) -> String {
        let asked = answers.iter().filter(|answer| **answer != UNANSWERED);
        let quoted =
            |answer: &Id| self.words.with(Word::MapAnswer, &[("answer", &self.said(question, answer))]);
        let texts: Vec<String> = asked.map(quoted).collect();
        let or = format!(" {} ", self.words.word(Word::Or));
        if texts.is_empty() {
            let question = self.name(question);
            return self.words.with(Word::MapUnasked, &[("question", &question)]);
        }
        self.words.with(word, &[("answers", &texts.join(&or))])
    }
}

/// Tests as the script of the page reads them: `purpose=talk,files account=personal`.
fn data(tests: Option<&Tests>) -> String {
    let tests = tests.into_iter().flat_map(Tests::iter);
    let one = |(question, answers): (&Id, &Vec<Id>)| {
        let answers: Vec<&str> = answers.iter().map(Id::as_str).collect();
        format!("{question}={}", answers.join(","))
    };
    tests.map(one).collect::<Vec<_>>().join(" ")
}

/// A drawing in which nothing overlaps, nothing lies outside, and every line has its points and its label.
#[cfg(test)]
fn is_readable(plan: &layout::Plan) {
    let labels = plan.lines.iter().map(|(_, label)| *label);
    let rects: Vec<page::Rect> = plan.boxes.iter().copied().chain(labels).collect();
    for (at, one) in rects.iter().enumerate() {
        assert!(one.width > 0 && one.height > 0, "{one:?} has a size");
        assert!(one.x >= 0 && one.y >= 0, "{one:?} lies within");
        assert!(one.x + one.width <= plan.size.x && one.y + one.height <= plan.size.y, "{one:?} lies within");
        for other in &rects[at + 1..] {
            let apart = one.x + one.width <= other.x
                || other.x + other.width <= one.x
                || one.y + one.height <= other.y
                || other.y + other.height <= one.y;
            assert!(apart, "{one:?} and {other:?} overlap");
        }
    }
    for (points, _) in &plan.lines {
        assert!(points.len() > 1, "a line goes from box to box");
        assert!(
            points
                .iter()
                .all(|point| (0..=plan.size.x).contains(&point.x) && (0..=plan.size.y).contains(&point.y))
        );
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::build::{guides, library};

    #[test]
    fn the_map_of_every_shipped_flow_shows_every_way_with_its_label() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        let (site, _) = crate::check::load(&root).expect("the shipped site");
        for locale in site.catalogs.keys() {
            let words = library::words(&site, locale);
            let all = library::library(&site, locale, &words);
            for flow in &site.settings.flows {
                let guide = guides::guide(&site, locale, flow, &words, &all, 700);
                let map = map(&guide, &words);
                assert_eq!(map, super::map(&guide, &words), "the same input gives the same map");
                let lines = map.lines.iter().map(|line| (line.points.clone(), line.label));
                let boxes = map.boxes.iter().map(|one| one.at);
                is_readable(&layout::Plan { size: map.size, boxes: boxes.collect(), lines: lines.collect() });
                for edge in edges(&guide.flow) {
                    let is_edge = |line: &&MapLine| {
                        map.boxes[line.from].id == edge.from.as_str()
                            && map.boxes[line.to].id == edge.to.as_str()
                    };
                    let answer = edge.answer.map(Id::as_str).unwrap_or_default();
                    let mut cases = map.lines.iter().filter(is_edge).flat_map(|line| &line.cases);
                    let is_labelled = |case: &MapCase| {
                        case.answers.iter().any(|(id, text)| id == answer && !text.is_empty())
                            && !case.answer_lines.is_empty()
                    };
                    assert!(cases.any(is_labelled), "{flow}: {edge:?} is labelled");
                }
                assert!(map.boxes[0].to.is_some(), "the first question has a page");
            }
        }
    }
}
