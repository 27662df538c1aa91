//! What is wrong with a site, where, and what to do: every code of this crate has a case.
//!
//! A case is the small site with one thing changed, and the whole report. `UPDATE_EXPECT=1` rewrites the reports.

#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise, in its helpers too")]
#![expect(clippy::needless_raw_string_hashes, reason = "expect-test writes them")]

mod small;

use expect_test::{Expect, expect};
use small::DELETED;
use veiviser_site::{CODES, Finding, Report, check as check_site, load};

/// What is wrong with the small site with these files written over it.
fn findings(changes: &[(&str, &str)]) -> Vec<Finding> {
    let folder = small::site(changes);
    let (site, mut findings) = load(folder.path()).unwrap();
    let interface = small::interface();
    let interface: Vec<_> = interface.iter().map(String::as_str).collect();
    findings.extend(check_site(&site, &interface));
    findings
}

/// The small site with these files written over it has these findings.
#[expect(clippy::needless_pass_by_value, reason = "a case reads better without a reference")]
fn check(changes: &[(&str, &str)], expected: Expect) {
    expected.assert_eq(&Report::new(findings(changes)).text());
}

/// The small site with one place of one file changed has these findings.
fn check_edit(path: &str, from: &str, to: &str, expected: Expect) {
    check(&[(path, &small::changed(path, from, to))], expected);
}

#[test]
fn the_small_site_is_sound() {
    check(&[], expect![[""]]);
}

