//! The pages of one locale that are not states of a flow, and what stands around every page.

use std::collections::HashSet;

use page::{
    Address, Article, Entry, Home, Inline, KEYBOARD, Library, Locale, Names, Node, NotFound, Route, Sheet,
    Shelf, Sources, Up,
};
use rayon::prelude::*;
use site::Site;
use veiviser::document::{Language, Shell};
use veiviser::guide::Guide;
use veiviser::present;
use veiviser::view::{self, PAGE};
use veiviser::words::{Word, Words};

use super::draft::Draft;
use super::{Room, compare, guides, library, map, refers};

/// Home, articles and comparisons.
pub(super) fn pages(site: &Site, locale: &Locale, words: &Words, all: &Library) -> Vec<Draft> {
    let mut pages = vec![home(site, locale, words)];
    let entries = articles(site, locale);
    pages.par_extend(entries.par_iter().enumerate().filter_map(|(at, entry)| {
        let around =
            (at.checked_sub(1).and_then(|at| entries.get(at)).cloned(), entries.get(at + 1).cloned());
        article(site, locale, words, all, &entry.to.route, around)
    }));
    pages.extend(site.logic.models.keys().map(|model| compare::compare(site, locale, words, all, model)));
    pages.push(search(site, locale, words));
    pages.push(keyboard(site, locale, words));
    pages
}

/// What can be done without a pointer.
fn keyboard(site: &Site, locale: &Locale, words: &Words) -> Draft {
    let (title, lead) = (words.word(Word::Keyboard), words.word(Word::KeyboardLead));
    let maps = site.settings.flows.iter().map(|flow| Entry {
        to: Route::Map(locale.clone(), flow.clone()).into(),
        title: map_title(flow, words),
        text: String::new(),
        lang: None,
    });
    Draft::new(keyboard_at(locale), locale, title, lead, Sheet::Keyboard(maps.collect()))
}

fn keyboard_at(locale: &Locale) -> Route {
    Route::Article(locale.clone(), KEYBOARD.to_owned())
}

/// Everything there is, for readers who would rather browse, and where scripts do not run.
fn search(site: &Site, locale: &Locale, words: &Words) -> Draft {
    let chain = library::chain(site, locale);
    let sections = |route: &Route| {
        let Route::Article(_, slug) = route else { return Vec::new() };
        let article = chain.iter().find_map(|(_, catalog)| catalog.articles.get(slug));
        article.map(|article| contents(&article.blocks)).unwrap_or_default()
    };
    let compares = compares(site, locale, words);
    let about_keys = Entry {
        to: keyboard_at(locale).into(),
        title: words.word(Word::Keyboard),
        text: words.word(Word::KeyboardLead),
        lang: None,
    };
    let entries = flows(site, locale, words).into_iter().chain(articles(site, locale));
    let entries = entries.chain(compares).chain([about_keys]);
    let shelves = entries.map(|entry| Shelf { sections: sections(&entry.to.route), entry });
    Draft::new(
        Route::Search(locale.clone()),
        locale,
        words.word(Word::Search),
        words.word(Word::SearchLead),
        Sheet::Search(shelves.collect()),
    )
}

fn compares(site: &Site, locale: &Locale, words: &Words) -> Vec<Entry> {
    let entry = |model: &String| Entry {
        to: Route::Compare(locale.clone(), model.clone()).into(),
        title: words.text(model),
        text: words.attribute(model, "description").unwrap_or_default(),
        lang: None,
    };
    site.logic.models.keys().map(entry).collect()
}

fn home(site: &Site, locale: &Locale, words: &Words) -> Draft {
    let ladder = site.logic.models.iter().flat_map(|(model, placed)| {
        let options = placed.model.exposure.iter();
        options.map(move |option| {
            let message = format!("{model}_option_{option}");
            let to = article_of(site, locale, model, option)
                .unwrap_or_else(|| Route::Compare(locale.clone(), model.clone()).into());
            let entry = Entry {
                to,
                title: words.text(&message),
                text: words.attribute(&message, "summary").unwrap_or_default(),
                lang: None,
            };
            let mut drawings = guides::drawings(site, model, words);
            let drawing = drawings.find(|(name, ..)| *name == option.as_str());
            (entry, drawing.map(|(_, _, drawing)| drawing.into()))
        })
    });
    Draft::new(
        Route::Home(locale.clone()),
        locale,
        words.word(Word::SiteName),
        words.word(Word::SiteAbout),
        Sheet::Home(Home {
            flows: flows(site, locale, words),
            ladder: ladder.collect(),
            articles: articles(site, locale),
        }),
    )
}

/// The article about an option.
pub(super) fn article_of(
    site: &Site,
    locale: &Locale,
    model: &str,
    option: &decision::Id,
) -> Option<Address> {
    let (_, guidance) = site.facts.guidance_of(model).find(|(name, _)| *name == option.as_str())?;
    Some(Route::Article(locale.clone(), guidance.article.clone()?).into())
}

