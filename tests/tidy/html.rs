//! A page that is written as HTML has no words of its own: the build fills them in from
//! `public/words`.

use super::files::{File, below, check, planted, top};

/// Attributes that are read out or shown.
const SPOKEN: [&str; 7] =
    ["alt", "aria-description", "aria-label", "aria-valuetext", "label", "placeholder", "title"];

/// The words for people in a page, beside its places for messages.
fn worded(file: &File) -> Vec<String> {
    let text = without(&file.text, "<!--", "-->");
    // A place names a message; the elements that it gives to it may have none either.
    let text = without(&text, "{{ ", " ");
    let text = without(&text, "<code>", "</code>");
    let text = text.replace("&nbsp;", " ").replace("&shy;", "");
    let mut wrong = Vec::new();
    for part in text.split('<') {
        let (tag, shown) = part.split_once('>').unwrap_or(("", part));
        // The name of an argument in a place, as in `| number: `.
        let shown = without(shown, "| ", ": ");
        wrong.extend(Some(shown).filter(|it| it.contains(char::is_alphabetic)));
        wrong.extend(spoken(tag));
    }
    let (path, words) = (&file.path, wrong.iter().map(|it| it.trim()));
    words.map(|it| format!("{path}: words for people: `{it}`")).collect()
}

/// What the attributes of a tag say to people.
fn spoken(tag: &str) -> Vec<String> {
    let is_description = tag.starts_with("meta name=\"description\"");
    let mut said = Vec::new();
    let mut parts = tag.split('"');
    while let (Some(name), Some(value)) = (parts.next(), parts.next()) {
        let name = name.trim().trim_end_matches('=');
        let name = name.rsplit(char::is_whitespace).next().unwrap_or_default();
        let is_shown = SPOKEN.contains(&name) || is_description && name == "content";
        said.extend(Some(value).filter(|it| is_shown && it.contains(char::is_alphabetic)));
    }
    said.into_iter().map(str::to_owned).collect()
}

/// A text without what stands between these, and without them.
fn without(text: &str, open: &str, close: &str) -> String {
    let mut left = String::new();
    let mut rest = text;
    while let Some((before, inside)) = rest.split_once(open) {
        left.push_str(before);
        rest = inside.split_once(close).map_or("", |(_, after)| after);
    }
    left + rest
}

#[test]
fn no_page_has_words_of_its_own() {
    let mut pages = below("public", "html");
    let path = "index.html".to_owned();
    let text = std::fs::read_to_string(top().join(&path)).unwrap();
    pages.push(File { path, text });
    check(&pages, worded);
}

#[test]
fn words_in_a_page_are_found() {
    for text in [
        "<p>Ring</p>",
        "Ring",
        "<p>{{ site-name }} ring</p>",
        "<p>ring {{ site-name }}</p>",
        "{{ site-call | number: <a href=\"tel:1\">ring 1</a> }}",
        "<title>Guide</title>",
        "<p>a\n<b>1</b></p>",
        "<nav aria-label=\"Menu\">",
        "<iframe src=\"/\" title=\"Guide\"></iframe>",
        "<input id=\"a\" placeholder=\"Adresse\">",
        "<meta name=\"description\" content=\"Find ud af det\">",
        "<!-- a --><p>Ring</p><!-- b -->",
    ] {
        assert_eq!(planted("public/x.html", text, worded).len(), 1, "{text}");
    }
    for fine in [
        "<!doctype html><!-- Words for us. --><p class=\"lead\" lang=\"da\">{{ site-name }}</p>",
        "<nav aria-label=\"{{ site-menu }}\"><a href=\"tel:1\">96 11 48 00</a> &nbsp; </nav>",
        "{{ site-policy | name: <code>default-src</code> }}",
        "{{ site-call | number: <a href=\"tel:1\">96 11</a> }}",
        "<meta name=\"robots\" content=\"noindex\"><title>{{ site-name }}</title>",
    ] {
        assert_eq!(planted("public/x.html", fine, worded), [""; 0], "{fine}");
    }
}
