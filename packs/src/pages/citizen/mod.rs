//! A pack as a page that needs no program: everything that the guide can say, for citizens without
//! script or Wasm, or with paper only.

mod contact;
mod overview;
mod programme;
mod rules;
mod transport;
mod words;

pub use overview::FOLDER;

use std::cell::RefCell;

use maud::{DOCTYPE, Markup, html};
use messages::PageMsg;

use crate::catalogue::in_order;
use crate::checked::Checked;
use crate::output::Output;
use crate::pages::shown::{date, dated};
use overview::{SHEET, head, page_name};
use traeningsguide::content::compiled::{Cite, Compiled, Programme};
use traeningsguide::i18n::{Language, Msg, Perspective, Voice};
use words::Words;

/// The part that the build puts into pages that need script. It is no page.
pub const NOSCRIPT: &str = "noscript.html";

/// A page for each municipality and language, a list of them, their style sheet, and the same list
/// for `<noscript>`.
pub fn outputs(packs: &[Checked]) -> Vec<Output> {
    let packs = in_order(packs);
    let mut outputs = Vec::new();
    for pack in &packs {
        for language in messages::languages() {
            let own = Voice::from(language);
            let [own, relative] =
                [own, own.to(Perspective::Relative)].map(|voice| &pack.pack(voice).text);
            let name = page_name(&pack.municipality, language);
            outputs.push(Output { name, text: page(language, own, relative) });
        }
    }
    let more = [
        ("index.html", overview::overview(&packs)),
        (NOSCRIPT, overview::noscript(&packs)),
        (SHEET, include_str!("text.css").to_owned()),
    ];
    outputs.extend(more.map(|(name, text)| Output { name: name.to_owned(), text }));
    outputs
}

/// The page of one municipality: for a reader who wants to train, with what relatives may do.
pub fn page(language: Language, own: &Compiled, relative: &Compiled) -> String {
    let words = Words(language);
    let page = CitizenPage { words, pack: own, relative, cited: RefCell::default() }.page();
    messages::marked(&page.into_string())
}

/// A page while it is written.
struct CitizenPage<'a> {
    words: Words,
    pack: &'a Compiled,
    relative: &'a Compiled,
    /// The citations so far: each place once, numbered from 1 in the order of the page.
    cited: RefCell<Vec<&'a Cite>>,
}

impl<'a> CitizenPage<'a> {
    fn page(&self) -> Markup {
        let (words, pack) = (self.words, self.pack);
        let title = words.page(PageMsg::Title { municipality: &pack.name });
        html! {
            (DOCTYPE)
            html lang=(words.0.code()) dir=[words.direction()] {
                (head(words, &title))
                body {
                    header { p { (self.other_pages()) } }
                    main {
                        h1 { (title) }
                        (self.opening())
                        (self.help_line())
                        (self.contents())
                        @for (place, programme) in pack.programmes.iter().enumerate() {
                            (self.programme(place, programme))
                        }
                        (self.notices())
                        (self.contacts())
                        (self.questions())
                        // The last: by then everything is cited.
                        (self.documents())
                    }
                    footer {
                        p { (self.disclaimer()) }
                        p { (words.say(Msg::PackVersion { date: &date(pack.version, words.0) })) }
                    }
                }
            }
        }
    }

    /// The other languages, and the other municipalities.
    fn other_pages(&self) -> Markup {
        let words = self.words;
        let name = |language| page_name(&self.pack.municipality, language);
        html! {
            @for other in messages::languages().filter(|it| *it != words.0) {
                a href=(name(other)) lang=(other.code()) hreflang=(other.code()) { (messages::tongue(other).name) }
                " "
            }
            a href="index.html" { (words.page(PageMsg::AllMunicipalities)) }
        }
    }

    /// The purpose of the page, who decides, and how old it is.
    fn opening(&self) -> Markup {
        let (words, pack) = (self.words, self.pack);
        html! {
            p.lead { (words.page(PageMsg::Lead)) }
            p { strong { (self.disclaimer()) } }
            p {
                (words.page(PageMsg::AsOf { date: &date(pack.version, words.0) })) " "
                (words.say(Msg::NewerRules))
            }
            @for document in &pack.documents {
                p { (words.page(PageMsg::SourceIs { document: &words.quoted(&document.title) })) " " (dated(document, words.0)) }
            }
        }
    }

    fn contents(&self) -> Markup {
        let (words, pack) = (self.words, self.pack);
        html! {
            nav aria-labelledby="contents" {
                h2 #contents { (words.page(PageMsg::OnThisPage)) }
                ul {
                    @for it in &pack.programmes { li { a href=(format!("#{}", anchor(it))) { (it.name) } } }
                    @if !pack.notices.is_empty() { li { a href="#law" { (words.say(Msg::NewerLaw)) } } }
                    li { a href="#contacts" { (words.page(PageMsg::Contacts)) } }
                    li { a href="#questions" { (words.page(PageMsg::InDoubt)) } }
                    li { a href="#documents" { (words.page(PageMsg::Documents)) } }
                }
            }
        }
    }

    /// The sentences that this page decides nothing, and that somebody else does.
    fn disclaimer(&self) -> String {
        let page = self.words.page(PageMsg::DecidesNothing);
        let decides = self.pack.decides.clone();
        format!("{page} {}", decides.unwrap_or_else(|| self.words.say(Msg::Decides)))
    }

    /// The number of a source, as a link to its entry. It follows a sentence.
    fn source(&self, cite: &'a Cite) -> Markup {
        let mut cited = self.cited.borrow_mut();
        let known = cited.iter().position(|it| *it == cite);
        let number = 1 + known.unwrap_or_else(|| {
            cited.push(cite);
            cited.len() - 1
        });
        let text = self.words.page(PageMsg::SourceNumber { number: &number.to_string() });
        html! { " " a.source href=(format!("#source-{number}")) { (text) } }
    }

    fn source_if_stated(&self, cite: Option<&'a Cite>) -> Markup {
        cite.map(|cite| self.source(cite)).unwrap_or_default()
    }
}

/// The target of a link to a programme.
fn anchor(programme: &Programme) -> String {
    format!("programme-{}", programme.id)
}
