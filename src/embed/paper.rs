//! A copy of the page for the printer, in a document of its own: nothing of the host page is around
//! it.

use js_sys::{Array, Function, Reflect};
use wasm_bindgen::prelude::*;
use web_sys::{CssStyleSheet, Document, HtmlIFrameElement, ShadowRoot, Window};

use crate::i18n::Language;
use crate::ui::style::SHEETS;

/// A copy that is at the printer, or was refused there. Dropping it takes it away.
#[derive(Debug)]
pub(super) struct Paper(HtmlIFrameElement);

impl Drop for Paper {
    fn drop(&mut self) {
        self.0.remove();
    }
}

/// Prints the guide in a shadow root, under a title. Where that cannot be done the browser prints
/// the whole page.
pub(super) fn print(root: &ShadowRoot, title: String, language: Language) -> Option<Paper> {
    let paper = copy(root, title, language);
    if paper.is_err() {
        print_everything();
    }
    paper.ok()
}

fn print_everything() {
    // A browser that cannot print has no dialogue to open.
    let _ = gloo::utils::window().print();
}

fn copy(root: &ShadowRoot, title: String, language: Language) -> Result<Paper, JsValue> {
    let guide = root.query_selector(".guide")?.ok_or(JsValue::NULL)?;
    let frame: HtmlIFrameElement =
        gloo::utils::document().create_element("iframe")?.unchecked_into();
    for (name, value) in [("class", "paper"), ("aria-hidden", "true"), ("tabindex", "-1")] {
        frame.set_attribute(name, value)?;
    }
    // Some browsers put another empty document into a new frame, and tell when; others tell at
    // once.
    let into = frame.clone();
    let fill = Closure::once_into_js(move || {
        into.set_onload(None);
        let print = || -> Result<(), JsValue> {
            let window = into.content_window().ok_or(JsValue::NULL)?;
            let document = window.document().ok_or(JsValue::NULL)?;
            dress(&window, &document)?;
            let page = document.document_element().ok_or(JsValue::NULL)?;
            page.set_attribute("lang", language.code())?;
            document.set_title(&title);
            let copy = document.import_node_with_deep(&guide, true)?;
            document.body().ok_or(JsValue::NULL)?.append_child(&copy)?;
            let done = into.clone();
            let done = Closure::once_into_js(move || done.remove());
            window.set_onafterprint(Some(done.unchecked_ref()));
            window.print()
        };
        if print().is_err() {
            into.remove();
            print_everything();
        }
    });
    frame.set_onload(Some(fill.unchecked_ref()));
    root.append_child(&frame)?;
    Ok(Paper(frame))
}

/// A sheet belongs to the document in whose window it was made: the guide's own does not fit.
fn dress(window: &Window, document: &Document) -> Result<(), JsValue> {
    let class: Function = Reflect::get(window, &"CSSStyleSheet".into())?.unchecked_into();
    let sheet: CssStyleSheet = Reflect::construct(&class, &Array::new())?.unchecked_into();
    sheet.replace_sync(&SHEETS.concat())?;
    Reflect::set(document, &"adoptedStyleSheets".into(), &Array::of1(&sheet))?;
    Ok(())
}
