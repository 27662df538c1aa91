//! How fast positions, proofs and paths are. `cargo bench -p veiviser-decision`; figures in `docs/performance.md`.

#[path = "../tests/shared/large.rs"]
mod large;

use divan::{Bencher, black_box, counter::ItemsCount};
use veiviser_decision::{Flow, Model, Policy, Trail, check, decide, flips, paths, report, walk};

fn main() {
    divan::main();
}

fn shipped() -> (Flow, veiviser_decision::Spans, Model) {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../content");
    let read = |name: &str| std::fs::read_to_string(format!("{folder}/{name}")).unwrap_or_default();
    let flow = Flow::parse(&read("flows/choose.toml"));
    let model = Model::parse(&read("models/access.toml"));
    (flow.value.expect("the shipped flow"), flow.spans, model.value.expect("the shipped model"))
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

#[divan::bench]
fn positions_of_the_shipped_flow(bencher: Bencher<'_, '_>) {
    let (flow, _, model) = shipped();
    let trails: Vec<Trail> = paths(&flow).map(|path| path.trail).collect();
    bencher.counter(ItemsCount::new(trails.len())).bench(|| {
        for trail in &trails {
            let walked = walk(&flow, &trail.0);
            black_box(decide(&flow, Some(&model), &Policy::default(), &walked));
        }
    });
}

#[divan::bench]
fn questions_of_the_shipped_flow_with_what_remains(bencher: Bencher<'_, '_>) {
    let (flow, _, _) = shipped();
    let trails: Vec<Trail> = paths(&flow).map(|path| path.trail).collect();
    bencher.counter(ItemsCount::new(trails.len())).bench(|| {
        for trail in &trails {
            black_box(walk(&flow, &trail.0[..trail.0.len() / 2]));
        }
    });
}

#[divan::bench]
fn flips_of_the_shipped_flow(bencher: Bencher<'_, '_>) {
    let (flow, _, model) = shipped();
    let trails: Vec<Trail> = paths(&flow).map(|path| path.trail).collect();
    bencher.counter(ItemsCount::new(trails.len())).bench(|| {
        for trail in &trails {
            black_box(flips(&flow, Some(&model), &Policy::default(), trail));
        }
    });
}

#[divan::bench]
fn proof_of_the_shipped_flow(bencher: Bencher<'_, '_>) {
    let (flow, spans, model) = shipped();
    bencher.bench(|| check(&flow, &spans, Some(&model), &[Policy::default()]));
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
