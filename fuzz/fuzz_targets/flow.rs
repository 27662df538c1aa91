//! Any bytes as a flow file, and what follows a line `%%%` as a trail: findings, never a panic, and the laws that can be checked at once.
#![no_main]

use libfuzzer_sys::fuzz_target;
use veiviser_decision::{
    Flow, Model, Policy, Trail, change, check, check_model, decide, flips, gather, graph, paths, report, settled, walk,
};

fuzz_target!(|text: &str| {
    let (file, given) = text.split_once("%%%").unwrap_or((text, "a=x/b=y"));
    let _ = report::check_text(file);
    let parsed_model = Model::parse(file);
    if let Some(model) = &parsed_model.value {
        check_model(model, &parsed_model.spans);
    }
    let parsed = Flow::parse(file);
    for finding in &parsed.findings {
        assert!(finding.span.as_ref().is_some_and(|span| file.get(span.clone()).is_some()), "{finding:?}");
    }
    let is_sound = parsed.is_sound();
    let Some(flow) = parsed.value else { return };
    check(&flow, &parsed.spans, parsed_model.value.as_ref(), &[]);
    graph::mermaid(&flow);
    graph::dot(&flow);

    let trail = Trail::parse(given);
    let walked = walk(&flow, &trail.0);
    assert_eq!(walked.trail.0.len() + walked.dropped.len(), trail.0.len());
    assert!(gather(&flow, &trail.0).trail.0.len() >= walked.trail.0.len());
    settled(&flow, None, &walked);
    for path in paths(&flow).take(20) {
        let again = walk(&flow, &Trail::parse(&path.trail.to_string()).0);
        // Names that an author may not use need not survive a link.
        if is_sound {
            assert_eq!((again.outcome(), &again.trail), (Some(&path.outcome), &path.trail));
            assert!(decide(&flow, None, &Policy::default(), &again).is_some());
        }
        flips(&flow, None, &Policy::default(), &path.trail);
        for pair in trail.0.iter().take(3) {
            change(&flow, &path.trail, &pair.question, pair.given.clone());
        }
    }
});
