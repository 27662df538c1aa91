//! Addresses: one typed [`Route`] for links, the prerenderer, the client and the tests.
//!
//! Invariant: [`Route::path`] and [`Route::parse`] are inverse for every route that can be written
//! (property-tested below). A path is relative to the folder that the site was copied to.

use crate::Locale;

/// The page about the keyboard has the address of an article with this name: the browser need not know it apart.
pub const KEYBOARD: &str = "keyboard";

/// Names in the folder of a locale that no article or flow can have.
pub const TAKEN: [&str; 6] = ["assets", "compare", KEYBOARD, "map", "search", "tasks"];

/// A place in the site.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Route {
    /// The choice of language.
    Languages,
    /// The home page of a locale.
    Home(Locale),
    /// The article with this slug.
    Article(Locale, String),
    /// A state of a flow: its id and the trail as printed (`purpose=talk/account=personal`, empty at the start).
    Flow(Locale, String, String),
    /// The options of a model side by side.
    Compare(Locale, String),
    /// The map of a flow: the whole of it as a drawing and as a list.
    Map(Locale, String),
    /// Everything there is, and where to search it.
    Search(Locale),
}

/// The names that tell a flow from an article: what a page must know to read an address.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Names {
    /// The locales of the site.
    pub locales: Vec<Locale>,
    /// The ids of its flows.
    pub flows: Vec<String>,
}

impl Route {
    /// Reads a path such as `nb-NO/choose/purpose=talk/`.
    ///
    /// Forgives what servers do to addresses: a missing or doubled slash, an explicit `index.html`.
    /// `None` when the path names no place of this site (an unknown locale, too many parts).
    pub fn parse(path: &str, names: &Names) -> Option<Self> {
        let path = path.strip_suffix("index.html").unwrap_or(path);
        let mut parts = path.split('/').filter(|part| !part.is_empty());
        let Some(first) = parts.next() else { return Some(Self::Languages) };
        let locale = names.locales.iter().find(|l| l.as_str() == first)?.clone();
        let Some(name) = parts.next() else { return Some(Self::Home(locale)) };
        let rest: Vec<&str> = parts.collect();
        match (name, rest.as_slice()) {
            ("compare", [model]) if is_id(model) => Some(Self::Compare(locale, (*model).to_owned())),
            ("map", [flow]) if names.flows.iter().any(|f| f == flow) => {
                Some(Self::Map(locale, (*flow).to_owned()))
            }
            ("search", []) => Some(Self::Search(locale)),
            ("compare" | "map" | "search", _) => None,
            (flow, trail) if names.flows.iter().any(|f| f == flow) => {
                Some(Self::Flow(locale, flow.to_owned(), trail.join("/")))
            }
            (slug, []) if is_id(slug) => Some(Self::Article(locale, slug.to_owned())),
            _ => None,
        }
    }

    /// The folder of the page, with a slash at the end; empty for the choice of language.
    pub fn path(&self) -> String {
        match self {
            Self::Languages => String::new(),
            Self::Home(locale) => format!("{locale}/"),
            Self::Article(locale, slug) => format!("{locale}/{slug}/"),
            Self::Flow(locale, flow, trail) if trail.is_empty() => format!("{locale}/{flow}/"),
            Self::Flow(locale, flow, trail) => format!("{locale}/{flow}/{trail}/"),
            Self::Compare(locale, model) => format!("{locale}/compare/{model}/"),
            Self::Map(locale, flow) => format!("{locale}/map/{flow}/"),
            Self::Search(locale) => format!("{locale}/search/"),
        }
    }

    /// The locale of the page, if it has one.
    pub fn locale(&self) -> Option<&Locale> {
        match self {
            Self::Languages => None,
            Self::Home(l)
            | Self::Article(l, _)
            | Self::Flow(l, ..)
            | Self::Compare(l, _)
            | Self::Map(l, _)
            | Self::Search(l) => Some(l),
        }
    }

