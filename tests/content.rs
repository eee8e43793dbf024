//! The author side: what people who write packs are told, and what comes of their packs.
#![cfg(feature = "author")]
#![expect(clippy::expect_used, reason = "a test that cannot go on says so and stops")]

#[path = "content/expressions.rs"]
mod expressions;
#[path = "content/findings.rs"]
mod findings;
#[path = "content/fixture.rs"]
mod fixture;
#[path = "content/fuzzed.rs"]
mod fuzzed;
#[path = "content/limits.rs"]
mod limits;
#[path = "content/shipped.rs"]
mod shipped;
#[path = "content/unreadable.rs"]
mod unreadable;
