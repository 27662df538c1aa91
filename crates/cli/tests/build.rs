//! `veiviser build`: a whole folder or none, the same from the same input, and every link leads somewhere.

#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise, in its helpers too")]

#[allow(dead_code, reason = "other tests use the rest")]
mod program;
#[path = "../../site/tests/small/mod.rs"]
#[allow(dead_code, reason = "other tests use the rest")]
mod small;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use page::Locale;
use program::{Run, veiviser};
use tempfile::TempDir;

/// A site, a stand-in for the app bundle, and the folder to build.
struct Bench {
    site: TempDir,
    work: TempDir,
}

impl Bench {
    fn new(changes: &[(&str, &str)]) -> Self {
        let bench = Self { site: small::site(changes), work: tempfile::tempdir().unwrap() };
        let app = bench.work.path().join("app");
        fs::create_dir(&app).unwrap();
        fs::write(app.join("app.js"), "export default () => {};\n").unwrap();
        fs::write(app.join("app_bg.wasm"), b"\0asm\x01\0\0\0").unwrap();
        bench
    }

    fn build(&self, out: &str) -> Run {
        let site = self.site.path().to_str().unwrap();
        veiviser(self.work.path(), ["build", site, "--app", "app", "--out", out])
    }

    fn change(&self, path: &str, text: &str) {
        fs::write(self.site.path().join(path), text).unwrap();
    }

    fn tree(&self, out: &str) -> Tree {
        tree(&self.work.path().join(out))
    }
}

/// Files of a folder: path with `/`, content.
type Tree = BTreeMap<String, Vec<u8>>;

fn tree(folder: &Path) -> Tree {
    let name = |path: &Path| path.strip_prefix(folder).unwrap().to_str().unwrap().replace('\\', "/");
    small::files(folder).into_iter().map(|path| (name(&path), fs::read(&path).unwrap())).collect()
}

/// A build that must succeed.
fn built(changes: &[(&str, &str)]) -> Tree {
    let bench = Bench::new(changes);
    let run = bench.build("out");
    assert_eq!((run.code, run.err.as_str()), (0, ""), "{}", run.out);
    bench.tree("out")
}

/// A second flow: no model, an answer with two ways on.
const PICNIC: &[(&str, &str)] = &[
    (
        "content/flows/picnic.toml",
        r#"
start = "weather"
[questions.weather]
answers = [{ id = "sun", to = "cup" }, { id = "rain", to = "stay" }]
[questions.cup]
answers = [{ id = "yes", to = "go" }, { id = "no", to = "stay" }]
[outcomes.go]
[outcomes.stay]
"#,
    ),
    ("locales/en-US/picnic.ftl", PICNIC_WORDS),
    ("locales/nb-NO/picnic.ftl", PICNIC_WORDS),
];
const PICNIC_WORDS: &str = r"
picnic = Picnic
    .description = Where?
picnic_weather = What is the weather like?
picnic_weather_sun = Sun
picnic_weather_rain = Rain
picnic_cup = Do you have a cup?
picnic_cup_yes = Yes
picnic_cup_no = No
picnic_outcome_go = Go
    .summary = Take the kettle.
picnic_outcome_stay = Stay
    .summary = Right here.
";

fn with_picnic() -> Tree {
    let site = small::changed("content/site.toml", "[\"tea\"]", "[\"tea\", \"picnic\"]");
    let changes: Vec<_> = PICNIC.iter().copied().chain([("content/site.toml", site.as_str())]).collect();
    built(&changes)
}

#[test]
fn every_listed_page_is_there_and_every_page_is_listed() {
    for files in [built(&[]), with_picnic()] {
        let index: serde_json::Value = serde_json::from_slice(&files["build.json"]).unwrap();
        let pages = index["pages"].as_array().unwrap();
        let listed: BTreeSet<String> =
            pages.iter().map(|page| format!("{}index.html", page["path"].as_str().unwrap())).collect();
        let frames = index["frames"].as_array().unwrap();
        let variants: BTreeSet<String> =
            frames.iter().map(|path| format!("embed/{}index.html", path.as_str().unwrap())).collect();
        assert!(variants.len() > 5 && variants.len() == frames.len(), "none is listed twice");
        let there: BTreeSet<String> =
            files.keys().filter(|path| path.ends_with("index.html")).cloned().collect();
        assert_eq!(listed.union(&variants).cloned().collect::<BTreeSet<_>>(), there);
        assert_eq!(listed.len(), pages.len(), "none is listed twice");
        for page in pages {
            let path = page["path"].as_str().unwrap();
            let locale = path.split('/').next().filter(|locale| !locale.is_empty());
            assert_eq!(page["locale"].as_str(), locale, "{page}");
            let html = html(&files, &format!("{path}index.html"));
            let lang = format!("lang=\"{}\"", locale.unwrap_or("en-US"));
            assert!(html.contains(&lang), "{path} says {lang}");
            assert!(
                !page["title"].as_str().unwrap().is_empty() && !page["kind"].as_str().unwrap().is_empty()
            );
        }
    }
}

#[test]
fn nothing_at_the_root_has_a_name_that_a_language_could_have() {
    let bench = Bench::new(&[]);
    fs::remove_dir_all(bench.site.path().join("public")).unwrap();
    bench.build("out");
    let files = bench.tree("out");
    let at_root: BTreeSet<&str> = files.keys().filter_map(|path| path.split('/').next()).collect();
    let tags: Vec<&str> = at_root.iter().copied().filter(|name| Locale::new(name).is_some()).collect();
    assert_eq!(tags, ["en-US", "nb-NO"], "the languages of the site");
    assert!(at_root.len() > 8, "{at_root:?}");
}

#[test]
fn every_state_of_a_flow_has_a_page() {
    let files = built(&[]);
    for locale in ["en-US", "nb-NO"] {
        for trail in ["", "wish=calm/", "wish=wake/", "wish=wake/hour=morning/", "wish=wake/hour=evening/"] {
            assert!(files.contains_key(&format!("{locale}/tea/{trail}index.html")), "{locale} {trail}");
        }
    }
    assert!(html(&files, "en-US/tea/wish=wake/hour=morning/index.html").contains("Drink black tea"));
    assert!(html(&files, "nb-NO/tea/wish=wake/hour=evening/index.html").contains("Gå og legg deg"));
}

