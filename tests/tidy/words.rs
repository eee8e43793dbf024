//! Words for people live in `public/words` and in packs. A string elsewhere is for a machine, and
//! shows it by its shape and its place.

use std::collections::BTreeSet;

use super::files::{File, below, check, planted};
use super::rust::{Kind, Token, closing, code};
use super::script::script;

/// The names of HTML and SVG in `ui`: elements, attributes and their values, events. The names in
/// its style sheets are added to these.
const HTML: &str = "
    a aside button dd div dl dt fieldset figcaption figure form h1 h2 h3 h4 h5 h6 input label legend li
    ol option output p path pre progress select slot span strong svg table tbody td th thead tr ul

    aria-describedby aria-expanded aria-hidden aria-invalid aria-label aria-live aria-valuetext
    autocapitalize autocomplete checked class d data-focus dir disabled hidden href id lang max min name
    novalidate preserveAspectRatio role selected shape-rendering spellcheck tabindex type value viewBox

    characters crispEdges da date false group img ltr none off polite radio range submit true

    click change input keydown
";
/// Classes and themes that need no style.
const PLAIN: [&str; 5] = ["dots", "loading", "neutral", "permission", "price"];

/// Attributes that are read out or shown.
const SPOKEN: [&str; 9] = [
    "alt",
    "aria-description",
    "aria-label",
    "aria-placeholder",
    "aria-roledescription",
    "aria-valuetext",
    "label",
    "placeholder",
    "title",
];
/// Methods that make a text of a string.
const TEXTS: [&str; 6] = ["from", "into", "push_str", "to_owned", "to_string", "write_str"];
/// Macros that do.
const TEXT_MACROS: [&str; 5] = ["concat", "format", "format_args", "write", "writeln"];
/// Methods that put a string on a page.
const SHOWING: [&str; 13] = [
    "append",
    "append_with_str_1",
    "before",
    "child",
    "create_text_node",
    "into_any",
    "into_view",
    "prepend",
    "replaceChildren",
    "set_inner_html",
    "set_inner_text",
    "set_text_content",
    "set_title",
];
/// Properties by which a script shows a text.
const SHOWN: [&str; 8] =
    ["alt", "ariaLabel", "data", "innerHTML", "innerText", "placeholder", "textContent", "title"];
/// The check of a page's colours, which only web editors load.
const CHECK: &str = "src/embed/check.js";
/// Where a script says something to the people who look after the page around the guide.
const FOR_EDITORS: [&str; 5] = ["Error", "Failure", "TypeError", "error", "warn"];

/// The classes, attributes and properties of the guide's style sheets: words for the browser.
fn styled() -> BTreeSet<String> {
    let mut words = BTreeSet::new();
    for File { text, .. } in below("src/ui/style", "css") {
        for sign in [".", "--", "[", "\""] {
            let rests = text.split(sign).skip(1);
            let word = |rest: &str| {
                let end = rest.find(|it: char| !it.is_ascii_alphanumeric() && it != '-');
                rest[..end.unwrap_or(rest.len())].to_owned()
            };
            words.extend(rests.map(word));
        }
    }
    words
}

/// Whether a string has letters that only Danish has, or two words with a space between them.
fn is_sentence(text: &str) -> bool {
    let letters: Vec<char> = text.chars().collect();
    let spaced = letters
        .windows(3)
        .any(|it| it[0].is_alphabetic() && it[1].is_whitespace() && it[2].is_alphabetic());
    spaced || letters.iter().any(|it| "æøåÆØÅ".contains(*it))
}

