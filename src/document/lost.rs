//! What stands around the page for addresses where nothing is, in all languages at once; see `view::lost`.

use page::{Locale, Node, el};

use super::shell::{self, Shell};
use crate::view::{in_language, said};
use crate::words::{Word, Words};

/// How many folders above its address the page looks for the site: more than any page of a guide lies below it.
const LEVELS: usize = 20;

/// Where no setting says where the site stands, the page asks for its files at every folder of its address, the nearest
/// first; `..` leads no further than to the root of the server. The boot script that is there knows where the site is.
pub(super) fn ways_up() -> Vec<String> {
    (0..LEVELS).map(|level| "../".repeat(level)).collect()
}

/// What stands around that page in one language.
pub struct Lost<'a> {
    /// The language.
    pub locale: &'a Locale,
    /// Its messages.
    pub words: &'a Words,
    /// What stands around a page of no language.
    pub shell: Shell,
}

/// Skip link, brand, search, theme. The name on the brand is that of the first language.
pub(super) fn header(all: &[Lost<'_>]) -> Node {
    let says = |word: Word| -> Node {
        all.iter()
            .map(|one| Node::Many(vec![said(one.locale, &one.words.word(word)).into(), " ".into()]))
            .collect()
    };
    let brand = all.first().map(|one| shell::brand(String::new(), one.words));
    let searches = all
        .iter()
        .filter_map(|one| shell::search(&one.shell, one.words).map(|link| in_language(link, one.locale)));
    let bar = el("header")
        .class("bar")
        .child(brand)
        .child(shell::theme(says(Word::ThemeToggle)))
        .child(searches.collect::<Node>());
    Node::Many(vec![shell::skip(says(Word::SkipToContent)).into(), bar.into()])
}

/// The footer of each language.
pub(super) fn footer(all: &[Lost<'_>]) -> Node {
    let parts = all
        .iter()
        .map(|one| in_language(el("div"), one.locale).child(shell::footer_lines(&one.shell, one.words)));
    el("footer").class("foot").child(parts.collect::<Node>()).into()
}
