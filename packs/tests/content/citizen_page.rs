//! The pages that need no script as HTML: a closed list of elements and attributes, headings in
//! order, links that lead somewhere, and texts that are never markup.

use packs::citizen;
use packs::output::Output;
use traeningsguide::content::compiled::Compiled;
use traeningsguide::i18n::Language;

use super::citizen::shipped;
use super::dom::{Element, Node};
use super::fixture::{ENGLISH, Fixture};

/// What a page may have, and the attributes of each. Nothing else is known: no script, no style,
/// nothing that loads.
const KNOWN: [(&str, &[&str]); 28] = [
    ("html", &["lang"]),
    ("head", &[]),
    ("meta", &["charset", "name", "content", "http-equiv"]),
    ("title", &[]),
    ("link", &["rel", "href"]),
    ("body", &[]),
    ("header", &[]),
    ("main", &[]),
    ("footer", &[]),
    ("nav", &["aria-labelledby"]),
    ("section", &["id", "class", "lang"]),
    ("div", &["class"]),
    ("h1", &[]),
    ("h2", &["id"]),
    ("h3", &[]),
    ("h4", &[]),
    ("p", &["class", "lang"]),
    ("ul", &["class", "lang"]),
    ("ol", &["class"]),
    ("li", &["id", "value"]),
    ("dl", &[]),
    ("dt", &[]),
    ("dd", &[]),
    ("a", &["href", "class", "lang", "hreflang"]),
    ("span", &["lang"]),
    ("strong", &[]),
    ("br", &[]),
    ("hr", &[]),
];
/// Elements that hold words, and the elements that they may contain.
const LINES: [&str; 10] = ["p", "h1", "h2", "h3", "h4", "dt", "a", "span", "strong", "title"];
const WORDS: [&str; 3] = ["a", "span", "strong"];

fn pages() -> Vec<Output> {
    let outputs = citizen::outputs(&shipped());
    let no_pages = [citizen::NOSCRIPT, "text.css"];
    outputs.into_iter().filter(|it| !no_pages.contains(&it.name.as_str())).collect()
}

/// The faults of a page among these files.
fn faults(html: &str, files: &[&str]) -> Vec<String> {
    let page = Element::read(html);
    let all = page.all();
    let mut wrong = Vec::new();
    for element in &all {
        match KNOWN.iter().find(|(tag, _)| element.is(tag)) {
            None => wrong.push(format!("<{}>", element.tag)),
            Some((_, known)) => {
                let names = element.attributes.iter().map(|(name, _)| name.as_str());
                let odd = names.filter(|name| !known.contains(name));
                wrong.extend(odd.map(|name| format!("<{} {name}>", element.tag)));
            }
        }
        wrong.extend(misplaced(element));
    }
    let ids: Vec<&str> = all.iter().filter_map(|it| it.attribute("id")).collect();
    let twice = ids.iter().filter(|id| ids.iter().filter(|it| it == id).count() > 1);
    wrong.extend(twice.map(|id| format!("the id {id} stands twice")));
    for address in all.iter().filter_map(|it| it.attribute("href")) {
        let outside = ["https://", "tel:+45", "mailto:"];
        let leads = address.strip_prefix('#').is_some_and(|id| ids.contains(&id))
            || outside.iter().any(|it| address.starts_with(it))
            || files.contains(&address);
        if !leads {
            wrong.push(format!("a link to {address}"));
        }
    }
    let levels: Vec<u8> = all.iter().filter_map(|it| it.level()).collect();
    if levels.first() != Some(&1) || levels.iter().skip(1).any(|it| *it == 1) {
        wrong.push("not one h1 before all other headings".to_owned());
    }
    let jumps = levels.windows(2).filter(|it| it.last() > it.first().map(|it| it + 1).as_ref());
    wrong.extend(jumps.map(|it| format!("a heading is left out: {it:?}")));
    let policy = page.named("meta").into_iter().filter_map(|it| it.attribute("content"));
    if !policy.into_iter().any(|it| it.starts_with("default-src 'none'; style-src 'self';")) {
        wrong.push("no policy".to_owned());
    }
    if !html.starts_with("<!DOCTYPE html><html lang=") {
        wrong.push("no doctype, or no language".to_owned());
    }
    wrong
}

