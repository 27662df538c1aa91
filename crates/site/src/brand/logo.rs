//! The organisation's logo: a picture of `public/`, with its shape, so that nothing moves when it arrives.

use std::path::Path;

/// A logo.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Logo {
    /// The picture.
    pub bytes: Vec<u8>,
    /// `svg` or `png`.
    pub ending: &'static str,
    /// Its width and height, in whatever unit: only their ratio counts.
    pub shape: (u32, u32),
}

impl Logo {
    /// Reads a file of `public`; otherwise what is wrong with it, and how to mend it.
    pub(super) fn read(public: &Path, path: &str) -> Result<Self, (String, String)> {
        let ending = ["svg", "png"]
            .into_iter()
            .find(|ending| Path::new(path).extension().is_some_and(|own| own.eq_ignore_ascii_case(ending)));
        let Some(ending) = ending else {
            let help = "save it as SVG, which is sharp at every size, or as PNG";
            return Err((format!("the logo `{path}` is neither an SVG nor a PNG"), help.to_owned()));
        };
        let inside = Path::new(path).components().all(|part| matches!(part, std::path::Component::Normal(_)));
        let bytes = inside.then(|| std::fs::read(public.join(path)).ok()).flatten();
        let Some(bytes) = bytes else {
            let help = "put it there, or write its path below public/";
            return Err((format!("there is no logo `{path}` in public/"), help.to_owned()));
        };
        let shape = if ending == "svg" { svg(&String::from_utf8_lossy(&bytes)) } else { png(&bytes) };
        let Some(shape) = shape else {
            let help = "export it again; an SVG needs `viewBox=\"0 0 width height\"` in its first tag";
            return Err((format!("the logo `{path}` does not say how wide and high it is"), help.to_owned()));
        };
        Ok(Self { bytes, ending, shape })
    }
}

/// From `viewBox`, else from `width` and `height` of the first tag.
fn svg(text: &str) -> Option<(u32, u32)> {
    let tag = text.split_once("<svg")?.1.split('>').next()?;
    let value = |name: &str| {
        let rest = tag.split_once(&format!(" {name}="))?.1;
        rest.get(1..)?.split(rest.chars().next()?).next()
    };
    let number = |text: &str| {
        let digits: String = text.trim().chars().take_while(char::is_ascii_digit).collect();
        digits.parse::<u32>().ok().filter(|number| *number > 0)
    };
    if let Some(numbers) = value("viewBox") {
        let numbers: Vec<_> =
            numbers.split([' ', ',']).filter(|part| !part.is_empty()).skip(2).filter_map(number).collect();
        return <[u32; 2]>::try_from(numbers).ok().map(|[width, height]| (width, height));
    }
    Some((number(value("width")?)?, number(value("height")?)?))
}

/// From the header, which comes first.
fn png(bytes: &[u8]) -> Option<(u32, u32)> {
    let header = bytes.strip_prefix(b"\x89PNG\r\n\x1a\n")?.get(8..16)?;
    let number = |at: usize| header.get(at..at + 4)?.try_into().ok().map(u32::from_be_bytes);
    Some((number(0)?, number(4)?)).filter(|(width, height)| *width > 0 && *height > 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shape_of_a_picture() {
        assert_eq!(svg(r#"<?xml version="1.0"?><svg xmlns="x" viewBox="0 0 120 24.5">"#), Some((120, 24)));
        assert_eq!(svg("<svg width='90px' height='30px'>"), Some((90, 30)));
        assert_eq!(svg("<svg>"), None);
        assert_eq!(svg("<svg viewBox=\"0 0 0 24\">"), None);
        assert_eq!(png(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x20\0\0\0\x10"), Some((32, 16)));
        assert_eq!(png(b"\x89PNG\r\n\x1a\n"), None);
        assert_eq!(png(b"GIF89a"), None);
    }
}
