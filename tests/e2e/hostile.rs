//! A pack that is written to harm, from a server whose files all fit each other: it is drawn as
//! text, or not at all.

use serde_json::{Value, json};
use traeningsguide::content::MAX_BYTES;
use traeningsguide::i18n::Msg;

use crate::find::{Guide, da};
use crate::pages::FALLBACK;
use crate::patience::eventually;
use crate::rows::{from_rows, to_rows};
use crate::world::{World, journey};

/// What would run, load, restyle or turn around, if it were anything but text.
const TEXT: &str = "<img src='/ramt' onerror='window.ramt=1'></style><style>*{display:none!important}</style>\
    <script>window.ramt=1</script><a href='javascript:window.ramt=1'>\u{202e}\u{2066}\u{0}\u{1b}\u{2028}";

/// What a pack has as strings besides: names, kinds, addresses, units of time.
const NO_TEXTS: [&str; 16] = [
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
    "rules",
    "code",
    "direction",
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
    /// The rules as the build has them, with the names of their fields.
    fn genuine_rules(&self, of: &str) -> Value {
        from_rows(&self.genuine(of))
    }

    /// A file of packs as the build has it.
    fn genuine(&self, part: &str) -> Value {
        let file = self.server.file(&self.server.part(part));
        let text = str::from_utf8(&file).unwrap();
        serde_json::from_str(text.lines().next().unwrap()).unwrap()
    }

    /// Puts another file in its place.
    fn forge(&self, part: &str, content: &str) {
        self.server.forge(&self.server.part(part), content);
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
        let rules = to_rows(&with_texts(&world.genuine_rules("holstebro"), TEXT)).to_string();
        world.forge("holstebro", &rules);
        for whom in ["self", "relative", "professional"] {
            let part = ["holstebro.da.", whom].concat();
            let file = with_texts(&world.genuine(&part), TEXT).to_string();
            assert!(file.len() < MAX_BYTES, "it would be refused: {} bytes", file.len());
            world.forge(&part, &file);
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
        let genuine = world.genuine_rules("holstebro");
        let with = |key: &str, value: Value| {
            let mut pack = genuine.clone();
            pack[key] = value;
            to_rows(&pack).to_string()
        };
        let contact = |key: &str, value: &str| {
            let mut contacts = genuine["contacts"].clone();
            contacts[0][key] = value.into();
            with("contacts", contacts)
        };
        let million = format!("[{}{{}}]", "{},".repeat(999_999));
        let text = world.genuine("holstebro").to_string();
        let huge = [text.clone(), " ".repeat(100_000_000)].concat();
        let questions = world.genuine("holstebro")[6].to_string();
        let packs = [
            ("a script behind a link", contact("web", "javascript:window.ramt=1")),
            ("a page behind a link", contact("web", "data:text/html,<script>top.ramt=1</script>")),
            ("more than a number", contact("phone", "96114800;x=<script>")),
            ("a text that is not there", with("name", json!(7_000))),
            ("a name for a list", with("programmes", json!("holstebro"))),
            (
                "one more value",
                [&text[..text.len() - 1], ",{\"__proto__\":{\"ramt\":1}}]"].concat(),
            ),
            ("10,000 levels", text.replacen('[', &format!("[{},", nested(10_000)), 1)),
            ("a million levels", nested(1_000_000)),
            ("a million questions", text.replacen(&questions, &million, 1)),
            ("100 MB", huge),
            ("nothing", String::new()),
            ("no text at all", "\u{0}".repeat(100_000)),
        ];
        for (what, pack) in packs {
            world.chapter(what);
            assert_ne!(pack, text, "{what} is not in it");
            world.forge("holstebro", &pack);
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
fn an_index_or_words_that_are_none_give_the_fallback() {
    journey(|world| {
        let genuine = world.genuine("holstebro.da");
        let with = |key: &str, value: Value| {
            let mut index = genuine.clone();
            index[key] = value;
            index.to_string()
        };
        let help = |web: &str| with("help", json!({ "name": TEXT, "web": web }));
        let text = genuine.to_string();
        let words = world.genuine("holstebro.da.self").to_string();
        let deep = |text: &str| text.replacen('{', &format!("{{\"deep\":{},", nested(10_000)), 1);
        let files = [
            ("a script behind the help", "holstebro.da", help("javascript:window.ramt=1"), "pack"),
            ("in capitals", "holstebro.da", help(" JavaScript:window.ramt=1"), "pack"),
            ("no files", "holstebro.da", with("words", json!(5)), "content"),
            ("100 MB", "holstebro.da", [&text, &*" ".repeat(100_000_000)].concat(), "pack"),
            ("10,000 levels", "holstebro.da", deep(&text), "pack"),
            ("nothing", "holstebro.da", "null".into(), "content"),
            ("no words", "holstebro.da.self", "{}".into(), "start"),
            ("10,000 levels of words", "holstebro.da.self", deep(&words), "start"),
        ];
        for (what, part, content, reason) in files {
            world.chapter(what);
            world.forge(part, &content);
            let guide = world.victim();
            eventually("the failure is told", || {
                (world.run("return heard.length", &[]) == 1).then_some(())
            });
            assert!(guide.shows_fallback() && !guide.shows(".primary"));
            let heard = "return heard.map(([what, { reason }]) => [what, reason])";
            assert_eq!(world.run(heard, &[]), json!([["failed", reason]]), "{what}");
            guide.is_unharmed();
            assert_ne!(world.complaints(), [""; 0]);
            world.forge("holstebro.da", &text);
            world.forge("holstebro.da.self", &words);
        }
    });
}
