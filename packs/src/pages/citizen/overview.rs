//! The list of all municipalities, as a page and as the part that takes the guide's place without
//! script; and the head that all pages share.

use maud::{Markup, html};
use messages::PageMsg;

use super::words::Words;
use crate::checked::Checked;
use traeningsguide::i18n::{DANISH_BEGINS, DANISH_ENDS, Language, Voice};

/// The placeholder in a link that the build replaces by the path to the folder of the pages.
pub const FOLDER: &str = "__TEXT__";

/// The style sheet of all pages.
pub(super) const SHEET: &str = "text.css";

/// All municipalities, in every language.
pub(super) fn overview(packs: &[&Checked]) -> String {
    let danish = Words(Language::DANISH);
    let others = || messages::languages().skip(1).map(Words);
    let title = danish.page(PageMsg::AllTitle);
    let page = html! {
        (maud::DOCTYPE)
        html lang=(danish.0.code()) {
            (head(danish, &title))
            body {
                main {
                    h1 { (title) }
                    p.lead { (danish.page(PageMsg::AllLead)) }
                    ul { (links(packs, danish.0, "")) }
                    @for words in others() {
                        section lang=(words.0.code()) dir=[words.direction()] {
                            h2 { (words.page(PageMsg::InLanguage)) }
                            p { (words.page(PageMsg::AllLead)) }
                            ul { (links(packs, words.0, "")) }
                        }
                    }
                }
                footer {
                    p {
                        (danish.page(PageMsg::AllMissing))
                        @for words in others() {
                            " " span lang=(words.0.code()) { (words.page(PageMsg::AllMissing)) }
                        }
                    }
                }
            }
        }
    };
    messages::marked(&page.into_string())
}

/// The text for a reader without script: why there is no guide, and where to read the same.
pub(super) fn noscript(packs: &[&Checked]) -> String {
    let folder = format!("{FOLDER}/");
    let page = html! {
        @for words in messages::languages().map(Words) {
            p lang=(words.0.code()) dir=[words.direction()] { (words.page(PageMsg::NeedsScript)) }
            ul lang=(words.0.code()) dir=[words.direction()] { (links(packs, words.0, &folder)) }
        }
    };
    messages::marked(&page.into_string())
}

fn links(packs: &[&Checked], language: Language, folder: &str) -> Markup {
    html! {
        @for pack in packs {
            li {
                a href=(format!("{folder}{}", page_name(&pack.municipality, language))) {
                    (pack.pack(Voice::from(language)).text.name)
                }
            }
        }
    }
}

/// The file of a page.
pub(super) fn page_name(municipality: &str, language: Language) -> String {
    format!("{municipality}.{}.html", language.code())
}

/// The head of every page. It loads its style sheet, and nothing else can run or be loaded.
pub(super) fn head(words: Words, title: &str) -> Markup {
    html! {
        head {
            meta charset="utf-8";
            meta name="viewport" content="width=device-width, initial-scale=1";
            meta http-equiv="Content-Security-Policy"
                content="default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'";
            title { (words.page(PageMsg::HeadTitle { title }).replace([DANISH_BEGINS, DANISH_ENDS], "")) }
            link rel="stylesheet" href=(SHEET);
        }
    }
}