#[test]
fn an_honest_end_says_all_that_an_option_can_say() {
    let verdict = small::changed(
        "locales/en-US/tea.ftl",
        "    .description = Two questions, one cup.",
        "    .description = Two questions, one cup.\n    .verdict = The kettle says",
    );
    let plain = built(&[]);
    let named = built(&[("locales/en-US/tea.ftl", verdict.as_str())]);
    let path = "en-US/tea/wish=wake/hour=evening/index.html";
    for said in [
        "No tea replaces sleep.",
        "Nobody but you.",
        "Everybody else is quiet.",
        "Eight hours.",
        "With the alarm clock.",
        "No screens.",
        "Please be quiet until seven.",
        "data-copy",
    ] {
        assert!(html(&plain, path).contains(said), "{said}");
    }
    assert!(html(&plain, path).contains("The answer") && !html(&named, path).contains("The answer"));
    assert!(html(&named, path).contains("The kettle says"));
}

#[test]
fn an_end_knows_who_asks_and_leads_on_when_it_was_no_help() {
    let flow = PICNIC[0].1.replace(
        r#"{ id = "yes", to = "go" }, { id = "no", to = "stay" }"#,
        r#"{ id = "yes", to = "go", facts = ["role-admin"] }, { id = "no", to = "go", facts = ["role-employee"] }"#,
    );
    let words = PICNIC_WORDS.replace(
        "Take the kettle.",
        "Take the kettle.\n    .verdict = Quite sure\n    .next = Wait for the sun.\n    .request = Dear cook\n    \
         .request-admin = Dear other cook",
    );
    let listed = small::changed("content/site.toml", "[\"tea\"]", "[\"tea\", \"picnic\"]");
    let files = built(&[
        (PICNIC[0].0, &flow),
        (PICNIC[1].0, &words),
        (PICNIC[2].0, &words),
        ("content/site.toml", &listed),
    ]);
    let check = |answer: &str, said: &str, unsaid: &str| {
        let page = html(&files, &format!("en-US/picnic/weather=sun/cup={answer}/index.html"));
        assert!(page.contains(said) && !page.contains(unsaid), "cup={answer} says “{said}”, not “{unsaid}”");
        assert!(page.contains("Quite sure") && page.contains("Wait for the sun."), "cup={answer}");
        let back = "href=\"../../../../en-US/picnic/weather=sun/\"";
        assert!(page.contains(back), "back to the last question, without its answer");
    };
    check("yes", "Dear other cook", "Dear cook");
    check("no", "Dear cook", "Dear other cook");
}

/// A flow that asks who asks; the need is stated last, and said first.
const ROLES: &str = r#"
start = "wish"
model = "pot"
said-by = { caffeine = ["wish"] }
[questions.wish]
answers = [{ id = "wake", to = "who", facts = ["tired"] }, { id = "calm", to = "cup", needs = ["warmth"] }]
[questions.who]
answers = [
  { id = "guest", to = "cup", needs = ["caffeine"], facts = ["role-employee"] },
  { id = "host", to = "cup", needs = ["caffeine", "warmth"], facts = ["role-owner"] },
  { id = "yes", to = "cup", needs = ["caffeine"], facts = ["role-admin"] },
]
[outcomes.cup]
recommend = "least"
"#;

/// Tasks of every role, one of which asks somebody for what another does.
const ROLES_GUIDANCE: &str = r#"
[pot.black]
article = "brewing"
tasks = ["boil", "ask", "pour", "open", "there"]
asks = { ask = "admin" }

[pot.herbal]
tasks = ["boil"]

[pot.tired]
claims = ["hot"]
"#;

fn with_roles() -> Tree {
    let task = |title: &str, role: &str| {
        format!(
            "+++\ntitle = \"{title}\"\nrole = \"{role}\"\nverified = 2026-11-22\nrevision = 1\n+++\n\n1. Do it.\n"
        )
    };
    let tasks = [
        ("ask", task("Ask the cook", "employee")),
        ("pour", task("Pour it", "owner")),
        ("open", task("Open the cupboard", "admin")),
        ("there", task("Send the leaves", "their-admin")),
    ];
    let words = "tea = Tea\n    .description = Tea.\ntea_wish = What for?\ntea_wish_wake = Wake up\ntea_wish_calm = Yes\n\
                 tea_who = Is it your kitchen?\ntea_who_guest = No\ntea_who_host = I pay for it\ntea_who_yes = Yes\n";
    let pot = |locale: &str| {
        let path = format!("locales/{locale}/pot.ftl");
        let facts = "pot_fact_role-employee = You drink.\npot_fact_role-owner = You pay.\npot_fact_role-admin = You cook.\n\
                     pot_fact_tired = You are tired.\n    .warning-black = Not after six.\n    .warning-herbal = It makes you sleepy.\n";
        let text = small::changed(&path, "pot_fact_late", &format!("{facts}pot_fact_late"));
        text.split("pot_fact_late").next().unwrap().to_owned()
    };
    let site = small::changed(
        "content/policy.toml",
        "[helpdesk]",
        "[helpdesk]\nteams = \"cook@kitchen.example\"\nemail = \"cook@kitchen.example\"",
    )
    .replace("url = \"https://kitchen.example/help\"\n", "");
    let model = small::changed("content/models/pot.toml", "[options.black]\nexcluded-by = [\"late\"]\n", "");
    let mut changes = vec![
        ("content/flows/tea.toml".to_owned(), ROLES.to_owned()),
        ("content/guidance.toml".to_owned(), ROLES_GUIDANCE.to_owned()),
        ("content/policy.toml".to_owned(), site),
        ("content/models/pot.toml".to_owned(), model),
        ("content/stories.toml".to_owned(), String::new()),
    ];
    for locale in ["en-US", "nb-NO"] {
        changes.push((format!("locales/{locale}/tea.ftl"), words.to_owned()));
        changes.push((format!("locales/{locale}/pot.ftl"), pot(locale)));
        let revised = if locale == "en-US" { "revision" } else { "source-revision" };
        changes.extend(tasks.iter().map(|(id, text)| {
            (format!("content/{locale}/tasks/{id}.md"), text.replace("revision", revised))
        }));
        let article = format!("content/{locale}/brewing.md");
        let text = small::changed(&article, "flow:tea/wish=wake", "flow:tea");
        changes.push((article, text));
    }
    built(&changes.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect::<Vec<_>>())
}

