//! On paper: everything is open, and nothing is there to press.

use serde_json::json;

use crate::book::Book;
use crate::find::strings;
use crate::world::journey;

#[test]
fn the_result_on_paper() {
    journey(|world| {
        let book = Book::of("holstebro");
        let guide = world.standalone("holstebro");
        guide.go_on();
        guide.answer_all(
            &book,
            "adult=yes has_plan=no situation=lasting daily_difficulty=large needs_guidance=yes
             public_transport=yes doctors_note=yes",
        );
        let (title, sources) = (guide.title(), "return all('.opened').filter(shown).map(words)");
        assert_eq!(strings(&guide.run(sources, &[])), [""; 0], "something is open on the screen");
        assert_ne!(guide.texts("button"), [""; 0]);
        guide.press(".actions button");
        assert_eq!(world.run("return printed", &[]), 1, "the button does not print");

        world.devtools("Emulation.setEmulatedMedia", &json!({ "media": "print" }));
        assert_eq!(guide.title(), title);
        assert_eq!(guide.texts("button"), [""; 0], "a button on paper");
        let hidden = guide.run("return all('.opened').filter((it) => !shown(it)).length", &[]);
        assert_eq!(hidden, 0, "something stays closed on paper");
        let lines = strings(&guide.run(sources, &[]));
        let cited = lines.iter().filter(|it| it.contains("Linje ")).count();
        assert!(cited > 10, "only {cited} sources on paper");
        let paper = guide.text(".guide");
        for line in ["57 kr.", "96 11 48 00", "Kvalitetsstandard for genoptræning"] {
            assert!(paper.contains(line), "`{line}` is not on paper");
        }

        world.devtools("Emulation.setEmulatedMedia", &json!({ "media": "" }));
        assert_ne!(guide.texts("button"), [""; 0], "this was not the print style");
    });
}
