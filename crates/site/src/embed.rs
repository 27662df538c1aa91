//! `[embed]` of `content/site.toml`: the guide inside other pages.
//!
//! Invariant: what stands in [`Embed`] was validated, so it may be written into a header, a script or
//! a link as it is.

use serde::Deserialize;
use toml::Spanned;

use crate::Finding;
use crate::files::File;

/// How the guide is shown inside other pages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Embed {
    /// Whose pages may show the guide in a frame and hear from it, as sources of a content security
    /// policy: `https://intranet.example.com`, `https://*.cloud.microsoft`. Empty: only pages of the
    /// same origin.
    pub parents: Vec<String>,
    /// Where the guide stands, with a slash at the end: the start of every link that must work
    /// elsewhere.
    pub base_url: Option<String>,
}

/// The section as it is written.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub(crate) struct EmbedFile {
    parents: Vec<Spanned<String>>,
    base_url: Option<Spanned<String>>,
}

impl EmbedFile {
    /// The section, as far as it is right; what is wrong becomes findings.
    pub(crate) fn read(&self, file: &File, findings: &mut Vec<Finding>) -> Embed {
        let mut parents = Vec::new();
        for parent in &self.parents {
            let text = parent.get_ref();
            match parent_fault(text) {
                None => parents.push(text.clone()),
                Some(help) => findings.push(Finding::error(
                    file,
                    &parent.span(),
                    "embed-parent",
                    format!("`{text}` does not name whose pages may show this guide"),
                    help,
                )),
            }
        }
        if let Some(address) = self.base_url.as_ref().filter(|address| !is_base(address.get_ref())) {
            findings.push(Finding::error(
                file,
                &address.span(),
                "embed-address",
                format!("`{}` is not the address of a folder", address.get_ref()),
                "write where the guide stands, from `https://` to the last `/`: `https://intranet.example.com/teams/`",
            ));
        }
        let base_url = self.base_url.as_ref().map(|address| address.get_ref().clone());
        Embed { parents, base_url: base_url.filter(|address| is_base(address)) }
    }
}

/// How to mend what is wrong with a parent.
fn parent_fault(text: &str) -> Option<String> {
    if is_parent(text) {
        return None;
    }
    // What was probably meant: the scheme in front, nothing behind the host.
    let (scheme, rest) = text.split_once("://").unwrap_or(("https", text));
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default().to_ascii_lowercase();
    let scheme = if scheme == "http" && is_loopback(host.split(':').next().unwrap_or_default()) {
        "http"
    } else {
        "https"
    };
    let meant = format!("{scheme}://{host}");
    Some(if is_parent(&meant) {
        format!("write `{meant}`")
    } else {
        "write scheme and host alone: `https://intranet.example.com`, or `https://*.example.com` for all hosts below"
            .to_owned()
    })
}

/// Whether this is the origin of pages: `https`, a host or all hosts below one, and perhaps a port.
/// Plain `http` is for trying things out on the own machine.
fn is_parent(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once("://") else { return false };
    let (host, port) = rest.split_once(':').map_or((rest, None), |(host, port)| (host, Some(port)));
    // All hosts below one label would be half of the internet.
    let host_is_right =
        host.strip_prefix("*.").map_or_else(|| is_host(host), |below| is_host(below) && below.contains('.'));
    let scheme_is_right = scheme == "https" || (scheme == "http" && is_loopback(host));
    let port_is_right =
        port.is_none_or(|port| port.parse::<u16>().is_ok_and(|number| number.to_string() == port));
    host_is_right && scheme_is_right && port_is_right
}

fn is_loopback(host: &str) -> bool {
    ["localhost", "127.0.0.1"].contains(&host)
}

/// Lower-case labels, as browsers write a host.
fn is_host(host: &str) -> bool {
    let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
    let is_label = |label: &str| {
        !label.is_empty() && label.bytes().all(plain) && !label.starts_with('-') && !label.ends_with('-')
    };
    host.split('.').all(is_label)
}

/// Whether links can start with this: the address of a folder, safe in an attribute.
fn is_base(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once("://") else { return false };
    let Some((origin, path)) = rest.split_once('/') else { return false };
    let plain = |b: u8| b.is_ascii_alphanumeric() || b"-._~%/".contains(&b);
    is_parent(&format!("{scheme}://{origin}"))
        && !origin.starts_with('*')
        && path.bytes().all(plain)
        && text.ends_with('/')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: Option<&str>) {
        assert_eq!(parent_fault(text).as_deref(), expected, "{text}");
    }

    #[test]
    fn origins_are_parents() {
        for text in [
            "https://intranet",
            "https://contoso.sharepoint.com",
            "https://*.cloud.microsoft",
            "https://help.example.com:8443",
            "http://localhost:8000",
            "http://127.0.0.1:8000",
        ] {
            check(text, None);
        }
    }

    #[test]
    fn what_was_meant_is_offered() {
        check("contoso.sharepoint.com", Some("write `https://contoso.sharepoint.com`"));
        check("https://Contoso.sharepoint.com/sites/it", Some("write `https://contoso.sharepoint.com`"));
        check("http://intranet.example.com", Some("write `https://intranet.example.com`"));
        check("HTTP://localhost:80/", Some("write `https://localhost:80`"));
        let form = "write scheme and host alone: `https://intranet.example.com`, or `https://*.example.com` for all hosts below";
        for text in [
            "",
            "*",
            "https://*",
            "https://*.com",
            "https://a.*.com",
            "https://a..com",
            "https://-a.com",
            "https://a.com:99999",
            "https://a.com:080",
            "https://a b.com",
            "https://a.com;script-src",
            "https://æ.no",
        ] {
            check(text, Some(form));
        }
    }

    #[test]
    fn a_base_is_a_folder() {
        for text in ["https://a.com/", "https://a.com:1/help/teams/", "http://localhost:8080/"] {
            assert!(is_base(text), "{text}");
        }
        for text in [
            "",
            "/help/",
            "https://a.com",
            "https://a.com/x",
            "https://a.com/?x=/",
            "https://*.a.com/",
            "https://a.com/\"/",
        ] {
            assert!(!is_base(text), "{text}");
        }
    }
}
