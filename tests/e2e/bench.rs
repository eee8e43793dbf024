//! How long a slow phone needs from a click to the next page. `cargo xtask bench` runs it; nothing
//! fails for being slow.

use serde_json::json;
use traeningsguide::i18n::Msg;

use crate::book::Book;
use crate::find::{Guide, da};
use crate::world::{World, journey};

/// Clicks the button that says `arguments[1]`. How many milliseconds the click's own handlers took,
/// and how many until the frame that shows what came of it was made.
const TIMED: &str = "const [, label, done] = arguments;
    const button = all('button').find((it) => shown(it) && words(it) === label);
    const begun = performance.now();
    button.click();
    const handled = performance.now() - begun;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      // The first task after the frame.
      port1.onmessage = () => done([handled, performance.now() - begun]);
      port2.postMessage(0);
    })";

/// How often what is measured more than once is measured.
const TIMES: usize = 20;

/// The most questions of all our packs.
const ANSWERS: &str =
    "adult=yes has_plan=no situation=recent hospital_treatment=none other_training=no
    potential=unknown motivated=yes daily_difficulty=large needs_guidance=yes public_transport=no
    drives_self=no relative_drives=no scheme_ok=yes";

impl World {
    fn slow_down(&self, times: u8) {
        self.devtools("Emulation.setCPUThrottlingRate", &json!({ "rate": times }));
    }
}

impl Guide<'_> {
    fn timed(self, msg: Msg<'_>) -> [f64; 2] {
        let script = [include_str!("look.js"), TIMED].concat();
        let arguments = ["traenings-guide".into(), da(msg).into()];
        let told = self.world.run_later(&script, &arguments);
        [0, 1].map(|place| told[place].as_f64().unwrap())
    }
}

/// One line of the table.
fn line(what: &str, mut times: Vec<f64>) {
    times.sort_by(f64::total_cmp);
    let (median, worst) = (times[times.len() / 2], times[times.len() - 1]);
    println!("{what:<70} {:>6} {median:>9.1} {worst:>9.1}", times.len());
}

#[test]
#[ignore = "it measures: `cargo xtask bench` runs it"]
fn bench_clicks() {
    journey(|world| {
        let book = Book::of("holstebro");
        let guide = world.standalone("holstebro");
        world.slow_down(6);
        let (mut questions, mut results) = (Vec::new(), Vec::new());
        while questions.len() < TIMES {
            guide.begin();
            for answer in ANSWERS.split_whitespace() {
                let (question, option) = answer.split_once('=').unwrap();
                assert_eq!(book.question(&guide.title()), question);
                guide.choose(book.choice(question, option));
                let [_, painted] = guide.timed(Msg::Continue);
                // The last leads to the list of answers.
                if guide.shows(".choices") {
                    questions.push(painted);
                }
            }
            let [_, painted] = guide.timed(Msg::ShowResult);
            results.push(painted);
            assert!(guide.shows(".verdict"));
            guide.turn(|| guide.press_named(&da(Msg::Restart)));
        }
        guide.begin();
        guide.answer_all(&book, ANSWERS);
        while results.len() < TIMES {
            guide.go_back();
            let [_, painted] = guide.timed(Msg::ShowResult);
            results.push(painted);
        }
        let made = || (0..TIMES).map(|_| guide.timed(Msg::CopyResult)[0]).collect();
        let slow = made();
        world.slow_down(1);
        let fast = made();

        println!(
            "\n{:<70} {:>6} {:>9} {:>9}",
            "In Chromium, at Holstebro's pack, in ms", "clicks", "median", "worst"
        );
        line("CPU slowed 6 times: from a click to the next question's frame", questions);
        line("CPU slowed 6 times: from a click to the result's frame", results);
        line("CPU slowed 6 times: all that the result says, made and not drawn *", slow);
        line("CPU not slowed: the same *", fast);
        println!("* What would change the answer is a part of it, so that takes less.");
    });
}
