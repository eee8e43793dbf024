//! The checks can fail: each finds what is planted for it, on a page that has nothing but faults.

use serde_json::json;

use crate::book::Book;
use crate::check::none;
use crate::engine::Engine;
use crate::patience::eventually;
use crate::world::{journey, journey_in};

const PLANTED: &str = "<h1>En side</h1><main><traenings-guide></traenings-guide></main><script>
    const root = document.querySelector('traenings-guide').attachShadow({ mode: 'open' });
    root.innerHTML = `<div class='guide'>
      <p style='color: #aaa; background: #fff'>For svagt</p>
      <p style='font-size: 17px'>For småt</p>
      <p style='width: 400px'>For bredt</p>
      <button style='height: 40px'>For lavt</button>
      <button style='height: 50px; font-size: 18px'>Fejlfri</button>
      <button style='height: 50px'><svg></svg></button>
    </div>`;
  </script>";

#[test]
fn planted_faults_are_found() {
    journey(|world| {
        // Not the guide, which would define its element.
        world.server.put("/v1/embed.js", "");
        world.host_page(PLANTED);
        world.narrow();
        let guide = world.guide();

        let found = world.accessibility_faults().join("\n");
        for rule in ["color-contrast", "button-name"] {
            assert!(found.contains(rule), "{rule} is not among: {found}");
        }
        let found = guide.size_faults().join("\n");
        for fault in ["letters of 17 px", "only 40 px", "to 408 of 320", "wide on 320"] {
            assert!(found.contains(fault), "`{fault}` is not among: {found}");
        }
        assert!(!found.contains("> Fejlfri"), "{found}");
    });
}

#[test]
#[should_panic(expected = "the console complains")]
fn what_the_console_says_is_heard() {
    journey(|world| {
        world.host_page("");
        world.run("console.error('planted')", &[]);
    });
}

/// Where no driver has the console's log, `complain.js` replaces it.
#[test]
fn complaints_are_heard_in_every_engine() {
    const FAULTY: &str = "<script>
        console.warn('planted warning');
        console.error('planted error', 3);
        Promise.reject(new Error('planted rejection'));
        setTimeout(() => { throw new Error('planted exception'); });
      </script><img src='/planted%20picture.png' alt=''>";
    for engine in Engine::ALL {
        journey_in(engine, |world| {
            world.chapter(&format!("{engine:?}"));
            world.host_page(FAULTY);
            let mut said = String::new();
            for what in ["warning", "error", "rejection", "exception"] {
                let what = ["planted ", what].concat();
                eventually(&what, || {
                    said += &world.complaints().concat();
                    said.contains(&what).then_some(())
                });
            }
            eventually("the picture", || {
                said += &world.complaints().concat();
                said.contains("planted%20picture.png").then_some(())
            });
            assert_eq!(world.complaints(), [""; 0], "something comes twice");
        });
    }
}

/// The start, for whom, and a question.
#[test]
fn a_question_is_answered_in_every_engine() {
    for engine in Engine::ALL {
        journey_in(engine, |world| {
            world.chapter(&format!("{engine:?}"));
            let book = Book::of("viborg");
            let guide = world.standalone("viborg");
            guide.begin();
            guide.answer(&book, "visited_training=yes");
            assert_eq!(book.question(&guide.title()), "travel_self");
            let heard = world.run("return heard.map(([what]) => what)", &[]);
            assert_eq!(heard, json!(["ready", "started"]));
        });
    }
}

#[test]
#[should_panic(expected = "planted")]
fn a_journey_fails_when_something_is_found() {
    journey(|_| none(&["planted".into()]));
}

#[test]
fn a_request_is_recorded_and_so_is_an_event() {
    journey(|world| {
        world.host_page("");
        world.run("navigator.sendBeacon('/svar', 'ja')", &[]);
        eventually("the beacon arrives", || {
            world.server.requests().contains(&"POST /svar".into()).then_some(())
        });
        // Nobody takes a beacon there, which the browser hears after the server has said it.
        eventually("the refusal", || world.complaints().concat().contains("404").then_some(()));
        let event =
            "document.dispatchEvent(new CustomEvent('traenings-guide-ready', { detail: 1 }));
            return heard";
        assert_eq!(world.run(event, &[]), json!([["ready", 1]]));
    });
}
