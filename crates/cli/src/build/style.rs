//! The style sheets, each from the app's parts in the order of their layers: one that every page is painted with, one for
//! what no page shows when it opens, and one for each kind of page with a script of its own.

use std::fmt::Write as _;

use site::{Brand, Colour, Palette};

/// What every page is painted with, least specific first.
const FIRST: &[&str] = &[
    include_str!("../../../../src/style/tokens.css"),
    include_str!("../../../../src/style/base.css"),
    include_str!("../../../../src/style/shell.css"),
    include_str!("../../../../src/style/parts.css"),
    include_str!("../../../../src/style/form.css"),
    include_str!("../../../../src/style/search.css"),
    include_str!("../../../../src/style/pages.css"),
    include_str!("../../../../src/style/pictures.css"),
    include_str!("../../../../src/style/commands.css"),
    include_str!("../../../../src/style/embed.css"),
];

/// What no page shows when it opens.
const LATER: &[&str] =
    &[include_str!("../../../../src/style/dialog.css"), include_str!("../../../../src/style/print.css")];

/// What only pages with a script of their own need, by its name (`page::Route::extras`).
const EXTRAS: [(&str, &str); 2] = [
    ("compare", include_str!("../../../../src/style/compare.css")),
    ("map", include_str!("../../../../src/style/map.css")),
];

/// The style sheet of every page, and the organisation's own face after it; `logo` is the name of the picture beside it.
pub(super) fn first(brand: &Brand, logo: Option<&str>) -> String {
    let own = colours(brand) + &picture(brand, logo);
    sheet(FIRST.iter().copied().chain([own.as_str()]))
}

/// The style sheet of what no page shows when it opens.
pub(super) fn later() -> String {
    sheet(LATER.iter().copied())
}

/// The style sheets of pages with a script of their own, by its name.
pub(super) fn extras() -> impl Iterator<Item = (&'static str, String)> {
    EXTRAS.iter().map(|(name, part)| (*name, sheet([*part])))
}

/// Parts without comments and indentation.
fn sheet<'a>(parts: impl IntoIterator<Item = &'a str>) -> String {
    let mut out = String::new();
    for part in parts {
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

#[cfg(test)]
mod tests {
    use super::*;

    /// The properties of a sheet that name a side of the screen, and values that do: languages from right to left need
    /// the side on which reading starts.
    fn physical(css: &str) -> Vec<&str> {
        let mut rest = css;
        let mut found = Vec::new();
        while let Some(at) = rest.find([';', '{', '}']) {
            let (before, after) = rest.split_at(at);
            let declaration = before.trim();
            // A selector may have a colon too; only a declaration ends with a semicolon or a closing brace.
            if !after.starts_with('{')
                && let Some((property, value)) = declaration.split_once(':')
                && !property.starts_with("--")
            {
                let sides = ["left", "right", "top", "bottom"];
                let names = property.split('-').any(|part| sides.contains(&part));
                let sized = ["width", "height", "min-width", "min-height", "max-width", "max-height"];
                // Four values go round by the sides of the screen.
                let mut depth = 0_i32;
                let parts = value.trim().split(|letter: char| {
                    depth += i32::from(letter == '(') - i32::from(letter == ')');
                    depth == 0 && letter == ' '
                });
                let round: Vec<&str> = parts.collect();
                let turns = ["padding", "margin", "inset", "border-width", "border-color", "border-style"];
                let turned = turns.contains(&property.trim()) && round.len() == 4 && round[1] != round[3];
                let says = value.split([' ', ',', '(', ')']).any(|word| word == "left" || word == "right");
                if names || says || turned || sized.contains(&property.trim()) {
                    found.push(declaration);
                }
            }
            rest = &after[1..];
        }
        found
    }

    #[test]
    fn no_property_names_a_side_of_the_screen() {
        let sheets = [first(&Brand::default(), None), later()].into_iter();
        for sheet in sheets.chain(extras().map(|(_, sheet)| sheet)) {
            assert!(sheet.len() > 2_000, "{}", sheet.len());
            assert_eq!(physical(&sheet), Vec::<&str>::new());
        }
    }

    #[test]
    fn a_side_of_the_screen_is_seen() {
        let css = "a:hover { margin-left: 1px; color: red } b { float: right; max-width: 2em; --left: 1px; }\n\
                   @media (max-width: 4rem) { i { inset: 0; padding-inline: 1px } u { padding: 0 1px 0 2px } \
                   s { margin: 0 calc(1px + 2px) } }";
        assert_eq!(
            physical(css),
            ["margin-left: 1px", "float: right", "max-width: 2em", "padding: 0 1px 0 2px"]
        );
    }
}
