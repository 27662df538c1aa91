//! The map of a flow: the drawing for those who look, and the same as a list for everybody.
//!
//! The drawing is made of the same data as the list and says nothing more, so it is hidden from screen readers, and
//! small screens show the list alone.

use std::fmt::Write as _;

use page::{Element, FlowMap, MapBox, MapCase, MapLine, Node, Point, el};

use super::parts;
use crate::words::{Word, Words};

/// Height of a line of text in a box and in a label, and the room above the first.
const BOX_LINE: (i32, i32) = (20, 24);
const LABEL_LINE: (i32, i32) = (17, 16);

/// The main part of a map page.
pub(super) fn map(title: String, map: &FlowMap, words: &Words) -> Node {
    Node::Many(vec![
        parts::heading(title).into(),
        el("p").class("lead").child(words.word(Word::MapLead)).into(),
        here(map, words).into(),
        drawing(map, words).into(),
        parts::section("outline", words.word(Word::MapList), list(map, words)).into(),
    ])
}

/// Where the reader is; filled by the script that reads the answers from the address. The longest place keeps the room, so
/// that nothing moves then.
fn here(map: &FlowMap, words: &Words) -> Element {
    let says = |place: &str| words.with(Word::MapHere, &[("place", place)]);
    let longest = map.boxes.iter().map(|one| one.text.as_str()).max_by_key(|text| text.chars().count());
    el("p")
        .class("here")
        .attr("data-comfort", "")
        .attr("aria-live", "polite")
        .attr("data-says", says("#"))
        .attr("data-longest", longest.map(says))
        .child(el("span"))
}

fn drawing(map: &FlowMap, words: &Words) -> Element {
    let button = |what: &'static str, sign: &'static str, word: Word| {
        el("button")
            .attr("type", "button")
            .attr("data-zoom", what)
            .attr("aria-label", words.word(word))
            .child(el("span").attr("aria-hidden", "true").child(sign))
    };
    let buttons = el("p")
        .class("zoom")
        .attr("data-comfort", "")
        .child(button("in", "+", Word::MapZoomIn))
        .child(button("out", "−", Word::MapZoomOut))
        .child(button("all", "⤢", Word::MapZoomAll));
    let Point { x: width, y: height } = map.size;
    let svg = el("svg")
        .attr("viewBox", format!("0 0 {width} {height}"))
        .attr("width", width.to_string())
        .attr("height", height.to_string())
        .attr("aria-hidden", "true")
        .child(map.lines.iter().map(|line| way(line, map)).collect::<Node>())
        .child(map.lines.iter().map(|line| label(line, map)).collect::<Node>())
        .child(map.boxes.iter().map(a_box).collect::<Node>());
    let view = el("section")
        .class("map-view")
        .attr("tabindex", "0")
        .attr("aria-label", words.word(Word::MapDrawing))
        .child(svg);
    el("div").class("map").attr("data-script", "map").child(buttons).child(view)
}

/// The marks by which the script finds what the reader has answered.
fn taken(element: Element, line: &MapLine, map: &FlowMap, case: &MapCase, answers: String) -> Element {
    let some = |text: &String| (!text.is_empty()).then(|| text.clone());
    element
        .attr("data-from", map.boxes[line.from].id.clone())
        .attr("data-to", map.boxes[line.to].id.clone())
        .attr("data-answers", answers)
        .attr("data-when", some(&case.when))
        .attr("data-unless", some(&case.unless))
}

fn ids(case: &MapCase) -> String {
    case.answers.iter().map(|(id, _)| id.as_str()).collect::<Vec<_>>().join(" ")
}

/// The line with its head; one for each case, so that the script can light the one that was taken.
fn way(line: &MapLine, map: &FlowMap) -> Node {
    let d = format!("{}{}", curve(&line.points), head(&line.points));
    line.cases
        .iter()
        .map(|case| taken(el("path").class("way").attr("d", d.clone()), line, map, case, ids(case)))
        .collect()
}

/// A smooth line through the points: straight at both ends, and a bend at each point between.
fn curve(points: &[Point]) -> String {
    let [first, middle @ .., last] = points else { return String::new() };
    let mut out = format!("M{} {}", first.x, first.y);
    for (at, bend) in middle.iter().enumerate() {
        let end = middle
            .get(at + 1)
            .map_or(*last, |next| Point { x: bend.x.midpoint(next.x), y: bend.y.midpoint(next.y) });
        let _ = write!(out, "Q{} {} {} {}", bend.x, bend.y, end.x, end.y);
    }
    if middle.is_empty() {
        let _ = write!(out, "L{} {}", last.x, last.y);
    }
    out
}

