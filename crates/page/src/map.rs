//! The map of a flow: its boxes, the lines between them, and where everything stands in the drawing.

use crate::Address;

/// A place in a drawing, in pixels from its corner.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Point {
    /// To the right.
    pub x: i32,
    /// Down.
    pub y: i32,
}

/// A rectangle in a drawing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Rect {
    /// Its left side.
    pub x: i32,
    /// Its upper side.
    pub y: i32,
    /// Its width.
    pub width: i32,
    /// Its height.
    pub height: i32,
}

/// The whole of a flow.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FlowMap {
    /// Width and height of the drawing.
    pub size: Point,
    /// Questions, then ends; an end stands once for each question that leads there, so that no line is long.
    pub boxes: Vec<MapBox>,
    /// At most one line from a box to another.
    pub lines: Vec<MapLine>,
}

/// A question or an end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MapBox {
    /// Its id in the flow.
    pub id: String,
    /// What it says.
    pub text: String,
    /// The same in lines, as it is drawn.
    pub lines: Vec<String>,
    /// Nothing follows.
    pub is_end: bool,
    /// Of an end: the question that leads to this one.
    pub after: Option<String>,
    /// The shortest way there that has a page.
    pub to: Option<Address>,
    /// Where it is drawn.
    pub at: Rect,
}

/// A line from a question to what follows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MapLine {
    /// The number of the question among the boxes.
    pub from: usize,
    /// The number of what follows.
    pub to: usize,
    /// The answers that lead this way, by condition.
    pub cases: Vec<MapCase>,
    /// The points of the line, from box to box.
    pub points: Vec<Point>,
    /// Where its label is drawn.
    pub label: Rect,
}

/// Answers that lead one way under one condition.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MapCase {
    /// The condition in words, if there is one.
    pub condition: Option<String>,
    /// Id and text of each answer; an empty id stands for any answer.
    pub answers: Vec<(String, String)>,
    /// What must have been answered, for scripts: `purpose=talk,files account=personal`.
    pub when: String,
    /// What may not have been answered.
    pub unless: String,
    /// The condition in lines, as it is drawn.
    pub condition_lines: Vec<String>,
    /// The answers in lines, as they are drawn, each with the id of its answer.
    pub answer_lines: Vec<(String, String)>,
}
