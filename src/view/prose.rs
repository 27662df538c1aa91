//! Prose: blocks as nodes.

use std::cell::{Cell, RefCell};

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
    /// The menu paths that were told; each is told once in a section and once in a task.
    pub(super) told: RefCell<Vec<String>>,
    /// The text is that of a table, where there is little room.
    pub(super) is_narrow: Cell<bool>,
}

impl<'a> Scope<'a> {
    /// For a prose that begins.
    pub(super) fn new(locale: &'a Locale, library: &'a Library, words: &'a Words, owner: &'a str) -> Self {
        Self {
            locale,
            library,
            words,
            owner,
            placed: Cell::default(),
            told: RefCell::default(),
            is_narrow: Cell::default(),
        }
    }

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
        Block::Heading { level, id, text } => {
            // Readers come to a section from elsewhere: it tells every way again.
            if *level == 2 {
                scope.told.take();
            }
            heading(*level, id, inlines(text, scope), &bare(text), scope).into()
        }
        Block::Paragraph(text) => el("p").child(line(text, scope)).into(),
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

/// A heading, and the link to it beside it.
fn heading(level: u8, id: &str, text: Node, bare: &str, scope: &Scope<'_>) -> Element {
    let tag = match level {
        2 => "h2",
        3 => "h3",
        _ => "h4",
    };
    let link = parts::heading_link(id, bare, scope.words);
    parts::with_link(el(tag).attr("id", id.to_owned()).child(text), link)
}

/// The steps of a task under its own heading; nothing where the library does not hold it. At the third
/// level it says who does it; below that, the heading above it has said so.
fn inserted(id: &str, level: u8, scope: &Scope<'_>) -> Option<Element> {
    let task = scope.library.tasks.get(id)?;
    let (name, word) = role(task.role);
    let told = scope.told.take();
    let blocks = blocks(&task.blocks, scope);
    scope.told.replace(told);
    let who = (level == 3).then(|| el("p").class("who").child(scope.words.word(word)));
    Some(
        el("div")
            .class("task")
            .attr("data-role", name)
            .child(who)
            .child(heading(level, &format!("task-{id}"), task.title.clone().into(), &task.title, scope))
            .child(blocks),
    )
}

/// A task by itself, for outcomes; nothing where the library does not hold it.
pub fn task(id: &str, locale: &Locale, library: &Library, words: &Words) -> Node {
    inserted(id, 4, &Scope::new(locale, library, words, id)).into()
}

fn items(list: &[Vec<Block>], scope: &Scope<'_>) -> Node {
    list.iter()
        .map(|item| {
            // An item of one paragraph needs no paragraph of its own.
            let content = match item.as_slice() {
                [Block::Paragraph(text)] => line(text, scope),
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
                let cell = el("td").child(line(cell, scope));
                if is_wide && at > 0 { cell.attr("data-column", column.clone()) } else { cell }
            })
            .collect()
    };
    scope.is_narrow.set(true);
    let row = |row: &Vec<Vec<Inline>>| {
        scope.told.borrow_mut().extend(paths_in(row, scope));
        el("tr").child(cells(row))
    };
    let body: Node = rows.iter().map(row).collect();
    scope.is_narrow.set(false);
    let table = el("table").child(el("thead").child(el("tr").child(head))).child(el("tbody").child(body));
    el("div")
        .class(if is_wide { "scroll cards" } else { "scroll" })
        .attr("tabindex", "0")
        .attr("role", "group")
        .attr("aria-label", columns.join(", "))
        .child(table)
}

/// The menu paths that a row of a table says in its own words: it needs no line that says them again.
fn paths_in(row: &[Vec<Inline>], scope: &Scope<'_>) -> Vec<String> {
    let mut ids = Vec::new();
    for cell in row {
        destinations(cell, &mut ids);
    }
    let cells: Vec<String> = row.iter().map(|cell| bare(cell)).collect();
    let is_said = |path: &str| {
        // What follows in brackets says the same in another language.
        let path = path.split(" (").next().unwrap_or(path);
        cells.iter().any(|cell| cell.contains(path))
    };
    let paths = ids.iter().filter_map(|id| scope.library.destinations.get(id)).map(|to| &to.path);
    paths.filter(|path| is_said(path)).cloned().collect()
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
        Inline::Code(text) => el("code").child(unbroken(text)).into(),
        Inline::Foreign { lang, text } => {
            el("span").attr("lang", lang.clone()).child(inlines(text, scope)).into()
        }
        Inline::Claim(id) => Node::Mark(id.clone()),
        Inline::Break => el("br").into(),
        Inline::Link { to, text } => link(to, text, scope),
    }
}

