//! A secretary in a practice: every question by keyboard alone, the note copied, and a sheet for
//! the patient.

use std::time::Duration;

use serde_json::{Value, json};
use thirtyfour::prelude::*;
use traeningsguide::i18n::{Language, Msg, Perspective, Voice};

use crate::find::{self, Guide, plain};
use crate::patience::eventually;
use crate::world::{World, journey};

const PAGE: &str = "https://kommunen.example/traening?kommune=holstebro";

fn say(msg: Msg<'_>) -> String {
    find::say(Voice::from(Language::DANISH).to(Perspective::Professional), msg)
}

impl World {
    /// A page for professionals, as a practice may have it.
    fn practice(&self) -> Guide<'_> {
        let element = format!(
            "<main><h1>Lægehuset</h1><traenings-guide municipality='holstebro' perspective='professional'
             page='{PAGE}'></traenings-guide></main>"
        );
        self.host_page(&element);
        let guide = self.guide();
        guide.title();
        guide
    }

    /// Presses the key of a letter.
    #[track_caller]
    pub(crate) fn type_key(&self, letter: char) {
        let chain = self.driver.action_chain_with_delay(None, Some(Duration::ZERO));
        self.wait(chain.send_keys(letter).perform());
    }

    /// What was copied; none where the browser does not tell.
    fn clipboard(&self) -> Option<String> {
        let read = "const done = arguments[arguments.length - 1];
            navigator.clipboard.readText().then(done, () => done(null))";
        self.run_later(read, &[]).as_str().map(plain)
    }
}

impl Guide<'_> {
    /// Goes on with Tab until something that matches has the focus; how many keys that was.
    #[track_caller]
    fn tabs_to(&self, css: &str) -> usize {
        for keys in 1..40 {
            self.world.key(Key::Tab);
            if self.focus_is(css) {
                return keys;
            }
        }
        panic!("Tab does not reach {css}");
    }

    /// The place of the question that has the focus, and whether something is chosen in it.
    fn asked(&self) -> Option<(u64, bool)> {
        let asked = "const it = root.activeElement?.closest('fieldset');
            return it ? [all('fieldset').indexOf(it), it.querySelector(':checked') !== null] : null";
        let asked = self.run(asked, &[]);
        Some((asked[0].as_u64()?, asked[1] == true))
    }
}

#[test]
fn a_patient_in_one_key_a_question_plus_tab() {
    journey(|world| {
        let guide = world.practice();
        guide.tabs_to(".primary");
        guide.turn(|| world.key(Key::Enter));
        let seen = |css: &str| -> Value {
            let place = "const { left, right, top } = all(arguments[1])[0].getBoundingClientRect();
                return { left, right, top }";
            guide.run(place, &[css.into()])
        };
        let (questions, result) = (seen(".desk > section"), seen(".side"));
        assert!(result["left"].as_f64() > questions["right"].as_f64(), "not beside each other");
        assert!(result["top"].as_f64() < Some(900.0), "the result is not on the screen");

        world.chapter("answers what counts, and nothing else");
        let all = guide.texts("fieldset").len();
        let nodes = "for (const it of all('fieldset')) it.isDrawnOnce = true";
        guide.run(nodes, &[]);
        let (mut keys, mut answered, mut last) = (0, Vec::new(), None);
        guide.tabs_to("fieldset input");
        keys += 1;
        while let Some((place, chosen)) = guide.asked() {
            assert!(!chosen && Some(place) > last, "back at question {place}");
            // An adult without a plan.
            world.type_key(if place % 2 == 0 { '1' } else { '2' });
            keys += 1;
            eventually("it is chosen, and keeps the focus", || {
                (guide.asked() == Some((place, true))).then_some(())
            });
            answered.push(place);
            last = Some(place);
            world.key(Key::Tab);
            keys += 1;
        }
        assert!(answered.len() > 3 && answered.len() < all, "{answered:?} of {all}");
        assert_eq!(keys, 2 * answered.len() + 1, "one key a question plus Tab");
        assert!(guide.focus_is(".primary"), "Tab leads on to the note");
        let idle = guide.run("return all('fieldset').filter((it) => it.disabled).length", &[]);
        assert_eq!(idle, all - answered.len());
        let drawn = "return all('fieldset').every((it) => it.isDrawnOnce)";
        assert_eq!(guide.run(drawn, &[]), true, "the questions were drawn again");
        assert_eq!(guide.text(".left"), say(Msg::NothingMatters));

        world.chapter("copies the note");
        let permission =
            json!({ "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"] });
        world.devtools("Browser.grantPermissions", &permission);
        world.key(Key::Enter);
        eventually("it says that it is copied", || {
            guide.texts("[aria-live] p").contains(&say(Msg::Copied)).then_some(())
        });
        let municipality = "Holstebro Kommune";
        let begins = say(Msg::NoteTitle { municipality });
        guide.tabs_to(".opens button");
        world.key(Key::Space);
        let note = guide.text("pre");
        assert!(note.starts_with(&begins), "{note}");
        if let Some(copied) = world.clipboard() {
            let copied: Vec<&str> = copied.split_whitespace().collect();
            let shown: Vec<&str> = note.split_whitespace().collect();
            assert_eq!(copied, shown, "the note that is shown is another");
        }

        world.chapter("prints for the patient");
        let verdicts = guide.texts(".standing strong");
        assert!(!verdicts.is_empty());
        let hand_over = say(Msg::HandOver);
        while guide.run("return words(root.activeElement)", &[]) != hand_over.as_str() {
            world.key(Key::Tab);
        }
        guide.turn(|| world.key(Key::Enter));
        guide.tabs_to(".primary");
        world.key(Key::Enter);
        let paper = eventually("it is printed", || {
            let paper = world.run("return papers[0]", &[]);
            paper["text"].as_str().map(plain)
        });
        let title = find::da(Msg::StartTitle { municipality });
        assert!(paper.contains(&title), "{paper}");
        assert!(paper.contains("kommunen.example/traening?kommune=holstebro"), "{paper}");
        assert!(paper.contains("96 11 48 00"), "{paper}");
        for word in verdicts.iter().chain(&guide.texts(".name")) {
            assert!(!paper.contains(word.as_str()), "{word}: {paper}");
        }
        let html = world.run("return papers[0].html", &[]);
        assert!(html.as_str().unwrap().contains("<svg class=\"qr\""), "no code on paper");
        assert_eq!(world.accessibility_faults(), [""; 0]);

        world.chapter("and back, where the answers still stand");
        guide.go_back();
        assert_eq!(guide.run("return all(':checked').length", &[]), answered.len());
        assert_eq!(world.accessibility_faults(), [""; 0]);
    });
}

#[test]
fn a_slip_is_put_right_with_the_arrows() {
    journey(|world| {
        let guide = world.practice();
        guide.tabs_to(".primary");
        guide.turn(|| world.key(Key::Enter));
        guide.tabs_to("fieldset input");
        world.type_key('2');
        let open = |count: bool| {
            eventually("what counts is told", || {
                let idle = guide.run("return all('fieldset').some((it) => it.disabled)", &[]);
                (idle == count).then_some(())
            });
        };
        // Rules for children ask less.
        open(true);
        world.key(Key::Up);
        open(false);
        assert_eq!(guide.asked(), Some((0, true)));
    });
}
