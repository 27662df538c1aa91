//! Large flows of the kinds that exist elsewhere, made by rule.
#![allow(dead_code, unreachable_pub, reason = "each test and bench uses its part")]

use std::fmt::Write;

/// `layers` questions of `width` answers each, one after the other: `width ^ layers` paths.
pub fn deep(layers: usize, width: usize) -> String {
    let mut text = String::from("start = \"q0\"\n");
    for layer in 0..layers {
        let to = if layer + 1 < layers { format!("q{}", layer + 1) } else { "end".to_owned() };
        let _ = writeln!(text, "[questions.q{layer}]\nanswers = [");
        for n in 0..width {
            let _ = writeln!(text, "  {{ id = \"a{n}\", to = \"{to}\" }},");
        }
        text.push_str("]\n");
    }
    text + "[outcomes.end]\n"
}

/// 36 questions and 3 outcomes, 4,096 paths: twelve steps of a yes-or-no question, of which yes leads through one or
/// two questions more; the last answer depends on the first.
pub fn braided() -> String {
    let mut text = String::from("start = \"s0\"\n");
    for step in 0..12 {
        let (fork, next) = (step * 3, step * 3 + 3);
        let _ = writeln!(
            text,
            "[questions.s{fork}]\nanswers = [{{ id = \"yes\", to = \"s{}\" }}, {{ id = \"no\", to = \"s{}\" }}]",
            fork + 1,
            fork + 2
        );
        if step < 11 {
            let _ = writeln!(
                text,
                "[questions.s{}]\nanswers = [{{ id = \"on\", to = \"s{}\" }}]",
                fork + 1,
                fork + 2
            );
            let _ =
                writeln!(text, "[questions.s{}]\nanswers = [{{ id = \"on\", to = \"s{next}\" }}]", fork + 2);
        } else {
            let _ =
                writeln!(text, "[questions.s{}]\nanswers = [{{ id = \"on\", to = \"early\" }}]", fork + 1);
            let _ = writeln!(
                text,
                "[questions.s{}]\nanswers = [\n  {{ id = \"on\", to = \"middle\", when = {{ s0 = [\"yes\"] }} }},\n  \
                 {{ id = \"on\", to = \"late\", unless = {{ s0 = [\"yes\"] }} }},\n]",
                fork + 2
            );
        }
    }
    text + "[outcomes.early]\n[outcomes.middle]\n[outcomes.late]\n"
}

/// Two multi questions of 13 answers in a row (268 million selections), whose answers are read in groups,
/// with yes-or-no questions in between: 15,876 distinguishable paths.
pub fn screener() -> String {
    let group = |from: usize, to: usize, letter: char| {
        let names: Vec<String> = (from..to).map(|n| format!("\"{letter}{n}\"")).collect();
        names.join(", ")
    };
    let mut text = String::from(
        "start = \"household\"\n[questions.household]\nkind = \"multi\"\nto = \"region\"\nanswers = [\n",
    );
    for n in 0..13 {
        let _ = writeln!(text, "  {{ id = \"h{n}\" }},");
    }
    text.push_str("]\n[questions.region]\nanswers = [\n");
    for region in ["north", "south", "east", "west"] {
        let _ = writeln!(text, "  {{ id = \"{region}\", to = \"income\" }},");
    }
    text.push_str("]\n");
    text.push_str("[questions.income]\nkind = \"multi\"\nto = \"g0\"\nanswers = [\n");
    for n in 0..13 {
        let _ = writeln!(text, "  {{ id = \"i{n}\" }},");
    }
    text.push_str("]\n");
    let groups = [(0, 2), (2, 4), (4, 6), (6, 8), (8, 10), (10, 13)];
    for (n, (from, to)) in groups.into_iter().enumerate() {
        let next = if n + 1 < groups.len() { format!("g{}", n + 1) } else { "some".to_owned() };
        let (h, i) = (group(from, to, 'h'), group(from, to, 'i'));
        let _ = writeln!(
            text,
            "[questions.g{n}]\nanswers = [\n  {{ id = \"on\", to = \"{next}\", when = {{ household = [{h}], income = [{i}] }} }},\n  \
             {{ id = \"on\", to = \"{next}\", unless = {{ household = [{h}] }} }},\n  \
             {{ id = \"on\", to = \"none\", when = {{ household = [{h}] }}, unless = {{ income = [{i}] }} }},\n]"
        );
    }
    text + "[outcomes.some]\n[outcomes.none]\n"
}

/// Eight earlier questions of two answers, and one answer with 170 entries of eight terms each, of which exactly one holds.
pub fn conditional() -> String {
    let mut text = String::from("start = \"q0\"\n");
    for n in 0..8 {
        let to = if n < 7 { format!("q{}", n + 1) } else { "sum".to_owned() };
        let _ = writeln!(
            text,
            "[questions.q{n}]\nanswers = [{{ id = \"a\", to = \"{to}\" }}, {{ id = \"b\", to = \"{to}\" }}]"
        );
    }
    text.push_str("[questions.sum]\nanswers = [\n");
    for bits in 0..128 {
        let terms: Vec<String> = (0..7)
            .map(|n| format!("q{n} = [\"{}\"]", if bits & (1 << n) == 0 { "a" } else { "b" }))
            .collect();
        let terms = terms.join(", ");
        // 86 entries for both answers of the last question, 84 for one of them.
        let last: &[&str] = if bits < 86 { &["\"a\", \"b\""] } else { &["\"a\"", "\"b\""] };
        for last in last {
            let _ = writeln!(
                text,
                "  {{ id = \"x\", to = \"end-{}\", when = {{ {terms}, q7 = [{last}] }} }},",
                bits % 3
            );
        }
    }
    text + "]\n[outcomes.end-0]\n[outcomes.end-1]\n[outcomes.end-2]\n"
}

/// Ten questions that two branches ask in opposite order: a circle in the drawing, and none on any trail.
pub fn opposite() -> String {
    let last = 9;
    let mut text = String::from(
        "start = \"side\"\n[questions.side]\nanswers = [{ id = \"up\", to = \"q0\" }, { id = \"down\", to = \"q9\" }]\n",
    );
    for n in 0..=last {
        let _ = writeln!(text, "[questions.q{n}]\nanswers = [");
        for answer in ["a", "b"] {
            let up = if n < last { format!("q{}", n + 1) } else { format!("end-{answer}") };
            let down = if n > 0 { format!("q{}", n - 1) } else { format!("end-{answer}") };
            for (side, to) in [("up", up), ("down", down)] {
                let _ = writeln!(
                    text,
                    "  {{ id = \"{answer}\", to = \"{to}\", when = {{ side = [\"{side}\"] }} }},"
                );
            }
        }
        text.push_str("]\n");
    }
    text + "[outcomes.end-a]\n[outcomes.end-b]\n"
}
