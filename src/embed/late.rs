//! What only the pages after the questions need. It is a file of its own, which comes once the
//! first page is painted.

use std::cell::Cell;

use leptos::prelude::AnyView;
use leptos::wasm_split::SplitLoaderError;
#[cfg(not(debug_assertions))]
use leptos::wasm_split::wasm_split;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::spawn_local;
use web_sys::ShadowRoot;

use super::keep;
use super::paper::{self, Paper};
use crate::app::view::{self, Page, Screen};
use crate::app::{Model, Stage};
use crate::ui;

/// The ways into that file.
#[derive(Clone, Copy, Debug)]
pub(super) struct Late {
    page: fn(&Model) -> Page,
    /// [`view::live`]
    live: fn(&Model) -> view::Live,
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

/// The page of a model; while what it needs is on its way, that.
pub(super) fn page(model: &Model) -> Page {
    let late = || loaded().map(|late| (late.page)(model));
    view::early(model).or_else(late).unwrap_or_else(|| view::waiting(model))
}

/// What stands beside the page of a model.
pub(super) fn beside(model: &Model) -> view::Live {
    loaded().map(|late| (late.live)(model)).unwrap_or_default()
}

/// Whether the page of a model waits for the file.
pub(super) fn is_missing(model: &Model) -> bool {
    loaded().is_none() && view::early(model).is_none()
}

/// Whether it is time to fetch the file: once a page of a municipality is painted.
pub(super) fn is_due(stage: Stage) -> bool {
    !matches!(stage, Stage::Choose | Stage::NotCovered | Stage::Loading)
}

/// Begins to fetch the file.
pub(super) fn fetch() {
    spawn_local(async {
        load().await;
    });
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
