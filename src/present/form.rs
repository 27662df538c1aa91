//! Questions that one link cannot answer: several picks, and text that the reader types.

use decision::{Format, Given, Id, Kind, Offer, Question as Asked, Walk};
use page::{Fields, Form, Pick};

use super::question::{Before, after, hint};
use super::{Context, PICKS_WITH_PAGES};
use crate::words::Word;

/// The form of the question `id`.
pub(super) fn form(
    cx: &Context<'_>,
    walked: &Walk<'_>,
    (id, asked, offered): (&Id, &Asked, &[Offer<'_>]),
    before: &Before<'_>,
) -> Form {
    let question = id.to_string();
    if asked.kind == Kind::Value {
        let (wrong, keyboard) = match asked.format {
            Format::Text => (Word::ValueWrong, "text"),
            Format::Domain => (Word::ValueWrongDomain, "url"),
            Format::Email => (Word::ValueWrongEmail, "email"),
        };
        let label = cx.words.attribute(&cx.question_id(id.as_str()), "label");
        let text = before.typed.iter().find(|(name, _)| *name == question);
        return Form {
            label: label.unwrap_or_else(|| cx.words.word(Word::YourAnswer)),
            wrong: cx.words.word(wrong),
            fields: Fields::Text {
                text: text.map(|(_, text)| text.clone()).unwrap_or_default(),
                keyboard,
                without: after(cx, walked, &before.keep, &Given::Typed(None)),
            },
            question,
        };
    }
    let given = before.keep.given(id);
    let picks = offered.iter().map(|offer| Pick {
        id: offer.id.to_string(),
        text: cx.answer(id.as_str(), offer.id.as_str()),
        hint: hint(cx, id, offer),
        picked: given.is_some_and(|given| given.has(offer.id)),
    });
    let links = selections(asked, offered).into_iter().map(|given| {
        let to = after(cx, walked, &before.keep, &given);
        (cx.spoken(&decision::Pair { question: id.clone(), given }), to)
    });
    let label = rule(cx, asked, offered.len());
    Form {
        wrong: cx.words.with(Word::PickWrong, &[("rule", &label)]),
        fields: Fields::Picks { picks: picks.collect(), selections: links.collect() },
        label,
        question,
    }
}

/// How many to pick, in words.
fn rule(cx: &Context<'_>, asked: &Asked, offered: usize) -> String {
    let min = asked.min.to_string();
    match asked.max.filter(|max| *max < offered) {
        None => cx.words.with(Word::PickAny, &[("min", &min)]),
        Some(max) if max == asked.min => cx.words.with(Word::PickExactly, &[("count", &min)]),
        Some(max) => cx.words.with(Word::PickRange, &[("min", &min), ("max", &max.to_string())]),
    }
}

/// Every selection that the question accepts, if it has so few answers that each has a page: smaller ones
/// first, in listed order.
pub fn selections(asked: &Asked, offered: &[Offer<'_>]) -> Vec<Given> {
    if asked.kind != Kind::Multi || asked.answers.len() > PICKS_WITH_PAGES {
        return Vec::new();
    }
    let most = asked.max.unwrap_or(offered.len()).min(offered.len());
    let selections = 0..1_u32 << offered.len();
    let mut found = Vec::new();
    for size in asked.min..=most {
        // The first answer is the highest bit, so counting down gives the listed order.
        for bits in selections.clone().rev().filter(|bits| bits.count_ones() as usize == size) {
            let picked = offered.iter().rev().enumerate().rev().filter(|(bit, _)| bits >> bit & 1 == 1);
            found.push(Given::Picked(picked.map(|(_, offer)| offer.id.clone()).collect()));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(limits: &str, expected: &str) {
        let flow = format!(
            "start = \"q\"\n[questions.q]\nkind = \"multi\"\nto = \"end\"\n{limits}\n\
             answers = [{{ id = \"a\" }}, {{ id = \"b\" }}, {{ id = \"c\" }}, {{ id = \"d\" }}]\n[outcomes.end]\n"
        );
        let flow = decision::Flow::parse(&flow).value.expect("a flow");
        let asked = flow.questions.get("q").expect("the question");
        let walked = decision::walk(&flow, &[]);
        let decision::Position::Question { offered, .. } = walked.position else { panic!("it is asked") };
        let written = |given: Given| given.answers().iter().map(Id::as_str).collect::<String>();
        let all: Vec<_> = selections(asked, &offered).into_iter().map(written).collect();
        assert_eq!(all.join(" "), expected);
    }

    #[test]
    fn smaller_selections_come_first_and_then_the_listed_order() {
        check("", "a b c d ab ac ad bc bd cd abc abd acd bcd abcd");
        check("min = 2\nmax = 3", "ab ac ad bc bd cd abc abd acd bcd");
        check("min = 5\nmax = 5", "");
    }
}
