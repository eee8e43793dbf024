//! Which colours of the sheets meet on a page, and how far apart two colours are, as WCAG 2 counts
//! it.

/// What a text needs at least, in hundredths.
const TEXT: u32 = 450;
/// What a line needs that says something.
const LINE: u32 = 300;

/// The colours that meet. Each is the name of a token in `theme.css`, with the property by which a
/// page changes it; none where it cannot.
pub const COLOURS: [(&str, Option<&str>); 14] = [
    ("text", Some("text")),
    ("quiet", Some("text")),
    ("ground", Some("ground")),
    ("panel", Some("panel")),
    ("accent", Some("accent")),
    ("accent-text", Some("accent-text")),
    ("hover", Some("accent")),
    ("pale", Some("accent")),
    ("link", Some("accent")),
    ("edge", Some("line")),
    ("likely", None),
    ("possible", None),
    ("unlikely", None),
    ("problem", None),
];

/// What stands on what, and how far apart the two must be at least, in hundredths.
pub const PAIRS: [(&str, &str, u32); 22] = [
    ("text", "ground", TEXT),
    ("text", "panel", TEXT),
    ("text", "pale", TEXT),
    ("quiet", "ground", TEXT),
    ("quiet", "panel", TEXT),
    ("quiet", "pale", TEXT),
    ("link", "ground", TEXT),
    ("link", "panel", TEXT),
    ("accent", "ground", TEXT),
    ("accent-text", "accent", TEXT),
    ("accent-text", "hover", TEXT),
    ("likely", "ground", TEXT),
    ("likely", "panel", TEXT),
    ("possible", "ground", TEXT),
    ("possible", "panel", TEXT),
    ("unlikely", "ground", TEXT),
    ("unlikely", "panel", TEXT),
    ("accent", "panel", LINE),
    ("accent", "pale", LINE),
    ("edge", "ground", LINE),
    ("edge", "panel", LINE),
    ("problem", "ground", LINE),
];

/// How far apart two colours are, in hundredths: 100 to 2100. A colour is red, green and blue, each
/// from 0 to 1.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a ratio is never negative, and the cast keeps what is too much within its type"
)]
pub fn ratio(one: [f64; 3], other: [f64; 3]) -> u32 {
    let (one, other) = (luminance(one), luminance(other));
    // Never rounded up: what is a hair too little is too little.
    (100.0 * (one.max(other) + 0.05) / (one.min(other) + 0.05)) as u32
}

fn luminance(colour: [f64; 3]) -> f64 {
    let linear = |part: f64| {
        if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    };
    let [red, green, blue] = colour.map(linear);
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}
