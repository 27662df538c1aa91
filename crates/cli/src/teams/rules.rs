//! What Teams asks of a manifest with a personal tab, and of its icons.

use serde_json::Value;

/// Texts that must be there, and how many characters each may have.
const TEXTS: [(&str, usize); 13] = [
    ("/developer/name", 32),
    ("/developer/websiteUrl", 2048),
    ("/developer/privacyUrl", 2048),
    ("/developer/termsOfUseUrl", 2048),
    ("/name/short", 30),
    ("/name/full", 100),
    ("/description/short", 80),
    ("/description/full", 4000),
    ("/icons/color", 2048),
    ("/icons/outline", 2048),
    ("/version", 256),
    ("/id", 36),
    ("/accentColor", 7),
];

/// Everything that is wrong, each with the place in the manifest and the way out.
pub(super) fn faults(manifest: &Value, color: &[u8], outline: &[u8]) -> Vec<String> {
    let mut faults = Vec::new();
    let text = |at: &str| manifest.pointer(at).and_then(Value::as_str).unwrap_or_default();
    for (at, most) in TEXTS {
        text_fault(at, text(at), most, &mut faults);
    }
    let mut want = |right: bool, fault: String| {
        if !right {
            faults.push(fault);
        }
    };
    want(is_guid(text("/id")), format!("/id: `{}` is no GUID; make one and keep it for ever", text("/id")));
    want(
        is_version(text("/version")),
        format!("/version: `{}` is not three numbers; write `1.0.0`", text("/version")),
    );
    want(is_colour(text("/accentColor")), "/accentColor: write `#` and six hexadecimal digits".to_owned());
    for at in ["/developer/websiteUrl", "/developer/privacyUrl", "/developer/termsOfUseUrl"] {
        want(text(at).starts_with("https://"), format!("{at}: `{}` is not an https address", text(at)));
    }
    for (name, icon, size) in [("color", color, 192), ("outline", outline, 32)] {
        let is = png_size(icon);
        let said = is.map_or("no PNG".to_owned(), |(wide, high)| format!("{wide} x {high}"));
        want(is == Some((size, size)), format!("/icons/{name}: {said}; it must be a PNG of {size} x {size}"));
    }
    let list = |at: &str| manifest.pointer(at).and_then(Value::as_array).cloned().unwrap_or_default();
    let (tabs, domains) = (list("/staticTabs"), list("/validDomains"));
    want(
        (1..=16).contains(&tabs.len()),
        "/staticTabs: there must be one tab at least and 16 at most".to_owned(),
    );
    want(
        (1..=16).contains(&domains.len()),
        "/validDomains: name one domain at least and 16 at most".to_owned(),
    );
    for domain in &domains {
        let domain = domain.as_str().unwrap_or_default();
        let is_host = !domain.is_empty() && !domain.contains(['/', ':', ' ']) && domain.contains('.');
        want(is_host, format!("/validDomains: `{domain}` is not a host; leave out scheme, port and path"));
    }
    for (at, tab) in tabs.iter().enumerate() {
        let place = format!("/staticTabs/{at}");
        let of = |name: &str| tab[name].as_str().unwrap_or_default();
        for (name, most) in [("entityId", 64), ("name", 128), ("contentUrl", 2048)] {
            let length = of(name).chars().count();
            want(
                (1..=most).contains(&length),
                format!("{place}/{name}: {length} characters; 1 to {most} are allowed"),
            );
        }
        let host = of("contentUrl").strip_prefix("https://").map(|rest| rest.split(['/', ':', '?']).next());
        want(host.is_some(), format!("{place}/contentUrl: `{}` is not an https address", of("contentUrl")));
        let is_listed = host
            .flatten()
            .is_some_and(|host| domains.iter().any(|one| covers(one.as_str().unwrap_or_default(), host)));
        want(is_listed, format!("{place}/contentUrl: its host is not among /validDomains; add it there"));
        let scopes = tab["scopes"].as_array().cloned().unwrap_or_default();
        want(scopes == ["personal"], format!("{place}/scopes: write [\"personal\"]"));
    }
    faults
}

fn text_fault(at: &str, text: &str, most: usize, faults: &mut Vec<String>) {
    let length = text.chars().count();
    if text.is_empty() {
        faults.push(format!("{at}: missing"));
    } else if length > most {
        faults.push(format!("{at}: {length} characters; {most} are allowed"));
    } else if text.contains("{{") {
        faults.push(format!("{at}: `{text}` has an unfilled blank"));
    }
}

fn is_guid(text: &str) -> bool {
    let parts: Vec<usize> = text.split('-').map(str::len).collect();
    parts == [8, 4, 4, 4, 12] && text.bytes().all(|b| b == b'-' || b.is_ascii_hexdigit())
}

fn is_version(text: &str) -> bool {
    let parts: Vec<&str> = text.split('.').collect();
    parts.len() == 3
        && parts.iter().all(|part| part.parse::<u32>().is_ok_and(|number| number.to_string() == *part))
}

fn is_colour(text: &str) -> bool {
    text.strip_prefix('#')
        .is_some_and(|digits| digits.len() == 6 && digits.bytes().all(|b| b.is_ascii_hexdigit()))
}

fn covers(domain: &str, host: &str) -> bool {
    domain.strip_prefix("*.").map_or(domain == host, |below| host.ends_with(&format!(".{below}")))
}

/// Width and height, as the first chunk of a PNG says.
fn png_size(bytes: &[u8]) -> Option<(u32, u32)> {
    let header = bytes.strip_prefix(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR")?;
    let number = |at: usize| header.get(at..at + 4)?.try_into().ok().map(u32::from_be_bytes);
    Some((number(0)?, number(4)?))
}
