//! What a reader fills in: the kinds of blanks, what each accepts, and how a value goes into a
//! PowerShell line or a link, so that it stays the one value it was typed as.
//!
//! Entry points: [`Kind::read`] judges typed text, [`literal`] quotes it for PowerShell, [`percent`]
//! encodes it for an address. Pure; runs in the browser, where typed text stays.

use serde::{Deserialize, Serialize};

/// A blank of a command or an app link, resolved for one locale and cloud.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Blank {
    /// Its name: blanks with one name on a page are filled together.
    pub name: String,
    /// What it accepts.
    pub kind: Kind,
    /// The label of its field, which also stands where nothing is filled in yet.
    pub label: String,
    /// An example, or where to find the value.
    pub help: String,
    /// What to say when the text is not of this kind.
    pub error: String,
    /// What stands around the value, such as `https://` and `-admin.sharepoint.com`.
    pub around: (String, String),
    /// It may stay empty.
    pub optional: bool,
}

/// What a blank accepts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A domain name: `contoso.com`.
    Domain,
    /// A mail address.
    Email,
    /// Several mail addresses with commas or semicolons between them.
    Emails,
    /// The name that somebody signs in with.
    Upn,
    /// A tenant-ID, object-ID or group-ID.
    Guid,
    /// The display name of a group, a team or a policy.
    Group,
    /// The first part of a SharePoint address: `contoso`.
    Sharepoint,
    /// The same, for the address of the SharePoint admin centre.
    SharepointAdmin,
    /// The whole address of a SharePoint site.
    Site,
    /// A whole number.
    Number,
    /// Any text on one line.
    Text,
}

impl Kind {
    /// All of them.
    pub const ALL: &'static [Self] = &[
        Self::Domain,
        Self::Email,
        Self::Emails,
        Self::Upn,
        Self::Guid,
        Self::Group,
        Self::Sharepoint,
        Self::SharepointAdmin,
        Self::Site,
        Self::Number,
        Self::Text,
    ];

    /// Its name in files and pages.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Domain => "domain",
            Self::Email => "email",
            Self::Emails => "emails",
            Self::Upn => "upn",
            Self::Guid => "guid",
            Self::Group => "group",
            Self::Sharepoint => "sharepoint",
            Self::SharepointAdmin => "sharepoint-admin",
            Self::Site => "site",
            Self::Number => "number",
            Self::Text => "text",
        }
    }

    /// The kind of this name.
    pub fn new(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.as_str() == name)
    }

    /// The value of typed text; `None` if it is not of this kind. White space around it does not count.
    pub fn read(self, typed: &str) -> Option<String> {
        let text = typed.trim();
        let is_sound = match self {
            Self::Domain => is_domain(text),
            Self::Email | Self::Upn => is_email(text),
            Self::Emails => {
                let list: Vec<&str> = text.split([',', ';']).map(str::trim).collect();
                return list.iter().all(|one| is_email(one)).then(|| list.join(","));
            }
            Self::Guid => is_guid(text),
            Self::Group => is_line(text, 256),
            Self::Sharepoint | Self::SharepointAdmin => is_label(text),
            Self::Site => is_site(text),
            Self::Number => text.len() <= 9 && !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit()),
            Self::Text => is_line(text, 1000),
        };
        is_sound.then(|| text.to_owned())
    }
}

/// The address of an app link with what was typed: name of the parameter, kind, text, and whether it may stay empty.
/// `None` while something is lacking or not of its kind.
pub fn opened(url: &str, typed: &[(String, Kind, String, bool)]) -> Option<String> {
    let mut query: Vec<String> = Vec::new();
    for (name, kind, text, optional) in typed {
        match kind.read(text) {
            Some(value) => query.push(format!("{}={}", percent(name), parameter(&value, *kind))),
            None if *optional && text.trim().is_empty() => {}
            None => return None,
        }
    }
    Some(if query.is_empty() { url.to_owned() } else { format!("{url}?{}", query.join("&")) })
}

/// A value as the value of a parameter of an address: in a list, commas stand between encoded addresses.
fn parameter(value: &str, kind: Kind) -> String {
    match kind {
        Kind::Emails => value.split(',').map(percent).collect::<Vec<_>>().join(","),
        _ => percent(value),
    }
}

/// Text as one single-quoted PowerShell literal.
///
/// Inside such a literal nothing is expanded, and a quotation mark stands for itself when it is doubled. PowerShell
/// takes the typographic marks for the plain one, so they are doubled too.
pub fn literal(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('\'');
    for sign in text.chars() {
        out.push(sign);
        if matches!(sign, '\'' | '\u{2018}'..='\u{201b}') {
            out.push(sign);
        }
    }
    out.push('\'');
    out
}

/// Text as part of an address: everything but unreserved characters is percent-encoded (RFC 3986), so it
/// can end no part and begin no other.
pub fn percent(text: &str) -> String {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push('%');
            out.push(char::from(HEX[usize::from(byte >> 4)]));
            out.push(char::from(HEX[usize::from(byte & 15)]));
        }
    }
    out
}

/// A part of a domain name: letters, digits and inner hyphens.
fn is_label(text: &str) -> bool {
    (1..=63).contains(&text.len())
        && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
        && !text.starts_with('-')
        && !text.ends_with('-')
}

fn is_domain(text: &str) -> bool {
    let last = text.rsplit('.').next().unwrap_or_default();
    text.len() <= 253
        && text.contains('.')
        && text.split('.').all(is_label)
        && last.bytes().any(|b| b.is_ascii_alphabetic())
}

/// RFC 5322's dot-atom before the sign, a domain behind it: what mail and sign-in names look like.
fn is_email(text: &str) -> bool {
    let Some((local, domain)) = text.rsplit_once('@') else { return false };
    let is_atom = |part: &str| {
        !part.is_empty()
            && part.bytes().all(|b| b.is_ascii_alphanumeric() || b"!#$%&'*+-/=?^_`{|}~".contains(&b))
    };
    local.len() <= 64 && local.split('.').all(is_atom) && is_domain(domain)
}

fn is_guid(text: &str) -> bool {
    let groups: Vec<&str> = text.split('-').collect();
    groups.len() == 5
        && groups
            .iter()
            .zip([8, 4, 4, 4, 12])
            .all(|(group, length)| group.len() == length && group.bytes().all(|b| b.is_ascii_hexdigit()))
}

/// The domains of SharePoint in all clouds.
const SHAREPOINT: [&str; 4] = [".sharepoint.com", ".sharepoint.us", ".sharepoint-mil.us", ".sharepoint.cn"];

fn is_site(text: &str) -> bool {
    let Some(rest) = text.strip_prefix("https://") else { return false };
    let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
    text.len() <= 400
        && is_domain(host)
        && SHAREPOINT.iter().any(|domain| host.ends_with(domain))
        && path.bytes().all(|b| b.is_ascii_alphanumeric() || b"-._~%/".contains(&b))
}

/// One line that looks like what it is: no control characters, and none of the invisible ones that change how text
/// around them reads.
fn is_line(text: &str, longest: usize) -> bool {
    let is_invisible = |c: char| {
        c.is_control()
            || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
    };
    !text.is_empty() && text.chars().count() <= longest && !text.contains(is_invisible)
}
