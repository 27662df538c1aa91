//! Blanks: what a reader types goes into the commands and links of the page, and nowhere else.
//!
//! Entry point: [`listen`], once. Fields are found where an event comes from, so pages may come and go. What counts as
//! a value, and how it is quoted, is pure and lives in [`page::Kind`], [`page::literal`] and [`page::opened`].

use page::{Kind, literal, opened};
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, Event, HtmlInputElement};

use super::dom;

/// One listener for all fields that are or will be: typing fills, leaving the field judges.
pub(super) fn listen() {
    let Some(document) = dom::document() else { return };
    for name in ["input", "change"] {
        let typed = Closure::<dyn Fn(Event)>::new(move |event: Event| {
            let field = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
            if let Some(field) = field.filter(|field| field.has_attribute("data-blank")) {
                fill(&field, name == "change");
            }
        });
        let _ = document.add_event_listener_with_callback(name, typed.as_ref().unchecked_ref());
        typed.forget();
    }
}

/// What the element says under this name; nothing where it says nothing.
fn says(element: &Element, name: &str) -> String {
    element.get_attribute(name).unwrap_or_default()
}

/// Fills every blank of the field's name on the page.
fn fill(field: &HtmlInputElement, is_left: bool) {
    let (name, typed) = (says(field, "data-blank"), field.value());
    let Some(kind) = Kind::new(&says(field, "data-kind")) else { return };
    let value = kind.read(&typed);
    dom::each(&format!("[data-blank=\"{name}\"]"), |other| {
        if let Some(other) = other.dyn_ref::<HtmlInputElement>() {
            if other.value() != typed {
                other.set_value(&typed);
            }
            // Nobody is wrong while still typing.
            let is_wrong = value.is_none() && !typed.trim().is_empty();
            if is_left || !is_wrong {
                judge(other, is_wrong);
            }
        }
    });
    dom::each(&format!("[data-fill=\"{name}\"]"), |blank| {
        let (before, after) = (says(blank, "data-before"), says(blank, "data-after"));
        let filled = value.as_ref().map(|value| literal(&format!("{before}{value}{after}")));
        let _ = match filled {
            Some(_) => blank.set_attribute("data-filled", ""),
            None => blank.remove_attribute("data-filled"),
        };
        blank.set_text_content(Some(&filled.unwrap_or_else(|| says(blank, "data-label"))));
    });
    dom::each("a[data-opens]", open);
}

/// Says what is wrong with a field, or that nothing is.
fn judge(field: &HtmlInputElement, is_wrong: bool) {
    let fault = if is_wrong { says(field, "data-error") } else { String::new() };
    let _ = if is_wrong {
        field.set_attribute("aria-invalid", "true")
    } else {
        field.remove_attribute("aria-invalid")
    };
    let place =
        dom::document().and_then(|document| document.get_element_by_id(&format!("{}-error", field.id())));
    if let Some(place) = place.filter(|place| place.text_content().unwrap_or_default() != fault) {
        place.set_text_content(Some(&fault));
    }
}

/// Gives a link its address once its fields are filled, and takes it away when they are not.
fn open(link: &Element) {
    let Ok(Some(group)) = link.closest(".app-link") else { return };
    let Ok(fields) = group.query_selector_all("[data-parameter]") else { return };
    let fields = (0..fields.length()).filter_map(|at| fields.item(at)?.dyn_into::<HtmlInputElement>().ok());
    let filled: Vec<_> = fields
        .filter_map(|field| {
            let kind = Kind::new(&says(&field, "data-kind"))?;
            Some((says(&field, "data-parameter"), kind, field.value(), field.has_attribute("data-optional")))
        })
        .collect();
    let _ = if let Some(address) = opened(&says(link, "data-opens"), &filled) {
        let _ = link.remove_attribute("aria-disabled");
        let _ = link.set_attribute("rel", "noopener noreferrer");
        link.set_attribute("href", &address)
    } else {
        let _ = link.remove_attribute("href");
        let _ = link.remove_attribute("rel");
        link.set_attribute("aria-disabled", "true")
    };
}
