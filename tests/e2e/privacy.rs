//! Nothing of a conversation leaves the page, and nothing stays, whatever engine shows it.
//!
//! After the first page is painted, one language's three perspectives are fetched for everybody;
//! only a language or municipality that a reader chooses is fetched later. No request, no stored
//! byte and nothing told depends on an answer.

use serde_json::{Value, json};
use thirtyfour::prelude::*;
use traeningsguide::i18n::{Msg, Perspective, Voice};

use crate::book::Book;
use crate::engine::Engine;
use crate::find::{ENGLISH, Guide, say};
use crate::patience::eventually;
use crate::world::{World, journey, journey_in};

const PROFESSIONAL: Voice = Voice { language: ENGLISH, perspective: Perspective::Professional };

/// What has been fetched so far, by the browser's own account.
fn fetched(world: &World) -> Vec<Value> {
    let script = "return performance.getEntriesByType('resource').map((it) => it.name)";
    world.run(script, &[]).as_array().unwrap().clone()
}

/// Where the reader is, for everyone who can see over their shoulder.
fn place(world: &World) -> Value {
    world.run("return [location.href, document.title, history.length, history.state]", &[])
}

/// Everything that a page can leave behind in a browser.
fn kept(world: &World) -> Value {
    let script = "const done = arguments[0];
        Promise.all([indexedDB.databases(), caches.keys(), navigator.serviceWorker.getRegistrations()])
          .then((lists) => done({
            cookie: document.cookie, local: localStorage.length, session: sessionStorage.length,
            lists: lists.map((list) => list.length), name: window.name,
          }))";
    world.run_later(script, &[])
}

/// A whole journey with everything in it that a reader can do, and back to the start.
fn everything(guide: Guide<'_>) {
    let world = guide.world;
    let book = Book::of("holstebro");
    guide.begin();
    guide.answer(&book, "adult=yes has_plan=no situation=recent hospital_treatment=none");
    guide.switch_language();
    guide.press(".opens button");
    guide.switch_language();
    guide.go_back();
    guide.go_on();
    guide.answer(
        &book,
        "other_training=no potential=yes motivated=yes daily_difficulty=none
         public_transport=no drives_self=no relative_drives=no scheme_ok=yes",
    );
    guide.change(0);
    guide.go_on();
    guide.go_on();
    let amount = guide.text(".cost .sum");
    guide.run("all('input[type=range]')[0].focus()", &[]);
    world.key(Key::Right);
    eventually("another price", || (guide.text(".cost .sum") != amount).then_some(()));
    guide.open_all();
    guide.switch_language();
    for act in [Msg::Print, Msg::CopyResult, Msg::SaveDays] {
        guide.press_named(&say(ENGLISH, act));
    }
    let code = guide.text(".receipt");
    guide.turn(|| guide.press_named(&say(ENGLISH, Msg::Restart)));

    world.chapter("comes back with the code, and once more for a patient");
    guide.type_code(&code);
    guide.turn(|| guide.press_named(&say(ENGLISH, Msg::Restart)));
    guide.begin_for(Perspective::Professional);
    guide.press(".quick .option");
    guide.turn(|| guide.press_named(&say(PROFESSIONAL, Msg::HandOver)));
    guide.go_back();
}

