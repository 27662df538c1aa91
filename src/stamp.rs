//! What a page tells the browser about itself: attributes of the hydrated element, enough to take
//! over, nothing twice.

use page::{Locale, Names, Route};

/// The stamp of a prerendered page.
///
/// The browser trusts it over the address bar: a server may have appended `index.html`, changed the
/// case or rewritten the path, and hydrating the wrong page fails silently.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stamp {
    /// The page.
    pub route: Route,
    /// The build that it belongs to.
    pub build: String,
    /// How to read addresses of this site.
    pub names: Names,
    /// The interface messages of this locale, relative to the site's root.
    pub words: String,
    /// The data of each flow in this locale, relative to the site's root.
    pub guides: Vec<(String, String)>,
}

/// The id of the element that holds it, which is the one that the browser hydrates.
pub const ROOT_ID: &str = "page";
/// The id of the element in which the browser says what happened.
pub const ANNOUNCE_ID: &str = "announce";
/// The name of the file beside a page's `index.html` with the page as data.
pub const PAGE_FILE: &str = "page.bin";

impl Stamp {
    /// The data file of a flow.
    pub fn guide(&self, flow: &str) -> Option<&str> {
        self.guides.iter().find(|(name, _)| name == flow).map(|(_, file)| file.as_str())
    }

    /// The attributes, in this order.
    pub fn attributes(&self) -> [(&'static str, String); 6] {
        let list = |items: Vec<String>| items.join(" ");
        [
            ("data-route", self.route.path()),
            ("data-build", self.build.clone()),
            ("data-locales", list(self.names.locales.iter().map(ToString::to_string).collect())),
            ("data-flows", list(self.names.flows.clone())),
            ("data-words", self.words.clone()),
            ("data-guides", list(self.guides.iter().map(|(flow, file)| format!("{flow}={file}")).collect())),
        ]
    }

    /// Reads the attributes again; `None` if one is missing or means nothing.
    pub fn read(attribute: impl Fn(&str) -> Option<String>) -> Option<Self> {
        let list =
            |name: &str| Some(attribute(name)?.split_whitespace().map(str::to_owned).collect::<Vec<_>>());
        let locales = list("data-locales")?.iter().filter_map(|tag| Locale::new(tag)).collect();
        let names = Names { locales, flows: list("data-flows")? };
        let pairs = list("data-guides")?;
        let guides = pairs.iter().filter_map(|pair| pair.split_once('='));
        Some(Self {
            route: Route::parse(&attribute("data-route")?, &names)?,
            build: attribute("data-build")?,
            words: attribute("data-words")?,
            guides: guides.map(|(flow, file)| (flow.to_owned(), file.to_owned())).collect(),
            names,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        let locale = Locale::new("nb-NO").expect("a tag");
        let stamp = Stamp {
            route: Route::Flow(locale.clone(), "choose".into(), "purpose=talk".into()),
            build: "abc".into(),
            names: Names { locales: vec![locale], flows: vec!["choose".into()] },
            words: "assets/words.1.bin".into(),
            guides: vec![("choose".to_owned(), "assets/choose.2.bin".to_owned())],
        };
        let written: std::collections::BTreeMap<_, _> = stamp.attributes().into();
        assert_eq!(Stamp::read(|name| written.get(name).cloned()), Some(stamp));
        assert_eq!(Stamp::read(|_| None), None);
    }
}
