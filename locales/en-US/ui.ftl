# The words of the site itself. One message, one thought. Short sentences.

site-name = Veiviser
site-lead = Find the right way to work with people outside
site-about = Answer a few questions about Teams. You get one recommendation, the reason for it, and what you need to get started.
skip-to-content = Skip to content
nav-main = Main menu
nav-articles = Articles
nav-compare = Compare
search = Search
search-lead = Everything is listed here. Choose Search at the top, or press Ctrl + K. If the search does not work, look on this page with Ctrl + F.
search-label = Search articles, questions and answers
search-hint = Arrow up and down go through the results. Enter opens the first one. Esc closes the search.
search-close = Close
# $count is the number of results shown.
search-count = Results: { $count }
search-none = No results for “{ $query }”. Try a shorter word.
search-articles = Articles
search-sections = Parts of articles
search-questions = Questions
search-outcomes = Results of the guides
search-pages = Other pages
nav-languages = Languages
theme-toggle = Light or dark
menu = Menu
languages-heading = Choose your language
home-ways = Get started
home-start = Start here
home-ladder = Six ways to work together
home-ladder-lead = They stand in the same order everywhere: from the one that gives the least access to the one that gives the most. Choose the smallest that does the job.
home-articles = Articles
audience-employee = For everyone
audience-owner = For team owners
audience-admin = For administrators
audience-their-admin = For the administrator of the other organization
on-this-page = On this page
# Read aloud by screen readers. $heading is the heading that the link leads to.
heading-link = Link to “{ $heading }”
sources = Sources
# $date is the date of the source, $checked the day on which we checked it.
source-dated = Dated { $date }. Checked { $checked }.
source-undated = Checked { $checked }.
# Read aloud by screen readers for a small number in the text.
source-mark = Source { $number }
verified = Last checked { $date }.
date = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
 } { $day }, { $year }
# $language is the name of the language that the page is shown in.
fallback-notice = This page does not exist in English yet. You are reading it in { $language }.
outside-link = opens another site
# Read aloud by screen readers after a link that leaves the frame in which the guide is shown.
new-tab = opens in a new tab
# The text of a link on other people's pages, where the guide cannot be shown itself.
embed-open = Open the guide
# Below a link to an admin page: the way there in the menu, and who may change something there.
menu-path = Menu path: { $path }.
menu-path-of = { $page }: { $path }.
menu-path-before = Before: { $path }.
destination-unknown = We do not know the address in this cloud. Open { $product }.
destination-role = Needs the role { $role }.
alert-note = Note
alert-tip = Tip
alert-important = Important
alert-warning = Warning
alert-caution = Be careful
alert-outdated = You may have read
not-confirmed = not confirmed
not-confirmed-heading = Not confirmed: what to check
command-connect = Connect
command-look = First look at how it is now
command-change = Change it
command-undo = Undo it
command-by-hand = Replace what stands between < and > with your own value in single quotes, like this: 'value'.
copy = Copy
previous = Previous
next = Next
progress = Question { $number } of { $total }
progress-at-most = Question { $number } of at most { $total }
your-answers = Your answers
change = Change
change-question = Change the answer to “{ $question }”
start-over = Start over
answered-before = Your answer before
continue = Continue
# $min is how many answers must be chosen. [0]: none is fine too.
pick-any = { $min ->
    [0] Choose all that apply, or none.
    [one] Choose one or more answers.
   *[other] Choose at least { $min } answers.
 }
pick-range = { $min ->
    [0] Choose at most { $max } answers, or none.
   *[other] Choose { $min } to { $max } answers.
 }
pick-exactly = { $count ->
    [one] Choose one answer.
   *[other] Choose { $count } answers.
 }
