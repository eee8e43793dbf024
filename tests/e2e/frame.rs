//! In a frame on a page of another origin: as high as it must be, and with as few messages in and
//! out as possible.

use serde_json::{Value, json};
use thirtyfour::prelude::*;
use traeningsguide::i18n::Msg;

use crate::book::Book;
use crate::check::none;
use crate::engine::Engine;
use crate::find::{ENGLISH, Guide, da, say};
use crate::patience::eventually;
use crate::world::{World, journey, journey_in};

/// Notes what the frames say, before the script of the page hears it, and how often the page is
/// scrolled.
const EARS: &str = "<script>var told = [], scrolled = 0;
    addEventListener('message', ({ data }) => told.push(data));
    addEventListener('scroll', () => scrolled += 1);</script>";
/// Space for a page to be scrolled in.
const SPACE: &str = "<p style='height: 3000px'>Noget andet</p>";
/// Twenty frames of animation: what was to follow has followed.
const SETTLE: &str = "const done = arguments[0]; let frames = 20;
    const next = () => (frames -= 1) ? requestAnimationFrame(next) : done();
    requestAnimationFrame(next)";

impl World {
    /// The origin of the guide's files.
    fn origin(&self) -> String {
        self.server.address("")
    }

    fn frame_of(&self, query: &str, attributes: &str) -> String {
        format!(
            "<iframe title='Guiden' width='100%' height='300' frameborder='0' {attributes}
             src='{}/v1/frame.html?{query}'></iframe>",
            self.origin()
        )
    }

    /// What the documentation adds beside a frame.
    fn fitting(&self) -> String {
        format!("<script type='module' src='{}/v1/host.js'></script>", self.origin())
    }

    /// Opens a page of another origin: this machine has two names.
    #[track_caller]
    fn around(&self, head: &str, body: &[&str]) {
        let body = body.concat();
        let page = format!(
            "<!doctype html><html lang='da'><head><meta charset='utf-8'><title>Uden om</title>
             <link rel='icon' href='data:,'>{head}</head><body>{body}</body></html>"
        );
        self.server.put("/uden-om.html", &page);
        let address = self.server.address("/uden-om.html").replace("127.0.0.1", "localhost");
        self.wait(self.driver.goto(address));
    }

    /// Does something in a frame.
    #[track_caller]
    fn inside<T>(&self, place: u16, act: impl FnOnce(Guide<'_>) -> T) -> T {
        self.wait(self.driver.enter_frame(place));
        let result = act(self.guide());
        self.wait(self.driver.enter_default_frame());
        result
    }

    /// Waits until a frame is as high as what is in it, and not a pixel is cut; how high that is.
    #[track_caller]
    fn fits(&self, place: u16) -> i64 {
        let high = "return [document.querySelector('#page').getBoundingClientRect().height, innerHeight,
            document.documentElement.scrollHeight - innerHeight, innerWidth - document.documentElement.clientWidth]";
        eventually("the frame fits", || {
            let seen = self.inside(place, |_| self.run(high, &[]));
            let (page, frame) = (seen[0].as_f64()?, seen[1].as_f64()?);
            let fits = page > 0.0 && (0.0..2.0).contains(&(frame - page));
            (fits && seen[2] == 0 && seen[3] == 0).then(|| seen[1].as_i64())?
        })
    }

    #[track_caller]
    fn settled(&self) {
        self.run_later(SETTLE, &[]);
    }

    fn heights_told(&self) -> usize {
        self.run("return told.length", &[])
            .as_u64()
            .and_then(|it| usize::try_from(it).ok())
            .unwrap()
    }
}

