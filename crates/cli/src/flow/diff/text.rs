//! Differences in lines, for people.

use std::fmt::Write as _;
use std::io::{Result, Write};

use decision::{Difference, Ending, Id, Landing, Moved, Names, Permit, Renamed};
use indexmap::IndexMap;

use super::{Differences, FlowDifference};

pub(super) fn print(out: &mut impl Write, differences: &Differences) -> Result<()> {
    for FlowDifference { flow, difference } in &differences.flows {
        let all = difference.paths;
        match difference.moved.len() {
            0 => writeln!(out, "{flow}: {all} paths end as before")?,
            some => writeln!(out, "{flow}: {some} of {all} paths end elsewhere")?,
        }
        for line in names(difference) {
            writeln!(out, "  {line}")?;
        }
        // Paths that move alike stand together, in the order of the first of them.
        let mut alike: IndexMap<String, Vec<&Moved>> = IndexMap::new();
        for path in &difference.moved {
            let ends = format!("{} -> {}", ending(&path.before), landing(&path.after));
            alike.entry(ends).or_default().push(path);
        }
        for (ends, alike) in alike {
            writeln!(out, "  {ends}")?;
            for Moved { trail, selections, .. } in alike {
                match selections {
                    1 => writeln!(out, "    {trail}")?,
                    _ => writeln!(out, "    {trail} ({selections} selections)")?,
                }
            }
        }
    }
    let flows = |kind, names: &[String]| -> Vec<String> {
        names.iter().map(|name| format!("{name}: the flow is {kind}")).collect()
    };
    for line in flows("gone", &differences.gone).into_iter().chain(flows("new", &differences.appeared)) {
        writeln!(out, "{line}")?;
    }
    Ok(())
}

/// `verdict: guest or link (blocked, next is meet)`.
fn ending(Ending { end, blocked }: &Ending) -> String {
    let mut text = end.outcome.to_string();
    for (n, option) in end.recommended.iter().enumerate() {
        let _ = write!(text, "{} {option}", if n == 0 { ":" } else { " or" });
    }
    if let Some(blocked) = blocked {
        let permit = if blocked.permit == Permit::Blocked { "blocked" } else { "on request" };
        let _ = match &blocked.next {
            Some(next) => write!(text, " ({permit}, next is {next})"),
            None => write!(text, " ({permit})"),
        };
    }
    text
}

fn landing(landing: &Landing) -> String {
    match landing {
        Landing::End(end) => ending(end),
        Landing::Asks(question) => format!("asks `{question}`"),
        Landing::Early(end) => format!("{}, without the last answers", ending(end)),
    }
}

/// What is gone, new, and renamed.
fn names(Difference { gone, appeared, renamed, .. }: &Difference) -> Vec<String> {
    let alone = |kind: &str, Names { questions, answers, outcomes }: &Names| -> Vec<String> {
        let questions = questions.iter().map(|id| format!("the question `{id}` is {kind}"));
        let answers =
            answers.iter().map(|(question, id)| format!("the answer `{id}` of `{question}` is {kind}"));
        let outcomes = outcomes.iter().map(|id| format!("the outcome `{id}` is {kind}"));
        questions.chain(answers).chain(outcomes).collect()
    };
    let now = |what: String, new: &Id| format!("{what} is called `{new}` now");
    let Renamed { questions, answers } = renamed;
    let questions = questions.iter().map(|(old, new)| now(format!("the question `{old}`"), new));
    let answers =
        answers.iter().map(|(question, old, new)| now(format!("the answer `{old}` of `{question}`"), new));
    let mut lines = alone("gone", gone);
    lines.extend(alone("new", appeared));
    lines.extend(questions.chain(answers));
    lines
}
