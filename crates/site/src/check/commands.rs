//! Can every command and every app link be shown as it is, and can no text that a reader fills in become another
//! command?

use std::ops::Range;

use indexmap::IndexMap;
use page::Kind;

use crate::commands::{AppLink, Command, blanks};
use crate::files::File;
use crate::powershell::{Fault, Token, TokenKind, tokens};
use crate::settings::CLOUDS;
use crate::table::Entry;
use crate::{Finding, Site};

/// Verbs of PowerShell that show and change nothing.
const LOOKS: [&str; 9] = ["Get", "Select", "Where", "ForEach", "Format", "Sort", "Measure", "Test", "Find"];

pub(super) fn check(site: &Site, findings: &mut Vec<Finding>) {
    let facts = &site.facts;
    for (id, entry) in &facts.commands {
        let at = Place { file: &facts.files.commands, span: &entry.span, id };
        super::facts::claim(site, at.file, at.span, &entry.value.claim, findings);
        at.command(&entry.value, findings);
    }
    for (id, entry) in &facts.app_links {
        let at = Place { file: &facts.files.app_links, span: &entry.span, id };
        super::facts::claim(site, at.file, at.span, &entry.value.claim, findings);
        super::facts::addresses(at.file, at.span, id, &entry.value.urls, findings);
        at.app_link(&entry.value, findings);
    }
    unused(site, findings);
}

/// An entry of one of the two files.
struct Place<'a> {
    file: &'a File,
    span: &'a Range<usize>,
    id: &'a str,
}

impl Place<'_> {
    fn error(
        &self,
        code: &'static str,
        message: impl Into<String>,
        help: impl Into<String>,
        out: &mut Vec<Finding>,
    ) {
        out.push(Finding::error(self.file, self.span, code, message, help));
    }

    fn command(&self, command: &Command, out: &mut Vec<Finding>) {
        let id = self.id;
        let is_name = |name: &str| {
            !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || b".-_".contains(&b))
        };
        if !is_name(&command.module) {
            let message = format!("`{}` of `{id}` is not the name of a module", command.module);
            self.error("command-module", message, "write one name, such as `MicrosoftTeams`", out);
        }
        match (&command.look, &command.change, &command.undo) {
            (_, Some(_), None) => {
                let message = format!("`{id}` changes something and does not say how to undo it");
                self.error("command-pair", message, "add `undo`, or leave `change` out", out);
            }
            (_, None, Some(_)) => {
                let message = format!("`{id}` undoes a change that it does not make");
                self.error("command-pair", message, "add `change`, or leave `undo` out", out);
            }
            (None, None, None) => {
                let message = format!("`{id}` does nothing");
                self.error("command-empty", message, "add `look`, or `change` and `undo`", out);
            }
            _ => {}
        }
        for cloud in command.connect_in.keys().filter(|cloud| !CLOUDS.contains(&cloud.as_str())) {
            let message = format!("`{id}` connects to `{cloud}`, which is not a cloud");
            self.error("destination-cloud", message, format!("write one of: {}", CLOUDS.join(", ")), out);
        }
        self.kinds(&command.blanks, out);
        for (key, line) in command.lines() {
            self.line(key, line, command, out);
        }
        let used = |name: &str| command.lines().any(|(_, line)| blanks(line).any(|(_, used)| used == name));
        self.unused(&command.blanks, used, out);
    }

    fn line(&self, key: &str, line: &str, command: &Command, out: &mut Vec<Finding>) {
        let id = self.id;
        for (_, name) in blanks(line).filter(|(_, name)| !command.blanks.contains_key(*name)) {
            let known = super::nearest(name, command.blanks.keys().map(String::as_str));
            let message = format!("`{key}` of `{id}` has a blank `{name}` of no kind");
            let help = format!("add `{name} = \"…\"` to `[{id}.blanks]`, or correct the name{known}");
            self.error("blank-unknown", message, help, out);
        }
        let (filled, places) = filled(line);
        let read = match tokens(&filled) {
            Ok(read) => read,
            Err((fault, _)) => {
                let message = format!("`{key}` of `{id}` cannot be read: {}", reason(fault));
                let help = "write one command, or several with `|` between them, on one line";
                return self.error("command-line", message, help, out);
            }
        };
        if line.contains(['\n', '\r']) {
            let message = format!("`{key}` of `{id}` is more than one line");
            let help = "write one command, or several with `|` between them, on one line";
            self.error("command-line", message, help, out);
        }
        for (place, name) in places {
            let is_whole = |token: &Token| {
                token.span == place && token.is_alone && matches!(token.kind, TokenKind::Literal(_))
            };
            if !read.iter().any(is_whole) {
                let message = format!("the blank `{name}` in `{key}` of `{id}` is not a word of its own");
                let help = "take it out of quotation marks and put white space, `=`, `(` or `,` before it: it becomes a quoted text";
                self.error("blank-place", message, help, out);
            }
        }
        if key == "look" {
            for verb in changing(&filled, &read) {
                let message = format!("`look` of `{id}` runs `{verb}`, which may change something");
                let help = format!("use commands that only show: {}", LOOKS.join("-, ") + "-");
                self.error("command-look", message, help, out);
            }
        }
    }

    fn app_link(&self, link: &AppLink, out: &mut Vec<Finding>) {
        let id = self.id;
        self.kinds(&link.blanks, out);
        for name in link.query.values().chain(&link.optional).filter(|name| !link.blanks.contains_key(*name))
        {
            let known = super::nearest(name, link.blanks.keys().map(String::as_str));
            let message = format!("`{id}` has a blank `{name}` of no kind");
            let help = format!("add `{name} = \"…\"` to `[{id}.blanks]`, or correct the name{known}");
            self.error("blank-unknown", message, help, out);
        }
        for (cloud, _) in link.urls.iter().filter(|(_, url)| url.contains(['?', '#'])) {
            let message = format!("the address of `{id}` for `{cloud}` has a query or fragment of its own");
            self.error("destination-address", message, "name its parameters in `query`", out);
        }
        self.unused(&link.blanks, |name| link.query.values().any(|used| used == name), out);
    }

    fn kinds(&self, blanks: &IndexMap<String, String>, out: &mut Vec<Finding>) {
        for (name, kind) in blanks.iter().filter(|(_, kind)| Kind::new(kind).is_none()) {
            let known = Kind::ALL.iter().map(|kind| kind.as_str());
            let near = super::nearest(kind, known.clone());
            let message =
                format!("the blank `{name}` of `{}` is of the kind `{kind}`, which does not exist", self.id);
            let help = format!("write one of: {}{near}", known.collect::<Vec<_>>().join(", "));
            self.error("blank-kind", message, help, out);
        }
        for name in blanks.keys().filter(|name| !content::is_id(name)) {
            let message = format!("`{name}` of `{}` cannot be the name of a blank", self.id);
            let help = "write lower-case words and digits joined by `-`, a letter first: `group-id`";
            self.error("blank-kind", message, help, out);
        }
    }

    fn unused(&self, blanks: &IndexMap<String, String>, used: impl Fn(&str) -> bool, out: &mut Vec<Finding>) {
        for name in blanks.keys().filter(|name| !used(name)) {
            let message = format!("nothing of `{}` has the blank `{name}`", self.id);
            self.error("blank-unused", message, "delete it, or use it", out);
        }
    }
}

