//! Whatever is in a file: findings with a place, never a panic, never a hang.

mod shared {
    pub mod large;
}

use std::{fmt::Write, fs, path::Path};

use shared::large;
use veiviser_decision::{Flow, Model, Parsed, Trail, check, check_model, paths, report, walk};

fn read(text: &str) -> Parsed<Flow> {
    let parsed = Flow::parse(text);
    for finding in &parsed.findings {
        let span = finding.span.clone().expect("every finding of a file has a place");
        assert!(span.start <= span.end && span.end <= text.len(), "{finding:?}");
        assert!(text.get(span.clone()).is_some(), "a place cuts a letter: {finding:?}");
        assert!(!finding.message.is_empty() && !finding.help.is_empty() && !finding.message.contains('\n'));
    }
    parsed
}

fn read_and_check(text: &str) -> bool {
    let parsed = read(text);
    let Some(flow) = &parsed.value else {
        assert!(!parsed.findings.is_empty());
        return false;
    };
    let findings = check(flow, &parsed.spans, None, &[]);
    assert!(findings.iter().all(|finding| finding.span.as_ref().is_none_or(|span| span.end <= text.len())));
    let _ = report::check_text(text);
    paths(flow).take(10).for_each(|path| assert!(walk(flow, &path.trail.0).dropped.is_empty()));
    parsed.is_sound()
}

#[test]
fn every_truncation_of_a_valid_file_is_read() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/flows");
    let mut files = 0;
    for entry in fs::read_dir(&folder).expect("the folder exists") {
        let path = entry.expect("an entry").path();
        if path.extension().is_none_or(|ending| ending != "toml") {
            continue;
        }
        let text = fs::read_to_string(&path).expect("the file can be read");
        let is_model = path.to_string_lossy().ends_with(".model.toml");
        for end in (0..text.len()).filter(|end| text.is_char_boundary(*end)) {
            if is_model {
                let parsed = Model::parse(&text[..end]);
                parsed.value.iter().for_each(|model| _ = check_model(model, &parsed.spans));
            } else {
                read_and_check(&text[..end]);
            }
        }
        files += 1;
    }
    assert!(files > 15, "{files}");
}

#[test]
fn every_line_can_be_missing_or_doubled() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/flows");
    let text = fs::read_to_string(folder.join("moving.toml")).expect("the flow can be read");
    let lines: Vec<&str> = text.lines().collect();
    for n in 0..lines.len() {
        let mut fewer = lines.clone();
        fewer.remove(n);
        read_and_check(&fewer.join("\n"));
        let mut more = lines.clone();
        more.insert(n, lines[n]);
        read_and_check(&more.join("\n"));
    }
}

#[test]
fn strange_files_are_findings() {
    for text in [
        "\0",
        "\u{feff}start = \"a\"",
        "start = \"\u{202e}\"",
        "=",
        "[",
        "]]]]",
        "[[questions]]",
        "questions = []",
        "start = 'a'\r\nquestions = {}\r\noutcomes = {}\r\n",
        "start = \"\"\nquestions = {}\noutcomes = {}",
        "start = 1979-05-27\nquestions = 1.5\noutcomes = true",
        "start = \"a\"\n[questions.a]\nkind = \"multi\"\nmin = 99999999999999999999\nmax = 0xff\nto = \"a\"\nanswers = [{ id = \"x\" }]\n[outcomes.e]",
        "start = \"a\"\n[questions.a]\nkind = \"multi\"\nmax = 18446744073709551615\nto = \"e\"\nanswers = [{ id = \"x\" }]\n[outcomes.e]",
    ] {
        read_and_check(text);
    }
}

#[test]
fn deep_nesting_ends() {
    for (open, close) in [("[", "]"), ("{a=", "}")] {
        let deep = format!("start = {}1{}", open.repeat(50_000), close.repeat(50_000));
        assert!(!read_and_check(&deep));
    }
    assert!(!read_and_check(&format!("[{}]", vec!["a"; 50_000].join("."))));
}

#[test]
fn ten_megabytes_are_read() {
    // One question with very many answers, a very long chain of questions, one very long text, and noise.
    let mut wide = String::from("start = \"a\"\n[questions.a]\nanswers = [\n");
    for n in 0..200_000 {
        let _ = writeln!(wide, "  {{ id = \"answer-{n}\", to = \"end-number-one\" }},");
    }
    wide += "]\n[outcomes.end-number-one]\n";
    assert!(wide.len() > 10_000_000);
    let parsed = read(&wide);
    let flow = parsed.value.expect("a sound flow");
    let codes: Vec<&str> =
        check(&flow, &parsed.spans, None, &[]).iter().map(|finding| finding.code).collect();
    assert_eq!(codes, ["F040"]);

    let parsed = read(&large::deep(100_000, 1));
    let flow = parsed.value.expect("a sound flow");
    let codes: Vec<&str> =
        check(&flow, &parsed.spans, None, &[]).iter().map(|finding| finding.code).collect();
    assert_eq!(codes, ["F056"]);
    assert_eq!(walk(&flow, &[]).question(), Some(&flow.start));

    let long = format!("start = \"{}\"\n", "a".repeat(10_000_000));
    assert!(!read(&long).is_sound());

    let noise = "= ] [ { \" \n".repeat(20_000);
    assert!(read(&noise).value.is_none());
}

#[test]
fn a_trail_of_any_length_is_read() {
    let flow = Flow::parse(&large::deep(10, 3)).value.expect("a sound flow");
    let text = "q0=a1/".repeat(100_000);
    let walked = walk(&flow, &Trail::parse(&text).0);
    assert_eq!((walked.trail.0.len(), walked.dropped.len()), (1, 99_999));
}

#[test]
fn flows_beyond_all_counting_are_still_checked() {
    let text = large::deep(40, 3);
    let report = report::check_text(&text);
    assert_eq!(report.errors, []);
    assert_eq!(
        (report.totals.paths, report.totals.min, report.totals.max),
        (12_157_665_459_056_928_801, 40, 40)
    );
    assert_eq!(report::check_text(&large::deep(60, 9)).totals.paths, u64::MAX);
}
