//! Decision flows with reasons and proofs.
//!
//! A [`Flow`] asks questions; [`walk`] follows answers to the current question or an outcome, and
//! [`decide`] says which option is recommended there and, for every option, why or why not. A
//! [`Model`] is the table of what options can do; a [`Policy`] says what the hosting organisation permits.
//!
//! ```
//! use veiviser_decision::{Flow, Policy, Position, Trail, decide, walk};
//!
//! let flow = Flow::parse(r#"
//!     start = "load"
//!     [questions.load]
//!     answers = [{ id = "light", to = "way" }, { id = "heavy", to = "van" }]
//!     [questions.way]
//!     answers = [{ id = "short", to = "walk" }, { id = "long", to = "bus" }]
//!     [outcomes.walk]
//!     [outcomes.bus]
//!     [outcomes.van]
//! "#).value.unwrap();
//!
//! let half = walk(&flow, &Trail::parse("load=light").0);
//! assert!(matches!(half.position, Position::Question { id, .. } if *id == "way"));
//!
//! let end = walk(&flow, &Trail::parse("load=light/way=short").0);
//! assert_eq!(decide(&flow, None, &Policy::default(), &end).unwrap().outcome, "walk");
//! ```
//!
//! Invariant: this crate does no input or output, knows no words of any site, and never panics on any
//! flow, trail or file. Without the feature `author` it needs serde alone and is meant for wasm.

#[cfg(feature = "author")]
mod author;
#[cfg(feature = "author")]
mod diff;
mod flips;
mod flow;
#[cfg(feature = "author")]
pub mod graph;
mod id;
mod map;
mod model;
mod paths;
#[cfg(feature = "author")]
pub mod report;
#[cfg_attr(
    not(feature = "author"),
    allow(dead_code, reason = "the proof reads more of a state than a reader needs")
)]
mod space;
mod trail;
mod verdict;
mod walk;

#[cfg(feature = "author")]
pub use author::{Finding, Parsed, Severity, Spans, check, check_model, check_uses};
#[cfg(feature = "author")]
pub use diff::{Difference, Ending, Landing, Moved, Names, Renamed, Version, diff};
pub use flips::{Flip, flips};
pub use flow::{Answer, Flow, Format, Kind, Outcome, Question, Recommend, Target, Tests, UNANSWERED, Way};
pub use id::Id;
pub use map::Map;
pub use model::{Cell, Gives, Model, Permit, Policy, Terms};
pub use paths::{Path, Paths, paths};
pub use space::{End, Remaining, settled};
pub use trail::{Given, Pair, Trail};
pub use verdict::{Blocked, Condition, Decision, Verdict, decide, judge};
pub use walk::{Offer, Position, Stated, Walk, change, gather, walk};