fn flows(site: &Site, locale: &Locale, words: &Words) -> Vec<Entry> {
    let entry = |flow: &String| Entry {
        to: Route::Flow(locale.clone(), flow.clone(), String::new()).into(),
        title: words.text(flow),
        text: words.attribute(flow, "description").unwrap_or_default(),
        lang: None,
    };
    site.settings.flows.iter().map(entry).collect()
}

/// The articles in order; those that only a fallback has come last, in its language.
fn articles(site: &Site, locale: &Locale) -> Vec<Entry> {
    let mut entries: Vec<Entry> = Vec::new();
    let mut known = HashSet::new();
    for (shown, catalog) in library::chain(site, locale) {
        for (slug, article) in &catalog.articles {
            if known.insert(slug) {
                entries.push(Entry {
                    to: Route::Article(locale.clone(), slug.clone()).into(),
                    title: article.front.title.clone(),
                    text: article.front.description.clone(),
                    lang: (shown != locale).then(|| shown.clone()),
                });
            }
        }
    }
    entries
}

fn article(
    site: &Site,
    locale: &Locale,
    words: &Words,
    all: &Library,
    route: &Route,
    (previous, next): (Option<Entry>, Option<Entry>),
) -> Option<Draft> {
    let Route::Article(_, slug) = route else { return None };
    let mut found =
        library::chain(site, locale).into_iter().filter_map(|(l, c)| Some((l, c.articles.get(slug)?)));
    let (shown, article) = found.next()?;
    let part = refers::gather(all, &article.blocks);
    let mut claims = refers::claims_of(&article.blocks, all);
    claims.extend(part.tasks.values().flat_map(|task| refers::claims_of(&task.blocks, all)));
    let shown_in = (shown != locale).then(|| {
        let name = site.settings.locales.get(shown).map(|settings| settings.name.clone());
        (shown.clone(), name.unwrap_or_else(|| shown.to_string()))
    });
    Some(Draft::new(
        route.clone(),
        locale,
        article.front.title.clone(),
        article.front.description.clone(),
        Sheet::Article(Box::new(Article {
            pictures: pictures_of(site, slug, words),
            contents: contents(&article.blocks),
            blocks: article.blocks.clone(),
            library: part,
            sources: sources(words, all, &claims),
            verified: words.date(article.front.verified.as_str()),
            shown_in,
            previous,
            next,
        })),
    ))
}

/// The pictures of the options whose article this is.
fn pictures_of(site: &Site, slug: &str, words: &Words) -> Vec<Node> {
    let mut found = Vec::new();
    for model in site.logic.models.keys() {
        let is_about = |option: &str| {
            let mut guidance = site.facts.guidance_of(model);
            guidance.any(|(name, written)| name == option && written.article.as_deref() == Some(slug))
        };
        let pictures = guides::pictures(site, model, words);
        found.extend(pictures.filter(|(option, _)| is_about(option)).map(|(_, picture)| picture));
    }
    found
}

fn contents(blocks: &[page::Block]) -> Vec<(String, String)> {
    let headings = blocks.iter().filter_map(|block| match block {
        page::Block::Heading { level: 2, id, text } => Some((id.clone(), plain(text))),
        _ => None,
    });
    headings.collect()
}

fn plain(text: &[Inline]) -> String {
    content::plain(&[page::Block::Paragraph(text.to_vec())]).trim().to_owned()
}

fn map_title(flow: &str, words: &Words) -> String {
    words.with(Word::MapTitle, &[("flow", &words.text(flow))])
}

/// The map of a flow.
pub(super) fn map(guide: &Guide, words: &Words) -> Draft {
    let title = map_title(&guide.id, words);
    let route = Route::Map(guide.locale.clone(), guide.id.clone());
    let description = words.word(Word::MapLead);
    Draft::new(route, &guide.locale, title, description, Sheet::Map(map::map(guide, words)))
}

/// The choice of language.
pub(super) fn languages(site: &Site, locale: &Locale, words: &Words) -> Draft {
    Draft::new(
        Route::Languages,
        locale,
        words.word(Word::SiteName),
        words.word(Word::SiteLead),
        Sheet::Languages(homes(site)),
    )
}

/// The page for addresses where nothing is, in every language.
///
/// Where it has to find the site, it says what to do should it not.
pub(super) fn not_found(rooms: &[&Room], first: &Room, build: &str, seeks: bool) -> Draft {
    let all = rooms.iter().map(|room| {
        let (locale, words) = (&room.locale, &room.words);
        let home = Entry {
            to: Route::Home(locale.clone()).into(),
            title: words.word(Word::HomePage),
            text: words.word(Word::SiteLead),
            lang: None,
        };
        NotFound {
            locale: locale.clone(),
            heading: words.word(Word::NotFound),
            lead: words.word(Word::NotFoundLead),
            search: words.word(Word::NotFoundSearch),
            search_words: words.with(Word::NotFoundSearchWords, &[("words", "{words}")]),
            feedback: room
                .shell
                .feedback(build)
                .map(|to| view::feedback(to, "", words.word(Word::NotFoundFeedback), words).into()),
            up: seeks.then(|| Up {
                text: words.word(Word::NotFoundUp),
                here: words.word(Word::NotFoundHere),
                above: words.word(Word::NotFoundAbove),
            }),
            ways: room.shell.flows().iter().cloned().chain([home]).collect(),
        }
    });
    let Room { locale, words, .. } = first;
    Draft::new(
        Route::Languages,
        locale,
        words.word(Word::NotFound),
        words.word(Word::NotFoundLead),
        Sheet::NotFound(all.collect()),
    )
}

