//! Themes: every preset, light and dark, on every kind of page; a page's own colours, and the
//! warnings about bad ones.

use serde_json::{Value, json};
use traeningsguide::i18n::{Msg, Perspective};

use crate::book::Book;
use crate::engine::Engine;
use crate::find::{Guide, da};
use crate::patience::eventually;
use crate::world::{World, journey, journey_in};

const WHITE: &str = "rgb(255, 255, 255)";

impl World {
    /// A page with a guide that has these attributes, and with these declarations for it.
    #[track_caller]
    fn themed(&self, attributes: &str, style: &str) -> Guide<'_> {
        let body = format!(
            "<style>body {{ margin: 0 }} traenings-guide {{ {style} }}</style><main><h1>Træning</h1>
             <traenings-guide municipality='viborg' {attributes}></traenings-guide></main>"
        );
        self.host_page(&body);
        let guide = self.guide();
        guide.title();
        guide
    }

    /// As if the reader's system, or its printer, were so.
    fn media(&self, medium: &str, feature: &str, value: &str) {
        let media = json!({ "media": medium, "features": [{ "name": feature, "value": value }] });
        self.devtools("Emulation.setEmulatedMedia", &media);
    }

    /// Waits until the console tells of everything that it is to tell, and returns all that it
    /// told.
    #[track_caller]
    fn told(&self, last: &str) -> Vec<String> {
        let mut told = Vec::new();
        eventually(last, || {
            // Chromium writes its log as JSON.
            told.extend(self.complaints().iter().map(|it| it.replace('\\', "")));
            told.iter().any(|it| it.contains(last)).then_some(())
        });
        told
    }
}

impl Guide<'_> {
    /// What a property of CSS is on the first of what matches.
    #[track_caller]
    fn style(&self, css: &str, property: &str) -> String {
        let style = "return getComputedStyle(all(arguments[1])[0]).getPropertyValue(arguments[2])";
        self.run(style, &[css.into(), property.into()]).as_str().unwrap().into()
    }

    fn set_theme(&self, theme: &str) {
        self.run("host.setAttribute('theme', arguments[1])", &[theme.into()]);
    }
}

#[test]
fn every_preset_in_light_and_dark_on_a_phone() {
    journey(|world| {
        world.narrow();
        let mut grounds = Vec::new();
        for preset in ["neutral", "dkfds-borger", "dkfds-virk"] {
            for scheme in ["", " dark"] {
                let theme = [preset, scheme].concat();
                world.chapter(&theme);
                let attribute = format!("theme='{theme}'");
                let guide = world.themed(&attribute, "");
                grounds.push(guide.style(".guide", "background-color"));
                guide.check_every_page(|| {
                    let mut faults = world.accessibility_faults();
                    faults.extend(guide.size_faults());
                    faults
                });

                world.chapter("at the desk");
                let guide = world.themed(&attribute, "");
                guide.begin_for(Perspective::Professional);
                guide.press(".option");
                eventually("the choice is marked", || guide.shows(":checked").then_some(()));
                assert_eq!(world.accessibility_faults(), [""; 0], "{theme}");
            }
        }
        let dark = grounds.iter().filter(|it| *it != WHITE).count();
        assert_eq!(dark, 3, "{grounds:?}");
    });
}

#[test]
fn another_theme_keeps_the_answers_and_the_focus() {
    journey(|world| {
        let guide = world.themed("", "");
        let book = Book::of("viborg");
        guide.begin();
        guide.answer(&book, "visited_training=yes");
        guide.choose(1);
        let title = guide.title();
        assert!(guide.focus_is("input"));
        let accent = guide.style(".primary", "background-color");

        guide.set_theme("dkfds-borger dark");
        assert_ne!(guide.style(".guide", "background-color"), WHITE);
        assert_ne!(guide.style(".primary", "background-color"), accent);
        assert_eq!(guide.style(".choice input", "color-scheme"), "dark");
        assert!(guide.focus_is("input"), "the focus went elsewhere");
        assert_eq!((guide.title(), guide.chosen()), (title, Some(1)));

        world.chapter("as the reader's system is");
        guide.set_theme("auto");
        assert_eq!(guide.style(".guide", "background-color"), WHITE);
        world.media("", "prefers-color-scheme", "dark");
        assert_ne!(guide.style(".guide", "background-color"), WHITE);
        guide.set_theme("");
        assert_eq!(guide.style(".guide", "background-color"), WHITE, "nobody asked for dark");
        assert_eq!(guide.style(".choice input", "color-scheme"), "light");
        assert_eq!(guide.chosen(), Some(1));
    });
}

