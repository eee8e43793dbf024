//! Guides that come and go: two hundred of them leave nothing behind, and what the page says of a
//! running one costs the reader no answer.

use serde_json::{Value, json};

use crate::book::Book;
use crate::patience::eventually;
use crate::world::{World, journey};

/// Puts a guide on the page, waits until it is ready, opens the next page, and takes it away; so
/// many times, one after the other.
const COME_AND_GO: &str = "const [times, done] = arguments;
    const turn = () => new Promise((resolve) => setTimeout(() => setTimeout(resolve)));
    const once = async () => {
      const guide = document.createElement('traenings-guide');
      guide.setAttribute('municipality', 'viborg');
      const ready = new Promise((resolve) => guide.addEventListener('traenings-guide-ready', resolve));
      document.body.append(guide);
      await ready;
      guide.shadowRoot.querySelector('.primary').click();
      await turn();
      const asked = guide.shadowRoot.querySelectorAll('.choice').length;
      guide.remove();
      // Past the moment in which it might have been put in elsewhere.
      await turn();
      heard = [];
      return asked > 1;
    };
    (async () => {
      let seen = 0;
      for (let time = 0; time < times; time += 1) seen += await once();
      done(seen);
    })();";

/// What a page holds that has no guide on it.
#[derive(Debug)]
struct Memory {
    /// Bytes of the JavaScript heap.
    heap: f64,
    /// Bytes of the program's own memory, which never shrinks.
    program: f64,
    nodes: f64,
    listeners: f64,
}

impl World {
    #[track_caller]
    fn come_and_go(&self, times: u32) {
        // A script has limited time, so not all at once. Garbage does not count, however late the
        // browser would notice it: the program frees what it gave to the page only then.
        for _ in 0..times / 25 {
            assert_eq!(self.run_later(COME_AND_GO, &[25.into()]), 25, "a guide did not go on");
            self.devtools("HeapProfiler.collectGarbage", &json!({}));
        }
    }

    #[track_caller]
    fn memory(&self) -> Memory {
        // What is freed first lets go of more.
        for _ in 0..3 {
            self.devtools("HeapProfiler.collectGarbage", &json!({}));
        }
        let number = |it: &Value| it.as_f64().unwrap();
        let heap = self.devtools("Runtime.getHeapUsage", &json!({}));
        let counted = self.devtools("Memory.getDOMCounters", &json!({}));
        let glue = self.server.only("/v1/traeningsguide-", ".js");
        // The module that the loader has brought, and so the very memory that the guides use.
        let program = "const [glue, done] = arguments;
            import(glue).then(({ initSync }) => done(initSync().memory.buffer.byteLength))";
        Memory {
            heap: number(&heap["usedSize"]),
            program: number(&self.run_later(program, &[glue.into()])),
            nodes: number(&counted["nodes"]),
            listeners: number(&counted["jsEventListeners"]),
        }
    }
}

#[test]
fn two_hundred_guides_come_and_go_and_leave_nothing() {
    journey(|world| {
        world.host_page("");
        // What all guides share comes with the first of them, and stays.
        world.come_and_go(50);
        let before = world.memory();
        world.come_and_go(200);
        let after = world.memory();
        let grown = [
            (before.heap, after.heap),
            (before.program, after.program),
            (before.nodes, after.nodes),
            (before.listeners, after.listeners),
        ];
        let shares = grown.map(|(before, after)| after / before - 1.0);
        println!("{before:?} {after:?} {shares:?}");
        assert!(shares.iter().all(|share| *share < 0.05), "{before:?} became {after:?}");
    });
}

/// The page says something of a running guide, which is seen to heed it (`then`, on the title as it
/// was), and nothing is lost: neither what was answered nor what was only chosen.
fn nothing_is_lost(world: &World, attribute: &str, value: &str, then: &str) {
    world.host_page("<traenings-guide municipality='viborg'></traenings-guide>");
    let book = Book::of("viborg");
    let [answered, chosen] = [("visited_training", "yes"), ("travel_self", "with_help")]
        .map(|(question, option)| Some(book.choice(question, option)));
    let guide = world.guide();
    guide.begin();
    guide.answer(&book, "visited_training=yes");
    guide.choose(chosen.unwrap());
    let (heard, title) = (world.run("return heard", &[]), guide.title());

    let set = "host.setAttribute(arguments[1], arguments[2])";
    guide.run(set, &[attribute.into(), value.into()]);
    eventually(then, || (guide.run(then, &[title.as_str().into()]) == true).then_some(()));
    assert_eq!(guide.chosen(), chosen, "the choice is lost");
    guide.go_on();
    guide.go_back();
    assert_eq!(guide.chosen(), chosen, "the choice did not count");
    guide.go_back();
    assert_eq!(guide.chosen(), answered, "the answer is lost");
    assert_eq!(world.run("return heard", &[]), heard, "the host hears of a new beginning");
}

#[test]
fn the_page_changes_the_language() {
    let then = "return root.querySelector('.guide').lang === 'en' && words(all('.title')[0]) !== arguments[1]";
    journey(|world| nothing_is_lost(world, "lang", "en", then));
}

#[test]
fn the_page_changes_for_whom_it_is() {
    let then = "return words(all('.title')[0]) !== arguments[1]";
    journey(|world| nothing_is_lost(world, "perspective", "relative", then));
}

#[test]
fn the_page_changes_the_level_of_the_heading() {
    let then = "return words(all('h4.title')[0]) === arguments[1]";
    journey(|world| nothing_is_lost(world, "heading-level", "4", then));
}
