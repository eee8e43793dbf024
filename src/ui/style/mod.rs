//! The guide's styles, in the order in which they apply. They hold inside a shadow root and touch
//! nothing outside it.

/// A sheet as `build.rs` has written it.
macro_rules! sheet {
    ($name:literal) => {
        include_str!(concat!(env!("OUT_DIR"), "/", $name, ".css"))
    };
}

/// Each is one sheet.
pub const SHEETS: [&str; 6] = [
    sheet!("theme"),
    sheet!("base"),
    sheet!("form"),
    sheet!("result"),
    sheet!("desk"),
    sheet!("print"),
];

/// The words that the attribute `theme` may have: a preset, and when it is dark.
pub const THEMES: [&str; 5] = ["neutral", "dkfds-borger", "dkfds-virk", "dark", "auto"];
