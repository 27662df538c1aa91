//! Prose: blocks as nodes.

use leptos::prelude::*;
use page::{Alert, Block, Destination, Inline, Library, Locale, Role, Route, Sources, Target};

use super::Frame;
use crate::words::Word;

/// What prose on one page refers to.
pub(super) struct Scope<'a> {
    pub(super) locale: &'a Locale,
    pub(super) library: &'a Library,
    pub(super) sources: &'a Sources,
    pub(super) frame: &'a Frame,
}

/// Blocks, one after the other.
pub(super) fn blocks(list: &[Block], scope: &Scope<'_>) -> AnyView {
    list.iter().map(|one| block(one, scope)).collect_view().into_any()
}

fn block(block: &Block, scope: &Scope<'_>) -> AnyView {
    match block {
        Block::Heading { level, id, text } => heading(*level, id.clone(), inlines(text, scope)),
        Block::Paragraph(text) => view! { <p>{inlines(text, scope)}</p> }.into_any(),
        Block::List(list) => view! { <ul>{items(list, scope)}</ul> }.into_any(),
        Block::Steps(list) => view! { <ol class="steps">{items(list, scope)}</ol> }.into_any(),
        Block::Table { header, rows } => table(header, rows, scope),
        Block::Alert { kind, body } => alert(*kind, body, scope),
        Block::Code { language, text } => {
            view! { <pre data-language=language.clone() tabindex="0"><code>{text.clone()}</code></pre> }.into_any()
        }
        Block::Quote(body) => view! { <blockquote>{blocks(body, scope)}</blockquote> }.into_any(),
        Block::Task(id) => task(id, 3, scope).into_any(),
        Block::Rule => view! { <hr class={"rule"}/> }.into_any(),
    }
}

fn heading(level: u8, id: String, text: AnyView) -> AnyView {
    match level {
        2 => view! { <h2 id=id>{text}</h2> }.into_any(),
        3 => view! { <h3 id=id>{text}</h3> }.into_any(),
        _ => view! { <h4 id=id>{text}</h4> }.into_any(),
    }
}

/// The steps of a task under its own heading; nothing where the library does not hold it.
pub(super) fn task(id: &str, level: u8, scope: &Scope<'_>) -> Option<AnyView> {
    let task = scope.library.tasks.get(id)?;
    let who = scope.frame.words.word(role_word(task.role));
    let title = view! { <>{task.title.clone()}</> }.into_any();
    Some(
        view! {
            <div class="task" data-role=role_name(task.role)>
                <p class="who">{who}</p>
                {heading(level, format!("task-{id}"), title)}
                {blocks(&task.blocks, scope)}
            </div>
        }
        .into_any(),
    )
}

fn items(list: &[Vec<Block>], scope: &Scope<'_>) -> AnyView {
    list.iter()
        .map(|item| {
            // An item of one paragraph needs no paragraph of its own.
            let content = match item.as_slice() {
                [Block::Paragraph(text)] => inlines(text, scope),
                item => blocks(item, scope),
            };
            view! { <li><div>{content}</div></li> }
        })
        .collect_view()
        .into_any()
}

fn table(header: &[Vec<Inline>], rows: &[Vec<Vec<Inline>>], scope: &Scope<'_>) -> AnyView {
    let head = header.iter().map(|cell| view! { <th scope="col">{inlines(cell, scope)}</th> }).collect_view();
    let body = rows.iter().map(|row| {
        let cells = row.iter().map(|cell| view! { <td>{inlines(cell, scope)}</td> }).collect_view();
        view! { <tr>{cells}</tr> }
    });
    view! {
        <div class="scroll" tabindex="0">
            <table><thead><tr>{head}</tr></thead><tbody>{body.collect_view()}</tbody></table>
        </div>
    }
    .into_any()
}

fn alert(kind: Alert, body: &[Block], scope: &Scope<'_>) -> AnyView {
    let (name, word) = match kind {
        Alert::Note => ("note", Word::AlertNote),
        Alert::Tip => ("tip", Word::AlertTip),
        Alert::Important => ("important", Word::AlertImportant),
        Alert::Warning => ("warning", Word::AlertWarning),
        Alert::Caution => ("caution", Word::AlertCaution),
    };
    view! {
        <div class="note" data-alert=name role="note">
            <p class="alert-title">{scope.frame.words.word(word)}</p>
            {blocks(body, scope)}
        </div>
    }
    .into_any()
}

