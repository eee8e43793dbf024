//! Every preset, light and dark, holds its contrasts: computed from the style sheet, as a browser
//! would.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use traeningsguide::ui::style::{SHEETS, THEMES};

/// Where a guide is looked at.
#[derive(Clone, Copy, Debug)]
struct Place<'a> {
    /// The attribute `theme`.
    theme: &'a str,
    /// Whether the reader's system is dark.
    night: bool,
    /// Whether the browser can mix colours.
    mixes: bool,
    print: bool,
}

const SCREEN: Place<'_> = Place { theme: "", night: false, mixes: true, print: false };

type Tokens = BTreeMap<String, String>;

/// The table that also checks a live page, in `src/embed/check.js`.
fn table(part: &str) -> Value {
    let table = include_str!("../../src/ui/style/contrast.json");
    serde_json::from_str::<Value>(table).unwrap()[part].take()
}

/// The colours of the sheets, each with the end of the property that changes it, if one does.
fn colours() -> Vec<(String, Option<String>)> {
    let colours = table("colours");
    let colours = colours.as_object().unwrap().iter();
    assert!(colours.len() > 0, "there are no colours");
    colours.map(|(name, end)| (name.clone(), end.as_str().map(str::to_owned))).collect()
}

/// Which colour is drawn on which, and their least contrast in hundredths.
fn pairs() -> Vec<(String, String, f64)> {
    let pairs = table("pairs");
    let name = |it: &Value| it.as_str().unwrap().to_owned();
    let pair = |it: &Value| (name(&it[0]), name(&it[1]), 100.0 * it[2].as_f64().unwrap());
    pairs.as_array().unwrap().iter().map(pair).collect()
}

/// The contrast of two colours as WCAG 2 defines it, in hundredths: 100 to 2100. Rounded down: just
/// too little is too little.
fn ratio(one: [f64; 3], other: [f64; 3]) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (100.0 * (one.max(other) + 0.05) / (one.min(other) + 0.05)).floor()
}

