//! From FTL to phrases.

use std::collections::BTreeMap;

use fluent_syntax::ast::{self, Expression, InlineExpression, PatternElement, VariantKey};
use fluent_syntax::parser;
use fluent_syntax::unicode::unescape_unicode_to_string;

use crate::say::is_whole;
use crate::{Choice, Part, Phrase, Phrases};

/// A message that repeats others more often than this is not a message (Fluent's own limit).
const REPEATS: usize = 100;

/// FTL files as phrases.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Compiled {
    /// Every message and attribute.
    pub phrases: Phrases,
    /// What no phrase can express, in the order of the files.
    pub faults: Vec<Fault>,
}

/// Something in FTL that no phrase can express.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    /// Which source, from 0.
    pub source: usize,
    /// Where in it, in bytes.
    pub at: usize,
    /// What is wrong, in lower case.
    pub message: String,
    /// How to mend it.
    pub help: &'static str,
}

/// Compiles FTL texts; a later message or term wins over an earlier one, as a whole.
///
/// What cannot be read is skipped. A term or message that does not exist shows its name.
///
/// ```
/// use veiviser_phrase::compile;
///
/// let compiled = compile(["-teams = Teams\nlead = Chat in { -teams } with { $who }\n    .hint = Short"]);
/// let say = |name: &str| compiled.phrases.get(name).unwrap().say(&[("who", "Kari")], &|_| String::new());
/// assert_eq!(say("lead"), "Chat in Teams with Kari");
/// assert_eq!(say("lead.hint"), "Short");
/// ```
pub fn compile<'a>(sources: impl IntoIterator<Item = &'a str>) -> Compiled {
    let sources: Vec<&str> = sources.into_iter().collect();
    let read = sources.iter().map(|source| match parser::parse(*source) {
        Ok(resource) | Err((resource, _)) => resource,
    });
    let resources: Vec<ast::Resource<&str>> = read.collect();
    let mut compiler = Compiler { sources: &sources, ..Compiler::default() };
    for entry in resources.iter().flat_map(|resource| &resource.body) {
        match entry {
            ast::Entry::Message(message) => drop(compiler.messages.insert(message.id.name, message)),
            ast::Entry::Term(term) => drop(compiler.terms.insert(term.id.name, term)),
            _ => {}
        }
    }
    let mut phrases = Vec::new();
    for (id, message) in compiler.messages.clone() {
        if let Some(value) = &message.value {
            phrases.push((id.to_owned(), compiler.whole(id.to_owned(), value)));
        }
        for attribute in &message.attributes {
            let name = format!("{id}.{}", attribute.id.name);
            phrases.push((name.clone(), compiler.whole(name, &attribute.value)));
        }
    }
    // The same term at fault in many messages is one fault.
    compiler.faults.sort();
    compiler.faults.dedup();
    Compiled { phrases: phrases.into_iter().collect(), faults: compiler.faults }
}

/// What a term is given where it is repeated: literals by name.
type Given<'a> = [(&'a str, Literal)];

/// A value that is known before anybody reads the message.
#[derive(Clone)]
struct Literal {
    text: String,
    is_number: bool,
}

#[derive(Default)]
struct Compiler<'s, 'a> {
    sources: &'s [&'a str],
    messages: BTreeMap<&'a str, &'s ast::Message<&'a str>>,
    terms: BTreeMap<&'a str, &'s ast::Term<&'a str>>,
    faults: Vec<Fault>,
    /// The names of what is being compiled, outermost first.
    inside: Vec<String>,
    repeats: usize,
}

impl<'s, 'a> Compiler<'s, 'a> {
    /// The phrase of a message or attribute.
    fn whole(&mut self, name: String, pattern: &'s ast::Pattern<&'a str>) -> Phrase {
        self.inside = vec![name];
        self.repeats = 0;
        self.pattern(pattern, None)
    }

