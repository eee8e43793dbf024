//! The list of all municipalities, as a page and as the part that takes the guide's place without
//! script; and the head that all pages share.

use maud::{Markup, html};

use crate::checked::Checked;
use traeningsguide::i18n::Language;

/// The placeholder in a link that the build replaces by the path to the folder of the pages.
pub const FOLDER: &str = "__TEXT__";

/// The style sheet of all pages.
pub(super) const SHEET: &str = "text.css";

/// All municipalities, in both languages.
pub(super) fn overview(packs: &[&Checked]) -> String {
    html! {
        (maud::DOCTYPE)
        html lang="da" {
            (head("Træning og kørsel, kommune for kommune – Træningsguiden"))
            body {
                main {
                    h1 { "Træning og kørsel, kommune for kommune" }
                    p.lead {
                        "Vælg din kommune. Så kan du læse, hvilken træning der er, hvem den er for, og hvad kørslen koster. "
                        "Det er kommunen, der afgør det."
                    }
                    ul { @for pack in packs { li { (link(pack, Language::Da, "")) } } }
                    section lang="en" {
                        h2 { "In English" }
                        p {
                            "Choose your municipality, and read which training there is, whom it is for, and what transport costs. "
                            "The municipality decides."
                        }
                        ul { @for pack in packs { li { (link(pack, Language::En, "")) } } }
                    }
                }
                footer {
                    p {
                        "Står din kommune her ikke, så ring til den, og spørg efter dem, der står for træning. "
                        span lang="en" {
                            "If your municipality is not here, call it, and ask for the people in charge of training."
                        }
                    }
                }
            }
        }
    }
    .into_string()
}

/// The text for a reader without script: why there is no guide, and where to read the same.
pub(super) fn noscript(packs: &[&Checked]) -> String {
    let folder = format!("{FOLDER}/");
    html! {
        p lang="da" { "Guiden kræver JavaScript. Uden det kan du læse det samme her:" }
        ul lang="da" { @for pack in packs { li { (link(pack, Language::Da, &folder)) } } }
        p lang="en" { "The guide needs JavaScript. Without it, you can read the same here:" }
        ul lang="en" { @for pack in packs { li { (link(pack, Language::En, &folder)) } } }
    }
    .into_string()
}

fn link(pack: &Checked, language: Language, folder: &str) -> Markup {
    let name = match language {
        Language::Da => &pack.danish().name,
        Language::En => &pack.english().name,
    };
    html! { a href=(format!("{folder}{}", page_name(&pack.municipality, language))) { (name) } }
}

/// The file of a page.
pub(super) fn page_name(municipality: &str, language: Language) -> String {
    format!("{municipality}.{}.html", language.code())
}

/// The head of every page. It loads its style sheet, and nothing else can run or be loaded.
pub(super) fn head(title: &str) -> Markup {
    html! {
        head {
            meta charset="utf-8";
            meta name="viewport" content="width=device-width, initial-scale=1";
            meta http-equiv="Content-Security-Policy"
                content="default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'";
            title { (title) }
            link rel="stylesheet" href=(SHEET);
        }
    }
}
