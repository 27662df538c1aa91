//! Enough of PowerShell's grammar to know where a line's words begin and end.
//!
//! Entry point: [`tokens`]. The rules are those of the language specification (chapter 2, lexical structure) as far as
//! one-line commands need them: literals with all quotation marks that PowerShell accepts, the backtick, comments, and
//! the signs that separate words. What it does not know it refuses, so that no check rests on a guess.

use std::ops::Range;

/// A token with its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Token {
    pub(crate) kind: TokenKind,
    pub(crate) span: Range<usize>,
    /// White space, a line's start or an opening sign stands before it, white space, its end or a closing sign behind it.
    pub(crate) is_alone: bool,
}

/// What a token is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum TokenKind {
    /// A single-quoted literal, with its value.
    Literal(String),
    /// A double-quoted string, in which variables and `$(…)` are expanded.
    Expanding,
    /// A bare word: the name of a command, a parameter, a variable, an argument.
    Word,
    /// The end of a command: a pipe, a semicolon, a line break.
    Separator,
    /// A sign of its own: a bracket, a brace, a comma, an equals sign.
    Sign(char),
}

/// Why a line cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// A quotation mark without its partner.
    Unclosed,
    /// `<` begins nothing in PowerShell: the parser refuses the whole line.
    Reserved,
    /// Something that a one-line command has no use for: a comment, a here-string, a backtick, `&`, `>`.
    Unknown(char),
}

/// The marks that PowerShell takes for a single quotation mark.
pub(crate) fn is_single_quote(c: char) -> bool {
    matches!(c, '\'' | '\u{2018}'..='\u{201b}')
}

/// The marks that PowerShell takes for a double quotation mark.
fn is_double_quote(c: char) -> bool {
    matches!(c, '"' | '\u{201c}'..='\u{201e}')
}

/// The tokens of a text, or why and where it cannot be read.
pub(crate) fn tokens(text: &str) -> Result<Vec<Token>, (Fault, usize)> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut at = 0;
    while let Some(c) = text[at..].chars().next() {
        let start = at;
        let kind = match c {
            '\n' | '\r' | ';' | '|' => {
                at += c.len_utf8();
                TokenKind::Separator
            }
            c if c.is_whitespace() => {
                at += c.len_utf8();
                continue;
            }
            c if is_single_quote(c) => {
                let (value, end) = quoted(text, at + c.len_utf8()).ok_or((Fault::Unclosed, start))?;
                at = end;
                TokenKind::Literal(value)
            }
            c if is_double_quote(c) => {
                at = expanding(text, at + c.len_utf8()).ok_or((Fault::Unclosed, start))?;
                TokenKind::Expanding
            }
            '(' | ')' | '{' | '}' | '[' | ']' | ',' | '=' => {
                at += 1;
                TokenKind::Sign(c)
            }
            '@' if text[at + 1..].starts_with(['{', '(']) => {
                at += 1;
                TokenKind::Sign(c)
            }
            '<' => return Err((Fault::Reserved, start)),
            '`' | '#' | '&' | '>' | '@' => return Err((Fault::Unknown(c), start)),
            c if c.is_control() => return Err((Fault::Unknown(c), start)),
            _ => {
                at += text[at..].find(ends_word).unwrap_or(text.len() - at);
                TokenKind::Word
            }
        };
        let before =
            text[..start].chars().next_back().is_none_or(|c| c.is_whitespace() || "=(,{;|".contains(c));
        let behind = text[at..].chars().next().is_none_or(|c| c.is_whitespace() || "),};|".contains(c));
        tokens.push(Token { kind, span: start..at, is_alone: before && behind });
    }
    Ok(tokens)
}

fn ends_word(c: char) -> bool {
    c.is_whitespace() || is_single_quote(c) || is_double_quote(c) || "(){}[],=;|<>`&".contains(c)
}

/// The value of a single-quoted literal whose opening mark is behind us, and where it ends: any two marks in a row are
/// one mark of the value, the second of them.
fn quoted(text: &str, from: usize) -> Option<(String, usize)> {
    let mut value = String::new();
    let mut signs = text[from..].char_indices().peekable();
    while let Some((at, c)) = signs.next() {
        if !is_single_quote(c) {
            value.push(c);
            continue;
        }
        match signs.peek() {
            Some((_, next)) if is_single_quote(*next) => value.extend(signs.next().map(|(_, second)| second)),
            _ => return Some((value, from + at + c.len_utf8())),
        }
    }
    None
}

