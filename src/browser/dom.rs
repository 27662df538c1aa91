//! The document outside the hydrated element. Every function does nothing where the browser says no.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{
    Document, Element, Event, FocusOptions, HtmlAnchorElement, HtmlElement, MouseEvent, Url, Window,
};

use page::Route;

use crate::stamp::{ANNOUNCE_ID, ROOT_ID};

pub(super) fn window() -> Option<Window> {
    web_sys::window()
}

pub(super) fn document() -> Option<Document> {
    window()?.document()
}

/// The address in the address bar.
pub(super) fn here() -> String {
    window().and_then(|window| window.location().href().ok()).unwrap_or_default()
}

/// The element to hydrate.
pub(super) fn root() -> Option<HtmlElement> {
    document()?.get_element_by_id(ROOT_ID)?.dyn_into().ok()
}

/// The absolute address of the site's root, as the boot script found it: from its own address, because
/// servers rewrite the page's.
pub(super) fn base() -> Option<String> {
    root()?.get_attribute("data-site")
}

/// Tells styles, tests and whoever looks how the app is doing: `ready` or `failed`.
pub(super) fn mark(state: &str) {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        let _ = root.set_attribute("data-app", state);
    }
}

/// Makes every link absolute, the icon's too: relative ones would change their meaning with the address.
pub(super) fn pin_links() {
    let Some(document) = document() else { return };
    let Ok(Some(base)) = document.base_uri() else { return };
    let Ok(links) = document.query_selector_all("a[href], link[rel=icon], link[rel=alternate]") else {
        return;
    };
    for at in 0..links.length() {
        let Some(link) = links.item(at).and_then(|node| node.dyn_into::<Element>().ok()) else { continue };
        // A bare fragment stays one: it always means the page it stands on.
        let Some(href) = link.get_attribute("href").filter(|href| !href.starts_with('#')) else { continue };
        if let Ok(url) = Url::new_with_base(&href, &base) {
            let _ = link.set_attribute("href", &url.href());
        }
    }
}

/// Does something with every element that a selector finds.
pub(super) fn each(selector: &str, act: impl Fn(&Element)) {
    let found = document().and_then(|document| document.query_selector_all(selector).ok());
    let Some(found) = found else { return };
    for element in (0..found.length()).filter_map(|at| found.item(at)) {
        if let Some(element) = element.dyn_ref::<Element>() {
            act(element);
        }
    }
}

/// Says something that happened, to eyes and ears. Each message is a new element, so that the same
/// one is said again.
pub(super) fn announce(text: &str) {
    let Some(document) = document() else { return };
    let Some((region, message)) =
        document.get_element_by_id(ANNOUNCE_ID).zip(document.create_element("p").ok())
    else {
        return;
    };
    region.set_text_content(None);
    message.set_text_content(Some(text));
    let _ = region.append_child(&message);
}

/// The link that a plain click was meant for, if the app may follow it: same window, no modifier key.
pub(super) fn clicked(event: &Event) -> Option<HtmlAnchorElement> {
    let click = event.dyn_ref::<MouseEvent>()?;
    let modified = click.ctrl_key() || click.meta_key() || click.shift_key() || click.alt_key();
    if click.default_prevented() || click.button() != 0 || modified {
        return None;
    }
    let link = click.target()?.dyn_into::<Element>().ok()?.closest("a[href]").ok()??;
    let link = link.dyn_into::<HtmlAnchorElement>().ok()?;
    let plain =
        link.target().is_empty() && !link.has_attribute("download") && !link.has_attribute("hreflang");
    plain.then_some(link)
}

/// How the history takes part in a move.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Step {
    /// A link was followed: a new entry, shown from its top or from the fragment on.
    Push,
    /// Back or forward: the entry is already there, and the browser restores the scroll position.
    Back,
    /// The page has just been loaded, and its address means more than it shows: the reader did nothing, so the focus stays.
    Stay,
}

/// Milliseconds until the heading of a new page takes the focus.
const FOCUS_AFTER: i32 = 100;

/// After a move: the title is that of the page, the other languages lead to the same place, and the main heading takes
/// the focus.
pub(super) fn arrive(title: &str, base: &str, route: &Route, query: &str, fragment: &str, step: Step) {
    let Some(document) = document() else { return };
    document.set_title(title);
    if let Ok(links) = document.query_selector_all(".languages a[hreflang]") {
        for at in 0..links.length() {
            let Some(link) = links.item(at).and_then(|node| node.dyn_into::<HtmlAnchorElement>().ok()) else {
                continue;
            };
            if let Some(locale) = page::Locale::new(&link.hreflang()) {
                link.set_href(&format!("{base}{}{query}", route.in_locale(&locale).path()));
            }
        }
    }
    if step == Step::Stay {
        return;
    }
    if step == Step::Push {
        let Some(window) = window() else { return };
        // To a section the browser leads, as on a page that it loads: keys and reading go on from there.
        if fragment.strip_prefix('#').is_some_and(|id| document.get_element_by_id(id).is_some()) {
            let _ = window.location().replace(&here());
            return;
        }
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
    let heading =
        document.query_selector("main h1").ok().flatten().and_then(|e| e.dyn_into::<HtmlElement>().ok());
    // A moment later: Orca says a new focus only after it has seen that the place it was reading is gone. Whoever has gone
    // on by then stays where they are.
    if let Some((window, heading)) = window().zip(heading) {
        let before = document.active_element();
        let focus = Closure::once_into_js(move || {
            if document.active_element() == before {
                let stay = FocusOptions::new();
                stay.set_prevent_scroll(true);
                let _ = heading.focus_with_options(&stay);
            }
        });
        let _ =
            window.set_timeout_with_callback_and_timeout_and_arguments_0(focus.unchecked_ref(), FOCUS_AFTER);
    }
}
