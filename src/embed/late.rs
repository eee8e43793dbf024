//! What only the pages after the questions need. It is a file of its own, which comes once the
//! first page is painted.

use leptos::prelude::AnyView;
use leptos::wasm_split::SplitLoaderError;
#[cfg(not(debug_assertions))]
use leptos::wasm_split::wasm_split;
use wasm_bindgen::JsValue;
use web_sys::ShadowRoot;

use super::keep;
use super::paper::{self, Paper};
use crate::app::{Model, view};
use crate::i18n::Language;
use crate::ui::{self, Scope};

/// The ways into that file.
#[derive(Clone, Copy, Debug)]
pub(super) struct Late {
    /// Draws the page of a model.
    pub(super) draw: fn(&Model, Scope) -> Vec<AnyView>,
    /// [`view::live`]
    pub(super) live: fn(&Model) -> view::Live,
    /// [`paper::print`]
    pub(super) print: fn(&ShadowRoot, String, Language) -> Option<Paper>,
    /// [`keep::save`]
    pub(super) save: fn(&str, &str, &str) -> Result<(), JsValue>,
}

static LATE: Late = Late {
    draw: |model, scope| ui::late(scope, view::late(model)),
    live: view::live,
    print: paper::print,
    save: keep::save,
};

/// Fetches the file, unless it is here. After a failure the next call tries again.
pub(super) async fn load() -> Option<&'static Late> {
    late().await.ok()
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
