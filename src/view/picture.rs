//! The picture of an option: two houses, the people, their accounts, and what is reached.
//!
//! Every picture has the same parts at the same places, so that the difference is what the eye sees: our house on
//! the left, the other person on the right, what that person reaches lit. No text stands in the drawing: the labels
//! below it are text like any other, at any size and in any direction.

use page::{Account, Element, Node, Picture, Reach, Standing, el};

use crate::words::{Word, Words};

/// Where our person stands, a guest of ours, and the other person: the middle of the figure.
const ME: i32 = 34;
const GUEST: i32 = 68;
const THEM: i32 = 256;

/// The drawing, named and described for those who do not see it.
pub fn picture(picture: Picture, name: String, description: String) -> Element {
    let mut parts = vec![path("ours", "M12 136V60l68-40 68 40v76z".into())];
    parts.push(match picture.they {
        Standing::Organisation => path("theirs", "M204 136V72l52-30 52 30v64z".into()),
        Standing::Home => path("theirs", "M222 136V92l34-24 34 24v44zM276 81V66h8v20".into()),
        Standing::Anywhere => path("theirs dash", "M212 136h88".into()),
    });
    parts.extend([figure("me", ME), figure("them", THEM)]);
    parts.extend(reached(picture));
    parts.extend(account(picture));
    el("svg")
        .attr("viewBox", "0 0 320 144")
        .attr("role", "img")
        .child(el("title").child(name))
        .child(el("desc").child(description))
        .child(parts.into_iter().collect::<Node>())
}

/// The drawing with its labels below: what is ours, and what is theirs.
pub fn figure_of(what: Picture, drawing: Element, words: &Words) -> Node {
    let standing = match what.they {
        Standing::Organisation => Word::PictureTheirs,
        Standing::Home => Word::PictureHome,
        Standing::Anywhere => Word::PictureAnywhere,
    };
    let reach = match what.reach {
        Reach::Meeting => Word::PictureMeeting,
        Reach::Chat => Word::PictureChat,
        Reach::File => Word::PictureFile,
        Reach::Channel => Word::PictureChannel,
        Reach::Team => Word::PictureTeam,
    };
    let account = match what.account {
        Account::None => Word::PictureNoAccount,
        Account::There => Word::PictureOwnAccount,
        Account::Here => Word::PictureGuestAccount,
        Account::Maybe => Word::PictureMaybeAccount,
    };
    let label = |place: Word, says: Word| {
        el("div").child(el("strong").child(words.word(place))).child(el("br")).child(words.word(says))
    };
    let labels =
        el("figcaption").child(label(Word::PictureOurs, reach)).child(" ").child(label(standing, account));
    el("figure").class("picture").child(drawing).child(labels).into()
}

/// What the other person reaches, and the way there.
fn reached(picture: Picture) -> Vec<Element> {
    let line = |from: &str| path("reach", from.into());
    match picture.reach {
        Reach::Meeting => vec![
            line("M50 112c50 0 70-12 96-24M240 112c-10-4-20-12-28-20"),
            path("lit", "M152 70h32v24h-32zM188 78l14-7v22l-14-7z".into()),
        ],
        Reach::Chat => vec![
            line("M50 112c50 0 70-12 94-24M240 112c-14-4-26-12-36-22"),
            path(
                "lit",
                "M154 64h40a6 6 0 0 1 6 6v16a6 6 0 0 1-6 6h-22l-9 9v-9h-9a6 6 0 0 1-6-6V70a6 6 0 0 1 6-6z"
                    .into(),
            ),
            path("reach", "M164 78h.01M174 78h.01M184 78h.01".into()),
        ],
        Reach::File => vec![
            line("M240 112c-40 0-70-8-104-8m9-7-9 7 9 7"),
            path("lit", "M94 78h24l12 12v36H94zM118 78v12h12M102 102h20M102 113h20".into()),
        ],
        Reach::Channel => vec![
            line("M240 108c-40 0-60-7-90-7m9-7-9 7 9 7"),
            path("box", "M90 74h54v54H90zM98 87h38M98 115h38".into()),
            path("lit", "M94 94h46v14H94z".into()),
        ],
        Reach::Team => vec![
            path("box", "M90 74h54v54H90z".into()),
            path("lit", "M94 80h46v12H94zM94 95h46v12H94zM94 110h46v12H94z".into()),
        ],
    }
}

/// The account, where it lives; somebody with an account in our house is in our house.
fn account(picture: Picture) -> Vec<Element> {
    match (picture.account, picture.they) {
        (Account::None, _) => Vec::new(),
        (Account::There, Standing::Home) => vec![card("card", 294, 112)],
        (Account::There, _) => vec![card("card", 278, 110)],
        (Account::Maybe, _) => vec![card("card dash", 58, 112)],
        (Account::Here, _) => vec![
            path("reach dash", "M244 98C214 34 118 34 80 88".into()),
            path("reach", "M79 78l0 12 11-5".into()),
            figure("them", GUEST),
            card("card", 58, 68),
        ],
    }
}

fn path(class: &'static str, d: String) -> Element {
    el("path").class(class).attr("d", d)
}

/// A person: head and shoulders, on the ground.
fn figure(class: &'static str, x: i32) -> Element {
    let (head, shoulders) = (x - 8, x - 14);
    path(class, format!("M{head} 100a8 8 0 1 1 16 0 8 8 0 1 1-16 0zM{shoulders} 136v-4a14 14 0 0 1 28 0v4z"))
}

/// An account: a card with a name on it.
fn card(class: &'static str, x: i32, y: i32) -> Element {
    path(class, format!("M{x} {y}h20v15h-20zm4 5h4m-4 5h12"))
}
