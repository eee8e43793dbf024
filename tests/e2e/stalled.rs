//! A server that takes a request and never answers: after a quarter of a minute the reader sees
//! whom to call. No test waits for that: `stall.js` lets the time run out.

use serde_json::{Value, json};
use traeningsguide::i18n::Msg;

use crate::find::da;
use crate::patience::eventually;
use crate::world::{World, journey};

fn reasons(world: &World) -> Value {
    world.run("return heard.map(([what, { reason }]) => reason ?? what)", &[])
}

impl World {
    /// From now on requests for this file get no answer; and the clock of each page is ours.
    fn stall(&self, path: &str) {
        self.server.stall(path);
        let script = json!({ "source": include_str!("stall.js") });
        self.devtools("Page.addScriptToEvaluateOnNewDocument", &script);
    }

    /// The file was asked for, and nobody was told anything in `before`; then the time runs out.
    fn run_out(&self, path: &str, before: &Value) {
        let asked = format!("GET {path}");
        eventually("the request", || self.server.requests().contains(&asked).then_some(()));
        assert_eq!(reasons(self), *before);
        let times = self.run("return runOut()", &[]);
        let times = times.as_array().unwrap();
        assert!(!times.is_empty() && times.iter().all(|time| *time == 15_000), "{times:?}");
    }
}

#[test]
fn a_file_that_never_comes_gives_the_fallback() {
    let of_packs: fn(&World, &str) -> String = |world, it| world.server.part(it);
    let of_code: fn(&World, &str) -> String =
        |world, it| world.server.only("/v1/traeningsguide-", it);
    for (find, what) in [
        (of_packs, "viborg"),
        (of_packs, "viborg.da"),
        (of_packs, "viborg.da.self"),
        (of_code, ".js"),
        (of_code, ".wasm"),
    ] {
        journey(|world| {
            let path = find(world, what);
            world.stall(&path);
            world.host_page_of("viborg");
            world.run_out(&path, &json!([]));
            world.guide().fell_back();
            assert_eq!(reasons(world), json!(["timeout"]));
            assert_ne!(world.complaints(), [""; 0], "the web editor is not told");
        });
    }
}

#[test]
fn a_pack_that_never_comes_after_the_chooser_says_whom_to_call() {
    journey(|world| {
        let path = world.server.part("holstebro.da.self");
        world.stall(&path);
        world.open("/guide.html");
        let guide = world.guide();
        guide.choose(0);
        guide.press(".primary");
        world.run_out(&path, &json!(["ready"]));
        eventually("that it cannot be shown", || {
            (guide.texts(".title") == [da(Msg::UnavailableTitle)]).then_some(())
        });
        assert!(guide.shows_fallback());
        assert_eq!(reasons(world), json!(["ready", "pack"]));
        assert!(world.complaints().concat().contains("the pack is missing or broken"));

        world.chapter("the other municipalities are there");
        guide.go_back();
        guide.choose(7);
        guide.go_on();
        assert_eq!(guide.title(), da(Msg::StartTitle { municipality: "Viborg Kommune" }));
    });
}