    /// Inside a term, `given` are the only values there are.
    fn pattern(&mut self, pattern: &'s ast::Pattern<&'a str>, given: Option<&Given<'a>>) -> Phrase {
        let mut out = Vec::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => join(&mut out, text(*value)),
                PatternElement::Placeable { expression } => {
                    join(&mut out, self.expression(expression, given));
                }
            }
        }
        Phrase(out)
    }

    fn expression(&mut self, expression: &'s Expression<&'a str>, given: Option<&Given<'a>>) -> Phrase {
        match expression {
            Expression::Inline(inline) => self.inline(inline, given),
            Expression::Select { selector, variants } => self.select(selector, variants, given),
        }
    }

    fn inline(&mut self, inline: &'s InlineExpression<&'a str>, given: Option<&Given<'a>>) -> Phrase {
        match inline {
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {
                text(literal(inline).map(|literal| literal.text).unwrap_or_default())
            }
            InlineExpression::VariableReference { id } => match given {
                None => Phrase(vec![Part::Value(id.name.to_owned())]),
                Some(given) => match find(given, id.name) {
                    Some(literal) => text(literal.text.clone()),
                    None => text(format!("{{${}}}", id.name)),
                },
            },
            InlineExpression::MessageReference { id, attribute } => {
                let message = self.messages.get(id.name).copied();
                let (name, found) = match attribute {
                    None => (id.name.to_owned(), message.and_then(|message| message.value.as_ref())),
                    Some(attribute) => (
                        format!("{}.{}", id.name, attribute.name),
                        message.and_then(|message| attribute_of(&message.attributes, attribute.name)),
                    ),
                };
                self.repeat(name, id.name, found, given)
            }
            InlineExpression::TermReference { id, attribute, arguments } => {
                self.term(id.name, attribute.as_ref().map(|attribute| attribute.name), arguments.as_ref())
            }
            InlineExpression::FunctionReference { id, .. } => {
                self.fault(
                    id.name,
                    format!("messages cannot call `{}`", id.name),
                    "write the value alone, `{ $name }`; it comes as the language writes it",
                );
                text(format!("{{{}()}}", id.name))
            }
            InlineExpression::Placeable { expression } => self.expression(expression, given),
        }
    }

    fn term(
        &mut self,
        id: &'a str,
        attribute: Option<&'a str>,
        arguments: Option<&'s ast::CallArguments<&'a str>>,
    ) -> Phrase {
        let named = arguments.map(|arguments| arguments.named.as_slice()).unwrap_or_default();
        let given: Vec<(&str, Literal)> = named
            .iter()
            .filter_map(|argument| Some((argument.name.name, literal(&argument.value)?)))
            .collect();
        let term = self.terms.get(id).copied();
        let (name, found) = match attribute {
            None => (format!("-{id}"), term.map(|term| &term.value)),
            Some(attribute) => (
                format!("-{id}.{attribute}"),
                term.and_then(|term| attribute_of(&term.attributes, attribute)),
            ),
        };
        self.repeat(name, id, found, Some(&given))
    }

    /// The text of another message or term at the place where it is repeated.
    fn repeat(
        &mut self,
        name: String,
        place: &'a str,
        found: Option<&'s ast::Pattern<&'a str>>,
        given: Option<&Given<'a>>,
    ) -> Phrase {
        // The check of the site says what is missing, with the language in which it is missing.
        let Some(pattern) = found else { return text(format!("{{{name}}}")) };
        self.repeats += 1;
        let fault = if self.inside.contains(&name) {
            Some("a message cannot repeat itself; write its text here")
        } else if self.repeats > REPEATS {
            Some("write the texts here")
        } else {
            None
        };
        if let Some(help) = fault {
            let message = format!("`{name}` is repeated without end in `{}`", self.inside[0]);
            self.fault(place, message, help);
            return text(format!("{{{name}}}"));
        }
        self.inside.push(name);
        let phrase = self.pattern(pattern, given);
        self.inside.pop();
        phrase
    }

    fn select(
        &mut self,
        selector: &'s InlineExpression<&'a str>,
        variants: &'s [ast::Variant<&'a str>],
        given: Option<&Given<'a>>,
    ) -> Phrase {
        let default = variants.iter().position(|variant| variant.default).unwrap_or_default();
        let known = match (selector, given) {
            (InlineExpression::VariableReference { id }, None) => {
                let by = id.name.to_owned();
                let cases = variants
                    .iter()
                    .map(|variant| (self.key(&variant.key), self.pattern(&variant.value, None)));
                let cases = cases.collect();
                return Phrase(vec![Part::Choice(Choice { by, cases, default })]);
            }
            (InlineExpression::VariableReference { id }, Some(given)) => find(given, id.name).cloned(),
            (InlineExpression::TermReference { id, attribute, arguments }, _) => {
                let attribute = attribute.as_ref().map(|attribute| attribute.name);
                plain(&self.term(id.name, attribute, arguments.as_ref()))
            }
            _ => {
                let known = literal(selector);
                if known.is_none() {
                    // Says what is wrong with it.
                    self.inline(selector, given);
                }
                known
            }
        };
        let chosen = known.and_then(|known| {
            variants.iter().find(|variant| match variant.key {
                VariantKey::Identifier { name } => {
                    if known.is_number && is_plural(name) {
                        self.fault(
                            name,
                            format!("the plural form `{name}` cannot be chosen by a number in the text"),
                            "choose by the number itself, `[1]`",
                        );
                    }
                    !known.is_number && known.text == name
                }
                VariantKey::NumberLiteral { value } => known.is_number && known.text == number(value),
            })
        });
        chosen
            .or(variants.get(default))
            .map(|variant| self.pattern(&variant.value, given))
            .unwrap_or_default()
    }

    /// The key of a choice by a value that comes later.
    fn key(&mut self, key: &VariantKey<&'a str>) -> String {
        match key {
            VariantKey::Identifier { name } => (*name).to_owned(),
            VariantKey::NumberLiteral { value } => {
                let key = number(value);
                if !is_whole(&key) {
                    self.fault(
                        value,
                        format!("`[{value}]` is no whole number, so nothing can choose it"),
                        "choose by whole numbers",
                    );
                }
                key
            }
        }
    }

    /// A fault at the place of `part`, which the parser borrowed from one of the sources.
    fn fault(&mut self, part: &'a str, message: String, help: &'static str) {
        let address = part.as_ptr() as usize;
        let places = self.sources.iter().map(|source| address.checked_sub(source.as_ptr() as usize));
        let mut places = places.enumerate().zip(self.sources);
        let place = places.find_map(|((source, at), text)| Some((source, at.filter(|at| *at < text.len())?)));
        let (source, at) = place.unwrap_or_default();
        self.faults.push(Fault { source, at, message, help });
    }
}

