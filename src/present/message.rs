//! Messages ready to be sent, by receiver, with the links that open them elsewhere.
//!
//! Invariant: whatever a text says, it stays a text: everything but unreserved characters is
//! percent-encoded (RFC 3986), so it can add no header, receiver or parameter.

use page::{Message, Role, percent};

use super::Context;
use crate::words::Word;

/// The attribute of an option or an honest end, its receiver, and the reader who is that receiver.
const RECEIVERS: [(&str, Word, Option<Role>); 6] = [
    ("request-decider", Word::ToDecider, None),
    ("request", Word::ToOurIt, Some(Role::Admin)),
    (FROM_ADMIN, Word::ToTheirIt, None),
    ("request-owner", Word::ToOwner, Some(Role::Owner)),
    ("request-theirs", Word::ToTheirIt, None),
    ("request-person", Word::ToPerson, None),
];

/// What an administrator writes instead: to the one on the other side.
const FROM_ADMIN: &str = "request-admin";

/// Some mail programs and browsers cut longer links; then the message is left to the copy button.
const LONGEST_LINK: usize = 2000;

/// What the option or honest end called `speaker` has to send. The plain message of an honest end is
/// for whoever its `.who` names.
pub(super) fn messages(
    cx: &Context<'_>,
    reader: Option<Role>,
    speaker: &str,
    is_option: bool,
) -> Vec<Message> {
    let mut messages = Vec::new();
    for (name, to, is_reader) in RECEIVERS {
        let Some(text) = cx.words.attribute(speaker, name) else { continue };
        let is_for_others = name == FROM_ADMIN && reader != Some(Role::Admin);
        if is_for_others || (is_reader.is_some() && is_reader == reader) {
            continue;
        }
        let is_helpdesk = to == Word::ToOurIt && is_option;
        let to = if to == Word::ToOurIt && !is_option { Word::ToWhoever } else { to };
        let address = cx.guide.helpdesk_mail.as_deref().filter(|_| is_helpdesk).unwrap_or_default();
        let subject = cx.words.with(Word::MailSubject, &[("title", &cx.words.text(speaker))]);
        let chat = cx.guide.helpdesk_chat.as_ref().filter(|_| is_helpdesk);
        messages.push(Message {
            id: name,
            to: cx.words.word(to),
            mail: mail(address, &subject, &text),
            teams: chat.and_then(|chat| within(format!("{chat}{}", percent(&text)))),
            text,
        });
    }
    messages
}

/// A `mailto:` address with subject and text (RFC 6068).
fn mail(to: &str, subject: &str, body: &str) -> String {
    let to = percent(to).replace("%40", "@");
    let plain = format!("mailto:{to}?subject={}", percent(subject));
    within(format!("{plain}&body={}", percent(&body.replace('\n', "\r\n")))).unwrap_or(plain)
}

fn within(link: String) -> Option<String> {
    (link.len() <= LONGEST_LINK).then_some(link)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_can_add_a_header_or_a_receiver() {
        assert_eq!(
            mail("it@example.org", "Hei & hå", "a\nb?cc=x@y"),
            "mailto:it@example.org?subject=Hei%20%26%20h%C3%A5&body=a%0D%0Ab%3Fcc%3Dx%40y"
        );
        assert_eq!(mail("a@b?cc=x@y", "s", "t"), "mailto:a@b%3Fcc%3Dx@y?subject=s&body=t");
    }

    #[test]
    fn a_link_that_programs_would_cut_leaves_the_text_out() {
        assert_eq!(mail("a@b", "s", &"x".repeat(LONGEST_LINK)), "mailto:a@b?subject=s");
        assert_eq!(within("x".repeat(LONGEST_LINK + 1)), None);
    }
}
