//! Does the Norwegian avoid what only a translation machine would write?
//!
//! The patterns are the ones of our glossary that are always wrong; they are matched as plain text,
//! ignoring case, with a word boundary before them. Quoted labels are looked at too: no label of the
//! products has one of these forms.

use page::Locale;

use crate::files::File;
use crate::{Finding, Site};

/// Wrong text, what to write, and whether more letters may follow (`true`: a stem).
const BOKMAL: &[(&str, &str, bool)] = &[
    ("brukere i forbund", "eksterne brukere", true),
    ("forbundsbruker", "ekstern bruker", true),
    ("fderasjon", "føderasjon", true),
    ("anslagstilgang", "gjestetilgang", true),
    ("gjettetilgang", "gjestetilgang", true),
    ("gjette tilgang", "gjestetilgang", true),
    ("entra-id", "Microsoft Entra ID", false),
    ("vennligst", "«kan du …», eller stryk ordet", false),
    ("leietaker", "organisasjon eller tenant", true),
    ("gjeste bruker", "gjestebruker (ett ord)", true),
    ("gjeste konto", "gjestekonto (ett ord)", true),
    ("gjeste tilgang", "gjestetilgang (ett ord)", true),
    ("team eier", "teameier (ett ord)", true),
    ("kanal eier", "kanaleier (ett ord)", true),
    ("teams administra", "Teams-administra… (bindestrek)", true),
    ("sharepoint administra", "SharePoint-administra… (bindestrek)", true),
    ("microsoft 365 gruppe", "Microsoft 365-gruppe (bindestrek)", true),
    ("sharepoint nettsted", "SharePoint-nettsted (bindestrek)", true),
    ("ta en titt på", "se", false),
    ("logge inn", "logge på", false),
    ("logger inn", "logger på", false),
    ("innlogging", "pålogging", true),
    ("deltager", "deltaker", true),
    ("sammenlikn", "sammenlign", true),
    ("“", "«", true),
    ("”", "»", true),
    ("„", "«", true),
];

pub(super) fn check(site: &Site, findings: &mut Vec<Finding>) {
    for (locale, catalog) in site.catalogs.iter().filter(|(locale, _)| locale.language() == "nb") {
        let articles = catalog.articles.values().map(|article| &article.file);
        let tasks = catalog.tasks.values().map(|task| &task.file);
        for file in articles.chain(tasks).chain(&catalog.messages.files) {
            text(locale, file, findings);
        }
    }
}

fn text(locale: &Locale, file: &File, findings: &mut Vec<Finding>) {
    // Lower case of these letters keeps every byte offset (`İ`, the exception, is no Norwegian letter).
    let lower: String = file
        .text
        .chars()
        .map(|c| c.to_lowercase().next().filter(|l| l.len_utf8() == c.len_utf8()).unwrap_or(c))
        .collect();
    for (wrong, right, stem) in BOKMAL {
        for (at, _) in lower.match_indices(wrong) {
            let before = lower[..at].chars().next_back().is_some_and(char::is_alphanumeric);
            let after = lower[at + wrong.len()..].chars().next().is_some_and(char::is_alphanumeric);
            if before && wrong.chars().all(char::is_alphabetic) || after && !stem {
                continue;
            }
            findings.push(Finding::error(
                file,
                &(at..at + wrong.len()),
                "term-forbidden",
                format!("`{wrong}` is not what we write in {locale}"),
                format!("write {right}"),
            ));
        }
    }
}