#[test]
fn it_grows_and_shrinks_with_the_guide() {
    journey(|world| {
        let book = Book::of("viborg");
        let frame = world.frame_of("municipality=viborg", "");
        world.around(EARS, &[&frame, &world.fitting(), SPACE]);
        world.inside(0, |guide| guide.title());
        world.fits(0);

        world.chapter("each page of the guide");
        let answers = "visited_training=yes travel_self=with_help fits_hours=unknown";
        world.inside(0, |guide| {
            guide.begin();
            guide.answer(&book, "visited_training=yes");
        });
        let question = world.fits(0);
        world.inside(0, |guide| guide.answer(&book, answers.split_once(' ').unwrap().1));
        world.inside(0, |guide| guide.go_on());
        let result = world.fits(0);
        assert!(result > question + 500, "{result} is not much more than {question}");

        world.chapter("something opens and closes");
        world.inside(0, |guide| guide.press(".opens > button"));
        eventually("it grew", || (world.fits(0) > result).then_some(()));
        world.inside(0, |guide| guide.press(".opens > button"));
        eventually("it shrank", || (world.fits(0) == result).then_some(()));

        world.chapter("narrow, and with pixels that are no whole ones");
        for (width, scale) in [(320, 1.0), (900, 1.25), (613, 1.1)] {
            let size = json!({ "width": width, "height": 700, "deviceScaleFactor": scale, "mobile": false });
            world.devtools("Emulation.setDeviceMetricsOverride", &size);
            world.fits(0);
        }
        world.devtools("Emulation.clearDeviceMetricsOverride", &json!({}));
        eventually("as it was", || (world.fits(0) == result).then_some(()));

        world.chapter("back to the start");
        world.inside(0, |guide| guide.turn(|| guide.press_named(&da(Msg::Restart))));
        assert!(world.fits(0) < question + 300);

        world.chapter("and then nothing moves");
        world.settled();
        let told = world.heights_told();
        assert!(told < 60, "{told} messages");
        world.inside(0, |_| world.settled());
        world.settled();
        assert_eq!(world.heights_told(), told, "it goes on and on");
    });
}

#[test]
fn in_every_engine_it_fits_and_what_is_new_is_seen() {
    for engine in Engine::ALL {
        println!("{engine:?}");
        journey_in(engine, |world| {
            let frame = world.frame_of("municipality=viborg", "");
            world.around("", &[SPACE, &frame, &world.fitting(), SPACE]);
            world.inside(0, |guide| guide.title());
            // Until the reader comes there, a browser may leave the frame as it is.
            world.run("document.querySelector('iframe').scrollIntoView()", &[]);
            let start = world.fits(0);
            world.inside(0, |guide| {
                guide.begin();
                let answers = "visited_training=yes travel_self=with_help fits_hours=unknown";
                guide.answer_all(&Book::of("viborg"), answers);
            });
            assert!(world.fits(0) > start + 500);
            // The button is at the end of a long page, where not every driver finds it: as by
            // keyboard.
            let press = "const button = all('button').find((it) => words(it) === arguments[1]);
                button.focus(); button.click()";
            world.inside(0, |guide| {
                guide.turn(|| drop(guide.run(press, &[da(Msg::Restart).into()])));
            });
            assert!(world.fits(0) <= start);
            let title = "return root.querySelector('.title').getBoundingClientRect().top";
            let frame = "return [document.querySelector('iframe').getBoundingClientRect().top, innerHeight]";
            eventually("the heading is on the screen", || {
                let title = world.inside(0, |guide| guide.run(title, &[])).as_f64()?;
                let seen = world.run(frame, &[]);
                let (top, high) = (seen[0].as_f64()?, seen[1].as_f64()?);
                (top + title >= 0.0 && top + title < high).then_some(())
            });
            let heard = world.run("return heard.map(([what]) => what)", &[]);
            assert_eq!(heard, json!(["ready", "started", "finished"]));
        });
    }
}