#[test]
fn a_word_that_is_no_theme_is_told_and_left_aside() {
    journey(|world| {
        let guide = world.themed("theme='dkfds-brger'", "");
        let told = world.told("theme=");
        let wanted = "theme=\"dkfds-brger\" is not of the words neutral, dkfds-borger, dkfds-virk, dark, auto: \
            what is none of them is left aside, neutral is used";
        assert!(told.len() == 1 && told[0].contains(wanted), "{told:?}");
        let neutral = guide.style(".primary", "background-color");
        guide.set_theme("neutral");
        assert_eq!(guide.style(".primary", "background-color"), neutral);

        world.chapter("all attributes are told alike");
        for (name, wanted) in [
            ("heading-level", "is not one of 1, 2, 3, 4: 2 is used"),
            ("perspective", "is not one of self, relative, professional: the reader is asked"),
            ("lang", "is not one of da, en: da is used"),
            ("theme", "is not of the words neutral"),
        ] {
            guide.run("host.setAttribute(arguments[1], '7')", &[name.into()]);
            let wanted = format!("{name}=\"7\" {wanted}");
            let told = world.told(&wanted);
            assert_eq!(told.len(), 1, "{told:?}");
            guide.run("host.removeAttribute(arguments[1])", &[name.into()]);
        }
    });
}

#[test]
fn a_page_hears_of_colours_that_cannot_be_read() {
    for engine in Engine::ALL {
        journey_in(engine, |world| {
            world.chapter("good colours: nothing is told until they stand on a dark ground");
            let guide = world.themed(
            "debug",
            "--traenings-guide-accent: oklch(40% 0.1 30); --traenings-guide-panel: hsl(40 60% 95%);
             --traenings-guide-radius: 0; --traenings-guide-space: 1.2; --traenings-guide-font: Georgia, serif",
        );
            guide.has_everything();
            guide.set_theme("dark");
            let told = world.told("edge");
            assert!(told.iter().all(|it| it.contains("traenings-guide: ")), "{told:?}");
            let about = |what: &str| told.iter().filter(|it| it.contains(what)).count();
            // Once for the theme, and once more where the first look came after it.
            for dark in [
                "link (oklch(40% 0.1 30)) on ground (#171b1e) has a contrast of",
                "likely (#86d49a) on panel (hsl(40 60% 95%))",
            ] {
                assert!((1..=2).contains(&about(dark)), "{dark}: {told:?}");
            }
            assert_eq!(about("text (#f0f2f3) on ground"), 0);

            world.chapter("a bad one");
            world.themed("debug", "--traenings-guide-accent: #fc0");
            let told = world.told("accent-text (#fff) on hover");
            let wanted = "accent-text (#fff) on accent (#fc0) has a contrast of 1.51:1, and needs 4.50:1: \
            change --traenings-guide-accent-text or --traenings-guide-accent";
            let exactly: Vec<&String> = told.iter().filter(|it| it.contains(wanted)).collect();
            assert_eq!(exactly.len(), 1, "{told:?}");

            world.chapter("what is no colour, no length, no number");
            world.themed(
            "debug",
            "--traenings-guide-accent: banana; --traenings-guide-ground: transparent; --traenings-guide-radius: round;
             --traenings-guide-space: 8px",
        );
            let told = world.told("cannot be checked: banana");
            for wanted in [
                "--traenings-guide-accent: banana is not a colour",
                "--traenings-guide-radius: round is not a length",
                "--traenings-guide-space: 8px is not a number",
                "the contrast of ground cannot be checked: transparent is no opaque colour",
            ] {
                assert!(told.iter().any(|it| it.contains(wanted)), "{wanted}: {told:?}");
            }
            world.complaints();
        });
    }
}

