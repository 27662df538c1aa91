//! What a server must know about a site: one truth, for the preview and for the configuration of every server.
//!
//! Entry points: [`Headers::of`] and [`files`]. `docs/hosting.md` tells how the files are used, and why they lie in
//! the built folder: whoever copies the folder has them, in the version that fits it.

pub(crate) mod check;

use std::fmt::Write as _;

use serde::Serialize;
use serde_json::json;
use site::Site;

/// The folder of the configurations in the built folder.
const FOLDER: &str = "hosting/";

/// Media types by ending. Servers know most of them; some refuse to send what they do not know.
/// The last ones are not ours: what organisations lay into `public/`.
const TYPES: [(&str, &str); 18] = [
    ("html", "text/html"),
    ("css", "text/css"),
    ("js", "text/javascript"),
    ("json", "application/json"),
    ("txt", "text/plain"),
    ("svg", "image/svg+xml"),
    ("png", "image/png"),
    ("wasm", "application/wasm"),
    ("bin", "application/octet-stream"),
    ("gif", "image/gif"),
    ("ico", "image/x-icon"),
    ("jpeg", "image/jpeg"),
    ("jpg", "image/jpeg"),
    ("pdf", "application/pdf"),
    ("webmanifest", "application/manifest+json"),
    ("webp", "image/webp"),
    ("woff2", "font/woff2"),
    ("xml", "application/xml"),
];
/// Those that are text without saying so in a document of their own.
const TEXTS: [&str; 5] = ["text/html", "text/css", "text/javascript", "application/json", "text/plain"];

/// The headers of every answer.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Headers {
    /// Sent always, with errors too.
    pub(crate) always: Vec<(&'static str, String)>,
    /// `Cache-Control` of files that are named after their content (`…/assets/…`).
    pub(crate) kept: &'static str,
    /// `Cache-Control` of everything else: kept, but asked for each time.
    pub(crate) asked: &'static str,
}

impl Headers {
    /// The headers of a site.
    pub(crate) fn of(site: &Site) -> Self {
        Self {
            always: vec![
                ("Content-Security-Policy", policy(site)),
                ("X-Content-Type-Options", "nosniff".to_owned()),
                // Answers stand in the address: nobody gets it along with a click.
                ("Referrer-Policy", "no-referrer".to_owned()),
            ],
            kept: "public, max-age=31536000, immutable",
            asked: "no-cache",
        }
    }
}

/// The content security policy of a site.
fn policy(site: &Site) -> String {
    let mut ancestors = "'self'".to_owned();
    for parent in &site.settings.embed.parents {
        let _ = write!(ancestors, " {parent}");
    }
    // A worker's address is a script's: without a named policy none can be registered under Trusted Types.
    let (workers, types) =
        if site.settings.offline.enabled { (" worker-src 'self';", "veiviser") } else { ("", "'none'") };
    format!(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; \
         font-src 'self'; connect-src 'self'; manifest-src 'self';{workers} base-uri 'self'; form-action 'none'; \
         frame-ancestors {ancestors}; require-trusted-types-for 'script'; trusted-types {types}"
    )
}

/// The configurations: path in the built folder and content. `folders` are those that have assets of their own.
pub(crate) fn files(site: &Site, folders: &[&str]) -> Vec<(String, String)> {
    let headers = Headers::of(site);
    let mount = site.settings.mount();
    let place = |name: &str| format!("{FOLDER}{name}");
    vec![
        (place("nginx.conf"), fill(include_str!("hosting/nginx.conf"), &headers, mount)),
        (place("apache.conf"), fill(include_str!("hosting/apache.conf"), &headers, mount)),
        (place("Caddyfile"), fill(include_str!("hosting/Caddyfile"), &headers, mount)),
        (place("s3.sh"), fill(include_str!("hosting/s3.sh"), &headers, mount)),
        (place("github-pages.yml"), include_str!("hosting/github-pages.yml").to_owned()),
        (place("headers.json"), pretty(&for_programs(&headers))),
        ("web.config".to_owned(), web_config(&headers, mount, folders)),
        ("staticwebapp.config.json".to_owned(), pretty(&static_web_app(&headers, folders))),
        // GitHub Pages would otherwise run everything through Jekyll.
        (".nojekyll".to_owned(), String::new()),
    ]
}

