//! The patient's copy: nothing of the answers, and a code that a phone can read.

use proptest::prelude::*;
use traeningsguide::app::view::{self, Qr, Screen};
use traeningsguide::app::{Event, Origin, Stage};
use traeningsguide::i18n::Language;

use super::guide::{Guide, PAGE};
use super::random::cases;

/// Pixels of the smallest squares of a code.
const SCALE: usize = 3;

/// At the desk of a guide on this page, and then what is handed over.
fn handed(page: Option<&str>) -> view::Handover {
    let mut guide = Guide::at_the_desk_of(page, Language::DANISH);
    guide.send(Event::HandOver);
    guide.handover()
}

/// The dark squares of a path of runs, as the browser fills them.
fn squares(code: &Qr) -> Vec<Vec<bool>> {
    let size = usize::try_from(code.size).unwrap();
    let mut dark = vec![vec![false; size]; size];
    for run in code.path.split_terminator('z') {
        let (place, sides) = run.strip_prefix('M').unwrap().split_once('h').unwrap();
        let (left, top) = place.split_once(' ').unwrap();
        let (width, back) = sides.split_once("v1h-").unwrap();
        assert_eq!(width, back);
        let [left, top, width] = [left, top, width].map(|it| it.parse::<usize>().unwrap());
        for square in &mut dark[top][left..left + width] {
            assert!(!*square, "twice: {run}");
            *square = true;
        }
    }
    dark
}

/// What a reader of codes sees in the drawing.
fn read(code: &Qr) -> String {
    let dark = squares(code);
    let side = dark.len() * SCALE;
    let mut image = rqrr::PreparedImage::prepare_from_greyscale(side, side, |x, y| {
        if dark[y / SCALE][x / SCALE] { 0 } else { 255 }
    });
    let grids = image.detect_grids();
    assert_eq!(grids.len(), 1, "one code is found");
    grids[0].decode().unwrap().1
}

#[test]
fn the_code_leads_to_the_page() {
    for page in [
        PAGE,
        "https://a.dk/",
        "https://guide.example/guide.html?kommune=varde",
        "https://www.en-kommune.dk/sundhed-og-omsorg/træning/genoptræning/guide?side=1&sprog=da#top",
        "http://127.0.0.1:8080/guide.html",
    ] {
        let page_to_go = handed(Some(page));
        let code = page_to_go.code.unwrap();
        assert_eq!(read(&code), page);
        let address = page_to_go.address.unwrap();
        assert!(page.contains(&address));
        assert_eq!(code.label, format!("QR-kode til {address}"));
    }
}

#[test]
fn the_code_has_a_light_edge_of_four() {
    let dark = squares(&handed(Some(PAGE)).code.unwrap());
    let inside = 4..dark.len() - 4;
    for (y, row) in dark.iter().enumerate() {
        for (x, square) in row.iter().enumerate() {
            assert!(!square || (inside.contains(&x) && inside.contains(&y)), "{x} {y}");
        }
    }
    assert!(dark[4][4], "and begins right after it");
}

proptest! {
    #![proptest_config(cases(24))]

    #[test]
    fn every_address_is_read_again(path in "[a-zA-Z0-9/._~%?=&-]{0,150}") {
        let page = ["https://x.example/", &path].concat();
        prop_assert_eq!(read(&handed(Some(&page)).code.unwrap()), page);
    }
}

#[test]
fn where_there_is_no_page_there_are_words() {
    let none = handed(None);
    assert!(none.code.is_none() && none.address.is_none());
    assert_eq!(
        none.address_lead,
        "Guiden står på en hjemmeside. Spørg dem, du har fået dette ark af."
    );
    // More than any code holds.
    let long = handed(Some(&["https://x.example/", &"x".repeat(4000)].concat()));
    assert!(long.code.is_none() && long.address.is_some());
}

#[test]
fn it_speaks_to_the_patient_and_knows_no_answer() {
    let mut patients = Vec::new();
    for answers in [&[][..], &[(0, 0), (1, 0)], &[(0, 0), (1, 1), (2, 2), (3, 1)]] {
        let mut guide = Guide::at_the_desk(Language::DANISH);
        guide.mark(answers);
        guide.send(Event::HandOver);
        assert_eq!(guide.model.stage(), Stage::Handover { from: Origin::Desk });
        assert_eq!(guide.heading(), "Kan du få træning i Prøveby Kommune?");
        assert_eq!(view::paper_title(&guide.model), guide.heading());
        assert!(guide.page().help.is_none(), "whom to call stands on the page");
        patients.push(format!("{:?} {:?}", guide.page(), guide.live()));
        guide.back();
        assert_eq!(guide.model.stage(), Stage::Desk);
        guide.next();
        guide.send(Event::HandOver);
        guide.back();
        assert_eq!(guide.model.stage(), Stage::Result, "back to where it was asked for");
    }
    assert!(patients.iter().all(|it| *it == patients[0]), "the answers show");
    for word in ["Sandsynligt", "Måske", "Ikke sandsynligt", "Ikke beskrevet", "atienten"] {
        assert!(!patients[0].contains(word), "{word}");
    }
    let handover = handed(Some(PAGE));
    assert!(handover.ask.is_none());
    let contact = handover.contact.unwrap();
    assert_eq!(contact.phone.unwrap().text, "12\u{a0}34\u{a0}56\u{a0}78");
}

#[test]
fn only_a_professional_hands_over() {
    let mut guide = Guide::begun();
    while guide.model.stage() != Stage::Result {
        if let Screen::Question(_) = guide.screen() {
            guide.pick("Ved ikke");
        }
        guide.next();
    }
    assert!(guide.result().hand_over.is_none());
    assert_eq!(guide.send(Event::HandOver), []);
}
