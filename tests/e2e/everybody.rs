//! Every municipality, for a reader who wants to train, for a relative and for a professional: from
//! the start to the result.

use std::time::Instant;

use traeningsguide::i18n::{Language, Msg, Perspective, Voice};

use crate::check::none;
use crate::find::{Guide, plain, say};
use crate::patience::eventually;
use crate::twin::{Twin, municipalities};
use crate::world::journey;

/// The first words of a heading that addresses the person who is to train.
const OPENINGS: [&str; 3] = ["Du ", "Den, du hjælper, ", "Patienten "];

impl Guide<'_> {
    /// Chooses the first option of every question, page by page, and shows the result.
    fn answer_with_the_first(&self, look: &mut impl FnMut(&str)) {
        while self.shows(".choices") {
            look("question");
            self.choose(0);
            self.go_on();
        }
        look("check");
        self.go_on();
    }

    /// Marks the first option of every question that counts, at the desk, and shows the whole
    /// result.
    fn mark_the_first(&self, look: &mut impl FnMut(&str)) {
        let open =
            "return all('.quick').findIndex((it) => !it.disabled && !it.querySelector(':checked'))";
        while let Ok(place) = usize::try_from(self.run(open, &[]).as_i64().unwrap()) {
            let choice = format!(".quick:nth-of-type({}) .option", place + 1);
            self.press(&choice);
            eventually("the choice is marked", || {
                self.shows(&[&*choice, " :checked"].concat()).then_some(())
            });
        }
        look("desk");
        let voice = Voice::from(Language::DANISH).to(Perspective::Professional);
        self.turn(|| self.press_named(&say(voice, Msg::WholeResult)));
    }
}

/// The texts of the conditions, and the heading.
fn told(guide: Guide<'_>) -> Vec<String> {
    let conditions = "return all('.line > p').map((it) => it.textContent)";
    let conditions = guide.run(conditions, &[]);
    let conditions = conditions.as_array().unwrap().iter().map(|it| it.as_str().unwrap().into());
    conditions.chain([guide.title()]).collect()
}

#[test]
fn each_municipality_for_each_reader() {
    journey(|world| {
        let begun = Instant::now();
        world.narrow();
        let mut opened = [0; 3];
        let mut faults = Vec::new();
        let all = municipalities();
        for municipality in &all {
            for (place, whom) in Perspective::ALL.into_iter().enumerate() {
                let name = [municipality, " ", whom.word()].concat();
                world.chapter(&name);
                let guide = world.standalone(municipality);
                let mut look = |page: &str| {
                    let found = guide.size_faults().into_iter();
                    // The desk is set small, so that all its questions are on one screen of a
                    // practice.
                    let small = |it: &String| it.starts_with("letters") || it.starts_with("only");
                    let found = found.filter(|it| page != "desk" || !small(it));
                    faults.extend(found.map(|fault| format!("{name}, {page}: {fault}")));
                };
                look("start");
                guide.begin_for(whom);
                match whom {
                    Perspective::Professional => guide.mark_the_first(&mut look),
                    _ => guide.answer_with_the_first(&mut look),
                }
                look("result");

                let mut twin = Twin::of(municipality, world.today());
                twin.first_of_all(whom);
                let title = guide.title();
                assert_eq!(title, plain(&twin.result().title), "{name}");
                for (other, opening) in OPENINGS.into_iter().enumerate() {
                    let begins = title.starts_with(opening);
                    assert!(!begins || other == place, "{name} reads: {title}");
                    opened[other] += usize::from(begins);
                }
                if whom == Perspective::Professional {
                    for text in told(guide) {
                        let words = text.split(|it: char| !it.is_alphabetic());
                        let to_you = ["du", "dig", "din", "dit", "dine"];
                        let wrong = words.map(str::to_lowercase).find(|it| to_you.contains(&&**it));
                        faults.extend(wrong.map(|it| format!("{name} says `{it}`: {text}")));
                    }
                }
                let found = world.accessibility_faults().into_iter();
                faults.extend(found.map(|fault| format!("{name}: {fault}")));
            }
        }
        none(&faults);
        assert!(opened.iter().all(|count| *count > 0), "no heading speaks to them: {opened:?}");
        println!(
            "{} journeys in {:.1} s",
            all.len() * OPENINGS.len(),
            begun.elapsed().as_secs_f64()
        );
    });
}
