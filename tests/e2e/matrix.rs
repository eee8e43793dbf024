//! Every kind of host page in every engine: the guide does what it does elsewhere, and looks as it
//! does on a page that has nothing of its own. `cargo xtask test journeys` prints the table.

use std::collections::BTreeMap;
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::time::Instant;

use serde_json::Value;
use thirtyfour::prelude::*;
use traeningsguide::app::Event;

use crate::book::Book;
use crate::check::none;
use crate::engine::Engine;
use crate::find::{ENGLISH, Guide, plain};
use crate::patience::eventually;
use crate::twin::Twin;
use crate::world::{World, journey_in, module};

const PLAIN: &str = include_str!("hosts/plain.html");
const HOSTS: [(&str, &str); 8] = [
    ("62.5 % root", include_str!("hosts/small-root.html")),
    ("all: unset", include_str!("hosts/reset.html")),
    ("!important", include_str!("hosts/important.html")),
    ("Bootstrap 5", include_str!("hosts/bootstrap.html")),
    ("dkfds", include_str!("hosts/dkfds.html")),
    ("right to left", include_str!("hosts/right-to-left.html")),
    ("prototypes", include_str!("hosts/prototypes.html")),
    ("form, two guides", include_str!("hosts/form.html")),
];
const WIDTHS: [u32; 2] = [1280, 320];

/// The words of each page and how they are drawn, by page and width.
type Looks = BTreeMap<String, Value>;

#[test]
fn hosts_in_chromium() {
    every_host_in(Engine::Chromium);
}

#[test]
fn hosts_in_firefox() {
    every_host_in(Engine::Firefox);
}

#[test]
fn hosts_in_webkit() {
    every_host_in(Engine::WebKit);
}

fn every_host_in(engine: Engine) {
    journey_in(engine, |world| {
        let (mut column, mut all_passed) = (String::new(), true);
        for name in ["bootstrap", "dkfds"] {
            world.server.add(&["/", name].concat(), &module(name).join("dist"));
        }
        let mut expected = Looks::new();
        none(&visit(world, PLAIN, |page, look| {
            expected.insert(page, look);
            Vec::new()
        }));
        for (name, host) in HOSTS {
            world.chapter(name);
            let begun = Instant::now();
            let cell = || {
                none(&visit(world, host, |page, look| differences(&expected[&page], &look)));
                assert_eq!(world.complaints(), [""; 0], "the console complains");
            };
            let passed = catch_unwind(AssertUnwindSafe(cell)).is_ok();
            if !passed {
                world.report();
            }
            all_passed &= passed;
            let word = if passed { "passed" } else { "FAILED" };
            column +=
                &[name, "\t", word, &format!(" {:.1} s\n", begun.elapsed().as_secs_f64())].concat();
        }
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("hosts");
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join(format!("{engine:?}")), &column).unwrap();
        assert!(all_passed, "\n{column}");
    });
}

/// From the start to the result in two languages, by keyboard and by click. Each page is looked at
/// in a wide window and in a narrow one. Returns all faults in the layout.
fn visit(
    world: &World,
    host: &str,
    mut compare: impl FnMut(String, Value) -> Vec<String>,
) -> Vec<String> {
    world.open_resizable(host);
    let guide = world.guide();
    guide.title();
    let mut faults = Vec::new();
    let mut look = |page: &str| {
        world.chapter(page);
        for width in WIDTHS {
            world.resize(width);
            world.has_letters();
            let page = format!("{page}, {width} px");
            let found = guide.size_faults().into_iter();
            let found = found.chain(compare(page.clone(), guide.looks()));
            faults.extend(found.map(|fault| [&page, ": ", &fault].concat()));
        }
    };
    let book = Book::of("viborg");
    let mut twin = Twin::of("viborg", world.today());
    let answers = "visited_training=yes travel_self=with_help fits_hours=unknown";
    twin.answer_all(&book, answers);

    look("start");
    guide.go_on();
    guide.has_everything();
    guide.choose_by_key(0);
    look("for whom");
    guide.turn(|| world.key(Key::Enter));
    world.has_letters();
    guide.turn(|| guide.press(".primary"));
    look("error");
    guide.choose_by_key(book.choice("visited_training", "yes"));
    guide.turn(|| world.key(Key::Enter));
    look("question");
    guide.answer(&book, "travel_self=with_help fits_hours=unknown");
    look("check");
    guide.go_on();
    assert_eq!(guide.title(), plain(&twin.result().title));
    guide.open_all();
    look("result");
    guide.switch_language();
    twin.send(Event::Speak(ENGLISH));
    assert_eq!(guide.title(), plain(&twin.result().title));
    assert_eq!(world.run("return window.sent ?? 0", &[]), 0, "a form was sent");
    faults
}

impl World {
    /// Waits for the letters that a page fetches: when they come, everything moves, away from under
    /// a click.
    fn has_letters(&self) {
        eventually("the letters", || {
            (self.run("return document.fonts.status", &[]) == "loaded").then_some(())
        });
    }
}

impl Guide<'_> {
    /// What the guide says, and how everything in it is drawn.
    fn looks(&self) -> Value {
        self.run(include_str!("own.js"), &[])
    }
}

/// What is drawn otherwise than it ought to be.
fn differences(expected: &Value, seen: &Value) -> Vec<String> {
    let (expected, seen) = (expected.as_object().unwrap(), seen.as_object().unwrap());
    let mut found = Vec::new();
    for (kind, lines) in expected {
        let lines = lines.as_str().unwrap();
        let Some(others) = seen.get(kind).and_then(Value::as_str) else {
            found.push(format!("no {kind}"));
            continue;
        };
        // One of the two was under the pointer.
        if lines.is_empty() || others.is_empty() {
            continue;
        }
        if lines.lines().count() != others.lines().count() {
            found.push(format!("{kind} has properties more or fewer"));
        }
        for (line, other) in lines.lines().zip(others.lines()).filter(|(a, b)| a != b) {
            found.push(format!("{kind} has {other}, not {line}"));
        }
    }
    found
}
