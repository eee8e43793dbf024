//! Styles as a constructed sheet: it works where the host's policy forbids `<style>` and `style=`.

use js_sys::{Array, Reflect};
use wasm_bindgen::prelude::*;
use web_sys::{CssStyleSheet, ShadowRoot};

use crate::ui::style::SHEETS;

thread_local! {
    /// One sheet for every guide on the page.
    static SHEET: Option<CssStyleSheet> = build().ok();
}

fn build() -> Result<CssStyleSheet, JsValue> {
    let sheet = CssStyleSheet::new()?;
    sheet.replace_sync(&SHEETS.concat())?;
    Ok(sheet)
}

/// Dresses a shadow root, and nothing outside it.
pub(super) fn dress(root: &ShadowRoot) -> Result<(), JsValue> {
    let sheet = SHEET.with(Clone::clone).ok_or(JsValue::NULL)?;
    Reflect::set(root, &"adoptedStyleSheets".into(), &Array::of1(&sheet))?;
    Ok(())
}
