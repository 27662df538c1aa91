//! The state of the app: the page that is shown, and how it moves.
//!
//! Every page replaces the one before as a whole (see `view::live`). A state of a flow is made while the reader still holds
//! down the link to it: a third of the processor's work from a click to the next question (`docs/performance.md`).

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;

use decision::Given;
use leptos::mount::{UnmountHandle, hydrate_from};
use leptos::prelude::*;
use leptos::tachys::view::any_view::AnyViewState;
use page::{Body, Locale, Page, PageFile, Route};
use phrase::Phrases;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use wasm_bindgen_futures::spawn_local;
use web_sys::{Event, HtmlElement, Url};

use super::dom::Step;
use super::{blanks, copy, dom, fetch, form};
use crate::guide::Guide;
use crate::present::{self, State};
use crate::record::record;
use crate::stamp::{PAGE_FILE, Stamp};
use crate::view;
use crate::words::{Word, Words};

/// A flow that was loaded, with the words of interface, model and flow.
struct Loaded {
    guide: Guide,
    words: Words,
    /// What the reader typed, by question. It lives as long as the document.
    typed: RefCell<Vec<(String, String)>>,
}

/// What lives as long as the document.
struct App {
    stamp: Stamp,
    locale: Locale,
    base: String,
    interface: Phrases,
    site_name: String,
    words: Arc<Words>,
    root: HtmlElement,
    page: RefCell<Page>,
    view: RefCell<Shown>,
    /// What the link that was pressed leads to.
    pressed: RefCell<Option<Made>>,
    /// The address of the page that is shown, without its fragment.
    shown: RefCell<String>,
    loaded: RefCell<Vec<(String, Rc<Loaded>)>>,
}

/// The elements of the page, first those that were there.
enum Shown {
    Hydrated(UnmountHandle<AnyViewState>),
    Made(AnyViewState),
    None,
}

/// A page that can be shown at once.
struct Made {
    href: String,
    page: Page,
    view: AnyViewState,
}

/// Loads what this page needs, hydrates it, and listens for clicks and for back and forward.
pub(super) async fn run(stamp: Stamp, base: String) {
    if started(stamp, base).await.is_none() {
        dom::mark("failed");
    }
}

async fn started(stamp: Stamp, base: String) -> Option<()> {
    let locale = stamp.route.locale()?.clone();
    let interface: Phrases = fetch::data(&format!("{base}{}", stamp.words)).await?;
    let words = Arc::new(Words::of(&locale, [interface.clone()]));
    let loaded = RefCell::new(Vec::new());
    let first = match &stamp.route {
        Route::Flow(_, flow, trail) => {
            let found = load(&stamp, &base, &interface, flow).await?;
            loaded.borrow_mut().push((flow.clone(), Rc::clone(&found)));
            let state = State { trail: trail.clone(), ..State::default() };
            present::state(&found.guide, &found.words, &state)
        }
        route => Page {
            route: route.clone(),
            locale: locale.clone(),
            title: String::new(),
            description: String::new(),
            kind: "",
            body: Body::Prerendered(String::new()),
        },
    };
    let site_name = words.word(Word::SiteName);
    dom::pin_links();
    let root = dom::root()?;
    let nodes = view::live(view::page(first.clone(), &words), &base);
    let view = RefCell::new(Shown::Hydrated(hydrate_from(root.clone(), move || nodes)));
    let shown = RefCell::new(whole(&dom::here()).to_owned());
    let (page, pressed) = (RefCell::new(first), RefCell::new(None));
    let app =
        App { stamp, locale, base, interface, site_name, words, root, page, view, pressed, shown, loaded };
    let app = Rc::new(app);
    listen(&app);
    let owner = Rc::clone(&app);
    copy::listen(&app.words, move |style| {
        let page = owner.page.borrow().clone();
        let text = record(&view::page(page, &owner.words), style, &owner.base);
        let here = dom::here();
        format!("{text}\n{here}\n")
    });
    blanks::listen();
    copy::offer();
    settle_state(&app).await;
    dom::mark("ready");
    Some(())
}

