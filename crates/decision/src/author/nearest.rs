//! The known name that somebody most likely meant.

/// The candidate closest to `wrong`, if any is close enough to be a slip of the pen.
pub(crate) fn nearest<'a>(wrong: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    if wrong.len() > 64 {
        return None;
    }
    let limit = (wrong.len() + 1) / 3;
    let near = candidates.into_iter().filter(|name| name.len().abs_diff(wrong.len()) <= limit);
    near.map(|name| (distance(wrong.as_bytes(), name.as_bytes()), name))
        .filter(|(distance, _)| *distance <= limit)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, name)| name)
}

/// Whether two names differ by one letter put in, taken out, changed or swapped.
pub(crate) fn is_slip(a: &str, b: &str) -> bool {
    a.len().abs_diff(b.len()) <= 1 && a.len() <= 64 && distance(a.as_bytes(), b.as_bytes()) == 1
}

/// Help that offers the nearest of the names, or else lists them.
pub(crate) fn offer<'a>(wrong: &str, names: impl IntoIterator<Item = &'a str> + Clone) -> String {
    if let Some(name) = nearest(wrong, names.clone()) {
        return format!("write `{name}` if that is meant");
    }
    let listed: Vec<&str> = names.into_iter().take(13).collect();
    match listed.len() {
        0 => "remove it".to_owned(),
        13 => format!("use one of: {}, …", listed[..12].join(", ")),
        _ => format!("use one of: {}", listed.join(", ")),
    }
}

/// How many letters must be put in, taken out, changed or swapped with their neighbour.
fn distance(a: &[u8], b: &[u8]) -> usize {
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for i in 0..a.len() {
        let mut row = vec![i + 1];
        for j in 0..b.len() {
            let changed = last[j] + usize::from(a[i] != b[j]);
            let mut best = changed.min(last[j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && a[i] == b[j - 1] && a[i - 1] == b[j] {
                best = best.min(before[j - 1] + 1);
            }
            row.push(best);
        }
        before = std::mem::replace(&mut last, row);
    }
    last[b.len()]
}

#[cfg(test)]
mod tests {
    use super::{distance, nearest, offer};

    #[test]
    fn a_slip_finds_what_was_meant_and_another_word_finds_nothing() {
        let names = ["answers", "aliases", "kind", "to"];
        assert_eq!(nearest("answer", names), Some("answers"));
        assert_eq!(nearest("aliasse", names), Some("aliases"));
        assert_eq!(nearest("knid", names), Some("kind"));
        assert_eq!(nearest("ot", names), Some("to"));
        assert_eq!(nearest("t", names), None);
        assert_eq!(nearest("description", names), None);
        // Beyond 64 letters nobody looks: the work grows with the square.
        let long = ["a".repeat(63), "a".repeat(64)];
        assert_eq!(nearest(&"a".repeat(64), [long[0].as_str()]), Some(long[0].as_str()));
        assert_eq!(nearest(&"a".repeat(65), [long[1].as_str()]), None);
    }

    #[test]
    fn distance_counts_single_changes() {
        for (a, b, expected) in
            [("", "abc", 3), ("abc", "abc", 0), ("abc", "acb", 1), ("abc", "axc", 1), ("ab", "abc", 1)]
        {
            assert_eq!(distance(a.as_bytes(), b.as_bytes()), expected, "{a} {b}");
        }
    }

    #[test]
    fn help_lists_names_when_none_is_near() {
        assert_eq!(offer("zzzz", ["a", "b"]), "use one of: a, b");
        assert_eq!(offer("zzzz", []), "remove it");
        let many: Vec<String> = (0..20).map(|n| format!("name-{n}")).collect();
        assert!(offer("zzzz", many.iter().map(String::as_str)).ends_with("name-11, …"));
        assert_eq!(offer("name-1x", many.iter().map(String::as_str)), "write `name-1` if that is meant");
    }
}