#[test]
fn steps_stand_by_who_does_them_and_nobody_is_told_to_ask_for_what_they_can_do() {
    let files = with_roles();
    let check = |who: &str, expected: &[(&str, &[&str])]| {
        let page = html(&files, &format!("en-US/tea/wish=wake/who={who}/index.html"));
        let found: Vec<(&str, Vec<&str>)> = page
            .split("class=\"role\" data-role=\"")
            .skip(1)
            .map(|part| {
                let titles = part.split("<h4 id=\"task-").skip(1);
                let titles = titles.filter_map(|title| title.split(['>', '<']).nth(1));
                (part.split('"').next().unwrap(), titles.collect())
            })
            .collect();
        let expected: Vec<(&str, Vec<&str>)> =
            expected.iter().map(|(role, titles)| (*role, titles.to_vec())).collect();
        assert_eq!(found, expected, "{who}");
    };
    let (boil, ask) = ("Boil the water", "Ask the cook");
    // Who only drinks is sent to no cupboard.
    check("guest", &[("you", &[boil, ask])]);
    check(
        "host",
        &[
            ("you", &[boil, ask, "Pour it"]),
            ("admin", &["Open the cupboard"]),
            ("their-admin", &["Send the leaves"]),
        ],
    );
    // Who cooks need not ask the cook.
    check(
        "yes",
        &[
            ("you", &[boil, "Open the cupboard"]),
            ("owner", &["Pour it"]),
            ("their-admin", &["Send the leaves"]),
        ],
    );
}

#[test]
fn warnings_are_those_of_this_very_trail_and_bring_their_sources() {
    let files = with_roles();
    let page = html(&files, "en-US/tea/wish=wake/who=guest/index.html");
    assert!(
        page.contains("Not after six.") && page.contains("Bitter after ten minutes."),
        "of fact and option"
    );
    assert!(!page.contains("It makes you sleepy."), "of another option");
    assert!(page.contains("id=\"source-1\""), "what a warning says has a source");
    assert!(
        !html(&files, "en-US/tea/wish=calm/index.html").contains("Not after six."),
        "of a fact nobody stated"
    );
}

#[test]
fn a_message_opens_as_a_chat_with_the_helpdesk_and_with_nobody_else() {
    let files = with_roles();
    let chats = |path: &str| {
        let all = links(&without_twins(html(&files, path))).into_iter();
        all.filter(|link| link.starts_with("https://teams.microsoft.com/l/chat/")).collect::<Vec<_>>()
    };
    let message = "Please%20put%20the%20kettle%20on%20for%20%5Bname%5D.";
    let chat =
        format!("https://teams.microsoft.com/l/chat/0/0?users=cook%40kitchen.example&message={message}");
    assert_eq!(chats("en-US/tea/wish=wake/who=guest/index.html"), [chat]);
    let mails = links(html(&files, "en-US/tea/wish=wake/who=guest/index.html"));
    assert!(mails.iter().any(|link| link.starts_with("mailto:cook@kitchen.example?subject=")), "{mails:?}");
    // Who is the helpdesk writes to nobody.
    assert_eq!(chats("en-US/tea/wish=wake/who=yes/index.html"), Vec::<String>::new());
}

#[test]
fn a_reason_quotes_the_answer_that_was_meant_and_its_question_where_the_answer_says_nothing() {
    let files = with_roles();
    let said = |path: &str| -> Vec<String> {
        let page = without_twins(html(&files, path));
        let why = page.split("<ul class=\"why\">").nth(1).unwrap().split("</ul>").next().unwrap();
        why.split("<li>").skip(1).map(text).collect()
    };
    // The need is stated where nothing rules it out any more; the wish was the first answer.
    assert_eq!(
        said("en-US/tea/wish=wake/who=guest/index.html"),
        ["You want to wake up. You answered “Wake up”."]
    );
    assert_eq!(
        said("en-US/tea/wish=wake/who=host/index.html"),
        [
            "You want to wake up. You answered “Wake up”.",
            "You want something warm. You answered “I pay for it”."
        ]
    );
    // “Yes” answers two questions.
    assert_eq!(
        said("en-US/tea/wish=calm/index.html"),
        ["You want something warm. You answered “Yes” to “What for?”"]
    );
}

#[test]
fn what_an_option_requires_quotes_the_answer_that_did_not_establish_it() {
    let flow = small::changed(
        "content/flows/tea.toml",
        "to = \"cup\", needs = [\"warmth\"]",
        "to = \"hour\", needs = [\"warmth\"]",
    )
    .replace("{ id = \"morning\", to = \"cup\" }", "{ id = \"morning\", to = \"cup\", facts = [\"early\"] }")
    .replace(", facts = [\"late\"]", "");
    let model =
        small::changed("content/models/pot.toml", "excluded-by = [\"late\"]", "requires = [\"early\"]");
    let mut changes = vec![
        ("content/flows/tea.toml".to_owned(), flow),
        ("content/models/pot.toml".to_owned(), model),
        ("content/stories.toml".to_owned(), String::new()),
    ];
    for locale in ["en-US", "nb-NO"] {
        let path = format!("locales/{locale}/pot.ftl");
        let words =
            small::changed(&path, "pot_fact_late", "pot_fact_early").replace(".excludes", ".requires");
        changes.push((path, words));
    }
    let files = built(&changes.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect::<Vec<_>>());
    let page = html(&files, "en-US/tea/wish=calm/hour=evening/index.html");
    let rung = page.split("data-option=\"black\"").nth(1).unwrap().split("</li>").next().unwrap();
    assert!(text(&format!("<{rung}")).contains("Not when it is late. You answered “Later”."), "{rung}");
    assert!(rung.contains("href=\"../../../../en-US/tea/wish=calm/?keep=hour=evening\""), "{rung}");
}

