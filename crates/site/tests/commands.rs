//! What is wrong with commands, app links and doubts: the small site with these files added, and the whole report.
//! `UPDATE_EXPECT=1` rewrites the reports.

#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise, in its helpers too")]
#![expect(clippy::needless_raw_string_hashes, reason = "expect-test writes them")]

#[allow(dead_code, reason = "other tests use the rest")]
mod small;

use expect_test::{Expect, expect};
use veiviser_site::{Report, check as check_site, load};

/// The words that the files below ask for, in both languages.
const BLANKS: &str = "blank_shop = Shop\nblank_domain = Domain\n    .help = leaves.example\n    .error = Write leaves.example.\nblank_email = Address\n    .help = a@leaves.example\n    .error = Write a@leaves.example.\n";

/// The small site with these entries of `commands.toml` and `links.toml`, which one task shows, has these findings.
#[expect(clippy::needless_pass_by_value, reason = "a case reads better without a reference")]
fn check(commands: &str, links: &str, expected: Expect) {
    let ids = |text: &str, form: &dyn Fn(&str) -> String| -> String {
        let names = text.lines().filter_map(|line| line.strip_prefix('[')?.strip_suffix(']'));
        names.filter(|name| !name.contains('.')).map(form).collect()
    };
    let shown = ids(commands, &|id| format!("\n[!COMMAND [Do it]({id})]\n"))
        + &ids(links, &|id| format!("\n[!LINK [Open it]({id})]\n"));
    let words = ids(links, &|id| format!("link_{id} = By hand.\n    .open = Open\n"));
    let mut changes = vec![
        ("content/commands.toml".to_owned(), commands.to_owned()),
        ("content/links.toml".to_owned(), links.to_owned()),
    ];
    for locale in ["en-US", "nb-NO"] {
        let task = format!("content/{locale}/tasks/boil.md");
        let text =
            std::fs::read_to_string(small::repository().join("tests/sites/small").join(&task)).unwrap();
        changes.push((task, text + &shown));
        changes.push((format!("locales/{locale}/blanks.ftl"), BLANKS.to_owned()));
        changes.push((format!("locales/{locale}/links.ftl"), words.clone()));
    }
    expected.assert_eq(&report(&changes));
}

/// The report about the small site with these files written over it. Blanks that a case leaves out are no matter here.
fn report(changes: &[(String, String)]) -> String {
    let changes: Vec<_> = changes.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    let folder = small::site(&changes);
    let (site, mut findings) = load(folder.path()).unwrap();
    let interface = small::interface();
    let interface: Vec<_> = interface.iter().map(String::as_str).collect();
    findings.extend(check_site(&site, &interface));
    findings.retain(|found| !(found.code == "words-unused" && found.file.ends_with("blanks.ftl")));
    Report::new(findings).text()
}

/// A command of the small site with these lines.
fn command(lines: &str) -> String {
    let role = "role = \"cook\"\nclaim = \"hot\"\n";
    format!("[pick]\nmodule = \"Leaves\"\nconnect = \"Connect-Leaves\"\n{role}{lines}")
}

const SHOP: &str = "[pick.blanks]\nshop = \"domain\"\n";

#[test]
fn sound_ones_have_no_findings() {
    let lines = "look = \"Get-Leaf | Where-Object { $_.Shop -eq {shop} } | Select-Object Name\"\n\
        change = \"Set-Leaf -Shops @{Add={shop}} -Confirm:$false\"\n\
        undo = \"Set-Leaf -Shops @{Remove={shop}}\"\n";
    let orders = "[order]\nclaim = \"hot\"\nquery = { to = \"email\", shop = \"shop\" }\noptional = [\"shop\"]\n\
        blanks = { email = \"email\", shop = \"domain\" }\nurls = { worldwide = \"https://leaves.example/order\" }\n";
    check(&command(&format!("{lines}{SHOP}")), orders, expect![[""]]);
}

