//! The engine: truth tables in full, the rules as `docs/packs.md` words them, and properties over
//! random rulebooks and random answers. No browser, and no pack of a real municipality.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that meets the impossible fails, and says where"
)]

mod engine {
    mod truth;
    mod verdicts;

    mod advice;
    mod change;
    mod heading;
    mod interview;
    mod knowledge;
    mod order;
    mod outlook;
    mod relevant;
    mod survey;

    mod calendar;
    mod hostile;
    mod money;
    mod receipt;
    mod words;

    #[path = "../app/random.rs"]
    mod random;
    #[path = "../app/rows.rs"]
    #[expect(dead_code, reason = "only tests of what ships read rules")]
    mod rows;
    mod rule;
    #[path = "../app/sample.rs"]
    mod sample;
    mod world;
}
