//! The house rules of `ARCHITECTURE.md`, read from the source tree: who may import whom, what the
//! pure rooms must not name, where words for people may be written, and how large things may grow.
//!
//! Every rule is a function from a file to its faults, and every rule is tried on a small planted
//! violation.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that meets the impossible fails, and says where"
)]

mod tidy {
    mod circles;
    mod html;
    mod promises;
    mod purity;
    mod rooms;
    mod shape;
    mod styles;
    mod trees;
    mod words;

    mod files;
    mod modules;
    mod paths;
    mod rust;
    mod script;
}
