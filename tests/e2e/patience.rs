//! A server that takes a request and never answers: after a quarter of a minute the reader is told whom to call.

use traeningsguide::i18n::Msg;

use crate::find::da;
use crate::world::{World, eventually, journey};

fn reasons(world: &World) -> serde_json::Value {
    world.run("return heard.map(([what, { reason }]) => reason ?? what)", &[])
}

#[test]
fn a_file_that_never_comes_gives_the_fallback() {
    for (begins, ends) in [
        ("/v1/packs/index-", ".json"),
        ("/v1/traeningsguide-", ".js"),
        ("/v1/traeningsguide-", ".wasm"),
        ("/v1/packs/viborg.da.self.", ".json"),
    ] {
        journey(|world| {
            world.server.stall(&world.server.only(begins, ends));
            world.host_page_of("viborg");
            world.guide().fell_back();
            assert_eq!(reasons(world), serde_json::json!(["timeout"]));
            assert_ne!(world.complaints(), [""; 0], "the web editor is not told");
        });
    }
}

#[test]
fn a_pack_that_never_comes_after_the_chooser_says_whom_to_call() {
    journey(|world| {
        world.server.stall(&world.server.only("/v1/packs/holstebro.da.self.", ".json"));
        world.open("/guide.html");
        let guide = world.guide();
        guide.choose(0);
        guide.press(".primary");
        eventually("that it cannot be shown", || {
            (guide.texts(".title") == [da(Msg::UnavailableTitle)]).then_some(())
        });
        assert!(guide.shows_fallback());
        assert_eq!(reasons(world), serde_json::json!(["ready", "pack"]));
        assert!(world.complaints().concat().contains("the pack is missing or broken"));

        world.chapter("the other municipalities are there");
        guide.go_back();
        guide.choose(7);
        guide.go_on();
        assert_eq!(guide.title(), da(Msg::StartTitle { municipality: "Viborg Kommune" }));
    });
}