fn text(text: impl Into<String>) -> Phrase {
    Phrase(vec![Part::Text(text.into())])
}

/// Adds a phrase; neighbouring texts become one.
fn join(out: &mut Vec<Part>, phrase: Phrase) {
    for part in phrase.0 {
        match (part, out.last_mut()) {
            (Part::Text(more), Some(Part::Text(text))) => text.push_str(&more),
            (part, _) => out.push(part),
        }
    }
}

/// The text of a phrase that depends on no value.
fn plain(phrase: &Phrase) -> Option<Literal> {
    match phrase.0.as_slice() {
        [] => Some(Literal { text: String::new(), is_number: false }),
        [Part::Text(text)] => Some(Literal { text: text.clone(), is_number: false }),
        _ => None,
    }
}

fn find<'g>(given: &'g Given<'_>, name: &str) -> Option<&'g Literal> {
    given.iter().find(|(known, _)| *known == name).map(|(_, literal)| literal)
}

fn attribute_of<'s, 'a>(
    attributes: &'s [ast::Attribute<&'a str>],
    name: &str,
) -> Option<&'s ast::Pattern<&'a str>> {
    attributes.iter().find(|attribute| attribute.id.name == name).map(|attribute| &attribute.value)
}

fn literal(inline: &InlineExpression<&str>) -> Option<Literal> {
    match inline {
        InlineExpression::StringLiteral { value } => {
            Some(Literal { text: unescape_unicode_to_string(value).into_owned(), is_number: false })
        }
        InlineExpression::NumberLiteral { value } => Some(Literal { text: number(value), is_number: true }),
        _ => None,
    }
}

/// A number as Fluent prints it: without zeros in front, with those behind that the author wrote.
fn number(literal: &str) -> String {
    let (sign, digits) = match literal.strip_prefix('-') {
        Some(digits) => ("-", digits),
        None => ("", literal),
    };
    let (whole, fraction) = digits.split_at(digits.find('.').unwrap_or(digits.len()));
    let whole = whole.trim_start_matches('0');
    format!("{sign}{}{fraction}", if whole.is_empty() { "0" } else { whole })
}

fn is_plural(name: &str) -> bool {
    matches!(name, "zero" | "one" | "two" | "few" | "many" | "other")
}