/// The numbered sources behind these claims.
pub(super) fn sources(words: &Words, all: &Library, claims: &[String]) -> Sources {
    present::lines(words, |id| all.claims.get(id), |id| all.sources.get(id), claims)
}

/// The home page of every locale, each in its own words.
fn homes(site: &Site) -> Vec<Entry> {
    let home = |locale: &Locale| Entry {
        to: Route::Home(locale.clone()).into(),
        title: site.settings.locales.get(locale).map(|l| l.name.clone()).unwrap_or_default(),
        text: library::words(site, locale).word(Word::SiteLead),
        lang: Some(locale.clone()),
    };
    site.settings.offered().map(home).collect()
}

/// What stands for the build in the address of the feedback until it is known.
const BUILD: &str = "{build}";

/// The address of the feedback: a mail or an issue with the page and the build in it.
fn feedback(site: &Site, words: &Words) -> Option<String> {
    let subject = page::percent(&words.word(Word::FeedbackSubject));
    let encoded = page::percent(&words.with(Word::FeedbackBody, &[("page", PAGE), ("build", BUILD)]));
    // The two blanks are filled in later; everything else stays a text.
    let body = [PAGE, BUILD].iter().fold(encoded, |text, blank| text.replace(&page::percent(blank), blank));
    let body = body.replace("%0A", "%0D%0A");
    let to = &site.settings.feedback;
    if let Some(issue) = &to.issue {
        let and = if issue.contains('?') { '&' } else { '?' };
        return Some(format!("{issue}{and}title={subject}&body={body}"));
    }
    let email = page::percent(to.email.as_ref()?).replace("%40", "@");
    Some(format!("mailto:{email}?subject={subject}&body={body}"))
}

/// What stands around every page of a locale; only the languages differ from page to page.
pub(super) struct ShellParts {
    shell: Shell,
    locale: Locale,
    languages: Vec<(Locale, String)>,
}

/// Brand, navigation and footer of a locale.
pub(super) fn shell(site: &Site, locale: &Locale, names: &Names, words: &Words) -> ShellParts {
    let contact = &site.policy.helpdesk;
    let helpdesk = match (&contact.url, &contact.email) {
        (Some(url), _) => Some((url.clone(), url.clone())),
        (None, Some(email)) => Some((email.clone(), format!("mailto:{email}"))),
        (None, None) => None,
    };
    let name =
        |locale: &Locale| site.settings.locales.get(locale).map(|l| l.name.clone()).unwrap_or_default();
    ShellParts {
        shell: Shell {
            home: Some(Route::Home(locale.clone()).into()),
            flows: flows(site, locale, words),
            compares: compares(site, locale, words),
            search: None,
            languages: Vec::new(),
            helpdesk,
            feedback: feedback(site, words),
            keyboard: Some(keyboard_at(locale).into()),
            path: String::new(),
        },
        locale: locale.clone(),
        languages: names.locales.iter().map(|locale| (locale.clone(), name(locale))).collect(),
    }
}

impl ShellParts {
    /// With the search over this index.
    pub(super) fn searching(mut self, index: String) -> Self {
        self.shell.search = Some((Route::Search(self.locale.clone()).into(), index));
        self
    }

    /// Around the page at `route`.
    pub(super) fn around(&self, route: &Route, build: &str) -> Shell {
        let languages = self.languages.iter().map(|(locale, name)| Language {
            locale: locale.clone(),
            name: name.clone(),
            to: route.in_locale(locale).into(),
            current: *locale == self.locale,
        });
        Shell {
            languages: languages.collect(),
            feedback: self.feedback(build),
            path: route.path(),
            ..self.shell.clone()
        }
    }

    /// The flows.
    pub(super) fn flows(&self) -> &[Entry] {
        &self.shell.flows
    }

    /// The address of the feedback.
    pub(super) fn feedback(&self, build: &str) -> Option<String> {
        self.shell.feedback.as_ref().map(|template| template.replace(BUILD, build))
    }

    /// Around a page outside any locale.
    pub(super) fn alone(&self) -> Shell {
        let Shell { search, helpdesk, keyboard, .. } = self.shell.clone();
        Shell { search, helpdesk, keyboard, ..Shell::default() }
    }
}
