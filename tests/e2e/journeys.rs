//! Journeys through the guide in real browsers: the release build in `dist/`, a small server of our
//! own, and Chromium, Firefox or `WebKit`.
//!
//! `cargo xtask test journeys` runs them with everything they need. By hand, with a build in
//! `dist/`: `cargo test --package journeys --test journeys`. Each journey has a server and a window
//! to itself, in one browser an engine, and one runs at a time. The browsers end with the tests,
//! also where these are interrupted.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that meets the impossible fails, and says where"
)]

mod answers;
mod chooser;
mod desk;
mod keyboard;
mod language;
mod verdicts;

mod accessible;
mod acting;
mod backwards;
mod bench;
mod builder;
mod embedding;
mod everybody;
mod failing;
mod frame;
mod hostile;
mod integrity;
mod lifecycle;
mod matrix;
mod paper;
mod print;
mod privacy;
mod receipt;
mod releases;
mod served;
mod shared;
mod stalled;
mod strict;
mod text;
mod theme;
mod third;

mod faults;

mod action;
mod book;
mod browser;
mod check;
mod engine;
mod find;
mod forge;
mod pages;
mod patience;
#[path = "../app/rows.rs"]
mod rows;
mod server;
mod twin;
mod within;
mod world;
