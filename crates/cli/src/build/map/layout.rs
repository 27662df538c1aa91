//! Where boxes, lines and labels of a drawing stand: a layered layout, made once, natively.
//!
//! Invariants (tested below): equal input gives an equal drawing; no two boxes or labels overlap; every line has a
//! place for its label; everything lies within the drawing.

use dagre::graph::{Graph, GraphOptions};
use dagre::{EdgeLabel, LayoutOptions, NodeLabel, RankDir, layout};
use page::{Point, Rect};

/// Room around the drawing, so that outlines and arrow heads are whole.
const MARGIN: f64 = 8.0;

/// Width and height.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Size(pub(super) f64, pub(super) f64);

/// A line to draw, from a box to a box, with a label.
#[derive(Clone, Copy, Debug)]
pub(super) struct Link {
    pub(super) from: usize,
    pub(super) to: usize,
    pub(super) label: Size,
}

/// Where everything stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Plan {
    pub(super) size: Point,
    pub(super) boxes: Vec<Rect>,
    /// For each line its points, from box to box, and the place of its label.
    pub(super) lines: Vec<(Vec<Point>, Rect)>,
}

/// The narrower of the drawings from top to bottom and from side to side: pages scroll downwards.
pub(super) fn plan(boxes: &[Size], wanted: &[Link]) -> Plan {
    let both = [RankDir::TB, RankDir::LR].map(|direction| directed(boxes, wanted, direction));
    both.into_iter().min_by_key(|plan| plan.size.x).unwrap_or_default()
}

fn directed(boxes: &[Size], wanted: &[Link], rankdir: RankDir) -> Plan {
    let mut graph: Graph<NodeLabel, EdgeLabel> =
        Graph::with_options(GraphOptions { directed: true, multigraph: true, compound: false });
    let name = |at: usize| format!("{at:03}");
    for (at, Size(width, height)) in boxes.iter().copied().enumerate() {
        graph.set_node(name(at), Some(NodeLabel { width, height, ..NodeLabel::default() }));
    }
    for (at, link) in wanted.iter().enumerate() {
        let Size(width, height) = link.label;
        let label = EdgeLabel {
            width,
            height,
            labelpos: dagre::layout::types::LabelPos::Center,
            ..EdgeLabel::default()
        };
        graph.set_edge(name(link.from), name(link.to), Some(label), Some(&name(at)));
    }
    let options = LayoutOptions {
        rankdir,
        nodesep: 14.0,
        edgesep: 8.0,
        ranksep: 18.0,
        marginx: MARGIN,
        marginy: MARGIN,
        ..LayoutOptions::default()
    };
    layout(&mut graph, Some(options));
    let centred = |x: Option<f64>, y: Option<f64>, Size(width, height): Size| {
        let (x, y) = (x.unwrap_or_default(), y.unwrap_or_default());
        Rect {
            x: whole(x - width / 2.0),
            y: whole(y - height / 2.0),
            width: whole(width),
            height: whole(height),
        }
    };
    let placed: Vec<Rect> = boxes
        .iter()
        .enumerate()
        .map(|(at, size)| {
            graph.node(&name(at)).map_or_else(Rect::default, |node| centred(node.x, node.y, *size))
        })
        .collect();
    let lines: Vec<(Vec<Point>, Rect)> = wanted
        .iter()
        .enumerate()
        .map(|(at, link)| {
            let Some(edge) = graph.edge(&name(link.from), &name(link.to), Some(&name(at))) else {
                return (Vec::new(), Rect::default());
            };
            let points = edge.points.iter().map(|point| Point { x: whole(point.x), y: whole(point.y) });
            (points.collect(), centred(edge.x, edge.y, link.label))
        })
        .collect();
    let rects = placed.iter().chain(lines.iter().map(|(_, label)| label));
    let corners = rects.map(|rect| Point { x: rect.x + rect.width, y: rect.y + rect.height });
    let ends = corners.chain(lines.iter().flat_map(|(points, _)| points.iter().copied()));
    let size = ends.fold(Point::default(), |far, end| Point { x: far.x.max(end.x), y: far.y.max(end.y) });
    let margin = whole(MARGIN);
    Plan { size: Point { x: size.x + margin, y: size.y + margin }, boxes: placed, lines }
}

/// A pixel; a drawing has no more than a few thousand.
#[expect(clippy::cast_possible_truncation, reason = "a drawing is never wider than an i32")]
fn whole(length: f64) -> i32 {
    length.round() as i32
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A drawing of `boxes` boxes and these lines keeps what it promises.
    fn check(boxes: usize, lines: &[(usize, usize)]) {
        let sizes: Vec<Size> =
            (0..boxes).map(|at| Size([120.0, 240.0, 180.0][at % 3], [40.0, 80.0][at % 2])).collect();
        let label = |at: usize| Size([60.0, 190.0][at % 2], [25.0, 110.0, 42.0][at % 3]);
        let wanted: Vec<Link> =
            lines.iter().enumerate().map(|(at, &(from, to))| Link { from, to, label: label(at) }).collect();
        let plan = plan(&sizes, &wanted);
        assert_eq!(plan, super::plan(&sizes, &wanted), "the same input gives the same drawing");
        super::super::is_readable(&plan);
        assert_eq!((plan.boxes.len(), plan.lines.len()), (sizes.len(), wanted.len()));
    }

    #[test]
    fn trees_hubs_and_cycles_are_drawn_without_overlap() {
        check(1, &[]);
        check(3, &[(0, 1), (0, 2)]);
        check(4, &[(0, 1), (1, 2), (2, 1), (2, 3)]);
        let hub: Vec<_> = (0..20).flat_map(|at| [(at, at + 1), (at, 22)]).collect();
        check(23, &hub);
        let tree: Vec<_> = (1..70).map(|at| ((at - 1) / 5, at)).collect();
        check(70, &tree);
    }
}
