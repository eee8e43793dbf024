//! The snippet builder: what it gives is put on a page, under the policy that it gives, and must
//! work there.

use std::fs;

use serde_json::json;
use thirtyfour::prelude::*;
use traeningsguide::i18n::{Language, Msg, Perspective, Voice};

use crate::book::Book;
use crate::check::none;
use crate::find::{ENGLISH, Guide, say, strings};
use crate::patience::eventually;
use crate::world::{World, checkout, journey};

/// In the element's kinds the guide is on the page itself.
const ELEMENT: [&str; 2] = ["element", "pinned"];
const FRAME: [&str; 2] = ["frame", "fixed"];

#[derive(Clone, Copy)]
struct Builder<'w> {
    world: &'w World,
}

/// What an editor chooses: the fields by name, and what they come to.
struct Choice {
    municipality: &'static str,
    language: Language,
    perspective: Option<Perspective>,
    theme: &'static str,
    level: &'static str,
}

const CHOICES: [Choice; 3] = [
    Choice {
        municipality: "holstebro",
        language: Language::DANISH,
        perspective: None,
        theme: "",
        level: "2",
    },
    Choice {
        municipality: "varde",
        language: ENGLISH,
        perspective: Some(Perspective::Relative),
        theme: "dkfds-borger dark",
        level: "3",
    },
    Choice {
        municipality: "norddjurs",
        language: Language::DANISH,
        perspective: Some(Perspective::Professional),
        theme: "auto",
        level: "1",
    },
];

impl Choice {
    fn perspective(&self) -> &'static str {
        match self.perspective {
            None => "",
            Some(Perspective::Own) => "self",
            Some(Perspective::Relative) => "relative",
            Some(Perspective::Professional) => "professional",
        }
    }

    /// What the guide's first page is called.
    fn title(&self) -> String {
        let book = Book::of(self.municipality);
        let book = if self.language == ENGLISH { book.english() } else { book };
        let perspective = self.perspective.unwrap_or_default();
        let voice = Voice { language: self.language, perspective };
        say(voice, Msg::StartTitle { municipality: book.name() })
    }
}

impl World {
    fn builder(&self) -> Builder<'_> {
        self.open("/byg.html");
        let builder = Builder { world: self };
        eventually("the form", || builder.shows("#valg").then_some(()));
        builder
    }

    /// Puts a snippet on a page that allows nothing but what the builder says, and opens it.
    #[track_caller]
    fn page_with(&self, snippet: &str, policy: &str) {
        let page = format!(
            "<!doctype html><html lang='da'><head><meta charset='utf-8'><title>En kommunes side</title>
             <meta name='viewport' content='width=device-width, initial-scale=1'><link rel='icon' href='data:,'>
             <meta http-equiv='Content-Security-Policy' content=\"default-src 'none'; img-src data:; {policy}\">
             </head><body><main><h1>Træning</h1>{snippet}</main></body></html>"
        );
        self.server.put("/host.html", &page);
        self.open("/host.html");
    }
}

impl Builder<'_> {
    /// Sets a field as an editor does. Only what it offers can be chosen.
    #[track_caller]
    fn set(self, field: &str, value: &str) {
        let set = "const [name, value] = arguments, field = document.forms[0].elements[name];
            field.value = value;
            document.forms[0].dispatchEvent(new Event('input'));
            return field.value";
        assert_eq!(self.world.run(set, &[field.into(), value.into()]), value.trim(), "{field}");
    }

    #[track_caller]
    fn choose(self, choice: &Choice, kind: &str) {
        self.world.chapter(&[choice.municipality, " as ", kind].concat());
        let (scheme, preset): (Vec<_>, Vec<_>) =
            choice.theme.split_whitespace().partition(|word| ["dark", "auto"].contains(word));
        self.set("lang", choice.language.code());
        self.set("perspective", choice.perspective());
        self.set("preset", &preset.concat());
        self.set("scheme", &scheme.concat());
        self.set("level", choice.level);
        self.set("kind", kind);
        self.set("municipality", choice.municipality);
    }

    fn shows(self, css: &str) -> bool {
        let shown = "const it = document.querySelector(arguments[0]);
            return Boolean(it) && it.checkVisibility()";
        self.world.run(shown, &[css.into()]) == true
    }

    /// The text to copy.
    #[track_caller]
    fn gives(self, id: &str) -> String {
        assert!(self.shows(&["#", id].concat()), "nothing to copy: {id}");
        let value = "return document.getElementById(arguments[0]).value";
        self.world.run(value, &[id.into()]).as_str().unwrap().into()
    }

    fn snippet(self) -> (String, String) {
        (self.gives("kode"), self.gives("csp"))
    }
}