async fn load(stamp: &Stamp, base: &str, interface: &Phrases, flow: &str) -> Option<Rc<Loaded>> {
    let mut guide: Guide = fetch::data(&format!("{base}{}", stamp.guide(flow)?)).await?;
    let words = Words::of(&guide.locale, [interface.clone(), std::mem::take(&mut guide.words)]);
    Some(Rc::new(Loaded { guide, words, typed: RefCell::default() }))
}

/// Where the address holds a state that has no page of its own, that state is shown.
async fn settle_state(app: &Rc<App>) {
    let query = dom::window().and_then(|window| window.location().search().ok()).unwrap_or_default();
    if matches!(app.stamp.route, Route::Flow(..)) && (query.contains("trail=") || query.contains("keep=")) {
        go(app, &format!("{}{}{query}", app.base, app.stamp.route.path()), Step::Stay).await;
    }
}

fn listen(app: &Rc<App>) {
    let Some((window, document)) = dom::window().zip(dom::document()) else { return };
    let owner = Rc::clone(app);
    let click = Closure::<dyn Fn(Event)>::new(move |event: Event| {
        if let Some(filled) = form::filled(&event) {
            let app = Rc::clone(&owner);
            spawn_local(async move { answer(&app, filled).await });
            return;
        }
        let Some(link) = dom::clicked(&event) else { return };
        let href = link.href();
        if target(&owner, &href).is_some() && !only_fragment(&href) {
            event.prevent_default();
            let app = Rc::clone(&owner);
            spawn_local(async move { go(&app, &href, Step::Push).await });
        }
    });
    // A key is only ever Enter in a text field: on links and buttons it comes as a click.
    for name in ["click", "keydown"] {
        let _ = document.add_event_listener_with_callback(name, click.as_ref().unchecked_ref());
    }
    click.forget();
    let owner = Rc::clone(app);
    let press = Closure::<dyn Fn(Event)>::new(move |event: Event| {
        if let Some(link) = dom::clicked(&event) {
            press(&owner, link.href());
        }
    });
    let _ = document.add_event_listener_with_callback("pointerdown", press.as_ref().unchecked_ref());
    press.forget();
    let owner = Rc::clone(app);
    let back = Closure::<dyn Fn(Event)>::new(move |_: Event| {
        let href = dom::here();
        // To another place on the same page the browser has moved already.
        if whole(&href) == *owner.shown.borrow() {
            return;
        }
        let app = Rc::clone(&owner);
        spawn_local(async move { go(&app, &href, Step::Back).await });
    });
    let _ = window.add_event_listener_with_callback("popstate", back.as_ref().unchecked_ref());
    back.forget();
}

/// The page of this site and locale that an address names.
fn target(app: &App, href: &str) -> Option<(Route, Url)> {
    let url = Url::new(href).ok()?;
    let place = format!("{}{}", url.origin(), url.pathname());
    let route = Route::parse(place.strip_prefix(&app.base)?, &app.stamp.names)?;
    (route.locale() == Some(&app.locale) && route.extras().is_none()).then_some((route, url))
}

/// Whether an address differs from the current one at most in its fragment, and has one.
fn only_fragment(href: &str) -> bool {
    href.contains('#') && whole(&dom::here()) == whole(href)
}

/// An address without its fragment.
fn whole(href: &str) -> &str {
    href.split('#').next().unwrap_or_default()
}

/// Makes the page that a link leads to, if that takes no request.
fn press(app: &App, href: String) {
    let known = target(app, &href).and_then(|(route, url)| state_of(app, &route, &url));
    *app.pressed.borrow_mut() = known.map(|(loaded, state)| {
        let page = present::state(&loaded.guide, &loaded.words, &state);
        Made { href, view: build(app, &page), page }
    });
}

fn build(app: &App, page: &Page) -> AnyViewState {
    view::live(view::page(page.clone(), &app.words), &app.base).build()
}

