//! Messages written in Fluent, compiled to the little that is needed to say them.
//!
//! Authors write FTL. [`compile`] reads it natively, resolves everything that does not depend on a
//! value (terms, repeated messages, literals), and leaves a [`Phrase`] per message and attribute: texts,
//! values, and choices by a value. A page says phrases with [`Phrase::say`], natively and in the browser
//! with the same code. A whole Fluent resolver would be a third of what the browser loads
//! (`docs/performance.md`).
//!
//! `fluent-bundle` stays the authority: the tests compare every shipped message, and generated ones,
//! with what it says. What a phrase cannot express is a [`Fault`].
//!
//! Invariant: pure; without the feature `author` this crate needs serde alone and is meant for wasm.

#[cfg(feature = "author")]
mod compile;
#[cfg(feature = "author")]
mod plural;
mod say;

pub use say::{Choice, Part, Phrase, Phrases};

#[cfg(feature = "author")]
pub use compile::{Compiled, Fault, compile};
#[cfg(feature = "author")]
pub use plural::plural;
