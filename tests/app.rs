//! The guide as a conversation: events in, effects and pages out. No browser, no real municipality.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that meets the impossible fails, and says where"
)]

mod app {
    mod acting;
    mod backwards;
    mod dates;
    mod desk;
    mod handover;
    mod ics;
    mod journey;
    mod late;
    mod loading;
    mod periods;
    mod privacy;
    mod progress;
    mod receipt;
    mod result;
    mod whom;

    mod guide;
    mod random;
    #[expect(dead_code, reason = "only tests of what ships read rules")]
    mod rows;
    mod sample;
}
