//! A flow: questions, answers, outcomes. Structure only, no words.

use serde::{Deserialize, Serialize};

use crate::{Id, Map};

/// The word in a test that means "this question was not asked on this trail".
pub const UNANSWERED: &str = "unanswered";

/// One interactive decision.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Flow {
    /// The first question.
    pub start: Id,
    /// The model that knows what each option can do; none for a plain tree.
    #[serde(default)]
    pub model: Option<Id>,
    /// Needs and facts that are certain only after a later answer, each with the questions whose answers say it: the
    /// reason to give is the first of them that was asked.
    #[serde(default)]
    pub said_by: Tests,
    /// Questions in the author's order.
    pub questions: Map<Question>,
    /// Where a trail can end, in the author's order.
    pub outcomes: Map<Outcome>,
}

/// How a question is answered.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// One answer of several.
    #[default]
    Choice,
    /// Several answers, between `min` and `max`.
    Multi,
    /// Text that the reader types. It never routes and is never printed.
    Value,
}

/// What the text of a value question must look like. Whoever asks the question enforces it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Format {
    /// Any text.
    #[default]
    Text,
    /// A domain name, `contoso.com`.
    Domain,
    /// A mail address.
    Email,
}

impl Format {
    /// Whether `text` looks like it. Spaces around it do not count; two hundred characters are enough for anything.
    ///
    /// ```
    /// use veiviser_decision::Format;
    /// assert!(Format::Domain.accepts("contoso.com"));
    /// assert!(!Format::Domain.accepts("https://contoso.com/"));
    /// assert!(Format::Email.accepts("kari@contoso.com"));
    /// assert!(!Format::Text.accepts("  "));
    /// ```
    pub fn accepts(self, text: &str) -> bool {
        let text = text.trim();
        let is_short = !text.is_empty() && text.len() <= 200;
        is_short
            && match self {
                Self::Text => true,
                Self::Domain => is_domain(text),
                Self::Email => text.rsplit_once('@').is_some_and(|(name, domain)| {
                    let plain =
                        |c: char| !(c.is_whitespace() || c.is_control() || "@,;:<>()[]\\\"".contains(c));
                    !name.is_empty() && name.chars().all(plain) && is_domain(domain)
                }),
            }
    }
}

/// Labels of letters, digits and inner hyphens, at least two. Letters of any script: people type `blåbær.no`.
fn is_domain(text: &str) -> bool {
    let label = |label: &str| {
        let plain = label.chars().all(|c| c.is_alphanumeric() || c == '-');
        plain && !label.is_empty() && label.len() <= 63 && !label.starts_with('-') && !label.ends_with('-')
    };
    text.contains('.') && text.split('.').all(label)
}

/// One question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// How it is answered.
    #[serde(default)]
    pub kind: Kind,
    /// What a typed answer must look like.
    #[serde(default)]
    pub format: Format,
    /// Entries in the author's order. Entries with the same id are alternatives.
    #[serde(default)]
    pub answers: Vec<Answer>,
    /// Where a multi or value question leads, whatever is given.
    #[serde(default)]
    pub to: Option<Id>,
    /// Where a multi or value question leads, by what was given.
    #[serde(default)]
    pub next: Vec<Way>,
    /// How many answers of a multi question must be picked.
    #[serde(default = "one")]
    pub min: usize,
    /// How many may be picked.
    #[serde(default)]
    pub max: Option<usize>,
    /// Earlier names, which old links still carry.
    #[serde(default)]
    pub aliases: Vec<Id>,
}

const fn one() -> usize {
    1
}

impl Question {
    pub(crate) const EMPTY: Self = Self {
        kind: Kind::Choice,
        format: Format::Text,
        answers: Vec::new(),
        to: None,
        next: Vec::new(),
        min: 1,
        max: None,
        aliases: Vec::new(),
    };
}

impl Default for Question {
    fn default() -> Self {
        Self::EMPTY
    }
}

/// What an answer or a way on asks of the answers given so far: a conjunction.
pub type Tests = Map<Vec<Id>>;