/// The guide has come up as it was chosen.
#[track_caller]
fn comes_up(guide: Guide<'_>, choice: &Choice) {
    assert_eq!(guide.title(), choice.title());
    let attributes = "return ['municipality', 'lang', 'perspective', 'theme'].map((it) => host.getAttribute(it) ?? '')";
    let chosen =
        json!([choice.municipality, choice.language.code(), choice.perspective(), choice.theme]);
    assert_eq!(guide.run(attributes, &[]), chosen);
}

#[test]
fn each_element_works_under_its_own_policy() {
    journey(|world| {
        for kind in ELEMENT {
            for choice in &CHOICES {
                let builder = world.builder();
                builder.choose(choice, kind);
                let (snippet, policy) = builder.snippet();
                world.page_with(&snippet, &policy);
                let guide = world.guide();
                comes_up(guide, choice);
                assert!(guide.shows(&["h", choice.level, ".title"].concat()));
                assert!(!guide.shows_fallback());
            }
        }
    });
}

#[test]
fn where_the_loader_is_missing_the_fallback_is_there() {
    journey(|world| {
        let builder = world.builder();
        let snippets = ELEMENT.map(|kind| {
            builder.choose(&CHOICES[0], kind);
            builder.snippet()
        });
        for path in world.server.paths("/v1/embed") {
            world.server.remove(&path);
        }
        for ((snippet, policy), missed) in snippets.into_iter().zip(["/v1/embed.js", "/v1/embed-"])
        {
            world.page_with(&snippet, &policy);
            misses(world, &[missed]);
            fallback_is_there(world);
        }
    });
}

#[test]
fn each_frame_works_under_its_own_policy() {
    journey(|world| {
        for kind in FRAME {
            for choice in &CHOICES {
                let builder = world.builder();
                builder.choose(choice, kind);
                let (snippet, policy) = builder.snippet();
                world.page_with(&snippet, &policy);
                world.wait(world.driver.clone().enter_frame(0));
                let guide = world.guide();
                comes_up(guide, choice);
                assert!(guide.shows(&["h", choice.level, ".title"].concat()));
                let inside = "return document.documentElement.scrollHeight > innerHeight";
                let outside = "return document.querySelector('iframe').clientHeight";
                if kind == "frame" {
                    eventually("the frame fits", || {
                        (world.run(inside, &[]) == false).then_some(())
                    });
                }
                world.wait(world.driver.clone().enter_parent_frame());
                assert_eq!(world.run(outside, &[]) == 800, kind == "fixed");
            }
        }
    });
}

#[test]
fn where_the_frame_is_missing_what_to_do_stands_below() {
    journey(|world| {
        let builder = world.builder();
        let snippets = FRAME.map(|kind| {
            builder.choose(&CHOICES[0], kind);
            builder.snippet()
        });
        world.server.remove("/v1/frame.html");
        world.server.remove("/v1/host.js");
        let missed: [&[&str]; 2] = [&["frame.html", "host.js"], &["frame.html"]];
        for ((snippet, policy), missed) in snippets.into_iter().zip(missed) {
            world.page_with(&snippet, &policy);
            misses(world, missed);
            fallback_is_there(world);
        }
    });
}

/// The text that the documentation shows, and every address in it is one of this build.
#[test]
fn the_documentation_shows_what_the_builder_gives() {
    let documented = checkout("docs/embedding.md");
    let documented = fs::read_to_string(documented).unwrap();
    journey(|world| {
        let builder = world.builder();
        builder.choose(&CHOICES[0], "element");
        builder.set("base", "https://guide.example/v1/");
        for kind in ["element", "frame"] {
            builder.set("kind", kind);
            let (snippet, policy) = builder.snippet();
            assert!(documented.contains(&snippet), "not as in docs/embedding.md:\n{snippet}");
            let policy = policy.replace('\n', " ");
            assert!(documented.contains(&policy), "not as in docs/embedding.md: {policy}");
            let addresses =
                snippet.split('"').filter_map(|it| it.strip_prefix("https://guide.example"));
            let paths: Vec<&str> = addresses.filter_map(|it| it.split('?').next()).collect();
            assert!(paths.len() > 1, "{snippet}");
            for path in paths {
                assert!(world.server.paths(path).iter().any(|it| it == path), "no {path}");
            }
        }
    });
}

