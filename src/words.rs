//! The words of the interface and of the flows, written in Fluent.
//!
//! Entry point: [`Words::of`] over the compiled messages of one locale. [`Word`] lists every message
//! that the views ask for, so that the check can say which are missing and which are left over.

use page::Locale;
use phrase::{Phrase, Phrases};

// `not "wasm32"`: only the native program says it, so that neither its id nor its text goes to the browser.
macro_rules! words {
    ($($(#[$doc:meta])* $name:ident = $id:literal $(not $native:tt)?,)*) => {
        /// A message of the interface (`locales/<locale>/ui.ftl`).
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Word { $($(#[$doc])* $(#[cfg(not(target_arch = $native))])? $name,)* }

        impl Word {
            /// All of them: the check compares this list with the files.
            #[cfg(not(target_arch = "wasm32"))]
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// The id in the FTL file.
            pub const fn id(self) -> &'static str {
                match self { $($(#[cfg(not(target_arch = $native))])? Self::$name => $id,)* }
            }

            /// Whether the browser says it too.
            #[cfg(not(target_arch = "wasm32"))]
            pub const fn is_shared(self) -> bool {
                match self { $(Self::$name => <[&str]>::is_empty(&[$($native)?]),)* }
            }
        }
    };
}

words! {
    /// The name of the product.
    SiteName = "site-name",
    /// What it is for, in one sentence: the home page's heading.
    SiteLead = "site-lead" not "wasm32",
    /// A paragraph under the heading of the home page.
    SiteAbout = "site-about" not "wasm32",
    /// Skip link.
    SkipToContent = "skip-to-content" not "wasm32",
    /// Accessible name of the main navigation.
    NavMain = "nav-main" not "wasm32",
    /// Link to the list of articles.
    NavArticles = "nav-articles" not "wasm32",
    /// Link to the comparison.
    NavCompare = "nav-compare" not "wasm32",
    /// Link to the search, and the heading of its page.
    Search = "search" not "wasm32",
    /// Below that heading.
    SearchLead = "search-lead" not "wasm32",
    /// Accessible name of the field.
    SearchLabel = "search-label" not "wasm32",
    /// How to use the keyboard in it.
    SearchHint = "search-hint" not "wasm32",
    /// The button that closes it.
    SearchClose = "search-close" not "wasm32",
    /// How many hits: `$count`.
    SearchCount = "search-count" not "wasm32",
    /// No hits: `$query`.
    SearchNone = "search-none" not "wasm32",
    /// Heading over hits: articles.
    SearchArticles = "search-articles" not "wasm32",
    /// Heading over hits: sections of articles.
    SearchSections = "search-sections" not "wasm32",
    /// Heading over hits: questions and their answers.
    SearchQuestions = "search-questions" not "wasm32",
    /// Heading over hits: ends of flows.
    SearchOutcomes = "search-outcomes" not "wasm32",
    /// Heading over hits: other pages.
    SearchPages = "search-pages" not "wasm32",
    /// Accessible name of the list of languages.
    NavLanguages = "nav-languages" not "wasm32",
    /// The button that changes between light and dark.
    ThemeToggle = "theme-toggle" not "wasm32",
    /// Opens the navigation where there is no room for it.
    Menu = "menu" not "wasm32",
    /// Heading of the choice of language.
    LanguagesHeading = "languages-heading" not "wasm32",
    /// Heading over the ways in on the home page.
    HomeWays = "home-ways" not "wasm32",
    /// The text of the button that starts a flow.
    HomeStart = "home-start" not "wasm32",
    /// Heading over the ladder of options on the home page.
    HomeLadder = "home-ladder" not "wasm32",
    /// Introduces the ladder of options.
    HomeLadderLead = "home-ladder-lead" not "wasm32",
    /// Heading over the list of articles.
    HomeArticles = "home-articles" not "wasm32",
    /// For employees.
    AudienceEmployee = "audience-employee" not "wasm32",
    /// For team owners.
    AudienceOwner = "audience-owner" not "wasm32",
    /// For administrators.
    AudienceAdmin = "audience-admin" not "wasm32",
    /// For the other organisation's administrators.
    AudienceTheirAdmin = "audience-their-admin" not "wasm32",
    /// Heading of an article's table of contents.
    OnThisPage = "on-this-page" not "wasm32",
    /// Accessible name of the link to a heading: `$heading`.
    HeadingLink = "heading-link",
    /// Heading of the sources.
    Sources = "sources",
    /// A source: `$date` of the source, `$checked` the day it was checked.
    SourceDated = "source-dated",
    /// A source without a date: `$checked`.
    SourceUndated = "source-undated",
    /// Accessible name of a mark that leads to source number `$number`.
    SourceMark = "source-mark",
    /// When an article was last checked: `$date`.
    Verified = "verified" not "wasm32",
    /// A date: `$day`, `$month` (1 to 12), `$year`.
    Date = "date",
    /// The page is shown in another language: `$language`.
    FallbackNotice = "fallback-notice" not "wasm32",
    /// Said after a link that leaves the site (for screen readers).
    OutsideLink = "outside-link",
    /// Said after a link that leaves the frame in which the guide is shown (for screen readers).
    NewTab = "new-tab" not "wasm32",
    /// In place of the guide in another page, where a frame is refused: the text of a link to it.
    EmbedOpen = "embed-open" not "wasm32",
    /// Menu path of an admin page: `$path`.
    MenuPath = "menu-path" not "wasm32",
    /// The same where several pages stand in a line: `$page`, `$path`.
    MenuPathOf = "menu-path-of" not "wasm32",
    /// The menu path before it was moved: `$path`.
    MenuPathBefore = "menu-path-before" not "wasm32",
    /// No address is known for this cloud: `$product`.
    DestinationUnknown = "destination-unknown" not "wasm32",
    /// The least role that may change it: `$role`.
    DestinationRole = "destination-role" not "wasm32",
    /// Alert: note.
    AlertNote = "alert-note" not "wasm32",
    /// Alert: tip.
    AlertTip = "alert-tip" not "wasm32",
    /// Alert: important.
    AlertImportant = "alert-important" not "wasm32",
    /// Alert: warning.
    AlertWarning = "alert-warning" not "wasm32",
    /// Alert: caution.
    AlertCaution = "alert-caution" not "wasm32",
    /// Alert: what readers find elsewhere and is true no more.
    AlertOutdated = "alert-outdated" not "wasm32",
    /// Behind a statement that is not confirmed.
    NotConfirmed = "not-confirmed",
    /// Heading over what to check about such statements.
    NotConfirmedHeading = "not-confirmed-heading",
    /// Over the PowerShell lines that install the module and connect.
    CommandConnect = "command-connect" not "wasm32",
    /// Over the line that only shows how it is.
    CommandLook = "command-look" not "wasm32",
    /// Over the line that changes something.
    CommandChange = "command-change" not "wasm32",
    /// Over the line that changes it back.
    CommandUndo = "command-undo" not "wasm32",
    /// What to do with the blanks where nothing can be filled in.
    CommandByHand = "command-by-hand" not "wasm32",
    /// The button that copies what stands beside it.
    Copy = "copy" not "wasm32",
    /// The article before.
    Previous = "previous" not "wasm32",
    /// The article after.
    Next = "next",
    /// `$number`, `$total`: every way on is as long.
    Progress = "progress",
    /// `$number`, `$total`: ways on differ, this is the longest.
    ProgressAtMost = "progress-at-most",
    /// `$number`: first question.
    YourAnswers = "your-answers",
    /// Change an answer.
    Change = "change",
    /// Accessible name of it: `$question`.
    ChangeQuestion = "change-question",
    /// Start over.
    StartOver = "start-over",
    /// This was the answer before.
    AnsweredBefore = "answered-before",
    /// Goes on with what was picked or typed.
    Continue = "continue",
    /// How many to pick: `$min` or more.
    PickAny = "pick-any",
    /// How many to pick: from `$min` to `$max`.
    PickRange = "pick-range",
    /// How many to pick: `$count`.
    PickExactly = "pick-exactly",
    /// The number of picks does not fit: `$rule` says how many.
    PickWrong = "pick-wrong",
    /// Opens the list of all selections as links.
    PickLinks = "pick-links",
    /// Picking works only with scripts.
    PickNeedsScripts = "pick-needs-scripts",
    /// Nothing was picked, and that was allowed.
    PickedNone = "picked-none",
    /// Name of a field to type in.
    YourAnswer = "your-answer",
    /// Where the typed text stays.
    ValuePrivate = "value-private",
    /// Nothing was typed.
    ValueWrong = "value-wrong",
    /// What was typed is no domain.
    ValueWrongDomain = "value-wrong-domain",
    /// What was typed is no mail address.
    ValueWrongEmail = "value-wrong-email",
    /// Goes on without typing.
    ValueWithout = "value-without",
    /// Nothing was typed, or it is not known any more.
    NotTyped = "not-typed",
    /// Parts of the address were not understood: `$answers`.
    Dropped = "dropped",
    /// Over the recommendation.
    Recommended = "recommended",
    /// Over an honest end.
    Finding = "finding",
    /// Between two recommended options that are equal.
    Or = "or",
    /// Heading: because.
    Because = "because",
    /// Heading: who can do it.
    Who = "who",
    /// `$answer`: refers to what the reader said.
    YouAnswered = "you-answered",
    /// The same where the answer says nothing without its `$question`.
    YouAnsweredTo = "you-answered-to",
    /// Heading: why not the others.
    WhyNot = "why-not",
    /// The least exposing end of the ladder.
    LadderLeast = "ladder-least",
    /// The most exposing end.
    LadderMost = "ladder-most",
    /// The recommended rung.
    Fits = "fits",
    /// A rung that fits, but gives more.
    FitsToo = "fits-too",
    /// Blocked by the organisation.
    Blocked = "blocked",
    /// On request.
    OnRequest = "on-request",
    /// Where to ask for it.
    RequestAt = "request-at",
    /// The next option that is allowed: `$option`.
    NextAllowed = "next-allowed",
    /// Heading: what would change the result.
    WhatWouldChange = "what-would-change",
    /// Heading: what to do.
    HowTo = "how-to",
    /// Heading: what to try if the result was no help.
    NoHelp = "no-help",
    /// Leads back to the last question: `$question`.
    AnswerAgain = "answer-again",
    /// Heading: both sides.
    BothSides = "both-sides",
    /// Heading: our side's points.
    OurSide = "our-side",
    /// Heading: the other side's points.
    TheirSide = "their-side",
    /// Heading: what the reader does.
    DoYou = "do-you",
    /// Heading: what the team's owner does.
    DoOwner = "do-owner",
    /// Heading: what our administrator does.
    DoAdmin = "do-admin",
    /// Heading: what the other organisation's administrator does.
    DoTheirAdmin = "do-their-admin",
    /// Heading: how long it takes.
    Waiting = "waiting",
    /// Heading: how it ends.
    Ending = "ending",
    /// Heading: keep in mind.
    KeepInMind = "keep-in-mind",
    /// Heading: messages to send.
    ReadyMessages = "ready-messages",
    /// How to use them.
    ReadyMessagesLead = "ready-messages-lead",
    /// A message for our own IT.
    ToOurIt = "to-our-it",
    /// A message for whoever can mend it.
    ToWhoever = "to-whoever",
    /// A message for whoever decides.
    ToDecider = "to-decider",
    /// A message for the owner of the team.
    ToOwner = "to-owner",
    /// A message for the other organisation's IT.
    ToTheirIt = "to-their-it",
    /// A message for the person outside.
    ToPerson = "to-person",
    /// Opens the message in the mail program.
    MailMessage = "mail-message",
    /// Opens the message in Teams.
    TeamsMessage = "teams-message",
    /// Subject of that mail: `$title` of the option.
    MailSubject = "mail-subject",
    /// Button: copies a message.
    CopyMessage = "copy-message",
    /// Said after a text was copied.
    Copied = "copied",
    /// Button: copies the address of the page.
    CopyLink = "copy-link",
    /// Said where the browser refused to copy an address.
    CopyLinkFailed = "copy-link-failed",
    /// Button: copies the whole result as text.
    CopyText = "copy-text",
    /// Button: copies the whole result as Markdown.
    CopyMarkdown = "copy-markdown",
    /// Button: prints the page.
    Print = "print",
    /// Button: opens the device's way of sharing.
    Share = "share",
    /// Said where the browser refused, and the text was selected instead.
    CopySelected = "copy-selected",
    /// Leads to the article of an option: `$title`.
    ReadMore = "read-more",
    /// Picture of an option: our house.
    PictureOurs = "picture-ours" not "wasm32",
    /// Picture of an option: the other organisation.
    PictureTheirs = "picture-theirs" not "wasm32",
    /// Picture of an option: somebody with a private account.
    PictureHome = "picture-home" not "wasm32",
    /// Picture of an option: it does not matter where they are.
    PictureAnywhere = "picture-anywhere" not "wasm32",
    /// They reach a meeting.
    PictureMeeting = "picture-meeting" not "wasm32",
    /// They reach a chat.
    PictureChat = "picture-chat" not "wasm32",
    /// They reach a file.
    PictureFile = "picture-file" not "wasm32",
    /// They reach one channel.
    PictureChannel = "picture-channel" not "wasm32",
    /// They reach a whole team.
    PictureTeam = "picture-team" not "wasm32",
    /// They need no account.
    PictureNoAccount = "picture-no-account" not "wasm32",
    /// They use their own account.
    PictureOwnAccount = "picture-own-account" not "wasm32",
    /// They get a guest account.
    PictureGuestAccount = "picture-guest-account" not "wasm32",
    /// Some of them get a guest account.
    PictureMaybeAccount = "picture-maybe-account" not "wasm32",
    /// Title of the map of a flow: `$flow`.
    MapTitle = "map-title" not "wasm32",
    /// What the map shows, and how to use it.
    MapLead = "map-lead" not "wasm32",
    /// Accessible name of the drawing.
    MapDrawing = "map-drawing" not "wasm32",
    /// Makes the drawing larger.
    MapZoomIn = "map-zoom-in" not "wasm32",
    /// Makes the drawing smaller.
    MapZoomOut = "map-zoom-out" not "wasm32",
    /// Shows the whole drawing.
    MapZoomAll = "map-zoom-all" not "wasm32",
    /// Heading over the list that says the same.
    MapList = "map-list" not "wasm32",
    /// Heading over the ends.
    MapEnds = "map-ends" not "wasm32",
    /// An end that recommends what the answers come to.
    MapRecommendation = "map-recommendation" not "wasm32",
    /// A way that any answer leads.
    MapAnyAnswer = "map-any-answer" not "wasm32",
    /// A condition: one of `$answers` was given.
    MapAfter = "map-after" not "wasm32",
    /// An answer in the condition, in quotation marks.
    MapAnswer = "map-answer" not "wasm32",
    /// A condition: none of `$answers` was given.
    MapNotAfter = "map-not-after" not "wasm32",
    /// A condition: `$question` was not asked.
    MapUnasked = "map-unasked" not "wasm32",
    /// Where the reader is: `$place`.
    MapHere = "map-here" not "wasm32",
    /// Leads from a question or a result to its place on the map.
    MapLink = "map-link",
    /// Heading over what can be needed.
    ComparePick = "compare-pick" not "wasm32",
    /// What to do with it.
    ComparePickHelp = "compare-pick-help" not "wasm32",
    /// Said while nothing is picked.
    CompareNothing = "compare-nothing" not "wasm32",
    /// `$number` of `$total` options cover what is picked.
    CompareCount = "compare-count" not "wasm32",
    /// `$option` gives least of them.
    CompareLeast = "compare-least" not "wasm32",
    /// `$option` gives least, if what it requires is so.
    CompareLeastIf = "compare-least-if" not "wasm32",
    /// `$option` gives least where that is not so.
    CompareOtherwise = "compare-otherwise" not "wasm32",
    /// `$option` gives least, but is not allowed here.
    CompareBlocked = "compare-blocked" not "wasm32",
    /// Leads to the options from the bar below the list.
    CompareSee = "compare-see" not "wasm32",
    /// Copies the address with what is picked.
    CompareCopy = "compare-copy" not "wasm32",
    /// It was copied.
    CompareCopied = "compare-copied" not "wasm32",
    /// It could not be copied.
    CompareNotCopied = "compare-not-copied" not "wasm32",
    /// Picks nothing.
    CompareClear = "compare-clear" not "wasm32",
    /// Heading over the options.
    CompareOptions = "compare-options" not "wasm32",
    /// An option covers all that is picked.
    CompareCovers = "compare-covers" not "wasm32",
    /// It does, under the conditions that follow.
    CompareCoversIf = "compare-covers-if" not "wasm32",
    /// Before the needs that it lacks.
    CompareLacks = "compare-lacks" not "wasm32",
    /// Heading over the whole table.
    CompareTable = "compare-table" not "wasm32",
    /// Caption of a table without a subject.
    CompareCaption = "compare-caption" not "wasm32",
    /// First column.
    CompareNeed = "compare-need" not "wasm32",
    /// Cell: yes.
    Yes = "yes" not "wasm32",
    /// Cell: no.
    No = "no" not "wasm32",
    /// Cell: under a condition.
    OnlyIf = "only-if" not "wasm32",
    /// Title of the page that is not there.
    NotFound = "not-found" not "wasm32",
    /// The home page, where it is one way on of several.
    HomePage = "home-page" not "wasm32",
    /// What to do then.
    NotFoundLead = "not-found-lead" not "wasm32",
    /// Leads to the page that lists everything.
    NotFoundSearch = "not-found-search" not "wasm32",
    /// Searches the words of the address: `$words`.
    NotFoundSearchWords = "not-found-search-words" not "wasm32",
    /// Says that the link that led here is broken.
    NotFoundFeedback = "not-found-feedback" not "wasm32",
    /// Where its links may lead wrong: what the two links are for.
    NotFoundUp = "not-found-up" not "wasm32",
    /// The folder of the address.
    NotFoundHere = "not-found-here" not "wasm32",
    /// The folder above.
    NotFoundAbove = "not-found-above" not "wasm32",
    /// The page about the keyboard.
    Keyboard = "keyboard" not "wasm32",
    /// What it is about.
    KeyboardLead = "keyboard-lead" not "wasm32",
    /// First column: the keys.
    KeyboardKeys = "keyboard-keys" not "wasm32",
    /// Second column: what they do.
    KeyboardDoes = "keyboard-does" not "wasm32",
    /// Heading: what works on all pages.
    KeyboardEverywhere = "keyboard-everywhere" not "wasm32",
    /// From one thing to the next.
    KeyboardMove = "keyboard-move" not "wasm32",
    /// Follows a link, presses a button.
    KeyboardFollow = "keyboard-follow" not "wasm32",
    /// Leaps over the menu.
    KeyboardSkip = "keyboard-skip" not "wasm32",
    /// Opens the search.
    KeyboardSearch = "keyboard-search" not "wasm32",
    /// Back to the page before.
    KeyboardBack = "keyboard-back" not "wasm32",
    /// Opens what is folded.
    KeyboardFold = "keyboard-fold" not "wasm32",
    /// Scrolls what is wider than its place.
    KeyboardScroll = "keyboard-scroll" not "wasm32",
    /// Closes menu and search.
    KeyboardClose = "keyboard-close" not "wasm32",
    /// Heading: questions.
    KeyboardQuestions = "keyboard-questions" not "wasm32",
    /// Picks an answer.
    KeyboardAnswer = "keyboard-answer" not "wasm32",
    /// Ticks a box.
    KeyboardTick = "keyboard-tick" not "wasm32",
    /// Goes on from a field.
    KeyboardContinue = "keyboard-continue" not "wasm32",
    /// Changes an earlier answer.
    KeyboardChange = "keyboard-change" not "wasm32",
    /// Heading: the open search.
    KeyboardInSearch = "keyboard-in-search" not "wasm32",
    /// Through the hits.
    KeyboardHits = "keyboard-hits" not "wasm32",
    /// Opens a hit.
    KeyboardOpenHit = "keyboard-open-hit" not "wasm32",
    /// Closes the search.
    KeyboardCloseSearch = "keyboard-close-search" not "wasm32",
    /// Heading: the drawing of a map.
    KeyboardMap = "keyboard-map" not "wasm32",
    /// Moves the drawing.
    KeyboardPan = "keyboard-pan" not "wasm32",
    /// Makes it larger or smaller.
    KeyboardZoom = "keyboard-zoom" not "wasm32",
    /// Shows all of it.
    KeyboardWhole = "keyboard-whole" not "wasm32",
    /// That no letter is a shortcut, and why.
    KeyboardLetters = "keyboard-letters" not "wasm32",
    /// A key: tab.
    KeyTab = "key-tab" not "wasm32",
    /// A key: enter.
    KeyEnter = "key-enter" not "wasm32",
    /// A key: escape.
    KeyEscape = "key-escape" not "wasm32",
    /// A key: control.
    KeyControl = "key-control" not "wasm32",
    /// A key: alt.
    KeyAlt = "key-alt" not "wasm32",
    /// A key: space.
    KeySpace = "key-space" not "wasm32",
    /// A key: shift.
    KeyShift = "key-shift" not "wasm32",
    /// A key: arrow up.
    KeyUp = "key-up" not "wasm32",
    /// A key: arrow down.
    KeyDown = "key-down" not "wasm32",
    /// A key: arrow to the left.
    KeyLeft = "key-left" not "wasm32",
    /// Keys: all arrows.
    KeyArrows = "key-arrows" not "wasm32",
    /// The licence of the texts and where the facts come from.
    FooterAbout = "footer-about" not "wasm32",
    /// Link: something on this page is wrong.
    Feedback = "feedback" not "wasm32",
    /// Subject of that mail.
    FeedbackSubject = "feedback-subject" not "wasm32",
    /// Text of that mail: `$page` and `$build`.
    FeedbackBody = "feedback-body" not "wasm32",
    /// Every answer that is left leads to the same result: `$result`.
    Settled = "settled",
    /// Leads there.
    ToResult = "to-result",
    /// The helpdesk of the organisation.
    FooterHelp = "footer-help" not "wasm32",
}

/// The messages of one locale, ready to be asked.
pub struct Words {
    locale: Locale,
    layers: Vec<Phrases>,
}

impl Words {
    /// Compiled messages in layers, such as those of the interface and those of a flow.
    pub fn of(locale: &Locale, layers: impl IntoIterator<Item = Phrases>) -> Self {
        Self { locale: locale.clone(), layers: layers.into_iter().collect() }
    }

    /// Reads FTL texts; a later one wins over an earlier one, so the fallback's come first.
    ///
    /// Faulty entries are skipped here; the check reports them with their place.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn new<'a>(locale: &Locale, sources: impl IntoIterator<Item = &'a str>) -> Self {
        Self::of(locale, [phrase::compile(sources).phrases])
    }

    /// The messages whose id `keep` accepts, for the browser.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn only(&self, keep: impl Fn(&str) -> bool) -> Phrases {
        let message = |name: &str| keep(name.split('.').next().unwrap_or(name));
        let kept = self.layers.iter().flat_map(Phrases::iter).filter(|(name, _)| message(name));
        kept.map(|(name, phrase)| (name.to_owned(), phrase.clone())).collect()
    }

    /// A message of the interface.
    pub fn word(&self, word: Word) -> String {
        self.text(word.id())
    }

    /// A message of the interface with values. A whole number in plain digits counts as a number: a
    /// message may choose by it or by its plural form.
    pub fn with(&self, word: Word, values: &[(&str, &str)]) -> String {
        self.say(word.id(), values).unwrap_or_else(|| word.id().to_owned())
    }

    /// The value of a message, or its id if there is none: a gap is seen, nothing breaks.
    pub fn text(&self, id: &str) -> String {
        self.say(id, &[]).unwrap_or_else(|| id.to_owned())
    }

    /// An attribute of a message, if there is one.
    pub fn attribute(&self, id: &str, attribute: &str) -> Option<String> {
        self.say(&format!("{id}.{attribute}"), &[])
    }

    /// `2026-11-22` as the locale writes it; anything else comes back as it is.
    pub fn date(&self, iso: &str) -> String {
        let mut parts =
            iso.splitn(3, '-').map(|part| part.parse::<u16>().ok().map(|number| number.to_string()));
        let (Some(Some(year)), Some(Some(month)), Some(Some(day))) =
            (parts.next(), parts.next(), parts.next())
        else {
            return iso.to_owned();
        };
        let values = [("day", day.as_str()), ("month", &month), ("year", &year)];
        self.say(Word::Date.id(), &values).unwrap_or_else(|| iso.to_owned())
    }

    /// The phrase of this name with these values. A value that is missing shows its name: the check
    /// finds it before a reader does.
    fn say(&self, name: &str, values: &[(&str, &str)]) -> Option<String> {
        let phrase: &Phrase = self.layers.iter().find_map(|layer| layer.get(name))?;
        Some(phrase.say(values, &|number| plural(&self.locale, number)))
    }
}

#[cfg(target_arch = "wasm32")]
use crate::browser::plural;

#[cfg(not(target_arch = "wasm32"))]
fn plural(locale: &Locale, number: &str) -> String {
    phrase::plural(locale.as_str(), number)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(ftl: &str) -> Words {
        Words::new(&Locale::new("nb-NO").expect("a tag"), [ftl])
    }

    #[test]
    fn a_gap_shows_the_id() {
        assert_eq!(words("").word(Word::Change), "change");
        assert_eq!(words("change = Endre").word(Word::Change), "Endre");
    }

    #[test]
    fn values_are_inserted_without_invisible_marks() {
        let words = words("you-answered = Du svarte «{ $answer }»");
        assert_eq!(words.with(Word::YouAnswered, &[("answer", "Chatte")]), "Du svarte «Chatte»");
    }

    #[test]
    fn dates_are_written_by_the_locale() {
        let words = words("date = { $day }. { $month ->\n    [11] november\n   *[other] x\n } { $year }\n");
        assert_eq!(words.date("2026-11-02"), "2. november 2026");
        assert_eq!(words.date("soon"), "soon");
    }

    #[test]
    fn numbers_choose_their_plural_form() {
        let words = words("next = { $number ->\n    [one] ett svar\n   *[other] { $number } svar\n }\n");
        assert_eq!(words.with(Word::Next, &[("number", "1")]), "ett svar");
        assert_eq!(words.with(Word::Next, &[("number", "2")]), "2 svar");
    }

    #[test]
    fn what_the_browser_gets_is_what_it_asks_for() {
        let only = words("a = A\n    .x = X\nb = B").only(|id| id == "a");
        let words = Words::of(&Locale::new("nb-NO").expect("a tag"), [Phrases::default(), only]);
        assert_eq!(
            (words.text("a"), words.attribute("a", "x"), words.text("b")),
            ("A".into(), Some("X".into()), "b".into())
        );
    }
}
