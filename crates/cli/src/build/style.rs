//! The style sheet: the app's parts in the order of their layers, as one file.

/// The parts, least specific first.
const PARTS: [&str; 9] = [
    include_str!("../../../../src/style/tokens.css"),
    include_str!("../../../../src/style/base.css"),
    include_str!("../../../../src/style/shell.css"),
    include_str!("../../../../src/style/parts.css"),
    include_str!("../../../../src/style/pages.css"),
    include_str!("../../../../src/style/pictures.css"),
    include_str!("../../../../src/style/commands.css"),
    include_str!("../../../../src/style/print.css"),
    include_str!("../../../../src/style/embed.css"),
];

/// All parts without comments and indentation.
pub(super) fn sheet() -> String {
    let mut out = String::new();
    for part in PARTS {
        let mut rest = part;
        while let Some((before, after)) = rest.split_once("/*") {
            out.push_str(before);
            rest = after.split_once("*/").map_or("", |(_, after)| after);
        }
        out.push_str(rest);
    }
    out.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}