/// The browser has asked for these, and says that they are not there.
#[track_caller]
fn misses(world: &World, files: &[&str]) {
    let mut said = String::new();
    eventually("the missing files are told", || {
        said += &world.complaints().concat();
        files.iter().all(|it| said.contains(it)).then_some(())
    });
    assert!(said.contains("404"), "{said}");
}

/// What Holstebro's reader gets in place of the guide.
#[track_caller]
fn fallback_is_there(world: &World) {
    let said =
        "return [...document.querySelectorAll('main p')].filter((it) => it.checkVisibility())
        .map((it) => it.textContent)";
    let call = "Ring til Center for Træning i Holstebro Kommune på 96 11 48 00.";
    let read = "Læs kommunens regler som tekst.";
    assert_eq!(world.run(said, &[]), json!([call, read]));
    let links = "return [...document.querySelectorAll('main p a')].map((it) => it.href)";
    let text = world.server.address("/v1/text/holstebro.da.html");
    assert_eq!(world.run(links, &[]), json!(["tel:+4596114800", text]));
}

#[test]
fn a_wrong_address_gives_no_snippet() {
    journey(|world| {
        let builder = world.builder();
        assert!(!builder.shows("#koder"), "a snippet for no municipality");
        builder.set("municipality", "kolding");
        let own = builder.gives("kode");
        let told = "return [document.querySelector('#adresse-fejl').textContent,
            document.forms[0].elements.base.getAttribute('aria-invalid')]";
        for wrong in [
            "",
            "guide.example/v1/",
            "/v1/",
            "javascript:alert(1)",
            "ftp://guide.example/v1/",
            "https://guide.example/v1/?a=1",
            "https://guide.example/v1/#a",
            "https://name@guide.example/v1/",
            "https://guide.example/v1/embed.js",
            "\"><script>alert(1)</script>",
        ] {
            builder.set("base", wrong);
            assert!(!builder.shows("#koder"), "a snippet with {wrong}");
            let told = world.run(told, &[]);
            assert!(told[0] != "" && told[1] == "true", "no word about {wrong}");
            assert!(builder.shows("#visning traenings-guide"), "the guide went away");
        }
        for (good, base) in [
            ("https://guide.example/v1/", "https://guide.example/v1/"),
            (" https://guide.example/v1 ", "https://guide.example/v1/"),
            ("https://guide.example", "https://guide.example/"),
            (
                "https://guide.example/æ b/\"'&<i>/",
                "https://guide.example/%C3%A6%20b/%22'&%3Ci%3E/",
            ),
        ] {
            builder.set("base", good);
            assert_eq!(world.run(told, &[]), json!(["", "false"]));
            let read = "const page = new DOMParser().parseFromString(arguments[0], 'text/html');
                return [...page.querySelectorAll('*')].flatMap((it) => [it.getAttribute('src'), it.getAttribute('href')])
                  .filter(Boolean)";
            let (snippet, policy) = builder.snippet();
            let addresses = world.run(read, &[snippet.into()]);
            let in_it = ["embed.js", "text/kolding.da.html"].map(|it| [base, it].concat());
            assert_eq!(strings(&addresses), in_it);
            let allowed = policy.split([' ', ';']).filter(|it| it.starts_with("http"));
            assert_eq!(allowed.collect::<Vec<_>>(), ["https://guide.example"; 2]);
        }
        assert!(!own.contains("guide.example"));
    });
}

#[test]
fn the_preview_follows_each_choice() {
    journey(|world| {
        let builder = world.builder();
        assert!(builder.shows("#mangler") && !builder.shows("#visning"));
        for choice in &CHOICES {
            builder.choose(choice, "element");
            comes_up(world.guide(), choice);
        }
        world.chapter("what is no other guide is not drawn again");
        world.run("document.querySelector('traenings-guide').isDrawnOnce = true", &[]);
        builder.set("kind", "pinned");
        builder.set("base", "https://guide.example/v1/");
        let same = "return document.querySelector('traenings-guide').isDrawnOnce === true";
        assert_eq!(world.run(same, &[]), true);
        builder.set("lang", "en");
        assert_eq!(world.run(same, &[]), false);
    });
}