#[test]
fn one_pixel_is_not_worth_a_move() {
    journey(|world| {
        let frame = world.frame_of("municipality=viborg", "");
        world.around(EARS, &[&frame, &world.fitting()]);
        world.inside(0, |guide| guide.title());
        let height = world.fits(0);
        let seen = || world.run("return document.querySelector('iframe').clientHeight", &[]);
        let grow = |by: i64| {
            let script = "const page = document.querySelector('#page');
                page.style.height = `${innerHeight + arguments[0]}px`";
            world.inside(0, |_| {
                world.run(script, &[by.into()]);
                world.settled();
            });
            world.settled();
        };
        world.settled();
        let told = world.heights_told();
        grow(1);
        assert_eq!((world.heights_told(), seen()), (told, height.into()));
        grow(2);
        eventually("two are", || (seen() == height + 2).then_some(()));

        world.chapter("the page heeds no absurd height either");
        let say = |height: Value| {
            let told = world.heights_told();
            let message = json!({ "traenings-guide": 1, "height": height, "events": [] });
            world.inside(0, |_| world.run("parent.postMessage(arguments[0], '*')", &[message]));
            eventually("it is heard", || (world.heights_told() > told).then_some(()));
        };
        for wrong in [json!(height + 3), json!(0), json!(-5), json!("high"), Value::Null] {
            say(wrong.clone());
            assert_eq!(seen(), height + 2, "{wrong}");
        }
        say(json!(1e9));
        assert_eq!(seen(), 100_000);
    });
}

#[test]
fn a_host_s_own_styles_make_no_loop() {
    journey(|world| {
        for style in [
            "html, body { height: 100% } iframe { height: 100%; width: 100% }",
            "* { box-sizing: border-box } iframe { border: 7px solid; height: 40vh }",
            "body { display: flex; flex-direction: column; height: 100vh } iframe { flex: 0 0 auto; border: 3px dotted }",
        ] {
            world.chapter(style);
            let head = [EARS, "<style>", style, "</style>"].concat();
            let frame = world.frame_of("municipality=viborg", "").replace("frameborder='0'", "");
            world.around(&head, &[&frame, &world.fitting()]);
            world.inside(0, |guide| guide.title());
            world.fits(0);
            world.inside(0, |guide| guide.begin());
            world.fits(0);
            world.settled();
            let told = world.heights_told();
            assert!(told < 20, "{told} messages");
            world.settled();
            assert_eq!(world.heights_told(), told, "it goes on and on");
        }
    });
}

