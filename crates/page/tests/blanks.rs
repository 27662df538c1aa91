//! What blanks accept, and that no text leaves the place it was typed for in an address.

use proptest::prelude::*;
use url::Url;
use veiviser_page::{Kind, opened, percent};

/// A kind reads the first texts, the value behind `=>` if it is another one, and refuses the others.
fn check(kind: Kind, read: &[&str], refused: &[&str]) {
    for case in read {
        let (typed, value) = case.split_once(" => ").unwrap_or((case, case));
        assert_eq!(kind.read(typed).as_deref(), Some(value), "{kind:?} reads `{typed}`");
    }
    for typed in refused {
        assert_eq!(kind.read(typed), None, "{kind:?} refuses `{typed}`");
    }
}

#[test]
fn each_kind_reads_what_it_is_for() {
    check(
        Kind::Domain,
        &["contoso.com", "a-b.co.uk", "xn--blbr-roah.no", "  contoso.com  => contoso.com", "3m.com"],
        &[
            "",
            "contoso",
            "@contoso.com",
            "https://contoso.com",
            "contoso.com/",
            "-a.com",
            "a-.com",
            "a..com",
            "1.2.3.4",
            "blåbær.no",
            "a b.com",
        ],
    );
    check(
        Kind::Email,
        &["kari@contoso.com", "o'brien+x@a.contoso.com", "a.b@c.no"],
        &[
            "",
            "kari",
            "kari@contoso",
            "kari@@contoso.com",
            ".a@c.no",
            "a b@c.no",
            "a,b@c.no",
            "a@c.no;b@c.no",
            "\"a\"@c.no",
            "kari@contoso.com?cc=x",
        ],
    );
    check(
        Kind::Emails,
        &["a@c.no", "a@c.no, b@c.no;d@c.no => a@c.no,b@c.no,d@c.no"],
        &["", "a@c.no,", "a@c.no b@c.no", "a@c.no,,b@c.no"],
    );
    check(Kind::Upn, &["kari_fabrikam.com#EXT#@contoso.onmicrosoft.com"], &["kari", "kari@"]);
    check(
        Kind::Guid,
        &["10dae51f-b6af-4016-8d66-8c2a99b929b3", "10DAE51F-B6AF-4016-8D66-8C2A99B929B3"],
        &["", "10dae51f", "{10dae51f-b6af-4016-8d66-8c2a99b929b3}", "10dae51f-b6af-4016-8d66-8c2a99b929bg"],
    );
    check(
        Kind::Group,
        &["Prosjekt «Fjord»", "O'Hara & co; Remove-Item $env:x `n \"", "a' ; Get-Process #"],
        &["", "   ", "a\nb", "a\u{202e}b", "a\u{200b}b", "a\0", "a\u{2028}b"],
    );
    check(
        Kind::Sharepoint,
        &["contoso", "Contoso-2"],
        &["", "contoso.com", "-contoso", "https://contoso", "con toso"],
    );
    check(Kind::SharepointAdmin, &["contoso"], &["contoso-admin.sharepoint.com"]);
    check(
        Kind::Site,
        &["https://contoso.sharepoint.com/sites/Prosjekt-A", "https://contoso.sharepoint-mil.us"],
        &[
            "",
            "contoso.sharepoint.com",
            "http://contoso.sharepoint.com",
            "https://evil.example/.sharepoint.com",
            "https://a.sharepoint.com/x y",
            "https://a.sharepoint.com/?a=b",
            "https://a@b.sharepoint.com/",
        ],
    );
    check(Kind::Number, &["0", "30"], &["", "-1", "3.5", "1e3", "1234567890"]);
    check(Kind::Text, &["Hei! Kan vi snakke? 50 % & mer"], &["", "a\nb"]);
}

#[test]
fn names_of_kinds_are_read_again() {
    for kind in Kind::ALL {
        assert_eq!(Kind::new(kind.as_str()), Some(*kind));
    }
    assert_eq!(Kind::new("Domain"), None);
}

const CHAT: &str = "https://teams.microsoft.com/l/chat/0/0";

fn typed(name: &str, kind: Kind, text: &str, optional: bool) -> (String, Kind, String, bool) {
    (name.to_owned(), kind, text.to_owned(), optional)
}

#[test]
fn a_link_opens_once_it_is_filled_in() {
    let chat = |who: &str, message: &str| {
        opened(CHAT, &[typed("users", Kind::Emails, who, false), typed("message", Kind::Text, message, true)])
    };
    assert_eq!(chat("", "Hei"), None);
    assert_eq!(chat("kari", "Hei"), None);
    assert_eq!(chat("a@c.no", "a\u{202e}b"), None);
    assert_eq!(chat("a@c.no; b@c.no", " ").unwrap(), format!("{CHAT}?users=a%40c.no,b%40c.no"));
    assert_eq!(
        chat("a@c.no", "Hei & hå +1 50%").unwrap(),
        format!("{CHAT}?users=a%40c.no&message=Hei%20%26%20h%C3%A5%20%2B1%2050%25")
    );
}

proptest! {
    #[test]
    fn typed_text_comes_out_of_the_address_as_the_one_parameter_it_was_typed_for(
        who in "[a-z'&#=?+%]{1,9}@[a-z]{1,9}\\.no", message in "\\PC{0,60}",
    ) {
        let fields = [typed("users", Kind::Email, &who, false), typed("message", Kind::Text, &message, true)];
        let Some(address) = opened(CHAT, &fields) else {
            prop_assert!(Kind::Text.read(&message).is_none() && !message.trim().is_empty());
            return Ok(());
        };
        prop_assert!(address.bytes().all(|b| b.is_ascii_graphic()));
        prop_assert!(!address.contains('+'), "Teams reads `%20`, not `+`");
        let url = Url::parse(&address).unwrap();
        prop_assert_eq!(url.host_str(), Some("teams.microsoft.com"));
        prop_assert_eq!((url.path(), url.fragment()), ("/l/chat/0/0", None));
        let expected = [("users", who.as_str()), ("message", message.trim())];
        let expected: Vec<_> = expected.into_iter().filter(|(_, value)| !value.is_empty()).collect();
        let pairs: Vec<_> = url.query_pairs().collect();
        prop_assert_eq!(pairs.iter().map(|(a, b)| (a.as_ref(), b.as_ref())).collect::<Vec<_>>(), expected);
    }

    #[test]
    fn a_mail_address_with_any_text_has_one_receiver_and_its_own_headers(
        subject in "(?s).{0,40}", body in "(?s).{0,80}",
    ) {
        // As `mailto:` links are made: only unreserved characters are left as they are.
        let address = format!("mailto:it@c.no?subject={}&body={}", percent(&subject), percent(&body));
        let url = Url::parse(&address).unwrap();
        prop_assert_eq!(url.path(), "it@c.no");
        let pairs: Vec<_> = url.query_pairs().map(|(a, b)| (a.into_owned(), b.into_owned())).collect();
        prop_assert_eq!(pairs, [("subject".to_owned(), subject), ("body".to_owned(), body)]);
    }

    #[test]
    fn no_text_panics(text in "(?s).{0,60}") {
        for kind in Kind::ALL {
            kind.read(&text);
        }
    }
}
