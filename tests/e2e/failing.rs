//! Something is missing or forbidden: the reader gets what the host page wrote and whom to call,
//! the host an event with the reason, the web editor a line in the console.

use serde_json::json;
use traeningsguide::i18n::Msg;

use crate::book::Book;
use crate::engine::Engine;
use crate::find::da;
use crate::pages::FALLBACK;
use crate::patience::eventually;
use crate::world::{World, journey, journey_in};

const CONTACT: &str = "a[href='tel:+4596114800']";

/// The host hears of it once, with the reason and nothing else of interest.
fn heard(world: &World, reason: &str, municipality: &str) {
    eventually("the failure is told", || {
        (world.run("return heard.length", &[]) == 1).then_some(())
    });
    let heard = world.run("return heard[0]", &[]);
    assert_eq!(heard[0], "failed");
    assert_eq!(heard[1]["reason"], reason);
    assert_eq!(heard[1]["municipality"], municipality);
}

#[test]
fn the_pack_is_missing() {
    journey(|world| {
        world.server.remove(&world.server.part("holstebro.da.self"));
        world.host_page_of("holstebro");
        let guide = world.guide();
        heard(world, "network", "holstebro");
        guide.fell_back();
        eventually("whom to call", || guide.shows(CONTACT).then_some(()));
        assert!(world.complaints().concat().contains("404"));
    });
}

#[test]
fn the_pack_is_broken() {
    journey(|world| {
        world.server.forge(&world.server.part("holstebro"), "{\"format\": 2,");
        world.host_page_of("holstebro");
        let guide = world.guide();
        assert_eq!(guide.title(), da(Msg::UnavailableTitle));
        heard(world, "pack", "holstebro");
        assert!(guide.shows(CONTACT) && guide.shows_fallback());
        assert!(!guide.shows(".primary"));
        assert!(world.complaints().concat().contains("the pack is missing or broken"));
    });
}

#[test]
fn the_pack_is_missing_after_the_chooser() {
    journey(|world| {
        let path = world.server.part("holstebro.da.self");
        world.server.remove(&path);
        world.open("/guide.html");
        let guide = world.guide();
        guide.choose(0);
        guide.press(".primary");
        eventually("that it cannot be shown", || {
            (guide.texts(".title") == [da(Msg::UnavailableTitle)]).then_some(())
        });
        eventually("the focus", || guide.focus_is(".title").then_some(()));
        assert!(guide.shows(CONTACT) && guide.shows_fallback());
        let told =
            world.run("return heard.map(([what, { reason }]) => [what, reason ?? null])", &[]);
        assert_eq!(told, json!([["ready", null], ["failed", "pack"]]));
        assert!(world.complaints().concat().contains("404"));

        world.chapter("the other municipalities are there");
        guide.go_back();
        guide.choose(7);
        guide.go_on();
        assert_eq!(guide.title(), da(Msg::StartTitle { municipality: "Viborg Kommune" }));
    });
}

#[test]
fn the_municipality_is_unknown() {
    journey(|world| {
        world.host_page_of("atlantis");
        heard(world, "unknown-municipality", "atlantis");
        world.guide().fell_back();
        let said = world.complaints().concat();
        assert!(said.contains("atlantis") && said.contains("varde, viborg, aarhus"), "{said}");
    });
}

#[test]
fn words_an_index_or_a_list_that_is_broken_leaves_the_fallback() {
    journey(|world| {
        let files = [
            ("holstebro.da.self", Some("holstebro"), "start"),
            ("holstebro.da", Some("holstebro"), "network"),
            ("list.da", None, "network"),
        ];
        for (file, municipality, reason) in files {
            world.chapter(file);
            world.server.forge(&world.server.part(file), "<!doctype html>");
            let of = municipality.map(|it| format!(" municipality='{it}'")).unwrap_or_default();
            world.host_page(&format!("<traenings-guide{of}>{FALLBACK}</traenings-guide>"));
            eventually("the failure is told", || {
                (world.run("return heard.length", &[]) == 1).then_some(())
            });
            let heard = world.run("return [heard[0][0], heard[0][1].reason]", &[]);
            assert_eq!(heard, serde_json::json!(["failed", reason]));
            world.guide().fell_back();
            assert_ne!(world.complaints(), [""; 0]);
        }
    });
}