#[test]
fn a_comparison_says_what_the_organisation_does_not_allow() {
    let path = "en-US/compare/pot/index.html";
    let asked = html(&built(&[]), path).to_owned();
    assert!(asked.contains("data-limit=\"on-request\"") && asked.contains("mailto:kitchen@kitchen.example"));
    let policy = small::changed(
        "content/policy.toml",
        "permit = \"on-request\"",
        "permit = \"blocked\"\nreason = \"tired\"",
    )
    .replace("at = \"mailto:kitchen@kitchen.example\"\n", "");
    let words = "tired = The doctor says so.\n";
    let files = built(&[
        ("content/policy.toml", policy.as_str()),
        ("locales/en-US/policy.ftl", words),
        ("locales/nb-NO/policy.ftl", words),
    ]);
    let blocked = html(&files, path);
    assert!(
        blocked.contains("data-limit=\"blocked\"") && blocked.contains("The doctor says so."),
        "{blocked}"
    );
    assert_eq!(blocked.matches("data-limit").count(), 1, "the other option is allowed");
}

#[test]
fn feedback_is_offered_where_it_is_set_and_carries_page_and_build() {
    let path = "en-US/brewing/index.html";
    assert!(!html(&built(&[]), path).contains("data-feedback"), "nothing is offered where nothing is set");
    for (set, start) in [
        ("email = \"tea+guide@kitchen.example\"", "mailto:tea%2Bguide@kitchen.example?subject="),
        ("issue = \"https://kitchen.example/new?kind=page\"", "https://kitchen.example/new?kind=page&title="),
    ] {
        let site = small::changed("content/site.toml", "[flows]", &format!("[feedback]\n{set}\n[flows]"));
        let files = built(&[("content/site.toml", site.as_str())]);
        let index: serde_json::Value = serde_json::from_slice(&files["build.json"]).unwrap();
        let build = index["build"].as_str().unwrap();
        let page = html(&files, path);
        let found = links(page).into_iter().find(|link| link.starts_with(start)).unwrap();
        assert!(found.contains("en-US%2Fbrewing%2F") && found.contains(build), "{found}");
        assert!(!found.contains(['{', ' ', '"', '<']), "encoded: {found}");
        assert!(attributes(page, &["data-feedback"])[0].contains("{page}"));
    }
}

#[test]
fn a_question_says_when_every_answer_leads_to_the_same_result() {
    // Who wants to calm down is asked for the hour too, which makes no difference to them.
    let hour = "{ id = \"morning\", to = \"cup\" },";
    let flow = small::changed("content/flows/tea.toml", "\"calm\", to = \"cup\"", "\"calm\", to = \"hour\"")
        .replace(hour, &format!("{hour} {{ id = \"unknown\", to = \"cup\" }},"));
    let words =
        |path| small::changed(path, "tea_outcome_sleep =", "tea_hour_unknown = ?\ntea_outcome_sleep =");
    let [english, norwegian] = ["locales/en-US/tea.ftl", "locales/nb-NO/tea.ftl"];
    let files = built(&[
        ("content/flows/tea.toml", flow.as_str()),
        (english, words(english).as_str()),
        (norwegian, words(norwegian).as_str()),
    ]);
    let page = html(&files, "en-US/tea/wish=calm/index.html");
    assert!(page.contains("do not change the result: Herbal tea"), "{page}");
    assert!(links(page).iter().any(|link| link.ends_with("hour=unknown/")), "the way there");
    for open in ["en-US/tea/index.html", "en-US/tea/wish=wake/index.html"] {
        assert!(!html(&files, open).contains("do not change the result"), "{open}");
    }
}

#[test]
fn the_page_budget_limits_states_and_nothing_else() {
    let site = small::changed("content/site.toml", "pages-per-locale = 50", "pages-per-locale = 9");
    let files = built(&[("content/site.toml", &site)]);
    assert!(files.contains_key("en-US/tea/wish=wake/index.html"));
    assert!(!files.contains_key("en-US/tea/wish=wake/hour=morning/index.html"));
    assert!(files.contains_key("en-US/brewing/index.html"));
    links_resolve(&files, "/");
}

#[test]
fn every_link_leads_to_a_file_at_the_root_and_below_a_path() {
    for files in [built(&[]), with_picnic()] {
        links_resolve(&files, "/");
        links_resolve(&files, "/help/kitchen/");
    }
}

#[test]
fn the_page_for_unknown_addresses_finds_the_site_below_its_mount() {
    let site = small::changed("content/site.toml", "[locales.en-US]", "mount = \"/help/\"\n[locales.en-US]");
    let files = built(&[("content/site.toml", &site)]);
    let links = links(html(&files, "404.html"));
    assert!(links.len() > 2);
    // An id alone is on the page itself, wherever it is shown.
    for link in links.iter().filter(|link| !link.starts_with('#')) {
        assert!(resolves(&files, "/help/", "/help/a/b/c/", link), "{link}");
    }
}

#[test]
fn absolute_links_start_at_the_mount_whatever_the_server_makes_of_an_address() {
    let settings = small::changed(
        "content/site.toml",
        "default-locale",
        "mount = \"/help/tea/\"\nlinks = \"absolute\"\ndefault-locale",
    );
    let files = built(&[("content/site.toml", &settings)]);
    links_resolve(&files, "/help/tea/");
    let pages = files.keys().filter(|path| path.ends_with("index.html") || *path == "404.html");
    for path in pages {
        for link in links(html(&files, path)) {
            let is_whole =
                ["/help/tea/", "#", "https://", "mailto:"].iter().any(|start| link.starts_with(start));
            assert!(is_whole, "{path}: {link}");
        }
    }
}

#[test]
fn pages_obey_the_content_security_policy_by_construction() {
    for (path, bytes) in with_picnic().iter().filter(|(path, _)| is_page(path)) {
        let html = std::str::from_utf8(bytes).unwrap();
        assert!(!html.contains(" style=\"") && !html.contains("<style"), "{path} has inline style");
        for script in html.split("<script").skip(1) {
            assert!(script.split('>').next().unwrap().contains(" src=\""), "{path} has an inline script");
        }
        for tag in html.split('<').skip(1).filter_map(|tag| tag.split('>').next()) {
            let handler = tag.split_whitespace().any(|part| part.starts_with("on") && part.contains("=\""));
            assert!(!handler && !tag.contains("javascript:"), "{path}: <{tag}>");
        }
    }
}

