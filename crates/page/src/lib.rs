//! What a page says, as data: the language between the native builder and the browser.
//!
//! The builder reads authors' files and makes these values; the views (natively and in wasm) lay them
//! out. Entry points: [`Page`] for what is on a page, [`Block`] for prose, [`Route`] for addresses, [`Locale`] for
//! languages.
//!
//! Invariant: no I/O, no parsing of Markdown, TOML or Fluent; only serde.

mod blank;
mod block;
mod command;
mod library;
mod locale;
mod map;
mod node;
mod picture;
mod route;
mod sheet;

pub use blank::{Blank, Kind, literal, opened, percent};
pub use block::{Alert, Block, Inline, Target};
pub use command::{AppLink, Command, Piece};
pub use library::{Claim, Destination, Library, Role, Source, Task};
pub use locale::Locale;
pub use map::{FlowMap, MapBox, MapCase, MapLine, Point, Rect};
pub use node::{Element, Name, Node, Optional, Value, el};
pub use picture::{Account, Picture, Reach, Standing};
pub use route::{KEYBOARD, Names, Route, TAKEN};
pub use sheet::{
    Address, AnswerView, Article, Blocked, Body, Cell, CellAnswer, Compare, CompareGroup, CompareOption,
    CompareRow, Entry, Fields, FlipView, Form, Home, Limit, Message, Next, NotFound, Outcome, Page, PageFile,
    Pick, Question, Reason, Rung, Sheet, Shelf, SourceLine, Sources, Todo, TrailStep, TrailView, Up,
};
