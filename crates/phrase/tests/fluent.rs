//! Phrases say what `fluent-bundle` says: every shipped message, every construct, generated messages.

#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use std::fs;
use std::path::{Path, PathBuf};

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use proptest::prelude::*;
use veiviser_phrase::{compile, plural};

/// The authority: the same sources, asked through Fluent's own resolver.
struct Fluent(FluentBundle<FluentResource>);

impl Fluent {
    fn new(locale: &str, sources: &[&str]) -> Self {
        let mut bundle = FluentBundle::new(vec![locale.parse().unwrap()]);
        bundle.set_use_isolating(false);
        for source in sources {
            let resource =
                FluentResource::try_new((*source).to_owned()).unwrap_or_else(|(resource, _)| resource);
            bundle.add_resource_overriding(resource);
        }
        Self(bundle)
    }

    /// Whole numbers in plain digits are numbers, as a phrase takes them.
    fn say(&self, name: &str, values: &[(&str, &str)]) -> String {
        let (id, attribute) = name.split_once('.').map_or((name, None), |(id, name)| (id, Some(name)));
        let message = self.0.get_message(id).unwrap();
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute).unwrap().value(),
            None => message.value().unwrap(),
        };
        let mut args = FluentArgs::new();
        for (name, value) in values {
            match value.parse::<i64>().ok().filter(|number| number.to_string() == *value) {
                Some(number) => args.set(*name, number),
                None => args.set(*name, FluentValue::from(*value)),
            }
        }
        self.0.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned()
    }
}

/// Both say the same for every message and attribute; the number of them.
fn check(locale: &str, sources: &[&str], values: &[(&str, &str)]) -> usize {
    let fluent = Fluent::new(locale, sources);
    let compiled = compile(sources.iter().copied());
    assert_eq!(compiled.faults, [], "{sources:?}");
    let phrases = compiled.phrases.iter();
    phrases
        .map(|(name, phrase)| {
            let said = phrase.say(values, &|number| plural(locale, number));
            assert_eq!(said, fluent.say(name, values), "`{name}` with {values:?} in {locale}");
        })
        .count()
}

/// The FTL files of a folder.
fn files(folder: &Path) -> Vec<String> {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "ftl"));
    paths.sort();
    paths.iter().map(|path| fs::read_to_string(path).unwrap()).collect()
}

/// Every name after a `$` in these texts.
fn variables(sources: &[&str]) -> Vec<String> {
    let name = |rest: &str| {
        rest.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_')).next().map(str::to_owned)
    };
    let mut names: Vec<String> =
        sources.iter().flat_map(|text| text.split('$').skip(1).filter_map(name)).collect();
    names.sort();
    names.dedup();
    names
}

#[test]
fn every_shipped_message_is_what_fluent_says() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
    let mut locales = 0;
    for entry in fs::read_dir(root).unwrap() {
        let folder = entry.unwrap().path();
        let locale = folder.file_name().unwrap().to_str().unwrap().to_owned();
        let texts = files(&folder);
        let sources: Vec<&str> = texts.iter().map(String::as_str).collect();
        let names = variables(&sources);
        assert!(names.len() > 5, "the messages of {locale} use values");
        for value in
            ["0", "1", "2", "5", "11", "12", "21", "1000000", "-1", "Kari Nordmann", "", "{ $x }", "one"]
        {
            let values: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), value)).collect();
            assert!(check(&locale, &sources, &values) > 100, "{locale}");
        }
        check(&locale, &sources, &[]);
        locales += 1;
    }
    assert!(locales >= 2);
}

/// Every construct that an author can write, in a language with four plural forms.
const CONSTRUCTS: &str = r#"
-org = Contoso
    .gender = neuter
-named = { $case ->
   *[nominative] Firma
    [genitive] Firmas
 } { $case } { -org }
-counted = { $count ->
    [0] none
    [1] single
   *[2] several
 }
plain = Text
    .attribute = of { $who }
multi =
    First line

      indented { $who }
    last
quoted = { "{" } and { "\u00e6\"\\" } and { "" }
numbers = { 5 } { 007 } { -3 } { 1.50 } { 0.5 }
again = { plain }, { plain.attribute }, { multi }
terms = { -org } { -named } { -named(case: "genitive") } { -counted(count: 1) } { -counted(count: 7) }
by-term = { -org.gender ->
    [neuter] det
   *[other] den
 }
by-literal = { "b" ->
    [a] A
    [b] B
   *[c] C
 } { 2 ->
    [1] one
    [2] two
   *[3] three
 }
plurals = { $count ->
    [0] no file
    [one] { $count } plik
    [few] { $count } pliki
   *[many] { $count } plików
 }
names = { $kind ->
    [guest] gjest
   *[other] { $count ->
        [1] én
       *[other] { $who }
    }
 }
default-first = { $count ->
   *[one] by form
    [1] by number
 }
missing = { $nobody } { $nobody ->
    [a] A
   *[b] B
 } { nothing } { plain.nothing } { -nothing }
nested = { { $who } } { { "text" } }
only-attributes =
    .a = A { $count }
"#;

#[test]
fn every_construct_is_what_fluent_says() {
    for count in ["0", "1", "2", "3", "5", "12", "22", "100", "-1", "1.5", "01", "one", "few"] {
        for kind in ["guest", "other", "1"] {
            check("pl", &[CONSTRUCTS], &[("who", "Åse"), ("count", count), ("kind", kind)]);
        }
    }
    check("pl", &[CONSTRUCTS], &[]);
}

#[test]
fn a_later_source_wins_as_a_whole() {
    let (first, later) = ("-t = old\na = A { -t }\n    .x = X\nb = { a }", "-t = new\na = A2");
    assert_eq!(check("en", &[first, later], &[]), 2, "`a.x` is gone with the message it belonged to");
}

