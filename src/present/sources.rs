//! The sources of a page: numbered in the order of first mention, dated; and what is not confirmed.

use page::{Claim, Source, SourceLine, Sources};

use crate::words::{Word, Words};

/// The numbered list behind these claims.
pub fn lines<'a>(
    words: &Words,
    claim: impl Fn(&str) -> Option<&'a Claim>,
    source: impl Fn(&str) -> Option<&'a Source>,
    claims: &[String],
) -> Sources {
    let mut sources = Sources::default();
    let mut numbered: Vec<(&str, String)> = Vec::new();
    for id in claims {
        let Some(claim) = claim(id) else { continue };
        if sources.marks.iter().any(|(known, _)| known == id) {
            continue;
        }
        let mut numbers = Vec::new();
        for name in claim.sources.iter().filter(|name| source(name).is_some()) {
            let at = numbered.iter().position(|(known, _)| known == name).unwrap_or_else(|| {
                numbered.push((name, claim.verified.clone()));
                numbered.len() - 1
            });
            // A source counts as checked on the oldest day that a statement from it was checked.
            if claim.verified < numbered[at].1 {
                numbered[at].1.clone_from(&claim.verified);
            }
            numbers.insert(numbers.partition_point(|number| *number <= at), at + 1);
        }
        sources.marks.push((id.clone(), numbers));
        sources.doubts.extend(claim.doubt.clone().map(|text| (id.clone(), text)));
    }
    sources.list = numbered
        .iter()
        .filter_map(|(id, verified)| {
            let source = source(id)?;
            let checked = words.date(verified);
            let dated = match &source.date {
                Some(date) => {
                    words.with(Word::SourceDated, &[("date", &words.date(date)), ("checked", &checked)])
                }
                None => words.with(Word::SourceUndated, &[("checked", &checked)]),
            };
            Some(SourceLine { title: source.title.clone(), url: source.url.clone(), dated })
        })
        .collect();
    sources
}