/// Where a double-quoted string ends: a doubled mark or one behind a backtick does not end it.
fn expanding(text: &str, from: usize) -> Option<usize> {
    let mut signs = text[from..].char_indices().peekable();
    while let Some((at, c)) = signs.next() {
        if c == '`' {
            signs.next();
        } else if is_double_quote(c) {
            if signs.peek().is_some_and(|(_, next)| is_double_quote(*next)) {
                signs.next();
            } else {
                return Some(from + at + c.len_utf8());
            }
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use page::{Kind, literal};
    use proptest::prelude::*;

    use super::*;

    /// The kinds of the tokens of a line.
    fn kinds(text: &str) -> Result<Vec<TokenKind>, Fault> {
        tokens(text)
            .map(|tokens| tokens.into_iter().map(|token| token.kind).collect())
            .map_err(|(fault, _)| fault)
    }

    #[test]
    fn lines_are_read_as_powershell_reads_them() {
        use TokenKind::{Expanding, Literal, Separator, Sign, Word};
        let literal = |text: &str| Literal(text.to_owned());
        assert_eq!(kinds("Get-A -B 'c''d' | Sort"), Ok(vec![Word, Word, literal("c'd"), Separator, Word]));
        assert_eq!(kinds("'a\u{2019}\u{2018}b\u{201b}"), Ok(vec![literal("a\u{2018}b")]));
        assert_eq!(
            kinds("@{Add='x'}"),
            Ok(vec![Sign('@'), Sign('{'), Word, Sign('='), literal("x"), Sign('}')])
        );
        assert_eq!(kinds("A \"b`\"c\"\"d\" e;f"), Ok(vec![Word, Expanding, Word, Separator, Word]));
        assert_eq!(kinds("a'b'"), Ok(vec![Word, literal("b")]));
        assert_eq!(kinds("$_.A -eq $true"), Ok(vec![Word, Word, Word]));
        assert_eq!(kinds("'a"), Err(Fault::Unclosed));
        assert_eq!(kinds("\"a`\""), Err(Fault::Unclosed));
        assert_eq!(kinds("A <Domene>"), Err(Fault::Reserved));
        assert_eq!(kinds("A & B"), Err(Fault::Unknown('&')));
    }

    /// Text that tries: quotation marks of all kinds, and what ends a command or begins another.
    fn hostile() -> impl Strategy<Value = String> {
        let signs: Vec<&str> = vec![
            "'",
            "''",
            "\u{2018}",
            "\u{2019}",
            "\u{201a}",
            "\u{201b}",
            "\"",
            "\u{201c}",
            "\u{201d}",
            "\u{201e}",
            ";",
            "|",
            "&",
            "`",
            "$(",
            ")",
            "$x",
            "}",
            "@{",
            "#",
            "<#",
            "#>",
            "\n",
            "\r",
            "\0",
            "\t",
            " ",
            "--%",
            "@'",
            "'@",
            "\u{85}",
            "\u{2028}",
            "Remove-Item",
            "a@b.no",
            ".",
            "-",
            "example.com",
            "\u{202e}",
        ];
        prop::collection::vec(
            prop_oneof![prop::sample::select(signs).prop_map(str::to_owned), ".{0,3}"],
            0..16,
        )
        .prop_map(|pieces| pieces.concat())
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2_000))]

        #[test]
        fn whatever_is_typed_is_refused_or_stays_one_literal(typed in prop_oneof![hostile(), "(?s).{0,40}"]) {
            use TokenKind::{Literal, Sign, Word};
            for kind in Kind::ALL {
                let Some(value) = kind.read(&typed) else { continue };
                let line = format!("Set-It -A @{{Add={}}} -B", literal(&value));
                let read = tokens(&line).map_err(|(fault, _)| TestCaseError::fail(format!("{fault:?}: {line}")))?;
                let kinds: Vec<_> = read.iter().map(|token| token.kind.clone()).collect();
                let expected = vec![
                    Word, Word, Sign('@'), Sign('{'), Word, Sign('='), Literal(value), Sign('}'), Word,
                ];
                prop_assert_eq!(kinds, expected);
            }
        }

        #[test]
        fn quoting_alone_keeps_any_text_one_literal(text in "(?s).{0,60}") {
            let read = tokens(&literal(&text)).map_err(|(fault, _)| TestCaseError::fail(format!("{fault:?}")))?;
            prop_assert_eq!(read.len(), 1);
            prop_assert_eq!(&read[0].kind, &TokenKind::Literal(text));
        }

        #[test]
        fn any_line_is_read_or_refused(text in hostile()) {
            if let Ok(read) = tokens(&text) {
                prop_assert!(read.iter().all(|token| text.get(token.span.clone()).is_some_and(|part| !part.is_empty())));
            }
        }
    }
}
