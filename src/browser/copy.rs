//! Copying: `<button class="copy" type="button" data-copy="ID" hidden>` copies the text of the element
//! with that id.
//!
//! Entry points: [`listen`] once, [`offer`] after every page. Where the browser refuses its clipboard
//! (an insecure address, a frame), the text is selected and the reader is told, so nothing is lost.

use std::sync::Arc;

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Element, Event, HtmlElement};

use super::dom;
use crate::words::{Word, Words};

/// Shows the buttons of the page: without scripts they would do nothing, so they come hidden.
pub(super) fn offer() {
    dom::each(".copy[hidden]", |button| {
        let _ = button.remove_attribute("hidden");
    });
}

/// One listener for all buttons that are or will be.
pub(super) fn listen(words: &Arc<Words>) {
    let Some(document) = dom::document() else { return };
    let words = Arc::clone(words);
    let click = Closure::<dyn Fn(Event)>::new(move |event: Event| {
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let button = target.and_then(|target| target.closest("[data-copy]").ok().flatten());
        let Some(button) = button else { return };
        let words = Arc::clone(&words);
        spawn_local(async move { copy(&button, &words).await });
    });
    let _ = document.add_event_listener_with_callback("click", click.as_ref().unchecked_ref());
    click.forget();
}

async fn copy(button: &Element, words: &Words) {
    let id = button.get_attribute("data-copy").unwrap_or_default();
    let source = dom::document().and_then(|document| document.get_element_by_id(&id));
    let Some(source) = source.and_then(|element| element.dyn_into::<HtmlElement>().ok()) else { return };
    dom::each(".copy[data-done]", |other| {
        let _ = other.remove_attribute("data-done");
    });
    if write(&source.inner_text()).await {
        let _ = button.set_attribute("data-done", "true");
        dom::announce(&words.word(Word::Copied));
    } else {
        if let Some(selection) = dom::window().and_then(|window| window.get_selection().ok()).flatten() {
            let _ = selection.select_all_children(&source);
        }
        dom::announce(&words.word(Word::CopySelected));
    }
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
