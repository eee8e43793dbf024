//! A pack that is written to harm, from a server whose files all fit each other: it is drawn as
//! text, or not at all.

use serde_json::{Value, json};
use traeningsguide::content::MAX_BYTES;
use traeningsguide::i18n::Msg;

use crate::find::{Guide, da};
use crate::pages::FALLBACK;
use crate::patience::eventually;
use crate::world::{World, journey};

/// What would run, load, restyle or turn around, if it were anything but text.
const TEXT: &str = "<img src='/ramt' onerror='window.ramt=1'></style><style>*{display:none!important}</style>\
    <script>window.ramt=1</script><a href='javascript:window.ramt=1'>\u{202e}\u{2066}\u{0}\u{1b}\u{2028}";

/// What a pack has as strings besides: names, kinds, addresses, units of time.
const NO_TEXTS: [&str; 13] = [
    "id",
    "municipality",
    "phone",
    "email",
    "web",
    "url",
    "given",
    "kind",
    "outcome",
    "topic",
    "deadline",
    "from",
    "reaches",
];

/// The same pack with this as every text.
fn with_texts(pack: &Value, text: &str) -> Value {
    match pack {
        Value::String(_) => text.into(),
        Value::Array(list) => list.iter().map(|it| with_texts(it, text)).collect(),
        Value::Object(record) => {
            let fields = record.iter().map(|(key, value)| {
                let is_text = !NO_TEXTS.contains(&key.as_str());
                (key.clone(), if is_text { with_texts(value, text) } else { value.clone() })
            });
            Value::Object(fields.collect())
        }
        other => other.clone(),
    }
}

impl World {
    /// A pack as the build has it, in the voice of this file.
    fn genuine(&self, begins: &str) -> Value {
        serde_json::from_slice(&self.server.file(&self.server.only(begins, ".json"))).unwrap()
    }

    /// Opens a host page that has something of its own besides the guide.
    fn victim(&self) -> Guide<'_> {
        let body = format!(
            "<h1 style='color: rgb(1, 2, 3)'>Kommunen</h1>
             <traenings-guide municipality='holstebro'>{FALLBACK}</traenings-guide>"
        );
        self.host_page(&body);
        self.guide()
    }
}

impl Guide<'_> {
    /// Nothing has run, nothing was loaded, and nothing looks otherwise: neither here nor on the
    /// host's page.
    #[track_caller]
    fn is_unharmed(&self) {
        let strange = "return [...root.querySelectorAll('*')].map((it) => it.localName)
            .filter((it) => ['script', 'style', 'img', 'link', 'object', 'embed', 'base', 'meta'].includes(it))";
        // The loader's own script is there while it brings the program.
        eventually("nothing strange", || (self.run(strange, &[]) == json!([])).then_some(()));
        let attributes = "return [...root.querySelectorAll('*')].flatMap((it) => [...it.attributes])
            .filter(({ name, value }) => name.startsWith('on') || name === 'style' || /^(javascript|data):/i.test(value.trim()))
            .map(({ name, value }) => `${name}=${value}`)";
        assert_eq!(self.run(attributes, &[]), json!([]));
        let page = "const title = document.querySelector('h1');
            return [window.ramt ?? null, title.innerText, getComputedStyle(title).color, getComputedStyle(title).direction,
                document.styleSheets.length, document.adoptedStyleSheets.length, root.adoptedStyleSheets.length]";
        assert_eq!(self.run(page, &[]), json!([null, "Kommunen", "rgb(1, 2, 3)", "ltr", 0, 0, 1]));
        assert!(!self.world.server.requests().concat().contains("ramt"));
    }
}

#[test]
fn what_a_pack_says_is_text() {
    journey(|world| {
        for voice in ["self", "relative", "professional"] {
            for language in ["da", "en"] {
                let begins = format!("/v1/packs/holstebro.{language}.{voice}.");
                let pack = with_texts(&world.genuine(&begins), TEXT).to_string();
                assert!(pack.len() < MAX_BYTES, "it would be refused: {} bytes", pack.len());
                world.server.forge(&world.server.only(&begins, ".json"), &pack);
            }
        }
        let guide = world.victim();
        let look = || {
            let title = guide.text(".title");
            guide.is_unharmed();
            assert!(title.contains("<img src='/ramt' onerror="), "{title}");
            assert!(guide.shows(".title"));
        };
        world.chapter("the start");
        look();
        guide.has_everything();
        guide.go_on();
        while guide.shows(".choices") {
            world.chapter("a question");
            look();
            guide.choose(0);
            guide.go_on();
        }
        world.chapter("the check");
        look();
        guide.go_on();
        world.chapter("the result");
        eventually("the result", || guide.shows(".receipt").then_some(()));
        guide.open_all();
        look();
        let links = "return all('a').map((it) => it.protocol)";
        let links = guide.run(links, &[]);
        let links = links.as_array().unwrap();
        assert!(!links.is_empty());
        let known = ["https:", "tel:", "mailto:"];
        assert!(links.iter().all(|it| known.contains(&it.as_str().unwrap())), "{links:?}");

        world.chapter("copied, printed and saved");
        for place in 0..guide.texts(".actions button").len() {
            guide.press_at(".actions button", place);
        }
        guide.is_unharmed();
    });
}

