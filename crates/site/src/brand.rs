//! `[brand]` of `content/site.toml`: the organisation's own face.
//!
//! Invariant: what stands in [`Brand`] was validated: a colour is readable in its theme, a logo is a file of `public/`
//! whose shape is known.

mod colour;
mod logo;

use std::path::Path;

use indexmap::IndexMap;
use page::Locale;
use serde::Deserialize;
use toml::Spanned;

use crate::Finding;
use crate::files::File;

pub use colour::{Colour, Palette};
pub use logo::Logo;

/// Name, logo and colour.
#[derive(Clone, Debug, Default)]
pub struct Brand {
    name: Option<Name>,
    /// Instead of the signpost beside the name.
    pub logo: Option<Logo>,
    /// Instead of the colour of the fjord, with what follows from it.
    pub palette: Option<Palette>,
}

impl Brand {
    /// The name of the guide in a language, where it has one of its own.
    pub fn name(&self, locale: &Locale) -> Option<&str> {
        match self.name.as_ref()? {
            Name::One(name) => Some(name),
            Name::Each(names) => names.get(locale.as_str()).map(String::as_str),
        }
    }
}

/// One name for all languages, or one for each.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
enum Name {
    One(String),
    Each(IndexMap<String, String>),
}

/// The section as it is written.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct BrandFile {
    name: Option<Name>,
    logo: Option<Spanned<String>>,
    colour: Option<Spanned<ColourFile>>,
}

/// One colour for both themes, or one for each.
#[derive(Deserialize)]
#[serde(untagged)]
enum ColourFile {
    One(String),
    Each { light: String, dark: String },
}

impl BrandFile {
    /// The section, as far as it is right; what is wrong becomes findings.
    pub(crate) fn read(self, root: &Path, file: &File, findings: &mut Vec<Finding>) -> Brand {
        let mut error = |span, code, message: String, help: String| {
            findings.push(Finding::error(file, &span, code, message, help));
        };
        let logo = self.logo.and_then(|path| {
            let span = path.span();
            Logo::read(&root.join("public"), path.get_ref())
                .map_err(|(message, help)| error(span, "brand-logo", message, help))
                .ok()
        });
        let palette = self.colour.and_then(|written| {
            let span = written.span();
            let (light, dark) = match written.into_inner() {
                ColourFile::One(colour) => (colour, None),
                ColourFile::Each { light, dark } => (light, Some(dark)),
            };
            let mut read = |text: &str| {
                let colour = Colour::parse(text);
                if colour.is_none() {
                    let message = format!("`{text}` is not a colour");
                    error(span.clone(), "brand-colour", message, "write it as in `#0a4d68`".to_owned());
                }
                colour
            };
            let light = read(&light);
            let dark = dark.map(|dark| read(&dark));
            let light = light?;
            let dark = match dark {
                Some(dark) => dark?,
                None => colour::for_dark(light),
            };
            for (theme, colour) in [("light", light), ("dark", dark)] {
                if let Some(fault) = colour::fault(theme, colour) {
                    error(span.clone(), "brand-contrast", fault.message, fault.help);
                }
            }
            Some(Palette::of(light, dark))
        });
        Brand { name: self.name, logo, palette }
    }
}
