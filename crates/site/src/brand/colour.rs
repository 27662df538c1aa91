//! The organisation's colour: readable in both themes, and the tones that follow from it.

use std::fmt;

use palette::color_difference::Wcag21RelativeContrast;
use palette::{FromColor, Mix, Oklch, Srgb};

/// The tokens of the style sheet: what a colour must stand out from.
const TOKENS: &str = include_str!("../../../../src/style/tokens.css");

/// WCAG 2.2, level AA: text against what is behind it.
const LEAST: f64 = 4.5;
/// How much of the colour is in the tint behind notes and marks, per theme.
const TINT: [f64; 2] = [0.1, 0.14];
/// How much of the colour is in the deep surface of the dark theme.
const DEEP: f64 = 0.28;

/// A colour as screens show it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour(Srgb<u8>);

impl Colour {
    /// Reads `#0a4d68`, or the short form.
    pub(super) fn parse(text: &str) -> Option<Self> {
        text.strip_prefix('#').filter(|digits| matches!(digits.len(), 3 | 6))?.parse().ok().map(Self)
    }

    fn float(self) -> Srgb<f64> {
        self.0.into_format()
    }

    fn of(colour: Srgb<f64>) -> Self {
        Self(colour.into_format())
    }

    fn contrast(self, other: Self) -> f64 {
        self.float().relative_contrast(other.float())
    }

    /// This much of the colour on another one.
    fn on(self, other: Self, share: f64) -> Self {
        Self::of(other.float().mix(self.float(), share))
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:02x}{:02x}{:02x}", self.0.red, self.0.green, self.0.blue)
    }
}

/// The tones that follow from a colour, in the light and in the dark theme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Palette {
    /// Links, marks, what can be clicked.
    pub fjord: [Colour; 2],
    /// Behind notes and marks.
    pub tint: [Colour; 2],
    /// The surface of the result.
    pub deep: [Colour; 2],
}

impl Palette {
    pub(super) fn of(light: Colour, dark: Colour) -> Self {
        let paper = token("paper");
        Self {
            fjord: [light, dark],
            tint: [tint(light, 0), tint(dark, 1)],
            deep: [light, paper.map_or(dark, |paper| dark.on(paper[1], DEEP))],
        }
    }
}

fn tint(colour: Colour, theme: usize) -> Colour {
    token("surface").map_or(colour, |surface| colour.on(surface[theme], TINT[theme]))
}

/// A token with a colour for each theme: `--paper: light-dark(#f7f6f2, #0f171d);`.
fn token(name: &str) -> Option<[Colour; 2]> {
    let value = TOKENS.split_once(&format!("--{name}: light-dark("))?.1.split(')').next()?;
    let (light, dark) = value.split_once(',')?;
    Some([Colour::parse(light.trim())?, Colour::parse(dark.trim())?])
}

/// The contrast with the surface that the colour stands out from least, by name.
fn least(theme: usize, colour: Colour) -> (f64, &'static str) {
    let surfaces =
        ["paper", "surface", "sunken"].into_iter().filter_map(|name| Some((token(name)?[theme], name)));
    let tint = std::iter::once((tint(colour, theme), "its own tint"));
    let ratios = surfaces.chain(tint).map(|(behind, name)| (colour.contrast(behind), name));
    ratios.min_by(|one, other| one.0.total_cmp(&other.0)).unwrap_or((1.0, "paper"))
}

/// The nearest colour of the same hue that can be read in a theme: darker in the light one, lighter in the dark one.
fn nearest(theme: usize, colour: Colour) -> Colour {
    let own = Oklch::from_color(colour.float());
    let step = if theme == 0 { -0.002 } else { 0.002 };
    let tones = (0..=500).map(|steps| {
        let l = (own.l + step * f64::from(steps)).clamp(0.0, 1.0);
        Colour::of(Srgb::from_color(Oklch { l, ..own }))
    });
    let ends = if theme == 0 { Srgb::new(0, 0, 0) } else { Srgb::new(255, 255, 255) };
    tones.into_iter().find(|tone| least(theme, *tone).0 >= LEAST).unwrap_or(Colour(ends))
}

/// The colour of the dark theme that belongs to one of the light theme.
pub(super) fn for_dark(light: Colour) -> Colour {
    nearest(1, light)
}

/// What is wrong with a colour, and how to mend it.
pub(super) struct Fault {
    pub(super) message: String,
    pub(super) help: String,
}

/// Whether the colour cannot be read in a theme.
pub(super) fn fault(theme: &str, colour: Colour) -> Option<Fault> {
    let index = usize::from(theme == "dark");
    let (ratio, behind) = least(index, colour);
    // Rounded down: 4.49 must not read as 4.5.
    let shown = (ratio * 100.0).floor() / 100.0;
    (ratio < LEAST).then(|| Fault {
        message: format!("`{colour}` stands out from {behind} by {shown:.2} to 1 in the {theme} theme"),
        help: format!(
            "text needs {LEAST} to 1; the nearest colour that has it is `{}`",
            nearest(index, colour)
        ),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn colour(text: &str) -> Colour {
        Colour::parse(text).expect("a colour")
    }

    #[test]
    fn the_tokens_of_the_style_sheet_are_found_and_their_own_colour_passes() {
        let fjord = token("fjord").expect("the style sheet has a fjord");
        for name in ["paper", "surface", "sunken"] {
            assert!(token(name).is_some(), "{name}");
        }
        assert!(fault("light", fjord[0]).is_none() && fault("dark", fjord[1]).is_none());
    }

    #[test]
    fn contrast_is_that_of_wcag() {
        assert!((colour("#000").contrast(colour("#fff")) - 21.0).abs() < 0.001);
        // The textbook pair on either side of 4.5.
        assert!(colour("#767676").contrast(colour("#fff")) > 4.5);
        assert!(colour("#777777").contrast(colour("#fff")) < 4.5);
    }

    #[test]
    fn the_nearest_colour_passes_and_one_step_before_does_not() {
        for text in ["#ff6600", "#00a0e0", "#ffcc00", "#e60050", "#123456", "#888", "#fff", "#000"] {
            for (index, theme) in ["light", "dark"].into_iter().enumerate() {
                let near = nearest(index, colour(text));
                assert!(fault(theme, near).is_none(), "{text} in the {theme} theme: {near}");
                if fault(theme, colour(text)).is_none() {
                    assert_eq!(near, colour(text));
                }
            }
        }
    }

    #[test]
    fn every_tone_of_a_passing_colour_can_be_read() {
        for text in ["#7a1fa2", "#005a32", "#b3001b", "#000000", "#3d3d3d"] {
            let light = colour(text);
            let palette = Palette::of(light, for_dark(light));
            let (ink, on_deep) = (token("ink").expect("ink"), token("on-deep").expect("on-deep"));
            for theme in 0..2 {
                assert!(palette.fjord[theme].contrast(palette.tint[theme]) >= LEAST, "{text} on its tint");
                assert!(ink[theme].contrast(palette.tint[theme]) >= 7.0, "ink on the tint of {text}");
                assert!(on_deep[theme].contrast(palette.deep[theme]) >= LEAST, "white on the deep of {text}");
            }
        }
    }

    #[test]
    fn what_is_no_colour() {
        for text in ["", "red", "0a4d68", "#12", "#12345", "#gggggg", "#0a4d6880", "rgb(1,2,3)", "#æøå"] {
            assert_eq!(Colour::parse(text), None, "{text}");
        }
    }
}
