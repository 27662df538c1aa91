//! `content/terms/<locale>.toml`: what a language does not write, what it writes instead, and how hard its texts may be.

use std::collections::BTreeSet;
use std::ops::Range;
use std::path::Path;

use regex::Regex;
use serde::Deserialize;
use toml::Spanned;

use crate::files::{self, File};
use crate::{Error, Finding, Severity, table};

/// The rules of one language; none where it has no file.
#[derive(Clone, Debug, Default)]
pub(crate) struct Terms {
    pub(crate) never: Vec<Never>,
    pub(crate) always: Vec<Always>,
    /// English words that no sentence of this language has.
    pub(crate) english: BTreeSet<String>,
    /// What a text for employees may measure at most.
    pub(crate) lix: Option<f64>,
}

/// What is not written.
#[derive(Clone, Debug)]
pub(crate) struct Never {
    find: Regex,
    /// What to write instead.
    pub(crate) write: String,
    pub(crate) severity: Severity,
    unless: Vec<String>,
}

/// What a translation says where its source says something.
#[derive(Clone, Debug)]
pub(crate) struct Always {
    /// In the source.
    pub(crate) source: Regex,
    /// In the translation.
    pub(crate) say: Regex,
    /// The same, as the file has it.
    pub(crate) said: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TermsFile {
    lix: Option<f64>,
    #[serde(default)]
    english: String,
    #[serde(default)]
    never: Vec<NeverEntry>,
    #[serde(default)]
    always: Vec<AlwaysEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NeverEntry {
    find: Spanned<String>,
    write: String,
    #[serde(default)]
    level: Level,
    #[serde(default)]
    unless: Vec<String>,
}

#[derive(Clone, Copy, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Level {
    #[default]
    Error,
    Warning,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AlwaysEntry {
    #[serde(rename = "where")]
    source: Spanned<String>,
    say: Spanned<String>,
}

pub(crate) fn load(root: &Path, locale: &str, findings: &mut Vec<Finding>) -> Result<Terms, Error> {
    let Some(file) = files::read(root, &format!("content/terms/{locale}.toml"), findings)? else {
        return Ok(Terms::default());
    };
    let Some(read) = table::whole::<TermsFile>(&file, findings) else { return Ok(Terms::default()) };
    let mut terms = Terms {
        lix: read.lix,
        english: read.english.split_whitespace().map(str::to_lowercase).collect(),
        ..Terms::default()
    };
    for entry in read.never {
        if let Some(find) = pattern(&file, &entry.find, findings) {
            let severity = match entry.level {
                Level::Error => Severity::Error,
                Level::Warning => Severity::Warning,
            };
            let unless = entry.unless.iter().map(|phrase| phrase.to_lowercase()).collect();
            terms.never.push(Never { find, write: entry.write, severity, unless });
        }
    }
    for entry in read.always {
        let said = entry.say.get_ref().clone();
        if let (Some(source), Some(say)) =
            (pattern(&file, &entry.source, findings), pattern(&file, &entry.say, findings))
        {
            terms.always.push(Always { source, say, said });
        }
    }
    Ok(terms)
}

/// The pattern for text in lower case; a space in it is any white space, because texts are wrapped.
fn pattern(file: &File, written: &Spanned<String>, findings: &mut Vec<Finding>) -> Option<Regex> {
    let text = written.get_ref();
    let spaced = if text.trim() == text { text.replace(' ', r"\s+") } else { text.clone() };
    match Regex::new(&spaced) {
        Ok(pattern) if !pattern.is_match("") => Some(pattern),
        Ok(_) => {
            findings.push(Finding::error(
                file,
                &written.span(),
                "terms-pattern",
                format!("`{text}` is found in an empty text, that is everywhere"),
                "write at least one letter that must be there",
            ));
            None
        }
        Err(error) => {
            let reason = error.to_string();
            let reason = reason.lines().last().unwrap_or_default().trim().trim_start_matches("error: ");
            findings.push(Finding::error(
                file,
                &written.span(),
                "terms-pattern",
                format!("`{text}` is not a regular expression: {reason}"),
                "put a backslash before signs that are meant as themselves",
            ));
            None
        }
    }
}

impl Never {
    /// Where it stands in a text in lower case.
    pub(crate) fn places<'a>(&'a self, lower: &'a str) -> impl Iterator<Item = Range<usize>> + 'a {
        let found = whole(&self.find, lower);
        found.filter(|at| {
            !self.unless.iter().any(|phrase| {
                let window = lower.floor_char_boundary(at.start.saturating_sub(phrase.len()))
                    ..lower.ceil_char_boundary((at.end + phrase.len()).min(lower.len()));
                let start = window.start;
                let mut around = lower[window].match_indices(phrase.as_str()).map(|(found, _)| start + found);
                around.any(|found| found <= at.start && at.end <= found + phrase.len())
            })
        })
    }
}

/// The matches that begin and end where words do.
pub(crate) fn whole<'a>(pattern: &'a Regex, lower: &'a str) -> impl Iterator<Item = Range<usize>> + 'a {
    pattern.find_iter(lower).map(|found| found.range()).filter(|at| {
        let edge = |inside: Option<char>, outside: Option<char>| {
            !(inside.is_some_and(char::is_alphanumeric) && outside.is_some_and(char::is_alphanumeric))
        };
        let found = &lower[at.clone()];
        edge(found.chars().next(), lower[..at.start].chars().next_back())
            && edge(found.chars().next_back(), lower[at.end..].chars().next())
    })
}