#[test]
fn a_step_shows_its_beginning() {
    journey(|world| {
        let smooth = "<style>html { scroll-behavior: smooth }</style>";
        let frame = world.frame_of("municipality=viborg", "");
        world.around(&[EARS, smooth].concat(), &[SPACE, &frame, &world.fitting(), SPACE]);
        let place = || world.run("return Math.round(scrollY)", &[]);
        let to = |y: &str| {
            let script = [
                "const top = document.querySelector('iframe').offsetTop;
                scrollTo({ top: ",
                y,
                ", behavior: 'instant' })",
            ]
            .concat();
            world.run(&script, &[]);
            world.settled();
            world.run("scrolled = 0", &[]);
            place()
        };
        to("top - 100");
        world.inside(0, |guide| guide.begin());
        world.fits(0);
        // As a browser that brings nothing into view by itself: not all do, from a frame.
        let step = "root.activeElement?.blur();
            root.querySelector('.title').focus({ preventScroll: true })";
        let step = || {
            let told = world.heights_told();
            world.inside(0, |guide| guide.run(step, &[]));
            eventually("the step is told", || (world.heights_told() > told).then_some(()));
            world.settled();
        };

        world.chapter("in view: nothing moves");
        let before = to("top - 100");
        step();
        assert_eq!(place(), before);

        for (chapter, y) in [("above", "top + 600"), ("below", "top - innerHeight + 60")] {
            world.chapter(chapter);
            to(y);
            step();
            let seen = "const { top } = document.querySelector('iframe').getBoundingClientRect(); return Math.round(top)";
            assert_eq!(world.run(seen, &[]), 0, "the beginning is not in view");
            assert_eq!(world.run("return scrolled", &[]), 1, "it moved, and did not jump");
        }

        world.chapter("the reader is elsewhere");
        world.run("document.activeElement.blur()", &[]);
        let before = to("top + 600");
        world.inside(0, |_| {
            let message = json!({ "traenings-guide": 1, "height": 900, "step": 0, "events": [] });
            world.run("parent.postMessage(arguments[0], '*')", &[message])
        });
        world.settled();
        assert_eq!(place(), before);
    });
}

#[test]
fn several_frames_and_such_that_come_later() {
    journey(|world| {
        let danish = world.frame_of("municipality=viborg", "id='a'");
        let english = world.frame_of("municipality=holstebro&lang=en", "id='b'");
        // Before the frames and after them, pasted in, as a module and not, so more than once.
        let pasted = std::fs::read_to_string(crate::world::v1().join("host.js")).unwrap();
        let pasted = ["<script>", &pasted, "</script>"].concat();
        let script = world.fitting();
        let plain = script.replace("type='module'", "async");
        let names = "<script>var names = [];
            for (const what of ['ready', 'started', 'finished', 'failed'])
              addEventListener(`traenings-guide-${what}`, (it) => names.push([it.target.id, what, it.detail]))</script>";
        world.around(&[EARS, names, &pasted].concat(), &[&danish, &script, &english, &plain]);
        for place in [0, 1] {
            world.inside(place, |guide| guide.title());
            world.fits(place);
        }
        world.chapter("one comes later");
        let later = "const frame = document.querySelector('#a').cloneNode();
            frame.id = 'c'; frame.removeAttribute('style'); document.body.prepend(frame)";
        world.run(later, &[]);
        world.inside(0, |guide| guide.title());
        world.fits(0);

        world.chapter("one goes on");
        let before = [world.fits(0), world.fits(2)];
        let book = Book::of("viborg");
        world.inside(1, |guide| {
            guide.begin();
            guide.answer_all(&book, "visited_training=no ongoing_need=no");
        });
        assert!(world.fits(1) > before[0]);
        assert_eq!([world.fits(0), world.fits(2)], before, "another frame moved");
        let detail = |id: &str| json!({ "version": env!("CARGO_PKG_VERSION"), "municipality": id });
        let mut names = world.run("return names", &[]);
        names.as_array_mut().unwrap().sort_by_key(ToString::to_string);
        let expected = json!([
            ["a", "finished", detail("viborg")],
            ["a", "ready", detail("viborg")],
            ["a", "started", detail("viborg")],
            ["b", "ready", detail("holstebro")],
            ["c", "ready", detail("viborg")],
        ]);
        assert_eq!(names, expected);
    });
}

#[test]
fn a_page_hears_nobody_but_its_guide() {
    journey(|world| {
        let lie =
            json!({ "traenings-guide": 1, "height": 4321, "step": 0, "events": [["ready", {}]] });
        let liar = format!(
            "<!doctype html><link rel='icon' href='data:,'><script>(opener ?? parent).postMessage({lie}, '*')</script>"
        );
        // One of the guide's own origin, and one where a guide was: of its name, but of another
        // origin.
        world.server.put("/v1/fremmed.html", &liar);
        world.server.put("/andet/frame.html", &liar);
        let stranger = format!("<iframe id='s' src='{}/v1/fremmed.html'></iframe>", world.origin());
        let frame = world.frame_of("municipality=viborg", "id='g'");
        world.around(EARS, &[&frame, &stranger, &world.fitting()]);
        eventually("the stranger is heard", || {
            (world.run("return told.some(({ height }) => height === 4321)", &[]) == true)
                .then_some(())
        });
        world.inside(0, |guide| guide.title());
        world.fits(0);
        let lies = |count: usize| {
            let said = "return told.filter(({ height }) => height === 4321).length";
            eventually("a lie", || (world.run(said, &[]) == count).then_some(()));
            let high =
                "return ['#g', '#s'].map((it) => document.querySelector(it).clientHeight === 4321)";
            assert_eq!(world.run(high, &[]), json!([false, false]));
            assert_eq!(world.run("return heard.length", &[]), 1, "a lie was passed on");
        };
        lies(1);

        world.chapter("from a window");
        let window = world.wait(world.driver.window());
        world.run("open(arguments[0])", &[[&*world.origin(), "/v1/fremmed.html"].concat().into()]);
        lies(2);
        for other in world.wait(world.driver.windows()) {
            if other != window {
                world.wait(world.driver.switch_to_window(other));
                world.wait(world.driver.close_window());
            }
        }
        world.wait(world.driver.switch_to_window(window));

        world.chapter("from the guide's own frame, gone to another origin");
        let leave = "document.querySelector('#g').contentWindow.location = '/andet/frame.html'";
        world.run(leave, &[]);
        lies(3);
    });
}

#[test]
fn a_frame_speaks_to_nobody_but_the_page_around_it() {
    journey(|world| {
        let nosy = "<!doctype html><script>var told = []; addEventListener('message', ({ data }) => told.push(data))</script>";
        world.server.put("/v1/nysgerrig.html", nosy);
        let frame = world.frame_of("municipality=viborg", "");
        let nosy = format!("<iframe src='{}/v1/nysgerrig.html'></iframe>", world.origin());
        world.around(EARS, &[&frame, &nosy]);
        world.inside(0, |guide| guide.title());
        let hello = json!({ "traenings-guide": 1 });
        world.inside(1, |_| {
            world.run("parent[0].postMessage(arguments[0], '*')", std::slice::from_ref(&hello))
        });
        for other in [json!("traenings-guide"), json!({ "traenings-guide": 2 }), Value::Null] {
            world.run("frames[0].postMessage(arguments[0], '*')", &[other]);
        }
        world.settled();
        world.inside(0, |_| world.settled());
        assert_eq!(world.heights_told(), 0, "it spoke before it was spoken to");

        world.chapter("the page around says hello");
        world.run("frames[0].postMessage(arguments[0], '*')", &[hello]);
        eventually("it answers", || (world.heights_told() == 1).then_some(()));
        let said = world.run("return told[0]", &[]);
        let keys: Vec<_> = said.as_object().unwrap().keys().cloned().collect();
        assert_eq!(keys, ["events", "height", "step", "traenings-guide"]);
        assert_eq!(said["step"], Value::Null, "nobody turned a page");
        assert_eq!(said["events"][0][0], "ready", "what came before is not lost");
        world.inside(1, |_| assert_eq!(world.heights_told(), 0, "a stranger heard of it"));
    });
}

#[test]
fn where_the_page_allows_no_script_the_frame_scrolls() {
    journey(|world| {
        let policy = format!("default-src 'none'; img-src data:; frame-src {}", world.origin());
        let head = format!("<meta http-equiv='Content-Security-Policy' content=\"{policy}\">");
        world.around(&head, &[&world.frame_of("municipality=viborg", "")]);
        world.inside(0, |guide| {
            guide.title();
            guide.begin();
            let scrolls = "const { scrollHeight, clientHeight, className } = document.documentElement;
                return [scrollHeight > clientHeight + 100, className, getComputedStyle(document.documentElement).overflowY]";
            assert_eq!(world.run(scrolls, &[]), json!([true, "", "visible"]));
            guide.answer(&Book::of("viborg"), "visited_training=yes");
            let seen = "const { top, bottom } = root.querySelector('.title').getBoundingClientRect();
                return top >= 0 && bottom <= innerHeight";
            assert_eq!(guide.run(seen, &[]), true, "the question is not on the screen");
        });
        assert_eq!(world.run("return document.querySelector('iframe').clientHeight", &[]), 300);
    });
}

#[test]
fn a_strict_page_needs_two_rules_and_no_style() {
    journey(|world| {
        let origin = world.origin();
        let policy =
            format!("default-src 'none'; img-src data:; frame-src {origin}; script-src {origin}");
        let head = format!("<meta http-equiv='Content-Security-Policy' content=\"{policy}\">");
        world.around(&head, &[&world.frame_of("municipality=viborg", ""), &world.fitting()]);
        world.inside(0, |guide| guide.title());
        let start = world.fits(0);
        assert_ne!(start, 300);
        world.inside(0, |guide| {
            guide.begin();
            guide.answer_all(&Book::of("viborg"), "visited_training=no ongoing_need=no");
        });
        // The first heading is that of the page around.
        let mut faults = world.inside(0, |_| world.accessibility_faults());
        faults.retain(|it| !it.starts_with("page-has-heading-one "));
        none(&faults);
        assert!(world.fits(0) > start);
    });
}

#[test]
fn the_address_has_the_attributes() {
    journey(|world| {
        let look = |query: &str| {
            world.open(&["/v1/frame.html?", query].concat());
            world.guide().title();
            let seen = "return [document.title, document.documentElement.lang, ...['municipality', 'lang', 'perspective',
                'theme', 'heading-level', 'page', 'onclick'].map((it) => host.getAttribute(it))]";
            world.guide().run(seen, &[])
        };
        let seen = look(
            "municipality=holstebro&lang=en-GB&perspective=relative&theme=neutral&heading-level=1&page=https://a.example&onclick=x",
        );
        let english =
            crate::find::plain("Can the person you help get training in Holstebro Municipality?");
        let page = world.server.address("/v1/frame.html?municipality=holstebro");
        let title = [&english, " – Træningsguiden"].concat();
        assert_eq!(
            seen,
            json!([title, "en", "holstebro", "en-GB", "relative", "neutral", "1", page, null])
        );
        assert!(world.guide().shows("h1.title"));
        none(&world.accessibility_faults());

        let seen = look("kommune=viborg");
        let title = [&da(Msg::ChooseTitle), " – Træningsguiden"].concat();
        assert_eq!(seen, json!([title, "da", null, null, null, null, null, null, null]));
        world.chapter("the reader chooses");
        let guide = world.guide();
        guide.choose(7);
        guide.go_on();
        let title = "return document.title";
        let chosen =
            [&da(Msg::StartTitle { municipality: "Viborg Kommune" }), " – Træningsguiden"].concat();
        assert_eq!(world.run(title, &[]), chosen);
        guide.begin();
        guide.answer(&Book::of("viborg"), "visited_training=yes");
        assert_eq!(world.run(title, &[]), chosen, "the title tells what was asked");
    });
}

