//! Prose: blocks as nodes.

use std::cell::Cell;

use page::{Alert, Block, Destination, Element, Inline, Library, Locale, Node, Role, Route, Target, el};

use super::{command, parts};
use crate::words::{Word, Words};

/// What prose on one page refers to.
pub(super) struct Scope<'a> {
    pub(super) locale: &'a Locale,
    pub(super) library: &'a Library,
    pub(super) words: &'a Words,
    /// What the ids of its parts begin with: two proses on one page differ in it.
    pub(super) owner: &'a str,
    /// How many parts have an id.
    pub(super) placed: Cell<usize>,
}

impl Scope<'_> {
    /// An id for the next part of a kind.
    pub(super) fn place(&self, kind: &str) -> String {
        self.placed.set(self.placed.get() + 1);
        format!("{kind}-{}-{}", self.owner, self.placed.get())
    }
}

/// Blocks, one after the other.
pub(super) fn blocks(list: &[Block], scope: &Scope<'_>) -> Node {
    list.iter().map(|one| block(one, scope)).collect()
}

fn block(block: &Block, scope: &Scope<'_>) -> Node {
    match block {
        Block::Heading { level, id, text } => heading(*level, id.clone(), inlines(text, scope)).into(),
        Block::Paragraph(text) => el("p").child(inlines(text, scope)).into(),
        Block::List(list) => el("ul").child(items(list, scope)).into(),
        Block::Steps(list) => el("ol").class("steps").child(items(list, scope)).into(),
        Block::Table { header, rows } => table(header, rows, scope).into(),
        Block::Alert { kind, body } => alert(*kind, body, scope).into(),
        Block::Code { language, text } => el("pre")
            .attr("data-language", language.clone())
            .attr("lang", "en")
            .attr("translate", "no")
            .attr("tabindex", "0")
            .child(el("code").child(text.clone()))
            .into(),
        Block::Quote(body) => el("blockquote").child(blocks(body, scope)).into(),
        Block::Task(id) => inserted(id, 3, scope).into(),
        Block::Command { id, title } => {
            scope.library.commands.get(id).map(|found| command::command(id, title, found, scope)).into()
        }
        Block::AppLink { id, title } => {
            scope.library.app_links.get(id).map(|found| command::app_link(id, title, found, scope)).into()
        }
        Block::Rule => el("div").class("rule").attr("role", "separator").into(),
    }
}

fn heading(level: u8, id: String, text: Node) -> Element {
    let tag = match level {
        2 => "h2",
        3 => "h3",
        _ => "h4",
    };
    el(tag).attr("id", id).child(text)
}

/// The steps of a task under its own heading; nothing where the library does not hold it. At the third
/// level it says who does it; below that, the heading above it has said so.
fn inserted(id: &str, level: u8, scope: &Scope<'_>) -> Option<Element> {
    let task = scope.library.tasks.get(id)?;
    let (name, word) = role(task.role);
    let who = (level == 3).then(|| el("p").class("who").child(scope.words.word(word)));
    Some(
        el("div")
            .class("task")
            .attr("data-role", name)
            .child(who)
            .child(heading(level, format!("task-{id}"), task.title.clone().into()))
            .child(blocks(&task.blocks, scope)),
    )
}

/// A task by itself, for outcomes; nothing where the library does not hold it.
pub fn task(id: &str, locale: &Locale, library: &Library, words: &Words) -> Node {
    inserted(id, 4, &Scope { locale, library, words, owner: id, placed: Cell::new(0) }).into()
}

fn items(list: &[Vec<Block>], scope: &Scope<'_>) -> Node {
    list.iter()
        .map(|item| {
            // An item of one paragraph needs no paragraph of its own.
            let content = match item.as_slice() {
                [Block::Paragraph(text)] => inlines(text, scope),
                item => blocks(item, scope),
            };
            el("li").child(el("div").child(content))
        })
        .collect()
}

/// A table. Each cell knows its column, because narrow screens show the rows of a wide table as cards.
fn table(header: &[Vec<Inline>], rows: &[Vec<Vec<Inline>>], scope: &Scope<'_>) -> Element {
    let head: Node =
        header.iter().map(|cell| el("th").attr("scope", "col").child(inlines(cell, scope))).collect();
    let is_wide = header.len() > 2;
    let columns: Vec<String> = header.iter().map(|cell| bare(cell)).collect();
    let cells = |row: &[Vec<Inline>]| -> Node {
        row.iter()
            .zip(&columns)
            .enumerate()
            .map(|(at, (cell, column))| {
                let cell = el("td").child(inlines(cell, scope));
                if is_wide && at > 0 { cell.attr("data-column", column.clone()) } else { cell }
            })
            .collect()
    };
    let body: Node = rows.iter().map(|row| el("tr").child(cells(row))).collect();
    let table = el("table").child(el("thead").child(el("tr").child(head))).child(el("tbody").child(body));
    el("div").class(if is_wide { "scroll cards" } else { "scroll" }).attr("tabindex", "0").child(table)
}

