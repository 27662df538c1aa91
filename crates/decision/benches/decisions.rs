//! How fast positions, proofs and paths are. `cargo bench -p veiviser-decision`; figures in `docs/performance.md`.

#[path = "../tests/shared/large.rs"]
mod large;

use divan::{Bencher, black_box, counter::ItemsCount};
use veiviser_decision::{
    Flow, Model, Policy, Trail, Version, check, decide, diff, flips, paths, report, walk,
};

fn main() {
    divan::main();
}

/// The flows that are shipped; one of them has a model.
const SHIPPED: [&str; 2] = ["choose", "troubleshoot"];

fn shipped(name: &str) -> (Flow, veiviser_decision::Spans, Option<Model>) {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../content");
    let read = |name: String| std::fs::read_to_string(format!("{folder}/{name}")).unwrap_or_default();
    let parsed = Flow::parse(&read(format!("flows/{name}.toml")));
    let flow = parsed.value.expect("the shipped flow");
    let model = flow
        .model
        .as_ref()
        .map(|model| Model::parse(&read(format!("models/{model}.toml"))).value.expect("the shipped model"));
    (flow, parsed.spans, model)
}

fn flow(text: &str) -> Flow {
    Flow::parse(text).value.expect("a sound flow")
}

fn kind(name: &str) -> String {
    match name {
        "braided" => large::braided(),
        "screener" => large::screener(),
        "conditional" => large::conditional(),
        _ => large::deep(5, 10),
    }
}

const KINDS: [&str; 4] = ["braided", "screener", "conditional", "100000-paths"];

#[divan::bench(args = SHIPPED)]
fn positions_of_a_shipped_flow(bencher: Bencher<'_, '_>, name: &str) {
    let (flow, _, model) = shipped(name);
    let trails: Vec<Trail> = paths(&flow).map(|path| path.trail).collect();
    bencher.counter(ItemsCount::new(trails.len())).bench(|| {
        for trail in &trails {
            let walked = walk(&flow, &trail.0);
            black_box(decide(&flow, model.as_ref(), &Policy::default(), &walked));
        }
    });
}

#[divan::bench(args = SHIPPED)]
fn questions_of_a_shipped_flow_with_what_remains(bencher: Bencher<'_, '_>, name: &str) {
    let (flow, _, _) = shipped(name);
    let trails: Vec<Trail> = paths(&flow).map(|path| path.trail).collect();
    bencher.counter(ItemsCount::new(trails.len())).bench(|| {
        for trail in &trails {
            black_box(walk(&flow, &trail.0[..trail.0.len() / 2]));
        }
    });
}

#[divan::bench(args = SHIPPED)]
fn flips_of_a_shipped_flow(bencher: Bencher<'_, '_>, name: &str) {
    let (flow, _, model) = shipped(name);
    let trails: Vec<Trail> = paths(&flow).map(|path| path.trail).collect();
    bencher.counter(ItemsCount::new(trails.len())).bench(|| {
        for trail in &trails {
            black_box(flips(&flow, model.as_ref(), &Policy::default(), trail));
        }
    });
}

#[divan::bench(args = SHIPPED)]
fn proof_of_a_shipped_flow(bencher: Bencher<'_, '_>, name: &str) {
    let (flow, spans, model) = shipped(name);
    bencher.bench(|| check(&flow, &spans, model.as_ref(), &[Policy::default()]));
}

#[divan::bench(args = KINDS)]
fn read_and_check(bencher: Bencher<'_, '_>, name: &str) {
    let text = kind(name);
    bencher.bench(|| report::check_text(&text));
}

#[divan::bench(args = KINDS)]
fn enumerate(bencher: Bencher<'_, '_>, name: &str) {
    let flow = flow(&kind(name));
    bencher
        .counter(ItemsCount::new(paths(&flow).count()))
        .bench(|| paths(&flow).map(|path| path.selections).sum::<u64>());
}

#[divan::bench(args = KINDS)]
fn first_question(bencher: Bencher<'_, '_>, name: &str) {
    let flow = flow(&kind(name));
    bencher.bench(|| walk(&flow, &[]).question().cloned());
}

#[divan::bench(args = SHIPPED)]
fn difference_of_a_shipped_flow_from_itself(bencher: Bencher<'_, '_>, name: &str) {
    let (flow, _, model) = shipped(name);
    let policy = Policy::default();
    let version = Version { flow: &flow, model: model.as_ref(), policy: &policy };
    bencher.bench(|| diff(version, version));
}