#[test]
fn the_program_is_missing() {
    journey(|world| {
        world.server.remove(&world.server.only("/v1/traeningsguide-", "_bg.wasm"));
        world.host_page_of("holstebro");
        heard(world, "network", "holstebro");
        world.guide().fell_back();
        eventually("whom to call", || world.guide().shows(CONTACT).then_some(()));
        assert!(world.complaints().concat().contains("404"));
    });
}

#[test]
fn the_page_forbids_webassembly() {
    journey(|world| {
        world.open("/blocked.html");
        let guide = world.guide();
        heard(world, "wasm", "holstebro");
        guide.fell_back();
        eventually("whom to call", || guide.shows(CONTACT).then_some(()));
        assert!(world.complaints().concat().contains("wasm-unsafe-eval"));
    });
}

#[test]
fn the_program_comes_as_something_else() {
    for engine in Engine::ALL {
        journey_in(engine, |world| {
            let glue = world.server.only("/v1/traeningsguide-", ".js");
            world.server.serve_as(&glue, "text/plain");
            world.host_page_of("holstebro");
            heard(world, "mime", "holstebro");
            world.guide().fell_back();
            eventually("whom to call", || world.guide().shows(CONTACT).then_some(()));
            assert!(world.complaints().concat().contains("text/plain"));
        });
    }
}

#[test]
fn wasm_that_comes_as_something_else_runs_all_the_same() {
    for engine in Engine::ALL {
        journey_in(engine, |world| {
            for begin in ["/v1/traeningsguide-", "/v1/late-"] {
                let wasm = world.server.only(begin, ".wasm");
                world.server.serve_as(&wasm, "application/octet-stream");
            }
            let guide = world.standalone("viborg");
            guide.begin();
            guide.answer(&Book::of("viborg"), "visited_training=no ongoing_need=no");
            guide.go_on();
            eventually("the result", || guide.shows(".receipt").then_some(()));
            // What the glue says of it is a warning.
            world.complaints();
        });
    }
}

#[test]
fn a_browser_without_webassembly_has_the_fallback() {
    for engine in Engine::ALL {
        journey_in(engine, |world| {
            // As in Lockdown Mode.
            let body = "<script>delete globalThis.WebAssembly</script>
                <traenings-guide municipality='holstebro'>";
            world.host_page(&[body, FALLBACK, "</traenings-guide>"].concat());
            heard(world, "wasm", "holstebro");
            world.guide().fell_back();
            eventually("whom to call", || world.guide().shows(CONTACT).then_some(()));
            let text = "a[href$='/v1/text/holstebro.da.html']";
            eventually("the rules as text", || world.guide().shows(text).then_some(()));
            assert!(world.complaints().concat().contains("Lockdown Mode"));
        });
    }
}

#[test]
fn the_reader_is_offline() {
    journey(|world| {
        world.host_page("");
        let element = "customElements.whenDefined('traenings-guide').then(arguments[0])";
        world.run_later(element, &[]);
        world.devtools("Network.enable", &json!({}));
        let offline = json!({ "offline": true, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1 });
        world.devtools("Network.emulateNetworkConditions", &offline);
        let body = ["<traenings-guide municipality='holstebro'>", FALLBACK, "</traenings-guide>"];
        world.run("document.body.innerHTML = arguments[0]", &[body.concat().into()]);
        heard(world, "offline", "holstebro");
        world.guide().fell_back();
        assert_ne!(world.complaints(), [""; 0]);
    });
}

#[test]
fn the_rest_of_the_program_is_missing() {
    journey(|world| {
        let rest = world.server.only("/v1/late-", ".wasm");
        world.server.remove(&rest);
        let book = Book::of("holstebro");
        let guide = world.standalone("holstebro");
        guide.begin();
        guide.answer(&book, "adult=no has_plan=no situation=lasting");
        assert_eq!(guide.title(), da(Msg::UnavailableTitle));
        assert!(guide.shows(CONTACT) && !guide.shows(".primary"));
        let tries = world.server.requests().iter().filter(|it| it.contains(&rest)).count();
        assert_eq!(tries, 3, "once when it is idle, and twice when it is needed");
        assert!(world.complaints().concat().contains("the rest of the program"));
    });
}