/// Whether a string has the shape of something that only a machine reads.
fn is_for_machines(text: &str) -> bool {
    let all = |text: &str, others: &str, fits: fn(&char) -> bool| {
        text.chars().all(|it| fits(&it) || others.contains(it))
    };
    let lower = |text: &str| !text.is_empty() && all(text, "", char::is_ascii_lowercase);
    let digits = |text: &str, others: &str| all(text, others, char::is_ascii_digit);
    // The outline of a shape and its parts: `M12 3a9 9 0 0 1 0 18z`, `v1h-`.
    let outline = digits(text, "MLHVCSQTAZmlhvcsqtaz .,-");
    // A line of a calendar: `DTSTART;VALUE=DATE:`, `TRANSPARENT`.
    let upper = text.len() > 3 && digits(text, "ABCDEFGHIJKLMNOPQRSTUVWXYZ-:;=");
    // `https://`, `mailto:`, `tel:+45`.
    let scheme = text.split_once(':').is_some_and(|(it, rest)| lower(it) && digits(rest, "/+"));
    // `text/calendar`, `traening.ics`.
    let pair = text.split_once(['/', '.']).is_some_and(|(a, b)| lower(a) && lower(b));
    // The guide as the maker of a file: `-//Traeningsguide//EN`, `@traeningsguide`.
    let maker = text.starts_with("-//") || text.strip_prefix('@').is_some_and(lower);
    // A character that is escaped: `\\n`.
    let escape = text.len() == 2 && text.starts_with('\\');
    outline || upper || scheme || pair || maker || escape
}

/// A string of code, by its place among the tokens.
struct Place<'a> {
    tokens: &'a [Token],
    place: usize,
}

impl<'a> Place<'a> {
    fn token(&self) -> &'a Token {
        &self.tokens[self.place]
    }

    fn text(&self) -> &'a str {
        &self.token().text
    }

    /// The token so many places before this, or after it.
    fn at(&self, steps: isize) -> Option<&'a Token> {
        self.tokens.get(self.place.checked_add_signed(steps)?)
    }

    fn is(&self, steps: isize, texts: &[&str]) -> bool {
        self.at(steps).is_some_and(|it| it.is_any(texts))
    }

    /// The brackets around this, from the inside out.
    fn around(&self) -> impl Iterator<Item = Place<'a>> {
        let Place { tokens, place } = *self;
        let opens = move |it: &usize| tokens[*it].is_any(&["(", "[", "{"]);
        let open = (0..place).rev().filter(opens).filter(move |it| closing(tokens, *it) > place);
        open.map(move |place| Place { tokens, place })
    }

    /// Whether it is an argument of one of these, or a part of one: `child((a, Some("words")))`.
    fn is_in(&self, names: &[&str]) -> bool {
        let calls = |it: &Place<'_>| {
            let callee = it.at(-1).filter(|it| it.kind == Kind::Name && !it.is("Some"));
            it.is(0, &["("]) && callee.is_some()
        };
        self.around().find(calls).is_some_and(|it| it.is(-1, names))
    }

    /// Whether it is somewhere in one of these macros.
    fn is_in_macro(&self, names: &[&str]) -> bool {
        self.around().any(|it| it.is(-1, &["!"]) && it.is(-2, names))
    }

    /// Whether one of these methods is called on it.
    fn is_before(&self, names: &[&str]) -> bool {
        self.is(1, &["."]) && self.is(2, names)
    }

    /// Whether a text is made of it.
    fn becomes_text(&self) -> bool {
        let direct = self.around().next();
        self.is_before(&TEXTS)
            || direct.is_some_and(|it| it.is(0, &["("]) && it.is(-1, &TEXTS) || it.is_joined())
            || self.is_in_macro(&TEXT_MACROS)
    }

    /// Whether this opens a list whose parts are joined.
    fn is_joined(&self) -> bool {
        let end = Place { tokens: self.tokens, place: closing(self.tokens, self.place) - 1 };
        self.is(0, &["["]) && end.is_before(&["concat", "join"])
    }

    /// Whether it is shown on a page.
    fn is_shown(&self) -> bool {
        self.is_before(&SHOWING) || self.is_in(&SHOWING) || self.is_child() || self.is_spoken()
    }

    /// Whether it is between the tags of a `view!`.
    fn is_child(&self) -> bool {
        let is_view = |it: &Place<'_>| it.is(-1, &["!"]) && it.is(-2, &["view"]);
        let mut around = self.around();
        let alone = self.is(-1, &["{"]) && self.is(1, &["}"]);
        let view = if alone { around.find(is_view) } else { around.next().filter(is_view) };
        let is_value = self.is(-1, &["="]) || alone && self.is(-2, &["="]);
        view.is_some() && !is_value
    }

    /// Whether it is a bare word between the tags of a `view!`.
    fn is_bare(&self) -> bool {
        let before = |it: &Place<'_>, texts: &[&str]| {
            let open = it.around().next().map_or(0, |it| it.place);
            (open..it.place).rev().find(|place| it.tokens[*place].is_any(texts))
        };
        let in_text = before(self, &["<", ">"]).is_some_and(|it| self.tokens[it].is(">"));
        self.is_child() && in_text
    }

    /// Whether it is what an attribute says that is read out or shown: after the attribute's name
    /// in a call or a pair, or in a tag.
    fn is_spoken(&self) -> bool {
        let after = |it: &Place<'_>| {
            let parts = [-4, -3, -2].map(|steps| it.at(steps).map_or("", |it| &it.text));
            let names = [parts[2].to_owned(), parts.concat()];
            it.is(-1, &["="]) && names.iter().any(|it| SPOKEN.contains(&it.as_str()))
        };
        let named = self.at(-2).filter(|it| it.kind == Kind::Text && self.is(-1, &[","]));
        named.is_some_and(|it| SPOKEN.contains(&it.text.as_str()))
            || after(self)
            || self.is(-1, &["{"]) && self.around().next().is_some_and(|it| after(&it))
    }
}

