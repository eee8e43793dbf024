//! The cost of transport to a whole course, and how amounts are written.

use messages::words;
use traeningsguide::engine::{CourseCost, Kroner, SessionPlan};
use traeningsguide::i18n::{Language, kroner, kroner_range};

use super::sample::ENGLISH;

const DANISH: Language = Language::DANISH;

#[test]
fn a_returkoersel_is_one_price_a_session_and_is_never_doubled() {
    let plan = SessionPlan { least_a_week: 1, most_a_week: 2, weeks: 12 };
    let cost = plan.cost(Kroner::whole(57));
    assert_eq!(cost, CourseCost { least: Kroner::whole(684), most: Kroner::whole(1368) });
    assert_eq!(kroner_range(cost.least, cost.most, words(DANISH)), "684–1.368\u{a0}kr.");
    assert_eq!(kroner_range(cost.least, cost.most, words(ENGLISH)), "684–1,368\u{a0}kr.");
}

#[test]
fn an_amount_too_large_to_hold_is_the_largest() {
    let most = Kroner { oere: u32::MAX };
    assert_eq!(Kroner::whole(u32::MAX), most);
    assert_eq!(Kroner::whole(1).times(u32::MAX), most);
    let plan = SessionPlan { least_a_week: 0, most_a_week: u32::MAX, weeks: u32::MAX };
    assert_eq!(plan.cost(most), CourseCost { least: Kroner::whole(0), most });
}

#[test]
fn thousands_and_oere_are_written_as_each_language_does() {
    let table = [
        (0, "0\u{a0}kr.", "0\u{a0}kr."),
        (5, "0,05\u{a0}kr.", "0.05\u{a0}kr."),
        (5709, "57,09\u{a0}kr.", "57.09\u{a0}kr."),
        (5750, "57,50\u{a0}kr.", "57.50\u{a0}kr."),
        (99_900, "999\u{a0}kr.", "999\u{a0}kr."),
        (100_000, "1.000\u{a0}kr.", "1,000\u{a0}kr."),
        (123_456_701, "1.234.567,01\u{a0}kr.", "1,234,567.01\u{a0}kr."),
    ];
    for (oere, danish, english) in table {
        let amount = Kroner { oere };
        assert_eq!(
            (&*kroner(amount, words(DANISH)), &*kroner(amount, words(ENGLISH))),
            (danish, english)
        );
        assert_eq!(kroner_range(amount, amount, words(DANISH)), danish);
    }
}
