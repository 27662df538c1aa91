//! Reads a flow file.

use super::{
    Finding, Parsed,
    reader::{Fields, Node, Reader, parse},
};
use crate::{Answer, Flow, Format, Id, Kind, Map, Outcome, Question, Tests, Way};

impl Flow {
    /// Reads `flows/<flow>.toml`: the form only. [`check`](crate::check) follows every name and every path.
    ///
    /// ```
    /// use veiviser_decision::Flow;
    /// let parsed = Flow::parse(r#"
    ///     start = "weather"
    ///     [questions.weather]
    ///     answers = [{ id = "rain", to = "umbrella" }, { id = "sun", to = "hat" }]
    ///     [outcomes.umbrella]
    ///     [outcomes.hat]
    /// "#);
    /// assert!(parsed.is_sound());
    /// assert_eq!(parsed.value.unwrap().questions["weather"].answers.len(), 2);
    /// ```
    pub fn parse(text: &str) -> Parsed<Self> {
        parse(text, read_flow)
    }
}

fn read_flow(reader: &mut Reader, mut fields: Fields<'_>) -> Flow {
    let start = fields.must(reader, "start", "add `start = \"…\"` with the name of the first question");
    let start = start.and_then(|value| reader.id(value)).unwrap_or_default();
    let model = fields.take(reader, "model").and_then(|value| reader.id(value));
    let said_by = tests(reader, &mut fields, "said-by");
    let questions = fields.must(reader, "questions", "add a question: [questions.name]");
    let questions = section(reader, "questions", questions, read_question);
    let outcomes = fields.must(reader, "outcomes", "add an outcome: [outcomes.name]");
    let outcomes = section(reader, "outcomes", outcomes, read_outcome);
    fields.finish(reader);
    Flow { start, model, said_by, questions, outcomes }
}

/// A table of named tables.
pub(super) fn section<T>(
    reader: &mut Reader,
    name: &str,
    value: Option<Node<'_>>,
    read: impl Fn(&mut Reader, Fields<'_>) -> T,
) -> Map<T> {
    let help = format!("write one table for each: [{name}.name]");
    let Some(mut fields) = value.and_then(|value| reader.table(name.to_owned(), value, &help)) else {
        return Map::new();
    };
    let mut entries = Vec::new();
    for field in fields.named(reader) {
        if let Some(inner) = reader.table(fields.path_of(field.key), field.value, &help) {
            entries.push((Id::from(field.key), read(reader, inner)));
        }
    }
    entries.into_iter().collect()
}

fn read_question(reader: &mut Reader, mut fields: Fields<'_>) -> Question {
    let kind = fields.take(reader, "kind").map_or(Kind::Choice, |value| read_kind(reader, value));
    let answers_at = fields.take(reader, "answers");
    let to_at = fields.take(reader, "to");
    let next_at = fields.take(reader, "next");
    let format_at = fields.take(reader, "format");
    let (min_at, max_at) = (fields.take(reader, "min"), fields.take(reader, "max"));
    let path = fields.path.clone();
    let aliases = aliases(reader, &mut fields);

    let misfits = match kind {
        Kind::Choice => {
            [("to", to_at), ("next", next_at), ("min", min_at), ("max", max_at), ("format", format_at)]
        }
        Kind::Multi => [("format", format_at), ("", None), ("", None), ("", None), ("", None)],
        Kind::Value => [("answers", answers_at), ("min", min_at), ("max", max_at), ("", None), ("", None)],
    };
    for (key, value) in misfits.iter().filter_map(|(key, value)| value.map(|value| (key, value))) {
        let help = match (kind, *key) {
            (Kind::Choice, "to" | "next") => "give each answer its own `to`, or write kind = \"multi\"",
            (_, "format") => "remove it, or write kind = \"value\"",
            (Kind::Choice, _) => "remove it, or write kind = \"multi\"",
            _ => "remove it: a value question has no answers to pick",
        };
        let message = format!("`{key}` does not belong to a {} question", word(kind));
        reader.findings.push(Finding::error("F008", message, help).at(Some(value.span())));
    }
    if let (true, Some(next)) = (to_at.is_some(), next_at) {
        let finding =
            Finding::error("F008", "`to` and `next` exclude each other", "keep the one that is meant");
        reader.findings.push(finding.at(Some(next.span())));
    }
    let question = Question {
        kind,
        format: format_at.map_or(Format::Text, |value| read_format(reader, value)),
        answers: answers_at.map_or_else(Vec::new, |value| read_answers(reader, &path, kind, value)),
        to: to_at.and_then(|value| reader.id(value)),
        next: next_at.map_or_else(Vec::new, |value| read_next(reader, &path, value)),
        min: min_at.and_then(|value| reader.number(value)).unwrap_or(1),
        max: max_at.and_then(|value| reader.number(value)),
        aliases,
    };
    if kind != Kind::Choice && to_at.is_none() && next_at.is_none() {
        let message = format!("`{path}` does not say what follows");
        reader.findings.push(
            Finding::error("F004", message, "add `to = \"…\"` or `next = [{ to = \"…\", when = {…} }]`")
                .at(reader.spans.get(&path)),
        );
    }
    if kind != Kind::Value
        && answers_at.is_none_or(|value| value.get_ref().as_array().is_some_and(|list| list.is_empty()))
    {
        let message = format!("`{path}` has no answers");
        reader.findings.push(
            Finding::error("F007", message, "add answers = [{ id = \"…\", … }], or write kind = \"value\"")
                .at(reader.spans.get(&path)),
        );
    }
    fields.finish(reader);
    question
}

fn read_kind(reader: &mut Reader, value: Node<'_>) -> Kind {
    match value.get_ref().as_str() {
        Some("choice") => Kind::Choice,
        Some("multi") => Kind::Multi,
        Some("value") => Kind::Value,
        _ => {
            let finding = Finding::error(
                "F003",
                "unknown kind of question",
                "write \"choice\", \"multi\" or \"value\"",
            );
            reader.findings.push(finding.at(Some(value.span())));
            Kind::Choice
        }
    }
}

fn read_format(reader: &mut Reader, value: Node<'_>) -> Format {
    match value.get_ref().as_str() {
        Some("text") => Format::Text,
        Some("domain") => Format::Domain,
        Some("email") => Format::Email,
        _ => {
            let finding = Finding::error(
                "F003",
                "unknown format of a value",
                "write \"text\", \"domain\" or \"email\"",
            );
            reader.findings.push(finding.at(Some(value.span())));
            Format::Text
        }
    }
}

const fn word(kind: Kind) -> &'static str {
    match kind {
        Kind::Choice => "choice",
        Kind::Multi => "multi",
        Kind::Value => "value",
    }
}