pub(super) fn inlines(list: &[Inline], scope: &Scope<'_>) -> AnyView {
    list.iter().map(|one| inline(one, scope)).collect_view().into_any()
}

fn inline(inline: &Inline, scope: &Scope<'_>) -> AnyView {
    match inline {
        Inline::Text(text) => view! { <>{text.clone()}</> }.into_any(),
        Inline::Strong(text) => view! { <strong>{inlines(text, scope)}</strong> }.into_any(),
        Inline::Emphasis(text) => view! { <em>{inlines(text, scope)}</em> }.into_any(),
        Inline::Code(text) => view! { <code>{text.clone()}</code> }.into_any(),
        Inline::Foreign { lang, text } => view! { <span lang=lang.clone()>{inlines(text, scope)}</span> }.into_any(),
        Inline::Claim(id) => marks(id, scope),
        Inline::Break => view! { <br class={"break"}/> }.into_any(),
        Inline::Link { to, text } => link(to, text, scope),
    }
}

fn link(to: &Target, text: &[Inline], scope: &Scope<'_>) -> AnyView {
    let base = &scope.frame.base;
    let locale = || scope.locale.clone();
    let href = match to {
        Target::Article { slug, anchor } => {
            let path = Route::Article(locale(), slug.clone()).path();
            anchor.as_ref().map_or_else(|| format!("{base}{path}"), |anchor| format!("{base}{path}#{anchor}"))
        }
        Target::Anchor(id) => format!("#{id}"),
        Target::Flow { flow, trail } => format!("{base}{}", Route::Flow(locale(), flow.clone(), trail.clone()).path()),
        Target::Compare(model) => format!("{base}{}", Route::Compare(locale(), model.clone()).path()),
        Target::Outside(url) => {
            let said = scope.frame.words.word(Word::OutsideLink);
            return view! {
                <a class="outside" href=scope.locale.localised(url) rel="noreferrer">
                    {inlines(text, scope)}<span class="visually-hidden">{format!(" ({said})")}</span>
                </a>
            }
            .into_any();
        }
        Target::Destination(id) => {
            return match scope.library.destinations.get(id) {
                Some(found) => destination(found, text, scope),
                None => inlines(text, scope),
            };
        }
    };
    view! { <a href=href>{inlines(text, scope)}</a> }.into_any()
}

/// An admin page: a pill that names it, or its menu path in words where no address is known.
fn destination(to: &Destination, text: &[Inline], scope: &Scope<'_>) -> AnyView {
    let words = &scope.frame.words;
    let path = words.with(Word::MenuPath, &[("path", &to.path)]);
    let role = words.with(Word::DestinationRole, &[("role", &to.role)]);
    match &to.url {
        Some(url) => {
            let said = words.word(Word::OutsideLink);
            view! {
                <span class="destination">
                    <a class="pill" href=url.clone() rel="noreferrer" title=format!("{path} {role}")>
                        <span class="product">{format!("{}: ", to.product)}</span>
                        {inlines(text, scope)}
                        <span class="visually-hidden">{format!(" ({said})")}</span>
                    </a>
                </span>
            }
            .into_any()
        }
        None => {
            let unknown = words.with(Word::DestinationUnknown, &[("page", &to.name), ("product", &to.product)]);
            view! { <span class="destination">{inlines(text, scope)}{format!(" ({unknown} {path})")}</span> }.into_any()
        }
    }
}

/// Small numbers that lead to the sources.
fn marks(claim: &str, scope: &Scope<'_>) -> AnyView {
    let links = scope.sources.numbers(claim).iter().map(|number| {
        let number = number.to_string();
        let name = scope.frame.words.with(Word::SourceMark, &[("number", &number)]);
        view! { <a href=format!("#source-{number}") aria-label=name>{number.clone()}</a> }
    });
    view! { <sup class="marks">{links.collect_view()}</sup> }.into_any()
}

/// The message that names a role.
fn role_word(role: Role) -> Word {
    match role {
        Role::Employee => Word::AudienceEmployee,
        Role::Owner => Word::AudienceOwner,
        Role::Admin => Word::AudienceAdmin,
        Role::TheirAdmin => Word::AudienceTheirAdmin,
    }
}

fn role_name(role: Role) -> &'static str {
    match role {
        Role::Employee => "employee",
        Role::Owner => "owner",
        Role::Admin => "admin",
        Role::TheirAdmin => "their-admin",
    }
}
