//! How much room a text takes in a drawing. Fonts differ from reader to reader, so the room is that of a wide one.

use page::{MapBox, MapCase, MapLine};

use super::layout::Size;

/// Characters in a line of a box, and of a label.
pub(super) const BOX_LINE: usize = 22;
pub(super) const LABEL_LINE: usize = 22;

/// Width of a character and height of a line, as the style sheet sets them in a box and in a label.
const BOX_CHARACTER: f64 = 9.2;
const BOX_HEIGHT: f64 = 20.0;
const LABEL_CHARACTER: f64 = 8.0;
const LABEL_HEIGHT: f64 = 17.0;

/// The text in lines of at most `limit` characters where words allow.
pub(super) fn wrap(text: &str, limit: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= limit => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// The size of a box with its text in it.
pub(super) fn box_size(one: &MapBox) -> Size {
    Size(longest(one.lines.iter()) * BOX_CHARACTER + 24.0, count(one.lines.len()) * BOX_HEIGHT + 20.0)
}

/// The size of the label of a line.
pub(super) fn label_size<'a>(line: &'a MapLine) -> Size {
    let lines = || {
        let answers = |case: &'a MapCase| case.answer_lines.iter().map(|(_, line)| line);
        line.cases.iter().flat_map(move |case| case.condition_lines.iter().chain(answers(case)))
    };
    Size(longest(lines()) * LABEL_CHARACTER + 16.0, count(lines().count()) * LABEL_HEIGHT + 8.0)
}

fn longest<'a>(lines: impl Iterator<Item = &'a String>) -> f64 {
    count(lines.map(|line| line.chars().count()).max().unwrap_or_default())
}

#[expect(clippy::cast_precision_loss, reason = "lines and characters of a label are few")]
fn count(number: usize) -> f64 {
    number as f64
}
