//! Addresses: what stands between the parentheses of a link.

use page::Target;

/// What is wrong with an address.
pub(crate) struct Fault {
    pub(crate) code: &'static str,
    pub(crate) message: String,
    pub(crate) help: String,
}

/// The way out for every id that is none.
pub(crate) const IDS: &str = "write lower-case words and digits joined by `-`, a letter first: `turn-on`";

/// Whether this is an id: `[a-z][a-z0-9]*(-[a-z0-9]+)*`.
pub fn is_id(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.split('-').all(|word| {
            !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        })
}

/// Where an address leads.
pub(crate) fn target(address: &str) -> Result<Target, Fault> {
    if let Some(anchor) = address.strip_prefix('#') {
        return Ok(Target::Anchor(id(anchor)?));
    }
    let Some((scheme, rest)) = scheme(address) else { return article(address) };
    match scheme {
        "admin" => Ok(Target::Destination(id(rest)?)),
        "compare" => Ok(Target::Compare(id(rest)?)),
        "flow" => flow(rest),
        "https" => {
            let host = rest.strip_prefix("//").and_then(|rest| rest.split(['/', '?', '#']).next());
            outside(address, host.is_some_and(|host| !host.is_empty()), "https://example.com/page")
        }
        "mailto" => outside(address, rest.contains('@'), "mailto:name@example.com"),
        _ => {
            let message = format!("`{scheme}:` is not a kind of link here");
            let known =
                "use `https:`, `mailto:`, `admin:`, `flow:`, `compare:`, `claim:`, or the file of an article";
            Err(Fault { code: "article-link-scheme", message, help: known.into() })
        }
    }
}

/// The scheme of an address, and what follows it: RFC 3986, section 3.1.
fn scheme(address: &str) -> Option<(&str, &str)> {
    let (scheme, rest) = address.split_once(':')?;
    let is_scheme = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.bytes().all(|b| b.is_ascii_alphanumeric() || b"+-.".contains(&b));
    is_scheme.then_some((scheme, rest))
}

fn id(text: &str) -> Result<String, Fault> {
    if is_id(text) {
        return Ok(text.to_owned());
    }
    let message =
        if text.is_empty() { "the id is missing".to_owned() } else { format!("`{text}` is not an id") };
    Err(Fault { code: "article-id", message, help: IDS.into() })
}

fn outside(address: &str, is_whole: bool, example: &str) -> Result<Target, Fault> {
    if is_whole && !address.contains(|c: char| c.is_whitespace() || c.is_control()) {
        return Ok(Target::Outside(address.to_owned()));
    }
    let message = format!("`{address}` is not a whole address");
    Err(Fault { code: "article-link-address", message, help: format!("write it as in `{example}`") })
}

/// A flow, or one of its states: `choose/purpose=talk`. Whether it has this state, the site knows.
fn flow(address: &str) -> Result<Target, Fault> {
    let address = address.strip_suffix('/').unwrap_or(address);
    let (flow, trail) = address.split_once('/').unwrap_or((address, ""));
    let flow = id(flow)?;
    let is_trail = trail.is_empty()
        || trail.split('/').all(|step| {
            step.split_once('=')
                .is_some_and(|(question, answer)| is_id(question) && answer.split(',').all(is_id))
        });
    if is_trail {
        return Ok(Target::Flow { flow, trail: trail.to_owned() });
    }
    let message = format!("`{trail}` is not a trail of answers");
    let help = "write it as in the address of the page: `flow:choose/purpose=talk/account=personal`";
    Err(Fault { code: "article-link-address", message, help: help.into() })
}

fn article(address: &str) -> Result<Target, Fault> {
    let (file, anchor) =
        address.split_once('#').map_or((address, None), |(file, anchor)| (file, Some(anchor)));
    let Some(slug) = file.strip_suffix(".md").filter(|slug| is_id(slug)) else {
        let help = match file {
            file if file.starts_with("tasks/") => "insert the task with `[!INCLUDE [title](tasks/name.md)]`",
            _ => "write the file of an article in the same folder: `overview.md` or `overview.md#turn-on`",
        };
        let message = match address {
            "" => "the link leads nowhere".to_owned(),
            address => format!("`{address}` is not an article"),
        };
        return Err(Fault { code: "article-link-relative", message, help: help.into() });
    };
    Ok(Target::Article { slug: slug.to_owned(), anchor: anchor.map(id).transpose()? })
}
