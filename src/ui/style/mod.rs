//! The guide's styles, in the order in which they apply. They hold inside a shadow root and touch nothing outside it.

/// Each is one sheet.
pub const SHEETS: [&str; 5] = [
    include_str!("base.css"),
    include_str!("form.css"),
    include_str!("result.css"),
    include_str!("desk.css"),
    include_str!("print.css"),
];