#[test]
fn without_the_attribute_no_colour_is_checked() {
    journey(|world| {
        let checks = || world.server.requests().iter().filter(|it| it.contains("/check-")).count();
        let guide = world.themed("", "--traenings-guide-accent: #fc0");
        guide.has_everything();
        guide.set_theme("auto");
        assert_eq!((world.complaints(), checks()), (Vec::new(), 0));

        world.chapter("a web editor adds it to the page as it is");
        guide.run("host.setAttribute('debug', '')", &[]);
        world.told("accent-text (#fff) on accent (#fc0)");
        assert!(checks() > 0);
        assert!(guide.shows(".title"), "the guide began again");
        world.complaints();
    });
}

#[test]
fn letters_are_the_hosts_and_measures_have_limits() {
    journey(|world| {
        let guide = world.themed("", "font-family: Georgia");
        assert_eq!(guide.style(".guide", "font-family"), "Georgia");
        world.narrow();
        for (space, gap) in [("0.1", "9px"), ("1", "12px"), ("40", "18px")] {
            world.chapter(space);
            let guide = world.themed(
                "",
                &format!(
                    "font-family: Georgia; --traenings-guide-font: Verdana, sans-serif;
                     --traenings-guide-radius: 999px; --traenings-guide-space: {space}"
                ),
            );
            assert_eq!(guide.style(".guide", "font-family"), "Verdana, sans-serif");
            assert_eq!(guide.style(".primary", "border-radius"), "28px");
            guide.check_every_page(|| {
                if guide.shows(".choices") {
                    assert_eq!(guide.style(".choices", "row-gap"), gap);
                }
                guide.size_faults()
            });
        }
    });
}

#[test]
fn paper_is_white_and_a_readers_own_colours_win() {
    journey(|world| {
        let guide = world.themed(
            "debug theme='dkfds-virk dark'",
            "--traenings-guide-ground: #001020; --traenings-guide-text: #fff; --traenings-guide-panel: #102030",
        );
        guide.begin();
        guide.answer_all(
            &Book::of("viborg"),
            "visited_training=yes travel_self=yes fits_hours=yes ongoing_need=no",
        );
        assert_eq!(guide.style(".guide", "background-color"), "rgb(0, 16, 32)");
        let colours = |guide: Guide<'_>| {
            [(".guide", "background-color"), (".guide", "color"), (".panel", "background-color")]
                .map(|(css, property)| guide.style(css, property))
        };
        let white = [WHITE, "rgb(26, 26, 26)", "rgb(244, 246, 247)"];

        world.chapter("the browser prints");
        world.media("print", "prefers-color-scheme", "dark");
        assert_eq!(colours(guide), white);
        world.media("", "prefers-color-scheme", "light");

        world.chapter("the guide prints");
        guide.press_named(&da(Msg::Print));
        let paper = eventually("it is printed", || {
            let paper = world.run("return papers[0]", &[]);
            paper.is_object().then_some(paper)
        });
        assert_eq!(paper["ground"], WHITE);

        world.chapter("high contrast");
        world.media("", "forced-colors", "active");
        // The colours are checked once more, and nothing is wrong with the reader's own.
        guide.set_theme("neutral");
        let seen = |css: &str, property: &str| Value::from(guide.style(css, property));
        assert_ne!(seen(".met .sign", "stroke"), seen(".met .ground", "fill"), "the tick is lost");
        assert_ne!(
            seen(".primary, .secondary", "color"),
            seen(".primary, .secondary", "background-color")
        );
    });
}
