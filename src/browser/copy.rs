//! Copying: `<button class="copy" type="button" data-copy="ID" hidden>` copies the text of the element
//! with that id, `data-copy-as="link"` the address of the page (with that id as its fragment), and
//! `data-copy-as="text"` or `"markdown"` the whole page.
//!
//! Entry points: [`listen`] once, [`offer`] after every page. Where the browser refuses its clipboard
//! (an insecure address, a frame), the text is selected and the reader is told, so nothing is lost.

use std::sync::Arc;

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Element, Event, HtmlElement};

use super::dom;
use crate::record::Style;
use crate::words::{Word, Words};

/// Shows the buttons of the page: without scripts they would do nothing, so they come hidden.
pub(super) fn offer() {
    dom::each(".copy[hidden]", |button| {
        let _ = button.remove_attribute("hidden");
    });
}

/// One listener for all buttons that are or will be. `record` gives the text of the page that is shown.
pub(super) fn listen(words: &Arc<Words>, record: impl Fn(Style) -> String + 'static) {
    let Some(document) = dom::document() else { return };
    let words = Arc::clone(words);
    let click = Closure::<dyn Fn(Event)>::new(move |event: Event| {
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let button = target.and_then(|target| target.closest("[data-copy]").ok().flatten());
        let Some(button) = button else { return };
        let Some((text, source)) = text(&button, &record) else { return };
        let words = Arc::clone(&words);
        spawn_local(async move { copy(&button, &text, source, &words).await });
    });
    let _ = document.add_event_listener_with_callback("click", click.as_ref().unchecked_ref());
    click.forget();
}

/// What a button copies, and the element that is selected if it cannot.
fn text(button: &Element, record: &impl Fn(Style) -> String) -> Option<(String, Option<Element>)> {
    let document = dom::document()?;
    let id = button.get_attribute("data-copy")?;
    let style = match button.get_attribute("data-copy-as").as_deref() {
        Some("link") => {
            let address = dom::window()?.location().href().ok()?;
            let page = address.split('#').next()?;
            let fragment = if id.is_empty() { String::new() } else { format!("#{id}") };
            return Some((format!("{page}{fragment}"), None));
        }
        Some("text") => Style::Plain,
        Some(_) => Style::Markdown,
        None => {
            let source: HtmlElement = document.get_element_by_id(&id)?.dyn_into().ok()?;
            return Some((source.inner_text(), Some(source.into())));
        }
    };
    Some((record(style), document.query_selector("main").ok()?))
}

async fn copy(button: &Element, text: &str, source: Option<Element>, words: &Words) {
    dom::each("[data-done]", |other| {
        let _ = other.remove_attribute("data-done");
    });
    if write(text).await {
        let _ = button.set_attribute("data-done", "true");
        return dom::announce(&words.word(Word::Copied));
    }
    let selection = dom::window().and_then(|window| window.get_selection().ok()).flatten();
    dom::announce(&words.word(match source.zip(selection) {
        Some((source, selection)) if selection.select_all_children(&source).is_ok() => Word::CopySelected,
        _ => Word::CopyLinkFailed,
    }));
}

/// Puts a text on the clipboard; whether the browser let us.
async fn write(text: &str) -> bool {
    let Some(window) = dom::window() else { return false };
    let clipboard = window.navigator().clipboard();
    // It is there only where the address is secure, whatever the type says.
    if clipboard.is_undefined() {
        return false;
    }
    JsFuture::from(clipboard.write_text(text)).await.is_ok()
}