    /// The same place in another locale.
    #[must_use]
    pub fn in_locale(&self, locale: &Locale) -> Self {
        let locale = locale.clone();
        match self {
            Self::Languages | Self::Home(_) => Self::Home(locale),
            Self::Article(_, slug) => Self::Article(locale, slug.clone()),
            Self::Flow(_, flow, trail) => Self::Flow(locale, flow.clone(), trail.clone()),
            Self::Compare(_, model) => Self::Compare(locale, model.clone()),
            Self::Map(_, flow) => Self::Map(locale, flow.clone()),
            Self::Search(_) => Self::Search(locale),
        }
    }

    /// The name of the script and the style sheet of its own that the page has: it is loaded as a page, never built by
    /// the app.
    pub fn extras(&self) -> Option<&'static str> {
        match self {
            Self::Compare(..) => Some("compare"),
            Self::Map(..) => Some("map"),
            _ => None,
        }
    }

    /// How many folders deep the page lies: how many `../` lead back to the site's root.
    pub fn depth(&self) -> usize {
        self.path().matches('/').count()
    }
}

/// Whether this is an id that may stand in an address: lower-case words and digits joined by `-`.
fn is_id(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn names() -> Names {
        let locales = ["nb-NO", "en-US"].iter().filter_map(|tag| Locale::new(tag)).collect();
        Names { locales, flows: vec!["choose".into(), "troubleshoot".into()] }
    }

    fn check(path: &str, expected: Option<&str>) {
        assert_eq!(Route::parse(path, &names()).map(|r| r.path()).as_deref(), expected, "{path}");
    }

    #[test]
    fn what_servers_do_to_addresses_is_forgiven() {
        check("", Some(""));
        check("index.html", Some(""));
        check("nb-NO", Some("nb-NO/"));
        check("/nb-NO//overview/index.html", Some("nb-NO/overview/"));
        check(
            "nb-NO/choose/purpose=talk/account=personal",
            Some("nb-NO/choose/purpose=talk/account=personal/"),
        );
        check("en-US/compare/access/", Some("en-US/compare/access/"));
        check("en-US/search", Some("en-US/search/"));
    }

    #[test]
    fn unknown_places_are_none() {
        check("sv-SE/", None);
        check("nb-NO/overview/more/", None);
        check("nb-NO/compare/", None);
        check("nb-NO/map/", None);
        check("nb-NO/map/elsewhere/", None);
        check("nb-NO/search/more/", None);
        check("nb-NO/Overview/", None);
    }

    fn route() -> impl Strategy<Value = Route> {
        let locale = prop::sample::select(names().locales);
        let slug = "[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,8}){0,2}".prop_filter("no flow, no folder", |s| {
            s != "compare" && s != "map" && s != "search" && !names().flows.contains(s)
        });
        let trail =
            prop::collection::vec("[a-z]{1,6}=[a-z]{1,6}(,[a-z]{1,6}){0,2}", 0..4).prop_map(|v| v.join("/"));
        prop_oneof![
            Just(Route::Languages),
            locale.clone().prop_map(Route::Home),
            locale.clone().prop_map(Route::Search),
            (locale.clone(), slug.clone()).prop_map(|(l, s)| Route::Article(l, s)),
            (locale.clone(), slug).prop_map(|(l, m)| Route::Compare(l, m)),
            (locale.clone(), prop::sample::select(names().flows)).prop_map(|(l, f)| Route::Map(l, f)),
            (locale, prop::sample::select(names().flows), trail).prop_map(|(l, f, t)| Route::Flow(l, f, t)),
        ]
    }

    proptest! {
        #[test]
        fn printing_and_reading_are_inverse(route in route()) {
            prop_assert_eq!(Route::parse(&route.path(), &names()), Some(route.clone()));
            prop_assert_eq!(route.depth(), route.path().matches('/').count());
        }

        #[test]
        fn any_text_is_read_without_panic(path in ".*") {
            let _ = Route::parse(&path, &names());
        }
    }
}
