//! A page as the views lay it out: every text resolved, every link an address, no decision left.
//!
//! Entry point: [`Page`]. Invariant: a view is a pure function of these values, so that the native program and the browser
//! paint the same.

use serde::{Deserialize, Serialize};

use crate::{Block, Library, Locale, Node, Role, Route};

/// A page.
#[derive(Clone, Debug, PartialEq)]
pub struct Page {
    /// Where it stands.
    pub route: Route,
    /// The language of the site around it.
    pub locale: Locale,
    /// The document's title, without the name of the site.
    pub title: String,
    /// One sentence for lists and search engines.
    pub description: String,
    /// The name of its kind, for `build.json`, tests and styles.
    pub kind: &'static str,
    /// What is on it.
    pub body: Body,
}

/// What is on a page.
#[derive(Clone, Debug, PartialEq)]
pub enum Body {
    /// Already in the document: HTML for the native program, empty in the browser, where hydration
    /// keeps what is there. So an article is never shipped twice.
    Prerendered(String),
    /// Made by the native program; the browser lays it out without knowing how it was made.
    Made(Node),
    /// A question of a flow.
    Question(Box<Question>),
    /// The end of a flow.
    Outcome(Box<Outcome>),
}

/// A page that is not a state of a flow, before it is laid out.
#[derive(Clone, Debug, PartialEq)]
pub enum Sheet {
    /// The choice of language.
    Languages(Vec<Entry>),
    /// The home page.
    Home(Home),
    /// An article.
    Article(Box<Article>),
    /// The options of a model side by side.
    Compare(Compare),
    /// The map of a flow.
    Map(crate::FlowMap),
    /// Everything there is: what to browse where search does not run.
    Search(Vec<Shelf>),
    /// What can be done without a pointer; and the maps, which have keys of their own.
    Keyboard(Vec<Entry>),
    /// Nothing is at this address: what each language says about it, the site's own first.
    NotFound(Vec<NotFound>),
}

/// What one language says where nothing is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotFound {
    /// The language.
    pub locale: Locale,
    /// The heading, which is the title of the page too.
    pub heading: String,
    /// What may have happened.
    pub lead: String,
    /// The link to the page that lists everything.
    pub search: String,
    /// That link where the words of the address are known: `{words}` stands for them.
    pub search_words: String,
    /// Says that the link is broken.
    pub feedback: Option<Node>,
    /// Where the page has to find the site: what to try where the links lead wrong because no script found it.
    pub up: Option<Up>,
    /// Where to begin: the home page and the flows.
    pub ways: Vec<Entry>,
}

/// Ways upwards from an address, for readers without scripts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Up {
    /// What they are for.
    pub text: String,
    /// The link to the folder of the address.
    pub here: String,
    /// The link to the folder above.
    pub above: String,
}

/// A page as a data file, for navigation in the browser. It is written from a borrowed tree and read into one of its own.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PageFile<N = Node> {
    /// The build that it belongs to: pages of two builds do not mix.
    pub build: String,
    /// The document's title, without the name of the site.
    pub title: String,
    /// What is on it.
    pub nodes: N,
}

/// A place with an optional query, for states that have no page of their own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    /// The page to open.
    pub route: Route,
    /// What follows `?`, already encoded.
    pub query: Option<String>,
}

impl From<Route> for Address {
    fn from(route: Route) -> Self {
        Self { route, query: None }
    }
}

impl Address {
    /// The address from the site's root.
    pub fn path(&self) -> String {
        let path = self.route.path();
        match &self.query {
            Some(query) => format!("{path}?{query}"),
            None => path,
        }
    }
}

/// A line of a list that leads somewhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Where to.
    pub to: Address,
    /// The text of the link.
    pub title: String,
    /// A second line.
    pub text: String,
    /// The language of both, where it differs from the page's.
    pub lang: Option<Locale>,
}

/// An entry with what it consists of: an article and its sections, a flow, a comparison.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shelf {
    /// The entry.
    pub entry: Entry,
    /// Anchors and texts of its sections.
    pub sections: Vec<(String, String)>,
}

/// The home page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Home {
    /// The flows: ways in.
    pub flows: Vec<Entry>,
    /// The options from least to most access given, each with its picture.
    pub ladder: Vec<(Entry, Option<Node>)>,
    /// The articles.
    pub articles: Vec<Entry>,
}