#[test]
fn what_is_wrong_is_told_to_the_page_around() {
    journey(|world| {
        let frame = world.frame_of("municipality=atlantis&lang=en", "");
        world.around("", &[&frame, &world.fitting()]);
        let heard = eventually("the failure", || {
            Some(world.run("return heard[0]", &[])).filter(|it| !it.is_null())
        });
        assert_eq!(heard[0], "failed");
        assert_eq!(
            (&heard[1]["reason"], &heard[1]["municipality"]),
            (&json!("unknown-municipality"), &json!("atlantis"))
        );
        world.fits(0);
        world.inside(0, |guide| {
            assert!(guide.text("[role=status]").contains(&say(ENGLISH, Msg::Failed)));
            let fallback = "return [...host.children].filter(shown).map((it) => it.lang)";
            assert_eq!(guide.run(fallback, &[]), json!(["en"]));
        });
        // Whether a browser's driver hears the console of such a frame is its own affair.
        world.complaints();
    });
}

#[test]
fn by_keyboard_through_the_frame() {
    journey(|world| {
        let book = Book::of("viborg");
        let frame = world.frame_of("municipality=viborg", "");
        world.around(
            "",
            &["<a href='#a'>Før</a>", &frame, &world.fitting(), SPACE, "<a href='#b'>Efter</a>"],
        );
        world.inside(0, |guide| guide.title());
        world.fits(0);
        world.run("document.querySelector('a').focus()", &[]);
        let on_screen = |guide: Guide<'_>| {
            assert!(guide.focus_is(".title"), "the focus is not on the heading");
        };
        world.key(Key::Tab);
        world.inside(0, |guide| {
            guide.tab_to(".primary");
            guide.turn(|| world.key(Key::Enter));
            on_screen(guide);
            guide.choose_by_key(0);
            guide.turn(|| world.key(Key::Enter));
            on_screen(guide);
            for answer in ["yes", "with_help", "unknown"] {
                let question = book.question(&guide.title()).to_owned();
                guide.choose_by_key(book.choice(&question, answer));
                guide.turn(|| world.key(Key::Enter));
                on_screen(guide);
            }
            guide.tab_to(".primary");
            guide.turn(|| world.key(Key::Space));
            on_screen(guide);
        });
        world.fits(0);

        world.chapter("out of the frame again");
        eventually("the link after the frame", || {
            world.key(Key::Tab);
            (world.run("return document.activeElement.textContent", &[]) == "Efter").then_some(())
        });
    });
}

