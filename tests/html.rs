//! Every page drawn to HTML without a browser: its structure, its levels and names, and what must
//! never be in it.
//!
//! A rule is a function from a page to what is wrong with it. Rules that hold on every page are run
//! over all pages in both languages, and each is tried on a planted fault. No rule compares copies
//! of words.
#![cfg(feature = "html")]
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that meets the impossible fails, and says where"
)]

mod html {
    mod acting;
    mod escape;
    mod every_page;
    mod focus;
    mod possibility;
    mod question;
    mod result;
    mod themes;
    mod words;

    mod dom;
    mod drawn;
    #[path = "../app/guide.rs"]
    #[expect(dead_code, reason = "the conversations of `tests/app` need more of it")]
    mod guide;
    #[path = "../app/rows.rs"]
    #[expect(dead_code, reason = "only tests of what ships read rules")]
    mod rows;
    #[path = "../app/sample.rs"]
    mod sample;
}
