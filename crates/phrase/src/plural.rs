//! Plural forms natively. The browser asks `Intl.PluralRules`.

use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

/// The plural form of a whole number in a language: `one`, `few`, `other` …
///
/// ```
/// use veiviser_phrase::plural;
/// assert_eq!(plural("nb-NO", "1"), "one");
/// assert_eq!(plural("pl", "3"), "few");
/// assert_eq!(plural("tlh", "3"), "other");
/// ```
pub fn plural(locale: &str, number: &str) -> String {
    let language = locale.parse::<LanguageIdentifier>().map(|tag| tag.language);
    let rules = language.ok().and_then(|language| {
        let tag = LanguageIdentifier::from_parts(language, None, None, &[]);
        PluralRules::create(tag, PluralRuleType::CARDINAL).ok()
    });
    let form = rules.and_then(|rules| rules.select(number).ok());
    match form {
        Some(PluralCategory::ZERO) => "zero",
        Some(PluralCategory::ONE) => "one",
        Some(PluralCategory::TWO) => "two",
        Some(PluralCategory::FEW) => "few",
        Some(PluralCategory::MANY) => "many",
        Some(PluralCategory::OTHER) | None => "other",
    }
    .to_owned()
}