#[test]
fn the_frame_s_own_word_lets_it_copy() {
    journey(|world| {
        let permission =
            json!({ "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"] });
        for (allow, said) in [("allow='clipboard-write'", Msg::Copied), ("", Msg::NotCopied)] {
            let frame = world.frame_of("municipality=viborg", allow);
            world.around("", &[&frame, &world.fitting()]);
            world.devtools("Browser.grantPermissions", &permission);
            world.inside(0, |guide| {
                guide.begin();
                guide.answer_all(&Book::of("viborg"), "visited_training=no ongoing_need=no");
                guide.press_named(&da(Msg::CopyResult));
                eventually("whether it is copied", || {
                    guide.texts("[aria-live] p").contains(&da(said)).then_some(())
                });
            });
        }
        // Where the frame may not, the browser says so in the console too.
        world.complaints();
    });
}

#[test]
fn in_a_sandbox_it_prints_and_opens_links() {
    journey(|world| {
        // Of the same origin, so that what is printed can be looked at.
        let frame = world.frame_of(
            "municipality=holstebro",
            "sandbox='allow-scripts allow-same-origin allow-forms allow-popups allow-downloads allow-modals'",
        );
        world.server.put("/kasse.html", &format!(
            "<!doctype html><html lang='da'><title>En kasse</title><link rel='icon' href='data:,'>{frame}{}</html>",
            world.fitting()
        ));
        world
            .server
            .put("/v1/andet.html", "<!doctype html><link rel='icon' href='data:,'><p>Andet");
        world.open("/kasse.html");
        world.inside(0, |guide| {
            guide.begin();
            let answers =
                "adult=yes has_plan=no situation=lasting daily_difficulty=large needs_guidance=yes
                public_transport=yes doctors_note=yes";
            guide.answer_all(&Book::of("holstebro"), answers);
            guide.press_named(&da(Msg::Print));
            let printed = "return top.papers[0]?.text.includes('57') ?? false";
            eventually("it is printed", || (world.run(printed, &[]) == true).then_some(()));
            world.chapter("a link opens beside it");
            let links = guide.run("return all('a').map((it) => it.target)", &[]);
            assert!(links.as_array().unwrap().iter().all(|it| it == ""), "not by the page's base");
            let there = world.server.address("/v1/andet.html");
            guide.run("all('a').find(shown).href = arguments[1]", &[there.into()]);
            guide.run("all('a').find(shown).click()", &[]);
        });
        eventually("a window", || (world.wait(world.driver.windows()).len() == 2).then_some(()));
        world.fits(0);
        world.inside(0, |guide| assert!(guide.shows(".title")));
        // On one origin, that is; on two, nothing is to be said against it.
        for said in world.complaints() {
            assert!(said.contains("can escape its sandboxing"), "{said}");
        }
    });
}
