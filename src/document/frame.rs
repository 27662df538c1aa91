//! The variant of a page for a frame in somebody else's page: what it links to either keeps the frame
//! or opens in a tab of its own. The script `frame.js` makes the same choices where scripts run.

use std::borrow::Cow;
use std::collections::BTreeSet;

use page::{Element, Names, Node, Route, Value, el};

use crate::view::{Edit, Plain, still};

/// The id of the root element: with `#embed` in its address a page drops what stands around it, by
/// style alone.
pub(super) const EMBED_ID: &str = "embed";
/// The id of the text that says that a link opens in a new tab.
pub(super) const NEW_TAB_ID: &str = "new-tab";
/// The folder of the variants.
const FOLDER: &str = "embed/";

/// How a page is shown in a frame of another page.
#[derive(Clone, Copy, Debug)]
pub enum Framing<'a> {
    /// By a variant, which is another file.
    Elsewhere,
    /// It is the variant: nothing stands around it, and its links keep the frame.
    Variant(&'a Frame),
    /// By itself: style drops what stands around it, and shows twins of its links within the site.
    Itself(&'a Frame),
}

/// Which pages of the site have a variant.
#[derive(Clone, Debug, Default)]
pub struct Frame {
    /// Their paths.
    pub pages: BTreeSet<String>,
}

impl Frame {
    /// The tree of the page at `here` with its links as they must be in a frame.
    pub(super) fn links(&self, node: Node, here: &Route, names: &Names) -> Node {
        let all = |nodes: Vec<Node>| nodes.into_iter().map(|node| self.links(node, here, names));
        match node {
            Node::Element(mut element) => {
                element.children = all(element.children).collect();
                if element.tag == "a" {
                    self.link(*element, here, names).into()
                } else {
                    Node::Element(element)
                }
            }
            Node::Many(nodes) => all(nodes).collect(),
            other => other,
        }
    }

    /// The HTML of a tree of the page at `here` that is never hydrated, with its links as they must be in a frame.
    pub(super) fn still(&self, node: &Node, here: &Route, names: &Names, base: &str) -> String {
        still(node, &Linked { frame: self, here, names, base: Plain(base) })
    }

    /// The tree of a page that has no variant, with a twin behind each link within the site that must be another in a
    /// frame. Where no script runs, style shows the one or the other; the boot script removes twins before the app takes
    /// over. Links to other sites have none: they are most, and would make results a fifth larger. They open in a tab of
    /// their own, because many sites refuse to be shown in a frame; outside of frames the boot script takes that back.
    pub(super) fn twins(&self, node: Node, here: &Route, names: &Names) -> Node {
        let all = |nodes: Vec<Node>| nodes.into_iter().map(|node| self.twins(node, here, names));
        match node {
            Node::Element(element) if element.tag == "a" => {
                let href = element.attributes.iter().find(|(name, _)| name == "href");
                let twin = match href {
                    Some((_, Value::Text(to))) if to.starts_with("http") => return new_tab(*element).into(),
                    Some((_, Value::Place(_))) => Some(self.link((*element).clone(), here, names)),
                    // To go to a part of the page would take `#embed` from its address: there the words stand alone,
                    // and a link beside a heading, which has none, is not shown (`embed.css`).
                    Some((_, Value::Text(to))) if to.starts_with('#') && !is_anchor(&element) => {
                        Some(Element { children: element.children.clone(), ..el("span") })
                    }
                    _ => None,
                };
                let twin = twin.map(|twin| twin.attr("data-twin", ""));
                Node::Many(vec![Node::Element(element), twin.into()])
            }
            Node::Element(mut element) => {
                element.children = all(element.children).collect();
                Node::Element(element)
            }
            Node::Many(nodes) => all(nodes).collect(),
            other => other,
        }
    }

    fn link(&self, mut link: Element, here: &Route, names: &Names) -> Element {
        let Some((_, href)) = link.attributes.iter_mut().find(|(name, _)| name == "href") else {
            return link;
        };
        let leaves = match href {
            Value::Text(address) => !(address.starts_with('#') || address.starts_with("mailto:")),
            Value::Place(place) => {
                let path = place.split(['?', '#']).next().unwrap_or_default();
                let stays = match Route::parse(path, names) {
                    Some(Route::Flow(..)) => true,
                    // From the choice of language one comes to a language.
                    Some(Route::Home(_)) => *here == Route::Languages,
                    _ => false,
                };
                if stays && self.pages.contains(path) {
                    *place = format!("{FOLDER}{place}");
                } else if stays {
                    // An outcome has no variant of its own: its page drops what is around by style.
                    place.push('#');
                    place.push_str(EMBED_ID);
                }
                !stays
            }
        };
        if leaves { new_tab(link) } else { link }
    }
}

/// Printing with links as they must be in a frame.
struct Linked<'a> {
    frame: &'a Frame,
    here: &'a Route,
    names: &'a Names,
    base: Plain<'a>,
}