/// Whether code of `ui` may have this string.
fn fits_component(it: &Place<'_>, styled: &BTreeSet<String>) -> bool {
    let text = it.text();
    let is_known = |word: &str| {
        let mut known = HTML.split_whitespace().chain(PLAIN);
        styled.contains(word) || known.any(|it| it == word)
    };
    // The beginning of an id, or a selector.
    let is_part = text.ends_with('-') || text.contains('[');
    let is_file = it.is_in_macro(&["include_str", "sheet"]);
    let is_code = is_file || is_for_machines(text) || is_part && !is_sentence(text);
    let is_name = text.split_whitespace().all(is_known) && !it.becomes_text();
    !it.is_shown() && (is_code || is_name)
}

/// Whether a script of the browser may have this string.
fn fits_script(it: &Place<'_>) -> bool {
    let is_shown = it.is(-1, &["="]) && it.is(-2, &SHOWN)
        || it.is_in(&["make"]) && it.is(-1, &[","])
        || it.is_shown();
    let is_style = it.is_in(&["replaceSync"]);
    let is_said = is_shown || is_sentence(it.text());
    !is_said || is_for_machines(it.text()) || is_style || it.is_in(&FOR_EDITORS)
}

/// The strings with letters that a file has where they must not be, and bare words in a `view!`.
fn mute(file: &File, styled: &BTreeSet<String>) -> Vec<String> {
    let in_room = |room: &str| file.path.starts_with(room);
    let is_script = file.ending() == "js";
    let tokens = if is_script { script(&file.text) } else { code(file).tokens };
    // The rest of `embed` has nothing to say to the people who look after the page around.
    let is_for_editors = tokens.iter().any(|it| it.is("console"));
    let is_key = |text: &str| text.chars().all(|it| it.is_ascii_lowercase() || it == '_');
    let fits = |it: &Place<'_>| {
        if is_script {
            fits_script(it)
        } else if in_room("src/embed/") {
            !it.is_shown() && (!is_sentence(it.text()) || is_for_editors)
        } else if in_room("src/ui/") {
            fits_component(it, styled)
        } else if in_room("src/app/") {
            is_for_machines(it.text())
        } else {
            // What a schema says of a value, and the words of a closed set, are for authors.
            let is_schema = it.is(-1, &[":"]) && it.is(-2, &["name", "about"]);
            let is_word = it.is(-1, &["="]) && it.is_in_macro(&["wire_words"]);
            let is_format = is_for_machines(it.text()) || is_key(it.text()) || is_schema || is_word;
            in_room("src/content/") && is_format
        }
    };
    let places = (0..tokens.len()).map(|place| Place { tokens: &tokens, place });
    let wrong = places.filter(|it| {
        let token = &it.tokens[it.place];
        let is_text = token.kind == Kind::Text && token.has_letters() && !token.attribute;
        is_text && !fits(it) || token.kind == Kind::Name && it.is_bare()
    });
    wrong
        .map(|it| format!("{}:{}: words for people: `{}`", file.path, it.token().line, it.text()))
        .collect()
}

