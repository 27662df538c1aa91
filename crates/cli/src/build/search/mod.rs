//! What can be found in one locale, and the scripts that find it.
//!
//! Entry points: [`index`] for the words of a locale, [`scripts`] for the code. Nothing of either is
//! loaded before a reader opens the search.

use std::collections::HashSet;

use anyhow::Result;
use page::{Body, KEYBOARD, Library, Locale, Outcome, Page, Question, Route, TrailView};
use rayon::prelude::*;
use serde::Serialize;
use site::{SearchWords, Site};
use veiviser::words::{Word, Words};

use super::draft::Draft;
use super::library;
use super::output::Output;
use super::script::code;

/// The library that ranks; vendor/minisearch says where it comes from.
const LIBRARY: &str = include_str!("../../../../../vendor/minisearch/minisearch.min.js");
const FIND: &str = include_str!("find.js");
const DIALOG: &str = include_str!("dialog.js");

/// Writes the scripts; returns the path of the one that opens the search.
pub(super) fn scripts(output: &mut Output) -> Result<String> {
    let name = |path: &str| path.trim_start_matches("assets/").to_owned();
    let library = name(&output.hashed("minisearch", "js", LIBRARY.as_bytes())?);
    let find = code(FIND).replace("MINISEARCH_SCRIPT", &library);
    let find = name(&output.hashed("find", "js", find.as_bytes())?);
    output.hashed("search", "js", code(DIALOG).replace("FIND_SCRIPT", &find).as_bytes())
}

/// The index of a locale, as `dialog.js` reads it.
#[derive(Serialize)]
struct Index<'a> {
    documents: Vec<Document>,
    #[serde(flatten)]
    search: &'a SearchWords,
    texts: Texts,
}

/// Kind (`admin` is a section of an article for administrators only), title, what it belongs to, address from the site's root, text.
#[derive(Serialize)]
struct Document(&'static str, String, String, String, String);

/// What the search says; `{query}` and `{count}` are filled in there.
#[derive(Serialize)]
struct Texts {
    label: String,
    hint: String,
    close: String,
    count: String,
    none: String,
    kinds: [(&'static str, String); 5],
}

/// The index of a locale as JSON.
pub(super) fn index(
    site: &Site,
    locale: &Locale,
    words: &Words,
    all: &Library,
    pages: &[Draft],
) -> Result<Vec<u8>> {
    let none = SearchWords::default();
    let index = Index {
        documents: documents(site, locale, words, all, pages),
        search: site.catalogs.get(locale).map_or(&none, |catalog| &catalog.search),
        texts: Texts {
            label: words.word(Word::SearchLabel),
            hint: words.word(Word::SearchHint),
            close: words.word(Word::SearchClose),
            count: words.with(Word::SearchCount, &[("count", "{count}")]),
            none: words.with(Word::SearchNone, &[("query", "{query}")]),
            kinds: [
                ("article", words.word(Word::SearchArticles)),
                ("section", words.word(Word::SearchSections)),
                ("question", words.word(Word::SearchQuestions)),
                ("outcome", words.word(Word::SearchOutcomes)),
                ("page", words.word(Word::SearchPages)),
            ],
        },
    };
    Ok(serde_json::to_vec(&index)?)
}

fn documents(site: &Site, locale: &Locale, words: &Words, all: &Library, pages: &[Draft]) -> Vec<Document> {
    let chain = library::chain(site, locale);
    let of_page = |page: &Page| match (&page.route, &page.body) {
        (Route::Article(_, slug), _) if slug != KEYBOARD => {
            let article = chain.iter().find_map(|(_, catalog)| catalog.articles.get(slug));
            article.map(|article| of_article(page, article, all)).unwrap_or_default()
        }
        (_, Body::Question(question)) => vec![of_question(page, question, words)],
        (_, Body::Outcome(outcome)) => vec![of_outcome(page, outcome, words)],
        (Route::Home(_) | Route::Search(_), _) => Vec::new(),
        _ => {
            let (title, path) = (page.title.clone(), page.route.path());
            vec![Document("page", title, String::new(), path, page.description.clone())]
        }
    };
    let mut documents: Vec<Document> = pages.par_iter().map(Draft::page).flat_map_iter(of_page).collect();
    // States come breadth first: of those that say the same, the one with the shortest trail is kept.
    let mut said = HashSet::new();
    documents.retain(|Document(kind, title, ..)| {
        !["question", "outcome"].contains(kind) || said.insert((*kind, title.clone()))
    });
    documents
}

/// The article itself with its introduction, and each of its sections with the steps shown in it.
fn of_article(page: &Page, article: &site::Article, all: &Library) -> Vec<Document> {
    let path = page.route.path();
    let admins_only = article.front.audience.iter().all(|role| *role == content::Audience::Admin);
    let part = if admins_only { "admin" } else { "section" };
    let mut documents =
        vec![Document("article", page.title.clone(), String::new(), path.clone(), page.description.clone())];
    for block in &article.blocks {
        if let page::Block::Heading { id, text, .. } = block {
            let title = content::plain(&[page::Block::Paragraph(text.clone())]);
            let to = format!("{path}#{id}");
            documents.push(Document(part, title, page.title.clone(), to, String::new()));
            continue;
        }
        let text = match block {
            page::Block::Task(id) => all
                .tasks
                .get(id)
                .map_or_else(String::new, |task| format!("{} {}", task.title, content::plain(&task.blocks))),
            other => content::plain(std::slice::from_ref(other)),
        };
        if let Some(last) = documents.last_mut() {
            last.4.push(' ');
            last.4.push_str(&one_line(&text));
        }
    }
    documents
}

fn of_question(page: &Page, question: &Question, words: &Words) -> Document {
    let answers = question.answers.iter().flat_map(|answer| [Some(answer.text.clone()), answer.hint.clone()]);
    let said = std::iter::once(question.help.clone()).chain(answers).flatten().collect::<Vec<_>>();
    let text = one_line(&said.join(" · "));
    Document("question", question.text.clone(), way(page, &question.trail, words), page.route.path(), text)
}

fn of_outcome(page: &Page, outcome: &Outcome, words: &Words) -> Document {
    let reasons = outcome.reasons.iter().map(|reason| Some(reason.text.clone()));
    let said = std::iter::once(outcome.summary.clone()).chain(reasons).flatten().collect::<Vec<_>>();
    let text = one_line(&said.join(" "));
    Document("outcome", page.title.clone(), way(page, &outcome.trail, words), page.route.path(), text)
}

/// How a reader gets there: the flow and the answers.
fn way(page: &Page, trail: &TrailView, words: &Words) -> String {
    let flow = match &page.route {
        Route::Flow(_, flow, _) => words.text(flow),
        _ => String::new(),
    };
    let answers = trail.steps.iter().map(|step| step.answer.clone());
    std::iter::once(flow).chain(answers).collect::<Vec<_>>().join(" › ")
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
