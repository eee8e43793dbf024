//! Each page as a reader sees it in the browser, drawn without one, against the same page as
//! `packs try` prints it.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that meets the impossible fails, and says where"
)]

#[path = "printed/printed.rs"]
mod printed;

#[path = "../../tests/html/dom.rs"]
#[expect(dead_code, reason = "the tests of the drawn pages need more of it")]
mod dom;
#[path = "../../tests/html/drawn.rs"]
#[expect(dead_code, reason = "the tests of the drawn pages need more of it")]
mod drawn;
#[path = "../../tests/app/guide.rs"]
#[expect(dead_code, reason = "the conversations of `tests/app` need more of it")]
mod guide;
#[path = "../../tests/app/rows.rs"]
#[expect(dead_code, reason = "only tests of what ships read rules")]
mod rows;
#[path = "../../tests/app/sample.rs"]
mod sample;