/// One entry of a question: what it means to answer so, on the trails where its tests hold.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// The name of the answer; alternatives share it.
    pub id: Id,
    /// The question or outcome that follows, on a choice question.
    #[serde(default)]
    pub to: Option<Id>,
    /// Capabilities that this answer asks for.
    #[serde(default)]
    pub needs: Vec<Id>,
    /// Facts that this answer establishes.
    #[serde(default)]
    pub facts: Vec<Id>,
    /// Every test must hold.
    #[serde(default)]
    pub when: Tests,
    /// No test may hold.
    #[serde(default)]
    pub unless: Tests,
    /// Earlier names, which old links still carry.
    #[serde(default)]
    pub aliases: Vec<Id>,
}

/// One way on from a multi or value question.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Way {
    /// The question or outcome that follows.
    pub to: Id,
    /// Every test must hold. The question's own picked answers can be tested.
    #[serde(default)]
    pub when: Tests,
    /// No test may hold.
    #[serde(default)]
    pub unless: Tests,
}

/// An end of the flow.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outcome {
    /// What it recommends; nothing for an honest end or a plain tree.
    #[serde(default)]
    pub recommend: Option<Recommend>,
    /// The outcome shown instead when no option fits.
    #[serde(default)]
    pub otherwise: Option<Id>,
    /// The site's words give the reason why a less exposing option is not recommended.
    #[serde(default)]
    pub because: bool,
}

/// What an outcome recommends.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Id", into = "Id")]
pub enum Recommend {
    /// The least exposing option that fits.
    Least,
    /// An option named by the author.
    Option(Id),
}

/// The word for [`Recommend::Least`]; no option can have this name.
pub(crate) const LEAST: &str = "least";

impl From<Id> for Recommend {
    fn from(id: Id) -> Self {
        if id == LEAST { Self::Least } else { Self::Option(id) }
    }
}

impl From<Recommend> for Id {
    fn from(recommend: Recommend) -> Self {
        match recommend {
            Recommend::Least => LEAST.into(),
            Recommend::Option(id) => id,
        }
    }
}

/// What follows an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target<'f> {
    /// Another question.
    Question(&'f Id, &'f Question),
    /// The end.
    Outcome(&'f Id, &'f Outcome),
}

impl Flow {
    /// The question or outcome called `id`; a question if an erroneous flow has both.
    pub fn target(&self, id: &Id) -> Option<Target<'_>> {
        match self.questions.entry_of(id) {
            Some((id, question)) => Some(Target::Question(id, question)),
            None => self.outcomes.entry_of(id).map(|(id, outcome)| Target::Outcome(id, outcome)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats_accept_what_they_name_and_nothing_else() {
        let label = "a".repeat(63);
        let cases: [(Format, &[&str], &[&str]); 3] = [
            (Format::Text, &["a", "  a b  ", &"a".repeat(200)], &["", "  ", &"a".repeat(201)]),
            (
                Format::Domain,
                &[
                    "contoso.com",
                    " contoso.com ",
                    "a.b.c",
                    "a-b.no",
                    "blåbær.no",
                    "4a.no",
                    &format!("{label}.no"),
                ],
                &[
                    "contoso",
                    "contoso.",
                    ".com",
                    "a..b",
                    "-a.no",
                    "a-.no",
                    "a_b.no",
                    "a b.no",
                    "a@b.no",
                    "https://contoso.com",
                    "contoso.com/",
                    &format!("{label}a.no"),
                ],
            ),
            (
                Format::Email,
                &["kari@contoso.com", "kari.o'nordmann+x@a.no", "kåre@blåbær.no"],
                &[
                    "kari",
                    "@contoso.com",
                    "kari@",
                    "kari@contoso",
                    "kari @contoso.com",
                    "ka\u{7}ri@contoso.com",
                    "a@b@contoso.com",
                    "a,b@contoso.com",
                    "<a@contoso.com>",
                    "\"a\"@contoso.com",
                ],
            ),
        ];
        for (format, good, bad) in cases {
            for text in good {
                assert!(format.accepts(text), "{format:?} {text}");
            }
            for text in bad {
                assert!(!format.accepts(text), "{format:?} {text}");
            }
        }
    }

    #[test]
    fn data_that_leaves_out_what_is_usual_reads_as_a_question_by_default() {
        assert_eq!(serde_json::from_str::<Question>("{}").expect("a question"), Question::default());
        assert_eq!(Question::default().min, 1);
    }
}
