//! The element's attributes, read and checked. A value that is not allowed is named in the console.

use gloo::console;
use web_sys::HtmlElement;

use crate::i18n::{Language, Perspective};

/// The level of the guide's own heading where the page does not say.
const LEVEL: u8 = 2;

/// `municipality`: an id of the catalogue; none shows the chooser.
pub(super) fn municipality(host: &HtmlElement) -> Option<String> {
    host.get_attribute("municipality")
        .map(|id| id.trim().to_ascii_lowercase())
        .filter(|id| !id.is_empty())
}

/// `lang`: the element's own, else that of the nearest ancestor which the guide speaks, else Danish.
pub(super) fn language(host: &HtmlElement) -> Language {
    let own = host.get_attribute("lang").filter(|tag| !tag.is_empty());
    if let Some(tag) = &own {
        if let Some(language) = Language::from_tag(tag) {
            return language;
        }
        console::error!("traenings-guide: lang", tag, "is not one of da, en");
    }
    let around = host.parent_element().and_then(|parent| parent.closest("[lang]").ok().flatten());
    let tag = around.and_then(|element| element.get_attribute("lang"));
    tag.and_then(|tag| Language::from_tag(&tag)).unwrap_or_default()
}

/// `perspective`: for whom it is; none leaves it to the reader.
pub(super) fn perspective(host: &HtmlElement) -> Option<Perspective> {
    let word = host.get_attribute("perspective").filter(|word| !word.is_empty())?;
    let known = Perspective::from_word(word.trim());
    if known.is_none() {
        console::error!(
            "traenings-guide: perspective",
            word,
            "is not one of self, relative, professional"
        );
    }
    known
}

/// `history`: whether the browser's back and forward step through the guide's pages.
pub(super) fn steps_back(host: &HtmlElement) -> bool {
    host.has_attribute("history")
}

/// `page`: the address that a patient is given, to begin there; else that of the page itself, without what may follow its
/// path. None where neither is an address that others can come to.
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
    console::error!("traenings-guide: page", given, "is not an https address");
    None
}

/// `heading-level`: 1 to 4, since the guide uses two levels below its own.
pub(super) fn heading_level(host: &HtmlElement) -> u8 {
    let Some(level) = host.get_attribute("heading-level") else { return LEVEL };
    if let Ok(level @ 1..=4) = level.trim().parse() {
        return level;
    }
    console::error!("traenings-guide: heading-level", level, "is not one of 1, 2, 3, 4");
    LEVEL
}