impl Edit for Linked<'_> {
    fn instead(&self, element: &Element) -> Option<Element> {
        (element.tag == "a").then(|| self.frame.link(element.clone(), self.here, self.names))
    }

    fn value<'a>(&self, name: &str, value: &'a Value) -> Option<Cow<'a, str>> {
        self.base.value(name, value)
    }
}

/// Whether it is the link beside a heading.
fn is_anchor(link: &Element) -> bool {
    link.attributes.iter().any(|(name, value)| name == "class" && *value == Value::Text("anchor".into()))
}

/// A link that opens in a tab of its own, and says so.
fn new_tab(mut link: Element) -> Element {
    match link.attributes.iter_mut().find(|(name, _)| name == "rel") {
        Some((_, Value::Text(rel))) => rel.to_mut().push_str(" noopener"),
        _ => link = link.attr("rel", "noopener"),
    }
    link.attr("target", "_blank").attr("aria-describedby", NEW_TAB_ID)
}

#[cfg(test)]
mod tests {
    use page::Locale;

    use super::*;

    fn check(here: &str, link: Element, expected: &str) {
        let locales = ["nb-NO", "en-US"].iter().filter_map(|tag| Locale::new(tag)).collect();
        let names = Names { locales, flows: vec!["choose".into()] };
        let pages = ["nb-NO/", "nb-NO/overview/", "nb-NO/choose/", "nb-NO/choose/purpose=talk/"];
        let frame = Frame { pages: pages.map(str::to_owned).into() };
        let here = Route::parse(here, &names).expect("a page");
        let Node::Element(link) = frame.links(link.into(), &here, &names) else { panic!("an element") };
        let said: Vec<String> = link
            .attributes
            .iter()
            .map(|(name, value)| match value {
                Value::Text(text) => format!("{name}={text}"),
                Value::Place(path) => format!("{name}={path}"),
            })
            .collect();
        assert_eq!(said.join(" "), expected);
    }

    #[test]
    fn questions_stay_in_the_folder_of_variants() {
        let to = |path: &str| el("a").place("href", path.into());
        check("nb-NO/choose/", to("nb-NO/choose/purpose=talk/"), "href=embed/nb-NO/choose/purpose=talk/");
        check("nb-NO/choose/", to("nb-NO/choose/?keep=a=b"), "href=embed/nb-NO/choose/?keep=a=b");
        check("nb-NO/overview/", to("nb-NO/choose/"), "href=embed/nb-NO/choose/");
    }

    #[test]
    fn what_has_no_variant_drops_its_surroundings_by_style() {
        let to = el("a").place("href", "nb-NO/choose/purpose=meeting/".into());
        check("nb-NO/choose/", to, "href=nb-NO/choose/purpose=meeting/#embed");
    }

    #[test]
    fn everything_else_opens_in_a_tab() {
        let tab = "target=_blank aria-describedby=new-tab";
        let article = el("a").place("href", "nb-NO/overview/#steps".into());
        check("nb-NO/choose/", article, &format!("href=nb-NO/overview/#steps rel=noopener {tab}"));
        let outside = el("a").attr("href", "https://a.example/").attr("rel", "noreferrer");
        check("nb-NO/choose/", outside, &format!("href=https://a.example/ rel=noreferrer noopener {tab}"));
        check("nb-NO/choose/", el("a").attr("href", "#main"), "href=#main");
        check("nb-NO/choose/", el("a").attr("href", "mailto:it@a.example"), "href=mailto:it@a.example");
    }

    #[test]
    fn a_page_without_a_variant_has_twins_of_what_must_be_another_link_in_a_frame() {
        let locales = ["nb-NO"].iter().filter_map(|tag| Locale::new(tag)).collect();
        let names = Names { locales, flows: vec!["choose".into()] };
        let frame = Frame { pages: ["nb-NO/choose/"].map(str::to_owned).into() };
        let here = Route::parse("nb-NO/choose/purpose=talk/", &names).expect("a page");
        let again = el("a").place("href", "nb-NO/choose/".into()).child("Again");
        let part = el("a").attr("href", "#source").child("1");
        let letter = el("a").attr("href", "mailto:it@a.example");
        let outside = el("a").attr("href", "https://a.example/").attr("rel", "noreferrer");
        let twin = |link: Element| link.attr("data-twin", "");
        let expected = Node::Many(vec![
            Node::Many(vec![
                again.clone().into(),
                twin(el("a").place("href", "embed/nb-NO/choose/".into()).child("Again")).into(),
            ]),
            Node::Many(vec![part.clone().into(), twin(el("span").child("1")).into()]),
            Node::Many(vec![letter.clone().into(), Node::NONE]),
            new_tab(outside.clone()).into(),
        ]);
        assert_eq!(frame.twins(vec![again, part, letter, outside].into(), &here, &names), expected);
    }

    #[test]
    fn a_language_is_chosen_within_the_frame() {
        let home = || el("a").place("href", "nb-NO/".into());
        check("", home(), "href=embed/nb-NO/");
        check("nb-NO/overview/", home(), "href=nb-NO/ rel=noopener target=_blank aria-describedby=new-tab");
    }
}
