//! What a page shows for the organisation's cloud and SharePoint name: admin pages, commands, app links; and of admin
//! pages whose address is not confirmed, that it is not.

#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

#[allow(dead_code, reason = "other tests use the rest")]
mod program;
#[path = "../../site/tests/small/mod.rs"]
#[allow(dead_code, reason = "other tests use the rest")]
mod small;

use std::fs;

use program::veiviser;
use tempfile::TempDir;

const DESTINATIONS: &str = r#"[kettle]
product = "kitchen"
role = "cook"
claim = "hot"
[kettle.urls]
worldwide = "https://{tenant}-admin.sharepoint.com"
gcc = "https://{tenant}-admin.sharepoint.com"
gcc-high = "https://{tenant}-admin.sharepoint.us"
dod = "https://{tenant}-admin.sharepoint-mil.us"
"#;

const COMMANDS: &str = r#"[boil]
module = "Kettle"
connect = "Connect-Kettle -Url {kitchen}"
look = "Get-Kettle -Site {shop}"
role = "cook"
claim = "hot"
[boil.connect-in]
dod = "Connect-Kettle -Environment Dod -Url {kitchen}"
[boil.blanks]
kitchen = "sharepoint-admin"
shop = "sharepoint"
"#;

const LINKS: &str = r#"[order]
claim = "hot"
query = { to = "email" }
blanks = { email = "email" }
urls = { worldwide = "https://leaves.example/order", dod = "https://leaves.mil.example/order" }
"#;

const BLANKS: &str = "blank_kitchen = Kitchen\nblank_shop = Shop\nblank_email = Address\n    .help = a\n    .error = b\n\
    blank_sharepoint = Name\n    .help = c\n    .error = d\nblank_sharepoint-admin = Name\n    .help = e\n    .error = f\n";

/// The article of the small site, built for this cloud and this SharePoint name.
fn page(cloud: &str, tenant: Option<&str>) -> String {
    let tenant = tenant.map(|name| format!("sharepoint-tenant = \"{name}\"\n")).unwrap_or_default();
    let policy = format!("cloud = \"{cloud}\"\n{tenant}");
    let mut changes = vec![
        ("content/policy.toml".to_owned(), policy),
        ("content/destinations.toml".to_owned(), DESTINATIONS.to_owned()),
        ("content/commands.toml".to_owned(), COMMANDS.to_owned()),
        ("content/links.toml".to_owned(), LINKS.to_owned()),
    ];
    for locale in ["en-US", "nb-NO"] {
        let task = format!("content/{locale}/tasks/boil.md");
        let text = fs::read_to_string(small::repository().join("tests/sites/small").join(&task)).unwrap();
        let shown = "\n[!COMMAND [Boil](boil)]\n\n[!LINK [Order](order)]\n";
        changes.push((task, text + shown));
        changes.push((format!("locales/{locale}/blanks.ftl"), BLANKS.to_owned()));
        let words = "link_order = Walk there.\n    .open = Order\n";
        changes.push((format!("locales/{locale}/links.ftl"), words.to_owned()));
    }
    let changes: Vec<_> = changes.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    fs::read_to_string(built(&changes).path().join("out/en-US/brewing/index.html")).unwrap()
}

/// The small site with these changes, built into `out`.
fn built(changes: &[(&str, &str)]) -> TempDir {
    let (site, work) = (small::site(changes), tempfile::tempdir().unwrap());
    let app = work.path().join("app");
    fs::create_dir(&app).unwrap();
    fs::write(app.join("app.js"), "export default () => {};\n").unwrap();
    fs::write(app.join("app_bg.wasm"), b"\0asm\x01\0\0\0").unwrap();
    let run = veiviser(work.path(), ["build", site.path().to_str().unwrap(), "--app", "app", "--out", "out"]);
    assert_eq!((run.code, run.err.as_str()), (0, ""), "{}", run.out);
    work
}