#[test]
fn fragments_stand_on_their_own_wherever_they_are_pasted() {
    const BASE: &str = "https://guide.example/help/";
    let site = small::changed("content/site.toml", "[\"tea\"]", "[\"tea\", \"picnic\"]");
    let embed = format!("{site}\n[embed]\nbase-url = \"{BASE}\"\n");
    let changes: Vec<_> = PICNIC.iter().copied().chain([("content/site.toml", embed.as_str())]).collect();
    let files = built(&changes);
    let fragments: Vec<_> = files.keys().filter(|path| path.ends_with("/fragment.html")).collect();
    let expected: Vec<_> = ["en-US", "nb-NO"]
        .iter()
        .flat_map(|locale| ["brewing", "picnic", "tea"].map(|page| format!("{locale}/{page}/fragment.html")))
        .collect();
    assert_eq!(fragments, expected.iter().collect::<Vec<_>>());
    for path in fragments {
        let html = html(&files, path);
        for tag in ["<h1", "<script", "<button", "<link", "<iframe"] {
            assert!(!html.contains(tag), "{path} has {tag}");
        }
        for name in attributes(html, &["id", "class"]).iter().flat_map(|names| names.split(' ')) {
            assert!(name.starts_with("veiviser-"), "{path}: {name}");
        }
        let ids = attributes(html, &["id"]);
        assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "{path} has an id twice");
        let links = links(html);
        assert!(!links.is_empty());
        for link in links {
            let is_right = match (link.strip_prefix('#'), link.strip_prefix(BASE)) {
                (Some(id), _) => ids.iter().any(|known| known == id),
                (_, Some(inside)) => resolves(&files, "/help/", "/help/", inside),
                _ => link.starts_with("https://") || link.starts_with("mailto:"),
            };
            assert!(is_right, "{path} links to {link}");
        }
    }
}

#[test]
fn without_an_address_fragments_are_for_pages_of_the_same_server() {
    let site = small::changed("content/site.toml", "[locales.en-US]", "mount = \"/help/\"\n[locales.en-US]");
    let files = built(&[("content/site.toml", &site)]);
    let links = links(html(&files, "en-US/tea/fragment.html"));
    assert!(links.len() > 2 && links.iter().all(|link| link.starts_with("/help/en-US/")), "{links:?}");
}

#[test]
fn what_other_pages_load_knows_the_site() {
    let site = small::changed(
        "content/site.toml",
        "[locales.en-US]",
        "[embed]\nparents = [\"https://a.example\"]\n[locales.en-US]",
    );
    let files = built(&[("content/site.toml", &site)]);
    let script = html(&files, "embed.js");
    for known in ["\"en-US\":[", "\"nb-NO\":[", "\"flow\":\"tea\"", "\"fallback\":\"en-US\""] {
        assert!(script.contains(known), "{known} in {script}");
    }
    assert!(!script.contains("a.example"), "who else shows the guide is nobody's business");
    let frame = files.keys().find(|path| path.starts_with("assets/frame.")).unwrap();
    assert!(html(&files, frame).contains("[\"https://a.example\"]"));
}

