//! The guide's styles, in the order in which they apply. They hold inside a shadow root and touch nothing outside it.

pub mod contrast;

/// Each is one sheet.
pub const SHEETS: [&str; 6] = [
    include_str!("theme.css"),
    include_str!("base.css"),
    include_str!("form.css"),
    include_str!("result.css"),
    include_str!("desk.css"),
    include_str!("print.css"),
];

/// The words that the attribute `theme` may have: a preset, and when it is dark.
pub const THEMES: [&str; 5] = ["neutral", "dkfds-borger", "dkfds-virk", "dark", "auto"];