/// An article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Article {
    /// The pictures of the options that it is about.
    pub pictures: Vec<Node>,
    /// The prose.
    pub blocks: Vec<Block>,
    /// Anchors and texts of its second-level headings.
    pub contents: Vec<(String, String)>,
    /// What the prose refers to.
    pub library: Library,
    /// Its sources, numbered from 1.
    pub sources: Sources,
    /// When it was last checked, as the locale writes it.
    pub verified: String,
    /// Language of the prose when it is not the page's, with its name.
    pub shown_in: Option<(Locale, String)>,
    /// The articles around it.
    pub previous: Option<Entry>,
    /// The one after.
    pub next: Option<Entry>,
}

/// The sources of a page in the order of first mention.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sources {
    /// Title, address and dated line of each.
    pub list: Vec<SourceLine>,
    /// Claim id to numbers (from 1) in the list.
    pub marks: Vec<(String, Vec<usize>)>,
    /// Claims that are not confirmed, each with what to check.
    pub doubts: Vec<(String, String)>,
}

impl Sources {
    /// The numbers behind a claim.
    pub fn numbers(&self, claim: &str) -> &[usize] {
        self.marks.iter().find(|(id, _)| id == claim).map_or(&[], |(_, numbers)| numbers)
    }

    /// The number (from 1) of the doubt about a claim.
    pub fn doubt(&self, claim: &str) -> Option<usize> {
        self.doubts.iter().position(|(id, _)| id == claim).map(|at| at + 1)
    }
}

/// A line of the list of sources.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceLine {
    /// The title of the source.
    pub title: String,
    /// Its address, if it can be opened.
    pub url: Option<String>,
    /// Its date and when it was checked, as a sentence.
    pub dated: String,
}

/// The answers so far, beside a question or an outcome.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TrailView {
    /// Question, answer, and where to change it.
    pub steps: Vec<TrailStep>,
    /// The question that is asked now.
    pub now: Option<String>,
    /// Back to the first question.
    pub start: Option<Address>,
    /// The map of the flow, with these answers marked.
    pub map: Option<Address>,
}

/// One answer given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrailStep {
    /// The question.
    pub question: String,
    /// The answer.
    pub answer: String,
    /// Where to answer again.
    pub change: Address,
}

/// A question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// How far along.
    pub progress: String,
    /// The question.
    pub text: String,
    /// Help below it.
    pub help: Option<String>,
    /// The answers, each a link to the state behind it.
    pub answers: Vec<AnswerView>,
    /// What is filled in instead of following one link.
    pub form: Option<Form>,
    /// Every answer that is left leads to the same result: says so, and the way there for somebody who knows no more.
    pub settled: Option<(String, Option<Address>)>,
    /// The answers so far.
    pub trail: TrailView,
    /// What of the address was not understood, as a sentence.
    pub dropped: Option<String>,
}

/// Several picks, or a text to type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Form {
    /// The question's id.
    pub question: String,
    /// What to fill in, as the name of the fields: how many to pick, or what to type.
    pub label: String,
    /// What to say when it cannot be accepted.
    pub wrong: String,
    /// The fields.
    pub fields: Fields,
}

/// The fields of a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fields {
    /// Answers to pick from.
    Picks {
        /// The answers.
        picks: Vec<Pick>,
        /// Every possible selection as a link, where they are few enough to have pages.
        selections: Vec<(String, Address)>,
    },
    /// A text to type.
    Text {
        /// What was typed before.
        text: String,
        /// The keyboard that a phone shows.
        keyboard: &'static str,
        /// The state in which nothing was typed.
        without: Address,
    },
}

/// An answer that can be picked together with others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pick {
    /// Its id.
    pub id: String,
    /// The answer.
    pub text: String,
    /// Who or what that is, in plain words.
    pub hint: Option<String>,
    /// It was picked before.
    pub picked: bool,
}

/// An answer to pick.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnswerView {
    /// The answer.
    pub text: String,
    /// Who or what that is, in plain words.
    pub hint: Option<String>,
    /// The state after it.
    pub to: Address,
    /// It says "I do not know".
    pub unsure: bool,
    /// It was given before the reader came back to change it.
    pub before: bool,
}

