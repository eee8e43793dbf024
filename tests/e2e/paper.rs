//! One print for each municipality, as a PDF: everything that the app says of the result is on
//! paper, and no button.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use lopdf::Document;
use serde_json::{Value, json};
use traeningsguide::app::view::{Price, Programme};
use traeningsguide::i18n::{Msg, Perspective};

use crate::check::none;
use crate::find::{da, plain};
use crate::patience::eventually;
use crate::twin::{Twin, municipalities};
use crate::world::{World, journey};

/// A4 in points, and how far a browser may round it.
pub(crate) const A4: (f32, f32) = (595.3, 841.9);

impl World {
    /// The last sheet that the guide printed, as a PDF.
    fn pdf(&self) -> (Document, usize) {
        let paper = eventually("it is printed", || {
            Some(self.run("return papers.at(-1) ?? null", &[])).filter(|it| !it.is_null())
        });
        let part = |key: &str| paper[key].as_str().unwrap();
        // Styles of a constructed sheet are no part of a document's text.
        let page = format!(
            "<!doctype html><meta charset='utf-8'><link rel='icon' href='data:,'><style>{}</style>{}",
            part("style"),
            part("html")
        );
        self.server.put("/papir.html", &page);
        self.open("/papir.html");
        let size = json!({ "printBackground": true, "preferCSSPageSize": true });
        let made: Value = self.devtools("Page.printToPDF", &size);
        let bytes = STANDARD.decode(made["data"].as_str().unwrap()).unwrap();
        (Document::load_mem(&bytes).unwrap(), bytes.len())
    }
}

/// Letters and digits only: line breaks, and anything between two texts, are the page's own affair.
/// A PDF has some pairs of letters as one.
pub(crate) fn bare(text: &str) -> String {
    let pairs = [("ﬀ", "ff"), ("ﬁ", "fi"), ("ﬂ", "fl"), ("ﬃ", "ffi"), ("ﬄ", "ffl")];
    let text = pairs.iter().fold(text.to_owned(), |text, (one, two)| text.replace(one, two));
    text.chars().filter(|it| it.is_alphanumeric()).collect()
}

/// The size of a page, which it may have from the pages around it.
pub(crate) fn size(pdf: &Document, page: lopdf::ObjectId) -> (f32, f32) {
    let mut node = pdf.get_dictionary(page).unwrap();
    let edges = loop {
        if let Ok(edges) = node.get(b"MediaBox") {
            break edges.as_array().unwrap();
        }
        node = pdf.get_dictionary(node.get(b"Parent").unwrap().as_reference().unwrap()).unwrap();
    };
    let edge = |place: usize| edges[place].as_float().unwrap();
    (edge(2) - edge(0), edge(3) - edge(1))
}

/// Every price of a programme.
fn prices(it: &Programme) -> impl Iterator<Item = &Price> {
    it.prices.iter().chain(it.transport.iter().filter_map(|it| it.price.as_ref()))
}

/// What must be on paper, text by text.
fn expected(twin: &Twin) -> Vec<String> {
    let result = twin.result();
    let note = twin.note();
    // A permission has a heading above it, and a sentence between the two.
    let possibility = ["- ", &da(Msg::Permission), ". "].concat();
    // What a source begins with is the button that opens it on the screen.
    let lines = note.lines().map(|it| match it.strip_prefix("  ") {
        Some(source) => source.split_once(": ").unwrap().1.into(),
        None => it.strip_prefix(&*possibility).unwrap_or(it).into(),
    });
    // What only a text needs that is pasted somewhere else: on paper the heading and "who decides"
    // say it.
    let guidance = da(Msg::NoteGuidance);
    let mut texts: Vec<String> = lines.skip(1).filter(|it| *it != guidance).collect();
    texts.extend(result.main.iter().chain(&result.others).flat_map(prices).flat_map(|it| {
        let amount = it.amount.iter().chain(&it.per);
        amount.chain(&it.lines).cloned().collect::<Vec<_>>()
    }));
    texts.push(result.title);
    texts.extend(result.documents);
    texts.push(result.receipt.unwrap().code);
    texts
}

/// On paper in one piece, or, where the page has more between two parts, in pieces that end with a
/// comma.
fn is_on(paper: &str, line: &str) -> bool {
    paper.contains(&bare(line)) || line.split(", ").all(|it| paper.contains(&bare(it)))
}

#[test]
fn a_print_for_each_municipality() {
    journey(|world| {
        let mut faults = Vec::new();
        for municipality in municipalities() {
            world.chapter(&municipality);
            let guide = world.standalone(&municipality);
            guide.begin();
            while guide.shows(".choices") {
                guide.choose(0);
                guide.go_on();
            }
            guide.go_on();
            guide.press_named(&da(Msg::Print));
            let buttons = guide.texts("button");
            let mut twin = Twin::of(&municipality, world.today());
            twin.first_of_all(Perspective::Own);

            let (pdf, bytes) = world.pdf();
            let pages = pdf.get_pages();
            let texts: Vec<String> =
                pages.keys().map(|it| pdf.extract_text(&[*it]).unwrap()).collect();
            let paper = bare(&texts.concat());
            println!("{municipality}: {} pages, {} kB", pages.len(), bytes / 1000);
            let mut fault = |what: String| faults.push(format!("{municipality}: {what}"));
            for (place, text) in texts.iter().enumerate() {
                if bare(text).len() < 100 {
                    fault(format!("page {} is empty: {}", place + 1, plain(text)));
                }
            }
            for page in pages.values() {
                let (wide, high) = size(&pdf, *page);
                if (wide - A4.0).abs() > 2.0 || (high - A4.1).abs() > 2.0 {
                    fault(format!("{wide} by {high} points is not A4"));
                }
            }
            for line in expected(&twin) {
                if !is_on(&paper, &line) {
                    fault(format!("not on paper: {line}"));
                }
            }
            // A label that is alone in a line: its words may be part of a sentence.
            for line in texts.iter().flat_map(|it| it.lines()).map(plain) {
                if buttons.contains(&line) {
                    fault(format!("a button is on paper: {line}"));
                }
            }
        }
        none(&faults);
    });
}