fn luminance(colour: [f64; 3]) -> f64 {
    let linear = |part: f64| {
        if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    };
    let [red, green, blue] = colour.map(linear);
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/// The rules of a sheet, without comments: what must hold around each, its selector, and what it
/// says.
fn rules(sheet: &str) -> Vec<(Vec<String>, String)> {
    let mut css = String::new();
    for part in sheet.split("/*") {
        css.push_str(part.split_once("*/").map_or(part, |(_, rest)| rest));
    }
    let (mut heads, mut found) = (Vec::new(), Vec::new());
    for part in css.split_inclusive(['{', '}']) {
        let text = part.trim();
        if let Some(head) = text.strip_suffix('{') {
            heads.push(head.trim().to_owned());
        } else if let Some(body) = text.strip_suffix('}') {
            if !body.is_empty() {
                found.push((heads.clone(), body.trim().to_owned()));
            }
            heads.pop();
        }
    }
    assert_eq!(heads, [""; 0], "a brace is missing");
    found
}

/// Whether a rule is one about the guide's tokens, and holds here.
fn holds(heads: &[String], place: Place<'_>) -> bool {
    heads.iter().all(|head| match head.as_str() {
        ".guide" => true,
        "@media screen" => !place.print,
        "@media print" => place.print,
        "@media screen and (prefers-color-scheme: dark)" => !place.print && place.night,
        "@media (forced-colors: active)" => false,
        head if head.starts_with("@supports (color: color-mix(") => place.mixes,
        head => {
            let word = head.split_once(":host([theme~=\"").and_then(|(_, it)| it.split_once('"'));
            let (word, rest) = word.unwrap_or_else(|| panic!("what is `{head}`?"));
            assert_eq!(rest, "]) .guide", "{head}");
            place.theme.split(' ').any(|it| it == word)
        }
    })
}

/// What the guide's element has in the end. `own` is what the page has set.
fn tokens(sheet: &str, place: Place<'_>, own: &[(&str, &str)]) -> Tokens {
    let mut tokens: Tokens = own.iter().map(|(name, it)| ((*name).into(), (*it).into())).collect();
    let mut rules = rules(sheet);
    rules.retain(|(heads, _)| holds(heads, place));
    // A selector with more in it wins; else what comes last.
    rules.sort_by_key(|(heads, _)| heads.iter().any(|head| head.contains(":host(")));
    for (_, body) in rules {
        for line in body.split_terminator(';') {
            let (name, value) = line.split_once(':').unwrap();
            tokens.insert(name.trim().into(), value.trim().into());
        }
    }
    tokens
}

/// The value of a token with every `var()` in it replaced; none where something is unset.
fn value(tokens: &Tokens, name: &str) -> Option<String> {
    let written = tokens.get(name).filter(|it| *it != "initial")?;
    replaced(tokens, written)
}

fn replaced(tokens: &Tokens, written: &str) -> Option<String> {
    let Some((before, rest)) = written.split_once("var(") else {
        return Some(written.trim().into());
    };
    let mut depth = 1;
    let end = rest.find(|sign| {
        depth += i32::from(sign == '(') - i32::from(sign == ')');
        depth == 0
    });
    let (inside, after) = (&rest[..end.unwrap()], &rest[end.unwrap() + 1..]);
    let (name, instead) =
        inside.split_once(',').map_or((inside, None), |(it, rest)| (it, Some(rest)));
    let here = value(tokens, name.trim()).or_else(|| replaced(tokens, instead?));
    Some([before, " ", &here?, " ", &replaced(tokens, after)?].concat().trim().into())
}

/// Red, green and blue.
fn colour(value: &str) -> [f64; 3] {
    if let Some(mixed) = value.strip_prefix("color-mix(in srgb,") {
        let (one, other) = mixed.strip_suffix(')').unwrap().split_once(',').unwrap();
        let (one, share) = one.trim().split_once(' ').unwrap_or((one.trim(), "50%"));
        let share = share.trim().strip_suffix('%').unwrap().parse::<f64>().unwrap() / 100.0;
        let (one, other) = (colour(one), colour(other.trim()));
        return [0, 1, 2].map(|it| one[it] * share + other[it] * (1.0 - share));
    }
    let digits = value.strip_prefix('#').unwrap_or_else(|| panic!("`{value}` is no colour"));
    let wide = if digits.len() == 3 { 1 } else { 2 };
    [0, 1, 2].map(|it| {
        let digits = &digits[it * wide..(it + 1) * wide];
        let part = u8::from_str_radix(&digits.repeat(3 - wide), 16).unwrap();
        f64::from(part) / 255.0
    })
}

/// What cannot be told apart.
fn faults(sheet: &str, place: Place<'_>, own: &[(&str, &str)]) -> Vec<String> {
    let tokens = tokens(sheet, place, own);
    let colour = |name: &str| {
        let value = value(&tokens, &["--", name].concat());
        colour(&value.unwrap_or_else(|| panic!("{name} is unset: {place:?}")))
    };
    let found = pairs().into_iter().filter_map(|(front, back, least)| {
        let ratio = ratio(colour(&front), colour(&back));
        (ratio < least).then(|| format!("{front} on {back}: {ratio}"))
    });
    found.collect()
}

/// Every preset, light, dark, and as the reader's system is.
fn places() -> Vec<(String, Place<'static>)> {
    let mut places = Vec::new();
    for preset in &THEMES[..3] {
        for scheme in ["", "dark", "auto"] {
            let theme: &str = Box::leak(format!("{preset} {scheme}").into_boxed_str());
            for (night, mixes) in [(false, true), (true, true), (false, false), (true, false)] {
                let place = Place { theme, night, mixes, print: false };
                places.push((format!("{theme}, night {night}, mixes {mixes}"), place));
            }
        }
    }
    places
}

#[test]
fn every_preset_holds_its_contrasts_in_light_and_dark() {
    for (name, place) in places() {
        assert_eq!(faults(SHEETS[0], place, &[]), [""; 0], "{name}");
    }
    let ground = |place| value(&tokens(SHEETS[0], place, &[]), "--ground").unwrap();
    let dark = places().into_iter().filter(|(_, place)| ground(*place) != "#fff").count();
    assert_eq!(
        dark,
        3 * (4 + 2),
        "always where the page says so, and at night where it leaves it open"
    );
    let accents: BTreeSet<String> = places()
        .iter()
        .filter_map(|(_, it)| value(&tokens(SHEETS[0], *it, &[]), "--accent"))
        .collect();
    assert_eq!(accents.len(), 6, "{accents:?}");
}

#[test]
fn the_sheet_has_a_rule_for_each_word_and_no_other() {
    let words: BTreeSet<&str> =
        SHEETS[0].split("[theme~=\"").skip(1).filter_map(|it| it.split('"').next()).collect();
    // What it is without the attribute needs no rule.
    let known: BTreeSet<&str> = THEMES.into_iter().filter(|it| *it != "neutral").collect();
    assert_eq!(words, known);
}

#[test]
fn a_colour_that_cannot_be_read_is_found() {
    let borger = Place { theme: "dkfds-borger", ..SCREEN };
    let planted = SHEETS[0].replace("#44831e", "#6ab02e");
    assert_ne!(planted, SHEETS[0]);
    let bad = ["accent on ground: 267", "accent-text on accent: 267", "accent-text on hover: 412"];
    let found = faults(&planted, borger, &[]);
    assert_eq!(found[..3], bad, "{found:?}");
    assert_eq!(faults(&planted, SCREEN, &[]), [""; 0], "another preset has it, too");

    let dark = Place { theme: "dark", ..SCREEN };
    let page = [("--traenings-guide-accent", "#00527a")];
    assert_eq!(faults(SHEETS[0], SCREEN, &page), [""; 0]);
    let found = faults(SHEETS[0], dark, &page);
    assert!(found.contains(&"link on ground: 205".into()), "{found:?}");
}

#[test]
fn what_a_page_sets_is_what_is_used() {
    for (name, property) in colours() {
        let Some(property) = property else { continue };
        let property = ["--traenings-guide-", &property].concat();
        for place in [SCREEN, Place { theme: "dkfds-virk dark", ..SCREEN }] {
            let before = value(&tokens(SHEETS[0], place, &[]), &["--", &name].concat());
            let after = value(
                &tokens(SHEETS[0], place, &[(&property, "#123456")]),
                &["--", &name].concat(),
            );
            assert_ne!(before, after, "{name} does not follow {property}");
        }
    }
}

#[test]
fn paper_is_white_whatever_the_page_says() {
    let own: Vec<String> = colours()
        .into_iter()
        .map(|(_, property)| ["--traenings-guide-", property.as_deref().unwrap_or("text")].concat())
        .collect();
    let own: Vec<(&str, &str)> = own.iter().map(|it| (it.as_str(), "#abcdef")).collect();
    let paper = Place { theme: "dark", night: true, print: true, ..SCREEN };
    let (paper, light) = (tokens(SHEETS[0], paper, &own), tokens(SHEETS[0], SCREEN, &[]));
    for (name, _) in colours() {
        let name = ["--", &name].concat();
        assert_eq!(value(&paper, &name), value(&light, &name), "{name}");
    }
}

#[test]
fn contrast_is_counted_as_wcag_does() {
    let of = |one: &str, other: &str| ratio(colour(one), colour(other));
    for (one, other, wanted) in [
        ("#000", "#fff", 2100.0),
        ("#fff", "#000000", 2100.0),
        ("#00527a", "#00527a", 100.0),
        // The nearest greys on both sides of 4.5:1 and of 3:1 on white.
        ("#767676", "#fff", 454.0),
        ("#777", "#fff", 447.0),
        ("#949494", "#fff", 303.0),
        ("#959595", "#fff", 299.0),
        ("#44831e", "#fff", 465.0),
    ] {
        assert!((of(one, other) - wanted).abs() < 0.5, "{one} on {other}: {}", of(one, other));
    }
}
