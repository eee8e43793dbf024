//! The element's attributes but `lang`, which the loader reads, read and checked. The console tells
//! of a value that is not allowed.

use gloo::console;
use web_sys::HtmlElement;

use crate::i18n::Perspective;
use crate::ui::style::THEMES;

/// The level of the guide's own heading where the page does not say.
const LEVEL: u8 = 2;

/// Tells the web editor of a value that is not allowed, what is, and what is used instead.
fn refuse(name: &str, value: &str, allowed: &str, instead: &str) {
    let message = ["traenings-guide: ", name, "=\"", value, "\" is not ", allowed, ": ", instead];
    console::error!(message.concat());
}

/// `municipality`: a municipality's id; none shows the chooser.
pub(super) fn municipality(host: &HtmlElement) -> Option<String> {
    host.get_attribute("municipality")
        .map(|id| id.trim().to_ascii_lowercase())
        .filter(|id| !id.is_empty())
}

/// `perspective`: for whom it is; none leaves it to the reader.
pub(super) fn perspective(host: &HtmlElement) -> Option<Perspective> {
    let word = host.get_attribute("perspective").filter(|word| !word.is_empty())?;
    let known = Perspective::from_word(word.trim());
    if known.is_none() {
        refuse("perspective", &word, "one of self, relative, professional", "the reader is asked");
    }
    known
}

/// `theme`: read by the style sheets, so here it is only checked.
pub(super) fn check_theme(host: &HtmlElement) {
    let theme = host.get_attribute("theme").unwrap_or_default();
    if !theme.split_ascii_whitespace().all(|word| THEMES.contains(&word)) {
        let allowed = ["of the words ", &THEMES.join(", ")].concat();
        refuse("theme", &theme, &allowed, "what is none of them is left aside, neutral is used");
    }
}

/// `page`: the address that a patient is given, to begin there; else that of the page itself,
/// without what may follow its path. None where neither is an address that others can come to.
pub(super) fn page(host: &HtmlElement) -> Option<String> {
    let own = host.owner_document().and_then(|document| document.url().ok());
    let own = own.filter(|it| it.starts_with("https://") || it.starts_with("http://"))?;
    let Some(given) = host.get_attribute("page").filter(|it| !it.is_empty()) else {
        return own.split(['?', '#']).next().map(Into::into);
    };
    // A page that is tried out without encryption may name another such page.
    let plain = given.starts_with("http://") && own.starts_with("http://");
    if given.starts_with("https://") || plain {
        return Some(given);
    }
    refuse("page", &given, "an https address", "the patient gets none");
    None
}

/// `heading-level`: 1 to 4, since the guide uses two levels below its own.
pub(super) fn heading_level(host: &HtmlElement) -> u8 {
    let Some(level) = host.get_attribute("heading-level") else { return LEVEL };
    if let Ok(level @ 1..=4) = level.trim().parse() {
        return level;
    }
    refuse("heading-level", &level, "one of 1, 2, 3, 4", "2 is used");
    LEVEL
}
