//! The style sheet: the app's parts in the order of their layers, as one file.

use std::fmt::Write as _;

use site::{Brand, Colour, Palette};

/// The parts, least specific first.
const PARTS: &[&str] = &[
    include_str!("../../../../src/style/tokens.css"),
    include_str!("../../../../src/style/base.css"),
    include_str!("../../../../src/style/shell.css"),
    include_str!("../../../../src/style/parts.css"),
    include_str!("../../../../src/style/form.css"),
    include_str!("../../../../src/style/search.css"),
    include_str!("../../../../src/style/pages.css"),
    include_str!("../../../../src/style/pictures.css"),
    include_str!("../../../../src/style/commands.css"),
    include_str!("../../../../src/style/compare.css"),
    include_str!("../../../../src/style/map.css"),
    include_str!("../../../../src/style/print.css"),
    include_str!("../../../../src/style/embed.css"),
];

/// All parts without comments and indentation, and the organisation's own face after them; `logo` is the name of the
/// picture beside the style sheet.
pub(super) fn sheet(brand: &Brand, logo: Option<&str>) -> String {
    let mut out = String::new();
    let own = colours(brand) + &picture(brand, logo);
    for part in PARTS.iter().copied().chain([own.as_str()]) {
        let mut rest = part;
        while let Some((before, after)) = rest.split_once("/*") {
            out.push_str(before);
            rest = after.split_once("*/").map_or("", |(_, after)| after);
        }
        out.push_str(rest);
    }
    tight(&out)
}

/// The sheet without the spaces and line breaks that only people read: all of it arrives before the first paint.
/// Texts in quotes are not told apart, so none of ours holds a comma, colon, semicolon or brace beside a space.
fn tight(sheet: &str) -> String {
    let mut out = String::new();
    for line in sheet.lines().map(str::trim).filter(|line| !line.is_empty()) {
        // What ends otherwise goes on in the next line.
        if !out.is_empty() && !out.ends_with(['{', '}', ';', ',']) {
            out.push(' ');
        }
        out.push_str(line);
    }
    for (long, short) in [
        (" {", "{"),
        ("{ ", "{"),
        (" }", "}"),
        (";}", "}"),
        ("} ", "}"),
        (": ", ":"),
        ("; ", ";"),
        (", ", ","),
    ] {
        out = out.replace(long, short);
    }
    out
}

/// The tokens that an own colour replaces: they win over those of the same layer before them.
fn colours(brand: &Brand) -> String {
    let Some(Palette { fjord, tint, deep }) = &brand.palette else { return String::new() };
    let mut out = String::from("@layer tokens {\n:root {\n");
    for (name, [light, dark]) in
        [("fjord", fjord), ("fjord-tint", tint), ("deep", deep)] as [(&str, &[Colour; 2]); 3]
    {
        let _ = writeln!(out, "--{name}: light-dark({light}, {dark});");
    }
    out + "}\n}\n"
}

/// The logo in the place of the signpost. Its room is known before it arrives.
fn picture(brand: &Brand, logo: Option<&str>) -> String {
    let Some((name, logo)) = logo.zip(brand.logo.as_ref()) else { return String::new() };
    let (width, height) = logo.shape;
    format!(
        "@layer shell {{\n.brand svg {{ display: none; }}\n.brand::before {{ content: \"\"; flex: none; block-size: 1.75rem; \
         aspect-ratio: {width} / {height}; background: url({name}) center / contain no-repeat; \
         print-color-adjust: exact; }}\n}}\n"
    )
}
