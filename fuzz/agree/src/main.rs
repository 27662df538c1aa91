//! Writes the cases and what the native engine says of them.

use std::{fs, path::Path};

use veiviser_agree::{Case, describe};
use veiviser_decision::{Flow, Model, Permit, Policy};

fn main() -> std::io::Result<()> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/flows");
    let out = std::env::args().nth(1).unwrap_or_else(|| ".".to_owned());
    let mut files: Vec<_> = fs::read_dir(&folder)?.filter_map(|entry| Some(entry.ok()?.path())).collect();
    files.sort();
    let mut cases = Vec::new();
    for file in files.iter().filter(|f| f.to_string_lossy().ends_with(".toml") && !f.to_string_lossy().ends_with(".model.toml")) {
        let flow = Flow::parse(&fs::read_to_string(file)?).value.unwrap_or_default();
        let model = fs::read_to_string(file.with_extension("model.toml")).ok().and_then(|text| Model::parse(&text).value);
        let blocked = model.as_ref().and_then(|model| model.exposure.first().cloned());
        let policy = Policy { options: blocked.into_iter().map(|option| (option, Permit::Blocked)).collect() };
        cases.push(Case { flow, model, policy });
    }
    let json = serde_json::to_string(&cases)?;
    fs::write(format!("{out}/native.txt"), describe(&json))?;
    fs::write(format!("{out}/cases.json"), json)
}