#[test]
fn admin_pages_have_the_address_of_the_cloud_with_the_organisations_name_in_it() {
    for (cloud, address) in [
        ("worldwide", "https://contoso-admin.sharepoint.com"),
        ("gcc", "https://contoso-admin.sharepoint.com"),
        ("gcc-high", "https://contoso-admin.sharepoint.us"),
        ("dod", "https://contoso-admin.sharepoint-mil.us"),
    ] {
        let page = page(cloud, Some("contoso"));
        assert!(page.contains(&format!("href=\"{address}\"")), "{cloud}: {address}");
        assert!(!page.contains("{tenant}"), "{cloud}");
    }
}

#[test]
fn without_an_address_the_page_says_the_menu_path() {
    // The cloud has none; the name is not given; the name is none.
    for (cloud, tenant) in
        [("china", Some("contoso")), ("worldwide", None), ("worldwide", Some("evil.example/x?"))]
    {
        let page = page(cloud, tenant);
        assert!(
            !page.contains("-admin.sharepoint.com\"")
                || page.contains("data-after=\"-admin.sharepoint.com\"")
        );
        assert!(!page.contains("href=\"https://contoso-admin") && !page.contains("evil.example"), "{cloud}");
        assert!(page.contains("We do not know the address in this cloud. Open "), "{cloud}");
        assert!(!page.contains("{tenant}"), "{cloud}");
    }
}

#[test]
fn the_way_to_an_admin_page_and_its_role_are_words_on_the_page() {
    let article = small::changed(
        "content/en-US/brewing.md",
        "Boiling water",
        "[The kettle](admin:kettle) and once more [it](admin:kettle): boiling water",
    );
    let work = built(&[("content/en-US/brewing.md", article.as_str())]);
    let read =
        |path: &str| fs::read_to_string(work.path().join("out/en-US").join(path).join("index.html")).unwrap();
    // Once in the introduction, once in the task, which people come to from elsewhere.
    for (path, expected) in [("brewing", 2), ("tea/wish=calm", 1)] {
        let page = read(path);
        let ways: Vec<&str> = page.split("<span class=\"way-there\">").skip(1).collect();
        assert_eq!(ways.len(), expected, "{path}");
        for way in ways {
            let way = way.split("</span>").next().unwrap();
            assert!(way.starts_with("Menu path: ") && way.contains("Needs the role "), "{way}");
        }
        assert!(!page.contains(" title=\""), "{path}: nothing is said by a tooltip alone");
    }
}

#[test]
fn a_row_that_says_the_menu_path_itself_is_not_told_it_again() {
    let row = |path: &str| {
        let table = format!(
            "| Page | Menu |\n| --- | --- |\n| [The kettle](admin:kettle) | {path} |\n\nBoiling water"
        );
        let article = small::changed("content/en-US/brewing.md", "Boiling water", &table);
        let work = built(&[("content/en-US/brewing.md", article.as_str())]);
        let page = fs::read_to_string(work.path().join("out/en-US/brewing/index.html")).unwrap();
        page.split("</table>").next().unwrap().to_owned()
    };
    let (told, silent) = (row("In the kitchen"), row("**Kitchen** > **Stove** > **Kettle**"));
    assert!(told.contains("class=\"way-there\""), "{told}");
    assert!(!silent.contains("class=\"way-there\"") && silent.contains("class=\"product\""), "{silent}");
}

#[test]
fn a_link_that_names_the_product_is_not_preceded_by_its_name() {
    let pill = |text: &str| {
        let link = format!("[{text}](admin:kettle): boiling water");
        let article = small::changed("content/en-US/brewing.md", "Boiling water", &link);
        let work = built(&[("content/en-US/brewing.md", article.as_str())]);
        let page = fs::read_to_string(work.path().join("out/en-US/brewing/index.html")).unwrap();
        let pill = page.split("class=\"pill\"").nth(1).unwrap();
        pill.split("</a>").next().unwrap().to_owned()
    };
    for (text, is_named) in [("The kettle", true), ("Kitchen", false), ("The Kitchen itself", false)] {
        assert_eq!(pill(text).contains("class=\"product\""), is_named, "{text}");
    }
}

