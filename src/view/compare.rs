//! The options of a model side by side: pick what you need, see which options do it, and the whole table.

use std::collections::BTreeSet;

use page::{Cell, CellAnswer, Compare, CompareGroup, CompareOption, CompareRow, Element, Node, Sources, el};

use super::{ladder, parts};
use crate::words::{Word, Words};

/// The main part of a comparison page.
pub(super) fn compare(title: String, description: String, compare: Compare, words: &Words) -> Node {
    let names: Vec<String> = compare.options.iter().map(|option| option.name.clone()).collect();
    let total = names.len();
    let picker = picker(&compare.groups, words);
    let rungs: Node = compare.options.into_iter().map(|option| rung(option, words)).collect();
    let options =
        parts::named("options", words.word(Word::CompareOptions), ladder::ends(words, rungs), words);
    let chooser = el("div")
        .class("chooser")
        .attr("data-script", "compare")
        .attr("data-covers", words.word(Word::CompareCovers))
        .attr("data-covers-if", words.word(Word::CompareCoversIf))
        .attr("data-lacks", words.word(Word::CompareLacks))
        .child(picker)
        .child(options)
        .child(bar(total, words));
    let tables = compare.groups.iter().map(|group| {
        let table = table(group, &names, words, &compare.sources);
        Node::Many(vec![
            group.heading.as_ref().map(|(id, title)| heading(id, title, words)).into(),
            table.into(),
        ])
    });
    let whole = parts::named("whole", words.word(Word::CompareTable), tables.collect::<Node>(), words);
    Node::Many(vec![
        parts::heading(title).into(),
        el("p").class("lead").child(description).into(),
        chooser.into(),
        whole.into(),
        parts::sources(compare.sources, words),
    ])
}

/// The heading of a group's table, and the link to it beside it.
fn heading(id: &str, title: &str, words: &Words) -> Element {
    let link = parts::heading_link(id, title, words);
    parts::with_link(el("h3").attr("id", id.to_owned()).child(title.to_owned()), link)
}

fn subject(group: &CompareGroup) -> Option<String> {
    group.heading.as_ref().map(|(_, title)| title.clone())
}

/// What can be needed, to tick; the script that reads it shows what it means.
fn picker(groups: &[CompareGroup], words: &Words) -> Element {
    let sets = groups.iter().map(|group| {
        let title = subject(group).unwrap_or_else(|| words.word(Word::CompareNeed));
        let boxes = group.rows.iter().map(|row| {
            let tick = el("input").attr("type", "checkbox").attr("value", row.id.clone());
            el("label").child(tick).child(el("span").child(row.need.clone()))
        });
        el("fieldset").child(el("legend").child(title)).child(boxes.collect::<Node>())
    });
    // Nothing is sent: it is no form.
    el("section")
        .class("picker")
        .attr("data-comfort", "")
        .attr("aria-labelledby", "pick-heading")
        .child(el("h2").attr("id", "pick-heading").child(words.word(Word::ComparePick)))
        .child(el("p").child(words.word(Word::ComparePickHelp)))
        .child(el("div").class("sets").child(sets.collect::<Node>()))
}

/// What the picked needs come to, always in view while picking.
fn bar(total: usize, words: &Words) -> Element {
    let total = total.to_string();
    // The script fills in what only it knows in the place of the sign.
    let count = words.with(Word::CompareCount, &[("number", "#"), ("total", &total)]);
    let least = |word: Word| words.with(word, &[("option", "#")]);
    let says = el("p")
        .attr("role", "status")
        .attr("data-count", count)
        .attr("data-least", least(Word::CompareLeast))
        .attr("data-least-if", least(Word::CompareLeastIf))
        .attr("data-otherwise", least(Word::CompareOtherwise))
        .attr("data-blocked", least(Word::CompareBlocked))
        .attr("data-on-request", words.word(Word::OnRequest))
        .attr("data-copied", words.word(Word::CompareCopied))
        .attr("data-not-copied", words.word(Word::CompareNotCopied))
        .child(words.word(Word::CompareNothing));
    let button = |name: &'static str, word: Word| {
        el("button").attr("type", "button").class("button").attr("data-do", name).child(words.word(word))
    };
    let buttons = el("p")
        .child(parts::anchor("#options".to_owned(), words.word(Word::CompareSee)))
        .child(" ")
        .child(button("copy", Word::CompareCopy))
        .child(" ")
        .child(button("clear", Word::CompareClear));
    el("div").class("pick-bar").attr("data-comfort", "").child(says).child(buttons)
}

fn rung(option: CompareOption, words: &Words) -> Element {
    let name = match &option.to {
        Some(to) => parts::link(to, el("strong").child(option.name)),
        None => el("strong").child(option.name),
    };
    let needs =
        (!option.requires.is_empty()).then(|| el("p").class("requires").child(option.requires.join(" ")));
    let limit = option.limit.map(|limit| {
        let kind = if limit.is_blocked { "blocked" } else { "on-request" };
        let at = limit.at.map(|at| parts::outside(at, words.word(Word::RequestAt).into(), words));
        el("p").class("limit").attr("data-limit", kind).child(limit.text).child(" ").child(at)
    });
    let text = el("div")
        .child(el("p").child(option.text))
        .child(needs)
        .child(limit)
        .child(el("div").class("verdict"));
    el("li").class("rung").attr("data-option", option.id).child(option.picture).child(name).child(text)
}

fn table(group: &CompareGroup, names: &[String], words: &Words, sources: &Sources) -> Element {
    let column = |text: String| el("th").attr("scope", "col").child(text);
    let head: Node = names.iter().cloned().map(column).collect();
    let rows = group.rows.iter().map(|row| {
        let numbers: BTreeSet<usize> =
            row.claims.iter().flat_map(|claim| sources.numbers(claim)).copied().collect();
        let doubts: Node =
            row.claims.iter().filter_map(|claim| parts::doubt(sources, claim, words)).collect();
        let cells: Node = row.cells.iter().zip(names).map(|(one, name)| cell(one, name, words)).collect();
        let CompareRow { id, need, .. } = row;
        let name = el("th").attr("scope", "row").child(need.clone()).child(" ");
        let numbers: Vec<usize> = numbers.into_iter().collect();
        let name = name.child(parts::numbers(&numbers, words)).child(doubts);
        el("tr").attr("data-need", id.clone()).child(name).child(cells)
    });
    let caption = subject(group).unwrap_or_else(|| words.word(Word::CompareCaption));
    el("table")
        .class("compare")
        .child(el("caption").class("visually-hidden").child(caption))
        .child(el("thead").child(el("tr").child(column(words.word(Word::CompareNeed))).child(head)))
        .child(el("tbody").child(rows.collect::<Node>()))
}

/// An answer; the name of the option stands in it where the row has no columns, on narrow screens.
fn cell(cell: &Cell, name: &str, words: &Words) -> Element {
    let (answer, word) = match cell.answer {
        CellAnswer::Yes => ("yes", Word::Yes),
        CellAnswer::No => ("no", Word::No),
        CellAnswer::If => ("if", Word::OnlyIf),
    };
    el("td")
        .attr("data-answer", answer)
        .child(el("span").class("of").child(format!("{name}: ")))
        .child(el("strong").child(words.word(word)))
        .child(cell.condition.clone().map(|text| el("span").class("condition").child(format!(" {text}"))))
}
