//! The page about the keyboard: everything that can be done without a pointer.

use page::{Element, Entry, Node, el};

use super::parts;
use crate::words::{Word, Words};

/// A key, as it is written on the keyboard.
enum Key {
    /// Everywhere the same.
    Same(&'static str),
    /// With a name in each language.
    Named(Word),
}

use Key::{Named, Same};

/// Keys that are pressed together; of several such, any will do.
type Keys = &'static [&'static [Key]];

const TAB: Keys = &[&[Named(Word::KeyTab)]];
const ENTER: Keys = &[&[Named(Word::KeyEnter)]];
const ESCAPE: Keys = &[&[Named(Word::KeyEscape)]];
const ARROWS: Keys = &[&[Named(Word::KeyArrows)]];
const SPACE: Keys = &[&[Named(Word::KeySpace)]];

/// A heading, and keys with what they do.
type Group = (Word, &'static [(Keys, Word)]);

const GROUPS: [Group; 4] = [
    (
        Word::KeyboardEverywhere,
        &[
            (&[&[Named(Word::KeyTab)], &[Named(Word::KeyShift), Named(Word::KeyTab)]], Word::KeyboardMove),
            (ENTER, Word::KeyboardFollow),
            (TAB, Word::KeyboardSkip),
            (&[&[Named(Word::KeyControl), Same("K")], &[Same("⌘"), Same("K")]], Word::KeyboardSearch),
            (
                &[&[Named(Word::KeyAlt), Named(Word::KeyLeft)], &[Same("⌘"), Named(Word::KeyLeft)]],
                Word::KeyboardBack,
            ),
            (&[&[Named(Word::KeyEnter)], &[Named(Word::KeySpace)]], Word::KeyboardFold),
            (ARROWS, Word::KeyboardScroll),
            (ESCAPE, Word::KeyboardClose),
        ],
    ),
    (
        Word::KeyboardQuestions,
        &[
            (ENTER, Word::KeyboardAnswer),
            (SPACE, Word::KeyboardTick),
            (ENTER, Word::KeyboardContinue),
            (TAB, Word::KeyboardChange),
        ],
    ),
    (
        Word::KeyboardInSearch,
        &[
            (&[&[Named(Word::KeyDown)], &[Named(Word::KeyUp)]], Word::KeyboardHits),
            (ENTER, Word::KeyboardOpenHit),
            (ESCAPE, Word::KeyboardCloseSearch),
        ],
    ),
    (
        Word::KeyboardMap,
        &[
            (ARROWS, Word::KeyboardPan),
            (&[&[Same("+")], &[Same("−")]], Word::KeyboardZoom),
            (&[&[Same("0")]], Word::KeyboardWhole),
        ],
    ),
];

/// The main part of the page.
pub(super) fn keyboard(title: String, description: String, maps: Vec<Entry>, words: &Words) -> Node {
    let groups = GROUPS.iter().map(|group| self::group(group, words));
    let maps = maps.into_iter().map(|map| el("li").child(parts::link(&map.to, map.title)));
    Node::Many(vec![
        parts::heading(title).into(),
        el("p").class("lead").child(description).into(),
        groups.collect(),
        el("ul").child(maps.collect::<Node>()).into(),
        el("p").class("notice").child(words.word(Word::KeyboardLetters)).into(),
    ])
}

fn group((title, rows): &Group, words: &Words) -> Element {
    let column = |word: Word| el("th").attr("scope", "col").child(words.word(word));
    let head = el("tr").child(column(Word::KeyboardKeys)).child(column(Word::KeyboardDoes));
    let rows = rows
        .iter()
        .map(|(keys, does)| el("tr").child(self::keys(keys, words)).child(el("td").child(words.word(*does))));
    let table = el("table")
        .class("keys")
        .child(el("caption").class("visually-hidden").child(words.word(*title)))
        .child(el("thead").child(head))
        .child(el("tbody").child(rows.collect::<Node>()));
    parts::section("shortcuts", words.word(*title), table)
}

/// Each way to press on a line of its own.
fn keys(keys: Keys, words: &Words) -> Element {
    let kbd = |key: &Key| match key {
        Same(name) => el("kbd").attr("translate", "no").child(*name),
        Named(word) => el("kbd").child(words.word(*word)),
    };
    let mut cell = el("th").attr("scope", "row");
    for (at, together) in keys.iter().enumerate() {
        if at > 0 {
            cell = cell.child(format!(" {} ", words.word(Word::Or)));
        }
        for (at, key) in together.iter().enumerate() {
            cell = cell.child((at > 0).then_some("+")).child(kbd(key));
        }
    }
    cell
}