fn mute_files() -> Vec<File> {
    let rooms = ["src/engine", "src/content", "src/app", "src/ui", "src/embed"];
    let files = rooms.iter().flat_map(|it| below(it, "rs")).chain(below("src/embed", "js"));
    files.chain(below("public", "js")).filter(|it| it.path != CHECK).collect()
}

#[test]
fn words_for_people_are_in_public_words_and_in_packs() {
    let styled = styled();
    check(&mute_files(), |file| mute(file, &styled));
}

#[test]
fn the_style_sheets_are_read() {
    let styled = styled();
    for word in ["guide", "not-met", "accent-text", "dkfds-virk"] {
        assert!(styled.contains(word), "{word} is not in {styled:?}");
    }
}

#[test]
fn words_in_components_are_found() {
    let styled: BTreeSet<String> = ["badge", "not-met", "title"].map(Into::into).into();
    let rule = |file: &File| mute(file, &styled);
    for text in [
        "const WORDS: &str = \"not met\";",
        "const DANISH: &str = \"træning\";",
        "static WORD: &str = \"Back\";",
        "const WORD: &str = \"back\";",
        "fn f() -> &'static str { \"Back\" }",
        "fn f() { text(\"p\", \"\", \"words\".into()) }",
        "fn f() { text(\"p\", \"\", \"title\".into()) }",
        "fn f() { text(\"p\", \"\", \"title\".to_owned()) }",
        "fn f() { text(\"p\", \"\", \"title\".to_string()) }",
        "fn f() { text(\"p\", \"\", String::from(\"title\")) }",
        "fn f() { text(\"p\", \"\", Into::into(\"title\")) }",
        "fn f() { text(\"p\", \"\", [\"title\", &it].concat()) }",
        "fn f() { text(\"p\", \"\", [&it, \"title\"].join(\" \")) }",
        "fn f() { text(\"p\", \"\", format!(\"title {it}\")) }",
        "fn f() { text(\"p\", \"\", concat!(\"title\", 1).into()) }",
        "fn f() { write!(text, \"title {it}\"); }",
        "fn f() { text.push_str(\"title\"); }",
        "fn f() { node(\"p\", \"\", vec![\"title\".into_any()]) }",
        "fn f() { p().child(\"title\") }",
        "fn f() { p().child((a, \"title\")) }",
        "fn f() { it.set_text_content(Some(\"title\")); }",
        "fn f() { has(\"aria-label\", \"title\") }",
        "fn f() { has(\"title\", \"title\") }",
        "fn f() { for (a, b) in [(\"placeholder\", \"title\")] {} }",
        "fn f() { m!(text(\"p\", \"\", \"Back\")) }",
        "macro_rules! m { () => { text(\"p\", \"\", \"Back\") } }",
        "fn f() { view! { <p>\"title\"</p> } }",
        "fn f() { view! { <p>Back</p> } }",
        "fn f() { view! { <p>{\"title\"}</p> } }",
        "fn f() { view! { <p>{x}{y.map(|it| view! { <b>\"title\"</b> })}</p> } }",
        "fn f() { view! { <button aria-label=\"title\"></button> } }",
        "fn f() { view! { <button aria-label={\"title\"}></button> } }",
        "fn f() { view! { <a title=\"title\">{x}</a> } }",
    ] {
        assert!(!planted("src/ui/x.rs", text, rule).is_empty(), "{text}");
    }
    for fine in [
        "// Words for people.\n#[expect(x, reason = \"words for us\")] fn f() {}",
        "const CLASS: &str = \"badge not-met\"; const PATH: &str = \"M12 3a9 9 0 0 1 0 18z\";",
        "fn f() { text(\"p\", \"title\", it.words); has(\"aria-hidden\", \"true\"); [\" \", x].concat() }",
        "fn f() { [\"ask-\", &x].concat(); [\"input[value='\", x, \"']\"].concat() }",
        "fn f() { view! { <p class=\"title\" aria-hidden=\"true\">{text} \" \" {more}</p> } }",
        "fn f() { view! { <b on:click=move |_| go(a -> b)>{x.map(|it| it.words)}</b> } }",
        "fn f() { view! { <Guide page=page live=beside dispatch=dispatch /> } }",
    ] {
        assert_eq!(planted("src/ui/x.rs", fine, rule), [""; 0], "{fine}");
    }
}

