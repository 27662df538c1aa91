//! The FTL files of one locale: which messages and attributes there are, and where.

use std::ops::Range;
use std::path::Path;

use fluent_syntax::ast;
use fluent_syntax::parser;
use indexmap::IndexMap;

use crate::files::{self, File};
use crate::{Error, Finding};

/// The messages of one locale.
#[derive(Clone, Debug, Default)]
pub struct Messages {
    /// `id` and `id.attribute`, with their places.
    pub(crate) known: IndexMap<String, Placed>,
    pub(crate) files: Vec<File>,
}

/// A message or an attribute.
#[derive(Clone, Debug)]
pub struct Placed {
    pub(crate) file: usize,
    pub(crate) span: Range<usize>,
    /// The variables that its text uses, sorted.
    pub(crate) variables: Vec<String>,
}

impl Messages {
    /// The text of a file by its name without ending (`ui`, `choose`), if there is one.
    pub fn source(&self, name: &str) -> Option<&str> {
        self.files.iter().find(|file| file.stem == name).map(|file| file.text.as_str())
    }

    /// Whether every message of `other` is here too.
    pub fn covers(&self, other: &Self) -> bool {
        other.known.keys().all(|id| self.known.contains_key(id))
    }

    /// The texts of all files.
    pub fn sources(&self) -> impl Iterator<Item = &str> {
        self.files.iter().map(|file| file.text.as_str())
    }
}

pub(crate) fn load(root: &Path, locale: &str, findings: &mut Vec<Finding>) -> Result<Messages, Error> {
    let files = files::folder(root, &format!("locales/{locale}"), "ftl", findings)?;
    let mut known: IndexMap<String, Placed> = IndexMap::new();
    for (at, file) in files.iter().enumerate() {
        let resource = match parser::parse(file.text.as_str()) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                for error in errors {
                    findings.push(Finding::error(
                        file,
                        &error.pos,
                        "words-syntax",
                        format!("this is not Fluent: {}", error.kind),
                        "write `id = text`, attributes as `    .name = text` on lines of their own",
                    ));
                }
                resource
            }
        };
        for entry in &resource.body {
            let ast::Entry::Message(message) = entry else { continue };
            let id = message.id.name;
            let mut add = |id: String, pattern: &ast::Pattern<&str>, start: usize| {
                let placed = Placed { file: at, span: start..start, variables: variables(pattern) };
                if let Some(first) = known.insert(id.clone(), placed) {
                    findings.push(Finding::error(
                        file,
                        &(start..start),
                        "words-twice",
                        format!("the message `{id}` already stands in {}", files[first.file].path),
                        "keep one of them",
                    ));
                }
            };
            let start = offset(&file.text, id);
            if let Some(value) = &message.value {
                add(id.to_owned(), value, start);
            }
            for attribute in &message.attributes {
                let name = attribute.id.name;
                add(format!("{id}.{name}"), &attribute.value, offset(&file.text, name));
            }
        }
    }
    Ok(Messages { known, files })
}

/// Where a name that was parsed out of `text` stands in it: the parser borrows, so addresses tell.
fn offset(text: &str, part: &str) -> usize {
    (part.as_ptr() as usize).saturating_sub(text.as_ptr() as usize).min(text.len())
}

fn variables(pattern: &ast::Pattern<&str>) -> Vec<String> {
    let mut found = Vec::new();
    in_pattern(pattern, &mut found);
    found.sort();
    found.dedup();
    found
}

fn in_pattern(pattern: &ast::Pattern<&str>, found: &mut Vec<String>) {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            in_expression(expression, found);
        }
    }
}

fn in_expression(expression: &ast::Expression<&str>, found: &mut Vec<String>) {
    let inline = match expression {
        ast::Expression::Inline(inline) => inline,
        ast::Expression::Select { selector, variants } => {
            variants.iter().for_each(|variant| in_pattern(&variant.value, found));
            selector
        }
    };
    match inline {
        ast::InlineExpression::VariableReference { id } => found.push(id.name.to_owned()),
        ast::InlineExpression::Placeable { expression } => in_expression(expression, found),
        _ => {}
    }
}