/// The head of an arrow where the line has ended, along its last piece: in steps from there, which are much the same for
/// every line and so cost little.
fn head(points: &[Point]) -> String {
    let [.., before, end] = points else { return String::new() };
    let (dx, dy) = (f64::from(end.x - before.x), f64::from(end.y - before.y));
    let length = dx.hypot(dy).max(1.0);
    let (dx, dy) = (dx / length * 9.0, dy / length * 9.0);
    let wing = |side: f64| (-dx - side * dy / 2.0, -dy + side * dx / 2.0);
    let ((ax, ay), (bx, by)) = (wing(1.0), wing(-1.0));
    format!("m{ax:.0} {ay:.0}l{:.0} {:.0} {bx:.0} {by:.0}", -ax, -ay)
}

/// The answers on a line, above a ground that hides the line.
fn label(line: &MapLine, map: &FlowMap) -> Element {
    let at = line.label;
    let ground = el("rect")
        .attr("x", at.x.to_string())
        .attr("y", at.y.to_string())
        .attr("width", at.width.to_string())
        .attr("height", at.height.to_string())
        .attr("rx", "6");
    let mut y = at.y + LABEL_LINE.1 + 2;
    let mut rows: Vec<Node> = Vec::new();
    for case in &line.cases {
        let conditions = case.condition_lines.iter().map(|text| ("condition", None, text));
        let several = case.answers.len() > 1;
        let answers = case.answer_lines.iter().map(|(id, text)| ("said", several.then(|| id.clone()), text));
        let texts = conditions.chain(answers).map(|(class, answer, text)| {
            let row = el("text")
                .class(class)
                .attr("data-answer", answer)
                .attr("x", (at.x + 6).to_string())
                .attr("y", y.to_string())
                .child(text.clone());
            y += LABEL_LINE.0;
            row
        });
        let texts: Node = texts.collect();
        rows.push(taken(el("g"), line, map, case, ids(case)).child(texts).into());
    }
    el("g").class("label").child(ground).child(Node::Many(rows))
}

fn a_box(one: &MapBox) -> Node {
    let at = one.at;
    let mut y = at.y + BOX_LINE.1 + 2;
    let texts: Node = one
        .lines
        .iter()
        .map(|line| {
            let row = el("text")
                .attr("x", (at.x + at.width / 2).to_string())
                .attr("y", y.to_string())
                .child(line.clone());
            y += BOX_LINE.0;
            row
        })
        .collect();
    let ground = el("rect")
        .attr("x", at.x.to_string())
        .attr("y", at.y.to_string())
        .attr("width", at.width.to_string())
        .attr("height", at.height.to_string())
        .attr("rx", if one.is_end { "22" } else { "8" });
    let group = el("g")
        .class(if one.is_end { "stop end" } else { "stop" })
        .attr("data-box", one.id.clone())
        .attr("data-after", one.after.clone())
        .child(ground)
        .child(texts);
    match &one.to {
        // The list below has the same links for the keyboard.
        Some(to) => el("a").place("href", to.path()).attr("tabindex", "-1").child(group).into(),
        None => group.into(),
    }
}

/// Questions with their answers, each with what follows; then the ends.
fn list(map: &FlowMap, words: &Words) -> Node {
    let questions = map.boxes.iter().enumerate().filter(|(_, one)| !one.is_end).map(|(at, one)| {
        let answers = map.lines.iter().filter(|line| line.from == at).flat_map(|line| {
            line.cases.iter().flat_map(move |case| {
                case.answers.iter().map(move |(id, text)| answer(map, line, case, id, text))
            })
        });
        item(one).child(el("ul").child(answers.collect::<Node>()))
    });
    // An end is drawn several times, and listed once.
    let is_first = |(at, one): &(usize, &MapBox)| map.boxes[..*at].iter().all(|other| other.id != one.id);
    let ends =
        map.boxes.iter().enumerate().filter(|(_, one)| one.is_end).filter(is_first).map(|(_, one)| item(one));
    Node::Many(vec![
        el("ol").class("map-list").child(questions.collect::<Node>()).into(),
        el("h3").child(words.word(Word::MapEnds)).into(),
        el("ul").class("map-list").child(ends.collect::<Node>()).into(),
    ])
}

fn item(one: &MapBox) -> Element {
    let name = match &one.to {
        Some(to) => parts::link(to, one.text.clone()),
        None => el("span").child(one.text.clone()),
    };
    el("li")
        .attr("id", format!("map-{}", one.id))
        .attr("data-box", one.id.clone())
        .child(el("strong").child(name))
}

fn answer(map: &FlowMap, line: &MapLine, case: &MapCase, id: &str, text: &str) -> Element {
    let next = &map.boxes[line.to];
    let condition =
        case.condition.as_ref().map(|text| el("span").class("condition").child(format!(" ({text})")));
    taken(el("li"), line, map, case, id.to_owned())
        .child(text.to_owned())
        .child(condition)
        .child(" → ")
        .child(parts::anchor(format!("#map-{}", next.id), next.text.clone()))
}
