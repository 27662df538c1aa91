//! SVG in the browser. Leptos' elements of a name known at run time are HTML elements, also when they are called
//! `svg`, and those are never painted. A drawing has nothing to hydrate: what is there is taken as it is, and what is
//! not is made element by element.

use leptos::attr::any_attribute::AnyAttribute;
use leptos::tachys::hydration::Cursor;
use leptos::tachys::renderer::{CastFrom, Rndr, types};
use leptos::tachys::view::{Mountable, Position, PositionState, Render, RenderHtml, add_attr::AddAnyAttr};
use page::{Element, Node, Value};

const SVG: &str = "http://www.w3.org/2000/svg";

/// An SVG element with everything in it.
pub(super) struct Drawing(pub(super) Element);

fn draw(element: &Element) -> types::Element {
    let made = Rndr::create_element(&element.tag, Some(SVG));
    for (name, value) in &element.attributes {
        if let Value::Text(text) = value {
            Rndr::set_attribute(&made, name, text);
        }
    }
    fill(&made, &element.children);
    made
}

fn fill(parent: &types::Element, nodes: &[Node]) {
    for node in nodes {
        match node {
            Node::Element(element) => Rndr::insert_node(parent, &draw(element), None),
            Node::Text(text) => Rndr::insert_node(parent, &Rndr::create_text_node(text), None),
            Node::Many(nodes) => fill(parent, nodes),
            Node::Mark(_) => {}
        }
    }
}

impl Render for Drawing {
    type State = types::Element;

    fn build(self) -> Self::State {
        draw(&self.0)
    }

    fn rebuild(self, state: &mut Self::State) {
        let mut new = self.build();
        state.insert_before_this(&mut new);
        state.unmount();
        *state = new;
    }
}

impl AddAnyAttr for Drawing {
    type Output<SomeNewAttr: leptos::attr::Attribute> = Self;

    fn add_any_attr<NewAttr: leptos::attr::Attribute>(self, _: NewAttr) -> Self::Output<NewAttr>
    where
        Self::Output<NewAttr>: RenderHtml,
    {
        self
    }
}

impl RenderHtml for Drawing {
    type AsyncOutput = Self;
    type Owned = Self;
    const MIN_LENGTH: usize = 0;

    fn dry_resolve(&mut self) {}

    async fn resolve(self) -> Self {
        self
    }

    // The browser prints nothing; natively a drawing is printed like any other element.
    fn to_html_with_buf(self, _: &mut String, _: &mut Position, _: bool, _: bool, _: Vec<AnyAttribute>) {}

    fn hydrate<const FROM_SERVER: bool>(self, cursor: &Cursor, position: &PositionState) -> Self::State {
        match position.get() {
            Position::FirstChild => cursor.child(),
            Position::Current => {}
            _ => cursor.sibling(),
        }
        position.set(Position::NextChild);
        types::Element::cast_from(cursor.current()).unwrap_or_else(|| draw(&self.0))
    }

    fn into_owned(self) -> Self::Owned {
        self
    }
}