/// The line with a literal in place of each blank, and where these stand.
fn filled(line: &str) -> (String, Vec<(Range<usize>, &str)>) {
    const LITERAL: &str = "'x'";
    let (mut out, mut at, mut places) = (String::new(), 0, Vec::new());
    for (span, name) in blanks(line) {
        out.push_str(&line[at..span.start]);
        places.push((out.len()..out.len() + LITERAL.len(), name));
        out.push_str(LITERAL);
        at = span.end;
    }
    out.push_str(&line[at..]);
    (out, places)
}

fn reason(fault: Fault) -> String {
    match fault {
        Fault::Unclosed => "a quotation mark is not closed".to_owned(),
        Fault::Reserved => "`<` means nothing in PowerShell".to_owned(),
        Fault::Unknown(c) => format!("`{c}` does not belong there"),
    }
}

/// What stands at the place of a command in the line and is none that only shows.
fn changing<'l>(line: &'l str, read: &[Token]) -> Vec<&'l str> {
    let starts = |at: usize| match at.checked_sub(1).map(|before| &read[before].kind) {
        None | Some(TokenKind::Separator) => Some(true),
        Some(TokenKind::Sign('(' | '{')) => Some(false),
        Some(_) => None,
    };
    let mut found = Vec::new();
    for (at, token) in read.iter().enumerate() {
        let Some(is_first) = starts(at) else { continue };
        let word = &line[token.span.clone()];
        let is_command = matches!(token.kind, TokenKind::Word) && !word.starts_with(['$', '-']);
        let is_shown = word.split_once('-').is_some_and(|(verb, _)| LOOKS.contains(&verb));
        // In brackets an expression may stand; a table's key does, behind `@{`.
        let is_expression = !is_first && !word.contains('-');
        if is_command && !is_shown && !is_expression || is_first && !is_command {
            found.extend(
                (token.kind != TokenKind::Separator && token.kind != TokenKind::Sign('(')).then_some(word),
            );
        }
    }
    found
}

fn unused(site: &Site, findings: &mut Vec<Finding>) {
    if site.catalogs.keys().any(|locale| site.has_faulty_in(&format!("content/{locale}/"))) {
        return; // what they show is not known
    }
    let texts = || {
        site.catalogs.values().flat_map(|catalog| {
            let articles = catalog.articles.values().map(|article| &article.references);
            articles.chain(catalog.tasks.values().map(|task| &task.references))
        })
    };
    let warn = |file: &File, entry: &Range<usize>, code, message: String, form: &str| {
        let help = format!("show it with `{form}`, or delete it");
        Finding::warning(file, entry, code, message, help)
    };
    let shown: Vec<&str> = texts().flat_map(|found| &found.commands).map(|(id, _)| id.as_str()).collect();
    let file = &site.facts.files.commands;
    for (id, Entry { span, .. }) in site.facts.commands.iter().filter(|(id, _)| !shown.contains(&id.as_str()))
    {
        let message = format!("no text shows the command `{id}`");
        findings.push(warn(file, span, "command-unused", message, &format!("[!COMMAND [title]({id})]")));
    }
    let shown: Vec<&str> = texts().flat_map(|found| &found.app_links).map(|(id, _)| id.as_str()).collect();
    let file = &site.facts.files.app_links;
    for (id, Entry { span, .. }) in
        site.facts.app_links.iter().filter(|(id, _)| !shown.contains(&id.as_str()))
    {
        let message = format!("no text shows the app link `{id}`");
        findings.push(warn(file, span, "app-link-unused", message, &format!("[!LINK [title]({id})]")));
    }
}
