//! Going back, and changing an answer.

use traeningsguide::i18n::Msg;

use crate::book::Book;
use crate::find::{Guide, da};
use crate::world::journey;

/// The rows of the list of answers: "short question: answer".
fn rows(guide: Guide<'_>) -> Vec<String> {
    let questions = guide.texts(".row dt").into_iter();
    questions
        .zip(guide.texts(".row dd:not(.change)"))
        .map(|(ask, it)| [&ask, ": ", &it].concat())
        .collect()
}

#[test]
fn a_changed_answer_asks_only_what_is_new_and_keeps_the_rest() {
    journey(|world| {
        let book = Book::of("holstebro");
        let guide = world.standalone("holstebro");
        guide.begin();
        guide.answer(&book, "adult=no has_plan=no situation=lasting");
        let before = rows(guide);
        assert_eq!(before.len(), 3);

        world.chapter("it was for the reader, after all");
        guide.change(0);
        assert_eq!(book.question(&guide.title()), "adult");
        assert_eq!(guide.chosen(), Some(book.choice("adult", "no")), "the answer was not marked");
        // Neither the plan nor the situation again: they are answered.
        guide.answer(&book, "adult=yes daily_difficulty=none");
        let after = rows(guide);
        assert_eq!(after.len(), 4);
        assert_ne!(after[0], before[0]);
        assert_eq!(after[1..3], before[1..3], "an answer was lost");

        world.chapter("changes nothing");
        guide.change(1);
        assert_eq!(guide.chosen(), Some(book.choice("has_plan", "no")));
        guide.go_on();
        assert_eq!(rows(guide), after);

        world.chapter("thinks about it and goes back");
        guide.change(2);
        guide.choose(book.choice("situation", "active"));
        guide.go_back();
        assert_eq!(rows(guide), after, "a choice counted before it was sent");

        world.chapter("is better off than first said");
        guide.change(2);
        guide.answer(&book, "situation=active");
        let left = rows(guide);
        assert_eq!(left[..2], after[..2]);
        assert_eq!(left.len(), 3, "what no longer matters is still there: {left:?}");

        world.chapter("changes an answer from the result");
        guide.go_on();
        assert_eq!(rows(guide), left);
        guide.change(2);
        // How hard daily life is was answered before, and counts again.
        guide.answer(&book, "situation=lasting");
        assert_eq!(rows(guide), after);
        assert!(guide.shows(".verdict"), "not back at the result");
    });
}

#[test]
fn back_shows_what_was_chosen() {
    journey(|world| {
        let book = Book::of("viborg");
        let guide = world.standalone("viborg");
        assert!(!guide.shows(".back"), "there is nothing before the start");
        guide.begin();
        guide.answer(&book, "visited_training=yes travel_self=with_help fits_hours=unknown");
        let given = rows(guide);
        let backwards =
            [("fits_hours", "unknown"), ("travel_self", "with_help"), ("visited_training", "yes")];
        for (question, option) in backwards {
            guide.go_back();
            assert_eq!(book.question(&guide.title()), question);
            assert_eq!(guide.chosen(), Some(book.choice(question, option)), "{question}");
        }
        guide.go_back();
        assert_eq!(guide.chosen(), Some(0), "for whom it is was forgotten");
        guide.go_back();
        assert!(!guide.shows(".choices") && !guide.shows(".back"), "not at the start");
        guide.begin();
        for _ in 0..3 {
            guide.go_on();
        }
        assert_eq!(rows(guide), given);

        world.chapter("the result, and back");
        guide.go_on();
        guide.go_back();
        assert_eq!(rows(guide), given);

        world.chapter("starts over");
        guide.go_on();
        guide.turn(|| guide.press_named(&da(Msg::Restart)));
        guide.begin();
        assert_eq!(guide.chosen(), None, "an answer survived");
    });
}
