//! A receipt code, written down and typed in another time.

use traeningsguide::i18n::Msg;

use crate::book::Book;
use crate::find::da;
use crate::world::journey;

#[test]
fn a_code_brings_the_result_back() {
    journey(|world| {
        let guide = world.standalone("holstebro");
        guide.begin();
        guide.answer_all(
            &Book::of("holstebro"),
            "adult=yes has_plan=no situation=lasting daily_difficulty=large needs_guidance=unknown
             public_transport=yes doctors_note=yes",
        );
        let seen = || (guide.title(), guide.texts(".badge"), guide.texts(".row"));
        let before = seen();
        let code = guide.text(".receipt");

        world.chapter("another day");
        let guide = world.standalone("holstebro");
        let place = "return [location.href, document.title]";
        let address = world.run(place, &[]);

        world.chapter("mistyped");
        let wrong = if code.starts_with('2') { "3" } else { "2" };
        let mistyped = [wrong, &code[1..]].concat();
        guide.type_code(&mistyped);
        assert!(guide.focus_is(".problem"), "the error is not heard");
        let problem = guide.text(".problem");
        assert!(problem.contains(&da(Msg::CodeMistyped)), "{problem}");
        let typed = guide.run("return all('input.code')[0].value", &[]);
        assert_eq!(typed, mistyped.as_str(), "all of it must be typed again");

        world.chapter("in small letters and without spaces");
        let letters: String = code.chars().filter(|it| it.is_alphanumeric()).collect();
        guide.send_code(&letters.to_lowercase());
        assert_eq!(seen(), before);
        assert!(guide.text(".guide").contains(&da(Msg::ThenSameAnswer)));
        assert_eq!(world.run(place, &[]), address, "the address or the title changed");
        let left = world.run("return JSON.stringify([history.state, location.href])", &[]);
        let told = left.as_str().unwrap().to_uppercase();
        assert!(!told.contains(&*letters.to_uppercase()), "{told}");
        assert!(!world.server.requests().concat().to_uppercase().contains(&*letters));

        world.chapter("of another municipality");
        let guide = world.standalone("viborg");
        guide.type_code(&code);
        let problem = guide.text(".problem");
        // The page has no list of municipalities.
        assert!(problem.contains(&da(Msg::CodeUnknown)));
    });
}