#[test]
fn words_in_the_other_rooms_are_found() {
    let styled = BTreeSet::new();
    let rule = |file: &File| mute(file, &styled);
    for (path, text) in [
        ("src/engine/x.rs", "const A: &str = \"a\";"),
        ("src/content/x.rs", "const A: &str = \"a pack\";"),
        ("src/content/x.rs", "const A: &str = \"Pack\";"),
        ("src/app/view/x.rs", "fn f() { [&name, \": \", \"ring\"].concat() }"),
        ("src/app/x.rs", "fn f() -> &'static str { match x { _ => \"Ring\" } }"),
        ("src/app/x.rs", "fn f() { it.unwrap_or(\"nej\") }"),
        ("src/app/x.rs", "const A: &str = \"Ring til os\";"),
        ("src/embed/x.rs", "fn f() { it.set_text_content(Some(\"back\")); }"),
        ("src/embed/x.rs", "fn f() { it.set_attribute(\"aria-label\", \"back\"); }"),
        ("src/embed/x.rs", "fn f() { it.append_with_str_1(\"back\"); }"),
        ("src/embed/x.rs", "fn f() { console::warn!(\"x\"); it.set_title(\"Go back\"); }"),
        ("src/embed/x.rs", "const A: &str = \"Go back\";"),
        ("src/embed/x.rs", "const A: &str = \"træn\";"),
    ] {
        assert_eq!(planted(path, text, rule).len(), 1, "{path}: {text}");
    }
    for (path, fine) in [
        ("src/content/x.rs", "const A: &str = \"may_be_granted\"; const B: &[u8] = b\"0123ABC\";"),
        (
            "src/app/x.rs",
            "fn f() { [\"tel:+45\", digits].concat(); it.line(\"SUMMARY:\", title); }",
        ),
        ("src/app/x.rs", "const A: &str = \"traening.ics\"; const B: &str = \"text/calendar\";"),
        (
            "src/embed/x.rs",
            "fn f() { console::error!(\"it did not work\"); it.set_attribute(\"dir\", \"ltr\"); }",
        ),
    ] {
        assert_eq!(planted(path, fine, rule), [""; 0], "{path}: {fine}");
    }
}

#[test]
fn words_in_scripts_are_found() {
    let styled = BTreeSet::new();
    let rule = |file: &File| mute(file, &styled);
    for text in [
        "line.textContent = \"Ring\"",
        "line.innerHTML = `ring ${x}`",
        "document.title = 'ring'",
        "line.append(\"ring\", x)",
        "line.append(make(\"p\", \"ring\"))",
        "const notice = make(\"p\", \"ring\")",
        "line.setAttribute(\"aria-label\", \"ring\")",
        "const words = \"ring til os\"",
        "const words = `${name}, ring til os`",
        "const words = \"træn\"",
        "status.textContent = ready ? say(\"builder-copied\") : \"Ring til os\"",
    ] {
        for path in ["src/embed/x.js", "public/x.js"] {
            assert!(!planted(path, text, rule).is_empty(), "{path}: {text}");
        }
    }
    for fine in [
        "// ring til os\nthrow new Failure(\"mime\", `${name} comes as ${type}`, cause)",
        "console.error(`it did not work: ${x}`); sheet.replaceSync(\"div { color: inherit }\")",
        "line.append(\", \", make(\"a\", name, `tel:+45${x}`)); x.lang = \"da\"",
    ] {
        assert_eq!(planted("src/embed/x.js", fine, rule), [""; 0], "{fine}");
    }
}