/// The words of a line without marks.
fn bare(line: &[Inline]) -> String {
    line.iter()
        .map(|one| match one {
            Inline::Text(text) | Inline::Code(text) => text.clone(),
            Inline::Strong(text)
            | Inline::Emphasis(text)
            | Inline::Link { text, .. }
            | Inline::Foreign { text, .. } => bare(text),
            Inline::Claim(_) | Inline::Break => String::new(),
        })
        .collect()
}

fn alert(kind: Alert, body: &[Block], scope: &Scope<'_>) -> Element {
    let (name, word) = match kind {
        Alert::Note => ("note", Word::AlertNote),
        Alert::Tip => ("tip", Word::AlertTip),
        Alert::Important => ("important", Word::AlertImportant),
        Alert::Warning => ("warning", Word::AlertWarning),
        Alert::Caution => ("caution", Word::AlertCaution),
        Alert::Outdated => ("outdated", Word::AlertOutdated),
    };
    el("div")
        .class("note")
        .attr("data-alert", name)
        .attr("role", "note")
        .child(el("p").class("alert-title").child(scope.words.word(word)))
        .child(blocks(body, scope))
}

fn inlines(list: &[Inline], scope: &Scope<'_>) -> Node {
    list.iter().map(|one| inline(one, scope)).collect()
}

fn inline(inline: &Inline, scope: &Scope<'_>) -> Node {
    match inline {
        Inline::Text(text) => text.clone().into(),
        Inline::Strong(text) => el("strong").child(inlines(text, scope)).into(),
        Inline::Emphasis(text) => el("em").child(inlines(text, scope)).into(),
        Inline::Code(text) => el("code").child(text.clone()).into(),
        Inline::Foreign { lang, text } => {
            el("span").attr("lang", lang.clone()).child(inlines(text, scope)).into()
        }
        Inline::Claim(id) => Node::Mark(id.clone()),
        Inline::Break => el("br").into(),
        Inline::Link { to, text } => link(to, text, scope),
    }
}

fn link(to: &Target, text: &[Inline], scope: &Scope<'_>) -> Node {
    let locale = || scope.locale.clone();
    let text = inlines(text, scope);
    let path = match to {
        Target::Article { slug, anchor } => {
            let path = Route::Article(locale(), slug.clone()).path();
            let anchor = anchor.as_ref().map(|anchor| format!("#{anchor}")).unwrap_or_default();
            format!("{path}{anchor}")
        }
        Target::Flow { flow, trail } => Route::Flow(locale(), flow.clone(), trail.clone()).path(),
        Target::Compare(model) => Route::Compare(locale(), model.clone()).path(),
        Target::Anchor(id) => return parts::anchor(format!("#{id}"), text).into(),
        Target::Outside(url) => return parts::outside(scope.locale.localised(url), text, scope.words).into(),
        Target::Destination(id) => {
            return match scope.library.destinations.get(id) {
                Some(found) => destination(found, text, scope).into(),
                None => text,
            };
        }
    };
    el("a").place("href", path).child(text).into()
}

/// An admin page: a pill that names it, or its menu path in words where no address is known.
fn destination(to: &Destination, text: Node, scope: &Scope<'_>) -> Element {
    let words = &scope.words;
    let path = words.with(Word::MenuPath, &[("path", &to.path)]);
    let place = el("span").class("destination");
    let doubt = to.doubtful.clone().map(Node::Mark);
    let Some(url) = &to.url else {
        let unknown = words.with(Word::DestinationUnknown, &[("page", &to.name), ("product", &to.product)]);
        return place.child(text).child(format!(" ({unknown} {path})")).child(doubt);
    };
    let role = words.with(Word::DestinationRole, &[("role", &to.role)]);
    let product = el("span").class("product").child(format!("{}: ", to.product));
    let pill = parts::anchor(url.clone(), product)
        .class("pill")
        .attr("rel", "noreferrer")
        .attr("title", format!("{path} {role}"))
        .child(text)
        .child(parts::leaves(scope.words));
    place.child(pill).child(doubt)
}

/// The name and the message of a role.
fn role(role: Role) -> (&'static str, Word) {
    match role {
        Role::Employee => ("employee", Word::AudienceEmployee),
        Role::Owner => ("owner", Word::AudienceOwner),
        Role::Admin => ("admin", Word::AudienceAdmin),
        Role::TheirAdmin => ("their-admin", Word::AudienceTheirAdmin),
    }
}