#[test]
fn site_locale() {
    check_edit(
        "content/site.toml",
        "default-locale = \"en-US\"",
        "default-locale = \"sv-SE\"",
        expect![[r#"
        content/site.toml:1:18  error[site-locale]: `sv-SE` is not a language of this site
            help: add a table `[locales.sv-SE]`, or name one of the listed languages
    "#]],
    );
    check_edit(
        "content/site.toml",
        "fallback = [\"en-US\"]",
        "fallback = [\"English\"]",
        expect![[r#"
        content/site.toml:10:13  error[site-locale]: `English` is not a language tag
            help: write it as in `en-US`, `nb-NO` or `fr`
    "#]],
    );
    check_edit(
        "content/site.toml",
        "[locales.nb-NO]",
        "[locales.en-us]\nname = \"English\"\nfallback = []\n\n[locales.nb-NO]",
        expect![[r#"
            content/site.toml:8:10  error[site-locale]: `en-us` is `en-US` once more: many disks and servers take them for one folder
                help: take one of the two tables away
        "#]],
    );
    // The folder of a language stands beside those of the site.
    check_edit(
        "content/site.toml",
        "[locales.nb-NO]",
        "[locales.embed]\nname = \"Embed\"\nfallback = []\n\n[locales.nb-NO]",
        expect![[r#"
            content/site.toml:8:10  error[site-locale]: `embed` is not a language tag
                help: write it as in `en-US`, `nb-NO` or `fr`
        "#]],
    );
}

#[test]
fn site_mount() {
    check_edit(
        "content/site.toml",
        "[locales.en-US]",
        "# The mount is a path.\nmount = \"help\"\n\n[locales.en-US]",
        expect![[r#"
            content/site.toml:5:9  error[site-mount]: `help` does not start and end with `/`
                help: write the path of the site on its server, such as `/help/teams/`
        "#]],
    );
}

#[test]
fn site_mount_that_links_shall_start_with() {
    check_edit(
        "content/site.toml",
        "[locales.en-US]",
        "links = \"absolute\"\n\n[locales.en-US]",
        expect![[r#"
            content/site.toml:4:9  error[site-mount]: links shall start at the root of the server, but `mount` does not say where the site stands
                help: add `mount = "/help/teams/"`, or `mount = "/"`
        "#]],
    );
}

#[test]
fn embed_parent() {
    check_edit(
        "content/site.toml",
        "[locales.en-US]",
        "[embed]\nparents = [\"https://a.example\", \"contoso.sharepoint.com\", \"https://*\"]\n\n[locales.en-US]",
        expect![[r#"
            content/site.toml:5:33  error[embed-parent]: `contoso.sharepoint.com` does not name whose pages may show this guide
                help: write `https://contoso.sharepoint.com`
            content/site.toml:5:59  error[embed-parent]: `https://*` does not name whose pages may show this guide
                help: write scheme and host alone: `https://intranet.example.com`, or `https://*.example.com` for all hosts below
        "#]],
    );
}

#[test]
fn embed_address() {
    check_edit(
        "content/site.toml",
        "[locales.en-US]",
        "[embed]\nbase-url = \"https://a.example/teams\"\n\n[locales.en-US]",
        expect![[r#"
            content/site.toml:5:12  error[embed-address]: `https://a.example/teams` is not the address of a folder
                help: write where the guide stands, from `https://` to the last `/`: `https://intranet.example.com/teams/`
        "#]],
    );
}

#[test]
fn site_mount_that_would_end_in_a_configuration() {
    check_edit(
        "content/site.toml",
        "[locales.en-US]",
        "mount = \"/help; }/\"\n\n[locales.en-US]",
        expect![[r#"
            content/site.toml:4:9  error[site-mount]: `/help; }/` has characters that do not stand in a path as they are
                help: use letters from a to z, digits and `-`, `_`, `.`, `~` between the slashes
        "#]],
    );
}

#[test]
fn site_offered() {
    check_edit(
        "content/site.toml",
        "name = \"English\"",
        "name = \"English\"\noffered = false",
        expect![[r#"
            content/site.toml:1:18  error[site-offered]: `en-US` is the language where readers land, but is not offered
                help: name a language that is offered, or take `offered = false` away
        "#]],
    );
}

/// The small site with this section in its settings has these findings.
fn check_section(section: &str, expected: Expect) {
    check_edit("content/site.toml", "[flows]", &format!("{section}\n[flows]"), expected);
}

#[test]
fn brand_colour() {
    check_section(
        "[brand]\ncolour = \"red\"\n",
        expect![[r#"
        content/site.toml:13:10  error[brand-colour]: `red` is not a colour
            help: write it as in `#0a4d68`
    "#]],
    );
    check_section(
        "[brand]\ncolour = { light = \"#0a4d6\", dark = \"\" }\n",
        expect![[r#"
        content/site.toml:13:10  error[brand-colour]: `#0a4d6` is not a colour
            help: write it as in `#0a4d68`
        content/site.toml:13:10  error[brand-colour]: `` is not a colour
            help: write it as in `#0a4d68`
    "#]],
    );
}

#[test]
fn brand_contrast() {
    check_section(
        "[brand]\ncolour = \"#ff6600\"\n",
        expect![[r#"
        content/site.toml:13:10  error[brand-contrast]: `#ff6600` stands out from sunken by 2.50 to 1 in the light theme
            help: text needs 4.5 to 1; the nearest colour that has it is `#ca3100`
    "#]],
    );
    check_section(
        "[brand]\ncolour = { light = \"#005a32\", dark = \"#005a32\" }\n",
        expect![[r#"
        content/site.toml:13:10  error[brand-contrast]: `#005a32` stands out from its own tint by 1.79 to 1 in the dark theme
            help: text needs 4.5 to 1; the nearest colour that has it is `#5ea87b`
    "#]],
    );
    check_section("[brand]\ncolour = \"#005a32\"\n", expect![[""]]);
}

#[test]
fn brand_logo() {
    check_section(
        "[brand]\nlogo = \"logo.svg\"\n",
        expect![[r#"
        content/site.toml:13:8  error[brand-logo]: there is no logo `logo.svg` in public/
            help: put it there, or write its path below public/
    "#]],
    );
    check_section(
        "[brand]\nlogo = \"../content/site.toml\"\n",
        expect![[r#"
        content/site.toml:13:8  error[brand-logo]: the logo `../content/site.toml` is neither an SVG nor a PNG
            help: save it as SVG, which is sharp at every size, or as PNG
    "#]],
    );
    check_section(
        "[brand]\nlogo = \"../logo.svg\"\n",
        expect![[r#"
        content/site.toml:13:8  error[brand-logo]: there is no logo `../logo.svg` in public/
            help: put it there, or write its path below public/
    "#]],
    );
    let settings = small::changed("content/site.toml", "[flows]", "[brand]\nlogo = \"logo.svg\"\n\n[flows]");
    let shapeless = [("content/site.toml", settings.as_str()), ("public/logo.svg", "<svg></svg>")];
    check(
        &shapeless,
        expect![[r#"
        content/site.toml:13:8  error[brand-logo]: the logo `logo.svg` does not say how wide and high it is
            help: export it again; an SVG needs `viewBox="0 0 width height"` in its first tag
    "#]],
    );
}

#[test]
fn public_assets() {
    check(
        &[
            ("public/assets/handbook.txt", "first edition"),
            ("public/own/Assets/deep/map.svg", "<svg></svg>"),
            ("public/own/assets.txt", "only called so"),
        ],
        expect![[r#"
            public/assets/handbook.txt:1:1  error[public-assets]: servers tell browsers to keep files of a folder `assets` for ever: readers would never see a newer one
                help: give the folder another name, or move the file to `public/handbook.txt`
            public/own/Assets/deep/map.svg:1:1  error[public-assets]: servers tell browsers to keep files of a folder `assets` for ever: readers would never see a newer one
                help: give the folder another name, or move the file to `public/own/deep/map.svg`
        "#]],
    );
}

#[test]
fn offline_article() {
    check_section(
        "[offline]\nenabled = true\ncore = [\"brewing\", \"baking\"]\n",
        expect![[r#"
        content/site.toml:14:20  error[offline-article]: there is no article `baking` to keep for reading without a network
            help: write the name of an article's file without `.md`, or remove it; home page and flows are kept anyway
    "#]],
    );
}

#[test]
fn site_feedback() {
    check_edit(
        "content/site.toml",
        "[flows]",
        "[feedback]\nemail = \"tea at kitchen\"\nissue = \"http://kitchen.example/new\"\n[flows]",
        expect![[r#"
            content/site.toml:13:9  error[site-feedback]: `tea at kitchen` is no place to which a reader can write
                help: write a mail address, such as `guide@contoso.com`
            content/site.toml:14:9  error[site-feedback]: `http://kitchen.example/new` is no place to which a reader can write
                help: write the whole secure address, such as `https://github.com/contoso/guide/issues/new`
        "#]],
    );
}

#[test]
fn site_flow() {
    check_edit(
        "content/site.toml",
        "order = [\"tea\"]",
        "order = [\"tea\", \"coffee\"]",
        expect![[r#"
        content/site.toml:13:17  error[site-flow]: the site offers the flow `coffee`, which does not exist
            help: write content/flows/coffee.toml, or correct the list
    "#]],
    );
}

#[test]
fn flow_unlisted() {
    check_edit(
        "content/site.toml",
        "order = [\"tea\"]",
        "order = []",
        expect![[r#"
        content/en-US/brewing.md:10:55  error[link-flow]: the flow `tea` has no pages
            help: list it under `[flows]` in content/site.toml, or name another
        content/en-US/brewing.md:10:94  error[link-flow]: the flow `tea` has no pages
            help: list it under `[flows]` in content/site.toml, or name another
        content/flows/tea.toml:1:1  warning[flow-unlisted]: the flow `tea` has no pages, because the site does not offer it
            help: list it under `[flows]` in content/site.toml
        content/nb-NO/brewing.md:10:54  error[link-flow]: the flow `tea` has no pages
            help: list it under `[flows]` in content/site.toml, or name another
        content/nb-NO/brewing.md:10:87  error[link-flow]: the flow `tea` has no pages
            help: list it under `[flows]` in content/site.toml, or name another
    "#]],
    );
}

#[test]
fn flow_model() {
    check_edit(
        "content/flows/tea.toml",
        "model = \"pot\"",
        "model = \"kettle\"",
        expect![[r#"
            content/flows/tea.toml:2:9  error[flow-model]: the flow `tea` decides by the model `kettle`, which does not exist
                help: write content/models/kettle.toml, or correct the name
            content/models/pot.toml:4:16  warning[M009]: option `black` is ruled out by `late`, which no answer states
                help: remove it
            locales/en-US/pot.ftl:25:1  error[words-unused]: nothing asks for the message `pot_fact_late`
                help: delete it, or correct its id
            locales/nb-NO/pot.ftl:25:1  error[words-unused]: nothing asks for the message `pot_fact_late`
                help: delete it, or correct its id
        "#]],
    );
}

#[test]
fn flow_reserved() {
    let flow = "start = \"outcome\"\n[questions.outcome]\nanswers = [{ id = \"calm\", to = \"sleep\" }]\n[outcomes.sleep]\n";
    let mut found = findings(&[("content/flows/tea.toml", flow)]);
    found.retain(|one| one.code == "flow-reserved");
    expect![[r#"
        content/flows/tea.toml:2:12  error[flow-reserved]: a question of `tea` is called `outcome`: its messages would be those of the outcomes
            help: give the question another name
    "#]].assert_eq(&Report::new(found).text());
}

#[test]
fn policy_cloud() {
    check_edit(
        "content/policy.toml",
        "cloud = \"worldwide\"",
        "cloud = \"wordwide\"",
        expect![[r#"
        content/policy.toml:2:9  error[policy-cloud]: `wordwide` is not a cloud
            help: write one of: worldwide, gcc, gcc-high, dod, china
    "#]],
    );
}

#[test]
fn policy_address() {
    check_edit(
        "content/policy.toml",
        "https://kitchen.example/help",
        "kitchen.example/help",
        expect![[r#"
        content/policy.toml:5:7  error[policy-address]: `kitchen.example/help` is no address that a reader can open
            help: write it with `https://` or `mailto:` in front
    "#]],
    );
    check_edit(
        "content/policy.toml",
        "mailto:kitchen@kitchen.example",
        "javascript:alert(1)",
        expect![[r#"
        content/policy.toml:9:6  error[policy-address]: `javascript:alert(1)` is no address that a reader can open
            help: write it with `https://` or `mailto:` in front
    "#]],
    );
}

#[test]
fn file_name() {
    check(
        &[
            (
                "content/en-US/Brewing Tips.md",
                "+++\ntitle = \"Tips\"\ndescription = \"Tips.\"\naudience = [\"employee\"]\norder = 2\nverified = 2026-11-22\nrevision = 1\n+++\n\nUse fresh water.\n",
            ),
            (
                "content/nb-NO/Brewing Tips.md",
                "+++\ntitle = \"Tips\"\ndescription = \"Tips.\"\naudience = [\"employee\"]\norder = 2\nverified = 2026-11-22\nsource-revision = 1\n+++\n\nBruk friskt vann.\n",
            ),
        ],
        expect![[r#"
            content/en-US/Brewing Tips.md:1:1  error[file-name]: `Brewing Tips` cannot stand in an address
                help: name the file in lower-case words and digits joined by `-`, a letter first: `turn-on`
            content/nb-NO/Brewing Tips.md:1:1  error[file-name]: `Brewing Tips` cannot stand in an address
                help: name the file in lower-case words and digits joined by `-`, a letter first: `turn-on`
        "#]],
    );
}

#[test]
fn article_name() {
    check(
        &[
            (
                "content/en-US/compare.md",
                "+++\ntitle = \"Compare\"\ndescription = \"Tips.\"\naudience = [\"employee\"]\norder = 2\nverified = 2026-11-22\nrevision = 1\n+++\n\nUse fresh water.\n",
            ),
            (
                "content/nb-NO/compare.md",
                "+++\ntitle = \"Tips\"\ndescription = \"Tips.\"\naudience = [\"employee\"]\norder = 2\nverified = 2026-11-22\nsource-revision = 1\n+++\n\nBruk friskt vann.\n",
            ),
        ],
        expect![[r#"
            content/en-US/compare.md:1:1  error[article-name]: `compare` is already the address of something else
                help: give the file another name
            content/nb-NO/compare.md:1:1  error[article-name]: `compare` is already the address of something else
                help: give the file another name
        "#]],
    );
}

#[test]
fn names_that_are_taken() {
    let article = "+++\ntitle = \"T\"\ndescription = \"D.\"\naudience = [\"employee\"]\norder = 2\nverified = 2026-11-22\nrevision = 1\n+++\n\nText.\n";
    let flow = "start = \"a\"\n[questions.a]\nanswers = [{ id = \"b\", to = \"c\" }]\n[outcomes.c]\n";
    for name in page::TAKEN {
        let (article_at, flow_at) =
            (format!("content/en-US/{name}.md"), format!("content/flows/{name}.toml"));
        for (path, text, code) in [(article_at, article, "article-name"), (flow_at, flow, "flow-reserved")] {
            let found = findings(&[(path.as_str(), text)]);
            let is_told = |one: &&Finding| one.code == code && one.file == path;
            assert_eq!(found.iter().filter(is_told).count(), 1, "{path}");
        }
    }
}

#[test]
fn toml_syntax() {
    check_edit(
        "content/sources.toml",
        "title = \"Leaves and water\"",
        "title = \"Leaves and water",
        expect![[r#"
            content/sources.toml:2:26  error[toml-syntax]: invalid basic string, expected `"`
                help: correct this place; docs/findings.md lists the keys of each file
        "#]],
    );
    check(
        &[("content/nb-NO/search.toml", "endings = [\"er\"]\n[same]\nmugge = 1\n")],
        expect![[r#"
            content/nb-NO/search.toml:3:9  error[toml-syntax]: invalid type: integer `1`, expected a string
                help: correct this place; docs/findings.md lists the keys of each file
        "#]],
    );
    check_edit(
        "content/policy.toml",
        "cloud = \"worldwide\"",
        "cloud = \"worldwide\"\ntenant = \"contoso\"",
        expect![[r#"
            content/policy.toml:3:1  error[toml-syntax]: unknown field `tenant`, expected one of `cloud`, `sharepoint-tenant`, `helpdesk`, `domains`, `options`
                help: correct this place; docs/findings.md lists the keys of each file
        "#]],
    );
    check_edit(
        "content/site.toml",
        "[budget]\npages-per-locale = 50",
        "[budget]\npages-per-locale = \"many\"",
        expect![[r#"
            content/guidance.toml:1:6  error[fact-missing]: the article `brewing` does not exist
                help: write it in content/<locale>/brewing.md, or name another
            content/guidance.toml:1:6  error[fact-missing]: the task `boil` does not exist
                help: write it in content/<locale>/tasks/boil.md, or name another
            content/guidance.toml:6:6  error[fact-missing]: the article `brewing` does not exist
                help: write it in content/<locale>/brewing.md, or name another
            content/guidance.toml:6:6  error[fact-missing]: the task `boil` does not exist
                help: write it in content/<locale>/tasks/boil.md, or name another
            content/guidance.toml:10:6  error[fact-missing]: the article `brewing` does not exist
                help: write it in content/<locale>/brewing.md, or name another
            content/site.toml:16:20  error[toml-syntax]: invalid type: string "many", expected usize
                help: correct this place; docs/findings.md lists the keys of each file
        "#]],
    );
}

#[test]
fn toml_entry() {
    check_edit(
        "content/claims/tea.toml",
        "confidence = \"high\"",
        "confidence = \"sure\"",
        expect![[r#"
            content/claims/tea.toml:1:2  error[toml-entry]: `hot` cannot be read: unknown variant `sure`, expected one of `high`, `medium`, `low`
                help: correct the key; docs/findings.md lists the keys of each file
        "#]],
    );
    check_edit(
        "content/stories.toml",
        "mark = \"clear\"",
        "",
        expect![[r#"
            content/stories.toml:1:2  error[toml-entry]: `before-work` cannot be read: missing field `mark`
                help: correct the key; docs/findings.md lists the keys of each file
        "#]],
    );
    check_edit(
        "content/guidance.toml",
        "tasks = [\"boil\"]\n\n",
        "task = [\"boil\"]\n\n",
        expect![[r#"
            content/guidance.toml:6:6  error[toml-entry]: `black` cannot be read: unknown field `task`, expected one of `article`, `tasks`, `asks`, `claims`
                help: correct the key; docs/findings.md lists the keys of each file
        "#]],
    );
}

#[test]
fn claim_source() {
    check_edit(
        "content/claims/tea.toml",
        "sources = [\"leaves\"]",
        "sources = []",
        expect![[r#"
        content/claims/tea.toml:1:2  error[claim-source]: the claim `hot` has no source
            help: name at least one entry of content/sources.toml
    "#]],
    );
    check_edit(
        "content/claims/tea.toml",
        "[\"leaves\", \"herbs\"]",
        "[\"leaves\", \"herb\"]",
        expect![[r#"
        content/claims/tea.toml:7:2  error[claim-source]: the source `herb` of claim `awake` does not exist
            help: add it to content/sources.toml, or name another; did you mean `herbs`?
    "#]],
    );
}

#[test]
fn claim_date() {
    check_edit(
        "content/claims/tea.toml",
        "verified = 2026-11-22",
        "verified = 12:00:00",
        expect![[r#"
        content/claims/tea.toml:1:2  error[claim-date]: the claim `hot` does not say when it was checked
            help: write `verified = 2026-11-22`
    "#]],
    );
}

#[test]
fn claim_twice() {
    check(
        &[(
            "content/claims/water.toml",
            "[hot]\nabout = \"Again\"\nsources = [\"leaves\"]\nconfidence = \"high\"\nverified = 2026-11-22\n",
        )],
        expect![[r#"
            content/claims/water.toml:1:2  error[claim-twice]: the claim `hot` already stands in content/claims/tea.toml
                help: give one of them another id
        "#]],
    );
}

#[test]
fn source_address() {
    check_edit(
        "content/sources.toml",
        "https://books",
        "http://books",
        expect![[r#"
        content/sources.toml:1:2  error[source-address]: the address of the source `leaves` does not start with `https://`
            help: write the whole secure address
    "#]],
    );
}

#[test]
fn destination_address() {
    check_edit(
        "content/destinations.toml",
        "https://kitchen",
        "http://kitchen",
        expect![[r#"
        content/destinations.toml:1:2  error[destination-address]: the address of `kettle` for `worldwide` does not start with `https://`
            help: write the whole secure address
    "#]],
    );
}

#[test]
fn destination_cloud() {
    check_edit(
        "content/destinations.toml",
        "worldwide =",
        "world-wide =",
        expect![[r#"
        content/destinations.toml:1:2  error[destination-cloud]: `kettle` has an address for `world-wide`, which is not a cloud
            help: write one of: worldwide, gcc, gcc-high, dod, china
    "#]],
    );
}

#[test]
fn fact_missing() {
    check_edit(
        "content/destinations.toml",
        "claim = \"hot\"",
        "claim = \"warm\"",
        expect![[r#"
            content/destinations.toml:1:2  error[fact-missing]: the claim `warm` does not exist
                help: write it in content/claims/, or name another
        "#]],
    );
    check_edit(
        "content/guidance.toml",
        "claims = [\"hot\"]",
        "claims = [\"warm\"]",
        expect![[r#"
            content/guidance.toml:1:6  error[fact-missing]: the claim `warm` does not exist
                help: write it in content/claims/, or name another
        "#]],
    );
    check_edit(
        "content/guidance.toml",
        "article = \"brewing\"\ntasks = [\"boil\"]",
        "article = \"brew\"\ntasks = [\"boil\", \"pour\"]",
        expect![[r#"
            content/guidance.toml:1:6  error[fact-missing]: the article `brew` does not exist
                help: write it in content/<locale>/brew.md, or name another
            content/guidance.toml:1:6  error[fact-missing]: the task `pour` does not exist
                help: write it in content/<locale>/tasks/pour.md, or name another
        "#]],
    );
    check_edit(
        "content/models/pot.toml",
        "black = { if = \"fresh\", claim = \"hot\" }",
        "black = { if = \"fresh\", claim = \"warm\" }",
        expect![[r#"
            content/models/pot.toml:8:33  error[fact-missing]: the claim `warm` does not exist
                help: write it in content/claims/, or name another
        "#]],
    );
}

#[test]
fn guidance_missing() {
    check_edit(
        "content/guidance.toml",
        "[pot.black]\narticle = \"brewing\"\ntasks = [\"boil\"]\n",
        "",
        expect![[r#"
            content/guidance.toml:1:1  error[guidance-missing]: the option `black` of `pot` has no guidance, so its outcome says nothing to do
                help: add `[pot.black]` with an article, tasks and claims
        "#]],
    );
}

#[test]
fn guidance_owner() {
    check_edit(
        "content/guidance.toml",
        "[tea.sleep]",
        "[tea.dream]",
        expect![[r#"
            content/guidance.toml:10:6  error[guidance-owner]: `tea.dream` is no option or fact of a model and no outcome of a flow
                help: write `[model.option]`, `[model.fact]` or `[flow.outcome]`
        "#]],
    );
}

#[test]
fn picture_owner() {
    let picture = "they = \"home\"\naccount = \"none\"\nreach = \"chat\"\n";
    check(
        &[("content/pictures.toml", &format!("[pot.herbal]\n{picture}[pot.coffee]\n{picture}"))],
        expect![[r#"
            content/pictures.toml:5:6  error[picture-owner]: `pot.coffee` is no option of a model
                help: write `[model.option]`
            locales/en-US/pot.ftl:27:1  error[words-missing]: the message `pot_option_herbal.picture` is missing in en-US
                help: add `.picture = …` to the message `pot_option_herbal`
            locales/nb-NO/pot.ftl:27:1  error[words-missing]: the message `pot_option_herbal.picture` is missing in nb-NO
                help: add `.picture = …` to the message `pot_option_herbal`
        "#]],
    );
    check(
        &[("content/pictures.toml", "[pot.herbal]\nthey = \"moon\"\n")],
        expect![[r#"
            content/pictures.toml:1:6  error[toml-entry]: `herbal` cannot be read: unknown variant `moon`, expected one of `organisation`, `home`, `anywhere`
                help: correct the key; docs/findings.md lists the keys of each file
        "#]],
    );
}

#[test]
fn task_unused() {
    check(
        &[
            (
                "content/en-US/tasks/pour.md",
                "+++\ntitle = \"Pour\"\nrole = \"employee\"\nverified = 2026-11-22\nrevision = 1\n+++\n\n1. Pour.\n",
            ),
            (
                "content/nb-NO/tasks/pour.md",
                "+++\ntitle = \"Hell\"\nrole = \"employee\"\nverified = 2026-11-22\nsource-revision = 1\n+++\n\n1. Hell.\n",
            ),
        ],
        expect![[r#"
            content/en-US/tasks/pour.md:1:1  warning[task-unused]: no article and no guidance shows the task `pour`
                help: name it in content/guidance.toml or insert it in an article, or delete it
        "#]],
    );
}

#[test]
fn story_flow() {
    check_edit(
        "content/stories.toml",
        "flow = \"tea\"",
        "flow = \"coffee\"",
        expect![[r#"
        content/stories.toml:1:2  error[story-flow]: the story `before-work` is about the flow `coffee`, which does not exist
            help: correct the name of the flow
    "#]],
    );
}

#[test]
fn story_answers() {
    check_edit(
        "content/stories.toml",
        "answers = \"wish=wake/hour=morning\"",
        "answers = \"wish=wake\"",
        expect![[r#"
            content/stories.toml:1:2  error[story-answers]: the story `before-work` does not reach an end: the flow still asks `hour`
                help: add `hour=…` to its answers
        "#]],
    );
    check_edit(
        "content/stories.toml",
        "answers = \"wish=wake/hour=morning\"",
        "answers = \"wish=wake/hour=noon\"",
        expect![[r#"
            content/stories.toml:1:2  error[story-answers]: the story `before-work` does not reach an end: the flow does not ask for `hour=noon` there
                help: correct `hour=noon`
        "#]],
    );
}

#[test]
fn story_end() {
    check_edit(
        "content/stories.toml",
        "expect = \"black\"",
        "expect = \"herbal\"",
        expect![[r#"
        content/stories.toml:1:2  error[story-end]: the story `before-work` ends with `black`, not with `herbal`
            answers: wish=wake/hour=morning
            help: change the flow or the model, or the story if the experts changed their mind
    "#]],
    );
}

#[test]
fn story_expect() {
    check_edit(
        "content/stories.toml",
        "expect = \"black\"",
        "expect = \"black\"\naccept = [\"green\"]",
        expect![[r#"
            content/stories.toml:1:2  error[story-expect]: the story `before-work` expects `green`, which is neither an option nor an outcome
                help: correct the name
        "#]],
    );
}

#[test]
fn link_anchor() {
    check_edit(
        "content/en-US/brewing.md",
        "(#boil)",
        "(#boiling)",
        expect![[r#"
        content/en-US/brewing.md:19:9  error[link-anchor]: there is no heading `#boiling` in content/en-US/brewing.md
            help: add `{#boiling}` to a heading there, or name another; did you mean `boil`?
    "#]],
    );
    check_edit(
        "content/en-US/brewing.md",
        "(brewing.md#stand)",
        "(brewing.md#stood)",
        expect![[r#"
        content/en-US/brewing.md:19:38  error[link-anchor]: there is no heading `#stood` in content/en-US/brewing.md
            help: add `{#stood}` to a heading there, or name another; did you mean `stand`?
    "#]],
    );
}

#[test]
fn link_article() {
    check_edit(
        "content/en-US/brewing.md",
        "(brewing.md#stand)",
        "(brewin.md)",
        expect![[r#"
        content/en-US/brewing.md:19:38  error[link-article]: the article `brewin` does not exist in en-US
            help: write content/en-US/brewin.md, or name another; did you mean `brewing`?
    "#]],
    );
}

#[test]
fn link_claim() {
    check_edit(
        "content/en-US/brewing.md",
        "(claim:hot)",
        "(claim:hut)",
        expect![[r#"
        content/en-US/brewing.md:10:31  error[link-claim]: the claim `hut` does not exist
            help: add it to content/claims/, or name another; did you mean `hot`?
    "#]],
    );
}

#[test]
fn link_destination() {
    check_edit(
        "content/en-US/tasks/boil.md",
        "(admin:kettle)",
        "(admin:kettles)",
        expect![[r#"
        content/en-US/tasks/boil.md:8:9  error[link-destination]: the admin page `kettles` does not exist
            help: add it to content/destinations.toml, or name another; did you mean `kettle`?
    "#]],
    );
}

#[test]
fn link_flow() {
    check_edit(
        "content/en-US/brewing.md",
        "(flow:tea)",
        "(flow:te)",
        expect![[r#"
        content/en-US/brewing.md:10:55  error[link-flow]: the flow `te` does not exist
            help: name another; did you mean `tea`?
    "#]],
    );
}

#[test]
fn link_model() {
    check_edit(
        "content/en-US/brewing.md",
        "(compare:pot)",
        "(compare:pots)",
        expect![[r#"
        content/en-US/brewing.md:11:1  error[link-model]: the model `pots` does not exist
            help: name another; did you mean `pot`?
    "#]],
    );
}

#[test]
fn link_task() {
    check_edit(
        "content/en-US/brewing.md",
        "(tasks/boil.md)",
        "(tasks/boils.md)",
        expect![[r#"
        content/en-US/brewing.md:15:1  error[link-task]: the task `boils` does not exist in en-US
            help: write content/en-US/tasks/boils.md, or name another; did you mean `boil`?
    "#]],
    );
}

#[test]
fn link_trail() {
    check_edit(
        "content/en-US/brewing.md",
        "(flow:tea/wish=wake)",
        "(flow:tea/wish=sing/hour=morning)",
        expect![[r#"
            content/en-US/brewing.md:10:94  error[link-trail]: the flow `tea` does not ask for `wish=sing` at its start
                help: correct the answers of the link
        "#]],
    );
}

#[test]
fn translation_missing() {
    check(
        &[("content/nb-NO/brewing.md", DELETED)],
        expect![[r#"
            content/en-US/brewing.md:1:1  error[translation-missing]: `brewing` does not exist in nb-NO
                help: write content/nb-NO/brewing.md
        "#]],
    );
}

#[test]
fn translation_source() {
    check(
        &[("content/en-US/tasks/boil.md", DELETED)],
        expect![[r#"
            content/en-US/brewing.md:15:1  error[link-task]: the task `boil` does not exist in en-US
                help: write content/en-US/tasks/boil.md, or name another
            content/nb-NO/tasks/boil.md:1:1  error[translation-source]: `tasks/boil` does not exist in the source language en-US
                help: write content/en-US/tasks/boil.md, or delete this file
        "#]],
    );
}

#[test]
fn translation_revision() {
    check_edit(
        "content/en-US/tasks/boil.md",
        "revision = 1\n",
        "",
        expect![[r#"
            content/en-US/tasks/boil.md:1:1  error[translation-revision]: `tasks/boil` has no revision, so translations cannot say which text they follow
                help: add `revision = 1` to its front matter, and count up when its meaning changes
        "#]],
    );
}

#[test]
fn translation_stale() {
    check_edit(
        "content/en-US/brewing.md",
        "revision = 2",
        "revision = 3",
        expect![[r#"
        content/nb-NO/brewing.md:1:1  error[translation-stale]: `brewing` follows revision 2 of its source, which is at 3
            help: compare it with content/en-US/brewing.md, then write the new number into `source-revision`
    "#]],
    );
}

#[test]
fn translation_anchors() {
    check_edit(
        "content/nb-NO/brewing.md",
        "{#stand}",
        "{#rest}",
        expect![[r#"
            content/nb-NO/brewing.md:1:1  error[translation-anchors]: `brewing` has headings that its source lacks: #rest
                help: give the headings the same ids in every language
            content/nb-NO/brewing.md:1:1  error[translation-anchors]: `brewing` lacks headings of its source: #stand
                help: give the headings the same ids in every language
            content/nb-NO/brewing.md:19:47  error[link-anchor]: there is no heading `#stand` in content/nb-NO/brewing.md
                help: add `{#stand}` to a heading there, or name another
        "#]],
    );
}

#[test]
fn words_missing() {
    check_edit(
        "locales/nb-NO/tea.ftl",
        "tea_hour_evening = Senere\n",
        "",
        expect![[r#"
            locales/nb-NO/tea.ftl:19:1  error[words-missing]: the message `tea_hour_evening` is missing in nb-NO
                help: add `tea_hour_evening = …`
        "#]],
    );
    check_edit(
        "locales/en-US/tea.ftl",
        "    .summary = No tea replaces sleep.\n",
        "",
        expect![[r#"
            locales/en-US/tea.ftl:19:1  error[words-missing]: the message `tea_outcome_sleep.summary` is missing in en-US
                help: add `.summary = …` to the message `tea_outcome_sleep`
        "#]],
    );
}

#[test]
fn words_unused() {
    check_edit(
        "locales/nb-NO/tea.ftl",
        "tea_hour_evening",
        "tea_hour_evenings",
        expect![[r#"
            locales/nb-NO/tea.ftl:11:1  error[words-unused]: nothing asks for the message `tea_hour_evenings`
                help: delete it, or correct its id; did you mean `tea_hour_evening`?
            locales/nb-NO/tea.ftl:20:1  error[words-missing]: the message `tea_hour_evening` is missing in nb-NO
                help: add `tea_hour_evening = …`
        "#]],
    );
}

#[test]
fn words_values() {
    check_edit(
        "locales/nb-NO/tea.ftl",
        "Velg en te",
        "Velg en te, { $name }",
        expect![[r#"
        locales/nb-NO/tea.ftl:2:1  error[words-values]: `tea` uses `$name` where the source language uses no value
            help: use the same values in every language
    "#]],
    );
    check_edit(
        "locales/en-US/tea.ftl",
        "Choose a tea",
        "Choose a tea, { $count }",
        expect![[r#"
        locales/nb-NO/tea.ftl:2:1  error[words-values]: `tea` uses no value where the source language uses `$count`
            help: use the same values in every language
    "#]],
    );
}

#[test]
fn words_construct() {
    check_edit(
        "locales/en-US/tea.ftl",
        "Choose a tea",
        "Choose a tea at { DATETIME(\"8\") }, or { tea }",
        expect![[r#"
            locales/en-US/tea.ftl:2:25  error[words-construct]: messages cannot call `DATETIME`
                help: write the value alone, `{ $name }`; it comes as the language writes it
            locales/en-US/tea.ftl:2:47  error[words-construct]: `tea` is repeated without end in `tea`
                help: a message cannot repeat itself; write its text here
        "#]],
    );
}

#[test]
fn words_reference() {
    check_edit(
        "locales/en-US/tea.ftl",
        "Choose a tea",
        "Choose { -drink } as in { tea_wish.help }",
        expect![[r#"
            locales/en-US/tea.ftl:2:1  error[words-reference]: `tea` repeats `-drink`, which does not exist in en-US
                help: add it, or write its text here
        "#]],
    );
}

#[test]
fn words_twice() {
    check(
        &[("locales/en-US/more.ftl", "tea = Again\n    .description = Again.\n")],
        expect![[r#"
        locales/en-US/tea.ftl:2:1  error[words-twice]: the message `tea` already stands in locales/en-US/more.ftl
            help: keep one of them
        locales/en-US/tea.ftl:3:6  error[words-twice]: the message `tea.description` already stands in locales/en-US/more.ftl
            help: keep one of them
    "#]],
    );
}

#[test]
fn words_syntax() {
    check_edit(
        "locales/en-US/tea.ftl",
        "tea_hour = What time is it?",
        "tea_hour What time is it?",
        expect![[r#"
            locales/en-US/tea.ftl:9:10  error[words-syntax]: this is not Fluent: Expected a token starting with "="
                help: write `id = text`, attributes as `    .name = text` on lines of their own
        "#]],
    );
    check_edit(
        "locales/en-US/tea.ftl",
        "tea_hour_morning = Before noon",
        "tea_hour_morning = Before { noon",
        expect![[r#"
            locales/en-US/tea.ftl:11:1  error[words-syntax]: this is not Fluent: Expected a token starting with "}"
                help: write `id = text`, attributes as `    .name = text` on lines of their own
        "#]],
    );
}

#[test]
fn file_encoding() {
    let folder = small::site(&[]);
    std::fs::write(folder.path().join("content/policy.toml"), b"cloud = \"worldwide\"\n# caf\xe9\n").unwrap();
    let (_, findings) = load(folder.path()).unwrap();
    expect![[r#"
        content/policy.toml:2:6  error[file-encoding]: the file is not UTF-8 from here on
            help: save the file as UTF-8
    "#]]
    .assert_eq(&Report::new(findings).text());
}

#[test]
fn all_broken_files_are_told_at_once_and_nothing_follows_from_them() {
    check(
        &[
            (
                "content/claims/tea.toml",
                &small::changed("content/claims/tea.toml", "sources = [\"leaves\"]", "sources = [\"leaves\""),
            ),
            (
                "content/flows/tea.toml",
                &small::changed("content/flows/tea.toml", "[questions.hour]", "[questions.hour"),
            ),
            (
                "content/models/pot.toml",
                &small::changed("content/models/pot.toml", "exposure = [", "exposure = "),
            ),
            ("content/sources.toml", "leaves"),
            ("content/destinations.toml", "[kettle"),
            ("content/guidance.toml", "[pot.herbal]\narticle = brewing"),
            ("content/stories.toml", "before-work = 1"),
            ("content/policy.toml", "cloud = 1"),
            (
                "content/en-US/brewing.md",
                &small::changed("content/en-US/brewing.md", "order = 1", "order = one"),
            ),
            ("content/nb-NO/tasks/boil.md", &small::changed("content/nb-NO/tasks/boil.md", "+++", "---")),
            ("locales/nb-NO/tea.ftl", &small::changed("locales/nb-NO/tea.ftl", "tea_wish =", "tea_wish")),
        ],
        expect![[r#"
            content/claims/tea.toml:4:1  error[toml-syntax]: missing comma between array elements, expected `,`
                help: correct this place; docs/findings.md lists the keys of each file
            content/destinations.toml:1:8  error[toml-syntax]: unclosed table, expected `]`
                help: correct this place; docs/findings.md lists the keys of each file
            content/en-US/brewing.md:5:9  error[front-syntax]: front matter is not TOML: string values must be quoted, expected literal string
                help: write the line as TOML: `key = "text"`, `key = 1`, `key = 2026-01-31` or `key = ["a"]`
            content/flows/tea.toml:10:16  error[F001]: not valid TOML: unclosed table, expected `]`
                help: mend the TOML: every value is `key = value`, text in quotes, lists in brackets
            content/guidance.toml:2:11  error[toml-syntax]: string values must be quoted, expected literal string
                help: correct this place; docs/findings.md lists the keys of each file
            content/models/pot.toml:1:20  error[F001]: not valid TOML: unexpected key or value, expected newline, `#`
                help: mend the TOML: every value is `key = value`, text in quotes, lists in brackets
            content/nb-NO/tasks/boil.md:1:1  error[front-missing]: the file has no front matter
                help: start the file with a line `+++`, the keys, and a line `+++`
            content/policy.toml:1:9  error[toml-syntax]: invalid type: integer `1`, expected a string
                help: correct this place; docs/findings.md lists the keys of each file
            content/sources.toml:1:7  error[toml-syntax]: key with no value, expected `=`
                help: correct this place; docs/findings.md lists the keys of each file
            content/stories.toml:1:1  error[toml-entry]: `before-work` cannot be read: invalid type: integer `1`, expected struct Story
                help: correct the key; docs/findings.md lists the keys of each file
            locales/nb-NO/tea.ftl:4:10  error[words-syntax]: this is not Fluent: Expected a token starting with "="
                help: write `id = text`, attributes as `    .name = text` on lines of their own
        "#]],
    );
}

#[test]
fn a_folder_that_is_no_site_is_one_clear_sentence() {
    let error = load(&small::repository().join("tests/sites")).unwrap_err().to_string();
    assert!(error.ends_with("is not a site: it has no `content/site.toml`. Name the folder that holds `content/` and `locales/`"), "{error}");
}

#[test]
fn files_that_end_anywhere_are_findings_and_never_a_panic() {
    let folder = small::site(&[]);
    for path in small::files(folder.path()) {
        let whole = std::fs::read_to_string(&path).unwrap();
        let places: Vec<usize> = whole.char_indices().map(|(at, _)| at).collect();
        for at in places.iter().step_by(places.len() / 5 + 1) {
            std::fs::write(&path, &whole[..*at]).unwrap();
            let (site, mut findings) = load(folder.path()).unwrap();
            findings.extend(check_site(&site, &[]));
            for found in findings {
                assert!(found.line > 0 && found.column > 0 && !found.help.is_empty(), "{found:?}");
                assert!(!found.message.contains('\n') && !found.help.contains('\n'), "{found:?}");
            }
        }
        std::fs::write(&path, &whole).unwrap();
    }
}

#[test]
fn every_code_has_its_line_in_the_documentation() {
    let text = std::fs::read_to_string(small::repository().join("docs/findings.md")).unwrap();
    let rows: Vec<_> = text
        .lines()
        .filter_map(|line| line.strip_prefix("| `")?.split_once('`'))
        .map(|(code, _)| code)
        .collect();
    let content = content::CODES.iter().map(|(code, _)| *code);
    let known: Vec<_> = CODES.iter().copied().chain(content).collect();
    for code in &known {
        assert_eq!(
            rows.iter().filter(|row| row == &code).count(),
            1,
            "docs/findings.md has one row for `{code}`"
        );
    }
    for row in rows.iter().filter(|row| row.contains('-')) {
        assert!(known.contains(row), "docs/findings.md speaks of `{row}`, which no check finds");
    }
}

#[test]
fn every_code_has_a_case_here() {
    let cases = concat!(include_str!("findings.rs"), include_str!("commands.rs"), include_str!("terms.rs"));
    for code in CODES {
        assert!(cases.contains(&format!("[{code}]: ")), "no case for `{code}`");
    }
}
