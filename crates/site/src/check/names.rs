//! Can every name that comes from a file stand in an address?

use decision::Id;

use crate::files::File;
use crate::{Finding, Site};

pub(super) fn check(site: &Site, findings: &mut Vec<Finding>) {
    let flows = site.logic.flows.values().map(|placed| &placed.file);
    let models = site.logic.models.values().map(|placed| &placed.file);
    let texts = site.catalogs.values().flat_map(|catalog| {
        let articles = catalog.articles.values().map(|article| &article.file);
        articles.chain(catalog.tasks.values().map(|task| &task.file))
    });
    for file in flows.chain(models).chain(texts).filter(|file| !is_id(file)) {
        findings.push(Finding::error(
            file,
            &(0..0),
            "file-name",
            format!("`{}` cannot stand in an address", file.stem),
            "name the file in lower-case words and digits joined by `-`, a letter first: `turn-on`",
        ));
    }
    for (id, placed) in site.logic.flows.iter().filter(|(id, _)| page::TAKEN.contains(&id.as_str())) {
        findings.push(Finding::error(
            &placed.file,
            &(0..0),
            "flow-reserved",
            format!("`{id}` is already the address of something else"),
            "give the file another name",
        ));
    }
    for (id, placed) in
        site.logic.flows.iter().filter(|(_, placed)| placed.flow.questions.contains_key("outcome"))
    {
        findings.push(Finding::error(
            &placed.file,
            &placed.spans.get("questions.outcome").unwrap_or(0..0),
            "flow-reserved",
            format!("a question of `{id}` is called `outcome`: its messages would be those of the outcomes"),
            "give the question another name",
        ));
    }
}

fn is_id(file: &File) -> bool {
    Id::from(file.stem.as_str()).is_well_formed()
}