/// Elements where HTML has no place for them, or that say nothing.
fn misplaced(element: &Element) -> Vec<String> {
    let tags: Vec<&str> = element.below().iter().map(|it| it.tag.as_str()).collect();
    let bare =
        element.children.iter().any(|it| matches!(it, Node::Text(text) if !text.trim().is_empty()));
    let only = |known: &[&str]| tags.iter().all(|it| known.contains(it)) && !bare;
    let fits = match element.tag.as_str() {
        "ul" | "ol" => only(&["li"]) && !tags.is_empty(),
        "dl" => only(&["dt", "dd"]) && tags.first() == Some(&"dt") && tags.last() == Some(&"dd"),
        "html" => tags == ["head", "body"] && !bare,
        "body" | "main" | "section" | "nav" | "header" | "footer" | "div" => !bare,
        tag if LINES.contains(&tag) => {
            let nested = tag == "a" && tags.contains(&"a");
            tags.iter().all(|it| WORDS.contains(it)) && !nested && !element.text().trim().is_empty()
        }
        "li" | "dd" => !element.text().trim().is_empty(),
        _ => true,
    };
    (!fits).then(|| element.shown()).into_iter().collect()
}

#[test]
fn every_page_is_plain_html() {
    let pages = pages();
    let names: Vec<&str> = pages.iter().map(|it| it.name.as_str()).chain(["text.css"]).collect();
    let mut wrong = Vec::new();
    for page in &pages {
        wrong.extend(
            faults(&page.text, &names).into_iter().map(|it| format!("{}: {it}", page.name)),
        );
        let language = if page.name.ends_with(".en.html") { "en" } else { "da" };
        assert_eq!(Element::read(&page.text).attribute("lang"), Some(language), "{}", page.name);
    }
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

#[test]
fn a_page_that_is_not_is_found() {
    let pages = pages();
    let names: Vec<&str> = pages.iter().map(|it| it.name.as_str()).chain(["text.css"]).collect();
    let page = pages.iter().find(|it| it.name == "holstebro.da.html").expect("it is there");
    for (from, to) in [
        ("<h1>", "<script>x</script><h1>"),
        ("<main>", "<main style=\"color:red\">"),
        ("<main>", "<main onclick=\"x\">"),
        ("<p class=\"lead\">", "<p class=\"lead\"><ul><li>x</li></ul>"),
        ("<h2>", "<h4>x</h4><h2>"),
        ("<h1>", "<h1>x</h1><h1>"),
        ("<h1>", "<h3>x</h3><h1>"),
        ("id=\"law\"", "id=\"contacts\""),
        ("id=\"law\"", ""),
        ("href=\"index.html\"", "href=\"elsewhere.html\""),
        ("https://www.lovguiden", "javascript://lovguiden"),
        ("default-src 'none'", "default-src *"),
        (" lang=\"da\"", ""),
        ("<!DOCTYPE html>", ""),
        ("<main>", "<main><p></p>"),
        ("<main>", "<main>bare"),
    ] {
        assert!(page.text.contains(from), "{from}");
        let to = page.text.replacen(from, to, 1).replace("<section >", "<section>");
        assert_ne!(faults(&to, &names), [""; 0], "{from}");
    }
}

/// The English page says of Danish words that they are Danish.
/// Words that look like the name of a type: a small letter before a capital one.
fn names_of_types(text: &str) -> Vec<&str> {
    let is_name = |word: &&str| {
        let letters: Vec<char> = word.chars().collect();
        letters.windows(2).any(|it| it[0].is_lowercase() && it[1].is_uppercase())
    };
    text.split(|it: char| !it.is_alphanumeric()).filter(is_name).collect()
}

#[test]
fn no_name_of_a_type_is_on_a_page() {
    let texts = |html: &str| {
        html.split('<').filter_map(|it| it.split('>').nth(1)).collect::<Vec<_>>().join(" ")
    };
    let mut wrong = Vec::new();
    for page in pages() {
        let text = texts(&page.text);
        wrong.extend(names_of_types(&text).into_iter().map(|it| format!("{}: {it}", page.name)));
    }
    for pack in shipped() {
        let text = packs::explain::markdown(&pack);
        let found = names_of_types(&text).into_iter();
        wrong.extend(found.map(|it| format!("{} explained: {it}", pack.municipality)));
    }
    assert_eq!(wrong, [""; 0]);
    let planted = texts("<p>FromToml also</p><p>About training</p>");
    assert_eq!(names_of_types(&planted), ["FromToml"]);
}

#[test]
fn foreign_words_say_their_language() {
    let pages = pages();
    let page = pages.iter().find(|it| it.name == "holstebro.en.html").expect("it is there");
    let page = Element::read(&page.text);
    let danish = page.with("lang").into_iter().filter(|it| it.attribute("lang") == Some("da"));
    let texts: Vec<String> = danish.map(Element::text).collect();
    for text in ["Dansk", "Genoptræning: Kørsel", "Lov nr. 1651 og lov nr. 1703 af 30/12/2024"] {
        assert!(texts.iter().any(|it| it == text), "{text} is not among {texts:?}");
    }
}

const HOSTILE: &str = "</p><script>alert(1)</script> & \" ' <b onclick=x>";

/// Hostile words in every text of a pack. No file could hold them: the check refuses markup.
#[test]
fn hostile_texts_are_texts() {
    let mut pack = Fixture::new().good().danish().clone();
    pack.name = HOSTILE.to_owned();
    pack.documents[0].title = HOSTILE.to_owned();
    pack.contacts[0].name = HOSTILE.to_owned();
    pack.programmes[0].summary = HOSTILE.to_owned();
    pack.programmes[0].criteria[0].text = HOSTILE.to_owned();
    pack.programmes[0].criteria[0].cite.section = HOSTILE.to_owned();
    pack.transports[0].price[0].unit = HOSTILE.to_owned();
    pack.questions[1].options[1].label = HOSTILE.to_owned();
    let contact = &mut pack.contacts[0];
    contact.web = Some("javascript:alert(1)".to_owned());
    contact.phone = Some(HOSTILE.to_owned());
    contact.email = Some(HOSTILE.to_owned());
    contact.secure_email = Some(HOSTILE.to_owned());
    pack.municipality = HOSTILE.to_owned();
    pack.programmes[0].id = HOSTILE.to_owned();
    pack.notices.push(traeningsguide::content::compiled::Notice {
        text: HOSTILE.to_owned(),
        from: None,
        until: None,
        source: HOSTILE.to_owned(),
        url: Some("data:text/html,x".to_owned()),
    });
    let found = faults_of(&pack);
    assert_eq!(found, [""; 0]);
    let page = Element::read(&citizen::page(Language::DANISH, &pack, &pack));
    assert!(page.text().matches(HOSTILE).count() > 12, "{}", page.text());
}

fn faults_of(pack: &Compiled) -> Vec<String> {
    let other = format!("{}.en.html", pack.municipality);
    faults(&citizen::page(Language::DANISH, pack, pack), &[&other, "index.html", "text.css"])
}

#[test]
fn the_overview_and_what_stands_in_the_place_of_script_name_all() {
    let packs = shipped();
    let outputs = citizen::outputs(&packs);
    let text = |name: &str| {
        outputs.iter().find(|it| it.name == name).map(|it| it.text.clone()).expect("it is there")
    };
    let overview = Element::read(&text("index.html"));
    let noscript = Element::read(&format!("<div>{}</div>", text(citizen::NOSCRIPT)));
    for (list, folder) in [(&overview, String::new()), (&noscript, format!("{}/", citizen::FOLDER))]
    {
        let links: Vec<_> = list
            .named("a")
            .into_iter()
            .map(|it| (it.attribute("href").unwrap_or_default(), it.text()))
            .collect();
        assert_eq!(links.len(), 2 * packs.len());
        for pack in &packs {
            for (code, name) in
                [("da", &pack.danish().name), ("en", &pack.pack(ENGLISH.into()).text.name)]
            {
                let address = format!("{folder}{}.{code}.html", pack.municipality);
                assert!(
                    links.contains(&(&address, name.clone())),
                    "{address} is not among {links:?}"
                );
            }
        }
    }
    assert!(noscript.text().contains("JavaScript"));
}
