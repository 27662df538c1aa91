//! Plural forms: the browser knows those of every language.

use page::Locale;
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = Intl)]
    type PluralRules;
    #[wasm_bindgen(constructor, js_namespace = Intl, catch)]
    fn new(locale: &str) -> Result<PluralRules, wasm_bindgen::JsValue>;
    // The engine turns the digits into a number; doing it here would bring tables of powers of ten.
    #[wasm_bindgen(method)]
    fn select(this: &PluralRules, number: &str) -> String;
}

/// The plural form of a whole number: `one`, `few`, `other` …
pub(crate) fn plural(locale: &Locale, number: &str) -> String {
    PluralRules::new(locale.as_str()).map_or_else(|_| "other".to_owned(), |rules| rules.select(number))
}
