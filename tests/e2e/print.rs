//! On paper: the guide and nothing around it, everything open, and nothing there to press.

use serde_json::{Value, json};
use traeningsguide::i18n::Msg;

use crate::book::Book;
use crate::find::{ENGLISH, Guide, da, plain, say, strings};
use crate::world::{World, journey};

const ANSWERS: &str =
    "adult=yes has_plan=no situation=lasting daily_difficulty=large needs_guidance=yes
    public_transport=yes doctors_note=yes";

impl World {
    fn medium(&self, name: &str) {
        self.devtools("Emulation.setEmulatedMedia", &json!({ "media": name }));
    }
}

/// To the result, and it printed: what is on the sheet of paper.
fn print(guide: Guide<'_>) -> Value {
    let world = guide.world;
    guide.begin();
    guide.answer_all(&Book::of("holstebro"), ANSWERS);
    // As on paper, so that what is printed can be asked what of it shows.
    world.medium("print");
    let press = "all('button').find((it) => words(it) === arguments[1]).click()";
    guide.run(press, &[da(Msg::Print).into()]);
    assert_eq!(guide.run("return root.querySelectorAll('iframe').length", &[]), 0, "it stays");
    let seen = plain(&guide.text(".guide"));
    let mut papers = world.run("return top.papers", &[]);
    assert_eq!(papers.as_array().unwrap().len(), 1, "not printed, or more than once");
    let paper = papers[0].take();
    assert_eq!(plain(paper["text"].as_str().unwrap()), seen, "the paper is not the screen");
    world.medium("");
    paper
}

/// Every text of the guide, open or not, but what is there to press.
fn said(guide: Guide<'_>) -> Vec<String> {
    let texts =
        "const it = document.createTreeWalker(root.querySelector('.guide'), NodeFilter.SHOW_TEXT);
        const texts = [];
        while (it.nextNode()) {
            if (!it.currentNode.parentElement.closest('button')) texts.push(it.currentNode.data);
        }
        return texts";
    strings(&guide.run(texts, &[])).iter().map(|it| plain(it)).collect()
}

#[test]
fn the_result_on_paper() {
    journey(|world| {
        let guide = world.standalone("holstebro");
        let paper = print(guide);
        let text = plain(paper["text"].as_str().unwrap());
        for line in ["57 kr.", "96 11 48 00", "Kvalitetsstandard for genoptræning"] {
            assert!(text.contains(line), "`{line}` is not on paper");
        }
        let texts = said(guide);
        assert!(texts.len() > 100, "{texts:?}");
        for line in texts {
            assert!(text.contains(&line), "`{line}` is not on paper");
        }
        let cited = text.matches(" linje ").count();
        assert!(cited > 10, "only {cited} sources on paper");
        assert_eq!(paper["lang"], "da");
        let title = da(Msg::StartTitle { municipality: "Holstebro Kommune" });
        assert_eq!(paper["title"], title, "a printer's queue shows this to everybody");

        world.chapter("the browser prints the page by itself");
        let open = "return all('.opened').filter(shown).length";
        assert_eq!(guide.run(open, &[]), 0, "something is open on the screen");
        assert_ne!(guide.texts("button"), [""; 0]);
        world.medium("print");
        assert_eq!(guide.texts("button"), [""; 0], "a button on paper");
        let closed = "return all('.opened').filter((it) => !shown(it)).length";
        assert_eq!(guide.run(closed, &[]), 0, "something stays closed on paper");
        world.medium("");
        assert_ne!(guide.texts("button"), [""; 0], "this was not the print style");
    });
}

#[test]
fn the_same_is_printed_wherever_the_guide_stands() {
    journey(|world| {
        world.chapter("on its own page");
        let alone = print(world.standalone("holstebro"));

        world.chapter("on a municipality's page");
        world.open("/");
        assert_eq!(print(world.guide()), alone);

        world.chapter("in a frame");
        world.framed("holstebro");
        assert_eq!(print(world.guide()), alone);
        world.wait(world.driver.enter_default_frame());

        world.chapter("where no style is allowed, and in English");
        world.strict_page("<traenings-guide municipality='holstebro'></traenings-guide>");
        assert_eq!(print(world.guide()), alone);
        world.guide().switch_language();
        world.run("papers.length = 0", &[]);
        world.guide().press_named(&say(ENGLISH, Msg::Print));
        let english = world.run("return papers[0]", &[]);
        let title = say(ENGLISH, Msg::StartTitle { municipality: "Holstebro Municipality" });
        assert_eq!(
            (english["lang"].as_str(), english["title"].as_str()),
            (Some("en"), Some(&*title))
        );

        world.chapter("where no document can be made: the whole page, rather than nothing");
        let broken = "papers.length = 0;
            Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', { get: () => null })";
        world.run(broken, &[]);
        world.guide().press_named(&say(ENGLISH, Msg::Print));
        assert_eq!(
            world.run("return papers.map((it) => it.title)", &[]),
            json!(["En streng side"])
        );
        assert_eq!(world.guide().run("return root.querySelectorAll('iframe').length", &[]), 0);
    });
}