/// A command as it stands in a page: words with a hyphen stay whole.
fn whole(command: &str) -> String {
    let word = |word: &str| if word.contains('-') { format!("<span>{word}</span>") } else { word.to_owned() };
    command.split(' ').map(word).collect::<Vec<_>>().join(" ")
}

#[test]
fn commands_and_app_links_are_those_of_the_cloud() {
    for (cloud, connect, domain, link) in [
        ("worldwide", "Connect-Kettle -Url ", "sharepoint.com", Some("https://leaves.example/order")),
        ("gcc", "Connect-Kettle -Url ", "sharepoint.com", None),
        ("gcc-high", "Connect-Kettle -Url ", "sharepoint.us", None),
        (
            "dod",
            "Connect-Kettle -Environment Dod -Url ",
            "sharepoint-mil.us",
            Some("https://leaves.mil.example/order"),
        ),
        ("china", "Connect-Kettle -Url ", "sharepoint.cn", None),
    ] {
        let page = page(cloud, Some("contoso"));
        let install = whole("Install-Module -Name Kettle -Scope CurrentUser");
        assert!(page.contains(&format!("{install}\n{}<span class", whole(connect))), "{cloud}");
        assert!(page.contains(&format!("data-after=\"-admin.{domain}\"")), "{cloud}");
        assert!(page.contains(&format!("data-after=\".{domain}\"")), "{cloud}");
        assert_eq!(page.contains("data-opens"), link.is_some(), "{cloud}");
        if let Some(link) = link {
            assert!(page.contains(&format!("data-opens=\"{link}\"")), "{cloud}");
        }
        // In words, whether there is a link or not.
        assert!(page.contains("Walk there."), "{cloud}");
    }
}

#[test]
fn an_admin_page_that_is_not_confirmed_says_so_beside_its_link_and_at_the_end() {
    let kettle = "href=\"https://kitchen.example/kettle\"";
    let pages = |claim: &str| {
        let claims = small::changed("content/claims/tea.toml", "[awake]", &format!("{claim}\n[awake]"));
        let kettle = small::changed("content/destinations.toml", "\"hot\"", "\"moved\"");
        let doubts = "doubt_moved = Look for the kettle on the shelf.\n";
        let mut changes = vec![
            ("content/claims/tea.toml", claims.as_str()),
            ("content/destinations.toml", kettle.as_str()),
        ];
        if claim.contains("doubt") {
            changes
                .extend(["locales/en-US/doubts.ftl", "locales/nb-NO/doubts.ftl"].map(|path| (path, doubts)));
        }
        let work = built(&changes);
        // An article, and an outcome with the same task.
        ["brewing", "tea/wish=calm"].map(|path| {
            fs::read_to_string(work.path().join("out/en-US").join(path).join("index.html")).unwrap()
        })
    };
    let claim = "[moved]\nabout = \"Where the kettle is\"\nsources = [\"herbs\"]\nverified = 2026-11-22\n";
    for page in pages(&format!("{claim}confidence = \"low\"\ndoubt = \"moved\"\n")) {
        let (_, after) = page.split_once(kettle).unwrap();
        let (_, beside) = after.split_once("</a>").unwrap();
        let beside = &beside[..beside.find(" and fill it").unwrap()];
        assert!(beside.contains("href=\"#doubt-1\"") && beside.contains(">not confirmed<"), "{beside}");
        assert!(page.contains("<li id=\"doubt-1\">Look for the kettle on the shelf."), "{page}");
    }
    for page in pages(&format!("{claim}confidence = \"high\"\n")) {
        assert!(page.contains(kettle) && !page.contains("class=\"doubt\""), "{page}");
    }
}