#[test]
fn text_is_escaped_wherever_it_stands() {
    let danger = "<script>alert(1)</script> & \"'";
    let words = small::changed("locales/en-US/tea.ftl", "Calm me", danger);
    let words = words.replace("Choose a tea", danger).replace("Go to bed", danger);
    let article = small::changed(
        "content/en-US/brewing.md",
        "title = \"Brew a pot\"",
        &format!("title = '''{danger}'''"),
    );
    let files = built(&[("locales/en-US/tea.ftl", &words), ("content/en-US/brewing.md", &article)]);
    for path in files.keys().filter(|path| is_page(path) || path.ends_with("/fragment.html")) {
        assert!(!html(&files, path).contains("<script>alert"), "{path}");
    }
    assert!(html(&files, "en-US/tea/index.html").contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp;"));
}

#[test]
fn two_builds_of_the_same_input_are_equal() {
    let (first, second) = (Bench::new(&[]), Bench::new(&[]));
    let (one, other) = (first.build("out"), second.build("elsewhere/site"));
    assert_eq!((one.code, other.code), (0, 0), "{}{}", one.err, other.err);
    assert!(first.tree("out") == second.tree("elsewhere/site"), "the folders differ");
    // Again over the first: nothing left of the old one, nothing else.
    assert_eq!(first.build("out").code, 0);
    assert!(first.tree("out") == second.tree("elsewhere/site"), "the second build over the first differs");
}

#[test]
fn a_changed_text_is_another_build_and_old_pages_are_gone() {
    let bench = Bench::new(&[]);
    assert_eq!(bench.build("out").code, 0);
    let before = bench.tree("out");
    fs::remove_file(bench.site.path().join("content/en-US/tasks/boil.md")).unwrap();
    fs::remove_file(bench.site.path().join("content/nb-NO/tasks/boil.md")).unwrap();
    for locale in ["en-US", "nb-NO"] {
        fs::remove_file(bench.site.path().join(format!("content/{locale}/brewing.md"))).unwrap();
    }
    bench.change("content/guidance.toml", "[pot.herbal]\n[pot.black]\n");
    let run = bench.build("out");
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    let after = bench.tree("out");
    assert!(
        before.contains_key("en-US/brewing/index.html") && !after.contains_key("en-US/brewing/index.html")
    );
    assert_ne!(before["build.json"], after["build.json"]);
    links_resolve(&after, "/");
}

#[test]
fn findings_leave_the_earlier_folder_untouched() {
    let bench = Bench::new(&[]);
    assert_eq!(bench.build("out").code, 0);
    let before = bench.tree("out");
    bench.change("content/flows/tea.toml", "start = \n");
    bench.change("locales/nb-NO/tea.ftl", "tea\n");
    bench.change("content/en-US/brewing.md", "+++\ntitle = \n+++\n\ntext\n");
    let run = bench.build("out");
    assert_eq!((run.code, run.out.as_str()), (1, ""));
    for place in
        ["content/flows/tea.toml:1:9  error[", "locales/nb-NO/tea.ftl:1:", "content/en-US/brewing.md:2:"]
    {
        assert!(run.err.contains(place), "{place} in {}", run.err);
    }
    assert!(run.err.contains("    help: "), "{}", run.err);
    assert!(bench.tree("out") == before, "the earlier folder changed");
    assert_eq!(names_in(bench.work.path()), ["app", "out"]);
}

#[test]
fn without_an_app_bundle_nothing_is_written_and_the_sentence_says_how_to_get_one() {
    let bench = Bench::new(&[]);
    assert_eq!(bench.build("out").code, 0);
    let before = bench.tree("out");
    fs::remove_file(bench.work.path().join("app/app.js")).unwrap();
    let run = bench.build("out");
    assert_eq!(run.code, 1);
    assert!(run.err.contains("there is no `*.js` in `app`: run `trunk build`"), "{}", run.err);
    assert!(bench.tree("out") == before, "the earlier folder changed");
}

#[test]
fn a_folder_that_holds_something_else_is_refused() {
    let bench = Bench::new(&[]);
    let precious = bench.work.path().join("out/precious.txt");
    fs::create_dir(precious.parent().unwrap()).unwrap();
    fs::write(&precious, "mine").unwrap();
    let run = bench.build("out");
    assert_eq!((run.code, run.out.as_str()), (1, ""));
    assert!(
        run.err.contains("holds something else than a built site; name another folder or empty it"),
        "{}",
        run.err
    );
    assert_eq!(bench.tree("out"), Tree::from([("precious.txt".to_owned(), b"mine".to_vec())]));
    assert_eq!(names_in(bench.work.path()), ["app", "out"]);
}

#[test]
fn an_empty_folder_is_welcome() {
    let bench = Bench::new(&[]);
    fs::create_dir(bench.work.path().join("out")).unwrap();
    assert_eq!(bench.build("out").code, 0);
}

#[test]
fn public_files_are_copied_as_they_are() {
    let files = built(&[("public/deep/er/robots.txt", "User-agent: *\n")]);
    assert_eq!(files["deep/er/robots.txt"], b"User-agent: *\n");
    assert_eq!(
        files["icon.svg"],
        fs::read(small::repository().join("tests/sites/small/public/icon.svg")).unwrap()
    );
}

/// A build by a shell that sets a limit first; the shell is replaced by the program.
#[cfg(unix)]
fn build_under(bench: &Bench, limit: &str) -> std::process::Output {
    let line = format!("{limit}; exec \"$0\" build \"$1\" --app app --out out");
    let program = [env!("CARGO_BIN_EXE_veiviser"), bench.site.path().to_str().unwrap()];
    let mut shell = std::process::Command::new("sh");
    shell.args(["-c", &line]).args(program).current_dir(bench.work.path()).output().unwrap()
}

#[cfg(unix)]
#[test]
fn a_full_disk_leaves_the_earlier_folder_whole_and_takes_no_room() {
    let bench = Bench::new(&[]);
    assert_eq!(bench.build("out").code, 0);
    let before = bench.tree("out");
    bench.change("locales/en-US/tea.ftl", &small::changed("locales/en-US/tea.ftl", "Choose a tea", "Choose"));
    // A write beyond the limit fails as it does on a full disk: the largest file is near the end of the work.
    let largest = before.values().map(Vec::len).max().unwrap();
    let run = build_under(&bench, &format!("trap '' XFSZ; ulimit -f {}", largest / 512 - 1));
    assert_eq!(run.status.code(), Some(1));
    let said = String::from_utf8(run.stderr).unwrap();
    assert!(said.starts_with("error: cannot write `") && said.contains("out.new"), "{said}");
    assert!(bench.tree("out") == before, "the earlier folder changed");
    assert_eq!(names_in(bench.work.path()), ["app", "out"]);
}

#[cfg(unix)]
#[test]
fn a_run_that_is_killed_leaves_the_earlier_folder_whole_and_the_next_one_clears_up() {
    let bench = Bench::new(&[]);
    assert_eq!(bench.build("out").code, 0);
    let before = bench.tree("out");
    let largest = before.values().map(Vec::len).max().unwrap();
    // Without the trap, the write beyond the limit kills the program in the middle of its work.
    let run = build_under(&bench, &format!("ulimit -f {}", largest / 512 - 1));
    assert_eq!(run.status.code(), None, "killed by a signal");
    assert!(bench.tree("out") == before, "the earlier folder changed");
    assert_eq!(names_in(bench.work.path()), ["app", "out", "out.new"]);
    assert_eq!(bench.build("out").code, 0);
    assert_eq!(names_in(bench.work.path()), ["app", "out"]);
    assert!(bench.tree("out") == before, "the next build is as if nothing had happened");
}

#[test]
fn a_run_that_broke_off_between_the_steps_of_a_swap_is_put_right() {
    let bench = Bench::new(&[]);
    assert_eq!(bench.build("out").code, 0);
    let before = bench.tree("out");
    let at = |name: &str| bench.work.path().join(name);
    // The old one is aside, the new one not yet there: findings then must not leave the site away.
    fs::rename(at("out"), at("out.old")).unwrap();
    fs::create_dir(at("out.new")).unwrap();
    fs::remove_file(bench.work.path().join("app/app.js")).unwrap();
    assert_eq!(bench.build("out").code, 1);
    assert!(bench.tree("out") == before, "the old one is back");
    fs::write(bench.work.path().join("app/app.js"), "export default () => {};\n").unwrap();
    assert_eq!(bench.build("out").code, 0);
    assert!(bench.tree("out") == before, "the same site");
    assert_eq!(names_in(bench.work.path()), ["app", "out"]);
}

#[test]
fn time_zone_and_language_of_the_machine_change_nothing() {
    let bench = Bench::new(&[]);
    for (out, zone, language) in
        [("one", "Pacific/Kiritimati", "C"), ("other", "America/Adak", "nb_NO.UTF-8")]
    {
        let site = bench.site.path().to_str().unwrap();
        let run = std::process::Command::new(env!("CARGO_BIN_EXE_veiviser"))
            .args(["build", site, "--app", "app", "--out", out, "--compress"])
            .envs([("TZ", zone), ("LC_ALL", language), ("LANG", language)])
            .current_dir(bench.work.path())
            .output();
        assert!(run.unwrap().status.success());
    }
    assert!(bench.tree("one") == bench.tree("other"), "the folders differ");
}

#[test]
fn the_build_id_covers_every_text() {
    let id = |files: &Tree| {
        let index: serde_json::Value = serde_json::from_slice(&files["build.json"]).unwrap();
        index["build"].as_str().unwrap().to_owned()
    };
    let plain = built(&[]);
    let article = small::changed("content/nb-NO/brewing.md", "title = \"", "title = \"Om å ");
    let settings = small::changed(
        "content/site.toml",
        "[flows]",
        "[embed]\nparents = [\"https://intranet\"]\n\n[flows]",
    );
    for change in [
        ("content/nb-NO/brewing.md", article.as_str()),
        ("content/site.toml", &settings),
        ("public/robots.txt", ""),
    ] {
        assert_ne!(id(&plain), id(&built(&[change])), "{}", change.0);
    }
    for (path, bytes) in
        plain.iter().filter(|(path, _)| path.ends_with("index.html") || path.ends_with("page.bin"))
    {
        assert!(String::from_utf8_lossy(bytes).contains(&id(&plain)), "{path} says its build");
        assert!(!String::from_utf8_lossy(bytes).contains("%build-id%"), "{path}");
    }
}

#[test]
fn compressed_copies_hold_the_same() {
    let bench = Bench::new(&[]);
    let site = bench.site.path().to_str().unwrap();
    let run = veiviser(bench.work.path(), ["build", site, "--app", "app", "--out", "out", "--compress"]);
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    let files = bench.tree("out");
    let mut copies = 0;
    for (path, bytes) in &files {
        for ending in [".br", ".gz"] {
            let Some(of) = path.strip_suffix(ending) else { continue };
            let mut open = Vec::new();
            if ending == ".br" {
                brotli::BrotliDecompress(&mut bytes.as_slice(), &mut open).unwrap();
            } else {
                std::io::Read::read_to_end(&mut flate2::read::GzDecoder::new(bytes.as_slice()), &mut open)
                    .unwrap();
            }
            assert!(open == files[of] && bytes.len() < open.len(), "{path}");
            copies += 1;
        }
    }
    assert!(copies > 40, "{copies} copies");
    assert!(
        files.contains_key("en-US/index.html.br") && !files.contains_key("icon.svg.br"),
        "small files are left"
    );
}

#[test]
fn an_own_face_needs_no_other_bundle() {
    let settings = small::changed(
        "content/site.toml",
        "[flows]",
        "[brand]\nname = \"Te {nå}\"\nlogo = \"own/logo.svg\"\ncolour = \"#005a32\"\n\n[flows]",
    );
    let logo = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 20\"></svg>";
    let files = built(&[("content/site.toml", &settings), ("public/own/logo.svg", logo)]);
    for path in ["en-US/index.html", "nb-NO/index.html", "404.html"] {
        let page = html(&files, path);
        assert!(page.contains("Te {nå}") && !page.contains("Veiviser"), "{path}");
    }
    let one = |start: &str, ending: &str| {
        let mut found = files.keys().filter(|path| path.starts_with(start) && path.ends_with(ending));
        found.next().map(|path| (path.clone(), String::from_utf8(files[path].clone()).unwrap())).unwrap()
    };
    let words = files.iter().find(|(path, _)| path.starts_with("assets/words.nb-NO")).unwrap().1;
    assert!(String::from_utf8_lossy(words).contains("Te {nå}"));
    let (path, sheet) = one("nb-NO/assets/veiviser.", ".css");
    assert!(sheet.contains("--fjord:light-dark(#005a32,"), "{sheet}");
    assert!(sheet.contains("aspect-ratio:40 / 20"), "{sheet}");
    let picture = sheet.split("url(").nth(1).unwrap().split(')').next().unwrap();
    assert_eq!(files[&format!("nb-NO/assets/{picture}")], logo.as_bytes());
    assert!(files.contains_key(&path.replacen("nb-NO/", "", 1)), "the root has the same");
}

#[test]
fn a_language_that_is_not_offered_has_no_pages() {
    let settings = small::changed(
        "content/site.toml",
        "name = \"Norsk bokmål\"",
        "name = \"Norsk bokmål\"\noffered = false",
    );
    let files = built(&[("content/site.toml", &settings)]);
    assert!(files.keys().all(|path| !path.starts_with("nb-NO/")));
    assert!(
        !html(&files, "index.html").contains("nb-NO") && !html(&files, "en-US/index.html").contains("nb-NO")
    );
    links_resolve(&files, "/");
}

#[test]
fn a_flow_that_is_not_listed_has_no_pages() {
    let files = built(PICNIC);
    let listed = std::str::from_utf8(&files["build.json"]).unwrap();
    assert!(listed.contains("nb-NO/tea/") && !listed.contains("picnic"));
    for (path, bytes) in &files {
        assert!(!path.contains("picnic"), "{path}");
        assert!(!String::from_utf8_lossy(bytes).contains("picnic"), "{path} knows of it");
    }
}

#[test]
fn every_server_gets_the_same_headers() {
    let settings =
        small::changed("content/site.toml", "default-locale", "mount = \"/help/tea/\"\ndefault-locale")
            + "\n[embed]\nparents = [\"https://intranet.example.com\"]\n[offline]\nenabled = true\n";
    let files = built(&[("content/site.toml", &settings)]);
    let text = |path: &str| std::str::from_utf8(&files[path]).unwrap();
    let headers: serde_json::Value = serde_json::from_str(text("hosting/headers.json")).unwrap();
    let policy = headers["always"]["Content-Security-Policy"].as_str().unwrap();
    for part in [
        "frame-ancestors 'self' https://intranet.example.com;",
        "worker-src 'self';",
        "trusted-types veiviser",
    ] {
        assert!(policy.contains(part), "{part} in {policy}");
    }
    for path in
        ["hosting/nginx.conf", "hosting/apache.conf", "hosting/Caddyfile", "hosting/s3.sh", "web.config"]
    {
        let text = text(path);
        for (name, value) in headers["always"].as_object().unwrap() {
            assert!(text.contains(name.as_str()) && text.contains(value.as_str().unwrap()), "{path}: {name}");
        }
        let filled = text.replace("{path}", ""); // Caddy's own
        for blank in
            ["{mount", "{kept", "{asked", "{always", "{types", "{headers", "{assets", "{lost", "{folder"]
        {
            assert!(!filled.contains(blank), "{path}: {blank}");
        }
    }
    assert!(text("hosting/nginx.conf").contains("error_page 404 /help/tea/404.html;"));
    assert!(text("web.config").contains("path=\"help\\tea\\404.html\""));
}

#[test]
fn the_configuration_for_static_web_apps_has_only_known_keys() {
    let files = built(&[]);
    let config: serde_json::Value = serde_json::from_slice(&files["staticwebapp.config.json"]).unwrap();
    let known = ["globalHeaders", "mimeTypes", "responseOverrides", "routes", "trailingSlash"];
    assert_eq!(config.as_object().unwrap().keys().map(String::as_str).collect::<Vec<_>>(), known);
    let routes: Vec<_> =
        config["routes"].as_array().unwrap().iter().map(|route| route["route"].as_str().unwrap()).collect();
    assert_eq!(routes, ["/assets/*", "/en-US/assets/*", "/nb-NO/assets/*", "/embed/assets/*"]);
    assert_eq!(config["responseOverrides"]["404"]["rewrite"], "/404.html");
    // Folders get their slash; `check.html` is shown beside its files, not one folder further down.
    assert_eq!(config["trailingSlash"], "auto");
}

#[test]
fn the_configuration_for_iis_is_well_formed() {
    let files = built(&[]);
    let text = std::str::from_utf8(&files["web.config"]).unwrap();
    let mut open = Vec::new();
    let body = text.split("?>").nth(1).unwrap();
    let body =
        format!("{}{}", body.split("<!--").next().unwrap(), body.split("-->").skip(1).collect::<String>());
    for tag in body.split('<').skip(1).map(|rest| rest.split('>').next().unwrap()) {
        assert_eq!(tag.matches('"').count() % 2, 0, "{tag}");
        match tag.strip_prefix('/') {
            Some(name) => assert_eq!(open.pop(), Some(name.trim()), "{tag}"),
            None if tag.ends_with('/') || tag.starts_with("!--") => {}
            None => open.push(tag.split_whitespace().next().unwrap()),
        }
    }
    assert!(open.is_empty(), "{open:?} are not closed");
    assert_eq!(text.matches("<location path=").count(), 4, "assets of the root, both languages and frames");
}

#[test]
fn without_a_wish_for_it_the_worker_only_removes_itself() {
    let files = built(&[]);
    let worker = std::str::from_utf8(&files["sw.js"]).unwrap();
    assert!(worker.contains("registration.unregister()") && !worker.contains("'fetch'"), "{worker}");
    let boots: Vec<_> = files.keys().filter(|path| path.contains("assets/boot.")).collect();
    assert_eq!(boots.len(), 4, "the root's, both languages' and that of frames");
    for boot in boots {
        let text = std::str::from_utf8(&files[boot]).unwrap();
        assert!(!text.contains("serviceWorker") && !text.contains("_PART"), "{boot}");
    }
}

fn names_in(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> =
        folder.read_dir().unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

/// A page of ours; a fragment becomes a part of somebody else's.
fn is_page(path: &str) -> bool {
    !path.ends_with("/fragment.html") && Path::new(path).extension().is_some_and(|ending| ending == "html")
}

fn html<'t>(files: &'t Tree, path: &str) -> &'t str {
    std::str::from_utf8(&files[path]).unwrap()
}

