//! Reads values out of a TOML tree and collects everything that is wrong with them.
//!
//! Reading never stops at the first error: a wrong value is reported and left out.

use std::ops::Range;

use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use super::{Finding, Parsed, Spans, nearest::offer};
use crate::Id;

/// Errors in one file after which the rest is not worth listing.
const ENOUGH: usize = 200;

/// A value of the tree with its place.
pub(super) type Node<'a> = &'a Spanned<DeValue<'a>>;

#[derive(Default)]
pub(super) struct Reader {
    pub(super) findings: Vec<Finding>,
    pub(super) spans: Spans,
}

/// One key of a table that has not been read yet.
pub(super) struct Field<'a> {
    pub(super) key: &'a str,
    pub(super) at: Range<usize>,
    pub(super) value: Node<'a>,
}

/// A table being read: what is still there at the end was not known.
pub(super) struct Fields<'a> {
    pub(super) path: String,
    at: Range<usize>,
    left: Vec<Field<'a>>,
    known: Vec<&'static str>,
}

/// Parses TOML and lets `read` take it apart.
pub(super) fn parse<T>(text: &str, read: impl FnOnce(&mut Reader, Fields<'_>) -> T) -> Parsed<T> {
    let mut reader = Reader::default();
    let (table, errors) = DeTable::parse_recoverable(text);
    for error in errors.iter().take(ENOUGH) {
        let help = "mend the TOML: every value is `key = value`, text in quotes, lists in brackets";
        let message = format!("not valid TOML: {}", error.message().trim_end().replace('\n', ", "));
        reader.findings.push(Finding::error("F001", message, help).at(error.span().or(Some(0..0))));
    }
    let value = errors.is_empty().then(|| {
        let fields = Fields::new(String::new(), 0..0, table.get_ref());
        read(&mut reader, fields)
    });
    reader.findings.sort_by_key(|finding| finding.span.as_ref().map_or(0, |span| span.start));
    reader.findings.truncate(ENOUGH);
    Parsed { value, findings: reader.findings, spans: reader.spans }
}

impl<'a> Fields<'a> {
    fn new(path: String, at: Range<usize>, table: &'a DeTable<'a>) -> Self {
        let mut left: Vec<Field<'a>> =
            table.iter().map(|(key, value)| Field { key: key.get_ref(), at: key.span(), value }).collect();
        // The tree sorts by name; an author reads from top to bottom.
        left.sort_by_key(|field| field.at.start);
        Self { path, at, left, known: Vec::new() }
    }

    /// The value of `key`, if it is there.
    pub(super) fn take(&mut self, reader: &mut Reader, key: &'static str) -> Option<Node<'a>> {
        self.known.push(key);
        let place = self.left.iter().position(|field| field.key == key)?;
        let field = self.left.remove(place);
        reader.spans.set(&self.path_of(key), field.value.span());
        Some(field.value)
    }

    /// All keys that have not been read, as names that the author chose.
    pub(super) fn named(&mut self, reader: &mut Reader) -> Vec<Field<'a>> {
        let fields = std::mem::take(&mut self.left);
        for field in &fields {
            reader.id_at(field.key, field.at.clone());
            reader.spans.set(&self.path_of(field.key), field.at.clone());
        }
        fields
    }

    pub(super) fn path_of(&self, key: &str) -> String {
        if self.path.is_empty() { key.to_owned() } else { format!("{}.{key}", self.path) }
    }

    /// A value that must be there.
    pub(super) fn must(&mut self, reader: &mut Reader, key: &'static str, help: &str) -> Option<Node<'a>> {
        let value = self.take(reader, key);
        if value.is_none() {
            let whole = if self.path.is_empty() { "the file".to_owned() } else { format!("`{}`", self.path) };
            reader.findings.push(
                Finding::error("F004", format!("{whole} has no `{key}`"), help).at(Some(self.at.clone())),
            );
        }
        value
    }

    /// Reports the keys that nobody asked for.
    pub(super) fn finish(self, reader: &mut Reader) {
        for field in self.left {
            let help = offer(field.key, self.known.iter().copied());
            reader.findings.push(
                Finding::error("F002", format!("unknown key `{}`", shown(field.key)), help)
                    .at(Some(field.at)),
            );
        }
    }
}

impl Reader {
    fn wrong(&mut self, value: Node<'_>, wanted: &str, help: &str) {
        let message = format!("expected {wanted}, found {}", value.get_ref().type_str());
        self.findings.push(Finding::error("F003", message, help).at(Some(value.span())));
    }

    pub(super) fn table<'a>(&mut self, path: String, value: Node<'a>, help: &str) -> Option<Fields<'a>> {
        if let DeValue::Table(table) = value.get_ref() {
            Some(Fields::new(path, value.span(), table))
        } else {
            self.wrong(value, "a table", help);
            None
        }
    }

    pub(super) fn list<'a>(&mut self, value: Node<'a>, help: &str) -> Vec<Node<'a>> {
        if let DeValue::Array(items) = value.get_ref() {
            items.iter().collect()
        } else {
            self.wrong(value, "a list", help);
            Vec::new()
        }
    }

    pub(super) fn id(&mut self, value: Node<'_>) -> Option<Id> {
        if let DeValue::String(text) = value.get_ref() {
            Some(self.id_at(text, value.span()))
        } else {
            self.wrong(value, "text", "write the name in quotes: \"name\"");
            None
        }
    }

    /// A name as written, reported if an author may not use it.
    fn id_at(&mut self, text: &str, at: Range<usize>) -> Id {
        let id = Id::from(text);
        if !id.is_well_formed() {
            let help = "use lower-case words of a-z and 0-9 joined by hyphens, beginning with a letter";
            self.findings.push(
                Finding::error("F005", format!("`{}` cannot be a name", shown(text)), help).at(Some(at)),
            );
        }
        id
    }

    /// A list of names, each once.
    pub(super) fn ids(&mut self, path: &str, value: Node<'_>) -> Vec<Id> {
        let mut ids: Vec<Id> = Vec::new();
        for (n, item) in self.list(value, "write a list of names: [\"one\", \"two\"]").into_iter().enumerate()
        {
            let Some(id) = self.id(item) else { continue };
            if ids.contains(&id) {
                let finding = Finding::error("F006", format!("`{id}` is listed twice"), "remove one of them");
                self.findings.push(finding.at(Some(item.span())));
                continue;
            }
            self.spans.set(&format!("{path}.{n}"), item.span());
            ids.push(id);
        }
        ids
    }

    pub(super) fn number(&mut self, value: Node<'_>) -> Option<usize> {
        let number = match value.get_ref() {
            DeValue::Integer(number) => usize::from_str_radix(number.as_str(), number.radix()).ok(),
            _ => None,
        };
        if number.is_none() {
            self.wrong(value, "a whole number of 0 or more", "write a number without quotes");
        }
        number
    }

    pub(super) fn flag(&mut self, value: Node<'_>) -> Option<bool> {
        let flag = value.get_ref().as_bool();
        if flag.is_none() {
            self.wrong(value, "true or false", "write true or false without quotes");
        }
        flag
    }
}

/// A name short enough for a message.
pub(super) fn shown(text: &str) -> String {
    let mut shown: String = text.chars().take(60).map(|c| if c.is_control() { '·' } else { c }).collect();
    if text.chars().nth(60).is_some() {
        shown.push('…');
    }
    shown
}
