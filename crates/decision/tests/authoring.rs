//! The examples of `docs/authoring.md` are right.

use veiviser_decision::{Finding, Flow, Model, check, check_model, check_uses};

const GUIDE: &str = include_str!("../../../docs/authoring.md");

#[test]
fn every_example_of_the_guide_passes_the_check() {
    let examples: Vec<&str> =
        GUIDE.split("```toml\n").skip(1).filter_map(|rest| rest.split("```").next()).collect();
    // The rest are files of a whole site, which the tests of `site` read. `hole.toml` shows an error.
    let beginning = |key: &str| -> Vec<&str> {
        let is_meant = |text: &&str| {
            text.split_once('\n').is_some_and(|(name, rest)| rest.starts_with(key) && name != "# hole.toml")
        };
        examples.iter().copied().filter(is_meant).collect()
    };
    let (flows, models) = (beginning("start"), beginning("exposure"));
    assert_eq!((flows.len(), models.len()), (5, 1));
    let parsed_model = Model::parse(models[0]);
    let model = parsed_model.value.expect("the model is TOML");
    assert_eq!(parsed_model.findings, []);
    assert_eq!(check_model(&model, &parsed_model.spans), []);
    for text in flows {
        let parsed = Flow::parse(text);
        assert_eq!(parsed.findings, [], "{text}");
        let flow = parsed.value.expect("the flow is TOML");
        let found = check(&flow, &parsed.spans, flow.model.as_ref().map(|_| &model), &[]);
        // Examples are short: a question that changes nothing is allowed.
        let found: Vec<&Finding> = found.iter().filter(|finding| finding.code != "F040").collect();
        assert!(found.is_empty(), "{text}\n{found:#?}");
        if flow.model.is_some() {
            assert_eq!(check_uses(&model, &parsed_model.spans, &[&flow]), []);
        }
    }
}

#[test]
fn every_code_has_its_line_in_the_list_of_findings() {
    let listed = include_str!("../../../docs/findings.md");
    let shown = include_str!("findings.rs");
    let sources = [
        include_str!("../src/author/reader.rs"),
        include_str!("../src/author/flow_file.rs"),
        include_str!("../src/author/model_file.rs"),
        include_str!("../src/author/check/mod.rs"),
        include_str!("../src/author/check/names.rs"),
        include_str!("../src/author/check/reach.rs"),
        include_str!("../src/author/check/tested.rs"),
        include_str!("../src/author/check/proof.rs"),
        include_str!("../src/author/check/model.rs"),
    ]
    .concat();
    let is_code = |word: &&str| {
        word.len() == 4 && word.starts_with(['F', 'M']) && word[1..].bytes().all(|byte| byte.is_ascii_digit())
    };
    let mut codes: Vec<&str> = sources.split('"').filter(is_code).collect();
    codes.sort_unstable();
    codes.dedup();
    assert!(codes.len() > 40, "{codes:?}");
    for code in codes {
        assert!(listed.contains(&format!("| {code} |")), "{code} is not in docs/findings.md");
        // F055 cannot be caused by a file; the test beside `differences` shows it.
        assert!(code == "F055" || shown.contains(&format!("{code} ")), "{code} has no fixture");
    }
}