/// The end of a flow.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// The outcome's id.
    pub id: String,
    /// The recommended options' ids; empty for an honest end.
    pub options: Vec<String>,
    /// What kind of answer this is, above the heading.
    pub kicker: String,
    /// The recommendation in one sentence; several where options are equal.
    pub headings: Vec<String>,
    /// What that is.
    pub summary: Option<String>,
    /// Who can do it.
    pub who: Option<String>,
    /// The pictures of the recommended options.
    pub pictures: Vec<Node>,
    /// Each need and fact behind it, with the answer that stated it.
    pub reasons: Vec<Reason>,
    /// What the organisation's policy says about it.
    pub blocked: Option<Blocked>,
    /// Every option, from least to most access given.
    pub ladder: Vec<Rung>,
    /// The smallest changes of answers that would change the result.
    pub flips: Vec<FlipView>,
    /// What to do, by who does it.
    pub todo: Vec<Todo>,
    /// What must be true on both sides.
    pub both: Option<String>,
    /// What must be true on our side, point by point.
    pub ours: Vec<String>,
    /// What must be true on the other side.
    pub theirs: Vec<String>,
    /// How long it takes.
    pub wait: Option<String>,
    /// How it ends.
    pub end: Option<String>,
    /// What to keep in mind on this very trail.
    pub warnings: Vec<String>,
    /// What to try if that was no help.
    pub next: Option<Next>,
    /// Messages ready to be sent.
    pub messages: Vec<Message>,
    /// The article about it.
    pub article: Option<(Address, String)>,
    /// The sources.
    pub sources: Sources,
    /// The answers.
    pub trail: TrailView,
    /// What of the address was not understood, as a sentence.
    pub dropped: Option<String>,
}

/// The way on from a result that was no help.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Next {
    /// What to try.
    pub text: String,
    /// The last question.
    pub question: String,
    /// Where to answer it again.
    pub to: Address,
}

/// What one side of the matter does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Todo {
    /// Who does it; [`Role::Employee`] is the reader.
    pub role: Role,
    /// The tasks in order.
    pub tasks: Vec<Node>,
}

/// A message ready to be sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// The id of its element, for copying.
    pub id: &'static str,
    /// For whom it is, as a heading.
    pub to: String,
    /// What it says; the reader fills in what stands in brackets.
    pub text: String,
    /// The address that opens it in the mail program.
    pub mail: String,
    /// The address that opens it in Teams, where it is known with whom.
    pub teams: Option<String>,
}

/// A reason and the answer that stated it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    /// The sentence.
    pub text: String,
    /// `You answered …`, and where to change it.
    pub answer: Option<(String, Address)>,
}

/// An option on the ladder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rung {
    /// The option's id.
    pub option: String,
    /// Its name.
    pub label: String,
    /// It is recommended.
    pub recommended: bool,
    /// What to say about it.
    pub sentences: Vec<Reason>,
}

/// What stands between the recommendation and doing it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Blocked {
    /// It is on request or blocked, and why.
    pub text: String,
    /// Where to ask.
    pub at: Option<String>,
    /// The next option that is allowed.
    pub next: Option<String>,
    /// Not even on request.
    pub is_blocked: bool,
}

/// A change of answers and what it would lead to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FlipView {
    /// The changed answers, each after its question.
    pub changes: Vec<(String, String)>,
    /// The result then.
    pub result: String,
    /// The state to open.
    pub to: Address,
}

/// The options of a model side by side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Compare {
    /// The options, least exposing first.
    pub options: Vec<CompareOption>,
    /// The capabilities by subject; one group without a title where the model has none.
    pub groups: Vec<CompareGroup>,
    /// The sources.
    pub sources: Sources,
}

/// An option that is compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CompareOption {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The article about it.
    pub to: Option<Address>,
    /// What it is.
    pub text: String,
    /// What must be so besides, whatever is needed.
    pub requires: Vec<String>,
    /// Its picture.
    pub picture: Option<Node>,
    /// What the organisation says about it, where it does not simply allow it.
    pub limit: Option<Limit>,
}

/// What stands between an option and using it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limit {
    /// It is not possible here, rather than on request.
    pub is_blocked: bool,
    /// What the organisation says, and why.
    pub text: String,
    /// Where to ask for it.
    pub at: Option<String>,
}

/// Capabilities of one subject.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CompareGroup {
    /// The id of its heading, and the subject.
    pub heading: Option<(String, String)>,
    /// One row per capability.
    pub rows: Vec<CompareRow>,
}

/// One capability.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CompareRow {
    /// Its id.
    pub id: String,
    /// Its name.
    pub need: String,
    /// The claims behind its cells, each once.
    pub claims: Vec<String>,
    /// One cell per option.
    pub cells: Vec<Cell>,
}

/// Whether an option does something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    /// The answer.
    pub answer: CellAnswer,
    /// The condition, as a sentence.
    pub condition: Option<String>,
}

/// The answer in a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CellAnswer {
    /// It does.
    Yes,
    /// It does not.
    No,
    /// It does, under a condition.
    If,
}
