//! A page before it is laid out.

use page::{Body, Locale, Node, Page, Route, Sheet};
use veiviser::view;
use veiviser::words::Words;

/// A page whose elements are not made yet, if it is not a state of a flow. They are made where its files are: a thousand
/// articles as trees of elements would be gone from the processor's cache by then.
pub(super) struct Draft {
    /// Without content where there is a sheet.
    page: Page,
    sheet: Option<Sheet>,
}

impl From<Page> for Draft {
    fn from(page: Page) -> Self {
        Self { page, sheet: None }
    }
}

impl Draft {
    /// A page of a sheet.
    pub(super) fn new(
        route: Route,
        locale: &Locale,
        title: String,
        description: String,
        sheet: Sheet,
    ) -> Self {
        let kind = match &sheet {
            Sheet::Languages(_) => "languages",
            Sheet::Home(_) => "home",
            Sheet::Article(_) => "article",
            Sheet::Compare(_) => "compare",
            Sheet::Map(_) => "map",
            Sheet::Search(_) => "search",
            Sheet::Keyboard(_) => "keyboard",
            Sheet::NotFound(_) => "not-found",
        };
        let body = Body::Made(Node::NONE);
        let page = Page { route, locale: locale.clone(), title, description, kind, body };
        Self { page, sheet: Some(sheet) }
    }

    /// What is known of it.
    pub(super) fn page(&self) -> &Page {
        &self.page
    }

    /// The page with its content.
    pub(super) fn laid_out(self, words: &Words) -> Page {
        let Self { mut page, sheet } = self;
        if let Some(sheet) = sheet {
            let (title, description) = (page.title.clone(), page.description.clone());
            page.body = Body::Made(view::sheet(title, description, sheet, &page.locale, words));
        }
        page
    }
}
