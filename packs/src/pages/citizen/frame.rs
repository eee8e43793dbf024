//! The common parts of all pages, and the targets of links.

use maud::{Markup, html};

use traeningsguide::content::compiled::Programme;
use traeningsguide::i18n::Language;

/// The style sheet of all pages.
pub(super) const SHEET: &str = "text.css";
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

/// The target of a link to a programme.
pub(super) fn anchor(programme: &Programme) -> String {
    format!("programme-{}", programme.id)
}