/// Code, each word with a hyphen in an element of its own, so that the style sheet can keep it on one line: `-` and
/// `Identity` on two lines mean something else.
pub(super) fn unbroken(code: &str) -> Node {
    let mut nodes: Vec<Node> = Vec::new();
    let mut plain = String::new();
    for word in code.split_inclusive(' ') {
        let (whole, space) = word.split_at(word.trim_end().len());
        if whole.contains('-') {
            if !plain.is_empty() {
                nodes.push(std::mem::take(&mut plain).into());
            }
            nodes.push(el("span").child(whole).into());
            plain.push_str(space);
        } else {
            plain.push_str(word);
        }
    }
    if !plain.is_empty() {
        nodes.push(plain.into());
    }
    Node::Many(nodes)
}

fn link(to: &Target, text: &[Inline], scope: &Scope<'_>) -> Node {
    let locale = || scope.locale.clone();
    let said = bare(text);
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
                Some(found) => destination(found, text, &said, scope).into(),
                None => text,
            };
        }
    };
    el("a").place("href", path).child(text).into()
}

/// An admin page: a pill that names it; plain words where no address is known.
fn destination(to: &Destination, text: Node, said: &str, scope: &Scope<'_>) -> Element {
    let place = el("span").class("destination");
    let doubt = to.doubtful.clone().map(Node::Mark);
    let Some(url) = &to.url else { return place.child(text).child(doubt) };
    // In a table the line below names the product; a link may name it itself.
    let is_named = to.product.contains(said) || said.contains(&to.product);
    let is_short = is_named || (scope.is_narrow.get() && !is_told(to, scope));
    let product = (!is_short).then(|| el("span").class("product").child(format!("{}: ", to.product)));
    let pill = parts::anchor(url.clone(), product)
        .class("pill")
        .attr("rel", "noreferrer")
        .child(text)
        .child(parts::leaves(scope.words));
    place.child(pill).child(doubt)
}

/// A line of prose, and below it the way to each admin page that it is the first to link to.
fn line(text: &[Inline], scope: &Scope<'_>) -> Node {
    let mut ids = Vec::new();
    destinations(text, &mut ids);
    let mut found: Vec<&Destination> = Vec::new();
    for to in ids.iter().filter_map(|id| scope.library.destinations.get(id)) {
        if !is_told(to, scope) && found.iter().all(|other| other.path != to.path) {
            found.push(to);
        }
    }
    let ways: Vec<Node> = found.iter().map(|to| way(to, found.len() == 1, scope)).collect();
    let line = Node::Many(vec![inlines(text, scope), ways.into()]);
    scope.told.borrow_mut().extend(found.iter().map(|to| to.path.clone()));
    line
}

fn is_told(to: &Destination, scope: &Scope<'_>) -> bool {
    scope.told.borrow().contains(&to.path)
}

/// The admin pages that a line links to, each once.
fn destinations(text: &[Inline], found: &mut Vec<String>) {
    for one in text {
        match one {
            Inline::Link { to: Target::Destination(id), .. } if !found.contains(id) => found.push(id.clone()),
            Inline::Strong(text)
            | Inline::Emphasis(text)
            | Inline::Link { text, .. }
            | Inline::Foreign { text, .. } => destinations(text, found),
            Inline::Text(_) | Inline::Code(_) | Inline::Claim(_) | Inline::Break => {}
        }
    }
}

/// The menu path to an admin page, for readers whose address has moved, and the role that it takes. The line break is
/// for those who read without styles.
fn way(to: &Destination, is_alone: bool, scope: &Scope<'_>) -> Node {
    let words = scope.words;
    let unknown = to.url.is_none().then(|| words.with(Word::DestinationUnknown, &[("product", &to.product)]));
    let path = match (is_alone, scope.is_narrow.get()) {
        (true, false) => words.with(Word::MenuPath, &[("path", &to.path)]),
        (true, true) => words.with(Word::MenuPathOf, &[("page", &to.product), ("path", &to.path)]),
        (false, _) => words.with(Word::MenuPathOf, &[("page", &to.name), ("path", &to.path)]),
    };
    let before = to.path_old.as_ref().map(|path| words.with(Word::MenuPathBefore, &[("path", path)]));
    let role = words.with(Word::DestinationRole, &[("role", &to.role)]);
    let sentences: Vec<String> = unknown.into_iter().chain([path]).chain(before).chain([role]).collect();
    Node::Many(vec![el("br").into(), el("span").class("way-there").child(sentences.join(" ")).into()])
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