/// Fills a template: `{always:…}` for a line per header, `{types:…}` for one per media type, `{below:…}` for one that is
/// there only where the site is not at the root; in all of them `{mount}`, `{kept}`, `{asked}`.
fn fill(template: &str, headers: &Headers, mount: &str) -> String {
    let mut out = String::new();
    for line in template.lines() {
        let indent = &line[..line.len() - line.trim_start().len()];
        let inside = |name: &str| line.trim().strip_prefix(name).and_then(|rest| rest.strip_suffix('}'));
        if let Some(pattern) = inside("{always:") {
            for (name, value) in &headers.always {
                let filled = pattern.replace("NAME", name).replace("VALUE", value);
                let _ = writeln!(out, "{indent}{filled}");
            }
        } else if let Some(pattern) = inside("{types:") {
            for (ending, kind) in TYPES {
                let filled = pattern.replace("TYPE", kind).replace("ENDING", ending);
                let _ = writeln!(out, "{indent}{filled}");
            }
        } else if let Some(pattern) = inside("{below:") {
            if mount != "/" {
                let _ = writeln!(out, "{indent}{pattern}");
            }
        } else {
            let _ = writeln!(out, "{line}");
        }
    }
    out.replace("{mount}", mount)
        .replace("{mount-bare}", mount.trim_end_matches('/'))
        .replace("{mount-pattern}", &mount.replace('.', r"\."))
        .replace("{kept}", headers.kept)
        .replace("{asked}", headers.asked)
}

/// The headers for whoever writes a configuration by program.
fn for_programs(headers: &Headers) -> serde_json::Value {
    let always: serde_json::Map<_, _> =
        headers.always.iter().map(|(name, value)| ((*name).to_owned(), json!(value))).collect();
    let types: serde_json::Map<_, _> =
        TYPES.iter().map(|(ending, kind)| (format!(".{ending}"), json!(with_charset(kind)))).collect();
    json!({
        "always": always,
        "cache-control": { "assets": headers.kept, "other": headers.asked },
        "types": types,
    })
}

/// Azure Static Web Apps: a site of its own, so always at the root.
fn static_web_app(headers: &Headers, folders: &[&str]) -> serde_json::Value {
    let mut global: serde_json::Map<_, _> =
        headers.always.iter().map(|(name, value)| ((*name).to_owned(), json!(value))).collect();
    global.insert("Cache-Control".to_owned(), json!(headers.asked));
    let kept = json!({ "Cache-Control": headers.kept });
    let folders = std::iter::once(String::new()).chain(folders.iter().map(|folder| format!("/{folder}")));
    let routes: Vec<_> =
        folders.map(|folder| json!({ "route": format!("{folder}/assets/*"), "headers": kept })).collect();
    let types: serde_json::Map<_, _> =
        TYPES.iter().map(|(ending, kind)| (format!(".{ending}"), json!(with_charset(kind)))).collect();
    json!({
        // Not `always`: a page that is a file (`check.html`) would get a slash too, and its links count from another folder.
        "trailingSlash": "auto",
        "routes": routes,
        "globalHeaders": global,
        "mimeTypes": types,
        "responseOverrides": { "404": { "rewrite": "/404.html" } },
    })
}

/// IIS. Everything in it may be set in the folder itself; nothing needs a module that is not there by default.
fn web_config(headers: &Headers, mount: &str, folders: &[&str]) -> String {
    let escape = |text: &str| text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;");
    let mut add = String::new();
    for (name, value) in &headers.always {
        let _ = writeln!(add, "        <remove name=\"{name}\" />");
        let _ = writeln!(add, "        <add name=\"{name}\" value=\"{}\" />", escape(value));
    }
    let mut types = String::new();
    for (ending, kind) in TYPES {
        let _ = writeln!(types, "      <remove fileExtension=\".{ending}\" />");
        let _ = writeln!(
            types,
            "      <mimeMap fileExtension=\".{ending}\" mimeType=\"{}\" />",
            with_charset(kind)
        );
    }
    let kept = headers.kept.replace("public, max-age=31536000, ", "public, ");
    let folders = std::iter::once(String::new()).chain(folders.iter().map(|folder| format!("{folder}/")));
    let assets: String = folders
        .map(|folder| {
            include_str!("hosting/web.assets.config").replace("{folder}", &folder).replace("{kept}", &kept)
        })
        .collect();
    let lost = format!("{mount}404.html").trim_start_matches('/').replace('/', "\\");
    include_str!("hosting/web.config")
        .replace("{headers}\n", &add)
        .replace("{types}\n", &types)
        .replace("{assets}\n", &assets)
        .replace("{lost}", &lost)
}

fn with_charset(kind: &str) -> String {
    if TEXTS.contains(&kind) { format!("{kind}; charset=utf-8") } else { kind.to_owned() }
}

fn pretty(value: &serde_json::Value) -> String {
    format!("{value:#}\n")
}
