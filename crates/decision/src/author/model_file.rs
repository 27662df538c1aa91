//! Reads a model file.

use super::{
    Finding, Parsed,
    flow_file::{ids, section},
    reader::{Fields, Node, Reader, parse},
};
use crate::{Cell, Gives, Id, Map, Model, Terms};

impl Model {
    /// Reads `models/<model>.toml`: the form only. [`check_model`](crate::check_model) follows the names.
    ///
    /// ```
    /// use veiviser_decision::Model;
    /// let parsed = Model::parse(r#"
    ///     exposure = ["walk", ["bus", "tram"], "car"]     # least first; an inner list holds equals
    ///     [capabilities.carry-a-sofa]
    ///     walk = { no = true, claim = "c1" }
    ///     bus = { no = true, claim = "c1" }
    ///     tram = { if = "off-peak", claim = "c2" }
    ///     car = { yes = true, claim = "c1" }
    /// "#);
    /// assert!(parsed.is_sound());
    /// assert_eq!(parsed.value.unwrap().exposure.len(), 4);
    /// ```
    pub fn parse(text: &str) -> Parsed<Self> {
        parse(text, read_model)
    }
}

fn read_model(reader: &mut Reader, mut fields: Fields<'_>) -> Model {
    let exposure =
        fields.must(reader, "exposure", "add `exposure = [\"…\"]`: every option, the least exposing first");
    let (exposure, equals) = exposure.map_or_else(Default::default, |value| read_exposure(reader, value));
    let options = fields.take(reader, "options");
    let options = section(reader, "options", options, |reader, mut fields| {
        let terms = Terms {
            requires: ids(reader, &mut fields, "requires"),
            excluded_by: ids(reader, &mut fields, "excluded-by"),
        };
        fields.finish(reader);
        terms
    });
    let capabilities = fields.must(reader, "capabilities", "add a capability: [capabilities.name]");
    let capabilities = section(reader, "capabilities", capabilities, read_capability);
    let groups = fields.take(reader, "groups");
    let groups = groups.map_or_else(Map::new, |value| read_groups(reader, value));
    fields.finish(reader);
    Model { exposure, equals, options, capabilities, groups }
}

fn read_groups(reader: &mut Reader, value: Node<'_>) -> Map<Vec<Id>> {
    let help = "write [groups] with lists of capabilities: talk = [\"chat\", \"call\"]";
    let Some(mut fields) = reader.table("groups".to_owned(), value, help) else { return Map::new() };
    let named = fields.named(reader);
    let read = |field: &super::reader::Field<'_>| {
        let path = fields.path_of(field.key);
        (Id::from(field.key), reader.ids(&path, field.value))
    };
    named.iter().map(read).collect()
}

fn read_exposure(reader: &mut Reader, value: Node<'_>) -> (Vec<Id>, Vec<Vec<Id>>) {
    let (mut exposure, mut equals) = (Vec::new(), Vec::new());
    let help = "write exposure = [\"least\", [\"equal\", \"equal\"], \"most\"]";
    for (n, item) in reader.list(value, help).into_iter().enumerate() {
        let path = format!("exposure.{n}");
        reader.spans.set(&path, item.span());
        let group = if item.get_ref().is_array() {
            reader.ids(&path, item)
        } else {
            reader.id(item).into_iter().collect()
        };
        let mut kept = Vec::new();
        for option in group {
            if exposure.contains(&option) {
                let finding = Finding::error(
                    "F006",
                    format!("option `{option}` is listed twice"),
                    "remove one of them",
                );
                reader.findings.push(finding.at(Some(item.span())));
            } else {
                reader.spans.set(&format!("option.{option}"), item.span());
                exposure.push(option.clone());
                kept.push(option);
            }
        }
        if kept.len() > 1 {
            equals.push(kept);
        }
    }
    (exposure, equals)
}

fn read_capability(reader: &mut Reader, mut fields: Fields<'_>) -> Map<Cell> {
    let mut cells = Vec::new();
    for field in fields.named(reader) {
        let help = "write { yes = true, claim = \"…\" }, { no = true, … } or { if = \"condition\", … }";
        let Some(mut cell) = reader.table(fields.path_of(field.key), field.value, help) else { continue };
        let yes = cell.take(reader, "yes").map(|value| reader.flag(value));
        let no = cell.take(reader, "no").map(|value| reader.flag(value));
        let condition = cell.take(reader, "if").map(|value| reader.id(value));
        let claim = cell.must(reader, "claim", "add `claim = \"…\"`: the statement that supports it");
        let claim = claim.and_then(|value| reader.id(value));
        cell.finish(reader);
        let gives = match (yes, no, condition) {
            (Some(Some(true)), None, None) => Gives::Yes,
            (None, Some(Some(true)), None) => Gives::No,
            (None, None, Some(Some(condition))) => Gives::If(condition),
            // A value of the wrong type has been reported.
            (Some(None), ..) | (_, Some(None), _) | (.., Some(None)) => continue,
            _ => {
                let message = format!("cell `{}` must say exactly one of yes, no and if", field.key);
                reader.findings.push(Finding::error("M001", message, help).at(Some(field.value.span())));
                continue;
            }
        };
        if let Some(claim) = claim {
            cells.push((Id::from(field.key), Cell { gives, claim }));
        }
    }
    cells.into_iter().collect()
}
