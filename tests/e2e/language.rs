//! English, and from one language to the other in the middle.

use traeningsguide::i18n::Msg;

use crate::book::Book;
use crate::find::{ENGLISH, Guide, da, say};
use crate::patience::eventually;
use crate::world::journey;

fn en(msg: Msg<'_>) -> String {
    say(ENGLISH, msg)
}

impl Guide<'_> {
    /// Whether the page says that English, which the reader chose, cannot be fetched.
    pub(crate) fn english_is_missing(self) -> bool {
        self.texts(".switch [aria-live]") == [da(Msg::LanguageMissing { language: "English" })]
    }
}

#[test]
fn a_journey_in_english() {
    journey(|world| {
        world.host_page("<traenings-guide municipality='holstebro' lang='en'></traenings-guide>");
        let book = Book::of("holstebro").english();
        let guide = world.guide();
        assert_eq!(guide.title(), en(Msg::StartTitle { municipality: "Holstebro Municipality" }));
        guide.begin();
        guide.answer_all(
            &book,
            "adult=yes has_plan=no situation=recent hospital_treatment=none other_training=no
             potential=yes motivated=yes daily_difficulty=none public_transport=no drives_self=no
             relative_drives=no scheme_ok=yes",
        );
        let phrase = book.programme("genoptraening").text("phrase");
        let municipality = book.name();
        assert_eq!(guide.title(), en(Msg::HeadLikely { phrase, municipality }));
        assert_eq!(guide.text(".guide > .verdict .badge"), "Likely");
        assert_eq!(guide.text(".cost .sum"), "684 kr.");
        let page = guide.text(".guide");
        for danish in [Msg::Why, Msg::Costs, Msg::Transport, Msg::OtherOffers, Msg::NewerRules] {
            let word = da(danish);
            assert!(!page.contains(&word), "`{word}` is Danish");
        }
        assert_eq!(guide.run("return root.querySelector('.guide').lang", &[]), "en");
    });
}

#[test]
fn the_language_changes_in_the_middle_and_nothing_is_lost() {
    journey(|world| {
        let (danish, english) = (Book::of("viborg"), Book::of("viborg").english());
        let guide = world.standalone("viborg");
        guide.begin();
        guide.answer(&danish, "visited_training=yes");

        world.chapter("picks, and then changes the language");
        guide.choose(danish.choice("travel_self", "with_help"));
        guide.switch_language();
        assert_eq!(english.question(&guide.title()), "travel_self");
        assert_eq!(guide.chosen(), Some(danish.choice("travel_self", "with_help")));
        assert_eq!(guide.run("return root.querySelector('.guide').lang", &[]), "en");
        assert!(guide.focus_is(".switch button"), "the focus went elsewhere");
        assert_eq!(guide.text(".switch button"), "Dansk", "the way back is not in Danish");
        assert_eq!(guide.run("return root.querySelector('.switch button').lang", &[]), "da");

        world.chapter("the choice counts, though it was made in Danish");
        guide.go_on();
        guide.answer(&english, "fits_hours=yes");
        assert_eq!(guide.texts(".row").len(), 3);
        let answers = guide.texts(".row dd:not(.change)");
        assert!(answers[1].starts_with("Yes"), "{answers:?}");

        world.chapter("back to Danish on the way");
        guide.switch_language();
        assert!(guide.focus_is(".switch button"));
        guide.go_on();
        let title = guide.title();
        guide.switch_language();
        assert_ne!(guide.title(), title);
        guide.switch_language();
        eventually("the Danish result", || (guide.title() == title).then_some(()));
        assert_eq!(guide.texts(".row").len(), 3);
    });
}

#[test]
fn where_the_other_language_is_missing_the_questions_stay() {
    journey(|world| {
        let english = ["self", "relative", "professional"];
        let english = english.map(|it| world.server.part(&format!("viborg.en.{it}")));
        for path in &english {
            world.server.remove(path);
        }
        let book = Book::of("viborg");
        let guide = world.standalone("viborg");
        guide.begin();
        for times in 1..=2 {
            guide.press(".switch button");
            eventually("that the words do not come", || {
                let requests = world.server.requests();
                let asked = requests.iter().filter(|it| it.contains("/packs/viborg.en.self."));
                (asked.count() == times && guide.english_is_missing()).then_some(())
            });
            assert!(guide.focus_is(".switch button"), "the focus went elsewhere");
        }
        assert_eq!(guide.run("return root.querySelector('.guide').lang", &[]), "da");
        guide.answer(&book, "visited_training=no ongoing_need=no");
        assert_eq!(guide.title(), da(Msg::CheckTitle));
        // Said in the console, and nowhere else.
        let missing = |it: &String| it.contains("404") || it.contains("integrity");
        assert!(world.complaints().iter().all(missing));
    });
}