fn read_answers(reader: &mut Reader, question: &str, kind: Kind, value: Node<'_>) -> Vec<Answer> {
    let mut answers = Vec::new();
    let help = "write answers = [{ id = \"…\", … }, …]";
    for (n, item) in reader.list(value, help).into_iter().enumerate() {
        let path = format!("{question}.answers.{n}");
        reader.spans.set(&path, item.span());
        let Some(mut fields) = reader.table(path.clone(), item, help) else { continue };
        let id = fields
            .must(reader, "id", "add `id = \"…\"`: the name of the answer")
            .and_then(|value| reader.id(value));
        let to = match kind {
            Kind::Choice => {
                fields.must(reader, "to", "add `to = \"…\"`: the question or outcome that follows")
            }
            _ => fields.take(reader, "to"),
        };
        if let (Kind::Multi | Kind::Value, Some(to)) = (kind, to) {
            let help = "move it to the question: `to = \"…\"`, or `next = [{ to = \"…\", when = {…} }]`";
            let message = format!("`to` does not belong to an answer of a {} question", word(kind));
            reader.findings.push(Finding::error("F008", message, help).at(Some(to.span())));
        }
        let to = to.and_then(|value| reader.id(value));
        let needs = ids(reader, &mut fields, "needs");
        let facts = ids(reader, &mut fields, "facts");
        let (when, unless) = (tests(reader, &mut fields, "when"), tests(reader, &mut fields, "unless"));
        let aliases = aliases(reader, &mut fields);
        fields.finish(reader);
        // An answer without a name cannot be given; what else is wrong with it has been reported.
        if let Some(id) = id {
            let to = to.filter(|_| kind == Kind::Choice);
            answers.push(Answer { id, to, needs, facts, when, unless, aliases });
        }
    }
    answers
}

fn read_next(reader: &mut Reader, question: &str, value: Node<'_>) -> Vec<Way> {
    let mut ways = Vec::new();
    let help = "write next = [{ to = \"…\", when = {…} }, …]";
    for (n, item) in reader.list(value, help).into_iter().enumerate() {
        let path = format!("{question}.next.{n}");
        reader.spans.set(&path, item.span());
        let Some(mut fields) = reader.table(path, item, help) else { continue };
        let to = fields.must(reader, "to", "add `to = \"…\"`: the question or outcome that follows");
        let to = to.and_then(|value| reader.id(value));
        let (when, unless) = (tests(reader, &mut fields, "when"), tests(reader, &mut fields, "unless"));
        fields.finish(reader);
        if let Some(to) = to {
            ways.push(Way { to, when, unless });
        }
    }
    ways
}

fn read_outcome(reader: &mut Reader, mut fields: Fields<'_>) -> Outcome {
    let recommend = fields.take(reader, "recommend").and_then(|value| reader.id(value)).map(Into::into);
    let otherwise = fields.take(reader, "otherwise").and_then(|value| reader.id(value));
    let because = fields.take(reader, "because").and_then(|value| reader.flag(value)).unwrap_or(false);
    fields.finish(reader);
    Outcome { recommend, otherwise, because }
}

pub(super) fn ids(reader: &mut Reader, fields: &mut Fields<'_>, key: &'static str) -> Vec<Id> {
    let path = fields.path_of(key);
    fields.take(reader, key).map_or_else(Vec::new, |value| reader.ids(&path, value))
}

fn aliases(reader: &mut Reader, fields: &mut Fields<'_>) -> Vec<Id> {
    ids(reader, fields, "aliases")
}

fn tests(reader: &mut Reader, fields: &mut Fields<'_>, key: &'static str) -> Tests {
    let path = fields.path_of(key);
    let Some(value) = fields.take(reader, key) else { return Tests::new() };
    let help = "write { question = [\"answer\", …] }";
    let Some(mut fields) = reader.table(path.clone(), value, help) else { return Tests::new() };
    let mut tests = Vec::new();
    for field in fields.named(reader) {
        let listed = reader.ids(&format!("{path}.{}", field.key), field.value);
        tests.push((Id::from(field.key), listed));
    }
    tests.into_iter().collect()
}