/// What cannot be expressed, where it stands, and what is said instead.
#[test]
fn faults_have_a_place() {
    let check = |sources: &[&str], expected: &[(usize, &str, &str)]| {
        let compiled = compile(sources.iter().copied());
        let found: Vec<_> = compiled
            .faults
            .iter()
            .map(|fault| (fault.source, &sources[fault.source][fault.at..], fault.message.as_str()))
            .collect();
        let found: Vec<_> = found
            .iter()
            .map(|(source, rest, message)| (*source, rest.split([' ', '(', ']']).next().unwrap(), *message))
            .collect();
        assert_eq!(found, expected, "{sources:?}");
    };
    check(&["a = b", "c = { NUMBER($n) }"], &[(1, "NUMBER", "messages cannot call `NUMBER`")]);
    check(
        &["a = { NUMBER($n) ->\n    [one] x\n   *[other] y\n }"],
        &[(0, "NUMBER", "messages cannot call `NUMBER`")],
    );
    check(&["-t = { NOW() }", "a = { -t }", "b = { -t }"], &[(0, "NOW", "messages cannot call `NOW`")]);
    check(
        &["a = { $n ->\n    [1.5] x\n   *[2] y\n }"],
        &[(0, "1.5", "`[1.5]` is no whole number, so nothing can choose it")],
    );
    check(
        &["-t = { $n ->\n    [one] x\n   *[other] y\n }\na = { -t(n: 1) }"],
        &[
            (0, "one", "the plural form `one` cannot be chosen by a number in the text"),
            (0, "other", "the plural form `other` cannot be chosen by a number in the text"),
        ],
    );
    check(
        &["a = { b }\nb = { a }"],
        &[(0, "b", "`b` is repeated without end in `b`"), (0, "a", "`a` is repeated without end in `a`")],
    );
    let bomb: String = (0..40).map(|n| format!("m{n} = {{ m{} }}{{ m{} }}\n", n + 1, n + 1)).collect();
    assert!(!compile([format!("{bomb}m40 = x").as_str()]).faults.is_empty());
}

/// A placeable or text on one line; `deep` allows choices.
fn piece(deep: bool) -> BoxedStrategy<String> {
    let simple = prop_oneof![
        3 => "[a-zæøå,. ]{1,8}",
        1 => Just("{ \"}\" }".to_owned()),
        1 => (0..3usize).prop_map(|n| format!("{{ $v{n} }}")),
        1 => (0..3usize).prop_map(|n| format!("{{ m{n} }}")),
        1 => (0..2usize).prop_map(|n| format!("{{ m{n}.a }}")),
        1 => (0..2usize, "[a-c]").prop_map(|(n, value)| format!("{{ -t{n}(case: \"{value}\") }}")),
        1 => (-20..30i32).prop_map(|n| format!("{{ {n} }}")),
    ];
    if !deep {
        return simple.boxed();
    }
    let key = prop_oneof![
        Just("zero".to_owned()),
        Just("one".to_owned()),
        Just("few".to_owned()),
        Just("many".to_owned()),
        (-2..6i32).prop_map(|n| n.to_string()),
        "[a-c]",
    ];
    let inner =
        proptest::collection::vec(piece(false), 1..3).prop_map(|pieces| format!("x{}", pieces.concat()));
    let cases = proptest::collection::vec((key, inner), 1..5);
    let choice = (0..3usize, cases, any::<proptest::sample::Index>()).prop_map(|(by, cases, default)| {
        let default = default.index(cases.len());
        let lines = cases
            .iter()
            .enumerate()
            .map(|(at, (key, text))| format!("\n   {}[{key}] {text}", if at == default { "*" } else { " " }));
        format!("{{ $v{by} ->{}\n }}", lines.collect::<String>())
    });
    prop_oneof![2 => simple, 1 => choice].boxed()
}

fn pattern() -> impl Strategy<Value = String> {
    proptest::collection::vec(piece(true), 1..5).prop_map(|pieces| format!("x{}", pieces.concat()))
}

proptest! {
    /// Messages may only repeat those after them, so that nothing repeats itself.
    #[test]
    fn generated_messages_are_what_fluent_says(
        patterns in proptest::collection::vec(pattern(), 3),
        term in "[a-z]{1,5}",
        value in prop_oneof![(-30..130i64).prop_map(|n| n.to_string()), "[a-c]", "0[0-9]", Just("one".to_owned())],
        other in prop_oneof![(0..12i64).prop_map(|n| n.to_string()), "[a-c ]{0,3}"],
        locale in prop_oneof![Just("nb-NO"), Just("en-US"), Just("pl"), Just("ar"), Just("lv"), Just("ja")],
    ) {
        let terms = format!("-t0 = {{ $case ->\n    [a] {term}\n   *[b] {{ $case }}\n }}\n-t1 = {{ -t0 }} {term}\n");
        let messages: String = patterns.iter().enumerate().map(|(n, text)| {
            // A reference to itself or to one before becomes one to the last, which has none.
            let text = (0..=n).fold(text.clone(), |text, before| text.replace(&format!("m{before}"), "last"));
            format!("m{n} = {text}\n    .a = {text}\n")
        }).collect();
        let source = format!("{terms}{messages}last = end\n    .a = of all\n");
        check(locale, &[&source], &[("v0", &value), ("v1", &other)]);
    }

    /// Any text at all is read without a panic, and in time.
    #[test]
    fn any_text_is_compiled(source in "([a-z{}$\\[\\]*\"=.> \n-]|-> |\n   \\*\\[a\\] |\na = |\n-t = ){0,60}") {
        compile([source.as_str()]);
    }
}
