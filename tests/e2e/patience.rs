//! A server that takes a request and never answers: after a quarter of a minute the reader is told whom to call.

use traeningsguide::i18n::Msg;

use crate::find::{Guide, da};
use crate::pages::FALLBACK;
use crate::world::{World, eventually, journey};

fn only(world: &World, begins: &str, ends: &str) -> String {
    let mut paths = world.server.paths(begins);
    paths.retain(|it| it.ends_with(ends));
    assert_eq!(paths.len(), 1, "{paths:?}");
    paths.remove(0)
}

fn notice(guide: Guide<'_>) {
    eventually("the notice", || guide.shows("[role=status]").then_some(()));
    assert!(guide.text("[role=status]").contains(&da(Msg::Failed)));
    assert!(guide.shows_fallback());
}

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
            world.server.stall(&only(world, begins, ends));
            let element = "<traenings-guide municipality='viborg'>";
            world.host_page(&[element, FALLBACK, "</traenings-guide>"].concat());
            notice(world.guide());
            assert_eq!(reasons(world), serde_json::json!(["timeout"]));
            assert_ne!(world.complaints(), [""; 0], "the web editor is not told");
        });
    }
}

#[test]
fn a_pack_that_never_comes_after_the_chooser_says_whom_to_call() {
    journey(|world| {
        world.server.stall(&only(world, "/v1/packs/holstebro.da.self.", ".json"));
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
