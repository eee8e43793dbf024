//! The standalone page: every covered municipality, and a way on for all others.

use traeningsguide::i18n::Msg;

use crate::find::da;
use crate::world::journey;

#[test]
fn a_municipality_is_chosen() {
    journey(|world| {
        world.open("/guide.html");
        let guide = world.guide();
        assert_eq!(guide.title(), da(Msg::ChooseTitle));
        let names = guide.texts(".choice .label");
        // In the order of the Danish alphabet, with the way out last.
        let known = ["Holstebro", "Hørsholm", "Kolding", "Norddjurs", "Roskilde", "Silkeborg"];
        let known = known.into_iter().chain(["Varde", "Viborg", "Aarhus"]);
        let known = known.map(|name| [name, " Kommune"].concat()).chain([da(Msg::ChooseOther)]);
        assert_eq!(names, known.collect::<Vec<_>>());

        world.chapter("chooses nothing");
        guide.turn(|| guide.press(".primary"));
        assert!(guide.text(".problem").contains(&da(Msg::ChooseError)));

        world.chapter("chooses Varde");
        guide.choose(6);
        guide.go_on();
        assert_eq!(guide.title(), da(Msg::StartTitle { municipality: "Varde Kommune" }));
        assert!(guide.shows(".help"), "nobody to ask");

        world.chapter("it was Viborg");
        guide.go_back();
        assert_eq!(guide.title(), da(Msg::ChooseTitle));
        guide.choose(7);
        guide.go_on();
        assert_eq!(guide.title(), da(Msg::StartTitle { municipality: "Viborg Kommune" }));
        assert_eq!(world.run("return location.pathname + location.search", &[]), "/guide.html");
    });
}

#[test]
fn the_address_may_choose() {
    journey(|world| {
        let guide = world.standalone("varde");
        assert_eq!(guide.title(), da(Msg::StartTitle { municipality: "Varde Kommune" }));
        assert!(!guide.shows(".back"), "the page has chosen: there is nothing to go back to");
        assert!(!guide.shows_fallback());
    });
}

#[test]
fn another_municipality_is_not_covered() {
    journey(|world| {
        world.open("/guide.html");
        let guide = world.guide();
        guide.press(".apart");
        guide.go_on();
        assert_eq!(guide.title(), da(Msg::NotCoveredTitle));
        let text = guide.text(".guide");
        for line in [Msg::NotCoveredLead, Msg::NotCoveredAsk, Msg::NotCoveredDoctor].map(da) {
            assert!(text.contains(&line), "`{line}` is missing");
        }
        assert!(!guide.shows(".primary") && !guide.shows(".help"), "another's help line");
        guide.go_back();
        assert_eq!(guide.title(), da(Msg::ChooseTitle));
    });
}
