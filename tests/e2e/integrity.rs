//! Files that are not those of the build: refused in every engine, and nothing of them runs.

use serde_json::json;
use traeningsguide::i18n::Msg;

use crate::book::Book;
use crate::engine::Engine;
use crate::find::da;
use crate::pages::FALLBACK;
use crate::patience::eventually;
use crate::world::{World, journey_in};

/// What is as good as nothing in each kind of file: without a digest the guide would run with it.
const SCRIPT: &[u8] = b"\nwindow.ran = true;";
const JSON: &[u8] = b"\n";
/// A section without a name and without content.
const WASM: &[u8] = &[0, 1, 0];

/// Puts something at the end of the one file that begins like this; its path.
fn alter(world: &World, begins: &str, ends: &str, more: &[u8]) -> String {
    let path = world.server.only(begins, ends);
    alter_file(world, path, more)
}

/// Puts something at the end of this file; its path.
fn alter_file(world: &World, path: String, more: &[u8]) -> String {
    let content = [&*world.server.file(&path), more].concat();
    world.server.put(&path, &content);
    path
}

#[test]
fn a_changed_file_is_refused() {
    for engine in Engine::ALL {
        journey_in(engine, |world| {
            let of_packs = ["viborg", "viborg.da", "viborg.da.self"];
            let files = of_packs.map(|it| (world.server.part(it), JSON));
            let code = |ends, more| (world.server.only("/v1/traeningsguide-", ends), more);
            for (path, more) in files.into_iter().chain([code(".js", SCRIPT), code(".wasm", WASM)])
            {
                world.chapter(&format!("{engine:?}: {path}"));
                let genuine = world.server.file(&path);
                let path = alter_file(world, path, more);
                world.host_page_of("viborg");
                let guide = world.guide();
                guide.fell_back();
                let heard = "return heard.map(([what, { reason }]) => [what, reason])";
                assert_eq!(world.run(heard, &[]), json!([["failed", "network"]]));
                assert_eq!(world.run("return window.ran", &[]), json!(null), "it ran");
                assert_ne!(world.complaints(), [""; 0]);
                world.server.put(&path, &genuine);
            }

            world.chapter(&format!("{engine:?}: the list of municipalities"));
            alter_file(world, world.server.part("list.da"), JSON);
            world.host_page(&["<traenings-guide>", FALLBACK, "</traenings-guide>"].concat());
            world.guide().fell_back();
            assert_ne!(world.complaints(), [""; 0]);
        });
    }
}

#[test]
fn a_changed_check_of_colours_is_refused() {
    for engine in Engine::ALL {
        journey_in(engine, |world| {
            alter(world, "/v1/check-", ".js", SCRIPT);
            world.host_page("<traenings-guide municipality='viborg' debug></traenings-guide>");
            world.guide().title();
            eventually("it is refused", || {
                let told = world.complaints().concat();
                told.contains("is not the file of this version").then_some(())
            });
            assert_eq!(world.run("return window.ran", &[]), json!(null), "it ran");
        });
    }
}

#[test]
fn what_comes_later_is_refused_too() {
    for engine in Engine::ALL {
        journey_in(engine, |world| {
            alter(world, "/v1/late-", ".wasm", WASM);
            for voice in ["self", "relative", "professional"] {
                alter_file(world, world.server.part(&format!("viborg.en.{voice}")), JSON);
            }
            world.host_page_of("viborg");
            let guide = world.guide();
            guide.title();
            let asked =
                |what: &str| world.server.requests().iter().filter(|it| it.contains(what)).count();
            eventually("the rest is asked for", || {
                (asked("/packs/viborg.") == 5 && asked("/late-") == 1).then_some(())
            });
            guide.go_on();
            guide.choose(0);
            guide.go_on();

            world.chapter("the other language");
            guide.press(".switch button");
            eventually("that it does not come", || guide.english_is_missing().then_some(()));
            assert_eq!(asked("/packs/viborg.en."), 4);
            guide.answer(&Book::of("viborg"), "visited_training=no ongoing_need=no");
            assert_eq!(guide.run("return root.querySelector('.guide').lang", &[]), "da");

            world.chapter("the pages after the questions");
            eventually("that it cannot be shown", || {
                (guide.texts(".title") == [da(Msg::UnavailableTitle)]).then_some(())
            });
            assert!(!guide.shows(".primary"));
            assert!(world.complaints().concat().contains("the rest of the program"));
        });
    }
}