/// What `href` and `src` of the tags say. The pages are our own: every value stands in double quotes.
/// The text of a piece of HTML.
fn text(html: &str) -> String {
    let parts = html.split('<').map(|part| part.split_once('>').map_or(part, |(_, text)| text));
    parts.collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A page as readers get it who do not meet it in a frame with scripts off.
fn without_twins(html: &str) -> String {
    let parts = html.split("<a ").map(|part| match part.split_once('>') {
        Some((tag, rest)) if tag.contains(" data-twin=") => rest.split_once("</a>").unwrap().1.to_owned(),
        _ => format!("<a {part}"),
    });
    parts.collect::<String>().replacen("<a ", "", 1)
}

fn links(html: &str) -> Vec<String> {
    attributes(html, &["href", "src"])
}

fn attributes(html: &str, names: &[&str]) -> Vec<String> {
    let tags = html.split('<').skip(1).filter_map(|rest| rest.split('>').next());
    let mut found = Vec::new();
    for tag in tags {
        for name in names {
            let start = format!(" {name}=\"");
            for value in tag.split(&start).skip(1).filter_map(|rest| rest.split('"').next()) {
                found.push(value.replace("&amp;", "&"));
            }
        }
    }
    found
}

/// Follows every link of every page as a browser would, with the site at `mount`.
fn links_resolve(files: &Tree, mount: &str) {
    let mut followed = 0;
    for path in files.keys().filter(|path| path.ends_with("index.html")) {
        let page = format!("{mount}{}", path.trim_end_matches("index.html"));
        for link in links(html(files, path)) {
            assert!(resolves(files, mount, &page, &link), "{page} links to {link}");
            followed += 1;
        }
        // What the scripts fetch: every asset that the page names is there.
        for named in html(files, path).split("assets/").skip(1) {
            let end = named.find(['"', ' ', '&', '\'', ',', ')', '<']).unwrap_or(named.len());
            assert!(
                files.contains_key(&format!("assets/{}", &named[..end])),
                "{page} names assets/{}",
                &named[..end]
            );
        }
    }
    assert!(followed > 100, "links are found: {followed}");
}

/// Whether the link, on the page at this address, leads outside or to a file and to an id that is on it.
fn resolves(files: &Tree, mount: &str, page: &str, link: &str) -> bool {
    if link.starts_with("https://") || link.starts_with("mailto:") {
        return true;
    }
    let (address, id) = link.split_once('#').map_or((link, None), |(address, id)| (address, Some(id)));
    let address = address.split('?').next().unwrap_or_default();
    let whole = if address.starts_with('/') { address.to_owned() } else { format!("{page}{address}") };
    let mut parts: Vec<&str> = Vec::new();
    for part in whole.trim_start_matches('/').split('/') {
        match part {
            "." => {}
            ".." => {
                if parts.pop().is_none() {
                    return false; // above the root of the server
                }
            }
            part => parts.push(part),
        }
    }
    if parts.last().is_some_and(|last| last.is_empty()) {
        parts.pop();
        parts.push("index.html");
    } else if address.is_empty() || address.ends_with("..") || address.ends_with('.') {
        parts.push("index.html");
    }
    let absolute = format!("/{}", parts.join("/"));
    let Some(file) = absolute.strip_prefix(mount) else { return false };
    let Some(bytes) = files.get(file) else { return false };
    let has = |id: &str| attributes(&String::from_utf8_lossy(bytes), &["id"]).iter().any(|known| known == id);
    id.is_none_or(|id| id.is_empty() || has(id))
}
