//! Who is in whose house: what a picture of an option shows.

use serde::Deserialize;

/// The picture of one option: our organisation, the other person, and what that person reaches of us.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Picture {
    /// Where the other person stands.
    pub they: Standing,
    /// Where the other person's account lives.
    pub account: Account,
    /// What the other person reaches.
    pub reach: Reach,
}

/// Where the other person stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// In an organisation of their own.
    Organisation,
    /// At home, with a private account.
    Home,
    /// It does not matter where.
    Anywhere,
}

/// Where the other person's account lives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Account {
    /// None is needed.
    None,
    /// Where they are.
    There,
    /// They get one in our organisation.
    Here,
    /// Some of them get one in our organisation.
    Maybe,
}

/// What the other person reaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reach {
    /// A meeting, between the houses.
    Meeting,
    /// A chat, between the houses.
    Chat,
    /// A file in our house.
    File,
    /// One channel of a team in our house.
    Channel,
    /// A whole team in our house.
    Team,
}