#[test]
fn what_a_command_lacks() {
    check(
        &command("change = \"Set-Leaf\"\n"),
        "",
        expect![[r#"
        content/commands.toml:1:2  error[command-pair]: `pick` changes something and does not say how to undo it
            help: add `undo`, or leave `change` out
    "#]],
    );
    check(
        &command("undo = \"Set-Leaf\"\n"),
        "",
        expect![[r#"
        content/commands.toml:1:2  error[command-pair]: `pick` undoes a change that it does not make
            help: add `change`, or leave `undo` out
    "#]],
    );
    check(
        &command(""),
        "",
        expect![[r#"
        content/commands.toml:1:2  error[command-empty]: `pick` does nothing
            help: add `look`, or `change` and `undo`
    "#]],
    );
    let text = command("look = \"Get-Leaf\"\n[pick.connect-in]\nmoon = \"Connect-Leaves\"\n");
    let text = text.replace("\"Leaves\"", "\"Leaves; Remove-Leaf\"").replace("\"hot\"", "\"warm\"");
    check(
        &text,
        "",
        expect![[r#"
        content/commands.toml:1:2  error[command-module]: `Leaves; Remove-Leaf` of `pick` is not the name of a module
            help: write one name, such as `MicrosoftTeams`
        content/commands.toml:1:2  error[destination-cloud]: `pick` connects to `moon`, which is not a cloud
            help: write one of: worldwide, gcc, gcc-high, dod, china
        content/commands.toml:1:2  error[fact-missing]: the claim `warm` does not exist
            help: write it in content/claims/, or name another
    "#]],
    );
}

#[test]
fn lines_that_powershell_would_read_otherwise() {
    for (line, reason) in [
        ("Get-Leaf 'a", "cannot be read: a quotation mark is not closed"),
        ("Get-Leaf > a", "cannot be read: `>` does not belong there"),
        ("Get-Leaf # a", "cannot be read: `#` does not belong there"),
        ("Get-Leaf <a>", "cannot be read: `<` means nothing in PowerShell"),
        ("Get-Leaf `a", "cannot be read: ``` does not belong there"),
        ("Get-Leaf &a", "cannot be read: `&` does not belong there"),
        ("Get-Leaf\\nGet-Leaf", "is more than one line"),
    ] {
        let found = report(&[("content/commands.toml".to_owned(), command(&format!("look = \"{line}\"\n")))]);
        let expected = format!("content/commands.toml:1:2  error[command-line]: `look` of `pick` {reason}\n");
        assert!(found.starts_with(&expected), "{found}");
    }
}

#[test]
fn a_look_only_shows() {
    let look =
        "Get-Leaf | ForEach-Object { Remove-Leaf $_ } | Out-File (New-Leaf).Name; $x = 1; Select-Object a";
    check(
        &command(&format!("look = \"{look}\"\n")),
        "",
        expect![[r#"
        content/commands.toml:1:2  error[command-look]: `look` of `pick` runs `$x`, which may change something
            help: use commands that only show: Get-, Select-, Where-, ForEach-, Format-, Sort-, Measure-, Test-, Find-
        content/commands.toml:1:2  error[command-look]: `look` of `pick` runs `New-Leaf`, which may change something
            help: use commands that only show: Get-, Select-, Where-, ForEach-, Format-, Sort-, Measure-, Test-, Find-
        content/commands.toml:1:2  error[command-look]: `look` of `pick` runs `Out-File`, which may change something
            help: use commands that only show: Get-, Select-, Where-, ForEach-, Format-, Sort-, Measure-, Test-, Find-
        content/commands.toml:1:2  error[command-look]: `look` of `pick` runs `Remove-Leaf`, which may change something
            help: use commands that only show: Get-, Select-, Where-, ForEach-, Format-, Sort-, Measure-, Test-, Find-
    "#]],
    );
}

#[test]
fn blanks_that_would_not_stay_one_text() {
    let look = "Get-Leaf -A '{shop}' -B x{shop} -C {shop}x -D \\\"{shop}\\\" -E {shop} {price}";
    let kinds = "[pick.blanks]\nshop = \"domian\"\nUnused = \"domain\"\n";
    check(
        &command(&format!("look = \"{look}\"\n{kinds}")),
        "",
        expect![[r#"
        content/commands.toml:1:2  error[blank-kind]: `Unused` of `pick` cannot be the name of a blank
            help: write lower-case words and digits joined by `-`, a letter first: `group-id`
        content/commands.toml:1:2  error[blank-kind]: the blank `shop` of `pick` is of the kind `domian`, which does not exist
            help: write one of: domain, email, emails, upn, guid, group, sharepoint, sharepoint-admin, site, number, text; did you mean `domain`?
        content/commands.toml:1:2  error[blank-place]: the blank `shop` in `look` of `pick` is not a word of its own
            help: take it out of quotation marks and put white space, `=`, `(` or `,` before it: it becomes a quoted text
        content/commands.toml:1:2  error[blank-unknown]: `look` of `pick` has a blank `price` of no kind
            help: add `price = "…"` to `[pick.blanks]`, or correct the name
        content/commands.toml:1:2  error[blank-unused]: nothing of `pick` has the blank `Unused`
            help: delete it, or use it
        locales/en-US/blanks.ftl:8:1  error[words-missing]: the message `blank_Unused` is missing in en-US
            help: add `blank_Unused = …`
        locales/nb-NO/blanks.ftl:8:1  error[words-missing]: the message `blank_Unused` is missing in nb-NO
            help: add `blank_Unused = …`
    "#]],
    );
}

#[test]
fn what_an_app_link_lacks() {
    let links = "[order]\nclaim = \"warm\"\nquery = { to = \"mail\" }\noptional = [\"shop\"]\n\
        blanks = { email = \"email\" }\nurls = { worldwide = \"http://leaves.example?a=b\", moon = \"https://a.example\" }\n";
    check(
        "",
        links,
        expect![[r#"
        content/links.toml:1:2  error[blank-unknown]: `order` has a blank `mail` of no kind
            help: add `mail = "…"` to `[order.blanks]`, or correct the name; did you mean `email`?
        content/links.toml:1:2  error[blank-unknown]: `order` has a blank `shop` of no kind
            help: add `shop = "…"` to `[order.blanks]`, or correct the name
        content/links.toml:1:2  error[blank-unused]: nothing of `order` has the blank `email`
            help: delete it, or use it
        content/links.toml:1:2  error[destination-address]: the address of `order` for `worldwide` does not start with `https://`
            help: write the whole secure address
        content/links.toml:1:2  error[destination-address]: the address of `order` for `worldwide` has a query or fragment of its own
            help: name its parameters in `query`
        content/links.toml:1:2  error[destination-cloud]: `order` has an address for `moon`, which is not a cloud
            help: write one of: worldwide, gcc, gcc-high, dod, china
        content/links.toml:1:2  error[fact-missing]: the claim `warm` does not exist
            help: write it in content/claims/, or name another
    "#]],
    );
}

#[test]
fn what_nothing_shows_and_what_is_not_there() {
    let task = "content/en-US/tasks/boil.md";
    let text = std::fs::read_to_string(small::repository().join("tests/sites/small").join(task)).unwrap();
    let shown = "\n[!COMMAND [Do it](pik)]\n\n[!LINK [Open it](odrer)]\n";
    let links = "[order]\nclaim = \"hot\"\nquery = { to = \"email\" }\nblanks = { email = \"email\" }\n";
    let mut changes = vec![
        (task.to_owned(), text + shown),
        ("content/commands.toml".to_owned(), command("look = \"Get-Leaf\"\n")),
        ("content/links.toml".to_owned(), links.to_owned()),
    ];
    for locale in ["en-US", "nb-NO"] {
        changes.push((format!("locales/{locale}/blanks.ftl"), BLANKS.to_owned()));
    }
    expect![[r#"
        content/commands.toml:1:2  warning[command-unused]: no text shows the command `pick`
            help: show it with `[!COMMAND [title](pick)]`, or delete it
        content/en-US/tasks/boil.md:11:1  error[link-command]: the command `pik` does not exist
            help: add it to content/commands.toml, or name another; did you mean `pick`?
        content/en-US/tasks/boil.md:13:1  error[link-app]: the app link `odrer` does not exist
            help: add it to content/links.toml, or name another; did you mean `order`?
        content/links.toml:1:2  warning[app-link-unused]: no text shows the app link `order`
            help: show it with `[!LINK [title](order)]`, or delete it
        locales/en-US/links.ftl:1:1  error[words-missing]: the message `link_order.open` is missing in en-US
            help: add `.open = …` to the message `link_order`
        locales/en-US/links.ftl:1:1  error[words-missing]: the message `link_order` is missing in en-US
            help: add `link_order = …`
        locales/nb-NO/links.ftl:1:1  error[words-missing]: the message `link_order.open` is missing in nb-NO
            help: add `.open = …` to the message `link_order`
        locales/nb-NO/links.ftl:1:1  error[words-missing]: the message `link_order` is missing in nb-NO
            help: add `link_order = …`
    "#]]
    .assert_eq(&report(&changes));
}

#[test]
fn what_is_not_confirmed_says_so() {
    let claims = small::changed("content/claims/tea.toml", "confidence = \"high\"", "confidence = \"low\"");
    expect![[r#"
        content/claims/tea.toml:1:2  error[claim-doubt]: the claim `hot` is not confirmed, and readers are not told so
            help: add `doubt = "name"`, and the message `doubt_name` that says what to check; or leave it out
    "#]].assert_eq(&report(&[("content/claims/tea.toml".to_owned(), claims.clone())]));
    let claims = claims.replace("\"low\"", "\"low\"\ndoubt = \"heat\"");
    expect![[r#"
        locales/en-US/doubts.ftl:1:1  error[words-missing]: the message `doubt_heat` is missing in en-US
            help: add `doubt_heat = …`
        locales/nb-NO/doubts.ftl:1:1  error[words-missing]: the message `doubt_heat` is missing in nb-NO
            help: add `doubt_heat = …`
    "#]]
    .assert_eq(&report(&[("content/claims/tea.toml".to_owned(), claims)]));
}