/// Moves to an address; if that fails, the browser loads it as a plain link.
async fn go(app: &Rc<App>, href: &str, step: Step) {
    let Some((route, url)) = target(app, href) else { return leave(href, step) };
    let pressed = app.pressed.take().filter(|made| made.href == href);
    let Made { page, view, .. } = if let Some(made) = pressed {
        made
    } else {
        let Some(page) = page_at(app, &route, &url).await else { return leave(href, step) };
        Made { href: href.to_owned(), view: build(app, &page), page }
    };
    if step == Step::Push {
        let pushed = dom::window()
            .and_then(|window| window.history().ok())
            .map(|history| history.push_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some(href)));
        if !matches!(pushed, Some(Ok(()))) {
            return leave(href, step);
        }
    }
    let title = if page.title == app.site_name {
        page.title.clone()
    } else {
        format!("{} – {}", page.title, app.site_name)
    };
    let route = page.route.clone();
    whole(href).clone_into(&mut app.shown.borrow_mut());
    app.page.replace(page);
    app.show(view);
    copy::offer();
    dom::arrive(&title, &app.base, &route_of_address(&route, &url), &url.search(), &url.hash(), step);
}

impl App {
    /// The old page goes first: to take out what has the focus makes the browser work out all styles, and those of the new
    /// page would be worked out twice.
    fn show(&self, mut view: AnyViewState) {
        match self.view.replace(Shown::None) {
            Shown::Hydrated(old) => drop(old), // it takes its elements with it
            Shown::Made(mut old) => old.unmount(),
            Shown::None => {}
        }
        view.mount(&self.root, None);
        self.view.replace(Shown::Made(view));
    }
}

/// The place that the address names: a state without a page of its own is named by the first page and its query.
fn route_of_address(route: &Route, url: &Url) -> Route {
    match route {
        Route::Flow(locale, flow, _) if url.search().contains("trail=") => {
            Route::Flow(locale.clone(), flow.clone(), String::new())
        }
        route => route.clone(),
    }
}

/// Goes on with what was filled in, or says what is wrong with it.
async fn answer(app: &Rc<App>, filled: form::Filled) {
    let Some((route, url)) = target(app, &dom::here()) else { return };
    let Some((loaded, state)) = state_at(app, &route, &url).await else { return };
    match present::answered(&loaded.guide, &loaded.words, &state, &filled.given) {
        Some(to) => {
            if let Given::Typed(Some(text)) = &filled.given {
                let mut typed = loaded.typed.borrow_mut();
                typed.retain(|(question, _)| *question != filled.question);
                typed.push((filled.question.clone(), text.clone()));
            }
            go(app, &format!("{}{}", app.base, to.path()), Step::Push).await;
        }
        None => form::refuse(&filled),
    }
}

/// The flow and the state of it that an address names; the flow is loaded if it is not yet.
async fn state_at(app: &Rc<App>, route: &Route, url: &Url) -> Option<(Rc<Loaded>, State)> {
    let known = state_of(app, route, url);
    if known.is_some() {
        return known;
    }
    let Route::Flow(_, flow, _) = route else { return None };
    let loaded = load(&app.stamp, &app.base, &app.interface, flow).await?;
    app.loaded.borrow_mut().push((flow.clone(), loaded));
    state_of(app, route, url)
}

/// The flow and the state of it that an address names, if the flow is loaded.
fn state_of(app: &App, route: &Route, url: &Url) -> Option<(Rc<Loaded>, State)> {
    let Route::Flow(_, flow, trail) = route else { return None };
    let loaded =
        app.loaded.borrow().iter().find(|(name, _)| name == flow).map(|(_, loaded)| Rc::clone(loaded))?;
    let query = |name: &str| url.search_params().get(name).unwrap_or_default();
    let trail = if trail.is_empty() { query("trail") } else { trail.clone() };
    let typed = loaded.typed.borrow().clone();
    Some((loaded, State { trail, keep: query("keep"), typed }))
}

async fn page_at(app: &Rc<App>, route: &Route, url: &Url) -> Option<Page> {
    if let Route::Flow(..) = route {
        let (loaded, state) = state_at(app, route, url).await?;
        return Some(present::state(&loaded.guide, &loaded.words, &state));
    }
    let file: PageFile = fetch::data(&format!("{}{}{PAGE_FILE}", app.base, route.path())).await?;
    // Another build has other data: its own page must say how to read it.
    (file.build == app.stamp.build).then(|| Page {
        route: route.clone(),
        locale: app.locale.clone(),
        title: file.title,
        description: String::new(),
        kind: "",
        body: Body::Made(file.nodes),
    })
}

fn leave(href: &str, step: Step) {
    let Some(window) = dom::window() else { return };
    let _ = match step {
        Step::Push => window.location().assign(href),
        Step::Back | Step::Stay => window.location().reload(),
    };
}
