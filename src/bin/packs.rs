//! The command for people who write packs.
fn main() {}