#[test]
fn colours_that_cannot_be_read_are_listed_beside_the_preview() {
    journey(|world| {
        let builder = world.builder();
        let told = |status: &str, wanted: &[&str]| {
            let read = "const part = document.querySelector('#kontrast');
                return [part.checkVisibility() && part.querySelector('[role=status]').textContent,
                  [...part.querySelectorAll('li')].map((it) => it.textContent)]";
            eventually(status, || (world.run(read, &[])[0] == status).then_some(()));
            assert_eq!(strings(&world.run(read, &[])[1]), wanted);
        };
        let good = "Ja, alle farver har kontrast nok.";
        for choice in &CHOICES {
            builder.choose(choice, "element");
            told(good, &[]);
        }
        assert!(!builder.shows("#egne"));

        world.chapter("one bad colour");
        builder.choose(&CHOICES[0], "element");
        builder.set("accent-text", "#99bbcc");
        told(
            "Én ting skal rettes:",
            &[
                "Tekst på knapper (#99bbcc) mod knapper (#00527a) har kontrasten 4,15:1 og skal have mindst 4,5:1. \
               Ret »Tekst på knapper« eller »Knapper og links«.",
            ],
        );
        let faults = world.accessibility_faults();
        let seen = |it: &String| it.contains("color-contrast") && it.contains("traenings-guide");
        assert!(faults.len() == 1 && faults.iter().all(seen), "axe sees the same: {faults:?}");
        builder.set("accent-text", "banana");
        told("Én ting skal rettes:", &["»banana« er ikke en farve. Ret »Tekst på knapper«."]);
        builder.set("accent-text", "#00527a");
        builder.set("ground", "transparent");
        let transparent = "Baggrunden (transparent) er gennemsigtig, så kontrasten kan ikke regnes ud. Ret »Baggrund«.";
        let read =
            "return [...document.querySelectorAll('#kontrast li')].map((it) => it.textContent)";
        eventually("several are listed", || {
            strings(&world.run(read, &[])).iter().any(|it| it == transparent).then_some(())
        });
        builder.set("ground", "");

        world.chapter("good colours are copied as they are seen");
        builder.set("accent-text", "#fff");
        builder.set("accent", "#7a1f3d");
        told(good, &[]);
        let css = "traenings-guide {\n  --traenings-guide-accent: #7a1f3d;\n  --traenings-guide-accent-text: #fff;\n}";
        assert_eq!(builder.gives("css"), css);
        none(&world.accessibility_faults());
        let ground = "return getComputedStyle(root.querySelector('.primary')).backgroundColor";
        let seen = world.guide().run(ground, &[]);
        assert_eq!(seen, "rgb(122, 31, 61)");
        let snippet = builder.gives("kode");
        world.host_page(&format!("<style>{css}</style>{snippet}"));
        let guide = world.guide();
        guide.title();
        assert_eq!(guide.run(ground, &[]), seen);

        world.chapter("a frame has none");
        let builder = world.builder();
        builder.choose(&CHOICES[0], "frame");
        assert!(!builder.shows("#farver") && !builder.shows("#kontrast"));
    });
}

#[test]
fn each_municipality_is_offered() {
    journey(|world| {
        let builder = world.builder();
        let ids = "return [...document.forms[0].elements.municipality.options].map((it) => it.value).filter(Boolean)";
        let ids = strings(&world.run(ids, &[]));
        assert_eq!(ids.len(), 9);
        for id in &ids {
            builder.set("municipality", id);
            let (snippet, _) = builder.snippet();
            let book = Book::of(id);
            assert!(snippet.contains(&["municipality=\"", id, "\""].concat()), "{snippet}");
            assert!(snippet.contains(book.name()), "{snippet}");
            let calls = snippet.contains("tel:+45");
            assert_eq!(builder.shows("#uden-nummer"), !calls, "{id}");
            assert!(builder.gives("erklaering-da").contains(book.name()));
            assert!(builder.gives("erklaering-en").contains(book.english().name()));
        }
    });
}

#[test]
fn it_keeps_nothing_and_asks_for_nothing() {
    journey(|world| {
        let builder = world.builder();
        builder.choose(&CHOICES[1], "element");
        world.guide().has_everything();
        let before = world.server.requests();
        builder.choose(&CHOICES[1], "pinned");
        builder.set("base", "https://guide.example/v1/");
        let kept = "return [document.cookie, localStorage.length, sessionStorage.length, location.search, location.hash]";
        assert_eq!(world.run(kept, &[]), json!(["", 0, 0, "", ""]));
        assert_eq!(world.server.requests(), before);
    });
}