/// A list in a list in a list.
fn nested(levels: usize) -> String {
    ["[".repeat(levels), "]".repeat(levels)].concat()
}

#[test]
fn a_pack_that_is_none_is_refused() {
    journey(|world| {
        let begins = "/v1/packs/holstebro.da.self.";
        let genuine = world.genuine(begins);
        let with = |key: &str, value: Value| {
            let mut pack = genuine.clone();
            pack[key] = value;
            pack.to_string()
        };
        let contact = |key: &str, value: &str| {
            let mut contacts = genuine["contacts"].clone();
            contacts[0][key] = value.into();
            with("contacts", contacts)
        };
        let million = format!("[{}{{}}]", "{},".repeat(999_999));
        let huge = [genuine.to_string(), " ".repeat(100_000_000)].concat();
        let text = genuine.to_string();
        let questions = genuine["questions"].to_string();
        let packs = [
            ("a script behind a link", contact("web", "javascript:window.ramt=1")),
            ("a page behind a link", contact("web", "data:text/html,<script>top.ramt=1</script>")),
            ("more than a number", contact("phone", "96114800;x=<script>")),
            ("another number of words", with("words", json!(["<script>window.ramt = 1</script>"]))),
            ("a number for a name", with("name", json!(7))),
            ("a name for a list", with("programmes", json!("holstebro"))),
            ("one more field", text.replacen('{', "{\"__proto__\":{\"ramt\":1},", 1)),
            (
                "10,000 levels",
                text.replacen("\"words\":", &format!("\"deep\":{},\"words\":", nested(10_000)), 1),
            ),
            ("a million levels", nested(1_000_000)),
            ("a million questions", text.replacen(&questions, &million, 1)),
            ("100 MB", huge),
            ("nothing", String::new()),
            ("no text at all", "\u{0}".repeat(100_000)),
        ];
        for (what, pack) in packs {
            world.chapter(what);
            assert_ne!(pack, text, "{what} is not in it");
            world.server.forge(&world.server.only(begins, ".json"), &pack);
            let guide = world.victim();
            assert_eq!(guide.title(), da(Msg::UnavailableTitle));
            assert!(guide.shows_fallback() && !guide.shows(".primary"));
            // Not because the loader lost patience.
            let heard = "return heard.map(([what, { reason }]) => [what, reason])";
            assert_eq!(world.run(heard, &[]), json!([["failed", "pack"]]));
            guide.is_unharmed();
            assert!(world.complaints().concat().contains("the pack is missing or broken"));
        }
    });
}

#[test]
fn a_list_of_municipalities_that_is_none_gives_the_fallback() {
    journey(|world| {
        let begins = "/v1/packs/index-";
        let genuine = world.genuine(begins);
        let holstebro = genuine["municipalities"].as_array().unwrap();
        let place = holstebro.iter().position(|it| it["id"] == "holstebro").unwrap();
        let with = |key: &str, value: Value| {
            let mut index = genuine.clone();
            index["municipalities"][place][key] = value;
            index.to_string()
        };
        let help = |web: &str| json!({ "name": { "da": TEXT, "en": TEXT }, "web": web });
        let text = genuine.to_string();
        let indexes = [
            ("a script behind the help", with("help", help("javascript:window.ramt=1")), "start"),
            ("another in capitals", with("help", help(" JavaScript:window.ramt=1")), "start"),
            ("no files", with("pack", json!(5)), "content"),
            ("100 MB", [text.clone(), " ".repeat(100_000_000)].concat(), "start"),
            (
                "10,000 levels",
                text.replacen('{', &format!("{{\"deep\":{},", nested(10_000)), 1),
                "start",
            ),
            ("no list", json!({ "municipalities": 7 }).to_string(), "unknown-municipality"),
            ("nothing", "null".into(), "content"),
        ];
        for (what, index, reason) in indexes {
            world.chapter(what);
            world.server.forge(&world.server.only(begins, ".json"), &index);
            let guide = world.victim();
            guide.fell_back();
            let heard = "return heard.map(([what, { reason }]) => [what, reason])";
            assert_eq!(world.run(heard, &[]), json!([["failed", reason]]), "{what}");
            guide.is_unharmed();
            assert_ne!(world.complaints(), [""; 0]);
        }
    });
}
