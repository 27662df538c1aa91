//! PowerShell to copy and links that a program opens, with the blanks that the reader fills in.
//!
//! Fields and the words that replace them lie on one another: a page that scripts take over shows the
//! fields, any other the words, and nothing moves. `browser/blanks.rs` fills the blanks.

use page::{AppLink, Blank, Command, Element, Node, Piece, el};

use super::parts;
use super::prose::{Scope, unbroken};
use crate::words::Word;

/// PowerShell for one setting: connect, look, change, undo.
pub(super) fn command(id: &str, title: &str, command: &Command, scope: &Scope<'_>) -> Element {
    let words = scope.words;
    let place = scope.place("command");
    let part = |step: &'static str, word: Word, lines: Node| {
        let id = format!("{place}-{step}");
        let whole = el("span").class("visually-hidden").child(format!(": {}", words.word(word)));
        let copy = parts::copy(&id, words.word(Word::Copy)).child(whole);
        let code = el("pre")
            .attr("id", id)
            .attr("lang", "en")
            .attr("translate", "no")
            .attr("tabindex", "0")
            .child(el("code").child(lines));
        let head = el("p").class("command-step").child(words.word(word));
        el("li").attr("data-step", step).child(head).child(copy).child(code)
    };
    let line =
        |pieces: &[Piece]| pieces.iter().map(|piece| self::piece(piece, command, scope)).collect::<Node>();
    let mut connect = vec![unbroken(&command.install), "\n".into()];
    connect.push(line(&command.connect));
    let mut steps = vec![part("connect", Word::CommandConnect, Node::Many(connect))];
    steps.extend(command.look.as_ref().map(|look| part("look", Word::CommandLook, line(look))));
    if let Some((change, undo)) = &command.change {
        steps.push(part("change", Word::CommandChange, line(change)));
        steps.push(part("undo", Word::CommandUndo, line(undo)));
    }
    let role = words.with(Word::DestinationRole, &[("role", &command.role)]);
    let by_hand = el("p").class("by-hand").child(words.word(Word::CommandByHand));
    group("command", title, &command.claim)
        .attr("data-command", id.to_owned())
        .child(el("p").class("command-role").child(role))
        .child(
            (!command.blanks.is_empty()).then(|| fill(fields(&place, &command.blanks, None), by_hand.into())),
        )
        .child(el("ol").child(steps))
}

/// A link that a program opens.
pub(super) fn app_link(id: &str, title: &str, link: &AppLink, scope: &Scope<'_>) -> Element {
    let place = scope.place("link");
    let by_hand = el("div").class("by-hand").child(parts::lines(&link.by_hand));
    let content = match &link.url {
        None => Node::from(el("div").child(parts::lines(&link.by_hand))),
        Some(url) => {
            let open = el("a")
                .class("button")
                .attr("role", "link")
                .attr("aria-disabled", "true")
                .attr("data-opens", url.clone())
                .child(link.open.clone());
            let (parameters, blanks): (Vec<String>, Vec<Blank>) = link.parameters.iter().cloned().unzip();
            let fields = fields(&place, &blanks, Some(&parameters)).child(el("p").child(open));
            fill(fields, by_hand.into()).into()
        }
    };
    group("app-link", title, &link.claim)
        .attr("data-link", id.to_owned())
        .child(content)
        .child(link.limits.as_ref().map(|limits| el("div").class("limits").child(parts::lines(limits))))
}

fn group(class: &'static str, title: &str, claim: &str) -> Element {
    let head = el("div").class("command-title").child(title.to_owned()).child(Node::Mark(claim.to_owned()));
    el("div").class(class).attr("role", "group").attr("aria-label", title.to_owned()).child(head)
}

/// The fields, and what stands in their place where nothing can be filled in.
fn fill(fields: Element, by_hand: Node) -> Element {
    el("div").class("fill").child(fields).child(by_hand)
}

fn fields(place: &str, blanks: &[Blank], parameters: Option<&[String]>) -> Element {
    let field = |(at, blank): (usize, &Blank)| {
        let id = format!("{place}-{}", blank.name);
        let (help, error) = (format!("{id}-help"), format!("{id}-error"));
        let input = el("input")
            .attr("id", id.clone())
            .attr("type", "text")
            .attr("autocomplete", "off")
            .attr("autocapitalize", "none")
            .attr("spellcheck", "false")
            .attr("aria-describedby", format!("{help} {error}"))
            .attr("data-blank", blank.name.clone())
            .attr("data-kind", blank.kind.as_str())
            .attr("data-parameter", parameters.and_then(|names| names.get(at)).cloned())
            .attr("data-optional", blank.optional.then_some(""))
            .attr("data-error", blank.error.clone());
        el("div")
            .class("field")
            .child(el("label").attr("for", id).child(blank.label.clone()))
            .child(input)
            .child(el("p").class("hint").attr("id", help).child(blank.help.clone()))
            .child(el("p").class("fault").attr("id", error).attr("aria-live", "polite"))
    };
    el("div").class("fields").child(blanks.iter().enumerate().map(field).collect::<Node>())
}

/// Text as it is, or a blank: `<Label>` until it is filled in. PowerShell refuses every line with `<` in it, so
/// nothing runs by accident.
fn piece(piece: &Piece, command: &Command, scope: &Scope<'_>) -> Node {
    match piece {
        Piece::Text(text) => unbroken(text),
        Piece::Blank(name) => {
            let Some(blank) = command.blanks.iter().find(|blank| blank.name == *name) else {
                return Node::NONE;
            };
            el("span")
                .class("blank")
                .attr("lang", scope.locale.to_string())
                .attr("data-fill", name.clone())
                .attr("data-before", blank.around.0.clone())
                .attr("data-after", blank.around.1.clone())
                .attr("data-label", format!("<{}>", blank.label))
                .child(format!("<{}>", blank.label))
                .into()
        }
    }
}
