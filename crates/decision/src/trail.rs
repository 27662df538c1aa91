//! Answers given so far, as data and as text: `purpose=talk/share=files,notes/domain=`.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::{Id, id::is_kebab};

/// One question with the answer given to it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Pair {
    /// The question.
    pub question: Id,
    /// The answer.
    pub given: Given,
}

/// What was given as an answer.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Given {
    /// One answer of a choice question.
    Choice(Id),
    /// The picked answers of a multi question, in listed order.
    Picked(Vec<Id>),
    /// That something was typed; the text itself stays in memory and is never printed.
    Typed(Option<String>),
}

impl Given {
    /// Whether `answer` was chosen or is among the picked.
    pub fn has(&self, answer: &Id) -> bool {
        self.answers().contains(answer)
    }

    /// The chosen or picked answers.
    pub fn answers(&self) -> &[Id] {
        match self {
            Self::Choice(id) => std::slice::from_ref(id),
            Self::Picked(ids) => ids,
            Self::Typed(_) => &[],
        }
    }
}

/// The answers so far, in the order in which they were asked.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Trail(pub Vec<Pair>);

impl Trail {
    /// Reads a printed trail. This looks at the form only and never fails: what a flow cannot use,
    /// [`walk`](crate::walk) reports as dropped.
    ///
    /// ```
    /// use veiviser_decision::Trail;
    /// let trail = Trail::parse("purpose=talk/share=files,notes/domain=");
    /// assert_eq!(trail.0.len(), 3);
    /// assert_eq!(trail.to_string(), "purpose=talk/share=files,notes/domain=");
    /// ```
    pub fn parse(text: &str) -> Self {
        Self(text.split('/').filter(|segment| !segment.is_empty()).map(Pair::parse).collect())
    }

    /// What was given to `question`.
    pub fn given(&self, question: &Id) -> Option<&Given> {
        self.0.iter().find(|pair| pair.question == *question).map(|pair| &pair.given)
    }
}

impl Pair {
    /// Reads one segment, `question=answer`, `question=a,b` or `question=`.
    pub fn parse(segment: &str) -> Self {
        let (question, value) = segment.split_once('=').unwrap_or((segment, ""));
        let given = if value.is_empty() {
            Given::Typed(None)
        } else if is_kebab(value) {
            Given::Choice(value.into())
        } else if value.split(',').all(is_kebab) {
            Given::Picked(value.split(',').map(Id::from).collect())
        } else {
            Given::Typed(Some(value.into()))
        };
        Self { question: question.into(), given }
    }
}

impl fmt::Display for Trail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (n, pair) in self.0.iter().enumerate() {
            if n > 0 {
                f.write_str("/")?;
            }
            pair.fmt(f)?;
        }
        Ok(())
    }
}

impl fmt::Display for Pair {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.question.as_str())?;
        f.write_str("=")?;
        self.given.fmt(f)
    }
}

impl fmt::Display for Given {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (n, id) in self.answers().iter().enumerate() {
            if n > 0 {
                f.write_str(",")?;
            }
            f.write_str(id.as_str())?;
        }
        Ok(())
    }
}
