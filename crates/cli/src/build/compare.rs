//! The comparison of a model's options.

use decision::{Gives, Id, Model, Permit};
use page::{
    Cell, CellAnswer, Compare, CompareGroup, CompareOption, CompareRow, Library, Limit, Locale, Route, Sheet,
};
use site::Site;
use veiviser::words::{Word, Words};

use super::draft::Draft;
use super::{guides, pages};

/// The comparison page of the model called `id`.
pub(super) fn compare(site: &Site, locale: &Locale, words: &Words, all: &Library, id: &str) -> Draft {
    let model = &site.logic.models[id].model;
    let groups: Vec<CompareGroup> = if model.groups.is_empty() {
        vec![group(model, id, None, model.capabilities.keys(), words)]
    } else {
        let heading = |name: &Id| (format!("group-{name}"), words.text(&format!("{id}_group_{name}")));
        model
            .groups
            .iter()
            .map(|(name, listed)| group(model, id, Some(heading(name)), listed.iter(), words))
            .collect()
    };
    let rows = groups.iter().flat_map(|group| &group.rows);
    let claims: Vec<String> = rows.flat_map(|row| row.claims.clone()).collect();
    Draft::new(
        Route::Compare(locale.clone(), id.to_owned()),
        locale,
        words.text(id),
        words.attribute(id, "description").unwrap_or_default(),
        Sheet::Compare(Compare {
            options: options(site, locale, words, id, model),
            groups,
            sources: pages::sources(words, all, &claims),
        }),
    )
}

fn options(site: &Site, locale: &Locale, words: &Words, id: &str, model: &Model) -> Vec<CompareOption> {
    let one = |option: &Id| {
        let message = format!("{id}_option_{option}");
        let terms = model.options.get(option);
        let requires = terms.into_iter().flat_map(|terms| &terms.requires);
        let says = |fact: &Id| words.attribute(&format!("{id}_fact_{fact}"), "requires");
        let mut drawings = guides::drawings(site, id, words);
        let drawing = drawings.find(|(name, ..)| *name == option.as_str());
        CompareOption {
            id: option.to_string(),
            name: words.text(&message),
            to: pages::article_of(site, locale, id, option),
            text: words.attribute(&message, "summary").unwrap_or_default(),
            requires: requires.filter_map(says).collect(),
            picture: drawing.map(|(_, _, drawing)| drawing.into()),
            limit: limit(site, words, option),
        }
    };
    model.exposure.iter().map(one).collect()
}

/// What the organisation says about an option that it does not simply allow.
fn limit(site: &Site, words: &Words, option: &Id) -> Option<Limit> {
    let settings = site.policy.permits.get(option.as_str())?;
    let (is_blocked, word) = match settings.permit {
        Permit::Allowed => return None,
        Permit::OnRequest => (false, Word::OnRequest),
        Permit::Blocked => (true, Word::Blocked),
    };
    let reason = settings.reason.as_ref().map(|id| format!(" {}", words.text(id)));
    let text = format!("{}{}", words.word(word), reason.unwrap_or_default());
    Some(Limit { is_blocked, text, at: settings.at.clone() })
}

fn group<'a>(
    model: &Model,
    id: &str,
    heading: Option<(String, String)>,
    capabilities: impl Iterator<Item = &'a Id>,
    words: &Words,
) -> CompareGroup {
    CompareGroup { heading, rows: capabilities.map(|capability| row(model, id, capability, words)).collect() }
}

fn row(model: &Model, id: &str, capability: &Id, words: &Words) -> CompareRow {
    let (mut claims, mut cells) = (Vec::new(), Vec::new());
    for cell in model.exposure.iter().filter_map(|option| model.cell(capability, option)) {
        let claim = cell.claim.to_string();
        if !claims.contains(&claim) {
            claims.push(claim);
        }
        let (answer, condition) = match &cell.gives {
            Gives::Yes => (CellAnswer::Yes, None),
            Gives::No => (CellAnswer::No, None),
            Gives::If(condition) => (CellAnswer::If, Some(words.text(&format!("{id}_if_{condition}")))),
        };
        cells.push(Cell { answer, condition });
    }
    CompareRow {
        id: capability.to_string(),
        need: words.text(&format!("{id}_need_{capability}")),
        claims,
        cells,
    }
}
