//! On other people's pages: a hostile host, two guides, a page that moves them, a form around one.

use thirtyfour::prelude::*;

use crate::book::Book;
use crate::engine::Engine;
use crate::pages::FALLBACK;
use crate::patience::eventually;
use crate::world::{journey, journey_in};

#[test]
fn a_hostile_host_changes_nothing_on_a_phone() {
    journey(|world| {
        world.narrow();
        world.open("/");
        let size = "return getComputedStyle(document.documentElement).fontSize";
        assert_eq!(world.run(size, &[]), "10px", "the host is not hostile");
        let guide = world.guide();
        guide.check_every_page(|| {
            let bent = "const it = getComputedStyle(root.querySelector('button'));
                return [it.textTransform, it.fontStyle, it.borderRadius === '20px']";
            let straight = serde_json::json!(["none", "normal", false]);
            assert_eq!(guide.run(bent, &[]), straight, "the host's style came in");
            guide.size_faults()
        });
    });
}

#[test]
fn the_standalone_page_fits_a_phone() {
    journey(|world| {
        world.narrow();
        let guide = world.standalone("varde");
        guide.check_every_page(|| guide.size_faults());
    });
}

#[test]
fn two_guides_know_nothing_of_each_other() {
    journey(|world| {
        world.host_page(
            "<traenings-guide id='a' municipality='viborg'></traenings-guide>
             <traenings-guide id='b' municipality='viborg' lang='en'></traenings-guide>",
        );
        let (danish, english) = (Book::of("viborg"), Book::of("viborg").english());
        let (a, b) = (world.guide_at("#a"), world.guide_at("#b"));
        let start = b.title();
        a.begin();
        assert_eq!(b.title(), start);
        b.begin();

        world.chapter("both choose");
        a.choose(0);
        assert_eq!(b.chosen(), None, "one's choice shows in the other");
        b.choose(1);
        assert_eq!(a.chosen(), Some(0), "one's choice undid the other's");

        world.chapter("one goes on");
        a.go_on();
        assert_eq!(danish.question(&a.title()), "travel_self");
        assert_eq!(english.question(&b.title()), "visited_training");
        assert_eq!(b.chosen(), Some(1));
        b.switch_language();
        assert_eq!(danish.question(&b.title()), "visited_training");
        assert_eq!(danish.question(&a.title()), "travel_self");
        b.go_on();
        b.answer(&danish, "ongoing_need=no");
        assert_eq!(b.texts(".row").len(), 2);

        world.chapter("what they share is fetched once");
        let once =
            |what: &str| world.server.requests().iter().filter(|it| it.contains(what)).count();
        let part = |of: &str| once(&world.server.part(of));
        let first = (once("_bg.wasm"), part("viborg"), part("viborg.da"), once("embed.js"));
        assert_eq!(first, (1, 1, 1, 1));
        assert_eq!(once("/packs/list."), 0, "nobody chooses a municipality here");
        eventually("the rest", || (once("/late-") > 0).then_some(()));
        assert_eq!(once("/late-"), 1);
    });
}

#[test]
fn a_guide_that_is_moved_keeps_its_answers() {
    journey(|world| {
        world.host_page(
            "<div id='here'><traenings-guide municipality='viborg'></traenings-guide></div>
             <div id='there'></div>",
        );
        let book = Book::of("viborg");
        let guide = world.guide();
        guide.begin();
        guide.answer(&book, "visited_training=yes");
        guide.choose(2);
        let moving = "document.querySelector('#there').append(host);
            return [host.parentElement.id, words(root.querySelector('.title'))]";
        let moved = guide.run(moving, &[]);
        assert_eq!(moved[0], "there");
        // Past the moment in which one that was taken out for good is stopped.
        world.run_later("const done = arguments[0]; setTimeout(() => setTimeout(done))", &[]);
        assert_eq!(guide.title(), moved[1].as_str().unwrap());
        assert_eq!(guide.chosen(), Some(2));
        guide.answer(&book, "travel_self=no ongoing_need=no");
        assert_eq!(guide.texts(".row").len(), 3);

        world.chapter("taken out, and put back later");
        world.run_later(
            "const [done, it] = [arguments[0], document.querySelector('traenings-guide')];
             it.remove(); setTimeout(() => setTimeout(() => { document.body.append(it); done(); }))",
            &[],
        );
        eventually("it begins anew", || {
            (guide.texts(".rows, .choices").is_empty() && guide.shows(".title")).then_some(())
        });
    });
}

