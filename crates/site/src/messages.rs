//! The FTL files of one locale: which messages and attributes there are, and where.

use std::collections::BTreeSet;
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
    /// Ids of messages that are there but cannot be read.
    pub(crate) broken: BTreeSet<String>,
    /// `-id` of every term.
    pub(crate) terms: BTreeSet<String>,
    /// The places of the texts in each file.
    pub(crate) prose: Vec<Vec<Range<usize>>>,
}

/// A message or an attribute.
#[derive(Clone, Debug)]
pub struct Placed {
    pub(crate) file: usize,
    pub(crate) span: Range<usize>,
    /// The variables that its text uses, sorted.
    pub(crate) variables: Vec<String>,
    /// The messages (`id`, `id.attribute`) and terms (`-id`) that its text repeats.
    pub(crate) repeats: Vec<String>,
}

/// What the text of a message reads from outside.
#[derive(Default)]
struct Reads {
    variables: Vec<String>,
    repeats: Vec<String>,
}

impl Messages {
    /// Whether the message, attribute or term stands somewhere, be it unreadable.
    pub(crate) fn has(&self, id: &str) -> bool {
        let message = id.split('.').next().unwrap_or(id);
        self.known.contains_key(id) || self.terms.contains(id) || self.broken.contains(message)
    }

    /// The ids of the messages in these files, named without ending (`ui`, `choose`).
    pub fn ids_in(&self, files: &[&str]) -> impl Iterator<Item = &str> {
        let placed =
            self.known.iter().filter(|(_, placed)| files.contains(&self.files[placed.file].stem.as_str()));
        placed.map(|(id, _)| id.split('.').next().unwrap_or(id))
    }

    /// The texts of all files.
    pub fn sources(&self) -> impl Iterator<Item = &str> {
        self.files.iter().map(|file| file.text.as_str())
    }
}

pub(crate) fn load(root: &Path, locale: &str, findings: &mut Vec<Finding>) -> Result<Messages, Error> {
    let files = files::folder(root, &format!("locales/{locale}"), "ftl", findings)?;
    let mut known: IndexMap<String, Placed> = IndexMap::new();
    let (mut broken, mut terms) = (BTreeSet::new(), BTreeSet::new());
    let mut prose = Vec::new();
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
        prose.push(texts_of(&resource, &file.text));
        for entry in &resource.body {
            let message = match entry {
                ast::Entry::Message(message) => message,
                ast::Entry::Junk { content } => {
                    let id =
                        content.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_')).next();
                    broken.extend(id.map(str::to_owned));
                    continue;
                }
                ast::Entry::Term(term) => {
                    terms.insert(format!("-{}", term.id.name));
                    continue;
                }
                _ => continue,
            };
            let id = message.id.name;
            let mut add = |id: String, pattern: &ast::Pattern<&str>, start: usize| {
                let Reads { variables, repeats } = reads(pattern);
                let placed = Placed { file: at, span: start..start, variables, repeats };
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
    Ok(Messages { known, files, broken, terms, prose })
}

/// Where a name that was parsed out of `text` stands in it: the parser borrows, so addresses tell.
fn offset(text: &str, part: &str) -> usize {
    (part.as_ptr() as usize).saturating_sub(text.as_ptr() as usize).min(text.len())
}

/// The places of the texts of all messages, terms and their attributes, without what stands in braces.
pub(crate) fn texts_of(resource: &ast::Resource<&str>, text: &str) -> Vec<Range<usize>> {
    fn inside(pattern: &ast::Pattern<&str>, text: &str, found: &mut Vec<Range<usize>>) {
        for element in &pattern.elements {
            match element {
                ast::PatternElement::TextElement { value } => {
                    let start = offset(text, value);
                    found.push(start..start + value.len());
                }
                ast::PatternElement::Placeable { expression: ast::Expression::Select { variants, .. } } => {
                    for variant in variants {
                        inside(&variant.value, text, found);
                    }
                }
                ast::PatternElement::Placeable { .. } => {}
            }
        }
    }
    let mut found = Vec::new();
    for entry in &resource.body {
        let (value, attributes) = match entry {
            ast::Entry::Message(message) => (message.value.as_ref(), &message.attributes),
            ast::Entry::Term(term) => (Some(&term.value), &term.attributes),
            _ => continue,
        };
        let attributes = attributes.iter().map(|attribute| &attribute.value);
        for pattern in value.into_iter().chain(attributes) {
            inside(pattern, text, &mut found);
        }
    }
    found
}

fn reads(pattern: &ast::Pattern<&str>) -> Reads {
    let mut found = Reads::default();
    in_pattern(pattern, &mut found);
    found.variables.sort();
    found.variables.dedup();
    found
}

fn in_pattern(pattern: &ast::Pattern<&str>, found: &mut Reads) {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            in_expression(expression, found);
        }
    }
}

fn in_expression(expression: &ast::Expression<&str>, found: &mut Reads) {
    let inline = match expression {
        ast::Expression::Inline(inline) => inline,
        ast::Expression::Select { selector, variants } => {
            for variant in variants {
                in_pattern(&variant.value, found);
            }
            selector
        }
    };
    in_inline(inline, found);
}

fn in_inline(inline: &ast::InlineExpression<&str>, found: &mut Reads) {
    match inline {
        ast::InlineExpression::VariableReference { id } => found.variables.push(id.name.to_owned()),
        ast::InlineExpression::MessageReference { id, attribute } => {
            let attribute = attribute.as_ref().map(|attribute| format!(".{}", attribute.name));
            found.repeats.push(format!("{}{}", id.name, attribute.unwrap_or_default()));
        }
        ast::InlineExpression::TermReference { id, .. } => found.repeats.push(format!("-{}", id.name)),
        ast::InlineExpression::FunctionReference { arguments, .. } => {
            let named = arguments.named.iter().map(|argument| &argument.value);
            arguments.positional.iter().chain(named).for_each(|inline| in_inline(inline, found));
        }
        ast::InlineExpression::Placeable { expression } => in_expression(expression, found),
        ast::InlineExpression::StringLiteral { .. } | ast::InlineExpression::NumberLiteral { .. } => {}
    }
}
