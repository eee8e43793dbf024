//! Looks at the colours that a page has given the guide, and tells its web editor what cannot be
//! read.

use gloo::console;
use js_sys::parse_float;
use wasm_bindgen::prelude::*;
use web_sys::{CssStyleDeclaration, HtmlElement, ShadowRoot};

use crate::ui::style::contrast::{COLOURS, PAIRS, ratio};

/// How the name of each property that a page may set begins.
const PREFIX: &str = "--traenings-guide-";
/// What a page may set: the end of the property's name, a property of CSS that takes the same, and
/// what that is called.
const PROPERTIES: [(&str, &str, &str); 9] = [
    ("text", "color", "a colour"),
    ("ground", "color", "a colour"),
    ("panel", "color", "a colour"),
    ("line", "color", "a colour"),
    ("accent", "color", "a colour"),
    ("accent-text", "color", "a colour"),
    ("radius", "border-radius", "a length"),
    ("space", "flex-grow", "a number from 0.75 to 1.5"),
    ("font", "font-family", "a list of fonts"),
];

/// A colour of the guide as it is now.
struct Colour {
    name: &'static str,
    property: Option<&'static str>,
    /// As it is written.
    value: String,
    parts: Option<[f64; 3]>,
}

/// Looks at everything that a page may set, and at each pair of colours of which one stands on the
/// other.
pub(super) fn check(root: &ShadowRoot) {
    // A browser that does not tell its colours leaves nothing to check.
    let _ = look(root);
}

fn look(root: &ShadowRoot) -> Result<(), JsValue> {
    let window = gloo::utils::window();
    // What the page has taken out has no colours any more.
    if !root.host().is_connected() {
        return Ok(());
    }
    // Colours that the reader has chosen are none of the page's business.
    if window.match_media("(forced-colors: active)")?.is_some_and(|it| it.matches()) {
        return Ok(());
    }
    let guide = root.query_selector(".guide")?.ok_or(JsValue::NULL)?;
    // It is never drawn, and gone before anybody could see it.
    let probe: HtmlElement = gloo::utils::document().create_element("i")?.unchecked_into();
    probe.set_hidden(true);
    guide.append_child(&probe)?;
    let computed = window.get_computed_style(&probe)?;
    let told = computed.map(|computed| tell(&Probe { written: probe.style(), computed }));
    probe.remove();
    told.unwrap_or(Ok(()))
}

fn tell(probe: &Probe) -> Result<(), JsValue> {
    for (name, css, kind) in PROPERTIES {
        let property = [PREFIX, name].concat();
        let value = probe.value(&property)?;
        if !value.is_empty() && !probe.takes(css, &value)? {
            warn(&[&property, ": ", &value, " is not ", kind]);
        }
    }
    let mut colours = Vec::new();
    for (name, property) in COLOURS {
        let value = probe.value(&["--", name].concat())?;
        let parts = probe.parts(&value)?;
        if parts.is_none() {
            warn(&[
                "the contrast of ",
                name,
                " cannot be checked: ",
                &value,
                " is no opaque colour",
            ]);
        }
        colours.push(Colour { name, property, value, parts });
    }
    let named = |name| colours.iter().find(|it| it.name == name);
    for (front, back, least) in PAIRS {
        if let (Some(front), Some(back)) = (named(front), named(back)) {
            compare(front, back, least);
        }
    }
    Ok(())
}

/// Warns where one colour cannot be told from the other.
fn compare(front: &Colour, back: &Colour, least: u32) {
    let (Some(one), Some(other)) = (front.parts, back.parts) else { return };
    let found = ratio(one, other);
    if found >= least {
        return;
    }
    let mut change = Vec::new();
    for property in [front.property, back.property].into_iter().flatten() {
        let property = [PREFIX, property].concat();
        if !change.contains(&property) {
            change.push(property);
        }
    }
    let pair = [front, back].map(|it| [it.name, " (", &it.value, ")"].concat()).join(" on ");
    let needs = [in_words(found), in_words(least)].join(", and needs ");
    warn(&[&pair, " has a contrast of ", &needs, ": change ", &change.join(" or ")]);
}

/// "4.05:1"
fn in_words(hundredths: u32) -> String {
    let (whole, tenths, rest) = (hundredths / 100, hundredths / 10 % 10, hundredths % 10);
    [whole.to_string(), ".".into(), tenths.to_string(), rest.to_string(), ":1".into()].concat()
}

fn warn(words: &[&str]) {
    console::warn!(["traenings-guide: ", &words.concat()].concat());
}

/// An element on which a value is tried.
struct Probe {
    written: CssStyleDeclaration,
    computed: CssStyleDeclaration,
}

impl Probe {
    /// What a custom property is here.
    fn value(&self, property: &str) -> Result<String, JsValue> {
        Ok(self.computed.get_property_value(property)?.trim().to_owned())
    }

    /// Whether a property of CSS takes a value.
    fn takes(&self, css: &str, value: &str) -> Result<bool, JsValue> {
        self.written.remove_property(css)?;
        self.written.set_property(css, value)?;
        Ok(!self.written.get_property_value(css)?.is_empty())
    }

    /// Red, green and blue of a colour, however it is written; none where it is no colour, or one
    /// sees through it.
    fn parts(&self, value: &str) -> Result<Option<[f64; 3]>, JsValue> {
        if !self.takes("color", value)? {
            return Ok(None);
        }
        // A browser that knows other spaces than sRGB can bring a colour into it; one that does
        // not, leaves this aside.
        self.written
            .set_property("color", &["color-mix(in srgb, ", value, ", ", value, ")"].concat())?;
        let colour = self.computed.get_property_value("color")?;
        let (kind, numbers) = colour.split_once('(').unwrap_or_default();
        let whole = if kind == "color" { 1.0 } else { 255.0 };
        let numbers = numbers.trim_start_matches("srgb");
        let numbers = numbers.split([' ', ',', '/']).filter(|it| !it.is_empty());
        let numbers: Vec<f64> = numbers.map(parse_float).collect();
        Ok(match numbers[..] {
            [red, green, blue] => Some([red, green, blue].map(|it| it / whole)),
            _ => None,
        })
    }
}