#[test]
fn a_guide_that_is_gone_before_it_came_keeps_no_other_waiting() {
    for engine in Engine::ALL {
        journey_in(engine, |world| {
            world.host_page("");
            // Taken out before the program is here: its bytes come, and then there is no place for
            // it.
            let script =
                "const [done, it] = [arguments[0], document.createElement('traenings-guide')];
                it.setAttribute('municipality', 'viborg');
                customElements.whenDefined('traenings-guide').then(() => {
                  document.body.append(it);
                  it.remove();
                  done();
                })";
            world.run_later(script, &[]);
            let add = "document.body.innerHTML = `<traenings-guide municipality='viborg'></traenings-guide>`";
            world.run(add, &[]);
            world.guide().title();
        });
    }
}

#[test]
fn a_form_around_the_guide_is_not_sent() {
    journey(|world| {
        world.server.put("/sendt.html", "<!doctype html><link rel='icon' href='data:,'><p>Sendt");
        world.host_page(
            "<form action='/sendt.html'><input name='q' value='1'>
             <traenings-guide municipality='viborg'></traenings-guide><button id='send'>Send</button></form>
             <script>window.sent = 0; document.addEventListener('submit', () => { window.sent += 1; });</script>",
        );
        let guide = world.guide();
        guide.title();
        guide.begin();
        guide.turn(|| guide.press(".primary"));
        guide.choose(1);
        guide.turn(|| world.key(Key::Enter));
        guide.answer(&Book::of("viborg"), "ongoing_need=no");
        assert_eq!(guide.texts(".row").len(), 2);
        guide.go_on();
        assert_eq!(world.run("return sent", &[]), 0);
        assert!(!world.server.requests().concat().contains("sendt"));

        world.chapter("the form's own button sends it, without the answers");
        let button = world.wait(world.driver.find(By::Css("#send")));
        world.wait(button.click());
        eventually("the form is sent", || {
            world.server.requests().contains(&"GET /sendt.html?q=1".into()).then_some(())
        });
    });
}

#[test]
fn the_fallback_is_there_until_the_guide_is_and_the_page_may_change_its_mind() {
    journey(|world| {
        let body =
            ["<traenings-guide municipality='viborg'>", FALLBACK, "</traenings-guide>"].concat();
        let program = world.server.paths("/v1/embed.js").len();
        assert_eq!(program, 1);
        world.host_page(&body);
        let guide = world.guide();
        let title = guide.title();
        assert!(!guide.shows_fallback(), "both stand there");
        guide.begin();
        guide.choose(0);
        guide.go_on();

        world.chapter("the page changes the heading's level: the answers stay");
        let level = |level: &str| {
            let set = "host.setAttribute('heading-level', arguments[1])";
            guide.run(set, &[level.into()]);
            let css = ["h", level, ".title"].concat();
            eventually(&css, || guide.shows(&css).then_some(()));
        };
        level("3");
        level("1");
        assert_eq!(Book::of("viborg").question(&guide.title()), "travel_self");

        world.chapter("the page changes the municipality: begins anew");
        guide.run("host.setAttribute('municipality', 'varde')", &[]);
        let start = eventually("Varde's start", || {
            guide.texts(".title").pop().filter(|it| it.contains("Varde"))
        });
        assert_ne!(start, title);
    });
}
