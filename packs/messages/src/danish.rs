//! Danish within the words of another language.

use traeningsguide::i18n::{DANISH_BEGINS, DANISH_ENDS};

/// A Danish text in another language, which has none of its own. Its ends are marked by the
/// characters that Unicode has for a text of another direction: so a page can say its language, and
/// plain text stays readable.
pub fn in_danish(text: &str) -> String {
    format!("{DANISH_BEGINS}{text}{DANISH_ENDS}")
}

/// HTML whose texts may have a Danish part, which gets an element that says so.
pub fn marked(html: &str) -> String {
    html.replace(DANISH_BEGINS, "<span lang=\"da\" dir=\"ltr\">").replace(DANISH_ENDS, "</span>")
}