#[test]
fn from_the_top_to_the_copied_snippet_by_keyboard() {
    journey(|world| {
        let permission =
            json!({ "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"] });
        world.devtools("Browser.grantPermissions", &permission);
        let builder = world.builder();
        let on = |css: &str| {
            let focused = "return document.activeElement.matches(arguments[0])";
            world.run(focused, &[css.into()]) == true
        };
        let tab_to = |css: &str| {
            let there = (0..60).any(|_| {
                world.key(Key::Tab);
                on(css)
            });
            assert!(there, "Tab does not reach {css}");
        };
        world.key(Key::Tab);
        assert!(on(".skip"));
        world.key(Key::Enter);
        tab_to("#kommune");
        world.key(Key::Down);
        eventually("a municipality is chosen", || builder.shows("#koder").then_some(()));
        let title = world.guide().title();
        tab_to("input[name=kind]");
        world.key(Key::Down);
        assert!(on("#pinned:checked"));
        let snippet = builder.gives("kode");
        assert!(snippet.contains("integrity="), "{snippet}");
        tab_to("[data-copy=kode]");
        world.key(Key::Enter);
        let told = |said: &str| {
            let status =
                "return document.querySelector('[data-copy=kode] ~ [role=status]').textContent";
            eventually(said, || {
                let status = world.run(status, &[]);
                status.as_str().unwrap().contains(said).then_some(())
            });
        };
        told("Kopieret");
        let read = "const done = arguments[0];
            navigator.clipboard.readText().then(done, (why) => done(String(why)))";
        assert_eq!(world.run_later(read, &[]), snippet);
        assert_eq!(world.guide().title(), title);

        world.chapter("where the browser does not copy, it is marked");
        let permission =
            json!({ "permission": { "name": "clipboard-write" }, "setting": "denied" });
        world.devtools("Browser.setPermission", &permission);
        world.key(Key::Enter);
        told("Ctrl+C");
        let marked = "const it = document.activeElement;
            return it.value.slice(it.selectionStart, it.selectionEnd)";
        assert_eq!(world.run(marked, &[]), snippet);
    });
}

/// Faults in the layout of the builder on a phone.
fn size_faults(world: &World) -> Vec<String> {
    let script = "const edge = document.documentElement, faults = [];
        if (edge.scrollWidth > edge.clientWidth) faults.push(`the page is ${edge.scrollWidth} px wide`);
        for (const it of document.querySelectorAll('main *')) {
          if (!it.checkVisibility()) continue;
          const { left, right, height } = it.getBoundingClientRect(), size = parseFloat(getComputedStyle(it).fontSize);
          const fault = (what) => faults.push(`${what}: <${it.localName} id='${it.id}'>`);
          if (left < 0 || right > edge.clientWidth) fault(`from ${left} to ${right}`);
          if (size < 16) fault(`letters of ${size} px`);
          if (it.matches('select, button, textarea, input[type=url], .choice') && height < 44) fault(`${height} px high`);
        }
        return faults";
    strings(&world.run(script, &[]))
}

#[test]
fn everybody_can_use_it() {
    journey(|world| {
        let builder = world.builder();
        let empty = size_faults(world);
        none(&empty);
        builder.choose(&CHOICES[0], "element");
        world.guide().title();
        none(&world.accessibility_faults());
        builder.set("base", "https");
        none(&world.accessibility_faults());

        world.chapter("on a phone");
        world.narrow();
        let builder = world.builder();
        for choice in &CHOICES {
            builder.choose(choice, "element");
            world.guide().title();
            none(&size_faults(world));
            none(&world.accessibility_faults());
        }
        world.chapter("what it must find");
        world.run("document.querySelector('#kode').style.width = '400px'", &[]);
        assert!(!size_faults(world).is_empty());
    });
}

/// The text for the municipality's statement says so. Its other claims are checked in `accessible`,
/// `keyboard` and `embedding`.
#[test]
fn the_guide_fits_with_letters_twice_as_large() {
    journey(|world| {
        let half = json!({ "width": 640, "height": 450, "deviceScaleFactor": 2, "mobile": false });
        world.devtools("Emulation.setDeviceMetricsOverride", &half);
        let guide = world.standalone("holstebro");
        guide.check_every_page(|| guide.size_faults());

        world.chapter("the letters alone");
        world.devtools("Emulation.clearDeviceMetricsOverride", &json!({}));
        let guide = world.standalone("holstebro");
        let size = "const size = () => parseFloat(getComputedStyle(root.querySelector('.title')).fontSize);
            const before = size();
            document.documentElement.style.fontSize = '200%';
            return size() / before";
        assert_eq!(guide.run(size, &[]), 2);
        guide.check_every_page(|| guide.size_faults());
    });
}