#[test]
fn nothing_is_sent_and_nothing_is_kept() {
    for engine in Engine::ALL {
        journey_in(engine, |world| {
            world.open("/");
            let guide = world.guide();
            guide.title();
            let before = place(world);
            // They come right after the first page is painted, before the reader has done anything.
            guide.has_everything();
            let packs = || {
                let requests = world.server.requests().into_iter();
                let packs = requests.filter_map(|it| {
                    let (_, file) = it.split_once("/packs/holstebro.")?;
                    Some(file.rsplit_once('.')?.0.rsplit_once('.')?.0.to_owned())
                });
                let mut packs: Vec<String> = packs.collect();
                packs.sort();
                packs
            };
            // The rules, whose name has only a digest, are not among them.
            let danish = ["da", "da.professional", "da.relative", "da.self"];
            assert_eq!(packs(), danish, "each reader's words are fetched once");

            world.chapter("chooses English, and Danish again");
            guide.switch_language();
            guide.switch_language();
            guide.has_english();
            let english = ["en", "en.professional", "en.relative", "en.self"];
            assert_eq!(packs(), [danish, english].concat());
            let (requests, resources) = (world.server.requests(), fetched(world));

            world.chapter(&format!("a whole journey in {engine:?}, with everything in it"));
            everything(guide);

            assert_eq!(world.server.requests(), requests, "the server was asked for something");
            assert_eq!(fetched(world), resources, "the browser fetched something");
            assert_eq!(place(world), before, "the address, the title or the history changed");
            let nothing = json!({
                "cookie": "", "local": 0, "session": 0, "lists": [0, 0, 0], "name": "",
            });
            assert_eq!(kept(world), nothing);
            assert_eq!(world.wait(world.driver.get_all_cookies()).len(), 0);

            world.chapter("leaves");
            world.server.put("/bagefter.html", "<!doctype html><link rel='icon' href='data:,'>");
            world.open("/bagefter.html");
            let after = [requests.as_slice(), &["GET /bagefter.html".into()]].concat();
            assert_eq!(world.server.requests(), after, "something was sent on the way out");
            assert_eq!(kept(world), nothing);
        });
    }
}

#[test]
fn nobody_has_to_be_there_once_the_page_and_the_language_are() {
    for engine in Engine::ALL {
        journey_in(engine, |world| {
            world.open("/");
            let guide = world.guide();
            guide.title();
            guide.has_everything();
            guide.switch_language();
            guide.switch_language();
            guide.has_english();
            world.server.cut();
            world.chapter(&format!("the line is cut, in {engine:?}"));
            everything(guide);
            assert_eq!(world.complaints(), [""; 0], "something was missed");

            world.chapter("it was cut");
            let ask = "const done = arguments[0];
                fetch('/v1/embed.js', { cache: 'no-store' }).then(() => done('here'), () => done('gone'))";
            assert_eq!(world.run_later(ask, &[]), "gone");
            world.complaints();
        });
    }
}

#[test]
fn the_host_hears_no_answer() {
    journey(|world| {
        let book = Book::of("viborg");
        let mut told = Vec::new();
        for answers in [
            "visited_training=yes travel_self=yes fits_hours=yes ongoing_need=no",
            "visited_training=no ongoing_need=no",
        ] {
            let guide = world.standalone("viborg");
            guide.begin();
            guide.answer_all(&book, answers);
            guide.open_all();
            told.push(world.run("return heard", &[]));
        }
        let detail = json!({ "version": env!("CARGO_PKG_VERSION"), "municipality": "viborg" });
        let all = ["ready", "started", "finished"].map(|what| json!([what, detail]));
        assert_eq!(told[0], json!(all));
        assert_eq!(told[1], told[0], "the host can tell one reader from another");
    });
}

#[test]
fn the_guide_leaves_nothing_on_the_window() {
    journey(|world| {
        // The driver leaves something there itself, on any page.
        let names = || {
            let script = "return Object.getOwnPropertyNames(arguments[0] ? document : window)";
            [false, true].map(|it| world.run(script, &[it.into()]))
        };
        world.server.put("/tom.html", "<!doctype html><link rel='icon' href='data:,'>");
        world.open("/tom.html");
        world.wait(world.wait(world.driver.find(By::Tag("html"))).click());
        names();
        let without = names();
        let guide = world.standalone("viborg");
        guide.begin();
        guide.switch_language();
        names();
        let with = names();
        for (with, without) in with.iter().zip(&without) {
            let left = with.as_array().unwrap().iter();
            let left: Vec<_> =
                left.filter(|it| !without.as_array().unwrap().contains(it)).collect();
            assert!(left.is_empty(), "{left:?}");
        }
    });
}
