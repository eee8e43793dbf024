//! Træningsguiden: guided questions about training and transport in Danish municipalities,
//! explained from the municipality's own documents.
//!
//! Where to start, in reading order:
//!
//! 1. [`engine`]: rules and answers in, verdicts with their reasons out. Pure.
//! 2. [`content`]: the pack format, and a pack lowered to engine types.
//! 3. [`i18n`]: the guide's own words, numbers and dates.
//! 4. [`app`]: the state machine, and what each page shows, already in words.
//! 5. `ui`: Leptos components that draw a page and send events (features `web`, `html`).
//! 6. `embed`: the custom element and everything else that touches the browser (feature `web`).
//!
//! `ARCHITECTURE.md` has the map and the invariants.

pub mod app;
pub mod content;
#[cfg(feature = "web")]
pub mod embed;
pub mod engine;
pub mod i18n;
#[cfg(any(feature = "web", feature = "html"))]
pub mod ui;
