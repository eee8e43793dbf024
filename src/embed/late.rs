//! What only the pages after the questions need. It is a file of its own, which comes once the first page is painted.

use std::cell::Cell;

use leptos::prelude::AnyView;
use leptos::wasm_split::SplitLoaderError;
#[cfg(not(debug_assertions))]
use leptos::wasm_split::wasm_split;
use wasm_bindgen::JsValue;
use web_sys::ShadowRoot;

use super::keep;
use super::paper::{self, Paper};
use crate::app::Model;
use crate::app::view::{self, Page, Screen};
use crate::ui;

/// The ways into that file.
#[derive(Clone, Copy, Debug)]
pub(super) struct Late {
    /// [`view::late`]
    pub(super) page: fn(&Model) -> Page,
    /// [`view::live`]
    pub(super) live: fn(&Model) -> view::Live,
    /// [`view::note`]
    pub(super) note: fn(&Model) -> Option<String>,
    draw: fn(Screen) -> Vec<AnyView>,
    /// [`paper::print`]
    pub(super) print: fn(&ShadowRoot, String, &'static str) -> Option<Paper>,
    /// [`keep::save`]
    pub(super) save: fn(&str, &str, &str) -> Result<(), JsValue>,
}

static LATE: Late = Late {
    page: view::late,
    live: view::live,
    note: view::note,
    draw: ui::late,
    print: paper::print,
    save: keep::save,
};

thread_local! {
    static LOADED: Cell<Option<&'static Late>> = const { Cell::new(None) };
}

/// The file, if it is here.
pub(super) fn loaded() -> Option<&'static Late> {
    LOADED.get()
}

/// Fetches the file, unless it is here. What failed is tried anew the next time.
pub(super) async fn load() -> Option<&'static Late> {
    let late = late().await.ok();
    if late.is_some() {
        LOADED.set(late);
    }
    late
}

/// Draws a page that the file has made.
pub(super) fn draw(screen: Screen) -> Vec<AnyView> {
    loaded().map(|late| (late.draw)(screen)).unwrap_or_default()
}

/// Where the file begins: all that only this leads to is in it.
#[cfg(not(debug_assertions))]
#[wasm_split(late, wasm_split_path = leptos::wasm_split, fallible)]
fn late() -> Result<&'static Late, SplitLoaderError> {
    Ok(&LATE)
}

/// What is built for its developer is not split.
#[cfg(debug_assertions)]
#[expect(clippy::unused_async, reason = "as in the split build")]
async fn late() -> Result<&'static Late, SplitLoaderError> {
    Ok(&LATE)
}
