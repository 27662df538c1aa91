//! Wasm without the names of its functions: half of the file, and nobody reads them there.
//!
//! wasm-bindgen needs other custom sections until it has run, so the compiler cannot leave these out,
//! and Trunk has no switch for it.

/// The module without its `name` section; anything that is not a module comes back as it is.
///
/// A module is an eight-byte header and then sections of a kind, a size and that many bytes (WebAssembly
/// core specification, binary format, modules). Kind 0 is a custom section, which starts with its name.
pub(super) fn without_names(module: &[u8]) -> Vec<u8> {
    strip(module).unwrap_or_else(|| module.to_vec())
}

fn strip(module: &[u8]) -> Option<Vec<u8>> {
    let (header, mut rest) = module.split_at_checked(8)?;
    let mut out = header.to_vec();
    while let Some((&kind, after)) = rest.split_first() {
        let (size, content) = number(after)?;
        let (content, next) = content.split_at_checked(size)?;
        let is_name = kind == 0 && {
            let (length, name) = number(content)?;
            name.get(..length) == Some(b"name")
        };
        if !is_name {
            out.extend_from_slice(&rest[..rest.len() - next.len()]);
        }
        rest = next;
    }
    Some(out)
}

/// An unsigned LEB128 number and what follows it.
fn number(bytes: &[u8]) -> Option<(usize, &[u8])> {
    let mut value = 0_usize;
    for (at, byte) in bytes.iter().enumerate().take(5) {
        value |= usize::from(byte & 0x7f) << (7 * at);
        if byte & 0x80 == 0 {
            return Some((value, &bytes[at + 1..]));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::without_names;

    const HEADER: &[u8] = b"\0asm\x01\0\0\0";

    fn check(sections: &[&[u8]], kept: &[&[u8]]) {
        let module = [HEADER, &sections.concat()].concat();
        assert_eq!(without_names(&module), [HEADER, &kept.concat()].concat());
    }

    #[test]
    fn only_the_names_are_left_out() {
        let (code, name, other): (&[u8], &[u8], &[u8]) =
            (b"\x0a\x02ab", b"\0\x06\x04namex", b"\0\x06\x05othe1");
        check(&[code, name, other], &[code, other]);
        check(&[name], &[]);
    }

    #[test]
    fn what_is_no_module_stays() {
        for bytes in [&b""[..], b"\0asm", b"\0asm\x01\0\0\0\x0a\xff"] {
            assert_eq!(without_names(bytes), bytes);
        }
    }
}
