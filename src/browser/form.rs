//! Forms: several picks, typed text. There is no `<form>`, because nothing is ever submitted.
//!
//! Entry points: [`filled`] for a click or a key that means "go on", [`refuse`] when the answer was not
//! accepted.

use decision::Given;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, HtmlInputElement, KeyboardEvent};

/// A form that the reader wants to go on from.
pub(super) struct Filled {
    form: Element,
    pub(super) question: String,
    pub(super) given: Given,
}

/// The form that this event sends off: a click on its button, or Enter in its text field.
pub(super) fn filled(event: &Event) -> Option<Filled> {
    let at = event.target()?.dyn_into::<Element>().ok()?;
    let selector = match event.dyn_ref::<KeyboardEvent>() {
        Some(key) if key.key() == "Enter" => "#value",
        Some(_) => return None,
        None => ".continue",
    };
    let form = at.closest(selector).ok()??.closest("[data-question]").ok()??;
    let given = match inputs(&form).as_slice() {
        [field] if field.id() == "value" => Given::Typed(Some(field.value().trim().to_owned())),
        boxes => {
            let picked = boxes.iter().filter(|field| field.checked());
            Given::Picked(picked.map(|field| field.value().into()).collect())
        }
    };
    Some(Filled { question: form.get_attribute("data-question")?, form, given })
}

/// Says what is wrong and leads back to the first field.
pub(super) fn refuse(filled: &Filled) {
    if let Ok(Some(error)) = filled.form.query_selector(".wrong") {
        error.set_text_content(filled.form.get_attribute("data-wrong").as_deref());
    }
    let fields = inputs(&filled.form);
    for field in &fields {
        let _ = field.set_attribute("aria-invalid", "true");
    }
    if let Some(first) = fields.first() {
        let _ = first.unchecked_ref::<HtmlElement>().focus();
    }
}

fn inputs(form: &Element) -> Vec<HtmlInputElement> {
    let Ok(found) = form.query_selector_all("input") else { return Vec::new() };
    (0..found.length()).filter_map(|at| found.item(at)?.dyn_into().ok()).collect()
}
