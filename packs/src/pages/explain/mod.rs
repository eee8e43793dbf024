//! A pack as a page in plain Danish, which the municipality's own staff read and sign: every rule
//! and every text, with its place in the document.

mod ending;
mod programme;
mod questions;
mod readers;
mod transport;
pub(crate) mod words;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd, html as render};

use super::markdown::{Page, plain, strong};
use super::shown::{self, dated, lines};
use crate::checked::Checked;
use messages::{PageMsg, StaffMsg, staff};
use traeningsguide::content::compiled::{Cite, Date, Document};
use traeningsguide::i18n::{Language, Msg, Voice};

/// The page, in Markdown.
pub fn markdown(pack: &Checked) -> String {
    let mut explained = Explained { pack, page: Page::default(), cited: Vec::new() };
    explained.head();
    for place in 0..pack.danish().programmes.len() {
        explained.programme(place);
    }
    explained.ending();
    explained.page.into_text()
}

/// A page in Markdown as a small HTML file that is complete in itself: it loads nothing, and
/// prints.
pub fn html(markdown: &str) -> String {
    let events = Parser::new_ext(markdown, Options::ENABLE_TABLES);
    let mut body = String::new();
    render::push_html(&mut body, events);
    let title = title(markdown);
    format!(
        "<!doctype html>\n<html lang=\"da\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{title}</title>\n<style>\n{}</style>\n</head>\n<body>\n<main>\n{body}</main>\n</body>\n</html>\n",
        include_str!("page.css"),
    )
}

/// The first heading.
fn title(markdown: &str) -> String {
    let mut title = String::new();
    let heading = Parser::new_ext(markdown, Options::ENABLE_TABLES)
        .skip_while(|event| !matches!(event, Event::Start(Tag::Heading { .. })))
        .take_while(|event| !matches!(event, Event::End(TagEnd::Heading(_))))
        .filter(|event| matches!(event, Event::Text(_)));
    render::push_html(&mut title, heading);
    title
}

/// The page while it is written.
struct Explained<'a> {
    pack: &'a Checked,
    page: Page,
    /// The citations so far, for the list of sources.
    cited: Vec<Cite>,
}

impl Explained<'_> {
    fn head(&mut self) {
        let pack = self.pack.danish();
        let name = plain(&pack.name);
        self.page.heading(1, &staff(StaffMsg::Title { municipality: &name }));
        self.page.paragraph(&say(Msg::PackVersion { date: &date(pack.version) }));
        for document in &pack.documents {
            self.page.item(0, &titled(document));
        }
        self.page.heading(2, &staff(StaffMsg::ReadTitle));
        self.page.paragraph(&staff(StaffMsg::ReadLead { municipality: &name }));
        let blank = vec![String::new(); 3];
        self.page.table(
            &[StaffMsg::ReviewedBy, StaffMsg::ReviewDate, StaffMsg::Signature].map(staff),
            [blank],
        );
    }

    /// The place of a statement, in short.
    fn source(&mut self, cite: &Cite) -> String {
        self.cited.push(cite.clone());
        let several = self.pack.danish().documents.len() > 1;
        let number = (cite.document + 1).to_string();
        let document = several.then(|| staff(StaffMsg::DocumentNumber { number: &number }) + ", ");
        let place = page(PageMsg::Cited { section: &plain(&cite.section), lines: &lines(cite) });
        format!("*({}{place})*", document.unwrap_or_default())
    }

    /// A sentence with its place in the document, if it has one.
    fn sourced(&mut self, text: &str, cite: Option<&Cite>) -> String {
        let text = plain(text);
        match cite {
            Some(cite) => format!("{text} {}", self.source(cite)),
            None => text,
        }
    }
}

/// A document: its title, and its dates.
fn titled(document: &Document) -> String {
    format!("{}. {}", strong(&document.title), plain(&dated(document, Language::DANISH)))
}

/// The guide's own words for readers: the page quotes what they see.
fn say(msg: Msg<'_>) -> String {
    messages::say(Voice::from(Language::DANISH), msg)
}

/// The words of the plain page, where both pages say the same.
fn page(msg: PageMsg<'_>) -> String {
    messages::page(Language::DANISH, msg)
}

/// A day in words.
pub(crate) fn date(date: Date) -> String {
    shown::date(date, Language::DANISH)
}