# $rule is the sentence that says how many to choose.
pick-wrong = That is not the right number yet. { $rule }
pick-links = All selections as links
pick-needs-scripts = The checkboxes work only when your browser allows JavaScript.
picked-none = None of them
your-answer = Your answer
value-private = What you write stays in your browser. It is not sent anywhere.
value-wrong = Write something, or continue without.
value-wrong-domain = Write a domain, such as contoso.com.
value-wrong-email = Write an email address, such as kari@contoso.com.
value-without = Continue without writing anything
not-typed = Not given
dropped = Something in the address no longer fits: { $answers }. We show what still holds.
recommended = Recommended for you
finding = The answer
or = or
because = Because
who = Who can do it?
you-answered = You answered “{ $answer }”.
you-answered-to = You answered “{ $answer }” to “{ $question }”
why-not = Why not something else?
ladder-least = Gives the least access
ladder-most = Gives the most access
fits = Fits.
fits-too = Does the job, but gives more access than you need.
blocked = Your organization does not allow this.
on-request = Your organization gives this on request.
request-at = Ask for it here
next-allowed = The next one that is allowed and does the job: { $option }.
what-would-change = What would change the answer?
how-to = How to do it
no-help = No help?
answer-again = Answer again: “{ $question }”
both-sides = This must be true on both sides
our-side = On your side
their-side = On their side
do-you = What you do
do-owner = What the team owner does
do-admin = What your IT department does
do-their-admin = What their IT department does
waiting = How long does it take?
ending = How it ends
keep-in-mind = Keep in mind
ready-messages = Messages, ready to send
ready-messages-lead = Replace what stands in brackets, and send.
to-our-it = To your IT department
to-whoever = To the one who can mend it
to-decider = To the person who decides
to-owner = To the team owner
to-their-it = To their IT department
to-person = To the person you will work with
mail-message = Open as email
teams-message = Open in Teams
# $title is the name of the way to work together.
mail-subject = Working together in Teams: { $title }
copy-message = Copy the message
copied = Copied
copy-link = Copy the link
copy-link-failed = The link could not be copied. Select the address in the address bar and copy it yourself.
copy-text = Copy as text
copy-markdown = Copy as Markdown
print = Print
share = Share
copy-selected = The browser did not let us copy. The text is selected, so you can copy it yourself.
read-more = Read more: { $title }
# Below the drawing of a way: what they reach on your side, and which account they use.
picture-ours = On your side
picture-theirs = On their side
picture-home = At home
picture-anywhere = Anywhere
picture-meeting = They join the meeting and nothing more.
picture-chat = They reach you in the chat, but nothing in your organization.
picture-file = They reach the file or folder you share.
picture-channel = They reach one channel of a team.
picture-team = They reach all standard channels of the team.
picture-no-account = They need no account.
picture-own-account = They use their own account.
picture-guest-account = They get a guest account in your organization.
picture-maybe-account = Some get a guest account in your organization.
# $flow is the name of the guide, $answers one or more answers in quotation marks, $place a question or an end.
map-title = Map of “{ $flow }”
map-lead = All questions, answers and the ways between them. Choose a question to go there.
map-drawing = Drawing of the map. The list below says the same.
map-zoom-in = Larger
map-zoom-out = Smaller
map-zoom-all = Show all
map-list = The map as a list
map-ends = How it can end
map-recommendation = Recommendation
map-any-answer = Whatever you answer
map-after = after { $answers }
map-answer = “{ $answer }”
map-not-after = not after { $answers }
map-unasked = without the question “{ $question }”
map-here = You are here: { $place }
map-link = See where you are on the map
compare-pick = What do you need?
compare-pick-help = Tick what you must be able to do. You see at once which ways cover it.
compare-nothing = Nothing is picked yet.
# $number of $total ways. $option is the name of a way.
compare-count = The need is covered by { $number } of { $total } ways.
compare-least = Least access: “{ $option }”.
compare-least-if = Least access: “{ $option }”, if what it requires is the case.
compare-otherwise = If not: “{ $option }”.
compare-blocked = “{ $option }” gives the least, but your organization does not allow it.
compare-see = See the ways
compare-copy = Copy link
compare-copied = The link to this selection is copied.
compare-not-copied = The link could not be copied. Select the address and copy it yourself.
compare-clear = Clear all
compare-options = The ways, from least to most access
compare-covers = Covers everything you picked.
compare-covers-if = Covers everything you picked, on conditions:
compare-lacks = Lacks:
compare-table = Everything in one table
compare-caption = What each way can do
compare-need = Need
yes = Yes
no = No
only-if = With a condition
not-found = We cannot find that page
not-found-lead = It may have moved, or the address may have a typing error. Search for it, or start here:
not-found-search = See everything there is
# $words are the words of the address that does not exist.
not-found-search-words = Search for “{ $words }”
not-found-feedback = Tell us that the link is broken
# Shown without scripts only, where the page cannot know where the site stands; two links follow: not-found-here · not-found-above.
not-found-up = Do these links lead wrong? Move up in the address:
not-found-here = this folder
not-found-above = the folder above
home-page = The home page
keyboard = Using the keyboard
keyboard-lead = Everything in the guide can be done without a mouse. These are the keys.
keyboard-keys = Key
keyboard-does = What it does
keyboard-everywhere = On every page
keyboard-move = Go to the next or the previous link, button or field.
keyboard-follow = Follow the link, or use the button.
keyboard-skip = Right after the page has opened: show “{ skip-to-content }”. Enter then takes you past the menu.
keyboard-search = Open the search.
keyboard-back = Go back to the previous page or question.
keyboard-fold = Open or close what is folded, and the menu on small screens.
keyboard-scroll = Scroll what is wider than its place, while it has the focus: a table or a command.
keyboard-close = Close the menu or the search.
keyboard-questions = Questions and answers
keyboard-answer = Choose the answer. You go straight to the next question.
keyboard-tick = Tick or untick, where you can choose several answers.
keyboard-continue = Go on from a field that you have typed in.
keyboard-change = The list of what you have answered comes after the answers. Choose “{ change }” at an answer to give another. Your other answers stay as far as they fit.
keyboard-in-search = In the search
keyboard-hits = Go through the results.
keyboard-open-hit = Open the result, or the first one while you are in the field.
keyboard-close-search = Close the search. You are back where you were.
keyboard-map = In the drawing of a map
keyboard-pan = Move the drawing.
keyboard-zoom = Make it larger or smaller.
keyboard-whole = Show all of it.
keyboard-letters = No letter is a shortcut by itself, so voice control and screen readers can use them undisturbed.
key-tab = Tab
key-enter = Enter
key-escape = Esc
key-control = Ctrl
key-alt = Alt
key-space = Space
key-shift = Shift
key-up = Arrow up
key-down = Arrow down
key-left = Arrow left
key-arrows = Arrow keys
footer-about = Facts about Teams carry their source and date. The texts may be used freely under CC BY 4.0.
feedback = Tell us if something on this page is wrong
feedback-subject = Something is wrong in Veiviser
# $page is the address of the page, $build the version of the site.
feedback-body =
    This is wrong or hard to understand:


    The page: { $page }
    Version: { $build }
# $result is the answer that every choice leads to.
settled = The answers that are left do not change the result: { $result }.
to-result = Go straight to the answer
footer-help = Do you need help?
